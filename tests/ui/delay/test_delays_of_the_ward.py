"""This ward: who is delayed, in words; each fact written by a key."""

from datetime import timedelta

from builders import heard
from PySide6.QtCore import Qt

from ui.delay.page import CENSUS, STAYS
from ui.delay.ward_cells import late_words
from wardapp import words
from wardapp.commands.census import LoadCodeSet
from wardapp.commands.command import Who
from wardapp.commands.delay import EndDelay, SetDelayReason
from wardapp.commands.optimised import EndOptimised
from wardapp.commands.waiting import StartWaiting
from wardapp.paper_order import DELAYS, LONG_STAY
from wardapp.queries.delays import delay_history


def test_the_ward_stands_in_three_groups_the_longest_first(delays):
    assert delays.groups() == [
        "Over 48 hr: 2",
        "Waiting, within 48 hr: 1",
        "Optimised and on plan: 2",
    ]
    people = [
        line.stay_id for line in delays.page.ward.table.people.lines if hasattr(line, "cells")
    ]
    assert people == [delays.stays[bed] for bed in ("SR4", "B5", "D2", "A2", "C4")]
    notes = [delays.page.ward.table.people.group_words(place) for place in (0, 3)]
    assert notes[0][1] == "held up since clinically optimised; these count at the census"
    assert notes[1][1] == "next to pass 48 hr: D2, today 17:40"


def test_the_clock_is_said_in_hours_then_in_days(delays):
    assert delays.cell("SR4", "since") == "14d 2hr, Late 12d"
    assert delays.cell("B5", "since") == "77 of 48 hr, Late 29hr"
    assert delays.cell("D2", "since") == "47 of 48 hr, 1hr left, 17:40"
    assert delays.cell("A2", "since") == "31 of 48 hr, 17hr left, Fri 09:40"
    assert delays.cell("C4", "since") == "7 of 48 hr, 48 hr: Sat 09:40"


def test_at_exactly_48_hours_nobody_is_late_and_a_second_later_they_are(delays):
    delays.app.clock.move_to(delays.app.clock.now() + timedelta(hours=1))
    delays.page.refresh()
    assert delays.cell("D2", "since") == "48 of 48 hr, now; not late yet"
    assert delays.groups()[0] == "Over 48 hr: 2"
    delays.app.clock.move_to(delays.app.clock.now() + timedelta(seconds=1))
    delays.page.refresh()
    assert delays.cell("D2", "since") == "48 of 48 hr, Late 1min"
    assert delays.groups()[0] == "Over 48 hr: 3"


def test_lateness_has_one_unit():
    assert late_words(timedelta(minutes=59, seconds=59)) == "59min"
    assert late_words(timedelta(hours=1)) == "1hr"
    assert late_words(timedelta(hours=47, minutes=59)) == "47hr"
    assert late_words(timedelta(hours=48)) == "2d"


def test_a_reason_shows_its_mark_its_group_and_the_others(delays):
    said = delays.cell("SR4", "reason")
    assert said == (
        "Awaiting joint funding decision\u00a0‡, Funding issues · since Thu 29-Jan · 1 more"
    )
    assert delays.cell("B5", "reason") == "No reason yet"
    assert delays.cell("C4", "reason") == "Nothing: on plan"
    assert delays.cell("A2", "reason").startswith("On the board: ")


def test_whose_it_is_is_a_word_and_only_suggested(delays):
    assert delays.cell("SR4", "whose") == "Joint, suggested"
    assert delays.cell("B5", "whose") == ""


def test_the_next_step_is_the_boards_next_action(delays):
    assert delays.cell("SR4", "step") == "Panel outcome, Huw Lloyd · Fri 15:00"
    assert delays.cell("D2", "step") == "No next step yet"
    assert delays.cell("C4", "step") == "Nothing to do yet"
    delays.app.clock.move_to(delays.app.clock.now() + timedelta(days=1))
    delays.page.refresh()
    assert delays.cell("SR4", "step") == "Panel outcome, Huw Lloyd · 1hr 40min late"


