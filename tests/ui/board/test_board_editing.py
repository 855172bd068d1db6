"""Each fact is edited in its cell by the keyboard."""

from datetime import date, timedelta

from derwen import NOW, TODAY
from PySide6.QtCore import Qt

from ui.widgets.letters import LetterList
from wardapp.commands.expected_discharge import SetExpectedDischarge
from wardapp.queries.patient_card import patient_card


def test_typing_on_the_date_moves_it_with_a_reason_and_who_was_told(board):
    board.go("A5", "edd")
    board.type("18/2")
    board.type("ipf")
    board.enter()
    row = board.row("A5")
    assert (row.edd, row.edd_basis, row.told_family) == (date(2026, 2, 18), "new_information", True)
    assert row.told_patient
    assert board.cell("A5", "edd") == "Wed 18-Feb · 6d, Moved 3×"
    assert board.said[-1].undo
    assert "A5 WILLIAMS, Dilys (Mrs)" in board.said[-1].text
    assert board.page.table.hasFocus()


def test_the_letters_of_a_weekday_stay_letters(board):
    board.go("A2", "edd")
    board.type("fri")
    assert board.page.editing.editor.field.text() == "fri"
    board.type("c")
    board.enter()
    assert board.row("A2").edd == TODAY + timedelta(days=1)


def test_a_date_without_a_reason_is_refused_beside_the_field_and_stays_typed(board):
    board.go("A5", "edd")
    board.type("18/2")
    board.enter()
    assert board.notice == "Say why the date moves."
    assert board.page.editing.editor.field.text() == "18/2"
    assert board.page.editing.editor.field.property("wrong") == "true"
    assert board.row("A5").edd == date(2026, 2, 10)


def test_a_day_that_does_not_exist_is_named(board):
    board.go("A5", "edd")
    board.type("31/2")
    board.enter()
    assert board.notice == "31 February does not exist."


def test_the_first_date_needs_no_reason(board):
    board.go("B3", "edd")
    board.type("+3d")
    board.enter()
    assert board.row("B3").edd == TODAY + timedelta(days=3)
    assert board.row("B3").edd_basis == "first"


def test_w_leads_from_the_date_to_what_is_waited_for(board):
    board.go("A5", "edd")
    board.type("18/2")
    board.type("w")
    board.type("reabl")
    board.enter()
    assert board.row("A5").waiting_code == "HOM-02"
    assert board.row("A5").edd == date(2026, 2, 10)


def test_a_wait_is_found_by_letters(board):
    board.go("B1", "waiting_for")
    board.type("take")
    board.enter()
    assert board.row("B1").waiting_code == "pharmacy"
    assert board.cell("B1", "waiting_for").startswith("Take-home medicines")


def test_letters_that_find_nothing_are_refused(board):
    board.go("B1", "waiting_for")
    board.type("zzz")
    board.enter()
    assert board.notice == "Nothing in the list has these letters."
    assert board.row("B1").waiting_id is None


def test_enter_alone_starts_the_optimised_clock_now(board):
    board.go("A6", "optimised")
    board.press(Qt.Key.Key_F2)
    board.enter()
    assert board.row("A6").optimised_at == NOW


def test_the_clock_starts_at_the_time_typed_and_stops_with_a_reason(board):
    board.go("A6", "optimised")
    board.type("10:40")
    board.enter()
    assert board.cell("A6", "optimised") == "6 of 48 hr"
    board.type("fever again")
    board.enter()
    assert board.cell("A6", "optimised") == "Not yet"


def test_a_number_sets_the_pathway(board):
    board.go("B3", "pathway")
    board.type("2c")
    board.enter()
    row = board.row("B3")
    assert (row.pathway_scheme, row.pathway, row.pathway_state) == ("B", "2", "confirmed")


def test_green_is_refused_with_the_sentence_of_the_rule(board):
    board.go("C2", "today")
    board.type("g")
    board.enter()
    assert board.notice == "There are no criteria for leaving."
    assert board.row("C2").colour == "red"


