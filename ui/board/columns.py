"""The columns of the board as data: add one here and in `queries/board.py`."""

from collections.abc import Callable
from dataclasses import dataclass, field

from ui.board.cell import EMPTY, Cell, Looking
from ui.board.identity import bed_cell, patient_cell
from ui.board.progress_cells import (
    day_cell,
    edd_cell,
    optimised_cell,
    pathway_cell,
    today_cell,
    waiting_cell,
)
from ui.board.team_cells import action_cell, flags_cell, senior_cell
from wardapp.queries.board import BoardRow
from wardapp.words import marked

Write = Callable[[BoardRow, Looking], Cell]
MOST_PRIVATE = 4


@dataclass(frozen=True)
class Column:
    """One column: its words, its cell, its editor, and the tables that change it.

    `key` names its width in the token sheet. `hidden_from` is the privacy level from which
    it is not there at all; `small_title` stands in narrow windows.
    """

    key: str
    title: str
    write: Write = field(compare=False)
    editor: str = ""
    kinds: frozenset[str] = frozenset()
    small_title: str = ""
    hidden_from: int = 2
    always: bool = False
    on_empty: bool = False

    def heading(self, *, small: bool) -> str:
        """Return the source text of the head."""
        return self.small_title if small and self.small_title else self.title

    def cell(self, row: BoardRow, looking: Looking) -> Cell:
        """Write the cell; a column that cannot apply to an empty bed stays empty."""
        if not row.occupied and not self.on_empty:
            return EMPTY
        return self.write(row, looking)


def _kinds(*names: str) -> frozenset[str]:
    return frozenset(names)


COLUMNS = (
    Column(
        *("bed", marked("Bed"), bed_cell, "place", _kinds("placement", "bed")),
        hidden_from=MOST_PRIVATE,
        always=True,
        on_empty=True,
    ),
    Column(
        *("patient", marked("Name · Born (age) · NHS No."), patient_cell, "admit"),
        kinds=_kinds("patient", "stay"),
        hidden_from=MOST_PRIVATE,
        always=True,
        on_empty=True,
    ),
    Column("day", marked("Day"), day_cell, hidden_from=3, on_empty=True),
    Column(
        "waiting_for", marked("Waiting for"), waiting_cell, "waiting", _kinds("waiting", "absence")
    ),
    Column(
        *("edd", marked("Expected date"), edd_cell, "edd", _kinds("expected_discharge")),
        hidden_from=3,
    ),
    Column(
        *("optimised", marked("Optimised"), optimised_cell, "optimised", _kinds("optimised")),
        hidden_from=3,
    ),
    Column(
        *("pathway", marked("Pathway"), pathway_cell, "pathway", _kinds("pathway")),
        small_title=marked("Path"),
    ),
    Column(
        *("today", marked("Today"), today_cell, "today", _kinds("day_status")),
        hidden_from=MOST_PRIVATE,
    ),
    Column(
        *("next_action", marked("Next action · owner · due"), action_cell, "action"),
        kinds=_kinds("action"),
        small_title=marked("Next action · owner"),
    ),
    Column("senior", marked("Senior"), senior_cell, "senior", _kinds("senior_review")),
    Column("flags", marked("Flags"), flags_cell, "flags", _kinds("flag")),
)
BY_KEY = {column.key: column for column in COLUMNS}


def columns_at(level: int, keys: tuple[str, ...] = ()) -> tuple[Column, ...]:
    """Return the columns that a privacy level allows, in the order a view has chosen."""
    wanted = [BY_KEY[key] for key in keys if key in BY_KEY] or list(COLUMNS)
    first = [column for column in COLUMNS if column.always]
    chosen = first + [column for column in wanted if not column.always]
    return tuple(column for column in chosen if level < column.hidden_from)
