"""Walks through the ward's days: each deed at its moment, by a person, through a command."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from heapq import heappop, heappush
from itertools import count
from random import Random

from wardapp.app import App
from wardapp.clock import FrozenClock
from wardapp.commands.command import Command, Who
from wardapp.demo.story import Opening, WardStory

Deed = Callable[[], None]

UNTOUCHED = 1
"""The version of a row that nobody has changed; the story changes each row once."""


@dataclass
class Inside:
    """Somebody who is on the ward while the walk goes on, and what the next deed must know."""

    bed: str
    stay_id: int
    unwell: bool = False
    away: bool = False
    expected_id: int | None = None
    pathway_id: int | None = None
    optimised_id: int | None = None
    plan_id: int = 0
    has_criteria: bool = False
    waiting: dict[int, str] = field(default_factory=dict)


class Walk:
    """The deeds that are still to come, in order of time; those after the opening never come."""

    def __init__(self, app: App, clock: FrozenClock, story: WardStory, opening: Opening) -> None:
        self.app = app
        self.story = story
        self.opening = opening
        self.chance = Random(story.seed)
        self.opens = opening.begins
        self.known: dict[str, int] = {}  # who has been here before, by NHS number
        self.ward_id = 0
        self.beds: dict[str, int] = {}
        self.people: dict[str, Who] = {}
        self.inside: dict[int, Inside] = {}
        self._clock = clock
        self._numbers = count()
        self._deeds: list[tuple[datetime, int, str, Deed]] = []

    @property
    def now(self) -> datetime:
        """The moment the walk has come to."""
        return self._clock.now()

    def plan(self, at: datetime | str, by: str, deed: Deed) -> None:
        """Let somebody, by initials, do this at a moment."""
        moment = self.opening.moment(at) if isinstance(at, str) else at
        if moment <= self.opening.at:
            heappush(self._deeds, (moment, next(self._numbers), by, deed))

    def do(self, command: Command) -> int:
        """Give a command; return the id of what it made."""
        return self.app.do(command).made_id or 0

    def run(self) -> None:
        """Walk up to the opening."""
        while self._deeds:
            at, _, by, deed = heappop(self._deeds)
            self._clock.move_to(max(at, self._clock.now()))
            self.app.sign_in(self.people[by])
            deed()
        self._clock.move_to(self.opening.at)

    def present(self) -> list[Inside]:
        """Return who is on the ward and not on leave, in bed order."""
        order = {bed: place for place, bed in enumerate(self.beds)}
        here = [person for person in self.inside.values() if not person.away]
        return sorted(here, key=lambda person: order[person.bed])
