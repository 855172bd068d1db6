"""The figures over the board, and the filter that each of them is; plain arithmetic."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from wardapp.clock import local_day
from wardapp.measures.calendar import is_over_6_days
from wardapp.measures.safer import OptimisedState, is_passed, optimised_state
from wardapp.queries.board import BoardRow
from wardapp.queries.figures import Leavers
from wardapp.words import marked, tr

Keep = Callable[[BoardRow, datetime], bool]


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: its key as a filter, its number, its words, and its mark."""

    key: str
    number: int
    words: str
    mark: str = ""
    starts_group: bool = False


def figures(rows: Sequence[BoardRow], left: Leavers, now: datetime) -> tuple[Figure, ...]:
    """Count the ward; a boarder elsewhere is counted where they lie."""
    here = [row for row in rows if not row.elsewhere]

    def count(key: str) -> int:
        return sum(FILTERS[key][1](row, now) for row in here)

    leave = count("leave")
    inside = tr("In, {n} on leave", n=leave) if leave else tr("In")
    out = tr("Out today, {n} before midday", n=left.before_midday) if left.left else tr("Out today")
    return (
        Figure("beds", sum(row.bed_id is not None for row in here), tr("Beds")),
        Figure("in", count("in"), inside),
        Figure("free", count("free"), tr("Free")),
        Figure("out_today", left.left, out, starts_group=True),
        Figure("out_tomorrow", count("out_tomorrow"), tr("Out tomorrow")),
        Figure("red", count("red"), tr("Red"), "red", starts_group=True),
        Figure("green", count("green"), tr("Green"), "green"),
        Figure("over_6", count("over_6"), tr("Over 6 days"), starts_group=True),
        Figure("over_48", count("over_48"), tr("Optimised over 48 hr"), "alert"),
        Figure("no_date", count("no_date"), tr("No date set"), "alert", starts_group=True),
        Figure("passed", count("passed"), tr("Date passed"), "alert"),
        Figure("not_discussed", count("not_discussed"), tr("Not yet discussed")),
    )


def short_words(figure: Figure) -> str:
    """Return the words for a narrow window."""
    return tr(_SHORT[figure.key]) if figure.key in _SHORT else figure.words


def filter_words(key: str) -> str:
    """Return the words of a filter as they stand in the bar."""
    return tr(FILTERS[key][0])


def kept(rows: Sequence[BoardRow], key: str, now: datetime) -> tuple[BoardRow, ...]:
    """Return the rows that a filter leaves in sight; no filter leaves all."""
    if key not in FILTERS:
        return tuple(rows)
    return tuple(row for row in rows if FILTERS[key][1](row, now))


def leaves_on(row: BoardRow) -> date | None:
    """Return the day somebody means to leave: the plan where there is one, else the date."""
    return local_day(row.leaving_at) if row.leaving_at is not None else row.edd


def _counted(row: BoardRow) -> bool:
    return row.occupied and not row.on_leave


def _leaves(days: int) -> Keep:
    return lambda row, now: row.occupied and leaves_on(row) == local_day(now) + timedelta(days)


def _is_late(row: BoardRow, now: datetime) -> bool:
    since = row.optimised_at
    return since is not None and optimised_state(since, now) is OptimisedState.OVER_48


def _is_long(row: BoardRow, now: datetime) -> bool:
    return row.admitted_at is not None and is_over_6_days(row.admitted_at, local_day(now))


_SHORT = {
    "in": marked("In"),
    "out_today": marked("Out today"),
    "over_48": marked("Over 48 hr"),
    "not_discussed": marked("Not discussed"),
}

FILTERS: dict[str, tuple[str, Keep]] = {
    "in": (marked("in"), lambda row, _now: _counted(row)),
    "leave": (marked("on leave"), lambda row, _now: row.on_leave),
    "free": (
        marked("free"),
        lambda row, _now: row.bed_id is not None and not row.occupied and row.bed_status == "open",
    ),
    "out_today": (marked("still to leave today"), _leaves(0)),
    "out_tomorrow": (marked("out tomorrow"), _leaves(1)),
    "red": (marked("red"), lambda row, _now: _counted(row) and row.colour == "red"),
    "green": (marked("green"), lambda row, _now: _counted(row) and row.colour == "green"),
    "over_6": (marked("over 6 days"), _is_long),
    "over_48": (marked("optimised over 48 hr"), _is_late),
    "no_date": (marked("no date set"), lambda row, _now: row.occupied and row.edd is None),
    "passed": (
        marked("date passed"),
        lambda row, now: row.occupied and is_passed(row.edd, local_day(now)),
    ),
    "not_discussed": (
        marked("not yet discussed"),
        lambda row, _now: _counted(row) and not row.discussed,
    ),
}
