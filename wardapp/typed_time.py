"""Reads typed times: `1430`, `14:30`, `14.30`, `5pm`, `+3h`, `-20m`, and `fri 10:00`."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from wardapp.clock import local, local_day, moment
from wardapp.display.dates import clinical_date, clinical_time
from wardapp.typed_date import (
    NOT_A_DATE,
    TWO_MEANINGS,
    Unreadable,
    is_weekday,
    read_date,
    tidy,
)
from wardapp.words import marked

NOT_A_TIME = marked("This is not a time. Type it as 14:30, 1430, 5pm or +3h.")
NOT_A_DATE_OR_TIME = marked("This is not a date or time. Type it as fri 10:00, 14/2, 5pm or +3h.")
_NO_SUCH_TIME = marked("There is no such time of day. Type it as 14:30.")
_SKIPPED = marked("This time does not exist: the clocks go forward in that night.")
_TWICE = marked(
    "The clocks go back in that night, so this time comes twice. Type {first} or {second}."
)
_OTHER_ZONE = marked("The clock on the ward does not show {zone} on that day. Leave it out.")

_CLOCK = re.compile(r"([0-9]{1,2})(?:[:.]?([0-9]{2}))? ?(am|pm|yb|yh)?")
_DAY_AND_CLOCK = re.compile(
    r"(?:(?P<day>.*) )?(?P<clock>[0-9]{1,2}[:.][0-9]{2} ?(?:am|pm|yb|yh)?|[0-9]{3,4}"
    r"|[0-9]{1,2} ?(?:am|pm|yb|yh)|midday|noon|canol dydd|midnight|canol nos)"
)
_OFFSET = re.compile(r"([+-])([0-9]{1,4}) ?(h|hr|m|min)")
_MONTHS_OR_MINUTES = re.compile(r"([+-][0-9]{1,4})m")
_MIDDAY = frozenset({"midday", "noon", "canol dydd"})
_MIDNIGHT = frozenset({"midnight", "canol nos"})
_ZONE = re.compile(r"(.*[^ ]) ?(bst|gmt)")
_WEEK = timedelta(days=7)
_HALVES = {"am": 0, "yb": 0, "pm": 12, "yh": 12}


@dataclass(frozen=True, slots=True)
class When:
    """A day, and the UTC moment on it where a time was typed."""

    day: date
    at: datetime | None = None


def read_clock(text: str) -> time:
    """Read a time of day, or raise `Unreadable` and nothing else."""
    return _clock(tidy(text, NOT_A_TIME))


def read_time(text: str, now: datetime) -> datetime:
    """Read a time today, or so long from now, as a UTC moment; here `m` is minutes."""
    typed = tidy(text, NOT_A_TIME)
    found = _OFFSET.fullmatch(typed)
    if found:
        return _from_now(found, now)
    clock, zone = _zoned(typed)
    return _at(local_day(now), _clock(clock), zone)


def read_when(text: str, now: datetime) -> When:
    """Read a day, a time today, or both: `fri`, `14:30`, `fri 10:00`, `+3d 5pm`, `+3h`.

    Where `m` may be months or minutes, or `14.10` a date or a time, it asks back; so it does
    in the hour that happens twice, where `01:30 BST` and `01:30 GMT` are two moments.
    """
    typed, zone = _zoned(tidy(text, NOT_A_DATE_OR_TIME))
    if unclear := _MONTHS_OR_MINUTES.fullmatch(typed):
        raise Unreadable(TWO_MEANINGS, (f"{unclear[1]}min", f"{unclear[1]}mo"))
    if found := _OFFSET.fullmatch(typed):
        at = _from_now(found, now)
        return When(local_day(at), at)
    found = _DAY_AND_CLOCK.fullmatch(typed)
    if found:
        return _with_clock(typed, found, now, zone)
    if zone:
        raise Unreadable(NOT_A_DATE_OR_TIME)
    return When(_day(typed, local_day(now)))


def read_past(text: str, now: datetime) -> When:
    """Read when something happened: as `read_when`, but a weekday is the last one, not the next."""
    when = read_when(text, now)
    if not _begins_with_weekday(text):
        return when
    day, today = when.day, local_day(now)
    if when.at is None:
        return When(day - _WEEK if day > today else day)
    clock, zone = local(when.at).time(), _zoned(tidy(text))[1]
    at = when.at
    while at > now:
        day -= _WEEK
        at = _at(day, clock, zone)
    return When(day, at)


def _begins_with_weekday(text: str) -> bool:
    words = tidy(text, NOT_A_DATE_OR_TIME).removeprefix("dydd ").split(" ")
    return is_weekday(words[0])


def _zoned(typed: str) -> tuple[str, str]:
    """Part a time from the zone that may stand behind it."""
    found = _ZONE.fullmatch(typed)
    return (found[1], found[2]) if found else (typed, "")


def _with_clock(typed: str, found: re.Match[str], now: datetime, zone: str) -> When:
    """Read a text that ends like a time, though its end may be a year or a month."""
    today = local_day(now)
    whole = _tried_day(typed, today)
    if whole and not ("." in found["clock"] and _is_clock(found["clock"])):
        return When(whole)
    day = _day(found["day"], today) if found["day"] else today
    clock = _clock(found["clock"])
    if whole:
        as_moment = f"{clinical_date(day)} {clinical_time(clock)}"
        raise Unreadable(TWO_MEANINGS, (clinical_date(whole), as_moment))
    return When(day, _at(day, clock, zone))


def _day(typed: str, today: date) -> date:
    """Read the date of a date and time; what is neither is refused as such."""
    try:
        return read_date(typed, today)
    except Unreadable as refused:
        if refused.text == NOT_A_DATE:
            raise Unreadable(NOT_A_DATE_OR_TIME) from None
        raise


def _tried_day(typed: str, today: date) -> date | None:
    try:
        return read_date(typed, today)
    except Unreadable:
        return None


def _is_clock(typed: str) -> bool:
    try:
        _clock(typed)
    except Unreadable:
        return False
    return True


def _clock(typed: str) -> time:
    if typed in _MIDDAY:
        return time(12)
    if typed in _MIDNIGHT:  # it ends one day and begins another
        raise Unreadable(TWO_MEANINGS, ("00:00", "23:59"))
    found = _CLOCK.fullmatch(typed)
    if not found:
        raise Unreadable(NOT_A_TIME)
    hour, minute, half = int(found[1]), int(found[2] or 0), found[3]
    if not half and not found[2] and 1 <= hour <= 12:
        raise Unreadable(TWO_MEANINGS, (f"{hour % 12:02}:00", f"{hour % 12 + 12}:00"))
    if half and 1 <= hour <= 12:
        hour = hour % 12 + _HALVES[half]
    elif half:
        raise Unreadable(_NO_SUCH_TIME)
    if hour > 23 or minute > 59:
        raise Unreadable(_NO_SUCH_TIME)
    return time(hour, minute)


def _from_now(found: re.Match[str], now: datetime) -> datetime:
    """Count elapsed time from now, in UTC, to the whole minute."""
    number = int(found[1] + found[2])
    length = timedelta(hours=number) if found[3].startswith("h") else timedelta(minutes=number)
    return now.astimezone(UTC).replace(second=0, microsecond=0) + length


def _at(day: date, clock: time, zone: str = "") -> datetime:
    at = moment(day, clock.hour, clock.minute)
    if local(at).time() != clock:
        raise Unreadable(_SKIPPED)
    again = at + timedelta(hours=1)
    if local(again).time() == clock:  # the hour that happens twice
        if not zone:
            shown = clinical_time(clock)
            raise Unreadable(_TWICE, first=f"{shown} BST", second=f"{shown} GMT")
        return at if zone == "bst" else again
    if zone and zone.upper() != local(at).tzname():
        raise Unreadable(_OTHER_ZONE, zone=zone.upper())
    return at
