"""Sheets about who somebody is: admit to a bed, correct identity and admission."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ui.desk import Desk
from ui.patient.form import BORN, CHOICE, NHS, PAST, TICK, WHEN, Field, FormSheet, Values
from ui.widgets.notice import Kind, Notice
from wardapp.app import Changes
from wardapp.clock import local, local_day
from wardapp.codes import code_list
from wardapp.commands.admission import AdmitPatient, CorrectPatient, CorrectStay, Identity
from wardapp.commands.command import Command
from wardapp.display import clinical_date, clinical_time, nhs_number, person_name, relative_day
from wardapp.errors import RuleBroken
from wardapp.nhs_number import read_nhs_number
from wardapp.queries.board import BoardRow
from wardapp.queries.known_person import KnownPerson, known_person
from wardapp.typed_date import read_birth_date
from wardapp.words import language, tr

Saved = Callable[[Changes], None]


def choices(name: str, *, empty: str = "") -> tuple[tuple[str, str], ...]:
    """Return a code list as choices, with a first line for nothing chosen."""
    codes = code_list(name)
    listed = tuple((code.code, code.text(language())) for code in codes if not code.by_program)
    return (("", empty or tr("Not recorded")), *listed)


def admit_sheet(over: QWidget, desk: Desk, row: BoardRow, typed: str, saved: Saved) -> FormSheet:
    """Bring somebody to an empty bed; what was typed on the board begins the family name."""
    return AdmitSheet(over, desk, row, typed, saved)


class AdmitSheet(FormSheet):
    """Who has been here before is found while the number, or name and birth, are typed."""

    def __init__(self, over: QWidget, desk: Desk, row: BoardRow, typed: str, saved: Saved) -> None:
        self._known: KnownPerson | None = None
        self._fits = False
        title = tr("Admit to bed {bed}", bed=row.bed)
        fields, make = _admit_fields(row, typed), partial(self._command, row.bed_id)
        super().__init__(over, desk, title, tr("Admit"), fields, make, saved)
        self.known = Notice(self)
        self.body.insertWidget(1, self.known)
        self._same = self.controls["same"]
        self._same.hide()
        for key in ("family", "given", "born", "nhs_number"):
            control = self.controls[key]
            if isinstance(control, QLineEdit):
                control.textEdited.connect(lambda _text: self._look())

    def _look(self) -> None:
        """Ask who this could be."""
        number = read_nhs_number(self.text("nhs_number"))
        family, born = self.text("family"), self._born()
        digits = number.digits if number.valid else None
        if digits or (family.strip() and born is not None):
            self._desk.runner.ask(self._take_known, known_person, digits, family, born)
        else:
            self._take_known(None)

    def _born(self) -> date | None:
        try:
            return read_birth_date(self.text("born"), local_day(self._desk.now()))
        except RuleBroken:
            return None

    def _take_known(self, person: KnownPerson | None) -> None:
        fits = person is not None and self._given_fits(person)
        found = (person, fits) != (self._known, self._fits)
        self._known, self._fits = person, fits
        if person is None:
            self.known.clear()
            self._same.hide()
        elif found:
            kind, words = self._words(person)
            self.known.say(kind, words)
            links = person.agrees and person.left_at is not None and not person.by_number
            self._same.setVisible(links)
            if links and isinstance(self._same, QCheckBox):
                self._same.setChecked(fits)

    def _given_fits(self, person: KnownPerson) -> bool:
        """Twins share family name and birth date: the given name parts them."""
        typed = self.text("given").strip().casefold()
        return not typed or typed == person.given.casefold()

    def _words(self, person: KnownPerson) -> tuple[Kind, str]:
        if not person.agrees:
            return "attention", tr(
                "Somebody on record has this NHS number. Type the family name and the birth date:"
                " where both agree, the stays are linked."
            )
        name = person_name(person.family, person.given, person.title, person.sex)
        if person.left_at is None:
            return "attention", tr("{name} is in hospital here now. Move them instead.", name=name)
        left = local_day(person.left_at)
        if not self._fits and not person.by_number:
            return "attention", tr(
                "{name} has the same family name and birth date and was here until {day}."
                " Tick below if it is the same person.",
                name=name,
                day=clinical_date(left),
            )
        said = tr(
            "{name} was here until {day}: {ago}. The stays are linked.",
            name=name,
            day=clinical_date(left),
            ago=relative_day(left, local_day(self._desk.now()), tr),
        )
        return "info", said

    def _command(self, bed_id: int | None, values: Values) -> Command:
        desk, known = self._desk, self._known
        same = known is not None and known.agrees and (known.by_number or values["same"])
        return AdmitPatient(
            ward_id=desk.ward.id,
            bed_id=bed_id,
            who=_identity(values),
            admitted_at=values["admitted_at"] or desk.now(),
            came_at=desk.now(),
            patient_id=known.patient_id if known is not None and same else None,
            method=values["method"],
            reason=values["reason"],
            consultant=values["consultant"],
            specialty=values["specialty"],
            boarder=values["boarder"],
            home_ward=values["home_ward"],
        )


def _admit_fields(row: BoardRow, typed: str) -> tuple[Field, ...]:
    *first, hospital, spoken, written, interpreter = _who_fields(row, typed.upper())
    return (
        *first,
        Field("same", tr("The same person as then"), TICK),
        *(hospital, spoken, written, interpreter),
        Field("admitted_at", tr("Came into hospital"), PAST, "", hint=tr("empty: now")),
        Field("method", tr("How they came in"), CHOICE, "", choices("admission_method")),
        *_stay_fields(row),
        Field("boarder", tr("Boarder from another ward"), TICK),
        Field("home_ward", tr("Home ward of a boarder")),
    )


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
