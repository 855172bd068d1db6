"""What the papers of an audit say of its wards: who went, when it was over, what was corrected."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from wardapp.clock import local_day, moment
from wardapp.display import clinical_time, weekday_date_time
from wardapp.findings.corrections import correction_words
from wardapp.measures.audit_answers import A, B
from wardapp.queries.audit import AuditBedRow, AuditWardRow
from wardapp.queries.audit_results import AuditResult
from wardapp.words import Words


def reviewers_of(ward: AuditWardRow, reviewers_each: int, say: Words) -> str:
    """Return who went to the beds of a ward."""
    first = ward.reviewer(A) or say("not named")
    if reviewers_each < 2:
        return say("Reviewer {name}", name=first)
    second = ward.reviewer(B) or say("not named")
    return say("Reviewers {first} and {second}", first=first, second=second)


def finished_at(rows: Iterable[AuditBedRow]) -> datetime | None:
    """Return when the last answer was given that counts."""
    return max((row.standing.final.at for row in rows if row.standing.final), default=None)


def finished_words(found: AuditResult, ward: AuditWardRow, say: Words) -> str:
    """Return who reviewed a ward, and when the last answer was given."""
    audit = found.screen.audit
    who = reviewers_of(ward, audit.reviewers_each, say)
    rows = (row for row in found.rows if row.ward_id == ward.id)
    at = finished_at(rows) if ward.finished else None
    if at is None:
        return who
    time = moment_words(at, moment(audit.day, 12), say)
    return say("{reviewers}, finished {time}", reviewers=who, time=time)


def moment_words(at: datetime, on: datetime, say: Words) -> str:
    """Return a time, with its day where it is another one than that of `on`."""
    if local_day(at) == local_day(on):
        return clinical_time(at)
    return weekday_date_time(at, say)


@dataclass(frozen=True, slots=True)
class Corrected:
    """A correction beside a frozen bed, in words."""

    ward_id: int
    bed: str
    words: str


def corrections(rows: Iterable[AuditBedRow], say: Words) -> Iterator[Corrected]:
    """Yield what was put right after the freeze, in the order of the beds."""
    for row in rows:
        bed = row.label or say("No bed")
        for correction in row.corrections:
            yield Corrected(row.ward_id, bed, correction_words(correction, say))
