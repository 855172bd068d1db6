"""The plan is written with the person: nothing to save, nothing lost, nobody overruled."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from therapist import ALT, CTRL, Writing

from ui.conflict import MINE, THEIRS, ConflictSheet
from ui.plan.agreement_sheet import AgreementSheet
from wardapp.app import App
from wardapp.commands.recovery_plan import RemovePlanEntry
from wardapp.errors import StoreUnavailable
from wardapp.queries.diary import last_seq


def test_a_field_is_saved_when_it_is_left(writing: Writing) -> None:
    writing.page.editor.column.open("contact")
    writing.at("contact", "name")
    writing.type("Nia Bowen")
    assert writing.saved("contact", "name") == []
    writing.press(Qt.Key.Key_Tab)
    assert writing.saved("contact", "name") == ["Nia Bowen"]


def test_what_is_typed_is_saved_a_moment_later_though_nobody_leaves_the_field(
    writing: Writing,
) -> None:
    writing.page.editor.column.open("contact")
    writing.at("contact", "name")
    writing.type("Nia")
    timer = writing.page.editor.draft._timer
    assert timer.isActive()
    assert timer.interval() == 1_500
    timer.timeout.emit()
    assert writing.saved("contact", "name") == ["Nia"]
    writing.type(" Bowen")
    assert writing.box("contact", "name").text() == "Nia Bowen"
    writing.press(Qt.Key.Key_Tab)
    assert writing.saved("contact", "name") == ["Nia Bowen"]


def test_looking_at_a_field_writes_nothing(writing: Writing) -> None:
    before = writing.app.ask(last_seq)
    writing.page.editor.column.open("what_matters")
    for _ in range(6):
        writing.press(Qt.Key.Key_Tab)
    assert writing.app.ask(last_seq) == before


def test_leaving_the_page_saves_what_was_typed(writing: Writing) -> None:
    writing.page.editor.column.open("contact")
    writing.at("contact", "phone")
    writing.type("029 2018 0928")
    writing.window.pages.setCurrentWidget(writing.window.empty)
    assert writing.saved("contact", "phone") == ["029 2018 0928"]


def test_a_plan_is_resumed_where_it_stood(writing: Writing) -> None:
    writing.page.editor.column.open("goals")
    writing.at("goals", "target")
    writing.type("Cooks one meal")
    writing.page.back()
    writing.page.open_at(writing.stay)
    writing.page.editor.column.open("goals")
    assert writing.box("goals", "target").text() == "Cooks one meal"


def test_two_therapists_in_different_sections_both_keep_their_work(
    writing: Writing, physio: App
) -> None:
    writing.page.editor.column.open("goals")
    writing.at("goals", "target")
    writing.type("Cooks one me")
    writing.write(physio, "capacity", "capacity", "assumed")
    writing.hear()
    assert writing.page.editor.side.items.accessibleName().count("Capacity") == 0
    writing.type("al")
    writing.press(Qt.Key.Key_Tab)
    assert writing.saved("goals", "target") == ["Cooks one meal"]
    assert writing.saved("capacity", "capacity") == ["assumed"]


def test_news_moves_neither_the_focus_nor_what_is_being_typed(
    writing: Writing, physio: App
) -> None:
    writing.page.editor.column.open("goals")
    control = writing.at("goals", "target")
    writing.type("half a sen")
    goal = next(e.id for e in writing.row().entries if e.section == "goals")
    writing.write(physio, "goals", "baseline", "Makes a drink", goal)
    writing.hear()
    assert writing.focus() is control
    assert writing.box("goals", "target").text() == "half a sen"
    assert writing.box("goals", "baseline").text() == "Makes a drink"
    writing.type("tence")
    writing.press(Qt.Key.Key_Tab)
    assert writing.saved("goals", "target") == ["half a sentence"]


def _clash_over_the_target(writing: Writing, physio: App) -> ConflictSheet:
    writing.page.editor.column.open("goals")
    writing.at("goals", "target")
    writing.type("mine")
    goal = next(e.id for e in writing.row().entries if e.section == "goals")
    writing.write(physio, "goals", "target", "theirs", goal)
    writing.hear()
    assert writing.box("goals", "target").text() == "mine"
    writing.press(Qt.Key.Key_Tab)
    sheet = writing.window.findChild(ConflictSheet)
    assert sheet is not None
    return sheet


def test_two_in_one_field_see_both_versions_and_mine_can_stand(
    writing: Writing, physio: App
) -> None:
    sheet = _clash_over_the_target(writing, physio)
    said = " ".join(w.accessibleName() for w in sheet.findChildren(type(sheet).__mro__[2]))
    assert "Measurable target: theirs" in said
    assert "Measurable target: mine" in said
    assert writing.saved("goals", "target") == ["theirs"]
    sheet._choose(MINE)
    assert writing.saved("goals", "target") == ["mine"]
    assert writing.box("goals", "target").text() == "mine"


def test_both_versions_are_shown_when_the_field_is_left_not_under_typing_fingers(
    writing: Writing, physio: App
) -> None:
    writing.page.editor.column.open("goals")
    writing.at("goals", "target")
    writing.type("mi")
    goal = next(e.id for e in writing.row().entries if e.section == "goals")
    writing.write(physio, "goals", "target", "theirs", goal)
    writing.hear()
    writing.page.editor.draft._timer.timeout.emit()
    assert writing.window.findChild(ConflictSheet) is None
    writing.type("k")
    assert writing.box("goals", "target").text() == "mik"
    writing.press(Qt.Key.Key_Tab)
    assert writing.window.findChild(ConflictSheet) is not None


def test_two_in_one_field_and_theirs_is_kept(writing: Writing, physio: App) -> None:
    _clash_over_the_target(writing, physio)._choose(THEIRS)
    assert writing.saved("goals", "target") == ["theirs"]
    assert writing.box("goals", "target").text() == "theirs"


def test_who_decides_later_keeps_what_was_typed(writing: Writing, physio: App) -> None:
    _clash_over_the_target(writing, physio).dismiss()
    assert writing.box("goals", "target").text() == "mine"
    writing.page.editor.column.open("contact")
    writing.page.editor.column.open("goals")
    assert writing.box("goals", "target").text() == "mine"
    assert writing.saved("goals", "target") == ["theirs"]


def test_a_refused_date_stands_beside_its_reason_and_is_not_lost(writing: Writing) -> None:
    writing.page.editor.column.open("review")
    writing.at("review", "first_review_on")
    writing.type("31/2")
    writing.press(Qt.Key.Key_Tab)
    assert writing.form("review").said("first_review_on") == "31 February does not exist."
    assert writing.box("review", "first_review_on").text() == "31/2"
    assert writing.saved("review", "first_review_on") == []
    line = writing.at("review", "first_review_on")
    assert isinstance(line, QLineEdit)
    line.selectAll()
    writing.type("2/3")
    writing.press(Qt.Key.Key_Tab)
    assert writing.form("review").said("first_review_on") == ""
    assert writing.saved("review", "first_review_on") == ["2026-03-02"]
    assert line.text() == "Mon 02-Mar-2026"


def test_a_text_of_4001_letters_is_refused_whole_and_nothing_is_cut(writing: Writing) -> None:
    writing.page.editor.column.open("what_matters")
    box = writing.box("what_matters", "good_day")
    writing.at("what_matters", "good_day")
    box.edit.insertPlainText("ŵ" * 4001)
    writing.press(Qt.Key.Key_Tab)
    said = writing.form("what_matters").said("good_day")
    assert said.startswith("Too long by 1 characters")
    assert len(box.text()) == 4001
    writing.at("what_matters", "good_day")
    writing.press(Qt.Key.Key_Backspace)
    writing.press(Qt.Key.Key_Tab)
    assert [len(text) for text in writing.saved("what_matters", "good_day")] == [4000]


def test_markup_emoji_and_welsh_letters_stay_as_they_were_typed(writing: Writing) -> None:
    text = "<b>Tŷ</b> & \u201cgardd\u201d 🐶 ŵŷ\nail linell"
    writing.page.editor.column.open("what_matters")
    writing.at("what_matters", "bad_day")
    writing.box("what_matters", "bad_day").edit.insertPlainText(text)
    writing.press(Qt.Key.Key_Tab)
    assert writing.saved("what_matters", "bad_day") == [text]
    writing.page.editor.column.open("contact")
    parts = writing.page.editor.column.cards["what_matters"]._painted[0][0].parts()
    assert any(getattr(part, "text", "") == text for part in parts)


def test_the_whole_plan_can_be_written_without_the_mouse(writing: Writing) -> None:
    writing.press(Qt.Key.Key_G, CTRL)
    writing.type("Walk Mot to the gate")
    writing.press(Qt.Key.Key_Tab)
    writing.type("20 m with the frame")
    writing.press(Qt.Key.Key_Tab)
    writing.type("+2w")
    writing.press(Qt.Key.Key_Tab)
    writing.type("out")
    writing.press(Qt.Key.Key_Return)
    writing.press(Qt.Key.Key_Down, CTRL)
    assert writing.saved("goals", "goal")[1] == "Walk Mot to the gate"
    assert writing.saved("goals", "by_date")[1] == "2026-02-26"
    assert writing.saved("goals", "domain")[1] == "walking_outdoors"
    while writing.page.editor.column.current != "capacity":
        writing.press(Qt.Key.Key_Down, CTRL)
    writing.type("a")
    writing.press(Qt.Key.Key_Down, CTRL)
    assert writing.saved("capacity", "capacity") == ["assumed"]
    writing.press(Qt.Key.Key_Escape)
    assert writing.page.editor.isVisible()
    writing.press(Qt.Key.Key_Escape)
    assert writing.page.list.isVisible()


def test_a_rating_is_typed_as_a_number_and_ten_is_one_and_nought(writing: Writing) -> None:
    writing.page.editor.column.open("goals")
    writing.at("goals", "rating_hoped")
    writing.type("10")
    writing.at("goals", "rating_now")
    writing.press(Qt.Key.Key_Right)
    writing.press(Qt.Key.Key_Tab)
    assert writing.saved("goals", "rating_hoped") == ["10"]
    assert writing.saved("goals", "rating_now") == ["4"]


def test_a_need_becomes_a_goal(writing: Writing) -> None:
    writing.page.editor.column.open("before_now")
    writing.press(Qt.Key.Key_G, ALT)
    writing.type("Go up my own steps")
    writing.press(Qt.Key.Key_Tab)
    goal = writing.row().entries[-1]
    assert goal.fields["goal"] == "Go up my own steps"
    assert goal.fields["domain"] == "stairs"
    assert goal.fields["baseline"] == "One person, one rail"


def test_a_goal_that_was_begun_and_not_worded_is_none(writing: Writing) -> None:
    writing.press(Qt.Key.Key_G, CTRL)
    writing.press(Qt.Key.Key_Tab)
    writing.press(Qt.Key.Key_Up, CTRL)
    assert writing.saved("goals", "goal") == ["Make my own dinner"]


def test_an_entry_removed_comes_back_by_undo(writing: Writing) -> None:
    writing.page.editor.column.open("goals")
    card = writing.page.editor.column.cards["goals"]
    assert card.live is not None
    card.removing.emit(card.live)
    assert writing.saved("goals", "goal") == []
    assert "goal" in writing.row().missing
    writing.desk.runner.undo()
    assert writing.saved("goals", "goal") == ["Make my own dinner"]


def test_a_goal_removed_elsewhere_goes_from_the_screen(writing: Writing, physio: App) -> None:
    writing.page.editor.column.open("goals")
    goal = next(e for e in writing.row().entries if e.section == "goals")
    physio.do(RemovePlanEntry(entry_id=goal.id, expected_version=goal.version))
    writing.hear()
    assert writing.page.editor.column.cards["goals"].live is None


def test_what_was_refused_is_named_and_kept_while_one_is_elsewhere(writing: Writing) -> None:
    said: list[str] = []
    writing.desk.said.connect(lambda what: said.append(what.text))
    writing.page.editor.column.open("review")
    writing.at("review", "first_review_on")
    writing.type("31/2")
    writing.page.back()
    assert said == ["A2 Review: something typed is not saved. It is kept there."]
    writing.page.open_at(writing.stay)
    writing.page.editor.column.open("review")
    assert writing.box("review", "first_review_on").text() == "31/2"
    assert writing.form("review").said("first_review_on") == "31 February does not exist."


def test_nobody_agrees_to_a_plan_in_which_something_typed_is_missing(writing: Writing) -> None:
    writing.page.editor.column.open("review")
    writing.at("review", "first_review_on")
    writing.type("31/2")
    writing.page.editor.column.open("goals")
    writing.press(Qt.Key.Key_Return, CTRL)
    assert writing.window.findChild(AgreementSheet) is None
    assert writing.page.editor.column.current == "review"
    assert writing.box("review", "first_review_on").text() == "31/2"
    assert writing.focus() is writing.box("review", "first_review_on").control


def test_undo_puts_the_earlier_text_back_into_the_field(writing: Writing) -> None:
    writing.page.editor.column.open("contact")
    writing.at("contact", "name")
    writing.type("Nia Bowen")
    writing.press(Qt.Key.Key_Tab)
    writing.desk.runner.undo()
    assert writing.saved("contact", "name") == []
    assert writing.box("contact", "name").text() == ""


def test_a_file_that_cannot_be_reached_keeps_the_text_until_it_can(
    writing: Writing, monkeypatch: pytest.MonkeyPatch
) -> None:
    writing.page.editor.column.open("contact")
    writing.at("contact", "name")
    writing.type("Nia Bowen")
    with monkeypatch.context() as broken:
        broken.setattr(writing.app, "do", _unreachable)
        writing.press(Qt.Key.Key_Tab)
    assert writing.saved("contact", "name") == []
    assert writing.box("contact", "name").text() == "Nia Bowen"
    writing.page.editor.draft.save()
    assert writing.saved("contact", "name") == ["Nia Bowen"]


def _unreachable(_command: object) -> None:
    raise StoreUnavailable("The ward's file cannot be reached.")
