"""Whoever cannot see the screen hears a name at every stop, on every page there is."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from ui.palette.panel import Palette
from ui.station import PAGES, Station
from ui.window import MainWindow


def stops(root: QWidget) -> Iterator[QWidget]:
    for widget in [root, *root.findChildren(QWidget)]:
        can_focus = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if can_focus and widget.isVisibleTo(root) and not widget.focusProxy():
            yield widget


def nameless(root: QWidget) -> list[str]:
    found = []
    for widget in stops(root):
        interface = QAccessible.queryAccessibleInterface(widget)
        name = interface.text(QAccessible.Text.Name) if interface else widget.accessibleName()
        if not name.strip():
            found.append(f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}")
    return found


@pytest.mark.parametrize("page", PAGES)
def test_every_stop_of_a_page_has_a_name(station: Station, window: MainWindow, page: str) -> None:
    station.show_page(page)
    assert list(stops(window))
    assert nameless(window) == []


def test_every_stop_over_the_pages_has_a_name(station: Station, window: MainWindow) -> None:
    station.find()
    palette = window.findChild(Palette)
    assert palette is not None
    assert nameless(window) == []
    palette.close_up()
    station.ask_who()
    station.explain()
    assert nameless(window) == []
    station.lock()
    assert nameless(window) == []
