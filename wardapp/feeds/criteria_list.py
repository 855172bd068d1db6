"""A health board's own audit criteria, read from CSV or a spreadsheet; nothing is stored.

A line that cannot be used is left out and told with its line, its column and what stood there;
the good lines stay. A file that holds no criteria is told in one sentence, never by an error.
"""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from wardapp.criteria_set import SEVERITY, keys_for
from wardapp.errors import RuleBroken
from wardapp.feeds.code_cells import Cell, read_code, read_english, read_welsh, shown
from wardapp.feeds.code_table import (
    NO_ENGLISH,
    NO_WELSH,
    Line,
    Problem,
    Rows,
    find_headings,
    known_headings,
    lines,
    rows_or_why,
    whole_file,
)
from wardapp.feeds.columns import plain
from wardapp.feeds.names import clean
from wardapp.feeds.said import Said, say
from wardapp.paths import RESOURCES

__all__ = ["ListedCriteria", "ListedCriterion", "Problem", "as_criteria", "read_criteria_list"]

_COLUMNS = "criteria_list_columns"
_NARROWEST = 2  # columns: the kind and the English words are enough


@dataclass(frozen=True)
class ListedCriterion:
    """One criterion of the board's form; where it had no code, `code` was made from its place."""

    row: int
    code: str
    kind: str
    en: str
    cy: str


@dataclass(frozen=True)
class ListedCriteria:
    """What could be read of the form, and everything that a person should look at."""

    items: tuple[ListedCriterion, ...]
    problems: tuple[Problem, ...]


def read_criteria_list(content: bytes, file_name: str) -> ListedCriteria:
    """Read the bytes of a CSV file or spreadsheet as audit criteria; never raises."""
    rows = rows_or_why(content, file_name, _not_found(file_name), _NARROWEST)
    if isinstance(rows, Said):
        return _refused(rows)
    at, columns = find_headings(rows, known_headings(_COLUMNS))
    missing = [name for name in ("kind", "en") if name not in columns]
    if missing:
        return _refused(_no_columns(missing))
    return _read_rows(rows, at, columns)


def as_criteria(
    items: Iterable[ListedCriterion],
    *,
    name: str,
    version: str,
    nation: str,
    source: str,
    official: bool,
) -> dict[str, Any]:
    """Return the table that `wardapp.criteria_set.read_criteria` makes a set of."""
    rows = [{"code": item.code, "kind": item.kind, "en": item.en, "cy": item.cy} for item in items]
    return {
        "name": name,
        "version": version,
        "nation": nation,
        "source": source,
        "official": official,
        "items": rows,
    }


def _read_rows(rows: Rows, at: int, columns: Mapping[str, int]) -> ListedCriteria:
    items: list[ListedCriterion] = []
    problems = [
        whole_file(said, lost=False)
        for name, said in (("code", _NO_CODES), ("cy", NO_WELSH))
        if name not in columns
    ]
    found = list(lines(rows, at, columns, known_headings(_COLUMNS)))
    written = {clean(line.text("code")).casefold() for line in found}
    seen: dict[str, int] = {}
    for line in found:
        item = _read_line(line, items, written, seen)
        problems += line.problems
        if item is not None:
            seen[item.code.casefold()] = line.number
            items.append(item)
    if not items and not any(problem.lost for problem in problems):
        return _refused(_NOTHING_UNDER)
    return ListedCriteria(tuple(items), tuple(problems))


def _read_line(
    line: Line,
    before: Sequence[ListedCriterion],
    written: set[str],
    seen: Mapping[str, int],
) -> ListedCriterion | None:
    """Return the criterion, or None where the line cannot be used; `written` are the codes."""
    kind = line.take("kind", _read_kind(line.text("kind")))
    english = line.take("en", read_english(line.text("en")))
    code = _code(line, kind, before, written)
    line.refuse_twice(code, seen)
    if not line.lost:
        _refuse_without_key(line, kind, before)
    if line.lost:
        return None
    welsh = english
    if line.has("cy"):
        welsh = line.take("cy", read_welsh(line.text("cy"), english))
    return ListedCriterion(line.number, code, kind, english, welsh)


def _read_kind(text: str) -> Cell:
    """Read whether it is about how ill somebody is or about what is being done."""
    words = clean(text)
    if not words:
        said = say(
            "It does not say which kind this is. The row was left out: write severity or intensity."
        )
        return Cell("", said, lost=True)
    if plain(words) not in _kinds():
        said = say(
            "“{read}” is no kind of criterion. The row was left out: write severity or intensity.",
            read=shown(words),
        )
        return Cell("", said, lost=True)
    return Cell(_kinds()[plain(words)])


def _code(line: Line, kind: str, before: Sequence[ListedCriterion], written: set[str]) -> str:
    """Return the code as written, or one from the order that nobody else has: S3, I1."""
    if clean(line.text("code")):
        return str(line.take("code", read_code(line.text("code"))))
    letter = "S" if kind == SEVERITY else "I"
    taken = written | {item.code.casefold() for item in before}
    number = 1 + sum(item.kind == kind for item in before)
    while f"{letter}{number}".casefold() in taken:
        number += 1
    code = f"{letter}{number}"
    if line.has("code") and not line.lost:
        said = say("There is no code. It was given the code {code}.", code=code)
        line.add("code", said, lost=False)
    return code


def _refuse_without_key(line: Line, kind: str, before: Sequence[ListedCriterion]) -> None:
    try:
        keys_for([*(item.kind for item in before), kind])
    except RuleBroken:
        said = say(
            "There is no key left for this criterion: the reviewers answer by 1 to 9 and A to S. "
            "The row was left out. Shorten the form."
        )
        line.add("", said, lost=True)


def _not_found(file_name: str) -> Said:
    return say(
        "No list of criteria was found in “{name}”. Nothing was changed. Ask for it as a "
        "spreadsheet (.xlsx) or as CSV, with the columns Code, Kind, English, Welsh.",
        name=shown(file_name),
    )


def _no_columns(missing: Sequence[str]) -> Said:
    if missing == ["en"]:
        return NO_ENGLISH
    if missing == ["kind"]:
        return say(
            "There is no column that says severity or intensity. Nothing was changed. Write Kind "
            "over that column and pick the file again."
        )
    return say(
        "No headings were found. Nothing was changed. Write Code, Kind, English and Welsh over "
        "the columns and pick the file again."
    )


def _refused(said: Said) -> ListedCriteria:
    return ListedCriteria((), (whole_file(said),))


@cache
def _kinds() -> Mapping[str, str]:
    path = RESOURCES / "codes" / f"{_COLUMNS}.toml"
    table = tomllib.loads(path.read_text("utf-8"))["kinds"]
    return {plain(word): kind for kind, row in table.items() for word in row["words"]}


_NO_CODES = say(
    "There is no column with codes. Each criterion was given one from its place: S1, S2 and so on "
    "for severity, I1, I2 and so on for intensity."
)
_NOTHING_UNDER = say("There are headings but no criteria under them. Nothing was changed.")
