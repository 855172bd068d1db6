"""What the board's rows do not show any more: who has left today."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Connection, func, select

from wardapp.clock import local_day, moment
from wardapp.domain.base import table_of
from wardapp.domain.stay import DIED_METHODS, OTHER_HOSPITAL, Placement, Stay
from wardapp.measures.safer import is_before_midday
from wardapp.queries.board import BoardRow, board_rows


@dataclass(frozen=True, slots=True)
class Leavers:
    """How many left the ward on a day, and how many of them before midday (SAFER, E)."""

    left: int
    before_midday: int


def leavers(connection: Connection, ward_id: int, day: date) -> Leavers:
    """Count those who left this ward on a local day, by the time they left the ward.

    Deaths and moves to another hospital are not discharges (Wales: M4); who waits in the
    discharge lounge has left the ward.
    """
    start, end = moment(day), moment(day + timedelta(days=1))
    stay, placement = table_of(Stay), table_of(Placement)
    stays = (
        select(stay.c.id, stay.c.left_ward_at)
        .join(placement, placement.c.stay_id == stay.c.id)
        .where(stay.c.left_ward_at >= start, stay.c.left_ward_at < end)
        .where(stay.c.voided_at.is_(None), placement.c.voided_at.is_(None))
        .where(placement.c.ward_id == ward_id, placement.c.out_at >= stay.c.left_ward_at)
        .where(func.coalesce(stay.c.leaving_method, "").not_in(DIED_METHODS))
        .where(func.coalesce(stay.c.destination, "").not_in(OTHER_HOSPITAL))
        .distinct()
    )
    moments = [row.left_ward_at for row in connection.execute(stays)]
    return Leavers(len(moments), sum(is_before_midday(at) for at in moments))


def ward_as_it_is(
    connection: Connection, ward_id: int, now: datetime
) -> tuple[tuple[BoardRow, ...], Leavers]:
    """Return the board and who has left today, from one reading of the store."""
    return board_rows(connection, ward_id, now), leavers(connection, ward_id, local_day(now))
