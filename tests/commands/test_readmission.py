"""Somebody who was here before comes again: a new stay, linked to the old ones."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from builders import MORNING, a_patient, a_ward, an_app

from wardapp.app import App
from wardapp.clock import FrozenClock
from wardapp.commands.admission import CorrectStay
from wardapp.commands.departure import DischargePatient
from wardapp.errors import RuleBroken
from wardapp.queries.known_person import known_person
from wardapp.queries.leaving import earlier_stays
from wardapp.queries.ward import WardRow

NUMBER = "9997973097"
BORN = date(1941, 3, 12)


@pytest.fixture
def ward(tmp_path: Path) -> tuple[App, WardRow]:
    """Siân Evans left six days ago, on 06-Feb-2026."""
    clock = FrozenClock(MORNING - timedelta(days=6))
    app = an_app(tmp_path, clock)
    derwen = a_ward(app)
    stay = a_patient(app, derwen, nhs_number=NUMBER, born=BORN)
    app.do(DischargePatient(stay_id=stay, expected_version=1, method="1", destination="19"))
    clock.move_to(MORNING)
    return app, derwen


def test_the_nhs_number_of_somebody_who_left_links_the_stays(ward):
    app, derwen = ward
    again = a_patient(
        app, derwen, family="EVANS", nhs_number=NUMBER, admitted_at=MORNING, method="21"
    )
    (before,) = app.ask(earlier_stays, again)
    assert (before.days, before.readmission) == (6, True)


def test_a_planned_return_is_no_readmission(ward):
    app, derwen = ward
    again = a_patient(app, derwen, nhs_number=NUMBER, admitted_at=MORNING, method="13")
    assert not app.ask(earlier_stays, again)[0].readmission


@pytest.mark.parametrize(("days", "counts"), [(28, True), (29, False)])
def test_day_28_still_counts(ward, days, counts):
    app, derwen = ward
    back = MORNING + timedelta(days=days - 6)
    app.clock.move_to(back)
    again = a_patient(app, derwen, nhs_number=NUMBER, admitted_at=back, method="21")
    assert app.ask(earlier_stays, again)[0].readmission is counts


@pytest.mark.parametrize(
    "who", [{"family": "Jones"}, {"born": date(1941, 3, 21)}, {"born": None}], ids=str
)
def test_the_number_with_another_name_or_birth_date_is_refused_in_words(ward, who):
    app, derwen = ward
    with pytest.raises(RuleBroken, match="Check both before going on"):
        a_patient(app, derwen, nhs_number=NUMBER, admitted_at=MORNING, **who)


def test_nobody_is_here_twice(ward):
    app, derwen = ward
    a_patient(app, derwen, nhs_number=NUMBER, admitted_at=MORNING)
    with pytest.raises(RuleBroken, match="already in hospital here"):
        a_patient(app, derwen, "A2", nhs_number=NUMBER, admitted_at=MORNING)


def test_two_stays_of_one_person_do_not_lie_over_each_other(ward):
    app, derwen = ward
    with pytest.raises(RuleBroken, match="still in hospital then"):
        a_patient(app, derwen, nhs_number=NUMBER, admitted_at=datetime(2026, 2, 5, 9, tzinfo=UTC))


def test_the_person_is_found_by_number_or_by_name_and_birth_date(ward):
    app, _ = ward
    by_number = app.ask(known_person, NUMBER, "Evans", BORN)
    assert (by_number.by_number, by_number.agrees) == (True, True)
    by_name = app.ask(known_person, None, "evans ", BORN)
    assert (by_name.by_number, by_name.left_at) == (False, MORNING - timedelta(days=6))
    assert app.ask(known_person, NUMBER, "Jones", BORN).agrees is False
    assert app.ask(known_person, None, "Evans", date(1941, 3, 21)) is None
    assert app.ask(known_person, "9991588132", "Evans", BORN) is None


def test_correcting_an_admission_keeps_how_they_came_in(ward):
    app, derwen = ward
    again = a_patient(app, derwen, nhs_number=NUMBER, admitted_at=MORNING, method="21")
    app.do(CorrectStay(stay_id=again, expected_version=1, admitted_at=MORNING, reason="Fall"))
    assert app.ask(earlier_stays, again)[0].readmission
