"""Hands on the keyboard: keys go where the focus is, as they do on the ward."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

ENTER, ESC, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space
UP, DOWN, END, TAB = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Tab
PAGE_UP, PAGE_DOWN = Qt.Key.Key_PageUp, Qt.Key.Key_PageDown


class Keyboard:
    """Counts what is pressed on a page."""

    def __init__(self, page: QWidget) -> None:
        self._page = page
        self.pressed = 0

    def press(self, *keys: Qt.Key | str) -> None:
        """Press keys one after another; a text is typed letter by letter."""
        for key in keys:
            if isinstance(key, str):
                for letter in key:
                    QTest.keyClicks(self._target(), letter)
                    self.pressed += 1
            else:
                QTest.keyClick(self._target(), key)
                self.pressed += 1

    def shift(self, key: Qt.Key) -> None:
        QTest.keyClick(self._target(), key, Qt.KeyboardModifier.ShiftModifier)
        self.pressed += 1

    def _target(self) -> QWidget:
        focused = QApplication.focusWidget()
        return focused if focused is not None else self._page


def shown_texts(page):
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
