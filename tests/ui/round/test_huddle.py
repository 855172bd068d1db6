"""The afternoon huddle by keyboard."""

from datetime import date, timedelta

import pytest
from builders import the_board
from conftest import open_page
from keyboard import DOWN, ENTER, ESC, SPACE, TAB, Keyboard, shown_texts
from PySide6.QtCore import Qt
from wards import THURSDAY

from ui.round.huddle import HuddlePage
from ui.round.huddle_rows import spoken
from wardapp.clock import moment
from wardapp.commands.action import AddAction
from wardapp.commands.board_round import EndRound
from wardapp.commands.criterion import AddCriterion
from wardapp.commands.departure import StartLeave
from wardapp.commands.expected_discharge import SetExpectedDischarge
from wardapp.commands.waiting import StartWaiting
from wardapp.queries.board_round import round_entries, round_now
from wardapp.queries.huddle import huddle_actions

TOMORROW = THURSDAY + timedelta(days=1)


def ready(app, stay, day=date(2026, 2, 16)):
    """A date and a criterion: nothing but actions stands between this day and green."""
    app.do(SetExpectedDischarge(stay_id=stay, seen=None, day=day))
    app.do(AddCriterion(stay_id=stay, kind="functional", text="Walks ten metres"))


def to_do(app, stay, text="Ring her son", hour=17):
    due = moment(THURSDAY, hour)
    return app.do(AddAction(stay_id=stay, text=text, owner="Ioan Parry", due_at=due)).made_id


@pytest.fixture
def huddle(qtbot, ward, clock):
    """A1 has an action open, A2 has nothing open, A3 has neither date nor criteria."""
    app, row, stays = ward
    ready(app, stays[0])
    ready(app, stays[1], TOMORROW)
    to_do(app, stays[0])
    clock.move_to(moment(THURSDAY, 14, 0))
    return open_page(qtbot, HuddlePage, app, row)


@pytest.fixture
def keys(huddle):
    return Keyboard(huddle)


def listed(page):
    return [row.row.bed for row in page.table.lines.rows]


def test_green_is_refused_in_words_while_an_action_due_today_is_open(huddle, keys, ward):
    app, row, _ = ward
    keys.press(ENTER, "g")
    assert huddle.notice.text() == "An action due today is still open."
    assert the_board(app, row)["A1"].colour == "red"


def test_ticking_the_action_turns_the_day_green_and_final_with_its_time(huddle, keys, ward, clock):
    app, row, _ = ward
    keys.press(ENTER, "1", "g")
    found = the_board(app, row)["A1"]
    assert (found.colour, found.final, found.day_at) == ("green", True, clock.now())
    assert huddle.table.selected().row.bed == "A3"


def test_before_the_huddle_has_begun_nothing_is_settled(huddle, keys, ward):
    app, row, _ = ward
    keys.press("1", "g", "r")
    assert not the_board(app, row)["A1"].final
    assert not huddle.running


def test_a_red_day_keeps_what_is_waited_for_as_its_reason(huddle, keys, ward):
    app, row, stays = ward
    app.do(StartWaiting(stay_id=stays[0], code="HOM-01"))
    huddle.refresh()
    keys.press(ENTER, "r")
    found = the_board(app, row)["A1"]
    assert (found.colour, found.final, found.day_reason) == ("red", True, "HOM-01")


def test_those_with_nothing_open_are_confirmed_green_together(huddle, keys, ward):
    app, row, _ = ward
    keys.press(ENTER)
    assert listed(huddle) == ["A1", "A3"]
    keys.shift(Qt.Key.Key_G)
    board = the_board(app, row)
    assert (board["A2"].colour, board["A2"].final) == ("green", True)
    assert not board["A1"].final
    assert not board["A3"].final


def test_who_waits_for_something_is_not_among_those_confirmed_together(huddle, keys, ward):
    app, row, stays = ward
    app.do(StartWaiting(stay_id=stays[1], code="transport"))
    huddle.refresh()
    keys.press(ENTER)
    keys.shift(Qt.Key.Key_G)
    assert not the_board(app, row)["A2"].final


def test_who_is_on_leave_is_not_looked_at_nor_counted(huddle, keys, ward):
    app, _, stays = ward
    app.do(StartLeave(stay_id=stays[0], kind="home_leave"))
    huddle.refresh()
    assert "A1" not in listed(huddle)


def test_enter_looks_at_a_patient_and_goes_on(huddle, keys, ward, clock):
    app, row, stays = ward
    keys.press(ENTER)
    clock.advance(seconds=12)
    keys.press(ENTER)
    (entry,) = app.ask(round_entries, app.ask(round_now, row.id, "huddle").id)
    assert (entry.stay_id, entry.discussed, entry.seconds) == (stays[0], True, 12)
    assert huddle.table.selected().row.bed == "A3"


