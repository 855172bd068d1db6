"""Admit, move, swap, correct, leave, return, discharge: all from the keyboard."""

from datetime import date

from derwen import NOW
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit

from wardapp.commands.departure import DischargePatient
from wardapp.queries.patient_card import patient_card
from wardapp.queries.ward import board_views


def the_sheet(board):
    sheet = board.page.sheets.open_sheet
    assert sheet is not None
    return sheet


def fill(sheet, **texts):
    for key, text in texts.items():
        control = sheet.controls[key]
        assert isinstance(control, QLineEdit)
        control.setFocus()
        control.clear()
        QTest.keyClicks(control, text)


def send(sheet):
    QTest.keyClick(next(iter(sheet.controls.values())), Qt.Key.Key_Return)


def choose(board, bed, letter):
    board.go(bed, "edd")
    board.page.sheets.menu(board.page.current_row(), board.page.rows())
    QTest.keyClicks(the_sheet(board), letter)
    return the_sheet(board)


def go_to_bed(board, bed):
    place = next(n for n, row in enumerate(board.page.model.rows()) if row.bed == bed)
    board.page.table.go_to(place, 1)


def test_typing_on_an_empty_bed_admits_somebody(board):
    go_to_bed(board, "A4")
    board.type("h")
    sheet = the_sheet(board)
    fill(sheet, family="Huws", given="Cati", born="3/4/1950", nhs_number="999 797 3097")
    fill(sheet, nhs_number="")
    send(sheet)
    row = board.row("A4")
    assert (row.family, row.given, row.born) == ("Huws", "Cati", date(1950, 4, 3))
    assert row.came_at == NOW
    assert board.page.sheets.open_sheet is None
    assert board.cell("A4", "patient").startswith("HUWS, Cati")


def test_a_family_name_is_asked_for_beside_its_field(board):
    go_to_bed(board, "A4")
    board.type("h")
    sheet = the_sheet(board)
    fill(sheet, family="")
    send(sheet)
    assert sheet.error_at("family").startswith("A family name is needed")
    assert not board.row("A4").occupied


def test_a_mistyped_nhs_number_is_refused_beside_its_field(board):
    go_to_bed(board, "A4")
    board.type("h")
    sheet = the_sheet(board)
    fill(sheet, family="Huws", nhs_number="999 797 3098")
    send(sheet)
    assert "mistyped" in sheet.error_at("nhs_number")
    fill(sheet, nhs_number="999 797 3097")
    send(sheet)
    assert sheet.error_at("nhs_number").startswith("Another person on record")


def test_a_patient_moves_to_a_free_bed(board):
    sheet = choose(board, "A2", "m")
    fill(sheet, bed="a4")
    send(sheet)
    assert board.row("A4").stay_id == board.stays["A2"]
    assert not board.row("A2").occupied


def test_a_bed_that_is_taken_is_refused_until_places_are_changed(board):
    sheet = choose(board, "A2", "m")
    fill(sheet, bed="B1")
    send(sheet)
    assert sheet.error_at("bed").startswith("Somebody is in bed B1")
    sheet.controls["swap"].click()
    send(sheet)
    assert board.row("B1").stay_id == board.stays["A2"]
    assert board.row("A2").stay_id == board.stays["B1"]


def test_a_bed_that_does_not_exist_is_said(board):
    sheet = choose(board, "A2", "m")
    fill(sheet, bed="Z9")
    send(sheet)
    assert sheet.error_at("bed") == "There is no such bed on this ward."


def test_leave_and_return(board):
    sheet = choose(board, "A1", "l")
    fill(sheet, expected_back_at="fri 11:00")
    sheet.save()
    assert board.cell("A1", "waiting_for") == "Home leave: back Fri 11:00"
    assert board.cell("A1", "today").startswith("On leave")
    choose(board, "A1", "l").save()
    assert not board.row("A1").on_leave


def test_who_leaves_frees_the_bed_and_is_counted(board):
    sheet = choose(board, "A1", "h")
    fill(sheet, left_at="13:30")
    send(sheet)
    assert not board.row("A1").occupied
    assert "2 Out today, 1 before midday" in board.page.strip.texts()


def test_died_belongs_in_both_places(board):
    sheet = choose(board, "A1", "h")
    destination = sheet.controls["destination"]
    assert isinstance(destination, QComboBox)
    destination.setCurrentIndex(destination.findData("79"))
    send(sheet)
    assert "both places" in sheet.error_at("destination")
    assert board.row("A1").occupied


def test_a_name_is_corrected_and_the_version_is_kept(board):
    sheet = choose(board, "A1", "c")
    fill(sheet, given="Margaret")
    send(sheet)
    assert board.cell("A1", "patient").startswith("JONES, Margaret (Mrs)")


def test_an_empty_bed_is_closed_with_a_note(board):
    go_to_bed(board, "A4")
    board.page.sheets.menu(board.page.current_row(), board.page.rows())
    QTest.keyClicks(the_sheet(board), "b")
    sheet = the_sheet(board)
    status = sheet.controls["status"]
    status.setCurrentIndex(status.findData("closed"))
    fill(sheet, note="being painted")
    send(sheet)
    assert board.cell("A4", "patient") == "CLOSED"
    assert "being painted" in board.cell("A4", "day")
    assert "2 Free" in board.page.strip.texts()


def test_escape_closes_the_sheet_and_gives_the_focus_back(board):
    board.go("A2", "edd")
    board.page.sheets.menu(board.page.current_row(), board.page.rows())
    QTest.keyClick(the_sheet(board), Qt.Key.Key_Escape)
    assert board.page.sheets.open_sheet is None
    assert board.page.window().focusWidget() is board.page.table


def test_a_view_is_kept_for_the_ward(board):
    board.page.sheets.views(board.page)
    sheet = the_sheet(board)
    sheet.columns.item(0).setCheckState(Qt.CheckState.Unchecked)
    sheet.view_name.setText("Short")
    sheet.use()
    assert board.page.model.column_of("day") == -1
    assert board.page.model.column_of("bed") == 0
    saved = board.app.ask(board_views, board.ward.id)
    assert saved[0].name == "Short"
    assert "day" not in saved[0].layout["columns"]


def test_who_was_here_before_is_found_and_the_stays_are_linked(board):
    seen = board.row("A3")
    board.app.do(
        DischargePatient(
            stay_id=board.stays["A3"],
            expected_version=seen.stay_version,
            method="1",
            destination="19",
        )
    )
    board.page.refresh()
    go_to_bed(board, "A4")
    board.type("t")
    sheet = the_sheet(board)
    fill(sheet, family="Thomas", born="19/11/1950")
    assert sheet.known.text() == (
        "THOMAS, Gwenllian (Miss) was here until 12-Feb-2026: today. The stays are linked."
    )
    fill(sheet, given="Megan")
    assert "Tick below if it is the same person." in sheet.known.text()
    assert not sheet.controls["same"].isChecked()
    fill(sheet, given="Gwenllian", nhs_number="999 114 1707")
    send(sheet)
    row = board.row("A4")
    assert row.patient_id == seen.patient_id
    assert len(board.app.ask(patient_card, row.stay_id).earlier) == 1


def test_the_number_of_somebody_else_is_said_before_it_is_refused(board):
    go_to_bed(board, "A4")
    board.type("x")
    sheet = the_sheet(board)
    fill(sheet, nhs_number="999 114 1707")
    assert sheet.known.text().startswith("Somebody on record has this NHS number.")
    send(sheet)
    assert "Another person on record" in sheet.error_at("nhs_number")
