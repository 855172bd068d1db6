"""Keys that are pressed while something is still being saved go where they were meant to go."""

from datetime import timedelta
from itertools import pairwise

from person_at_window import DOWN, ENTER
from PySide6.QtCore import Qt

from wardapp.clock import local_day


def test_enter_and_down_go_to_the_next_patient_though_the_disk_is_slow(
    open_window, demonstration, clock
):
    hands = open_window(demonstration)
    board = hands.page("board")
    rows = [row for row in hands.rows().values() if row.occupied]
    pairs = pairwise(rows)
    first, second = next((a, b) for a, b in pairs if a.edd and b.edd and adjacent(board, a, b))
    hands.find(first.bed)
    hands.alt(Qt.Key.Key_E)
    hands.press("+8d", "i", ENTER, DOWN, "+9d", "i", ENTER)
    after = hands.rows()
    today = local_day(clock.now())
    assert after[first.bed].edd == today + timedelta(days=8)
    assert after[second.bed].edd == today + timedelta(days=9)


def adjacent(board, a, b):
    return board.model.place_of(b.stay_id) == board.model.place_of(a.stay_id) + 1


def test_on_the_round_no_key_is_lost_while_a_reason_is_saved(open_window, demonstration):
    hands = open_window(demonstration)
    hands.ctrl(Qt.Key.Key_2)
    hands.press(ENTER)
    running = hands.page("round").running
    first = running.subject.row
    hands.press("r", "tr", ENTER, "n", "n")
    after = hands.rows()
    assert after[first.bed].discussed
    assert after[first.bed].day_reason
    assert sum(row.discussed for row in after.values()) == 2


def test_a_refused_field_takes_the_keys_again(open_window, demonstration):
    hands = open_window(demonstration)
    hands.ctrl(Qt.Key.Key_2)
    hands.press(ENTER)
    running = hands.page("round").running
    while running.agenda.agenda.rows[running.at].code != "criteria":
        hands.press(DOWN)
    hands.press("f", "back to baseline", ENTER)
    assert "This cannot be seen or measured." in hands.texts(running)
    assert running.editor.isAncestorOf(hands.focus())


def test_going_on_in_the_huddle_leaves_what_was_settled_and_its_undo_in_sight(
    open_window, demonstration
):
    hands = open_window(demonstration)
    hands.do("huddle")
    hands.press(ENTER)
    page = hands.page("huddle")
    first = page.table.selected().row
    hands.press("r")
    assert page.table.selected().stay_id != first.stay_id
    assert first.family.upper() in hands.status().upper()
    assert hands.window.status.message._undo.isVisible()
    hands.ctrl(Qt.Key.Key_Z)
    assert not hands.rows()[first.bed].final
