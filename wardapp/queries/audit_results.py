"""What was found in an audit, as the plain rows that the measures count."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, select

from wardapp.audit_form import AuditForm, read_form
from wardapp.codes import code_list
from wardapp.criteria_set import CriteriaForm
from wardapp.domain.audit import Audit
from wardapp.domain.base import table_of
from wardapp.measures.audit_comparison import AuditPoint
from wardapp.measures.day_of_care import AuditedBed, tally
from wardapp.measures.same_ward import WardMark
from wardapp.queries.audit import (
    AuditBedRow,
    AuditScreen,
    audit_with_beds,
)

_audit = table_of(Audit)


@dataclass(frozen=True, slots=True)
class AuditResult:
    """An audit with what was found in each bed, and the lists it was asked by.

    `rows` are the same beds with their answers and corrections; `earlier` is the audit as it
    stood in shared copies that left before it was opened again.
    """

    screen: AuditScreen
    form: AuditForm
    beds: tuple[AuditedBed, ...]
    rows: tuple[AuditBedRow, ...] = ()
    earlier: tuple["AuditResult", ...] = ()


def audit_result(
    connection: Connection, audit_id: int, seq: int | None = None
) -> AuditResult | None:
    """Return all that the results of an audit are counted from; None where it is not there.

    With `seq` they are those of when the diary was at that entry.
    """
    found = audit_with_beds(connection, audit_id, seq)
    if found is None:
        return None
    screen, beds = found
    form = read_form(screen.audit.lists)
    return AuditResult(screen, form, audited(screen, beds, form), beds)


def finished_results(connection: Connection) -> tuple[AuditResult, ...]:
    """Return every finished audit with its beds, the earliest first."""
    a = _audit.c
    finished = select(a.id).where(a.voided_at.is_(None), a.closed_at.is_not(None))
    ids = connection.execute(finished.order_by(a.day, a.id)).scalars().all()
    found = (audit_result(connection, audit_id) for audit_id in ids)
    return tuple(result for result in found if result is not None)


def point_of(result: AuditResult) -> AuditPoint:
    """Return an audit as a point in time."""
    screen, audit, found = result.screen, result.screen.audit, tally(result.beds)
    return AuditPoint(
        audit_id=audit.id,
        day=audit.day,
        name=audit.name,
        criteria=_asked(result.form.criteria),
        wards=frozenset(
            WardMark(ward.name, ward.source_ward_id or 0)
            for ward in screen.wards
            if ward.has_result
        ),
        not_meeting=found.not_meeting,
        reviewed=found.reviewed,
    )


def _asked(criteria: CriteriaForm) -> str:
    """Return what tells one set from another: its name alone may stand over other questions."""
    items = [(item.code, item.kind, item.en) for item in criteria]
    return repr((criteria.name, criteria.version, items))


def audited(
    screen: AuditScreen, beds: Iterable[AuditBedRow], form: AuditForm
) -> tuple[AuditedBed, ...]:
    """Return the beds that were read as the measures count them, in their order."""
    wards = {ward.id: ward.name for ward in screen.wards}
    return tuple(_audited(bed, wards[bed.ward_id], form) for bed in beds)


def _audited(bed: AuditBedRow, ward: str, form: AuditForm) -> AuditedBed:
    final = bed.standing.final if bed.to_review else None
    return AuditedBed(
        bed_id=bed.id,
        ward=ward,
        specialty=bed.specialty,
        age=bed.age,
        stay_days=bed.stay_days,
        edd=bed.edd,
        optimised=bed.optimised,
        pathway=_pathway(bed),
        state=bed.state,
        outcome=final.outcome if final else "",
        left_out=final.left_out if final else "",
        reason=final.reason if final else "",
        side=final.side if final else "",
        theme=form.theme(final.reason) if final and final.reason else "",
        place=final.place if final else "",
        first=_outcome(bed, 0),
        second=_outcome(bed, 1),
        label=bed.label,
        has_bed=bool(bed.label),
    )


def _pathway(bed: AuditBedRow) -> str:
    """Return the pathway with its scheme: one number means two things."""
    if bed.pathway in ("", "?") or bed.pathway in code_list("pathway"):
        return bed.pathway
    return f"{bed.scheme}{bed.pathway}"


def _outcome(bed: AuditBedRow, which: int) -> str:
    """Return what one reviewer said; "" where they have not, or stand twice."""
    heads = (bed.standing.a, bed.standing.b)[which]
    return heads[0].outcome if bed.to_review and len(heads) == 1 else ""
