"""Hands on the board of the real window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ui.board.page import BoardPage
from ui.opening import Opening
from ui.station import Station

Opens = Callable[[Path], Opening]


def board_of(station: Station) -> BoardPage:
    page = station.pages["board"]
    assert isinstance(page, BoardPage)
    return page


def go(station: Station, bed: str, column: str) -> None:
    """Put the person at a cell."""
    page = board_of(station)
    place = next(n for n, row in enumerate(page.model.rows()) if row.bed.split()[0] == bed)
    page.table.setFocus()
    page.table.go_to(place, page.model.column_of(column))


def target(station: Station) -> QWidget:
    focus = station.window.focusWidget()
    assert focus is not None
    return focus


def keys(station: Station, text: str) -> None:
    for letter in text:
        QTest.keyClicks(target(station), letter)


def press(station: Station, key: Qt.Key) -> None:
    QTest.keyClick(target(station), key)


def enter(station: Station) -> None:
    press(station, Qt.Key.Key_Return)


def typed(station: Station) -> str:
    """Return what stands in the open editor, "" where none is open."""
    editor = board_of(station).editing.editor
    return editor.field.text() if editor is not None else ""


def notice(station: Station) -> str:
    """Return what the open editor says beside its field."""
    editor = board_of(station).editing.editor
    return editor.notice.text() if editor is not None else ""


def type_a_date(station: Station, text: str, bed: str = "A1") -> str:
    """Type a date into the board and press Enter; returns what still stands in the editor."""
    go(station, bed, "edd")
    keys(station, text)
    enter(station)
    return typed(station)
