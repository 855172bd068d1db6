"""The story of the demonstration ward as it stands in resources/demo, typed."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from wardapp.clock import local_day, moment
from wardapp.commands.admission import Identity
from wardapp.paths import RESOURCES

DERWEN = RESOURCES / "demo" / "derwen.toml"
NO_NUMBER = "none"


@dataclass(frozen=True)
class Opening:
    """The moment the ward is opened; every moment of the story is told from here."""

    at: datetime

    @property
    def day(self) -> date:
        """The local day of opening: day 0."""
        return local_day(self.at)

    def moment(self, text: str) -> datetime:
        """Return "-1 09:30" on the ward's clock, or "~31:25" before the opening."""
        if text.startswith("~"):
            hours, minutes = text[1:].split(":")
            return self.at - timedelta(hours=int(hours), minutes=int(minutes))
        day, clock = text.split()
        hour, minute = clock.split(":")
        return moment(self.date(int(day)), int(hour), int(minute))

    def date(self, day: int) -> date:
        """Return the date of a day of the story."""
        return self.day + timedelta(days=day)


@dataclass(frozen=True)
class Colleague:
    """Somebody who works here; `rounds` is the role in which they come to the round."""

    initials: str
    name: str
    role: str
    rounds: str = ""
    huddles: bool = False
    by_phone: bool = False


@dataclass(frozen=True)
class Expected:
    """An expected date: set at `at`, on a day of the story; `told` names who knows."""

    day: int
    at: str = ""
    basis: str = ""
    told: str = ""


@dataclass(frozen=True)
class Wait:
    """Something waited for, from the list `waiting_for`."""

    at: str
    code: str
    note: str = ""
    until: str = ""
    ended: str = ""


@dataclass(frozen=True)
class Task:
    """An action, and when it was done."""

    at: str
    text: str
    owner: str
    due: str
    done: str = ""


@dataclass(frozen=True)
class Target:
    """A criterion for discharge, and when it was met."""

    kind: str
    text: str
    met: str = ""


@dataclass(frozen=True)
class Clinical:
    """A clock of being optimised, and how it ended."""

    at: str
    ended: str = ""
    why: str = ""


@dataclass(frozen=True)
class Way:
    """A pathway of scheme B."""

    code: str
    at: str = ""


@dataclass(frozen=True)
class Worry:
    """Somebody is unwell."""

    at: str
    note: str


@dataclass(frozen=True)
class Going:
    """The plan for leaving, and what of the checklist is done."""

    plan: str
    how: str
    timed: bool = True
    done: str = ""
    todo: str = ""
    not_needed: str = ""


@dataclass(frozen=True)
class Leave:
    """Away with the bed held."""

    at: str
    kind: str
    back: str


@dataclass(frozen=True)
class Left:
    """Left the ward, and where to."""

    at: str
    to: str


@dataclass(frozen=True)
class PatientStory:
    """Somebody's stay; `arrived` is when they came, the rest what happened to them."""

    bed: str
    who: Identity
    arrived: datetime
    reason: str = ""
    consultant: str = "Dr Rees"
    home_ward: str = ""
    wrong: str = ""
    today: str = ""
    needed: str = ""
    unwell: Worry | None = None
    leaving: Going | None = None
    leave: Leave | None = None
    left: Left | None = None
    flags: tuple[str, ...] = ()
    expected: tuple[Expected, ...] = ()
    criteria: tuple[Target, ...] = ()
    optimised: tuple[Clinical, ...] = ()
    waiting: tuple[Wait, ...] = ()
    pathway: tuple[Way, ...] = ()
    actions: tuple[Task, ...] = ()


@dataclass(frozen=True)
class WardStory:
    """The ward, who works there, and everybody whose stay is told."""

    name: str
    hospital: str
    specialty: str
    beds: str
    seed: int
    opens: str
    missed: str
    colleagues: tuple[Colleague, ...]
    closed: tuple[Mapping[str, str], ...]
    patients: tuple[PatientStory, ...] = field(repr=False)


_ONE = {"unwell": Worry, "leaving": Going, "leave": Leave, "left": Left}
_MANY = {
    "expected": Expected,
    "criteria": Target,
    "optimised": Clinical,
    "waiting": Wait,
    "pathway": Way,
    "actions": Task,
}
_IDENTITY = ("born", "sex", "interpreter")
_TEXTS = ("bed", "reason", "consultant", "home_ward", "wrong", "today", "needed")


def read_story(opening: Opening, path: Path = DERWEN) -> WardStory:
    """Read the story as it is told from this moment."""
    with path.open("rb") as file:
        table = tomllib.load(file)
    return WardStory(
        **table["ward"],
        colleagues=tuple(Colleague(**row) for row in table["person"]),
        closed=tuple(table["closed"]),
        patients=tuple(_patient(row, opening) for row in table["patient"]),
    )


def _patient(row: Mapping[str, Any], opening: Opening) -> PatientStory:
    facts: dict[str, Any] = {key: row[key] for key in _TEXTS if key in row}
    facts |= {key: kind(**row[key]) for key, kind in _ONE.items() if key in row}
    facts |= {key: _all(kind, row[key]) for key, kind in _MANY.items() if key in row}
    return PatientStory(
        who=_identity(row),
        arrived=opening.moment(f"{1 - row['stay']} {row['came']}"),
        flags=tuple(row.get("flags", ())),
        **facts,
    )


def _all(kind: Any, rows: Iterable[Mapping[str, Any]]) -> tuple[Any, ...]:
    return tuple(kind(**row) for row in rows)


def _identity(row: Mapping[str, Any]) -> Identity:
    """Read "EVANS, Siân (Mrs)" and what else is known."""
    family, _, rest = row["name"].partition(", ")
    given, _, title = rest.partition(" (")
    return Identity(
        family=family if family == "UNKNOWN" else family.title(),
        given=given,
        title=title.rstrip(")"),
        nhs_number=row.get("nhs"),
        spoken_language=row.get("speaks"),
        written_language=row.get("writes"),
        **{key: row[key] for key in _IDENTITY if key in row},
    )
