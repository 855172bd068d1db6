"""Optimised, relapsed, not fetched, gone, back again: all of it by the keyboard."""

from datetime import timedelta

from person_at_window import ENTER, TAB
from PySide6.QtCore import Qt

from wardapp.display import clinical_date
from wardapp.queries.leaving import leaving_card
from wardapp.queries.patient_card import patient_card
from wardapp.queries.ready import ready_moments


def somebody(hands, wanted):
    """Find somebody by what is known of them, and put the cursor there."""
    row = next(row for row in hands.rows().values() if row.occupied and wanted(row))
    hands.find(row.bed)
    return row


def test_a_relapse_ends_the_clock_and_the_next_one_begins_anew(open_window, demonstration, clock):
    hands = open_window(demonstration)
    app = hands.station.runner.app

    def may_start(row):
        goes_on = app.ask(ready_moments, row.stay_id).treatment_open
        return row.optimised_at is None and not row.on_leave and not goes_on

    her = somebody(hands, may_start)
    before = len(app.ask(patient_card, her.stay_id).optimised)
    hands.pressed = 0
    hands.alt(Qt.Key.Key_O)
    hands.press(ENTER)
    assert hands.pressed == 2
    started = clock.now()
    assert hands.rows()[her.bed].optimised_at == started
    clock.advance(hours=20)
    hands.alt(Qt.Key.Key_O)
    hands.press("u", ENTER)
    assert hands.rows()[her.bed].optimised_at is None
    clock.advance(hours=10)
    hands.alt(Qt.Key.Key_O)
    hands.press(ENTER)
    runs = app.ask(patient_card, her.stay_id).optimised[before:]
    assert [run.at for run in runs] == [started, started + timedelta(hours=30)]
    assert [run.ended_at for run in runs] == [started + timedelta(hours=20), None]


def test_the_transport_does_not_come_and_she_leaves_the_next_day_by_the_lounge(
    open_window, demonstration, clock
):
    hands = open_window(demonstration)
    app = hands.station.runner.app
    her = somebody(hands, lambda row: row.pathway and not row.on_leave)
    before = len(app.ask(leaving_card, her.stay_id).attempts)
    hands.alt(Qt.Key.Key_L)
    page = hands.page("leaving")
    assert page.person.card.row.stay_id == her.stay_id
    hands.press("p", "11:30", TAB, "patient transport", ENTER)
    hands.press("r", ENTER)
    clock.advance(hours=4)
    hands.press("n", ENTER)  # "transport did not come" stands ready
    card = app.ask(leaving_card, her.stay_id)
    assert [a.reason for a in card.attempts[before:]] == ["transport"]
    assert (card.row.ready_at, card.row.planned_at) == (None, None)
    clock.advance(hours=20)
    hands.press("r", ENTER, "l", ENTER)
    assert not hands.rows()[her.bed].occupied
    clock.advance(hours=1)
    hands.press("h", ENTER)
    row = app.ask(leaving_card, her.stay_id).row
    assert (row.left_ward_at, row.left_at) == (clock.now() - timedelta(hours=1), clock.now())
    hands.press("1")
    assert app.ask(leaving_card, her.stay_id).row.items != card.row.items
    hands.press("b", "The daughter was not at home", ENTER)
    assert app.ask(leaving_card, her.stay_id).row.left_at is None
    assert hands.rows()[her.bed].stay_id == her.stay_id


def test_whoever_comes_back_is_found_by_name_and_birth_date(open_window, demonstration, clock):
    hands = open_window(demonstration)
    app = hands.station.runner.app
    her = somebody(hands, lambda row: row.nhs_number and row.born and not row.on_leave)
    hands.alt(Qt.Key.Key_L)
    hands.press("h", ENTER)
    clock.advance(days=6)
    hands.ctrl(Qt.Key.Key_1)
    board = hands.page("board")
    place = next(n for n, row in enumerate(board.model.rows()) if row.bed == her.bed)
    board.table.go_to(place, 1)
    hands.press(her.family, TAB, her.given, TAB, TAB, TAB, clinical_date(her.born))
    assert "The stays are linked." in board.sheets.open_sheet.known.text()
    assert "6d ago" in board.sheets.open_sheet.known.text()
    hands.press(ENTER)
    again = hands.rows()[her.bed]
    assert again.patient_id == her.patient_id
    earlier = app.ask(patient_card, again.stay_id).earlier
    assert (earlier[0].stay_id, earlier[0].days) == (her.stay_id, 6)
