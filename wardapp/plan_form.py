"""The form of the co-produced recovery plan: its sections and fields, how each is read and shown.

A plan is stored as entries: one section each, and texts by the names of its fields. What the
form holds stands in resources/plan/recovery_plan.toml; a field is retired there, never removed.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cache
from typing import Any, TypeAlias

from wardapp.clock import local_day, moment
from wardapp.codes import UNOFFICIAL, Code, CodeList, code_list, read_code_list
from wardapp.display import (
    public_time,
    public_weekday_date,
    weekday_date,
    weekday_date_time,
)
from wardapp.errors import RuleBroken
from wardapp.paths import RESOURCES
from wardapp.text_gate import LIMIT, clean_line, clean_text
from wardapp.typed_date import read_date, tidy
from wardapp.typed_time import NOT_A_DATE_OR_TIME, When, read_when
from wardapp.words import WELSH, Words

LINE, TEXT, DATE, DATETIME, CHOICE, RATING = "line", "text", "date", "datetime", "choice", "rating"
KINDS = (LINE, TEXT, DATE, DATETIME, CHOICE, RATING)

SHORT, STANDARD, FULL = "short", "standard", "full"
DEPTHS = (SHORT, STANDARD, FULL)

LINE_LIMIT = 300
"""Characters that fit into a line: a name, a phone number, a provider."""

RATINGS = tuple(str(number) for number in range(11))
"""The person's own rating: 0 cannot do it, 10 as the person wants it."""

_YEARS_AWAY = 5
_HOURS_FROM_NOW = re.compile(r"[+-][0-9]+ ?(h|hr|min)")

Choice: TypeAlias = Code
"""What may be chosen in a field; it has its words in both languages."""


@dataclass(frozen=True, slots=True)
class Field:
    """One thing the plan asks; its value is stored as text, and "" means not recorded."""

    name: str
    kind: str
    en: str
    cy: str
    depth: str
    choices: tuple[Choice, ...] = field(default=(), hash=False, repr=False)
    hint_en: str = ""
    hint_cy: str = ""
    person_en: str = ""
    person_cy: str = ""
    quote: bool = False
    sensitive: bool = False
    past: bool = False
    retired: bool = False

    def text(self, language: str) -> str:
        """Return the label for staff."""
        return self.cy if language == WELSH else self.en

    def hint(self, language: str) -> str:
        """Return what helps to fill it in, or nothing."""
        return self.hint_cy if language == WELSH else self.hint_en

    def person(self, language: str) -> str:
        """Return the heading where the person reads this field by itself, or nothing."""
        return self.person_cy if language == WELSH else self.person_en

    def offered(self, on: date) -> tuple[Choice, ...]:
        """Return what may be chosen on a day."""
        return tuple(item for item in self.choices if item.valid(on) and not item.by_program)

    def read(self, typed: str, today: date) -> str:
        """Return what is stored for a typed value, or raise `RuleBroken` with this field's name.

        A day is stored as 2026-02-16, a moment in UTC as 2026-02-16T17:30:00+00:00; where a
        moment's time is not known yet, its day alone.
        """
        try:
            cleaned = self._cleaned(typed)
            return self._checked(cleaned, today) if cleaned else ""
        except RuleBroken as refused:
            refused.field = self.name
            raise

    def shown(self, stored: str, language: str) -> str:
        """Return a stored value as staff read it: Mon 16-Feb-2026 17:30."""
        when = self.when(stored)
        if when is None:
            return self._label(stored, language)
        say = Words(language)
        return weekday_date_time(when.at, say) if when.at else weekday_date(when.day, say)

    def shown_public(self, stored: str, language: str) -> str:
        """Return a stored value as the person reads it: Monday 16 February 2026, 5:30pm."""
        when = self.when(stored)
        if when is None:
            return self._label(stored, language)
        day = public_weekday_date(when.day, language)
        return f"{day}, {public_time(when.at, language)}" if when.at else day

    def when(self, stored: str) -> When | None:
        """Return the day of a stored date, with its moment where the time is known."""
        if self.kind not in {DATE, DATETIME}:
            return None
        try:
            if len(stored) == len("2026-02-16"):
                return When(date.fromisoformat(stored))
            at = datetime.fromisoformat(stored)
        except ValueError:  # what cannot be read is shown as it stands, and stops no paper
            return None
        return When(local_day(at), at)

    def _cleaned(self, typed: str) -> str:
        if self.kind == TEXT:
            return clean_text(typed)
        return clean_line(typed, LINE_LIMIT if self.kind == LINE else LIMIT)

    def _checked(self, cleaned: str, today: date) -> str:
        if self.kind == DATE:
            return self._near(read_date(cleaned, today), today).isoformat()
        if self.kind == DATETIME:
            return self._read_moment(cleaned, today)
        if self.kind == RATING and cleaned not in RATINGS:
            raise RuleBroken("Type a number from 0 to 10.")
        if self.kind == CHOICE and cleaned not in {item.code for item in self.offered(today)}:
            raise RuleBroken("Choose one from the list.")
        return cleaned

    def _read_moment(self, cleaned: str, today: date) -> str:
        if _HOURS_FROM_NOW.fullmatch(tidy(cleaned, NOT_A_DATE_OR_TIME)):
            raise RuleBroken("Type the day and the time: fri 17:30.")
        when = read_when(cleaned, moment(today, 12))
        self._near(when.day, today)
        return when.at.isoformat() if when.at else when.day.isoformat()

    def _near(self, day: date, today: date) -> date:
        if abs(day.year - today.year) > _YEARS_AWAY:
            raise RuleBroken("Check the year: {year}.", year=day.year)
        if self.past and day > today:
            raise RuleBroken("The date cannot be in the future.")
        return day

    def _label(self, stored: str, language: str) -> str:
        found = (item.text(language) for item in self.choices if item.code == stored)
        return next(found, stored)


