"""Three depths, and nothing that is written is ever hidden by one; who is missing what."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from therapist import CTRL, Writing

from ui.plan.agreement_sheet import AgreementSheet
from ui.plan.groups import DONE, DOT, RING
from wardapp.app import App
from wardapp.commands.recovery_plan import AddPlanEntry, SetPlanDepth, WritePlan


def marks(writing: Writing) -> dict[str, str]:
    return {row.code: row.mark for row in writing.page.editor.sections.headings.rows}


def test_short_asks_only_for_the_least(writing: Writing) -> None:
    assert writing.page.editor.head.switch is not None
    writing.page.editor.head.depth_chosen.emit("short")
    codes = set(marks(writing))
    assert {"what_matters", "goals", "capacity", "carers", "contact", "review"} <= codes
    assert not {"clinical", "equipment", "services", "trusted_assessment"} & codes
    assert writing.row().depth == "short"


def test_what_is_written_stays_in_sight_in_a_shallower_depth(writing: Writing) -> None:
    writing.page.editor.head.depth_chosen.emit("short")
    assert "before_now" in marks(writing)
    writing.page.editor.column.open("goals")
    fields = set(writing.form("goals").boxes)
    assert "rating_now" in fields
    assert "why" not in fields


def test_full_asks_for_the_trusted_assessment_too(writing: Writing) -> None:
    writing.page.editor.head.depth_chosen.emit("full")
    assert {"outcomes", "trusted_assessment"} <= set(marks(writing))


def test_the_depth_chosen_elsewhere_leaves_focus_and_typing_alone(
    writing: Writing, physio: App
) -> None:
    writing.page.editor.column.open("goals")
    writing.at("goals", "target")
    writing.type("half a sen")
    row = writing.row()
    assert row.plan_id is not None
    physio.do(SetPlanDepth(plan_id=row.plan_id, expected_version=row.plan_version, depth="full"))
    writing.hear()
    assert writing.box("goals", "target").text() == "half a sen"
    assert writing.focus() is writing.box("goals", "target").control
    writing.press(Qt.Key.Key_Tab)
    assert writing.saved("goals", "target") == ["half a sen"]


def test_only_what_counts_for_in_place_gets_a_ring(writing: Writing) -> None:
    found = marks(writing)
    assert found["what_matters"] == found["goals"] == DONE
    assert found["capacity"] == found["carers"] == found["agreement"] == RING
    assert found["clinical"] == DOT


def test_the_next_step_names_the_carer_who_was_not_asked(writing: Writing) -> None:
    editor = writing.page.editor
    assert editor.side.hint.text().startswith("Say how decisions are made")
    plan = writing.row().plan_id
    assert plan is not None
    capacity = WritePlan(plan_id=plan, section="capacity", field="capacity", value="assumed")
    carer = (("name", "Dafydd"), ("asked", "not_yet"))
    writing.desk.runner.do(capacity)
    writing.desk.runner.do(AddPlanEntry(plan_id=plan, section="carers", fields=carer))
    assert editor.side.hint.text().startswith("Ask Dafydd whether they are willing")
    editor.side.hint.went.emit("carer")
    assert editor.column.current == "carers"


def test_no_carer_is_an_answer(writing: Writing) -> None:
    writing.page.editor.column.open("carers")
    writing.type("tt")
    writing.press(Qt.Key.Key_Tab)
    assert writing.saved("carer_question", "answer") == ["no_carer"]
    assert marks(writing)["carers"] == DONE


def test_what_was_just_typed_is_in_what_the_person_agrees_to(writing: Writing) -> None:
    writing.page.editor.column.open("contact")
    writing.at("contact", "name")
    writing.type("Nia Bowen")
    writing.press(Qt.Key.Key_Return, CTRL)
    sheet = writing.window.findChild(AgreementSheet)
    assert sheet is not None
    assert writing.saved("contact", "name") == ["Nia Bowen"]
    assert {e.section for e in sheet._row.entries} >= {"contact"}


def test_the_pathway_is_looked_for_on_the_board(writing: Writing) -> None:
    wishes: list[tuple[int, str]] = []
    writing.desk.edit_requested.connect(lambda stay, column: wishes.append((stay, column)))
    writing.page.editor.side.went.emit("pathway")
    assert wishes == [(writing.stay, "pathway")]


def test_ctrl_p_shows_the_persons_own_paper(writing: Writing) -> None:
    assert writing.page.own_paper() == ("my_plan", writing.stay)
    writing.page.back()
    assert writing.page.own_paper() is None


def test_the_screen_turns_to_the_person_and_back(writing: Writing) -> None:
    writing.press(Qt.Key.Key_F6)
    assert writing.page.turned.isVisible()
    assert writing.page.whole_window
    assert writing.page.key_hints() == ()
    writing.press(Qt.Key.Key_F6)
    assert writing.page.editor.isVisible()
    assert not writing.page.whole_window


@pytest.mark.parametrize("section", ["what_matters", "goals", "carers", "services", "agreement"])
def test_every_stop_of_the_editor_has_a_name(writing: Writing, section: str) -> None:
    writing.page.editor.column.open(section)
    nameless = []
    for widget in writing.page.editor.findChildren(QWidget):
        takes_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes_tab and widget.isVisible() and not widget.focusProxy():
            interface = QAccessible.queryAccessibleInterface(widget)
            name = interface.text(QAccessible.Text.Name) if interface else ""
            if not name.strip():
                nameless.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    assert nameless == []


def test_a_section_at_rest_is_read_aloud(writing: Writing) -> None:
    spoken = writing.page.editor.column.cards["before_now"]._painted[0][0].accessibleName()
    assert "Stairs and steps, Before On her own, Now One person, one rail, make a goal" in spoken


def test_a_part_of_life_is_offered_once(writing: Writing) -> None:
    writing.page.editor.column.add("before_now")
    writing.type("stairs")
    writing.press(Qt.Key.Key_Tab)
    assert writing.form("before_now").said("domain") == "Choose one from the list."
    assert writing.saved("before_now", "domain") == ["stairs"]
    writing.page.editor.column.open_entry("before_now", writing.row().entries[-1].id)
    assert writing.box("before_now", "domain").text() == "stairs"


def test_rows_around_the_open_one_keep_their_words(writing: Writing) -> None:
    writing.page.editor.column.open_entry("before_now", writing.row().entries[-1].id)
    writing.page.editor.column.add("before_now")
    card = writing.page.editor.column.cards["before_now"]
    spoken = " ".join(painted.accessibleName() for painted, _make in card._painted)
    assert "Stairs and steps" in spoken
