"""Which wards of an audit have results already, and what a sheet about them is called.

Before a ward is finished, nothing of its answers is shown to anybody. When the audit is finished
early, a ward of which nothing is settled is seen but does not count.
"""

from collections.abc import Iterable

from wardapp.display import weekday_date
from wardapp.measures.day_of_care import AuditedBed
from wardapp.queries.audit import AuditScreen, AuditWardRow
from wardapp.words import Words


def seen_wards(screen: AuditScreen) -> tuple[AuditWardRow, ...]:
    """Return the wards whose answers may be seen: finished, or closed with the audit."""
    closed = screen.audit.closed_at is not None
    return tuple(
        ward
        for ward in screen.wards
        if not ward.excluded and ward.frozen_at is not None and (ward.finished or closed)
    )


def counted_wards(screen: AuditScreen) -> tuple[AuditWardRow, ...]:
    """Return the wards that make the results: of those that may be seen, the ones that have any."""
    return tuple(ward for ward in seen_wards(screen) if ward.has_result)


def wards_not_counted(screen: AuditScreen) -> tuple[AuditWardRow, ...]:
    """Return the wards of the plan that are in no figure."""
    counted = counted_wards(screen)
    return tuple(ward for ward in screen.wards if not ward.excluded and ward not in counted)


def not_counted(screen: AuditScreen, say: Words, *, shared: bool = False) -> tuple[str, ...]:
    """Say of each ward that is in no figure why it is not."""
    counted = counted_wards(screen)
    return tuple(
        waiting_words(screen, ward, say, shared=shared)
        for ward in screen.wards
        if ward not in counted
    )


def beds_of(
    screen: AuditScreen, beds: Iterable[AuditedBed], ward_id: int = 0
) -> tuple[AuditedBed, ...]:
    """Return the beds that count in a sheet: of one ward, or of all that have results."""
    names = {ward.name for ward in counted_wards(screen) if ward_id in (0, ward.id)}
    return tuple(bed for bed in beds if bed.ward in names)


def sheet_title(screen: AuditScreen, say: Words) -> str:
    """Return what a sheet is called: Day of care, Thu 12-Feb-2026."""
    return say("Day of care, {day}", day=weekday_date(screen.audit.day, say))


def scope_words(screen: AuditScreen, ward_id: int, say: Words) -> str:
    """Return which wards a sheet is about."""
    if ward_id:
        return next((ward.name for ward in screen.wards if ward.id == ward_id), "")
    n, waiting = len(counted_wards(screen)), len(wards_not_counted(screen))
    if n + waiting == 1 and (n or _is_closed(screen)):
        return say("The one ward")
    if waiting and _is_closed(screen):
        return _of_all(n, n + waiting, say)
    if n == 1:
        return say("1 ward so far")
    return say("{n} wards so far", n=n) if waiting else say("All {n} wards", n=n)


def _of_all(n: int, planned: int, say: Words) -> str:
    if n == 1:
        return say("1 of {all} wards counts", all=planned)
    return say("{n} of {all} wards count", n=n, all=planned)


def still_open(screen: AuditScreen, say: Words) -> str:
    """Return how many wards are still to come; of a finished audit, which ones do not count."""
    wards = wards_not_counted(screen)
    if not wards:
        return ""
    if _is_closed(screen):
        return say("Not counted: {wards}", wards=", ".join(ward.name for ward in wards))
    if len(wards) == 1:
        return say("1 ward still to visit")
    return say("{n} wards still to visit", n=len(wards))


def waiting_words(
    screen: AuditScreen, ward: AuditWardRow, say: Words, *, shared: bool = False
) -> str:
    """Say why a ward has no results; nothing of its answers before the audit is finished."""
    if ward.excluded:
        return say("{ward} is left out of this audit.", ward=ward.name)
    if _is_closed(screen):
        why = say("nothing of it is settled") if shared else unsettled_words(ward, say)
        return say("{ward} does not count: {why}.", ward=ward.name, why=why)
    if ward.frozen_at is None:
        return say("The bed list of {ward} is not frozen yet.", ward=ward.name)
    n = ward.to_review - ward.done
    if n == 1:
        return say("1 bed of {ward} is still open.", ward=ward.name)
    return say("{n} beds of {ward} are still open.", n=n, ward=ward.name)


def unsettled_words(ward: AuditWardRow, say: Words) -> str:
    """Say how far a ward came of which nothing is settled."""
    if ward.frozen_at is None:
        return say("its bed list was never frozen")
    answered = ward.half + ward.waiting
    if not answered:
        return say("no bed was answered")
    if not ward.waiting:
        if answered == 1:
            return say("1 bed answered by one reviewer, not agreed yet")
        return say("{n} beds answered by one reviewer, none agreed yet", n=answered)
    if answered == 1:
        return say("1 bed answered, not settled yet")
    return say("{n} beds answered, none settled yet", n=answered)


def _is_closed(screen: AuditScreen) -> bool:
    return screen.audit.closed_at is not None
