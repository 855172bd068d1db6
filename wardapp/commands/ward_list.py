"""Take a ward list in, all of it or nothing, and remember how its columns are read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import select

from wardapp.commands.admission import AdmitPatient, Identity, admit_patient
from wardapp.commands.command import Command, Context, Done, command
from wardapp.commands.ending import end_everything
from wardapp.commands.placement import carry_home, place
from wardapp.domain.patient import Patient
from wardapp.domain.record import ColumnMapping, ImportRun
from wardapp.domain.stay import Placement, Stay
from wardapp.errors import RuleBroken
from wardapp.text_gate import clean_line
from wardapp.words import marked

PATIENT_FIELDS = frozenset(
    {"family", "given", "title", "born", "sex", "nhs_number", "hospital_number"}
)
STAY_FIELDS = frozenset({"consultant", "specialty"})


@dataclass(frozen=True, kw_only=True)
class ListedArrival:
    """Somebody new in the list; `patient_id` when on record. `bed_id` None: no bed yet."""

    bed_id: int | None
    who: Identity
    admitted_at: datetime
    came_at: datetime
    patient_id: int | None = None
    consultant: str = ""
    specialty: str = ""


@dataclass(frozen=True, kw_only=True)
class ListedMove:
    """Somebody in hospital who goes to another bed of this ward, or has none for now."""

    placement_id: int
    expected_version: int
    bed_id: int | None


@dataclass(frozen=True, kw_only=True)
class ListedUpdate:
    """Details of somebody that the list gives otherwise; field → value."""

    stay_id: int
    stay_version: int
    patient_id: int
    patient_version: int
    changes: tuple[tuple[str, object], ...]


@dataclass(frozen=True, kw_only=True)
class ListedDeparture:
    """Somebody who is not in the list and of whom a person said that they have left."""

    stay_id: int
    expected_version: int
    method: str = ""
    destination: str = ""
    left_at: datetime | None = None


@command
class ImportWardList(Command):
    """What a person accepted of a ward list; `as_of` is when the list was true."""

    ward_id: int
    as_of: datetime
    sha256: str
    counts: Mapping[str, int] = field(default_factory=dict)
    arrivals: tuple[ListedArrival, ...] = ()
    moves: tuple[ListedMove, ...] = ()
    updates: tuple[ListedUpdate, ...] = ()
    departures: tuple[ListedDeparture, ...] = ()


@command
class RememberColumns(Command):
    """Read lists with this header row in this way from now on; column index → field."""

    fingerprint: str
    columns: Mapping[str, str]
    name: str = ""


def import_ward_list(context: Context, command: ImportWardList) -> Done:
    """Empty all beds that change first, then fill them, so that swaps and chains work."""
    at = context.happened(command.as_of)
    for departure in command.departures:
        _leave(context, departure, at)
    olds = [_take_out(context, move, at) for move in command.moves]
    context.session.flush()
    for update in command.updates:
        _update(context, update)
    for old, move in zip(olds, command.moves, strict=True):
        new = place(context, context.stay(old.stay_id), command.ward_id, move.bed_id, at)
        carry_home(old, new)
    for arrival in command.arrivals:
        _arrive(context, arrival, command.ward_id)
    run = context.add(
        ImportRun(
            ward_id=command.ward_id,
            sha256=command.sha256,
            as_of=at,
            counts=dict(command.counts),
            at=context.now,
            by=context.who.name,
        )
    )
    return Done(
        label=marked(
            "Ward list taken in: arrive {arrive}, move {move}, without a bed {without},"
            " leave {leave}"
        ),
        values={
            "arrive": len(command.arrivals),
            "move": sum(move.bed_id is not None for move in command.moves),
            "without": sum(move.bed_id is None for move in command.moves),
            "leave": len(command.departures),
        },
        made_id=run.id,
    )


def remember_columns(context: Context, command: RememberColumns) -> Done:
    """Write the mapping, or write it anew for the same header row."""
    standing = select(ColumnMapping).where(ColumnMapping.fingerprint == command.fingerprint)
    mapping = context.session.scalars(standing).first()
    if mapping is None:
        context.add(
            ColumnMapping(
                fingerprint=command.fingerprint,
                name=clean_line(command.name),
                columns=dict(command.columns),
            )
        )
    else:
        mapping.columns, mapping.name = dict(command.columns), clean_line(command.name)
        mapping.voided_at = None
    return Done(label=marked("Columns remembered"))


def _leave(context: Context, departure: ListedDeparture, at: datetime) -> None:
    stay = context.load(Stay, departure.stay_id, departure.expected_version)
    left_at = context.happened(departure.left_at or at)
    stay.leave(left_at, departure.method, departure.destination)
    end_everything(context, stay, left_at)


def _take_out(context: Context, move: ListedMove, at: datetime) -> Placement:
    placement = context.load(Placement, move.placement_id, move.expected_version)
    placement.end(at)
    return placement


def _update(context: Context, update: ListedUpdate) -> None:
    patient = context.load(Patient, update.patient_id, update.patient_version)
    stay = context.load(Stay, update.stay_id, update.stay_version)
    for name, value in update.changes:
        value = clean_line(value, field=name) if isinstance(value, str) else value
        if name in STAY_FIELDS:
            setattr(stay, name, value)
        elif name in PATIENT_FIELDS:
            setattr(patient, name, value)
    if any(name == "nhs_number" for name, _ in update.changes):
        _check_number(context, patient)


def _check_number(context: Context, patient: Patient) -> None:
    """Present, not traced; and never the number of somebody else."""
    patient.nhs_status = "02"
    same = select(Patient.id).where(
        Patient.nhs_number == patient.nhs_number, Patient.voided_at.is_(None)
    )
    if any(found != patient.id for found in context.session.scalars(same)):
        raise RuleBroken(
            "Another person on record has this NHS number. Nothing was taken in. Untick that "
            "line, or check both.",
            field="nhs_number",
        )


def _arrive(context: Context, arrival: ListedArrival, ward_id: int) -> None:
    admit_patient(
        context,
        AdmitPatient(
            ward_id=ward_id,
            bed_id=arrival.bed_id,
            who=arrival.who,
            admitted_at=arrival.admitted_at,
            came_at=arrival.came_at,
            patient_id=arrival.patient_id,
            consultant=arrival.consultant,
            specialty=arrival.specialty,
        ),
    )
