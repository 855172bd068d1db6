"""A bed list without names, as another ward may give it: Bed, Status, Age, Sex, Days.

Each cell is read by the grammar in which beds are typed, so that both ways understand the same;
the day of admission, the birth date and the specialty as in any ward list.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from datetime import date, datetime
from typing import Any

from wardapp.clock import local_day
from wardapp.commands.audit_freeze import EMPTY, LONGEST_STAY, OCCUPIED, OLDEST, ListedBed
from wardapp.feeds import names
from wardapp.feeds.bed_state import ReadResult
from wardapp.feeds.beds import plain_label
from wardapp.feeds.columns import NOT_USED
from wardapp.feeds.dates import OK, is_not_known, moment_of, read_day
from wardapp.feeds.rows import refuse_month_first
from wardapp.feeds.said import Said, say
from wardapp.feeds.table import RawRow
from wardapp.measures.calendar import length_of_stay
from wardapp.typed_beds import read_beds

_HEADINGS = {
    **dict.fromkeys(("age", "oed", "oedran"), "age"),
    **dict.fromkeys(("days", "los", "length of stay", "days in hospital", "stay"), "stay_days"),
    **dict.fromkeys(("diwrnodau", "hyd arhosiad"), "stay_days"),
    **dict.fromkeys(("day of stay", "stay day", "diwrnod yr arhosiad"), "day_of_stay"),
    **dict.fromkeys(("status", "state", "bed status", "statws", "cyflwr"), "state"),
    **dict.fromkeys(("pathway", "d2ra", "llwybr"), "pathway"),
}
_READY = ("optimised", "clinically optimised", "ready", "barod")
_KNOWN = {"sex": "sex", "edd": "edd_day"}
_TYPED = {"stay_days": "{}d", "day_of_stay": "{}d", "edd_day": "edd {}", "pathway": "p{}"}
_WORDS = {
    **dict.fromkeys(("yes", "y", "ydy", "true"), "opt"),
    **dict.fromkeys(("no", "n", "nac ydy", "false"), "not opt"),
}
_SEXES = {"gwryw": "m", "g": "m", "benyw": "f", "b": "f"}
_NOTHING = frozenset({"", "-", "–", "n/a", "occupied", "yes, occupied", "llawn"})
_PLAIN = ListedBed(label="")
_EDD = "edd_day"
_PLACE = frozenset({"bed", "bay", "ward"})
_UNIT = re.compile(r"\s*(?:d|days?|diwrnod)$")
_DAY_OF_STAY = re.compile(r"(?:day\s*|diwrnod\s*)?0*([1-9][0-9]{0,4})(?:\s*d)?")
_NONE = {("edd_day", "none"), ("edd_day", "no"), ("edd_day", "dim")}  # it is known: no date
_AFTER = re.compile(r"\s*[-–(/:,]")  # closed (infection), empty - being cleaned
_MAY_SAY = {"edd_day": {"edd_day", "edd_known"}, "day_of_stay": {"stay_days"}}
_BEFORE = re.compile(r"^(?:pathway|llwybr|d2ra|p)\s*")


def is_nameless(read: ReadResult) -> bool:
    """Tell whether a file names beds and nobody in them."""
    known = read.mapping.fields
    return "bed" in known and not {"name", "family", "nhs_number", "hospital_number"} & set(known)


def nameless_rows(
    read: ReadResult, at: datetime
) -> Iterator[tuple[int, ListedBed | None, tuple[Said, ...]]]:
    """Yield each row with its bed, None where it names none, and what was left out of it.

    Raises RuleBroken where dates have the month first.
    """
    refuse_month_first(read.table, read.mapping)
    bed_column = read.mapping.fields["bed"]
    ways, facts = dict(_ways(read)), dict(_facts(read))
    for row in read.table.rows:
        label = row.cells[bed_column].strip()
        told = any(row.cells[index].strip() for index in (*ways, *facts))
        if label and not told and (ways or facts):
            yield row.number, ListedBed(label=label, state=EMPTY), (_ONLY_A_BED,)
        elif label:
            bed, left_out = _bed(row, label, ways, read, local_day(at))
            bed, also = _with_facts(row, bed, facts, read, at)
            yield row.number, bed, (*left_out, *also)
        elif any(cell.strip() for cell in row.cells):
            yield row.number, None, (say("There is no bed in this line. It is left out."),)


_ONLY_A_BED = say("This line says nothing but the bed. It is taken as empty.")


def unread_headings(read: ReadResult) -> tuple[str, ...]:
    """Return the headings of columns in which something stands that was not read."""
    taken = {index for index, _ in (*_ways(read), *_facts(read))}
    return tuple(
        column.header.strip()
        for column in read.mapping.columns
        if column.index not in taken
        and column.field not in _PLACE
        and column.header.strip()
        and any(row.cells[column.index].strip() for row in read.table.rows)
    )


def _ways(read: ReadResult) -> Iterator[tuple[int, str]]:
    """Yield the columns that say something, each with the one thing that it may say."""
    for column in read.mapping.columns:
        heading = plain_label(column.header)
        if heading in _READY:
            yield column.index, "optimised"
        elif heading in _HEADINGS:
            yield column.index, _HEADINGS[heading]
        elif column.field in _KNOWN and column.field != NOT_USED:
            yield column.index, _KNOWN[column.field]


def _facts(read: ReadResult) -> Iterator[tuple[int, "_Fact"]]:
    """Yield the columns that are read as in any ward list."""
    for column in read.mapping.columns:
        if column.field in _FACTS:
            yield column.index, _FACTS[column.field]


def _bed(
    row: RawRow, label: str, ways: dict[int, str], read: ReadResult, day: date
) -> tuple[ListedBed, tuple[Said, ...]]:
    bed, left_out = ListedBed(label=label), []
    for index, about in ways.items():
        typed = _typed(row.cells[index].strip().casefold(), about)
        if not typed:
            continue
        said = read_beds(f"x: {typed}", day)
        told = {} if said.problems or not said.beds else _told(said.beds[0])
        if told and told.keys() <= _MAY_SAY.get(about, {about}):
            bed = replace(bed, **told)
        elif about == "state":
            left_out.append(_no_state(read, index))
        else:
            left_out.append(_not_understood(read, index))
    if bed.state == OCCUPIED and any(not row.cells[n].strip() for n in ways if ways[n] == _EDD):
        bed = replace(bed, edd_known=True)  # a column for it and nothing in it: no date is set
    return bed, tuple(left_out)


def _with_facts(
    row: RawRow, bed: ListedBed, facts: dict[int, "_Fact"], read: ReadResult, at: datetime
) -> tuple[ListedBed, tuple[Said, ...]]:
    """Add what stands in the columns of a ward list; a number of days that was given stays."""
    left_out = []
    for index, fact in facts.items():
        cell = names.clean(row.cells[index])
        if not cell or is_not_known(cell):
            continue
        told = fact(cell, at)
        if told is None:
            left_out.append(_not_understood(read, index))
        elif bed.stay_days is None or "stay_days" not in told:
            bed = replace(bed, **told)
    return bed, tuple(left_out)


def _not_understood(read: ReadResult, index: int) -> Said:
    heading = read.table.headers[index]
    return say("The cell under {heading} is not understood. It is left out.", heading=heading)


def _no_state(read: ReadResult, index: int) -> Said:
    heading = read.table.headers[index]
    return say(
        "The cell under {heading} is not understood. The bed is taken as occupied: look at it.",
        heading=heading,
    )


def _admitted(cell: str, at: datetime) -> dict[str, Any] | None:
    found = read_day(cell, latest=local_day(at))
    if found.outcome != OK or found.day is None:
        return None
    came = moment_of(found.day, found.at)
    days = length_of_stay(came, at) if came <= at else LONGEST_STAY + 1
    return {"stay_days": days} if days <= LONGEST_STAY else None


def _born(cell: str, at: datetime) -> dict[str, Any] | None:
    today = local_day(at)
    born = read_day(cell, latest=today, birth=True).day
    if born is None or born > today or today.year - born.year > OLDEST:
        return None
    return {"born": born}


def _specialty(cell: str, _at: datetime) -> dict[str, Any] | None:
    odd = len(cell) > names.LONGEST or names.is_formula(cell) or names.has_markup(cell)
    return None if odd else {"specialty": cell}


_Fact = Callable[[str, datetime], dict[str, Any] | None]
_FACTS: dict[str, _Fact] = {"admitted": _admitted, "born": _born, "specialty": _specialty}


def _typed(cell: str, about: str) -> str:
    """Write a cell as a person would type it; "" where it says nothing."""
    if cell in _NOTHING or (is_not_known(cell) and (about, cell) not in _NONE):
        return ""
    match about:
        case "optimised":
            return _WORDS.get(cell, cell)
        case "sex":
            return _SEXES.get(cell, cell)
        case "stay_days":
            cell = _UNIT.sub("", cell)
        case "day_of_stay":
            cell = _nights(cell)
        case "pathway":
            cell = _BEFORE.sub("", cell)
        case "state":
            cell = _AFTER.split(cell)[0]
            return "" if cell in _NOTHING else cell
    return _TYPED.get(about, "{}").format(cell)


def _nights(cell: str) -> str:
    """Return the midnights before a day of stay: the day of admission is day 1 to the staff."""
    found = _DAY_OF_STAY.fullmatch(cell)
    return str(int(found[1]) - 1) if found else "?"


def _told(said: ListedBed) -> dict[str, Any]:
    """Return what one cell said."""
    return {
        field.name: getattr(said, field.name)
        for field in fields(said)
        if field.name != "label" and getattr(said, field.name) != getattr(_PLAIN, field.name)
    }
