"""A real window on a real ward, for whatever can go wrong with either."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from builders import MORNING, AtOnce, a_patient, a_ward, an_app, heard
from hands import Opens
from hands_on_audit import OpensCarried
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.audit_ward import SIONED, a_frozen_audit
from ui.opening import Opening
from ui.signin.code_sheet import CodeSheet
from ui.station import Station
from ui.window import MainWindow
from wardapp import words
from wardapp.app import App
from wardapp.audit_out import CarriedOut, carry_out
from wardapp.clock import FrozenClock
from wardapp.queries.audit import AuditScreen
from wardapp.settings import SettingsFile

PATIENTS = (
    ("A1", "Quigley", "Marged", date(1938, 5, 3), "9991588132"),
    ("A2", "Evansmith", "Siân", date(1941, 3, 12), "9997973097"),
    ("C5", "Evansmith", "Siân", date(1944, 3, 21), "9998768047"),
)


@pytest.fixture
def clock() -> FrozenClock:
    return FrozenClock(MORNING)


@pytest.fixture(scope="session")
def _template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("template")
    app = an_app(folder)
    ward = a_ward(app, "A1 A2 A3 B1 C5", name="Ward Derwen", demonstration=True)
    for bed, family, given, born, number in PATIENTS:
        a_patient(
            app, ward, bed, family, given, born=born, nhs_number=number, reason="Zwickel's disease"
        )
    app.store.close()
    return folder / "ward.db"


@pytest.fixture
def ward_file(_template: Path, tmp_path: Path) -> Path:
    """A demonstration ward of three patients, two of one name, and two free beds."""
    return Path(shutil.copy(_template, tmp_path / "ward.db"))


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.json")


@pytest.fixture
def opens(
    qtbot: QtBot, qapp: QApplication, settings: SettingsFile, clock: FrozenClock
) -> Iterator[Opens]:
    """Open a file as the program does and wait until it is open or refused."""
    opened: list[Opening] = []

    def open_file(path: Path) -> Opening:
        window = MainWindow()
        window.resize(1600, 900)
        opening = Opening(window, settings, clock, path)
        opened.append(opening)
        ended: list[object] = []
        opening.filled.connect(lambda: ended.append(None))
        opening.stopped.connect(ended.append)
        window.show()
        qtbot.waitUntil(lambda: bool(ended) or opening.welcome is not None)
        return opening

    yield open_file
    for opening in opened:
        opening.window.close()
        opening.window.deleteLater()
    words.speak(words.ENGLISH)


@pytest.fixture
def station(
    qtbot: QtBot, qapp: QApplication, ward_file: Path, clock: FrozenClock, settings: SettingsFile
) -> Iterator[Station]:
    """The window of PC-1 without waiting, the ward sister at the keyboard."""
    window = MainWindow()
    window.resize(1600, 900)
    opening = Opening(window, settings, clock, ward_file, executor=AtOnce())
    with heard(qtbot, opening.filled):
        window.show()
    made = opening.station
    assert made is not None
    made.watcher.stop()
    window.activateWindow()
    yield made
    window.close()
    words.speak(words.ENGLISH)
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def app(station: Station) -> App:
    return station.runner.app


@pytest.fixture
def screen(station: Station, app: App) -> AuditScreen:
    """Three people to review, by the ward sister and by Rhian Hopkin."""
    return a_frozen_audit(app, station.desk.ward, freeze_time="08:00")


@pytest.fixture
def carried(app: App, screen: AuditScreen, tmp_path: Path, clock: FrozenClock) -> CarriedOut:
    stick = tmp_path / "stick"
    stick.mkdir()
    return carry_out(app, screen.audit.id, [screen.wards[0].key], stick / "a.wardaudit", clock)


@pytest.fixture
def open_away(qtbot: QtBot, station: Station, tmp_path: Path) -> Iterator[OpensCarried]:
    """Open a carried audit in the window of a laptop, the ward sister at the keyboard."""
    windows: list[MainWindow] = []

    def open_it(path: Path, code: str) -> Station:
        window = MainWindow()
        windows.append(window)
        window.resize(1600, 900)
        settings = SettingsFile(tmp_path / f"laptop-{len(windows)}.json")
        opening = Opening(window, settings, station.desk.clock, path, executor=AtOnce())
        with heard(qtbot, window.painted):
            window.show()
        qtbot.waitUntil(lambda: bool(window.findChildren(CodeSheet)))
        sheet = window.findChildren(CodeSheet)[-1]
        sheet.field.setText(code)
        with heard(qtbot, opening.filled):
            sheet.open_button.click()
        made = opening.station
        assert made is not None
        made.watcher.stop()
        made.sign_in(next(p for p in made.desk.people if p.shown == SIONED.name))
        window.activateWindow()
        return made

    yield open_it
    for window in windows:
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
