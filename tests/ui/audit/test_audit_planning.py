"""The list of audits, the plan, the freeze, the bed lists from elsewhere: by keys."""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.audit_ward import (
    MEETS,
    SIONED,
    a_full_ward,
    answer,
    audit_clock,
    beds_for,
    choices,
)
from tests.audits_on_screen import a_desk, a_view, sheet
from tests.builders import a_patient, an_app, heard
from ui.audit.audits_view import AuditsView
from ui.audit.carry_back_sheet import BringBackSheet
from ui.audit.carry_sheet import CarrySheet
from ui.audit.criteria_form import CriteriaFormSheet
from ui.audit.criteria_sheet import CriteriaSheet
from ui.audit.freeze_list_sheet import BedListSheet
from ui.audit.freeze_sheet import FreezeSheet, doubts
from ui.audit.plan_finish import FinishSheet
from ui.audit.plan_sheet import PlanSheet
from ui.audit.view import COMPARE, ENTRY, FORMS, RESULTS
from ui.audit.ward_pair import PairSheet
from ui.desk import Desk
from ui.widgets.plain_label import PlainLabel
from wardapp import words
from wardapp.app import App
from wardapp.audit_outlook import WardOutlook
from wardapp.clock import FrozenClock
from wardapp.commands.audit_freeze import FreezeAuditWard, ListedBed
from wardapp.commands.audit_plan import ChangeAudit
from wardapp.commands.command import Who
from wardapp.commands.ward import BedPlan, SetUpWard
from wardapp.paper_order import AUDIT_FORM
from wardapp.queries.audit import AuditScreen, audits
from wardapp.queries.criteria_sets import criteria_sets
from wardapp.queries.ward import wards


@pytest.fixture
def clock() -> FrozenClock:
    return audit_clock()


@pytest.fixture
def app(qapp: QApplication, tmp_path: Path, clock: FrozenClock) -> Iterator[App]:
    """Ward Derwen with six people in seven beds, at a quarter past nine."""
    app = an_app(tmp_path, clock)
    a_full_ward(app)
    app.sign_in(SIONED)
    yield app
    app.store.close()


@pytest.fixture
def desk(app: App, clock: FrozenClock) -> Desk:
    return a_desk(app, clock)


@pytest.fixture
def view(qtbot: QtBot, desk: Desk) -> AuditsView:
    return a_view(qtbot, desk)


