"""Answering at the bed by keys: every outcome, what is asked, and where the keys go."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.audit_ward import MEETS, NOT_MEETING, RHIAN, SIONED, answer, beds_for
from tests.builders import ALL, heard
from tests.keys import Press
from ui import theme
from ui.audit.entry_half import CRITERIA, NOTE, OVERRIDE, PLACE, REASON
from ui.audit.entry_say import end_of_ward
from ui.audit.entry_view import EntryView
from ui.audit.page import AuditPage
from ui.audit.view import ENTRY, FORMS, RESULTS
from ui.desk import Desk
from wardapp import words
from wardapp.app import App
from wardapp.clock import FrozenClock
from wardapp.commands.audit_answer import Found
from wardapp.commands.audit_freeze import CorrectAuditBed
from wardapp.commands.audit_plan import CloseAudit
from wardapp.commands.command import Who
from wardapp.commands.departure import DischargePatient
from wardapp.measures.audit_answers import Answer
from wardapp.queries.audit import AuditScreen
from wardapp.queries.audit_entry import kept_drafts

ENTER, UP, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Up, Qt.Key.Key_Down
ESC, PAGE_UP, PAGE_DOWN = Qt.Key.Key_Escape, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown


def given(entry: EntryView, number: int = 0, slot: str = "A") -> Answer | None:
    assert entry.reading is not None
    heads = entry.reading.beds[number].standing.of(slot)
    return heads[-1] if heads else None


def label(entry: EntryView) -> str:
    assert entry.reading is not None
    bed = entry.reading.bed(entry.bed_id)
    return bed.label if bed is not None else ""


def texts(widget: QWidget) -> str:
    """Return everything that is written or spoken in a widget."""
    found = []
    for part in (widget, *widget.findChildren(QWidget)):
        for name in ("text", "toPlainText"):
            read = getattr(part, name, None)
            if callable(read):
                found.append(str(read()))
        found += [part.accessibleName(), part.accessibleDescription(), part.toolTip()]
    return "\n".join(found)


def test_a_criterion_and_enter_keep_the_answer_and_bring_the_next_bed(
    entry: EntryView, press: Press
) -> None:
    press("3", "c", ENTER)
    found = given(entry)
    assert found is not None
    assert (found.outcome, found.criteria) == ("meets", ("breathing", "iv_treatment"))
    assert label(entry) == "A2"


def test_a_tick_is_taken_back_by_the_same_key(entry: EntryView, press: Press) -> None:
    press("3", "3")
    assert entry.form.half.criteria == ()
    assert entry.form.half.outcome == ""


def test_enter_on_nothing_asks_first_what_is_true(entry: EntryView, press: Press) -> None:
    press(ENTER)
    assert "0 for none" in entry.form.criteria.refusal.text()
    assert given(entry) is None


def test_none_leads_to_the_reason_and_letters_find_it(entry: EntryView, press: Press) -> None:
    press("0")
    assert entry.form.step == REASON
    press("transport")
    assert "of 88 match" in entry.form.reason.count.text()
    press(ENTER)
    assert entry.form.step == PLACE
    press("b", ENTER)
    found = given(entry)
    assert found is not None
    assert found.outcome == "not_meeting"
    assert "ransport" in entry._form().reasons[found.reason].en
    assert found.place == "home_support"
    assert found.side == entry._form().reasons[found.reason].side


def test_letters_of_a_reason_tick_no_criterion(entry: EntryView, press: Press) -> None:
    press("0", "abc123")
    assert entry.form.half.criteria == ()
    assert entry.form.reason.finder.text() == "abc123"


def test_a_reason_is_found_by_its_number_on_the_form(entry: EntryView, press: Press) -> None:
    press("0", "12", ENTER)
    assert entry._form().reasons[entry.form.half.reason].number == 12


def test_enter_in_an_empty_finder_takes_nothing_by_chance(entry: EntryView, press: Press) -> None:
    press("0", ENTER)
    assert entry.form.half.reason == ""
    assert "Type letters" in entry.form.reason.refusal.text()
    press("qqq", ENTER)
    assert "Nothing matches" in entry.form.reason.refusal.text()


def test_where_it_lies_is_moved_by_one_key_and_other_reasons_are_added(
    entry: EntryView, press: Press
) -> None:
    press("0", "12", ENTER)
    before = entry.form.half.side
    press("s", "m", "13", ENTER, ENTER, "b", ENTER)
    found = given(entry)
    assert found is not None
    assert found.side != before
    assert [entry._form().reasons[code].number for code in found.others] == [13]


def test_treatment_not_complete_is_an_outcome_of_its_own(entry: EntryView, press: Press) -> None:
    press("t", ENTER)
    found = given(entry)
    assert found is not None
    assert (found.outcome, found.reason, found.place) == ("not_complete", "", "")


def test_a_bed_is_left_out_with_its_reason(entry: EntryView, press: Press) -> None:
    press("x", "d", ENTER)
    found = given(entry)
    assert found is not None
    assert (found.outcome, found.left_out) == ("left_out", "definite_discharge")
    press("x", "3", ENTER)
    assert given(entry, 1).left_out == "left_before"  # type: ignore[union-attr]


def test_other_says_nothing_until_the_note_does(entry: EntryView, press: Press) -> None:
    press("x", "o")
    assert entry.form.step == NOTE
    press(ENTER)
    assert given(entry) is None
    press("taken to theatre early", ENTER)
    assert given(entry).note == "taken to theatre early"  # type: ignore[union-attr]


def test_the_clinician_decides_otherwise_with_a_reason(entry: EntryView, press: Press) -> None:
    press("3", "v")
    assert entry.form.step == OVERRIDE
    press(ENTER)
    assert "clinician" in entry.form.override.refusal.text()
    press("usual for him", ENTER, "12", ENTER, "b", ENTER)
    found = given(entry)
    assert found is not None
    assert (found.outcome, found.override) == ("not_meeting", "usual for him")
    press("0", ESC, "v", "sepsis suspected", ENTER)
    up = given(entry, 1)
    assert up is not None
    assert (up.outcome, up.override, up.criteria) == ("meets", "sepsis suspected", ())


def test_what_was_looked_at_is_ticked_by_keys(entry: EntryView, press: Press) -> None:
    press("3", "y", "z", ENTER)
    assert given(entry).looked_at == ("case_record", "bedside_charts")  # type: ignore[union-attr]


def test_the_time_at_a_bed_is_measured_by_the_clock_and_never_over_a_quarter_of_an_hour(
    entry: EntryView, press: Press, clock: FrozenClock
) -> None:
    clock.advance(seconds=130)
    press("3", ENTER)
    assert given(entry).seconds == 130  # type: ignore[union-attr]
    clock.advance(hours=2)
    press("3", ENTER)
    assert given(entry, 1).seconds == 900  # type: ignore[union-attr]


def test_the_time_spent_elsewhere_is_not_counted(
    entry: EntryView, press: Press, clock: FrozenClock, page: AuditPage, screen: AuditScreen
) -> None:
    clock.advance(seconds=30)
    page.go_to(FORMS, screen.audit.id)
    clock.advance(minutes=10)
    page.go_to(ENTRY, screen.audit.id)
    clock.advance(seconds=15)
    press("3", ENTER)
    assert given(entry).seconds == 45  # type: ignore[union-attr]


def test_page_keys_go_to_any_bed_and_one_key_to_the_next_unanswered(
    entry: EntryView, press: Press
) -> None:
    press("3", ENTER, PAGE_UP)
    assert label(entry) == "A1"
    assert entry.form.half.criteria == ("breathing",)
    press(Qt.Key.Key_F8)
    assert label(entry) == "A2"
    press(PAGE_UP, PAGE_UP)
    assert label(entry) == "A6"


def test_half_an_answer_waits_at_its_bed(entry: EntryView, press: Press) -> None:
    press("0", "12", ENTER, PAGE_DOWN)
    assert label(entry) == "A2"
    assert entry.form.half.reason == ""
    press("4", PAGE_UP)
    assert entry._form().reasons[entry.form.half.reason].number == 12
    assert entry.form.step == PLACE
    press("b", ENTER)
    assert entry.form.half.criteria == ("circulation",)


def test_welsh_in_the_middle_of_an_answer_changes_only_the_words(
    entry: EntryView, press: Press, page: AuditPage
) -> None:
    press("3", DOWN, "fe aeth")
    words.speak(words.WELSH)
    page.retranslate()
    assert entry.form.half.criteria == ("breathing",)
    assert entry.form.note.field.text() == "fe aeth"
    assert "Methiant anadlol" in entry.form.criteria.rows["breathing"].text()
    press(" i lawr", ENTER)
    assert given(entry).note == "fe aeth i lawr"  # type: ignore[union-attr]


def test_a_note_with_emoji_and_markup_is_shown_as_it_was_typed(
    entry: EntryView, press: Press
) -> None:
    note = "😀 <b>O'Brien & Evans</b> &#x27;"
    press("3", DOWN)
    entry.form.note.field.insertPlainText(note)
    press(ENTER, PAGE_UP)
    assert given(entry).note == note  # type: ignore[union-attr]
    assert entry.form.note.field.text() == note


def test_after_the_last_bed_one_is_told_who_still_has_beds(entry: EntryView, press: Press) -> None:
    for _ in range(6):
        press("3", ENTER)
    assert entry.message.head.text() == "Your answers for Derwen are in"
    assert "Rhian Hopkin" in entry.message.text.text()


def test_an_enter_without_an_answer_is_explained_in_sight_in_a_low_window(
    qtbot: QtBot, page: AuditPage, entry: EntryView, press: Press
) -> None:
    page.resize(theme.em(60), theme.em(26))
    press(ENTER)
    why = entry.form.sections[CRITERIA].refusal
    assert why.text().startswith("Say first what is true")
    qtbot.waitUntil(lambda: why.visibleRegion().boundingRect() == why.rect())


def test_a_laptop_whose_last_bed_is_answered_is_sent_home(entry: EntryView, press: Press) -> None:
    for _ in range(6):
        press("3", ENTER)
    home = "take this file back"
    assert home not in entry.message.text.text()
    here = entry.reading
    assert here is not None
    carried = replace(here.screen, audit=replace(here.screen.audit, carry_key="a copy"))
    assert home in end_of_ward(replace(here, screen=carried), SIONED.name)[1]


def test_a_finished_ward_leads_to_its_result(
    qtbot: QtBot, entry: EntryView, press: Press, app: App, screen: AuditScreen
) -> None:
    for bed in beds_for(app, screen, "B"):
        if bed.to_review:
            answer(app, bed, "B", MEETS)
    app.sign_in(SIONED)
    entry.refresh()
    for _ in range(6):
        press("3", ENTER)
    assert entry.message.head.text() == "Derwen is finished"
    with heard(qtbot, entry.view_requested) as asked:
        press(ENTER)
    assert asked.args == [RESULTS, screen.audit.id, screen.wards[0].id]


def test_somebody_else_is_told_so_and_can_do_nothing(
    qtbot: QtBot, entry: EntryView, press: Press, app: App, desk: Desk
) -> None:
    app.sign_in(Who(None, "Ioan Parry", "nurse", ALL))
    desk.signed_in_changed.emit()
    assert "Sioned Morgan and Rhian Hopkin answer for Derwen" in entry.message.head.text()
    press("3", PAGE_DOWN, Qt.Key.Key_F8)
    assert entry.face.panel is entry.message
    with heard(qtbot, desk.sign_in_requested):
        press(ENTER)


def test_each_of_the_pair_finds_their_own_half_answer(
    entry: EntryView, press: Press, app: App, desk: Desk
) -> None:
    press("3")
    app.sign_in(RHIAN)
    desk.signed_in_changed.emit()
    assert entry.form.half.criteria == ()
    press("4")
    app.sign_in(SIONED)
    desk.signed_in_changed.emit()
    assert entry.form.half.criteria == ("breathing",)


def test_a_person_who_left_meanwhile_is_said_to_have_left(
    entry: EntryView, app: App, clock: FrozenClock
) -> None:
    assert entry.reading is not None
    stay = entry.reading.beds[0].patient_stay
    assert stay is not None
    clock.advance(minutes=20)
    left = DischargePatient(stay_id=stay, expected_version=1, method="1", destination="19")
    app.do(left)
    entry.refresh()
    assert "Left the ward at 09:35. Answer as it was at 09:00" in texts(entry.face.bed)


def test_a_correction_stands_beside_the_frozen_list(entry: EntryView, app: App) -> None:
    assert entry.reading is not None
    bed = entry.reading.beds[0]
    app.do(CorrectAuditBed(bed_id=bed.id, field="age", value="86", why="born 1939"))
    app.do(CorrectAuditBed(bed_id=bed.id, field="optimised", value="yes", why="said at nine"))
    entry.refresh()
    said = texts(entry.face.bed)
    assert "corrected to 86 at 09:15 by Sioned Morgan" in said
    assert "born 1939" in said
    assert "ptimised" not in said


def test_a_finished_audit_takes_no_answer(
    entry: EntryView, press: Press, app: App, screen: AuditScreen
) -> None:
    app.do(CloseAudit(audit_id=screen.audit.id, expected_version=screen.audit.version, note="x"))
    entry.refresh()
    assert entry.message.head.text() == "This audit is finished"
    press("3", ENTER)
    assert given(entry) is None


def test_the_cursor_goes_up_and_down_the_questions(entry: EntryView, press: Press) -> None:
    press("0", UP)
    assert entry.form.step == CRITERIA
    press(DOWN)
    assert entry.form.step == REASON
    press(ESC)
    assert entry.form.step == CRITERIA


def test_the_other_reviewers_answer_shows_nowhere_before_ones_own(
    entry: EntryView, press: Press, app: App, screen: AuditScreen, desk: Desk
) -> None:
    found = Found(
        outcome="not_meeting",
        reason=NOT_MEETING.reason,
        side="outside",
        place="hospice",
        note="Gwyrdd secret",
    )
    answer(app, beds_for(app, screen, "B")[0], "B", found)
    app.sign_in(SIONED)
    desk.signed_in_changed.emit()
    assert "has answered" in texts(entry.face.side)
    assert "stays hidden until yours is in" in texts(entry.face.side)
    assert "secret" not in texts(entry)
    entry.show_list()
    assert "secret" not in texts(entry.window())
    assert entry.reading is not None
    assert entry.reading.beds[0].standing.b == ()
    assert all(answer.slot == "A" for answer in entry.reading.beds[0].history)


def test_half_an_answer_is_there_again_after_the_program_was_killed(
    qtbot: QtBot, entry: EntryView, press: Press, app: App, desk: Desk, screen: AuditScreen
) -> None:
    press("3", DOWN, "short of br")
    entry.drafts.save()  # what the timer does a second and a half after the last key
    again = AuditPage(desk)  # a new window knows nothing but what lies in the file
    qtbot.addWidget(again)
    again.show()
    again.go_to(ENTRY, screen.audit.id, screen.wards[0].id)
    view = again.view
    assert isinstance(view, EntryView)
    assert view.form.half.criteria == ("breathing",)
    assert view.form.note.field.text() == "short of br"
    press(ENTER)
    again.refresh()
    assert app.ask(kept_drafts, screen.wards[0].id, SIONED.name) == {}


def test_what_is_keyed_is_saved_while_nobody_presses_anything(
    qtbot: QtBot, entry: EntryView, press: Press, app: App, screen: AuditScreen
) -> None:
    press("3")
    timer = entry.drafts._timer
    assert timer.isActive()
    timer.timeout.emit()
    assert list(app.ask(kept_drafts, screen.wards[0].id, SIONED.name))


def test_ctrl_p_at_the_bed_means_the_ward_s_blank_form(entry: EntryView) -> None:
    order = entry.own_order()
    assert order is not None
    assert (order.document, order.audit_ward_id) == ("audit_form", entry.audit_ward_id)


def test_an_answer_is_kept_by_the_mouse_alone(
    entry: EntryView, app: App, screen: AuditScreen, qtbot: QtBot
) -> None:
    first, left = entry.bed_id, Qt.MouseButton.LeftButton
    qtbot.mouseClick(entry.form.criteria.rows["breathing"], left)
    qtbot.mouseClick(entry.form.keeper, left)
    qtbot.waitUntil(lambda: entry.bed_id != first)
    (kept,) = (bed for bed in beds_for(app, screen) if bed.id == first)
    assert [one.outcome for one in kept.standing.a] == ["meets"]


def test_keep_by_the_mouse_asks_what_is_missing(entry: EntryView, qtbot: QtBot) -> None:
    first, left = entry.bed_id, Qt.MouseButton.LeftButton
    qtbot.mouseClick(entry.form.criteria.none, left)
    qtbot.mouseClick(entry.form.keeper, left)
    assert (entry.bed_id, entry.form.step) == (first, REASON)
    assert given(entry) is None
