"""The leaving page in the real window."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from builders import AtOnce, built_once, heard
from leavers import NOW, leavers
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from ui.leaving.page import LeavingPage
from ui.opening import Opening
from ui.patient.form import FormSheet
from ui.station import Station
from ui.window import MainWindow
from wardapp.app import App
from wardapp.clock import FrozenClock
from wardapp.queries.leaving import LeavingCard, leaving_card
from wardapp.queries.ready import ReadyMoments, ready_moments
from wardapp.settings import SettingsFile


@dataclass
class Leaving:
    """The page, the ward behind it, and hands on the keyboard."""

    station: Station
    page: LeavingPage
    stays: dict[str, int]
    turn: Callable[[], None]

    @property
    def app(self) -> App:
        """The ward."""
        return self.station.runner.app

    def open(self, who: str) -> None:
        """Open somebody's leaving."""
        self.page.open_at(self.stays[who])
        self.page.list.setFocus()
        self.turn()

    def press(self, keys: str) -> None:
        """Press letters on the page."""
        for key in keys:
            QTest.keyClick(self.page.list, key)
            self.turn()

    @property
    def sheet(self) -> FormSheet:
        """The sheet that is open."""
        sheet = self.page.deeds.open_sheet
        assert sheet is not None
        return sheet

    def fill(self, **texts: str) -> None:
        """Type into fields, choose in lists, tick."""
        for key, text in texts.items():
            control = self.sheet.controls[key]
            if isinstance(control, QComboBox):
                control.setCurrentIndex(control.findData(text))
                control.activated.emit(control.currentIndex())
            elif isinstance(control, QLineEdit):
                control.clear()
                QTest.keyClicks(control, text)
            else:
                control.click()

    def enter(self) -> None:
        """Save the sheet."""
        QTest.keyClick(next(iter(self.sheet.controls.values())), Qt.Key.Key_Return)
        self.turn()

    def card(self, who: str) -> LeavingCard:
        """Return somebody's leaving as it is on disk."""
        found = self.app.ask(leaving_card, self.stays[who])
        assert found is not None
        return found

    def moments(self, who: str) -> ReadyMoments:
        """Return somebody's ready moments and pathway."""
        return self.app.ask(ready_moments, self.stays[who])

    @property
    def said(self) -> str:
        """Everything the card says."""
        return self.page.card.accessibleName()

    @property
    def listed(self) -> str:
        """Everything the list says."""
        return " / ".join(cells.spoken() for cells in self.page.list.lines.rows)


@pytest.fixture
def leaving(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, turn: Callable[[], None]
) -> Iterator[Leaving]:
    """The window at the leaving page, the ward sister at the keyboard."""
    clock = FrozenClock(NOW)
    app, (_ward, stays) = built_once(tmp_path, clock, leavers)
    app.store.close()
    window = MainWindow()
    window.resize(1600, 900)
    settings = SettingsFile(tmp_path / "settings.json")
    opening = Opening(window, settings, clock, tmp_path / "ward.db", executor=AtOnce())
    with heard(qtbot, opening.filled):
        window.show()
    station = opening.station
    assert station is not None
    station.watcher.stop()
    station.show_page("leaving")
    page = station.pages["leaving"]
    assert isinstance(page, LeavingPage)
    page.list.setFocus()
    yield Leaving(station, page, stays, turn)
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
