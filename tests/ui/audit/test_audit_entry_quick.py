"""Quick fingers on a slow disk: keys go to the bed they were meant for, and none is lost."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.audit_ward import SIONED, beds_for
from tests.keys import press_at as press
from ui.audit.entry_view import EntryView
from ui.audit.forms_view import FormsView
from ui.audit.page import AuditPage
from ui.audit.view import ENTRY, FORMS
from ui.desk import Desk
from ui.runner import Runner
from wardapp.app import App
from wardapp.clock import FrozenClock
from wardapp.commands.audit_plan import CloseAudit
from wardapp.queries.audit import AuditScreen
from wardapp.queries.ward import wards

ENTER, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Down


class SlowDisk(Executor):
    """Work waits until it is let go on, one piece after another."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], Any]] = []

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        self.waiting.append(lambda: fn(*args, **kwargs))
        return Future()

    def go_on(self, pieces: int = 100) -> None:
        """Do what waits, and what comes of it."""
        for _ in range(pieces):
            if self.waiting:
                self.waiting.pop(0)()


@pytest.fixture
def disk() -> SlowDisk:
    return SlowDisk()


@pytest.fixture
def slow_page(
    qtbot: QtBot, app: App, clock: FrozenClock, screen: AuditScreen, disk: SlowDisk
) -> AuditPage:
    app.sign_in(SIONED)
    page = AuditPage(Desk(Runner(app, disk), clock, app.ask(wards)[0]))
    qtbot.addWidget(page)
    page.resize(1500, 900)
    page.show()
    page.shown()
    page.activateWindow()
    return page


def open_view(qtbot: QtBot, page: AuditPage, disk: SlowDisk, screen: AuditScreen, name: str) -> Any:
    page.go_to(name, screen.audit.id, screen.wards[0].id)
    disk.go_on()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return page.view


def test_keys_after_enter_wait_for_the_next_bed(
    qtbot: QtBot, slow_page: AuditPage, disk: SlowDisk, screen: AuditScreen, app: App
) -> None:
    view: EntryView = open_view(qtbot, slow_page, disk, screen, ENTRY)
    press(qtbot, slow_page, "3", ENTER)
    press(qtbot, slow_page, "0", "12", ENTER, "b", ENTER, "4")
    assert view.form.half.criteria == ("breathing",)
    disk.go_on()
    first, second = beds_for(app, screen)[:2]
    assert first.standing.a[0].criteria == ("breathing",)
    assert second.standing.a[0].outcome == "not_meeting"
    assert second.standing.a[0].place == "home_support"
    assert view.form.half.criteria == ("circulation",)
    assert view.bed_id == beds_for(app, screen)[2].id


def test_letters_for_the_next_beds_reason_tick_nothing(
    qtbot: QtBot, slow_page: AuditPage, disk: SlowDisk, screen: AuditScreen
) -> None:
    view: EntryView = open_view(qtbot, slow_page, disk, screen, ENTRY)
    press(qtbot, slow_page, "3", ENTER, "0", "transport")
    disk.go_on()
    assert view.form.half.criteria == ()
    assert view.form.reason.finder.text() == "transport"


def test_the_next_bed_stands_there_before_the_ward_is_read_again(
    qtbot: QtBot, slow_page: AuditPage, disk: SlowDisk, screen: AuditScreen
) -> None:
    view: EntryView = open_view(qtbot, slow_page, disk, screen, ENTRY)
    assert view.reading is not None
    second = view.reading.beds[1].id
    press(qtbot, slow_page, "3", ENTER)
    disk.go_on(1)
    assert view.bed_id == second
    assert disk.waiting


def test_keys_meant_for_the_next_bed_go_nowhere_when_the_answer_is_refused(
    qtbot: QtBot, slow_page: AuditPage, disk: SlowDisk, screen: AuditScreen, app: App
) -> None:
    view: EntryView = open_view(qtbot, slow_page, disk, screen, ENTRY)
    first = view.bed_id
    app.do(CloseAudit(audit_id=screen.audit.id, expected_version=screen.audit.version, note="x"))
    press(qtbot, slow_page, "3", ENTER, "4", "5")
    disk.go_on(1)
    assert view.bed_id == first
    assert view.form.half.criteria == ("breathing",)
    assert "This audit is finished" in view.face.notice.text()


def test_a_line_of_the_next_form_waits_as_well(
    qtbot: QtBot, slow_page: AuditPage, disk: SlowDisk, screen: AuditScreen, app: App
) -> None:
    view: FormsView = open_view(qtbot, slow_page, disk, screen, FORMS)
    press(qtbot, slow_page, "14C", ENTER, "T", ENTER, "0 1")
    disk.go_on()
    first, second = beds_for(app, screen)[:2]
    assert len(first.standing.a[0].criteria) == 3
    assert second.standing.a[0].outcome == "not_complete"
    assert view.line.field.text() == "0 1"


def test_a_form_typed_while_the_ward_is_read_again_keeps_the_order_of_its_keys(
    qtbot: QtBot, slow_page: AuditPage, disk: SlowDisk, screen: AuditScreen, app: App
) -> None:
    view: FormsView = open_view(qtbot, slow_page, disk, screen, FORMS)
    press(qtbot, slow_page, "14C", ENTER, "0 ")
    disk.go_on(1)
    press(qtbot, slow_page, "12 h", ENTER, "T")
    disk.go_on()
    second = beds_for(app, screen)[1]
    assert second.standing.a[0].place == "hospice"
    assert view.line.field.text() == "T"
    press(qtbot, slow_page, "2")
    assert view.line.field.text() == "T2", "and the field has the keys again"
