"""When an action is due, or how late it is, in the few words of a narrow cell."""

from datetime import date, datetime, timedelta

from wardapp.clock import local_day
from wardapp.display import clinical_time, near_day, weekday
from wardapp.measures.calendar import elapsed
from wardapp.words import tr


def due_text(at: datetime | None, *, timed: bool, now: datetime) -> str:
    """Return when something is due: today 17:00, Fri 09:00, Fri 20-Feb."""
    if at is None:
        return tr("no time set")
    text = day_text(local_day(at), local_day(now))
    return f"{text} {clinical_time(at)}" if timed else text


def day_text(day: date, today: date) -> str:
    """Name a day in a narrow cell: today, Fri, within a week; else Fri 20-Feb."""
    if timedelta(0) < day - today < timedelta(7):
        return weekday(day, tr)
    return near_day(day, today, tr)


def lateness(at: datetime | None, *, timed: bool, now: datetime) -> timedelta:
    """Return how late an action is; one without an hour is late from the next day."""
    if at is None:
        return timedelta(0)
    if not timed:
        return max(timedelta(0), local_day(now) - local_day(at))
    late = elapsed(at, now)
    return max(timedelta(0), late - late % timedelta(minutes=1))
