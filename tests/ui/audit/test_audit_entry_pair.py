"""Two answers of one bed: agreed by both, or chosen from two of one; and two computers at once."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.audit_ward import (
    MEETS,
    NOT_COMPLETE,
    NOT_MEETING,
    RHIAN,
    SIONED,
    a_frozen_audit,
    a_full_ward,
    answer,
    audit_clock,
    beds_for,
)
from tests.builders import AtOnce, an_app
from tests.keys import Press
from ui.audit.entry_view import EntryView
from ui.audit.page import AuditPage
from ui.audit.view import ENTRY
from ui.desk import Desk
from ui.runner import Runner
from wardapp.app import App
from wardapp.measures.audit_answers import Standing
from wardapp.queries.audit import AuditScreen
from wardapp.queries.ward import wards

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape
DOWN, PAGE_UP = Qt.Key.Key_Down, Qt.Key.Key_PageUp


@pytest.fixture
def differ(entry: EntryView, app: App, screen: AuditScreen, desk: Desk) -> None:
    """Both have answered the first bed, and not the same."""
    answer(app, beds_for(app, screen)[0], "A", MEETS)
    answer(app, beds_for(app, screen, "B")[0], "B", NOT_MEETING)
    app.sign_in(SIONED)
    desk.signed_in_changed.emit()


def standing(entry: EntryView, number: int = 0) -> Standing:
    assert entry.reading is not None
    return entry.reading.beds[number].standing


@pytest.mark.usefixtures("differ")
def test_answers_that_differ_stand_side_by_side_with_the_difference_marked(
    entry: EntryView,
) -> None:
    assert entry.face.panel is entry.agree
    assert "Talk it over" in entry.agree.sentence.text()
    assert entry.agree.table.differs("outcome")
    said = entry.agree.table.accessibleName()
    assert "Sioned Morgan: Needs acute care today" in said
    assert "differs" in said


@pytest.mark.usefixtures("differ")
def test_both_take_one_answer_and_note_what_was_talked_over(entry: EntryView, press: Press) -> None:
    press("b", DOWN, "talked it over", ENTER)
    now = standing(entry)
    assert now.state == "done"
    assert now.agreed[0].outcome == "not_meeting"
    assert now.agreed[0].note == "talked it over"
    assert now.a[0].outcome == "meets"


@pytest.mark.usefixtures("differ")
def test_enter_without_a_choice_keeps_nothing(entry: EntryView, press: Press) -> None:
    press(ENTER)
    assert standing(entry).agreed == ()
    assert "Choose one first" in entry.agree.notice.text()


@pytest.mark.usefixtures("differ")
def test_both_may_answer_anew(entry: EntryView, press: Press) -> None:
    press("n", "t", ENTER)
    now = standing(entry)
    assert (now.state, now.agreed[0].outcome) == ("done", "not_complete")


@pytest.mark.usefixtures("differ")
def test_esc_leads_from_a_new_answer_back_to_both(entry: EntryView, press: Press) -> None:
    press("n", "2")
    assert ("Esc", "back to both answers") in entry.key_hints()
    press(ESC)
    assert entry.face.panel is entry.agree
    press("n")
    assert entry.form.half.criteria  # what was keyed together is still there
    press(ESC, "b", ENTER)
    assert standing(entry).agreed[0].outcome == "not_meeting"


def test_the_same_answer_needs_no_talk(
    entry: EntryView, app: App, screen: AuditScreen, desk: Desk, press: Press
) -> None:
    answer(app, beds_for(app, screen)[0], "A", NOT_COMPLETE)
    answer(app, beds_for(app, screen, "B")[0], "B", NOT_COMPLETE)
    app.sign_in(SIONED)
    desk.signed_in_changed.emit()
    assert entry.agree.sentence.text() == "Both said the same."
    press("a", ENTER)
    assert standing(entry).agreed == ()


def test_beds_to_agree_on_come_after_those_to_answer(
    entry: EntryView, app: App, screen: AuditScreen, desk: Desk, press: Press
) -> None:
    for bed in beds_for(app, screen, "B"):
        if bed.to_review:
            answer(app, bed, "B", NOT_MEETING)
    app.sign_in(SIONED)
    desk.signed_in_changed.emit()
    for _ in range(6):
        press("3", ENTER)
    assert entry.bed_id == beds_for(app, screen)[0].id
    assert entry.face.panel is entry.agree
    press("a", ENTER)
    assert entry.bed_id == beds_for(app, screen)[1].id


def twice(app: App, screen: AuditScreen) -> None:
    """Sioned's answer to the first bed came back from two laptops."""
    first = beds_for(app, screen)[0]
    key = answer(app, first, "A", MEETS)
    with app.store.engine.begin() as connection:
        columns = (
            "version,void_reason,audit_id,bed_id,slot,criteria,override,reason,others,side,place,left_out,"
            'note,looked_at,from_paper,seconds,reviewer,at,by,replaces,"of"'
        )
        connection.exec_driver_sql(
            f"INSERT INTO audit_answer ({columns},key,outcome) "
            f"SELECT {columns},'other-laptop','not_complete' FROM audit_answer WHERE key = ?",
            (key,),
        )


