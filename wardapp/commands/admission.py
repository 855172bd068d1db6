"""Bring a person onto the ward by hand, and correct who they are."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from wardapp.commands.command import Command, Context, Done, command
from wardapp.commands.placement import place
from wardapp.domain.patient import Patient
from wardapp.domain.stay import Stay
from wardapp.errors import RuleBroken
from wardapp.text_gate import clean_line
from wardapp.words import marked

_TAKEN = marked("Another person on record has this NHS number. Check both before going on.")


@dataclass(frozen=True, kw_only=True)
class Identity:
    """Who somebody is, as typed or as a feed gave it; any part but the family name may miss."""

    family: str
    given: str = ""
    title: str = ""
    known_as: str = ""
    born: date | None = None
    sex: str = ""
    nhs_number: str | None = None
    hospital_number: str | None = None
    spoken_language: str | None = None
    written_language: str | None = None
    interpreter: bool = False


@command
class AdmitPatient(Command):
    """Somebody comes to a bed of the ward; `patient_id` when they have been here before.

    Without one, an NHS number on record means that person, if family name and birth date agree.
    `admitted_at` is coming into the hospital, `came_at` coming to this ward.
    """

    ward_id: int
    bed_id: int | None
    who: Identity
    admitted_at: datetime
    came_at: datetime | None = None
    patient_id: int | None = None
    method: str = ""
    source: str = ""
    consultant: str = ""
    specialty: str = ""
    reason: str = ""
    boarder: bool = False
    home_ward: str = ""


@command
class CorrectPatient(Command):
    """Who somebody is was written wrongly; the whole identity as it should be."""

    patient_id: int
    expected_version: int
    who: Identity


@command
class CorrectStay(Command):
    """When, why and under whom somebody came in was written wrongly; None leaves a code."""

    stay_id: int
    expected_version: int
    admitted_at: datetime
    consultant: str = ""
    specialty: str = ""
    reason: str = ""
    method: str | None = None
    source: str | None = None


def admit_patient(context: Context, command: AdmitPatient) -> Done:
    """Write the person, the stay and the place in one step."""
    admitted_at = context.happened(command.admitted_at)
    came_at = context.happened(command.came_at or command.admitted_at)
    patient_id = (
        command.patient_id or _known(context, command.who) or _new_patient(context, command.who)
    )
    _refuse_if_here(context, patient_id)
    _refuse_before_leaving(context, patient_id, admitted_at)
    stay = context.add(
        Stay(
            patient_id=patient_id,
            admitted_at=admitted_at,
            method=command.method,
            source=command.source,
            consultant=clean_line(command.consultant),
            specialty=clean_line(command.specialty),
            reason=clean_line(command.reason),
        )
    )
    placement = place(context, stay, command.ward_id, command.bed_id, came_at)
    placement.boarder = command.boarder
    placement.home_ward = clean_line(command.home_ward)
    return Done(label=marked("Admitted"), stay_id=stay.id, made_id=stay.id)


def correct_patient(context: Context, command: CorrectPatient) -> Done:
    """Overwrite who they are; the diary keeps what stood there before."""
    patient = context.load(Patient, command.patient_id, command.expected_version)
    write_identity(context, patient, command.who)
    return Done(label=marked("Details corrected"), stay_id=_stay_of(context, patient.id))


def correct_stay(context: Context, command: CorrectStay) -> Done:
    """Overwrite the facts of the admission."""
    stay = context.load(Stay, command.stay_id, command.expected_version)
    stay.admitted_at = context.happened(command.admitted_at)
    stay.consultant = clean_line(command.consultant)
    stay.specialty = clean_line(command.specialty)
    stay.reason = clean_line(command.reason)
    stay.method = stay.method if command.method is None else command.method
    stay.source = stay.source if command.source is None else command.source
    return Done(label=marked("Admission corrected"), stay_id=stay.id)


def write_identity(context: Context, patient: Patient, who: Identity) -> None:
    """Put a cleaned identity onto a patient; refuses a number somebody else has."""
    family = clean_line(who.family)
    if not family:
        raise RuleBroken("A family name is needed. Write UNKNOWN if nobody knows it yet.", "family")
    if who.born is not None and who.born > context.today:
        raise RuleBroken("This birth date is still to come.", field="born")
    if who.nhs_number and _taken(context, who.nhs_number, patient):
        raise RuleBroken(_TAKEN, field="nhs_number")
    patient.family, patient.given, patient.title = (
        family,
        clean_line(who.given),
        clean_line(who.title),
    )
    patient.known_as, patient.born, patient.sex = clean_line(who.known_as), who.born, who.sex
    patient.nhs_number = who.nhs_number or None
    patient.nhs_status = "02" if who.nhs_number else "03"
    patient.hospital_number = clean_line(who.hospital_number or "") or None
    patient.spoken_language, patient.written_language = who.spoken_language, who.written_language
    patient.interpreter = who.interpreter


def _known(context: Context, who: Identity) -> int | None:
    """Return the person on record who has this NHS number; another name or birth is refused."""
    if not who.nhs_number:
        return None
    same = select(Patient).where(Patient.nhs_number == who.nhs_number, Patient.voided_at.is_(None))
    found = context.session.scalars(same.order_by(Patient.id).limit(1)).first()
    if found is None:
        return None
    names = [clean_line(family).casefold() for family in (found.family, who.family)]
    if who.born is None or names[0] != names[1] or found.born != who.born:
        raise RuleBroken(_TAKEN, field="nhs_number")
    return found.id


def _new_patient(context: Context, who: Identity) -> int:
    patient = Patient(family="")
    write_identity(context, patient, who)
    return context.add(patient).id


def _taken(context: Context, nhs_number: str, patient: Patient) -> bool:
    same = select(Patient.id).where(Patient.nhs_number == nhs_number, Patient.voided_at.is_(None))
    with context.session.no_autoflush:
        return any(found != patient.id for found in context.session.scalars(same))


def _refuse_if_here(context: Context, patient_id: int) -> None:
    if _stay_of(context, patient_id) is not None:
        raise RuleBroken(
            "This person is already in hospital here. Move them instead of admitting them again."
        )


def _refuse_before_leaving(context: Context, patient_id: int, admitted_at: datetime) -> None:
    """Two stays of one person never lie over each other."""
    later = select(Stay.id).where(
        Stay.patient_id == patient_id, Stay.left_at > admitted_at, Stay.voided_at.is_(None)
    )
    if context.session.scalars(later.limit(1)).first() is not None:
        raise RuleBroken(
            "They were still in hospital then: their last stay ended later. Check the time.",
            field="admitted_at",
        )


def _stay_of(context: Context, patient_id: int) -> int | None:
    staying = select(Stay.id).where(
        Stay.patient_id == patient_id, Stay.left_at.is_(None), Stay.voided_at.is_(None)
    )
    return context.session.scalars(staying.order_by(Stay.id.desc()).limit(1)).first()
