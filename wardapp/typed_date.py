"""Reads typed dates: `+3d`, `fri`, `gwe`, `tom`, `14/2`, `14 Feb 2026`, `2026-02-16`.

Day before month, always; English and Welsh names whatever the language of the window.
"""

import re
import unicodedata
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from wardapp.display.calendar_words import MONTHS, WEEKDAYS
from wardapp.display.dates import clinical_date
from wardapp.errors import RuleBroken
from wardapp.measures.calendar import add_months
from wardapp.words import ENGLISH, WELSH, marked


class Unreadable(RuleBroken):
    """What was typed is no date or time.

    `readings` are at most two texts that can be typed instead, each with one meaning.
    """

    def __init__(self, text: str, readings: tuple[str, ...] = (), **values: object) -> None:
        super().__init__(text, "", **values)
        self.readings = readings[:2]


NOT_A_DATE = marked("This is not a date. Type it as 14/2, 14 Feb 2026, fri or +3d.")
TWO_MEANINGS = marked("This can be read in two ways. Choose one.")
_CHECK_YEAR = marked("Check the year: {year}.")
_NO_SUCH_DAY = (
    marked("{day} January does not exist."),
    marked("{day} February does not exist."),
    marked("{day} March does not exist."),
    marked("{day} April does not exist."),
    marked("{day} May does not exist."),
    marked("{day} June does not exist."),
    marked("{day} July does not exist."),
    marked("{day} August does not exist."),
    marked("{day} September does not exist."),
    marked("{day} October does not exist."),
    marked("{day} November does not exist."),
    marked("{day} December does not exist."),
)

_LONGEST = 40
_YEARS = range(1900, 2200)
_MONTHS_BACK = 2
_NEAR = {"today": 0, "heddiw": 0, "tom": 1, "tomorrow": 1, "yfory": 1, "fory": 1}
_NEAR |= {"yesterday": -1, "ddoe": -1}
_DAYS_OF = {"": 1, "d": 1, "w": 7}
_MONTHS_OF = {"m": 1, "mo": 1, "y": 12}

_OFFSET = re.compile(r"([+-])([0-9]{1,4})(d|w|mo|m|y)?")
_ISO = re.compile(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})")
_NUMBERS = re.compile(r"([0-9]{1,2})[-/. ]([0-9]{1,2})(?:[-/. ]([0-9]{4}|[0-9]{2}))?")
_NAMED = re.compile(
    r"([0-9]{1,2})(?:st|nd|rd|th)?[-/. ]?([a-z]{3,})[-/. ]?([0-9]{4}|[0-9]{2})?", re.ASCII
)
_PACKED = re.compile(r"[0-9]{6}|[0-9]{8}")


@dataclass(frozen=True, slots=True)
class _Parts:
    """Day, month and year as they stand; the year is empty or has two or four digits."""

    day: int
    month: int
    year: str = ""


def read_date(text: str, today: date) -> date:
    """Read a typed date, or raise `Unreadable` and nothing else.

    A weekday means the next such day after today: `fri` on a Friday is next week's. A day
    and month without a year mean the first such date not more than two months past. A year of
    two digits is in this century. How far away a date may lie is for the caller to say.
    """
    typed = tidy(text)
    found = _relative(typed, today)
    if found is None:
        found = _weekday_alone(typed, today)
    return found if found is not None else _written(typed, today)


def read_birth_date(text: str, today: date) -> date:
    """Read a date of birth: with its year, and two digits mean the last such year."""
    day = _born(_parts(tidy(text)), today)
    if day > today:
        raise Unreadable(marked("A date of birth cannot be in the future."))
    return day


def tidy(text: str, refusal: str = NOT_A_DATE) -> str:
    """Bring typed text to one form: lower case, single spaces, plain hyphens, no commas."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    plain = re.sub("[\u2010-\u2015\u2212]", "-", plain).replace(",", " ")
    typed = " ".join(plain.split())
    if not typed or len(typed) > _LONGEST:
        raise Unreadable(refusal)
    return typed


def is_weekday(word: str) -> bool:
    """Tell whether a tidy word names a day of the week, in English or Welsh."""
    return _weekday(word) is not None


def _relative(typed: str, today: date) -> date | None:
    if typed in _NEAR:
        return today + timedelta(days=_NEAR[typed])
    found = _OFFSET.fullmatch(typed)
    if not found:
        return None
    number, unit = int(found[1] + found[2]), found[3] or ""
    try:
        if unit in _MONTHS_OF:
            return add_months(today, number * _MONTHS_OF[unit])
        return today + timedelta(days=number * _DAYS_OF[unit])
    except (OverflowError, ValueError):
        raise Unreadable(NOT_A_DATE) from None


def _weekday_alone(typed: str, today: date) -> date | None:
    wanted = _weekday(typed)
    if wanted is None:
        return None
    if _month(typed) is not None:  # Mawrth is March and Tuesday
        raise Unreadable(TWO_MEANINGS, ("tue", clinical_date(_resolve(_Parts(1, 3), today))))
    return today + timedelta(days=(wanted - today.weekday() - 1) % 7 + 1)


def _written(typed: str, today: date) -> date:
    """Read a date in figures or with the month's name, with or without its weekday before it."""
    first, _, rest = typed.removeprefix("dydd ").partition(" ")
    weekday = _weekday(first) if rest else None
    day = _resolve(_parts(typed if weekday is None else rest), today)
    if weekday is not None and day.weekday() != weekday:
        raise Unreadable(
            marked("{date} is another day of the week."),
            (clinical_date(day),),
            date=clinical_date(day),
        )
    return day


