"""A ward frozen at home and on a laptop: the beds of both lists that surely hold the same person.

A label alone says nothing, as people change beds. A bed is the same where both lists give the same
age, sex and days in hospital, and nothing of who it is contradicts; where either list leaves one
of them open, or was corrected, a person has to type the answer in.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from wardapp.clock import local_day
from wardapp.queries.audit_package import AuditPackage, Row

_FACTS = ("age", "sex", "stay_days")


@dataclass(frozen=True, slots=True)
class SameBed:
    """A bed of both lists, by its key there and here; `answers` is how many it would bring."""

    ward: str
    label: str
    there: str
    here: str
    answers: int


def same_beds(here: AuditPackage, package: AuditPackage) -> tuple[SameBed, ...]:
    """Return the beds of a copy's own lists that are the same as one here, with new answers."""
    known = {row["key"] for row in here.answers}
    new = Counter(row["bed_key"] for row in package.answers if row["key"] not in known)
    corrected = {row["bed_key"] for row in (*here.corrections, *package.corrections)}
    homes, wards = _by_place(here), {row["key"]: row for row in package.wards}
    frozen = {row["key"]: row["frozen_at"] for row in here.wards}
    found = []
    for place, there in _by_place(package).items():
        bed, ward = homes.get(place), wards[there["ward_key"]]
        if bed is None or not new[there["key"]] or {bed["key"], there["key"]} & corrected:
            continue
        nights = _nights_between(frozen[place[0]], ward["frozen_at"])
        if bed["key"] != there["key"] and _same_person(bed, there, nights):
            key = there["key"]
            found.append(SameBed(ward["name"], there["label"], key, bed["key"], new[key]))
    return tuple(found)


def brought_home(
    here: AuditPackage, package: AuditPackage, same: Iterable[SameBed] = ()
) -> AuditPackage:
    """Return a copy with answers on the beds here: of `same`, and of beds taken before."""
    taken = {row["key"]: row["bed_key"] for row in here.answers}
    moved = {row["bed_key"]: taken[row["key"]] for row in package.answers if row["key"] in taken}
    moved |= {bed.there: bed.here for bed in same}
    answers = ({**row, "bed_key": _home(row, taken, moved)} for row in package.answers)
    return replace(package, answers=tuple(answers))


def _home(row: Row, taken: Mapping[str, str], moved: Mapping[str, str]) -> str:
    return taken.get(row["key"]) or moved.get(row["bed_key"]) or str(row["bed_key"])


def _by_place(package: AuditPackage) -> dict[tuple[str, str], Row]:
    """Return the beds by ward and label; a label that stands twice means neither."""
    places = [(row["ward_key"], " ".join(row["label"].casefold().split())) for row in package.beds]
    count = Counter(places)
    return {
        place: row
        for place, row in zip(places, package.beds, strict=True)
        if place[1] and count[place] == 1
    }


def _nights_between(here: datetime | None, there: datetime | None) -> int | None:
    return (local_day(there) - local_day(here)).days if here and there else None


def _same_person(here: Row, there: Row, nights: int | None) -> bool:
    """Tell whether both lists say the same of somebody; what one leaves open is never the same."""
    if here["state"] != there["state"] or nights is None:
        return False
    if here["shown"] and there["shown"] and here["shown"] != there["shown"]:
        return False
    if any(row[fact] in (None, "") for row in (here, there) for fact in _FACTS):
        return False
    return (here["age"], here["sex"], here["stay_days"] + nights) == (
        there["age"],
        there["sex"],
        there["stay_days"],
    )
