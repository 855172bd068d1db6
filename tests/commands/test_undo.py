from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from builders import MORNING, SISTER, a_patient, a_ward, an_app, the_board

from tests.audit_ward import MEETS, a_frozen_audit, a_full_ward, answer, audit_clock, beds_for
from wardapp.clock import FrozenClock
from wardapp.commands.action import AddAction, ChangeAction, CompleteAction
from wardapp.commands.departure import DischargePatient
from wardapp.commands.expected_discharge import SetExpectedDischarge
from wardapp.commands.placement import MovePatient
from wardapp.commands.ward import AddHoliday
from wardapp.errors import RuleBroken
from wardapp.queries.board import BoardRow
from wardapp.queries.patient_card import patient_card
from wardapp.queries.ward import beds, holidays
from wardapp.store.diary import verify_chain


def move(row: BoardRow, bed_id: int) -> MovePatient:
    assert row.placement_id is not None
    return MovePatient(
        placement_id=row.placement_id, expected_version=row.placement_version, bed_id=bed_id
    )


def test_steps_are_taken_back_one_after_another(tmp_path: Path) -> None:
    app = an_app(tmp_path)
    derwen = a_ward(app)
    stay = a_patient(app, derwen)
    made = app.do(AddAction(stay_id=stay, text="Ring the son")).made_id
    assert made is not None
    app.do(ChangeAction(action_id=made, expected_version=1, text="Ring the daughter"))
    app.do(CompleteAction(action_id=made, expected_version=2))

    app.undo()
    assert app.ask(patient_card, stay).actions[0].done_at is None
    app.undo()
    assert app.ask(patient_card, stay).actions[0].text == "Ring the son"
    app.undo()
    assert app.ask(patient_card, stay).actions == ()
    assert app.ask(verify_chain).ok


def test_a_move_taken_back_puts_the_person_into_the_old_bed(tmp_path: Path) -> None:
    app = an_app(tmp_path)
    derwen = a_ward(app)
    a_patient(app, derwen, "A1")
    a3 = app.ask(beds, derwen.id)[2].id
    app.do(move(the_board(app, derwen)["A1"], a3))
    undone = app.undo()

    assert undone.undoes is not None
    assert the_board(app, derwen)["A1"].family == "Evans"
    assert not the_board(app, derwen)["A3"].occupied


def test_a_move_cannot_be_taken_back_once_the_bed_is_taken(tmp_path: Path) -> None:
    app = an_app(tmp_path)
    other = an_app(tmp_path, FrozenClock(MORNING), station="PC-2")
    derwen = a_ward(app)
    a_patient(app, derwen, "A1")
    app.do(move(the_board(app, derwen)["A1"], app.ask(beds, derwen.id)[2].id))
    a_patient(other, derwen, "A1", "Jones", "Marged")

    with pytest.raises(RuleBroken, match="the place was taken meanwhile"):
        app.undo()
    assert the_board(app, derwen)["A1"].family == "Jones"
    assert the_board(app, derwen)["A3"].family == "Evans"


def test_nobody_takes_back_what_somebody_else_has_built_on(tmp_path: Path) -> None:
    app = an_app(tmp_path)
    other = an_app(tmp_path, FrozenClock(MORNING), station="PC-2")
    stay = a_patient(app, a_ward(app))
    made = app.do(AddAction(stay_id=stay, text="Ring the son")).made_id
    assert made is not None
    other.do(ChangeAction(action_id=made, expected_version=1, text="Ring the daughter"))

    with pytest.raises(RuleBroken, match="somebody has changed it since"):
        app.undo()


def test_a_discharge_taken_back_brings_the_person_back(tmp_path: Path) -> None:
    app = an_app(tmp_path)
    derwen = a_ward(app)
    stay = a_patient(app, derwen, "A2")
    app.do(DischargePatient(stay_id=stay, expected_version=1, method="1", destination="19"))
    assert not the_board(app, derwen)["A2"].occupied
    app.undo()
    assert the_board(app, derwen)["A2"].stay_id == stay


def test_taking_back_the_only_date_leaves_none_and_the_history_says_so(tmp_path: Path) -> None:
    app = an_app(tmp_path)
    derwen = a_ward(app)
    stay = a_patient(app, derwen)
    app.do(SetExpectedDischarge(stay_id=stay, seen=None, day=date(2026, 2, 16)))
    app.undo()
    assert the_board(app, derwen)["A1"].edd is None
    app.do(SetExpectedDischarge(stay_id=stay, seen=None, day=date(2026, 2, 17)))
    assert the_board(app, derwen)["A1"].first_edd == date(2026, 2, 17)


def test_another_station_takes_back_only_its_own(tmp_path: Path) -> None:
    app = an_app(tmp_path)
    a_patient(app, a_ward(app))
    other = an_app(tmp_path, FrozenClock(MORNING), station="PC-2")
    with pytest.raises(RuleBroken, match="nothing to take back"):
        other.undo()


def test_nobody_takes_back_at_a_shared_station_what_they_may_not_do(tmp_path: Path) -> None:
    app = an_app(tmp_path)
    a_ward(app)
    app.do(AddHoliday(day=date(2026, 3, 2), name="Local holiday"))
    app.sign_in(replace(SISTER, role="nurse", permissions=frozenset({"view", "update"})))
    with pytest.raises(RuleBroken, match="Your role does not allow this"):
        app.undo()
    assert [row.name for row in app.ask(holidays)] == ["Local holiday"]
    app.sign_in(SISTER)
    app.undo()
    assert app.ask(holidays) == ()


def test_right_after_an_answer_of_an_audit_nothing_earlier_is_taken_back(tmp_path: Path) -> None:
    app = an_app(tmp_path, audit_clock())
    derwen = a_full_ward(app)
    screen = a_frozen_audit(app, derwen)
    app.do(AddHoliday(day=date(2026, 3, 1), name="St David's Day"))
    answer(app, beds_for(app, screen)[0], "A", MEETS, SISTER)
    with pytest.raises(RuleBroken, match="answer anew"):
        app.undo()
    assert [row.day for row in app.ask(holidays)] == [date(2026, 3, 1)]
    app.do(AddHoliday(day=date(2026, 4, 1), name="Training day"))
    app.undo()
    assert [row.day for row in app.ask(holidays)] == [date(2026, 3, 1)]
