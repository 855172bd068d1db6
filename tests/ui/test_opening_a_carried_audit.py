"""A laptop that knows no ward opens an audit by its code, and nothing else."""

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from tests.audit_ward import SIONED, a_frozen_audit, a_full_ward, audit_clock
from tests.builders import an_app, heard
from ui.admin.first_run import FirstRunPage
from ui.opening import Opening
from ui.signin.code_sheet import CodeSheet
from ui.window import MainWindow
from wardapp import words
from wardapp.app import App
from wardapp.commands.audit_carry import UnpackAudit
from wardapp.errors import WardError
from wardapp.queries.audit_package import audit_package
from wardapp.settings import SettingsFile
from wardapp.store.carry_code import file_key, new_code
from wardapp.store.engine import open_store

CODE = new_code()


class Refusing(Executor):
    """Works at once, and hands what went wrong to whoever asked, as a worker does."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except WardError as error:
            future.set_exception(error)
        return future


@pytest.fixture
def carried(tmp_path: Path) -> Path:
    """The audit of Ward Derwen in a file of its own."""
    clock = audit_clock()
    home = an_app(tmp_path / "home", clock)
    screen = a_frozen_audit(home, a_full_ward(home))
    package = home.ask(audit_package, screen.audit.id)
    home.store.close()
    path = tmp_path / "February audit.wardaudit"
    away = App(open_store(path, clock=clock, key=file_key(CODE), make=True), clock, "PC", SIONED)
    away.do(UnpackAudit(package=package, carry_key="laptop 1"))
    away.store.close()
    return path


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.json")


@pytest.fixture
def opening(qtbot: QtBot, carried: Path, settings: SettingsFile) -> Iterator[Opening]:
    window = MainWindow()
    window.resize(1400, 800)
    made = Opening(window, settings, audit_clock(), carried, executor=Refusing())
    with heard(qtbot, window.painted):
        window.show()
    qtbot.waitUntil(lambda: bool(window.findChildren(CodeSheet)))
    yield made
    window.close()
    words.speak(words.ENGLISH)
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def sheet(opening: Opening) -> CodeSheet:
    return opening.window.findChildren(CodeSheet)[-1]


def give(opening: Opening, code: str) -> None:
    asked = sheet(opening)
    asked.field.setText(code)
    asked.open_button.click()


def test_the_code_opens_the_audit_and_only_the_audit(qtbot: QtBot, opening: Opening) -> None:
    with heard(qtbot, opening.filled):
        give(opening, CODE.lower().replace("-", " "))
    station = opening.station
    assert station is not None
    station.watcher.stop()
    assert station.front == "audit"
    station.show_page("board")
    assert station.front == "audit"
    shown = [name for name, button in opening.window.rail._buttons.items() if button.isVisible()]
    assert shown == ["audit", "documents"]
    assert {person.shown for person in station.desk.people} == {"Sioned Morgan", "Rhian Hopkin"}


def test_a_wrong_code_says_so_and_asks_again(qtbot: QtBot, opening: Opening) -> None:
    wrong = new_code()
    give(opening, wrong)
    qtbot.waitUntil(lambda: "does not open this file" in sheet(opening).notice.text())
    assert sheet(opening).field.text() == wrong
    assert opening.station is None
    give(opening, "ABC")
    qtbot.waitUntil(lambda: "A code has 20 letters" in sheet(opening).notice.text())


def test_whoever_does_not_know_the_code_comes_to_the_welcome(opening: Opening) -> None:
    sheet(opening).dismiss()
    assert opening.window.findChildren(FirstRunPage)


def test_a_computer_with_a_ward_keeps_its_ward(
    qtbot: QtBot, opening: Opening, settings: SettingsFile
) -> None:
    settings.change(ward_file="/wards/derwen.db", ward_name="Derwen")
    with heard(qtbot, opening.filled):
        give(opening, CODE)
    assert opening.station is not None
    opening.station.watcher.stop()
    assert settings.now.ward_file == "/wards/derwen.db"
    assert settings.now.ward_name == "Derwen"
