"""The morning round by keyboard, from the first patient to the last."""

from datetime import date, timedelta

import pytest
from builders import the_board
from keyboard import DOWN, END, ENTER, ESC, PAGE_DOWN, PAGE_UP, SPACE, UP, Keyboard, shown_texts
from wards import THURSDAY, siân

from ui.round.agenda_rows import agenda_codes
from wardapp.commands.criterion import AddCriterion
from wardapp.commands.departure import DischargePatient, StartLeave
from wardapp.commands.expected_discharge import SetExpectedDischarge
from wardapp.commands.progress import RecordConcern
from wardapp.commands.waiting import StartWaiting
from wardapp.queries.board_round import round_entries, round_items, round_now, round_screen
from wardapp.queries.patient_card import patient_card


def at(page):
    return page.running.subject.row.bed


def row(page):
    return agenda_codes()[page.running.at]


def go_to_row(page, keys, code):
    while row(page) != code:
        keys.press(DOWN)


def test_two_keys_begin_the_round_and_a_whole_ward_takes_one_key_a_patient(page, keys, ward):
    app, ward_row, stays = ward
    keys.press("or", ENTER, "sm phone", ENTER, ENTER)
    screen = app.ask(round_screen, ward_row.id, app.clock.now())
    assert [(p.initials, p.role, p.how) for p in screen.here] == [
        ("OR", "consultant", "here"),
        ("SM", "ward_sister", "phone"),
    ]
    assert at(page) == "A1"
    keys.pressed = 0
    keys.press("nnn")
    assert keys.pressed == len(stays)
    entries = app.ask(round_entries, screen.round.id)
    assert {entry.stay_id for entry in entries if entry.discussed} == set(stays)
    assert len(app.ask(round_items, screen.round.id)) == len(stays) * len(agenda_codes())
    assert page.closing.isVisible()
    keys.press(ENTER)
    assert app.ask(round_now, ward_row.id).ended_at is not None


def test_enter_confirms_row_by_row_with_the_time_and_then_goes_to_the_next(page, keys, ward, clock):
    app, ward_row, _stays = ward
    keys.press(ENTER)
    for _ in agenda_codes():
        clock.advance(seconds=5)
        keys.press(ENTER)
    assert at(page) == "A2"
    items = app.ask(round_items, app.ask(round_now, ward_row.id).id)
    assert [item.item for item in items] == list(agenda_codes())
    times = [item.confirmed_at for item in items]
    assert times == sorted(set(times))
    (entry,) = app.ask(round_entries, app.ask(round_now, ward_row.id).id)
    assert entry.seconds == 45


def test_asking_nobody_about_being_unwell_is_answered_by_enter_as_no_concern(page, keys, ward):
    app, _, stays = ward
    keys.press(ENTER, ENTER)
    assert app.ask(patient_card, stays[0]).concern.unwell is False
    keys.press(UP, "u", "drowsy", ENTER)
    concern = app.ask(patient_card, stays[0]).concern
    assert (concern.unwell, concern.note) == (True, "drowsy")


def test_a_red_reason_with_an_action_takes_at_most_twelve_keys(page, keys, ward):
    app, ward_row, stays = ward
    app.do(StartWaiting(stay_id=stays[0], code="HOM-01"))
    keys.press(ENTER)
    keys.pressed = 0
    keys.press("r", ENTER, "a", ENTER, "ip", ENTER, ENTER, "n")
    assert keys.pressed <= 12
    found = the_board(app, ward_row)["A1"]
    assert (found.colour, found.day_reason) == ("red", "HOM-01")
    assert found.action == "Chase: Care package to start"
    assert found.action_owner == "Ioan Parry"
    assert at(page) == "A2"


def test_a_red_reason_is_found_by_letters(page, keys, ward):
    app, ward_row, _ = ward
    keys.press(ENTER, "r", "phys", ENTER)
    assert the_board(app, ward_row)["A1"].day_reason == "physiotherapy"


def test_what_is_waited_for_is_found_by_letters_and_ended_by_its_number(page, keys, ward):
    app, _, stays = ward
    keys.press(ENTER, DOWN)
    assert row(page) == "waiting_for"
    keys.press("take", ENTER, "two items", ENTER)
    (wait,) = app.ask(patient_card, stays[0]).open_waits
    assert (wait.code, wait.note) == ("pharmacy", "two items")
    go_to_row(page, keys, "waiting_for")
    keys.press("1")
    assert app.ask(patient_card, stays[0]).open_waits == ()


