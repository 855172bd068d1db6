"""Rows of audits by hand, for the tests of what is said of them."""

from dataclasses import replace
from datetime import UTC, date, datetime

from wardapp.audit_form import AuditForm, pinned_lists, read_form
from wardapp.codes import code_list
from wardapp.criteria_set import shipped_sets
from wardapp.queries.audit import AuditRow, AuditScreen, AuditWardRow

DAY = date(2026, 2, 12)
NINE = datetime(2026, 2, 12, 9, 0, tzinfo=UTC)


def a_form() -> AuditForm:
    """What an audit of that day asks."""
    return read_form(_lists())


def a_screen(*wards: AuditWardRow, closed: bool = False, **changed: object) -> AuditScreen:
    """An audit with these wards."""
    audit = AuditRow(
        id=1,
        version=1,
        key="audit",
        name="February audit",
        site="Ysbyty'r Tŵr",
        day=DAY,
        freeze_time="09:00",
        lists=_lists(),
        criteria_name="Starter list",
        criteria_version="1",
        criteria_official=False,
        reviewers_each=2,
        definite="leaving_planned",
        identity="bed_only",
        count_without_bed=False,
        excluded_kinds=(),
        demonstration=True,
        planned_at=NINE,
        planned_by="Sioned Morgan",
        closed_at=NINE if closed else None,
        closed_by="Sioned Morgan" if closed else "",
        closed_note="",
        carry_key="",
    )
    return AuditScreen(replace(audit, **changed), wards, ())  # type: ignore[arg-type]


def an_audit_ward(
    name: str, ward_id: int = 1, to_review: int = 4, done: int = 4, **changed: object
) -> AuditWardRow:
    """A frozen ward of it; it is finished unless fewer are done."""
    ward = AuditWardRow(
        id=ward_id,
        version=1,
        key=f"audit/{ward_id}",
        name=name,
        site="",
        kind="adult",
        specialty="",
        source_ward_id=None,
        reviewer_a="Sioned Morgan",
        reviewer_b="Rhian Hopkin",
        excluded=False,
        source="typed",
        source_note="",
        frozen_at=NINE,
        recorded_at=NINE,
        recorded_by="Sioned Morgan",
        beds=to_review,
        to_review=to_review,
        done=done,
    )
    return replace(ward, **changed)  # type: ignore[arg-type]


def _lists() -> dict[str, object]:
    return pinned_lists(shipped_sets()[0], code_list("delay_reason"), DAY)
