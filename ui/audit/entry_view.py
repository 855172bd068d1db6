"""Answering at the bed, by keys alone: one patient after another, ward by ward."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.audit import entry_say as say
from ui.audit.agree_panel import AgreePanel
from ui.audit.entry_correct import CorrectBedSheet
from ui.audit.entry_course import NOT_ASKED, NOT_YET, neighbour, next_bed, progress_of, turned_ward
from ui.audit.entry_drafts import Drafts, Whose
from ui.audit.entry_form import QuestionForm
from ui.audit.entry_half import Half, half_of
from ui.audit.entry_list import BedSheet
from ui.audit.entry_message import MessagePanel
from ui.audit.entry_reading import Reading, read_entry
from ui.audit.entry_side import SidePanel
from ui.audit.entry_top import KEYS, BedStrip, TitleStrip, WardStrip
from ui.audit.view import FORMS, RESULTS, AuditView
from ui.desk import Desk
from ui.widgets.banner import PatientBanner
from ui.widgets.middle import Middle
from ui.widgets.notice import Notice
from wardapp.app import App, Changes
from wardapp.audit_form import AuditForm, read_form
from wardapp.commands.audit_answer import (
    AgreeAuditBed,
    AnswerAuditBed,
    Found,
    SettleAuditAnswer,
)
from wardapp.commands.command import Command
from wardapp.errors import Conflict, RuleBroken, WardError
from wardapp.measures.audit_answers import AGREED, Answer
from wardapp.queries.audit import AuditBedRow
from wardapp.words import tr

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_NARROW, _LOW = 66.0, 30.0  # em
_END = -1
"""The place behind the last bed."""


class EntryView(AuditView):
    """Shows a `Reading` and turns keys into answers; keys wait while one is being saved."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.reading: Reading | None = None
        self.bed_id = 0
        self.drafts = Drafts()
        self._form: tuple[object, AuditForm] | None = None
        self._shown: tuple[object, ...] = ()
        self._anew: set[Whose] = set()
        self._deed: Callable[[], None] | None = None
        self._busy = self._asked = 0
        self._reseen = False
        self._pending: list[QKeyEvent | Callable[[], None]] = []
        self._make_parts()
        self._lay_out()
        self._connect()

    # -- what the page says ------------------------------------------------------------

    def open(self, audit_id: int, audit_ward_id: int = 0) -> None:
        """Show a ward of an audit, else the first where this reviewer has something to do."""
        if audit_id != self.audit_id or audit_ward_id not in (0, self.audit_ward_id):
            self.bed_id = 0
        if not audit_ward_id and audit_id == self.audit_id:
            audit_ward_id = self.audit_ward_id
        super().open(audit_id, audit_ward_id)

    def refresh(self) -> None:
        """Read the ward again; what is being keyed stays."""
        if not self.audit_id:
            return
        audit_id, ward_id, name = self.audit_id, self.audit_ward_id, self.desk.who.name

        def read(app: App) -> Reading | None:
            return read_entry(app, audit_id, ward_id, name)

        self._asked += 1
        self.desk.runner.run(read, self._on_read, self._on_unread)

    def retranslate(self) -> None:
        """Write every text anew; what was keyed stays."""
        if self.reading is not None:
            self._shown = (*self._shown, "words") if self._mode() != "form" else self._shown
            self._show()
            if self.panels.currentWidget() is self.form:
                self.form.show_form(self._asks())

    def key_hints(self) -> tuple[tuple[str, str], ...]:
        """Return the keys that work now."""
        return say.key_hints(self.panels.currentWidget() is self.form)

    def put_down(self) -> None:
        """The view goes: the clock of this bed stands still; what was keyed is kept already."""
        self.drafts.rest(self.desk.now())

    # -- keys --------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a key now, or when what was begun has been saved and read again."""
        event.accept()
        if event.modifiers() & _COMMANDS:
            event.ignore()
        elif self._waits():
            self._pending.append(event.clone())
        elif not self._take(event):
            event.ignore()

    def _take(self, event: QKeyEvent) -> bool:
        panel = self.panels.currentWidget()
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn(1 if key == Qt.Key.Key_PageDown else -1)
            return True
        if panel is self.form:
            return self.form.take_key(event) or self._look(event.text())
        if panel is self.agree:
            return self.agree.take_key(event)
        return self.message.take_key(event)

    def _look(self, typed: str) -> bool:
        focus = QApplication.focusWidget()
        codes = {key: code for code, key in KEYS.items()}
        if typed.upper() not in codes or focus not in (self, self.form):
            return False
        self.form.look(codes[typed.upper()])
        return True

    def _waits(self) -> bool:
        """Tell whether what is shown is behind what was just saved."""
        return bool(self._busy or self._behind)

    def _when_free(self, deed: Callable[[], None]) -> Callable[[], None]:
        def take() -> None:
            if self._waits():
                self._pending.append(deed)
            else:
                deed()

        return take

    def _replay(self) -> None:
        """Take the keys that were pressed while something was being saved."""
        while self._pending and not self._waits():
            event = self._pending.pop(0)
            if not isinstance(event, QKeyEvent):
                event()
                continue
            target = QApplication.focusWidget()
            if target is None or target in (self, self.form, self.agree, self.message):
                self._take(event)
            else:
                QApplication.sendEvent(target, event)

    # -- from bed to bed ---------------------------------------------------------------

    def go_to(self, bed_id: int) -> None:
        """Show another bed of the ward; what was keyed for this one is kept."""
        self.bed_id = bed_id
        self._show()
        self._focus()

    def go_on(self) -> None:
        """Go to the next bed with something to do; after the last one say so."""
        if self.reading is None:
            return
        found = next_bed(self.reading.beds, self.reading.slot, self.bed_id)
        self.go_to(found.id if found is not None else _END)

    def turn(self, step: int) -> None:
        """Go to the bed before or after, answered or not."""
        if self.reading is None:
            return
        found = neighbour(self.reading.beds, self.bed_id, step)
        if found is not None:
            self.go_to(found.id)

    def turn_ward(self, step: int) -> None:
        """Go to the ward before or after."""
        if self.reading is not None:
            ward = turned_ward(self.reading.screen, self.reading.ward.id, step)
            if ward is not None:
                self.show_ward(ward.id)

    def show_ward(self, ward_id: int) -> None:
        """Go to a ward; it begins at its first bed with something to do."""
        if ward_id != self.audit_ward_id:
            self.audit_ward_id, self.bed_id = ward_id, 0
            self._behind = True
            self.refresh()

    def show_list(self) -> None:
        """Show all beds of the ward over the window."""
        reading = self.reading
        if reading is None or not reading.slot:
            return
        sheet = BedSheet(self, reading.ward.name, reading.beds, reading.slot, self.bed_id)
        sheet.chosen.connect(self.go_to)
        sheet.show_over()

    def correct(self) -> None:
        """Correct the frozen list beside, for this bed."""
        bed = self._bed()
        if bed is not None and self.reading is not None and self.reading.slot:
            blind = progress_of(bed, self.reading.slot) == NOT_YET
            CorrectBedSheet(self, self.desk, bed, blind=blind).show_over()

    # -- saving ------------------------------------------------------------------------

    def _keep(self) -> None:
        """Send the answer; the next bed comes when it is on disk."""
        bed, whose = self._bed(), self._whose()
        if bed is None or self.reading is None:
            return
        found, seen = self.form.half.found(), self.form.half.seen
        if whose in self._anew:
            self._send(self._agreeing(bed, found))
            return
        seconds = self.drafts.seconds(whose, self.desk.now())
        self._send(
            AnswerAuditBed(
                bed_id=bed.id, slot=self.reading.slot, found=found, seen=seen, seconds=seconds
            )
        )

    def _keep_agreed(self, answer: Answer) -> None:
        """Both take one of the answers; what was talked over is the note."""
        bed, reading = self._bed(), self.reading
        if bed is None or reading is None:
            return
        settles = next((s for s in ("A", "B", AGREED) if len(bed.standing.of(s)) > 1), "")
        if settles:
            seen = tuple(head.key for head in bed.standing.of(settles))
            self._send(SettleAuditAnswer(bed_id=bed.id, slot=settles, keep=answer.key, seen=seen))
            return
        talked = self.agree.talked.field.text()
        half = half_of(answer)
        found = half.found()
        self._send(self._agreeing(bed, say.with_note(found, talked)))

    def _agreeing(self, bed: AuditBedRow, found: Found) -> AgreeAuditBed:
        now = bed.standing
        return AgreeAuditBed(
            bed_id=bed.id,
            found=found,
            of=tuple(head.key for head in (*now.a, *now.b)),
            seen=tuple(head.key for head in now.agreed),
        )

    def _send(self, command: Command) -> None:
        """Save something; keys pressed meanwhile wait for the answer."""
        self._busy += 1
        self._focus_ground()
        self.notice.clear()
        self.desk.runner.do(command, self._on_saved, self._on_refused, settles=True)

    def _on_saved(self, _changes: Changes) -> None:
        self._busy = max(0, self._busy - 1)
        self._behind = bool(self._asked)
        whose = self._whose()
        self.drafts.drop(whose)
        self._anew.discard(whose)
        self._go_on_from_saved()
        self._replay()

    def _go_on_from_saved(self) -> None:
        """Show the next bed at once; that this one is answered comes with the next reading."""
        reading = self.reading
        if reading is None:
            return
        others = [bed for bed in reading.beds if bed.id != self.bed_id]
        at = next((n for n, bed in enumerate(reading.beds) if bed.id == self.bed_id), 0)
        before = reading.beds[at - 1].id if at else 0
        found = next_bed(others, reading.slot, before)
        self.go_to(found.id if found is not None else _END)

    def _on_refused(self, error: WardError) -> None:
        self._busy = max(0, self._busy - 1)
        self._pending.clear()
        text = tr(error.text, **dict(error.values))
        field = error.field if isinstance(error, RuleBroken) else ""
        if isinstance(error, Conflict):
            self._reseen = True
            self.notice.say("attention", say.overtaken())
            self.refresh()
        elif self.panels.currentWidget() is self.agree:
            self.agree.refuse(text)
        elif self.form.has(field):
            if field != "outcome":
                self.form.go_to(field)
            self.form.refuse(field, text)
        else:
            self.notice.say("error", text)
        self._behind = bool(self._asked)
        self._focus()

    # -- reading -----------------------------------------------------------------------

    def _on_read(self, reading: Reading | None) -> None:
        self._asked = max(0, self._asked - 1)
        if not self._asked:
            self._behind = False
        self.reading = reading
        if reading is not None:
            self.audit_ward_id = reading.ward.id
            self._see_again(reading)
        self._show()
        self._replay()

    def _on_unread(self, error: WardError) -> None:
        self._asked = max(0, self._asked - 1)
        self._behind = False
        self.desk.runner.failed.emit(error)

    def _see_again(self, reading: Reading) -> None:
        """After somebody was faster: what is keyed now takes the place of what came meanwhile."""
        bed = reading.bed(self.bed_id)
        if not self._reseen or bed is None or not reading.slot:
            return
        self._reseen = False
        whose = self._whose()
        half = self.drafts.get(whose)
        if half is not None and whose not in self._anew:
            seen = tuple(head.key for head in bed.standing.of(reading.slot))
            self.drafts.put(whose, say.seen_anew(half, seen))
            self.form.half = say.seen_anew(self.form.half, seen)

    # -- showing -----------------------------------------------------------------------

    def _show(self) -> None:
        """Show where we are; the form is asked anew only when something else is asked."""
        reading = self.reading
        self._place()
        if reading is None:
            self._say(*say.no_audit())
            return
        self._show_ward(reading)
        blocked = say.why_not(reading, self.desk.who.name)
        if blocked is not None:
            self._block(reading, *blocked)
            return
        if reading.bed(self.bed_id) is None and self.bed_id != _END:
            found = next_bed(reading.beds, reading.slot)
            self.bed_id = found.id if found is not None else _END
        bed = reading.bed(self.bed_id)
        if bed is None:
            self._show_end(reading)
        elif progress_of(bed, reading.slot) == NOT_ASKED:
            self._show_bed(reading, bed)
            self._say(*say.not_asked(bed))
        else:
            self._show_bed(reading, bed)
            self._ask(reading, bed)

    def _ask(self, reading: Reading, bed: AuditBedRow) -> None:
        whose = self._whose()
        matter = None if whose in self._anew else say.matter_of(reading, bed, self._asks())
        self.drafts.begin(whose, self.desk.now())
        if matter is not None:
            half = self.drafts.get(whose)
            self._front(self.agree)
            self.agree.show_matter(matter, self._asks(), half.note if half else "")
            self._shown = (whose, "agree")
            return
        own = bed.standing.of(reading.slot)
        heads = tuple(answer.key for answer in own)
        half = self.drafts.get(whose) or (half_of(own[-1], heads) if own else Half())
        shown = (whose, "form", () if self.drafts.get(whose) else heads)
        self._front(self.form)
        if shown[:2] != self._shown[:2] or (shown != self._shown and not self.drafts.get(whose)):
            self.form.ask(self._asks(), half)
        self._shown = shown
        self.bed_strip.show_looked(self.form.half.looked_at, asked=True)

    def _show_ward(self, reading: Reading) -> None:
        narrow = self._is_narrow()
        audit, ward = reading.audit, reading.ward
        who = say.answers_as(reading, self.desk.who.name)
        self.title.show_audit(tr("Day of care audit"), say.frozen(ward), who)
        left_out = say.not_reviewed(reading)
        self.wards.show_wards(
            say.tabs(reading, self.desk.who.name), ward.id, left_out, narrow=narrow
        )
        counts = say.counts(reading)
        head = tr("So far on {ward}", ward=ward.name)
        below = tr("Results show when the ward is finished, not before.")
        self.side.show_progress(head, counts, below, left_out if narrow else "")
        self.side.setVisible(bool(reading.slot) and audit.closed_at is None)

    def _show_bed(self, reading: Reading, bed: AuditBedRow) -> None:
        now = self.desk.now()
        self.bed_strip.setVisible(True)
        self.bed_strip.show_bed(*say.bed_head(reading, bed, now, named=self._named(bed)))
        self.bed_strip.show_notes(say.warning(bed), say.notes(reading, bed))
        self.bed_strip.show_looked((), asked=False)
        self.side.show_pair(*say.pair(reading, bed))
        self.banner.setVisible(self._named(bed))
        if self._named(bed):
            self.banner.set_patient(*say.person(bed, now))

    def _show_end(self, reading: Reading) -> None:
        self.bed_strip.hide()
        self.banner.hide()
        self.side.show_pair(*say.pair(reading, None))
        self.drafts.rest(self.desk.now())
        head, text, deed, ward_id = say.end_of_ward(reading, self.desk.who.name)
        self._say(head, text, deed)
        if ward_id:
            self._deed = lambda: self.show_ward(ward_id)
        elif deed:
            self._deed = self._show_result
        self._focus_if_lost()

    def _show_result(self) -> None:
        if self.reading is not None:
            self.view_requested.emit(RESULTS, self.audit_id, self.reading.ward.id)

    def _block(self, reading: Reading, head: str, text: str, deed: str) -> None:
        """Nothing can be answered here by this person, or at all."""
        self.bed_strip.hide()
        self.banner.hide()
        self._say(head, text, deed)
        if deed:
            self._deed = self.desk.sign_in_requested.emit

    def _say(self, head: str, text: str, deed: str = "") -> None:
        self._deed = None
        self._shown = ("message",)
        self.message.say(head, text, deed)
        self._front(self.message)

    def _front(self, panel: QWidget) -> None:
        if self.panels.currentWidget() is not panel:
            had = self.panels.isAncestorOf(QApplication.focusWidget() or self.side)
            self.panels.setCurrentWidget(panel)
            self.setFocusProxy(panel)
            if had:
                panel.setFocus(Qt.FocusReason.OtherFocusReason)
            self.keys_changed.emit()

    def _on_changed(self) -> None:
        self.drafts.put(self._whose(), self.form.half)
        self.bed_strip.show_looked(self.form.half.looked_at, asked=True)

    def _on_anew(self) -> None:
        """Both answer the form once more, together."""
        bed = self._bed()
        if bed is None:
            return
        whose = self._whose()
        talked = self.agree.talked.field.text()
        self.drafts.drop(whose)
        self._anew.add(whose)
        self.drafts.put(whose, Half(note=talked))
        self._shown = ()
        self._show()
        self._focus()

    def _on_talked(self, text: str) -> None:
        self.drafts.put(self._whose(), Half(note=text))

    def _on_minute(self) -> None:
        reading, bed = self.reading, self._bed()
        if reading is not None and bed is not None and self.isVisible():
            named = self._named(bed)
            self.bed_strip.show_bed(*say.bed_head(reading, bed, self.desk.now(), named=named))

    def _on_wanted(self) -> None:
        if self._deed is not None:
            self._deed()

    # -- small things ------------------------------------------------------------------

    def _bed(self) -> AuditBedRow | None:
        return self.reading.bed(self.bed_id) if self.reading is not None else None

    def _whose(self) -> Whose:
        slot = self.reading.slot if self.reading is not None else ""
        return (self.desk.who.name, self.bed_id, slot)

    def _asks(self) -> AuditForm:
        """Return the pinned lists of the audit, read once."""
        if self.reading is None:
            raise LookupError("no audit is open")
        lists = self.reading.audit.lists
        if self._form is None or self._form[0] != lists:
            self._form = (lists, read_form(lists))
        return self._form[1]

    def _mode(self) -> str:
        return "form" if self.panels.currentWidget() is self.form else "other"

    def _named(self, bed: AuditBedRow) -> bool:
        return bool(bed.shown.get("family")) and bed.to_review and not self.desk.privacy

    def _focus(self) -> None:
        panel = self.panels.currentWidget()
        target = self.form.first() if panel is self.form else panel
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_ground(self) -> None:
        """Leave the fields: they would swallow the keys of quick fingers."""
        panel = self.panels.currentWidget()
        if panel is not None:
            panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_if_lost(self) -> None:
        if self.isVisible() and not self.panels.isAncestorOf(QApplication.focusWidget() or self):
            self._focus()

    # -- building ----------------------------------------------------------------------

    def _make_parts(self) -> None:
        self._behind = False
        self.banner = PatientBanner(self)
        self.title = TitleStrip(self)
        self.wards = WardStrip(self)
        self.bed_strip = BedStrip(self)
        self.notice = Notice(self)
        self.panels = QStackedWidget(self)
        self.form = QuestionForm(self.panels)
        self.agree = AgreePanel(self.panels)
        self.message = MessagePanel(self.panels)
        for panel in (self.form, self.agree, self.message):
            self.panels.addWidget(panel)
        self.side = SidePanel(self)
        self._beside = Middle(self.side)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.bed_strip)
        left.addWidget(self.notice)
        left.addWidget(self.panels, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addLayout(left, 1)
        middle.addWidget(self._beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.banner, self.title, self.wards):
            column.addWidget(part)
        column.addLayout(middle, 1)
        self.banner.hide()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the pair stands no longer beside the form."""
        super().resizeEvent(event)
        self._place()

    def _is_narrow(self) -> bool:
        return self.width() < theme.em(_NARROW)

    def _place(self) -> None:
        narrow = self._is_narrow()
        self._beside.setVisible(not narrow)
        self._beside.setFixedWidth(theme.em(20))

    def _connect(self) -> None:
        self.form.changed.connect(self._on_changed)
        self.form.kept.connect(self._keep)
        self.agree.kept.connect(self._keep_agreed)
        self.agree.anew.connect(self._on_anew)
        self.agree.written.connect(self._on_talked)
        self.message.wanted.connect(self._on_wanted)
        self.bed_strip.looked.connect(self.form.look)
        self.title.sign_in_requested.connect(self.desk.sign_in_requested)
        self.wards.chosen.connect(
            lambda ward_id: self._when_free(lambda: self.show_ward(ward_id))()
        )
        self.side.forms_requested.connect(self._open_forms)
        self.side.list_requested.connect(self._when_free(self.show_list))
        self.desk.minute_turned.connect(self._on_minute)
        self.desk.privacy_changed.connect(lambda _level: self._show())
        theme.theme_changed.connect(self._place)
        for key, deed in (
            ("F8", self.go_on),
            ("Ctrl+Tab", lambda: self.turn_ward(1)),
            ("Ctrl+Shift+Tab", lambda: self.turn_ward(-1)),
            ("Alt+B", self.show_list),
            ("Alt+K", self.correct),
            ("Alt+N", self._write_note),
            ("Alt+H", self.form.turn_help),
            ("Alt+P", self._open_forms),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._when_free(deed))

    def _on_ward_chosen(self, ward_id: int) -> None:
        self._when_free(lambda: self.show_ward(ward_id))()

    def _write_note(self) -> None:
        if self.panels.currentWidget() is self.form:
            self.form.write_note()

    def _open_forms(self) -> None:
        self.view_requested.emit(FORMS, self.audit_id, self.audit_ward_id)
