"""Failures take one road: conflicts keep both texts, a lost store stays said, bugs name nobody."""

import logging
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from test_window import stay_in

from ui.conflict import ConflictSheet
from ui.report import NamelessFormatter, keep_log
from ui.station import Station
from ui.widgets.key_cap import KeyCap
from ui.window import MainWindow
from wardapp.app import App, Changes
from wardapp.commands.expected_discharge import SetExpectedDischarge
from wardapp.commands.waiting import ChangeWaiting, StartWaiting
from wardapp.errors import StoreUnavailable
from wardapp.queries.board import BoardRow, board_rows
from wardapp.words import ENGLISH, WELSH

Turn = Callable[[], None]


def row_of(station: Station, bed: str = "A2") -> BoardRow:
    rows = station.runner.app.ask(board_rows, station.desk.ward.id, station.desk.now())
    return next(row for row in rows if row.bed == bed)


@pytest.fixture
def arrived() -> list[Changes]:
    return []


@pytest.fixture
def clash(
    station: Station, other_station: App, window: MainWindow, arrived: list[Changes]
) -> ConflictSheet:
    """Dr Nair has said the 17th; here somebody types the 18th for the same patient."""
    stay = stay_in(station, "A2")
    theirs = SetExpectedDischarge(
        stay_id=stay, seen=None, day=date(2026, 2, 17), told_patient=True, comment="Not steady yet"
    )
    other_station.do(theirs)
    mine = SetExpectedDischarge(
        stay_id=stay,
        seen=None,
        day=date(2026, 2, 18),
        basis="clinical_change",
        told_patient=True,
        comment="Two steps need one person",
    )
    station.runner.do(mine, then=arrived.append)
    sheet = window.findChild(ConflictSheet)
    assert sheet is not None
    return sheet


def set_a_date(station: Station) -> None:
    stay = stay_in(station, "A2")
    station.runner.do(
        SetExpectedDischarge(stay_id=stay, seen=None, day=date(2026, 2, 17), told_patient=True)
    )


def words_of(sheet: ConflictSheet) -> str:
    labels = sheet.findChildren(type(sheet._title))
    return "\n".join(label.text() for label in labels)


def test_two_people_see_both_versions_whole(clash: ConflictSheet) -> None:
    said = words_of(clash)
    assert "Dr Priya Nair changed this while you were writing" in said
    for text in ("Tue 17-Feb-2026", "Wed 18-Feb-2026", "Not steady yet", "Two steps need one"):
        assert text in said
    assert "EVANS, Siân (Mrs)" in said
    assert "999 799 7097" not in said
    assert "999 797 3097" in said


def test_k_keeps_theirs_and_nothing_of_mine_is_saved(
    qtbot: QtBot, clash: ConflictSheet, station: Station, arrived: list[Changes]
) -> None:
    qtbot.keyClick(clash, Qt.Key.Key_K)
    assert row_of(station).edd == date(2026, 2, 17)
    assert arrived == []


def test_m_uses_mine_upon_theirs_and_the_page_hears_of_it(
    qtbot: QtBot, clash: ConflictSheet, station: Station, arrived: list[Changes]
) -> None:
    qtbot.keyClick(clash, Qt.Key.Key_M)
    row = row_of(station)
    assert (row.edd, row.first_edd) == (date(2026, 2, 18), date(2026, 2, 17))
    assert len(arrived) == 1


def test_esc_decides_later_and_keeps_what_was_typed(
    qtbot: QtBot, clash: ConflictSheet, window: MainWindow, station: Station, turn: Turn
) -> None:
    qtbot.keyClick(clash, Qt.Key.Key_Escape)
    turn()
    assert row_of(station).edd == date(2026, 2, 17)
    assert window.banner.isVisible()
    window.banner.action_requested.emit()
    again = window.findChild(ConflictSheet)
    assert again is not None
    assert "Two steps need one person" in words_of(again)


def test_enter_alone_chooses_nothing(qtbot: QtBot, clash: ConflictSheet, station: Station) -> None:
    qtbot.keyClick(clash, Qt.Key.Key_Return)
    assert row_of(station).edd == date(2026, 2, 17)
    assert clash.isVisible()


def test_mine_stands_upon_the_newest_version_of_a_changed_row(
    qtbot: QtBot, station: Station, other_station: App, window: MainWindow
) -> None:
    stay = stay_in(station, "A2")
    made = other_station.do(StartWaiting(stay_id=stay, code="echo", note="asked")).made_id
    assert made is not None
    seen = row_of(station).waiting_version
    other_station.do(
        ChangeWaiting(waiting_id=made, expected_version=seen, code="echo", note="theirs")
    )
    station.runner.do(
        ChangeWaiting(waiting_id=made, expected_version=seen, code="echo", note="mine")
    )
    sheet = window.findChild(ConflictSheet)
    assert sheet is not None
    assert "theirs" in words_of(sheet)
    qtbot.keyClick(sheet, Qt.Key.Key_M)
    assert row_of(station).waiting_note == "mine"