def test_typing_in_the_date_row_sets_the_date_and_a_move_needs_a_basis(page, keys, ward):
    app, ward_row, _stays = ward
    keys.press(ENTER)
    go_to_row(page, keys, "edd")
    keys.press("fri", ENTER, "p", ENTER)
    found = the_board(app, ward_row)["A1"]
    assert (found.edd, found.told_patient, found.told_family) == (date(2026, 2, 13), True, False)
    go_to_row(page, keys, "edd")
    keys.press("18/2", ENTER, "w", ENTER)
    assert page.running.editor.is_open
    assert the_board(app, ward_row)["A1"].edd == date(2026, 2, 13)
    keys.press(ESC)
    go_to_row(page, keys, "edd")
    keys.press("18/2", ENTER, "c", ENTER)
    moved = the_board(app, ward_row)["A1"]
    assert (moved.edd, moved.edd_basis, moved.edd_moves) == (
        date(2026, 2, 18),
        "clinical_change",
        1,
    )


def test_a_day_that_does_not_exist_is_said_and_what_was_typed_stays(page, keys, ward):
    app, ward_row, _ = ward
    keys.press(ENTER)
    go_to_row(page, keys, "edd")
    keys.press("31/2", ENTER)
    assert "31 February does not exist." in shown_texts(page)
    assert page.running.editor.is_open
    assert the_board(app, ward_row)["A1"].edd is None


def test_back_to_baseline_is_refused_as_a_criterion_with_a_hint(page, keys, ward):
    app, _, stays = ward
    keys.press(ENTER)
    go_to_row(page, keys, "criteria")
    keys.press("f", "back to baseline", ENTER)
    assert "This cannot be seen or measured." in shown_texts(page)
    assert app.ask(patient_card, stays[0]).criteria == ()
    keys.press(ESC, "f", "two steps with a rail", ENTER, "1")
    (criterion,) = app.ask(patient_card, stays[0]).criteria
    assert criterion.kind == "functional"
    assert criterion.met_at is not None


def test_pathway_optimised_and_leaving_have_their_own_keys(page, keys, ward):
    app, ward_row, _ = ward
    keys.press(ENTER)
    go_to_row(page, keys, "optimised")
    keys.press("0810", ENTER)
    go_to_row(page, keys, "pathway")
    keys.press("1", "c")
    go_to_row(page, keys, "leaving")
    keys.press("m", "10:30", ENTER, "son collects", ENTER)
    found = the_board(app, ward_row)["A1"]
    assert found.optimised_at == app.clock.now().replace(hour=8, minute=10)
    assert (found.pathway, found.pathway_state) == ("1", "confirmed")
    assert found.leaving_at == app.clock.now().replace(day=13, hour=10, minute=30)
    assert found.leaving_how == "son collects"


def test_green_in_the_morning_is_refused_with_its_reason(page, keys, ward):
    app, ward_row, stays = ward
    app.do(SetExpectedDischarge(stay_id=stays[0], seen=None, day=THURSDAY))
    app.do(AddCriterion(stay_id=stays[0], kind="functional", text="Walks ten metres"))
    keys.press(ENTER, "g")
    assert "Green is given at the huddle, which has not begun." in shown_texts(page)
    assert the_board(app, ward_row)["A1"].colour == "red"


def test_the_senior_who_is_here_saw_the_patient_by_one_key(page, keys, ward):
    app, ward_row, _ = ward
    keys.press("or", ENTER, ENTER, "s")
    found = the_board(app, ward_row)["A1"]
    assert found.reviewer == "Owain Rees"
    assert found.reviewed_at == app.clock.now()


def test_an_answer_is_written_in_place_and_kept(page, keys, ward):
    app, _, stays = ward
    keys.press(ENTER, "w", "Chest infection", ENTER)
    assert app.ask(patient_card, stays[0]).answers["wrong"].text == "Chest infection"
    assert page.running.agenda.hasFocus()


def test_letters_are_no_commands_while_a_field_is_open(page, keys, ward):
    keys.press(ENTER, "a", "nan", ESC)
    assert at(page) == "A1"
    assert not page.running.editor.is_open


