"""A bed list as it was understood, from typing or from a file, with what is wrong in it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from ui.widgets.row_list import ListRow
from wardapp.app import App
from wardapp.audit_outlook import WardOutlook, outlook_words
from wardapp.clock import local_day
from wardapp.commands.audit_freeze import CLOSED, DEFINITE, EMPTY, LEAVE, ListedBed
from wardapp.display import clinical_date, short_date
from wardapp.feeds.audit_beds import beds_of_file, read_for_ward
from wardapp.feeds.bed_state import ReadResult
from wardapp.feeds.said import Said, say
from wardapp.queries.audit import AuditRow
from wardapp.queries.ward_list import remembered_columns
from wardapp.typed_beds import read_beds
from wardapp.words import tr

_MOST_NAMED = 200


@dataclass(frozen=True)
class Problem:
    """What is wrong, on which line (0 for all of it), and whether it has to be mended first."""

    line: int
    said: Said
    stops: bool


@dataclass(frozen=True)
class Reading:
    """The beds understood, and what a person should see."""

    beds: tuple[ListedBed, ...]
    problems: tuple[Problem, ...]

    @property
    def usable(self) -> bool:
        """Whether all of it can be frozen."""
        return bool(self.beds) and not any(problem.stops for problem in self.problems)

    def sum(self) -> str:
        """Say how the beds would count."""
        if not self.beds:
            return tr("Nothing understood yet.")
        outlook = WardOutlook(0, "", Counter(bed.state for bed in self.beds))
        return tr("Understood: {what}", what=outlook_words(outlook, tr))

    def rows(self) -> list[ListRow]:
        """Write each bed as it was understood."""
        return [ListRow(n, bed.label, _about(bed)) for n, bed in enumerate(self.beds)]

    def problem_rows(self) -> list[ListRow]:
        """Name each problem with its line."""
        return [
            ListRow(n, _place(one.line), tr(one.said.text, **one.said.values), quiet=not one.stops)
            for n, one in enumerate(self.problems[:_MOST_NAMED])
        ]


def reading_of_text(text: str, day: date) -> Reading:
    """Read typed lines."""
    read = read_beds(text, day)
    problems = tuple(
        Problem(line.number, line.problem, stops=True) for line in read.problems if line.problem
    )
    return Reading(read.beds, problems)


def reading_of_file(read: ReadResult, ward: str, definite: str) -> Reading:
    """Take the beds of a ward out of a file; raises RuleBroken where it cannot be read."""
    found = beds_of_file(read, ward, definite)
    remarks = (Problem(one.line, one.said, one.stops) for one in found.remarks)
    return Reading(found.beds, tuple(sorted(remarks, key=lambda one: not one.stops)))


def of_its_day(reading: Reading, at: datetime, audit: AuditRow) -> Reading:
    """Ask whether it is the right list where it is of another day than the audit."""
    if local_day(at) == audit.day:
        return reading
    said = say(
        "This list shows {day}, the audit is of {planned}. Is it the right list? A ward is frozen "
        "once.",
        day=clinical_date(local_day(at)),
        planned=clinical_date(audit.day),
    )
    return replace(reading, problems=(*reading.problems, Problem(0, said, stops=False)))


def read_list_file(app: App, place: Path, ward: str) -> ReadResult:
    """Read a bed-state file for a ward, with the columns that were remembered."""
    return read_for_ward(place, ward, app.ask(remembered_columns))


def _place(line: int) -> str:
    return tr("Line {n}", n=line) if line else ""


def _about(bed: ListedBed) -> str:
    state = {
        EMPTY: tr("empty"),
        CLOSED: tr("closed"),
        LEAVE: tr("on leave"),
        DEFINITE: tr("going home today"),
    }.get(bed.state, "")
    facts = [state or tr("to review"), *_facts(bed)]
    return " · ".join(fact for fact in facts if fact)


def _facts(bed: ListedBed) -> Sequence[str]:
    born = tr("born {year}", year=bed.born.year) if bed.born and bed.age is None else ""
    sex = {"F": tr("female"), "M": tr("male")}.get(bed.sex, "")
    stay = "" if bed.stay_days is None else tr("{n}d in hospital", n=bed.stay_days)
    ready = {True: tr("optimised"), False: tr("not optimised"), None: ""}[bed.optimised]
    edd = "" if bed.edd_day is None else tr("EDD {day}", day=short_date(bed.edd_day, tr))
    age = "" if bed.age is None else tr("{n}y", n=bed.age)
    return (age, born, sex, stay, ready, edd, bed.specialty)