@dataclass(frozen=True, slots=True)
class Section:
    """One heading of the plan, with one entry (`single`) or as many as there are.

    The first field of a repeated section is the title of its entry.
    """

    code: str
    en: str
    cy: str
    depth: str
    single: bool
    handover: bool
    fields: tuple[Field, ...]
    one_en: str = ""
    one_cy: str = ""
    person_en: str = ""
    person_cy: str = ""

    def __iter__(self) -> Iterator[Field]:
        """Walk through the fields, in the order in which they are asked."""
        return iter(self.fields)

    def text(self, language: str) -> str:
        """Return the heading for staff."""
        return self.cy if language == WELSH else self.en

    def one(self, language: str) -> str:
        """Return the word for one entry of a repeated section."""
        return self.one_cy if language == WELSH else self.one_en

    def person(self, language: str) -> str:
        """Return the heading where the person reads it; nothing where it is not for the person."""
        return self.person_cy if language == WELSH else self.person_en

    def field(self, name: str) -> Field:
        """Return a field by its name, a retired one too."""
        return {item.name: item for item in self.fields}[name]

    def opened(self, depth: str) -> tuple[Field, ...]:
        """Return the fields that are asked in a depth; a deeper one holds the shallower."""
        level = DEPTHS.index(depth)
        return tuple(
            item for item in self if DEPTHS.index(item.depth) <= level and not item.retired
        )

    def is_sensitive(self, values: Mapping[str, str]) -> bool:
        """Tell whether a whole entry must be kept from turned screen and person's paper."""
        return any(
            choice.extra.get("sensitive", False)
            for item in self
            for choice in item.choices
            if choice.code == values.get(item.name)
        )

    def for_person(self, values: Mapping[str, str]) -> dict[str, str]:
        """Return what of an entry may be shown to the person."""
        if not self.person_en or self.is_sensitive(values):
            return {}
        open_names = {item.name for item in self if not item.sensitive}
        return {name: value for name, value in values.items() if name in open_names}


@dataclass(frozen=True, slots=True)
class PlanForm:
    """The whole form, with where it comes from."""

    name: str
    version: str
    nation: str
    source: str
    official: bool
    sections: tuple[Section, ...]

    def __iter__(self) -> Iterator[Section]:
        """Walk through the sections, in the order of the plan."""
        return iter(self.sections)

    @property
    def marker(self) -> str:
        """Return the mark that a form without authority carries on screen and paper."""
        return "" if self.official else UNOFFICIAL

    def section(self, code: str) -> Section:
        """Return a section by its code."""
        return {item.code: item for item in self.sections}[code]

    def opened(self, depth: str) -> tuple[Section, ...]:
        """Return the sections of a depth, each with the fields that are asked in it."""
        opened = (replace(item, fields=item.opened(depth)) for item in self)
        return tuple(item for item in opened if item.fields)


@cache
def plan_form() -> PlanForm:
    """Return the form; it is read at the first need."""
    with (RESOURCES / "plan" / "recovery_plan.toml").open("rb") as file:
        return read_plan_form(tomllib.load(file))


def read_plan_form(table: Mapping[str, Any]) -> PlanForm:
    """Build the form from the table of its file."""
    head = {key: table[key] for key in ("name", "version", "nation", "source", "official")}
    lists = {
        name: read_code_list({**head, "name": name, "items": items})
        for name, items in table["choices"].items()
    }
    sections = tuple(
        Section(**{**row, "fields": tuple(_read_field(inner, lists) for inner in row["fields"])})
        for row in table["sections"]
    )
    return PlanForm(**head, sections=sections)


def _read_field(row: Mapping[str, Any], lists: Mapping[str, CodeList]) -> Field:
    known = {key: row[key] for key in row if key not in {"choices", "list", "only"}}
    if "choices" in row:
        return Field(**known, choices=tuple(lists[row["choices"]]))
    if "list" in row:
        only = row.get("only")
        codes = (item for item in code_list(row["list"]) if not only or item.extra[only])
        return Field(**known, choices=tuple(codes))
    return Field(**known)
