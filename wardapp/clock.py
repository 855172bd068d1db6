"""The only place that knows the time."""

from datetime import UTC, date, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")


class Clock(Protocol):
    """Tells the time in UTC; handed to whoever needs it."""

    def now(self) -> datetime:
        """Return this moment, aware, in UTC."""
        ...


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        """Return this moment, aware, in UTC."""
        return datetime.now(UTC)  # noqa: TID251 - this is the Clock


class FrozenClock:
    """A clock that moves only when told; for tests, pictures and the demonstration ward."""

    def __init__(self, at: datetime) -> None:
        self._at = at.astimezone(UTC)

    def now(self) -> datetime:
        """Return the moment it stands at."""
        return self._at

    def move_to(self, at: datetime) -> None:
        """Set the clock to another moment."""
        self._at = at.astimezone(UTC)

    def advance(self, **by: float) -> None:
        """Move on by hours=, minutes=, days= and so on, elapsed."""
        self._at += timedelta(**by)


def local(at: datetime) -> datetime:
    """Show a UTC moment on the ward's wall clock (Europe/London)."""
    return at.astimezone(LONDON)


def local_day(at: datetime) -> date:
    """Return the day on the ward when this moment happens."""
    return at.astimezone(LONDON).date()


def moment(day: date, hour: int = 0, minute: int = 0) -> datetime:
    """Return the UTC moment of a wall-clock time on a day in London.

    In the hour that happens twice the first one is meant.
    """
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=LONDON).astimezone(UTC)