def test_the_census_says_yes_or_from_when(delays):
    assert delays.cell("SR4", "census") == "Yes, over 48 hr now"
    assert delays.cell("D2", "census") == "If still here, from today 17:40"
    assert delays.cell("C4", "census") == "No, Sat if still here"


def test_a_next_stage_in_an_nhs_bed_is_not_in_the_census_and_the_rule_is_said(delays):
    delays.at("B5")
    delays.type("r")
    delays.type("intermediate care bed")
    delays.enter()
    assert delays.cell("B5", "census") == "No, the next stage is an NHS bed"
    assert delays.page.ward.table.people.group_words(0)[1].endswith("the census counts 1 of them")


def test_the_same_name_of_somebody_not_optimised_is_an_alarm_too(delays):
    assert delays.cell("A2", "who").endswith("Same name C5")


def test_what_the_board_waits_for_becomes_the_reason_with_one_enter(delays):
    delays.at("A2")
    delays.type("r")
    delays.enter()
    state = delays.row("A2").delay
    assert (state.main, state.note, state.attribution) == ("HOM-02", "four calls a day", "social")
    assert not delays.is_editing
    assert delays.page.ward.table.hasFocus()
    assert delays.groups()[1] == "Waiting, within 48 hr: 2"


def test_a_wait_inside_the_hospital_becomes_the_delay_that_its_list_names(delays):
    delays.app.do(StartWaiting(stay_id=delays.stays["C4"], code="transport"))
    assert delays.row("C4").suggested == "TRN-02"


def test_without_a_suggestion_enter_asks_for_a_reason(delays):
    delays.at("B5")
    delays.type("r")
    delays.enter()
    assert delays.editor.notice.text() == "A delay has one main reason. Choose it."
    assert delays.row("B5").delay is None


def test_others_are_ticked_by_space_beside_the_one_main_reason(delays):
    delays.at("B5")
    delays.press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    delays.type("dementia nursing")
    delays.press(Qt.Key.Key_Tab)
    delays.type("homel ")
    delays.type("allocation ")
    delays.press(Qt.Key.Key_Tab)
    delays.type("Son looks at two homes")
    delays.enter()
    state = delays.row("B5").delay
    assert state.main.startswith("CHM-")
    assert state.others == ("HSG-01", "ASM-01")
    assert state.note == "Son looks at two homes"


def test_space_on_a_ticked_reason_takes_it_away(delays):
    delays.at("SR4")
    delays.type("r")
    delays.press(Qt.Key.Key_Tab)
    delays.type("homel ")
    delays.enter()
    assert delays.row("SR4").delay.others == ()


def test_the_same_reason_again_writes_nothing(delays):
    delays.at("SR4")
    delays.type("r")
    delays.enter()
    history = delays.app.ask(delay_history, delays.stays["SR4"])
    assert [said.kind for said in history[0].statements] == ["reason", "owner"]


def test_w_and_letters_say_whose_it_is_and_that_it_is_agreed(delays):
    delays.at("SR4")
    delays.type("ws")
    delays.type("a")
    delays.enter()
    state = delays.row("SR4").delay
    assert (state.attribution, state.agreed) == ("social", True)
    assert delays.cell("SR4", "whose") == "Social care, agreed 12-Feb"


def test_not_assigned_is_never_agreed(delays):
    delays.at("SR4")
    delays.type("wau")
    delays.enter()
    state = delays.row("SR4").delay
    assert (state.attribution, state.agreed) == ("unassigned", False)
    assert delays.cell("SR4", "whose") == "Not assigned, to agree"


def test_w_without_a_delay_says_how_to_record_one(delays):
    delays.at("C4")
    delays.type("w")
    assert delays.said[-1].text == "No delay is recorded here yet. R records one."


