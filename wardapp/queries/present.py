"""The rows with which a ward list is compared: who is here, who left, and the beds."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class WardBed:
    """A bed as the ward has it."""

    id: int
    label: str
    is_open: bool = True


@dataclass(frozen=True, slots=True)
class PresentPatient:
    """Somebody with an open stay; `ward` is filled where they lie on another ward.

    `last_event_at` is the newest moment at which the ward knows where they were (UTC).
    """

    stay_id: int
    stay_version: int
    patient_id: int
    patient_version: int
    placement_id: int
    placement_version: int
    bed_id: int | None
    bed: str
    family: str
    given: str
    title: str
    born: date | None
    sex: str
    nhs_number: str | None
    hospital_number: str | None
    consultant: str
    specialty: str
    admitted_at: datetime
    in_at: datetime
    last_event_at: datetime
    ward: str = ""


@dataclass(frozen=True, slots=True)
class LeftPatient:
    """Somebody on record who is not in hospital now; `left_at` is their last departure."""

    patient_id: int
    family: str
    given: str
    born: date | None
    nhs_number: str | None
    hospital_number: str | None
    left_at: datetime | None


@dataclass(frozen=True, slots=True)
class LastImport:
    """The ward list that was taken in last."""

    sha256: str
    as_of: datetime
    at: datetime
    by: str
    counts: dict[str, int]


@dataclass(frozen=True, slots=True)
class WardNow:
    """A ward as it stands before a list is taken in; `elsewhere` are the other wards' people."""

    ward_id: int
    name: str
    beds: tuple[WardBed, ...]
    present: tuple[PresentPatient, ...]
    left: tuple[LeftPatient, ...] = ()
    elsewhere: tuple[PresentPatient, ...] = ()
    last_import: LastImport | None = None
    other_names: tuple[str, ...] = ()
