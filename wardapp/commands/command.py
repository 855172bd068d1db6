"""What a command is, what it gives back, and what its handler may use."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache
from typing import Any, TypeVar, dataclass_transform
from uuid import uuid4

from sqlalchemy import ColumnElement, Select, bindparam, select
from sqlalchemy.orm import Session

from wardapp.clock import Clock, local_day
from wardapp.domain.base import Fact, Thing, table_of
from wardapp.domain.stay import Stay
from wardapp.errors import Conflict, RuleBroken

T = TypeVar("T", bound=Thing)
F = TypeVar("F", bound=Fact)
K = TypeVar("K")


def new_uuid() -> str:
    """Return a fresh identity for a command; a repeat of it has no second effect."""
    return str(uuid4())


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(field,))
def command(kind: type[K]) -> type[K]:
    """Make a class a command: frozen, by keywords, equal to itself only.

    It has no `repr` of its own: it may hold names, and none may reach a log.
    """
    return dataclass(frozen=True, kw_only=True, eq=False, repr=False)(kind)


@command
class Command:
    """Something a person wants to do; narrow, so that two people rarely collide."""

    uuid: str = field(default_factory=new_uuid)


@dataclass(frozen=True, kw_only=True)
class Done:
    """What a handler says it did: a source text for the status line, and for whom.

    `values` fill the text and never hold a name: the window adds bed and name itself.
    """

    label: str
    values: Mapping[str, object] = field(default_factory=dict)
    stay_id: int | None = None
    made_id: int | None = None


@dataclass(frozen=True)
class Who:
    """The person at the keyboard, as they signed in."""

    person_id: int | None
    name: str
    role: str
    permissions: frozenset[str]


class Context:
    """What a handler gets: the open session, the clock, and who is asking."""

    def __init__(self, session: Session, clock: Clock, who: Who) -> None:
        self.session = session
        self.who = who
        self.now: datetime = clock.now()
        self.today: date = local_day(self.now)

    def add(self, thing: T) -> T:
        """Bring a new thing into being and give it its id."""
        self.session.add(thing)
        self.session.flush()
        return thing

    def get(self, kind: type[T], row_id: int) -> T:
        """Return a thing as it is now; for reading, or where the newest state is meant."""
        thing = self.session.get(kind, row_id)
        if thing is None or thing.voided_at is not None:
            raise RuleBroken("This entry was taken back meanwhile. Nothing was changed.")
        return thing

    def load(self, kind: type[T], row_id: int, expected_version: int) -> T:
        """Return a thing for changing, if it still is what the person was looking at."""
        thing = self.session.get(kind, row_id)
        if thing is None or thing.voided_at is not None or thing.version != expected_version:
            raise changed_meanwhile(kind, row_id)
        return thing

    def stay(self, stay_id: int) -> Stay:
        """Return the stay of somebody who is still here."""
        stay = self.get(Stay, stay_id)
        stay.refuse_if_left()
        return stay

    def current(self, kind: type[F], stay_id: int) -> F | None:
        """Return the newest valid fact of a kind for a stay."""
        return self.session.scalars(_newest_of(kind), {"stay_id": stay_id}).first()

    def expect_current(self, kind: type[F], stay_id: int, seen: int | None) -> F | None:
        """Return the current fact, if it is the one the person was looking at."""
        fact = self.current(kind, stay_id)
        self.expect(fact, kind, seen)
        return fact

    def happened(self, at: datetime | None) -> datetime:
        """Return when it happened: now, or an earlier moment; never a later one."""
        if at is None:
            return self.now
        if at > self.now:
            raise RuleBroken("That time is still to come. Nothing was changed.", field="at")
        return at

    def stamp(self, at: datetime) -> dict[str, Any]:
        """Return when a fact happened, when it was recorded, and by whom."""
        return {"happened_at": at, "recorded_at": self.now, "recorded_by": self.who.name}

    def one_of(self, kind: type[T], *conditions: ColumnElement[bool]) -> T | None:
        """Return the newest valid thing for which the conditions hold."""
        valid = select(kind).where(kind.voided_at.is_(None), *conditions)
        return self.session.scalars(valid.order_by(kind.id.desc()).limit(1)).first()

    def expect(self, thing: Thing | None, kind: type[Thing], seen: int | None) -> None:
        """Refuse unless the thing is the one the person was looking at."""
        if (thing.id if thing else None) != seen:
            raise changed_meanwhile(kind, thing.id if thing else 0)


@cache
def _newest_of(kind: type[F]) -> Select[F]:
    """Return the question after the newest valid fact of a stay: nearly every command asks it."""
    valid = select(kind).where(kind.voided_at.is_(None), kind.stay_id == bindparam("stay_id"))
    return valid.order_by(kind.id.desc()).limit(1)


def changed_meanwhile(kind: type[Thing], row_id: int) -> Conflict:
    """Return what is said when somebody else was faster; the window shows both."""
    return Conflict(
        "Somebody else changed this while you were writing. Nothing of yours is lost.",
        table=table_of(kind).name,
        row_id=row_id,
    )
