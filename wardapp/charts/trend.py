"""Audits over time with their intervals; where the criteria changed the line is broken."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby, pairwise

from wardapp.charts.axis import share_axis, spread
from wardapp.charts.interval_bar import Estimate
from wardapp.charts.picture import (
    LINE_HIGH,
    REGULAR,
    STRONG,
    Label,
    Line,
    Mark,
    Measure,
    Picture,
    Shape,
    Trace,
)
from wardapp.charts.placing import Ground
from wardapp.charts.words import block, block_height, percent, widest_word, wrapped

_PLOT_HIGH = 11.0
_GAP = 0.5
_UNDER = LINE_HIGH / 2  # from the axis to the days: its own 0 stands beside them
_POINT = 0.6875
_LEAST_APART = 1.0  # two audits on neighbouring days are still told apart
_BREAK_APART = 2.5  # room for the divider
_APART = "  "  # between the words under two audits
_EDGE = 2.0  # between the plot's edges and the first and last audit


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """One audit: its day, how the day is written, its counts in words, its share.

    Audits of one `segment` (one set of criteria) are joined, but not those that share their day:
    nobody knows which of them goes on from the one before. `divider` says what begins with a new
    segment. Without anybody reviewed there is no interval.
    """

    day: date
    day_words: str
    of: str
    interval: Estimate | None
    segment: int = 0
    divider: str = ""


@dataclass(frozen=True, slots=True)
class _Plot:
    left: float
    right: float
    top: float
    top_share: float

    @property
    def bottom(self) -> float:
        return self.top + _PLOT_HIGH

    def y(self, share: float) -> float:
        return self.bottom - _PLOT_HIGH * share / self.top_share


@dataclass(frozen=True, slots=True)
class _Placed:
    """An audit at its place."""

    x: float
    audit: TrendPoint


def trend(width: float, measure: Measure, audits: Sequence[TrendPoint], *, spoken: str) -> Picture:
    """Lay out the audits by their days."""
    audits = sorted(audits, key=lambda audit: audit.day)
    if not audits:
        return Picture(width, 0.0, (), spoken)
    end, ticks = share_axis(max((a.interval.high for a in audits if a.interval), default=1.0))
    left = measure(percent(ticks[-1]), 1.0, REGULAR) + _GAP
    placed = _placed(audits, left, width, measure)
    breaks = _breaks(placed)
    heads, notes = _heads(breaks, left, width, measure)
    head_ends = max((label.y for label in heads), default=-LINE_HIGH / 2) + LINE_HIGH / 2
    top = head_ends + LINE_HIGH
    plot = _Plot(left, width, top, end)
    dividers = [
        Line(x, head_ends, x, plot.bottom, "ink_second", 0.09375, dashed=True) for x, _ in breaks
    ]
    drawn = [*dividers, *_points(placed, plot)]
    ground = Ground((left, head_ends, width, plot.bottom), measure)
    ground.take(*drawn)
    days, low = _days(placed, plot, width, measure)
    listed, low = _listed(notes, low, width, measure)
    shapes = (*_grid(plot, ticks), *heads, *drawn, *_figures(placed, plot, ground), *days, *listed)
    return Picture(width, low, shapes, spoken)


def _placed(
    audits: Sequence[TrendPoint], left: float, right: float, measure: Measure
) -> list[_Placed]:
    """Return where the audits stand: by their days, but never upon each other.

    Those of one day stand so far apart that the words under each have room.
    """
    near = [
        _LEAST_APART if one.segment == other.segment else _BREAK_APART
        for one, other in pairwise(audits)
    ]
    shared = _shared_days(audits)
    words = max(_wide(audit, measure) for audit in audits) + measure(_APART, 1.0, REGULAR) + _GAP
    far = [
        max(size, words) if {one.day, other.day} & shared else size
        for size, (one, other) in zip(near, pairwise(audits), strict=True)
    ]
    edge = max(_EDGE, words / 2) if shared else _EDGE
    xs = (
        _by_day(audits, far, left + edge, right - edge)
        or _by_day(audits, near, left + _EDGE, right - _EDGE)
        or _evenly(len(audits), left + _EDGE, right - _EDGE)
    )
    return [_Placed(x, audit) for x, audit in zip(xs, audits, strict=True)]


def _by_day(
    audits: Sequence[TrendPoint], sizes: Sequence[float], left: float, right: float
) -> list[float] | None:
    """Return the places of the days, the audits at least so far apart; None without the room."""
    first, last = audits[0].day, audits[-1].day
    days = max(1, (last - first).days)
    wanted = [left + (right - left) * (audit.day - first).days / days for audit in audits]
    if len(audits) == 1:
        wanted = [(left + right) / 2]
    return spread(wanted, [*sizes, 0.0], left, right)


def _evenly(count: int, left: float, right: float) -> list[float]:
    step = (right - left) / (count - 1)
    return [left + number * step for number in range(count)]


def _shared_days(audits: Sequence[TrendPoint]) -> set[date]:
    """Return the days of more than one audit."""
    return {day for day, count in Counter(audit.day for audit in audits).items() if count > 1}


def _wide(audit: TrendPoint, measure: Measure) -> float:
    """Return how wide the words under an audit are."""
    return max(measure(text, 1.0, REGULAR) for text in (audit.day_words, audit.of))


def _breaks(placed: Sequence[_Placed]) -> list[tuple[float, str]]:
    """Return where the criteria changed, and to what."""
    return [
        ((before.x + after.x) / 2, after.audit.divider)
        for before, after in pairwise(placed)
        if before.audit.segment != after.audit.segment
    ]


def _heads(
    breaks: Sequence[tuple[float, str]], left: float, width: float, measure: Measure
) -> tuple[list[Label], list[tuple[str, str]]]:
    """Return the words over the dividers; where they do not fit there, numbers and their notes."""
    wanted, room = [x for x, _ in breaks], (left, width + 2 * _GAP)
    whole = [measure(words, 1.0, REGULAR) + 2 * _GAP for _, words in breaks]
    least = [widest_word(words, measure) + 2 * _GAP for _, words in breaks]
    xs = spread(wanted, whole, *room) or spread(wanted, least, *room)
    if xs:
        ends = [*xs[1:], width + 2 * _GAP]
        lines = [
            wrapped(words, end - x - 2 * _GAP, measure)
            for (_, words), x, end in zip(breaks, xs, ends, strict=True)
        ]
        tall = max(map(block_height, lines), default=0.0)
        if tall <= 3 * LINE_HIGH:
            return [
                label
                for x, block_lines in zip(xs, lines, strict=True)
                for label in block(block_lines, x, tall - block_height(block_lines))
            ], []
    notes = [(str(number), words) for number, (_, words) in enumerate(breaks, 1)]
    over = list(_numbers([(x, n) for (x, _), (n, _) in zip(breaks, notes, strict=True)], measure))
    return over, notes


def _numbers(wanted: Sequence[tuple[float, str]], measure: Measure) -> Iterator[Label]:
    """Yield the numbers over the dividers, each in the first line in which it has room."""
    ends: list[float] = []
    for x, number in wanted:
        half = measure(number, 1.0, STRONG) / 2
        line = next((n for n, end in enumerate(ends) if end <= x - half), len(ends))
        ends[line : line + 1] = [x + half + _GAP / 2]
        yield Label(x, LINE_HIGH * (line + 0.5), number, "middle", weight=STRONG)


def _listed(
    notes: Sequence[tuple[str, str]], low: float, width: float, measure: Measure
) -> tuple[list[Label], float]:
    """Return what the numbers over the dividers mean, below the chart."""
    labels: list[Label] = []
    low += 0.25 if notes else 0.0
    for number, words in notes:
        lines = wrapped(words, width - 2.0, measure)
        labels.append(Label(0.0, low + LINE_HIGH / 2, number, weight=STRONG))
        labels += block(lines, 2.0, low, role="ink_second")
        low += max(LINE_HIGH, block_height(lines))
    return labels, low


def _grid(plot: _Plot, ticks: Sequence[float]) -> Iterator[Shape]:
    for tick in ticks:
        y = plot.y(tick)
        yield Line(plot.left, y, plot.right, y, "line" if tick else "line_row")
        text = percent(tick) if tick == ticks[-1] else f"{round(tick * 100)}"
        yield Label(plot.left - _GAP, y, text, "end", "ink_second")


def _points(placed: Sequence[_Placed], plot: _Plot) -> Iterator[Shape]:
    """Yield intervals, then the lines between audits, then the points over both."""
    known = [(p.x, p.audit.interval) for p in placed if p.audit.interval]
    for x, interval in known:
        yield Line(x, plot.y(interval.high), x, plot.y(interval.low), "chart_line", 0.15625)
    for group in _joined(placed):
        points = tuple((p.x, plot.y(p.audit.interval.share)) for p in group if p.audit.interval)
        if len(points) > 1:
            yield Trace(points, "chart_bar", 0.125)
    for x, interval in known:
        yield Mark(x, plot.y(interval.share), "disc", _POINT, "chart_bar")


def _joined(placed: Sequence[_Placed]) -> Iterator[list[_Placed]]:
    """Yield what one line joins: one set of criteria, as far as each day has one audit."""
    shared = _shared_days([point.audit for point in placed])
    for (_, alone), group in groupby(
        placed, key=lambda point: (point.audit.segment, point.audit.day not in shared)
    ):
        if alone:
            yield list(group)


def _figures(placed: Sequence[_Placed], plot: _Plot, ground: Ground) -> Iterator[Label]:
    """Yield the shares beside or above their points, where they cover nothing.

    One that finds no place is left out: the table beside the chart has them all.
    """
    beside, half = _POINT / 2 + 0.25, LINE_HIGH / 2
    for point in placed:
        x, interval = point.x, point.audit.interval
        if interval is None:
            continue
        y, text = plot.y(interval.share), percent(interval.share)
        over = plot.y(interval.high) - half
        tries = [
            Label(x + beside, y + down, text, weight=STRONG, clear=True)
            for down in (0, -half, half)
        ]
        tries += [
            Label(x - beside, y + d, text, "end", weight=STRONG, clear=True)
            for d in (0, -half, half)
        ]
        free = ground.first_free(
            [*tries, Label(x, over, text, "middle", weight=STRONG, clear=True)]
        )
        if free:
            yield free


def _days(
    placed: Sequence[_Placed], plot: _Plot, width: float, measure: Measure
) -> tuple[list[Shape], float]:
    """Return the days under the axis with their counts: the last, the first, then what fits."""
    ground = Ground((-1.0, plot.bottom, width + 1.0, plot.bottom + 4 * LINE_HIGH), measure)
    shapes: list[Shape] = []
    for point in (placed[-1], *placed[:-1]):
        shapes.append(Line(point.x, plot.bottom, point.x, plot.bottom + 0.25, "line_row"))
        wide = _wide(point.audit, measure)
        x = min(max(point.x, wide / 2), width - wide / 2)
        y = plot.bottom + _UNDER + LINE_HIGH / 2
        day = Label(x, y, point.audit.day_words, "middle")
        of = Label(x, y + LINE_HIGH, point.audit.of, "middle", "ink_second")
        wider = day if measure(day.text, 1.0, REGULAR) == wide else of
        room = Label(x, y, wider.text + _APART, "middle")
        if ground.first_free([room]):
            shapes += [day, of] if of.text else [day]
    return shapes, plot.bottom + _UNDER + 2 * LINE_HIGH