def test_a_store_that_cannot_be_reached_stays_said_until_it_works_again(
    station: Station, window: MainWindow
) -> None:
    station.messages.present(StoreUnavailable("The disk is full. Nothing is lost."))
    assert window.banner.text() == "The disk is full. Nothing is lost."
    station.desk.say("Something else")
    assert window.banner.isVisible()
    window.banner.action_requested.emit()
    assert not window.banner.isVisible()
    assert "works again" in window.status.message.text()


def test_a_bug_says_what_is_safe_and_its_report_names_nobody(
    station: Station, window: MainWindow, caplog: pytest.LogCaptureFixture
) -> None:
    def break_down(_app: App) -> None:
        raise ValueError("EVANS, Siân 999 797 3097")

    station.runner.run(break_down, lambda _nothing: None)
    assert "What was saved is safe" in window.banner.text()
    window.banner.action_requested.emit()
    report = QGuiApplication.clipboard().text()
    assert "ValueError" in report
    assert "break_down" in report
    assert "EVANS" not in report
    record = next(record for record in caplog.records if record.exc_info)
    written = NamelessFormatter("%(message)s").format(record)
    assert "ValueError" in written
    assert "EVANS" not in written
    assert "999" not in written


def test_the_header_says_since_when_no_news_comes(station: Station, window: MainWindow) -> None:
    station.watcher._on_unheard(StoreUnavailable("The file cannot be reached."))
    assert window.header._fresh.accessibleName() == "Not connected since 08:31"
    station.watcher.listen()
    assert window.header._fresh.accessibleName() == "Live"


def test_the_log_is_a_small_file_of_kinds_and_places(tmp_path: Path) -> None:
    root = logging.getLogger()
    before = list(root.handlers)
    keep_log(tmp_path / "logs")
    try:
        _ = {}["EVANS, Siân"]
    except KeyError:
        logging.getLogger("ward").exception("stay %s broke", 12)
    finally:
        for handler in set(root.handlers) - set(before):
            root.removeHandler(handler)
            handler.close()
    written = (tmp_path / "logs" / "wardapp.log").read_text(encoding="utf-8")
    assert "stay 12 broke" in written
    assert "KeyError" in written
    assert "EVANS" not in written


def test_what_a_page_said_of_itself_goes_with_the_page(
    station: Station, window: MainWindow
) -> None:
    station.show_page("board")
    station.desk.say("No delay is recorded here yet.", kind="info")
    station.show_page("board")
    assert window.status.message.text() == "No delay is recorded here yet."
    station.show_page("audit")
    assert window.status.message.text() == ""


def test_what_a_view_of_the_audit_said_goes_with_the_view(
    station: Station, window: MainWindow
) -> None:
    station.show_page("audit")
    station.desk.say("Nothing is to be compared yet.", kind="info")
    station.pages["audit"].show_view("compare")
    assert window.status.message.text() == ""


def test_what_was_saved_stays_with_its_undo_wherever_one_goes(
    station: Station, window: MainWindow
) -> None:
    station.show_page("board")
    station.desk.say("Date moved", undo=True)
    station.show_page("audit")
    assert "Date moved" in window.status.message.text()
    assert not window.status.message._undo.isHidden()


def test_what_was_saved_is_said_anew_in_the_other_language(
    station: Station, window: MainWindow
) -> None:
    set_a_date(station)
    said = window.status.message.text()
    station.switch_language(WELSH)
    assert window.status.message.text() not in ("", said)
    station.switch_language(ENGLISH)
    assert window.status.message.text() == said


def test_on_a_small_screen_the_keys_keep_the_line_that_a_message_leaves(
    station: Station, window: MainWindow
) -> None:
    window.resize(1366, 768)
    set_a_date(station)
    message, hints = window.status.message, window.status.hints
    assert message.isVisible()
    assert hints.isVisible()
    assert hints.geometry().right() <= window.status.width()
    shown = [hint for hint in hints.findChildren(KeyCap) if hint.isVisible()]
    assert len({hint.mapTo(hints, hint.rect().center()).y() for hint in shown}) == 1


def test_whoever_signs_in_next_does_not_read_whom_the_one_before_cared_for(
    station: Station, window: MainWindow
) -> None:
    set_a_date(station)
    assert "EVANS" in window.status.message.text()
    station.sign_in(station.desk.people[-1])
    assert window.status.message.text() == ""
