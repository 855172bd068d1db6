"""A ward in which somebody stands at every step of leaving, on Thu 12-Feb-2026 at 14:20."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from builders import a_patient, a_ward, the_board

from wardapp.app import App
from wardapp.clock import FrozenClock, moment
from wardapp.commands.criterion import AddCriterion, MeetCriterion
from wardapp.commands.departure import DischargePatient, GoToLounge
from wardapp.commands.leaving import (
    MarkReadyToLeave,
    OrderCriteriaLed,
    PlanLeaving,
    RecordLeavingAttempt,
    RecordLeavingStep,
    SetLeavingItem,
)
from wardapp.commands.optimised import RecordReady, SetOptimised
from wardapp.commands.pathway import SetPathway
from wardapp.queries.patient_card import patient_card
from wardapp.queries.ward import WardRow

NOW = datetime(2026, 2, 12, 14, 20, tzinfo=UTC)
TODAY = date(2026, 2, 12)
ITEMS = ("tablets", "letter", "transport", "key", "family", "food", "equipment", "services")


def leavers(app: App) -> tuple[WardRow, dict[str, int]]:
    """Return the ward and the stay in each bed; "gone" and "done" have left already."""
    assert isinstance(app.clock, FrozenClock)
    app.clock.move_to(NOW - timedelta(days=2))
    ward = a_ward(app, "A1 A2 A3 A4 B1 B2 SR1", name="Ward Derwen", demonstration=True)
    stays = {
        "A1": a_patient(app, ward, "A1", "Jones", "Marged", title="Mrs", nhs_number="9991588132"),
        "A2": a_patient(app, ward, "A2", "Evans", "Siân", title="Mrs", nhs_number="9997973097"),
        "A3": a_patient(app, ward, "A3", "Thomas", "Gwenllian", title="Miss"),
        "B1": a_patient(app, ward, "B1", "Davies", "Emrys", title="Mr"),
        "gone": a_patient(app, ward, "B2", "Pritchard", "Llŷr", title="Mr"),
        "done": a_patient(app, ward, "SR1", "Hughes", "Idwal", title="Mr"),
    }
    _at_work(app, stays)
    app.clock.move_to(NOW - timedelta(hours=20))
    _leave(app, stays["gone"], "20", receiver="Plas Derw care home")
    for item in ITEMS:
        app.do(SetLeavingItem(stay_id=stays["done"], item=item, state="done"))
    _leave(app, stays["done"], "19")
    app.clock.move_to(NOW - timedelta(minutes=35))
    version = the_board(app, ward)["A3"].stay_version
    app.do(GoToLounge(stay_id=stays["A3"], expected_version=version))
    app.clock.move_to(NOW)
    return ward, stays


def _at_work(app: App, stays: dict[str, int]) -> None:
    do, gone, first = app.do, stays["gone"], stays["A1"]
    do(SetPathway(stay_id=gone, seen=None, scheme="B", code="2", state="confirmed"))
    do(SetOptimised(stay_id=gone, seen=None))
    do(RecordReady(stay_id=gone, seen=None))
    do(SetPathway(stay_id=first, seen=None, scheme="B", code="1"))
    do(PlanLeaving(stay_id=first, planned_at=moment(TODAY, 16), how="patient transport"))
    for step, hours in (("tablets_prescribed", 20), ("tablets_checked", 3)):
        at = app.clock.now() - timedelta(hours=hours)
        do(RecordLeavingStep(stay_id=first, step=step, at=at))
    do(RecordLeavingStep(stay_id=first, step="transport_booked", note="No 4417"))
    for item, state in (("letter", "done"), ("key", "done"), ("equipment", "not_needed")):
        do(SetLeavingItem(stay_id=first, item=item, state=state))
    do(AddCriterion(stay_id=first, kind="physiological", text="Oxygen 94 % without help"))
    do(AddCriterion(stay_id=first, kind="functional", text="Two steps with one rail"))
    criterion = app.ask(patient_card, first).criteria[0]
    do(MeetCriterion(criterion_id=criterion.id, expected_version=criterion.version, met=True))
    do(
        OrderCriteriaLed(
            stay_id=first,
            seen=None,
            authorised_by="Dr Rees",
            valid_until=NOW + timedelta(hours=4),
            rules=("fever", "news_rises"),
            discharger="Sister Morgan",
        )
    )
    b1 = stays["B1"]
    do(PlanLeaving(stay_id=b1, planned_at=moment(TODAY - timedelta(days=1), 11)))
    do(RecordLeavingAttempt(stay_id=b1, reason="transport", note="Ambulance called away"))
    do(PlanLeaving(stay_id=b1, planned_at=moment(TODAY + timedelta(days=1), 23, 59), timed=False))
    do(MarkReadyToLeave(stay_id=stays["A3"], expected_version=1))


def _leave(app: App, stay: int, destination: str, **facts: Any) -> None:
    app.do(
        DischargePatient(
            stay_id=stay, expected_version=1, method="1", destination=destination, **facts
        )
    )
