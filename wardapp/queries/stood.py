"""Which rows stood when the diary was at an earlier entry, for rows that never change."""

from sqlalchemy import ColumnElement, Table, and_, or_, select

from wardapp.domain.base import table_of
from wardapp.domain.record import DiaryChange

_change = table_of(DiaryChange)


def stood(table: Table, seq: int | None) -> ColumnElement[bool]:
    """Choose the rows that stand now, or with `seq` those that stood after that entry."""
    c = table.c
    if seq is None:
        return c.voided_at.is_(None)
    changed = select(_change.c.row_id).where(_change.c.table_name == table.name)
    written = c.id.in_(changed.where(_change.c.seq <= seq))
    taken_back_since = c.id.in_(changed.where(_change.c.seq > seq))
    return and_(written, or_(c.voided_at.is_(None), taken_back_since))
