"""The page of the delays on a ward at its census, with the ward sister at the keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.builders import AtOnce, a_ward, an_app
from tests.census_ward import census_clock, waits
from ui.delay.census_view import CensusView
from ui.delay.page import DelayPage
from ui.desk import Desk
from ui.runner import Runner
from wardapp.clock import FrozenClock
from wardapp.commands.ward import ChangeWardDetails
from wardapp.queries.ward import people, wards


@pytest.fixture
def clock() -> FrozenClock:
    return census_clock()


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, clock: FrozenClock) -> Iterator[Desk]:
    """Three who wait: two over 48 hours, one within; nobody's birth date is missing."""
    app = an_app(tmp_path, clock)
    ward = a_ward(app, "A1 A2 A3 A4", name="Ward Derwen")
    app.do(ChangeWardDetails(ward_id=ward.id, expected_version=ward.version, board_code="7A3"))
    ward = app.ask(wards)[0]
    waits(app, ward, "A1", 200, family="Morris", given="Ceinwen", nhs_number="9998416221")
    waits(app, ward, "A2", 60, "", family="Evans", council="")
    waits(app, ward, "A3", 20, "TRN-02", family="Parry", given="Beti")
    desk = Desk(Runner(app, AtOnce()), clock, ward)
    desk.people = app.ask(people)
    yield desk
    app.store.close()


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> DelayPage:
    page = DelayPage(desk)
    qtbot.addWidget(page)
    page.resize(1700, 900)
    page.show()
    page.shown()
    page.show_view("census")
    return page


@pytest.fixture
def view(page: DelayPage) -> CensusView:
    return page.census
