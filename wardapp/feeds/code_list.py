"""A health board's own list of delay reasons, read from CSV or a spreadsheet; nothing is stored.

A row that cannot be used is left out and told with its line, its column and what stood there;
the good rows stay. A file that holds no such list is told in one sentence, never by an error.
"""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from wardapp.codes import code_list
from wardapp.errors import RuleBroken
from wardapp.feeds.code_cells import shown
from wardapp.feeds.code_rows import ListedCode, Problem, Row
from wardapp.feeds.columns import plain
from wardapp.feeds.names import clean
from wardapp.feeds.said import Said, say
from wardapp.feeds.sheets import read_sheet
from wardapp.feeds.sniff import DAMAGED, LARGEST, SHEET, sniff
from wardapp.feeds.text import decode, split
from wardapp.paths import RESOURCES

__all__ = ["ListedCode", "ListedCodes", "Problem", "as_items", "as_table", "read_delay_list"]

DELAY_REASON = "delay_reason"
MOST_ROWS = 2_000
_WHOLE_FILE = 0
_SEARCHED = 50  # lines, for the headings
_NHS_BEDS = "9"
_COLUMNS_FILE = RESOURCES / "codes" / "delay_list_columns.toml"


@dataclass(frozen=True)
class ListedCodes:
    """What could be read of the list, and everything that a person should look at."""

    items: tuple[ListedCode, ...]
    problems: tuple[Problem, ...]


def read_delay_list(content: bytes, file_name: str) -> ListedCodes:
    """Read the bytes of a CSV file or spreadsheet as a list of delay reasons; never raises."""
    try:
        rows = _rows(content)
    except RuleBroken as refused:
        return _refused(_why(content, refused, file_name))
    if len(rows) > MOST_ROWS:
        return _refused(
            say(
                "This file has more than {most} lines, too many for a list of reasons. Nothing "
                "was changed.",
                most=MOST_ROWS,
            )
        )
    at, columns = _headings(rows)
    missing = [name for name in ("code", "en") if name not in columns]
    if not missing and not columns.keys() & {"group", "own_key"}:
        missing = ["group"]
    if missing:
        return _refused(_no_columns(missing))
    return _read_rows(rows, at, columns)


def as_items(items: Iterable[ListedCode]) -> list[dict[str, Any]]:
    """Return the rows as they are stored: plain values, days in the ISO form, nothing empty."""
    return [_item(item) for item in items]


def as_table(
    items: Iterable[ListedCode], *, version: str, source: str, official: bool
) -> dict[str, Any]:
    """Return the table that `wardapp.codes.read_code_list` makes a list of; codes stand once."""
    own = code_list(DELAY_REASON)
    rows = [_item(item) | {name: day for name, day in _days(item).items() if day} for item in items]
    return {
        "name": DELAY_REASON,
        "version": version,
        "nation": own.nation,
        "source": source,
        "official": official,
        "items": rows,
        "groups": own.extra["groups"],
    }


def _item(item: ListedCode) -> dict[str, Any]:
    row: dict[str, Any] = {
        "code": item.code,
        "group": item.group,
        "attribution": item.attribution,
        "en": item.en,
        "cy": item.cy,
    }
    row |= {name: day.isoformat() for name, day in _days(item).items() if day}
    if item.own_key:
        row["own_key"] = item.own_key
    if _next_stage_is_nhs(item):
        row["nhs_next_stage"] = True
    return row


def _days(item: ListedCode) -> dict[str, date | None]:
    return {"valid_from": item.valid_from, "valid_to": item.valid_to}


def _next_stage_is_nhs(item: ListedCode) -> bool:
    """Take it from our own reason where the row names one, else from the group of NHS beds."""
    if item.own_key:
        return bool(code_list(DELAY_REASON)[item.own_key].extra.get("nhs_next_stage"))
    return item.group == _NHS_BEDS


def _rows(content: bytes) -> Sequence[Sequence[str]]:
    if sniff(content) == SHEET:
        return read_sheet(content).rows
    return split(decode(content)[0])[0]


def _why(content: bytes, refused: RuleBroken, file_name: str) -> Said:
    """Say in the words of a list of reasons why nothing could be read."""
    name = shown(file_name)
    if not content.strip(b"\x00\t\r\n \xef\xbb\xbf\xff\xfe"):
        return say(
            "The file “{name}” is empty. Nothing was changed. Save the list again and pick the "
            "new file.",
            name=name,
        )
    if len(content) > LARGEST:
        return say("The file “{name}” is too large for a list of reasons.", name=name)
    if refused.text == DAMAGED:
        return Said(DAMAGED)
    return say(
        "No list of reasons was found in “{name}”. Nothing was changed. Ask for it as a "
        "spreadsheet (.xlsx) or as CSV, with columns such as Code, Group, English, Welsh.",
        name=name,
    )


def _no_columns(missing: Sequence[str]) -> Said:
    if missing == ["en"]:
        return say(
            "There is no column with the English words. Nothing was changed. Write English over "
            "that column and pick the file again."
        )
    if missing == ["group"]:
        return say(
            "There is no column with the ten groups. Nothing was changed. Write Group over that "
            "column and pick the file again."
        )
    if missing == ["code"]:
        return say(
            "There is no column with the codes. Nothing was changed. Write Code over that column "
            "and pick the file again."
        )
    return say(
        "No headings were found. Nothing was changed. Write Code, Group, English and Welsh over "
        "the columns and pick the file again."
    )


def _refused(said: Said) -> ListedCodes:
    return ListedCodes((), (Problem(_WHOLE_FILE, "", said, lost=True),))


@cache
def _known_headings() -> Mapping[str, str]:
    table = tomllib.loads(_COLUMNS_FILE.read_text("utf-8"))["columns"]
    return {plain(clean(word)): name for name, row in table.items() for word in row["words"]}


def _headings(rows: Sequence[Sequence[str]]) -> tuple[int, dict[str, int]]:
    """Return (which line holds the headings, column → place); the first of two alike counts."""
    found = [_columns_of(row) for row in rows[:_SEARCHED]] or [{}]
    at = max(range(len(found)), key=lambda line: len(found[line]))
    return at, found[at]


def _columns_of(row: Sequence[str]) -> dict[str, int]:
    places: dict[str, int] = {}
    for place, cell in enumerate(row):
        name = _known_headings().get(plain(clean(cell)))
        if name:
            places.setdefault(name, place)
    return places


def _read_rows(rows: Sequence[Sequence[str]], at: int, columns: Mapping[str, int]) -> ListedCodes:
    items: list[ListedCode] = []
    problems = [] if "cy" in columns else [Problem(_WHOLE_FILE, "", _NO_WELSH, lost=False)]
    seen: dict[str, int] = {}
    for number, cells in enumerate(rows[at + 1 :], start=at + 2):
        if not any(clean(cell) for cell in cells) or _columns_of(cells) == columns:
            continue
        row = Row(number, cells, columns, rows[at])
        item = row.read(seen)
        problems += row.problems
        if item is not None:
            seen[item.code.casefold()] = number
            items.append(item)
    if not items and not any(problem.lost for problem in problems):
        return _refused(_NOTHING_UNDER)
    return ListedCodes(tuple(items), tuple(problems))


_NO_WELSH = say(
    "There is no column with Welsh words. The English words stand in everywhere; ask for the "
    "Welsh ones."
)
_NOTHING_UNDER = say("There are headings but no reasons under them. Nothing was changed.")
