"""Somebody whose story goes on: what each of their deeds needs."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Protocol, TypeVar

from wardapp.commands.command import Command
from wardapp.demo.story import PatientStory
from wardapp.demo.walk import Inside, Walk
from wardapp.queries.recovery_plan import PlanPerson, PlanRow, recovery_plan


class _Timed(Protocol):
    """A part of the story with its moment; an empty one means soon after they came."""

    @property
    def at(self) -> str: ...


R = TypeVar("R", bound=_Timed)


@dataclass(frozen=True)
class Staying:
    """A stay under way; facts without a moment of their own are written at `first`."""

    walk: Walk
    story: PatientStory
    first: datetime
    me: Inside

    @property
    def stay_id(self) -> int:
        """The stay."""
        return self.me.stay_id

    def do(self, command: Command) -> int:
        """Give a command; return the id of what it made."""
        return self.walk.do(command)

    def plan(self, at: str | datetime, by: str, deed: Callable[[], None]) -> None:
        """Let somebody do this at a moment."""
        self.walk.plan(at or self.first, by, deed)

    def each(self, by: str, deed: Callable[[R], None], rows: Iterable[R]) -> None:
        """Let somebody do this for each part of the story, at its moment."""
        for row in rows:
            self.plan(row.at, by, partial(deed, row))

    def moment(self, text: str) -> datetime:
        """Return a moment of the story."""
        return self.walk.opening.moment(text)

    def seen(self) -> PlanRow:
        """Return the person and their plan as they stand now."""
        row = self.walk.app.ask(recovery_plan, self.stay_id)
        assert row is not None
        return row

    def person(self) -> PlanPerson:
        """Return the person as they stand now, with the versions that a command must name."""
        return self.seen().person
