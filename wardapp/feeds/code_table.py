"""What every list of codes in a file shares: its rows, its headings, one line as it is read."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeAlias

from wardapp.errors import RuleBroken
from wardapp.feeds.code_cells import Cell, shown
from wardapp.feeds.columns import plain
from wardapp.feeds.names import clean
from wardapp.feeds.said import Said, say
from wardapp.feeds.sheets import read_sheet
from wardapp.feeds.sniff import DAMAGED, LARGEST, SHEET, sniff
from wardapp.feeds.text import decode, split
from wardapp.paths import RESOURCES

WHOLE_FILE = 0
MOST_ROWS = 2_000
_SEARCHED = 50  # lines, for the headings

Rows: TypeAlias = Sequence[Sequence[str]]


@dataclass(frozen=True)
class Problem:
    """What is wrong in a line (0: the whole file) and column (its heading, "": the whole line).

    `lost` tells that the line, or the file, was not taken; else a value was replaced or left out.
    """

    row: int
    column: str
    said: Said
    lost: bool


class Line:
    """A line while it is read; it collects what is wrong, cell by cell."""

    def __init__(
        self,
        number: int,
        cells: Sequence[str],
        columns: Mapping[str, int],
        headings: Sequence[str],
    ) -> None:
        self.number = number
        self.problems: list[Problem] = []
        self._cells, self._columns, self._headings = cells, columns, headings

    @property
    def lost(self) -> bool:
        """Whether something in the line keeps it from being used."""
        return any(problem.lost for problem in self.problems)

    def has(self, name: str) -> bool:
        """Whether the list has such a column."""
        return name in self._columns

    def text(self, name: str) -> str:
        """Return what stands in a column, "" where the line is too short for it."""
        place = self._columns.get(name, len(self._cells))
        return self._cells[place] if place < len(self._cells) else ""

    def take(self, name: str, cell: Cell) -> Any:
        """Return the value of a cell and keep what is wrong with it."""
        if cell.said is not None:
            self.add(name, cell.said, lost=cell.lost)
        return cell.value

    def add(self, name: str, said: Said, *, lost: bool) -> None:
        """Keep what is wrong in a column."""
        place = self._columns.get(name)
        heading = "" if place is None else clean(self._headings[place])
        self.problems.append(Problem(self.number, heading, said, lost))

    def refuse_twice(self, code: str, seen: Mapping[str, int]) -> None:
        """Leave the line out where an earlier one has its code; `seen` is code → line."""
        first = seen.get(code.casefold())
        if code and first is not None:
            said = say(
                "The code “{read}” stands in line {first} already. This line was left out: give "
                "each line a code of its own.",
                read=shown(code),
                first=first,
            )
            self.add("code", said, lost=True)


@cache
def known_headings(columns_file: str) -> Mapping[str, str]:
    """Return heading → column as a file of resources/codes names them."""
    table = tomllib.loads((RESOURCES / "codes" / f"{columns_file}.toml").read_text("utf-8"))
    columns = table["columns"].items()
    return {plain(clean(word)): name for name, row in columns for word in row["words"]}


def rows_or_why(content: bytes, file_name: str, not_found: Said, narrowest: int = 3) -> Rows | Said:
    """Return the rows of a CSV file or spreadsheet, or the sentence why there are none."""
    try:
        rows = _rows(content, narrowest)
    except RuleBroken as refused:
        return _why(content, refused, file_name) or not_found
    if len(rows) > MOST_ROWS:
        return say(
            "This file has more than {most} lines, too many for such a list. Nothing was changed.",
            most=MOST_ROWS,
        )
    return rows


def find_headings(rows: Rows, known: Mapping[str, str]) -> tuple[int, dict[str, int]]:
    """Return (which line holds the headings, column → place); the first of two alike counts."""
    found = [_columns_of(row, known) for row in rows[:_SEARCHED]] or [{}]
    at = max(range(len(found)), key=lambda line: len(found[line]))
    return at, found[at]


def lines(
    rows: Rows, at: int, columns: Mapping[str, int], known: Mapping[str, str]
) -> Iterator[Line]:
    """Walk through the lines under the headings; empty ones and headings again are passed over."""
    for number, cells in enumerate(rows[at + 1 :], start=at + 2):
        if any(clean(cell) for cell in cells) and _columns_of(cells, known) != columns:
            yield Line(number, cells, columns, rows[at])


def whole_file(said: Said, *, lost: bool = True) -> Problem:
    """Return what is wrong with the file, or what holds for all its lines."""
    return Problem(WHOLE_FILE, "", said, lost)


def _rows(content: bytes, narrowest: int) -> Rows:
    if sniff(content) == SHEET:
        return read_sheet(content).rows
    return split(decode(content)[0], narrowest)[0]


def _why(content: bytes, refused: RuleBroken, file_name: str) -> Said | None:
    name = shown(file_name)
    if not content.strip(b"\x00\t\r\n \xef\xbb\xbf\xff\xfe"):
        return say(
            "The file “{name}” is empty. Nothing was changed. Save the list again and pick the "
            "new file.",
            name=name,
        )
    if len(content) > LARGEST:
        return say("The file “{name}” is too large for such a list.", name=name)
    return Said(DAMAGED) if refused.text == DAMAGED else None


def _columns_of(row: Sequence[str], known: Mapping[str, str]) -> dict[str, int]:
    places: dict[str, int] = {}
    for place, cell in enumerate(row):
        name = known.get(plain(clean(cell)))
        if name:
            places.setdefault(name, place)
    return places


NO_ENGLISH = say(
    "There is no column with the English words. Nothing was changed. Write English over that "
    "column and pick the file again."
)
NO_WELSH = say(
    "There is no column with Welsh words. The English words stand in everywhere; ask for the "
    "Welsh ones."
)
