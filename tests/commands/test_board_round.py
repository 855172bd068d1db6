"""The verbs of the round: begin, who is here, whom next, end."""

from datetime import timedelta

import pytest
from builders import a_patient, a_ward, an_app

from wardapp.app import App
from wardapp.commands.board_round import (
    ConfirmItems,
    EndRound,
    FinishPatient,
    GoToPatient,
    JoinRound,
    LeaveRound,
    StartRound,
)
from wardapp.commands.command import Who
from wardapp.commands.departure import StartLeave
from wardapp.commands.progress import RecordConcern
from wardapp.errors import RuleBroken
from wardapp.queries.board_round import attendance, round_entries, round_items, round_now


@pytest.fixture
def app(tmp_path):
    return an_app(tmp_path)


@pytest.fixture
def ward(app):
    return a_ward(app)


@pytest.fixture
def stays(app, ward):
    return [a_patient(app, ward, bed, name) for bed, name in (("A1", "Jones"), ("A2", "Rees"))]


@pytest.fixture
def begun(app, ward, stays):
    return app.do(StartRound(ward_id=ward.id)).made_id


def test_starting_again_goes_on_with_the_open_round(app, ward, begun):
    app.clock.advance(hours=1)
    assert app.do(StartRound(ward_id=ward.id)).made_id == begun


def test_a_huddle_is_another_round_than_the_morning_one(app, ward, begun):
    assert app.do(StartRound(ward_id=ward.id, kind="huddle")).made_id != begun


def test_a_round_forgotten_since_yesterday_is_closed_and_whom_it_stood_at_was_interrupted(
    app, ward, stays, begun
):
    app.do(GoToPatient(round_id=begun, stay_id=stays[1], from_stay_id=stays[0], seconds=30))
    app.clock.advance(hours=24)
    assert app.do(StartRound(ward_id=ward.id)).made_id != begun
    (entry,) = app.ask(round_entries, begun)
    assert (entry.outcome, entry.reason) == ("not_discussed", "interrupted")


def test_the_same_initials_join_once(app, begun):
    for typed in ("or", " OR "):
        app.do(JoinRound(round_id=begun, initials=typed, role="consultant"))
    assert [person.initials for person in app.ask(attendance, begun)] == ["OR"]


def test_somebody_noted_by_mistake_is_taken_off(app, begun):
    made = app.do(JoinRound(round_id=begun, initials="OR", role="consultant")).made_id
    app.do(LeaveRound(attendance_id=made, expected_version=1))
    assert app.ask(attendance, begun) == ()


def test_nobody_joins_without_initials(app, begun):
    with pytest.raises(RuleBroken, match="initials"):
        app.do(JoinRound(round_id=begun, initials="  ", role="nurse"))


def test_a_row_of_the_agenda_keeps_the_time_of_its_first_confirmation(app, stays, begun):
    app.do(ConfirmItems(round_id=begun, stay_id=stays[0], items=("unwell",)))
    first = app.clock.now()
    app.clock.advance(minutes=1)
    app.do(ConfirmItems(round_id=begun, stay_id=stays[0], items=("unwell", "edd")))
    times = {item.item: item.confirmed_at for item in app.ask(round_items, begun)}
    assert times == {"unwell": first, "edd": app.clock.now()}


def test_time_spent_in_two_visits_adds_up(app, stays, begun):
    app.do(GoToPatient(round_id=begun, stay_id=stays[1], from_stay_id=stays[0], seconds=20))
    app.do(FinishPatient(round_id=begun, stay_id=stays[0], seconds=15))
    (entry,) = app.ask(round_entries, begun)
    assert (entry.discussed, entry.seconds) == (True, 35)


def test_the_round_stands_where_it_was_sent(app, ward, stays, begun):
    app.do(FinishPatient(round_id=begun, stay_id=stays[0], next_stay_id=stays[1]))
    assert app.ask(round_now, ward.id).at_stay_id == stays[1]


def test_a_repeated_key_has_one_effect(app, stays, begun):
    finish = FinishPatient(round_id=begun, stay_id=stays[0], seconds=15)
    app.do(finish)
    app.do(finish)
    (entry,) = app.ask(round_entries, begun)
    assert entry.seconds == 15


def test_the_round_does_not_end_without_a_reason_for_each_left_out(app, ward, stays, begun):
    app.do(FinishPatient(round_id=begun, stay_id=stays[0]))
    with pytest.raises(RuleBroken, match="Still without a reason: 1"):
        app.do(EndRound(round_id=begun))
    with pytest.raises(RuleBroken):
        app.do(EndRound(round_id=begun, reasons=((stays[1], "  "),)))
    app.do(EndRound(round_id=begun, reasons=((stays[1], "no_time"),)))
    assert app.ask(round_now, ward.id).ended_at == app.clock.now()


def test_who_is_on_leave_needs_no_reason(app, stays, begun):
    app.do(FinishPatient(round_id=begun, stay_id=stays[0]))
    app.do(StartLeave(stay_id=stays[1], kind="home_leave"))
    app.do(EndRound(round_id=begun))


def test_an_ended_round_takes_nothing_more(app, stays, begun):
    app.do(EndRound(round_id=begun, reasons=tuple((stay, "no_time") for stay in stays)))
    for late in (
        GoToPatient(round_id=begun, stay_id=stays[0]),
        ConfirmItems(round_id=begun, stay_id=stays[0], items=("edd",)),
        FinishPatient(round_id=begun, stay_id=stays[0]),
        EndRound(round_id=begun),
    ):
        with pytest.raises(RuleBroken, match="already ended"):
            app.do(late)


def test_two_stations_run_one_round(app, ward, stays, begun, tmp_path):
    other = App(app.store, app.clock, "PC-2", app.who)
    assert other.do(StartRound(ward_id=ward.id)).made_id == begun
    other.do(FinishPatient(round_id=begun, stay_id=stays[0], seconds=10))
    app.do(FinishPatient(round_id=begun, stay_id=stays[1], seconds=10))
    app.do(EndRound(round_id=begun))


def test_a_physiotherapist_may_tell_the_round_but_not_run_it(app, ward, stays):
    app.sign_in(Who(None, "GP", "physiotherapist", frozenset({"view", "update"})))
    with pytest.raises(RuleBroken, match="Your role does not allow this"):
        app.do(StartRound(ward_id=ward.id))
    app.do(RecordConcern(stay_id=stays[0], unwell=True))


def test_a_round_over_midnight_keeps_the_day_it_began(app, ward, stays):
    app.clock.advance(hours=15, minutes=20)
    late = app.do(StartRound(ward_id=ward.id)).made_id
    app.clock.advance(minutes=30)
    assert app.do(StartRound(ward_id=ward.id)).made_id == late
    found = app.ask(round_now, ward.id)
    assert found.started_at - timedelta(hours=15, minutes=20) < app.clock.now()
    assert found.day.day == 12
