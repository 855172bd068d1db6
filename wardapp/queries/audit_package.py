"""An audit as plain rows, to be carried away and brought back: nothing of the ward's own record.

Rows are known by their keys, never by their numbers, which differ from file to file.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, fields
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Table, select

from wardapp.domain.audit import Audit, AuditAnswer, AuditBed, AuditCorrection, AuditWard
from wardapp.domain.base import table_of
from wardapp.domain.ward import Person, Ward

_AT_HOME = ("id", "version", "voided_at", "void_reason")
_NEVER_CARRIED = {"audit_bed": ("patient_stay", "edd_day"), "audit_ward": ("source_ward_id",)}

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class AuditPackage:
    """Rows without their numbers; `ward_key` and `bed_key` stand for the links between them.

    `people` are the reviewers, as they sign in; `home` names the ward it came from.
    """

    audit: Row
    wards: tuple[Row, ...]
    beds: tuple[Row, ...]
    corrections: tuple[Row, ...]
    answers: tuple[Row, ...]
    people: tuple[Row, ...] = ()
    home: Row | None = None

    @property
    def key(self) -> str:
        """The identity of the audit in every file."""
        return str(self.audit["key"])

    @property
    def carry_key(self) -> str:
        """The identity of the carried copy; "" at home."""
        return str(self.audit["carry_key"])

    def sizes(self) -> dict[str, int]:
        """Return how much of each is in it."""
        return {
            item.name: len(getattr(self, item.name))
            for item in fields(self)
            if item.name in ("wards", "beds", "corrections", "answers")
        }


def audit_package(
    connection: Connection, audit_id: int, ward_keys: Collection[str] | None = None
) -> AuditPackage:
    """Return an audit with some of its wards (all where None); LookupError if it is not there."""
    audit_table, ward = table_of(Audit), table_of(AuditWard).c
    (audit,) = _rows(connection, audit_table, audit_table.c.id == audit_id) or ({},)
    if not audit:
        raise LookupError(f"no audit {audit_id}")
    mine: list[ColumnElement[bool]] = [ward.audit_id == audit_id, ward.voided_at.is_(None)]
    if ward_keys is not None:
        mine.append(ward.key.in_(ward_keys))
    keys_of_wards = _keys(connection, select(ward.id, ward.key).where(*mine))
    bed = table_of(AuditBed).c
    of_wards = bed.ward_id.in_(keys_of_wards)
    keys_of_beds = _keys(connection, select(bed.id, bed.key).where(of_wards))
    of_beds = select(bed.id).where(of_wards)
    answer, correction = table_of(AuditAnswer).c, table_of(AuditCorrection).c
    wards = _rows(connection, table_of(AuditWard), *mine)
    return AuditPackage(
        audit=_without(audit, "audit_id"),
        wards=tuple(_without(row, "audit_id") for row in wards),
        beds=_linked(_rows(connection, table_of(AuditBed), of_wards), "ward", keys_of_wards),
        corrections=_linked(
            _rows(connection, table_of(AuditCorrection), correction.bed_id.in_(of_beds)),
            "bed",
            keys_of_beds,
        ),
        answers=_linked(
            _rows(connection, table_of(AuditAnswer), answer.bed_id.in_(of_beds)),
            "bed",
            keys_of_beds,
        ),
        people=_reviewers(connection, wards),
        home=_home(connection),
    )


def carried_audit(connection: Connection) -> int | None:
    """Return the audit of a carried file; None where the file is none."""
    c = table_of(Audit).c
    chosen = select(c.id).where(c.voided_at.is_(None), c.carry_key != "").order_by(c.id)
    return connection.execute(chosen).scalars().first()


def _rows(connection: Connection, table: Table, *chosen: ColumnElement[bool]) -> tuple[Row, ...]:
    """Return the valid rows as columns → values, without what belongs to one file only."""
    left = (*_AT_HOME, *_NEVER_CARRIED.get(table.name, ()))
    columns = [column for column in table.c if column.name not in left]
    found = select(*columns).where(table.c.voided_at.is_(None), *chosen).order_by(table.c.id)
    return tuple(dict(row) for row in connection.execute(found).mappings())


def _linked(rows: Collection[Row], to: str, keys: Mapping[int, str]) -> tuple[Row, ...]:
    return tuple(
        {**_without(row, "audit_id", f"{to}_id"), f"{to}_key": keys[row[f"{to}_id"]]}
        for row in rows
    )


def _keys(connection: Connection, chosen: Select[Any]) -> dict[int, str]:
    return {number: str(key) for number, key in connection.execute(chosen)}


def _without(row: Row, *names: str) -> Row:
    return {name: value for name, value in row.items() if name not in names}


def _reviewers(connection: Connection, wards: Collection[Row]) -> tuple[Row, ...]:
    """Return the people who answer; one who does not work here is carried as an auditor."""
    named = dict.fromkeys(row[name] for row in wards for name in ("reviewer_a", "reviewer_b"))
    people = _rows(connection, table_of(Person), table_of(Person).c.active)
    known = {row["name"] or row["initials"]: row for row in people}
    return tuple(known.get(name) or _guest(name) for name in named if name)


def _guest(name: str) -> Row:
    initials = "".join(part[0] for part in name.split())[:4].upper()
    return {"initials": initials, "name": name, "role": "auditor", "active": True}


def _home(connection: Connection) -> Row | None:
    rows = _rows(connection, table_of(Ward))
    if not rows:
        return None
    kept = ("name", "hospital", "nation", "demonstration", "round_time", "huddle_time")
    return {name: rows[0][name] for name in kept}
