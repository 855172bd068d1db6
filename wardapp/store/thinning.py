"""Which backups stay: close together for the last days, further apart for the months."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

_ALL_OF = timedelta(days=2)
# How many to keep of each, the newest of its day, week or month (the numbers are Anki's).
_RUNGS: tuple[tuple[int, Callable[[datetime], object]], ...] = (
    (12, lambda at: at.date()),
    (10, lambda at: at.isocalendar()[:2]),
    (9, lambda at: (at.year, at.month)),
)


def to_keep(taken: Iterable[datetime], now: datetime) -> set[datetime]:
    """Return the moments whose backups stay: all of two days, 12 daily, 10 weekly, 9 monthly.

    The newest one always stays, whatever the clock says.
    """
    newest_first = sorted(set(taken), reverse=True)
    keep = {at for at in newest_first if now - at <= _ALL_OF} | set(newest_first[:1])
    older = [at for at in newest_first if at not in keep]
    for count, period in _RUNGS:
        newest_of: dict[object, datetime] = {}
        for at in older:
            newest_of.setdefault(period(at), at)
        keep.update(list(newest_of.values())[:count])
    return keep
