"""Correcting the frozen list at the bed, and going to any bed of it."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.audit_ward import MEETS, SIONED, answer, beds_for
from ui.audit.entry_correct import CorrectBedSheet
from ui.audit.entry_list import BedSheet
from ui.audit.entry_view import EntryView
from ui.desk import Desk
from wardapp.app import App
from wardapp.queries.audit import AuditScreen

ENTER = Qt.Key.Key_Return


def sheet_of(entry: EntryView) -> CorrectBedSheet:
    entry.correct()
    found = entry.window().findChildren(CorrectBedSheet)[-1]
    assert found.isVisible()
    return found


def offered(sheet: CorrectBedSheet) -> set[str]:
    return {str(sheet._what.itemData(n)) for n in range(sheet._what.count())}


def test_a_bed_that_was_empty_is_corrected_beside_and_not_asked_any_more(
    entry: EntryView, app: App, screen: AuditScreen
) -> None:
    sheet = sheet_of(entry)
    sheet.choose("state", "empty")
    sheet.controls["why"].setText("moved at eight")  # type: ignore[attr-defined]
    sheet.save()
    bed = beds_for(app, screen)[0]
    assert (bed.state, bed.state_then) == ("empty", "occupied")
    assert "A1: empty" in entry.message.head.text()
    assert ": moved at eight" in entry.face.bed._note.text()


def test_an_age_is_typed(entry: EntryView, app: App, screen: AuditScreen) -> None:
    sheet = sheet_of(entry)
    sheet.choose("age", "86")
    assert sheet.controls["typed"].isVisible()
    assert not sheet.controls["value"].isVisible()
    sheet.controls["why"].setText("born 1939")  # type: ignore[attr-defined]
    sheet.save()
    assert beds_for(app, screen)[0].age == 86


def test_a_correction_without_a_reason_is_refused_beside_the_field(
    entry: EntryView, app: App, screen: AuditScreen
) -> None:
    sheet = sheet_of(entry)
    sheet.choose("state", "empty")
    sheet.save()
    assert "Say why" in sheet.error_at("why")
    assert beds_for(app, screen)[0].corrections == ()


def test_what_the_board_thought_is_not_shown_before_the_answer(
    entry: EntryView, app: App, screen: AuditScreen, desk: Desk
) -> None:
    sheet = sheet_of(entry)
    assert offered(sheet) == {"state", "age", "stay_days", "specialty"}
    sheet.dismiss()
    answer(app, beds_for(app, screen)[0], "A", MEETS)
    app.sign_in(SIONED)
    desk.signed_in_changed.emit()
    assert "optimised" in offered(sheet_of(entry))


def test_no_pathway_is_not_the_same_as_one_that_nobody_knows(
    entry: EntryView, app: App, screen: AuditScreen, desk: Desk
) -> None:
    answer(app, beds_for(app, screen)[0], "A", MEETS)
    app.sign_in(SIONED)
    desk.signed_in_changed.emit()
    sheet = sheet_of(entry)
    sheet.choose("pathway", "?")
    assert sheet._value.currentText() == "Not known"
    sheet.choose("pathway", "")
    assert sheet._value.currentText() == "No pathway set"
    sheet.choose("pathway", "?")
    sheet.controls["why"].setText("the note is lost")  # type: ignore[attr-defined]
    sheet.save()
    assert "corrected to Not known" in entry.face.bed._note.text()


def test_any_bed_is_found_by_typing_it(qtbot: QtBot, entry: EntryView) -> None:
    entry.show_list()
    sheet = entry.window().findChildren(BedSheet)[-1]
    qtbot.keyClicks(sheet.finder, "a4")
    qtbot.keyClick(sheet.finder, ENTER)
    assert entry.reading is not None
    assert entry.bed_id == entry.reading.beds[3].id
