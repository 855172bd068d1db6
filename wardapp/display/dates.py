"""Dates and times for staff: one look on screen, paper and export (CUI D+Ta, D+Tb)."""

from datetime import date, datetime, time, timedelta

from wardapp.clock import local, local_day
from wardapp.display.calendar_words import CLINICAL_MONTHS, SHORT_WEEKDAYS
from wardapp.display.say import Say


def clinical_date(day: date) -> str:
    """Write a day as 05-Jan-2026, the same in every language."""
    return f"{day_and_month(day)}-{day.year:04}"


def day_and_month(day: date) -> str:
    """Write a day as 05-Jan, where the year is plain from what stands beside it."""
    return f"{day.day:02}-{CLINICAL_MONTHS[day.month - 1]}"


def weekday(day: date, say: Say) -> str:
    """Name the weekday in three letters: Mon."""
    return say(SHORT_WEEKDAYS[day.weekday()])


def weekday_date(day: date, say: Say) -> str:
    """Write a day as Mon 16-Feb-2026; the weekday catches a wrong date."""
    return f"{weekday(day, say)} {clinical_date(day)}"


def short_date(day: date, say: Say) -> str:
    """Write a day as Mon 16-Feb, for narrow cells near today."""
    return f"{weekday(day, say)} {day_and_month(day)}"


def clinical_time(at: datetime | time) -> str:
    """Write the wall-clock time as 08:31; a moment is first moved to London."""
    clock = local(at) if isinstance(at, datetime) else at
    return f"{clock.hour:02}:{clock.minute:02}"


def date_time(at: datetime) -> str:
    """Write a moment as 05-Jan-2026 08:05."""
    return f"{clinical_date(local_day(at))} {clinical_time(at)}"


def weekday_date_time(at: datetime, say: Say) -> str:
    """Write a moment as Thu 12-Feb-2026 08:31."""
    return f"{weekday_date(local_day(at), say)} {clinical_time(at)}"


def time_range(start: datetime | time, end: datetime | time, say: Say) -> str:
    """Write a range in words, From 06:23 to 08:23, since a dash reads as minus."""
    return say("From {start} to {end}", start=clinical_time(start), end=clinical_time(end))


def approximate(value: str, say: Say) -> str:
    """Mark a time or a duration as not exact: Approx 14:00."""
    return say("Approx {value}", value=value)


def relative_day(day: date, today: date, say: Say) -> str:
    """Say how far a day is: today, tomorrow, 4d, yesterday, 3d ago."""
    days = (day - today).days
    if days in _NEAR:
        return _near_day(days, say)
    return say("{n}d", n=days) if days > 0 else say("{n}d ago", n=-days)


def near_day(day: date, today: date, say: Say) -> str:
    """Name a day as one speaks of it: today, tomorrow, else Mon 16-Feb."""
    days = (day - today).days
    if days in _NEAR:
        return _near_day(days, say)
    if day.year != today.year and abs(days) > _HALF_YEAR:
        return weekday_date(day, say)
    return short_date(day, say)


def near_time(at: datetime, now: datetime, say: Say) -> str:
    """Write when something is due or was done: today 17:00, Fri 10:00, Fri 20-Feb 10:00."""
    day, today = local_day(at), local_day(now)
    within_the_week = timedelta(1) < day - today < timedelta(7)
    words = weekday(day, say) if within_the_week else near_day(day, today, say)
    return f"{words} {clinical_time(at)}"


_NEAR = range(-1, 2)
_HALF_YEAR = 182


def _near_day(days: int, say: Say) -> str:
    if days == 0:
        return say("today")
    return say("tomorrow") if days > 0 else say("yesterday")