def _weekday(word: str) -> int | None:
    """Return 0 for Monday where a word of three letters or more begins a weekday's name."""
    bare = "wed" if word == "weds" else word.removeprefix("dydd ")
    names = [*WEEKDAYS[ENGLISH], *(name.removeprefix("Dydd ") for name in WEEKDAYS[WELSH])]
    found = _begun_by(bare, names)
    return None if found is None else found % 7


def _month(word: str) -> int | None:
    """Return 1 for January where a word of three letters or more begins a month's name."""
    found = _begun_by(word, [*MONTHS[ENGLISH], *MONTHS[WELSH]])
    return None if found is None else found % 12 + 1


def _begun_by(word: str, names: list[str]) -> int | None:
    if len(word) < 3:
        return None
    return next((n for n, name in enumerate(names) if name.casefold().startswith(word)), None)


def _parts(typed: str) -> _Parts:
    if found := _ISO.fullmatch(typed):
        return _Parts(int(found[3]), int(found[2]), found[1])
    if found := _NUMBERS.fullmatch(typed):
        return _Parts(int(found[1]), int(found[2]), found[3] or "")
    if (found := _NAMED.fullmatch(typed)) and (month := _month(found[2])):
        return _Parts(int(found[1]), month, found[3] or "")
    if _PACKED.fullmatch(typed):
        return _packed_parts(typed)
    raise Unreadable(NOT_A_DATE)


def _packed_parts(digits: str) -> _Parts:
    """Read 160226 and 16022026 day first; 20260216 shows by its month that the year leads."""
    if len(digits) == 8 and int(digits[:4]) in _YEARS and 1 <= int(digits[4:6]) <= 12:
        return _Parts(int(digits[6:]), int(digits[4:6]), digits[:4])
    return _Parts(int(digits[:2]), int(digits[2:4]), digits[4:])


def _is_possible(parts: _Parts) -> bool:
    year = int(parts.year)
    in_year = year in _YEARS and 1 <= parts.month <= 12
    return in_year and 1 <= parts.day <= monthrange(year, parts.month)[1]


def _resolve(parts: _Parts, today: date) -> date:
    """Find the day that is meant, with the nearest year where none was typed."""
    if len(parts.year) == 4:
        return _day(parts, int(parts.year))
    if parts.year:
        return _day(parts, 2000 + int(parts.year))
    earliest = add_months(today, -_MONTHS_BACK)
    rough = (parts.month, parts.day)
    return _day(parts, earliest.year + (rough < (earliest.month, earliest.day)))


def _born(parts: _Parts, today: date) -> date:
    if not parts.year:
        raise Unreadable(marked("Type the year of birth too, with four digits."))
    if len(parts.year) == 4:
        return _day(parts, int(parts.year))
    year = today.year // 100 * 100 + int(parts.year)
    later = (year, parts.month, parts.day) > (today.year, today.month, today.day)
    return _day(parts, year - 100 * later)


def _day(parts: _Parts, year: int) -> date:
    if year not in _YEARS:
        raise Unreadable(_CHECK_YEAR, year=year)
    if not 1 <= parts.month <= 12:
        raise _no_such_month(parts, year)
    last = monthrange(year, parts.month)[1]
    if parts.day == last + 1 == 29:
        raise Unreadable(marked("{year} has no 29 February."), year=year)
    if not 1 <= parts.day <= last:
        raise Unreadable(_NO_SUCH_DAY[parts.month - 1], day=parts.day)
    return date(year, parts.month, parts.day)


def _no_such_month(parts: _Parts, year: int) -> Unreadable:
    """Offer the other order, as people from elsewhere write it."""
    swapped = _Parts(parts.month, parts.day, str(year))
    readings = (clinical_date(_day(swapped, year)),) if _is_possible(swapped) else ()
    return Unreadable(
        marked("There is no month {month}. The day comes first: 14/2."),
        readings,
        month=parts.month,
    )
