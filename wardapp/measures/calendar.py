"""Arithmetic of days and hours: nights by local date, hours in UTC, working days by list.

Months are counted here and not by dateutil, which would add 20 ms to the start of the
window for two short functions.
"""

from calendar import monthrange
from collections.abc import Collection, Iterable
from datetime import UTC, date, datetime, timedelta
from functools import cache

from wardapp.clock import local_day

LONG_STAY_NIGHTS = 7
"""Over 6 days means at least seven midnights (Wales: SAFER, R)."""

_ONE_DAY = timedelta(days=1)


def length_of_stay(admitted: datetime, until: datetime) -> int:
    """Return the midnights in London between two moments; the same day is 0."""
    return (local_day(_aware(until)) - local_day(_aware(admitted))).days


def day_of_stay(admitted: datetime, today: date) -> int:
    """Return the number staff use: the day of admission is day 1."""
    return (today - local_day(_aware(admitted))).days + 1


def is_over_6_days(admitted: datetime, today: date) -> bool:
    """Tell whether a stay has passed its seventh midnight (day 8 of the stay)."""
    return day_of_stay(admitted, today) > LONG_STAY_NIGHTS


def elapsed(since: datetime, until: datetime) -> timedelta:
    """Return the time that really passed; across a clock change it differs from the wall's."""
    return _aware(until).astimezone(UTC) - _aware(since).astimezone(UTC)


def elapsed_hours(since: datetime, until: datetime) -> float:
    """Return the hours that really passed."""
    return elapsed(since, until) / timedelta(hours=1)


@cache
def bank_holidays(first_year: int, last_year: int) -> frozenset[date]:
    """Return the bank holidays of Wales and England by rule; a ward adds the one-off ones.

    The list of the government names the weekday that is off, never the weekend behind it.
    """
    # Imported here, once, at the first need: it costs a quarter of a second and 13 MB.
    import holidays

    found = holidays.country_holidays("GB", subdiv="WLS", years=range(first_year, last_year + 1))
    return frozenset(
        day for day in found if first_year <= day.year <= last_year and not is_weekend(day)
    )


def days_off(years: Iterable[int], extra: Iterable[date] = ()) -> frozenset[date]:
    """Return the bank holidays of these years and the extra days a ward has entered."""
    wanted = sorted(years)
    return (bank_holidays(wanted[0], wanted[-1]) if wanted else frozenset()) | frozenset(extra)


def is_weekend(day: date) -> bool:
    """Tell whether a day is Saturday or Sunday."""
    return day.weekday() >= 5


def is_working_day(day: date, off: Collection[date]) -> bool:
    """Tell whether a day is Monday to Friday and not among the days off."""
    return not is_weekend(day) and day not in off


def next_working_day(day: date, off: Collection[date]) -> date:
    """Return the first working day after a day."""
    following = day + _ONE_DAY
    while not is_working_day(following, off):
        following += _ONE_DAY
    return following


def working_days(start: date, end: date, off: Collection[date]) -> int:
    """Count the working days after `start` up to and with `end`."""
    days = (start + timedelta(days=n) for n in range(1, (end - start).days + 1))
    return sum(is_working_day(day, off) for day in days)


def third_wednesday(year: int, month: int) -> date:
    """Return the census day of a month: its Wednesday number three, 15th to 21st."""
    fifteenth = date(year, month, 15)
    return fifteenth + timedelta(days=(2 - fifteenth.weekday()) % 7)


def next_census_day(day: date) -> date:
    """Return the first third Wednesday on or after a day."""
    this_month = third_wednesday(day.year, day.month)
    if day <= this_month:
        return this_month
    return third_wednesday(day.year + day.month // 12, day.month % 12 + 1)


def months_and_days(start: date, end: date) -> tuple[int, int]:
    """Return whole months and the days left over; who was born on 29 February ages on 1 March."""
    months = (end.year - start.year) * 12 + end.month - start.month
    if end.day < start.day:
        months -= 1
    return months, (end - add_months(start, months)).days


def add_months(day: date, months: int) -> date:
    """Return the same day of another month, or that month's last day where it has none."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def age_in_years(born: date, on: date) -> int:
    """Return completed years of life on a day."""
    return months_and_days(born, on)[0] // 12


def _aware(at: datetime) -> datetime:
    if at.tzinfo is None:
        raise ValueError("a moment without a time zone")
    return at
