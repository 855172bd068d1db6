"""Answering at the bed, by keys alone: one patient after another, ward by ward."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from ui.audit import entry_say as say
from ui.audit.entry_correct import CorrectBedSheet
from ui.audit.entry_course import NOT_YET, neighbour, next_bed, progress_of, turned_ward
from ui.audit.entry_drafts import Whose
from ui.audit.entry_form import DECIDE
from ui.audit.entry_half import Half, half_of
from ui.audit.entry_list import BedSheet
from ui.audit.entry_reading import Reading, read_entry
from ui.audit.entry_screen import END, EntryScreen
from ui.audit.entry_top import KEYS
from ui.audit.entry_waiting import WaitingKeys, pressed_ahead
from ui.audit.view import FORMS
from ui.desk import Desk
from wardapp.app import App, Changes
from wardapp.commands.audit_answer import (
    AgreeAuditBed,
    AnswerAuditBed,
    Found,
    SettleAuditAnswer,
)
from wardapp.commands.command import Command
from wardapp.errors import Conflict, RuleBroken, WardError
from wardapp.measures.audit_answers import AGREED, A, Answer, B
from wardapp.queries.audit import AuditBedRow
from wardapp.words import tr

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_NO_COMMAND = Qt.KeyboardModifier.NoModifier


class EntryView(EntryScreen):
    """Turns keys into answers; they wait while one is being saved, until the next is in sight.

    Nothing is kept by an Enter that was pressed before the bed was in sight.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._busy = self._asked = 0
        self._behind = self._overtaken = self._late = False
        self._kept: set[int] = set()  # beds answered since the ward was read
        self._keys = WaitingKeys(self.waits, self._take_late, self._asked_about, self._on_released)
        self._connect()
        self._listen()

    # -- what the page says ------------------------------------------------------------

    def open(self, audit_id: int, audit_ward_id: int = 0) -> None:
        """Show a ward of an audit, else the first where this reviewer has something to do."""
        same = audit_id == self.audit_id
        ward_id = audit_ward_id or (self.audit_ward_id if same else 0)
        if not same or ward_id != self.audit_ward_id:
            self.bed_id = 0
            self.face.notice.clear()
        self._behind = bool(audit_id)  # keys wait until this ward is read
        super().open(audit_id, ward_id)

    def refresh(self) -> None:
        """Read the ward again; what is being keyed stays. The next bed is painted before that."""
        self._late = bool(self._busy)
        if not self.audit_id or self._late:
            return
        audit_id, ward_id, name = self.audit_id, self.audit_ward_id, self.desk.who.name

        def read(app: App) -> Reading | None:
            return read_entry(app, audit_id, ward_id, name)

        self._asked += 1
        self.desk.runner.run(read, self._on_read, self._on_unread)

    def retranslate(self) -> None:
        """Write every text anew; what a notice said in the other language goes, or is said anew."""
        self.face.notice.clear()
        if self._keys.stopped:
            self._stop(pressed_ahead())
        super().retranslate()

    def put_down(self) -> None:
        """The view goes: the time on this bed stands still, what was keyed is saved."""
        self.drafts.rest(self.desk.now())
        self.drafts.save()

    # -- keys --------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a key now, or when what was begun has been saved and the next bed is in sight."""
        event.accept()
        command = event.modifiers() & _COMMANDS not in (_NO_COMMAND, _COMMANDS)  # both is Alt Gr
        if command or not (self._keys.press(event) or self._take(event)):
            event.ignore()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab reach no field while keys wait: those pressed later would overtake them."""
        return self.waits() or super().focusNextPrevChild(forward)

    def hideEvent(self, event: QHideEvent) -> None:
        """What has waited was meant for what is not in sight any more."""
        super().hideEvent(event)
        if self._keys.stopped:
            self.face.notice.clear()
        self._keys.forget()

    def _take(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn(1 if key == Qt.Key.Key_PageDown else -1)
            return True
        if self.face.panel is self.form:
            taken = self.form.take_key(event) or self._look(event.text())
            return taken or (key == Qt.Key.Key_Escape and self._back_to_both())
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

    def waits(self) -> bool:
        """Tell whether what is shown is behind what was just saved or asked for."""
        return bool(self._busy or self._behind or self._keys.stopped)

    def _is_ahead(self) -> bool:
        """Tell whether Enter was pressed before this was in sight: then it keeps nothing."""
        if self._keys.ahead and self.face.panel is self.message:
            self._keys.forget()
        elif self._keys.ahead:
            self._stop(pressed_ahead())
        return self._keys.ahead

    def _stop(self, *said: str) -> None:
        """Take no key of whoever types on without looking: it would go to the wrong bed."""
        self._keys.stop()
        self.face.notice.say("attention", " ".join(said))
        self._put_focus()

    def _on_released(self) -> None:
        self.face.notice.clear()
        self._put_focus()

    def _replay(self) -> None:
        """Take what has waited, now that what was waited for is in sight."""
        if self.waits():
            return
        if self.face.is_resting():
            self._put_focus()
        target = QApplication.focusWidget()
        if target is not None and not self.isAncestorOf(target):
            self._keys.forget()  # something was opened over the bed meanwhile
        if self._keys:
            self._paint()
            self._keys.replay()

    # -- from bed to bed ---------------------------------------------------------------

    def go_to(self, bed_id: int) -> None:
        """Show another bed of the ward; what was keyed for this one is kept."""
        self.bed_id = bed_id
        self.face.notice.clear()
        self._show()
        self._await_reading()
        self._put_focus()
        self._paint()

    def go_on(self) -> None:
        """Go to the next bed with something to do; after the last one say so."""
        if self.reading is not None and self.reading.slot:
            found = next_bed(self.reading.beds, self.reading.slot, self.bed_id, self._kept)
            self.go_to(found.id if found is not None else END)

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
            self.face.notice.clear()
            self._behind = True
            self._put_focus()
            self.refresh()

    def show_list(self) -> None:
        """Show all beds of the ward over the window."""
        reading = self.reading
        if reading is not None and reading.slot:
            sheet = BedSheet(self, reading.ward.name, reading.beds, reading.slot, self.bed_id)
            sheet.chosen.connect(self.go_to)
            self._keys.forget()  # pressed before the list was there
            sheet.show_over()

    def correct(self) -> None:
        """Correct the frozen list beside, for this bed."""
        bed, reading = self._bed(), self.reading
        if bed is not None and reading is not None and reading.slot:
            blind = progress_of(bed, reading.slot) == NOT_YET
            self._keys.forget()
            CorrectBedSheet(self, self.desk, bed, blind=blind).show_over()

    # -- saving ------------------------------------------------------------------------

    def _keep(self) -> None:
        """Send the answer; the next bed comes when it is on disk."""
        bed, whose, reading = self._bed(), self._whose(), self.reading
        if bed is None or reading is None or self._is_ahead():
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
        if bed is None or self._is_ahead():
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
        whose = self._whose()
        self._busy += 1
        self._put_focus()
        self.face.notice.clear()
        saved = partial(self._on_saved, whose, self.drafts.get(whose))
        self.desk.runner.do(command, saved, self._on_refused, settles=True)

    def _on_saved(self, whose: Whose, sent: Half | None, _changes: Changes) -> None:
        """Show the next bed at once; that this one is answered comes with the next reading."""
        self._busy = max(0, self._busy - 1)
        self._anew.discard(whose)
        here = whose == self._whose()
        if self.drafts.get(whose) != sent:  # tried again later, and more was keyed since
            self._late, self._overtaken = True, here
            self.face.notice.say("attention", say.saved_as_it_was())
        else:
            self.drafts.drop(whose)
            self._kept.add(whose[1])
            if here:
                self.go_on()
        self._catch_up()
        self._await_reading()
        self._replay()

    def _await_reading(self) -> None:
        """Let keys wait where what was read last does not tell what there is to do."""
        unknown = self.bed_id == END or self.bed_id in self._kept
        self._behind = self._behind or (unknown and bool(self._asked))

    def _catch_up(self) -> None:
        """Read what was put off until the answer was saved and the next bed painted."""
        if self._late:
            self.refresh()

    def _on_refused(self, error: WardError) -> None:
        self._busy = max(0, self._busy - 1)
        blind = len(self._keys) > 0
        self._keys.forget()
        text = tr(error.text, **dict(error.values))
        field = error.field if isinstance(error, RuleBroken) else ""
        if isinstance(error, Conflict):
            self._overtaken = self._late = True
            text = say.overtaken()
            self.face.notice.say("attention", text)
        elif self.face.panel is self.agree:
            self.agree.refuse(text)
        elif self.form.has(field):
            self.form.refuse_at(field, text)
        else:
            self.face.notice.say("error", text)
        if blind:
            self._stop(text, pressed_ahead())
        self._put_focus()
        self._catch_up()

    # -- reading -----------------------------------------------------------------------

    def _on_read(self, reading: Reading | None) -> None:
        self._asked = max(0, self._asked - 1)
        self._behind = self._behind and bool(self._asked)
        self.reading = reading
        self._kept.clear()
        if reading is not None:
            self.audit_ward_id = reading.ward.id
            if not self._busy:
                self.drafts.take_back(reading.person, reading.kept)
            self._see_again(reading)
        if self.bed_id == END and not self.waits():
            self.bed_id = 0  # somebody else, or the other's answer: there may be a bed again
        self._show()
        self._replay()

    def _on_unread(self, error: WardError) -> None:
        self._asked = max(0, self._asked - 1)
        self._behind = False
        self._replay()
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

    # -- what the parts say ------------------------------------------------------------

    def _on_changed(self) -> None:
        if self._bed() is None:
            return  # another ward is being read: nothing on the screen belongs to it
        self.drafts.put(self._whose(), self.form.half)
        self.face.bed.show_looked(self.form.half.looked_at, asked=True)

    def _on_anew(self) -> None:
        """Both answer the form once more, together; what was talked over becomes its note."""
        if self._bed() is not None:
            whose = self._whose()
            self._anew.add(whose)
            self._on_talked(self.agree.talked.field.text())
            self._show()
            self._put_focus()

    def _back_to_both(self) -> bool:
        """Esc leads from a new answer back to the two that differ; what was keyed waits."""
        if self._whose() not in self._anew:
            return False
        self._anew.discard(self._whose())
        self._show()
        self._put_focus()
        return True

    def _on_talked(self, text: str) -> None:
        keyed = self.drafts.get(self._whose()) or Half()
        self.drafts.put(self._whose(), replace(keyed, note=text))

    def _on_wanted(self) -> None:
        if self._deed is not None and not self._is_ahead():
            self._deed()

    # -- small things ------------------------------------------------------------------

    def _on_ward_chosen(self, ward_id: int) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._keys.when_free(lambda: self.show_ward(ward_id))()

    def _write_note(self) -> None:
        if self.face.panel is self.form:
            self.form.write_note()

    def _decide(self, choice: str) -> None:
        if self.face.panel is self.form:
            self.form.decide(choice)

    def _look_at(self, code: str) -> None:
        if self.face.panel is self.form:
            self.form.look(code)

    def _open_forms(self) -> None:
        self.view_requested.emit(FORMS, self.audit_id, self.audit_ward_id)

    def _connect(self) -> None:
        self.form.changed.connect(self._on_changed)
        self.form.kept.connect(self._keep)
        self.form.keeper.clicked.connect(self._keys.when_free(self.form.keep))
        self.agree.kept.connect(self._keep_chosen)
        self.agree.anew.connect(self._on_anew)
        self.agree.written.connect(self._on_talked)
        self.message.wanted.connect(self._on_wanted)
        self.ward_requested.connect(self.show_ward)
        self.face.bed.looked.connect(self.form.look)
        self.face.title.sign_in_requested.connect(self.desk.sign_in_requested)
        self.face.wards.chosen.connect(self._on_ward_chosen)
        self.face.side.forms_requested.connect(self._open_forms)
        self.face.side.list_requested.connect(self._keys.when_free(self.show_list))
        self.desk.signed_in_changed.connect(self._keys.forget)  # somebody else pressed them

    def _listen(self) -> None:
        """The keys that work in a field too; what is decided or ticked by a letter, with Alt."""
        deeds: dict[str, Callable[[], None]] = {
            "F8": self.go_on,
            "Ctrl+Tab": lambda: self.turn_ward(1),
            "Ctrl+Shift+Tab": lambda: self.turn_ward(-1),
            "Alt+B": self.show_list,
            "Alt+K": self.correct,
            "Alt+N": self._write_note,
            "Alt+H": self.form.turn_help,
            "Alt+P": self._open_forms,
        }
        deeds |= {f"Alt+{key}": partial(self._decide, choice) for choice, key in DECIDE.items()}
        deeds |= {f"Alt+{key}": partial(self._look_at, code) for code, key in KEYS.items()}
        for key, deed in deeds.items():
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
