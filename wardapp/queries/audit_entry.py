"""What one reviewer needs besides the beds: who has left or moved, and what they had keyed."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, or_, select

from wardapp.domain.audit import AuditBed, AuditDraft
from wardapp.domain.base import table_of
from wardapp.domain.stay import Placement, Stay
from wardapp.domain.ward import Bed, Ward

_stay, _placement = table_of(Stay), table_of(Placement)
_ward, _place = table_of(Ward), table_of(Bed)
_bed, _draft = table_of(AuditBed), table_of(AuditDraft)


@dataclass(frozen=True, slots=True)
class Lying:
    """Where somebody lies now, and since when; `bed` is "" while one is being found."""

    stay_id: int
    ward_id: int
    ward: str
    bed: str
    since: datetime


def lying_now(
    connection: Connection, ward_id: int | None, stay_ids: Collection[int]
) -> tuple[Lying, ...]:
    """Return where these stays lie now, wherever it is, and whoever else lies on the ward."""
    p = _placement.c
    rows = (
        select(p.stay_id, p.ward_id, _ward.c.name, func.coalesce(_place.c.label, ""), p.in_at)
        .join(_ward, _ward.c.id == p.ward_id)
        .outerjoin(_place, _place.c.id == p.bed_id)
        .where(p.out_at.is_(None), p.voided_at.is_(None))
        .where(or_(p.stay_id.in_(stay_ids), p.ward_id == ward_id))
    )
    return tuple(Lying(*row) for row in connection.execute(rows))


def left_ward(connection: Connection, stay_ids: Collection[int]) -> dict[int, datetime]:
    """Return when those of these stays left who are not on the ward any more."""
    left = func.coalesce(_stay.c.left_ward_at, _stay.c.left_at)
    rows = select(_stay.c.id, left).where(
        _stay.c.id.in_(stay_ids), left.is_not(None), _stay.c.voided_at.is_(None)
    )
    return {int(stay_id): at for stay_id, at in connection.execute(rows)}


def kept_drafts(
    connection: Connection, audit_ward_id: int, person: str
) -> dict[tuple[int, str], Mapping[str, Any]]:
    """Return what somebody had keyed on a ward and not kept, by bed and slot; nobody else's."""
    rows = (
        select(_draft.c.bed_id, _draft.c.slot, _draft.c.half)
        .join(_bed, _bed.c.id == _draft.c.bed_id)
        .where(
            _bed.c.ward_id == audit_ward_id,
            _draft.c.person == person,
            _draft.c.voided_at.is_(None),
        )
    )
    found = connection.execute(rows)
    return {(bed_id, slot): half for bed_id, slot, half in found if half}
