"""The rules of SAFER and Red to Green on plain values (Wales: sections 2, 10 and 11.3)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import pairwise

from wardapp.clock import local
from wardapp.measures.calendar import elapsed
from wardapp.words import marked

MIDDAY = time(12)
CORRECTION = "correction"
OPTIMISED_WARNING = timedelta(hours=36)
OPTIMISED_LIMIT = timedelta(hours=48)


def is_before_midday(at: datetime) -> bool:
    """Tell whether a moment lies before 12:00:00 on its day in London (S and E)."""
    return local(at).time() < MIDDAY


def is_early_share_met(before_midday: int, discharges: int) -> bool:
    """Tell whether more than 33 % left before midday; exactly 33 % is not enough (E)."""
    return before_midday * 100 > discharges * 33


@dataclass(frozen=True, slots=True)
class GreenFacts:
    """What the rule for a green day looks at, for one person on one day."""

    open_actions_due_today: int
    has_expected_date: bool
    has_criteria: bool
    huddle_has_started: bool


def may_be_green(facts: GreenFacts) -> tuple[str, ...]:
    """Return why the day cannot be green; nothing means it may (Wales: 11.3 rule 5)."""
    rules = (
        (facts.open_actions_due_today == 0, marked("An action due today is still open.")),
        (facts.has_expected_date, marked("There is no expected date.")),
        (facts.has_criteria, marked("There are no criteria for leaving.")),
        (facts.huddle_has_started, marked("Green is given at the huddle, which has not begun.")),
    )
    return tuple(reason for met, reason in rules if not met)


@dataclass(frozen=True, slots=True)
class ExpectedDay:
    """One entry in the history of expected dates, oldest first."""

    day: date
    basis: str


def first_expected(history: Sequence[ExpectedDay]) -> date | None:
    """Return the first date that was meant: typing errors corrected at once are followed."""
    first = None
    for entry in history:
        if first is not None and entry.basis != CORRECTION:
            break
        first = entry.day
    return first


def moves(history: Sequence[ExpectedDay]) -> int:
    """Count how often the date was moved; a correction of a typing error is no move."""
    return sum(new.basis != CORRECTION and new.day != old.day for old, new in pairwise(history))


def is_moved_often(history: Sequence[ExpectedDay]) -> bool:
    """Tell whether the date was moved twice or more, which the board marks."""
    return moves(history) >= 2


def days_to_go(expected: date, today: date) -> int:
    """Return the days until the expected date; negative once it has passed."""
    return (expected - today).days


def is_passed(expected: date | None, today: date) -> bool:
    """Tell whether the expected date lies behind; on the day itself it has not passed."""
    return expected is not None and expected < today


def is_expected_date_late(admitted: datetime, now: datetime, limit_hours: float) -> bool:
    """Tell whether a person without an expected date should have had one by now."""
    return elapsed(admitted, now) > timedelta(hours=limit_hours)


class OptimisedState(StrEnum):
    """Where the clock of a clinically optimised person stands."""

    UNDER_36 = "under_36"
    FROM_36 = "from_36"
    OVER_48 = "over_48"


def optimised_state(since: datetime, now: datetime) -> OptimisedState:
    """Return the state of the clock; at exactly 48 hours it is not over (Wales: PoCD)."""
    passed = elapsed(since, now)
    if passed > OPTIMISED_LIMIT:
        return OptimisedState.OVER_48
    return OptimisedState.UNDER_36 if passed < OPTIMISED_WARNING else OptimisedState.FROM_36


def optimised_hours_left(since: datetime, now: datetime) -> float:
    """Return the hours left until 48 have passed; none once they have."""
    return max(timedelta(0), OPTIMISED_LIMIT - elapsed(since, now)) / timedelta(hours=1)


def seconds_each(spent: float, done: int, planned: float) -> float:
    """Return the pace of a round: the plan until somebody is done, then what it took."""
    return spent / done if done else planned


def forecast_finish(now: datetime, pace: float, remaining: int, on_this_one: float = 0) -> datetime:
    """Return when the round ends at this pace; `remaining` counts the person now discussed."""
    if remaining <= 0:
        return now
    this_one = max(0.0, pace - on_this_one)
    return now + timedelta(seconds=this_one + pace * (remaining - 1))
