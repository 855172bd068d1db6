"""Somebody who was here before: found by NHS number, or by name and birth date."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, select

from wardapp.domain.base import table_of
from wardapp.domain.patient import Patient
from wardapp.domain.stay import Stay

_patient, _stay = table_of(Patient), table_of(Stay)


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A person on record; `agrees` says that family name and birth date are the typed ones.

    `left_at` is when the newest stay ended, None while the person is here.
    """

    patient_id: int
    family: str
    given: str
    title: str
    sex: str
    born: date | None
    nhs_number: str | None
    by_number: bool
    agrees: bool
    left_at: datetime | None


def known_person(
    connection: Connection, nhs_number: str | None, family: str, born: date | None
) -> KnownPerson | None:
    """Return who has this NHS number; without one, who has this family name and birth date."""
    found = _by_number(connection, nhs_number) if nhs_number else None
    by_number = found is not None
    if found is None:
        found = _by_name(connection, nhs_number, family, born)
    if found is None:
        return None
    newest = (
        select(_stay.c.left_at)
        .where(_stay.c.patient_id == found.id, _stay.c.voided_at.is_(None))
        .order_by(_stay.c.left_at.is_not(None), _stay.c.left_at.desc())
    )
    stay = connection.execute(newest.limit(1)).first()
    if stay is None:
        return None
    agrees = born is not None and (_plain(found.family), found.born) == (_plain(family), born)
    made: Callable[..., KnownPerson] = KnownPerson
    return made(*found, by_number, agrees, stay.left_at)


def _by_number(connection: Connection, nhs_number: str) -> Any:
    return connection.execute(_PERSON.where(_patient.c.nhs_number == nhs_number)).first()


def _by_name(connection: Connection, nhs_number: str | None, family: str, born: date | None) -> Any:
    """Whoever has another NHS number is somebody else."""
    if born is None or not family.strip():
        return None
    found = connection.execute(_PERSON.where(_patient.c.born == born).order_by(_patient.c.id))
    for person in found:
        other_number = nhs_number and person.nhs_number and person.nhs_number != nhs_number
        if _plain(person.family) == _plain(family) and not other_number:
            return person
    return None


def _plain(family: str) -> str:
    return " ".join(family.split()).casefold()


_PERSON = select(
    *(_patient.c[name] for name in ("id", "family", "given", "title", "sex", "born", "nhs_number"))
).where(_patient.c.voided_at.is_(None))
