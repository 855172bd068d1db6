"""What the afternoon huddle looks at: today's actions by patient, and how the day stands."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Connection, func, or_, select

from wardapp.clock import local_day, moment
from wardapp.domain.action import Action
from wardapp.domain.board_round import HUDDLE
from wardapp.domain.progress import DayStatus
from wardapp.domain.stay import Placement, Stay
from wardapp.measures.safer import is_before_midday
from wardapp.queries.board import BoardRow, board_rows
from wardapp.queries.board_round import (
    AttendanceRow,
    RoundEntryRow,
    RoundRow,
    attendance,
    round_entries,
    round_now,
)
from wardapp.queries.frozen import frozen
from wardapp.queries.papers import LeaverRow, leavers

_A_MOMENT = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class HuddleAction:
    """An action that is open, or was ticked today."""

    stay_id: int
    id: int
    version: int
    text: str
    owner: str
    due_at: datetime | None
    due_timed: bool
    done_at: datetime | None
    done_by: str

    def is_due(self, day: date) -> bool:
        """Whether it stands in the way of a green day: open and due by the end of it."""
        return self.done_at is None and self.due_at is not None and local_day(self.due_at) <= day


@dataclass(frozen=True, slots=True)
class DayFigures:
    """How the day stands: actions for today, who left, what turned green."""

    actions_done: int
    actions: int
    left_early: int
    left: int
    turned_green: int


@dataclass(frozen=True, slots=True)
class HuddleScreen:
    """All that the huddle shows, read at one moment."""

    round: RoundRow | None
    rows: tuple[BoardRow, ...]
    actions: Mapping[int, tuple[HuddleAction, ...]]
    leavers: tuple[LeaverRow, ...]
    figures: DayFigures
    entries: tuple[RoundEntryRow, ...] = ()
    here: tuple[AttendanceRow, ...] = ()


def huddle_screen(connection: Connection, ward_id: int, now: datetime) -> HuddleScreen:
    """Return the huddle of a ward as one picture."""
    current = round_now(connection, ward_id, HUDDLE)
    running = current is not None and current.ended_at is None
    day = current.day if current is not None and running else local_day(now)
    # A huddle that runs past midnight still settles the day it began on.
    rows = board_rows(connection, ward_id, min(now, moment(day + timedelta(days=1)) - _A_MOMENT))
    actions = huddle_actions(connection, ward_id, day)
    return HuddleScreen(
        current,
        rows,
        actions,
        leavers(connection, ward_id, day),
        _figures(connection, ward_id, day, actions),
        round_entries(connection, current.id) if current and running else (),
        attendance(connection, current.id) if current and running else (),
    )


def huddle_actions(
    connection: Connection, ward_id: int, day: date
) -> Mapping[int, tuple[HuddleAction, ...]]:
    """Return by stay what is open or was ticked on this day: ticked first, then as due."""
    start, end = moment(day), moment(day + timedelta(days=1))
    rows = (
        select(
            Action.stay_id,
            Action.id,
            Action.version,
            Action.text,
            Action.owner,
            Action.due_at,
            Action.due_timed,
            Action.done_at,
            Action.done_by,
        )
        .join(Placement, Placement.stay_id == Action.stay_id)
        .where(
            or_(Placement.ward_id == ward_id, Placement.home_ward_id == ward_id),
            Placement.out_at.is_(None),
            Placement.voided_at.is_(None),
            Action.voided_at.is_(None),
            or_(Action.done_at.is_(None), Action.done_at.between(start, end)),
        )
        .order_by(Action.due_at.is_(None), Action.due_at, Action.id)
    )
    by_stay: dict[int, list[HuddleAction]] = defaultdict(list)
    for action in frozen(HuddleAction, connection.execute(rows)):
        by_stay[action.stay_id].append(action)
    return {stay: tuple(actions) for stay, actions in by_stay.items()}


def _figures(
    connection: Connection,
    ward_id: int,
    day: date,
    actions: Mapping[int, tuple[HuddleAction, ...]],
) -> DayFigures:
    today = [action for mine in actions.values() for action in mine if _belongs(action, day)]
    left = _left(connection, ward_id, day)
    return DayFigures(
        actions_done=sum(action.done_at is not None for action in today),
        actions=len(today),
        left_early=sum(is_before_midday(at) for at in left),
        left=len(left),
        turned_green=_turned_green(connection, ward_id, day),
    )


def _belongs(action: HuddleAction, day: date) -> bool:
    """Count what was done today, and what is open and due by today."""
    return action.done_at is not None or action.is_due(day)


def _left(connection: Connection, ward_id: int, day: date) -> list[datetime]:
    """Return when people left the ward for good on a day (Wales: 12.1, the ward's own time)."""
    rows = (
        select(Stay.left_at)
        .join(Placement, Placement.stay_id == Stay.id)
        .where(
            Placement.ward_id == ward_id,
            Placement.voided_at.is_(None),
            Placement.out_at == Stay.left_at,
            Stay.voided_at.is_(None),
            Stay.left_at >= moment(day),
            Stay.left_at < moment(day + timedelta(days=1)),
        )
    )
    return [at for at in connection.execute(rows).scalars() if at is not None]


def _turned_green(connection: Connection, ward_id: int, day: date) -> int:
    newest = (
        select(func.max(DayStatus.id))
        .join(Placement, Placement.stay_id == DayStatus.stay_id)
        .where(
            Placement.ward_id == ward_id,
            Placement.out_at.is_(None),
            Placement.voided_at.is_(None),
            DayStatus.day == day,
            DayStatus.voided_at.is_(None),
        )
        .group_by(DayStatus.stay_id)
    )
    green = select(func.count()).where(DayStatus.id.in_(newest), DayStatus.colour == "green")
    return connection.execute(green).scalar_one()
