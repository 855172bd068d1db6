"""The long-stay review list: who is over 6 days in hospital, and the weekly review of each."""

from collections.abc import Mapping, Sequence
from datetime import date

from reportlab.lib.units import mm

from wardapp.clock import local_day
from wardapp.codes import CodeList
from wardapp.display import clinical_date, short_date
from wardapp.measures.calendar import LONG_STAY_NIGHTS
from wardapp.measures.same_name import Alike
from wardapp.printing.bed import bed_lines, extra_width
from wardapp.printing.delay_said import (
    Text,
    each,
    group_row,
    nobody_row,
    over_page,
    reason_runs,
    reason_title,
)
from wardapp.printing.facts import expected_runs, optimised_runs, waiting_runs
from wardapp.printing.look import CHIP, HEADING, QUIET
from wardapp.printing.person import identity_lines
from wardapp.printing.sheet import Sheet, SheetFacts, Table
from wardapp.printing.table import Cell, Column, Row, growing
from wardapp.queries.delays import LongStayRow
from wardapp.words import Words

_BED = 13.0  # mm
_ROW = 16.0 * mm  # room for the pen
_GROUPS = (50, 21, LONG_STAY_NIGHTS)
"""Where a group begins, in nights; the first is what 50-day challenges look at."""


def long_stay_list(
    rows: Sequence[LongStayRow],
    codes: CodeList,
    facts: SheetFacts,
    say: Words,
    alike: Mapping[int, Alike],
    *,
    inside: int,
) -> bytes:
    """Return the list as PDF, the longest stay first; `inside` are all in the beds."""
    today = local_day(facts.data_at)
    due = sum(row.is_due(today) for row in rows)
    summary = " · ".join(
        (
            say("Over 6 days: {n} of {m} here", n=len(rows), m=inside),
            say("review due: {n} of {m}", n=due, m=len(rows)),
        )
    )
    sheet = Sheet(facts, say, say("Long-stay review list"), wide=True, summary=summary)
    columns = _columns(say, rows, codes)
    made: list[Row] = []
    for title, here in _groups(say, rows):
        note = say("review due: {n} of {m}", n=_due(here, today), m=len(here))
        made.append(group_row(sheet, columns, title, note))
        made += [_row(sheet, row, codes, alike, columns) for row in here]
    if not rows:
        made.append(nobody_row(sheet, columns))
    return sheet.print(Table(columns, tuple(made), top=True))


def _columns(say: Words, rows: Sequence[LongStayRow], codes: CodeList) -> tuple[Column, ...]:
    more = extra_width((row.board.bed for row in rows), _BED)
    return (
        Column(say("Bed"), _BED + more),
        Column(say("Name · Born (age) · NHS No."), 50),
        Column(say("Nights · since"), 22),
        Column(say("Expected date"), 27),
        Column(say("Optimised"), 24),
        Column(reason_title(say("Delay"), codes, [row.delay for row in rows]), 42),
        Column(say("Last MDT review"), 42),
        Column(say("Next review"), 30),
        Column(say("Pen notes"), 27 - more, pen=True),
    )


def _groups(say: Words, rows: Sequence[LongStayRow]) -> list[tuple[str, list[LongStayRow]]]:
    """Return the groups that somebody is in, the longest first."""
    made = []
    for number, least in enumerate(_GROUPS):
        below = _GROUPS[number - 1] if number else 0
        here = [row for row in rows if row.nights >= least and (not below or row.nights < below)]
        title = say("{least} nights or more: {n}", least=least, n=len(here))
        if below:
            title = say("{least} to {most} nights: {n}", least=least, most=below - 1, n=len(here))
        if here:
            made.append((title, here))
    return made


def _due(rows: Sequence[LongStayRow], today: date) -> int:
    return sum(row.is_due(today) for row in rows)


def _row(
    sheet: Sheet,
    row: LongStayRow,
    codes: CodeList,
    alike: Mapping[int, Alike],
    columns: Sequence[Column],
) -> Row:
    room = [column.room for column in columns]
    today = local_day(sheet.facts.data_at)
    texts = (
        _nights(sheet, row),
        expected_runs(sheet, row.board),
        optimised_runs(sheet, row.board),
        _delay(sheet, row, codes),
        _review(sheet, row),
        _next(sheet, row),
    )
    cells = (
        Cell(bed_lines(sheet, row.board.bed, room[0])),
        Cell(identity_lines(sheet, row.board, alike, room[1], on=today)),
        *(Cell(each(sheet, text, wide)) for text, wide in zip(texts, room[2:8], strict=True)),
        Cell(),
    )
    return growing(cells, _ROW, again=cells[:2], over=over_page(sheet), label=row.board.bed)


def _nights(sheet: Sheet, row: LongStayRow) -> list[Text]:
    """Return the nights, and the day of coming into hospital."""
    lines = [[sheet.run(str(row.nights), HEADING)]]
    if row.board.admitted_at is not None:
        lines.append([sheet.run(clinical_date(local_day(row.board.admitted_at)), hold=True)])
    return lines


def _delay(sheet: Sheet, row: LongStayRow, codes: CodeList) -> list[Text]:
    """Return the delay; without one what the board says they wait for."""
    if row.delay is not None:
        return reason_runs(sheet, codes, row.delay, brief=True)
    lines = [[sheet.run(sheet.say("No delay recorded"), QUIET)]]
    if row.board.waiting_code or row.board.on_leave:
        first, second = waiting_runs(sheet, row.board)
        lines += [first, second] if second else [first]
    return lines


def _review(sheet: Sheet, row: LongStayRow) -> list[Text]:
    say = sheet.say
    if row.reviewed_at is None:
        return [[sheet.run(say("Never reviewed"), QUIET)]]
    day = short_date(local_day(row.reviewed_at), say)
    by = " · ".join(part for part in (day, row.reviewed_by) if part)
    lines = [[sheet.run(row.outcome)], [sheet.run(by, QUIET)]]
    if row.escalated_to:
        lines.append([sheet.run(say("Escalated to {to}", to=row.escalated_to))])
    return lines


def _next(sheet: Sheet, row: LongStayRow) -> list[Text]:
    """Return the day of the next review; what is due stands in a chip with words."""
    say, due = sheet.say, row.review_due
    if due is None:
        return [[sheet.run(say("Review due"), CHIP, "chip")]]
    days = (local_day(sheet.facts.data_at) - due).days
    day = [sheet.run(short_date(due, say), hold=True)]
    if days > 0:
        return [day, [sheet.run(say("Due {n}d ago", n=days), CHIP, "chip")]]
    if days == 0:
        return [[sheet.run(say("Due today"), CHIP, "chip")]]
    return [day]
