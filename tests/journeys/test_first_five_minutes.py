"""Somebody who has never seen WardApp looks around, by keyboard alone."""

from datetime import timedelta

from person_at_window import DOWN, ENTER, ESC, LEFT, RIGHT, SHIFT, UP
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from ui.help import HelpSheet
from ui.patient.history import HistorySheet
from wardapp.clock import local_day
from wardapp.words import language

BACKTAB = Qt.Key.Key_Backtab


def go_to_column(hands, key):
    """Walk with the arrows to a column of the row one is at."""
    board = hands.page("board")
    wanted = board.model.column_of(key)
    while board.table.current()[1] != wanted:
        hands.press(RIGHT if board.table.current()[1] < wanted else LEFT)


def sheet_of(hands, kind):
    return next((sheet for sheet in hands.window.findChildren(kind) if sheet.isVisible()), None)


def test_the_first_five_minutes(open_window, demonstration, clock):
    hands = open_window()
    assert hands.opening.welcome is not None
    hands.alt(Qt.Key.Key_1)
    hands.until(lambda: hands.opening.station)
    hands.settled()
    board = hands.page("board")
    assert board.table.hasFocus()
    look_for_a_patient(hands, board)
    filter_by_a_figure(hands, board)
    move_a_date(hands, board, clock)
    say_what_is_waited_for(hands, board)
    hide_and_show(hands)
    speak_welsh(hands)
    lock_and_come_back(hands, board)
    ask_for_help(hands)
    read_the_history(hands, board)


def look_for_a_patient(hands, board):
    rows = [row for row in hands.rows().values() if row.occupied]
    wanted = next(row for row in reversed(rows) if sum(r.family == row.family for r in rows) == 1)
    hands.find(wanted.family[:3])
    assert board.current_row().stay_id == wanted.stay_id
    assert board.table.hasFocus()


def filter_by_a_figure(hands, board):
    whole = board.model.rowCount()
    hands.press(BACKTAB, with_=SHIFT)
    assert board.strip.hasFocus()
    hands.press(RIGHT, RIGHT, ENTER)
    assert board.filter_bar.isVisible()
    assert "Filter on" in board.filter_bar.text()
    assert 0 < board.model.rowCount() < whole
    hands.press(ESC)
    assert not board.filter_bar.isVisible()
    assert board.model.rowCount() == whole
    hands.press(Qt.Key.Key_Tab)
    assert board.table.hasFocus()


def move_a_date(hands, board, clock):
    rows = hands.rows().values()
    row = next(r for r in rows if r.occupied and r.edd and not r.told_patient)
    hands.find(row.bed)
    go_to_column(hands, "edd")
    hands.press("+3d", "ip", ENTER)
    after = hands.rows()[row.bed]
    assert after.edd == local_day(clock.now()) + timedelta(days=3)
    assert (after.edd_basis, after.told_patient) == ("new_information", True)
    assert after.family.upper() in hands.status().upper()
    hands.ctrl(Qt.Key.Key_Z)
    assert hands.rows()[row.bed].edd == row.edd
    assert "Taken back" in hands.status()
    assert board.table.hasFocus()


def say_what_is_waited_for(hands, board):
    row = next(r for r in hands.rows().values() if r.occupied and not r.waiting_code)
    hands.find(row.bed)
    go_to_column(hands, "waiting_for")
    hands.press("take", ENTER)
    assert hands.rows()[row.bed].waiting_code == "pharmacy"
    hands.press(DOWN, UP)


def hide_and_show(hands):
    hands.press(Qt.Key.Key_F11)
    assert hands.station.front == "wall"
    assert not hands.window.rail.isVisible()
    hands.press(Qt.Key.Key_F11)
    assert hands.station.front == "board"
    assert hands.window.rail.isVisible()
    levels = []
    for _ in range(4):
        hands.press(Qt.Key.Key_F9)
        levels.append(hands.station.desk.privacy)
    for _ in range(4):
        hands.shift(Qt.Key.Key_F9)
        levels.append(hands.station.desk.privacy)
    assert levels == [1, 2, 3, 4, 3, 2, 1, 0]


def speak_welsh(hands):
    hands.do("cymraeg")
    assert language() == "cy"
    assert "Bwrdd" in said_by(hands.window)
    hands.do("english")
    assert language() == "en"
    assert "Bwrdd" not in said_by(hands.window)


def lock_and_come_back(hands, board):
    before = board.current_row().stay_id
    hands.ctrl(Qt.Key.Key_L)
    assert hands.station.lock_screen is not None
    hands.ctrl(Qt.Key.Key_K)
    hands.press(ENTER)
    assert hands.station.lock_screen is None
    assert board.current_row().stay_id == before
    assert board.table.hasFocus()


def ask_for_help(hands):
    hands.press(Qt.Key.Key_F1)
    assert sheet_of(hands, HelpSheet) is not None
    hands.press(ESC)
    assert sheet_of(hands, HelpSheet) is None


def read_the_history(hands, board):
    hands.press(ENTER)
    while button_words(hands.focus()) != "History":
        hands.press(Qt.Key.Key_Tab)
    hands.press(ENTER)
    sheet = sheet_of(hands, HistorySheet)
    assert sheet is not None
    assert sheet.entries.count() > 1
    hands.press(ESC, ESC)
    assert board.table.hasFocus()


def button_words(widget):
    return widget.text() if isinstance(widget, QAbstractButton) else ""


def said_by(widget):
    buttons = widget.findChildren(QAbstractButton)
    return " ".join(f"{button.text()} {button.accessibleName()}" for button in buttons)
