"""Freezing on the edge of things: the same minute, the same day, before there was a ward."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from tests.audit_morning import discharge, move, row, then
from tests.audit_ward import DAY, a_frozen_audit, a_planned_audit, at, beds_for
from tests.builders import a_patient, a_ward, an_app
from wardapp.app import App
from wardapp.clock import FrozenClock
from wardapp.commands.audit_freeze import FreezeAudit
from wardapp.commands.audit_plan import PlannedWard
from wardapp.commands.expected_discharge import SetExpectedDischarge
from wardapp.commands.optimised import SetOptimised
from wardapp.commands.ward import AddBeds, BedPlan
from wardapp.errors import RuleBroken
from wardapp.queries.audit import all_beds
from wardapp.queries.ward import WardRow


@pytest.fixture
def clock() -> FrozenClock:
    return FrozenClock(at(7, 30))


@pytest.fixture
def app(tmp_path: Path, clock: FrozenClock) -> App:
    return an_app(tmp_path, clock)


@pytest.fixture
def ward(app: App) -> WardRow:
    return a_ward(app, "A1 A2 A3")


def two_wards(app: App, ward: WardRow) -> tuple[WardRow, tuple[PlannedWard, ...]]:
    onnen = a_ward(app, "B1 B2", name="Onnen")
    return onnen, tuple(PlannedWard(name=one.name, source_ward_id=one.id) for one in (ward, onnen))


SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("moved", "on"), [(at(9) - SECOND, "Onnen"), (at(9), "Onnen"), (at(9) + SECOND, "Derwen")]
)
def test_who_changes_wards_in_the_very_minute_is_counted_once(
    app: App, ward: WardRow, clock: FrozenClock, moved: datetime, on: str
) -> None:
    onnen, planned = two_wards(app, ward)
    stay = a_patient(app, ward, "A1")
    clock.move_to(at(9, 10))
    move(app, ward, stay, "B1", moved, there=onnen)
    screen = a_frozen_audit(app, ward, wards=planned)
    names = {one.id: one.name for one in screen.wards}
    lay = [bed for bed in app.ask(all_beds, screen.audit.id) if bed.patient_stay == stay]
    assert [names[bed.ward_id] for bed in lay] == [on]
    assert sum(one.to_review for one in screen.wards) == 1


def test_two_who_change_places_between_wards_in_one_minute_are_counted_once_each(
    app: App, ward: WardRow, clock: FrozenClock
) -> None:
    onnen, planned = two_wards(app, ward)
    one = a_patient(app, ward, "A1")
    other = a_patient(app, onnen, "B1", family="Rees")
    clock.move_to(at(9, 10))
    move(app, ward, one, "", at(9), there=onnen)
    move(app, onnen, other, "A1", at(9), there=ward)
    move(app, onnen, one, "B1", at(9), there=onnen)
    screen = a_frozen_audit(app, ward, wards=planned)
    lay = {bed.label: bed.patient_stay for bed in app.ask(all_beds, screen.audit.id)}
    assert (lay["A1"], lay["B1"]) == (other, one)
    assert [bed.problem for bed in app.ask(all_beds, screen.audit.id) if bed.problem] == []


def test_who_went_home_and_came_back_the_same_morning_is_there_as_the_new_stay_alone(
    app: App, ward: WardRow, clock: FrozenClock
) -> None:
    first = a_patient(app, ward, "A1", nhs_number="9997973097")
    app.do(SetExpectedDischarge(stay_id=first, seen=None, day=DAY))
    app.do(SetOptimised(stay_id=first, seen=None, decided_by="Dr Rees", at=at(7)))
    clock.move_to(at(9, 10))
    discharge(app, ward, "A1", at(8, 30))
    patient = row(app, ward).patient_id
    second = a_patient(
        app, ward, "A2", nhs_number="9997973097", patient_id=patient, admitted_at=at(8, 50)
    )
    frozen = then(app, ward, definite="edd_today")
    assert [(bed.label, bed.state) for bed in frozen.values()] == [
        *(("A1", "empty"), ("A2", "occupied"), ("A3", "empty")),
    ]
    bed = frozen["A2"]
    assert (bed.patient_stay, bed.stay_days, bed.edd, bed.optimised) == (second, 0, "none", False)


@pytest.mark.parametrize("came", [at(9) + SECOND, at(9, 5)])
def test_who_is_on_the_way_at_nine_is_not_on_the_list(
    app: App, ward: WardRow, clock: FrozenClock, came: datetime
) -> None:
    clock.move_to(at(9, 10))
    a_patient(app, ward, "A1", admitted_at=came)
    a_patient(app, ward, None, family="Rees", admitted_at=came)
    frozen = then(app, ward, count_without_bed=True)
    assert [(bed.label, bed.state) for bed in frozen.values()] == [
        *(("A1", "empty"), ("A2", "empty"), ("A3", "empty")),
    ]


# Before there was a ward, or a bed


def test_a_ward_set_up_after_the_moment_shows_whom_it_knows_to_have_been_there(
    app: App, clock: FrozenClock
) -> None:
    clock.move_to(at(9, 10))
    ward = a_ward(app, "A1 A2")
    stay = a_patient(app, ward, "A1", admitted_at=datetime(2026, 2, 9, 10, tzinfo=UTC))
    frozen = then(app, ward)
    assert [(bed.label, bed.patient_stay) for bed in frozen.values()] == [
        ("A1", stay),
        ("A2", None),
    ]


def test_a_bed_that_came_to_the_ward_after_the_moment_is_not_on_the_list(
    app: App, ward: WardRow, clock: FrozenClock
) -> None:
    clock.move_to(at(9, 5))
    app.do(AddBeds(ward_id=ward.id, beds=(BedPlan("A4"), BedPlan("A5"))))
    came = a_patient(app, ward, "A4", admitted_at=at(8, 50))
    clock.move_to(at(9, 10))
    frozen = then(app, ward)
    assert list(frozen) == ["A1", "A2", "A3", "A4"]
    assert frozen["A4"].patient_stay == came  # somebody lay there: the records came late


def test_a_bed_that_came_before_the_moment_is_on_the_list(
    app: App, ward: WardRow, clock: FrozenClock
) -> None:
    clock.move_to(at(8, 59))
    app.do(AddBeds(ward_id=ward.id, beds=(BedPlan("A4"),)))
    clock.move_to(at(9, 10))
    assert list(then(app, ward)) == ["A1", "A2", "A3", "A4"]


def test_a_second_before_its_time_nothing_is_frozen_and_at_its_time_it_is(
    app: App, ward: WardRow, clock: FrozenClock
) -> None:
    planned = a_planned_audit(app, ward)
    clock.move_to(at(9) - SECOND)
    with pytest.raises(RuleBroken, match="still to come"):
        app.do(FreezeAudit(audit_id=planned.audit.id))
    assert app.ask(all_beds, planned.audit.id) == ()
    clock.move_to(at(9))
    app.do(FreezeAudit(audit_id=planned.audit.id))
    assert len(app.ask(all_beds, planned.audit.id)) == 3


# The hour that happens twice: half past one is 00:30 UTC, then 01:30 UTC

FIRST, SECOND_TIME = (datetime(2026, 10, 25, hour, 30, tzinfo=UTC) for hour in (0, 1))


@pytest.mark.parametrize(
    ("came", "there"), [(FIRST, True), (FIRST + SECOND, False), (SECOND_TIME, False)]
)
def test_in_the_hour_that_happens_twice_the_first_half_past_one_is_meant(
    app: App, clock: FrozenClock, came: datetime, there: bool
) -> None:
    clock.move_to(datetime(2026, 10, 24, 12, tzinfo=UTC))
    ward = a_ward(app, "A1 A2")
    clock.move_to(SECOND_TIME + timedelta(hours=1))
    stay = a_patient(app, ward, "A1", admitted_at=came)
    screen = a_frozen_audit(app, ward, day=date(2026, 10, 25), freeze_time="01:30")
    assert screen.wards[0].frozen_at == FIRST
    assert beds_for(app, screen)[0].patient_stay == (stay if there else None)


def test_between_the_two_half_past_ones_the_list_can_be_frozen_already(
    app: App, clock: FrozenClock
) -> None:
    clock.move_to(datetime(2026, 10, 24, 12, tzinfo=UTC))
    ward = a_ward(app, "A1")
    clock.move_to(FIRST + timedelta(minutes=10))
    screen = a_frozen_audit(app, ward, day=date(2026, 10, 25), freeze_time="01:30")
    assert screen.wards[0].frozen_at == FIRST


def test_the_hour_that_never_comes_is_frozen_an_hour_on(app: App, clock: FrozenClock) -> None:
    clock.move_to(datetime(2026, 3, 28, 12, tzinfo=UTC))
    ward = a_ward(app, "A1")
    clock.move_to(datetime(2026, 3, 29, 9, tzinfo=UTC))
    screen = a_frozen_audit(app, ward, day=date(2026, 3, 29), freeze_time="01:30")
    assert screen.wards[0].frozen_at == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
