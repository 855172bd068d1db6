"""When a ward list was true: its print stamp, else its name, else the file's own time."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time

from wardapp.clock import local, local_day
from wardapp.feeds.dates import moment_of, read_day
from wardapp.feeds.table import RawTable

STAMP, NAME, FILE, PERSON, UNKNOWN = "stamp", "name", "file", "person", ""

_IN_TITLE = re.compile(
    r"(\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}[ -][A-Za-z]{3,9}[ -]\d{2,4}|\d{4}-\d{2}-\d{2})"
    r"(?:,?\s+(?:at\s+|am\s+)?|T)(\d{1,2})[:.](\d{2})",
    re.ASCII,
)
_ISO_NAME = re.compile(r"(?<!\d)(20\d{2})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d{3})", re.ASCII)
_UK_NAME = re.compile(r"(?<!\d)(\d{2})[-_.]?(\d{2})[-_.]?(20\d{2})(?!\d{3})", re.ASCII)
_TIME_NAME = re.compile(r"^[-_ T.]*([01]\d|2[0-3])[-_.:h]?([0-5]\d)(?!\d)", re.ASCII)


@dataclass(frozen=True)
class AsOf:
    """The moment (UTC) at which the list was true, and where that is known from.

    `at` None means that a person has to say it; `day` is then the day in the file's name.
    """

    at: datetime | None
    source: str
    day: date | None = None


def find_as_of(table: RawTable, given: datetime | None = None, clock: time | None = None) -> AsOf:
    """Find the moment; `given` is what a person said, `clock` the time for a day in the name."""
    if given is not None:
        return AsOf(given, PERSON)
    stamped = _stamp(table)
    if stamped is not None:
        return AsOf(stamped, STAMP)
    day, at = _in_name(table.name)
    if day is not None and (at or clock):
        return AsOf(moment_of(day, at or clock), NAME, day)
    modified = table.modified
    if modified is not None and (day is None or local_day(modified) == day):
        return AsOf(modified.replace(second=0, microsecond=0), FILE, local(modified).date())
    return AsOf(None, UNKNOWN, day)


def _stamp(table: RawTable) -> datetime | None:
    for title in table.titles:
        match = _IN_TITLE.search(title)
        if match is None or int(match[2]) > 23 or int(match[3]) > 59:
            continue
        read = read_day(match[1], latest=date(2099, 1, 1))
        if read.day is not None:
            return moment_of(read.day, time(int(match[2]), int(match[3])))
    return None


def _in_name(name: str) -> tuple[date | None, time | None]:
    for pattern, order in ((_ISO_NAME, (1, 2, 3)), (_UK_NAME, (3, 2, 1))):
        for match in pattern.finditer(name):
            try:
                day = date(*(int(match[part]) for part in order))
            except ValueError:
                continue
            clock = _TIME_NAME.match(name[match.end() :])
            return day, time(int(clock[1]), int(clock[2])) if clock else None
    return None, None
