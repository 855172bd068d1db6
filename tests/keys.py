"""Keys pressed one after another, each where the focus is by then."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

Press = Callable[..., None]


def press_at(qtbot: QtBot, view: QWidget, *keys: str | Qt.Key) -> None:
    """Press keys, beginning at a view; a text is typed."""
    for key in keys:
        for one in key if isinstance(key, str) else [key]:
            qtbot.keyClick(QApplication.focusWidget() or view, one)


def hands_on(qtbot: QtBot, view: QWidget) -> Press:
    """Let somebody sit down at a view; return what presses keys there."""
    view.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return lambda *keys: press_at(qtbot, view, *keys)
