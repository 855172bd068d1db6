"""Leaving: four times, criteria-led discharge, attempts, and taking a discharge back."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from builders import MORNING, a_patient, a_ward, an_app, the_board

from wardapp.app import App
from wardapp.clock import FrozenClock
from wardapp.commands.criterion import AddCriterion, MeetCriterion
from wardapp.commands.delay import StartDelay
from wardapp.commands.departure import CancelDischarge, DischargePatient, GoToLounge
from wardapp.commands.leaving import (
    EndCriteriaLed,
    MarkReadyToLeave,
    OrderCriteriaLed,
    PlanLeaving,
    RecordLeavingAttempt,
    RecordLeavingStep,
    SetLeavingItem,
)
from wardapp.commands.optimised import RecordReady, SetOptimised
from wardapp.commands.pathway import SetPathway
from wardapp.errors import RuleBroken
from wardapp.queries.leaving import LeavingCard, leaving_card, leaving_rows
from wardapp.queries.ready import ready_moments
from wardapp.queries.ward import WardRow

HOUR = timedelta(hours=1)


@pytest.fixture
def ward(tmp_path: Path) -> tuple[App, WardRow, int]:
    """One person on the ward since 4 February."""
    app = an_app(tmp_path, FrozenClock(MORNING))
    derwen = a_ward(app)
    return app, derwen, a_patient(app, derwen)


def the_card(app: App, stay: int) -> LeavingCard:
    found = app.ask(leaving_card, stay)
    assert found is not None
    return found


def leave(app: App, stay: int, **facts) -> None:
    version = the_card(app, stay).row.stay_version
    wanted = {"method": "1", "destination": "19"} | facts
    app.do(DischargePatient(stay_id=stay, expected_version=version, **wanted))


def order(app: App, stay: int, hours: float = 10, **facts) -> None:
    seen = the_card(app, stay).order
    app.do(
        OrderCriteriaLed(
            stay_id=stay,
            seen=seen.id if seen else None,
            authorised_by="Dr Rees",
            valid_until=app.clock.now() + hours * HOUR,
            **facts,
        )
    )


def a_met_criterion(app: App, stay: int) -> None:
    made = app.do(AddCriterion(stay_id=stay, kind="functional", text="Two steps with one rail"))
    app.do(MeetCriterion(criterion_id=made.made_id, expected_version=1, met=True))


def test_the_four_times_are_four(ward):
    app, _, stay = ward
    app.do(MarkReadyToLeave(stay_id=stay, expected_version=1))
    app.do(PlanLeaving(stay_id=stay, planned_at=MORNING + 2 * HOUR))
    app.clock.advance(hours=3)
    leave(app, stay, left_ward_at=MORNING + HOUR, left_at=MORNING + 2.5 * HOUR)
    row = the_card(app, stay).row
    assert [row.ready_at, row.planned_at, row.left_ward_at, row.left_at] == [
        MORNING,
        MORNING + 2 * HOUR,
        MORNING + HOUR,
        MORNING + 2.5 * HOUR,
    ]


def test_the_lounge_frees_the_bed_and_the_person_is_still_here(ward):
    app, derwen, stay = ward
    app.do(GoToLounge(stay_id=stay, expected_version=1))
    assert not the_board(app, derwen)["A1"].occupied
    a_patient(app, derwen, "A1", "Jones", "Marged")
    assert the_card(app, stay).row.left_at is None
    app.clock.advance(hours=2)
    leave(app, stay)
    row = the_card(app, stay).row
    assert (row.left_ward_at, row.left_at) == (MORNING, MORNING + 2 * HOUR)


def test_unfinished_papers_are_a_to_do_for_two_weeks_and_never_hold_the_bed(ward):
    app, derwen, stay = ward
    leave(app, stay)
    assert [row.stay_id for row in app.ask(leaving_rows, derwen.id, MORNING)] == [stay]
    after = MORNING + timedelta(days=13)
    app.clock.move_to(after)
    assert len(app.ask(leaving_rows, derwen.id, after)) == 1
    for item in the_card(app, stay).row.unfinished:
        app.do(SetLeavingItem(stay_id=stay, item=item, state="done"))
    assert app.ask(leaving_rows, derwen.id, after) == ()


@pytest.mark.parametrize("at", [MORNING + HOUR, datetime(2026, 2, 3, tzinfo=UTC)])
def test_steps_attempts_and_ready_lie_within_the_stay(ward, at):
    app, _, stay = ward
    for wanted in (
        RecordLeavingStep(stay_id=stay, step="tablets_given", at=at),
        RecordLeavingAttempt(stay_id=stay, reason="transport", at=at),
        MarkReadyToLeave(stay_id=stay, expected_version=1, at=at),
        GoToLounge(stay_id=stay, expected_version=1, at=at),
    ):
        with pytest.raises(RuleBroken, match=r"still to come|before"):
            app.do(wanted)


def test_the_last_step_ticks_the_list_and_an_earlier_one_does_not(ward):
    app, _, stay = ward
    app.do(RecordLeavingStep(stay_id=stay, step="transport_booked"))
    assert "transport" in the_card(app, stay).row.unfinished
    app.do(RecordLeavingStep(stay_id=stay, step="transport_gone"))
    assert "transport" not in the_card(app, stay).row.unfinished


def test_an_attempt_is_kept_with_the_plan_it_undid(ward):
    app, _, stay = ward
    app.do(PlanLeaving(stay_id=stay, planned_at=MORNING + HOUR))
    app.do(MarkReadyToLeave(stay_id=stay, expected_version=1))
    app.do(RecordLeavingAttempt(stay_id=stay, reason="nobody_home"))
    card = the_card(app, stay)
    assert [attempt.planned_at for attempt in card.attempts] == [MORNING + HOUR]
    assert (card.row.planned_at, card.row.ready_at) == (None, None)


def test_criteria_led_needs_criteria_an_order_in_force_and_every_criterion_met(ward):
    app, _, stay = ward
    with pytest.raises(RuleBroken, match="Write the criteria"):
        order(app, stay)
    with pytest.raises(RuleBroken, match="There is no order"):
        leave(app, stay, criteria_led=True)
    app.do(AddCriterion(stay_id=stay, kind="functional", text="Two steps with one rail"))
    order(app, stay)
    with pytest.raises(RuleBroken, match="A criterion is not met"):
        leave(app, stay, criteria_led=True)


@pytest.mark.parametrize(("hours", "holds"), [(10, True), (10.001, False)])
def test_an_order_holds_to_its_last_minute(ward, hours, holds):
    app, _, stay = ward
    a_met_criterion(app, stay)
    order(app, stay)
    app.clock.advance(hours=hours)
    if not holds:
        with pytest.raises(RuleBroken, match="has run out"):
            leave(app, stay, criteria_led=True)
    else:
        leave(app, stay, criteria_led=True)
        assert the_card(app, stay).order.ended_kind == "used"


def test_an_order_given_later_does_not_cover_who_left_before(ward):
    app, _, stay = ward
    a_met_criterion(app, stay)
    app.clock.advance(hours=1)
    order(app, stay)
    with pytest.raises(RuleBroken, match="before the criteria-led order"):
        leave(app, stay, criteria_led=True, left_at=MORNING + 0.5 * HOUR)


def test_a_criterion_met_after_leaving_was_not_met_then(ward):
    app, _, stay = ward
    made = app.do(AddCriterion(stay_id=stay, kind="functional", text="Two steps with one rail"))
    order(app, stay)
    app.clock.advance(hours=1)
    app.do(MeetCriterion(criterion_id=made.made_id, expected_version=1, met=True))
    with pytest.raises(RuleBroken, match="A criterion is not met"):
        leave(app, stay, criteria_led=True, left_at=MORNING + 0.5 * HOUR)


def test_an_order_referred_back_is_no_order(ward):
    app, _, stay = ward
    a_met_criterion(app, stay)
    order(app, stay)
    found = the_card(app, stay).order
    app.do(
        EndCriteriaLed(
            order_id=found.id, expected_version=found.version, kind="referred_back", note="Fever"
        )
    )
    with pytest.raises(RuleBroken, match="has run out"):
        leave(app, stay, criteria_led=True)
    order(app, stay)
    leave(app, stay, criteria_led=True)


def test_self_discharge_is_never_criteria_led(ward):
    app, _, stay = ward
    a_met_criterion(app, stay)
    order(app, stay)
    with pytest.raises(RuleBroken, match="is not criteria-led"):
        leave(app, stay, criteria_led=True, method="2")
    leave(app, stay, method="2")


@pytest.mark.parametrize(
    ("destination", "onto", "moves"),
    [("19", None, True), ("51", None, False), ("55", None, False), ("55", True, True),
     ("19", False, False)],
)  # fmt: skip
def test_another_hospital_is_no_move_onto_the_pathway_unless_somebody_says_so(
    ward, destination, onto, moves
):
    app, _, stay = ward
    app.do(SetPathway(stay_id=stay, seen=None, scheme="B", code="2"))
    leave(app, stay, destination=destination, onto_pathway=onto)
    assert (app.ask(ready_moments, stay).transfer_id is not None) is moves


def test_a_discharge_taken_back_never_was(ward):
    app, derwen, stay = ward
    app.do(SetPathway(stay_id=stay, seen=None, scheme="B", code="1"))
    app.clock.move_to(MORNING - timedelta(hours=60))
    app.do(SetOptimised(stay_id=stay, seen=None))
    app.do(RecordReady(stay_id=stay, seen=None))
    app.clock.move_to(MORNING)
    app.do(StartDelay(stay_id=stay, main="HOM-02"))
    a_met_criterion(app, stay)
    order(app, stay)
    bed = the_board(app, derwen)["A1"].bed_id
    leave(app, stay, criteria_led=True)
    gone = app.ask(ready_moments, stay)
    assert (gone.optimised_at, gone.transfer_code) == (None, "1")
    app.clock.advance(hours=1)
    version = the_card(app, stay).row.stay_version
    back = CancelDischarge(
        stay_id=stay, expected_version=version, ward_id=derwen.id, bed_id=bed, reason="No key"
    )
    app.do(back)
    here = app.ask(ready_moments, stay)
    assert here.optimised_at == MORNING - timedelta(hours=60)
    assert (here.transfer_id, here.ready_at) == (None, MORNING - timedelta(hours=60))
    card = the_card(app, stay)
    assert (card.row.left_at, card.row.left_ward_at, card.row.bed) == (None, None, "A1")
    assert card.order.ended_at is None


def test_nobody_is_brought_back_who_has_come_again_since(ward):
    app, derwen, stay = ward
    leave(app, stay)
    row = the_card(app, stay).row
    app.clock.advance(hours=1)
    a_patient(app, derwen, "A2", patient_id=row.patient_id, admitted_at=app.clock.now())
    with pytest.raises(RuleBroken, match="admitted again since"):
        app.do(
            CancelDischarge(
                stay_id=stay,
                expected_version=row.stay_version,
                ward_id=derwen.id,
                bed_id=None,
                reason="No key",
            )
        )
