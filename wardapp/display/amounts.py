"""Ages, durations and the 48-hour clock in whole units, largest first, zeros dropped."""

from datetime import date, datetime, timedelta

from wardapp.clock import local_day
from wardapp.display.dates import clinical_date
from wardapp.display.say import Say
from wardapp.measures.calendar import elapsed, months_and_days

_MINUTE, _HOUR, _DAY = 60, 3600, 86400
_DURATION_UNITS = ((_DAY, "d"), (_HOUR, "hr"), (_MINUTE, "min"), (1, "sec"))


def age(born: date | datetime, on: date | datetime) -> str:
    """Write an age in the unit that matters at that age (CUI patient banner, tables 7 and 8).

    Minutes and hours need two moments; from two days it starts at days.
    """
    if isinstance(born, datetime) and isinstance(on, datetime):
        lived = elapsed(born, on)
        if lived < timedelta(hours=2):
            return f"{lived // timedelta(minutes=1)}min"
        if lived < timedelta(days=2):
            return f"{lived // timedelta(hours=1)}hrs"
    return _age_in_days(_day(born), _day(on))


def born_and_age(born: date, on: date) -> str:
    """Write the birth date with the age in brackets: 12-Mar-1941 (84y)."""
    return f"{clinical_date(born)} ({age(born, on)})"


def duration(length: timedelta) -> str:
    """Write a length of time in its two largest whole units: 2d 4hr, 40min, 14d 2hr."""
    seconds = max(0, int(length.total_seconds()))
    for index, (size, unit) in enumerate(_DURATION_UNITS):
        if seconds >= size:
            smaller = _DURATION_UNITS[index + 1 : index + 2]
            rest = [(seconds % size // small, word) for small, word in smaller]
            return _join((seconds // size, unit), *rest)
    return "0min"


def of_48_hours(hours: float, say: Say) -> str:
    """Write the optimised clock as 31 of 48 hr; from 96 hours in days."""
    if hours >= 96:
        return duration(timedelta(hours=int(hours)))
    return say("{n} of 48 hr", n=int(hours))


def stopwatch(seconds: float) -> str:
    """Write the quiet timer of the round: 0:38, 12:05."""
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes}:{rest:02}"


def _age_in_days(born: date, on: date) -> str:
    days = (on - born).days
    months, odd_days = months_and_days(born, on)
    if days < 28:
        return f"{max(0, days)}d"
    if months < 12:
        return _join((days // 7, "w"), (days % 7, "d"))
    if months < 24:
        return _join((months, "m"), (odd_days, "d"))
    if months < 18 * 12:
        return _join((months // 12, "y"), (months % 12, "m"))
    return f"{months // 12}y"


def _join(*parts: tuple[int, str]) -> str:
    return " ".join(f"{number}{unit}" for number, unit in parts if number)


def _day(value: date | datetime) -> date:
    return local_day(value) if isinstance(value, datetime) else value
