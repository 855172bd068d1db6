"""The running round: one patient fills the screen, the agenda runs down, every key is saved."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.round.agenda import AgendaView
from ui.round.agenda_rows import Subject, agenda_codes, agenda_rows
from ui.round.answers import AnswersPanel
from ui.round.course import discussed, neighbour, next_to_discuss, place, visited
from ui.round.deeds import Deeds
from ui.round.head_line import HeadLine
from ui.round.pace import Stopwatch, forecast
from ui.round.people_row import PeopleRow, read_person
from ui.round.ribbon import Ribbon
from ui.round.row_editor import Edit, RowEditor
from ui.round.row_keys import takes_letters, wish_of
from ui.round.rule import Rule
from ui.round.subject import alarm_words, find_subject, show_person
from ui.round.timing import Timing
from ui.widgets.banner import PatientBanner
from ui.widgets.notice import Notice
from wardapp.clock import local_day
from wardapp.commands.board_round import (
    ConfirmItems,
    FinishPatient,
    GoToPatient,
    JoinRound,
    LeaveRound,
)
from wardapp.commands.command import Command
from wardapp.commands.progress import RecordConcern
from wardapp.display import weekday_date_time
from wardapp.errors import WardError
from wardapp.queries.board_round import AttendanceRow, RoundScreen, Stop, round_order
from wardapp.words import tr

_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class RoundView(QWidget):
    """Shows a `RoundScreen` and turns keys into commands.

    Signals: `wanted(stay_id)` when another patient's card is needed, `left()` by Esc,
    `finished()` when everybody was discussed or the end is asked for.
    """

    wanted = Signal()
    left = Signal()
    finished = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._screen: RoundScreen | None = None
        self._stops: tuple[Stop, ...] = ()
        self._found: Subject | None = None
        self.stay_id: int | None = None
        self.at = 0
        self._return_to: int | None = None
        self._editing = ""
        self._confirms = True
        self._busy = 0
        self._asked = 0
        self._pending: list[QKeyEvent] = []
        self.watch = Stopwatch(desk.clock)
        self._deeds = Deeds(desk, self)
        self._make_parts()
        self._lay_out()
        self._connect()
        self._keys = self._keys_and_deeds()
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)

    # -- what the deeds see ------------------------------------------------------------

    @property
    def subject(self) -> Subject:
        """The patient the round is at, as shown."""
        if self._found is None:
            raise LookupError("the round is at nobody")
        return self._found

    @property
    def here(self) -> tuple[AttendanceRow, ...]:
        """Who is at the round."""
        return self._screen.here if self._screen else ()

    @property
    def round_id(self) -> int:
        """The round."""
        if self._screen is None or self._screen.round is None:
            raise LookupError("no round is running")
        return self._screen.round.id

    def send(self, command: Command) -> None:
        """Save something; keys typed meanwhile wait for the answer."""
        self._busy += 1
        if self.editor.is_open:  # its field would swallow the keys of quick fingers
            self.agenda.setFocus(Qt.FocusReason.OtherFocusReason)
        self._desk.runner.do(command, self._on_saved, self._on_refused)

    def type_in(self, code: str, edit: Edit, *, confirms: bool = True) -> None:
        """Open a field in a row of the agenda, and come back afterwards."""
        at = agenda_codes().index(code)
        self._return_to = self.at if at != self.at else None
        self._editing, self._confirms = code, confirms
        self._move_to(at)
        self.answers.show_keys(shown=False)
        self.editor.begin(edit)

    # -- what the page says ------------------------------------------------------------

    def asking(self, step: int) -> None:
        """A reading has begun (1), or ended without an answer (-1): keys wait meanwhile."""
        self._asked += step
        if step < 0:
            self._replay()

    def show_screen(self, screen: RoundScreen) -> None:
        """Show the round as it was just read."""
        if screen.round is None:
            return
        self._screen = screen
        now = self._desk.now()
        self._stops = round_order(screen.rows, screen.round.ordering, local_day(now))
        wanted = self.stay_id or screen.round.at_stay_id
        if wanted not in visited(self._stops):
            self._go_on_from_nobody(wanted)
            return
        if wanted is not None and wanted != self.stay_id:
            self._come_to(wanted)
        if screen.card is None or screen.card.stay_id != wanted:
            self.wanted.emit()
            return
        self._show_subject(screen)
        self._replay()

    def tick(self) -> None:
        """Repaint what changes with the time."""
        screen = self._screen
        if screen is None or screen.round is None:
            return
        now, ward = self._desk.now(), self._desk.ward
        end = forecast(
            now,
            screen.round,
            screen.entries,
            len(visited(self._stops)),
            ward.seconds_each,
            self.watch.seconds(),
        )
        self.timing.show_time(self.watch, ward.seconds_each, end)
        self.people.clock.setText(weekday_date_time(now, tr))

    def first(self) -> QWidget:
        """Return what takes the focus."""
        return self.agenda

    def resume(self) -> None:
        """Come to the front: the clock runs, the keys are heard."""
        self._timer.start()
        self.agenda.setFocus(Qt.FocusReason.OtherFocusReason)

    def rest(self) -> None:
        """Go to the back."""
        self._timer.stop()

    def leave(self) -> None:
        """Keep the place and the seconds, and go."""
        if self.stay_id is not None:
            self.send(self._go(self.stay_id))
        self.watch.restart()
        self.left.emit()

    def retranslate(self) -> None:
        """Write every text in the window's language."""
        self.timing.keys.set_hints(key_hints())
        self.answers.retranslate()
        self.people.retranslate()
        if self._screen is not None:
            self.show_screen(self._screen)

    # -- keys --------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a key now, or when what was begun has been saved and read again."""
        event.accept()
        if event.modifiers() & _COMMANDS:
            event.ignore()
        elif self._busy or self._asked:
            self._pending.append(event.clone())
        elif self._found is not None:
            self._take(event)

    def _take(self, event: QKeyEvent) -> None:
        deed = self._keys.get(Qt.Key(event.key()))
        if deed is not None:
            deed()
        elif event.text():
            self._take_letter(event.text())

    def _keys_and_deeds(self) -> dict[Qt.Key, Callable[[], object]]:
        return {
            Qt.Key.Key_Return: self._confirm_row,
            Qt.Key.Key_Enter: self._confirm_row,
            Qt.Key.Key_Up: lambda: self._move_by(-1),
            Qt.Key.Key_Down: lambda: self._move_by(1),
            Qt.Key.Key_PageUp: lambda: self.go_to(neighbour(self._stops, self.stay_id, -1)),
            Qt.Key.Key_PageDown: lambda: self.go_to(neighbour(self._stops, self.stay_id, 1)),
            Qt.Key.Key_Space: self._hold,
            Qt.Key.Key_Escape: self.leave,
            Qt.Key.Key_End: self.finished.emit,
        }

    def _hold(self) -> None:
        self.watch.hold()
        self.tick()

    def _take_letter(self, text: str) -> None:
        self.notice.clear()
        wish = wish_of(agenda_codes()[self.at], text)
        if wish is None:
            return
        if wish.name == "no_change":
            self._finish()
        elif wish.name == "senior":
            self._deeds.senior(agenda_codes()[self.at])
        elif wish.name == "here":
            self.people.begin()
        elif wish.name.startswith("answer_"):
            self.answers.edit(wish.name.removeprefix("answer_"))
        else:
            self._deeds.carry_out(wish)

    # -- one patient after another -----------------------------------------------------

    def _confirm_row(self) -> None:
        """Confirm what is shown and go down; from the last row to the next patient."""
        self.notice.clear()
        code = agenda_codes()[self.at]
        stay_id = self.subject.card.stay_id
        if code == "unwell" and self.subject.card.concern is None:
            self.send(RecordConcern(stay_id=stay_id, unwell=False))
        if self.at + 1 == len(agenda_codes()):
            self._finish(code)
            return
        self.at += 1
        self.send(ConfirmItems(round_id=self.round_id, stay_id=stay_id, items=(code,)))

    def _finish(self, *items: str) -> None:
        """Take everything as it stands, or only the last row, and go to the next patient."""
        screen = self._screen
        if screen is None or self.stay_id is None:
            return
        here = self.stay_id
        done = discussed(screen.entries) | {here}
        following = next_to_discuss(self._stops, here, done)
        command = FinishPatient(
            round_id=self.round_id,
            stay_id=here,
            items=items or agenda_codes(),
            seconds=self.watch.seconds(),
            next_stay_id=following,
        )
        self._come_to(following if following is not None else here)
        self.send(command)
        if following is None:
            self.finished.emit()

    def go_to(self, stay_id: int | None) -> None:
        """Go to another patient without finishing this one; the time spent is kept."""
        if stay_id is None or stay_id == self.stay_id:
            return
        command = self._go(stay_id)
        self._come_to(stay_id)
        self.send(command)

    def _go(self, stay_id: int) -> GoToPatient:
        return GoToPatient(
            round_id=self.round_id,
            stay_id=stay_id,
            from_stay_id=self.stay_id,
            seconds=self.watch.seconds(),
        )

    def _go_on_from_nobody(self, wanted: int | None) -> None:
        """Begin at the first one not yet discussed; the one it stood at has left, or none was."""
        screen = self._screen
        if screen is None:
            return
        following = next_to_discuss(self._stops, wanted, discussed(screen.entries))
        if following is None:
            self._found = None
            self.finished.emit()
            return
        self._come_to(following)
        self.send(GoToPatient(round_id=self.round_id, stay_id=following))

    def _come_to(self, stay_id: int) -> None:
        self.editor.end()
        self.stay_id = stay_id
        self.at = -1
        self._return_to = None
        self.notice.clear()
        self.watch.restart()

    # -- showing -----------------------------------------------------------------------

    def _show_subject(self, screen: RoundScreen) -> None:
        found = find_subject(screen, self.stay_id, self._desk.now())
        self._found = found
        if found is None:
            return
        done = discussed(screen.entries)
        show_person(self.banner, found, alarm_words(screen.rows, found.row))
        self.ribbon.show_round(self._stops, done, self.stay_id)
        passed = self._passed_by()
        self.head.show_subject(found, place(self._stops, self.stay_id), len(self._stops), passed)
        if self.at < 0:
            codes = agenda_codes()
            open_rows = [n for n, code in enumerate(codes) if code not in found.confirmed]
            self.at = open_rows[0] if open_rows else len(codes) - 1
        self._show_rows()
        self.answers.show_subject(found)
        self.people.show_people(screen.here)
        self.tick()

    def _show_rows(self) -> None:
        if self._found is None:
            return
        self.agenda.show_rows(agenda_rows(self._found), self.at)
        free = not takes_letters(agenda_codes()[self.at]) and not self.editor.is_open
        self.answers.show_keys(shown=free)

    def _passed_by(self) -> str:
        empty = sum(stop.stay_id is None for stop in self._stops)
        away = sum(stop.on_leave for stop in self._stops)
        words = [tr("Empty: {n}", n=empty)] if empty else []
        words += [tr("On leave: {n}", n=away)] if away else []
        return ", ".join(words) + (f", {tr('passed by')}" if words else "")

    def _move_by(self, step: int) -> None:
        self._move_to((self.at + step) % len(agenda_codes()))

    def _move_to(self, at: int) -> None:
        self.at = at
        self._show_rows()

    # -- after a command ---------------------------------------------------------------

    def _on_saved(self, _changes: object) -> None:
        # 0 already where it was refused first and sent again by a choice between two versions
        self._busy = max(0, self._busy - 1)
        if self.editor.is_open:
            self._end_edit()
        self._replay()

    def _on_refused(self, error: WardError) -> None:
        self._busy = max(0, self._busy - 1)
        if self.editor.is_open:
            self.editor.refuse(error)
        else:
            self.notice.say("error", tr(error.text, **error.values))
            self.wanted.emit()
        self._pending.clear()

    def _end_edit(self) -> None:
        """What was typed is saved: the row is confirmed and the cursor goes on, or back."""
        code = self._editing
        back = self._return_to
        self.editor.end()
        if not self._confirms:
            return
        if back is None and self.at + 1 < len(agenda_codes()):
            self.at += 1
        if self._found is not None:
            stay_id = self._found.card.stay_id
            self.send(ConfirmItems(round_id=self.round_id, stay_id=stay_id, items=(code,)))

    def _replay(self) -> None:
        """Take the keys that were typed while something was being saved."""
        while self._pending and not self._busy and not self._asked:
            event = self._pending.pop(0)
            target = QApplication.focusWidget()
            if target is None or target is self.agenda:
                self._take(event)
            else:
                QApplication.sendEvent(target, event)

    def _on_editor_finished(self) -> None:
        self.agenda.set_editor_height(0)
        if self._return_to is not None:
            self.at, self._return_to = self._return_to, None
        self.agenda.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_rows()

    def _place_editor(self) -> None:
        if not self.editor.is_open:
            return
        box = self.agenda.answer_place()
        width = self.agenda.viewport().width() - box.left() - theme.space("s5")
        self.editor.setFixedWidth(width)
        high = self.editor.wanted_height()
        self.agenda.set_editor_height(high)
        top = self.agenda.answer_place().top() + theme.space("s3")
        self.editor.setGeometry(box.left(), top, width, high)

    def _on_added(self, typed: str) -> None:
        initials, person, how = read_person(typed, self._desk.people)
        self.send(
            JoinRound(
                round_id=self.round_id,
                initials=initials,
                role=person.role if person else "guest",
                how=how,
                person_id=person.id if person else None,
            )
        )

    def _on_removed(self, person: AttendanceRow) -> None:
        self.send(LeaveRound(attendance_id=person.id, expected_version=person.version))

    # -- building ----------------------------------------------------------------------

    def _make_parts(self) -> None:
        self.banner = PatientBanner(self)
        self.ribbon = Ribbon(self)
        self.head = HeadLine(self)
        self.notice = Notice(self)
        self.agenda = AgendaView(self)
        self.answers = AnswersPanel(self)
        self.people = PeopleRow(self)
        self.timing = Timing(self)
        self.editor = RowEditor(self.agenda.viewport())
        self.timing.keys.set_hints(key_hints())

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.head)
        left.addWidget(self.notice)
        left.addWidget(self.agenda, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addLayout(left, 65)
        middle.addWidget(Rule(self))
        middle.addWidget(self.answers, 35)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.ribbon)
        column.addLayout(middle, 1)
        column.addWidget(self.people)
        column.addWidget(self.timing)

    def _connect(self) -> None:
        self.ribbon.chosen.connect(self.go_to)
        self.agenda.clicked.connect(lambda index: self._move_to(index.row()))
        self.agenda.place_changed.connect(self._place_editor, Qt.ConnectionType.QueuedConnection)
        self.editor.resized.connect(self._place_editor)
        self.editor.finished.connect(self._on_editor_finished)
        self._desk.theirs_kept.connect(self.editor.end)
        self.answers.answered.connect(self._deeds.answer)
        self.answers.edit_ended.connect(self.agenda.setFocus)
        self.answers.ticked.connect(self._deeds.tick)
        self.people.added.connect(self._on_added)
        self.people.removed.connect(self._on_removed)
        self.people.ended.connect(self.agenda.setFocus)


def key_hints() -> tuple[tuple[str, str], ...]:
    """Return the keys that work in every row."""
    return (
        (tr("Enter"), tr("confirm")),
        ("N", tr("no change")),
        ("A", tr("action")),
        ("S", tr("senior saw")),
        (tr("Space"), tr("hold clock")),
        (f"{tr('Page Up')}\n{tr('Page Down')}", tr("other patient")),
        (tr("End"), tr("end")),
        ("Esc", tr("leave, keeps place")),
    )
