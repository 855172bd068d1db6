"""Carrying an audit away and bringing it back, by the sheets of the page."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.audit_ward import (
    MEETS,
    NOT_MEETING,
    SIONED,
    a_frozen_audit,
    a_full_ward,
    answer,
    audit_clock,
    beds_for,
)
from tests.audits_on_screen import a_desk, a_view, sheet
from tests.builders import an_app, heard
from tests.slow_disk import SlowDisk
from ui.audit.audits_view import AuditsView
from ui.audit.carry_back_sheet import BringBackSheet
from ui.audit.carry_sheet import CarrySheet
from ui.audit.plan_head import BACK, CARRY, CHANGE, offers
from ui.desk import Desk
from ui.runner import Runner
from wardapp.app import App
from wardapp.clock import FrozenClock
from wardapp.opening import open_carried
from wardapp.queries.audit import audits
from wardapp.queries.ward import wards
from wardapp.store.carry_code import new_code


@pytest.fixture
def clock() -> FrozenClock:
    return audit_clock()


@pytest.fixture
def app(qapp: QApplication, tmp_path: Path, clock: FrozenClock) -> Iterator[App]:
    app = an_app(tmp_path / "home", clock)
    a_frozen_audit(app, a_full_ward(app))
    app.sign_in(SIONED)
    yield app
    app.store.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def view(qtbot: QtBot, app: App, clock: FrozenClock) -> AuditsView:
    return a_view(qtbot, a_desk(app, clock))


def press(at: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(at, key)


def carry(view: AuditsView, stick: Path) -> CarrySheet:
    """Carry everything away by W and Enter; the code stands there then."""
    press(view, Qt.Key.Key_W)
    away = sheet(view, CarrySheet)
    away.choose_place = lambda name: stick / name
    press(away, Qt.Key.Key_Return)
    return away


def answer_on_laptop(away: CarrySheet, clock: FrozenClock, labels: str, found=MEETS) -> None:
    assert away.made is not None
    laptop = open_carried(away.made.path, away.made.code, clock, "LAPTOP").app
    laptop.sign_in(SIONED)
    for bed in beds_for(laptop, laptop.ask(audits)[0]):
        if bed.label in labels.split():
            answer(laptop, bed, "A", found)
    laptop.store.close()


def bring_back(view: AuditsView, path: Path, code: str) -> BringBackSheet:
    """Come by B, pick the file, type the code and press Enter once."""
    press(view, Qt.Key.Key_B)
    back = sheet(view, BringBackSheet)
    back.choose_file = lambda: path
    press(back, Qt.Key.Key_Return)
    QTest.keyClicks(back.code, code)
    press(back.code, Qt.Key.Key_Return)
    return back


def test_the_sheet_says_what_leaves_and_what_does_not(view: AuditsView) -> None:
    press(view, Qt.Key.Key_W)
    away = sheet(view, CarrySheet)
    said = away.about()
    assert "Of a person: bed, age, sex and day of stay." in said
    assert "Nothing else of the ward's record." in said


def test_the_code_is_shown_once_in_four_groups(view: AuditsView, stick: Path) -> None:
    away = carry(view, stick)
    assert [len(group) for group in away.code.text().split("-")] == [5, 5, 5, 5]
    assert (stick / "February audit 12-Feb-2026.wardaudit").exists()
    assert "Away since Thu 12-Feb 09:15, Sioned Morgan: Derwen" in view.head.about.text()


def test_no_hasty_key_loses_the_code(view: AuditsView, stick: Path) -> None:
    away = carry(view, stick)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space):
        press(away, key)
        assert away.isVisible()
    press(away, Qt.Key.Key_W)
    assert not away.isVisible()


@pytest.fixture
def disk() -> SlowDisk:
    return SlowDisk()


@pytest.fixture
def slow(qtbot: QtBot, app: App, clock: FrozenClock, disk: SlowDisk) -> AuditsView:
    """A view whose worker is busy until it is let go on."""
    desk = Desk(Runner(app, disk), clock, app.ask(wards)[0])
    slow = a_view(qtbot, desk)
    disk.go_on()
    return slow


def test_no_key_leaves_while_the_file_is_written_as_its_code_would_be_lost(
    slow: AuditsView, disk: SlowDisk, stick: Path
) -> None:
    away = carry(slow, stick)
    press(away, Qt.Key.Key_Escape)
    away.leave.click()
    assert away.isVisible()
    disk.go_on()
    assert away.code.text().count("-") == 3
    press(away, Qt.Key.Key_W)
    assert not away.isVisible()


def test_a_sheet_whose_work_broke_can_be_left(
    slow: AuditsView, disk: SlowDisk, stick: Path
) -> None:
    away = carry(slow, stick)
    disk.breaks()
    press(away, Qt.Key.Key_Escape)
    assert not away.isVisible()
    back = bring_back(slow, stick / "none.wardaudit", new_code())
    disk.breaks()
    press(back, Qt.Key.Key_Escape)
    assert not back.isVisible()


def test_what_was_shown_of_a_file_is_what_is_taken_in(
    slow: AuditsView, disk: SlowDisk, stick: Path, clock: FrozenClock
) -> None:
    away = carry(slow, stick)
    disk.go_on()
    answer_on_laptop(away, clock, "A1")
    assert away.made is not None
    first, code = away.made.path, away.made.code
    press(away, Qt.Key.Key_W)
    back = bring_back(slow, first, code)
    back.choose_file = lambda: stick / "another.wardaudit"
    back.pick.click()
    QTest.keyClicks(back.code, "X")
    press(back, Qt.Key.Key_Escape)
    assert (back.place, back.code.text(), back.isVisible()) == (first, code, True)
    disk.go_on()
    assert "Derwen: new answers 1" in back.brings.text()
    press(back, Qt.Key.Key_Return)
    press(back, Qt.Key.Key_Escape)
    assert back.isVisible()
    disk.go_on()
    assert "Taken in" in back.notice.text()


def test_the_code_can_be_copied(view: AuditsView, stick: Path) -> None:
    away = carry(view, stick)
    away.copy.click()
    assert QGuiApplication.clipboard().text() == away.code.text()
    assert "for a minute. Send it apart from the file" in away.notice.text()


def test_the_code_leaves_the_clipboard_after_a_minute_though_the_sheet_is_gone(
    view: AuditsView, stick: Path, qtbot: QtBot
) -> None:
    away = carry(view, stick)
    away.copy.click()
    clip, code = away.clip, away.code.text()
    with heard(qtbot, away.destroyed):
        press(away, Qt.Key.Key_W)
    assert QGuiApplication.clipboard().text() == code
    assert clip is not None
    (timer,) = clip.findChildren(QTimer)
    assert (timer.isActive(), timer.interval()) == (True, 60_000)
    timer.timeout.emit()
    assert QGuiApplication.clipboard().text() == ""


def test_a_code_that_was_replaced_on_the_clipboard_takes_nothing_away(
    view: AuditsView, stick: Path
) -> None:
    away = carry(view, stick)
    away.copy.click()
    QGuiApplication.clipboard().setText("something else")
    assert away.clip is not None
    away.clip.take_back()
    assert QGuiApplication.clipboard().text() == "something else"


def test_a_place_that_takes_no_file_is_told_and_no_code_is_shown(
    view: AuditsView, app: App, stick: Path
) -> None:
    away = carry(view, stick / "gone")
    assert "could not be written there" in away.notice.text()
    assert not away.code.isVisible()
    assert app.ask(audits)[0].carries == ()


def test_without_a_ward_nothing_is_written(view: AuditsView, stick: Path) -> None:
    press(view, Qt.Key.Key_W)
    away = sheet(view, CarrySheet)
    away.choose_place = lambda name: stick / name
    for tick in away.ticks.values():
        tick.setChecked(False)
    press(away, Qt.Key.Key_Return)
    assert away.notice.text() == "Choose at least one ward to carry away."
    assert list(stick.iterdir()) == []


def test_leaving_the_file_dialog_leaves_everything(view: AuditsView) -> None:
    press(view, Qt.Key.Key_W)
    away = sheet(view, CarrySheet)
    away.choose_place = lambda _name: None
    press(away, Qt.Key.Key_Return)
    assert away.made is None
    press(away, Qt.Key.Key_Escape)
    assert not away.isVisible()


def test_what_a_file_brings_is_shown_and_then_taken_in(
    view: AuditsView, stick: Path, clock: FrozenClock, qtbot: QtBot
) -> None:
    away = carry(view, stick)
    answer_on_laptop(away, clock, "A1 A2 A3")
    press(away, Qt.Key.Key_W)
    assert away.made is not None
    back = bring_back(view, away.made.path, away.made.code)
    assert "Derwen: new answers 3, here already 0" in back.brings.text()
    assert "Nothing has been changed yet." in back.notice.text()
    assert view.chosen is not None
    assert view.chosen.wards[0].first == 0
    with heard(qtbot, view.desk.runner.changed):
        press(back, Qt.Key.Key_Return)
    assert view.chosen.wards[0].first == 3
    press(back, Qt.Key.Key_Return)
    assert not back.isVisible()


def test_a_second_time_everything_is_here_already(
    view: AuditsView, stick: Path, clock: FrozenClock
) -> None:
    away = carry(view, stick)
    answer_on_laptop(away, clock, "A1")
    press(away, Qt.Key.Key_W)
    assert away.made is not None
    press(bring_back(view, away.made.path, away.made.code), Qt.Key.Key_Return)
    sheet(view, BringBackSheet).dismiss()
    again = bring_back(view, away.made.path, away.made.code)
    assert again.notice.text() == "Everything in this file is here already."
    assert "new answers 0, here already 1" in again.brings.text()
    press(again, Qt.Key.Key_Return)
    assert not again.isVisible()


def test_two_different_answers_of_one_reviewer_are_told_before(
    view: AuditsView, app: App, stick: Path, clock: FrozenClock
) -> None:
    away = carry(view, stick)
    answer_on_laptop(away, clock, "A1 A2", NOT_MEETING)
    press(away, Qt.Key.Key_W)
    bed = next(bed for bed in beds_for(app, app.ask(audits)[0]) if bed.label == "A1")
    answer(app, bed, "A", MEETS)
    assert away.made is not None
    back = bring_back(view, away.made.path, away.made.code)
    assert "beds: 1. Both answers are kept" in back.notice.text()


def test_a_mistyped_code_is_told_and_the_rest_stays(view: AuditsView, stick: Path) -> None:
    away = carry(view, stick)
    press(away, Qt.Key.Key_W)
    assert away.made is not None
    back = bring_back(view, away.made.path, away.made.code[:-1])
    assert "this has 19" in back.notice.text()
    assert back.place == away.made.path
    QTest.keyClicks(back.code, away.made.code[-1])
    assert back.notice.text() == ""
    press(back.code, Qt.Key.Key_Return)
    assert back.notice.text() == "Everything in this file is here already."


def test_another_audit_s_code_is_told(view: AuditsView, stick: Path) -> None:
    away = carry(view, stick)
    press(away, Qt.Key.Key_W)
    assert away.made is not None
    back = bring_back(view, away.made.path, new_code())
    assert "does not open this file" in back.notice.text()


def test_a_file_that_is_no_audit_is_told(view: AuditsView, stick: Path) -> None:
    place = stick / "letter.wardaudit"
    place.write_bytes(b"Dear ward sister")
    back = bring_back(view, place, new_code())
    assert "not a carried audit" in back.notice.text()


def test_the_copy_on_the_laptop_offers_no_second_copy(
    qtbot: QtBot, view: AuditsView, stick: Path, clock: FrozenClock
) -> None:
    away = carry(view, stick)
    press(away, Qt.Key.Key_W)
    assert away.made is not None
    laptop = open_carried(away.made.path, away.made.code, clock, "LAPTOP").app
    laptop.sign_in(SIONED)
    there = a_view(qtbot, a_desk(laptop, clock))
    assert there.chosen is not None
    assert not offers(there.chosen) & {CARRY, BACK, CHANGE}
    assert there.new.isHidden()
    assert not view.new.isHidden()
    with heard(qtbot, there.desk.said) as said:
        press(there, Qt.Key.Key_W)
    assert "ward's own file" in said.args[0].text
    assert "Bring its file back" in there.head.about.text()
    laptop.store.close()