def press(at: QWidget, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    QTest.keyClick(at, key, held or Qt.KeyboardModifier.NoModifier)


def the_audit(app: App) -> AuditScreen:
    return app.ask(audits)[0]


def planned(view: AuditsView, **typed: str) -> PlanSheet:
    """Open the plan by N, type into its fields and press Enter."""
    press(view, Qt.Key.Key_N)
    form = sheet(view, PlanSheet)
    for key, text in typed.items():
        control = form.controls[key]
        write = getattr(control, "setPlainText", None) or control.setText  # type: ignore[attr-defined]
        write(text)
    press(form, Qt.Key.Key_Return)
    return form


def frozen(view: AuditsView, **typed: str) -> None:
    """Plan it and freeze the board's lists, by keys."""
    planned(view, **typed)
    press(view, Qt.Key.Key_F)
    press(sheet(view, FreezeSheet), Qt.Key.Key_Return)
    press(sheet(view, FreezeSheet), Qt.Key.Key_Escape)


def words_of(view: AuditsView) -> str:
    return "\n".join(row.spoken() for row in view.wards.lines.rows)


def test_before_the_first_audit_the_page_says_what_one_is(view: AuditsView) -> None:
    assert view.empty.isVisible()
    assert view.key_hints()[0] == ("N", "plan an audit")
    said = " ".join(
        label.text() for label in view.empty.findChildren(QWidget) if hasattr(label, "text")
    )
    assert "does this person need acute hospital care today?" in said


def test_an_audit_is_planned_from_its_presets_by_two_keys(view: AuditsView, app: App) -> None:
    planned(view)
    audit = the_audit(app).audit
    assert (audit.day.isoformat(), audit.freeze_time) == ("2026-02-12", "09:00")
    assert (audit.reviewers_each, audit.identity, audit.definite) == (
        *(2, "bed_only"),
        "leaving_planned",
    )
    assert audit.excluded_kinds == ("intensive_care", "children", "maternity")
    assert [ward.name for ward in view.chosen.wards] == ["Derwen"]
    assert "‡" in view.head.about.text()


def test_the_criteria_are_named_in_the_language_of_the_window(view: AuditsView) -> None:
    planned(view)
    words.speak(words.WELSH)
    try:
        view.retranslate()
        assert "Rhestr gychwynnol ‡" in view.head.about.text()
    finally:
        words.speak(words.ENGLISH)


def test_after_the_first_plan_the_keys_go_to_its_wards(view: AuditsView) -> None:
    planned(view)
    assert view.wards.hasFocus()


def test_a_ward_typed_twice_is_named_where_it_was_typed(view: AuditsView) -> None:
    press(view, Qt.Key.Key_N)
    form = sheet(view, PlanSheet)
    form.controls["others"].setPlainText("Onnen\nBedw\nonnen, short stay")
    press(form, Qt.Key.Key_Return)
    assert form.error_at("others").startswith("“onnen” stands twice")
    assert form.error_at("wards") == ""


def test_other_wards_and_pairs_are_typed_and_read_back(view: AuditsView, app: App) -> None:
    press(view, Qt.Key.Key_N)
    form = sheet(view, PlanSheet)
    form.controls["others"].setPlainText("Onnen, short stay, Medicine, PN / IP\nBedw, maternity")
    assert "A Priya Nair, B Ioan Parry" in form.error_at("others")
    QTest.keyClicks(form.controls["reviewer_a"], "SM")
    assert form.error_at("reviewer_a") == "Sioned Morgan"
    QTest.keyClicks(form.controls["reviewer_b"], "Gwen Parri")
    assert "not in this ward's list" in form.error_at("reviewer_b")
    press(form, Qt.Key.Key_Return)
    derwen, onnen, bedw = the_audit(app).wards
    assert (derwen.reviewer_a, derwen.reviewer_b) == ("Sioned Morgan", "Gwen Parri")
    assert (onnen.reviewer_a, onnen.reviewer_b, onnen.kind) == (
        *("Priya Nair", "Ioan Parry"),
        "short_stay",
    )
    assert bedw.excluded
    assert "Left out: Maternity ward" in words_of(view)
    assert "The plan leaves out wards of this kind." in words_of(view)


def test_the_same_person_twice_stands_beside_the_field(view: AuditsView, app: App) -> None:
    form = planned(view, reviewer_a="SM", reviewer_b="SM")
    assert "Two different people" in form.error_at("reviewer_b")
    assert app.ask(audits) == ()


def test_a_ward_that_cannot_be_read_keeps_what_was_typed(view: AuditsView, app: App) -> None:
    form = planned(view, others="Onnen, Medicine, Surgery")
    assert "one thing too many" in form.error_at("others")
    assert form.text("others") == "Onnen, Medicine, Surgery"
    assert app.ask(audits) == ()


def test_a_day_without_a_time_asks_for_the_time(view: AuditsView) -> None:
    assert "the time" in planned(view, at="12/2").error_at("at")


def test_no_ward_at_all_is_told_beside_the_wards(view: AuditsView) -> None:
    press(view, Qt.Key.Key_N)
    form = sheet(view, PlanSheet)
    for tick in form.controls["wards"].ticks.values():
        tick.setChecked(False)
    press(form, Qt.Key.Key_Return)
    assert form.error_at("wards") == "Name at least one ward."


def test_the_plan_is_changed_before_the_freeze_and_keeps_each_ward_s_pair(
    view: AuditsView, app: App
) -> None:
    planned(view, others="Onnen, Medicine, PN / IP", reviewer_a="SM", reviewer_b="OR")
    press(view, Qt.Key.Key_E)
    form = sheet(view, PlanSheet)
    assert form.text("others") == "Onnen, Adult ward, Medicine, Priya Nair / Ioan Parry"
    form.controls["name"].setText("March audit")
    press(form, Qt.Key.Key_Return)
    screen = the_audit(app)
    assert screen.audit.name == "March audit"
    assert [(ward.reviewer_a, ward.reviewer_b) for ward in screen.wards] == [
        ("Sioned Morgan", "Owain Rees"),
        ("Priya Nair", "Ioan Parry"),
    ]


def test_a_pair_of_all_wards_can_be_changed_for_all(view: AuditsView, app: App) -> None:
    planned(view, others="Onnen", reviewer_a="SM", reviewer_b="OR")
    press(view, Qt.Key.Key_E)
    form = sheet(view, PlanSheet)
    assert form.text("reviewer_b") == "Owain Rees"
    form.controls["reviewer_b"].setText("PN")
    press(form, Qt.Key.Key_Return)
    assert {ward.reviewer_b for ward in the_audit(app).wards} == {"Priya Nair"}


def test_typed_wards_are_not_lost_by_one_esc(view: AuditsView, qtbot: QtBot) -> None:
    view.plan()
    form = sheet(view, PlanSheet)
    others = form.controls["others"]
    assert isinstance(others, QPlainTextEdit)
    others.setFocus()
    qtbot.keyClicks(others, "Onnen, short stay")
    qtbot.keyClick(others, Qt.Key.Key_Escape)
    assert form.isVisible()
    assert "is not kept" in form.notice.text()
    qtbot.keyClicks(others, " ")  # something else is at stake now
    qtbot.keyClicks(others, "x")
    qtbot.keyClick(others, Qt.Key.Key_Escape)
    assert form.isVisible()
    with heard(qtbot, form.closed):
        qtbot.keyClick(others, Qt.Key.Key_Escape)


def test_an_untouched_plan_is_left_by_one_esc(view: AuditsView, qtbot: QtBot) -> None:
    view.plan()
    form = sheet(view, PlanSheet)
    with heard(qtbot, form.closed):
        qtbot.keyClick(form, Qt.Key.Key_Escape)


def test_a_frozen_plan_stands_and_says_so(view: AuditsView, desk: Desk, qtbot: QtBot) -> None:
    frozen(view)
    with heard(qtbot, desk.said) as said:
        press(view, Qt.Key.Key_E)
    assert "the plan stands" in said.args[0].text


def test_the_freeze_shows_what_it_will_do_and_then_what_it_did(view: AuditsView, app: App) -> None:
    planned(view)
    press(view, Qt.Key.Key_F)
    freeze = sheet(view, FreezeSheet)
    assert freeze.said() == ("Derwen: beds: 7, empty: 1, to review: 6",)
    assert the_audit(app).wards[0].frozen_at is None
    press(freeze, Qt.Key.Key_Return)
    assert freeze.said() == ("Derwen: beds: 7, empty: 1, to review: 6",)
    assert freeze.verb.text() == "Answer Derwen"
    assert the_audit(app).wards[0].frozen_at == datetime(2026, 2, 12, 9, 0, tzinfo=UTC)
    assert "From the board, Thu\N{NO-BREAK SPACE}12-Feb 09:00" in words_of(view)


def test_after_the_freeze_enter_goes_to_the_first_ward(
    view: AuditsView, app: App, qtbot: QtBot
) -> None:
    planned(view)
    press(view, Qt.Key.Key_F)
    freeze = sheet(view, FreezeSheet)
    press(freeze, Qt.Key.Key_Return)
    with heard(qtbot, view.view_requested) as wanted:
        press(freeze, Qt.Key.Key_Return)
    screen = the_audit(app)
    assert wanted.args == [ENTRY, screen.audit.id, screen.wards[0].id]


def test_a_time_still_to_come_offers_the_wards_as_they_stand(
    view: AuditsView, app: App, clock: FrozenClock
) -> None:
    planned(view, at="14:00")
    press(view, Qt.Key.Key_F)
    freeze = sheet(view, FreezeSheet)
    assert "still to come" in freeze.notice.text()
    assert freeze.now.isChecked()
    press(freeze, Qt.Key.Key_Return)
    assert the_audit(app).wards[0].frozen_at == clock.now()


def test_a_ward_without_beds_is_frozen_and_says_so(view: AuditsView, app: App) -> None:
    made = app.do(SetUpWard(name="Celyn", beds=(BedPlan("C1"),), people=())).made_id
    with app.store.engine.begin() as connection:  # no command leaves a ward without beds
        taken = "UPDATE bed SET voided_at = CURRENT_TIMESTAMP WHERE ward_id = ?"
        connection.exec_driver_sql(taken, (made,))
    planned(view)
    press(view, Qt.Key.Key_F)
    freeze = sheet(view, FreezeSheet)
    assert "Celyn: This ward has no beds." in freeze.said()
    press(freeze, Qt.Key.Key_Return)
    assert "This ward has no beds." in words_of(view)


def test_a_closed_ward_is_frozen_and_has_nobody_to_review(view: AuditsView, app: App) -> None:
    listed = the_list(view, app)
    listed.typed.put("B1-B4 closed")
    listed.freeze()
    assert "Beds: 4, to review: 0 Nobody to review" in words_of(view)


def test_two_people_in_one_bed_are_named_by_the_bed() -> None:
    outlook = WardOutlook(1, "Derwen", Counter({"occupied": 3}), ("A1",))
    (said,) = doubts(outlook)
    assert said == "Two people in one bed by the records: A1. Look who lies there."


def test_somebody_without_a_bed_is_named_in_the_freeze(view: AuditsView, app: App) -> None:
    a_patient(app, app.ask(wards)[0], None, family="Waiting")
    planned(view)
    press(view, Qt.Key.Key_F)
    assert "People without a bed, left out by the plan: 1" in sheet(view, FreezeSheet).said()


def test_a_ward_from_elsewhere_waits_for_its_list_and_enter_opens_it(
    view: AuditsView, app: App
) -> None:
    frozen(view, others="Onnen")
    assert "from a file or typed, not here yet" in words_of(view)
    view.choose_ward(the_audit(app).wards[1].id)
    press(view.wards, Qt.Key.Key_Return)
    assert sheet(view, BedListSheet).isVisible()


def the_list(view: AuditsView, app: App) -> BedListSheet:
    frozen(view, others="Onnen")
    view.choose_ward(the_audit(app).wards[1].id)
    press(view, Qt.Key.Key_L)
    return sheet(view, BedListSheet)


def test_a_typed_bed_list_is_not_lost_by_one_esc(view: AuditsView, app: App, qtbot: QtBot) -> None:
    lists = the_list(view, app)
    qtbot.keyClicks(lists.typed, "B1 84 F 12d")
    qtbot.keyClick(lists.typed, Qt.Key.Key_Escape)
    assert lists.isVisible()
    assert "is not kept" in lists.notice.text()
    assert lists.typed.text() == "B1 84 F 12d"
    with heard(qtbot, lists.closed):
        qtbot.keyClick(lists.typed, Qt.Key.Key_Escape)


def test_a_typed_list_is_understood_beside_and_then_frozen(view: AuditsView, app: App) -> None:
    listed = the_list(view, app)
    QTest.keyClicks(listed.typed, "B1 84 F 12d")
    QTest.keyClick(listed.typed, Qt.Key.Key_Return)
    QTest.keyClicks(listed.typed, "B2-B4 empty")
    assert "beds: 4, empty: 3, to review: 1" in listed.reading.sum()
    assert listed.understood.rows.rows[0].spoken == "B1, to review · 84y · female · 12d in hospital"
    assert listed.verb.text() == "Freeze 4 beds"
    QTest.keyClick(listed.typed, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    onnen = the_audit(app).wards[1]
    assert (onnen.source, onnen.beds, onnen.to_review) == ("typed", 4, 1)
    assert "Typed, Thu\N{NO-BREAK SPACE}12-Feb 09:00" in words_of(view)


def test_a_list_with_a_line_not_understood_is_not_frozen(view: AuditsView, app: App) -> None:
    listed = the_list(view, app)
    listed.typed.put("B1 84 F\nB1 79 M")
    listed.freeze()
    assert "Mend the lines" in listed.notice.text()
    assert listed.typed.text() == "B1 84 F\nB1 79 M"
    assert the_audit(app).wards[1].frozen_at is None


def test_an_empty_list_is_not_frozen(view: AuditsView, app: App) -> None:
    listed = the_list(view, app)
    listed.freeze()
    assert "no bed in the list yet" in listed.notice.text()


def test_a_list_that_is_true_tomorrow_is_not_frozen(view: AuditsView, app: App) -> None:
    listed = the_list(view, app)
    listed.typed.put("B1")
    listed.at.setText("13/2 09:00")
    listed.freeze()
    assert "still to come" in listed.notice.text()


HEADER = "Bed,Hospital No,Surname,Forename,DOB,Sex,Admitted"


def bed_file(folder: Path, *rows: str) -> Path:
    place = folder / "onnen 2026-02-12 0830.csv"
    place.write_text("\r\n".join((HEADER, *rows)), "utf-8")
    return place


def test_a_bed_state_file_is_looked_at_and_then_frozen(
    view: AuditsView, app: App, tmp_path: Path
) -> None:
    listed = the_list(view, app)
    place = bed_file(tmp_path, "B1,H1,Jones,Ann,03/05/1941,F,09/02/2026", "B2,,EMPTY,,,,")
    listed.choose_file = lambda: place
    QTest.keyClick(listed, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert listed.at.text() == "12-Feb-2026 08:30"
    assert "beds: 2, empty: 1, to review: 1" in listed.reading.sum()
    assert the_audit(app).wards[1].frozen_at is None
    listed.freeze()
    screen = the_audit(app)
    assert (screen.wards[1].source, screen.wards[1].source_note) == ("file", place.name)
    assert screen.wards[1].frozen_at == datetime(2026, 2, 12, 8, 30, tzinfo=UTC)
    assert "Jones" not in words_of(view)


def test_a_list_of_another_day_is_asked_about_before_it_is_frozen(
    view: AuditsView, app: App, tmp_path: Path
) -> None:
    listed = the_list(view, app)
    listed.choose_file = lambda: bed_file(tmp_path, "B1,H1,Jones,Ann,03/05/1941,F,09/02/2026")
    listed.open_file()
    assert listed.reading.problem_rows() == []
    listed.at.setText("11-Feb-2026 08:30")
    listed.look()
    (row,) = listed.reading.problem_rows()
    assert "This list shows 11-Feb-2026, the audit is of 12-Feb-2026" in row.detail
    assert listed.reading.usable


def test_two_people_in_one_bed_of_a_file_are_refused_with_both_lines(
    view: AuditsView, app: App, tmp_path: Path
) -> None:
    listed = the_list(view, app)
    place = bed_file(
        tmp_path,
        "B1,H1,Jones,Ann,03/05/1941,F,09/02/2026",
        "B1,H2,Price,Tom,03/05/1950,M,09/02/2026",
    )
    listed.choose_file = lambda: place
    listed.open_file()
    (row,) = (row for row in listed.reading.problem_rows() if not row.quiet)
    assert "lines 2 and 3" in row.detail
    listed.freeze()
    assert the_audit(app).wards[1].frozen_at is None


def test_a_file_that_is_no_list_is_told_and_typing_goes_on(
    view: AuditsView, app: App, tmp_path: Path
) -> None:
    listed = the_list(view, app)
    listed.typed.put("B1 84 F")
    place = tmp_path / "notes.csv"
    place.write_text("Hospital No,Surname,Forename,DOB\nH1,Jones,Ann,03/05/1941")
    listed.choose_file = lambda: place
    listed.open_file()
    assert "needs a column for the bed" in listed.notice.text()
    listed.type_instead()
    assert listed.typed.text() == "B1 84 F"
    assert listed.reading.usable


def test_reviewers_are_named_by_initials(view: AuditsView, app: App) -> None:
    planned(view)
    press(view, Qt.Key.Key_V)
    pair = sheet(view, PairSheet)
    QTest.keyClicks(pair.controls["reviewer_a"], "PN")
    QTest.keyClicks(pair.controls["reviewer_b"], "ioan")
    assert pair.error_at("reviewer_b") == "Ioan Parry"
    press(pair, Qt.Key.Key_Return)
    assert "A Priya Nair B Ioan Parry" in words_of(view)


def test_letters_lead_to_the_other_views(view: AuditsView, app: App, qtbot: QtBot) -> None:
    frozen(view)
    audit, ward = the_audit(app).audit.id, the_audit(app).wards[0].id
    for key, wanted in (
        (Qt.Key.Key_Return, [ENTRY, audit, ward]),
        (Qt.Key.Key_T, [FORMS, audit, ward]),
        (Qt.Key.Key_R, [RESULTS, audit, 0]),
        (Qt.Key.Key_C, [COMPARE, audit, 0]),
    ):
        with heard(qtbot, view.view_requested) as asked:
            press(view.wards, key)
        assert asked.args == wanted


def test_the_paper_form_is_ordered_for_the_ward_one_is_at(
    view: AuditsView, app: App, desk: Desk, qtbot: QtBot
) -> None:
    frozen(view)
    with heard(qtbot, desk.order_requested) as asked:
        press(view, Qt.Key.Key_P)
    (order,) = asked.args
    assert (order.document, order.audit_ward_id) == (AUDIT_FORM, the_audit(app).wards[0].id)
    assert view.own_order() == order


def test_before_the_freeze_there_is_nothing_to_answer(
    view: AuditsView, desk: Desk, qtbot: QtBot
) -> None:
    planned(view)
    with heard(qtbot, desk.said) as said:
        press(view, Qt.Key.Key_R)
    assert said.args[0].text == "No bed list is frozen yet. Freeze the bed lists first."


def test_progress_stands_at_the_ward_and_in_the_list(view: AuditsView, app: App) -> None:
    frozen(view, reviewer_a="SM", reviewer_b="OR")
    bed = next(bed for bed in beds_for(app, the_audit(app)) if bed.to_review)
    answer(app, bed, "A", MEETS)
    view.refresh()
    assert "0 of 6 A: 1, B: 0" in words_of(view)
    assert view.list.rows.rows[0].state == "0 of 6 done"
    assert view.list.rows.rows[0].detail.endswith("· Wards:\N{NO-BREAK SPACE}1")


def test_an_audit_ends_with_a_reason_while_beds_are_open_and_is_opened_again(
    view: AuditsView, app: App
) -> None:
    frozen(view)
    press(view, Qt.Key.Key_D)
    finish = sheet(view, FinishSheet)
    told = "\n".join(label.text() for label in finish.findChildren(PlainLabel))
    assert "Nothing is settled on these wards, and none of them will count: Derwen" in told
    press(finish, Qt.Key.Key_Return)
    assert "Say why" in finish.error_at("note")
    QTest.keyClicks(finish.controls["note"], "Norovirus")
    press(finish, Qt.Key.Key_Return)
    assert view.list.rows.rows[0].state == "finished"
    assert "Finished early: Norovirus\nNot counted: Derwen" in view.head.about.text()
    press(view, Qt.Key.Key_D)
    assert the_audit(app).audit.closed_at is None


def test_who_may_not_audit_may_look(view: AuditsView, app: App, desk: Desk, qtbot: QtBot) -> None:
    app.sign_in(Who(None, "Guest", "ward_clerk", frozenset({"view"})))
    with heard(qtbot, desk.said) as said:
        press(view, Qt.Key.Key_N)
    assert "does not allow" in said.args[0].text
    assert view.window().findChildren(PlanSheet) == []


def test_the_newest_audit_stands_first_and_arrows_move(view: AuditsView, app: App) -> None:
    planned(view, name="January audit", at="10/2/2026 09:00")
    planned(view, name="February audit", at="12/2/2026 09:00")
    assert [row.name for row in view.list.rows.rows] == ["February audit", "January audit"]
    press(view.wards, Qt.Key.Key_Left)
    assert view.list.hasFocus()
    press(view.list, Qt.Key.Key_Down)
    assert view.chosen.audit.name == "January audit"


def test_every_button_offered_has_its_key_on_it(view: AuditsView) -> None:
    frozen(view)
    for button in (view.head.next, *view.head.buttons.values()):
        if button.isVisible():
            assert button.accessibleDescription().startswith("Key ")


def nameless(root: QWidget) -> list[str]:
    """Return the stops of a sheet that a screen reader could not name."""
    stops = [
        part
        for part in root.findChildren(QWidget)
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and part.isVisibleTo(root)
        and not part.focusProxy()
    ]
    assert stops
    found = {part: QAccessible.queryAccessibleInterface(part) for part in stops}
    return [
        type(part).__name__ for part, said in found.items() if not said.text(QAccessible.Text.Name)
    ]


def test_every_stop_of_every_sheet_has_a_name(view: AuditsView, app: App) -> None:
    assert nameless(view) == []
    press(view, Qt.Key.Key_N)
    assert nameless(sheet(view, PlanSheet)) == []
    sheet(view, PlanSheet).dismiss()
    assert nameless(the_list(view, app)) == []
    sheet(view, BedListSheet).dismiss()
    for key, kind in (
        (Qt.Key.Key_V, PairSheet),
        (Qt.Key.Key_W, CarrySheet),
        (Qt.Key.Key_B, BringBackSheet),
        (Qt.Key.Key_D, FinishSheet),
        (Qt.Key.Key_K, CriteriaSheet),
    ):
        press(view, key)
        over = sheet(view, kind)
        assert nameless(over) == []
        over.dismiss()


def test_the_view_turns_into_another_language_and_keeps_its_audit(view: AuditsView) -> None:
    frozen(view)
    view.retranslate()
    assert view.head.title.text().startswith("Day-of-care audit")
    assert "Derwen" in words_of(view)


@pytest.mark.parametrize("width", [1260, 560])
def test_no_part_of_the_page_is_cut_in_a_small_window(view: AuditsView, width: int) -> None:
    frozen(view)
    view.resize(width, 640)
    assert view.wards.width() <= width
    for button in view.head.buttons.values():
        if button.isVisible():
            right = button.mapTo(view, button.rect().bottomRight())
            assert right.x() < width


def test_a_plan_that_somebody_else_changed_meanwhile_is_not_written_over(
    view: AuditsView, app: App, tmp_path: Path
) -> None:
    planned(view, name="First name")
    press(view, Qt.Key.Key_E)
    form = sheet(view, PlanSheet)
    other = an_app(tmp_path, app.clock, station="PC-2")
    there = other.ask(audits)[0].audit
    theirs = choices(app.ask(wards)[0], name="Their name")
    other.do(ChangeAudit(audit_id=there.id, expected_version=there.version, choices=theirs))
    other.store.close()
    form.controls["name"].setText("My name")
    press(form, Qt.Key.Key_Return)
    assert "Somebody else changed this plan" in form.notice.text()
    assert form.text("name") == "My name"
    assert the_audit(app).audit.name == "Their name"


def test_a_list_frozen_by_somebody_else_meanwhile_stays(
    view: AuditsView, app: App, tmp_path: Path, clock: FrozenClock
) -> None:
    listed = the_list(view, app)
    onnen = the_audit(app).wards[1]
    other = an_app(tmp_path, clock, station="PC-2")
    other.do(
        FreezeAuditWard(
            audit_ward_id=onnen.id,
            expected_version=onnen.version,
            at=clock.now(),
            source="typed",
            beds=(ListedBed(label="B1"),),
        )
    )
    other.store.close()
    listed.typed.put("B1\nB2")
    listed.freeze()
    assert "Somebody else changed this ward" in listed.notice.text()
    assert the_audit(app).wards[1].beds == 1


# Criteria


def test_the_criteria_are_shown_with_their_keys_and_their_standing(view: AuditsView) -> None:
    press(view, Qt.Key.Key_K)
    criteria = sheet(view, CriteriaSheet)
    assert criteria.list.rows.rows[0].name.startswith("1 ")
    assert "Local, not official" in criteria.source.text()


def test_a_new_version_is_written_beside_the_old_one(view: AuditsView, app: App) -> None:
    press(view, Qt.Key.Key_K)
    press(sheet(view, CriteriaSheet), Qt.Key.Key_E)
    form = sheet(view, CriteriaFormSheet)
    lines = form.text("severity").splitlines()
    form.controls["severity"].setPlainText("\n".join([*lines[1:], "Own criterion | Un ein hunain"]))
    form.controls["version"].setText("2")
    form.controls["source"].setText("Swansea Bay")
    form.save()
    new, old = app.ask(criteria_sets)[:2]
    assert (new.version, old.version, new.official) == ("2", "1", False)
    assert len(new.criteria) == len(old.criteria)
    assert [one.code for one in new][:8] == [one.code for one in old][1:9]
    own = next(one for one in new if one.en == "Own criterion")
    assert (own.cy, own.key) == ("Un ein hunain", "9")
    assert own.code not in {one.code for one in old}


def test_a_version_that_stands_is_not_written_over(view: AuditsView, app: App) -> None:
    before = app.ask(criteria_sets)
    press(view, Qt.Key.Key_K)
    press(sheet(view, CriteriaSheet), Qt.Key.Key_E)
    form = sheet(view, CriteriaFormSheet)
    form.controls["version"].setText("1")
    form.save()
    assert "kept already" in form.error_at("version")
    assert app.ask(criteria_sets) == before


def test_official_is_warned_about(view: AuditsView) -> None:
    press(view, Qt.Key.Key_K)
    press(sheet(view, CriteriaSheet), Qt.Key.Key_E)
    form = sheet(view, CriteriaFormSheet)
    assert "stands as local" in form.error_at("official")
    form.controls["official"].setChecked(True)
    assert "issued word for word" in form.error_at("official")


def test_a_board_s_own_form_is_read_from_a_file(view: AuditsView, app: App, tmp_path: Path) -> None:
    place = tmp_path / "criteria.csv"
    place.write_text(
        "Code,Kind,English,Welsh\nA1,severity,New stroke,Strôc newydd\nA2,thing,Odd,\n"
        "A3,intensity,IV drugs,Cyffuriau IV\n",
        "utf-8",
    )
    press(view, Qt.Key.Key_K)
    criteria = sheet(view, CriteriaSheet)
    criteria.choose_file = lambda: place
    criteria.open_file()
    form = sheet(view, CriteriaFormSheet)
    assert "Line 3:" in form.notice.text()
    assert form.text("severity") == "New stroke | Strôc newydd"
    form.controls["name"].setText("Board form")
    form.controls["version"].setText("2026")
    form.save()
    kept = app.ask(criteria_sets)[0]
    assert [(one.code, one.key, one.cy) for one in kept] == [
        ("A1", "1", "Strôc newydd"),
        ("A3", "A", "Cyffuriau IV"),
    ]


def test_who_does_not_administer_may_only_read_the_criteria(view: AuditsView, app: App) -> None:
    app.sign_in(Who(None, "Auditor", "auditor", frozenset({"view", "audit"})))
    press(view, Qt.Key.Key_K)
    criteria = sheet(view, CriteriaSheet)
    assert not criteria.edit.isEnabled()
    press(criteria, Qt.Key.Key_E)
    assert view.window().findChildren(CriteriaFormSheet) == []


def test_a_new_version_can_be_planned_with_and_moves_no_older_audit(
    view: AuditsView, app: App, clock: FrozenClock
) -> None:
    planned(view)
    press(view, Qt.Key.Key_K)
    press(sheet(view, CriteriaSheet), Qt.Key.Key_E)
    form = sheet(view, CriteriaFormSheet)
    form.controls["version"].setText("2")
    form.save()
    clock.advance(hours=1)
    planned(view, name="Later", at="12/2/2026 10:00")
    assert [screen.audit.criteria_version for screen in app.ask(audits)] == ["2", "1"]
