"""The action list: A4 upright, by owner, a box to tick and room for the outcome."""

from collections.abc import Callable, Mapping, Sequence

from reportlab.lib.units import mm

from wardapp.clock import local_day
from wardapp.measures.same_name import Alike
from wardapp.printing.bed import bed_lines, extra_width
from wardapp.printing.facts import due_runs, lateness
from wardapp.printing.lines import Line
from wardapp.printing.look import ACTION, HEADING, HEADING_LIGHT, QUIET, STRONG, TABLE, points
from wardapp.printing.person import alarm_runs, name_runs, number_text
from wardapp.printing.sheet import Sheet, SheetFacts, Table
from wardapp.printing.table import Cell, Column, Row, growing
from wardapp.queries.papers import ActionRow
from wardapp.words import Words

_OWNER = 8.6 * mm
_BED = 14.0  # mm


def action_list(
    rows: Sequence[ActionRow], facts: SheetFacts, say: Words, alike: Mapping[int, Alike]
) -> bytes:
    """Return the list as PDF; who has most to do today comes first, today's actions in bold."""
    sheet = Sheet(facts, say, say("Actions by owner"), wide=False)
    more = extra_width((row.bed for row in rows), _BED)
    columns = (
        Column("", 11),
        Column(say("Bed"), _BED + more),
        Column(say("Name · NHS No."), 56),
        Column(say("Action"), 56 - more),
        Column(say("Due"), 26),
        Column(say("Outcome"), 27, pen=True),
    )
    made: list[Row] = []
    for owner, actions in _by_owner(sheet, rows):
        made.append(_owner_row(sheet, owner, actions, columns))
        made += [_action_row(sheet, action, alike, columns) for action in actions]
    if not rows:
        made.append(_nothing(sheet, columns))
    owners = [(owner, len(actions)) for owner, actions in _by_owner(sheet, rows)]
    return sheet.print(Table(columns, tuple(made), under=_closing(sheet, owners)))


def _by_owner(sheet: Sheet, rows: Sequence[ActionRow]) -> list[tuple[str, list[ActionRow]]]:
    groups: dict[str, list[ActionRow]] = {}
    for row in rows:
        groups.setdefault(row.owner, []).append(row)
    return sorted(groups.items(), key=lambda group: (-_today(sheet, group[1]), group[0]))


def _today(sheet: Sheet, actions: Sequence[ActionRow]) -> int:
    today = local_day(sheet.facts.data_at)
    return sum(row.due_at is not None and local_day(row.due_at) <= today for row in actions)


def _owner_row(
    sheet: Sheet, owner: str, actions: Sequence[ActionRow], columns: Sequence[Column]
) -> Row:
    say, today = sheet.say, _today(sheet, actions)
    name = [sheet.run(owner or say("No owner"), HEADING)]
    if actions[0].role:
        name.append(sheet.run(f", {_role(sheet, actions[0].role)}", HEADING_LIGHT))
    counts = say("Actions: {n}", n=len(actions))
    counts += say(" · today: {n}", n=today) if today else ""
    right = sheet.lines([sheet.run(counts)], 60 * mm)[0]
    lines = sheet.lines(name, 126 * mm)
    return Row((Cell(lines, len(columns), right),), max(_OWNER, len(lines) * 14.0), group=True)


def _role(sheet: Sheet, code: str) -> str:
    role = sheet.code("roles", code)
    return role[:1].lower() + role[1:] if role[1:2].islower() else role


def _action_row(
    sheet: Sheet, row: ActionRow, alike: Mapping[int, Alike], columns: Sequence[Column]
) -> Row:
    room = [column.room for column in columns]
    now = sheet.facts.data_at
    alarm = alarm_runs(sheet, row, alike)
    who = (
        *sheet.lines(name_runs(sheet, row, STRONG), room[2]),
        *sheet.lines([sheet.run(number_text(sheet, row), hold=True)], room[2]),
        *(sheet.lines(alarm[1:], room[2]) if alarm else ()),
    )
    due = due_runs(sheet, row.due_at, row.due_timed)
    late = lateness(row.due_at, row.due_timed, now)
    cells = (
        Cell(sheet.lines([sheet.run("", TABLE, "box")], 11 * mm), spoken=sheet.say("to do")),
        Cell(bed_lines(sheet, row.bed, room[1])),
        Cell(who),
        Cell(sheet.lines([sheet.run(row.text, ACTION)], room[3])),
        Cell(sheet.lines(due if late else due[:1], room[4])),
        Cell(),
    )
    over = sheet.lines([sheet.run(sheet.say("continues over the page"), QUIET)], 60 * mm)[0]
    return growing(cells, points("row_action"), again=cells[:3], over=over)


def _nothing(sheet: Sheet, columns: Sequence[Column]) -> Row:
    text = sheet.run(sheet.say("No action is open on this ward."), ACTION)
    return Row((Cell(sheet.lines([text], 180 * mm), len(columns)),), points("row_action"))


def _closing(
    sheet: Sheet, owners: Sequence[tuple[str, int]]
) -> Callable[[int, list[list[Row]]], tuple[Line, ...]]:
    """Return the note under the table: who stands over the page, and what the record is."""
    say = sheet.say

    def note(index: int, pages: list[list[Row]]) -> tuple[Line, ...]:
        shown = sum(row.group for rows in pages[: index + 1] for row in rows)
        rest = ", ".join(f"{owner or say('No owner')} {n}" for owner, n in owners[shown:])
        text = say("Over the page: {names}.", names=rest) + " " if rest else ""
        text += say("Tick on paper, then tick on the board: the board is the record.")
        return sheet.lines([sheet.run(text, QUIET)], 188 * mm, most=2)

    return note
