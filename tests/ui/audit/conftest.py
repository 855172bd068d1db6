"""The audit page on a frozen ward, with the first reviewer at the keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.audit_ward import SIONED, a_frozen_audit, a_full_ward, audit_clock
from tests.audits_on_screen import a_desk
from tests.builders import an_app
from tests.keys import Press, hands_on
from ui.audit.entry_view import EntryView
from ui.audit.page import AuditPage
from ui.audit.view import ENTRY
from ui.desk import Desk
from wardapp import words
from wardapp.app import App
from wardapp.clock import FrozenClock
from wardapp.queries.audit import AuditScreen


@pytest.fixture
def clock() -> FrozenClock:
    return audit_clock()


@pytest.fixture
def app(tmp_path: Path, clock: FrozenClock) -> Iterator[App]:
    """Ward Derwen with six people and an empty bed."""
    app = an_app(tmp_path, clock)
    yield app
    app.store.close()


@pytest.fixture
def screen(app: App) -> AuditScreen:
    """The frozen audit of nine o'clock: Sioned is A, Rhian is B."""
    return a_frozen_audit(app, a_full_ward(app))


@pytest.fixture
def desk(qapp: QApplication, app: App, clock: FrozenClock, screen: AuditScreen) -> Iterator[Desk]:
    app.sign_in(SIONED)
    yield a_desk(app, clock)
    words.speak(words.ENGLISH)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> AuditPage:
    page = AuditPage(desk)
    qtbot.addWidget(page)
    page.resize(1500, 900)
    page.show()
    page.shown()
    return page


@pytest.fixture
def entry(page: AuditPage, screen: AuditScreen) -> EntryView:
    """The bed-by-bed view, at the first bed."""
    page.go_to(ENTRY, screen.audit.id, screen.wards[0].id)
    view = page.view
    assert isinstance(view, EntryView)
    return view


@pytest.fixture
def press(qtbot: QtBot, entry: EntryView) -> Press:
    """Somebody at the bed-by-bed view, who presses keys."""
    return hands_on(qtbot, entry)
