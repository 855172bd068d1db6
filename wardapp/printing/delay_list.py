"""The delay list: who is ready and still here, why, whose it is, and the next step."""

from collections.abc import Mapping, Sequence

from reportlab.lib.units import mm

from wardapp.clock import local_day
from wardapp.measures.census import CHILD, COUNTED, NHS_BED_NEXT, ON_LEAVE, WARD_NOT_COUNTED
from wardapp.measures.delays import LIMIT
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
    step_runs,
    whose_runs,
)
from wardapp.printing.facts import optimised_runs, waiting_runs, when_text
from wardapp.printing.lines import kept
from wardapp.printing.look import CHIP, QUIET, STRONG
from wardapp.printing.person import identity_lines
from wardapp.printing.sheet import Sheet, SheetFacts, Table
from wardapp.printing.table import Cell, Column, Row, growing
from wardapp.queries.delay_census import census_rule
from wardapp.queries.delays import DelayBoard, DelayRow
from wardapp.words import Words, marked

_BED = 13.0  # mm
_ROW = 13.0 * mm
_OUT = {
    CHILD: marked("under 18"),
    WARD_NOT_COUNTED: marked("this kind of ward is not counted"),
    NHS_BED_NEXT: marked("the next stage is an NHS bed"),
    ON_LEAVE: marked("on leave"),
}


def delay_list(
    board: DelayBoard,
    facts: SheetFacts,
    say: Words,
    alike: Mapping[int, Alike],
    *,
    ward_kind: str,
    inside: int,
) -> bytes:
    """Return the list as PDF, who has waited longest first; `inside` are all in the beds."""
    summary = say("Optimised: {n} of {m} here", n=len(board.rows), m=inside)
    sheet = Sheet(facts, say, say("Delay list"), wide=True, summary=summary)
    columns = _columns(say, board)
    made: list[Row] = []
    for title, note, rows in _groups(sheet, board, ward_kind):
        made.append(group_row(sheet, columns, title, note))
        made += [_row(sheet, row, board, alike, columns, ward_kind) for row in rows]
        if not rows:
            made.append(nobody_row(sheet, columns))
    return sheet.print(Table(columns, tuple(made), top=True))


def _columns(say: Words, board: DelayBoard) -> tuple[Column, ...]:
    more = extra_width((row.board.bed for row in board.rows), _BED)
    delays = [row.delay for row in board.rows]
    return (
        Column(say("Bed"), _BED + more),
        Column(say("Name · Born (age) · NHS No."), 51),
        Column(say("Since optimised"), 27),
        Column(reason_title(say("Main reason"), board.reasons, delays), 60),
        Column(say("Whose"), 28),
        Column(say("Next step"), 46),
        Column(say("In the census?"), 26),
        Column(say("Pen notes"), 26 - more, pen=True),
    )


def _groups(
    sheet: Sheet, board: DelayBoard, ward_kind: str
) -> tuple[tuple[str, str, Sequence[DelayRow]], ...]:
    say, now = sheet.say, sheet.facts.data_at
    count = sum(census_rule(row, board.reasons, ward_kind, now) == COUNTED for row in board.over)
    over = len(board.over)
    return (
        (
            say("Over 48 hr: {n}", n=over),
            say("counted by the census now: {n} of {m}", n=count, m=over),
            board.over,
        ),
        (
            say("Waiting, within 48 hr: {n}", n=len(board.within)),
            say("exactly 48 hr is not yet a delay"),
            board.within,
        ),
        (
            say("Optimised and on plan: {n}", n=len(board.on_plan)),
            say("no delay recorded"),
            board.on_plan,
        ),
    )


def _row(
    sheet: Sheet,
    row: DelayRow,
    board: DelayBoard,
    alike: Mapping[int, Alike],
    columns: Sequence[Column],
    ward_kind: str,
) -> Row:
    room = [column.room for column in columns]
    today = local_day(sheet.facts.data_at)
    texts = (
        _since(sheet, row),
        _reason(sheet, row, board),
        whose_runs(sheet, row.delay) if row.delay else [],
        step_runs(sheet, row.board),
        _census(sheet, row, board, ward_kind),
    )
    cells = (
        Cell(bed_lines(sheet, row.board.bed, room[0])),
        Cell(identity_lines(sheet, row.board, alike, room[1], on=today)),
        *(Cell(each(sheet, text, wide)) for text, wide in zip(texts, room[2:7], strict=True)),
        Cell(),
    )
    return growing(cells, _ROW, again=cells[:2], over=over_page(sheet), label=row.board.bed)


def _since(sheet: Sheet, row: DelayRow) -> list[Text]:
    """Return the clock, how late, and else when 48 hours will have passed."""
    lines = optimised_runs(sheet, row.board)[:-1]
    if row.over_48 or row.board.optimised_at is None:
        return lines
    passes = when_text(sheet, row.board.optimised_at + LIMIT)
    return [*lines, [sheet.run(sheet.say("48 hr: {time}", time=kept(passes)))]]


def _reason(sheet: Sheet, row: DelayRow, board: DelayBoard) -> list[Text]:
    """Return the reason; without one what the board says they wait for."""
    if row.delay is not None:
        return reason_runs(sheet, board.reasons, row.delay)
    lines = [[sheet.run(sheet.say("No reason yet"), CHIP, "chip")]] if row.over_48 else []
    if row.board.waiting_code or row.board.on_leave or not lines:
        first, second = waiting_runs(sheet, row.board)
        lines += [first, second] if second else [first]
    return lines


def _census(sheet: Sheet, row: DelayRow, board: DelayBoard, ward_kind: str) -> list[Text]:
    """Return yes, no with its rule, or from when."""
    say, now = sheet.say, sheet.facts.data_at
    rule = census_rule(row, board.reasons, ward_kind, now)
    if rule != COUNTED:
        return [[sheet.run(say("No"), STRONG)], [sheet.run(say(_OUT[rule]))]]
    if row.over_48 or row.board.optimised_at is None:
        return [[sheet.run(say("Yes"), STRONG)], [sheet.run(say("over 48 hr now"))]]
    passes = row.board.optimised_at + LIMIT
    timed = local_day(passes) == local_day(now)
    when = when_text(sheet, passes, timed=timed, dated=True)
    if row.delay is None:
        later = say("{time} if still here", time=kept(when))
        return [[sheet.run(say("No"), STRONG)], [sheet.run(later, QUIET)]]
    from_then = say("from {time}", time=when)
    return [[sheet.run(say("If still here"))], [sheet.run(from_then, QUIET, hold=True)]]
