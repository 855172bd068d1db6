"""A ward frozen here and on the laptop: beds that are the same are offered, shown, and ticked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.audit_listed import a_listed_audit
from tests.audit_ward import MEETS, SIONED, a_full_ward, answer, audit_clock, beds_for, give
from tests.audits_on_screen import a_desk, a_view, sheet
from tests.builders import an_app, heard
from ui.audit.audits_view import AuditsView
from ui.audit.carry_back_sheet import BringBackSheet
from wardapp.app import App
from wardapp.audit_out import CarriedOut, carry_out
from wardapp.clock import FrozenClock
from wardapp.commands.audit_freeze import ListedBed
from wardapp.opening import open_carried
from wardapp.queries.audit import audits

B1 = ListedBed(label="B1", age=84, sex="F", stay_days=12)
B2 = ListedBed(label="B2")


@pytest.fixture
def clock() -> FrozenClock:
    return audit_clock()


@pytest.fixture
def app(qapp: QApplication, tmp_path: Path, clock: FrozenClock) -> Iterator[App]:
    app = an_app(tmp_path / "home", clock)
    a_full_ward(app, 1)
    a_listed_audit(app, "Onnen")
    yield app
    app.store.close()


@pytest.fixture
def made(app: App, tmp_path: Path, clock: FrozenClock) -> CarriedOut:
    """Onnen, carried away without a list, typed on the laptop and answered there."""
    screen = app.ask(audits)[0]
    made = carry_out(app, screen.audit.id, [screen.wards[0].key], tmp_path / "a.wardaudit", clock)
    laptop = open_carried(made.path, made.code, clock, "LAPTOP").app
    laptop.sign_in(SIONED)
    give(laptop, laptop.ask(audits)[0], B1, B2)
    for bed in beds_for(laptop, laptop.ask(audits)[0]):
        answer(laptop, bed, "A", MEETS)
    laptop.store.close()
    app.sign_in(SIONED)
    return made


@pytest.fixture
def view(qtbot: QtBot, app: App, made: CarriedOut, clock: FrozenClock) -> AuditsView:
    return a_view(qtbot, a_desk(app, clock))


def press(at: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(at, key)


def looked_into(view: AuditsView, made: CarriedOut) -> BringBackSheet:
    press(view, Qt.Key.Key_B)
    back = sheet(view, BringBackSheet)
    back.choose_file = lambda: made.path
    press(back, Qt.Key.Key_Return)
    QTest.keyClicks(back.code, made.code)
    press(back.code, Qt.Key.Key_Return)
    return back


def answered(app: App) -> list[str]:
    return [bed.label for bed in beds_for(app, app.ask(audits)[0]) if bed.history]


def test_beds_that_are_the_same_come_only_when_they_are_ticked(
    view: AuditsView, app: App, made: CarriedOut, qtbot: QtBot
) -> None:
    give(app, app.ask(audits)[0], B1, B2)
    back = looked_into(view, made)
    assert back.same.isVisibleTo(back)
    assert not back.same.isChecked()
    assert "Onnen B1. Look whether it is so." in back.brings.text()
    assert "Onnen: new answers 0, here already 0" in back.brings.text()
    assert "Answers that find no bed here: 2" in back.brings.text()
    assert "nothing is taken as it is" in back.notice.text().casefold()
    assert answered(app) == []
    press(back.same, Qt.Key.Key_Space)
    assert "Onnen: new answers 1, here already 0" in back.brings.text()
    assert "Answers that find no bed here: 1" in back.brings.text()
    assert answered(app) == []
    with heard(qtbot, view.desk.runner.changed):
        press(back, Qt.Key.Key_Return)
    assert answered(app) == ["B1"]
    assert not back.same.isVisibleTo(back)


def test_without_the_tick_enter_takes_nothing(view: AuditsView, app: App, made: CarriedOut) -> None:
    give(app, app.ask(audits)[0], B1)
    back = looked_into(view, made)
    press(back, Qt.Key.Key_Return)
    assert not back.isVisible()
    assert answered(app) == []


def test_where_no_bed_is_the_same_it_says_what_to_do(
    view: AuditsView, app: App, made: CarriedOut
) -> None:
    give(app, app.ask(audits)[0], B2)
    back = looked_into(view, made)
    assert not back.same.isVisibleTo(back)
    assert "type each answer in here, with T on the audit" in back.notice.text()


def test_a_tick_does_not_outlive_the_file_it_was_for(
    view: AuditsView, app: App, made: CarriedOut
) -> None:
    give(app, app.ask(audits)[0], B1)
    back = looked_into(view, made)
    press(back.same, Qt.Key.Key_Space)
    back.pick_file()
    assert not back.same.isChecked()
    assert not back.same.isVisibleTo(back)


def test_brought_back_again_only_what_found_no_bed_is_to_be_typed(
    view: AuditsView, app: App, made: CarriedOut, qtbot: QtBot
) -> None:
    give(app, app.ask(audits)[0], B1, B2)
    back = looked_into(view, made)
    press(back.same, Qt.Key.Key_Space)
    with heard(qtbot, view.desk.runner.changed):
        press(back, Qt.Key.Key_Return)
    press(back, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not back.isVisible())
    again = looked_into(view, made)
    assert "Answers that find no bed here: 1. Type only those in" in again.notice.text()
