"""What a ward list is compared with, and how such lists were read before."""

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import Connection, func, or_, select

from wardapp.domain.patient import Patient
from wardapp.domain.record import ColumnMapping, ImportRun
from wardapp.domain.stay import Placement, Stay
from wardapp.domain.ward import Bed, Ward
from wardapp.errors import RuleBroken
from wardapp.queries.present import LastImport, LeftPatient, PresentPatient, WardBed, WardNow

_AT_ONCE = 500

_PERSON: tuple[Any, ...] = (
    Placement.ward_id,
    Stay.id,
    Stay.version,
    Patient.id,
    Patient.version,
    Placement.id,
    Placement.version,
    Placement.bed_id,
    func.coalesce(Bed.label, ""),
    Patient.family,
    Patient.given,
    Patient.title,
    Patient.born,
    Patient.sex,
    Patient.nhs_number,
    Patient.hospital_number,
    Stay.consultant,
    Stay.specialty,
    Stay.admitted_at,
    Placement.in_at,
    Placement.in_at,
    Ward.name,
)
_PRESENT = (
    select(*_PERSON)
    .join(Stay, Stay.id == Placement.stay_id)
    .join(Patient, Patient.id == Stay.patient_id)
    .join(Ward, Ward.id == Placement.ward_id)
    .join(Bed, Bed.id == Placement.bed_id, isouter=True)
    .where(Placement.out_at.is_(None), Placement.voided_at.is_(None))
)


def ward_now(
    connection: Connection, ward_id: int, numbers: Collection[tuple[str, str]] = ()
) -> WardNow:
    """Return the ward as a list is compared with it.

    `numbers` are the (hospital number, NHS number) of the list: whoever has one of them and
    is not in hospital now is looked up among the people on record.
    """
    name = connection.execute(select(Ward.name).where(Ward.id == ward_id)).scalar_one_or_none()
    if name is None:
        raise RuleBroken("This ward is not here any more. Nothing was changed.")
    here, elsewhere = [], []
    for row in connection.execute(_PRESENT):
        if row[0] == ward_id:
            here.append(PresentPatient(*row[1:-1]))
        else:
            elsewhere.append(PresentPatient(*row[1:]))
    in_hospital = {person.patient_id for person in (*here, *elsewhere)}
    return WardNow(
        ward_id=ward_id,
        name=name,
        beds=_beds(connection, ward_id),
        present=tuple(here),
        left=tuple(p for p in _left(connection, numbers) if p.patient_id not in in_hospital),
        elsewhere=tuple(elsewhere),
        last_import=last_import(connection, ward_id),
    )


def _beds(connection: Connection, ward_id: int) -> tuple[WardBed, ...]:
    beds = (
        select(Bed.id, Bed.label, Bed.status)
        .where(Bed.ward_id == ward_id, Bed.voided_at.is_(None))
        .order_by(Bed.position)
    )
    return tuple(
        WardBed(bed_id, label, status == "open")
        for bed_id, label, status in connection.execute(beds)
    )


_RECORD = (
    Patient.id,
    Patient.family,
    Patient.given,
    Patient.born,
    Patient.nhs_number,
    Patient.hospital_number,
    select(func.max(Stay.left_at))
    .where(Stay.patient_id == Patient.id, Stay.voided_at.is_(None))
    .scalar_subquery(),
)


def _left(connection: Connection, numbers: Collection[tuple[str, str]]) -> tuple[LeftPatient, ...]:
    """Return the people on record who have one of the numbers, each once."""
    hospital = sorted({number for number, _ in numbers if number})
    nhs = sorted({number for _, number in numbers if number})
    found: dict[int, LeftPatient] = {}
    for start in range(0, max(len(hospital), len(nhs)), _AT_ONCE):
        part = slice(start, start + _AT_ONCE)
        same = or_(Patient.hospital_number.in_(hospital[part]), Patient.nhs_number.in_(nhs[part]))
        on_record = select(*_RECORD).where(Patient.voided_at.is_(None), same)
        found |= {row[0]: LeftPatient(*row) for row in connection.execute(on_record)}
    return tuple(found.values())


def last_import(connection: Connection, ward_id: int) -> LastImport | None:
    """Return the list that was taken in last, or None."""
    newest = (
        select(ImportRun.sha256, ImportRun.as_of, ImportRun.at, ImportRun.by, ImportRun.counts)
        .where(ImportRun.ward_id == ward_id, ImportRun.voided_at.is_(None))
        .order_by(ImportRun.id.desc())
        .limit(1)
    )
    row = connection.execute(newest).first()
    return LastImport(*row) if row else None


def remembered_columns(connection: Connection) -> Mapping[str, Mapping[str, str]]:
    """Return fingerprint of a header row → which of its columns means what."""
    kept = select(ColumnMapping.fingerprint, ColumnMapping.columns).where(
        ColumnMapping.voided_at.is_(None)
    )
    return {row.fingerprint: row.columns for row in connection.execute(kept)}