def test_of_two_answers_of_one_reviewer_a_person_chooses(
    entry: EntryView, app: App, screen: AuditScreen, desk: Desk, press: Press
) -> None:
    twice(app, screen)
    answer(app, beds_for(app, screen, "B")[0], "B", NOT_COMPLETE)
    app.sign_in(SIONED)
    desk.signed_in_changed.emit()
    assert "answered this bed twice" in entry.agree.sentence.text()
    press("2", ENTER)
    now = standing(entry)
    assert [head.outcome for head in now.a] == ["not_complete"]
    assert now.state == "done"


def test_the_second_reviewer_still_answers_where_the_first_answered_twice(
    entry: EntryView, app: App, screen: AuditScreen, desk: Desk, press: Press
) -> None:
    twice(app, screen)
    app.sign_in(RHIAN)
    desk.signed_in_changed.emit()
    assert entry.face.panel is entry.form
    press("3", ENTER, PAGE_UP)
    assert "answered this bed twice" in entry.agree.sentence.text()


def test_what_was_keyed_is_kept_when_another_computer_was_faster(
    entry: EntryView, app: App, screen: AuditScreen, press: Press
) -> None:
    press("3")
    other = an_app(Path(str(app.store.path)).parent, app.clock, station="PC-2")
    answer(other, beds_for(app, screen)[0], "A", NOT_COMPLETE)
    other.store.close()
    press("4", ENTER)
    assert standing(entry).a[0].outcome == "not_complete"
    assert "from another computer" in entry.face.notice.text()
    assert entry.form.half.criteria == ("breathing", "circulation")
    press(ENTER)
    assert standing(entry).a[0].criteria == ("breathing", "circulation")
    assert len(standing(entry).a) == 1


def test_an_answer_that_comes_in_shows_the_other_is_in_and_leaves_the_keys_alone(
    entry: EntryView, app: App, screen: AuditScreen, press: Press
) -> None:
    press("3", DOWN, "half a no")
    answer(app, beds_for(app, screen, "B")[0], "B", MEETS)
    app.sign_in(SIONED)
    entry.refresh()
    press("te", ENTER)
    assert standing(entry).a[0].note == "half a note"


def test_with_one_reviewer_a_bed_nobody_is_hidden_and_the_answer_can_be_changed(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    clock = audit_clock()
    app = an_app(tmp_path, clock, name="one.db")
    screen = a_frozen_audit(app, a_full_ward(app, 2), reviewers_each=1)
    desk = Desk(Runner(app, AtOnce()), clock, app.ask(wards)[0])
    page = AuditPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.shown()
    page.go_to(ENTRY, screen.audit.id)
    view = page.view
    assert isinstance(view, EntryView)
    qtbot.keyClick(view.form, "3")
    qtbot.keyClick(view.form, ENTER)
    qtbot.keyClick(view.form, PAGE_UP)
    qtbot.keyClick(view.form, "4")
    qtbot.keyClick(view.form, ENTER)
    assert standing(view).a[0].criteria == ("breathing", "circulation")
    assert standing(view).state == "done"
    app.store.close()


def test_an_answer_of_the_wrong_person_is_refused_and_says_so(
    entry: EntryView, app: App, screen: AuditScreen, press: Press
) -> None:
    press("3")
    app.sign_in(RHIAN)  # nobody told the page yet
    press(ENTER)
    assert "belongs to the other reviewer" in entry.face.notice.text()
    assert beds_for(app, screen)[0].standing.a == ()


@pytest.mark.usefixtures("differ")
def test_what_was_agreed_by_a_slip_is_agreed_anew(entry: EntryView, press: Press) -> None:
    press("b", ENTER)
    bed = entry.reading.beds[0] if entry.reading else None
    assert bed is not None
    entry.go_to(bed.id)
    first = standing(entry).final
    assert first is not None
    assert first.outcome == "not_meeting"
    press("n", "1", ENTER)
    final = standing(entry).final
    assert final is not None
    assert (final.outcome, final.replaces) == ("meets", (first.key,))
    assert len(entry.reading.beds[0].history) == 4
