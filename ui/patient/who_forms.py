"""Sheets about who somebody is: admit to a bed, correct identity and admission."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.patient.form import BORN, CHOICE, NHS, TICK, WHEN, Field, FormSheet, Values
from wardapp.app import Changes
from wardapp.clock import local
from wardapp.codes import code_list
from wardapp.commands.admission import AdmitPatient, CorrectPatient, CorrectStay, Identity
from wardapp.commands.command import Command
from wardapp.display import clinical_date, clinical_time, nhs_number
from wardapp.queries.board import BoardRow
from wardapp.words import language, tr

Saved = Callable[[Changes], None]


def choices(name: str, *, empty: str = "") -> tuple[tuple[str, str], ...]:
    """Return a code list as choices, with a first line for nothing chosen."""
    codes = code_list(name)
    listed = tuple((code.code, code.text(language())) for code in codes if not code.by_program)
    return (("", empty or tr("Not recorded")), *listed)


def admit_sheet(over: QWidget, desk: Desk, row: BoardRow, typed: str, saved: Saved) -> FormSheet:
    """Bring somebody to an empty bed; what was typed on the board begins the family name."""
    fields = (
        *_who_fields(row, typed.upper()),
        Field("admitted_at", tr("Came into hospital"), WHEN, "", hint=tr("empty: now")),
        *_stay_fields(row),
        Field("boarder", tr("Boarder from another ward"), TICK),
        Field("home_ward", tr("Home ward of a boarder")),
    )

    def make(values: Values) -> Command:
        return AdmitPatient(
            ward_id=desk.ward.id,
            bed_id=row.bed_id,
            who=_identity(values),
            admitted_at=values["admitted_at"] or desk.now(),
            came_at=desk.now(),
            reason=values["reason"],
            consultant=values["consultant"],
            specialty=values["specialty"],
            boarder=values["boarder"],
            home_ward=values["home_ward"],
        )

    title = tr("Admit to bed {bed}", bed=row.bed)
    return FormSheet(over, desk, title, tr("Admit"), fields, make, saved)


def correct_sheet(over: QWidget, desk: Desk, row: BoardRow, saved: Saved) -> FormSheet:
    """Correct who somebody is; the history keeps what stood there."""

    def make(values: Values) -> Command:
        return CorrectPatient(
            patient_id=row.patient_id or 0,
            expected_version=row.patient_version,
            who=_identity(values),
        )

    title = tr("Correct who this is")
    fields = _who_fields(row)
    return FormSheet(over, desk, title, tr("Correct"), fields, make, saved, about=row)


def correct_stay_sheet(over: QWidget, desk: Desk, row: BoardRow, saved: Saved) -> FormSheet:
    """Correct when, why and under whom somebody came in."""
    came = _typed(row.admitted_at) if row.admitted_at is not None else ""
    fields = (Field("admitted_at", tr("Came into hospital"), WHEN, came), *_stay_fields(row))

    def make(values: Values) -> Command:
        return CorrectStay(
            stay_id=row.stay_id or 0,
            expected_version=row.stay_version,
            admitted_at=values["admitted_at"] or row.admitted_at or desk.now(),
            consultant=values["consultant"],
            specialty=values["specialty"],
            reason=values["reason"],
        )

    title = tr("Correct the admission")
    return FormSheet(over, desk, title, tr("Correct"), fields, make, saved, about=row)


def _who_fields(row: BoardRow, family: str = "") -> tuple[Field, ...]:
    sexes = choices("sex")
    languages = choices("languages", empty=tr("Not asked yet"))
    born = clinical_date(row.born) if row.born is not None else ""
    number = nhs_number(row.nhs_number) if row.nhs_number else ""
    return (
        Field("family", tr("Family name"), value=family or row.family),
        Field("given", tr("Given name"), value=row.given),
        Field("title", tr("Title"), value=row.title),
        Field("known_as", tr("Preferred name"), value=row.known_as),
        Field("born", tr("Born"), BORN, born, hint=tr("12/3/1941")),
        Field("sex", tr("Gender"), CHOICE, row.sex, sexes),
        Field("nhs_number", tr("NHS No."), NHS, number),
        Field("hospital_number", tr("Hospital number"), value=row.hospital_number or ""),
        Field("spoken_language", tr("Speaks"), CHOICE, row.spoken_language or "", languages),
        Field("written_language", tr("Reads"), CHOICE, row.written_language or "", languages),
        Field("interpreter", tr("Needs an interpreter"), TICK, "yes" if row.interpreter else ""),
    )


def _stay_fields(row: BoardRow) -> tuple[Field, ...]:
    return (
        Field("reason", tr("Why here"), value=row.reason),
        Field("consultant", tr("Consultant"), value=row.consultant),
        Field("specialty", tr("Specialty"), value=row.specialty),
    )


def _identity(values: Values) -> Identity:
    return Identity(
        family=values["family"],
        given=values["given"],
        title=values["title"],
        known_as=values["known_as"],
        born=values["born"],
        sex=values["sex"],
        nhs_number=values["nhs_number"],
        hospital_number=values["hospital_number"] or None,
        spoken_language=values["spoken_language"] or None,
        written_language=values["written_language"] or None,
        interpreter=values["interpreter"],
    )


def _typed(at: datetime) -> str:
    return f"{clinical_date(local(at).date())} {clinical_time(at)}"
