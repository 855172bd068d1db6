"""Beds as a person types them: `A1-A6, B1-B6, SR1-4` or `Bay 1: 1-6`."""

import re
from collections.abc import Iterator

from wardapp.commands.ward import BedPlan
from wardapp.errors import RuleBroken
from wardapp.text_gate import clean_line

MOST_BEDS = 120
_LONGEST = 12

_TO = r"\s*(?:-|–|—|\bto\b|\bi\b)\s*"
_RANGE = re.compile(rf"(?P<name>.*?)(?P<first>\d+){_TO}(?P<again>.*?)(?P<last>\d+)")
_LETTERS = re.compile(rf"(?P<first>[A-Za-z]){_TO}(?P<last>[A-Za-z])")
_SIDE_ROOM = re.compile(r"(SR|S/R|SIDE|SIDE ?ROOM|CUBICLE|CUB)[ -]?\d*", re.IGNORECASE)


def read_bed_ranges(text: str) -> tuple[BedPlan, ...]:
    """Return the beds in the order typed, or raise RuleBroken that says what to type instead.

    Beds of one bay share the letters before their number; SR and the like are side rooms.
    """
    found: dict[str, BedPlan] = {}
    bay = ""
    for part in re.split(r"[,;\n]", text):
        item = clean_line(part)
        if ":" in item:
            bay, item = (side.strip() for side in item.split(":", 1))
        for label in _labels(item):
            if label.casefold() in found:
                raise RuleBroken(
                    "Bed {bed} is typed twice. Each bed needs a name of its own, such as A1 and "
                    "B1.",
                    field="beds",
                    bed=label,
                )
            found[label.casefold()] = _plan(label, bay)
            _refuse_too_many(len(found))
    return tuple(found.values())


def _plan(label: str, bay: str) -> BedPlan:
    if len(label) > _LONGEST:
        raise RuleBroken(
            "{bed} is too long for a bed. Type ranges such as A1-A6, parted by commas.",
            field="beds",
            bed=label,
        )
    return BedPlan(label, bay or label.rstrip("0123456789").rstrip(" -"), _is_side_room(label))


def _is_side_room(label: str) -> bool:
    return _SIDE_ROOM.fullmatch(label) is not None


def _labels(item: str) -> Iterator[str]:
    """Yield the beds of one part between commas."""
    if not item:
        return
    if match := _RANGE.fullmatch(item):
        yield from _numbered(item, match)
    elif match := _LETTERS.fullmatch(item):
        yield from _lettered(item, match)
    else:
        yield item


def _numbered(item: str, match: re.Match[str]) -> Iterator[str]:
    name, again = match["name"], match["again"]
    if again and again.strip().casefold() != name.strip().casefold():
        raise RuleBroken(
            "{typed}: a range stays within one bay. Type it as {first}-{name}6, {again}1-{last}.",
            field="beds",
            typed=item,
            first=f"{name}{match['first']}",
            name=name,
            again=again,
            last=f"{again}{match['last']}",
        )
    first, last = int(match["first"]), int(match["last"])
    _refuse_backwards(item, first, last)
    _refuse_too_many(last - first + 1)
    digits = len(match["first"]) if match["first"].startswith("0") else 1
    for number in range(first, last + 1):
        yield f"{name}{number:0{digits}}"


def _lettered(item: str, match: re.Match[str]) -> Iterator[str]:
    first, last = match["first"].upper(), match["last"].upper()
    _refuse_backwards(item, ord(first), ord(last))
    yield from (chr(letter) for letter in range(ord(first), ord(last) + 1))


def _refuse_backwards(item: str, first: int, last: int) -> None:
    if last < first:
        raise RuleBroken(
            "{typed} runs backwards. Type the smaller one first.", field="beds", typed=item
        )


def _refuse_too_many(count: int) -> None:
    if count > MOST_BEDS:
        raise RuleBroken(
            "These are too many beds for one ward: at most {most}.", field="beds", most=MOST_BEDS
        )
