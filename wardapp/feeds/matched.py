"""Rows with the people they are about; what does not fit together waits for a person."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from wardapp.display import clinical_date, date_time
from wardapp.feeds.beds import plain_label
from wardapp.feeds.differences import may_be_somebody_else
from wardapp.feeds.listed import ListedPatient, Mend, Problem
from wardapp.feeds.matching import Register
from wardapp.feeds.said import Said, say
from wardapp.queries.present import LeftPatient, PresentPatient, WardBed, WardNow


@dataclass
class MatchedRow:
    """A row with whom it is about and where it puts them; `held` grows while rules are tried."""

    listed: ListedPatient
    present: PresentPatient | None = None
    others: tuple[PresentPatient, ...] = ()
    elsewhere: PresentPatient | None = None
    left: LeftPatient | None = None
    bed: WardBed | None = None
    newer: bool = False
    found: list[Problem] = field(default_factory=list)

    @property
    def held(self) -> bool:
        """Whether something has to be mended before the row can be used."""
        return self.listed.held or any(problem.blocking for problem in self.found)

    @property
    def settled(self) -> bool:
        """Whether the row can change nothing about where its person lies."""
        return self.held or self.newer

    def hold(self, field: str, value: str, said: Said) -> None:
        """Let the person wait, with the reason."""
        self.found.append(Problem(self.listed.row, field, value, said, blocking=True))


def match_rows(
    patients: Iterable[ListedPatient], ward: WardNow, as_of: datetime
) -> list[MatchedRow]:
    """Find whom each row is about: on the ward, on another ward, or on record."""
    present, elsewhere = Register(ward.present), Register(ward.elsewhere)
    left = Register(ward.left)
    rows = []
    for listed in patients:
        found, away, gone = present.find(listed), elsewhere.find(listed), left.find(listed)
        row = MatchedRow(listed, found.one, others=(*found.people, *away.people))
        if not found.people:
            row.elsewhere = away.one
        if not row.others:
            row.left = gone.one
        person = row.present or row.elsewhere
        row.newer = person is not None and person.last_event_at > as_of
        if len(row.others) + len(gone.people) > 1:
            row.hold("nhs_number", listed.nhs_number, _TWO_PEOPLE)
        _hold_if_somebody_else(row)
        rows.append(row)
    return rows


_TWO_PEOPLE = say("The hospital number and the NHS number belong to two different people here.")


def _hold_if_somebody_else(row: MatchedRow) -> None:
    person = row.present or row.elsewhere or row.left
    if person is None or not may_be_somebody_else(row.listed, person):
        return
    said = say(
        "On the ward this number belongs to {family}, born {born}. Who is it?",
        family=person.family.upper(),
        born=clinical_date(person.born) if person.born else "",
    )
    row.hold("hospital_number", row.listed.hospital_number or row.listed.nhs_number, said)


def with_ward_value(row: MatchedRow, problem: Problem) -> Problem:
    """Offer what the ward knows in the place of a cell that cannot be used."""
    value = _known_value(row.present, problem.field) if row.present else ""
    if not value or not problem.blocking or value in {m.value for m in problem.mends}:
        return problem
    if plain_label(value) == plain_label(problem.value):
        return problem
    keep = Mend(say("Keep {value}, as on the ward", value=value), problem.field, value)
    return replace(problem, mends=(keep, *problem.mends))


def _known_value(person: PresentPatient, field_name: str) -> str:
    known = {
        "bed": person.bed,
        "family": person.family,
        "given": person.given,
        "name": f"{person.family}, {person.given}",
        "born": clinical_date(person.born) if person.born else "",
        "admitted": date_time(person.admitted_at),
    }
    return known.get(field_name, "")
