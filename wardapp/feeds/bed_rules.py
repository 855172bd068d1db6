"""Where the rows put their people: beds that are there, free, and wanted once."""

from collections.abc import Sequence
from datetime import datetime

from wardapp.feeds.beds import BedFinder
from wardapp.feeds.matched import MatchedRow
from wardapp.feeds.said import Said, say
from wardapp.queries.present import PresentPatient, WardNow


def find_beds(rows: Sequence[MatchedRow], ward: WardNow, as_of: datetime) -> None:
    """Give each row its bed, and hold the rows that cannot have theirs."""
    finder = BedFinder(ward.beds, (ward.name, *ward.other_names))
    for row in rows:
        _find_bed(row, finder, ward.name)
    _hold_shared(rows)
    _hold_blocked_beds(rows, ward, as_of)


def rows_by_stay(rows: Sequence[MatchedRow]) -> dict[int, MatchedRow]:
    """Return the row that speaks about each stay; a held one before any other."""
    found: dict[int, MatchedRow] = {}
    for row in rows:
        for person in row.others:
            if person.stay_id not in found or row.held:
                found[person.stay_id] = row
    return found


def _find_bed(row: MatchedRow, finder: BedFinder, ward: str) -> None:
    listed = row.listed
    if not listed.bed:
        return
    row.bed = finder.find(listed.bed, listed.bay)
    if row.bed is None:
        said = say("There is no bed {bed} on {ward}.", bed=listed.bed, ward=ward)
        row.hold("bed", listed.bed, said)
    elif not row.bed.is_open and not (row.present and row.present.bed_id == row.bed.id):
        said = say("Bed {bed} is closed on the board. Open it first.", bed=row.bed.label)
        row.hold("bed", listed.bed, said)


def _hold_shared(rows: Sequence[MatchedRow]) -> None:
    """Hold rows that were told apart in the file but mean one bed or one person here."""
    for field_name, key in (("bed", _bed_key), ("hospital_number", _person_key)):
        first: dict[int, MatchedRow] = {}
        for row in rows:
            at = key(row)
            if at is None:
                continue
            other = first.setdefault(at, row)
            if other is not row and not (row.held and other.held):
                for one, two in ((row, other), (other, row)):
                    one.hold(field_name, getattr(one.listed, field_name), _shared(two))


def _hold_blocked_beds(rows: Sequence[MatchedRow], ward: WardNow, as_of: datetime) -> None:
    """Hold whoever would come into a bed whose occupant may not be touched."""
    by_stay = rows_by_stay(rows)
    lying = {p.bed_id: p for p in ward.present if p.bed_id is not None}
    changed = True
    while changed:
        changed = False
        for row in rows:
            occupant = lying.get(row.bed.id) if row.bed and not row.settled else None
            if occupant is None or occupant is row.present:
                continue
            if _stays_put(occupant, by_stay, as_of):
                _hold_behind(row, occupant)
                changed = True


def _stays_put(person: PresentPatient, by_stay: dict[int, MatchedRow], as_of: datetime) -> bool:
    row = by_stay.get(person.stay_id)
    if row is None:
        return person.last_event_at > as_of
    return row.settled or row.bed is None or row.bed.id == person.bed_id


def _hold_behind(row: MatchedRow, occupant: PresentPatient) -> None:
    said = say(
        "{family} is in bed {bed}, and the list does not say for certain that they have "
        "left it. Mend that first.",
        family=occupant.family.upper(),
        bed=occupant.bed,
    )
    row.hold("bed", row.listed.bed, said)


def _bed_key(row: MatchedRow) -> int | None:
    return row.bed.id if row.bed else None


def _person_key(row: MatchedRow) -> int | None:
    person = row.present or row.elsewhere
    return person.stay_id if person else None


def _shared(other: MatchedRow) -> Said:
    return say("Row {row} means the same. Which is right?", row=other.listed.row)
