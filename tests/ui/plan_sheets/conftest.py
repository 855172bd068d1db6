"""A station with a bare window for the sheets to lie over, and another station beside it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from bedside import Bedside
from builders import MORNING, AtOnce, a_patient, a_ward, an_app
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.desk import Desk
from ui.runner import Refusal, Runner
from wardapp import words
from wardapp.app import App
from wardapp.clock import FrozenClock


@pytest.fixture
def bedside(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Bedside]:
    """Siân Evans in A2, whom nobody has asked for her language."""
    clock = FrozenClock(MORNING)
    app = an_app(tmp_path, clock)
    ward = a_ward(app, "A1 A2")
    stay = a_patient(app, ward, "A2", title="Mrs", nhs_number="9997973097")
    runner = Runner(app, AtOnce())
    refusals: list[Refusal] = []
    runner.refused.connect(refusals.append)
    desk = Desk(runner, clock, ward)
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    yield Bedside(app, desk, window, stay, clock, refusals)
    words.speak(words.ENGLISH)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.store.close()


@pytest.fixture
def other(bedside: Bedside, tmp_path: Path) -> Iterator[App]:
    """Another computer on the same file."""
    app = an_app(tmp_path, bedside.clock, station="Doctors' office")
    yield app
    app.store.close()
