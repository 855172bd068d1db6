"""The board-round sheet: A4 landscape, one row of fixed height for each bed, room for a pen."""

from collections.abc import Mapping, Sequence

from reportlab.lib.units import mm

from wardapp.clock import local_day
from wardapp.codes import code_list
from wardapp.measures.calendar import day_of_stay, is_over_6_days
from wardapp.measures.same_name import Alike
from wardapp.printing import facts as said
from wardapp.printing.bed import bed_lines, extra_width
from wardapp.printing.lines import Line, Run
from wardapp.printing.look import HEADING, QUIET, STRONG, TABLE, points
from wardapp.printing.person import alarm_runs, identity_lines, name_runs, number_text
from wardapp.printing.sheet import Sheet, SheetFacts, Table
from wardapp.printing.table import Cell, Column, Row
from wardapp.queries.board import BoardRow
from wardapp.words import Words

_LINES = 3
_BED = 12.5  # mm
_SHORT_ROW = 5.8 * mm  # 28 beds on one page
_ONE_LINE = 12.0  # points: one line of table text


def board_sheet(
    rows: Sequence[BoardRow],
    facts: SheetFacts,
    say: Words,
    alike: Mapping[int, Alike],
    *,
    short: bool = False,
) -> bytes:
    """Return the sheet as PDF; the short one holds 28 beds on one page.

    `alike` names, by stay, the bed of a person with the same name.
    """
    sheet = Sheet(facts, say, say("Board round"), wide=True, summary=_summary(rows, facts, say))
    more = extra_width((row.bed for row in rows), _BED)
    columns = _short_columns(say, more) if short else _columns(say, more)
    cells = _short_cells if short else _cells
    high = _SHORT_ROW if short else points("row_board")
    made = []
    for row, after in zip(rows, [*rows[1:], None], strict=False):
        found = cells(sheet, row, alike, columns) if row.occupied else _empty(sheet, row, columns)
        new_bay = after is not None and after.bay != row.bay
        made.append(Row(found, high, label=row.bed, strong=new_bay))
    return sheet.print(Table(columns, tuple(made)))


def _summary(rows: Sequence[BoardRow], facts: SheetFacts, say: Words) -> str:
    """Say how the ward is in one line; figures after words that need no plural."""
    inside = [row for row in rows if row.occupied]
    tomorrow = local_day(facts.data_at).toordinal() + 1
    away = sum(row.on_leave for row in inside)
    here = [row for row in inside if not row.on_leave]
    parts = [
        say("{n} in", n=len(here)),
        *([say("{n} on leave", n=away)] if away else []),
        say("{n} free", n=sum(not row.occupied and row.bed_status == "open" for row in rows)),
        say("{n} red", n=sum(row.colour == "red" for row in here)),
        say("{n} green", n=sum(row.colour == "green" for row in here)),
        say(
            "{n} out tomorrow",
            n=sum(row.edd is not None and row.edd.toordinal() == tomorrow for row in inside),
        ),
    ]
    return " · ".join(parts)


def _columns(say: Words, more: float) -> tuple[Column, ...]:
    marker = code_list("waiting_for").marker
    return (
        Column(say("Bed"), _BED + more),
        Column(say("Name · Born (age) · NHS No."), 55),
        Column(say("Day"), 14),
        Column(say("Waiting for") + f" {marker}".rstrip(), 41),
        Column(say("Expected date"), 28),
        Column(say("Optimised, path"), 27),
        Column(say("Today"), 18),
        Column(say("Next action · owner · due"), 49),
        Column(say("Pen notes"), 32.5 - more, pen=True),
    )


def _short_columns(say: Words, more: float) -> tuple[Column, ...]:
    return (
        Column(say("Bed"), _BED + more),
        Column(say("Name"), 56),
        Column(say("NHS No."), 30),
        Column(say("Expected date"), 36),
        Column(say("Today"), 18),
        Column(say("Next action · owner · due"), 92),
        Column(say("Pen notes"), 32.5 - more, pen=True),
    )


def _cells(
    sheet: Sheet,
    row: BoardRow,
    alike: Mapping[int, Alike],
    columns: tuple[Column, ...],
) -> tuple[Cell, ...]:
    room = [column.room for column in columns]
    today = local_day(sheet.facts.data_at)
    person = identity_lines(
        sheet,
        row,
        alike,
        room[1],
        on=today,
        facts=said.languages_and_flags(sheet, row),
        tall=points("row_board"),
    )
    waiting, since = said.waiting_runs(sheet, row)
    action, owner = _action(sheet, row)
    return (
        _bed(sheet, row, room[0]),
        Cell(person),
        Cell(_day(sheet, row, room[2])),
        Cell(_stacked(sheet, waiting, since, room[3])),
        Cell(_each(sheet, said.expected_runs(sheet, row), room[4])),
        Cell(_each(sheet, said.optimised_runs(sheet, row), room[5])),
        Cell(sheet.lines(said.today_runs(sheet, row), room[6])),
        Cell(_stacked(sheet, action, owner, room[7])),
        Cell(),
    )


