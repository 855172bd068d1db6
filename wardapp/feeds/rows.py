"""Rows and a mapping become people in beds; each fault is named, the good rows stay usable.

Which fault holds a person (blocking) and which only leaves a value out:

* held, because the wrong person could be moved or the record begin wrongly: no surname;
  a formula, markup or a broken letter in a name; a birth or admission date that does not
  exist or cannot be so; no usable number; the same bed, hospital or NHS number in two rows;
* goes in without the doubtful value: an NHS number that is not valid while there is a
  hospital number; an unknown sex; an expected date, consultant or specialty that cannot be
  read; TBC for a date; marks stuck to a name.
"""

import re
from collections.abc import Mapping
from datetime import date, datetime, time

from wardapp.clock import local_day
from wardapp.errors import RuleBroken
from wardapp.feeds import dates, names
from wardapp.feeds.columns import ColumnMapping
from wardapp.feeds.dates import IMPOSSIBLE, OK, DayRead, read_day
from wardapp.feeds.how_read import named_ward
from wardapp.feeds.listed import EmptyBed, ListedPatient, Listing, Mend, Problem
from wardapp.feeds.said import Said, say
from wardapp.feeds.table import RawRow, RawTable, Skipped
from wardapp.feeds.twice import mark_twice
from wardapp.nhs_number import Kind, read_nhs_number

Mends = Mapping[tuple[int, str], str]
"""Row number and field → what a person put in the place of the cell."""

_SEXES = {
    "m": "M", "male": "M", "1": "M", "gwryw": "M", "g": "M",
    "f": "F", "female": "F", "2": "F", "benyw": "F", "b": "F",
    "u": "U", "i": "U", "indeterminate": "U", "9": "U",
    "z": "Z", "0": "Z", "not known": "Z", "unknown": "Z", "not disclosed": "Z",
}  # fmt: skip
_NOT_AN_NHS_NUMBER = {
    Kind.WRONG_LENGTH: say("An NHS number has ten digits. This one is not used."),
    Kind.WRONG_CHECK: say("This NHS number has a wrong check digit. It is not used."),
    Kind.PLACEHOLDER: say("This stands for “no number”. It is not used."),
}
_OTHER_NUMBER = say("This is not an NHS number. It is not used.")
_OLDEST = 120
_LONGEST_NUMBER = 20
_DATE_FIELDS = ("born", "admitted", "came_to_ward", "edd")


def read_rows(
    table: RawTable, mapping: ColumnMapping, as_of: datetime, mends: Mends | None = None
) -> Listing:
    """Read every row; raises RuleBroken when columns are missing or dates are month first."""
    _refuse_missing_columns(mapping)
    refuse_month_first(table, mapping)
    patients: list[ListedPatient] = []
    empty: list[EmptyBed] = []
    skipped = list(table.skipped)
    seen: dict[tuple[str, ...], int] = {}
    for raw in table.rows:
        row = _Row(raw, mapping, as_of, mends or {})
        if row.is_empty_bed():
            if row.text("bed"):
                empty.append(EmptyBed(raw.number, row.text("bed")))
            continue
        first = seen.setdefault(raw.cells, raw.number)
        if first != raw.number:
            skipped.append(Skipped(raw.number, say("the same as row {row}", row=first)))
            continue
        patients.append(row.patient())
    return Listing(
        as_of, table.sha256, mark_twice(patients), tuple(empty), tuple(skipped), named_ward(table)
    )


def _refuse_missing_columns(mapping: ColumnMapping) -> None:
    if mapping.missing():
        raise RuleBroken(
            "The list needs a column for the bed, one for the name, and one for the hospital "
            "number or the NHS number. Say which they are.",
            field="columns",
        )


def refuse_month_first(table: RawTable, mapping: ColumnMapping) -> None:
    """Raise RuleBroken where a column of dates can only have the month first."""
    for field in _DATE_FIELDS:
        index = mapping.fields.get(field)
        if index is None:
            continue
        if dates.only_month_first(row.cells[index] for row in table.rows):
            raise RuleBroken(
                "The dates under “{header}” have the month before the day. Read the other way "
                "they would be wrong, so nothing was read. Ask for the list with the day first.",
                field="columns",
                header=table.headers[index],
            )


