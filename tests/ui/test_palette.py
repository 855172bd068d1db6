"""Any patient in three letters, any command in two steps, without the mouse."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from test_window import stay_in

from tests.audit_ward import a_frozen_audit, a_planned_audit
from ui.audit.page import AuditPage
from ui.audit.view import AUDITS, ENTRY, RESULTS
from ui.palette.items import DEED, HEAD, PERSON, Item
from ui.palette.panel import Palette
from ui.station import Station
from ui.widgets.text_block import Span
from ui.window import MainWindow
from wardapp.commands.audit_plan import CloseAudit
from wardapp.commands.command import Who
from wardapp.queries.audit import AuditScreen

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


# An audit by its name


def the_audits(station: Station, window: MainWindow, typed: str) -> tuple[Palette, list[Item]]:
    station.find()
    palette = window.findChild(Palette)
    assert palette is not None
    palette.field.setText(typed)
    return palette, [item for item in items(palette, DEED) if item.audit_id]


def a_small_audit(station: Station, **changed: object) -> AuditScreen:
    app, who = station.runner.app, station.desk.who
    screen = a_frozen_audit(app, station.desk.ward, freeze_time="08:00", **changed)
    app.sign_in(who)
    return screen


@pytest.mark.parametrize(
    ("typed", "found"),
    [("gwan", 1), ("archw gwan", 1), ("gwan 12-feb", 1), ("gwan mar", 0), ("12", 0), ("", 0)],
)
def test_an_audit_is_found_by_its_own_name(
    station: Station, window: MainWindow, typed: str, found: int
) -> None:
    a_small_audit(station, name="Archwiliad y Gwanwyn")
    _, shown = the_audits(station, window, typed)
    assert [item.spoken for item in shown] == ["Archwiliad y Gwanwyn 12-Feb-2026"] * found


def test_an_audit_under_way_opens_where_it_is_answered(
    qtbot: QtBot, station: Station, window: MainWindow
) -> None:
    screen = a_small_audit(station, name="Spring audit")
    palette, _ = the_audits(station, window, "spring")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    page = station.pages["audit"]
    assert isinstance(page, AuditPage)
    assert (station.front, page.front) == ("audit", ENTRY)
    assert (page.view.audit_id, page.view.audit_ward_id) == (screen.audit.id, screen.wards[0].id)


def test_a_finished_audit_opens_its_results(
    qtbot: QtBot, station: Station, window: MainWindow
) -> None:
    screen = a_small_audit(station, name="Spring audit")
    app, audit = station.runner.app, screen.audit
    app.do(CloseAudit(audit_id=audit.id, expected_version=audit.version, note="Fire alarm"))
    palette, shown = the_audits(station, window, "spring")
    assert shown[0].spoken.endswith("12-Feb-2026 · finished")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    page = station.pages["audit"]
    assert isinstance(page, AuditPage)
    assert (page.front, page.view.audit_id) == (RESULTS, audit.id)


def test_a_planned_audit_opens_its_plan_and_so_does_any_to_who_may_not_answer(
    qtbot: QtBot, station: Station, window: MainWindow
) -> None:
    app, who = station.runner.app, station.desk.who
    planned = a_planned_audit(app, station.desk.ward, name="Summer audit")
    spring = a_small_audit(station, name="Spring audit")
    app.sign_in(Who(None, "A. Visitor", "administrator", frozenset({"view"})))
    for typed, wanted in (("summer", planned), ("spring", spring)):
        palette, _ = the_audits(station, window, typed)
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
        page = station.pages["audit"]
        assert isinstance(page, AuditPage)
        assert (page.front, page.view.audit_id) == (AUDITS, wanted.audit.id)
        palette.setParent(None)
    app.sign_in(who)
