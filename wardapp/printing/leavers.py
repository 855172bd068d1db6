"""Who leaves today and tomorrow, and what has to be ready for each of them."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from reportlab.lib.units import mm

from wardapp.clock import local_day
from wardapp.codes import code_list
from wardapp.display import clinical_time, short_date, weekday_date
from wardapp.measures.same_name import Alike
from wardapp.printing.bed import bed_lines, extra_width
from wardapp.printing.lines import Line
from wardapp.printing.look import CHIP, HEADING, QUIET, STRONG, TABLE, points
from wardapp.printing.person import identity_lines
from wardapp.printing.sheet import Sheet, SheetFacts, Table
from wardapp.printing.table import Cell, Column, Row, growing
from wardapp.queries.papers import LeaverRow
from wardapp.words import Words

_GROUP = 8.6 * mm
_ROW = 13.0 * mm
_BED = 13.0  # mm


def leavers_list(
    rows: Sequence[LeaverRow], facts: SheetFacts, say: Words, alike: Mapping[int, Alike]
) -> bytes:
    """Return the list as PDF; a box is ticked where the thing is done, open for a pen where not."""
    sheet = Sheet(facts, say, say("Leaving today and tomorrow"), wide=True)
    items = code_list("leaving_checklist").choices(local_day(facts.data_at))
    more = extra_width((row.bed for row in rows), _BED)
    columns = (
        Column(say("Bed"), _BED + more),
        Column(say("Name · Born (age) · NHS No."), 54),
        Column(say("Leaves"), 34),
        *(Column(item.text(say.language), 19.5) for item in items),
        Column(say("Pen notes"), 20 - more, pen=True),
    )
    codes = [item.code for item in items]
    today = local_day(facts.data_at)
    made: list[Row] = []
    for day in (today, today + timedelta(days=1)):
        going = [row for row in rows if row.day == day]
        made.append(_day_row(sheet, day, len(going), columns))
        made += [_row(sheet, row, codes, alike, columns) for row in going]
        if not going:
            made.append(_nobody(sheet, columns))
    return sheet.print(Table(columns, tuple(made)))


def _day_row(sheet: Sheet, day: date, count: int, columns: Sequence[Column]) -> Row:
    say = sheet.say
    today = day == local_day(sheet.facts.data_at)
    word = say("Today, {date}") if today else say("Tomorrow, {date}")
    title = sheet.run(word.format(date=weekday_date(day, say)), HEADING)
    right = sheet.lines([sheet.run(say("Leavers: {n}", n=count))], 60 * mm)[0]
    lines = sheet.lines([title], 180 * mm)
    return Row((Cell(lines, len(columns), right),), _GROUP, group=True)


def _row(
    sheet: Sheet,
    row: LeaverRow,
    codes: Sequence[str],
    alike: Mapping[int, Alike],
    columns: Sequence[Column],
) -> Row:
    room = [column.room for column in columns]
    today = local_day(sheet.facts.data_at)
    cells = (
        Cell(bed_lines(sheet, row.bed, room[0])),
        Cell(identity_lines(sheet, row, alike, room[1], on=today)),
        Cell(_leaves(sheet, row, room[2])),
        *(_state(sheet, row.items.get(code, "todo"), room[3]) for code in codes),
        Cell(),
    )
    return growing(cells, _ROW)


def _leaves(sheet: Sheet, row: LeaverRow, wide: float) -> tuple[Line, ...]:
    """Say when and how they leave, and where plan and expected date differ."""
    say, lines = sheet.say, []
    if row.planned_at:
        time = clinical_time(row.planned_at) if row.planned_timed else say("No time set")
        lines.append([sheet.run(time, STRONG)])
    if row.how:
        lines.append([sheet.run(row.how)])
    passed = row.edd is not None and row.edd < local_day(sheet.facts.data_at)
    if row.edd is not None and (row.planned_at is None or row.edd != row.day):
        date_text = say("Expected {date}", date=short_date(row.edd, say))
        lines.append([sheet.run(date_text, TABLE if row.planned_at else STRONG)])
    if passed and row.edd is not None:
        days = (local_day(sheet.facts.data_at) - row.edd).days
        lines.append([sheet.run(say("Passed {n}d", n=days), CHIP, "chip")])
    return tuple(line for runs in lines for line in sheet.lines(runs, wide))


def _state(sheet: Sheet, state: str, wide: float) -> Cell:
    say = sheet.say
    if state == "not_needed":
        return Cell(sheet.lines([sheet.run(say("Not needed"), QUIET)], wide))
    if state == "done":
        box, words = sheet.run("", TABLE, "ticked"), sheet.run(say("done"), STRONG, hold=True)
    else:
        box, words = sheet.run("", TABLE, "box"), sheet.run(say("to do"), QUIET, hold=True)
    return Cell(sheet.fitted([box, sheet.run(" "), words], wide, points("box")))


def _nobody(sheet: Sheet, columns: Sequence[Column]) -> Row:
    text = sheet.run(sheet.say("Nobody is expected to leave."), TABLE)
    return Row((Cell(sheet.lines([text], 180 * mm), len(columns)),), points("row_action"))
