"""Everything about leaving, by the keyboard."""

from datetime import date, timedelta

import pytest
from builders import a_patient
from leavers import NOW
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from wardapp.queries.board import board_rows


def test_the_list_groups_who_goes_and_who_has_gone(leaving):
    heads = [c.spoken() for c in leaving.page.list.lines.rows if c.key < 0]
    assert heads == [
        "In the discharge lounge: 1",
        "Leaving today: 1",
        "Leaving tomorrow: 1",
        "Left, papers unfinished: 1",
        "Left, nothing open: 1",
    ]


def test_the_card_says_all_about_the_first_person(leaving):
    assert leaving.page.person.card.row.family == "Thomas"
    assert "Left the ward: today 13:45" in leaving.said


def test_arrows_go_from_person_to_person_over_the_headings(leaving):
    QTest.keyClick(leaving.page.list, Qt.Key.Key_Down)
    assert leaving.page.person.card.row.family == "Jones"
    QTest.keyClick(leaving.page.list, Qt.Key.Key_Up)
    assert leaving.page.person.card.row.family == "Thomas"


def test_a_number_ticks_and_is_taken_back_and_not_needed(leaving):
    leaving.open("A1")
    for state in ("done", "not_needed", "todo"):
        leaving.press("6")
        assert leaving.card("A1").row.items["food"] == state


def test_papers_are_still_ticked_after_somebody_has_left(leaving):
    leaving.open("gone")
    leaving.press("12345678")
    assert leaving.card("gone").row.unfinished == ()
    assert "On a pathway: where did it lead?: 1" in leaving.listed


def test_ready_is_now_by_two_keys_and_not_leaving_the_ward(leaving):
    leaving.open("A1")
    leaving.press("r")
    leaving.enter()
    row = leaving.card("A1").row
    assert (row.ready_at, row.left_ward_at, row.left_at) == (NOW, None, None)
    leaving.press("r")
    leaving.fill(not_ready="yes")
    leaving.enter()
    assert leaving.card("A1").row.ready_at is None


def test_a_plan_may_be_a_day_without_a_time(leaving):
    leaving.open("A1")
    leaving.press("p")
    leaving.fill(planned_at="tomorrow", how="with her daughter")
    leaving.enter()
    row = leaving.card("A1").row
    assert (row.planned_timed, row.how) == (False, "with her daughter")
    assert row.day == NOW.date() + timedelta(days=1)


def test_the_next_step_of_the_medicines_is_taken_now_by_two_keys(leaving):
    leaving.open("A1")
    leaving.press("t")
    leaving.enter()
    last = leaving.card("A1").steps[-1]
    assert (last.step, last.at, last.by) == ("tablets_dispensed", NOW, "Sioned Morgan")


def test_a_step_with_a_time_and_who(leaving):
    leaving.open("A1")
    leaving.press("v")
    leaving.fill(at="13:10", step="transport_gone", note="Crew 12")
    leaving.enter()
    card = leaving.card("A1")
    step = next(step for step in card.steps if step.step == "transport_gone")
    assert (step.at, step.note) == (NOW - timedelta(minutes=70), "Crew 12")
    assert card.row.items["transport"] == "done"


def test_the_lounge_frees_the_bed_at_once(leaving):
    leaving.open("A1")
    leaving.press("l")
    assert "Bed A1 is free from then on" in leaving.sheet.error_at("at")
    leaving.enter()
    board = {r.bed: r for r in leaving.app.ask(board_rows, leaving.page.desk.ward.id, NOW)}
    assert not board["A1"].occupied
    assert leaving.card("A1").row.left_at is None


def test_they_did_not_leave_is_kept_and_the_plan_is_off(leaving):
    leaving.open("A1")
    leaving.press("n")
    leaving.fill(reason="other")
    leaving.enter()
    assert leaving.sheet.error_at("note") == "Write what happened."
    leaving.fill(note="Snow")
    leaving.enter()
    card = leaving.card("A1")
    assert [a.reason for a in card.attempts] == ["other"]
    assert card.row.planned_at is None
    assert "Snow" in leaving.said


def test_leaving_writes_four_times_and_the_way_onto_the_pathway(leaving):
    leaving.open("A1")
    leaving.press("h")
    leaving.fill(left_ward_at="13:30", left_at="14:10", receiver="Reablement team")
    leaving.enter()
    row, moments = leaving.card("A1").row, leaving.moments("A1")
    assert row.left_ward_at == NOW - timedelta(minutes=50)
    assert row.left_at == NOW - timedelta(minutes=10)
    assert (moments.transfer_code, moments.receiver) == ("1", "Reablement team")
    assert moments.plan_in_place is False


@pytest.mark.parametrize("method", ["1", "4"])
def test_a_number_typed_after_the_sheet_has_closed_stays_with_the_same_person(leaving, method):
    leaving.open("A1")
    others = {who: leaving.card(who).row.items for who in ("A2", "gone")}
    leaving.press("h")
    leaving.fill(method=method, **({} if method == "4" else {"destination": "19"}))
    leaving.enter()
    leaving.press("6")
    assert leaving.card("A1").row.left_at is not None
    assert leaving.card("A1").row.items["food"] == "done"
    assert {who: leaving.card(who).row.items for who in others} == others


