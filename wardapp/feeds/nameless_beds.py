"""A bed list without names, as another ward may give it: Bed, Status, Age, Sex, Days.

Each cell is read by the grammar in which beds are typed, so that both ways understand the same.
"""

from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date

from wardapp.commands.audit_freeze import ListedBed
from wardapp.feeds.bed_state import ReadResult
from wardapp.feeds.beds import plain_label
from wardapp.feeds.columns import NOT_USED
from wardapp.feeds.said import Said, say
from wardapp.feeds.table import RawRow
from wardapp.typed_beds import read_beds

_HEADINGS = {
    **dict.fromkeys(("age", "oed", "oedran"), "{}"),
    **dict.fromkeys(("days", "los", "length of stay", "days in hospital", "stay"), "{}d"),
    **dict.fromkeys(("day of stay", "diwrnodau", "hyd arhosiad"), "{}d"),
    **dict.fromkeys(("status", "state", "bed status", "statws", "cyflwr"), "{}"),
    **dict.fromkeys(("pathway", "d2ra", "llwybr"), "{}"),
}
_READY = ("optimised", "clinically optimised", "ready", "barod")
_KNOWN = {"sex": "{}", "edd": "edd {}"}
_WORDS = {
    **dict.fromkeys(("yes", "y", "ydy"), "opt"),
    **dict.fromkeys(("no", "n", "nac ydy"), "not opt"),
}
_SEXES = {"gwryw": "m", "g": "m", "benyw": "f", "b": "f"}
_NOTHING = frozenset({"", "-", "–", "n/a", "occupied", "yes, occupied", "llawn"})
_PLAIN = ListedBed(label="")


def is_nameless(read: ReadResult) -> bool:
    """Tell whether a file names beds and nobody in them."""
    known = read.mapping.fields
    return "bed" in known and not {"name", "family", "nhs_number", "hospital_number"} & set(known)


def nameless_rows(
    read: ReadResult, day: date
) -> Iterator[tuple[int, ListedBed | None, tuple[Said, ...]]]:
    """Yield each row with its bed, None where it names none, and what was left out of it."""
    bed_column = read.mapping.fields["bed"]
    ways = dict(_ways(read))
    for row in read.table.rows:
        label = row.cells[bed_column].strip()
        if label:
            yield (row.number, *_bed(row, label, ways, read, day))
        elif any(cell.strip() for cell in row.cells):
            yield row.number, None, (say("There is no bed in this line. It is left out."),)


def _ways(read: ReadResult) -> Iterator[tuple[int, str]]:
    """Yield the columns that say something, each with how its cell would be typed."""
    for column in read.mapping.columns:
        heading = plain_label(column.header)
        if heading in _READY:
            yield column.index, ""
        elif heading in _HEADINGS:
            yield column.index, _HEADINGS[heading]
        elif column.field in _KNOWN and column.field != NOT_USED:
            yield column.index, _KNOWN[column.field]


def _bed(
    row: RawRow, label: str, ways: dict[int, str], read: ReadResult, day: date
) -> tuple[ListedBed, tuple[Said, ...]]:
    bed, left_out = ListedBed(label=label), []
    for index, way in ways.items():
        typed = _typed(row.cells[index].strip().casefold(), way)
        if not typed:
            continue
        said = read_beds(f"x: {typed}", day)
        if said.problems or not said.beds:
            heading = read.table.headers[index]
            left_out.append(
                say("The cell under {heading} is not understood. It is left out.", heading=heading)
            )
        else:
            bed = _with(bed, said.beds[0])
    return bed, tuple(left_out)


def _typed(cell: str, way: str) -> str:
    """Write a cell as a person would type it; "" where it says nothing."""
    if cell in _NOTHING:
        return ""
    if not way:
        return _WORDS.get(cell, cell)
    return way.format(_SEXES.get(cell, cell) if way == "{}" else cell.removesuffix("d"))


def _with(bed: ListedBed, said: ListedBed) -> ListedBed:
    """Put what one cell said into the bed."""
    told = {
        field.name: getattr(said, field.name)
        for field in fields(said)
        if field.name != "label" and getattr(said, field.name) != getattr(_PLAIN, field.name)
    }
    return replace(bed, **told)