def test_page_keys_go_to_others_and_come_back_without_finishing_anybody(page, keys, ward, clock):
    app, ward_row, stays = ward
    keys.press(ENTER)
    clock.advance(seconds=20)
    keys.press(PAGE_DOWN)
    assert at(page) == "A2"
    keys.press(PAGE_UP)
    assert at(page) == "A1"
    entries = app.ask(round_entries, app.ask(round_now, ward_row.id).id)
    assert [(entry.stay_id, entry.seconds, entry.discussed) for entry in entries][:1] == [
        (stays[0], 20, False)
    ]


def test_space_holds_the_clock_and_held_time_does_not_count(page, keys, ward, clock):
    keys.press(ENTER)
    clock.advance(seconds=10)
    keys.press(SPACE)
    clock.advance(minutes=10)
    assert page.running.watch.seconds() == 10
    keys.press(SPACE)
    clock.advance(seconds=5)
    assert page.running.watch.seconds() == 15


def test_leaving_by_esc_keeps_the_place(page, keys, ward):
    app, ward_row, stays = ward
    keys.press(ENTER, "n")
    asked = []
    page.desk.page_requested.connect(asked.append)
    keys.press(ESC)
    assert asked == ["board"]
    assert app.ask(round_now, ward_row.id).at_stay_id == stays[1]
    assert not page.whole_window
    page.shown()
    assert at(page) == "A2"
    assert page.whole_window


def test_who_is_on_leave_is_passed_by(page, keys, ward):
    app, _, stays = ward
    app.do(StartLeave(stay_id=stays[1], kind="home_leave"))
    keys.press(ENTER, "n")
    assert at(page) == "A3"


def test_somebody_who_became_unwell_is_the_first_of_the_next_round(page, keys, ward):
    app, _, stays = ward
    app.do(RecordConcern(stay_id=stays[2], unwell=True))
    keys.press(ENTER)
    assert at(page) == "A3"


def test_the_round_goes_on_when_its_patient_has_left_the_ward(page, keys, ward):
    app, _, stays = ward
    keys.press(ENTER)
    app.do(DischargePatient(stay_id=stays[0], expected_version=1, method="1", destination="19"))
    page.refresh()
    assert at(page) == "A2"


def test_only_bed_and_birth_date_of_a_namesake_are_shown(page, keys, ward):
    app, ward_row, _ = ward
    siân(app, ward_row, "A4")
    keys.press(ENTER, PAGE_DOWN)
    shown = shown_texts(page) + page.running.banner._alarm.accessibleName()
    assert "Same name in A4, born 12-Mar-1941" in shown
    assert "JONES" not in shown
    assert shown.count("EVANS") == 1


def test_the_round_cannot_close_without_a_reason_for_each_not_discussed(page, keys, ward):
    app, ward_row, stays = ward
    keys.press(ENTER, "n", END, ENTER)
    assert app.ask(round_now, ward_row.id).ended_at is None
    assert "Still without a reason: 2." in shown_texts(page)
    keys.press("js", ENTER)
    board_round = app.ask(round_now, ward_row.id)
    assert board_round.ended_at is not None
    reasons = {entry.stay_id: entry.reason for entry in app.ask(round_entries, board_round.id)}
    assert (reasons[stays[1]], reasons[stays[2]]) == ("just_arrived", "seen_separately")


def test_the_end_of_the_round_prints_the_actions_and_the_leavers(page, keys, ward):
    wanted = []
    page.desk.print_requested.connect(wanted.append)
    keys.press(ENTER, "nnn", "pl")
    assert wanted == ["action_list", "leavers"]


def test_a_change_of_another_station_meanwhile_is_said_and_nothing_typed_is_lost(page, keys, ward):
    app, _, stays = ward
    keys.press(ENTER)
    go_to_row(page, keys, "edd")
    keys.press("fri", ENTER)
    app.do(SetExpectedDischarge(stay_id=stays[0], seen=None, day=THURSDAY + timedelta(days=3)))
    keys.press(ENTER)
    assert "Somebody else changed this while you were writing." in shown_texts(page)
    assert page.running.editor.is_open


@pytest.mark.parametrize("code", agenda_codes())
def test_every_row_shows_the_keys_that_work_in_it(page, keys, ward, code):
    keys.press(ENTER)
    go_to_row(page, keys, code)
    shown = page.running.agenda.agenda.rows[page.running.at].content.hints
    assert shown


def test_every_control_of_the_round_has_a_name(page, keys):
    keys.press(ENTER)
    assert Keyboard(page).pressed == 0
    for part in ("agenda", "answers", "ribbon", "head"):
        assert getattr(page.running, part).accessibleName()
