"""What left of an audit as a shared copy, before it was opened again and something was changed.

The register of prints says when a shared copy left, not of which audit: any audit that was
finished then may have been the one. Two copies side by side would tell of the few whose answers
were changed in between, so the later one has to know of the earlier.
"""

from collections.abc import Iterator
from dataclasses import replace

from sqlalchemy import Connection, select

from wardapp.domain.audit import Audit
from wardapp.domain.base import table_of
from wardapp.domain.record import DiaryChange, PrintRecord
from wardapp.paper_order import AUDIT_RESULT, SHARED
from wardapp.queries.audit_results import AuditResult, audit_result

_audit, _change = table_of(Audit), table_of(DiaryChange)
_print = table_of(PrintRecord)


def shared_result(connection: Connection, audit_id: int) -> AuditResult | None:
    """Return the results of an audit with those that left as a shared copy before."""
    found = audit_result(connection, audit_id)
    if found is None:
        return None
    left = (audit_result(connection, audit_id, seq) for seq in _left(connection, audit_id))
    earlier = {one.beds: one for one in left if one is not None and one.beds != found.beds}
    return replace(found, earlier=tuple(earlier.values()))


def _left(connection: Connection, audit_id: int) -> Iterator[int]:
    """Yield an entry of each time the audit was finished, shared and then opened again."""
    spans = list(_finished(connection, audit_id))
    if not spans:
        return
    columns = select(_print.c.record_head)
    shared = columns.where(_print.c.document == AUDIT_RESULT, _print.c.edition == SHARED)
    heads = [_seq(head) for head in connection.execute(shared).scalars()]
    for finished, opened in spans:
        if any(finished <= seq < opened for seq in heads):
            yield finished


def _finished(connection: Connection, audit_id: int) -> Iterator[tuple[int, int]]:
    """Yield from which entry to which other the audit was finished, as far as it was opened."""
    changes = (
        select(_change.c.seq, _change.c.after)
        .where(_change.c.table_name == _audit.name, _change.c.row_id == audit_id)
        .order_by(_change.c.seq, _change.c.id)
    )
    finished = 0
    for seq, after in connection.execute(changes):
        if after["closed_at"] is None and finished:
            yield finished, seq
            finished = 0
        elif after["closed_at"] is not None:
            finished = finished or seq


def _seq(record_head: str) -> int:
    """Return the entry that a paper names in its foot: 14 · 3c3f a1cd."""
    number = record_head.partition(" ")[0]
    return int(number) if number.isdecimal() else 0
