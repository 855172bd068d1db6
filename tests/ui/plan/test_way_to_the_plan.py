"""Every way to a plan: the rail's key, the board, Ctrl K; and what lies over it for privacy."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.palette.panel import Palette
from ui.plan.page import PlansPage
from ui.plan.start_sheet import StartSheet
from ui.station import Station
from ui.window import MainWindow
from wardapp.app import App
from wardapp.commands.recovery_plan import StartPlan, WritePlan
from wardapp.queries.recovery_plan import plan_list

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def planned(station: Station) -> int:
    """The stay of A2, whose plan has begun."""
    app = station.runner.app
    rows = app.ask(plan_list, station.desk.ward.id)
    stay = next(row.stay_id for row in rows if row.bed == "A2")
    app.do(StartPlan(stay_id=stay))
    return stay


def plans_of(station: Station) -> PlansPage:
    page = station.pages["plans"]
    assert isinstance(page, PlansPage)
    return page


def test_ctrl_3_brings_the_plans(qtbot: QtBot, station: Station, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_3, CTRL)
    assert station.front == "plans"
    assert plans_of(station).list.list.hasFocus()


def test_alt_p_opens_the_plan_of_whoever_is_selected_on_the_board(
    qtbot: QtBot, station: Station, window: MainWindow, planned: int
) -> None:
    station.desk.patient_requested.emit(planned)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_P, ALT)
    assert station.front == "plans"
    assert plans_of(station).editor.stay_id == planned
    assert plans_of(station).editor.isVisible()


def test_alt_p_on_somebody_without_a_plan_offers_to_begin_one(
    qtbot: QtBot, station: Station, window: MainWindow
) -> None:
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_P, ALT)
    assert station.front == "plans"
    assert window.findChild(StartSheet) is not None


def test_ctrl_k_opens_the_plan_of_whoever_was_found(
    qtbot: QtBot, station: Station, window: MainWindow, planned: int
) -> None:
    station.find()
    palette = window.findChild(Palette)
    assert palette is not None
    qtbot.keyClicks(palette.field, "a2")
    qtbot.keyClick(palette.field, Qt.Key.Key_P, ALT)
    assert plans_of(station).editor.stay_id == planned


def test_a_plan_is_veiled_while_the_privacy_level_asks_for_less(
    station: Station, window: MainWindow, planned: int
) -> None:
    station.show_plan(planned)
    station.desk.hide_more(1)
    assert window.pages.currentWidget() is station.veil


def test_closing_the_window_saves_the_last_letters(
    qtbot: QtBot, station: Station, window: MainWindow, planned: int, other_station: App
) -> None:
    station.show_plan(planned)
    card = plans_of(station).editor.column.cards["contact"]
    plans_of(station).editor.column.open("contact")
    control = card.forms[0].boxes["name"].control
    control.setFocus()
    qtbot.keyClicks(control, "Nia Bowen")
    window.closing.emit()
    rows = other_station.ask(plan_list, station.desk.ward.id)
    assert "contact" not in next(row.lacking for row in rows if row.stay_id == planned)


def test_locking_the_screen_saves_what_was_typed(
    qtbot: QtBot, station: Station, window: MainWindow, planned: int
) -> None:
    station.show_plan(planned)
    page = plans_of(station)
    page.editor.column.open("contact")
    control = page.editor.column.cards["contact"].forms[0].boxes["name"].control
    control.setFocus()
    qtbot.keyClicks(control, "Nia Bowen")
    station.lock()
    rows = station.runner.app.ask(plan_list, station.desk.ward.id)
    assert "contact" not in next(row.lacking for row in rows if row.stay_id == planned)


def test_the_status_line_says_that_the_plan_was_written(station: Station, planned: int) -> None:
    plan = next(
        row.plan_id
        for row in station.runner.app.ask(plan_list, station.desk.ward.id)
        if row.stay_id == planned
    )
    assert plan is not None
    command = WritePlan(plan_id=plan, section="contact", field="name", value="Nia Bowen")
    station.runner.do(command)
    assert "Recovery plan written" in station.window.status.message.text()
