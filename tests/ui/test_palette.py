"""Any patient in three letters, any command in two steps, without the mouse."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from test_window import stay_in

from ui.palette.items import DEED, HEAD, PERSON, Item
from ui.palette.panel import Palette
from ui.station import Station
from ui.widgets.text_block import Span
from ui.window import MainWindow
from wardapp.commands.command import Who

Turn = Callable[[], None]
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def palette(qtbot: QtBot, station: Station, window: MainWindow) -> Palette:
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    found = window.findChild(Palette)
    assert found is not None
    return found


def items(palette: Palette, kind: str) -> list[Item]:
    rows = (palette.model.item(row) for row in range(palette.model.rowCount()))
    return [item for item in rows if item.kind == kind]


def beds(palette: Palette, typed: str) -> list[str]:
    palette.field.setText(typed)
    return [item.bed for item in items(palette, PERSON)]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("eva", ["A2", "C5"]),
        ("EVANS", ["A2", "C5"]),
        ("sia", ["A2", "C5"]),
        ("Siâ", ["A2", "C5"]),
        ("evans si", ["A2", "C5"]),
        ("mar", ["A1"]),
        ("b1", ["B1"]),
        ("c", ["C5"]),
        ("999 797 3097", ["A2"]),
        ("9997973097", ["A2"]),
        ("973", ["A2"]),
        ("d00", ["B1"]),
        ("0042", ["B1"]),
        ("zzz", []),
        ("", []),
    ],
)
def test_a_patient_is_found_by_name_bed_or_number(
    palette: Palette, typed: str, found: list[str]
) -> None:
    assert beds(palette, typed) == found


def test_two_of_one_name_are_told_apart_by_the_underlined_birth_date(palette: Palette) -> None:
    palette.field.setText("eva")
    for item, born, other in zip(
        items(palette, PERSON), ("12-Mar-1941", "21-Mar-1944"), ("C5", "A2"), strict=True
    ):
        underlined = [
            piece.text
            for line in item.lines
            for piece in line
            if isinstance(piece, Span) and piece.underline
        ]
        assert underlined == ["EVA", born]
        assert item.chip is not None
        assert item.chip.text == f"Same name {other}"


def test_enter_shows_the_patient_on_the_board(
    qtbot: QtBot, palette: Palette, station: Station
) -> None:
    wanted: list[int] = []
    station.desk.patient_requested.connect(wanted.append)
    qtbot.keyClicks(palette.field, "eva")
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert wanted == [stay_in(station, "C5")]
    assert station.front == "board"


def test_ctrl_enter_opens_the_first_patient_on_the_round(
    qtbot: QtBot, palette: Palette, station: Station
) -> None:
    wanted: list[tuple[str, int]] = []
    station.desk.round_requested.connect(lambda kind, stay: wanted.append((kind, stay)))
    qtbot.keyClicks(palette.field, "eva")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return, CTRL)
    assert wanted == [("morning", stay_in(station, "A2"))]


def test_alt_and_a_letter_does_something_with_the_first_patient(
    qtbot: QtBot, palette: Palette, station: Station
) -> None:
    wanted: list[tuple[int, str]] = []
    station.desk.edit_requested.connect(lambda stay, column: wanted.append((stay, column)))
    qtbot.keyClicks(palette.field, "eva")
    qtbot.keyClick(palette.field, Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    assert wanted == [(stay_in(station, "A2"), "edd")]


def test_a_command_is_found_by_the_beginning_of_its_words_and_done(
    qtbot: QtBot, palette: Palette, station: Station
) -> None:
    qtbot.keyClicks(palette.field, "docu")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert station.front == "documents"


def test_the_arrows_pass_over_headings(qtbot: QtBot, palette: Palette) -> None:
    palette.field.setText("eva")
    kinds = []
    for _ in range(palette.model.rowCount() + 2):
        kinds.append(palette.model.item(palette.list.currentIndex().row()).kind)
        qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert HEAD not in kinds
    assert kinds[-1] == DEED


def test_esc_gives_the_focus_back(
    qtbot: QtBot, station: Station, window: MainWindow, turn: Turn
) -> None:
    before = QApplication.focusWidget()
    station.find()
    palette = window.findChild(Palette)
    assert palette is not None
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    turn()
    assert QApplication.focusWidget() is before
    assert window.findChild(Palette) is None


def test_whoever_may_only_look_is_offered_nothing_to_change(
    qtbot: QtBot, station: Station, window: MainWindow
) -> None:
    station.runner.app.sign_in(Who(None, "A. Visitor", "auditor", frozenset({"view"})))
    station.find()
    palette = window.findChild(Palette)
    assert palette is not None
    palette.field.setText("eva")
    assert items(palette, DEED) == []


@pytest.mark.parametrize(("level", "shown"), [(2, "EVA S"), (3, "Name hidden")])
def test_the_palette_keeps_the_privacy_level(
    station: Station, window: MainWindow, level: int, shown: str
) -> None:
    station.desk.hide_more(level)
    station.find()
    palette = window.findChild(Palette)
    assert palette is not None
    palette.field.setText("eva")
    spoken = " ".join(item.spoken for item in items(palette, PERSON) + items(palette, DEED))
    assert shown in spoken
    assert "EVANS" not in spoken
    assert "1941" not in spoken
