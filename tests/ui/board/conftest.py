"""A board on a real store, and a second station on the same file."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from builders import AtOnce, an_app, built_once
from derwen import NOW, derwen
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.board.page import BoardPage
from ui.desk import Desk, Said
from ui.runner import Runner
from wardapp.app import App
from wardapp.clock import FrozenClock
from wardapp.queries.board import BoardRow, board_rows
from wardapp.queries.ward import WardRow, people


@dataclass
class Board:
    """One station with the board open."""

    app: App
    page: BoardPage
    desk: Desk
    ward: WardRow
    stays: dict[str, int]
    said: list[Said]

    def go(self, bed: str, column: str) -> None:
        """Put the person at a cell."""
        place = self.page.model.place_of(self.stays[bed])
        self.page.table.setFocus()
        self.page.table.go_to(place, self.page.model.column_of(column))

    def type(self, text: str) -> None:
        """Type into whatever has the focus."""
        for letter in text:
            QTest.keyClicks(self._focus(), letter)

    def press(self, key: Qt.Key) -> None:
        """Press one key."""
        QTest.keyClick(self._focus(), key)

    def enter(self) -> None:
        """Press Enter."""
        self.press(Qt.Key.Key_Return)

    def row(self, bed: str) -> BoardRow:
        """Return a row as it is on disk."""
        rows = self.app.ask(board_rows, self.ward.id, self.app.clock.now())
        return next(row for row in rows if row.bed == bed)

    def cell(self, bed: str, column: str) -> str:
        """Return what a cell says."""
        model = self.page.model
        place = next(n for n, row in enumerate(model.rows()) if row.bed == bed)
        return model.cell_at(place, model.column_of(column)).spoken

    def _focus(self) -> QWidget:
        """Return where typing goes in this window; two windows cannot both be active."""
        focus = self.page.window().focusWidget()
        assert focus is not None
        return focus

    @property
    def notice(self) -> str:
        """What the open editor says."""
        editor = self.page.editing.editor
        return editor.notice.text() if editor is not None else ""


@pytest.fixture
def board(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Board]:
    """Ward Derwen on a full HD screen, the focus on bed A1."""
    app, (ward, stays) = built_once(tmp_path, FrozenClock(NOW), derwen)
    made = _open(qtbot, app, ward, stays)
    yield made
    app.store.close()


@pytest.fixture
def second(qtbot: QtBot, board: Board, tmp_path: Path) -> Iterator[Board]:
    """Another station on the same file."""
    app = an_app(tmp_path, board.app.clock, station="PC-2")
    made = _open(qtbot, app, board.ward, board.stays)
    yield made
    app.store.close()


def _open(qtbot: QtBot, app: App, ward: WardRow, stays: dict[str, int]) -> Board:
    app.begin_listening()
    runner = Runner(app, AtOnce())
    failures: list[object] = []
    runner.failed.connect(failures.append)
    desk = Desk(runner, app.clock, ward)
    desk.people = app.ask(people)
    said: list[Said] = []
    desk.said.connect(said.append)
    page = BoardPage(desk)
    qtbot.addWidget(page)
    page.resize(1816, 956)
    page.show()
    page.shown()
    page.activateWindow()
    page.table.setFocus()
    return Board(app, page, desk, ward, stays, said)
