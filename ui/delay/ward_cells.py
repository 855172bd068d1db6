"""The cells of "This ward": since optimised, why, whose, what next, in the census or not."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from ui.delay.cells import (
    Cell,
    Looking,
    bed_cell,
    cell,
    code_words,
    plain,
    quiet,
    step_cell,
    strong,
    who_cell,
)
from ui.delay.people_table import Column, GroupLine, PersonLine
from ui.due import due_text
from ui.widgets import painting
from ui.widgets.text_block import Boxed, Chip, Icon, Line, Span, Track
from wardapp.clock import local_day
from wardapp.codes import CodeList, code_list
from wardapp.display import clinical_time, day_and_month, near_time, of_48_hours, short_date
from wardapp.measures.calendar import elapsed, elapsed_hours
from wardapp.measures.census import (
    CHILD,
    COUNTED,
    NHS_BED_NEXT,
    ON_LEAVE,
    WARD_NOT_COUNTED,
)
from wardapp.measures.delays import LIMIT, is_delayed, warning_mark
from wardapp.queries.code_sets import marker_of
from wardapp.queries.delay_census import census_rule
from wardapp.queries.delays import DelayBoard, DelayRow, DelayState
from wardapp.words import language, marked, tr

COLUMNS = (
    Column("bed", marked("Bed"), 3.75, frozenset({"placement", "bed"}), grows=False),
    Column("who", marked("Name · Born (age) · NHS No."), 16.75, frozenset({"patient", "stay"})),
    Column(
        *("since", marked("Since optimised"), 10.25, frozenset({"optimised"})),
        grows=False,
        deeper="who",
    ),
    Column("reason", marked("Main reason"), 19.5, frozenset({"delay", "delay_reason", "waiting"})),
    Column(
        *("whose", marked("Whose"), 9.0, frozenset({"delay_owner"})), grows=False, under="reason"
    ),
    Column("step", marked("Next step"), 16.5, frozenset({"action"}), deeper="reason"),
    Column(
        *("census", marked("In the census?"), 9.0, frozenset({"absence", "delay_reason"})),
        grows=False,
        under="step",
    ),
)

_OUT = {
    CHILD: marked("under 18"),
    WARD_NOT_COUNTED: marked("this kind of ward is not counted"),
    NHS_BED_NEXT: marked("the next stage is an NHS bed"),
    ON_LEAVE: marked("on leave"),
}


def ward_lines(
    board: DelayBoard, looking: Looking, ward_kind: str
) -> tuple[GroupLine | PersonLine, ...]:
    """Return the ward in its three groups, each with its people; an empty group falls out."""
    counted = sum(
        census_rule(row, board.reasons, ward_kind, looking.now) == COUNTED for row in board.over
    )
    groups = (
        (tr("Over 48 hr: {n}", n=len(board.over)), _over_note(board, counted), board.over),
        (
            tr("Waiting, within 48 hr: {n}", n=len(board.within)),
            _within_note(board.within, looking),
            board.within,
        ),
        (
            tr("Optimised and on plan: {n}", n=len(board.on_plan)),
            _on_plan_note(board.on_plan),
            board.on_plan,
        ),
    )
    lines: list[GroupLine | PersonLine] = []
    for title, note, rows in groups:
        if rows:
            lines.append(GroupLine(title, note))
            lines += [person_line(row, board.reasons, looking, ward_kind) for row in rows]
    return tuple(lines)


def person_line(row: DelayRow, codes: CodeList, looking: Looking, ward_kind: str) -> PersonLine:
    """Return one person with a cell for each column."""
    board = row.board
    waits = row.delay is not None or row.over_48
    return PersonLine(
        board.stay_id or 0,
        (
            bed_cell(board),
            who_cell(board, looking),
            since_cell(board.optimised_at or looking.now, looking),
            reason_cell(row, codes, looking),
            whose_cell(row.delay),
            step_cell(board, looking, wanted=waits),
            census_cell(row, codes, looking, ward_kind),
        ),
    )


def since_cell(optimised_at: datetime, looking: Looking) -> Cell:
    """Return the clock: the figure, the 96-hour track, and what the next mark means."""
    hours = elapsed_hours(optimised_at, looking.now)
    figure = strong(of_48_hours(hours, tr))
    track = (Track(hours),)
    if is_delayed(optimised_at, looking.now):
        late = late_words(elapsed(optimised_at, looking.now) - LIMIT)
        return cell(
            figure, track, (Chip(tr("Late {time}", time=late), "clock", painting.ATTENTION),)
        )
    passes = due_text(optimised_at + LIMIT, timed=True, now=looking.now)
    if local_day(optimised_at + LIMIT) == looking.today:
        passes = clinical_time(optimised_at + LIMIT)
    mark = warning_mark(optimised_at, looking.now)
    if not mark:
        return cell(figure, track, quiet(tr("48 hr: {time}", time=passes)))
    if mark == 48:
        return cell(figure, track, (Span(tr("now; not late yet"), "strong", "attention_line"),))
    colour = "ink" if mark == 24 else "attention_line"
    left = tr("{time} left", time=_left_words(LIMIT - elapsed(optimised_at, looking.now)))
    until = Span(f" {passes}", "cell", "ink_second", keep=True)
    return cell(figure, track, (Span(f"{left},", "strong", colour, keep=True), until))


def late_words(late: timedelta) -> str:
    """Write how late in one unit: 20min, 29hr, 12d; from two days on in days."""
    minutes = max(1, int(late / timedelta(minutes=1)))
    if minutes < 60:
        return f"{minutes}min"
    return f"{minutes // 60}hr" if minutes < 48 * 60 else f"{minutes // (24 * 60)}d"


def reason_cell(row: DelayRow, codes: CodeList, looking: Looking) -> Cell:
    """Return the main reason with its mark, its group, since when, and how many others."""
    state = row.delay
    if state is None:
        return _unrecorded(row)
    head = strong(marked_reason(codes, state.main))
    group = group_words(codes, state.main)
    since = Span(tr("since {time}", time=_day(state, looking)), "cell", "ink_second", keep=True)
    where: Line = (Span(f"{group} · ", "cell", "ink_second"), since) if group else (since,)
    if state.others:
        more = f" · {tr('{n} more', n=len(state.others))}"
        where = (*where, Span(more, "cell", "ink_second", keep=True))
    escalated: Line = ()
    if state.escalated_at is not None:
        when = day_and_month(local_day(state.escalated_at))
        escalated = quiet(tr("Escalated to {to}, {time}", to=state.escalated_to, time=when))
    return cell(head, where, escalated)


def reason_words(codes: CodeList, code: str) -> str:
    """Return the short words of a reason; one that no list knows shows itself."""
    item = codes.items.get(code)
    return item.short(language()) if item is not None else code or tr("No reason yet")


def marked_reason(codes: CodeList, code: str) -> str:
    """Return a reason with the mark of an unofficial list, which no line break parts from it."""
    return "\u00a0".join(
        part for part in (reason_words(codes, code), marker_of(codes, code)) if part
    )


def group_words(codes: CodeList, code: str) -> str:
    """Return the group of a reason in words, "" where the list has none."""
    item = codes.items.get(code)
    group = str(item.extra.get("group", "")) if item is not None else ""
    known = {str(g["code"]): str(g[language()]) for g in codes.extra.get("groups", ())}
    return known.get(group, group)


def whose_cell(state: DelayState | None) -> Cell:
    """Return the letter in its square, the word, and whether it is agreed; blames nobody."""
    if state is None:
        return Cell()
    code = state.attribution or "unassigned"
    item = code_list("delay_attribution").items.get(code)
    letter = str(item.extra.get("letter", "?")) if item is not None else "?"
    word = code_words("delay_attribution", code)
    dashed = code == "unassigned"
    return cell((Boxed(letter, dashed), Span(f" {word}", "strong")), quiet(_agreement(state)))


def census_cell(row: DelayRow, codes: CodeList, looking: Looking, ward_kind: str) -> Cell:
    """Return whether the census counts this person, or from when, or the rule that leaves out."""
    rule = census_rule(row, codes, ward_kind, looking.now)
    if rule != COUNTED:
        return cell(strong(tr("No")), quiet(tr(_OUT[rule])))
    if row.over_48:
        return cell((Icon("check"), Span(tr("Yes"), "strong")), quiet(tr("over 48 hr now")))
    passes = (row.board.optimised_at or looking.now) + LIMIT
    timed = local_day(passes) == looking.today
    when = due_text(passes, timed=timed, now=looking.now)
    if row.delay is None:
        return cell(strong(tr("No")), quiet(tr("{time} if still here", time=when)))
    return cell(plain(tr("If still here")), quiet(tr("from {time}", time=when)))


def _unrecorded(row: DelayRow) -> Cell:
    """Say what the board says they wait for, and that no delay stands behind it yet."""
    missing = (Chip(tr("No reason yet"), "alert", painting.ATTENTION),) if row.over_48 else ()
    if not row.board.waiting_code:
        return cell(missing or quiet(tr("Nothing: on plan")))
    wait = code_list("waiting_for").label(row.board.waiting_code, language())
    return cell(missing, plain(tr("On the board: {wait}", wait=wait)))


def _over_note(board: DelayBoard, counted: int) -> str:
    if counted == len(board.over):
        return tr("held up since clinically optimised; these count at the census")
    return tr("held up since clinically optimised; the census counts {n} of them", n=counted)


def _within_note(rows: Sequence[DelayRow], looking: Looking) -> str:
    if not rows:
        return ""
    first = rows[0].board  # the longest first
    passes = due_text((first.optimised_at or looking.now) + LIMIT, timed=True, now=looking.now)
    return tr("next to pass 48 hr: {bed}, {time}", bed=first.bed or tr("No bed"), time=passes)


def _on_plan_note(rows: Sequence[DelayRow]) -> str:
    waiting = sum(bool(row.board.waiting_code) for row in rows)
    if waiting:
        return tr("no delay recorded; the board says that they wait for something: {n}", n=waiting)
    return tr("no delay recorded")


def _agreement(state: DelayState) -> str:
    if state.attribution in ("", "unassigned"):
        return tr("to agree")
    if not state.agreed or state.owner_at is None:
        return tr("suggested")
    return tr("agreed {day}", day=day_and_month(local_day(state.owner_at)))


def _day(state: DelayState, looking: Looking) -> str:
    started = state.started_at
    if local_day(started) == looking.today:
        return near_time(started, looking.now, tr)
    return short_date(local_day(started), tr)


def _left_words(left: timedelta) -> str:
    """Write the time left in one unit, rounded up: 17hr; within the last hour in minutes."""
    minutes = -(-left // timedelta(minutes=1))
    return f"{-(-minutes // 60)}hr" if minutes >= 60 else f"{minutes}min"
