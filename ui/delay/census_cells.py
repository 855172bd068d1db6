"""The rows of a frozen census: who, since when, why, whose, where, in or out, and who agreed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from ui.delay.cells import Block, Cell, cell, plain, quiet, strong
from ui.delay.people_table import Column, GroupLine, PersonLine, TableLine
from ui.widgets.text_block import Boxed, Icon, Line, Span
from wardapp.census_words import group_words, reason_words, value_words
from wardapp.clock import local_day
from wardapp.codes import CodeList, code_list
from wardapp.display import (
    born_and_age,
    date_time,
    day_and_month,
    name_components,
    nhs_number,
    short_date,
    temporary_number,
)
from wardapp.measures.census import CHECKS, RULES
from wardapp.queries.census import CensusLine, CensusScreen, CorrectionRow
from wardapp.words import language, marked, tr

COLUMNS = (
    Column("bed", marked("Bed"), 4.5, grows=False),
    Column("who", marked("Name · Born (age) · NHS No."), 14.0),
    Column("since", marked("Days delayed"), 10.75, grows=False),
    Column("reason", marked("Main reason"), 13.0),
    Column("whose", marked("Whose"), 8.5, grows=False, under="reason"),
    Column("where", marked("Provider · Lives in"), 11.0),
    Column("rule", marked("In or out"), 11.5, under="where"),
    Column("ticks", marked("Checked · Agreed"), 11.0),
)


@dataclass(frozen=True)
class _Looking:
    """What every cell needs beside its row."""

    at: datetime
    reasons: CodeList
    wards: int


def census_rows(screen: CensusScreen) -> tuple[TableLine, ...]:
    """Return the counted, then those left out, each in a group of its own."""
    wards = len({line.facts.get("ward") for line in screen.lines})
    looking = _Looking(screen.census.at, screen.reasons, wards)
    counted = [line for line in screen.lines if line.counted]
    others = [line for line in screen.lines if not line.counted]
    unchecked = sum(line.to_check for line in counted)
    groups = (
        (tr("Counted: {n}", n=len(counted)), tr("still to check: {n}", n=unchecked), counted),
        (tr("Not counted: {n}", n=len(others)), tr("each by the rule that says so"), others),
    )
    return tuple(_lines(groups, looking))


def _lines(
    groups: Sequence[tuple[str, str, Sequence[CensusLine]]], looking: _Looking
) -> Iterator[TableLine]:
    for title, note, lines in groups:
        if lines:
            yield GroupLine(title, note)
            yield from (_line(line, looking) for line in lines)


def _line(line: CensusLine, looking: _Looking) -> PersonLine:
    return PersonLine(
        line.stay_id,
        (
            _bed(line.facts, looking),
            _who(line.facts, looking),
            _since(line.facts),
            _reason(line, looking),
            _whose(line, looking),
            _where(line, looking),
            _rule(line, looking),
            _ticks(line),
        ),
    )


def _bed(facts: Mapping[str, Any], looking: _Looking) -> Cell:
    ward = quiet(str(facts.get("ward", ""))) if looking.wards > 1 else ()
    return cell((Span(facts.get("bed") or tr("No bed"), "bed"),), ward)


def identity(line: CensusLine, at: datetime) -> tuple[str, str, str]:
    """Return name, birth date with the age at the census, and number, as they were frozen."""
    name = " ".join(name_components(*_name(line.facts)))
    return (name, _born(line.facts, at), _number(line.facts))


def _who(facts: Mapping[str, Any], looking: _Looking) -> Cell:
    parts = name_components(*_name(facts))
    name = tuple(Span(f" {part}" if n else part, "name", keep=True) for n, part in enumerate(parts))
    born = (Span(_born(facts, looking.at), "cell", keep=True),)
    return cell(name, born, (Span(_number(facts), "cell", keep=True),))


def _name(facts: Mapping[str, Any]) -> tuple[str, str, str, str]:
    family, given, title, sex = (
        str(facts.get(name) or "") for name in ("family", "given", "title", "sex")
    )
    return family, given, title, sex


def _born(facts: Mapping[str, Any], at: datetime) -> str:
    born = facts.get("born")
    if not born:
        return tr("Born: not recorded")
    return born_and_age(date.fromisoformat(str(born)), local_day(at))


def _number(facts: Mapping[str, Any]) -> str:
    if facts.get("nhs_number"):
        return nhs_number(str(facts["nhs_number"]))
    if facts.get("hospital_number"):
        return temporary_number(str(facts["hospital_number"]), tr)
    return tr("No NHS number")


def _since(facts: Mapping[str, Any]) -> Cell:
    """Return both countings of days; the guidance settles neither."""
    since = datetime.fromisoformat(str(facts["optimised_at"]))
    return cell(
        strong(tr("{n} since optimised", n=facts["days_since_optimised"])),
        plain(tr("{n} past 48 hr", n=facts["days_past_48"])),
        (Span(date_time(since), "cell", "ink_second"),),
    )


def _reason(line: CensusLine, looking: _Looking) -> Cell:
    code = looking.reasons.items.get(line.reason)
    words = reason_words(line.reason, looking.reasons, tr, language())
    group = str(code.extra.get("group", "")) if code else ""
    others = line.facts.get("others") or ()
    return cell(
        strong(words),
        quiet(group_words(group, looking.reasons, language())) if group else (),
        quiet(tr("{n} more", n=len(others))) if others else (),
        *_corrected(line, "reason", looking),
    )


def _whose(line: CensusLine, looking: _Looking) -> Cell:
    owners = code_list("delay_attribution")
    code = line.attribution if line.attribution in owners else "unassigned"
    letter = str(owners[code].extra["letter"])
    head = (
        Boxed(letter, dashed=code == "unassigned"),
        Span(f" {owners[code].short(language())}", "strong"),
    )
    said: Line = ()
    if code != "unassigned":
        agreed = bool(line.facts.get("attribution_agreed"))
        said = quiet(tr("agreed") if agreed else tr("suggested"))
    return cell(head, said, *_corrected(line, "attribution", looking))


def _where(line: CensusLine, looking: _Looking) -> Cell:
    boards, councils = code_list("health_board"), code_list("local_authority")
    board = boards.items.get(line.provider)
    provider = board.short(language()) if board else line.provider or tr("No health board set")
    council = councils.label(line.residence, language())
    return cell(
        plain(provider),
        *_corrected(line, "provider", looking),
        strong(council or tr("Not recorded")),
        *_corrected(line, "residence", looking),
    )


def _rule(line: CensusLine, looking: _Looking) -> Cell:
    head = (Icon("check"), Span(tr("Counted"), "strong"))
    first: Line = head if line.counted else strong(tr("Not counted"))
    whole = tr(RULES.get(line.rule, line.rule))
    words = whole.partition(": ")[2] or whole
    then = quiet(words[:1].upper() + words[1:]) if line.counted == line.counted_then else ()
    return cell(first, then, *_corrected(line, "counted", looking), *_checks(line))


def _checks(line: CensusLine) -> Block:
    if not line.counted:
        return ()
    return tuple(
        (Icon("alert", "attention_line"), Span(tr(CHECKS.get(check, check)), "strong"))
        for check in line.checks
    )


def _ticks(line: CensusLine) -> Cell:
    if not line.counted:
        return cell(quiet(tr("Nothing to check")))
    return cell(
        *_tick(tr("Health"), tr("Health: not yet"), line.health_at, line.health_by),
        *_tick(tr("Council"), tr("Council: not yet"), line.council_at, line.council_by),
    )


def _tick(done: str, not_yet: str, at: datetime | None, by: str) -> Block:
    if at is None:
        return ((Span(not_yet, "cell", "ink_second"),),)
    who = ", ".join(part for part in (by, day_and_month(local_day(at))) if part)
    return ((Icon("check", "green"), Span(done, "strong")), quiet(who))


def _corrected(line: CensusLine, field: str, looking: _Looking) -> Block:
    """Return what stood there before, and who put it right and why; nothing is overwritten."""
    mine = (correction for correction in line.corrections if correction.field == field)
    return tuple(piece for correction in mine for piece in _correction(correction, looking))


def _correction(correction: CorrectionRow, looking: _Looking) -> Block:
    was = value_words(correction.field, correction.before, looking.reasons, tr, language())
    day = short_date(local_day(correction.at), tr)
    name = correction.by or "–"
    by = tr("corrected by {name}, {day}: {why}", name=name, day=day, why=correction.why)
    return (plain(tr("was: {what}", what=was)), quiet(by))