def test_a_new_action_is_typed_for_the_selected_patient(huddle, keys, ward):
    app, row, stays = ward
    keys.press(ENTER, DOWN, "a", "Set criteria", ENTER, "pn", ENTER, "16:30", ENTER)
    (action,) = app.ask(huddle_actions, row.id, THURSDAY)[stays[2]]
    assert (action.text, action.owner, action.due_at) == (
        "Set criteria",
        "Priya Nair",
        moment(THURSDAY, 16, 30),
    )
    assert huddle.table.hasFocus()


def test_tomorrows_leavers_are_made_ready_by_space(huddle, keys, ward):
    keys.press(ENTER, TAB)
    grid = huddle.side.grid
    assert grid.hasFocus()
    assert [leaver.bed for leaver in grid.lines.rows] == ["A2"]
    states = []
    for _ in range(3):
        keys.press(SPACE)
        states.append(grid.lines.rows[0].items["tablets"])
    assert states == ["done", "not_needed", "todo"]
    keys.press(TAB)
    assert huddle.table.hasFocus()


def test_the_figures_of_the_day_are_counted(huddle, keys, ward):
    keys.press(ENTER)
    figures = [label.text() for label in huddle.side._figures]
    assert figures == ["0 of 1", "0 of 0", "2", "0"]
    keys.press("1", "g")
    figures = [label.text() for label in huddle.side._figures]
    assert figures == ["1 of 1", "0 of 0", "1", "1"]


def test_the_huddle_cannot_end_without_a_reason_for_each_not_looked_at(huddle, keys, ward):
    app, row, _ = ward
    keys.press(ENTER, "1", "g", "e", ENTER)
    assert app.ask(round_now, row.id, "huddle").ended_at is None
    keys.press("nn", ENTER)
    ended = app.ask(round_now, row.id, "huddle")
    assert ended.ended_at is not None
    reasons = [e.reason for e in app.ask(round_entries, ended.id) if not e.discussed]
    assert reasons == ["no_time", "no_time"]


def test_the_huddle_goes_on_where_it_stood_after_a_restart(qtbot, huddle, keys, ward):
    app, row, _ = ward
    keys.press(ENTER, ENTER)
    again = open_page(qtbot, HuddlePage, app, row)
    assert again.running
    assert again.table.selected().row.bed == "A3"


def test_a_huddle_past_midnight_still_settles_the_day_it_began_on(qtbot, ward, clock):
    app, row, stays = ward
    ready(app, stays[0])
    clock.move_to(moment(THURSDAY, 23, 55))
    page = open_page(qtbot, HuddlePage, app, row)
    keys = Keyboard(page)
    keys.press(ENTER)
    clock.move_to(moment(TOMORROW, 0, 5))
    page.refresh()
    keys.shift(Qt.Key.Key_G)
    page.refresh()
    (settled,) = [line for line in page._rows if line.row.final]
    assert settled.stay_id == stays[0]
    assert page.day == THURSDAY


def test_that_green_must_wait_for_the_huddle_is_said_once_and_not_in_each_row(huddle, keys):
    rule = "Green is given at the huddle, which has not begun."
    assert shown_texts(huddle).count(rule) == 1
    assert not any(rule in spoken(row) for row in huddle.table.lines.rows)
    keys.press(ENTER)
    assert rule not in shown_texts(huddle)


def test_the_keys_of_the_huddle_are_shown_once_it_has_begun(huddle, keys):
    assert [key for key, _ in huddle.key_hints()] == ["Enter", "Tab"]
    keys.press(ENTER)
    assert "G" in [key for key, _ in huddle.key_hints()]


def test_in_a_narrow_window_the_leavers_lie_over_the_table_while_wanted(qtbot, huddle, keys):
    huddle.resize(1270, 640)
    assert huddle.side.isHidden()
    qtbot.waitUntil(lambda: huddle.table.width() == huddle.width())
    keys.press(TAB)
    assert huddle.side.isVisible()
    assert huddle.side.grid.hasFocus()
    keys.press(ESC)
    assert huddle.side.isHidden()
    assert huddle.table.hasFocus()
    huddle.resize(1825, 900)
    assert huddle.side.isVisible()


def test_the_model_of_the_huddle_is_sound(huddle, keys, qtmodeltester):
    keys.press(ENTER)
    qtmodeltester.check(huddle.table.lines)
    qtmodeltester.check(huddle.side.grid.lines)


def test_after_the_end_nothing_more_can_be_settled(huddle, keys, ward):
    app, row, stays = ward
    keys.press(ENTER)
    begun = app.ask(round_now, row.id, "huddle").id
    app.do(EndRound(round_id=begun, reasons=tuple((stay, "no_time") for stay in stays)))
    huddle.refresh()
    keys.press("r")
    assert not the_board(app, row)["A1"].final
