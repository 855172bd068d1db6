"""Beside the form: how far the pair is, and what gives way where there is no room."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.audit_ward import SIONED, a_full_ward, choices
from tests.builders import heard
from ui import theme
from ui.audit.entry_view import EntryView
from ui.audit.page import AuditPage
from ui.audit.view import ENTRY
from wardapp.app import App
from wardapp.commands.audit_freeze import FreezeAudit
from wardapp.commands.audit_plan import CloseAudit, PlanAudit, PlannedWard
from wardapp.queries.audit import AuditScreen, audit_screen


@pytest.fixture
def screen(app: App) -> AuditScreen:
    """Derwen from the board, and a ward elsewhere whose list nobody has typed yet."""
    ward = a_full_ward(app)
    app.sign_in(SIONED)
    plan = choices(ward)
    bedwen = PlannedWard(name="Bedwen", reviewer_a=SIONED.name, reviewer_b="Rhian Hopkin")
    made = app.do(PlanAudit(choices=choices(ward, wards=(*plan.wards, bedwen))))
    app.do(FreezeAudit(audit_id=made.made_id or 0))
    found = app.ask(audit_screen, made.made_id or 0)
    assert found is not None
    return found


def said(entry: EntryView) -> str:
    return " ".join(line.accessibleName() for line in entry.face.side._pair.values())


def test_before_its_list_is_frozen_nobody_has_answered_a_ward(
    page: AuditPage, entry: EntryView, screen: AuditScreen
) -> None:
    page.go_to(ENTRY, screen.audit.id, screen.wards[1].id)
    assert "has answered" not in said(entry)
    assert said(entry).count("has not answered yet") == 2


def test_beside_a_finished_audit_no_room_is_left_free(
    qtbot: QtBot, app: App, entry: EntryView, screen: AuditScreen
) -> None:
    assert entry.face._beside.isVisible()
    close = CloseAudit(
        audit_id=screen.audit.id, expected_version=screen.audit.version, note="Norovirus."
    )
    app.do(close)
    entry.refresh()
    qtbot.waitUntil(lambda: not entry.face._beside.isVisible())
    with heard(qtbot, entry.view_requested):
        qtbot.keyClick(entry.message, Qt.Key.Key_Return)


def test_a_ward_stands_whole_before_the_words_beside_it(entry: EntryView) -> None:
    strip = entry.face.wards
    strip.show_wards(strip.tabs._tabs, entry.audit_ward_id, "Sioned Morgan, reviewer A")
    assert strip._beside.isVisible()
    entry.window().resize(theme.em(36), 700)
    assert not strip._beside.isVisible()
    assert strip.tabs.width() >= strip.tabs.least()


def test_at_a_bed_that_nobody_reviews_nobody_is_answering(
    entry: EntryView, screen: AuditScreen
) -> None:
    assert "you, answering now" in said(entry)
    assert entry.reading is not None
    entry.go_to(next(bed.id for bed in entry.reading.beds if not bed.to_review))
    assert "answering now" not in said(entry)
