"""The arithmetic of delays: 48 elapsed hours, days delayed, the older three categories (Wales)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum

from wardapp.measures.calendar import elapsed

LIMIT = timedelta(hours=48)
WARNINGS = (48, 36, 24)
_DAY = timedelta(days=1)


def is_delayed(optimised_at: datetime, at: datetime) -> bool:
    """Tell whether more than 48 hours have passed; exactly 48 is not yet a delay (PoCD)."""
    return elapsed(optimised_at, at) > LIMIT


def is_transfer_in_time(ready_at: datetime, transferred_at: datetime) -> bool:
    """Tell whether the transfer came within 48 hours; exactly 48 passes (D2RA, K2)."""
    return elapsed(ready_at, transferred_at) <= LIMIT


def warning_mark(since: datetime, now: datetime) -> int:
    """Return the last mark the clock has reached: 48, 36, 24, or 0 before them."""
    passed = elapsed(since, now)
    return next((hours for hours in WARNINGS if passed >= timedelta(hours=hours)), 0)


def days_delayed(optimised_at: datetime, at: datetime) -> tuple[int, int]:
    """Return whole days since optimised, and past the 48-hour mark; the guidance settles neither.

    Days are 24 elapsed hours; the second is 0 while nobody counts as delayed.
    """
    passed = elapsed(optimised_at, at)
    return max(passed, timedelta()) // _DAY, max(passed - LIMIT, timedelta()) // _DAY


class Category(IntEnum):
    """The categories of the weekly D2RA return of 2020 to 2023, by their numbers."""

    NONE = 0
    ONTO_PATHWAY = 1
    OUT_OF_PATHWAY = 2
    BYPASSING = 3


@dataclass(frozen=True, slots=True)
class WeeklyFacts:
    """What the weekly return looks at, for one person at one moment."""

    in_hospital: bool
    ready: bool
    bypasses_recovery: bool
    recovered_and_waiting: bool


def weekly_category(facts: WeeklyFacts) -> Category:
    """Return where a person stands in the weekly return.

    Who has finished recovery and waits for long-term care is counted wherever they are;
    the other two only in hospital. Not comparable with Pathways of Care Delays.
    """
    if facts.recovered_and_waiting:
        return Category.OUT_OF_PATHWAY
    if not (facts.in_hospital and facts.ready):
        return Category.NONE
    return Category.BYPASSING if facts.bypasses_recovery else Category.ONTO_PATHWAY


@dataclass(frozen=True, slots=True)
class WeeklyReturn:
    """The three counts of a week."""

    onto_pathway: int
    out_of_pathway: int
    bypassing: int

    @property
    def total(self) -> int:
        """Everybody in the return."""
        return self.onto_pathway + self.out_of_pathway + self.bypassing

    @property
    def in_hospital(self) -> int:
        """Those who wait in hospital: the first and the third category."""
        return self.onto_pathway + self.bypassing


def weekly_return(people: Iterable[WeeklyFacts]) -> WeeklyReturn:
    """Count the three categories."""
    found = [weekly_category(facts) for facts in people]
    return WeeklyReturn(
        found.count(Category.ONTO_PATHWAY),
        found.count(Category.OUT_OF_PATHWAY),
        found.count(Category.BYPASSING),
    )
