"""A ward with three patients, its round page in front, hands on the keyboard."""

import pytest
from builders import MORNING
from keyboard import Keyboard
from PySide6.QtTest import QTest
from wards import a_desk, three_patients

from ui.round.page import RoundPage
from wardapp.clock import FrozenClock


@pytest.fixture
def clock():
    return FrozenClock(MORNING)


@pytest.fixture
def ward(tmp_path, clock):
    return three_patients(tmp_path, clock)


def open_page(qtbot, kind, app, row):
    page = kind(a_desk(app, row))
    qtbot.addWidget(page)
    page.resize(1600, 1000)
    page.show()
    page.activateWindow()
    QTest.qWaitForWindowActive(page)
    page.shown()
    return page


@pytest.fixture
def page(qtbot, ward):
    app, row, _ = ward
    return open_page(qtbot, RoundPage, app, row)


@pytest.fixture
def keys(page):
    return Keyboard(page)