def test_n_changes_the_action_of_the_board_and_reads_initials(delays):
    delays.at("SR4")
    delays.type("n")
    delays.press(Qt.Key.Key_Tab)
    delays.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    delays.type("ip")
    delays.press(Qt.Key.Key_Tab)
    delays.type("mon 10:00")
    delays.enter()
    assert delays.cell("SR4", "step") == "Panel outcome, Ioan Parry · Mon 10:00"
    assert delays.row("SR4").board.actions_open == 1


def test_a_new_step_can_stand_beside_the_one_on_the_board(delays):
    delays.at("SR4")
    delays.type("n")
    delays.editor._beside.click()
    assert delays.editor.text("text") == ""
    delays.editor.first().setFocus()
    delays.type("Ask the daughter")
    delays.enter()
    row = delays.row("SR4").board
    assert (row.actions_open, row.action) == (2, "Panel outcome")


def test_a_step_can_be_ticked_off(delays):
    delays.at("SR4")
    delays.type("n")
    delays.editor._done.click()
    delays.enter()
    assert delays.cell("SR4", "step") == "No next step yet"


def test_n_adds_the_first_step(delays):
    delays.at("D2")
    delays.type("n")
    delays.type("Ring the unit")
    delays.enter()
    assert delays.cell("D2", "step") == "Ring the unit, No owner · no time set"


def test_a_due_time_that_is_none_is_refused_and_stays_typed(delays):
    delays.at("D2")
    delays.type("n")
    delays.type("Ring the unit")
    delays.press(Qt.Key.Key_Tab)
    delays.press(Qt.Key.Key_Tab)
    delays.type("99:99")
    delays.enter()
    assert delays.editor.notice.text() != ""
    assert delays.editor.text("due_at") == "99:99"


def test_x_escalates(delays):
    delays.at("SR4")
    delays.type("x")
    delays.enter()
    assert delays.editor.notice.text() == "Say to whom."
    delays.type("Head of service")
    delays.enter()
    assert "Escalated to Head of service, 12-Feb" in delays.cell("SR4", "reason")


def test_e_ends_the_delay_and_the_clock_goes_on(delays):
    delays.at("D2")
    delays.type("e")
    delays.enter()
    assert delays.row("D2").delay is None
    assert delays.cell("D2", "since").startswith("47 of 48 hr")
    assert delays.app.ask(delay_history, delays.stays["D2"])[0].ended_kind == "solved"


def test_what_was_typed_waits_for_the_next_opening(delays):
    delays.at("D2")
    delays.type("n")
    delays.type("Ring the un")
    delays.press(Qt.Key.Key_Escape)
    assert not delays.is_editing
    delays.at("SR4")
    delays.at("D2")
    delays.type("n")
    assert delays.editor.text("text") == "Ring the un"


def test_a_reason_chosen_and_not_saved_waits_too(delays):
    delays.at("B5")
    delays.type("r")
    delays.type("homel")
    delays.press(Qt.Key.Key_Escape)
    assert delays.row("B5").delay is None
    delays.type("r")
    delays.enter()
    assert delays.row("B5").delay.main == "HSG-01"


def test_what_was_saved_is_no_draft(delays):
    delays.at("SR4")
    delays.type("r")
    delays.type("homel")
    delays.enter()
    delays.type("r")
    delays.enter()
    state = delays.row("SR4").delay
    assert (state.main, state.others) == ("HSG-01", ())
    assert not delays.is_editing


def test_when_theirs_is_kept_the_editor_goes_with_what_was_typed(delays):
    delays.at("SR4")
    delays.type("r")
    delays.type("homel")
    delays.desk.theirs_kept.emit()
    assert not delays.is_editing
    delays.type("r")
    delays.enter()
    assert delays.row("SR4").delay.main == "FND-02"


