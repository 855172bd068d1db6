"""The page of delays on a real store, and a second station on the same file."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from builders import AtOnce, a_patient, a_ward, an_app, built_once
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.delay.editor import FactEditor
from ui.delay.page import DelayPage
from ui.desk import Desk, Said
from ui.runner import Refusal, Runner
from wardapp import words
from wardapp.app import App
from wardapp.clock import FrozenClock
from wardapp.commands.action import AddAction
from wardapp.commands.delay import StartDelay
from wardapp.commands.optimised import SetOptimised
from wardapp.commands.waiting import StartWaiting
from wardapp.queries.delays import DelayRow, delay_board
from wardapp.queries.ward import WardRow, people

DELAY_NOW = datetime(2026, 2, 12, 16, 40, tzinfo=UTC)
"""Thu 12-Feb-2026 16:40."""

# bed, family, given, born, hours since optimised
OPTIMISED = (
    ("SR4", "Morris", "Ceinwen", date(1935, 1, 29), 338),
    ("B5", "Griffiths", "Hywel", date(1936, 12, 5), 77),
    ("D2", "Jenkins", "Islwyn", date(1940, 4, 6), 47),
    ("A2", "Evans", "Siân", date(1941, 3, 12), 31),
    ("C4", "Mohamed", "Amina", date(1947, 12, 18), 7),
)


@dataclass
class Delays:
    """One station with the page of delays open."""

    app: App
    page: DelayPage
    desk: Desk
    ward: WardRow
    stays: dict[str, int]
    said: list[Said]
    refused: list[Refusal]

    def at(self, bed: str) -> None:
        """Put the person at a bed of the list in front."""
        table = self.page.ward.table if self.page.ward.isVisible() else self.page.stays.table
        table.setFocus()
        table.choose(self.stays[bed])

    def type(self, text: str) -> None:
        """Type into whatever has the focus."""
        for letter in text:
            QTest.keyClicks(self.focus(), letter)

    def press(
        self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press one key."""
        QTest.keyClick(self.focus(), key, held)

    def enter(self) -> None:
        """Press Enter."""
        self.press(Qt.Key.Key_Return)

    def row(self, bed: str) -> DelayRow:
        """Return a row as it is on disk."""
        found = self.app.ask(delay_board, self.ward.id, self.app.clock.now()).rows
        return next(row for row in found if row.board.bed == bed)

    def cell(self, bed: str, column: str) -> str:
        """Return what a cell of "This ward" says."""
        model = self.page.ward.table.people
        person = model.person_at(model.place_of(self.stays[bed]))
        assert person is not None
        return person.cells[[c.key for c in model.columns].index(column)].spoken

    def groups(self) -> list[str]:
        """Return the heads of the groups."""
        return [
            words[0]
            for place in range(len(self.page.ward.table.people.lines))
            if (words := self.page.ward.table.people.group_words(place))
        ]

    def focus(self) -> QWidget:
        """Return where typing goes in this window."""
        focus = self.page.window().focusWidget()
        assert focus is not None
        return focus

    @property
    def editor(self) -> FactEditor:
        """The open editor."""
        views = (self.page.ward, self.page.stays)
        found = next((v.editing.editor for v in views if v.editing.editor is not None), None)
        assert found is not None
        return found

    @property
    def is_editing(self) -> bool:
        """Whether an editor is open."""
        views = (self.page.ward, self.page.stays)
        return any(view.editing.editor is not None for view in views)


@pytest.fixture
def delays(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Delays]:
    """Five optimised people on a full HD screen, one more who is not, a second Evans in C5."""
    clock = FrozenClock(DELAY_NOW - timedelta(days=40))
    app, (ward, stays) = built_once(tmp_path, clock, _five_optimised)
    yield open_delays(qtbot, app, ward, stays)
    words.speak(words.ENGLISH)
    app.store.close()


def _five_optimised(app: App) -> tuple[WardRow, dict[str, int]]:
    ward = a_ward(app, "A1 A2 A3 B5 C4 C5 D2 SR4", "Derwen")
    assert isinstance(app.clock, FrozenClock)
    app.clock.move_to(DELAY_NOW)
    stays = {}
    for bed, family, given, born, hours in OPTIMISED:
        admitted = DELAY_NOW - timedelta(hours=max(hours + 24, 24 * 4))
        stays[bed] = a_patient(app, ward, bed, family, given, born=born, admitted_at=admitted)
        at = DELAY_NOW - timedelta(hours=hours)
        app.do(SetOptimised(stay_id=stays[bed], seen=None, at=at))
    stays["C5"] = a_patient(app, ward, "C5", "Evans", "Siân", born=date(1944, 3, 21))
    app.do(StartDelay(stay_id=stays["SR4"], main="FND-02", others=("HSG-01",)))
    app.do(StartDelay(stay_id=stays["D2"], main="STP-02"))
    app.do(StartWaiting(stay_id=stays["A2"], code="HOM-02", note="four calls a day"))
    due = datetime(2026, 2, 13, 15, 0, tzinfo=UTC)
    app.do(AddAction(stay_id=stays["SR4"], text="Panel outcome", owner="Huw Lloyd", due_at=due))
    return ward, stays


@pytest.fixture
def delays_elsewhere(delays: Delays, tmp_path: Path) -> Iterator[App]:
    """Another station on the same file."""
    app = an_app(tmp_path, delays.app.clock, station="PC-2")
    yield app
    app.store.close()


def open_delays(qtbot: QtBot, app: App, ward: WardRow, stays: dict[str, int]) -> Delays:
    app.begin_listening()
    runner = Runner(app, AtOnce())
    desk = Desk(runner, app.clock, ward)
    desk.people = app.ask(people)
    said: list[Said] = []
    desk.said.connect(said.append)
    refused: list[Refusal] = []
    runner.refused.connect(refused.append)
    page = DelayPage(desk)
    qtbot.addWidget(page)
    page.resize(1816, 956)
    page.show()
    page.shown()
    page.activateWindow()
    page.ward.table.setFocus()
    return Delays(app, page, desk, ward, stays, said, refused)
