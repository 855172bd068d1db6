"""The three ready moments and the pathway, at their boundaries."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from builders import MORNING, a_patient, a_ward, an_app, the_board

from wardapp.app import App
from wardapp.clock import FrozenClock
from wardapp.commands.departure import CancelDischarge, DischargePatient
from wardapp.commands.optimised import (
    ERROR,
    UNWELL,
    EndOptimised,
    RecordAcuteTreatment,
    RecordReady,
    SetOptimised,
    WithdrawReady,
)
from wardapp.commands.pathway import LeavePathway, SetPathway, TransferToPathway
from wardapp.errors import Conflict, RuleBroken
from wardapp.measures.delays import is_delayed, is_transfer_in_time, warning_mark
from wardapp.queries.patient_card import patient_card
from wardapp.queries.ready import ReadyMoments, ready_moments
from wardapp.queries.ward import wards


@pytest.fixture
def ward(tmp_path: Path) -> tuple[App, int]:
    """One person on the ward since 4 February."""
    app = an_app(tmp_path, FrozenClock(MORNING))
    return app, a_patient(app, a_ward(app))


def moments(app: App, stay: int) -> ReadyMoments:
    return app.ask(ready_moments, stay)


def optimise(app: App, stay: int, **facts) -> int:
    seen = moments(app, stay).optimised_id
    made = app.do(SetOptimised(stay_id=stay, seen=seen, **facts)).made_id
    assert made is not None
    return made


def relapse(app: App, stay: int, **facts) -> None:
    now = moments(app, stay)
    wanted = {"reason": "Fever", "kind": UNWELL} | facts
    app.do(
        EndOptimised(
            optimised_id=now.optimised_id, expected_version=now.optimised_version, **wanted
        )
    )


@pytest.mark.parametrize(
    ("start", "real_hours"),
    [
        (datetime(2026, 3, 28, 12, tzinfo=UTC), 47),  # the clocks go forward
        (datetime(2026, 10, 24, 11, tzinfo=UTC), 49),  # the clocks go back
    ],
)
def test_two_days_by_the_wall_are_47_or_49_hours(start, real_hours):
    by_the_wall = start + timedelta(hours=real_hours)
    assert is_delayed(start, by_the_wall) is (real_hours > 48)
    assert is_transfer_in_time(start, by_the_wall) is (real_hours <= 48)
    assert warning_mark(start, by_the_wall) == (36 if real_hours == 47 else 48)


@pytest.mark.parametrize(
    ("hours", "mark"), [(23.99, 0), (24, 24), (35.99, 24), (36, 36), (47.99, 36), (48, 48)]
)
def test_the_clock_warns_at_24_36_and_48(hours, mark):
    assert warning_mark(MORNING, MORNING + timedelta(hours=hours)) == mark


def test_optimised_and_treatment_going_on_cannot_both_be_true(ward):
    app, stay = ward
    app.do(RecordAcuteTreatment(stay_id=stay, seen=None, complete=False))
    with pytest.raises(RuleBroken, match="marked as not complete") as refused:
        optimise(app, stay)
    assert refused.value.field == "treatment_complete"
    optimise(app, stay, treatment_complete=True)
    now = moments(app, stay)
    assert (now.treatment_at, now.optimised_at) == (MORNING, MORNING)
    with pytest.raises(RuleBroken, match="End the 48-hour clock first"):
        app.do(RecordAcuteTreatment(stay_id=stay, seen=now.treatment_id, complete=False))


def test_after_a_relapse_the_clock_starts_anew_and_never_before_it(ward):
    app, stay = ward
    optimise(app, stay, at=MORNING - timedelta(hours=40))
    relapse(app, stay, at=MORNING - timedelta(hours=2))
    with pytest.raises(RuleBroken, match="They were unwell then"):
        optimise(app, stay, at=MORNING - timedelta(hours=3))
    optimise(app, stay, at=MORNING - timedelta(hours=1))
    runs = app.ask(patient_card, stay).optimised
    assert [run.at for run in runs] == [
        MORNING - timedelta(hours=40),
        MORNING - timedelta(hours=1),
    ]
    assert moments(app, stay).optimised_at == MORNING - timedelta(hours=1)


def test_a_clock_entered_in_error_may_be_set_right_to_an_earlier_time(ward):
    app, stay = ward
    optimise(app, stay)
    relapse(app, stay, kind=ERROR, reason="Typed for the wrong bed")
    optimise(app, stay, at=MORNING - timedelta(hours=30))
    assert moments(app, stay).optimised_at == MORNING - timedelta(hours=30)


@pytest.mark.parametrize(
    ("at", "says"),
    [
        (MORNING + timedelta(minutes=1), "still to come"),
        (datetime(2026, 2, 3, tzinfo=UTC), "before the admission"),
    ],
)
def test_no_moment_lies_in_the_future_or_before_admission(ward, at, says):
    app, stay = ward
    app.do(SetPathway(stay_id=stay, seen=None, scheme="B", code="1"))
    for wanted in (
        SetOptimised(stay_id=stay, seen=None, at=at),
        RecordReady(stay_id=stay, seen=None, at=at),
        RecordAcuteTreatment(stay_id=stay, seen=None, complete=True, at=at),
    ):
        with pytest.raises(RuleBroken, match=says):
            app.do(wanted)


def test_a_relapse_withdraws_the_ready_decision_and_the_next_has_its_own_clock(ward):
    app, stay = ward
    app.do(SetPathway(stay_id=stay, seen=None, scheme="B", code="1"))
    optimise(app, stay)
    app.do(RecordReady(stay_id=stay, seen=None))
    relapse(app, stay)
    now = moments(app, stay)
    assert now.ready_at is None
    app.clock.advance(hours=5)
    app.do(RecordReady(stay_id=stay, seen=now.ready_id))
    assert moments(app, stay).ready_at == MORNING + timedelta(hours=5)


def test_withdrawing_says_why(ward):
    app, stay = ward
    app.do(SetPathway(stay_id=stay, seen=None, scheme="B", code="1"))
    made = app.do(RecordReady(stay_id=stay, seen=None)).made_id
    with pytest.raises(RuleBroken, match="Say why"):
        app.do(WithdrawReady(ready_id=made, expected_version=1, reason=" "))


def test_two_people_do_not_start_the_clock_on_top_of_each_other(ward):
    app, stay = ward
    optimise(app, stay)
    with pytest.raises(Conflict):
        app.do(SetOptimised(stay_id=stay, seen=None))


def test_who_dies_on_a_pathway_has_left_it_and_comes_back_to_it_if_it_was_a_mistake(ward):
    app, stay = ward
    pathway = app.do(SetPathway(stay_id=stay, seen=None, scheme="B", code="2")).made_id
    app.do(TransferToPathway(stay_id=stay, seen=pathway, receiver="Recovery ward"))
    row = the_board(app, app.ask(wards)[0])["A1"]
    app.clock.advance(hours=3)
    app.do(
        DischargePatient(
            stay_id=stay, expected_version=row.stay_version, method="4", destination="79"
        )
    )
    now = moments(app, stay)
    assert (now.exit_destination, now.exited_at) == ("79", app.clock.now())
    with pytest.raises(RuleBroken, match="already left the pathway"):
        app.do(
            LeavePathway(
                transfer_id=now.transfer_id,
                expected_version=now.transfer_version,
                destination="19",
            )
        )
    app.do(
        CancelDischarge(
            stay_id=stay,
            expected_version=row.stay_version + 1,
            ward_id=1,
            bed_id=row.bed_id,
            reason="Wrong person",
        )
    )
    assert moments(app, stay).exited_at is None


def test_an_optimised_death_ends_the_clock_as_died(ward):
    app, stay = ward
    optimise(app, stay, at=MORNING - timedelta(hours=60))
    app.do(DischargePatient(stay_id=stay, expected_version=1, method="4", destination="79"))
    (run,) = app.ask(patient_card, stay).optimised
    assert run.ended_at == MORNING
    assert moments(app, stay).transfer_id is None


def test_confirming_a_pathway_needs_the_scheme_that_has_it(ward):
    app, stay = ward
    with pytest.raises(RuleBroken, match="does not exist in that scheme"):
        app.do(SetPathway(stay_id=stay, seen=None, scheme="B", code="4"))
    app.do(SetPathway(stay_id=stay, seen=None, scheme="A", code="4"))
    assert moments(app, stay).pathway_scheme == "A"


def test_going_past_recovery_without_words_is_refused_where_words_are_needed(ward):
    app, stay = ward
    past = {"stay_id": stay, "seen": None, "scheme": "B", "code": "3", "bypasses_recovery": True}
    with pytest.raises(RuleBroken, match="say why"):
        app.do(SetPathway(**past))
    with pytest.raises(RuleBroken, match="Write why"):
        app.do(SetPathway(**past, bypass_reason="other"))
    app.do(SetPathway(**past, bypass_reason="other", bypass_note="Court of Protection"))
    assert moments(app, stay).bypass_note == "Court of Protection"
