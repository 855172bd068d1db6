"""Dates as ward lists write them: day first, always; what cannot be is told, never guessed."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from wardapp.clock import LONDON

_MONTH_NAMES = {
    name: number
    for number, names in enumerate(
        (
            ("jan", "ion"), ("feb", "chwe", "chw"), ("mar", "maw"), ("apr", "ebr"),
            ("may", "mai"), ("jun", "meh"), ("jul", "gor"), ("aug", "aws"),
            ("sep", "sept", "med"), ("oct", "hyd"), ("nov", "tach", "tac"), ("dec", "rhag", "rha"),
        ),
        start=1,
    )
    for name in names
}  # fmt: skip
_DAY_FIRST = re.compile(r"^(\d{1,2})([./\- ])(\d{1,2})\2(\d{4}|\d{2})$", re.ASCII)
_NAMED = re.compile(r"^(\d{1,2})[\s./-]*([^\W\d_]{3,10})[\s./,-]*(\d{4}|\d{2})$", re.ASCII)
_ISO = re.compile(r"^(\d{4})-(\d{2})-(\d{2})$", re.ASCII)
_COMPACT = re.compile(r"^(19|20)(\d{2})(\d{2})(\d{2})$", re.ASCII)
_SERIAL = re.compile(r"^(\d{4,5})(\.\d+)?$", re.ASCII)
_CLOCK = re.compile(
    r"^(.*?)[\sT,]+(?:at\s+)?(\d{1,2})[:.](\d{2})(?:[:.]\d{2}(?:\.\d+)?)?\s*([ap]m)?$",
    re.IGNORECASE | re.ASCII,
)
_ONLY_CLOCK = re.compile(r"^(\d{1,2})[:.]?(\d{2})(?:[:.]\d{2})?$", re.ASCII)
_NOT_KNOWN = {
    "tbc", "tba", "n/k", "nk", "unknown", "not known", "n/a", "na", "-", "--", "?", "none",
    "anhysbys", "i'w gadarnhau", "not set",
}  # fmt: skip
_SERIAL_DAY_ZERO = date(1899, 12, 30)

OK, NOT_GIVEN, UNREADABLE, IMPOSSIBLE = "ok", "not given", "unreadable", "impossible"


@dataclass(frozen=True)
class DayRead:
    """A date cell as read: the day and time of day in it, or why there is none."""

    outcome: str
    day: date | None = None
    at: time | None = None
    month_first: bool = False


def is_not_known(text: str) -> bool:
    """Return whether the cell says in words that nobody knows, such as TBC."""
    return text.strip().casefold() in _NOT_KNOWN


def read_day(text: str, *, latest: date, birth: bool = False) -> DayRead:
    """Read a date cell; two-digit years lie near `latest`, and births before it."""
    text = " ".join(text.split())
    if not text:
        return DayRead(NOT_GIVEN)
    if is_not_known(text):
        return DayRead(UNREADABLE)
    text, at, clock_is_possible = _without_clock(text)
    if not clock_is_possible:
        return DayRead(IMPOSSIBLE)
    serial = _SERIAL.match(text)
    if serial:
        return _from_serial(serial, at)
    parts = _parts(text)
    if parts is None:
        return DayRead(UNREADABLE)
    day, month, year, two_digits = parts
    if two_digits:
        year = _century(year, latest, birth)
    try:
        return DayRead(OK, date(year, month, day), at)
    except ValueError:
        return DayRead(IMPOSSIBLE, month_first=month > 12 >= day >= 1 and month <= 31)


def only_month_first(texts: Iterable[str]) -> bool:
    """Return whether a date column can only have been written with the month first."""
    found = False
    for text in texts:
        match = _DAY_FIRST.match(_without_clock(" ".join(text.split()))[0])
        if match is None:
            continue
        first, second = int(match[1]), int(match[3])
        if 12 < first <= 31:
            return False
        found = found or 12 < second <= 31
    return found


def read_clock(text: str) -> time | None:
    """Read a time of day such as 14:05, 14.05 or 1405; None when it is none."""
    match = _ONLY_CLOCK.match(text.strip())
    if match is None or int(match[1]) > 23 or int(match[2]) > 59:
        return None
    return time(int(match[1]), int(match[2]))


def moment_of(day: date, at: time | None) -> datetime:
    """Return the UTC moment of a day on the ward; the start of the day without a time."""
    return datetime.combine(day, at or time(), LONDON).astimezone(UTC)


def _without_clock(text: str) -> tuple[str, time | None, bool]:
    """Return (the date part, time of day, whether that time exists)."""
    match = _CLOCK.match(text)
    if match is None or not match[1].strip():
        return text, None, True
    hour, minute = int(match[2]), int(match[3])
    if match[4]:
        hour = hour % 12 + (12 if match[4].casefold() == "pm" else 0)
    if hour > 23 or minute > 59:
        return match[1].strip(), None, False
    return match[1].strip(), time(hour, minute), True


def _from_serial(match: re.Match[str], at: time | None) -> DayRead:
    days = int(match[1])
    if match[2] and at is None:
        minutes = round(float("0" + match[2]) * 24 * 60) % (24 * 60)
        at = time(minutes // 60, minutes % 60)
    return DayRead(OK, _SERIAL_DAY_ZERO + timedelta(days=days), at)


def _parts(text: str) -> tuple[int, int, int, bool] | None:
    """Return (day, month, year, year has two digits), or None for no shape we know."""
    if match := _ISO.match(text):
        return int(match[3]), int(match[2]), int(match[1]), False
    if match := _COMPACT.match(text):
        return int(match[4]), int(match[3]), int(match[1] + match[2]), False
    if match := _DAY_FIRST.match(text):
        return int(match[1]), int(match[3]), int(match[4]), len(match[4]) == 2
    if match := _NAMED.match(text):
        month = _month(match[2])
        return (int(match[1]), month, int(match[3]), len(match[3]) == 2) if month else None
    return None


def _month(word: str) -> int:
    """Return the month whose short name begins the word, English or Welsh; 0 for none."""
    word = word.casefold()
    for length in (4, 3):
        if word[:length] in _MONTH_NAMES:
            return _MONTH_NAMES[word[:length]]
    return 0


def _century(year: int, latest: date, birth: bool) -> int:
    """Put a two-digit year into the past for a birth, else within a year or so of now."""
    year += latest.year // 100 * 100
    if year > latest.year + (0 if birth else 5):
        year -= 100
    return year
