"""The frame: pages, clock, privacy, language, what was saved, undo; all by keyboard."""

from collections.abc import Callable
from datetime import UTC, date, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from ui.header import Header
from ui.menu import ENTRIES
from ui.station import Station
from ui.widgets.sheet import Sheet
from ui.window import MainWindow
from wardapp.app import App
from wardapp.clock import FrozenClock
from wardapp.commands.command import Who
from wardapp.commands.expected_discharge import SetExpectedDischarge
from wardapp.queries.board import board_rows
from wardapp.settings import SettingsFile

Turn = Callable[[], None]
CTRL = Qt.KeyboardModifier.ControlModifier


def stay_in(station: Station, bed: str) -> int:
    rows = station.runner.app.ask(board_rows, station.desk.ward.id, station.desk.now())
    stay = next(row.stay_id for row in rows if row.bed == bed)
    assert stay is not None
    return stay


def a_date(station: Station, bed: str = "A2", day: int = 16) -> SetExpectedDischarge:
    stay = stay_in(station, bed)
    return SetExpectedDischarge(stay_id=stay, seen=None, day=date(2026, 2, day))


def test_the_demonstration_ward_opens_with_its_sister_at_the_keyboard(station: Station) -> None:
    assert station.desk.who.name == "Sioned Morgan"
    assert "admin" in station.desk.who.permissions
    assert station.front == "board"
    assert station.window.windowTitle() == "Ward Derwen – WardApp"


def test_ctrl_and_a_number_brings_a_page_to_the_front(
    qtbot: QtBot, station: Station, window: MainWindow
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_7, CTRL)
    assert station.front == "documents"
    qtbot.keyClick(window, Qt.Key.Key_1, CTRL)
    assert station.front == "board"
    assert window.pages.currentWidget() is station.pages["board"]


def test_the_header_turns_its_clock_at_midnight(
    station: Station, window: MainWindow, clock: FrozenClock
) -> None:
    assert window.header._time.text() == "Thu 12-Feb-2026 08:31"
    clock.move_to(datetime(2026, 2, 13, 0, 0, tzinfo=UTC))
    station._on_minute()
    assert window.header._time.text() == "Fri 13-Feb-2026 00:00"


def test_what_was_saved_stands_in_the_status_line_with_bed_name_and_author(
    station: Station, window: MainWindow
) -> None:
    station.runner.do(a_date(station))
    said = window.status.message.text()
    assert "A2 EVANS, Siân: Expected date set to 16-Feb-2026, by Sioned Morgan" in said
    assert "08:31" in said


def test_ctrl_z_takes_the_last_step_back(
    qtbot: QtBot, station: Station, window: MainWindow
) -> None:
    station.runner.do(a_date(station))
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert "Taken back: Expected date set to 16-Feb-2026" in window.status.message.text()
    rows = station.runner.app.ask(board_rows, station.desk.ward.id, station.desk.now())
    assert {row.edd for row in rows} == {None}


def test_a_rule_that_no_page_takes_is_said_in_the_status_line(
    station: Station, window: MainWindow
) -> None:
    stay = stay_in(station, "A2")
    station.runner.do(SetExpectedDischarge(stay_id=stay, seen=None, day=date(1999, 1, 1)))
    assert window.status.message.text()
    assert not window.banner.isVisible()


