"""Agreeing: what is missing is said first, and nobody agrees to what they have not seen."""

from bedside import Bedside, enter, fill
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.plan.agreement_sheet import AgreementSheet
from wardapp.app import App
from wardapp.commands.pathway import SetPathway


def whole_plan(bedside: Bedside) -> None:
    bedside.begin()
    bedside.write("what_matters", own_words="I want to be in my own kitchen again.")
    bedside.add("goals", goal="Make my own dinner")
    bedside.write("capacity", capacity="assumed")
    bedside.write("carer_question", answer="no_carer")
    bedside.write("contact", name="Nia Bowen", phone="01632 960147")
    bedside.write("review", first_review_on="2/3")
    bedside.app.do(SetPathway(stay_id=bedside.stay, seen=None, scheme="B", code="1"))


def the_sheet(bedside: Bedside) -> AgreementSheet:
    sheet = AgreementSheet(bedside.desk, bedside.row, bedside.window)
    sheet.show_over()
    return sheet


def test_what_is_missing_is_said_before_anything_is_pressed(bedside):
    bedside.begin()
    bedside.write("what_matters", own_words="My kitchen")
    first = the_sheet(bedside).first.text()
    assert first.startswith("Agreeing now makes version 1. It will not count as in place.")
    assert "Carer asked" in first
    assert "Review date" in first
    assert "What matters" not in first
    assert first.endswith("You can record it all the same.")


def test_a_whole_plan_counts_and_a_no_takes_that_back(bedside):
    whole_plan(bedside)
    sheet = the_sheet(bedside)
    assert sheet.first.text() == "Agreeing now makes version 1. It counts as in place."
    fill(sheet, agreed="no")
    assert "Missing: Agreement, with time." in sheet.first.text()


def test_the_person_agrees_and_the_version_is_in_place(bedside):
    whole_plan(bedside)
    bedside.clock.advance(hours=1)
    sheet = the_sheet(bedside)
    heard: list[str] = []
    sheet.agreed.connect(lambda: heard.append("agreed"))
    fill(sheet, agreed="yes", signature="Signed on paper", at="9:20", shared_with="GP")
    enter(sheet)
    version = bedside.row.agreed
    assert version is not None
    assert (version.agreed, version.agreed_by, version.in_place) == ("yes", "Siân Evans", True)
    assert (version.signature, version.shared_with) == ("Signed on paper", "GP")
    assert version.agreed_at.minute == 20
    assert heard == ["agreed"]
    assert not sheet.isVisible()


def test_a_plan_with_gaps_can_be_agreed_all_the_same(bedside):
    bedside.begin()
    bedside.write("what_matters", own_words="My kitchen")
    sheet = the_sheet(bedside)
    fill(sheet, agreed="partly", note="Not the day centre.", signature="cannot hold a pen")
    enter(sheet)
    version = bedside.row.agreed
    assert version is not None
    assert not version.in_place
    assert version.note == "Not the day centre."


def test_what_is_left_open_is_said_beside_its_field_and_nothing_typed_goes(bedside):
    whole_plan(bedside)
    sheet = the_sheet(bedside)
    fill(sheet, shared_with="GP")
    enter(sheet)
    assert sheet.error_at("agreed") == "Say yes, partly or no."
    fill(sheet, agreed="partly")
    enter(sheet)
    assert sheet.error_at("note") == "Say which part, or why not."
    fill(sheet, note="The stairs", agreed_by="Dafydd Evans")
    enter(sheet)
    assert sheet.error_at("relation") == "Say who they are to the person."
    fill(sheet, relation="son")
    enter(sheet)
    assert sheet.error_at("signature") == "Say how it was signed, or why it was not."
    fill(sheet, signature="by telephone")
    enter(sheet)
    version = bedside.row.agreed
    assert version is not None
    assert (version.agreed_by, version.shared_with) == ("Dafydd Evans (son)", "GP")


def test_nobody_agrees_to_what_was_changed_meanwhile(bedside: Bedside, other: App):
    whole_plan(bedside)
    sheet = the_sheet(bedside)
    fill(sheet, agreed="yes", signature="Signed on paper")
    bedside.clock.advance(minutes=5)
    bedside.write("my_part", app=other, can_do="Walk to the bathroom")
    enter(sheet)
    assert bedside.row.agreed is None
    said = sheet.notice.text()
    assert "Nothing was recorded yet." in said
    assert "The person's own part (Sioned Morgan, 08:36): Walk to the bathroom" in said
    assert sheet.isVisible()
    assert bedside.refusals == []  # the sheet says it itself; no second sheet on top
    assert sheet.text("signature") == "Signed on paper"
    enter(sheet)  # a hurried second Enter agrees to nothing
    assert bedside.row.agreed is None
    assert sheet.error_at("agreed") == "Say yes, partly or no."
    fill(sheet, agreed="yes")
    enter(sheet)
    version = bedside.row.agreed
    assert version is not None
    assert version.content["my_part"] == [{"can_do": "Walk to the bathroom"}]


def test_a_language_nobody_asked_for_is_asked_and_kept_with_the_person(bedside):
    whole_plan(bedside)
    sheet = the_sheet(bedside)
    assert sheet.error_at("copy_language") == "Nobody has asked yet. Ask now."
    fill(sheet, agreed="yes", signature="Signed", copy_language="cy", copy_format="large")
    enter(sheet)
    person = bedside.row.person
    assert (person.written_language, person.paper_format) == ("cy", "large")
    assert bedside.row.agreed.copy_language == "cy"


def test_control_enter_in_the_lines_of_a_note_records(bedside):
    whole_plan(bedside)
    sheet = the_sheet(bedside)
    fill(sheet, agreed="partly", signature="Signed", note="First")
    note = sheet.controls["note"]
    QTest.keyClick(note, Qt.Key.Key_Return)
    assert bedside.row.agreed is None
    QTest.keyClicks(note, "second")
    QTest.keyClick(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert bedside.row.agreed.note == "First\nsecond"
