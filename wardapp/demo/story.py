"""The story of the demonstration ward as it stands in resources/demo, typed."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from wardapp.clock import local_day, moment
from wardapp.commands.admission import Identity
from wardapp.demo.parts import (
    Agreed,
    Attempt,
    Clinical,
    Details,
    Expected,
    Going,
    Held,
    Leave,
    Left,
    Lounge,
    Order,
    Plan,
    Raised,
    Ready,
    Reason,
    Review,
    Step,
    Target,
    Task,
    Treated,
    Wait,
    Way,
    Whose,
    Worry,
    Written,
)
from wardapp.paths import RESOURCES

DEMO = RESOURCES / "demo"
NO_NUMBER = "none"
RECORD = timedelta(days=210)
"""How long before the opening the ward began to write: time for five monthly censuses."""


@dataclass(frozen=True)
class Opening:
    """The moment the ward is opened; every moment of the story is told from here."""

    at: datetime

    @property
    def day(self) -> date:
        """The local day of opening: day 0."""
        return local_day(self.at)

    @property
    def begins(self) -> datetime:
        """The moment the ward was set up."""
        return moment(self.day - RECORD, 7)

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
    details: Details | None = None
    unwell: Worry | None = None
    leaving: Going | None = None
    leave: Leave | None = None
    lounge: Lounge | None = None
    left: Left | None = None
    plan: Plan | None = None
    flags: tuple[str, ...] = ()
    expected: tuple[Expected, ...] = ()
    criteria: tuple[Target, ...] = ()
    treated: tuple[Treated, ...] = ()
    optimised: tuple[Clinical, ...] = ()
    ready: tuple[Ready, ...] = ()
    waiting: tuple[Wait, ...] = ()
    pathway: tuple[Way, ...] = ()
    actions: tuple[Task, ...] = ()
    held: tuple[Held, ...] = ()
    reviews: tuple[Review, ...] = ()
    steps: tuple[Step, ...] = ()
    attempts: tuple[Attempt, ...] = ()
    orders: tuple[Order, ...] = ()


@dataclass(frozen=True)
class WardStory:
    """The ward, who works there, and everybody whose stay is told.

    `earlier` are stays that were over before the week; `months` is for each earlier census,
    the newest first, who was counted or left out.
    """

    name: str
    hospital: str
    specialty: str
    beds: str
    seed: int
    missed: str
    week: str
    phone: str
    board_code: str
    site_code: str
    colleagues: tuple[Colleague, ...]
    closed: tuple[Mapping[str, str], ...]
    patients: tuple[PatientStory, ...] = field(repr=False)
    earlier: tuple[PatientStory, ...] = field(repr=False)
    months: tuple[tuple[Mapping[str, Any], ...], ...] = field(repr=False)


_ONE = {
    "details": Details,
    "unwell": Worry,
    "leaving": Going,
    "leave": Leave,
    "lounge": Lounge,
    "left": Left,
}
_MANY = {
    "expected": Expected,
    "criteria": Target,
    "treated": Treated,
    "optimised": Clinical,
    "ready": Ready,
    "waiting": Wait,
    "pathway": Way,
    "actions": Task,
    "reviews": Review,
    "steps": Step,
    "attempts": Attempt,
    "orders": Order,
}
_INNER = {"then": Reason, "agreed": Whose, "raised": Raised}
_IDENTITY = ("born", "sex", "interpreter")
_TEXTS = ("bed", "reason", "consultant", "home_ward", "wrong", "today", "needed")


def read_story(opening: Opening, folder: Path = DEMO) -> WardStory:
    """Read the story as it is told from this moment."""
    table, plans = _read(folder / "derwen.toml"), _read(folder / "plans.toml")
    written = {f"{row['bed']} {row['name']}": _plan(row) for row in plans["plan"]}
    earlier = _read(folder / "earlier.toml")
    return WardStory(
        **table["ward"],
        colleagues=tuple(Colleague(**row) for row in table["person"]),
        closed=tuple(table["closed"]),
        patients=tuple(_patient(row, opening, written) for row in table["patient"]),
        earlier=tuple(_patient(row, opening, written) for row in earlier["patient"]),
        months=tuple(tuple(month["people"]) for month in earlier["month"]),
    )


def _read(path: Path) -> dict[str, Any]:
    with path.open("rb") as file:
        return tomllib.load(file)


def _patient(row: Mapping[str, Any], opening: Opening, plans: Mapping[str, Plan]) -> PatientStory:
    facts: dict[str, Any] = {key: row[key] for key in _TEXTS if key in row}
    facts |= {key: kind(**row[key]) for key, kind in _ONE.items() if key in row}
    facts |= {key: _all(kind, row[key]) for key, kind in _MANY.items() if key in row}
    return PatientStory(
        who=identity(row, opening),
        arrived=opening.moment(f"{1 - row['stay']} {row['came']}"),
        flags=tuple(row.get("flags", ())),
        held=tuple(_held(held) for held in row.get("held", ())),
        plan=plans.get(f"{row['bed']} {row['name']}"),
        **facts,
    )


def _held(row: Mapping[str, Any]) -> Held:
    return Held(**_with_inner(row, _INNER))


def _plan(row: Mapping[str, Any]) -> Plan:
    own = {key: value for key, value in row.items() if key not in ("bed", "name")}
    return Plan(**_with_inner(own, {"written": Written, "agreed": Agreed}))


def _with_inner(row: Mapping[str, Any], kinds: Mapping[str, Any]) -> dict[str, Any]:
    return {**row, **{key: _all(kind, row.get(key, ())) for key, kind in kinds.items()}}


def _all(kind: Any, rows: Iterable[Mapping[str, Any]]) -> tuple[Any, ...]:
    return tuple(kind(**row) for row in rows)


def identity(row: Mapping[str, Any], opening: Opening) -> Identity:
    """Read "EVANS, Siân (Mrs)" and what else is known; `years` is an age that never changes."""
    family, _, rest = row["name"].partition(", ")
    given, _, title = rest.partition(" (")
    facts = {key: row[key] for key in _IDENTITY if key in row}
    if "years" in row:
        facts["born"] = date(opening.day.year - 1 - row["years"], 12, 30)
    return Identity(
        family=family if family == "UNKNOWN" else family.title(),
        given=given,
        title=title.rstrip(")"),
        nhs_number=row.get("nhs"),
        spoken_language=row.get("speaks"),
        written_language=row.get("writes"),
        **facts,
    )
