"""The page of delays in the real window: its key, its veil, its paper, its words in a clash."""

from datetime import timedelta

import pytest
from builders import heard
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.clash import gather
from ui.delay.page import STAYS, DelayPage
from ui.documents.page import DocumentsPage
from ui.menu import ENTRIES
from ui.station import Station
from ui.veil import Veil
from ui.window import MainWindow
from wardapp.commands.census import FreezeCensus
from wardapp.commands.delay import SetDelayOwner, SetDelayReason, StartDelay
from wardapp.commands.optimised import SetOptimised
from wardapp.paper_order import CENSUS, DELAYS, LONG_STAY
from wardapp.queries.board import board_rows
from wardapp.queries.delays import delay_board


@pytest.fixture
def delayed(station: Station) -> int:
    """A stay whose delay waits for a decision."""
    app = station.runner.app
    rows = app.ask(board_rows, station.desk.ward.id, station.desk.now())
    stay = next(row.stay_id for row in rows if row.bed == "A1")
    at = station.desk.now() - timedelta(hours=60)
    app.do(SetOptimised(stay_id=stay, seen=None, at=at))
    app.do(StartDelay(stay_id=stay, main="FND-02"))
    return stay


def test_ctrl_4_opens_the_delays(window: MainWindow, station: Station) -> None:
    QTest.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    assert station.front == "delays"
    assert any(entry.name == "delays" and entry.key == "Ctrl+4" for entry in ENTRIES)


def test_at_a_higher_privacy_level_a_veil_lies_over_the_names(station: Station) -> None:
    station.desk.hide_more(1)
    station.show_page("delays")
    veil = station.window.pages.currentWidget()
    assert isinstance(veil, Veil)
    veil.lifted.emit()
    assert isinstance(station.window.pages.currentWidget(), DelayPage)


def test_the_clocks_go_on_each_minute(station: Station, delayed: int, qtbot) -> None:
    station.show_page("delays")
    page = station.pages["delays"]
    assert isinstance(page, DelayPage)
    with heard(qtbot, page.ward.loaded):
        station.desk.minute_turned.emit()


def test_both_versions_of_a_delay_are_said_in_words(station: Station, delayed: int) -> None:
    app = station.runner.app
    found = app.ask(delay_board, station.desk.ward.id, station.desk.now()).rows
    state = next(row.delay for row in found if row.board.stay_id == delayed)
    app.do(SetDelayOwner(delay_id=state.id, seen=state.owner_id, attribution="health"))
    app.do(SetDelayReason(delay_id=state.id, seen=state.reason_id, main="FND-01"))
    said = []
    station.runner.refused.connect(lambda refusal: said.append(gather(app, refusal)))
    station.runner.do(SetDelayReason(delay_id=state.id, seen=state.reason_id, main="HSG-01"))
    station.runner.do(
        SetDelayOwner(delay_id=state.id, seen=state.owner_id, attribution="joint", agreed=False)
    )
    reason, owner = said
    assert [(line.label, line.mine) for line in reason.lines if line.differs] == [
        ("Main reason", "Homeless")
    ]
    assert [(line.label, line.theirs, line.mine) for line in owner.lines] == [
        ("Whose", "Health", "Joint: health and social care"),
        ("Agreed together", "Yes", "No"),
    ]


def test_print_list_and_ctrl_p_show_the_list_in_front(
    station: Station, window: MainWindow, delayed: int
) -> None:
    station.show_page("delays")
    page = station.pages["delays"]
    assert isinstance(page, DelayPage)
    page.print_button.click()
    assert station.front == "documents"
    assert printed(station) == DELAYS
    station.show_page("delays")
    page.show_view(STAYS)
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert station.front == "documents"
    assert printed(station) == LONG_STAY


def test_the_return_printed_is_the_one_looked_at_not_the_newest(
    station: Station, delayed: int
) -> None:
    app, page_name = station.runner.app, "delays"
    first, newest = (
        app.do(FreezeCensus(practice_reason=why)).made_id for why in ("First try", "Second try")
    )
    station.show_page(page_name)
    page = station.pages[page_name]
    assert isinstance(page, DelayPage)
    page.open_census(first)
    page.print_button.click()
    documents = station.pages["documents"]
    assert isinstance(documents, DocumentsPage)
    assert documents.orders.order(station.desk.ward).census_id == first != newest
    documents.orders.choose(CENSUS)
    assert documents.orders.order(station.desk.ward).census_id == 0


def printed(station: Station) -> str:
    documents = station.pages["documents"]
    assert isinstance(documents, DocumentsPage)
    return documents.orders.order(station.desk.ward).document
