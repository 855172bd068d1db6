"""Quick fingers on a slow disk: keys go to the bed they were meant for, and none is lost."""

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.audit_ward import RHIAN, SIONED, beds_for
from tests.keys import press_at as press
from tests.slow_disk import SlowDisk
from ui.audit.entry_view import EntryView
from ui.audit.forms_view import FormsView
from ui.audit.page import AuditPage
from ui.audit.view import ENTRY, FORMS
from ui.desk import Desk
from ui.runner import Refusal, Runner
from ui.widgets.sheet import Sheet
from wardapp import words
from wardapp.app import App
from wardapp.clock import FrozenClock
from wardapp.commands.audit_plan import CloseAudit
from wardapp.queries.audit import AuditScreen
from wardapp.queries.ward import wards

ENTER, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Down
PAGE_UP, PAGE_DOWN = Qt.Key.Key_PageUp, Qt.Key.Key_PageDown
ESC = Qt.Key.Key_Escape


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


def test_keys_after_enter_wait_for_the_next_bed_and_keep_nothing_there_unseen(
    qtbot: QtBot, slow_page: AuditPage, disk: SlowDisk, screen: AuditScreen, app: App
) -> None:
    view: EntryView = open_view(qtbot, slow_page, disk, screen, ENTRY)
    press(qtbot, slow_page, "3", ENTER)
    press(qtbot, slow_page, "0", "12", ENTER, "b", ENTER, "4")
    assert view.form.half.criteria == ("breathing",)
    disk.go_on()
    first, second, third = beds_for(app, screen)[:3]
    assert first.standing.a[0].criteria == ("breathing",)
    assert view.bed_id == second.id
    assert (view.form.half.none, view.form.half.place) == (True, "home_support")
    assert "faster than the screen" in view.face.notice.text()
    assert (second.standing.a, third.standing.a) == ((), ())
    press(qtbot, slow_page, ESC, ENTER, "4")
    disk.go_on()
    assert beds_for(app, screen)[1].standing.a[0].place == "home_support"
    assert view.bed_id == third.id
    assert view.form.half.criteria == ("circulation",)


def test_whoever_types_on_without_looking_answers_nothing_until_esc(
    qtbot: QtBot, slow_page: AuditPage, disk: SlowDisk, screen: AuditScreen, app: App
) -> None:
    """From the first Enter too many on, each key would have gone to the wrong bed."""
    view: EntryView = open_view(qtbot, slow_page, disk, screen, ENTRY)
    press(qtbot, slow_page, "3", ENTER, "4", ENTER, "5", ENTER)
    disk.go_on()
    press(qtbot, slow_page, "6", ENTER, "0", "12", ENTER, PAGE_DOWN, Qt.Key.Key_F8)
    disk.go_on()
    assert view.bed_id == beds_for(app, screen)[1].id
    assert view.form.half.criteria == ("circulation",)
    assert [bool(bed.standing.a) for bed in beds_for(app, screen)][:3] == [True, False, False]
    press(qtbot, slow_page, ESC)
    assert view.face.notice.isHidden()
    press(qtbot, slow_page, "4", "5", ENTER)
    disk.go_on()
    assert len(beds_for(app, screen)[1].standing.a[0].criteria) == 1


def test_who_was_stopped_and_comes_back_to_the_bed_has_the_keys_again(
    qtbot: QtBot, slow_page: AuditPage, disk: SlowDisk, screen: AuditScreen
) -> None:
    view: EntryView = open_view(qtbot, slow_page, disk, screen, ENTRY)
    press(qtbot, slow_page, "3", ENTER, "4", ENTER)
    disk.go_on()
    assert not view.face.notice.isHidden()
    slow_page.go_to(FORMS, screen.audit.id, screen.wards[0].id)
    disk.go_on()
    slow_page.go_to(ENTRY, screen.audit.id, screen.wards[0].id)
    disk.go_on()
    assert view.face.notice.isHidden()
    press(qtbot, slow_page, "5")
    assert view.form.half.criteria == ("circulation", "bleeding")


def half_of_the_next(
    qtbot: QtBot, page: AuditPage, disk: SlowDisk, screen: AuditScreen, *keys: str | Qt.Key
) -> EntryView:
    """Key a part of the second bed's answer, and come back to the first one."""
    view: EntryView = open_view(qtbot, page, disk, screen, ENTRY)
    press(qtbot, page, PAGE_DOWN, *keys, PAGE_UP)
    assert view.reading is not None
    assert view.bed_id == view.reading.beds[0].id
    return view


