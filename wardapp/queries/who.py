"""Who a stay is, in the few words of a status line or a banner."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from wardapp.domain.patient import Patient
from wardapp.domain.stay import Placement, Stay
from wardapp.domain.ward import Bed
from wardapp.queries.frozen import frozen


@dataclass(frozen=True, slots=True)
class WhoRow:
    """Somebody's last bed here and how they are told from others."""

    bed: str
    family: str
    given: str
    title: str
    sex: str
    born: date | None
    nhs_number: str | None


def who(connection: Connection, stay_id: int) -> WhoRow | None:
    """Return who a stay is, also when they have left."""
    columns = select(
        Bed.label,
        Patient.family,
        Patient.given,
        Patient.title,
        Patient.sex,
        Patient.born,
        Patient.nhs_number,
    )
    newest = (
        columns.select_from(Stay)
        .join(Patient, Patient.id == Stay.patient_id)
        .outerjoin(Placement, (Placement.stay_id == Stay.id) & Placement.voided_at.is_(None))
        .outerjoin(Bed, Bed.id == Placement.bed_id)
        .where(Stay.id == stay_id)
        .order_by(Placement.in_at.desc(), Placement.id.desc())
        .limit(1)
    )
    row = connection.execute(newest).first()
    if row is None:
        return None
    return frozen(WhoRow, [(row[0] or "", *row[1:])])[0]
