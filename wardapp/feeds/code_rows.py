"""One line of a list of delay reasons: a reason, or why the line cannot be used."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from wardapp.feeds.code_cells import (
    Cell,
    read_code,
    read_date,
    read_english,
    read_group,
    read_own_key,
    read_owner,
    read_welsh,
    shown,
)
from wardapp.feeds.names import clean
from wardapp.feeds.said import Said, say


@dataclass(frozen=True)
class ListedCode:
    """One reason of the board's list; `own_key` is the WardApp code it stands for, or ""."""

    row: int
    code: str
    group: str
    en: str
    cy: str
    valid_from: date | None = None
    valid_to: date | None = None
    attribution: str = ""
    own_key: str = ""


@dataclass(frozen=True)
class Problem:
    """What is wrong in a line (0: the whole file) and column (its heading, "": the whole line).

    `lost` tells that the line, or the file, was not taken; else a value was replaced or left out.
    """

    row: int
    column: str
    said: Said
    lost: bool


class Row:
    """A line while it is read; it collects what is wrong, cell by cell."""

    def __init__(
        self,
        number: int,
        cells: Sequence[str],
        columns: Mapping[str, int],
        headings: Sequence[str],
    ) -> None:
        self.problems: list[Problem] = []
        self._number, self._cells = number, cells
        self._columns, self._headings = columns, headings

    def read(self, seen: Mapping[str, int]) -> ListedCode | None:
        """Return the reason, or None where the line cannot be used."""
        code = self._take("code", read_code(self._text("code")))
        english = self._take("en", read_english(self._text("en")))
        own_key = self._take("own_key", read_own_key(self._text("own_key")))
        group = self._take("group", read_group(self._text("group"), own_key))
        begins = self._take("valid_from", read_date(self._text("valid_from")))
        ends = self._take("valid_to", read_date(self._text("valid_to")))
        owner = self._take("attribution", read_owner(self._text("attribution")))
        self._refuse_twice(code, seen)
        self._refuse_backwards(begins, ends)
        if any(problem.lost for problem in self.problems):
            return None
        welsh = english
        if "cy" in self._columns:
            welsh = self._take("cy", read_welsh(self._text("cy"), english))
        return ListedCode(self._number, code, group, english, welsh, begins, ends, owner, own_key)

    def _text(self, name: str) -> str:
        place = self._columns.get(name, len(self._cells))
        return self._cells[place] if place < len(self._cells) else ""

    def _take(self, name: str, cell: Cell) -> Any:
        if cell.said is not None:
            self._add(name, cell.said, lost=cell.lost)
        return cell.value

    def _add(self, name: str, said: Said, *, lost: bool) -> None:
        place = self._columns.get(name)
        heading = "" if place is None else clean(self._headings[place])
        self.problems.append(Problem(self._number, heading, said, lost))

    def _refuse_twice(self, code: str, seen: Mapping[str, int]) -> None:
        first = seen.get(code.casefold())
        if code and first is not None:
            said = say(
                "The code “{read}” stands in line {first} already. This line was left out: give "
                "each reason a code of its own.",
                read=shown(code),
                first=first,
            )
            self._add("code", said, lost=True)

    def _refuse_backwards(self, begins: date | None, ends: date | None) -> None:
        if begins and ends and ends < begins:
            said = say(
                "It ends before it begins: {begins} to {ends}. The row was left out.",
                begins=begins.isoformat(),
                ends=ends.isoformat(),
            )
            self._add("valid_to", said, lost=True)
