"""Three ready moments and the pathway, by the keys of the board."""

from datetime import timedelta

from derwen import NOW
from PySide6.QtCore import Qt

from wardapp.commands.optimised import RecordAcuteTreatment
from wardapp.commands.pathway import SetPathway
from wardapp.queries.patient_card import patient_card
from wardapp.queries.ready import ready_moments


def moments(board, bed):
    return board.app.ask(ready_moments, board.stays[bed])


def test_o_and_enter_make_somebody_optimised_now_by_me(board):
    board.go("A6", "optimised")
    board.type("o")
    board.enter()
    found = moments(board, "A6")
    assert (found.optimised_at, found.optimised_by) == (NOW, "Sioned Morgan")
    assert found.treatment_at is None
    assert found.ready_at is None


def test_alt_o_reaches_the_three_moments_from_any_column(board):
    board.go("A6", "edd")
    board.page.edit("optimised")
    board.enter()
    assert moments(board, "A6").optimised_at == NOW


def test_a_time_of_an_earlier_day_and_who_decided(board):
    board.go("A6", "optimised")
    board.type("tue 16:00")
    editor = board.page.editing.editor
    editor._decided.setText("or")
    board.enter()
    found = moments(board, "A6")
    assert found.optimised_at == NOW.replace(day=10, hour=16, minute=0)
    assert found.optimised_by == "Owain Rees"


def test_treatment_complete_has_its_own_key_and_its_own_clock(board):
    board.go("A6", "optimised")
    board.type("t10:40")
    board.enter()
    found = moments(board, "A6")
    assert found.treatment_at == NOW - timedelta(hours=6)
    assert found.optimised_at is None


def test_ready_to_transfer_names_the_pathway_it_is_for(board):
    board.go("A6", "optimised")
    board.type("y")
    board.enter()
    found = moments(board, "A6")
    assert (found.ready_at, found.ready_scheme, found.ready_code) == (NOW, "B", "0")
    board.go("A6", "optimised")
    board.type("y")
    board.type("cough again")
    board.enter()
    assert moments(board, "A6").ready_at is None


def test_ready_without_a_pathway_is_refused_in_words(board):
    board.go("B3", "optimised")
    board.type("y")
    board.enter()
    assert board.notice == "Set the pathway first: ready for which one?"


def test_optimised_while_treatment_is_marked_incomplete_offers_to_complete_it(board):
    stay = board.stays["A6"]
    board.app.do(RecordAcuteTreatment(stay_id=stay, seen=None, complete=False))
    board.go("A6", "optimised")
    board.type("o")
    board.enter()
    assert board.notice.startswith("Acute treatment is marked as not complete.")
    board.type("t")
    board.enter()
    found = moments(board, "A6")
    assert (found.optimised_at, found.treatment_at) == (NOW, NOW)


def test_u_says_unwell_again_and_the_next_clock_starts_anew(board):
    board.go("A2", "optimised")
    board.type("u")
    board.enter()
    assert moments(board, "A2").optimised_at is None
    board.app.clock.advance(hours=1)
    board.go("A2", "optimised")
    board.type("o")
    board.enter()
    runs = board.app.ask(patient_card, board.stays["A2"]).optimised
    assert [run.ended_reason for run in runs] == ["Unwell again", ""]
    assert runs[-1].at == NOW + timedelta(hours=1)


def test_a_mistake_needs_words_and_unwell_stays_a_word(board):
    board.go("A2", "optimised")
    board.type("x")
    board.enter()
    assert board.notice == "Say why the clock stops."
    board.press(Qt.Key.Key_Escape)
    board.type("unwell since lunch")
    board.enter()
    run = board.app.ask(patient_card, board.stays["A2"]).optimised[-1]
    assert run.ended_reason == "unwell since lunch"


def test_four_questions_lead_to_a_pathway(board):
    board.go("B3", "pathway")
    board.type("hyny")
    board.enter()
    row = board.row("B3")
    assert (row.pathway_scheme, row.pathway) == ("B", "2")


def test_going_past_recovery_needs_a_reason_and_is_kept_when_confirmed(board):
    board.go("B5", "pathway")
    board.type("b")
    board.enter()
    assert board.notice == "Bypassing recovery is exceptional: say why."
    board.type("e")
    board.enter()
    assert moments(board, "B5").bypass_reason == "end_of_life"
    board.go("B5", "pathway")
    board.type("c")
    board.enter()
    found = moments(board, "B5")
    assert (found.pathway_state, found.bypass_reason) == ("confirmed", "end_of_life")


def test_a_pathway_of_the_old_scheme_says_so(board):
    seen = board.row("A3").pathway_id
    board.app.do(SetPathway(stay_id=board.stays["A3"], seen=seen, scheme="A", code="3"))
    board.page.refresh()
    assert "scheme A" in board.cell("A3", "pathway")
