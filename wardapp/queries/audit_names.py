"""The audits by name, so that one can be found; nothing of their beds."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from wardapp.domain.audit import Audit
from wardapp.domain.base import table_of
from wardapp.queries.frozen import frozen

_audit = table_of(Audit)


@dataclass(frozen=True, slots=True)
class AuditName:
    """An audit as it is called."""

    id: int
    name: str
    day: date
    finished: bool


def audit_names(connection: Connection) -> tuple[AuditName, ...]:
    """Return every audit of this file, the newest first."""
    a = _audit.c
    columns = select(a.id, a.name, a.day, a.closed_at.is_not(None))
    rows = columns.where(a.voided_at.is_(None)).order_by(a.day.desc(), a.id.desc())
    return frozen(AuditName, connection.execute(rows))
