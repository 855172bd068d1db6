"""Hands on the keyboard of the real window, and eyes on what stands in it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QEvent, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
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

Key = Qt.Key | str | tuple[Qt.Key, Qt.KeyboardModifier]
Part = TypeVar("Part", bound=QWidget)


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

    def press(self, *keys: Key, with_: Qt.KeyboardModifier | None = None) -> None:
        """Press keys one after another; a text is typed letter by letter. Then let it settle.

        A key of a pair is held with its modifier.
        """
        assert self.window.isActiveWindow(), "another window has taken the keys"
        for key in keys:
            held = with_ or Qt.KeyboardModifier.NoModifier
            if isinstance(key, tuple):
                key, held = key
            for one in key if isinstance(key, str) else (key,):
                self._press_one(one, held)
        self.settled()

    def ctrl(self, key: Qt.Key) -> None:
        self.press(key, with_=CTRL)

    def shift(self, key: Qt.Key) -> None:
        self.press(key, with_=SHIFT)

    def alt(self, key: Qt.Key) -> None:
        self.press(key, with_=ALT)

    def settled(self) -> None:
        """Wait until the worker has answered everything and the window has taken it in.

        A person's next key comes behind what Qt has already queued, such as a new part of
        the window that is still to be shown; the keys of a test would overtake it.
        """
        self.until(self._at_rest)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _at_rest(self) -> bool:
        """Deliver what is queued; tell whether the worker then has nothing more to do."""
        QCoreApplication.sendPostedEvents()
        return self.opening.station is None or self.opening.station.runner._waiting == 0

    def until(self, seen: Callable[[], object]) -> None:
        """Wait until something can be seen."""
        self.qtbot.waitUntil(lambda: bool(seen()))

    def come_to(self) -> None:
        """Sit down at this window."""
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)

    def page(self, name: str) -> Page:
        """Return the page that must be in front."""
        assert self.station.front == name
        return self.station.pages[name]

    def over(self, kind: type[Part]) -> Part:
        """Return the sheet of a kind that must lie over the window."""
        self.until(lambda: self.lies_over(kind))
        return self.lies_over(kind)[-1]

    def lies_over(self, kind: type[Part]) -> list[Part]:
        """Return the sheets of a kind that lie over the window, the topmost last."""
        return [part for part in self.window.findChildren(kind) if part.isVisible()]

    def said(self, part: QWidget | None = None) -> str:
        """Return all that can be read or is read out: sentences, fields, accessible names."""
        shown = part or self.window
        widgets = [w for w in (shown, *shown.findChildren(QWidget)) if w.isVisible()]
        said = []
        for widget in widgets:
            said += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
            if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
                said.append(widget.text())
            elif isinstance(widget, QComboBox):
                said.append(widget.currentText())
            elif isinstance(widget, QPlainTextEdit):
                said.append(widget.toPlainText())
            elif isinstance(widget, QAbstractItemView):
                said += _entries(widget)
        return "\n".join(filter(None, said))

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
        if isinstance(key, str) and not key.isascii():
            _type_beyond_ascii(target, key)
        elif isinstance(key, str):
            QTest.keyClicks(target, key, modifier)
        else:
            QTest.keyClick(target, key, modifier)
        self.pressed += 1


def _type_beyond_ascii(target: QWidget, letter: str) -> None:
    """Type a letter that QTest cannot: it knows Latin-1 only."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(target, event)


def _entries(view: QAbstractItemView) -> list[str]:
    """Return what a list or table says, and what it has read out."""
    model, top = view.model(), QModelIndex()
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(top)
    cells = (
        model.index(row, column).data(role)
        for row in range(model.rowCount(top))
        for column in range(columns)
        for role in roles
    )
    return [cell for cell in cells if isinstance(cell, str)]
