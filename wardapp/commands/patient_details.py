"""What papers and census need of a person: how to reach them, language, where they live."""

from wardapp.codes import code_list
from wardapp.commands.command import Command, Context, Done, command
from wardapp.domain.patient import Patient
from wardapp.domain.stay import Stay
from wardapp.errors import RuleBroken
from wardapp.text_gate import clean_line, clean_text
from wardapp.words import marked


@command
class RecordContactDetails(Command):
    """Address, telephone, GP and the council where they usually live (list `local_authority`)."""

    stay_id: int
    patient_id: int
    expected_version: int
    address: str = ""
    postcode: str = ""
    phone: str = ""
    gp_practice: str = ""
    residence: str = ""


@command
class RecordLanguage(Command):
    """The person was asked which language they want, and how they read best.

    Wales: standard 2; `written` None stays "not asked". `paper_format` is a code of the
    list `paper_format`.
    """

    stay_id: int
    patient_id: int
    expected_version: int
    spoken: str | None
    written: str | None
    interpreter: bool = False
    paper_format: str = ""


@command
class RecordUsualResidence(Command):
    """Where they lived before (list `usual_residence`), and the name of the care home."""

    stay_id: int
    expected_version: int
    usual_residence: str
    usual_place: str = ""


def record_contact_details(context: Context, command: RecordContactDetails) -> Done:
    """Write them anew."""
    patient = context.load(Patient, command.patient_id, command.expected_version)
    if command.residence and command.residence not in code_list("local_authority"):
        raise RuleBroken("Choose the council from the list.", field="residence")
    patient.address, patient.postcode = clean_text(command.address), clean_line(command.postcode)
    patient.phone, patient.gp_practice = clean_line(command.phone), clean_line(command.gp_practice)
    patient.residence = command.residence
    return Done(label=marked("Contact details recorded"), stay_id=command.stay_id)


def record_language(context: Context, command: RecordLanguage) -> Done:
    """Write the choice and the day of the asking."""
    patient = context.load(Patient, command.patient_id, command.expected_version)
    patient.spoken_language, patient.written_language = command.spoken, command.written
    patient.interpreter, patient.paper_format = command.interpreter, command.paper_format
    if command.written is not None:
        patient.language_asked_on = context.today
    return Done(label=marked("Language recorded"), stay_id=command.stay_id)


def record_usual_residence(context: Context, command: RecordUsualResidence) -> Done:
    """Write it on the stay: it is where they lived at this admission (K4, 12.29)."""
    stay = context.load(Stay, command.stay_id, command.expected_version)
    if command.usual_residence not in code_list("usual_residence"):
        raise RuleBroken("Choose it from the list.", field="usual_residence")
    stay.usual_residence = command.usual_residence
    stay.usual_place = clean_line(command.usual_place)
    return Done(label=marked("Usual residence recorded"), stay_id=stay.id)
