"""The monthly censuses before today: who was held up then, frozen, checked, agreed and sent."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import partial
from typing import Any

from wardapp.clock import local_day, moment
from wardapp.commands.census import (
    CorrectCensusRow,
    FreezeCensus,
    MarkCensusSent,
    ValidateCensusRow,
)
from wardapp.demo.parts import Clinical, Details, Held, Left, Way, Whose
from wardapp.demo.story import Opening, PatientStory, WardStory, identity
from wardapp.demo.walk import Walk
from wardapp.domain.census import COUNCIL, HEALTH
from wardapp.domain.stay import OTHER_HOSPITAL
from wardapp.measures.calendar import next_census_day
from wardapp.queries.census import CensusLine, census_lines, censuses

NOON = 12
LONG_AGO = 22  # days: then nobody of the census is still in a bed that somebody has today
BEFORE_OPTIMISED = 6  # days in hospital


def plan_censuses(walk: Walk) -> None:
    """Put the freezing of the months that are told, and of any later one, into the walk."""
    days = list(census_days(local_day(walk.opens), walk.opening.day))
    long_ago = walk.opening.date(-LONG_AGO)
    told = sum(day <= long_ago for day in days)
    for day in days[max(told - len(walk.story.months), 0) :]:
        walk.plan(moment(day, NOON), "NB", partial(_freeze, walk, day))


def census_days(first: date, last: date) -> Iterator[date]:
    """Return the third Wednesdays from one day to another."""
    day = next_census_day(first)
    while day <= last:
        yield day
        day = next_census_day(day + timedelta(days=1))


def census_patients(story: WardStory, opening: Opening, opens: date) -> list[PatientStory]:
    """Return who was held up in the months that are told, the newest month first."""
    days = census_days(opens, opening.date(-LONG_AGO))
    newest_first = sorted(days, reverse=True)
    return [
        _patient(row, (day - opening.day).days, place, opening)
        for day, month in zip(newest_first, story.months, strict=False)
        for place, row in enumerate(month)
    ]


def _patient(row: Mapping[str, Any], day: int, place: int, opening: Opening) -> PatientStory:
    """Return somebody optimised `days` before the census on that day of the story."""
    since, to = day - row["days"], row.get("to", "19")
    agreed = (Whose(f"{since} 14:00", row["whose"]),) if "whose" in row else ()
    held = Held(f"{since} 09:30", row["code"], agreed=agreed) if "code" in row else None
    return PatientStory(
        bed=row["bed"],
        who=identity(row, opening),
        arrived=opening.moment(f"{since - BEFORE_OPTIMISED} 15:{place:02}"),
        reason=row["reason"],
        details=Details(council=row.get("council", ""), home=""),
        optimised=(Clinical(f"{since} 09:00"),),
        pathway=(Way(row["way"], f"{since} 09:10", state="confirmed"),),
        held=(held,) if held else (),
        left=Left(
            f"{day + 1} 10:{place:02}",
            to=to,
            exited="" if to in OTHER_HOSPITAL else f"{day + 15} 10:00",
        ),
    )


def _freeze(walk: Walk, day: date) -> None:
    census = walk.do(FreezeCensus())
    walk.plan(moment(day + timedelta(days=1), 10), "NB", partial(_check, walk, census))
    walk.plan(moment(day + timedelta(days=2), 11), "NB", partial(_correct, walk, census))
    walk.plan(moment(day + timedelta(days=3), 11), "HL", partial(_agree, walk, census))
    walk.plan(moment(day + timedelta(days=5), 9, 30), "NB", partial(_send, walk, census))


def _check(walk: Walk, census: int) -> None:
    for line in _counted(walk, census):
        _validate(walk, line, HEALTH)


def _agree(walk: Walk, census: int) -> None:
    for line in _counted(walk, census):
        if not _told(walk, line).get("not_agreed"):
            _validate(walk, line, COUNCIL)


def _validate(walk: Walk, line: CensusLine, side: str) -> None:
    walk.do(ValidateCensusRow(row_id=line.id, side=side))


def _correct(walk: Walk, census: int) -> None:
    for line in _counted(walk, census):
        if correction := _told(walk, line).get("corrected"):
            walk.do(CorrectCensusRow(row_id=line.id, **correction))


def _send(walk: Walk, census: int) -> None:
    version = next(one.version for one in walk.app.ask(censuses) if one.id == census)
    walk.do(MarkCensusSent(census_id=census, expected_version=version))


def _counted(walk: Walk, census: int) -> list[CensusLine]:
    return [line for line in walk.app.ask(census_lines, census) if line.counted]


def _told(walk: Walk, line: CensusLine) -> Mapping[str, Any]:
    """Return what the story says of a counted person; nothing of those who are here today."""
    name = f"{line.facts['family']}, {line.facts['given']}".upper()
    told = (row for month in walk.story.months for row in month)
    return next((row for row in told if row["name"].upper().startswith(name)), {})
