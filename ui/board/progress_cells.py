"""The cells that say how it goes: day, waiting, expected date, clock, pathway, red or green."""

from datetime import datetime

from ui.board.cell import Cell, Looking, cell, plain, quiet, strong
from ui.widgets import painting
from ui.widgets.text_block import Bar, Chip, Icon, Line, Mark, Span
from wardapp.clock import local_day
from wardapp.codes import code_list
from wardapp.display import (
    clinical_time,
    date_time,
    near_day,
    near_time,
    of_48_hours,
    relative_day,
    short_date,
    weekday,
)
from wardapp.measures.calendar import day_of_stay, elapsed_hours, is_over_6_days
from wardapp.measures.safer import OptimisedState, days_to_go, optimised_state
from wardapp.queries.board import BoardRow
from wardapp.words import language, tr

CURRENT_SCHEME = "B"
"""Its numbers stand alone; those of the older scheme always say whose they are."""


def age_of(at: datetime | None, by: str) -> str:
    """Return whose a cell is and how old: "Dr Rees, 12-Feb-2026 08:38"."""
    return ", ".join(part for part in (by, date_time(at) if at else "") if part)


def day_cell(row: BoardRow, looking: Looking) -> Cell:
    """Return the day of the stay, or since when the bed is empty."""
    if not row.occupied:
        return empty_note(row, looking)
    if row.admitted_at is None:
        return cell(quiet(tr("Not recorded")))
    number = (Span(str(day_of_stay(row.admitted_at, looking.today)), "bed"),)
    over = plain(tr("over 6")) if is_over_6_days(row.admitted_at, looking.today) else ()
    return cell(number, over)


def empty_note(row: BoardRow, looking: Looking) -> Cell:
    """Return what is known of an empty bed: since when, and the note."""
    since = row.empty_since
    when = ""
    if since is not None:
        same_day = local_day(since) == looking.today
        when = clinical_time(since) if same_day else near_time(since, looking.now, tr)
    said = [tr("since {time}", time=when)] if when else []
    said += [row.bed_note] if row.bed_note and looking.level == 0 else []
    return cell(quiet(" · ".join(said) or tr("free")))


def waiting_cell(row: BoardRow, looking: Looking) -> Cell:
    """Return what the person waits for and since when; on leave, when they come back."""
    if row.on_leave:
        return _on_leave(row, looking)
    if not row.waiting_code:
        return cell(quiet(tr("Nothing: on plan")))
    age = age_of(row.waiting_at, row.waiting_by)
    when = quiet(_since(row, looking))
    if looking.level:
        return cell(strong(tr("Waiting")), when, age=age)
    text = code_list("waiting_for").label(row.waiting_code, language())
    if row.waiting_note:
        text = row.waiting_note if row.waiting_code == "other" else f"{text}: {row.waiting_note}"
    more = quiet(tr("{n} more", n=row.waiting_count - 1)) if row.waiting_count > 1 else ()
    return cell(strong(text), when, more, age=age)


def edd_cell(row: BoardRow, looking: Looking) -> Cell:
    """Return the expected date with the days to go; passed and moved twice stand out."""
    if row.edd is None:
        return cell((Chip(tr("No date set"), "alert", painting.ATTENTION),))
    days = days_to_go(row.edd, looking.today)
    day = Span(short_date(row.edd, tr), "strong", keep=True)
    near: Line = ()
    first: Line = (day,)
    if days < 0:
        near = (Chip(tr("Passed {n}d", n=-days), "alert", painting.ATTENTION),)
    elif days <= 1:
        near = (Chip(relative_day(row.edd, looking.today, tr), "home", painting.TIME),)
    else:
        rest = " · " + relative_day(row.edd, looking.today, tr)
        first = (day, Span(rest, "cell", "ink_second"))
    return cell(first, near, _moves(row), age=age_of(row.edd_at, row.edd_by))


