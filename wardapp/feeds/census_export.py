"""A census as a spreadsheet or as CSV: the counts, one row a delay, and how it was made.

Names, numbers, birth dates, beds and what people wrote themselves go out only when asked for.
No cell is ever a formula, whatever was typed on the ward.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from wardapp.census_words import (
    FIELDS,
    counts_of,
    group_words,
    reason_words,
    value_words,
)
from wardapp.clock import local, local_day
from wardapp.codes import CodeList, code_list
from wardapp.display import nhs_number
from wardapp.feeds.safe_cells import (
    TAB,
    Value,
    csv_table,
    in_file_name,
    put,
    wall,
    workbook,
    yes_or_no,
)
from wardapp.measures.calendar import age_in_years
from wardapp.measures.census import CHECKS, RULES
from wardapp.queries.census import CensusLine, CensusScreen
from wardapp.words import Words, marked


@dataclass(frozen=True)
class ExportFacts:
    """What stands on an export beside the census itself."""

    ward: str
    made_at: datetime
    made_by: str
    demonstration: bool = False
    names: bool = False


@dataclass(frozen=True)
class _Column:
    """A column of the rows: its title, what stands in it, and whether it says who somebody is."""

    title: str
    value: Callable[["_Row"], Value]
    names: bool = False


@dataclass(frozen=True)
class _Row:
    """One line with all that its cells need."""

    number: int
    line: CensusLine
    screen: CensusScreen
    say: Words

    def fact(self, name: str) -> Any:
        """Return a frozen fact."""
        return self.line.facts.get(name)

    def words(self, list_name: str, code: str, empty: str = "") -> str:
        """Write a code of a list."""
        return code_list(list_name).label(code, self.say.language) if code else empty


def census_csv(screen: CensusScreen, facts: ExportFacts, say: Words) -> bytes:
    """Return one line a delay, in UTF-8 with its mark, so that a spreadsheet reads Welsh."""
    columns = _columns(facts)
    titles = [say(column.title) for column in columns]
    rows = ([column.value(row) for column in columns] for row in _rows(screen, say))
    return csv_table([titles, *rows])


def census_xlsx(screen: CensusScreen, facts: ExportFacts, say: Words) -> bytes:
    """Return a workbook of three sheets: the counts, the rows, and how they came about."""

    def fill(book: Any, formats: Any) -> None:
        _write_return(book.add_worksheet(say("Return")[:TAB]), screen, facts, say, formats)
        _write_rows(book.add_worksheet(say("Rows")[:TAB]), screen, facts, say, formats)
        _write_about(book.add_worksheet(say("About")[:TAB]), screen, facts, say, formats)

    return workbook(say("Census return"), facts.made_at, fill)


def file_name(screen: CensusScreen, facts: ExportFacts, say: Words, kind: str) -> str:
    """Return "Derwen census 2026-02-18.xlsx"; a practice says so, nobody is named."""
    ward = in_file_name(facts.ward) or say("Ward")
    what = say("practice census") if screen.census.practice else say("census")
    return f"{ward} {what} {local(screen.census.at):%Y-%m-%d}.{kind}"


def about(screen: CensusScreen, facts: ExportFacts, say: Words) -> list[tuple[str, Value]]:
    """Return how the census was made: moment, rules, choices, list, corrections."""
    census = screen.census
    official = say("yes") if census.official else say("no: WardApp's own reasons, marked ‡")
    rules = [(say(RULES.get(rule, rule)), census.counts.get(rule)) for rule in RULES]
    corrected = [line for line in screen.lines if line.corrections]
    return [
        *([(say("Demonstration"), say("fictional people"))] if facts.demonstration else []),
        (say("Shows the wards as they stood at"), wall(census.at)),
        (say("Frozen at"), wall(census.frozen_at)),
        (say("Frozen by"), census.frozen_by),
        (say("Practice"), census.practice_reason if census.practice else say("no")),
        (say("Sent"), wall(census.sent_at) if census.sent_at else say("not yet")),
        (say("List of reasons"), census.list_version),
        (say("Official list"), official),
        (say("People on leave count"), yes_or_no(census.count_leave, say)),
        (say("Next stage an NHS bed counts"), yes_or_no(census.count_nhs_beds, say)),
        (say("In-patients then"), census.counts.get("in_patients")),
        *[(words, count) for words, count in rules if count],
        (say("Rows corrected since"), len(corrected)),
        (say("Checked by health"), _ticked(screen, lambda line: line.health_at)),
        (say("Agreed with the council"), _ticked(screen, lambda line: line.council_at)),
        (say("Names and numbers"), yes_or_no(facts.names, say)),
        (say("Exported at"), wall(facts.made_at)),
        (say("Exported by"), facts.made_by),
        *[(say("Note"), say(note)) for note in _NOTES],
    ]


_NOTES = (
    marked("A count at one moment: it says nothing of delays that began and ended between."),
    marked("Over 48 elapsed hours since clinically optimised; exactly 48 hours is not counted."),
    marked("Days are 24 elapsed hours. The guidance does not settle from when: both are given."),
    marked("The provider is where the bed is; residence is the council where the person lives."),
    marked("Whose delay it is was agreed together or suggested by the list; it blames nobody."),
)


def _rows(screen: CensusScreen, say: Words) -> Iterable[_Row]:
    for number, line in enumerate(screen.lines, 1):
        yield _Row(number, line, screen, say)


def _columns(facts: ExportFacts) -> tuple[_Column, ...]:
    return tuple(column for column in COLUMNS if facts.names or not column.names)


def _write_return(
    sheet: Any, screen: CensusScreen, facts: ExportFacts, say: Words, formats: Any
) -> None:
    sheet.set_column(0, 0, 16)
    sheet.set_column(1, 1, 64)
    sheet.write_string(0, 0, _head(screen, facts, say), formats["title"])
    line = 2
    for section in counts_of(screen, say, say.language):
        sheet.write_string(line, 0, section.title, formats["bold"])
        sheet.write_string(line + 1, 0, say("Code"), formats["head"])
        sheet.write_string(line + 1, 1, say("What"), formats["head"])
        sheet.write_string(line + 1, 2, say("Counted"), formats["head"])
        line += 2
        for count in section.lines:
            sheet.write_string(line, 0, count.code)
            sheet.write_string(line, 1, f"    {count.words}" if count.inner else count.words)
            sheet.write_number(line, 2, count.number)
            line += 1
        sheet.write_string(line, 1, say("Total"), formats["total"])
        sheet.write_number(line, 2, section.total, formats["total"])
        line += 2


def _write_rows(
    sheet: Any, screen: CensusScreen, facts: ExportFacts, say: Words, formats: Any
) -> None:
    columns = _columns(facts)
    sheet.freeze_panes(1, 1)
    for place, column in enumerate(columns):
        sheet.write_string(0, place, say(column.title), formats["head"])
        sheet.set_column(place, place, 16)
    for row in _rows(screen, say):
        for place, column in enumerate(columns):
            put(sheet, row.number, place, column.value(row), formats)
    sheet.autofilter(0, 0, len(screen.lines), len(columns) - 1)


def _write_about(
    sheet: Any, screen: CensusScreen, facts: ExportFacts, say: Words, formats: Any
) -> None:
    sheet.set_column(0, 0, 44)
    sheet.set_column(1, 1, 80)
    lines = about(screen, facts, say)
    for number, (name, value) in enumerate(lines):
        sheet.write_string(number, 0, name, formats["bold"])
        put(sheet, number, 1, value, formats)
    number = len(lines) + 1
    for row, correction in _corrections(screen):
        words = _correction_words(correction, screen.reasons, say, names=facts.names)
        sheet.write_string(number, 0, say("Correction of row {n}", n=row))
        sheet.write_string(number, 1, words, formats["wrap"])
        number += 1


def _head(screen: CensusScreen, facts: ExportFacts, say: Words) -> str:
    when = f"{wall(screen.census.at):%Y-%m-%d %H:%M}"
    title = say("Census of delays, {when}", when=when)
    if screen.census.practice:
        title = say("PRACTICE census of delays, {when}", when=when)
    return f"{title} · {say('Demonstration: fictional people')}" if facts.demonstration else title


def _ticked(screen: CensusScreen, at: Callable[[CensusLine], datetime | None]) -> str:
    counted = [line for line in screen.lines if line.counted]
    return f"{sum(at(line) is not None for line in counted)} / {len(counted)}"


def _moment_of(text: object) -> datetime | None:
    return wall(datetime.fromisoformat(str(text))) if text else None


def _day_of(text: object) -> date | None:
    return date.fromisoformat(str(text)) if text else None


def _age(row: _Row) -> int | None:
    born = _day_of(row.fact("born"))
    return None if born is None else age_in_years(born, local_day(row.screen.census.at))


def _group(row: _Row) -> str:
    return row.screen.group_of(row.line.reason)


def _reason(row: _Row) -> str:
    return reason_words(row.line.reason, row.screen.reasons, row.say, row.say.language)


def _checks(row: _Row) -> str:
    return "; ".join(row.say(CHECKS.get(check, check)) for check in row.line.checks)


def _corrections(screen: CensusScreen) -> Iterable[tuple[int, Any]]:
    for number, line in enumerate(screen.lines, 1):
        for correction in line.corrections:
            yield number, correction


def _correction_words(correction: Any, reasons: CodeList, say: Words, *, names: bool) -> str:
    """Write what was changed and when; the reason somebody typed only together with names."""
    before, after = (
        value_words(correction.field, value, reasons, say, say.language)
        for value in (correction.before, correction.after)
    )
    field = say(FIELDS[correction.field])
    day = f"{wall(correction.at):%Y-%m-%d %H:%M}"
    why = f": {correction.why}" if names else ""
    return f"{field}: {before} → {after}, {correction.by}, {day}{why}"


def _corrected(row: _Row) -> str:
    return ", ".join(
        dict.fromkeys(row.say(FIELDS[correction.field]) for correction in row.line.corrections)
    )


def _number(row: _Row) -> str:
    return nhs_number(str(row.fact("nhs_number") or ""))


COLUMNS = (
    _Column(marked("Row"), lambda r: r.number),
    _Column(marked("Counted"), lambda r: yes_or_no(r.line.counted, r.say)),
    _Column(marked("Counted at the freeze"), lambda r: yes_or_no(r.line.counted_then, r.say)),
    _Column(marked("Rule"), lambda r: r.say(RULES.get(r.line.rule, r.line.rule))),
    _Column(marked("Family name"), lambda r: r.fact("family"), names=True),
    _Column(marked("Given name"), lambda r: r.fact("given"), names=True),
    _Column(marked("Born"), lambda r: _day_of(r.fact("born")), names=True),
    _Column(marked("NHS No."), _number, names=True),
    _Column(marked("Hospital number"), lambda r: r.fact("hospital_number"), names=True),
    _Column(marked("Bed"), lambda r: r.fact("bed"), names=True),
    _Column(marked("Ward"), lambda r: r.fact("ward")),
    _Column(marked("Age"), _age),
    _Column(marked("Provider code"), lambda r: r.line.provider),
    _Column(marked("Provider"), lambda r: r.words("health_board", r.line.provider)),
    _Column(marked("Residence code"), lambda r: r.line.residence),
    _Column(marked("Council of residence"), lambda r: r.words("local_authority", r.line.residence)),
    _Column(marked("Came into hospital"), lambda r: _moment_of(r.fact("admitted_at"))),
    _Column(marked("Clinically optimised"), lambda r: _moment_of(r.fact("optimised_at"))),
    _Column(marked("Days since optimised"), lambda r: r.fact("days_since_optimised")),
    _Column(marked("Days past 48 hours"), lambda r: r.fact("days_past_48")),
    _Column(marked("Reason code"), lambda r: r.line.reason),
    _Column(marked("Main reason"), _reason),
    _Column(marked("Group code"), _group),
    _Column(marked("Group"), lambda r: group_words(_group(r), r.screen.reasons, r.say.language)),
    _Column(marked("Other reasons"), lambda r: ", ".join(r.fact("others") or ())),
    _Column(marked("Whose"), lambda r: r.words("delay_attribution", r.line.attribution)),
    _Column(marked("Agreed whose"), lambda r: yes_or_no(bool(r.fact("attribution_agreed")), r.say)),
    _Column(marked("Pathway scheme"), lambda r: r.fact("scheme")),
    _Column(marked("Pathway"), lambda r: r.fact("pathway")),
    _Column(marked("Expected date"), lambda r: _day_of(r.fact("edd"))),
    _Column(marked("On leave"), lambda r: yes_or_no(bool(r.fact("on_leave")), r.say)),
    _Column(marked("To check"), _checks),
    _Column(marked("Checked by health"), lambda r: _tick(r.line.health_at)),
    _Column(marked("Checked by"), lambda r: r.line.health_by),
    _Column(marked("Agreed with the council"), lambda r: _tick(r.line.council_at)),
    _Column(marked("Agreed by"), lambda r: r.line.council_by),
    _Column(marked("Corrected"), _corrected),
)


def _tick(at: datetime | None) -> datetime | None:
    return wall(at) if at else None
