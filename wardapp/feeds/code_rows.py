"""One line of a list of delay reasons: a reason, or why the line cannot be used."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from wardapp.feeds.code_cells import (
    read_code,
    read_date,
    read_english,
    read_group,
    read_own_key,
    read_owner,
    read_welsh,
)
from wardapp.feeds.code_table import Line
from wardapp.feeds.said import say


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


def read_reason(line: Line, seen: Mapping[str, int]) -> ListedCode | None:
    """Return the reason, or None where the line cannot be used."""
    code = line.take("code", read_code(line.text("code")))
    english = line.take("en", read_english(line.text("en")))
    own_key = line.take("own_key", read_own_key(line.text("own_key")))
    group = line.take("group", read_group(line.text("group"), own_key))
    begins = line.take("valid_from", read_date(line.text("valid_from")))
    ends = line.take("valid_to", read_date(line.text("valid_to")))
    owner = line.take("attribution", read_owner(line.text("attribution")))
    line.refuse_twice(code, seen)
    _refuse_backwards(line, begins, ends)
    if line.lost:
        return None
    welsh = english
    if line.has("cy"):
        welsh = line.take("cy", read_welsh(line.text("cy"), english))
    return ListedCode(line.number, code, group, english, welsh, begins, ends, owner, own_key)


def _refuse_backwards(line: Line, begins: date | None, ends: date | None) -> None:
    if begins and ends and ends < begins:
        said = say(
            "It ends before it begins: {begins} to {ends}. The row was left out.",
            begins=begins.isoformat(),
            ends=ends.isoformat(),
        )
        line.add("valid_to", said, lost=True)
