"""One cell of a list of codes: its value, or what is wrong with it and what to do."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from wardapp.codes import code_list
from wardapp.feeds.columns import plain
from wardapp.feeds.dates import NOT_GIVEN, is_not_known, read_day
from wardapp.feeds.names import clean, is_formula
from wardapp.feeds.said import Said, say

LONGEST_CODE, LONGEST_TEXT = 40, 300
_SHOWN = 60
_NUMBER = re.compile(r"^(?:group|grŵp|grwp)?\s*0*(\d{1,2})(?!\d)\D*$", re.IGNORECASE | re.ASCII)
_EARLIEST, _LATEST = date(1990, 1, 1), date(2099, 12, 31)
# Two-digit years of a list of reasons are all of this century: 98 is 2098 and then refused below.
_CENTURY = date(2094, 12, 31)
_OWNERS_ALSO = {
    "": "", "unassigned": "", "notassigned": "", "notagreed": "",
    "nhs": "health", "healthboard": "health", "bwrddiechyd": "health",
    "socialservices": "social", "gwasanaethaucymdeithasol": "social", "localauthority": "social",
    "council": "social", "awdurdodlleol": "social", "cyngor": "social",
    "both": "joint", "healthandsocialcare": "joint", "iechydagofalcymdeithasol": "joint",
}  # fmt: skip


@dataclass(frozen=True)
class Cell:
    """What a cell was read as; `said` when it is not what stands there, `lost` when the row is."""

    value: Any
    said: Said | None = None
    lost: bool = False


def shown(text: str) -> str:
    """Return what was read, short enough to stand in a sentence."""
    text = clean(text)
    return text if len(text) <= _SHOWN else text[:_SHOWN].rstrip() + "…"


def read_code(text: str) -> Cell:
    """Read the official code; a row without one cannot be stored."""
    code = clean(text)
    if not code:
        return _lost(say("There is no code. The row was left out: give it its code."))
    if is_formula(code):
        return _lost(_formula(code))
    if len(code) > LONGEST_CODE:
        return _lost(
            say(
                "“{read}” is too long for a code: at most {most} letters. The row was left out.",
                read=shown(code),
                most=LONGEST_CODE,
            )
        )
    return Cell(code)


def read_english(text: str) -> Cell:
    """Read the English words; without them the row is left out."""
    words = clean(text)
    if not words:
        return _lost(say("There is no English text. The row was left out: give it its words."))
    said = _unfit(words)
    return Cell("", said, lost=True) if said else Cell(words)


def read_welsh(text: str, english: str) -> Cell:
    """Read the Welsh words; where they are missing or unfit the English ones stand in."""
    words = clean(text)
    if not words:
        stands_in = say(
            "There is no Welsh text. The English text stands in: “{read}”.", read=shown(english)
        )
        return Cell(english, stands_in)
    if _unfit(words):
        stands_in = say(
            "“{read}” cannot be the words of this line. The English text stands in.",
            read=shown(words),
        )
        return Cell(english, stands_in)
    return Cell(words)


def read_group(text: str, own_key: str) -> Cell:
    """Read one of the ten groups by number or name; a row without one follows its WardApp code."""
    group = clean(text)
    if not group and own_key:
        return Cell(code_list("delay_reason")[own_key].extra["group"])
    if not group:
        return _lost(
            say("There is no group. The row was left out: give one of the ten groups, 1 to 10.")
        )
    names = _groups()
    number = _NUMBER.match(group)
    found = names.get(plain(group)) if number is None else number[1]
    if found not in names.values():
        return _lost(
            say(
                "“{read}” is none of the ten groups. The row was left out: write a number from 1 "
                "to 10, or the name of the group.",
                read=shown(group),
            )
        )
    return Cell(found)


def read_date(text: str) -> Cell:
    """Read a day, day first; one that cannot be loses the row, for it says what is offered."""
    text = clean(text)
    found = read_day(text, latest=_CENTURY)
    if found.outcome == NOT_GIVEN:
        return Cell(None)
    if is_not_known(text):
        return Cell(None, say("“{read}” was read as no date.", read=shown(text)))
    if found.day is None or not _EARLIEST <= found.day <= _LATEST:
        return _lost(
            say(
                "“{read}” is not a date that can be. The row was left out: write the day first, "
                "as in 01/04/2024.",
                read=shown(text),
            )
        )
    return Cell(found.day)


def read_owner(text: str) -> Cell:
    """Read who owns a delay for this reason; what is not understood stays unassigned."""
    owner = _owners().get(plain(clean(text)))
    if owner is None:
        return Cell(
            "",
            say(
                "“{read}” is no owner of a delay. Nobody was assigned: write health, social care "
                "or joint.",
                read=shown(text),
            ),
        )
    return Cell(owner)


def read_own_key(text: str) -> Cell:
    """Read which of WardApp's own reasons this is, so that a wait becomes it without retyping."""
    key = clean(text)
    known = {code.casefold(): code for code in code_list("delay_reason").items}
    if key and key.casefold() not in known:
        return Cell(
            "",
            say(
                "“{read}” is no code of WardApp. The row was taken without it: a wait will not "
                "become this reason by itself.",
                read=shown(key),
            ),
        )
    return Cell(known.get(key.casefold(), ""))


def _unfit(words: str) -> Said | None:
    if is_formula(words):
        return _formula(words)
    if len(words) > LONGEST_TEXT:
        return say(
            "“{read}” has {n} letters, too many: at most {most}. The row was left out: shorten it.",
            read=shown(words),
            n=len(words),
            most=LONGEST_TEXT,
        )
    return None


def _formula(text: str) -> Said:
    return say(
        "“{read}” looks like a formula of a spreadsheet. The row was left out: write plain text.",
        read=shown(text),
    )


def _lost(said: Said) -> Cell:
    return Cell("", said, lost=True)


@cache
def _groups() -> Mapping[str, str]:
    groups = code_list("delay_reason").extra["groups"]
    return {plain(group[name]): group["code"] for group in groups for name in ("en", "cy")}


@cache
def _owners() -> Mapping[str, str]:
    owners = dict(_OWNERS_ALSO)
    for owner in code_list("delay_attribution"):
        code = "" if owner.code == "unassigned" else owner.code
        short = (owner.short("en"), owner.short("cy"))
        for word in (owner.code, owner.extra["letter"], owner.en, owner.cy, *short):
            owners[plain(str(word))] = code
    return owners
