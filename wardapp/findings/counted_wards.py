"""Which wards of an audit have results already, and what a sheet about them is called.

Only finished wards count: before, nothing of the answers is shown to anybody.
"""

from collections.abc import Iterable

from wardapp.display import weekday_date
from wardapp.measures.day_of_care import AuditedBed
from wardapp.queries.audit import AuditScreen, AuditWardRow
from wardapp.words import Words


def counted_wards(screen: AuditScreen) -> tuple[AuditWardRow, ...]:
    """Return the wards whose results may be seen: finished, or closed with the audit."""
    closed = screen.audit.closed_at is not None
    return tuple(
        ward
        for ward in screen.wards
        if not ward.excluded and ward.frozen_at is not None and (ward.finished or closed)
    )


def wards_to_visit(screen: AuditScreen) -> int:
    """Return how many wards of the plan have no results yet."""
    planned = sum(not ward.excluded for ward in screen.wards)
    return planned - len(counted_wards(screen))


def beds_of(
    screen: AuditScreen, beds: Iterable[AuditedBed], ward_id: int = 0
) -> tuple[AuditedBed, ...]:
    """Return the beds that count in a sheet: of one ward, or of all that are finished."""
    names = {ward.name for ward in counted_wards(screen) if ward_id in (0, ward.id)}
    return tuple(bed for bed in beds if bed.ward in names)


def sheet_title(screen: AuditScreen, say: Words) -> str:
    """Return what a sheet is called: Day of care, Thu 12-Feb-2026."""
    return say("Day of care, {day}", day=weekday_date(screen.audit.day, say))


def scope_words(screen: AuditScreen, ward_id: int, say: Words) -> str:
    """Return which wards a sheet is about."""
    if ward_id:
        return next((ward.name for ward in screen.wards if ward.id == ward_id), "")
    n, waiting = len(counted_wards(screen)), wards_to_visit(screen)
    if n == 1:
        return say("1 ward so far") if waiting else say("The one ward")
    return say("{n} wards so far", n=n) if waiting else say("All {n} wards", n=n)


def still_open(screen: AuditScreen, say: Words) -> str:
    """Return how many wards are still to come."""
    waiting = wards_to_visit(screen)
    if not waiting:
        return ""
    return say("1 ward still to visit") if waiting == 1 else say("{n} wards still to visit",
                                                                n=waiting)  # fmt: skip


def waiting_words(ward: AuditWardRow, say: Words) -> str:
    """Say why a ward has no results yet, and nothing of its answers."""
    if ward.excluded:
        return say("{ward} is left out of this audit.", ward=ward.name)
    if ward.frozen_at is None:
        return say("The bed list of {ward} is not frozen yet.", ward=ward.name)
    n = ward.to_review - ward.done
    if n == 1:
        return say("1 bed of {ward} is still open.", ward=ward.name)
    return say("{n} beds of {ward} are still open.", n=n, ward=ward.name)
