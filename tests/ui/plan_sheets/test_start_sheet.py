"""Beginning a plan: as deep as the pathway asks, with what an earlier plan brings along."""

import pytest
from bedside import Bedside, enter, fill
from builders import a_patient

from ui.plan.start_sheet import StartSheet
from wardapp.commands.departure import DischargePatient
from wardapp.commands.pathway import SetPathway


@pytest.mark.parametrize(
    ("scheme", "code", "depth"),
    [("B", "0", "short"), ("B", "1", "standard"), ("B", "2", "full"), ("B", "3", "full")],
)
def test_the_pathway_suggests_the_depth(bedside, scheme, code, depth):
    bedside.app.do(SetPathway(stay_id=bedside.stay, seen=None, scheme=scheme, code=code))
    sheet = bedside.open(StartSheet(bedside.desk, bedside.row, bedside.window))
    assert sheet.text("depth") == depth
    assert sheet.error_at("depth") == f"Suggested for pathway P{code}"


def test_a_plan_begins_and_says_which(bedside):
    sheet = StartSheet(bedside.desk, bedside.row, bedside.window)
    made: list[int] = []
    sheet.started.connect(made.append)
    sheet.show_over()
    assert sheet.text("depth") == "standard"
    assert "copy" not in sheet.controls
    fill(sheet, depth="short")
    enter(sheet)
    assert bedside.row.depth == "short"
    assert made == [bedside.row.plan_id]


def test_a_readmission_brings_the_earlier_plan_forward_without_its_agreement(bedside: Bedside):
    earlier = bedside.begin()
    bedside.write("what_matters", own_words="My kitchen", said_to="Elin")
    stay = bedside.row.person
    bedside.app.do(
        DischargePatient(
            stay_id=bedside.stay, expected_version=stay.stay_version, method="1", destination="19"
        )
    )
    bedside.clock.advance(days=3)
    again = a_patient(
        bedside.app,
        bedside.desk.ward,
        "A1",
        admitted_at=bedside.clock.now(),
        patient_id=stay.patient_id,
    )
    bedside.stay = again
    assert bedside.row.earlier_plan_id == earlier
    sheet = bedside.open(StartSheet(bedside.desk, bedside.row, bedside.window))
    assert sheet.error_at("copy") == "Agreement, ratings and dates are asked anew."
    enter(sheet)
    assert bedside.row.copied_from == earlier
    assert bedside.row.content["what_matters"] == [{"own_words": "My kitchen"}]
    assert bedside.row.versions == ()


def test_a_second_plan_is_refused_in_words(bedside):
    row = bedside.row
    bedside.begin()
    sheet = bedside.open(StartSheet(bedside.desk, row, bedside.window))
    enter(sheet)
    assert sheet.notice.text() == "This stay already has a plan. Open it."
    assert sheet.isVisible()
