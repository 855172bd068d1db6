"""The audits of the demonstration hospital as they stand in resources/demo, typed."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from wardapp.clock import moment
from wardapp.commands.audit_answer import LOOKED_AT, Found
from wardapp.commands.audit_freeze import CLOSED, EMPTY, OCCUPIED, ListedBed
from wardapp.demo.story import DEMO, Opening
from wardapp.measures.audit_answers import LEFT_OUT, MEETS, NOT_COMPLETE, NOT_MEETING
from wardapp.measures.calendar import is_weekend

NOON = 12
WEDNESDAY = 2


@dataclass(frozen=True)
class Corrected:
    """A field of a frozen bed that was wrong, and why."""

    field: str
    value: str
    why: str


@dataclass(frozen=True)
class AuditedBed:
    """What both reviewers found in a bed, or `second` the other; `agreed` whose answer stands.

    `first` is None where only the second has been here.
    """

    bed: str
    first: Found | None
    second: Found | None
    agreed: Found | None
    corrected: Corrected | None


@dataclass(frozen=True)
class WardAudit:
    """A ward of an audit: when the pair came, and the bed list unless the board has it."""

    name: str
    specialty: str
    begins: str
    board: bool
    listed: tuple[ListedBed, ...]
    found: tuple[AuditedBed, ...]


@dataclass(frozen=True)
class AuditStory:
    """An audit of a day; `closed` is when it was finished, "" while it is under way."""

    day: date
    closed: str
    wards: tuple[WardAudit, ...]


@dataclass(frozen=True)
class AuditStories:
    """All audits, who planned them and who went from bed to bed; people by their initials."""

    pair: tuple[str, str]
    plans: str
    seed: int
    audits: tuple[AuditStory, ...]


def read_audits(opening: Opening, folder: Path = DEMO) -> AuditStories:
    """Read the audits as they are told from this moment."""
    with (folder / "audits.toml").open("rb") as file:
        table = tomllib.load(file)
    first, second = table["pair"]
    audits = tuple(_audit(row, opening) for row in table["audit"])
    return AuditStories((first, second), table["plans"], table["seed"], audits)


def newest_audit_day(opening: Opening) -> date:
    """Return the newest weekday whose noon has passed: then the morning's answers are there."""
    day = opening.day
    while is_weekend(day) or moment(day, NOON) > opening.at:
        day -= timedelta(days=1)
    return day


def _audit(row: Mapping[str, Any], opening: Opening) -> AuditStory:
    day = _wednesday(opening.day, row["weeks"]) if "weeks" in row else newest_audit_day(opening)
    wards = tuple(_ward(ward, day) for ward in row["ward"])
    return AuditStory(day, row.get("closed", ""), wards)


def _wednesday(day: date, weeks: int) -> date:
    return day + timedelta(days=WEDNESDAY - day.weekday(), weeks=-weeks)


def _ward(row: Mapping[str, Any], day: date) -> WardAudit:
    beds, board = row.get("beds", ()), row.get("board", False)
    return WardAudit(
        row["name"],
        row["specialty"],
        row["begins"],
        board,
        () if board else tuple(_listed(bed, day) for bed in beds),
        tuple(_found(bed) for bed in beds if "state" not in bed),
    )


def _listed(row: Mapping[str, Any], day: date) -> ListedBed:
    state = row.get("state", OCCUPIED)
    if state in (EMPTY, CLOSED):
        return ListedBed(label=row["bed"], state=state)
    return ListedBed(
        label=row["bed"],
        state=state,
        sex=row["who"][0],
        age=int(row["who"][1:]),
        stay_days=row["stay"],
        edd_day=day + timedelta(days=row["edd"]) if "edd" in row else None,
        edd_known=True,
        optimised=row.get("ready", False),
        pathway=row.get("way", ""),
        delay_reason=row.get("held", ""),
    )


def _found(row: Mapping[str, Any]) -> AuditedBed:
    both = _finding(row)
    second = _finding(row["second"]) if "second" in row else both
    return AuditedBed(
        row["bed"],
        None if row.get("by") == "second" else both,
        second,
        {"first": both, "second": second, "": None}[row.get("agreed", "")],
        Corrected(**row["corrected"]) if "corrected" in row else None,
    )


def _finding(row: Mapping[str, Any]) -> Found | None:
    """Return what a row says was found; record and charts were looked at wherever they reviewed."""
    told = {name: row[name] for name in ("place", "override", "note", "left_out") if name in row}
    if "left_out" in row:
        return Found(outcome=LEFT_OUT, **told)
    told["looked_at"] = LOOKED_AT
    if "meets" in row:
        return Found(outcome=MEETS, criteria=tuple(row["meets"].split()), **told)
    if "waits" in row:
        main, *others = row["waits"].split()
        return Found(outcome=NOT_MEETING, reason=main, others=tuple(others), **told)
    return Found(outcome=NOT_COMPLETE, **told) if "not_complete" in row else None
