"""Take back this station's last step: a new entry with the old values, never a deletion."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Date, and_, or_, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, aliased

from wardapp.commands.command import Command, Done, command
from wardapp.domain.base import Thing, UtcDateTime, table_of
from wardapp.domain.record import DiaryChange, DiaryEntry
from wardapp.domain.things import THINGS
from wardapp.errors import RuleBroken

_ANSWERS = ("AnswerAuditBed", "AgreeAuditBed", "SettleAuditAnswer")
"""Whoever takes back right after one of these means it, and nothing they did before."""


@command
class UndoLast(Command):
    """Take the last step back; it stands in the diary under its own identity."""


def last_step(session: Session, station_session: str) -> DiaryEntry:
    """Return the last undoable entry of a station.

    Raises RuleBroken when there is none, or when an answer of an audit came after it.
    """
    answered = DiaryEntry.command.in_(_ANSWERS)
    entry = _last(session, station_session, or_(_undoable(), answered))
    if entry is None:
        raise RuleBroken("There is nothing to take back here.")
    if entry.command in _ANSWERS:
        raise RuleBroken(
            "An answer of an audit is not taken back. Go to its bed again and answer anew: the new "
            "answer counts, and the first stays in the record. Nothing was changed."
        )
    return entry


def take_back(session: Session, entry: DiaryEntry, now: datetime) -> Done:
    """Put the values before an entry back; return what was done.

    Raises RuleBroken when somebody has changed one of its rows since.
    """
    chosen = select(DiaryChange).where(DiaryChange.seq == entry.seq)
    changes = session.scalars(chosen.order_by(DiaryChange.id.desc())).all()
    try:
        for change in changes:
            _put_back(session, change, now)
            session.flush()
    except IntegrityError as error:
        raise RuleBroken(
            "This can no longer be taken back: the place was taken meanwhile. Nothing was changed."
        ) from error
    if any(change.before is None and _is_needed(session, change) for change in changes):
        raise _too_late()
    return Done(label=entry.label, values=entry.label_values, stay_id=entry.stay_id)


def _standing() -> ColumnElement[bool]:
    """Choose the entries that still count: neither taken back nor a taking back."""
    undoing = aliased(DiaryEntry)
    taken_back = select(undoing.seq).where(undoing.undoes == DiaryEntry.seq).exists()
    return and_(DiaryEntry.undoes.is_(None), ~taken_back)


def _undoable() -> ColumnElement[bool]:
    return and_(DiaryEntry.undoable, _standing())


def _last(session: Session, station_session: str, which: ColumnElement[bool]) -> DiaryEntry | None:
    mine = select(DiaryEntry).where(DiaryEntry.session == station_session, which)
    return session.scalars(mine.order_by(DiaryEntry.seq.desc()).limit(1)).first()


def _built_upon(session: Session, change: DiaryChange) -> bool:
    """Tell whether a later step changed the row; moving the place of a round is no such step."""
    later = (
        select(DiaryChange.id)
        .join(DiaryEntry, DiaryEntry.seq == DiaryChange.seq)
        .where(DiaryChange.table_name == change.table_name, DiaryChange.row_id == change.row_id)
        .where(DiaryChange.seq > change.seq, _undoable())
    )
    return session.execute(later.limit(1)).first() is not None


def _put_back(session: Session, change: DiaryChange, now: datetime) -> None:
    thing = session.get(THINGS[change.table_name], change.row_id)
    if thing is None or _built_upon(session, change):
        raise _too_late()
    if change.before is None:
        thing.void(now, "taken back")
    else:
        _set_values(thing, change.before, change.after)


def _is_needed(session: Session, made: DiaryChange) -> bool:
    """Tell whether something that stands belongs to a row: others have written on it."""
    for kind in THINGS.values():
        table = table_of(kind)
        for column in table.c:
            if any(key.column.table.name == made.table_name for key in column.foreign_keys):
                standing = select(table.c.id).where(
                    column == made.row_id, table.c.voided_at.is_(None)
                )
                if session.execute(standing.limit(1)).first() is not None:
                    return True
    return False


def _too_late() -> RuleBroken:
    return RuleBroken(
        "This can no longer be taken back: somebody has changed it since. Nothing was changed."
    )


def _set_values(thing: Thing, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
    columns = table_of(type(thing)).c
    for name, value in before.items():
        if value != after.get(name):
            setattr(thing, name, _typed(columns[name].type, value))


def _typed(kind: object, value: Any) -> Any:
    if value is not None and isinstance(kind, UtcDateTime):
        return datetime.fromisoformat(value)
    if value is not None and isinstance(kind, Date):
        return date.fromisoformat(value)
    return value