def _short_cells(
    sheet: Sheet,
    row: BoardRow,
    alike: Mapping[int, Alike],
    columns: tuple[Column, ...],
) -> tuple[Cell, ...]:
    room = [column.room for column in columns]
    expected = [
        run
        for runs in said.expected_runs(sheet, row, moves=False)
        for run in (*runs, sheet.run("  ", TABLE))
    ]
    action, owner = _action(sheet, row)
    rest = [sheet.run(" · "), *owner] if owner else []
    return (
        _bed(sheet, row, room[0]),
        Cell(_name_in(sheet, row, alike, room[1])),
        Cell(sheet.fitted([sheet.run(number_text(sheet, row), hold=True)], room[2], _ONE_LINE)),
        Cell(sheet.fitted(expected, room[3], _ONE_LINE)),
        Cell(sheet.lines(said.today_runs(sheet, row), room[4])),
        Cell(_action_in(sheet, action, rest, room[5])),
        Cell(),
    )


def _empty(sheet: Sheet, row: BoardRow, columns: tuple[Column, ...]) -> tuple[Cell, ...]:
    """Say that nobody is in the bed, since when, and whether it may be used."""
    say = sheet.say
    known = []
    if row.empty_since:
        since = said.when_text(sheet, row.empty_since, dated=True)
        known.append(say("since {time}", time=since))
    known += [sheet.code("bed_status", row.bed_status)] if row.bed_status != "open" else []
    known += [row.bed_note] if row.bed_note else []
    span = len(columns) - 2
    wide = sum(column.width for column in columns[1:-1]) - 2 * mm
    text = [sheet.run(say("UNOCCUPIED"), STRONG), sheet.run(" " + " · ".join(known), QUIET)]
    found = sheet.lines(text, wide, most=1)
    return (_bed(sheet, row, columns[0].room), Cell(found, span), Cell())


def _bed(sheet: Sheet, row: BoardRow, wide: float) -> Cell:
    return Cell(bed_lines(sheet, row.bed, wide))


def _day(sheet: Sheet, row: BoardRow, wide: float) -> tuple[Line, ...]:
    today = local_day(sheet.facts.data_at)
    if row.admitted_at is None:
        return sheet.lines([sheet.run(sheet.say("Not known"), QUIET)], wide)
    number = sheet.run(str(day_of_stay(row.admitted_at, today)), HEADING)
    if not is_over_6_days(row.admitted_at, today):
        return sheet.lines([number], wide)
    over = sheet.run(sheet.say("over 6"), TABLE)
    return (*sheet.lines([number], wide), *sheet.lines([over], wide))


def _action(sheet: Sheet, row: BoardRow) -> tuple[list[Run], list[Run]]:
    """Return the next action, and who does it by when."""
    if not row.action:
        return [sheet.run(sheet.say("No open action"), QUIET)], []
    owner = row.action_owner or sheet.say("No owner")
    due = said.due_runs(sheet, row.action_due_at, row.action_due_timed, late_only=True)
    due = [Run(run.text, run.face if run.shape else TABLE, run.shape) for run in due]
    return [sheet.run(row.action, STRONG)], [sheet.run(f"{owner} · "), *due]


def _stacked(
    sheet: Sheet, first: Sequence[Run], second: Sequence[Run], wide: float
) -> tuple[Line, ...]:
    """Set the second text whole if it is short; what the first one lacks room for is said."""
    below = sheet.lines(second, wide, most=2) if second else ()
    return (*sheet.lines(first, wide, most=_LINES - len(below)), *below)


def _each(sheet: Sheet, texts: Sequence[Sequence[Run]], wide: float) -> tuple[Line, ...]:
    found = tuple(line for runs in texts for line in sheet.lines(runs, wide))
    return found[:_LINES]


def _action_in(
    sheet: Sheet, action: Sequence[Run], rest: Sequence[Run], wide: float
) -> tuple[Line, ...]:
    """Set action, owner and time in one line; owner and time stay whole, a long text is marked."""
    found = sheet.fitted([*action, *rest], wide, _ONE_LINE)
    if len(found) == 1:
        return found
    room = wide - sum(run.width for run in rest)
    text = sheet.lines(action, max(room, wide / 2), most=1)
    return sheet.lines([*text[0].runs, *rest], wide, most=1)


def _name_in(
    sheet: Sheet, row: BoardRow, alike: Mapping[int, Alike], wide: float
) -> tuple[Line, ...]:
    runs = [*name_runs(sheet, row), *alarm_runs(sheet, row, alike)]
    return sheet.fitted(runs, wide, _SHORT_ROW)
