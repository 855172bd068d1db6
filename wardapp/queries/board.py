"""The ward as it is: one row for each bed, and for each patient without one."""

from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection

from wardapp.queries.board_statement import BOARD, board_parameters


class BoardRow(NamedTuple):
    """A bed of the ward and whoever lies in it; times are UTC, days local.

    `stay_id` None means the bed is empty; `bed_id` None means the person has no bed yet,
    or lies on another ward (`elsewhere`). A named tuple, because it is built twice as fast
    as a dataclass and the board is read after every change.
    """

    # the place
    bed_id: int | None
    bed: str
    bay: str
    position: int
    side_room: bool
    bed_status: str
    bed_note: str
    bed_version: int
    empty_since: datetime | None
    # where the person lies
    placement_id: int | None = None
    placement_version: int = 0
    came_at: datetime | None = None
    boarder: bool = False
    home_ward: str = ""
    elsewhere: bool = False
    # who
    stay_id: int | None = None
    stay_version: int = 0
    patient_id: int | None = None
    patient_version: int = 0
    family: str = ""
    given: str = ""
    title: str = ""
    known_as: str = ""
    born: date | None = None
    sex: str = ""
    nhs_number: str | None = None
    hospital_number: str | None = None
    spoken_language: str | None = None
    written_language: str | None = None
    interpreter: bool = False
    # the stay
    admitted_at: datetime | None = None
    consultant: str = ""
    specialty: str = ""
    reason: str = ""
    # on leave
    absence_id: int | None = None
    absence_kind: str = ""
    absence_version: int = 0
    back_expected_at: datetime | None = None
    # expected date
    edd_id: int | None = None
    edd: date | None = None
    edd_basis: str = ""
    edd_at: datetime | None = None
    edd_by: str = ""
    told_patient: bool = False
    told_family: bool = False
    first_edd: date | None = None
    edd_moves: int = 0
    # waiting for (the newest open one)
    waiting_id: int | None = None
    waiting_code: str = ""
    waiting_note: str = ""
    waiting_since: datetime | None = None
    waiting_until: datetime | None = None
    waiting_by: str = ""
    waiting_at: datetime | None = None
    waiting_version: int = 0
    waiting_count: int = 0
    # clinically optimised
    optimised_id: int | None = None
    optimised_at: datetime | None = None
    optimised_by: str = ""
    optimised_version: int = 0
    # pathway
    pathway_id: int | None = None
    pathway_scheme: str = ""
    pathway: str = ""
    pathway_state: str = ""
    pathway_by: str = ""
    pathway_at: datetime | None = None
    # today
    day_status_id: int | None = None
    colour: str = "red"
    final: bool = False
    day_reason: str = ""
    day_note: str = ""
    day_at: datetime | None = None
    day_by: str = ""
    # criteria
    criteria: int = 0
    criteria_met: int = 0
    # next action (the open one that is due first)
    action_id: int | None = None
    action: str = ""
    action_owner: str = ""
    action_due_at: datetime | None = None
    action_due_timed: bool = True
    action_version: int = 0
    action_by: str = ""
    action_at: datetime | None = None
    actions_open: int = 0
    actions_due_today: int = 0
    # senior review today
    review_id: int | None = None
    reviewed_at: datetime | None = None
    reviewer: str = ""
    # concern, leaving, round
    unwell: bool = False
    concern_id: int | None = None
    leaving_at: datetime | None = None
    leaving_timed: bool = True
    leaving_how: str = ""
    leaving_plan_id: int | None = None
    discussed: bool = False
    flags: tuple[str, ...] = ()

    @property
    def occupied(self) -> bool:
        """Whether somebody belongs to this row."""
        return self.stay_id is not None

    @property
    def on_leave(self) -> bool:
        """Whether the person is away with the bed held; such a day is not counted."""
        return self.absence_id is not None


def board_rows(connection: Connection, ward_id: int, now: datetime) -> tuple[BoardRow, ...]:
    """Return the ward's board at this moment in natural bed order, by one statement."""
    found = connection.execute(BOARD, board_parameters(ward_id, now))
    return tuple(map(_row, found.all()))


def _row(row: Any) -> BoardRow:
    if row[_PLACEMENT] is None:
        return BoardRow(*row[:_PLACEMENT])
    return BoardRow._make((*row[:-1], _codes(row[-1])))


def _codes(joined: str | None) -> tuple[str, ...]:
    return tuple(sorted(joined.split(","))) if joined else ()


_PLACEMENT = BoardRow._fields.index("placement_id")
