"""The real window on a real ward, without waiting."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from builders import ALL, MORNING, AtOnce, a_patient, a_ward, an_app, built_once, heard
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.opening import Opening
from ui.station import Station
from ui.window import MainWindow
from wardapp import words
from wardapp.app import App
from wardapp.clock import FrozenClock
from wardapp.commands.command import Who
from wardapp.queries.ward import WardRow
from wardapp.settings import SettingsFile

DOCTOR = Who(None, "Dr Priya Nair", "doctor", ALL)


@pytest.fixture
def clock() -> FrozenClock:
    return FrozenClock(MORNING)


@pytest.fixture
def ward_file(tmp_path: Path, clock: FrozenClock) -> Path:
    """A demonstration ward with four people, two of one name."""
    app, _ward = built_once(tmp_path, clock, _four_people)
    app.store.close()
    return tmp_path / "ward.db"


def _four_people(app: App) -> WardRow:
    ward = a_ward(app, "A1 A2 A3 B1 C5", name="Ward Derwen", demonstration=True)
    a_patient(app, ward, "A1", "Jones", "Marged", born=date(1938, 5, 3), nhs_number="9991588132")
    a_patient(app, ward, "A2", "Evans", "Siân", title="Mrs", nhs_number="9997973097")
    a_patient(app, ward, "C5", "Evans", "Siân", born=date(1944, 3, 21), nhs_number="9998768047")
    a_patient(app, ward, "B1", "Davies", "Emrys", born=date(1944, 6, 8), hospital_number="D0042")
    return ward


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.json")


@pytest.fixture
def station(
    qtbot: QtBot, qapp: QApplication, ward_file: Path, clock: FrozenClock, settings: SettingsFile
) -> Iterator[Station]:
    """The window of PC-1, opened as the program opens it, the ward sister at the keyboard."""
    window = MainWindow()
    window.resize(1600, 900)
    opening = Opening(window, settings, clock, ward_file, executor=AtOnce())
    with heard(qtbot, opening.filled):
        window.show()
    made = opening.station
    assert made is not None
    made.watcher.stop()
    yield made
    window.close()
    words.speak(words.ENGLISH)
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(station: Station) -> MainWindow:
    return station.window


@pytest.fixture
def other_station(ward_file: Path, clock: FrozenClock) -> Iterator[App]:
    """Dr Nair at another computer."""
    app = an_app(ward_file.parent, clock, station="Doctors' office")
    app.sign_in(DOCTOR)
    yield app
    app.store.close()


@pytest.fixture
def turn() -> Callable[[], None]:
    """Let what was posted arrive, also what is to be deleted."""

    def go() -> None:
        for _ in range(3):
            QCoreApplication.sendPostedEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    return go
