"""Asking for the language, and how to reach the person; what is refused loses nothing."""

import pytest
from bedside import Bedside, enter, fill
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox

from ui.clash import gather
from ui.plan.agreement_sheet import AgreementSheet
from ui.plan.contact_sheet import ContactSheet
from ui.plan.handover_sheet import HandoverSheet
from ui.plan.language_sheet import LanguageSheet
from ui.plan.start_sheet import StartSheet
from wardapp.app import App
from wardapp.commands.patient_details import RecordLanguage
from wardapp.words import WELSH, speak


def test_a_blank_language_is_said_not_to_mean_english(bedside):
    sheet = LanguageSheet(bedside.desk, bedside.row, bedside.window)
    assert sheet.first.text().startswith("Not asked yet.")
    assert sheet.text("written") == ""


def test_the_answers_are_kept_with_the_person(bedside: Bedside):
    sheet = bedside.open(LanguageSheet(bedside.desk, bedside.row, bedside.window))
    fill(sheet, spoken="pl", written="pl", paper_format="easy_read")
    interpreter = sheet.controls["interpreter"]
    assert isinstance(interpreter, QCheckBox)
    QTest.keyClick(interpreter, Qt.Key.Key_Space)
    enter(sheet)
    person = bedside.row.person
    assert (person.spoken_language, person.written_language) == ("pl", "pl")
    assert (person.interpreter, person.paper_format) == (True, "easy_read")
    again = LanguageSheet(bedside.desk, bedside.row, bedside.window)
    assert again.first.text() == ""


def test_what_another_wrote_meanwhile_loses_nothing_typed(bedside: Bedside, other: App):
    row = bedside.row
    sheet = bedside.open(LanguageSheet(bedside.desk, row, bedside.window))
    fill(sheet, spoken="cy", written="cy")
    person = row.person
    other.do(
        RecordLanguage(
            stay_id=bedside.stay,
            patient_id=person.patient_id,
            expected_version=person.patient_version,
            spoken="en",
            written="en",
        )
    )
    enter(sheet)
    (refusal,) = bedside.refusals  # the window shows both versions, line beside line
    lines = {line.label: (line.theirs, line.mine) for line in gather(bedside.app, refusal).lines}
    assert lines["Reads"] == ("English", "Cymraeg")
    assert lines["Needs an interpreter"] == ("No", "No")
    assert sheet.isVisible()
    assert sheet.text("written") == "cy"
    bedside.desk.theirs_kept.emit()
    assert not sheet.isVisible()


def test_where_they_live_and_lived_is_recorded_in_one_go(bedside: Bedside):
    sheet = ContactSheet(bedside.desk, bedside.row, bedside.window)
    heard: list[str] = []
    sheet.recorded.connect(lambda: heard.append("recorded"))
    bedside.open(sheet)
    fill(sheet, postcode="SA1 1AA", phone="01792 960 147", gp_practice="Y Feddygfa")
    fill(sheet, residence="outside_wales", usual_residence="nursing", usual_place="Plas y Bryn")
    fill(sheet, address="1 Heol y Mor")
    QTest.keyClick(sheet.controls["address"], Qt.Key.Key_Return)
    QTest.keyClicks(sheet.controls["address"], "Abertawe")
    enter_in(sheet, "postcode")
    person = bedside.row.person
    assert person.address == "1 Heol y Mor\nAbertawe"
    assert (person.postcode, person.residence) == ("SA1 1AA", "outside_wales")
    assert (person.usual_residence, person.usual_place) == ("nursing", "Plas y Bryn")
    assert heard == ["recorded"]


def test_a_care_home_without_its_kind_is_asked_for_beside_the_field(bedside: Bedside):
    sheet = bedside.open(ContactSheet(bedside.desk, bedside.row, bedside.window))
    fill(sheet, usual_place="Plas y Bryn")
    enter_in(sheet, "postcode")
    assert sheet.error_at("usual_residence") == "Choose it from the list."
    assert sheet.text("usual_place") == "Plas y Bryn"


def test_a_council_is_found_by_its_letters(bedside: Bedside):
    sheet = bedside.open(ContactSheet(bedside.desk, bedside.row, bedside.window))
    QTest.keyClicks(sheet.controls["residence"], "sw")
    assert sheet.text("residence") == "W06000011"


def test_nothing_changed_is_said_and_nothing_is_written(bedside: Bedside):
    sheet = bedside.open(ContactSheet(bedside.desk, bedside.row, bedside.window))
    version = bedside.row.person.patient_version
    enter_in(sheet, "postcode")
    assert sheet.notice.text() == "Nothing was changed."
    assert bedside.row.person.patient_version == version


@pytest.mark.parametrize(
    "make", [StartSheet, AgreementSheet, HandoverSheet, LanguageSheet, ContactSheet]
)
def test_every_field_of_every_sheet_has_a_name_and_esc_leaves(bedside: Bedside, make):
    speak(WELSH)
    sheet = make(bedside.desk, bedside.row, bedside.window)
    sheet.show_over()
    assert all(control.accessibleName() for control in sheet.controls.values())
    QTest.keyClick(next(iter(sheet.controls.values())), Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def enter_in(sheet, key):
    QTest.keyClick(sheet.controls[key], Qt.Key.Key_Return)
