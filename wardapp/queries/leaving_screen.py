"""The leaving page in one question: the list, and one person's leaving in full."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from wardapp.measures.same_name import Alike, same_names
from wardapp.queries.board import BoardRow, board_rows
from wardapp.queries.leaving import (
    EarlierStay,
    LeavingCard,
    LeavingRow,
    earlier_stays,
    leaving_card,
    leaving_rows,
)
from wardapp.queries.ready import ReadyMoments, ready_moments


@dataclass(frozen=True, slots=True)
class LeavingPerson:
    """One person's leaving, the ready moments and pathway, and the stays before this one."""

    card: LeavingCard
    moments: ReadyMoments
    earlier: tuple[EarlierStay, ...]


@dataclass(frozen=True, slots=True)
class LeavingScreen:
    """The list, and whoever is open beside it; `rows` holds that person too.

    `alike` tells by stay whom somebody on the ward or in the list could be taken for; `board`
    tells which beds are free for somebody who has not left after all.
    """

    rows: tuple[LeavingRow, ...]
    person: LeavingPerson | None
    alike: Mapping[int, Alike]
    board: tuple[BoardRow, ...]


def leaving_screen(
    connection: Connection, ward_id: int, now: datetime, stay_id: int | None = None
) -> LeavingScreen:
    """Return the page; without a `stay_id`, or where nobody has it, the first of the list."""
    rows = leaving_rows(connection, ward_id, now)
    listed = {row.stay_id for row in rows}
    wanted = stay_id if stay_id is not None else next((row.stay_id for row in rows), None)
    card = leaving_card(connection, wanted) if wanted is not None else None
    if card is not None and card.row.stay_id not in listed:
        rows = (card.row, *rows)
    board = board_rows(connection, ward_id, now)
    alike = _alike(board, rows)
    if card is None:
        return LeavingScreen(rows, None, alike, board)
    person = LeavingPerson(
        card,
        ready_moments(connection, card.row.stay_id),
        earlier_stays(connection, card.row.stay_id),
    )
    return LeavingScreen(rows, person, alike, board)


def _alike(board: tuple[BoardRow, ...], rows: tuple[LeavingRow, ...]) -> Mapping[int, Alike]:
    """Compare the list with the ward: a name may be met there once more."""
    here = [row for row in board if row.occupied]
    there = {row.stay_id for row in here}
    return same_names([*here, *(row for row in rows if row.stay_id not in there)])
