"""Typing in what was written on paper forms, a line a bed, for one reviewer of the pair."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.audit import forms_say as say
from ui.audit.entry_course import turned_ward
from ui.audit.entry_reading import Reading, read_forms
from ui.audit.entry_top import TitleStrip, WardStrip
from ui.audit.entry_waiting import ENTER, WaitingKeys, pressed_ahead
from ui.audit.forms_legend import FormsLegend
from ui.audit.forms_line import FormLine
from ui.audit.view import ENTRY, AuditView
from ui.desk import Desk
from ui.widgets.line_list import LineList
from ui.widgets.middle import Middle
from ui.widgets.notice import Notice
from ui.widgets.segmented import SegmentedSwitch
from wardapp.app import App, Changes
from wardapp.audit_form import AuditForm, read_form
from wardapp.commands.audit_answer import AnswerAuditBed
from wardapp.errors import Conflict, WardError
from wardapp.measures.audit_answers import A, B
from wardapp.queries.audit import AuditBedRow
from wardapp.words import tr

_NARROW, _LOW = 66.0, 32.0  # em
_WIDTHS = (4.0, 7.0, 0)  # em: bed, how far, what was typed


class FormsView(AuditView):
    """The line of one bed on top, all beds of the ward below; keys wait while one is saved."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.reading: Reading | None = None
        self.slot = ""  # whose forms: found with the first reading
        self.bed_id = 0
        self._texts: dict[tuple[int, str], str] = {}
        self._lists: tuple[object, AuditForm] | None = None
        self._busy = self._asked = 0
        self._behind = False
        self._keys = WaitingKeys(self._waits, self._take_late, self._asked_about, self._on_released)
        self.switch: SegmentedSwitch | None = None
        self._options: tuple[tuple[str, str], ...] = ()
        self._switch_place = QWidget(self)
        self._switch_row = QHBoxLayout(self._switch_place)
        self._make_parts()
        self._lay_out()
        self._connect()

    # -- what the page says ------------------------------------------------------------

    def open(self, audit_id: int, audit_ward_id: int = 0) -> None:
        """Show a ward, for the reviewer whose forms were typed last, else one's own."""
        if audit_id != self.audit_id or audit_ward_id not in (0, self.audit_ward_id):
            self.slot, self.bed_id = "", 0
        super().open(audit_id, audit_ward_id)

    def refresh(self) -> None:
        """Read the ward again; what is being typed stays."""
        if not self.audit_id:
            return
        audit_id, ward_id, slot = self.audit_id, self.audit_ward_id, self.slot
        name = self.desk.who.name

        def read(app: App) -> Reading | None:
            return read_forms(app, audit_id, ward_id, slot, name)

        self._asked += 1
        self.desk.runner.run(read, self._on_read, self._on_unread)

    def retranslate(self) -> None:
        """Write every text anew; what was typed stays."""
        self.notice.clear()
        if self._keys.stopped:
            self._stop(pressed_ahead())
        self._drop_switch()
        self._show()

    def key_hints(self) -> tuple[tuple[str, str], ...]:
        """Return the keys that work here."""
        return (
            (tr("Enter"), tr("keep, next")),
            ("↑\n↓", tr("other bed")),
            ("F8", tr("next unanswered")),
            ("Alt A\nAlt B", tr("whose forms")),
            ("Ctrl Tab", tr("next ward")),
            ("Esc", tr("back to the beds")),
        )

    # -- keys --------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a key now, or when what was begun has been saved and read again."""
        event.accept()
        if event.modifiers() & _COMMANDS or not (self._keys.press(event) or self._take(event)):
            event.ignore()

    def _take(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in ENTER:
            self.keep()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_PageUp):
            self.turn(-1)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
            self.turn(1)
        elif key == Qt.Key.Key_Escape:
            self.view_requested.emit(ENTRY, self.audit_id, self.audit_ward_id)
        else:
            return False
        return True

    def _take_late(self, event: QKeyEvent) -> None:
        """A key that has waited was meant for the line."""
        if not self._take(event):
            QApplication.sendEvent(self.line.field, event)

    def _waits(self) -> bool:
        return bool(self._busy or self._behind or self._keys.stopped)

    def _asked_about(self) -> object:
        return (self.bed_id, self.slot)

    # -- from bed to bed ---------------------------------------------------------------

    def keep(self) -> None:
        """Read the line and keep it; an empty one for an answered bed goes on."""
        bed, reading = self._bed(), self.reading
        if bed is None or reading is None or say.why_not(reading, self.slot, self.desk.who.name):
            return
        if self._keys.ahead:
            self._stop(pressed_ahead())
            return
        own = bed.standing.of(self.slot)
        if not self.line.field.text().strip() and own:
            self.go_on()
            return
        found = self.line.found()
        if found is None:
            return
        self._busy += 1
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)  # its field would swallow the keys
        command = AnswerAuditBed(
            bed_id=bed.id,
            slot=self.slot,
            found=found,
            seen=tuple(answer.key for answer in own),
            from_paper=True,
        )
        saved = partial(self._on_saved, (bed.id, self.slot))
        self.desk.runner.do(command, saved, self._on_refused, settles=True)

    def go_on(self, done: int = 0) -> None:
        """Go to the next bed whose form is not in; after the last one stay and say so."""
        reading = self.reading
        if reading is None:
            return
        found = say.next_form(reading.beds, self.slot, self.bed_id, done)
        if found is not None:
            self.go_to(found.id)
            return
        self._show()
        self.notice.say("info", say.all_in(reading, self.slot))
        self._focus()

    def turn(self, step: int) -> None:
        """Go to the bed before or after."""
        if self.reading is not None and self.reading.asked:
            ids = [bed.id for bed in self.reading.asked]
            at = ids.index(self.bed_id) if self.bed_id in ids else -1
            self.go_to(ids[max(0, min(len(ids) - 1, at + step))])

    def go_to(self, bed_id: int) -> None:
        """Ask for the line of a bed."""
        self.bed_id = bed_id
        self.notice.clear()
        self._show()
        self._focus()

    def choose_slot(self, slot: str) -> None:
        """Type the forms of the other reviewer from now on."""
        if self.reading is not None and slot != self.slot and (slot == A or self.reading.pair):
            self.slot, self.bed_id = slot, 0
            self._behind = True
            self._drop_switch()
            self.refresh()

    def turn_ward(self, step: int) -> None:
        """Go to the ward before or after."""
        ward = turned_ward(self.reading.screen, self.audit_ward_id, step) if self.reading else None
        if ward is not None:
            self._show_ward_of(ward.id)

    def _show_ward_of(self, ward_id: int) -> None:
        if ward_id != self.audit_ward_id:
            self.audit_ward_id, self.bed_id = ward_id, 0
            self._behind = True
            self.refresh()

    # -- what comes back ---------------------------------------------------------------

    def _on_saved(self, whose: tuple[int, str], _changes: Changes) -> None:
        self._busy = max(0, self._busy - 1)
        self._behind = bool(self._asked)
        self._texts.pop(whose, None)
        if whose == (self.bed_id, self.slot):
            self.go_on(done=self.bed_id)
        self._keys.replay()

    def _on_refused(self, error: WardError) -> None:
        self._busy = max(0, self._busy - 1)
        text = tr(error.text, **dict(error.values))
        text = say.overtaken() if isinstance(error, Conflict) else text
        if self._keys:
            self._stop(text, pressed_ahead())
        self.line.refuse(text)
        self._focus()
        if isinstance(error, Conflict):
            self.refresh()

    def _stop(self, *said: str) -> None:
        """Take no key of whoever types on without looking: it would go to the wrong form."""
        self._keys.stop()
        self.notice.say("attention", " ".join(said))
        self._focus()

    def _on_released(self) -> None:
        self.notice.clear()
        self._focus()

    def _on_read(self, reading: Reading | None) -> None:
        self._asked = max(0, self._asked - 1)
        self._behind = self._behind and bool(self._asked)
        self.reading = reading
        if reading is not None:
            self.audit_ward_id = reading.ward.id
            self.slot = reading.slot
        self._show()
        self._back_to_field()
        self._keys.replay()

    def _on_unread(self, error: WardError) -> None:
        self._asked = max(0, self._asked - 1)
        self._behind = False
        self._back_to_field()
        self._keys.replay()
        self.desk.runner.failed.emit(error)

    # -- showing -----------------------------------------------------------------------

    def _show(self) -> None:
        reading = self.reading
        if reading is None:
            return
        typist = tr("typed by {name}", name=self.desk.who.name)
        self.title.show_audit(tr("Paper forms"), say.of_audit(reading), typist)
        self.wards.show_wards(say.tabs(reading, self.slot), reading.ward.id, "")
        self._make_switch(reading)
        self.legend.show_form(self._form())
        stopped = say.why_not(reading, self.slot, self.desk.who.name)
        focus = QApplication.focusWidget()
        here = focus is not None and self.isAncestorOf(focus)
        self.setFocusProxy(self.notice if stopped else self.line.field)  # none for a hidden line
        self.line.setVisible(not stopped)
        self.list.setVisible(not stopped)
        if stopped:
            self.notice.say("attention", stopped)
            if here:
                self._focus()
            return
        if self._bed() is None:
            found = say.next_form(reading.beds, self.slot, 0, 0)
            first = found or next(iter(reading.asked), None)
            self.bed_id = first.id if first is not None else 0
            self.notice.clear()
        self._show_line(reading)
        self.list.show_rows(say.rows(reading, self.slot, self.bed_id, self._form()))
        self.list.go_to(self.bed_id)

    def _show_line(self, reading: Reading) -> None:
        bed = self._bed()
        if bed is not None:
            text = self._texts.get((bed.id, self.slot), "")
            whose = say.typing_for(reading, self.slot)
            self.line.show_bed(bed.label, whose, self._form(), text)

    def _make_switch(self, reading: Reading) -> None:
        """Make the switch anew: its words have another width on another ward."""
        self._switch_place.setVisible(reading.pair)
        self._place()
        options = tuple(
            (slot, say.reviewer(reading, slot)) for slot in ((A, B) if reading.pair else (A,))
        )
        if self.switch is not None and options == self._options:
            self.switch.set_value(self.slot)
            return
        self._drop_switch()
        self._options = options
        self.switch = SegmentedSwitch(tr("Whose forms"), options, self.slot, self._switch_place)
        self.switch.chosen.connect(self._on_slot_chosen)
        self._switch_row.insertWidget(0, self.switch)

    def _drop_switch(self) -> None:
        if self.switch is not None:
            self._switch_row.removeWidget(self.switch)
            self.switch.hide()
            self.switch.deleteLater()
            self.switch = None

    def _on_typed(self, text: str) -> None:
        self._texts[self.bed_id, self.slot] = text

    def _on_slot_chosen(self, slot: str) -> None:
        self._keys.when_free(lambda: self.choose_slot(slot))()
        self._focus()

    def _bed(self) -> AuditBedRow | None:
        found = self.reading.bed(self.bed_id) if self.reading is not None else None
        return found if found is not None and found.to_review else None

    def _form(self) -> AuditForm:
        if self.reading is None:
            raise LookupError("no audit is open")
        lists = self.reading.audit.lists
        if self._lists is None or self._lists[0] != lists:
            self._lists = (lists, read_form(lists))
        return self._lists[1]

    def _back_to_field(self) -> None:
        if self.line.hasFocus():
            self._focus()

    def _focus(self) -> None:
        """Into the field; while something waits beside it, or a later key would come first."""
        place = self.line if self._waits() else self
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- building ----------------------------------------------------------------------

    def _make_parts(self) -> None:
        self.title = TitleStrip(self)
        self.wards = WardStrip(self)
        edge = theme.space("s4")
        self._switch_row.setContentsMargins(edge, theme.space("s2"), edge, theme.space("s2"))
        self._switch_row.addStretch(1)
        self.notice = Notice(self)
        self.line = FormLine(self)
        self.list = LineList(tr("Beds"), _WIDTHS, self, 0)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMinimumHeight(1)  # the line one types is never cut for it
        self.legend = FormsLegend(self)
        self._beside = Middle(self.legend)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(0)
        for part in (self._switch_place, self.notice, self.line):
            left.addWidget(part)
        left.addWidget(self.list, 1)
        left.addStretch(0)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self._beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(self.wards)
        column.addLayout(row, 1)
        self.setFocusProxy(self.line.field)
        self._place()
        theme.theme_changed.connect(self._place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window what to type stands on the paper only; in a low one less above."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        self._beside.setVisible(self.width() >= theme.em(_NARROW))
        self._beside.setFixedWidth(theme.em(22))
        low = self.height() < theme.em(_LOW)
        self.title.setVisible(not low)
        self.line.make_room(low=low and not self._switch_place.isHidden())

    def _connect(self) -> None:
        self.line.typed.connect(self._on_typed)
        self.list.clicked.connect(self._on_clicked)
        self.title.sign_in_requested.connect(self.desk.sign_in_requested)
        self.wards.chosen.connect(
            lambda ward_id: self._keys.when_free(lambda: self._show_ward_of(ward_id))()
        )
        for key, deed in (
            ("F8", self.go_on),
            ("Alt+A", lambda: self.choose_slot(A)),
            ("Alt+B", lambda: self.choose_slot(B)),
            ("Ctrl+Tab", lambda: self.turn_ward(1)),
            ("Ctrl+Shift+Tab", lambda: self.turn_ward(-1)),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._keys.when_free(deed))

    def _on_clicked(self) -> None:
        row = self.list.current()
        if row is not None and self.reading is not None:
            bed = self.reading.bed(row.key)
            if bed is not None and bed.to_review:
                self._keys.forget()  # whoever has the mouse looks
                self.go_to(row.key)


_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
