"""The afternoon huddle: tick actions, settle red or green, get tomorrow's leavers ready."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.page import Page
from ui.round.closing import Closing, ClosingView
from ui.round.course import discussed
from ui.round.edits import owner_of
from ui.round.huddle_edit import ActionLine
from ui.round.huddle_head import HuddleHead
from ui.round.huddle_rows import HuddleRow, huddle_rows, to_look_at, together
from ui.round.huddle_side import HuddleSide
from ui.round.huddle_table import HuddleTable
from ui.round.pace import Stopwatch, forecast
from ui.widgets.focus_trap import tab_stops
from ui.widgets.notice import Notice
from wardapp.app import App, Changes
from wardapp.clock import local_day, moment
from wardapp.commands.action import AddAction, CompleteAction, ReopenAction
from wardapp.commands.board_round import (
    STALE_AFTER,
    EndRound,
    FinishPatient,
    GoToPatient,
    StartRound,
)
from wardapp.commands.command import Command
from wardapp.commands.day_status import ConfirmGreenTogether, SetDayStatus
from wardapp.commands.leaving import SetLeavingItem
from wardapp.errors import WardError
from wardapp.queries.huddle import HuddleAction, HuddleScreen, huddle_screen
from wardapp.queries.papers import ActionRow, ward_actions
from wardapp.typed_time import read_when
from wardapp.words import tr

HUDDLE = "huddle"
_SIDE = 40  # em
_NARROW = 100  # em; a page less wide has its side over the table, while the focus is there
Papers = tuple[HuddleScreen, tuple[ActionRow, ...]]


class HuddlePage(Page):
    """Only what matters at 14:00, one line a patient."""

    name = "huddle"
    shows = frozenset(
        {
            *("board_round", "round_entry", "stay", "placement", "patient", "absence", "bed"),
            *("expected_discharge", "waiting", "action", "criterion", "day_status"),
            *("leaving_item", "leaving_plan"),
        }
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._screen: HuddleScreen | None = None
        self._rows: tuple[HuddleRow, ...] = ()
        self.stay_id: int | None = None
        self.watch = Stopwatch(desk.clock)
        self._stack = QStackedWidget(self)
        self._desk_view = QWidget(self._stack)
        self.closing = ClosingView(self._stack)
        self.closing.say_title(tr("End of the huddle"), tr("End the huddle"))
        self.head = HuddleHead(self._desk_view)
        self.notice = Notice(self._desk_view)
        self.table = HuddleTable(self._desk_view)
        self.line = ActionLine(self._desk_view)
        self.side = HuddleSide(self._desk_view)
        self._keys = self._keys_and_deeds()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.table)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.tick)

    def refresh(self) -> None:
        """Read the huddle."""
        ward_id, now = self.desk.ward.id, self.desk.now()
        self.desk.runner.ask(self._on_read, huddle_screen, ward_id, now)

    def shown(self) -> None:
        """Come to the front at the patient where the huddle stands."""
        super().shown()
        self._timer.start()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Write every text in the window's language."""
        self.side.retranslate()
        self.closing.retranslate()
        self.closing.say_title(tr("End of the huddle"), tr("End the huddle"))
        self._show()

    def key_hints(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the huddle, or the one that begins it; its end shows its own."""
        if self._stack.currentWidget() is self.closing:
            return ()
        if not self.running:
            return ((tr("Enter"), tr("Begin the huddle")), ("Tab", tr("tomorrow's leavers")))
        return (
            ("1\n2\n3", tr("tick an action")),
            ("G", tr("green")),
            ("R", tr("stays red")),
            (tr("Enter"), tr("next")),
            ("A", tr("new action")),
            ("Tab", tr("tomorrow's leavers")),
            (f"{tr('Shift')} G", tr("green together")),
            ("E", tr("end")),
        )

    @property
    def running(self) -> bool:
        """Whether a huddle has begun and not ended."""
        found = self._screen.round if self._screen else None
        if found is None or found.ended_at is not None:
            return False
        return self.desk.now() - found.started_at < STALE_AFTER

    @property
    def day(self) -> date:
        """The day the huddle settles: the one it began on."""
        if self.running and self._screen is not None and self._screen.round is not None:
            return self._screen.round.day
        return local_day(self.desk.now())

    def tick(self) -> None:
        """Repaint what changes with the time."""
        screen = self._screen
        if screen is None:
            return
        each = self.desk.ward.huddle_seconds_each
        end = None
        if self.running and screen.round is not None:
            people, spent = len(self._rows), self.watch.seconds()
            end = forecast(self.desk.now(), screen.round, screen.entries, people, each, spent)
        self.head.show_time(self.watch, each, end)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a key of the huddle."""
        event.accept()
        key, text = event.key(), event.text().upper()
        if self._stack.currentWidget() is self.closing:
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif not self.running:
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._begin()
        elif text.isdigit() and text != "0":
            self._tick_number(int(text))
        elif text == "G" and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._together()
        elif key in self._keys:
            self._keys[Qt.Key(key)]()
        else:
            event.ignore()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from the patients to tomorrow's leavers."""
        if self.table.hasFocus() and (self.side.grid.lines.rows or self.side.isHidden()):
            self._go_to_leavers()
            return True
        return super().focusNextPrevChild(forward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the actions readable: in a narrow window the side lies over the table."""
        super().resizeEvent(event)
        self._place_side()

    # -- deeds -------------------------------------------------------------------------

    def _keys_and_deeds(self) -> dict[Qt.Key, Callable[[], None]]:
        return {
            Qt.Key.Key_G: lambda: self._settle("green"),
            Qt.Key.Key_R: lambda: self._settle("red"),
            Qt.Key.Key_Return: self._next,
            Qt.Key.Key_Enter: self._next,
            Qt.Key.Key_A: self._new_action,
            Qt.Key.Key_E: self._close,
            Qt.Key.Key_Escape: lambda: self.desk.page_requested.emit("board"),
        }

    def _go_to_leavers(self) -> None:
        self.side.show()
        self.side.raise_()
        stop = self.side.grid if self.side.grid.lines.rows else tab_stops(self.side)[0]
        stop.setFocus(Qt.FocusReason.TabFocusReason)

    def _begin(self) -> None:
        self.watch.restart()
        self._send(StartRound(ward_id=self.desk.ward.id, kind=HUDDLE))

    def _tick_number(self, number: int) -> None:
        row = self.table.selected()
        if row is not None and number <= len(row.actions):
            self._tick(row.actions[number - 1])

    def _tick(self, action: HuddleAction) -> None:
        if action.done_at is None:
            self._send(CompleteAction(action_id=action.id, expected_version=action.version))
        else:
            self._send(ReopenAction(action_id=action.id, expected_version=action.version))

    def _settle(self, colour: str) -> None:
        """Make the day final and go on; green only when the rule allows it."""
        row = self.table.selected()
        if row is None or not self.running:
            return
        if colour == "green" and row.reasons:
            self.notice.say("attention", " ".join(tr(reason) for reason in row.reasons))
            return
        self._send(
            SetDayStatus(
                stay_id=row.stay_id,
                seen=row.row.day_status_id,
                day=self.day,
                colour=colour,
                reason=row.row.day_reason or row.row.waiting_code,
                final=True,
                round_id=self._round_id,
            ),
            lambda _changes: self._go_on(row.stay_id),
        )

    def _next(self) -> None:
        """This patient was looked at; the day stays as it is."""
        row = self.table.selected()
        if row is None:
            return
        following = self._after(row.stay_id)
        command = FinishPatient(
            round_id=self._round_id,
            stay_id=row.stay_id,
            seconds=self.watch.seconds(),
            next_stay_id=following,
        )
        self._come_to(following)
        self._send(command)

    def _go_on(self, from_stay: int) -> None:
        following = self._after(from_stay)
        if following is None:
            return
        seconds = self.watch.seconds()
        self._come_to(following)
        self._send(
            GoToPatient(
                round_id=self._round_id,
                stay_id=following,
                from_stay_id=from_stay,
                seconds=seconds,
            )
        )

    def _together(self) -> None:
        open_ones = together(self._rows)
        if open_ones:
            stays = tuple(row.stay_id for row in open_ones)
            self._send(ConfirmGreenTogether(round_id=self._round_id, day=self.day, stay_ids=stays))

    def _new_action(self) -> None:
        row = self.table.selected()
        if row is not None:
            self.line.open_for(row.row.bed)

    def _add_action(self, text: str, owner: str, due: str) -> None:
        row = self.table.selected()
        if row is None:
            return
        try:
            when = read_when(due, self.desk.now()) if due.strip() else None
        except WardError as error:
            self.line.refuse(error)
            return
        at = when.at if when else None
        if when is not None and at is None:
            at = moment(when.day + timedelta(days=1)) - timedelta(minutes=1)
        command = AddAction(
            stay_id=row.stay_id,
            text=text,
            owner=owner_of(owner, self.desk.people),
            due_at=at,
            due_timed=when is not None and when.at is not None,
            round_id=self._round_id,
        )
        self.desk.runner.do(
            command,
            lambda _changes: self.line.end(),
            self.line.refuse,
        )

    def _set_item(self, stay_id: int, item: str, state: str) -> None:
        self._send(SetLeavingItem(stay_id=stay_id, item=item, state=state))

    # -- the end -----------------------------------------------------------------------

    def _close(self) -> None:
        if not self.running:
            return
        ward_id, now = self.desk.ward.id, self.desk.now()

        def read(app: App) -> Papers:
            return app.ask(huddle_screen, ward_id, now), app.ask(ward_actions, ward_id)

        self.desk.runner.run(read, self._show_closing)

    def _show_closing(self, papers: Papers) -> None:
        screen, actions = papers
        done = discussed(screen.entries)
        left_out = tuple(row.row for row in self._rows if row.stay_id not in done)
        now = self.desk.now()
        self.closing.show_closing(Closing(left_out, actions, screen.leavers, now, len(done)))
        self._stack.setCurrentWidget(self.closing)
        self.setFocusProxy(self.closing.first())
        self.closing.resume()
        self.keys_changed.emit()

    def _back(self) -> None:
        self._stack.setCurrentWidget(self._desk_view)
        self.keys_changed.emit()
        self.setFocusProxy(self.table)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self, reasons: tuple[tuple[int, str], ...]) -> None:
        command = EndRound(round_id=self._round_id, reasons=reasons)
        self.desk.runner.do(command, self._on_ended, self._on_not_ended)

    def _on_ended(self, _changes: Changes) -> None:
        self.stay_id = None
        self.desk.say(tr("Huddle ended"))
        self._back()

    def _on_not_ended(self, error: WardError) -> None:
        self.closing.notice.say("error", tr(error.text, **error.values))

    # -- reading and showing -----------------------------------------------------------

    def _send(self, command: Command, then: Callable[[Changes], None] | None = None) -> None:
        self.notice.clear()
        self.desk.runner.do(command, then, self._on_refused)

    def _on_refused(self, error: WardError) -> None:
        self.notice.say("error", tr(error.text, **error.values))
        self.refresh()

    def _on_read(self, screen: HuddleScreen) -> None:
        first = self._screen is None
        self._screen = screen
        if (first or self.stay_id is None) and screen.round is not None and self.running:
            self.stay_id = screen.round.at_stay_id
        self._show()

    def _show(self) -> None:
        screen = self._screen
        if screen is None:
            return
        now = self.desk.now()
        self._rows = _settled(huddle_rows(screen, self.day, now), running=self.running)
        listed = to_look_at(self._rows)
        done = sum(row.looked_at for row in listed)
        at_once = len(together(self._rows)) if self.running else 0
        today = screen.round is not None and screen.round.day == local_day(now)
        begun = self.running or today
        self.head.show_place(done, len(listed), at_once, running=self.running, begun=begun)
        self.table.show_rows(listed, self.stay_id, running=self.running)
        selected = self.table.selected()
        self.stay_id = selected.stay_id if selected else None
        self.side.show_screen(screen, self._rows, self.day, now)
        self.tick()
        self.keys_changed.emit()

    def _after(self, stay_id: int) -> int | None:
        order = [row.stay_id for row in to_look_at(self._rows)]
        at = order.index(stay_id) if stay_id in order else -1
        return order[at + 1] if at + 1 < len(order) else None

    def _come_to(self, stay_id: int | None) -> None:
        if stay_id is not None:
            self.stay_id = stay_id
        self.watch.restart()

    def _on_moved(self) -> None:
        row = self.table.selected()
        if row is not None and row.stay_id != self.stay_id:
            self.stay_id = row.stay_id
            self.watch.restart()
            self.notice.clear()

    @property
    def _round_id(self) -> int:
        if self._screen is None or self._screen.round is None:
            raise LookupError("no huddle is running")
        return self._screen.round.id

    # -- building ----------------------------------------------------------------------

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.notice)
        left.addWidget(self.table, 1)
        left.addWidget(self.line)
        middle = self._middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addLayout(left, 65)
        middle.addWidget(self.side, 35)
        column = QVBoxLayout(self._desk_view)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(middle, 1)
        self._stack.addWidget(self._desk_view)
        self._stack.addWidget(self.closing)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _place_side(self) -> None:
        narrow = self.width() < theme.em(_NARROW)
        beside = self._middle.indexOf(self.side) >= 0
        self.head.show_way_to_leavers(narrow)
        if narrow:
            self._middle.removeWidget(self.side)
            top, wide = self.head.sizeHint().height() + 1, theme.em(_SIDE)
            self.side.setGeometry(self.width() - wide, top, wide, self.height() - top)
            self._on_focus_changed(None, QApplication.focusWidget() or self.table)
            self.side.raise_()
        elif not beside:
            self._middle.addWidget(self.side, 35)
            self.side.show()

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._middle.indexOf(self.side) < 0:
            self.side.setVisible(self.side.isAncestorOf(now))

    def _connect(self) -> None:
        if isinstance(app := QApplication.instance(), QApplication):
            app.focusChanged.connect(self._on_focus_changed)
        self.head.leavers_wanted.connect(self._go_to_leavers)
        self.table.ticked.connect(self._tick)
        self.table.colour_wanted.connect(self._settle)
        self.table.moved.connect(self._on_moved)
        self.head.together_wanted.connect(self._together)
        self.head.begin_wanted.connect(self._begin)
        self.line.added.connect(self._add_action)
        self.line.ended.connect(self.table.setFocus)
        self.side.grid.state_wanted.connect(self._set_item)
        self.side.grid.left.connect(self.table.setFocus)
        self.side.print_wanted.connect(self.desk.print_requested)
        self.side.end_wanted.connect(self._close)
        self.closing.back.connect(self._back)
        self.closing.ended.connect(self._end)
        self.closing.print_wanted.connect(self.desk.print_requested)


def _settled(rows: tuple[HuddleRow, ...], *, running: bool) -> tuple[HuddleRow, ...]:
    """Take the marks of an earlier huddle away while none is running."""
    return rows if running else tuple(replace(row, looked_at=False) for row in rows)
