"""Dates and times for the person and the family: in full, in their language (NHS manual)."""

from datetime import date, datetime, time

from wardapp.clock import local
from wardapp.display.calendar_words import MONTHS, WEEKDAYS
from wardapp.words import ENGLISH, WELSH

_MIDDAY = {ENGLISH: "midday", WELSH: "canol dydd"}
_MIDNIGHT = {ENGLISH: "midnight", WELSH: "canol nos"}
_HALVES = {ENGLISH: ("am", "pm"), WELSH: ("yb", "yh")}


def public_date(day: date, language: str = ENGLISH) -> str:
    """Write a day in full: 6 August 2026, 6 Awst 2026."""
    return f"{day.day} {MONTHS[language][day.month - 1]} {day.year}"


def public_weekday(day: date, language: str = ENGLISH) -> str:
    """Name the weekday at the start of a line: Monday, Dydd Llun."""
    return WEEKDAYS[language][day.weekday()]


def public_weekday_date(day: date, language: str = ENGLISH) -> str:
    """Write a day with its weekday: Wednesday 5 August 2026, Dydd Mercher 5 Awst 2026."""
    return f"{public_weekday(day, language)} {public_date(day, language)}"


def public_time(at: datetime | time, language: str = ENGLISH) -> str:
    """Write a time as one says it: 5:30pm, 9am, midday, midnight; Welsh 5:30yh, canol dydd."""
    clock = local(at) if isinstance(at, datetime) else at
    if clock.minute == 0 and clock.hour in (0, 12):
        return (_MIDDAY if clock.hour else _MIDNIGHT)[language]
    minutes = f":{clock.minute:02}" if clock.minute else ""
    return f"{clock.hour % 12 or 12}{minutes}{_HALVES[language][clock.hour // 12]}"
