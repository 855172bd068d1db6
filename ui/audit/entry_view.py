"""Answering at the bed, by keys alone: one patient after another, ward by ward."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.audit import entry_say as say
from ui.audit.entry_correct import CorrectBedSheet
from ui.audit.entry_course import NOT_ASKED, NOT_YET, neighbour, next_bed, progress_of, turned_ward
from ui.audit.entry_drafts import Drafts, Whose
from ui.audit.entry_face import EntryFace
from ui.audit.entry_half import Half, half_of
from ui.audit.entry_list import BedSheet
from ui.audit.entry_reading import Reading, read_entry
from ui.audit.entry_top import KEYS
from ui.audit.entry_waiting import WaitingKeys
from ui.audit.view import FORMS, RESULTS, AuditView
from ui.desk import Desk
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
from wardapp.measures.audit_answers import AGREED, A, Answer, B
from wardapp.paper_order import AUDIT_FORM, PaperOrder
from wardapp.queries.audit import AuditBedRow
from wardapp.words import language, tr

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_END = -1
"""The place behind the last bed."""


class EntryView(AuditView):
    """Shows a `Reading` and turns keys into answers; keys wait while one is being saved.

    `bed_id` is the bed it is at, `reading` what was read last.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.reading: Reading | None = None
        self.bed_id = 0
        self.drafts = Drafts(desk, self)
        self._lists: tuple[object, AuditForm] | None = None
        self._shown: tuple[object, ...] = ()
        self._anew: set[Whose] = set()
        self._deed: Callable[[], None] | None = None
        self._busy = self._asked = 0
        self._behind = self._overtaken = False
        self._keys = WaitingKeys(self._waits, self._take_late)
        self.face = EntryFace(self)
        self.form, self.agree, self.message = self.face.form, self.face.agree, self.face.message
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.face)
        self.setFocusProxy(self.face)
        self._connect()
        self._listen()

    # -- what the page says ------------------------------------------------------------

    def open(self, audit_id: int, audit_ward_id: int = 0) -> None:
        """Show a ward of an audit, else the first where this reviewer has something to do."""
        same = audit_id == self.audit_id
        ward_id = audit_ward_id or (self.audit_ward_id if same else 0)
        if not same or ward_id != self.audit_ward_id:
            self.bed_id = 0
        self._behind = bool(audit_id)  # keys wait until this ward is read
        super().open(audit_id, ward_id)

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
            if self.face.panel is self.form:
                self.form.show_form(self._form())
            self._show()

    def own_order(self) -> PaperOrder | None:
        """Return the blank form of the ward, for where a laptop will not do."""
        if self.reading is None:
            return None
        return PaperOrder(
            AUDIT_FORM,
            self.desk.ward,
            language(),
            audit_id=self.audit_id,
            audit_ward_id=self.audit_ward_id,
        )

    def key_hints(self) -> tuple[tuple[str, str], ...]:
        """Return the keys that work now."""
        return say.key_hints(answering=self.face.panel is self.form)

    def put_down(self) -> None:
        """The view goes: the time on this bed stands still, what was keyed is saved."""
        self.drafts.rest(self.desk.now())
        self.drafts.save()

    # -- keys --------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a key now, or when what was begun has been saved and read again."""
        event.accept()
        if event.modifiers() & _COMMANDS or not (self._keys.press(event) or self._take(event)):
            event.ignore()

    def _take(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn(1 if key == Qt.Key.Key_PageDown else -1)
            return True
        if self.face.panel is self.form:
            return self.form.take_key(event) or self._look(event.text())
        panel = self.agree if self.face.panel is self.agree else self.message
        return panel.take_key(event)

    def _take_late(self, event: QKeyEvent) -> None:
        """Take a key that has waited; one for a field that is open by now goes to the field."""
        target = QApplication.focusWidget()
        if target is None or target in (self, self.face.panel) or not self.isAncestorOf(target):
            self._take(event)
        else:
            QApplication.sendEvent(target, event)

    def _look(self, typed: str) -> bool:
        codes = {key: code for code, key in KEYS.items()}
        if typed.upper() not in codes or QApplication.focusWidget() is not self.form:
            return False
        self.form.look(codes[typed.upper()])
        return True

    def _waits(self) -> bool:
        """Tell whether what is shown is behind what was just saved or asked for."""
        return bool(self._busy or self._behind)

    # -- from bed to bed ---------------------------------------------------------------

    def go_to(self, bed_id: int) -> None:
        """Show another bed of the ward; what was keyed for this one is kept."""
        self.bed_id = bed_id
        self.face.notice.clear()
        self._show()
        self.face.take_focus()

    def go_on(self) -> None:
        """Go to the next bed with something to do; after the last one say so."""
        if self.reading is not None and self.reading.slot:
            found = next_bed(self.reading.beds, self.reading.slot, self.bed_id)
            self.go_to(found.id if found is not None else _END)

    def turn(self, step: int) -> None:
        """Go to the bed before or after, answered or not."""
        if self.reading is not None and self.reading.slot:
            found = neighbour(self.reading.beds, self.bed_id, step)
            if found is not None:
                self.go_to(found.id)

    def turn_ward(self, step: int) -> None:
        """Go to the ward before or after."""
        if self.reading is not None:
            ward = turned_ward(self.reading.screen, self.reading.ward.id, step)
            self.show_ward(ward.id if ward is not None else self.audit_ward_id)

    def show_ward(self, ward_id: int) -> None:
        """Go to a ward; it begins at its first bed with something to do."""
        if ward_id != self.audit_ward_id:
            self.audit_ward_id, self.bed_id = ward_id, 0
            self._behind = True
            self.refresh()

    def show_list(self) -> None:
        """Show all beds of the ward over the window."""
        reading = self.reading
        if reading is not None and reading.slot:
            sheet = BedSheet(self, reading.ward.name, reading.beds, reading.slot, self.bed_id)
            sheet.chosen.connect(self.go_to)
            sheet.show_over()

    def correct(self) -> None:
        """Correct the frozen list beside, for this bed."""
        bed, reading = self._bed(), self.reading
        if bed is not None and reading is not None and reading.slot:
            blind = progress_of(bed, reading.slot) == NOT_YET
            CorrectBedSheet(self, self.desk, bed, blind=blind).show_over()

    # -- saving ------------------------------------------------------------------------

    def _keep(self) -> None:
        """Send the answer; the next bed comes when it is on disk."""
        bed, whose, reading = self._bed(), self._whose(), self.reading
        if bed is None or reading is None:
            return
        half = self.form.half
        if whose in self._anew:
            self._send(_agreeing(bed, half.found()))
            return
        self._send(
            AnswerAuditBed(
                bed_id=bed.id,
                slot=reading.slot,
                found=half.found(),
                seen=half.seen,
                seconds=self.drafts.seconds(whose, self.desk.now()),
            )
        )

    def _keep_chosen(self, answer: Answer) -> None:
        """Take one of the answers: for both, with what was talked over, or of two of one."""
        bed = self._bed()
        if bed is None:
            return
        twice = next((slot for slot in (A, B, AGREED) if len(bed.standing.of(slot)) > 1), "")
        if twice:
            seen = tuple(head.key for head in bed.standing.of(twice))
            self._send(SettleAuditAnswer(bed_id=bed.id, slot=twice, keep=answer.key, seen=seen))
        else:
            found = half_of(answer).found()
            self._send(_agreeing(bed, say.with_note(found, self.agree.talked.field.text())))

    def _send(self, command: Command) -> None:
        """Save something; keys pressed meanwhile wait for the answer."""
        self._busy += 1
        self.face.leave_fields()
        self.face.notice.clear()
        saved = partial(self._on_saved, self._whose())
        self.desk.runner.do(command, saved, self._on_refused, settles=True)

    def _on_saved(self, whose: Whose, _changes: Changes) -> None:
        """Show the next bed at once; that this one is answered comes with the next reading."""
        self._busy = max(0, self._busy - 1)
        self._behind = bool(self._asked)
        self.drafts.drop(whose)
        self._anew.discard(whose)
        if self.reading is not None and whose == self._whose():
            found = next_bed(self.reading.beds, self.reading.slot, self.bed_id, done=self.bed_id)
            self.go_to(found.id if found is not None else _END)
        self._keys.replay()

    def _on_refused(self, error: WardError) -> None:
        self._busy = max(0, self._busy - 1)
        self._keys.forget()
        text = tr(error.text, **dict(error.values))
        field = error.field if isinstance(error, RuleBroken) else ""
        if isinstance(error, Conflict):
            self._overtaken = True
            self.face.notice.say("attention", say.overtaken())
            self.refresh()
        elif self.face.panel is self.agree:
            self.agree.refuse(text)
        elif self.form.has(field):
            self.form.refuse_at(field, text)
        else:
            self.face.notice.say("error", text)
        self.face.take_focus()

    # -- reading -----------------------------------------------------------------------

    def _on_read(self, reading: Reading | None) -> None:
        self._asked = max(0, self._asked - 1)
        self._behind = self._behind and bool(self._asked)
        self.reading = reading
        if reading is not None:
            self.audit_ward_id = reading.ward.id
            if not self._busy:
                self.drafts.take_back(reading.person, reading.kept)
            self._see_again(reading)
        if self.bed_id == _END and not self._waits():
            self.bed_id = 0  # somebody else, or the other's answer: there may be a bed again
        self._show()
        self._keys.replay()

    def _on_unread(self, error: WardError) -> None:
        self._asked = max(0, self._asked - 1)
        self._behind = False
        self.desk.runner.failed.emit(error)

    def _see_again(self, reading: Reading) -> None:
        """After somebody was faster: what is keyed now takes the place of what came meanwhile."""
        bed, whose = reading.bed(self.bed_id), self._whose()
        half = self.drafts.get(whose)
        if self._overtaken and bed is not None and half is not None and reading.slot:
            seen = tuple(head.key for head in bed.standing.of(reading.slot))
            self.form.half = replace(half, seen=seen)
            self.drafts.put(whose, self.form.half)
        self._overtaken = False

    # -- showing -----------------------------------------------------------------------

    def _show(self) -> None:
        """Show where we are; the form is asked anew only when something else is asked."""
        reading = self.reading
        if reading is None:
            self._say(*say.no_audit())
            return
        self.face.show_ward(reading, self.desk.who.name)
        blocked = say.why_not(reading, self.desk.who.name)
        if blocked is not None:
            self.face.show_no_bed(reading)
            self._say(*blocked, self.desk.sign_in_requested.emit)
            return
        if reading.bed(self.bed_id) is None and self.bed_id != _END:
            found = next_bed(reading.beds, reading.slot)
            self.bed_id = found.id if found is not None else _END
        bed = reading.bed(self.bed_id)
        if bed is None:
            self._show_end(reading)
        else:
            self._show_bed(reading, bed)

    def _show_bed(self, reading: Reading, bed: AuditBedRow) -> None:
        now, whose = self.desk.now(), self._whose()
        self.face.show_bed(reading, bed, now, named=self._named(bed))
        if progress_of(bed, reading.slot) == NOT_ASKED:
            self.face.bed.show_looked((), asked=False)
            self._say(*say.not_asked(bed))
            return
        self.drafts.begin(whose, now)
        matter = None if whose in self._anew else say.matter_of(reading, bed, self._form())
        if matter is None:
            self._ask(reading, bed)
            return
        half = self.drafts.get(whose)
        self._shown = ()
        self.face.bed.show_looked((), asked=False)
        self._bring(self.agree)
        self.agree.show_matter(matter, self._form(), half.note if half else "")

    def _ask(self, reading: Reading, bed: AuditBedRow) -> None:
        """Ask the form about a bed, with what was keyed for it, or with the answer that stands."""
        whose = self._whose()
        own = bed.standing.of(reading.slot)
        heads = tuple(answer.key for answer in own)
        draft = self.drafts.get(whose)
        shown = (whose, () if draft is not None else heads)
        self._bring(self.form)
        if shown != self._shown and (draft is None or self._shown[:1] != (whose,)):
            self.form.ask(self._form(), draft or (half_of(own[-1], heads) if own else Half()))
        self._shown = shown
        self.face.bed.show_looked(self.form.half.looked_at, asked=True)

    def _show_end(self, reading: Reading) -> None:
        """Say that the ward is done, and lead on."""
        self.face.show_no_bed(reading)
        self.drafts.rest(self.desk.now())
        head, text, deed, ward_id = say.end_of_ward(reading, self.desk.who.name)
        go_on = (lambda: self.show_ward(ward_id)) if ward_id else self._show_result
        self._say(head, text, deed, go_on)

    def _show_result(self) -> None:
        self.view_requested.emit(RESULTS, self.audit_id, self.audit_ward_id)

    def _say(
        self, head: str, text: str, deed: str = "", go_on: Callable[[], None] | None = None
    ) -> None:
        self._deed = go_on if deed else None
        self._shown = ()
        self.message.say(head, text, deed)
        self._bring(self.message)

    def _bring(self, panel: QWidget) -> None:
        if self.face.bring(panel):
            self.keys_changed.emit()

    # -- what the parts say ------------------------------------------------------------

    def _on_changed(self) -> None:
        self.drafts.put(self._whose(), self.form.half)
        self.face.bed.show_looked(self.form.half.looked_at, asked=True)

    def _on_anew(self) -> None:
        """Both answer the form once more, together; what was talked over becomes its note."""
        if self._bed() is not None:
            whose = self._whose()
            self._anew.add(whose)
            self.drafts.put(whose, Half(note=self.agree.talked.field.text()))
            self._show()
            self.face.take_focus()

    def _on_talked(self, text: str) -> None:
        self.drafts.put(self._whose(), Half(note=text))

    def _on_minute(self) -> None:
        bed = self._bed()
        if self.reading is not None and bed is not None and self.isVisible():
            self.face.show_pace(self.reading, bed, self.desk.now(), named=self._named(bed))

    def _on_shape(self) -> None:
        if self.reading is not None:
            self._show()

    def _on_wanted(self) -> None:
        if self._deed is not None:
            self._deed()

    # -- small things ------------------------------------------------------------------

    def _bed(self) -> AuditBedRow | None:
        return self.reading.bed(self.bed_id) if self.reading is not None else None

    def _whose(self) -> Whose:
        slot = self.reading.slot if self.reading is not None else ""
        return (self.desk.who.name, self.bed_id, slot)

    def _form(self) -> AuditForm:
        """Return the pinned lists of the audit, read once."""
        if self.reading is None:
            raise LookupError("no audit is open")
        lists = self.reading.audit.lists
        if self._lists is None or self._lists[0] != lists:
            self._lists = (lists, read_form(lists))
        return self._lists[1]

    def _named(self, bed: AuditBedRow) -> bool:
        return bool(bed.shown.get("family")) and bed.to_review and not self.desk.privacy

    def _write_note(self) -> None:
        if self.face.panel is self.form:
            self.form.write_note()

    def _open_forms(self) -> None:
        self.view_requested.emit(FORMS, self.audit_id, self.audit_ward_id)

    def _connect(self) -> None:
        self.form.changed.connect(self._on_changed)
        self.form.kept.connect(self._keep)
        self.agree.kept.connect(self._keep_chosen)
        self.agree.anew.connect(self._on_anew)
        self.agree.written.connect(self._on_talked)
        self.message.wanted.connect(self._on_wanted)
        self.face.bed.looked.connect(self.form.look)
        self.face.title.sign_in_requested.connect(self.desk.sign_in_requested)
        self.face.wards.chosen.connect(
            lambda ward_id: self._keys.when_free(lambda: self.show_ward(ward_id))()
        )
        self.face.side.forms_requested.connect(self._open_forms)
        self.face.side.list_requested.connect(self._keys.when_free(self.show_list))
        self.desk.minute_turned.connect(self._on_minute)
        self.desk.privacy_changed.connect(lambda _level: self._show())
        self.face.shape_changed.connect(self._on_shape)

    def _listen(self) -> None:
        """The keys that work in a field too."""
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
            shortcut.activated.connect(self._keys.when_free(deed))


def _agreeing(bed: AuditBedRow, found: Found) -> AgreeAuditBed:
    now = bed.standing
    return AgreeAuditBed(
        bed_id=bed.id,
        found=found,
        of=tuple(head.key for head in (*now.a, *now.b)),
        seen=tuple(head.key for head in now.agreed),
    )