class _Row:
    """One row while it is being read; collects what is wrong with it."""

    def __init__(self, raw: RawRow, mapping: ColumnMapping, as_of: datetime, mends: Mends) -> None:
        self.raw = raw
        self.as_of = as_of
        self.today = local_day(as_of)
        self._fields = mapping.fields
        self._mends = mends
        self._problems: list[Problem] = []

    def text(self, field: str) -> str:
        """Return the cell of a field, or what a person put in its place; "" for no column."""
        mended = self._mends.get((self.raw.number, field))
        if mended is not None:
            return mended.strip()
        index = self._fields.get(field)
        return "" if index is None else self.raw.cells[index].strip()

    def is_empty_bed(self) -> bool:
        """Return whether nobody is in the row; a number beside EMPTY is somebody."""
        if self.text("nhs_number") or self.text("hospital_number"):
            return False
        words = [self.text(field) for field in ("name", "family", "given")]
        return not any(words) or any(names.is_empty_bed(word) for word in words)

    def patient(self) -> ListedPatient:
        """Read the row as a person in a bed."""
        family, given, title, capitals = self._name()
        hospital_number = self._hospital_number()
        number = self._nhs_number(hospital_number)
        admitted_at, time_known = self._admitted()
        born = self._born(admitted_at)
        edd = self._soft_date("edd")
        came, came_time = self._soft_moment("came_to_ward")
        return ListedPatient(
            row=self.raw.number,
            bed=names.clean(self.text("bed")),
            bay=names.clean(self.text("bay")),
            ward=names.clean(self.text("ward")),
            family=family,
            given=given,
            title=title,
            in_capitals=capitals,
            born=born,
            sex=self._sex(),
            nhs_number=number,
            hospital_number=hospital_number,
            admitted_at=admitted_at,
            time_known=time_known,
            came_at=came if came_time else None,
            consultant=self._plain_text("consultant"),
            specialty=self._plain_text("specialty"),
            edd=edd,
            edd_text=self.text("edd"),
            raw=self.raw,
            problems=tuple(self._problems),
        )

    def _wrong(
        self, field: str, said: Said, *mends: Mend, blocking: bool = True, value: str | None = None
    ) -> None:
        shown = names.clean(self.text(field) if value is None else value)
        self._problems.append(Problem(self.raw.number, field, shown, said, blocking, tuple(mends)))

    def _name(self) -> tuple[str, str, str, bool]:
        """Return (family, given, title, came in capitals)."""
        whole = "family" not in self._fields and "name" in self._fields
        fields = ("name",) if whole else ("family", "given")
        refused = [field for field in fields if self._refused_name(field)]
        if whole:
            parts = names.split_name(self.text("name"))
            family, given, title = parts.family, parts.given, parts.title
            extras, unsure = parts.left_out, parts.unsure
        else:
            (family, first), (given, second) = (names.clean_part(self.text(f)) for f in fields)
            title, extras, unsure = "", " ".join(filter(None, (first, second))), False
        family = self._overridden("family", family) if whole else family
        title = names.read_title(self.text("title")) or title
        if refused:
            cells = [names.clean(self.text(field))[: names.LONGEST] for field in fields]
            return cells[0], "" if whole else cells[1], title, False
        self._check_name(fields[0], family, extras, unsure)
        capitals = family.isupper()
        return names.sensible_case(family), names.sensible_case(given), title, capitals

    def _overridden(self, field: str, value: str) -> str:
        mended = self._mends.get((self.raw.number, field))
        return value if mended is None else names.clean(mended)

    def _check_name(self, field: str, family: str, extras: str, unsure: bool) -> None:
        if not family or names.is_empty_bed(family):
            self._wrong(field, say("There is no surname. Nobody comes in without one."))
        elif unsure:
            said = say("Which is the surname? Read as {family}.", family=family)
            self._wrong(field, said, blocking=False)
        if extras:
            said = say("“{extras}” was left out of the name.", extras=extras)
            self._wrong(field, said, blocking=False)

    def _refused_name(self, field: str) -> bool:
        text = self.text(field)
        if names.is_formula(text):
            self._wrong(
                field, say("A spreadsheet formula stands where a name should be. Type the name.")
            )
        elif names.has_markup(text):
            mended = names.without_markup(text)
            use = (Mend(say("Use {name}", name=mended), field, mended),) if mended else ()
            self._wrong(field, say("There are web-page marks in the name."), *use)
        elif "�" in text:
            self._wrong(field, say("A letter of the name could not be read. Type the name."))
        elif len(text) > names.LONGEST:
            self._wrong(field, say("This is too long for a name."), value=text[: names.LONGEST])
        else:
            return False
        return True

    def _hospital_number(self) -> str:
        text = names.clean(self.text("hospital_number"))
        if dates.is_not_known(text):
            return ""
        too_long = len(text) > _LONGEST_NUMBER
        if too_long or "�" in text or names.is_formula(text) or names.has_markup(text):
            self._wrong("hospital_number", say("This is not a hospital number."))
            return ""
        return text

    def _nhs_number(self, hospital_number: str) -> str:
        """Return ten digits that pass modulus 11, or "" with the reason told."""
        text = self.text("nhs_number")
        if text and not dates.is_not_known(text):
            read = read_nhs_number(text)
            if read.valid:
                return read.digits
            said = _NOT_AN_NHS_NUMBER.get(read.kind, _OTHER_NUMBER)
            self._wrong("nhs_number", said, blocking=not hospital_number)
        elif not hospital_number:
            field = "hospital_number" if "hospital_number" in self._fields else "nhs_number"
            self._wrong(
                field, say("There is no hospital number and no NHS number to know this person by.")
            )
        return ""

    def _born(self, admitted_at: datetime | None) -> date | None:
        read = self._day("born", birth=True)
        if read is None or read.day is None:
            return None
        if read.day > self.today:
            self._wrong("born", say("This birth date is still to come."))
        elif self.today.year - read.day.year > _OLDEST:
            self._wrong("born", say("Nobody is that old. Check the year of birth."))
        elif admitted_at is not None and read.day > local_day(admitted_at):
            self._wrong("born", say("This birth date is after the admission."))
        else:
            return read.day
        return None

    def _day(self, field: str, *, birth: bool = False, blocking: bool = True) -> DayRead | None:
        """Read a date cell; None when there is nothing to use, with the reason told."""
        text = self.text(field)
        if not text:
            return None
        if dates.is_not_known(text):
            self._wrong(field, say("The date is not known yet. It is left out."), blocking=False)
            return None
        read = read_day(text, latest=self.today, birth=birth)
        if read.outcome == OK:
            return read
        self._wrong(field, *self._date_fault(field, read), blocking=blocking)
        return None

    def _date_fault(self, field: str, read: DayRead) -> tuple[Said, *tuple[Mend, ...]]:
        text = names.clean(self.text(field))
        if read.month_first:
            turned = re.sub(r"^(\d+)([./\- ])(\d+)", r"\3\2\1", text)
            mend = Mend(say("Use {date}", date=turned), field, turned)
            return say("{date} has no such month: dates are read day first.", date=text), mend
        if read.outcome == IMPOSSIBLE:
            return (say("{date} does not exist.", date=text),)
        return (say("This cannot be read as a date. Write it as 05/01/2026."),)

    def _admitted(self) -> tuple[datetime | None, bool]:
        read = self._day("admitted")
        if read is None or read.day is None:
            return None, False
        at = read.at or self._admitted_clock()
        moment = dates.moment_of(read.day, at)
        if moment > self.as_of:
            self._wrong("admitted", say("This admission is still to come."), *self._this_year(read))
            return None, False
        return moment, at is not None

    def _admitted_clock(self) -> time | None:
        text = self.text("admitted_time")
        at = dates.read_clock(text) if text else None
        if text and at is None and not dates.is_not_known(text):
            said = say("This is not a time of day. Only the day is taken.")
            self._wrong("admitted_time", said, blocking=False)
        return at

    def _this_year(self, read: DayRead) -> tuple[Mend, ...]:
        """Propose the same day this year, where that has already been."""
        day = read.day
        if day is None or day.year == self.today.year or (day.month, day.day) == (2, 29):
            return ()
        this_year = day.replace(year=self.today.year)
        if dates.moment_of(this_year, read.at) > self.as_of:
            return ()
        value = this_year.strftime("%d/%m/%Y") + (read.at.strftime(" %H:%M") if read.at else "")
        return (Mend(say("Use {date}", date=value), "admitted", value),)

    def _soft_date(self, field: str) -> date | None:
        read = self._day(field, blocking=False)
        return read.day if read else None

    def _soft_moment(self, field: str) -> tuple[datetime | None, bool]:
        read = self._day(field, blocking=False)
        if read is None or read.day is None:
            return None, False
        moment = dates.moment_of(read.day, read.at)
        return (moment, read.at is not None) if moment <= self.as_of else (None, False)

    def _sex(self) -> str:
        text = names.clean(self.text("sex"))
        if not text or dates.is_not_known(text):
            return ""
        sex = _SEXES.get(text.casefold(), "")
        if not sex:
            said = say("“{value}” is not a known sex. It is left out.", value=text[:20])
            self._wrong("sex", said, blocking=False)
        return sex

    def _plain_text(self, field: str) -> str:
        text = names.clean(self.text(field))
        too_long = len(text) > names.LONGEST
        if text and (too_long or names.is_formula(text) or names.has_markup(text)):
            self._wrong(field, say("This cannot be used as a text. It is left out."),
                        blocking=False, value=text[: names.LONGEST])  # fmt: skip
            return ""
        return text
