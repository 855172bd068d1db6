"""The census return: a frozen census as it goes to the health board, without names."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime

from reportlab.lib.units import mm

from wardapp.census_words import (
    FIELDS,
    GROUPS,
    CountSection,
    counts_of,
    reason_words,
    value_words,
)
from wardapp.clock import local_day
from wardapp.codes import UNOFFICIAL, code_list
from wardapp.display import date_time, day_and_month, short_date, weekday_date_time
from wardapp.measures.calendar import age_in_years
from wardapp.measures.census import CHECKS, COUNTED, RULES
from wardapp.printing.flow import Strip
from wardapp.printing.lines import NBSP, kept
from wardapp.printing.look import BODY, BODY_STRONG, HEADING
from wardapp.printing.report import Report
from wardapp.printing.strips import Text
from wardapp.printing.typesetting import SheetFacts
from wardapp.queries.census import CensusLine, CensusScreen, CorrectionRow
from wardapp.words import Words

_AGES = (18, 65, 75, 85)  # where an age band begins
_NUMBER = 1.6  # how wide a column of numbers is, beside words of 10


def census_return(screen: CensusScreen | None, facts: SheetFacts, say: Words) -> bytes:
    """Return the return as PDF: counts that add up, the rows, the rules, what was put right.

    None says that no census is frozen yet.
    """
    if screen is None:
        empty = Report(facts, say, say("Census return"))
        return empty.print([empty.text([empty.run(say("No census is frozen yet"), HEADING)])])
    census = screen.census
    moment = weekday_date_time(census.at, say)
    report = Report(
        facts,
        say,
        say("Census return"),
        under=_wards(screen),
        standing="" if census.practice else say("Census, {when}", when=moment),
        draft="" if not census.practice else say("Practice census, {when}", when=moment),
    )
    report.unofficial = not census.official
    counted = [line for line in screen.lines if line.counted]
    return report.print(
        [
            *_head(report, screen, counted),
            *_sections(report, screen),
            *_rows(report, screen, counted),
            *_left_out(report, screen),
            *_corrections(report, screen),
            *_agreement(report, counted),
        ]
    )


def _wards(screen: CensusScreen) -> str:
    """Name the wards it was taken on where there are several; a census is one for all of them."""
    wards = sorted({str(line.facts.get("ward") or "") for line in screen.lines} - {""})
    return ", ".join(wards) if len(wards) > 1 else ""


def _place(say: Words, screen: CensusScreen, line: CensusLine) -> str:
    """Return the bed, with its ward where the census is of several."""
    bed = str(line.facts.get("bed") or say("No bed"))
    ward = str(line.facts.get("ward") or "")
    return f"{ward} · {bed}" if ward and _wards(screen) else bed


def _head(report: Report, screen: CensusScreen, counted: Sequence[CensusLine]) -> list[Strip]:
    """Return what was counted and how; what the guidance leaves open is said."""
    say, census = report.say, screen.census
    then = sum(line.counted_then for line in screen.lines)
    optimised, inside = len(screen.lines), census.counts.get("in_patients", 0)
    days = sum(int(line.facts["days_since_optimised"]) for line in counted)
    past = sum(int(line.facts["days_past_48"]) for line in counted)
    listed = say("Reasons: list {version}", version=census.list_version)
    if not census.official:
        listed += f" {UNOFFICIAL} " + say("not the official list")
    frozen = say("{time} by {name}", time=date_time(census.frozen_at), name=census.frozen_by or "–")
    sent = say("Not sent yet")
    if census.sent_at is not None:
        sent = say("{time} by {name}", time=date_time(census.sent_at), name=census.sent_by or "–")
    facts = [
        (say("Counted"), say("{n} of {m} optimised", n=len(counted), m=optimised)),
        (say("Optimised"), say("{n} of {m} in-patients then", n=optimised, m=inside)),
        (say("Counted as frozen, before corrections"), str(then)),
        (say("Days since optimised"), say("{n} in all", n=days)),
        (say("Days past 48 hr"), say("{n} in all", n=past)),
        (say("List"), listed),
        (say("On leave"), say("Counted") if census.count_leave else say("Not counted")),
        (
            say("Next stage an NHS bed"),
            say("Counted") if census.count_nhs_beds else say("Not counted"),
        ),
        (say("Frozen"), frozen),
        (say("Sent"), sent),
    ]
    strips = report.grid(facts)
    if census.practice:
        strips.append(report.said(say("Practice, and why"), census.practice_reason))
    return strips


def _sections(report: Report, screen: CensusScreen) -> list[Strip]:
    """Return the four counts; each adds up to the same total."""
    return [
        strip
        for section in counts_of(screen, report.say, report.say.language)
        for strip in _section(report, section)
    ]


def _section(report: Report, section: CountSection) -> list[Strip]:
    say = report.say
    strips = report.heading(section.title, say("Total: {n}", n=section.total))
    shown = [line for line in section.lines if line.number]
    rows: list[list[Text]] = []
    for line in shown:
        face = BODY if line.inner else BODY_STRONG
        words = report.run(("– " if line.inner else "") + line.words, face)
        number = report.run(say("{n} of {m}", n=line.number, m=section.total), face)
        rows.append([[words], [number]])
    if not rows:
        return [*strips, report.text([report.run(say("Nobody is counted."), BODY)])]
    name = say("Reason, by group") if section.key == GROUPS else say("Name")
    strips += report.table([(name, 10.0), (say("People"), _NUMBER)], rows)
    unnamed = sum(not line.number for line in section.lines)
    if unnamed:
        strips.append(report.text([report.run(say("All others in the list: 0"), BODY)]))
    return strips


def _rows(report: Report, screen: CensusScreen, counted: Sequence[CensusLine]) -> list[Strip]:
    """Return a row for each counted person, the longest first; never a name."""
    say = report.say
    strips = report.heading(say("One row for each person counted"), say("without names"))
    if not counted:
        return [*strips, report.text([report.run(say("Nobody is counted."), BODY)])]
    columns = [
        (say("Bed"), 2.5 if _wards(screen) else 1.3),
        (say("Age"), 1.3),
        (say("Main reason"), 4.8),
        (say("Days since optimised, past 48 hr"), 2.4),
        (say("Whose"), 2.7),
        (say("Lives in"), 2.4),
        (say("Checked · agreed"), 2.8),
    ]
    return [*strips, *report.table(columns, [_row(report, screen, line) for line in counted])]


def _row(report: Report, screen: CensusScreen, line: CensusLine) -> list[Text]:
    say, facts = report.say, line.facts
    language = say.language
    owners = code_list("delay_attribution")
    owner = owners.items.get(line.attribution)
    words = reason_words(line.reason, screen.reasons, say, language)
    reason = [report.run(words.replace(f" {UNOFFICIAL}", NBSP + UNOFFICIAL), BODY_STRONG)]
    reason += [report.run("\n" + say(CHECKS.get(check, check)), BODY) for check in line.checks]
    days = say("{n}, {past}", n=facts["days_since_optimised"], past=facts["days_past_48"])
    return [
        [report.run(_place(say, screen, line), BODY)],
        [report.run(_age_band(say, facts.get("born"), screen.census.at), BODY)],
        reason,
        [report.run(days, BODY)],
        [report.run(owner.short(language) if owner else line.attribution, BODY)],
        [report.run(value_words("residence", line.residence, screen.reasons, say, language), BODY)],
        [report.run(_ticks(say, line), BODY)],
    ]


def _age_band(say: Words, born: object, at: datetime) -> str:
    """Return the band an age at the census lies in: a row should not name anybody."""
    if not born:
        return say("Not recorded")
    age = age_in_years(date.fromisoformat(str(born)), local_day(at))
    if age < _AGES[0]:
        return say("under {n}", n=_AGES[0])
    if age >= _AGES[-1]:
        return f"{_AGES[-1]}+"
    upper = next(limit for limit in _AGES if age < limit)
    return f"{_AGES[_AGES.index(upper) - 1]}–{upper - 1}"


def _ticks(say: Words, line: CensusLine) -> str:
    checked, agreed = line.health_at, line.council_at
    first = say("checked {day}", day=day_and_month(local_day(checked))) if checked else ""
    second = say("agreed {day}", day=day_and_month(local_day(agreed))) if agreed else ""
    return f"{kept(first or say('not checked'))}\n{kept(second or say('not agreed'))}"


def _left_out(report: Report, screen: CensusScreen) -> list[Strip]:
    """Return by which rule others were left out when it was frozen."""
    say = report.say
    rules = Counter(line.rule for line in screen.lines if line.rule != COUNTED)
    strips = report.heading(
        say("Optimised and left out"),
        say("{n} of {m} optimised", n=rules.total(), m=len(screen.lines)),
    )
    if not rules:
        return [*strips, report.text([report.run(say("Nobody was left out."), BODY)])]
    rows = [
        [[report.run(say(RULES.get(rule, rule)), BODY)], [report.run(str(number), BODY)]]
        for rule, number in rules.most_common()
    ]
    return [*strips, *report.table([(say("Rule"), 10.0), (say("People"), _NUMBER)], rows)]


def _corrections(report: Report, screen: CensusScreen) -> list[Strip]:
    """Return what was put right after the freeze; the frozen value stands beside it."""
    say = report.say
    found = [(line, correction) for line in screen.lines for correction in line.corrections]
    strips = report.heading(say("Put right after the freeze"), say("Entries: {n}", n=len(found)))
    if not found:
        return [*strips, report.text([report.run(say("Nothing was corrected."), BODY)])]
    columns = [
        (say("Bed"), 2.2),
        (say("What"), 2.2),
        (say("As frozen"), 3.0),
        (say("Now"), 3.0),
        (say("Why, by whom"), 5.0),
    ]
    return [*strips, *report.table(columns, [_corrected(report, screen, *row) for row in found])]


def _corrected(
    report: Report, screen: CensusScreen, line: CensusLine, correction: CorrectionRow
) -> list[Text]:
    say, language = report.say, report.say.language
    before, after = (
        value_words(correction.field, value, screen.reasons, say, language)
        for value in (correction.before, correction.after)
    )
    what = say(FIELDS.get(correction.field, correction.field))
    who = f"{correction.by or '–'}, {short_date(local_day(correction.at), say)}"
    return [
        [report.run(_place(say, screen, line), BODY)],
        [report.run(what, BODY)],
        [report.run(before, BODY)],
        [report.run(after, BODY_STRONG)],
        [report.run(f"{correction.why}\n{who}", BODY)],
    ]


def _agreement(report: Report, counted: Sequence[CensusLine]) -> list[Strip]:
    """Return how far it is checked and agreed, and the lines to sign."""
    say, total = report.say, len(counted)
    checked = sum(line.health_at is not None for line in counted)
    agreed = sum(line.council_at is not None for line in counted)
    rows = [
        [report.run(say("Checked by health: {n} of {m}", n=checked, m=total), BODY_STRONG)],
        report.blank_lines(say("For health: name, role"), say("Signature"), say("Date")),
        [report.run(say("Agreed with the councils: {n} of {m}", n=agreed, m=total), BODY_STRONG)],
        report.blank_lines(say("For the council: name, role"), say("Signature"), say("Date")),
    ]
    return [*report.slip(say("Checked and agreed"), rows), Strip((), below=1 * mm)]
