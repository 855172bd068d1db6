from datetime import date, timedelta
from pathlib import Path

import pytest
from builders import MORNING, a_patient, a_ward, an_app, the_board

from wardapp.app import App
from wardapp.clock import FrozenClock
from wardapp.commands.expected_discharge import SetExpectedDischarge
from wardapp.errors import Conflict, RuleBroken
from wardapp.queries.patient_card import patient_card
from wardapp.queries.ward import WardRow


@pytest.fixture
def ward(tmp_path: Path) -> tuple[App, WardRow, int]:
    app = an_app(tmp_path)
    derwen = a_ward(app)
    return app, derwen, a_patient(app, derwen, "A1")


def set_date(
    app: App, stay: int, day: date, seen: int | None, basis: str = "", **told: bool
) -> int:
    done = app.do(SetExpectedDischarge(stay_id=stay, seen=seen, day=day, basis=basis, **told))
    assert done.made_id is not None
    return done.made_id


def test_the_first_date_needs_no_reason_and_is_kept_through_every_move(ward) -> None:
    app, derwen, stay = ward
    first = set_date(app, stay, date(2026, 2, 13), None)
    second = set_date(app, stay, date(2026, 2, 16), first, "clinical_change")
    set_date(app, stay, date(2026, 2, 18), second, "new_information", told_patient=True)

    row = the_board(app, derwen)["A1"]
    assert (row.first_edd, row.edd, row.edd_moves) == (date(2026, 2, 13), date(2026, 2, 18), 2)
    assert row.told_patient
    history = app.ask(patient_card, stay).expected
    assert [entry.day.day for entry in history] == [13, 16, 18]
    assert [entry.basis for entry in history] == ["first", "clinical_change", "new_information"]
    assert {entry.by for entry in history} == {"Sioned Morgan"}


def test_a_typing_error_put_right_is_not_a_move_and_mends_the_first_date(ward) -> None:
    app, derwen, stay = ward
    wrong = set_date(app, stay, date(2026, 3, 13), None)
    set_date(app, stay, date(2026, 2, 13), wrong, "correction")

    row = the_board(app, derwen)["A1"]
    assert (row.first_edd, row.edd, row.edd_moves) == (date(2026, 2, 13), date(2026, 2, 13), 0)


def test_telling_the_family_later_does_not_move_the_date(ward) -> None:
    app, derwen, stay = ward
    first = set_date(app, stay, date(2026, 2, 13), None)
    set_date(app, stay, date(2026, 2, 13), first, "new_information", told_family=True)

    row = the_board(app, derwen)["A1"]
    assert row.told_family
    assert row.edd_moves == 0


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 2, 3), "before the admission"),
        (date(2099, 2, 16), "more than a year away"),
    ],
)
def test_an_impossible_date_is_refused_and_nothing_changes(ward, day, words) -> None:
    app, derwen, stay = ward
    with pytest.raises(RuleBroken, match=words) as refused:
        set_date(app, stay, day, None)
    assert refused.value.field == "day"
    assert the_board(app, derwen)["A1"].edd is None


def test_waiting_for_care_does_not_move_the_date(ward) -> None:
    app, _, stay = ward
    first = set_date(app, stay, date(2026, 2, 13), None)
    with pytest.raises(RuleBroken, match="Record what the person waits for instead"):
        set_date(app, stay, date(2026, 2, 18), first, "waiting")


def test_a_move_without_a_reason_is_refused(ward) -> None:
    app, _, stay = ward
    first = set_date(app, stay, date(2026, 2, 13), None)
    with pytest.raises(RuleBroken, match="Say why"):
        set_date(app, stay, date(2026, 2, 18), first)


def test_two_stations_on_one_date_are_told_and_nothing_is_overwritten(tmp_path: Path) -> None:
    here = an_app(tmp_path)
    derwen = a_ward(here)
    stay = a_patient(here, derwen)
    there = an_app(tmp_path, FrozenClock(MORNING), station="PC-2")
    first = set_date(here, stay, date(2026, 2, 13), None)
    theirs = set_date(there, stay, date(2026, 2, 16), first, "clinical_change")

    with pytest.raises(Conflict) as told:
        set_date(here, stay, date(2026, 2, 18), first, "new_information")
    assert (told.value.table, told.value.row_id) == ("expected_discharge", theirs)
    assert the_board(here, derwen)["A1"].edd == date(2026, 2, 16)


def test_the_same_command_sent_twice_has_one_effect(ward) -> None:
    app, _, stay = ward
    command = SetExpectedDischarge(stay_id=stay, seen=None, day=date(2026, 2, 13))
    assert app.do(command) == app.do(command)
    assert len(app.ask(patient_card, stay).expected) == 1


def test_a_date_that_has_passed_may_stand_but_is_never_moved_silently(ward) -> None:
    app, derwen, stay = ward
    set_date(app, stay, date(2026, 2, 13), None)
    app.clock.advance(days=5)  # type: ignore[attr-defined]
    assert the_board(app, derwen)["A1"].edd == date(2026, 2, 13)


def test_the_furthest_date_is_a_year_ahead(ward) -> None:
    app, _, stay = ward
    today = date(2026, 2, 12)
    set_date(app, stay, today + timedelta(days=366), None)