def test_who_died_has_died_in_both_lists(leaving):
    leaving.open("A2")
    leaving.press("h")
    leaving.fill(method="4")
    assert leaving.sheet.text("destination") == "79"
    leaving.fill(destination="19")
    assert leaving.sheet.text("method") == "1"


def test_times_that_cannot_be_are_refused_beside_their_field(leaving):
    leaving.open("A1")
    leaving.press("h")
    leaving.fill(left_ward_at="14:00", left_at="13:00")
    leaving.enter()
    assert leaving.sheet.error_at("left_at") == "That is before they left the ward."
    leaving.fill(left_ward_at="", left_at="1/2/2026 10:00")
    leaving.enter()
    assert leaving.sheet.error_at("left_at") == "Nobody can leave before they came in."
    leaving.fill(left_at="18:00")
    leaving.enter()
    assert "still to come" in leaving.sheet.notice.text() + leaving.sheet.error_at("left_at")
    leaving.fill(left_at="25/10/2025 01:30")
    leaving.enter()
    assert leaving.card("A1").row.left_at is None
    leaving.fill(left_at="26/10/2025 01:30")
    leaving.enter()
    assert "01:30 BST or 01:30 GMT" in leaving.sheet.error_at("left_at")


def test_criteria_led_needs_the_order_and_every_criterion(leaving):
    leaving.open("A1")
    assert "Holds, but a criterion is not met yet" in leaving.said
    leaving.press("h")
    leaving.fill(criteria_led="yes")
    leaving.enter()
    assert "A criterion is not met yet" in leaving.sheet.error_at("criteria_led")


def test_an_order_is_written_with_rules_and_referred_back(leaving):
    leaving.open("A1")
    leaving.press("o")
    leaving.fill(note="Temperature 38.2")
    leaving.enter()
    assert "Referred back to the senior" in leaving.said
    leaving.press("o")
    leaving.fill(authorised_by="Dr Rees", valid_until="tomorrow 18:00", rule_pain="yes")
    leaving.fill(rule_other="yes")
    leaving.enter()
    assert leaving.sheet.error_at("rules_note") == "Write the other rule."
    leaving.fill(rules_note="Daughter worried")
    leaving.enter()
    order = leaving.card("A1").order
    assert (order.rules, order.rules_note) == (("pain", "other"), "Daughter worried")
    assert "Refer back if: New pain · Daughter worried" in leaving.said


def test_an_order_that_ran_out_says_so(leaving):
    leaving.page.desk.clock.move_to(NOW + timedelta(hours=5))
    leaving.open("A1")
    assert "Ran out" in leaving.said
    leaving.press("o")
    assert "authorised_by" in leaving.sheet.controls


def test_the_pathway_is_followed_after_leaving(leaving):
    leaving.open("gone")
    leaving.press("f")
    leaving.enter()
    assert leaving.moments("gone").recovered_at == NOW
    leaving.press("k")
    leaving.fill(destination="19", usual="yes", source="Reablement team")
    leaving.enter()
    moments = leaving.moments("gone")
    assert (moments.exit_destination, moments.exit_usual) == ("19", "yes")
    assert "usual residence" in leaving.said


def test_they_have_not_left_after_all(leaving):
    leaving.open("done")
    leaving.press("b")
    assert leaving.sheet.text("bed") == str(leaving.card("done").row.bed_id)
    leaving.enter()
    assert leaving.sheet.notice.text() + leaving.sheet.error_at("reason") == (
        "Say why the discharge is taken back."
    )
    leaving.fill(reason="The taxi turned round")
    leaving.enter()
    row = leaving.card("done").row
    assert (row.left_at, row.bed) == (None, "SR1")


def test_a_role_that_may_only_look_is_told_so(leaving):
    leaving.open("A1")
    who = leaving.page.desk.who
    leaving.app.sign_in(type(who)(who.person_id, who.name, "visitor", frozenset({"view"})))
    leaving.press("6")
    assert "food" not in leaving.card("A1").row.items


def test_the_usual_residence_is_named_with_the_home(leaving):
    leaving.open("A1")
    leaving.press("u")
    leaving.fill(usual="nursing", place="Plas Derw")
    leaving.enter()
    row = leaving.card("A1").row
    assert (row.usual_residence, row.usual_place) == ("nursing", "Plas Derw")


def test_two_of_one_name_are_told_apart_in_list_and_card(leaving):
    ward = leaving.page.desk.ward
    a_patient(leaving.app, ward, "A4", "Jones", "Marged", born=date(1938, 5, 3))
    leaving.open("A1")
    assert leaving.page.alarm.text() == "Same name in A4. Check date of birth and NHS No."
    assert "Same name A4" in leaving.listed
    leaving.open("B1")
    assert leaving.page.alarm.text() == ""


def test_alt_l_opens_whoever_the_board_is_at(leaving):
    leaving.station.show_page("board")
    board = leaving.station.pages["board"]
    board.show_patient(leaving.stays["A2"])
    leaving.station.do("leaving")
    assert leaving.page.person.card.row.family == "Evans"
    assert "Opened from the board: 1" in leaving.listed