def test_f9_hides_more_and_shift_f9_shows_more_and_the_level_is_said_in_words(
    qtbot: QtBot, station: Station, window: MainWindow
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert station.desk.privacy == 2
    assert "Level 2: three letters" in window.header._level.accessibleName()
    qtbot.keyClick(window, Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    assert station.desk.privacy == 1


def test_the_status_line_keeps_the_privacy_level(station: Station, window: MainWindow) -> None:
    station.desk.hide_more(3)
    station.runner.do(a_date(station))
    assert "EVANS" not in window.status.message.text()
    assert "A2" in window.status.message.text()


def test_another_language_needs_no_restart(
    station: Station, window: MainWindow, settings: SettingsFile
) -> None:
    window.header.language_chosen.emit("cy")
    assert settings.now.language == "cy"
    assert window.header._languages[0].value() == "cy"
    window.header.language_chosen.emit("en")
    assert window.header._languages[0].value() == "en"


def test_somebody_who_may_only_look_cannot_undo(station: Station, window: MainWindow) -> None:
    station.runner.do(a_date(station))
    station.runner.app.sign_in(Who(None, "A. Visitor", "auditor", frozenset({"view"})))
    station.do("undo")
    assert "Your role does not allow this" in window.status.message.text()


def test_f1_explains_the_screen_and_esc_leads_back_to_the_same_place(
    qtbot: QtBot, station: Station, window: MainWindow, turn: Turn
) -> None:
    before = QApplication.focusWidget()
    qtbot.keyClick(window, Qt.Key.Key_F1)
    sheet = window.findChild(Sheet)
    assert sheet is not None
    assert sheet.accessibleName() == "The board"
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    turn()
    assert QApplication.focusWidget() is before


def test_keys_of_the_frame_rest_while_a_sheet_lies_over_it(
    qtbot: QtBot, station: Station, window: MainWindow
) -> None:
    station.explain()
    qtbot.keyClick(window, Qt.Key.Key_7, CTRL)
    assert station.front == "board"


def test_no_two_entries_share_a_key_or_a_name() -> None:
    keys = [entry.key for entry in ENTRIES if entry.key]
    assert len(keys) == len(set(keys))
    assert len({entry.name for entry in ENTRIES}) == len(ENTRIES)


def test_every_entry_of_the_menu_leads_somewhere(station: Station) -> None:
    lost = [e.name for e in ENTRIES if e.name not in station._deeds and not e.page]
    assert lost == []


def test_news_of_another_station_arrives(
    station: Station, other_station: App, window: MainWindow
) -> None:
    heard: list[bool] = []
    station.runner.changed.connect(lambda changes: heard.append(changes.mine))
    other_station.do(a_date(station))
    station.watcher.listen()
    assert heard == [False]
    assert window.status.message.text() == ""


def test_the_window_remembers_its_place(station: Station, settings: SettingsFile) -> None:
    station.window.setGeometry(10, 20, 1400, 800)
    station.window.close()
    assert settings.now.window == (10, 20, 1400, 800)


def test_a_page_never_pushes_the_window_off_a_small_screen(
    station: Station, window: MainWindow
) -> None:
    for name in ("board", "documents"):
        station.show_page(name)
    window.resize(1024, 600)
    assert window.width() <= 1024
    assert window.minimumSizeHint().width() <= 1024


def fits_with_words(header: Header, width: int) -> bool:
    header.resize(width, header.height())
    return bool(header._find.text())


def test_a_lost_connection_stays_in_the_one_row_of_the_header(station: Station) -> None:
    header = station.window.header
    station.window.resize(1920, 1080)
    wide = next(w for w in range(1825, 1300, -5) if not fits_with_words(header, w))
    header.resize(wide, header.height())
    assert header._grid.itemAtPosition(1, 0) is None
    header.set_offline(station.desk.now())
    header.resize(1825, header.height())
    assert header._grid.itemAtPosition(1, 0) is None


def test_the_comparison_of_audits_is_found_from_anywhere(station: Station) -> None:
    station.do("audits_compared")
    assert station.front == "audit"
    assert station.pages["audit"].views["compare"].isVisible()


def test_a_click_in_the_header_leaves_the_keys_to_the_page(
    qtbot: QtBot, station: Station, window: MainWindow
) -> None:
    page = window.focusWidget()
    assert page is not None
    assert station.pages["board"].isAncestorOf(page)
    header = window.header
    qtbot.mouseClick(header._level, Qt.MouseButton.LeftButton)
    assert window.focusWidget() is page
    qtbot.mouseClick(header._who.link, Qt.MouseButton.LeftButton)
    (asked,) = window.findChildren(Sheet)
    asked.dismiss()
    assert window.focusWidget() is page


def test_a_click_on_undo_leaves_the_keys_to_the_page(
    qtbot: QtBot, station: Station, window: MainWindow
) -> None:
    station.runner.do(a_date(station))
    page = window.focusWidget()
    qtbot.mouseClick(window.status.message._undo, Qt.MouseButton.LeftButton)
    assert "Taken back" in window.status.message.text()
    assert window.focusWidget() is page


def test_the_rail_leads_back_to_the_audits(
    qtbot: QtBot, station: Station, window: MainWindow
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_5, CTRL)
    page = station.pages["audit"]
    page.show_view("compare")
    station.show_page("board")
    station.show_page("audit")
    assert page.front == "compare"  # who comes back finds what they were at
    (button,) = (b for b in window.rail.findChildren(QPushButton) if b.text() == "Audit")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.front == "audits"
