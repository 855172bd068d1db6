"""The cells of "Days lost": nights, expected date, optimised, why, the weekly MDT review."""

from collections.abc import Sequence

from ui.delay.cells import (
    Cell,
    Looking,
    bed_cell,
    cell,
    plain,
    quiet,
    strong,
    who_cell,
)
from ui.delay.people_table import Column, GroupLine, PersonLine
from ui.delay.ward_cells import group_words, late_words, marked_reason
from ui.due import day_text
from ui.widgets import painting
from ui.widgets.text_block import Chip, Line, Span
from wardapp.clock import local_day
from wardapp.codes import CodeList
from wardapp.display import day_and_month, of_48_hours, short_date
from wardapp.measures.calendar import LONG_STAY_NIGHTS, elapsed, elapsed_hours
from wardapp.measures.delays import LIMIT, is_delayed
from wardapp.measures.safer import days_to_go
from wardapp.queries.board import BoardRow
from wardapp.queries.delays import DelayState, LongStayRow
from wardapp.words import marked, tr

COLUMNS = (
    Column("bed", marked("Bed"), 3.75, frozenset({"placement", "bed"}), grows=False),
    Column("who", marked("Name · Born (age) · NHS No."), 16.75, frozenset({"patient", "stay"})),
    Column("nights", marked("Nights"), 7.5, frozenset({"stay"}), grows=False, deeper="who"),
    Column(*("edd", marked("Expected date"), 8.5, frozenset({"expected_discharge"})), grows=False),
    Column(
        *("optimised", marked("Optimised"), 8.0, frozenset({"optimised"})),
        grows=False,
        under="edd",
    ),
    Column("reason", marked("Delay"), 17.0, frozenset({"delay", "delay_reason"})),
    Column(
        *("review", marked("Last MDT review"), 22.0, frozenset({"long_stay_review"})),
        deeper="reason",
    ),
    Column(
        *("due", marked("Next review"), 9.5, frozenset({"long_stay_review"})),
        grows=False,
        under="review",
    ),
)

# Where a group begins, in nights; the first is the length that the 50-day challenges look at.
_GROUPS = (50, 21, LONG_STAY_NIGHTS)


def stay_lines(
    rows: Sequence[LongStayRow], codes: CodeList, looking: Looking
) -> tuple[GroupLine | PersonLine, ...]:
    """Return the long stays, the longest first, in groups; an empty group falls out."""
    lines: list[GroupLine | PersonLine] = []
    for number, least in enumerate(_GROUPS):
        below = _GROUPS[number - 1] if number else None
        here = [row for row in rows if row.nights >= least and (not below or row.nights < below)]
        if here:
            lines.append(GroupLine(_title(least, below, len(here)), _due_note(here, looking)))
            lines += [_line(row, codes, looking) for row in here]
    return tuple(lines)


def review_words(row: LongStayRow) -> str:
    """Return the last review as it is read aloud when somebody else wrote one."""
    return _review_cell(row).spoken


def _title(least: int, below: int | None, people: int) -> str:
    if below is None:
        return tr("{least} nights or more: {n}", least=least, n=people)
    return tr("{least} to {most} nights: {n}", least=least, most=below - 1, n=people)


def _due_note(rows: Sequence[LongStayRow], looking: Looking) -> str:
    due = sum(row.is_due(looking.today) for row in rows)
    return tr("review due: {n}", n=due) if due else tr("all reviewed this week")


def _line(row: LongStayRow, codes: CodeList, looking: Looking) -> PersonLine:
    board = row.board
    return PersonLine(
        board.stay_id or 0,
        (
            bed_cell(board),
            who_cell(board, looking),
            _nights_cell(row, looking),
            _edd_cell(board, looking),
            _optimised_cell(board, looking),
            _reason_cell(row.delay, codes),
            _review_cell(row),
            _due_cell(row, looking),
        ),
    )


def _nights_cell(row: LongStayRow, looking: Looking) -> Cell:
    admitted = local_day(row.board.admitted_at or looking.now)
    near = day_and_month(admitted)
    year = f"{near}-{admitted.year}" if admitted.year != looking.today.year else near
    return cell((Span(str(row.nights), "bed"),), quiet(tr("since {time}", time=year)))


def _edd_cell(board: BoardRow, looking: Looking) -> Cell:
    if board.edd is None:
        return cell((Chip(tr("No date set"), "alert", painting.ATTENTION),))
    day, days = strong(short_date(board.edd, tr)), days_to_go(board.edd, looking.today)
    if days < 0:
        return cell(day, (Chip(tr("Passed {n}d", n=-days), "alert", painting.ATTENTION),))
    if not board.edd_moves:
        return cell(day)
    moved = tr("Moved {n}×", n=board.edd_moves) if board.edd_moves > 1 else tr("Moved once")
    return cell(day, quiet(moved))


def _optimised_cell(board: BoardRow, looking: Looking) -> Cell:
    since = board.optimised_at
    if since is None:
        return cell(quiet(tr("Not optimised")))
    figure = plain(of_48_hours(elapsed_hours(since, looking.now), tr))
    if not is_delayed(since, looking.now):
        return cell(figure)
    late = late_words(elapsed(since, looking.now) - LIMIT)
    return cell(figure, (Chip(tr("Late {time}", time=late), "clock", painting.ATTENTION),))


def _reason_cell(state: DelayState | None, codes: CodeList) -> Cell:
    if state is None:
        return cell(quiet(tr("No delay recorded")))
    more = quiet(tr("{n} more", n=len(state.others))) if state.others else ()
    group = group_words(codes, state.main)
    return cell(strong(marked_reason(codes, state.main)), quiet(group) if group else (), more)


def _review_cell(row: LongStayRow) -> Cell:
    if row.reviewed_at is None:
        return cell(quiet(tr("Never reviewed")))
    day = short_date(local_day(row.reviewed_at), tr)
    who = quiet(" · ".join(part for part in (day, row.reviewed_by) if part))
    taken: Line = ()
    if row.escalated_to:
        taken = quiet(tr("Escalated to {to}", to=row.escalated_to))
    return cell(plain(row.outcome), who, taken)


def _due_cell(row: LongStayRow, looking: Looking) -> Cell:
    due = row.review_due
    if due is None:
        return cell((Chip(tr("Review due"), "alert", painting.ATTENTION),))
    days = (looking.today - due).days
    if days > 0:
        return cell((Chip(tr("Due {n}d ago", n=days), "alert", painting.ATTENTION),))
    if days == 0:
        return cell((Chip(tr("Due today"), "calendar", painting.ATTENTION),))
    return cell(quiet(tr("next {day}", day=day_text(due, looking.today))))