def optimised_cell(row: BoardRow, looking: Looking) -> Cell:
    """Return the 48-hour clock; the hours left in words from 36 on."""
    if row.optimised_at is None:
        return cell(quiet(tr("Not yet")))
    hours = elapsed_hours(row.optimised_at, looking.now)
    figure = strong(of_48_hours(hours, tr))
    age = age_of(row.optimised_at, row.optimised_by)
    state = optimised_state(row.optimised_at, looking.now)
    if state is OptimisedState.OVER_48:
        return cell(figure, (Chip(tr("Late"), "clock", painting.ATTENTION),), age=age)
    if state is OptimisedState.UNDER_36:
        return cell(figure, (Bar(hours),), age=age)
    left = (Span(tr("{n}hr left", n=max(1, round(48 - hours))), "strong", "attention_line"),)
    return cell(figure, (Bar(hours),), left, age=age)


def pathway_cell(row: BoardRow, looking: Looking) -> Cell:
    """Return the pathway's number and short name."""
    if not row.pathway:
        return cell(strong(tr("Not set")))
    codes = code_list("pathway")
    key = f"{row.pathway_scheme}{row.pathway}"
    number = strong(f"P{row.pathway}")
    age = age_of(row.pathway_at, row.pathway_by)
    scheme = () if row.pathway_scheme == CURRENT_SCHEME else plain(_scheme(row))
    if looking.small or key not in codes:
        return cell(number, scheme, age=age)
    return cell(number, plain(str(codes[key].extra[f"short_{language()}"])), scheme, age=age)


def _scheme(row: BoardRow) -> str:
    return tr("scheme {scheme}", scheme=row.pathway_scheme)


def today_cell(row: BoardRow, looking: Looking) -> Cell:
    """Return red or green by mark and word, with the reason of a red day."""
    if row.on_leave:
        return cell(strong(tr("On leave")), quiet(tr("not counted")))
    age = age_of(row.day_at, row.day_by)
    if row.colour == "green":
        return cell((Mark(red=False), Span(" " + tr("Green"), "name", "green")), age=age)
    reason = quiet(red_reason(row)) if looking.level == 0 and red_reason(row) else ()
    return cell((Mark(red=True), Span(" " + tr("Red"), "name", "red")), reason, age=age)


def red_reason(row: BoardRow) -> str:
    """Return why the day is red: what was chosen, or what is plainly missing."""
    if row.day_reason and row.day_reason != row.waiting_code:
        return row.day_note or code_list("waiting_for").label(row.day_reason, language())
    if row.edd is None:
        return tr("no date set")
    return tr("criteria missing") if not row.criteria else ""


def _on_leave(row: BoardRow, looking: Looking) -> Cell:
    kind = code_list("absence_kind").label(row.absence_kind, language())
    if looking.level:
        kind = tr("On leave")
    if row.back_expected_at is None:
        return cell(strong(kind), quiet(tr("no time given")))
    day = local_day(row.back_expected_at)
    near = 0 < (day - looking.today).days < 7
    day_words = weekday(day, tr) if near else near_day(day, looking.today, tr)
    back = f"{day_words} {clinical_time(row.back_expected_at)}"
    return cell(strong(tr("{kind}: back {time}", kind=kind, time=back)))


def _since(row: BoardRow, looking: Looking) -> str:
    if row.waiting_until is not None:
        day = near_day(local_day(row.waiting_until), looking.today, tr)
        return tr("until {time}", time=day)
    if row.waiting_since is None:
        return ""
    if local_day(row.waiting_since) == looking.today:
        return tr("since {time}", time=near_time(row.waiting_since, looking.now, tr))
    return tr("since {time}", time=short_date(local_day(row.waiting_since), tr))


def _moves(row: BoardRow) -> Line:
    if row.edd_moves == 0:
        return ()
    if row.edd_moves == 1:
        return quiet(tr("Moved once"))
    return (Icon("moved"), Span(" " + tr("Moved {n}×", n=row.edd_moves), "strong"))
