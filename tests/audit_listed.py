"""Audits from typed lists, so that a test can say bed by bed what was found."""

from collections.abc import Iterable, Sequence
from datetime import date

from tests.audit_ward import DAY, MEETS, NINE, RHIAN, SIONED
from wardapp.app import App
from wardapp.commands.audit_answer import AgreeAuditBed, AnswerAuditBed, Found
from wardapp.commands.audit_freeze import FreezeAuditWard, ListedBed
from wardapp.commands.audit_plan import AuditChoices, CloseAudit, PlanAudit, PlannedWard
from wardapp.queries.audit import AuditScreen, AuditWardRow, audit_beds, audit_screen

HOME_CARE = Found(outcome="not_meeting", reason="HOM-02", side="outside", place="home_support")
THERAPY = Found(outcome="not_meeting", reason="AUD-08", side="inside", place="home")
NOT_COMPLETE = Found(outcome="not_complete")
NEEDS = MEETS

Listed = tuple[ListedBed, Found, Found]
"""A bed with what the first and the second reviewer find; the first one is agreed on."""


def a_listed_audit(
    app: App, *names: str, reviewers: int = 2, day: date = DAY, **changed: object
) -> AuditScreen:
    """Plan an audit of wards that are typed in."""
    app.sign_in(SIONED)
    pair = {"reviewer_a": SIONED.name, "reviewer_b": RHIAN.name if reviewers > 1 else ""}
    values: dict[str, object] = {
        "name": "February audit",
        "day": day,
        "freeze_time": "09:00",
        "criteria_name": "Starter list",
        "criteria_version": "1",
        "reviewers_each": reviewers,
        "wards": tuple(PlannedWard(name=name, **pair) for name in names),
    }
    choices = AuditChoices(**(values | changed))  # type: ignore[arg-type]
    made = app.do(PlanAudit(choices=choices)).made_id or 0
    return screen_of(app, made)


def screen_of(app: App, audit_id: int) -> AuditScreen:
    """Read the audit again."""
    found = app.ask(audit_screen, audit_id)
    assert found is not None
    return found


def freeze_listed(app: App, ward: AuditWardRow, beds: Sequence[ListedBed]) -> None:
    """Freeze a ward from a typed list."""
    app.sign_in(SIONED)
    app.do(
        FreezeAuditWard(
            audit_ward_id=ward.id,
            expected_version=ward.version,
            at=NINE,
            source="typed",
            beds=tuple(beds),
        )
    )


def answer_listed(app: App, ward: AuditWardRow, found: Iterable[tuple[str, Found, Found]]) -> None:
    """Answer beds as both reviewers; where they differ they agree on the first one's answer."""
    beds = {bed.label: bed for bed in app.ask(audit_beds, ward.id, "")}
    for label, first, second in found:
        app.sign_in(SIONED)
        one = AnswerAuditBed(bed_id=beds[label].id, slot="A", found=first, seen=())
        app.do(one)
        if not ward.reviewer_b:
            continue
        app.sign_in(RHIAN)
        other = AnswerAuditBed(bed_id=beds[label].id, slot="B", found=second, seen=())
        app.do(other)
        if first != second:
            keys = (one.uuid, other.uuid)
            app.do(AgreeAuditBed(bed_id=beds[label].id, found=first, of=keys))


def close_audit(app: App, audit_id: int, note: str = "") -> None:
    """Finish the audit."""
    app.sign_in(SIONED)
    audit = screen_of(app, audit_id).audit
    app.do(CloseAudit(audit_id=audit_id, expected_version=audit.version, note=note))
