"""Typing paper forms: a line a bed, for one of the pair, read back before it is kept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.audit_ward import MEETS, NOT_COMPLETE, RHIAN, SIONED, answer, beds_for
from tests.builders import ALL, heard
from tests.keys import Press, hands_on
from ui.audit.forms_view import FormsView
from ui.audit.page import AuditPage
from ui.audit.view import ENTRY, FORMS
from ui.widgets.plain_label import PlainLabel
from wardapp import words
from wardapp.app import App
from wardapp.commands.command import Who
from wardapp.queries.audit import AuditScreen

ENTER, DOWN, UP, ESC = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Escape
CLERK = Who(None, "Ioan Parry", "ward_clerk", ALL)


@pytest.fixture
def forms(page: AuditPage, screen: AuditScreen, app: App) -> FormsView:
    """The ward clerk types the forms."""
    app.sign_in(CLERK)
    page.go_to(FORMS, screen.audit.id, screen.wards[0].id)
    view = page.view
    assert isinstance(view, FormsView)
    return view


@pytest.fixture
def press(qtbot: QtBot, forms: FormsView) -> Press:
    return hands_on(qtbot, forms)


def said(view: FormsView) -> str:
    return view.line._said.text()


def test_the_keys_go_to_the_line_of_the_first_bed(forms: FormsView, press: Press) -> None:
    press("14")
    assert forms.line.field.text() == "14"
    assert "reviewer A, Sioned Morgan" in forms.line._whose.text()


def test_what_was_understood_stands_there_before_enter(forms: FormsView, press: Press) -> None:
    press("0 12")
    assert "letter of the place" in said(forms)
    press(" h")
    assert "Does not need acute care today" in said(forms)
    assert "Hospice" in said(forms)


def test_enter_keeps_the_line_in_the_name_of_the_reviewer_and_goes_on(
    forms: FormsView, press: Press, app: App, screen: AuditScreen
) -> None:
    press("0 12 h in", ENTER, "T", ENTER)
    first, second = beds_for(app, screen)[:2]
    kept = first.standing.a[0]
    assert (kept.reviewer, kept.by, kept.from_paper) == ("Sioned Morgan", "Ioan Parry", True)
    assert (kept.side, kept.place) == ("inside", "hospice")
    assert second.standing.a[0].outcome == "not_complete"
    assert forms.line.field.text() == ""


def test_a_wrong_token_is_said_beside_the_line_and_what_was_typed_stays(
    forms: FormsView, press: Press, app: App, screen: AuditScreen
) -> None:
    press("1Z", ENTER)
    assert forms.line.field.text() == "1Z"
    assert said(forms) == "There is no criterion Z on this form."
    assert forms.line.field.property("wrong") == "true"
    assert beds_for(app, screen)[0].standing.a == ()


def test_the_forms_of_the_other_reviewer_are_chosen_by_a_key(
    forms: FormsView, press: Press, app: App, screen: AuditScreen
) -> None:
    forms.choose_slot("B")
    press("14C", ENTER)
    assert beds_for(app, screen, "B")[0].standing.b[0].reviewer == "Rhian Hopkin"


def test_half_a_line_waits_at_its_bed_and_for_its_reviewer(
    forms: FormsView, press: Press, page: AuditPage
) -> None:
    press("0 12", DOWN, "14", UP)
    assert forms.line.field.text() == "0 12"
    words.speak(words.WELSH)
    page.retranslate()
    assert forms.line.field.text() == "0 12"
    forms.choose_slot("B")
    assert forms.line.field.text() == ""


def test_a_reviewer_begins_with_their_own_forms(
    page: AuditPage, app: App, screen: AuditScreen
) -> None:
    app.sign_in(RHIAN)
    page.go_to(FORMS, screen.audit.id, screen.wards[0].id)
    view = page.view
    assert isinstance(view, FormsView)
    assert (view.slot, view.notice.text()) == ("B", "")


def test_from_forms_that_one_must_not_type_yet_a_key_leads_back_to_ones_own(
    forms: FormsView, press: Press, app: App
) -> None:
    press("14")
    app.sign_in(RHIAN)
    forms.refresh()
    assert "Type your own forms first" in forms.notice.text()
    assert forms.isAncestorOf(QApplication.focusWidget())
    forms.choose_slot("B")
    assert forms.line.field.hasFocus()


def test_who_has_beds_to_answer_cannot_type_the_others_forms(
    forms: FormsView, app: App, screen: AuditScreen
) -> None:
    answer(app, beds_for(app, screen)[0], "A", NOT_COMPLETE)
    app.sign_in(RHIAN)
    forms.refresh()
    assert "Type your own forms first" in forms.notice.text()
    assert not forms.line.isVisible()
    assert forms.reading is not None
    assert forms.reading.beds[0].standing.a == ()
    assert forms.list.lines.rows == () or not forms.list.isVisible()


def test_an_answer_that_cannot_be_changed_any_more_is_refused_beside_the_line(
    forms: FormsView, press: Press, app: App, screen: AuditScreen
) -> None:
    answer(app, beds_for(app, screen)[0], "A", MEETS)
    answer(app, beds_for(app, screen, "B")[0], "B", MEETS)
    app.sign_in(CLERK)
    forms.refresh()
    press(UP, "T", ENTER)
    assert "Both have answered" in said(forms)
    assert forms.line.field.text() == "T"


def test_after_the_last_form_it_says_so(
    forms: FormsView, press: Press, app: App, screen: AuditScreen
) -> None:
    for _ in range(6):
        press("T", ENTER)
    assert "All forms of A, Sioned Morgan on Derwen are in." in forms.notice.text()
    assert screen.wards[0].to_review == sum(bool(b.standing.a) for b in beds_for(app, screen))


def test_escape_goes_back_to_the_beds(
    qtbot: QtBot, forms: FormsView, press: Press, screen: AuditScreen
) -> None:
    with heard(qtbot, forms.view_requested) as asked:
        press(ESC)
    assert asked.args == [ENTRY, screen.audit.id, screen.wards[0].id]


def test_a_note_with_markup_and_emoji_is_kept_as_typed(
    forms: FormsView, press: Press, app: App, screen: AuditScreen
) -> None:
    app.sign_in(SIONED)
    forms.refresh()
    forms.line.field.insert("T; 😀 <b>O'Brien</b>")
    press(ENTER)
    assert beds_for(app, screen)[0].standing.a[0].note == "😀 <b>O'Brien</b>"


def test_the_letters_for_left_out_are_those_of_the_printed_form(forms: FormsView) -> None:
    signs = [label.text() for label in forms.legend.findChildren(PlainLabel)]
    why = [sign for sign in signs if sign.startswith("X")]
    assert why == ["XD", "XE", "XD", "XL", "XA", "XO"]  # the example, then all of them
