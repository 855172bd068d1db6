"""Audits to be printed: a ward as it stands in the pictures, and hospitals of many wards."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from tests.audit_ward import DAY, NINE, RHIAN, SIONED
from tests.builders import a_ward, an_app
from wardapp.clock import FrozenClock
from wardapp.commands.audit_answer import AgreeAuditBed, AnswerAuditBed, Found
from wardapp.commands.audit_freeze import FreezeAuditWard, ListedBed
from wardapp.commands.audit_plan import AuditChoices, CloseAudit, PlanAudit, PlannedWard
from wardapp.paper_order import PaperOrder
from wardapp.press import print_paper
from wardapp.queries.audit import audit_beds, audit_screen

MEETS = Found(outcome="meets", criteria=("breathing",))
NOT_COMPLETE = Found(outcome="not_complete")


def waits(reason, place, side="outside", note=""):
    """What reviewers say of somebody who needs no acute care."""
    return Found(outcome="not_meeting", reason=reason, side=side, place=place, note=note)


HOME_CARE = waits("HOM-01", "home_support")
THERAPY = waits("AUD-08", "recovery_bed", side="inside")


@dataclass
class Bed:
    """A bed of the list and what was found there; the second reviewer said the same or `other`."""

    label: str
    found: Found | None = MEETS
    stay: int = 3
    edd: int | None = 2  # days from the audit's day
    optimised: bool = False
    state: str = "occupied"
    other: Found | None = None
    agreed: Found | None = None
    age: int = 80
    specialty: str = "Medicine"
    pathway: str = ""


def derwen():
    """The ward of the picture: 28 beds, 22 reviewed, 6 of them need no acute care."""
    labels = [f"{bay}{n}" for bay in "ABCD" for n in range(1, 7)] + [f"SR{n}" for n in range(1, 5)]
    beds = {label: Bed(label) for label in labels}
    for label in ("A6", "C2", "SR4"):
        beds[label] = Bed(label, None, state="empty")
    for label in ("A1", "B5", "D6"):
        beds[label] = Bed(label, None, edd=0, state="definite")
    six = {
        "A2": Bed("A2", HOME_CARE, stay=8, optimised=True),
        "A5": Bed("A5", HOME_CARE, stay=15, edd=-2, optimised=True),
        "B2": Bed("B2", waits("ASM-01", "home"), stay=10, other=MEETS),
        "C1": Bed("C1", waits("CHM-04", "nursing_home"), stay=22, optimised=True),
        "C5": Bed("C5", waits("ASM-08", "nursing_home"), stay=40, edd=-7, optimised=True),
        "D1": Bed("D1", THERAPY, stay=17, optimised=True),
    }
    for bed in six.values():
        bed.agreed = bed.found if bed.other else None
    beds |= six
    for label, stay in (("A3", 9), ("A4", 11), ("B1", 7), ("B3", 13), ("B6", 16), ("C3", 25)):
        beds[label].stay = stay
    beds["B4"].edd = beds["C4"].edd = None
    beds["D2"].optimised, beds["D2"].other, beds["D2"].agreed = True, HOME_CARE, MEETS
    return list(beds.values())


def an_audit(folder, wards, *, answered=None, name="Day of care", **changed):
    """Plan, freeze and answer an audit of wards (name → beds); return its app, ward and id."""
    clock = FrozenClock(datetime(2026, 2, 12, 9, 15, tzinfo=UTC))
    app = an_app(folder, clock)
    own = a_ward(app, "A1 A2")
    audit_id = one_audit(app, wards, answered=answered, name=name, **changed)
    return app, own, audit_id


def one_audit(app, wards, *, answered=None, name="Day of care", day=DAY, **changed):
    """Add an audit of wards to a file; only the first `answered` beds of each are answered."""
    app.sign_in(SIONED)
    planned = tuple(
        PlannedWard(name=ward, reviewer_a=SIONED.name, reviewer_b=RHIAN.name) for ward in wards
    )
    values = {
        "name": name,
        "day": day,
        "freeze_time": "09:00",
        "criteria_name": "Starter list",
        "criteria_version": "1",
        "site": "Ysbyty'r Tŵr",
        "wards": planned,
    }
    audit_id = app.do(PlanAudit(choices=AuditChoices(**(values | changed)))).made_id
    for row, beds in zip(app.ask(audit_screen, audit_id).wards, wards.values(), strict=True):
        listed = tuple(_listed(bed, day) for bed in beds)
        at = NINE + (day - DAY)
        command = FreezeAuditWard(
            audit_ward_id=row.id,
            expected_version=row.version,
            at=at,
            source="typed",
            beds=listed,
        )
        app.do(command)
        known = {bed.label: bed for bed in beds[:answered]}
        for bed in app.ask(audit_beds, row.id, "A"):
            if bed.to_review and bed.label in known:
                _answer(app, bed.id, known[bed.label])
    return audit_id


def _listed(bed, day):
    if bed.state in ("empty", "closed"):
        return ListedBed(label=bed.label, state=bed.state)
    return ListedBed(
        label=bed.label,
        state=bed.state,
        age=bed.age,
        sex="female",
        specialty=bed.specialty,
        stay_days=bed.stay,
        edd_day=None if bed.edd is None else day + timedelta(days=bed.edd),
        edd_known=True,
        optimised=bed.optimised,
        pathway=bed.pathway,
    )


def _answer(app, bed_id, bed):
    keys = []
    for who, slot, found in ((SIONED, "A", bed.found), (RHIAN, "B", bed.other or bed.found)):
        app.sign_in(who)
        command = AnswerAuditBed(bed_id=bed_id, slot=slot, found=found)
        app.do(command)
        keys.append(command.uuid)
    if bed.agreed is not None:
        app.do(AgreeAuditBed(bed_id=bed_id, found=bed.agreed, of=tuple(keys)))


def close(app, audit_id, note=""):
    """Finish the audit."""
    audit = app.ask(audit_screen, audit_id).audit
    app.do(CloseAudit(audit_id=audit_id, expected_version=audit.version, note=note))


def printed(audit, document, language="en", **order):
    """Print a paper of an audit."""
    app, ward, audit_id = audit
    return print_paper(app, PaperOrder(document, ward, language, audit_id=audit_id, **order))


def ward_id(audit, number=0):
    """Return one of the audit's wards."""
    app, _, audit_id = audit
    return app.ask(audit_screen, audit_id).wards[number].id
