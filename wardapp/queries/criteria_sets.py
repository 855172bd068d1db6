"""The criteria sets an audit may use: those that ship, and the versions that were kept here."""

from sqlalchemy import Connection, select

from wardapp.criteria_set import CriteriaForm, read_criteria, shipped_sets
from wardapp.domain.audit import CriteriaSet
from wardapp.domain.base import table_of


def criteria_sets(connection: Connection) -> tuple[CriteriaForm, ...]:
    """Return all sets, the newest kept version first, those that ship last."""
    c = table_of(CriteriaSet).c
    kept = select(c["items"]).where(c.voided_at.is_(None)).order_by(c.id.desc())
    own = tuple(read_criteria(table) for table in connection.execute(kept).scalars())
    return (*own, *shipped_sets())
