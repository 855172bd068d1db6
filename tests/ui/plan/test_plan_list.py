"""The list of plans: everybody in bed order, how far each plan is, and the way into it."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from builders import a_patient
from PySide6.QtCore import Qt
from therapist import Writing

from ui.plan.list_rows import state_words
from ui.plan.start_sheet import StartSheet
from wardapp import words
from wardapp.app import App
from wardapp.commands.departure import DischargePatient
from wardapp.commands.pathway import SetPathway
from wardapp.commands.recovery_plan import AgreePlan, HandOverPlan, StartPlan, WritePlan
from wardapp.queries.recovery_plan import PlanListRow, plan_list, recovery_plan
from wardapp.queries.ward import WardRow

Ward = tuple[WardRow, dict[str, int]]


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    yield
    words.speak(words.ENGLISH)


def row_of(app: App, ward: WardRow, bed: str) -> PlanListRow:
    return next(row for row in app.ask(plan_list, ward.id) if row.bed == bed)


def complete(app: App, stay: int) -> int:
    """Write what the minimum set still lacks, but for the agreement."""
    plan = app.ask(recovery_plan, stay)
    assert plan is not None
    assert plan.plan_id is not None
    for section, field, value in (
        ("capacity", "capacity", "assumed"),
        ("carer_question", "answer", "no_carer"),
        ("contact", "name", "Nia Bowen"),
        ("review", "first_review_on", "2/3"),
    ):
        app.do(WritePlan(plan_id=plan.plan_id, section=section, field=field, value=value))
    return plan.plan_id


def agree(app: App, stay: int) -> int:
    plan = app.ask(recovery_plan, stay)
    assert plan is not None
    assert plan.plan_id is not None
    seen = tuple((entry.id, entry.version) for entry in plan.entries)
    made = app.do(
        AgreePlan(plan_id=plan.plan_id, entries=seen, agreed="yes", agreed_by="Siân Evans")
    ).made_id
    assert made is not None
    return made


def test_a_plan_is_followed_in_words_from_nothing_to_handed_over(
    plan_app: App, plans: Ward
) -> None:
    ward, stays = plans
    assert state_words(row_of(plan_app, ward, "A1")) == ("Not begun", "")
    assert state_words(row_of(plan_app, ward, "A2")) == ("Draft", "3 of 8 there")
    complete(plan_app, stays["A2"])
    assert state_words(row_of(plan_app, ward, "A2")) == ("Draft", "7 of 8 there")
    version = agree(plan_app, stays["A2"])
    agreed = ("In place", "version 1, Thu 12-Feb")
    assert state_words(row_of(plan_app, ward, "A2")) == agreed
    plan_app.do(HandOverPlan(version_id=version, to="Reablement", method="telephone"))
    assert state_words(row_of(plan_app, ward, "A2"))[0] == "Handed over"


def test_a_plan_agreed_with_something_missing_is_not_in_place(plan_app: App, plans: Ward) -> None:
    ward, stays = plans
    agree(plan_app, stays["A2"])
    assert state_words(row_of(plan_app, ward, "A2"))[0] == "Agreed, not in place"


def test_what_is_written_after_the_agreement_is_a_draft_again(plan_app: App, plans: Ward) -> None:
    ward, stays = plans
    plan = complete(plan_app, stays["A2"])
    agree(plan_app, stays["A2"])
    plan_app.do(WritePlan(plan_id=plan, section="contact", field="phone", value="029 2018 0928"))
    state = state_words(row_of(plan_app, ward, "A2"))
    assert state == ("Draft, changed since version 1", "7 of 8 there")


def test_the_list_stands_in_bed_order_and_tells_two_of_one_name_apart(
    writing: Writing, plan_app: App
) -> None:
    a_patient(plan_app, writing.ward, "C5", nhs_number="9998768047")
    writing.page.back()
    rows = writing.page.list.list.lines.rows
    beds = [row.spoken().split()[0] for row in rows]
    assert beds == ["A1", "A2", "A3", "C5"]
    assert "Same name C5" in rows[1].spoken()
    assert "Same name A2" in rows[3].spoken()
    assert "Missing Capacity · Carer asked" in rows[1].spoken()
    writing.page.open_at(writing.stay)
    assert writing.page.editor.banner._alarm.accessibleName().startswith("Same name in C5")


def test_enter_opens_the_plan_and_esc_comes_back_to_the_same_person(writing: Writing) -> None:
    writing.press(Qt.Key.Key_Escape)
    current = writing.page.list.list.current()
    assert current is not None
    assert current.key == writing.stay
    writing.press(Qt.Key.Key_Return)
    assert writing.page.editor.isVisible()
    assert writing.page.editor.stay_id == writing.stay


def test_without_a_plan_enter_offers_to_begin_one_and_opens_it(
    writing: Writing, plans: Ward
) -> None:
    stay = plans[1]["A1"]
    writing.app.do(SetPathway(stay_id=stay, seen=None, scheme="B", code="0"))
    writing.page.open_at(stay)
    assert writing.page.list.isVisible()  # nobody else's plan stands behind the sheet
    sheet = writing.window.findChild(StartSheet)
    assert sheet is not None
    sheet.save()
    assert writing.page.editor.isVisible()
    plan = writing.app.ask(recovery_plan, stay)
    assert plan is not None
    assert plan.depth == "short"
    assert writing.focus().accessibleName() == "In the person's own words"


def test_a_readmission_brings_the_earlier_plan_forward(writing: Writing, plans: Ward) -> None:
    app, ward = writing.app, writing.ward
    row = app.ask(recovery_plan, writing.stay)
    assert row is not None
    app.do(
        DischargePatient(
            stay_id=writing.stay,
            expected_version=row.person.stay_version,
            destination="19",
            method="1",
        )
    )
    again = a_patient(
        app,
        ward,
        "A2",
        patient_id=row.person.patient_id,
        admitted_at=datetime(2026, 2, 12, 8, 31, tzinfo=UTC),
    )
    writing.page.open_at(again)
    sheet = writing.window.findChild(StartSheet)
    assert sheet is not None
    sheet.save()
    plan = app.ask(recovery_plan, again)
    assert plan is not None
    assert plan.copied_from == row.plan_id
    assert plan.content["goals"][0] == {"goal": "Make my own dinner"}


def test_a_plan_begun_elsewhere_appears_in_the_list(
    writing: Writing, plans: Ward, physio: App
) -> None:
    writing.page.back()
    physio.do(StartPlan(stay_id=plans[1]["A3"], depth="full"))
    writing.hear()
    rows = writing.page.list.list.lines.rows
    assert "Draft" in rows[2].spoken()


def test_the_list_and_the_editor_speak_welsh_when_the_window_does(writing: Writing) -> None:
    words.speak(words.WELSH)
    writing.page.retranslate()
    titles = [heading.title for heading in writing.page.editor.sections.headings.rows]
    assert titles[0] == "Beth sy'n bwysig, yng ngeiriau'r person"
    writing.page.editor.column.open("capacity")
    assert writing.focus().accessibleName().startswith("Galluedd")
