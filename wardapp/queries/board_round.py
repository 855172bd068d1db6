"""The board round as it stands: the round, who is here, whom it comes to next, what was said."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, select

from wardapp.clock import local_day
from wardapp.domain.board_round import (
    MORNING,
    Attendance,
    BoardRound,
    RoundEntry,
    RoundItem,
)
from wardapp.queries.board import BoardRow, board_rows
from wardapp.queries.frozen import frozen
from wardapp.queries.patient_card import PatientCard, patient_card

SICK, HOME_TODAY, OTHERS, BOARDERS = "sick", "home_today", "others", "boarders"
SICKEST_FIRST, BED_ORDER = "sickest", "bed"


@dataclass(frozen=True, slots=True)
class RoundRow:
    """A round or a huddle; `at_stay_id` is where it stands, times are UTC."""

    id: int
    version: int
    ward_id: int
    kind: str
    day: date
    started_at: datetime
    ended_at: datetime | None
    ordering: str
    at_stay_id: int | None


@dataclass(frozen=True, slots=True)
class AttendanceRow:
    """Somebody who is at the round."""

    id: int
    version: int
    initials: str
    role: str
    how: str
    person_id: int | None


@dataclass(frozen=True, slots=True)
class RoundEntryRow:
    """One patient on the round; `seconds` are those spent so far."""

    stay_id: int
    seen_at: datetime | None
    seconds: int
    outcome: str
    reason: str

    @property
    def discussed(self) -> bool:
        """Whether the round has been there."""
        return self.outcome == "discussed"


@dataclass(frozen=True, slots=True)
class RoundItemRow:
    """One agenda row that was confirmed for a patient."""

    stay_id: int
    item: str
    confirmed_at: datetime
    confirmed_by: str


@dataclass(frozen=True, slots=True)
class Stop:
    """A place in the order of the round; without a `stay_id` the bed is empty."""

    group: str
    bed: str
    stay_id: int | None
    on_leave: bool = False

    @property
    def visited(self) -> bool:
        """Whether the round stops here: somebody is in the bed and not on leave."""
        return self.stay_id is not None and not self.on_leave


@dataclass(frozen=True, slots=True)
class RoundScreen:
    """All that the screen of a round shows, read at one moment."""

    round: RoundRow | None
    rows: tuple[BoardRow, ...]
    here: tuple[AttendanceRow, ...] = ()
    entries: tuple[RoundEntryRow, ...] = ()
    items: tuple[RoundItemRow, ...] = ()
    card: PatientCard | None = None


def round_now(connection: Connection, ward_id: int, kind: str = MORNING) -> RoundRow | None:
    """Return the open round of this kind, else the last one, else None."""
    rounds = select(
        BoardRound.id,
        BoardRound.version,
        BoardRound.ward_id,
        BoardRound.kind,
        BoardRound.day,
        BoardRound.started_at,
        BoardRound.ended_at,
        BoardRound.ordering,
        BoardRound.at_stay_id,
    ).where(BoardRound.ward_id == ward_id, BoardRound.kind == kind, BoardRound.voided_at.is_(None))
    newest = rounds.order_by(BoardRound.ended_at.is_not(None), BoardRound.id.desc()).limit(1)
    found = frozen(RoundRow, connection.execute(newest))
    return found[0] if found else None


def attendance(connection: Connection, round_id: int) -> tuple[AttendanceRow, ...]:
    """Return who is at the round, in the order in which they came."""
    rows = select(
        Attendance.id,
        Attendance.version,
        Attendance.initials,
        Attendance.role,
        Attendance.how,
        Attendance.person_id,
    ).where(Attendance.round_id == round_id, Attendance.voided_at.is_(None))
    return frozen(AttendanceRow, connection.execute(rows.order_by(Attendance.id)))


def round_entries(connection: Connection, round_id: int) -> tuple[RoundEntryRow, ...]:
    """Return the patients the round has come to so far."""
    rows = select(
        RoundEntry.stay_id,
        RoundEntry.seen_at,
        RoundEntry.seconds,
        RoundEntry.outcome,
        RoundEntry.reason,
    ).where(RoundEntry.round_id == round_id, RoundEntry.voided_at.is_(None))
    return frozen(RoundEntryRow, connection.execute(rows.order_by(RoundEntry.id)))


def round_items(connection: Connection, round_id: int) -> tuple[RoundItemRow, ...]:
    """Return the agenda rows that were confirmed, with their times."""
    rows = select(
        RoundItem.stay_id, RoundItem.item, RoundItem.confirmed_at, RoundItem.confirmed_by
    ).where(RoundItem.round_id == round_id, RoundItem.voided_at.is_(None))
    return frozen(RoundItemRow, connection.execute(rows.order_by(RoundItem.id)))


def round_screen(
    connection: Connection, ward_id: int, now: datetime, stay_id: int | None = None
) -> RoundScreen:
    """Return the morning round as one picture; `stay_id` chooses whose card is read."""
    rows = board_rows(connection, ward_id, now)
    current = round_now(connection, ward_id)
    if current is None or current.ended_at is not None:
        return RoundScreen(current, rows)
    wanted = stay_id or current.at_stay_id
    return RoundScreen(
        current,
        rows,
        attendance(connection, current.id),
        round_entries(connection, current.id),
        round_items(connection, current.id),
        patient_card(connection, wanted) if wanted else None,
    )


def round_order(rows: Iterable[BoardRow], ordering: str, today: date) -> tuple[Stop, ...]:
    """Put the ward into the order of the round.

    Sickest first, then who goes home today, then the others by bed; or plainly by bed.
    Boarders who do not belong to this ward's team, and ours who lie elsewhere, come last.
    """
    stops = [_stop(row, _group(row, ordering, today)) for row in rows]
    order = (SICK, HOME_TODAY, OTHERS, BOARDERS)
    return tuple(sorted(stops, key=lambda stop: order.index(stop.group)))


def _stop(row: BoardRow, group: str) -> Stop:
    return Stop(group, row.bed, row.stay_id, row.on_leave)


def _group(row: BoardRow, ordering: str, today: date) -> str:
    if row.elsewhere:
        return BOARDERS
    if ordering == BED_ORDER or row.stay_id is None:
        return OTHERS
    if row.unwell:
        return SICK
    if _goes_home(row, today):
        return HOME_TODAY
    return BOARDERS if row.boarder else OTHERS


def _goes_home(row: BoardRow, today: date) -> bool:
    planned = local_day(row.leaving_at) if row.leaving_at else None
    return today in (row.edd, planned)
