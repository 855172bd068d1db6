"""Red or green: red by default, green by the rule, final at the huddle."""

from datetime import date, timedelta

import pytest
from builders import a_patient, a_ward, an_app, the_board

from wardapp.clock import moment
from wardapp.commands.action import AddAction, CompleteAction
from wardapp.commands.board_round import StartRound
from wardapp.commands.criterion import AddCriterion
from wardapp.commands.day_status import ConfirmGreenTogether, SetDayStatus
from wardapp.commands.departure import StartLeave
from wardapp.commands.expected_discharge import SetExpectedDischarge
from wardapp.errors import Conflict, RuleBroken
from wardapp.queries.board_round import round_entries

TODAY = date(2026, 2, 12)


@pytest.fixture
def app(tmp_path):
    return an_app(tmp_path)


@pytest.fixture
def ward(app):
    return a_ward(app)


@pytest.fixture
def stay(app, ward):
    return a_patient(app, ward)


def plan(app, stay):
    app.do(SetExpectedDischarge(stay_id=stay, seen=None, day=date(2026, 2, 16)))
    app.do(AddCriterion(stay_id=stay, kind="functional", text="Walks ten metres"))


def huddle(app, ward):
    app.clock.move_to(moment(TODAY, 14, 0))
    return app.do(StartRound(ward_id=ward.id, kind="huddle")).made_id


def green(stay, seen=None, **more):
    return SetDayStatus(stay_id=stay, seen=seen, day=TODAY, colour="green", **more)


def test_every_day_begins_red_without_anybody_writing_it(app, ward, stay):
    found = the_board(app, ward)["A1"]
    assert (found.colour, found.day_status_id, found.final) == ("red", None, False)


def test_green_is_not_given_before_the_huddle(app, stay):
    plan(app, stay)
    with pytest.raises(RuleBroken, match="huddle, which has not begun"):
        app.do(green(stay))


def test_the_morning_round_is_no_huddle(app, ward, stay):
    plan(app, stay)
    app.do(StartRound(ward_id=ward.id))
    with pytest.raises(RuleBroken, match="huddle"):
        app.do(green(stay))


@pytest.mark.parametrize(
    ("missing", "words"), [("date", "expected date"), ("criteria", "criteria")]
)
def test_green_needs_a_date_and_criteria(app, ward, stay, missing, words):
    if missing == "criteria":
        app.do(SetExpectedDischarge(stay_id=stay, seen=None, day=date(2026, 2, 16)))
    else:
        app.do(AddCriterion(stay_id=stay, kind="functional", text="Walks ten metres"))
    huddle(app, ward)
    with pytest.raises(RuleBroken, match=words):
        app.do(green(stay))


def test_an_action_due_today_or_late_stands_against_green_one_for_tomorrow_does_not(
    app, ward, stay
):
    plan(app, stay)
    huddle(app, ward)
    app.do(AddAction(stay_id=stay, text="Ring", due_at=moment(TODAY + timedelta(days=1), 9)))
    late = app.do(AddAction(stay_id=stay, text="Chase", due_at=moment(TODAY, 9))).made_id
    with pytest.raises(RuleBroken, match="action due today"):
        app.do(green(stay))
    app.do(CompleteAction(action_id=late, expected_version=1))
    app.do(green(stay, final=True))
    assert the_board(app, ward)["A1"].colour == "green"


def test_a_final_day_says_when_and_by_whom(app, ward, stay):
    plan(app, stay)
    begun = huddle(app, ward)
    app.clock.advance(minutes=3)
    app.do(green(stay, final=True, round_id=begun))
    found = the_board(app, ward)["A1"]
    assert (found.final, found.day_at, found.day_by) == (True, app.clock.now(), "Sioned Morgan")
    assert [entry.stay_id for entry in app.ask(round_entries, begun)] == [stay]


def test_a_red_day_keeps_its_reason_and_green_keeps_none(app, ward, stay):
    app.do(SetDayStatus(stay_id=stay, seen=None, day=TODAY, colour="red", reason="pharmacy"))
    found = the_board(app, ward)["A1"]
    assert (found.colour, found.day_reason) == ("red", "pharmacy")


def test_two_people_settling_one_day_do_not_overwrite_each_other(app, stay):
    red = SetDayStatus(stay_id=stay, seen=None, day=TODAY, colour="red", reason="pharmacy")
    app.do(red)
    with pytest.raises(Conflict):
        app.do(SetDayStatus(stay_id=stay, seen=None, day=TODAY, colour="red", reason="letter"))


def test_a_day_on_leave_is_neither_red_nor_green(app, stay):
    app.do(StartLeave(stay_id=stay, kind="home_leave"))
    with pytest.raises(RuleBroken, match="On leave"):
        app.do(SetDayStatus(stay_id=stay, seen=None, day=TODAY, colour="red"))


@pytest.mark.parametrize("day", [date(2026, 2, 3), date(2026, 2, 13)])
def test_no_day_before_the_admission_or_to_come_is_settled(app, stay, day):
    with pytest.raises(RuleBroken, match="not part of this stay"):
        app.do(SetDayStatus(stay_id=stay, seen=None, day=day, colour="red"))


def test_one_who_may_not_be_green_stops_all_that_are_confirmed_together(app, ward, stay):
    other = a_patient(app, ward, "A2", "Rees")
    plan(app, stay)
    begun = huddle(app, ward)
    with pytest.raises(RuleBroken, match="expected date"):
        app.do(ConfirmGreenTogether(round_id=begun, day=TODAY, stay_ids=(stay, other)))
    assert the_board(app, ward)["A1"].colour == "red"
    plan(app, other)
    app.do(ConfirmGreenTogether(round_id=begun, day=TODAY, stay_ids=(stay, other)))
    assert {row.colour for row in the_board(app, ward).values() if row.occupied} == {"green"}


def test_tomorrow_begins_red_again(app, ward, stay):
    plan(app, stay)
    huddle(app, ward)
    app.do(green(stay, final=True))
    app.clock.move_to(moment(TODAY + timedelta(days=1), 0, 1))
    found = the_board(app, ward)["A1"]
    assert (found.colour, found.final) == ("red", False)
