"""What was done, by whom, and since when: the diary as it is read."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, func, select

from wardapp.domain.base import table_of
from wardapp.domain.record import DiaryChange, DiaryEntry
from wardapp.queries.frozen import frozen

_NEWEST = 200  # entries: a busy hour of a ward


@dataclass(frozen=True)
class EntryRow:
    """One entry of the diary; `label` and `label_values` make its sentence."""

    seq: int
    label: str
    label_values: dict[str, object]
    stay_id: int | None
    made_id: int | None
    kinds: str
    person: str
    station: str
    session: str
    at: datetime
    undoable: bool
    undoes: int | None


# The plain table, for what every start and every command asks: the mapper takes twice as long.
_TABLE = table_of(DiaryEntry).c
_ENTRY = (
    _TABLE.seq,
    _TABLE.label,
    _TABLE.label_values,
    _TABLE.stay_id,
    _TABLE.made_id,
    _TABLE.kinds,
    _TABLE.person,
    _TABLE.station,
    _TABLE.session,
    _TABLE.at,
    _TABLE.undoable,
    _TABLE.undoes,
)


def last_seq(connection: Connection) -> int:
    """Return the number of the newest entry, 0 for an empty diary."""
    return connection.execute(select(func.max(_TABLE.seq))).scalar_one() or 0


def last_moment(connection: Connection) -> datetime | None:
    """Return the latest moment in the newest part of the diary, by whichever computer's clock."""
    # Not of the whole diary: a million entries would have to be read at each start.
    newest = select(_TABLE.at).order_by(_TABLE.seq.desc()).limit(_NEWEST)
    return max(connection.execute(newest).scalars(), default=None)


def record_head(connection: Connection) -> str:
    """Return "seq · hash" of the newest entry, as it stands in the foot of a paper."""
    newest = select(DiaryEntry.seq, DiaryEntry.hash).order_by(DiaryEntry.seq.desc()).limit(1)
    row = connection.execute(newest).first()
    return f"{row.seq} · {row.hash[:4]} {row.hash[4:8]}" if row else "0"


def entry_of(connection: Connection, uuid: str) -> EntryRow | None:
    """Return the entry of a command that was carried out before, if it was."""
    found = connection.execute(_BY_UUID, {"wanted": uuid})
    return next(iter(frozen(EntryRow, found)), None)


# Built once: each command asks it.
_BY_UUID = select(*_ENTRY).where(_TABLE.uuid == bindparam("wanted"))


def entries_after(connection: Connection, seq: int) -> tuple[EntryRow, ...]:
    """Return the entries made after `seq`, oldest first."""
    newer = select(*_ENTRY).where(_TABLE.seq > seq).order_by(_TABLE.seq)
    return frozen(EntryRow, connection.execute(newer))


def history_of(connection: Connection, stay_id: int, most: int = 200) -> tuple[EntryRow, ...]:
    """Return what was done for one stay, newest first."""
    touching = select(DiaryChange.seq).where(DiaryChange.stay_id == stay_id)
    entries = select(*_ENTRY).where(DiaryEntry.seq.in_(touching))
    newest_first = entries.order_by(DiaryEntry.seq.desc()).limit(most)
    return frozen(EntryRow, connection.execute(newest_first))


@dataclass(frozen=True)
class ChangedRow:
    """The newest change of one row: what it says now, who wrote it, when."""

    after: dict[str, object]
    person: str
    station: str
    at: datetime
    version: int
    label: str
    label_values: dict[str, object]


def newest_change(connection: Connection, table: str, row_id: int) -> ChangedRow | None:
    """Return the last change of one row, for the window that shows both versions."""
    columns = (
        DiaryChange.after,
        DiaryEntry.person,
        DiaryEntry.station,
        DiaryEntry.at,
        DiaryChange.version_after,
        DiaryEntry.label,
        DiaryEntry.label_values,
    )
    newest = (
        select(*columns)
        .join(DiaryEntry, DiaryEntry.seq == DiaryChange.seq)
        .where(DiaryChange.table_name == table, DiaryChange.row_id == row_id)
        .order_by(DiaryChange.id.desc())
        .limit(1)
    )
    row = connection.execute(newest).first()
    return frozen(ChangedRow, [row])[0] if row else None