def test_keys_keep_their_order_where_the_next_bed_has_its_reason_open(
    qtbot: QtBot, slow_page: AuditPage, disk: SlowDisk, screen: AuditScreen, app: App
) -> None:
    view = half_of_the_next(qtbot, slow_page, disk, screen, "0")
    press(qtbot, slow_page, "3", ENTER, "tra")
    disk.go_on(1)
    press(qtbot, slow_page, "nsp")
    disk.go_on(1)
    press(qtbot, slow_page, "ort")
    disk.go_on()
    assert beds_for(app, screen)[0].standing.a[0].criteria == ("breathing",)
    assert view.bed_id == beds_for(app, screen)[1].id
    assert view.form.reason.finder.text() == "transport"
    assert (view.form.half.none, view.form.half.choice) == (True, "")


def test_keys_keep_their_order_where_the_next_bed_has_its_note_open(
    qtbot: QtBot, slow_page: AuditPage, disk: SlowDisk, screen: AuditScreen
) -> None:
    view = half_of_the_next(qtbot, slow_page, disk, screen, "x", "o")
    press(qtbot, slow_page, "3", ENTER, "went to th")
    disk.go_on(1)
    press(qtbot, slow_page, "eat")
    disk.go_on(1)
    press(qtbot, slow_page, "re")
    disk.go_on()
    assert view.form.note.field.text() == "went to theatre"
    assert view.form.half.criteria == ()


def test_keys_keep_their_order_while_another_ward_is_read(
    qtbot: QtBot, slow_page: AuditPage, disk: SlowDisk, screen: AuditScreen
) -> None:
    view = half_of_the_next(qtbot, slow_page, disk, screen, "0")
    press(qtbot, slow_page, PAGE_DOWN, "tra")
    view.open(screen.audit.id, screen.wards[0].id)
    press(qtbot, slow_page, "nsp")
    disk.go_on()
    press(qtbot, slow_page, "ort")
    assert view.form.reason.finder.text() == "transport"


def test_a_second_enter_keeps_no_half_answer_of_a_bed_that_is_not_in_sight(
    qtbot: QtBot, slow_page: AuditPage, disk: SlowDisk, screen: AuditScreen, app: App
) -> None:
    view = half_of_the_next(qtbot, slow_page, disk, screen, "4")
    press(qtbot, slow_page, "3", ENTER, ENTER)
    disk.go_on()
    first, second = beds_for(app, screen)[:2]
    assert (len(first.standing.a), second.standing.a) == (1, ())
    assert view.bed_id == second.id
    assert view.form.half.criteria == ("circulation",)
    press(qtbot, slow_page, ESC, ENTER)
    disk.go_on()
    assert len(beds_for(app, screen)[1].standing.a) == 1


def hold(qtbot: QtBot, view: QWidget, key: Qt.Key, times: int = 5) -> None:
    """Hold a key down: the keyboard repeats it."""
    qtbot.keyPress(QApplication.focusWidget() or view, key)
    for _ in range(times):
        no = Qt.KeyboardModifier.NoModifier
        event = QKeyEvent(QEvent.Type.KeyPress, key, no, "", autorep=True)
        QApplication.sendEvent(QApplication.focusWidget() or view, event)


def test_enter_held_down_keeps_one_answer(
    qtbot: QtBot, slow_page: AuditPage, disk: SlowDisk, screen: AuditScreen, app: App
) -> None:
    view = half_of_the_next(qtbot, slow_page, disk, screen, "4")
    press(qtbot, slow_page, "3")
    hold(qtbot, slow_page, ENTER)
    disk.go_on()
    hold(qtbot, slow_page, ENTER, 0)  # let go, and pressed once more
    disk.go_on()
    given = [len(bed.standing.a) for bed in beds_for(app, screen)]
    assert given[:3] == [1, 1, 0]
    assert view.form.half.criteria == ()


def test_page_down_held_down_does_not_run_on_after_it_was_let_go(
    qtbot: QtBot, slow_page: AuditPage, disk: SlowDisk, screen: AuditScreen, app: App
) -> None:
    view: EntryView = open_view(qtbot, slow_page, disk, screen, ENTRY)
    press(qtbot, slow_page, "3", ENTER)
    hold(qtbot, slow_page, PAGE_DOWN, 40)
    disk.go_on()
    assert view.bed_id == beds_for(app, screen)[2].id
    assert [bool(bed.standing.a) for bed in beds_for(app, screen)][:3] == [True, False, False]


def test_the_next_bed_is_painted_before_a_key_is_taken_for_it(
    qtbot: QtBot, slow_page: AuditPage, disk: SlowDisk, screen: AuditScreen
) -> None:
    view: EntryView = open_view(qtbot, slow_page, disk, screen, ENTRY)
    seen = Painted(view)
    press(qtbot, slow_page, "3", ENTER, "4")
    seen.beds.clear()
    disk.go_on(1)
    assert view.form.half.criteria == ("circulation",)
    assert seen.beds[0] == (view.bed_id, ())