def test_a_red_day_takes_its_reason_by_letters(board):
    board.go("A1", "today")
    board.type("rtransp")
    board.enter()
    row = board.row("A1")
    assert row.colour == "red"
    assert row.day_reason in ("transport", "TRN-02")


def test_typing_gives_a_new_action_and_f2_changes_it(board):
    board.go("D3", "next_action")
    board.type("Ring the son")
    board.press(Qt.Key.Key_Tab)
    board.type("ip")
    board.press(Qt.Key.Key_Tab)
    board.type("fri 10:00")
    board.enter()
    assert board.cell("D3", "next_action") == "Ring the son, Ioan Parry · Fri 10:00"
    board.press(Qt.Key.Key_F2)
    board.press(Qt.Key.Key_End)
    board.type(" tonight")
    board.enter()
    actions = board.app.ask(patient_card, board.stays["D3"]).actions
    assert [action.text for action in actions] == ["Ring the son tonight"]
    assert actions[0].owner == "Ioan Parry"


def test_an_empty_action_is_not_written(board):
    board.go("D3", "next_action")
    board.press(Qt.Key.Key_F2)
    board.enter()
    assert board.notice == "Say what is to be done."


def test_initials_and_a_time_record_the_senior_review(board):
    board.go("SR3", "senior")
    board.type("or 10:20")
    board.enter()
    assert board.cell("SR3", "senior") == "10:20, Owain Rees"


def test_a_flag_goes_on_and_off_by_letters(board):
    board.go("D3", "flags")
    board.type("fall")
    board.enter()
    assert board.row("D3").flags == ("falls",)
    board.type("fall")
    board.enter()
    assert board.row("D3").flags == ()


def test_escape_leaves_the_cell_as_it_was(board):
    board.go("A5", "edd")
    board.type("18/2")
    board.press(Qt.Key.Key_Escape)
    assert board.page.editing.editor is None
    assert board.row("A5").edd == date(2026, 2, 10)
    assert board.page.table.hasFocus()


def test_what_was_typed_waits_when_the_person_is_called_away(board):
    board.go("B1", "waiting_for")
    board.type("dieti")
    board.go("C1", "waiting_for")
    board.go("B1", "waiting_for")
    board.press(Qt.Key.Key_F2)
    assert board.page.editing.editor.field.text() == "dieti"


def test_a_conflict_keeps_what_was_typed_and_shows_both(board, second):
    board.go("A5", "edd")
    board.type("18/2")
    board.type("i")
    row = second.row("A5")
    second.app.do(
        SetExpectedDischarge(
            stay_id=second.stays["A5"],
            seen=row.edd_id,
            day=date(2026, 2, 20),
            basis="clinical_change",
        )
    )
    board.enter()
    assert board.page.editing.editor.field.text() == "18/2"
    assert "Fri 20-Feb" in board.notice
    assert board.row("A5").edd == date(2026, 2, 20)
    board.enter()
    assert board.row("A5").edd == date(2026, 2, 18)


def test_in_a_low_window_the_field_stays_on_its_panel_and_never_points_at_another_bed(board):
    board.page.resize(1260, 540)
    board.go("A2", "edd")
    board.type("fri")
    editor = board.page.editing.editor
    gap = editor.geometry().top() - editor.field.geometry().bottom()
    assert 0 <= gap <= 2
    assert editor._whose.isVisible()
    assert editor._whose.text() == "A2 EVANS, Siân (Mrs)"


def test_no_entry_of_a_list_is_cut_and_the_chosen_one_stays_in_sight(board):
    board.page.resize(1270, 640)
    board.go("A2", "waiting_for")
    board.press(Qt.Key.Key_F2)
    editor = board.page.editing.editor
    (entries,) = editor.findChildren(LetterList)
    widest = max(
        entries.fontMetrics().horizontalAdvance(entries.item(row).text())
        for row in range(entries.count())
    )
    assert entries.minimumWidth() > widest
    entries.give_up(1000)
    entries.setCurrentRow(entries.count() - 1)
    entries.resize(entries.width(), entries.height())
    assert entries.viewport().rect().intersects(entries.visualItemRect(entries.currentItem()))
    assert not editor.geometry().intersects(editor.field.geometry())
