"""Hands on the keyboard of the real window, and eyes on what stands in it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui.opening import Opening
from ui.page import Page
from ui.station import Station
from ui.window import MainWindow
from wardapp.queries.board import BoardRow, board_rows

ENTER, ESC, SPACE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Tab
UP, DOWN, LEFT, RIGHT = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right
END = Qt.Key.Key_End
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


class Hands:
    """One person at one window: everything goes through keys, and each is counted."""

    def __init__(self, qtbot: QtBot, opening: Opening) -> None:
        self.qtbot, self.opening = qtbot, opening
        self.pressed = 0

    @property
    def window(self) -> MainWindow:
        return self.opening.window

    @property
    def station(self) -> Station:
        assert self.opening.station is not None
        return self.opening.station

    def press(self, *keys: Qt.Key | str, with_: Qt.KeyboardModifier | None = None) -> None:
        """Press keys one after another; a text is typed letter by letter. Then let it settle."""
        for key in keys:
            for one in key if isinstance(key, str) else (key,):
                self._press_one(one, with_ or Qt.KeyboardModifier.NoModifier)
        self.settled()

    def ctrl(self, key: Qt.Key) -> None:
        self.press(key, with_=CTRL)

    def shift(self, key: Qt.Key) -> None:
        self.press(key, with_=SHIFT)

    def alt(self, key: Qt.Key) -> None:
        self.press(key, with_=ALT)

    def settled(self) -> None:
        """Wait until the worker has answered everything."""
        if self.opening.station is not None:
            runner = self.opening.station.runner
            self.until(lambda: runner._waiting == 0)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def until(self, seen: Callable[[], object]) -> None:
        """Wait until something can be seen."""
        self.qtbot.waitUntil(lambda: bool(seen()), timeout=10_000)

    def come_to(self) -> None:
        """Sit down at this window."""
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)

    def page(self, name: str) -> Page:
        """Return the page that must be in front."""
        assert self.station.front == name
        return self.station.pages[name]

    def texts(self, part: QWidget | None = None) -> str:
        """Return every sentence that can be seen."""
        labels = (part or self.window).findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def status(self) -> str:
        """Return what the status line says."""
        return self.window.status.message.text()

    def rows(self) -> dict[str, BoardRow]:
        """Return the ward as it stands on disk, by bed."""
        desk = self.station.desk
        asked: list[tuple[BoardRow, ...]] = []
        self.station.runner.ask(asked.append, board_rows, desk.ward.id, desk.now())
        self.until(lambda: asked)
        return {row.bed: row for row in asked[0]}

    def find(self, letters: str) -> None:
        """Go to a patient by Ctrl K and letters."""
        self.ctrl(Qt.Key.Key_K)
        self.press(letters)
        self.press(ENTER)

    def do(self, letters: str) -> None:
        """Do something by Ctrl K and letters."""
        self.find(letters)

    def focus(self) -> QWidget:
        """Return where typing goes."""
        return self.window.focusWidget() or self.window

    def _press_one(self, key: Qt.Key | str, modifier: Qt.KeyboardModifier) -> None:
        target = QApplication.focusWidget() or self.focus()
        if isinstance(key, str):
            QTest.keyClicks(target, key, modifier)
        else:
            QTest.keyClick(target, key, modifier)
        self.pressed += 1
