"""Handing over: which version, to whom, how, and whether they confirmed."""

from bedside import Bedside, enter, fill
from PySide6.QtWidgets import QLabel, QPushButton

from ui.plan.handover_sheet import HandoverSheet, ReceiptSheet
from wardapp.commands.recovery_plan import AgreePlan, HandOverPlan


def agree(bedside: Bedside) -> int:
    row = bedside.row
    made = bedside.app.do(
        AgreePlan(
            plan_id=row.plan_id,
            entries=tuple((entry.id, entry.version) for entry in row.entries),
            agreed="yes",
            agreed_by="Siân Evans",
        )
    ).made_id
    assert made is not None
    return made


def the_sheet(bedside: Bedside) -> HandoverSheet:
    sheet = HandoverSheet(bedside.desk, bedside.row, bedside.window)
    sheet.show_over()
    return sheet


def words_of(sheet: HandoverSheet) -> str:
    return "\n".join(label.text() for label in sheet.findChildren(QLabel) if label.isVisible())


def test_the_newest_version_goes_to_whoever_takes_over(bedside):
    bedside.begin()
    bedside.write("contact", name="Nia Bowen")
    agree(bedside)
    bedside.write("review", who="The reablement team")
    newest = agree(bedside)
    sheet = the_sheet(bedside)
    assert sheet.text("version") == str(newest)
    fill(sheet, to="Reablement, Cardiff", method="secure_email", at="8:31")
    enter(sheet)
    (handover,) = bedside.row.handovers
    assert (handover.version_id, handover.to) == (newest, "Reablement, Cardiff")
    assert bedside.row.status == "handed_over"


def test_whom_and_how_are_asked_beside_their_fields(bedside):
    bedside.begin()
    bedside.write("contact", name="Nia Bowen")
    agree(bedside)
    sheet = the_sheet(bedside)
    fill(sheet, to="Reablement")
    enter(sheet)
    assert sheet.error_at("method") == "Say how it was handed over."
    fill(sheet, to="", method="telephone")
    enter(sheet)
    assert sheet.error_at("to") == "Say who takes over."
    assert bedside.row.handovers == ()


def test_without_an_agreement_there_is_nothing_to_hand_over(bedside):
    bedside.begin()
    sheet = the_sheet(bedside)
    assert sheet.first.text().startswith("Nothing has been agreed yet")
    enter(sheet)
    assert sheet.error_at("version").startswith("There is no version yet")


def test_a_draft_that_went_on_is_named(bedside):
    bedside.begin()
    bedside.write("contact", name="Nia Bowen")
    agree(bedside)
    bedside.write("contact", role="Care coordinator")
    assert the_sheet(bedside).first.text() == ("The draft was changed since version 1 was agreed.")


def test_the_receipt_of_an_earlier_handover_is_recorded(bedside, qtbot):
    bedside.begin()
    bedside.write("contact", name="Nia Bowen")
    version = agree(bedside)
    bedside.app.do(HandOverPlan(version_id=version, to="Reablement", method="telephone"))
    sheet = the_sheet(bedside)
    assert "No receipt yet" in words_of(sheet)
    link = next(one for one in sheet.findChildren(QPushButton) if one.text().endswith("receipt"))
    bedside.clock.advance(minutes=10)
    link.click()
    receipt = next(iter(bedside.window.findChildren(ReceiptSheet)))
    assert receipt.text("receipt_by") == "Reablement"
    fill(receipt, receipt_by="Ann Rees")
    enter(receipt)
    (handover,) = bedside.row.handovers
    assert handover.receipt_by == "Ann Rees"
    received = "Receipt: Ann Rees, Thu 12-Feb-2026 08:41"
    qtbot.waitUntil(lambda: received in words_of(sheet))
    assert "No receipt yet" not in words_of(sheet)
