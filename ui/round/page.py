"""The morning board round: start, one patient after another, end."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from ui.desk import Desk
from ui.page import Page
from ui.round.closing import Closing, ClosingView
from ui.round.course import discussed, visited
from ui.round.running import RoundView, key_hints
from ui.round.start import StartView
from wardapp.app import App, Changes
from wardapp.clock import local_day
from wardapp.commands.board_round import STALE_AFTER, EndRound, JoinRound, StartRound
from wardapp.errors import WardError
from wardapp.queries.board_round import RoundScreen, round_order, round_screen
from wardapp.queries.papers import ActionRow, LeaverRow, leavers, ward_actions
from wardapp.queries.ward import PersonRow, people
from wardapp.words import tr

Papers = tuple[RoundScreen, tuple[ActionRow, ...], tuple[LeaverRow, ...]]


class RoundPage(Page):
    """Takes the whole window while a round runs; says so by `whole_window_changed(bool)`."""

    name = "round"
    shows = frozenset(
        {
            *("board_round", "attendance", "round_entry", "round_item"),
            *("stay", "placement", "patient", "absence", "bed", "ward", "person", "flag"),
            *("expected_discharge", "waiting", "action", "criterion", "optimised", "pathway"),
            *("day_status", "answer", "concern", "leaving_item", "leaving_plan", "senior_review"),
            *("acute_treatment", "ready_decision", "pathway_transfer"),
        }
    )
    whole_window_changed = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._screen: RoundScreen | None = None
        self._closing = False
        self._asked_for = 0
        self._stack = QStackedWidget(self)
        self.start = StartView(self._stack)
        self.running = RoundView(desk, self._stack)
        self.closing = ClosingView(self._stack)
        for view in (self.start, self.running, self.closing):
            self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._connect()

    def refresh(self) -> None:
        """Read the round, the ward and the card of whoever it is at."""
        ward_id, now, stay_id = self.desk.ward.id, self.desk.now(), self.running.stay_id

        def read(app: App) -> tuple[RoundScreen, tuple[PersonRow, ...]]:
            return app.ask(round_screen, ward_id, now, stay_id), app.ask(people)

        self.running.asking(1)
        self.desk.runner.run(read, self._on_read, self._on_unread)

    def retranslate(self) -> None:
        """Write every text in the window's language."""
        for view in (self.start, self.running, self.closing):
            view.retranslate()

    def key_hints(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the view in front."""
        if self._stack.currentWidget() is self.start:
            return ((tr("Enter"), tr("Begin the round")),)
        return key_hints() if self._stack.currentWidget() is self.running else ()

    def shown(self) -> None:
        """Come to the front; a running round goes on where it stood."""
        super().shown()
        self._show_view()
        self._front().resume()

    def open_at(self, stay_id: int) -> None:
        """Go on with the round at this patient, once it runs."""
        if stay_id and self._stack.currentWidget() is self.running:
            self.running.go_to(stay_id)

    def _connect(self) -> None:
        self.start.started.connect(self._begin)
        self.start.huddle_wanted.connect(lambda: self.desk.round_requested.emit("huddle", 0))
        self.running.wanted.connect(self.refresh)
        self.running.left.connect(self._leave)
        self.running.finished.connect(self._close)
        self.closing.back.connect(self._go_on)
        self.closing.ended.connect(self._end)
        self.closing.print_wanted.connect(self.desk.print_requested)

    def _is_running(self) -> bool:
        found = self._screen.round if self._screen else None
        if found is None or found.ended_at is not None:
            return False
        return self.desk.now() - found.started_at < STALE_AFTER

    def _on_read(self, answer: tuple[RoundScreen, tuple[PersonRow, ...]]) -> None:
        self._screen, self.desk.people = answer
        screen = self._screen
        stops = visited(round_order(screen.rows, "bed", local_day(self.desk.now())))
        self.start.show_ward(self.desk.ward.name, len(stops), self.desk.people)
        if self._is_running():
            self.running.show_screen(screen)
        self._show_view()
        self.running.asking(-1)

    def _on_unread(self, error: WardError) -> None:
        self.running.asking(-1)
        self.desk.runner.failed.emit(error)

    def _show_view(self) -> None:
        wanted = self._front()
        self._set_whole(self._is_running())
        self.setFocusProxy(wanted.first())
        if self._stack.currentWidget() is not wanted:
            self._stack.setCurrentWidget(wanted)
            self.keys_changed.emit()
            if wanted is not self.running:
                self.running.rest()
            wanted.resume()

    def _front(self) -> StartView | RoundView | ClosingView:
        if not self._is_running():
            return self.start
        return self.closing if self._closing else self.running

    def _set_whole(self, whole: bool) -> None:
        if self.whole_window != whole:
            self.whole_window = whole
            self.whole_window_changed.emit(whole)

    def _begin(self) -> None:
        command = StartRound(ward_id=self.desk.ward.id, ordering=self.start.ordering)
        self.running.stay_id = None
        self._closing = False
        self.desk.runner.do(command, self._on_begun)

    def _on_begun(self, changes: Changes) -> None:
        if changes.made_id is None:
            return
        for initials, (role, person_id, how) in self.start.here.items():
            self.desk.runner.do(
                JoinRound(
                    round_id=changes.made_id,
                    initials=initials,
                    role=role,
                    how=how,
                    person_id=person_id,
                )
            )
        self.start.here.clear()

    def _leave(self) -> None:
        self._set_whole(False)
        self.running.rest()
        self.desk.page_requested.emit("board")

    def _close(self) -> None:
        """Show the end: what it lists is read first."""
        ward_id, now = self.desk.ward.id, self.desk.now()
        self._closing = True

        def read(app: App) -> Papers:
            return (
                app.ask(round_screen, ward_id, now),
                app.ask(ward_actions, ward_id),
                app.ask(leavers, ward_id, local_day(now)),
            )

        self.desk.runner.run(read, self._show_closing)

    def _show_closing(self, papers: Papers) -> None:
        screen, actions, leaving = papers
        done = discussed(screen.entries)
        left_out = tuple(
            row
            for row in screen.rows
            if row.stay_id is not None and not row.on_leave and row.stay_id not in done
        )
        closing = Closing(left_out, actions, leaving, self.desk.now(), len(done))
        self.closing.show_closing(closing)
        self._show_view()

    def _go_on(self) -> None:
        self._closing = False
        self._show_view()
        self.refresh()

    def _end(self, reasons: tuple[tuple[int, str], ...]) -> None:
        if self._screen is None or self._screen.round is None:
            return
        command = EndRound(round_id=self._screen.round.id, reasons=reasons)
        self.desk.runner.do(command, self._on_ended, self._on_not_ended)

    def _on_ended(self, _changes: Changes) -> None:
        self._closing = False
        self.running.stay_id = None
        self._show_view()
        self.desk.say(tr("Round ended"))
        self.desk.page_requested.emit("board")

    def _on_not_ended(self, error: WardError) -> None:
        self.closing.notice.say("error", tr(error.text, **error.values))
