"""What one reviewer needs besides the beds: who has left since, and what they had keyed."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select

from wardapp.domain.audit import AuditBed, AuditDraft
from wardapp.domain.base import table_of
from wardapp.domain.stay import Stay

_stay = table_of(Stay)
_bed, _draft = table_of(AuditBed), table_of(AuditDraft)


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
