"""The census by keyboard: freeze, tick, correct, look at both views, mark as sent."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import SISTER, heard
from tests.census_ward import CENSUS, the_census
from ui.delay.census_view import CensusView
from ui.delay.correct_sheet import CorrectSheet
from ui.delay.freeze_sheet import FreezeSheet
from ui.delay.page import DelayPage
from ui.delay.weekly_sheet import WeeklySheet
from ui.desk import Desk
from wardapp import words
from wardapp.clock import FrozenClock
from wardapp.commands.census import FreezeCensus
from wardapp.commands.command import Who
from wardapp.queries.census import censuses


def sheet(page: QWidget, kind: type[QWidget]) -> QWidget:
    """Return the sheet that lies over the page now."""
    found = [one for one in page.findChildren(kind) if one.isVisible()]
    assert found, f"no {kind.__name__} is open"
    return found[-1]


def press(qtbot: QtBot, view: CensusView, key: Qt.Key) -> None:
    qtbot.keyClick(view.table, key)


def spoken(view: CensusView) -> str:
    person = view.table.current()
    assert person is not None
    return ". ".join(cell.spoken for cell in person.cells)


def a_frozen(page: DelayPage) -> CensusView:
    page.desk.runner.do(FreezeCensus())
    return page.census


def test_without_a_census_the_screen_says_what_to_do(view: CensusView) -> None:
    assert view.head.title.text() == "No census is frozen yet"
    assert not view.head.export.isVisible()


def test_the_census_is_frozen_by_two_keys(qtbot: QtBot, page: DelayPage, view: CensusView) -> None:
    qtbot.keyClick(view.table, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    freeze = sheet(page, FreezeSheet)
    assert isinstance(freeze, FreezeSheet)
    assert freeze.controls["at"].text() == "12:00"
    assert freeze.summary()[0] == "Counted: 2. Not counted: 1."
    assert "Rows that lack something: 1" in freeze.summary()[2]
    assert not freeze.controls["practice_reason"].isEnabled()
    qtbot.keyClick(freeze, Qt.Key.Key_Return)
    assert view.head.title.text() == "Census, Wed 18-Feb-2026 12:00"
    assert [row.name for row in view.list.rows.rows] == ["Feb 2026"]


def test_another_day_asks_why_and_says_practice(
    qtbot: QtBot, page: DelayPage, view: CensusView, clock: FrozenClock
) -> None:
    clock.move_to(CENSUS + timedelta(days=1, hours=1))
    view.freeze()
    freeze = sheet(page, FreezeSheet)
    assert isinstance(freeze, FreezeSheet)
    assert "is not the third Wednesday" in freeze._day.text()
    freeze.save()
    assert "Say why you freeze a practice census" in freeze.error_at("practice_reason")
    why = freeze.controls["practice_reason"]
    assert isinstance(why, QLineEdit)
    why.setText("to see what is missing")
    freeze.save()
    assert view.head.title.text().startswith("Practice census, Thu 19-Feb-2026")
    assert page.desk.runner.app.ask(censuses)[0].practice


def test_before_noon_the_sheet_offers_now(
    page: DelayPage, view: CensusView, clock: FrozenClock
) -> None:
    clock.move_to(datetime(2026, 2, 18, 9, 20, tzinfo=UTC))
    view.freeze()
    freeze = sheet(page, FreezeSheet)
    assert isinstance(freeze, FreezeSheet)
    assert freeze.controls["at"].text() == "09:20"


def test_what_the_guidance_leaves_open_changes_the_preview(
    page: DelayPage, view: CensusView
) -> None:
    view.freeze()
    freeze = sheet(page, FreezeSheet)
    assert isinstance(freeze, FreezeSheet)
    assert "The guidance does not settle this" in freeze.error_at("count_nhs_beds")
    at = freeze.controls["at"]
    assert isinstance(at, QLineEdit)
    at.setText("15/2 12:00")
    at.textEdited.emit("15/2 12:00")
    assert freeze.summary()[0] == "Counted: 1. Not counted: 0."


def test_a_second_freeze_offers_to_open_the_first(page: DelayPage, view: CensusView) -> None:
    a_frozen(page)
    view.freeze()
    freeze = sheet(page, FreezeSheet)
    assert isinstance(freeze, FreezeSheet)
    assert freeze._day.text() == "The census of this month is already frozen."
    freeze.save()
    assert "already frozen" in freeze.error_at("at")
    freeze._day.action_requested.emit()
    assert view.census is not None


def test_ticks_are_set_and_taken_away_by_one_key(qtbot: QtBot, page: DelayPage) -> None:
    view = a_frozen(page)
    press(qtbot, view, Qt.Key.Key_H)
    assert "Health, Sioned Morgan, 18-Feb, Council: not yet" in spoken(view)
    press(qtbot, view, Qt.Key.Key_C)
    assert "Council, Sioned Morgan, 18-Feb" in spoken(view)
    press(qtbot, view, Qt.Key.Key_H)
    assert "Health: not yet" in spoken(view)


def test_who_is_not_counted_has_nothing_to_tick(qtbot: QtBot, page: DelayPage) -> None:
    view = a_frozen(page)
    press(qtbot, view, Qt.Key.Key_End)
    with heard(qtbot, page.desk.said) as said:
        press(qtbot, view, Qt.Key.Key_H)
    assert "not counted" in said.args[0].text
    assert "Nothing to check" in spoken(view)


def test_f8_goes_to_the_next_row_to_check(qtbot: QtBot, page: DelayPage) -> None:
    view = a_frozen(page)
    press(qtbot, view, Qt.Key.Key_H)
    view.next_to_check()
    assert "EVANS" in spoken(view)
    assert "No reason recorded" in spoken(view)
    view.next_to_check()
    assert "EVANS" in spoken(view), "whoever lacks something comes again"


def test_a_correction_shows_what_was_there_and_who_changed_it(
    qtbot: QtBot, page: DelayPage
) -> None:
    view = a_frozen(page)
    view.next_to_check()
    press(qtbot, view, Qt.Key.Key_K)
    correct = sheet(page, CorrectSheet)
    assert isinstance(correct, CorrectSheet)
    correct.choose("residence", "W06000023")
    correct.save()
    assert correct.error_at("why") == "Say why it is corrected."
    why = correct.controls["why"]
    assert isinstance(why, QLineEdit)
    why.setText("the daughter rang")
    correct.save()
    said = spoken(view)
    assert "Powys" in said
    assert "was: Not identifiable" in said
    assert "corrected by Sioned Morgan, Wed 18-Feb: the daughter rang" in said
    assert "Council of residence not known" not in said


def test_the_two_views_add_up_and_go_back(qtbot: QtBot, page: DelayPage) -> None:
    view = a_frozen(page)
    press(qtbot, view, Qt.Key.Key_P)
    assert view.tallies.isVisible()
    assert "Swansea Bay University Health Board 2" in view.tallies.tables[0].accessibleName()
    assert all(table.section.total == 2 for table in view.tallies.tables)
    qtbot.keyClick(view.tallies, Qt.Key.Key_L)
    assert "Not identifiable 1" in view.tallies.tables[0].accessibleName()
    qtbot.keyClick(view.tallies, Qt.Key.Key_L)
    assert view.table.isVisible()


def test_marked_as_sent_it_says_so(qtbot: QtBot, page: DelayPage) -> None:
    view = a_frozen(page)
    press(qtbot, view, Qt.Key.Key_S)
    assert "Sent Wed 18-Feb" in view.head.progress.text()
    assert not view.head.sent.isVisible()
    assert view.list.rows.rows[0].state == "sent"


def test_who_may_not_is_told_and_nothing_happens(qtbot: QtBot, page: DelayPage, desk: Desk) -> None:
    view = a_frozen(page)
    desk.runner.app.sign_in(Who(None, "Dr Nair", "doctor", SISTER.permissions - {"census"}))
    with heard(qtbot, desk.said) as said:
        press(qtbot, view, Qt.Key.Key_H)
    assert "role does not allow" in said.args[0].text
    assert view.census is not None
    line = the_census(desk.runner.app, view.census.census.id).lines[0]
    assert line.health_at is None


def test_the_weekly_return_warns_that_it_is_another_thing(qtbot: QtBot, page: DelayPage) -> None:
    view = a_frozen(page)
    press(qtbot, view, Qt.Key.Key_W)
    weekly = sheet(page, WeeklySheet)
    assert isinstance(weekly, WeeklySheet)
    assert weekly.numbers == (3, 0, 0, 3, 3)
    assert "Not comparable with Pathways of Care Delays" in weekly._warning.text()


def test_the_whole_view_speaks_welsh(page: DelayPage) -> None:
    view = a_frozen(page)
    words.speak(words.WELSH)
    try:
        page.retranslate()
        assert view.census is not None
        assert "Aros i weithiwr cymdeithasol gael ei ddyrannu" in spoken(view)
    finally:
        words.speak(words.ENGLISH)


def test_how_it_was_frozen_stands_over_the_rows(page: DelayPage) -> None:
    view = a_frozen(page)
    about = view.head.about.text()
    assert "Reasons: list 2026-02 ‡ not the official list" in about
    assert "People on leave count · a next stage in an NHS bed does not count" in about


def test_another_language_keeps_the_census_and_the_view(
    page: DelayPage, clock: FrozenClock
) -> None:
    view = a_frozen(page)
    first = view.census
    clock.move_to(CENSUS + timedelta(days=28))
    page.desk.runner.do(FreezeCensus())
    assert first is not None
    view.open_census(first.census.id)
    view.show_part("residence")
    words.speak(words.WELSH)
    try:
        page.retranslate()
        assert view._stack.currentWidget() is view.tallies
        assert view.head.switch.value() == "residence"
        assert view.census is not None
        assert view.census.census.id == first.census.id
        assert view.list.currentIndex().row() == 1
    finally:
        words.speak(words.ENGLISH)


def test_a_new_census_comes_to_the_front(page: DelayPage, clock: FrozenClock) -> None:
    view = a_frozen(page)
    clock.move_to(CENSUS + timedelta(days=28))
    view.freeze()
    freeze = sheet(page, FreezeSheet)
    assert isinstance(freeze, FreezeSheet)
    freeze.save()
    assert view.head.title.text() == "Census, Wed 18-Mar-2026 12:00"
    assert view.list.currentIndex().row() == 0


def test_a_missed_census_is_offered_as_it_was(page: DelayPage, clock: FrozenClock) -> None:
    view = a_frozen(page)
    clock.move_to(CENSUS + timedelta(days=29))
    view.refresh()
    assert "The census of Wed 18-Mar is not frozen" in view.missed.text()
    view.missed.action_requested.emit()
    freeze = sheet(page, FreezeSheet)
    assert isinstance(freeze, FreezeSheet)
    assert freeze.text("at") == "18-Mar-2026 12:00"
    freeze.save()
    assert view.head.title.text() == "Census, Wed 18-Mar-2026 12:00"
    assert view.census is not None
    assert not view.census.census.practice
    assert view.missed.text() == ""
