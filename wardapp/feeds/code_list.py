"""A health board's own list of delay reasons, read from CSV or a spreadsheet; nothing is stored.

A row that cannot be used is left out and told with its line, its column and what stood there;
the good rows stay. A file that holds no such list is told in one sentence, never by an error.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from wardapp.codes import code_list
from wardapp.feeds.code_cells import shown
from wardapp.feeds.code_rows import ListedCode, read_reason
from wardapp.feeds.code_table import (
    NO_ENGLISH,
    NO_WELSH,
    Problem,
    Rows,
    find_headings,
    known_headings,
    lines,
    rows_or_why,
    whole_file,
)
from wardapp.feeds.said import Said, say

__all__ = ["ListedCode", "ListedCodes", "Problem", "as_items", "as_table", "read_delay_list"]

DELAY_REASON = "delay_reason"
_NHS_BEDS = "9"
_COLUMNS = "delay_list_columns"


@dataclass(frozen=True)
class ListedCodes:
    """What could be read of the list, and everything that a person should look at."""

    items: tuple[ListedCode, ...]
    problems: tuple[Problem, ...]


def read_delay_list(content: bytes, file_name: str) -> ListedCodes:
    """Read the bytes of a CSV file or spreadsheet as a list of delay reasons; never raises."""
    rows = rows_or_why(content, file_name, _not_found(file_name))
    if isinstance(rows, Said):
        return _refused(rows)
    at, columns = find_headings(rows, known_headings(_COLUMNS))
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


def _not_found(file_name: str) -> Said:
    return say(
        "No list of reasons was found in “{name}”. Nothing was changed. Ask for it as a "
        "spreadsheet (.xlsx) or as CSV, with columns such as Code, Group, English, Welsh.",
        name=shown(file_name),
    )


def _no_columns(missing: Sequence[str]) -> Said:
    if missing == ["en"]:
        return NO_ENGLISH
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
    return ListedCodes((), (whole_file(said),))


def _read_rows(rows: Rows, at: int, columns: Mapping[str, int]) -> ListedCodes:
    items: list[ListedCode] = []
    problems = [] if "cy" in columns else [whole_file(NO_WELSH, lost=False)]
    seen: dict[str, int] = {}
    for line in lines(rows, at, columns, known_headings(_COLUMNS)):
        item = read_reason(line, seen)
        problems += line.problems
        if item is not None:
            seen[item.code.casefold()] = line.number
            items.append(item)
    if not items and not any(problem.lost for problem in problems):
        return _refused(_NOTHING_UNDER)
    return ListedCodes(tuple(items), tuple(problems))


_NOTHING_UNDER = say("There are headings but no reasons under them. Nothing was changed.")
