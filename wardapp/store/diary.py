"""The diary: audit trail, undo ledger and news feed in one, chained by hash.

Each command leaves one entry with the rows it touched, before and after, in the same
transaction as the change itself. Nothing in it is ever rewritten; taking something back
is a new entry.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from datetime import date, datetime
from functools import cache
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, event, insert, inspect, select
from sqlalchemy.orm import Session, UOWTransaction

from wardapp.domain.base import Thing, table_of
from wardapp.domain.record import DiaryChange, DiaryEntry
from wardapp.domain.stay import Stay
from wardapp.queries.diary import EntryRow

FIRST_HASH = "0" * 64


@dataclass(frozen=True)
class Touched:
    """One row as a command found and left it; `before` is None for a new row."""

    table: str
    row_id: int
    stay_id: int | None
    before: dict[str, object] | None
    after: dict[str, object]
    version: int


@dataclass
class Collector:
    """Notes every row that a session writes, in order, until the entry is made."""

    touched: dict[tuple[str, int], Touched] = field(default_factory=dict)

    def watch(self, session: Session) -> None:
        """Begin to listen to a session's flushes."""
        event.listen(session, "after_flush", self._after_flush)

    def _after_flush(self, session: Session, _: UOWTransaction) -> None:
        for thing in session.new:
            if isinstance(thing, Thing):
                self._note(thing, None)
        for thing in session.dirty:
            if isinstance(thing, Thing) and session.is_modified(thing):
                self._note(thing, _values_before(thing))

    def _note(self, thing: Thing, before: dict[str, object] | None) -> None:
        table = table_of(type(thing)).name
        earlier = self.touched.get((table, thing.id))
        if earlier is not None:
            before = earlier.before
        self.touched[table, thing.id] = Touched(
            table, thing.id, _stay_of(thing), before, _values_now(thing), thing.version
        )


def _stay_of(thing: Thing) -> int | None:
    return thing.id if isinstance(thing, Stay) else getattr(thing, "stay_id", None)


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date | datetime) else value


@cache
def _columns(kind: type[Thing]) -> tuple[str, ...]:
    keys = (attribute.key for attribute in inspect(kind).column_attrs)
    return tuple(key for key in keys if key not in {"id", "version"})


def _values_now(thing: Thing) -> dict[str, object]:
    return {name: _plain(getattr(thing, name)) for name in _columns(type(thing))}


def _values_before(thing: Thing) -> dict[str, object]:
    values = _values_now(thing)
    state = inspect(thing)
    for name in values:
        history = state.attrs[name].history
        if history.deleted:
            values[name] = _plain(history.deleted[0])
    return values


@dataclass(frozen=True)
class Author:
    """Who made an entry, and from where."""

    person_id: int | None
    person: str
    station: str
    session: str


@dataclass(frozen=True)
class Deed:
    """What a command did, as the diary keeps it; `undoes` is the entry it takes back."""

    uuid: str
    command: str
    label: str
    values: Mapping[str, object]
    stay_id: int | None
    made_id: int | None
    at: datetime
    undoable: bool = True
    undoes: int | None = None


def write_entry(
    connection: Connection, deed: Deed, author: Author, touched: Iterable[Touched]
) -> EntryRow:
    """Add one entry with its changes, chained to the last one; the caller commits."""
    changes = list(touched)
    previous = connection.execute(_LAST_HASH).scalar() or FIRST_HASH
    entry: dict[str, Any] = {
        "uuid": deed.uuid,
        "command": deed.command,
        "label": deed.label,
        "label_values": dict(deed.values),
        "stay_id": deed.stay_id,
        "made_id": deed.made_id,
        "kinds": " ".join(sorted({change.table for change in changes})),
        "person_id": author.person_id,
        "person": author.person,
        "station": author.station,
        "session": author.session,
        "at": deed.at,
        "undoable": deed.undoable,
        "undoes": deed.undoes,
    }
    hashed = _entry_facts(entry[name] for name in _HASHED)
    chained = _hash(previous, hashed, map(_touched_facts, changes))
    row = {**entry, "previous_hash": previous, "hash": chained}
    (seq,) = connection.execute(_ADD_ENTRY, row).inserted_primary_key or (0,)
    if changes:
        connection.execute(_ADD_CHANGE, [_as_change(seq, change) for change in changes])
    return EntryRow(seq, **{name: entry[name] for name in _TOLD})


# Plain inserts: nobody will change these rows, so no session need watch them. They are built
# once, as each command needs them.
_ADD_ENTRY, _ADD_CHANGE = insert(table_of(DiaryEntry)), insert(table_of(DiaryChange))
_LAST_HASH = (
    select(table_of(DiaryEntry).c.hash).order_by(table_of(DiaryEntry).c.seq.desc()).limit(1)
)
_TOLD = tuple(part.name for part in fields(EntryRow) if part.name != "seq")


def _as_change(seq: int, change: Touched) -> dict[str, object]:
    return {
        "seq": seq,
        "table_name": change.table,
        "row_id": change.row_id,
        "stay_id": change.stay_id,
        "before": change.before,
        "after": change.after,
        "version_after": change.version,
    }


_HASHED = (
    "uuid",
    "command",
    "label",
    "label_values",
    "stay_id",
    "made_id",
    "kinds",
    "person_id",
    "person",
    "station",
    "session",
    "at",
    "undoable",
    "undoes",
)


def _entry_facts(hashed: Iterable[object]) -> list[object]:
    return [str(_plain(value)) for value in hashed]


def _touched_facts(change: Touched) -> list[object]:
    return [
        change.table,
        change.row_id,
        change.stay_id,
        change.before,
        change.after,
        change.version,
    ]


def _hash(previous: str, entry: list[object], changes: Iterable[list[object]]) -> str:
    content = _AS_TEXT.encode([previous, entry, list(changes)])
    return hashlib.sha256(content.encode()).hexdigest()


_AS_TEXT = json.JSONEncoder(ensure_ascii=True, sort_keys=True)


@dataclass(frozen=True)
class ChainResult:
    """Whether the diary was touched: the first entry that does not fit, if any."""

    ok: bool
    first_bad: int | None
    count: int
    head: str


def verify_chain(connection: Connection) -> ChainResult:
    """Compute every hash of the diary anew and compare; entries and changes are streamed."""
    changes = groupby(_changes_in_order(connection), key=lambda row: row.seq)
    seq, rows = next(changes, (None, None))
    previous, count = FIRST_HASH, 0
    for entry in connection.execute(select(DiaryEntry.__table__).order_by(DiaryEntry.seq)):
        count += 1
        if seq is not None and seq < entry.seq:
            return ChainResult(False, seq, count, previous)
        facts = []
        if seq == entry.seq:
            facts = [_changed_facts(row) for row in rows or ()]
            seq, rows = next(changes, (None, None))
        expected = _hash(previous, _entry_facts(getattr(entry, name) for name in _HASHED), facts)
        if (entry.seq, entry.previous_hash, entry.hash) != (count, previous, expected):
            return ChainResult(False, entry.seq, count, previous)
        previous = entry.hash
    return ChainResult(seq is None, seq, count, previous)


def _changes_in_order(connection: Connection) -> Iterator[Any]:
    ordered = select(DiaryChange.__table__).order_by(DiaryChange.seq, DiaryChange.id)
    return iter(connection.execute(ordered))


def _changed_facts(row: Any) -> list[object]:
    return [row.table_name, row.row_id, row.stay_id, row.before, row.after, row.version_after]
