"""The monthly census by keyboard: frozen on its day, checked, corrected, looked at and sent."""

from datetime import UTC, datetime

from person_at_window import ENTER, ESC, TAB, Hands
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui.delay.census_view import CensusView
from ui.delay.page import DelayPage
from wardapp.clock import FrozenClock

THIRD_WEDNESDAY = datetime(2026, 2, 18, 12, 10, tzinfo=UTC)


def go_to_the_census(hands: Hands) -> CensusView:
    hands.ctrl(Qt.Key.Key_4)
    page = hands.page("delays")
    assert isinstance(page, DelayPage)
    hands.ctrl(TAB)
    assert page.census.isVisible()
    assert page.census.isAncestorOf(QApplication.focusWidget())
    return page.census


def spoken(view: CensusView) -> str:
    person = view.table.current()
    assert person is not None
    return ". ".join(cell.spoken for cell in person.cells)


def test_the_ward_freezes_checks_corrects_and_sends(
    open_window, demonstration, clock: FrozenClock
) -> None:
    hands = open_window(demonstration)
    clock.move_to(THIRD_WEDNESDAY)
    view = go_to_the_census(hands)
    assert "The census of Wed 18-Feb is not frozen" in view.missed.text()

    hands.ctrl(Qt.Key.Key_F)
    assert "The census of the month, as the wards stood on Wed 18-Feb-2026 12:00" in hands.texts()
    hands.press(ENTER)
    assert view.head.title.text() == "Census, Wed 18-Feb-2026 12:00"
    assert not view.missed.text()
    assert "Census frozen" in hands.status()

    first = spoken(view)
    assert "Counted" in first
    hands.press("H", "C")
    assert "Health: not yet" not in spoken(view)
    assert "Council: not yet" not in spoken(view)

    hands.press(Qt.Key.Key_F8)
    assert spoken(view) != first
    hands.press("K", Qt.Key.Key_Down, Qt.Key.Key_Down, TAB, Qt.Key.Key_Down, TAB)
    hands.press("the family rang")
    hands.press(ENTER)
    assert "corrected by Sioned Morgan, Wed 18-Feb: the family rang" in spoken(view)

    hands.press("P")
    assert "Total" in view.tallies.tables[0].accessibleName()
    hands.press("L")
    assert "Outside Wales" in view.tallies.tables[0].accessibleName()
    hands.press("L", "S")
    assert "Sent Wed 18-Feb" in view.head.progress.text()
    hands.ctrl(Qt.Key.Key_Z)
    assert "Not sent yet" in view.head.progress.text()


def test_another_day_is_a_practice_that_says_why(open_window, demonstration) -> None:
    hands = open_window(demonstration)
    hands.do("census")
    page = hands.page("delays")
    assert isinstance(page, DelayPage)
    view = page.census
    hands.ctrl(Qt.Key.Key_F)
    hands.press(ENTER)
    assert "Say why you freeze a practice census" in hands.texts()
    hands.press("to see what is missing")
    hands.press(ENTER)
    assert view.head.title.text().startswith("Practice census, Thu 12-Feb-2026")


def test_a_sheet_left_by_esc_changes_nothing(open_window, demonstration) -> None:
    hands = open_window(demonstration)
    view = go_to_the_census(hands)
    before = view.head.title.text()
    hands.ctrl(Qt.Key.Key_F)
    hands.press(ESC)
    hands.ctrl(Qt.Key.Key_E)
    hands.press(ESC)
    hands.press("W")
    hands.press(ESC)
    assert view.head.title.text() == before
    assert view.isAncestorOf(QApplication.focusWidget())