def test_when_somebody_else_was_quicker_both_versions_are_kept(delays, delays_elsewhere):
    delays.at("SR4")
    delays.type("r")
    delays.type("homel")
    state = delays.row("SR4").delay
    theirs = SetDelayReason(delay_id=state.id, seen=state.reason_id, main="FND-01")
    delays_elsewhere.do(theirs)
    delays.enter()
    assert delays.refused
    assert "it now says “" in delays.editor.notice.text()
    assert delays.row("SR4").delay.main == "FND-01"
    delays.enter()
    assert delays.row("SR4").delay.main == "HSG-01"


def test_a_delay_that_ended_meanwhile_is_refused_in_plain_words(delays, delays_elsewhere):
    delays.at("SR4")
    delays.type("w")
    state = delays.row("SR4").delay
    delays_elsewhere.do(EndDelay(delay_id=state.id, expected_version=state.version))
    delays.type("h")
    delays.enter()
    assert delays.editor.notice.text() == "This delay has already ended. Nothing was changed."


def test_another_stations_delay_arrives_and_is_marked_until_it_was_seen(delays, delays_elsewhere):
    delays.at("D2")
    state = delays.row("SR4").delay
    delays_elsewhere.do(SetDelayReason(delay_id=state.id, seen=state.reason_id, main="FND-01"))
    delays.desk.runner.listen()
    assert "Funding issues" in delays.cell("SR4", "reason")
    people = delays.page.ward.table.people
    place = people.place_of(delays.stays["SR4"])
    assert people.is_news(place, people.stack_of("reason"))
    delays.at("SR4")
    delays.at("D2")
    assert not people.is_news(place, people.stack_of("reason"))


def test_enter_opens_the_history_with_everything_said(delays):
    delays.at("SR4")
    delays.type("x")
    delays.type("Head of service")
    delays.enter()
    delays.enter()
    said = delays.page.ward.history.words.text()
    for part in (
        "Clinically optimised",
        "29-Jan-2026 14:40, Sioned Morgan",
        "Awaiting joint funding decision\u00a0‡ · Funding issues",
        "Also: Homeless\u00a0‡",
        "Joint, suggested",
        "Escalated to Head of service",
        "Still open",
    ):
        assert part in said
    delays.press(Qt.Key.Key_Escape)
    assert not delays.page.ward.history.isVisible()
    assert delays.page.ward.table.hasFocus()


def test_the_open_history_follows_the_person_and_esc_in_the_list_closes_it(delays):
    delays.at("SR4")
    delays.enter()
    delays.at("C4")
    history = delays.page.ward.history
    assert "No delay was ever recorded in this stay." in history.words.text()
    delays.press(Qt.Key.Key_Escape)
    assert not history.isVisible()


def test_arrows_go_from_person_to_person_over_the_heads_of_groups(delays):
    delays.at("B5")
    delays.press(Qt.Key.Key_Down)
    assert delays.page.ward.current().board.bed == "D2"
    delays.press(Qt.Key.Key_Home)
    assert delays.page.ward.current().board.bed == "SR4"
    delays.press(Qt.Key.Key_Up)
    assert delays.page.ward.current().board.bed == "SR4"


def test_one_stays_at_the_person_when_the_order_changes(delays):
    delays.at("A2")
    delays.type("r")
    delays.enter()
    assert delays.page.ward.current().board.bed == "A2"


def test_the_list_in_front_is_the_one_printed(delays, qtbot):
    with heard(qtbot, delays.desk.paper_requested) as ear:
        delays.page.print_button.click()
    assert ear.args == [DELAYS, 0]
    assert delays.page.own_paper() == (DELAYS, 0)
    delays.page.show_view(STAYS)
    assert delays.page.own_paper() == (LONG_STAY, 0)
    delays.page.show_view(CENSUS)
    delays.page.print_button.click()
    assert delays.said[-1].text == "No census is frozen yet"
    assert delays.page.own_paper() == (DELAYS, 0)