class Painted(QObject):
    """Notes the bed and what was ticked each time the view is painted."""

    def __init__(self, view: EntryView) -> None:
        super().__init__(view)
        self.view = view
        self.beds: list[tuple[int, tuple[str, ...]]] = []
        view.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt names it
        if event.type() == QEvent.Type.Paint:
            self.beds.append((self.view.bed_id, self.view.form.half.criteria))
        return False


def test_a_change_of_language_between_two_keys_loses_none(
    qtbot: QtBot, slow_page: AuditPage, disk: SlowDisk, screen: AuditScreen
) -> None:
    view = half_of_the_next(qtbot, slow_page, disk, screen, "0")
    press(qtbot, slow_page, "3", ENTER, "tra")
    words.speak(words.WELSH)
    slow_page.retranslate()
    press(qtbot, slow_page, "ns")
    disk.go_on()
    words.speak(words.ENGLISH)
    slow_page.retranslate()
    press(qtbot, slow_page, "port")
    assert view.form.reason.finder.text() == "transport"


def test_what_lies_over_the_bed_by_then_takes_no_key_meant_for_it_and_keeps_its_own(
    qtbot: QtBot, slow_page: AuditPage, disk: SlowDisk, screen: AuditScreen
) -> None:
    view = half_of_the_next(qtbot, slow_page, disk, screen, "0")
    press(qtbot, slow_page, "3", ENTER, "tra")
    sheet = Sheet(slow_page, "Something else")
    field = QLineEdit()
    sheet.body.addWidget(field)
    sheet.show_over()
    disk.go_on()
    press(qtbot, slow_page, "sport")
    assert field.text() == "sport"
    assert view.form.reason.finder.text() == ""


def test_what_waited_is_for_nobody_else(
    qtbot: QtBot, slow_page: AuditPage, disk: SlowDisk, screen: AuditScreen, app: App
) -> None:
    view: EntryView = open_view(qtbot, slow_page, disk, screen, ENTRY)
    press(qtbot, slow_page, "3", ENTER, "4")
    app.sign_in(RHIAN)
    view.desk.signed_in_changed.emit()
    disk.go_on()
    assert view.form.half.criteria == ()


def test_an_answer_saved_late_leaves_what_was_keyed_since_for_another_enter(
    qtbot: QtBot, slow_page: AuditPage, disk: SlowDisk, screen: AuditScreen, app: App
) -> None:
    """The disk was full; the banner tries again when there is room, after a second thought."""
    view: EntryView = open_view(qtbot, slow_page, disk, screen, ENTRY)
    first = view.bed_id
    refused: list[Refusal] = []
    view.desk.runner.refused.connect(refused.append)
    press(qtbot, slow_page, "3", ENTER)
    disk.is_full()
    (late,) = refused
    press(qtbot, slow_page, "4")
    view.desk.runner.do(late.command, late.then, late.failed)
    disk.go_on()
    assert beds_for(app, screen)[0].standing.a[0].criteria == ("breathing",)
    assert view.bed_id == first
    assert "saved as it was" in view.face.notice.text()
    assert view.form.half.criteria == ("breathing", "circulation")
    press(qtbot, slow_page, ENTER)
    disk.go_on()
    assert beds_for(app, screen)[0].standing.a[0].criteria == ("breathing", "circulation")
    assert view.bed_id != first


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
    press(qtbot, slow_page, "6", ENTER)  # and on, without looking
    assert view.form.half.criteria == ("breathing",)
    press(qtbot, slow_page, ESC, "6")
    assert view.form.half.criteria == ("breathing", "ischaemia")


def test_a_line_of_the_next_form_waits_as_well_and_is_kept_once_it_is_asked_for(
    qtbot: QtBot, slow_page: AuditPage, disk: SlowDisk, screen: AuditScreen, app: App
) -> None:
    view: FormsView = open_view(qtbot, slow_page, disk, screen, FORMS)
    press(qtbot, slow_page, "14C", ENTER, "T", ENTER, "0 1")
    disk.go_on()
    first, second = beds_for(app, screen)[:2]
    assert len(first.standing.a[0].criteria) == 3
    assert second.standing.a == ()
    assert view.line.field.text() == "T"
    assert "faster than the screen" in view.notice.text()
    press(qtbot, slow_page, "2", ENTER)  # and on, without looking
    assert view.line.field.text() == "T"
    press(qtbot, slow_page, ESC, ENTER, "0 1")
    disk.go_on()
    assert beds_for(app, screen)[1].standing.a[0].outcome == "not_complete"
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
