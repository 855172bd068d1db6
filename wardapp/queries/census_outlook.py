"""What a census would count now, and what the ones before it counted."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from wardapp.clock import local_day
from wardapp.measures.calendar import next_census_day, third_wednesday
from wardapp.measures.census import COUNTED, CensusChoices, checks, ruling
from wardapp.queries.census import CensusLine, CensusSummary, census_lines, censuses
from wardapp.queries.census_facts import census_people, facts_of
from wardapp.queries.code_sets import delay_reasons

BEFORE = 5
"""How many censuses the panel looks back."""

USUAL = CensusChoices()


@dataclass(frozen=True, slots=True)
class CensusPreview:
    """What a census at a moment would hold; `frozen_id` is the month's own, if it is there.

    `rules` counts everybody optimised by the rule that decides, `owners` and `to_check` look
    at those who would count, `reasons` and `delayed` at everybody whose delay is recorded.
    """

    at: datetime
    practice: bool
    frozen_id: int | None
    in_patients: int
    rules: Mapping[str, int]
    owners: Mapping[str, int]
    to_check: int
    with_reason: int
    list_version: str
    official: bool

    @property
    def counted(self) -> int:
        """Those who would count."""
        return self.rules.get(COUNTED, 0)

    @property
    def left_out(self) -> int:
        """Those optimised who would not count."""
        return sum(self.rules.values()) - self.counted


@dataclass(frozen=True, slots=True)
class PastCensus:
    """A frozen census of a month, as it stands with its corrections."""

    census: CensusSummary
    counted: int
    days: int


@dataclass(frozen=True, slots=True)
class CensusOutlook:
    """The next census, what it would count as the wards stand, and those before it.

    `open_census` is the newest of a month that is not sent yet; `missed` the day of one that
    should be frozen and is not.
    """

    next_day: date
    now: CensusPreview
    past: tuple[PastCensus, ...]
    missed: date | None = None

    @property
    def open_census(self) -> PastCensus | None:
        """The census that is being validated."""
        newest = self.past[0] if self.past else None
        return newest if newest is not None and newest.census.sent_at is None else None


def missed_census(frozen: tuple[CensusSummary, ...], today: date) -> date | None:
    """Return the last census day, today's too, if a ward that takes part has not frozen it.

    It can still be frozen as the wards stood then: what was known at a moment is kept.
    """
    months = {census.month for census in frozen if not census.practice}
    day = third_wednesday(today.year, today.month)
    if day > today:
        before = today.replace(day=1) - timedelta(days=1)
        day = third_wednesday(before.year, before.month)
    first = min(months, default="")
    takes_part = bool(first) and f"{day:%Y-%m}" > first
    return day if (takes_part or day == today) and f"{day:%Y-%m}" not in months else None


def census_preview(
    connection: Connection, at: datetime, choices: CensusChoices = USUAL
) -> CensusPreview:
    """Return what would be frozen at a moment, without freezing it."""
    return _preview(connection, at, choices, censuses(connection))


def census_outlook(connection: Connection, now: datetime) -> CensusOutlook:
    """Return what the panel beside the delays shows."""
    frozen = censuses(connection)
    months = [census for census in frozen if not census.practice][:BEFORE]
    past = tuple(_past(census, census_lines(connection, census.id)) for census in months)
    day = local_day(now)
    ahead = next_census_day(day)
    if months and local_day(months[0].at) >= ahead:
        ahead = next_census_day(date(day.year + day.month // 12, day.month % 12 + 1, 1))
    preview = _preview(connection, now, USUAL, frozen)
    return CensusOutlook(ahead, preview, past, missed_census(frozen, day))


def _preview(
    connection: Connection,
    at: datetime,
    choices: CensusChoices,
    frozen: tuple[CensusSummary, ...],
) -> CensusPreview:
    day = local_day(at)
    practice = day != third_wednesday(day.year, day.month)
    months_own = [c.id for c in frozen if not c.practice and c.month == f"{day:%Y-%m}"]
    codes = delay_reasons(connection, day)
    found = census_people(connection, at)
    people = [(person, facts_of(person, codes, day)) for person in found.optimised]
    ruled = [(person, facts, ruling(facts, at, choices)) for person, facts in people]
    counted = [(person, facts) for person, facts, rule in ruled if rule == COUNTED]
    return CensusPreview(
        at=at,
        practice=practice,
        frozen_id=None if practice else next(iter(months_own), None),
        in_patients=found.in_patients,
        rules=Counter(rule for _, _, rule in ruled),
        owners=Counter(person.attribution or "unassigned" for person, _ in counted),
        to_check=sum(bool(checks(facts)) for _, facts in counted),
        with_reason=sum(facts.has_reason for _, facts in counted),
        list_version=codes.version,
        official=codes.official,
    )


def _past(census: CensusSummary, lines: tuple[CensusLine, ...]) -> PastCensus:
    counted = [line for line in lines if line.counted]
    days = sum(int(line.facts.get("days_since_optimised", 0)) for line in counted)
    return PastCensus(census, len(counted), days)
