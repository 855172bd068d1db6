"""The round as it is read: its order, its place, who is here."""

from datetime import date, timedelta

import pytest
from builders import MORNING, a_patient, a_ward, an_app, the_board

from wardapp.commands.board_round import (
    ConfirmItems,
    EndRound,
    FinishPatient,
    GoToPatient,
    JoinRound,
    StartRound,
)
from wardapp.commands.departure import StartLeave
from wardapp.commands.expected_discharge import SetExpectedDischarge
from wardapp.commands.leaving import PlanLeaving
from wardapp.commands.progress import RecordConcern
from wardapp.queries.board import board_rows
from wardapp.queries.board_round import (
    BED_ORDER,
    BOARDERS,
    HOME_TODAY,
    OTHERS,
    SICK,
    SICKEST_FIRST,
    round_now,
    round_order,
    round_screen,
)

TODAY = date(2026, 2, 12)


@pytest.fixture
def app(tmp_path):
    return an_app(tmp_path)


@pytest.fixture
def ward(app):
    return a_ward(app, "A1 A2 A3 A4 A5 A6")


def order(app, ward, ordering=SICKEST_FIRST):
    rows = app.ask(board_rows, ward.id, app.clock.now())
    return [(stop.group, stop.bed) for stop in round_order(rows, ordering, TODAY)]


def test_the_sickest_come_first_then_those_going_home_then_the_others(app, ward):
    a_patient(app, ward, "A1", "Jones")
    home = a_patient(app, ward, "A2", "Evans")
    planned = a_patient(app, ward, "A3", "Rees")
    sick = a_patient(app, ward, "A4", "Bowen")
    app.do(SetExpectedDischarge(stay_id=home, seen=None, day=TODAY))
    app.do(PlanLeaving(stay_id=planned, planned_at=MORNING + timedelta(hours=2)))
    app.do(RecordConcern(stay_id=sick, unwell=True))
    assert order(app, ward) == [
        (SICK, "A4"),
        (HOME_TODAY, "A2"),
        (HOME_TODAY, "A3"),
        (OTHERS, "A1"),
        (OTHERS, "A5"),
        (OTHERS, "A6"),
    ]


def test_in_bed_order_everybody_stands_where_their_bed_is(app, ward):
    sick = a_patient(app, ward, "A4")
    app.do(RecordConcern(stay_id=sick, unwell=True))
    assert [bed for _, bed in order(app, ward, BED_ORDER)] == ["A1", "A2", "A3", "A4", "A5", "A6"]


def test_boarders_of_another_team_come_last_but_a_sick_one_comes_first(app, ward):
    a_patient(app, ward, "A1", "Jones", boarder=True, home_ward="Mynydd")
    sick = a_patient(app, ward, "A2", "Bowen", boarder=True, home_ward="Mynydd")
    app.do(RecordConcern(stay_id=sick, unwell=True))
    assert order(app, ward)[0] == (SICK, "A2")
    assert order(app, ward)[-1] == (BOARDERS, "A1")


def test_who_is_on_leave_is_passed_by_and_an_empty_bed_too(app, ward):
    away = a_patient(app, ward, "A1")
    app.do(StartLeave(stay_id=away, kind="home_leave"))
    rows = app.ask(board_rows, ward.id, app.clock.now())
    stops = {stop.bed: stop for stop in round_order(rows, SICKEST_FIRST, TODAY)}
    assert stops["A1"].on_leave
    assert not stops["A1"].visited
    assert not stops["A2"].visited


def test_there_is_no_round_before_the_first(app, ward):
    assert app.ask(round_now, ward.id) is None
    assert app.ask(round_screen, ward.id, app.clock.now()).round is None


def test_an_open_round_is_found_before_a_later_one_that_has_ended(app, ward):
    open_id = app.do(StartRound(ward_id=ward.id)).made_id
    huddle = app.do(StartRound(ward_id=ward.id, kind="huddle")).made_id
    app.do(EndRound(round_id=huddle))
    assert app.ask(round_now, ward.id).id == open_id
    assert app.ask(round_now, ward.id, "huddle").ended_at is not None


def test_the_round_knows_its_place_its_people_and_what_was_confirmed(app, ward):
    first, second = a_patient(app, ward, "A1", "Jones"), a_patient(app, ward, "A2", "Evans")
    begun = app.do(StartRound(ward_id=ward.id, ordering=BED_ORDER)).made_id
    app.do(JoinRound(round_id=begun, initials="or", role="consultant"))
    app.do(GoToPatient(round_id=begun, stay_id=first))
    app.do(FinishPatient(round_id=begun, stay_id=first, seconds=41, next_stay_id=second))
    app.do(ConfirmItems(round_id=begun, stay_id=second, items=("unwell",)))
    screen = app.ask(round_screen, ward.id, app.clock.now())
    assert screen.round.at_stay_id == second
    assert [person.initials for person in screen.here] == ["OR"]
    assert [(e.stay_id, e.discussed, e.seconds) for e in screen.entries] == [(first, True, 41)]
    assert [(item.stay_id, item.item) for item in screen.items] == [(second, "unwell")]
    assert screen.card.stay_id == second
    assert the_board(app, ward)["A1"].discussed