def test_where_the_window_is_narrow_columns_stand_below_each_other(delays, qtbot):
    people = delays.page.ward.table.people
    delays.page.setMinimumSize(1, 1)  # as the window allows
    for width, columns in ((1000, 5), (640, 3)):
        delays.page.resize(width, 700)
        qtbot.waitUntil(lambda wanted=columns: people.columnCount() == wanted)
    place = people.place_of(delays.stays["SR4"])
    assert "Joint" in people.cell_at(place, people.stack_of("whose")).spoken
    assert "Joint" in people.data(people.index(place, people.stack_of("who")))


def test_every_key_of_the_view_stands_at_the_bottom(delays):
    keys = [key for key, _words in delays.page.key_hints()]
    assert keys == ["R", "W", "N", "X", "E", "Enter", "Ctrl Tab"]


def test_the_lists_speak_welsh(delays):
    words.speak(words.WELSH)
    delays.page.retranslate()
    assert "Penderfyniad cyllido ar y cyd" in delays.cell("SR4", "reason")
    assert "Ar y cyd" in delays.cell("SR4", "whose")


def test_a_list_of_the_health_board_needs_no_mark_and_old_reasons_keep_theirs(delays):
    items = ({"code": "HB-1", "group": "Packages", "en": "Package of care", "cy": "Pecyn gofal"},)
    today = delays.app.clock.now().date()
    delays.app.do(
        LoadCodeSet(list_version="HB 1", source="HB", official=True, valid_from=today, items=items)
    )
    delays.page.refresh()
    assert delays.page._note.text() == ""
    assert "‡" in delays.cell("SR4", "reason")
    delays.at("B5")
    delays.type("r")
    delays.type("pack")
    delays.enter()
    assert delays.cell("B5", "reason").startswith("Package of care, Packages · since")


def test_who_may_only_look_is_refused_in_plain_words(delays):
    delays.app.sign_in(Who(None, "Visitor", "student", frozenset({"view"})))
    delays.at("SR4")
    delays.type("wh")
    delays.enter()
    assert delays.editor.notice.text().startswith("Your role does not allow this.")
    assert delays.row("SR4").delay.attribution == "joint"


def test_a_ward_without_anybody_optimised_says_so(delays, qtbot):
    for bed in ("SR4", "B5", "D2", "A2", "C4"):
        row = delays.row(bed).board
        stop = EndOptimised(
            optimised_id=row.optimised_id, expected_version=row.optimised_version, reason="Unwell"
        )
        delays.app.do(stop)
    delays.page.refresh()
    assert delays.groups() == []
    delays.press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert delays.said[-1].text == "Nobody on this ward is clinically optimised."


def test_an_open_editor_goes_along_when_the_list_moves(delays, delays_elsewhere):
    delays.at("A2")
    delays.type("n")
    delays.type("Ring")
    before = delays.editor.pos()
    for bed in ("SR4", "B5"):
        row = delays.row(bed).board
        delays_elsewhere.do(
            EndOptimised(
                optimised_id=row.optimised_id,
                expected_version=row.optimised_version,
                reason="Unwell",
            )
        )
    delays.desk.runner.listen()
    assert delays.groups()[0] == "Waiting, within 48 hr: 1"
    assert delays.editor.row.bed == "A2"
    assert delays.editor.text("text") == "Ring"
    assert delays.editor.y() < before.y()


def test_when_the_person_has_left_the_list_the_editor_closes(delays, delays_elsewhere):
    delays.at("SR4")
    delays.type("n")
    row = delays.row("SR4").board
    delays_elsewhere.do(
        EndOptimised(
            optimised_id=row.optimised_id, expected_version=row.optimised_version, reason="Unwell"
        )
    )
    delays.desk.runner.listen()
    assert not delays.is_editing
    assert delays.page.ward.current().board.bed == "B5"


def test_words_that_look_like_markup_stay_words(delays):
    delays.at("D2")
    delays.type("n")
    delays.editor.put("text", "<b>Ring</b> & ask 🙂")
    delays.enter()
    assert delays.cell("D2", "step").startswith("<b>Ring</b> & ask 🙂")
    delays.page.grab()
