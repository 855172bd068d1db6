"""Freezing the bed lists: the ward as it stood at a moment, and nothing that came after."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from tests.audit_morning import bed_id, discharge, move, row, then
from tests.audit_ward import (
    DAY,
    MEETS,
    a_frozen_audit,
    answer,
    at,
    beds_for,
)
from tests.builders import a_patient, a_ward, an_app, the_board
from wardapp.app import App
from wardapp.clock import FrozenClock, moment
from wardapp.commands.audit_plan import PlannedWard
from wardapp.commands.delay import EndDelay, StartDelay
from wardapp.commands.departure import (
    CancelDischarge,
    EndLeave,
    GoToLounge,
    StartLeave,
)
from wardapp.commands.expected_discharge import SetExpectedDischarge
from wardapp.commands.leaving import PlanLeaving
from wardapp.commands.optimised import EndOptimised, SetOptimised
from wardapp.commands.pathway import SetPathway
from wardapp.commands.placement import MarkBoarder, SwapBeds
from wardapp.commands.ward import SetBedStatus
from wardapp.domain.base import table_of
from wardapp.domain.ward import Bed
from wardapp.errors import RuleBroken
from wardapp.queries.audit import all_beds
from wardapp.queries.delays import open_delays
from wardapp.queries.ward import WardRow, beds


@pytest.fixture
def clock() -> FrozenClock:
    """Half past seven: the night staff still have the ward."""
    return FrozenClock(at(7, 30))


@pytest.fixture
def app(tmp_path: Path, clock: FrozenClock) -> App:
    return an_app(tmp_path, clock)


@pytest.fixture
def ward(app: App) -> WardRow:
    return a_ward(app, "A1 A2 A3", specialty="Stroke")


# As of nine o'clock, frozen late


def test_the_list_holds_every_bed_in_its_order(app: App, ward: WardRow, clock: FrozenClock) -> None:
    stay = a_patient(app, ward, "A2", sex="F", specialty="")
    clock.move_to(at(9, 15))
    frozen = then(app, ward)
    assert [(bed.label, bed.state) for bed in frozen.values()] == [
        ("A1", "empty"),
        ("A2", "occupied"),
        ("A3", "empty"),
    ]
    bed = frozen["A2"]
    assert (bed.patient_stay, bed.age, bed.sex, bed.specialty) == (stay, 84, "F", "Stroke")
    assert (bed.stay_days, bed.edd, bed.optimised, bed.pathway) == (8, "none", False, "")


def test_a_date_moved_five_minutes_after_nine_is_not_on_the_list(
    app: App, ward: WardRow, clock: FrozenClock
) -> None:
    stay = a_patient(app, ward)
    app.do(SetExpectedDischarge(stay_id=stay, seen=None, day=date(2026, 2, 11)))
    clock.move_to(at(9, 5))
    seen = row(app, ward).edd_id
    app.do(SetExpectedDischarge(stay_id=stay, seen=seen, day=DAY, basis="clinical_change"))
    bed = then(app, ward)["A1"]
    assert (bed.edd, bed.edd_day) == ("passed", date(2026, 2, 11))


@pytest.mark.parametrize(("minute", "known"), [(at(8, 59), True), (at(9), True), (at(9, 1), False)])
def test_optimised_counts_from_when_it_was_so_not_from_when_it_was_typed(
    app: App, ward: WardRow, clock: FrozenClock, minute: datetime, known: bool
) -> None:
    stay = a_patient(app, ward)
    clock.move_to(at(9, 10))
    app.do(SetOptimised(stay_id=stay, seen=None, decided_by="Dr Rees", at=minute))
    assert then(app, ward)["A1"].optimised is known


@pytest.mark.parametrize(
    ("ended", "kind", "was"),
    [
        (at(9, 1), "unwell", True),
        (at(9), "unwell", False),
        (at(8, 59), "unwell", False),
        (at(9, 5), "error", False),  # it had never been so
    ],
)
def test_a_clock_that_was_stopped_stood_until_then(
    app: App, ward: WardRow, clock: FrozenClock, ended: datetime, kind: str, was: bool
) -> None:
    stay = a_patient(app, ward)
    app.do(SetOptimised(stay_id=stay, seen=None, decided_by="Dr Rees", at=at(7)))
    clock.move_to(at(9, 10))
    here = row(app, ward)
    app.do(
        EndOptimised(
            optimised_id=here.optimised_id or 0,
            expected_version=here.optimised_version,
            reason="temperature",
            kind=kind,
            at=ended,
        )
    )
    assert then(app, ward)["A1"].optimised is was


def test_pathway_and_delay_are_those_of_nine_o_clock(
    app: App, ward: WardRow, clock: FrozenClock
) -> None:
    stay = a_patient(app, ward)
    app.do(SetOptimised(stay_id=stay, seen=None, decided_by="Dr Rees", at=at(7)))
    app.do(SetPathway(stay_id=stay, seen=None, scheme="B", code="1"))
    app.do(StartDelay(stay_id=stay, main="HOM-01"))
    clock.move_to(at(9, 5))
    app.do(SetPathway(stay_id=stay, seen=row(app, ward).pathway_id, scheme="B", code="2"))
    delay = app.ask(open_delays, [stay])[stay]
    app.do(EndDelay(delay_id=delay.id, expected_version=delay.version, at=at(9, 4)))
    bed = then(app, ward)["A1"]
    assert (bed.scheme, bed.pathway, bed.delay_reason) == ("B", "1", "HOM-01")


def test_a_delay_that_ended_before_nine_is_not_on_the_list(
    app: App, ward: WardRow, clock: FrozenClock
) -> None:
    stay = a_patient(app, ward)
    app.do(SetOptimised(stay_id=stay, seen=None, decided_by="Dr Rees", at=at(6)))
    app.do(StartDelay(stay_id=stay, main="HOM-01", started_at=at(7)))
    clock.move_to(at(9, 5))
    delay = app.ask(open_delays, [stay])[stay]
    app.do(EndDelay(delay_id=delay.id, expected_version=delay.version, at=at(8, 30)))
    assert then(app, ward)["A1"].delay_reason == ""


def test_a_delay_that_began_after_nine_is_not_on_the_list(
    app: App, ward: WardRow, clock: FrozenClock
) -> None:
    stay = a_patient(app, ward)
    app.do(SetOptimised(stay_id=stay, seen=None, decided_by="Dr Rees", at=at(7)))
    clock.move_to(at(9, 5))
    app.do(StartDelay(stay_id=stay, main="HOM-01", started_at=at(9, 2)))
    assert then(app, ward)["A1"].delay_reason == ""


def test_who_left_after_nine_is_on_the_list_and_who_came_after_is_not(
    app: App, ward: WardRow, clock: FrozenClock
) -> None:
    gone = a_patient(app, ward)
    clock.move_to(at(9, 40))
    discharge(app, ward, "A1", at(9, 30))
    a_patient(app, ward, "A1", family="Newcomer", admitted_at=at(9, 35))
    a_patient(app, ward, "A2", family="Rees", admitted_at=at(9, 1))
    late = a_patient(app, ward, "A3", family="Pugh", admitted_at=at(8, 50))  # typed late
    frozen = then(app, ward)
    assert {label: bed.patient_stay for label, bed in frozen.items()} == {
        "A1": gone,
        "A2": None,
        "A3": late,
    }
    assert frozen["A2"].state == "empty"


def test_who_left_before_nine_and_was_written_out_later_is_not_on_the_list(
    app: App, ward: WardRow, clock: FrozenClock
) -> None:
    a_patient(app, ward)
    clock.move_to(at(9, 10))
    discharge(app, ward, "A1", at(8, 59))
    assert then(app, ward)["A1"].state == "empty"


def test_who_went_to_the_lounge_before_nine_has_left_the_bed(
    app: App, ward: WardRow, clock: FrozenClock
) -> None:
    stays = {bed: a_patient(app, ward, bed, family=f"Of {bed}") for bed in ("A1", "A2")}
    clock.move_to(at(9, 10))
    for bed, when in (("A1", at(8, 55)), ("A2", at(9, 5))):
        version = row(app, ward, bed).stay_version
        app.do(GoToLounge(stay_id=stays[bed], expected_version=version, at=when))
    frozen = then(app, ward, count_without_bed=True)
    assert {label: bed.state for label, bed in frozen.items()} == {
        "A1": "empty",
        "A2": "occupied",
        "A3": "empty",
    }


@pytest.mark.parametrize("other", [False, True])
def test_a_discharge_taken_back_leaves_nobody_off_the_list(
    app: App, ward: WardRow, clock: FrozenClock, other: bool
) -> None:
    stay = a_patient(app, ward, "A1")
    clock.move_to(at(8, 30))
    version = row(app, ward).stay_version
    discharge(app, ward, "A1", at(8, 30))
    if other:
        clock.move_to(at(8, 45))
        a_patient(app, ward, "A1", family="Rees", admitted_at=at(8, 40))
    clock.move_to(at(9, 10))
    app.do(
        CancelDischarge(
            stay_id=stay,
            expected_version=version + 1,
            ward_id=ward.id,
            bed_id=bed_id(app, ward, "A2"),
            reason="the wrong line",
        )
    )
    frozen = beds_for(app, a_frozen_audit(app, ward))
    lay = [(bed.label, bed.problem) for bed in frozen if bed.patient_stay == stay]
    assert lay == [("A1", "two_in_bed" if other else "")]
    assert [bed.label for bed in frozen] == (["A1"] if other else []) + ["A1", "A2", "A3"]


def test_beds_swapped_after_nine_stand_as_they_were(
    app: App, ward: WardRow, clock: FrozenClock
) -> None:
    first, second = a_patient(app, ward, "A1"), a_patient(app, ward, "A2", family="Rees")
    clock.move_to(at(9, 5))
    one, two = row(app, ward, "A1"), row(app, ward, "A2")
    app.do(
        SwapBeds(
            first_id=one.placement_id or 0,
            first_version=one.placement_version,
            second_id=two.placement_id or 0,
            second_version=two.placement_version,
        )
    )
    frozen = then(app, ward)
    assert (frozen["A1"].patient_stay, frozen["A2"].patient_stay) == (first, second)


@pytest.mark.parametrize(("moved", "on"), [(at(8, 59), "Onnen"), (at(9, 1), "Derwen")])
def test_who_changed_wards_is_counted_once_where_they_lay_at_nine(
    app: App, ward: WardRow, clock: FrozenClock, moved: datetime, on: str
) -> None:
    onnen = a_ward(app, "B1", name="Onnen")
    stay = a_patient(app, ward, "A1")
    clock.move_to(at(9, 10))
    move(app, ward, stay, "B1", moved, there=onnen)
    planned = tuple(PlannedWard(name=one.name, source_ward_id=one.id) for one in (ward, onnen))
    screen = a_frozen_audit(app, ward, wards=planned)
    names = {one.id: one.name for one in screen.wards}
    found = [bed for bed in app.ask(all_beds, screen.audit.id) if bed.patient_stay == stay]
    assert [names[bed.ward_id] for bed in found] == [on]


@pytest.mark.parametrize(
    ("out", "back", "state"),
    [
        (at(8), None, "leave"),
        (at(8), at(9, 5), "leave"),
        (at(8), at(8, 30), "occupied"),
        (at(8), at(9), "occupied"),
        (at(9), None, "leave"),
        (at(9, 5), None, "occupied"),
    ],
)
def test_leave_is_as_it_was_at_nine(
    app: App,
    ward: WardRow,
    clock: FrozenClock,
    out: datetime,
    back: datetime | None,
    state: str,
) -> None:
    stay = a_patient(app, ward)
    clock.move_to(at(9, 10))
    app.do(StartLeave(stay_id=stay, kind="home", out_at=out))
    if back is not None:
        here = row(app, ward)
        app.do(
            EndLeave(
                absence_id=here.absence_id or 0,
                expected_version=here.absence_version,
                back_at=back,
            )
        )
    assert then(app, ward)["A1"].state == state


def test_a_bed_closed_at_nine_o_clock_sharp_is_closed_on_the_list(
    app: App, ward: WardRow, clock: FrozenClock
) -> None:
    bed = next(one for one in app.ask(beds, ward.id) if one.label == "A1")
    clock.move_to(at(9))
    app.do(SetBedStatus(bed_id=bed.id, expected_version=bed.version, status="closed"))
    clock.move_to(at(9, 5))
    assert then(app, ward)["A1"].state == "closed"


def test_a_bed_closed_after_nine_was_empty_then(
    app: App, ward: WardRow, clock: FrozenClock
) -> None:
    def set_status(label: str, status: str) -> None:
        bed = next(one for one in app.ask(beds, ward.id) if one.label == label)
        app.do(SetBedStatus(bed_id=bed.id, expected_version=bed.version, status=status))

    set_status("A2", "closed")
    clock.move_to(at(9, 5))
    set_status("A1", "closed")
    set_status("A1", "open")
    set_status("A1", "closed")
    set_status("A2", "open")
    for status in ("closed", "open"):
        set_status("A3", status)
    states = {label: bed.state for label, bed in then(app, ward).items()}
    assert states == {"A1": "empty", "A2": "closed", "A3": "empty"}


@pytest.mark.parametrize(
    ("rule", "said", "state"),
    [
        ("leaving_planned", [at(14)], "definite"),
        ("leaving_planned", [at(14), None], "occupied"),  # the plan was taken away
        ("leaving_planned", [at(14) + timedelta(days=1)], "occupied"),
        ("leaving_planned", [at(23, 59)], "definite"),
        ("bedside", [at(14)], "occupied"),
        ("edd_today", [at(14)], "occupied"),
    ],
)
def test_a_leaving_time_for_today_is_a_definite_discharge_where_the_plan_says_so(
    app: App,
    ward: WardRow,
    clock: FrozenClock,
    rule: str,
    said: list[datetime | None],
    state: str,
) -> None:
    stay = a_patient(app, ward)
    for planned_at in said:
        app.do(PlanLeaving(stay_id=stay, planned_at=planned_at))
    clock.move_to(at(9, 10))
    app.do(PlanLeaving(stay_id=stay, planned_at=at(16)))  # after nine: too late to be left out
    assert then(app, ward, definite=rule)["A1"].state == state


@pytest.mark.parametrize(
    ("rule", "optimised", "state"),
    [
        ("edd_today", False, "definite"),
        ("edd_and_optimised", False, "occupied"),
        ("edd_and_optimised", True, "definite"),
        ("bedside", True, "occupied"),
        ("leaving_planned", True, "occupied"),
    ],
)
def test_an_edd_of_today_is_a_definite_discharge_where_the_plan_says_so(
    app: App, ward: WardRow, clock: FrozenClock, rule: str, optimised: bool, state: str
) -> None:
    stay = a_patient(app, ward)
    app.do(SetExpectedDischarge(stay_id=stay, seen=None, day=DAY))
    if optimised:
        app.do(SetOptimised(stay_id=stay, seen=None, decided_by="Dr Rees", at=at(7)))
    clock.move_to(at(9, 10))
    bed = then(app, ward, definite=rule)["A1"]
    assert (bed.state, bed.edd) == (state, "today")


# Nights and ages


def test_a_stay_is_counted_in_midnights_over_the_night_the_clocks_change(
    app: App, ward: WardRow, clock: FrozenClock
) -> None:
    for day, hours in ((date(2026, 3, 30), 22.5), (date(2026, 10, 26), 24.5)):
        clock.move_to(moment(day, 9, 15))
        late = moment(day - timedelta(days=1), 0, 30)
        a_patient(app, ward, "A1", family=f"Of {day}", admitted_at=late)
        screen = a_frozen_audit(app, ward, day=day, freeze_time="00:00", name=str(day))
        bed = beds_for(app, screen)[0]
        assert ((screen.wards[0].frozen_at or late) - late) / timedelta(hours=1) == hours
        assert bed.stay_days == 1
        discharge(app, ward, "A1", clock.now())


def test_the_list_of_the_hour_that_happens_twice_is_of_its_first_time(
    app: App, ward: WardRow, clock: FrozenClock
) -> None:
    clock.move_to(datetime(2026, 10, 25, 9, 15, tzinfo=UTC))
    screen = a_frozen_audit(app, ward, day=date(2026, 10, 25), freeze_time="01:30")
    assert screen.wards[0].frozen_at == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("born", "today", "age"),
    [
        (date(1944, 2, 29), date(2026, 2, 28), 81),
        (date(1944, 2, 29), date(2026, 3, 1), 82),
        (date(1944, 2, 29), date(2028, 2, 29), 84),
        (None, date(2026, 2, 28), None),
        (date(2026, 2, 28), date(2026, 2, 28), 0),
    ],
)
def test_age_is_in_whole_years_on_the_day(
    app: App, ward: WardRow, clock: FrozenClock, born: date | None, today: date, age: int | None
) -> None:
    clock.move_to(moment(today, 9, 15))
    a_patient(app, ward, "A1", born=born, admitted_at=moment(today, 0, 10))
    bed = {bed.label: bed for bed in beds_for(app, a_frozen_audit(app, ward, day=today))}["A1"]
    assert (bed.age, bed.stay_days) == (age, 0)


# Wards and beds that are not as they should be


def test_a_ward_with_no_beds_and_a_ward_all_closed_are_frozen_as_such(
    app: App, ward: WardRow, clock: FrozenClock
) -> None:
    bare, shut = a_ward(app, "B1", name="Onnen"), a_ward(app, "C1 C2", name="Bedwen")
    with app.store.engine.begin() as connection:
        connection.execute(
            update(table_of(Bed)).where(table_of(Bed).c.ward_id == bare.id).values(voided_at=at(8))
        )
    for bed in app.ask(beds, shut.id):
        app.do(SetBedStatus(bed_id=bed.id, expected_version=bed.version, status="closed"))
    clock.move_to(at(9, 10))
    planned = tuple(PlannedWard(name=one.name, source_ward_id=one.id) for one in (bare, shut))
    screen = a_frozen_audit(app, ward, wards=planned)
    assert [(one.beds, one.to_review, one.finished) for one in screen.wards] == [
        (0, 0, True),
        (2, 0, True),
    ]
    with pytest.raises(RuleBroken, match="nobody is to be reviewed"):
        answer(app, beds_for(app, replace(screen, wards=screen.wards[1:]))[0], "A", MEETS)


def test_two_people_in_one_bed_by_the_records_are_both_listed_and_marked(
    app: App, ward: WardRow, clock: FrozenClock
) -> None:
    first = a_patient(app, ward, "A1")
    clock.move_to(at(9, 10))
    discharge(app, ward, "A1", at(9, 5))
    second = a_patient(app, ward, "A1", family="Rees", admitted_at=at(8, 50))
    frozen = beds_for(app, a_frozen_audit(app, ward))
    in_bed = [(bed.label, bed.patient_stay, bed.problem) for bed in frozen if bed.to_review]
    assert in_bed == [("A1", first, "two_in_bed"), ("A1", second, "two_in_bed")]
    assert len({bed.key for bed in frozen}) == len(frozen) == 4


@pytest.mark.parametrize("count", [True, False])
def test_people_without_a_bed_are_listed_only_where_the_plan_says_so(
    app: App, ward: WardRow, clock: FrozenClock, count: bool
) -> None:
    stay = a_patient(app, ward, None)
    clock.move_to(at(9, 10))
    frozen = then(app, ward, count_without_bed=count)
    assert (frozen["" if count else "A1"].patient_stay == stay) is count
    assert len(frozen) == 3 + count


def test_a_boarder_is_listed_once_on_the_ward_where_they_lie(
    app: App, ward: WardRow, clock: FrozenClock
) -> None:
    onnen = a_ward(app, "B1", name="Onnen", specialty="Surgery")
    stay = a_patient(app, onnen, "B1", specialty="Stroke")
    here = the_board(app, onnen)["B1"]
    app.do(
        MarkBoarder(
            placement_id=here.placement_id or 0,
            expected_version=here.placement_version,
            boarder=True,
            home_ward=ward.name,
            home_ward_id=ward.id,
        )
    )
    clock.move_to(at(9, 10))
    planned = tuple(PlannedWard(name=one.name, source_ward_id=one.id) for one in (ward, onnen))
    screen = a_frozen_audit(app, ward, wards=planned)
    names = {one.id: one.name for one in screen.wards}
    found = [bed for bed in app.ask(all_beds, screen.audit.id) if bed.patient_stay == stay]
    assert [(names[bed.ward_id], bed.specialty) for bed in found] == [("Onnen", "Stroke")]
