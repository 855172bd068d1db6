"""Wards under each other, each share with its interval, and all together below a strong line."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from wardapp.charts.axis import share_axis
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
)
from wardapp.charts.words import block_height, centred, percent, widest, widest_word, wrapped

_AIR = 1.0
_GAP = 0.75
_LEAST_PLOT = 8.0
_NAME_SHARE = 0.3
_SIGN = 0.75


@dataclass(frozen=True, slots=True)
class WardShare:
    """A ward, its counts in words ("6 of 22"), its share, and the interval in words.

    Where nobody was reviewed there is no interval, and `of` says so.
    """

    name: str
    of: str
    interval: Estimate | None
    range_words: str = ""


@dataclass(frozen=True, slots=True)
class _Columns:
    """Right edges of the figures, the plot's edges, and the share at its right one."""

    name: float
    of: float
    share: float
    plot: float
    plot_end: float
    right: float
    top_share: float
    two_lines: bool

    def x(self, share: float) -> float:
        """Return where a share lies in the plot."""
        inner = self.plot_end - self.plot - _SIGN
        return self.plot + _SIGN / 2 + inner * min(1.0, share / self.top_share)


def ward_intervals(
    width: float,
    measure: Measure,
    wards: Sequence[WardShare],
    overall: WardShare | None = None,
    *,
    spoken: str,
) -> Picture:
    """Lay out the wards in the order given: there is no ranking."""
    rows = [*wards, *([overall] if overall else [])]
    if not rows:
        return Picture(width, 0.0, (), spoken)
    end, ticks = share_axis(max((row.interval.high for row in rows if row.interval), default=1.0))
    columns = _columns(width, measure, rows, end)
    shapes: list[Shape] = []
    breaks: list[float] = []
    top = 0.0
    for row in rows:
        last = row is overall
        if breaks:
            role, thick = ("ink", 0.125) if last else ("line", 0.0625)
            shapes.append(Line(0.0, top, width, top, role, thick))
        made, tall = _row(row, columns, top, measure, strong=last)
        shapes += made
        top += tall
        breaks.append(top)
    if overall and overall.interval:
        x = columns.x(overall.interval.share)
        shapes.insert(0, Line(x, 0.0, x, top, "chart_line", 0.0625, dashed=True))
    shapes += _axis(columns, ticks, top, measure)
    return Picture(width, top + LINE_HIGH + 0.25, tuple(shapes), spoken, tuple(breaks[:-1]))


def _columns(width: float, measure: Measure, rows: Sequence[WardShare], end: float) -> _Columns:
    words = max(widest_word(row.name, measure, STRONG) for row in rows)
    wanted = widest((row.name for row in rows), measure, STRONG)
    name = min(wanted, max(words, width * _NAME_SHARE))
    of = widest((row.of for row in rows if row.interval), measure)
    share = measure(percent(1.0), 1.0, STRONG)
    ranges = widest((row.range_words for row in rows), measure)
    after = ranges + _GAP if ranges else 0.625  # half of the axis' last figure
    plot = name + _GAP + of + _GAP + share + _GAP
    if width - plot - after >= _LEAST_PLOT:
        of_end = name + _GAP + of
        share_end = of_end + _GAP + share
        return _Columns(name, of_end, share_end, plot, width - after, width, end, two_lines=False)
    name = max(1.0, width - of - share - 2 * _GAP)
    of_end = width - share - _GAP
    return _Columns(name, of_end, width, 0.0, width - after, width, end, two_lines=True)


def _row(
    row: WardShare, columns: _Columns, top: float, measure: Measure, *, strong: bool
) -> tuple[list[Shape], float]:
    weight = STRONG if strong else REGULAR
    lines = wrapped(row.name, columns.name, measure, weight)
    if row.interval is None:
        said = wrapped(row.of, columns.right - columns.name - _GAP, measure)
        tall = max(block_height(lines), block_height(said), LINE_HIGH) + _AIR
        y = top + tall / 2
        name = centred(lines, 0.0, y, weight=weight)
        return [*name, *centred(said, columns.name + _GAP, y, role="ink_second")], tall
    tall = max(block_height(lines), LINE_HIGH) + _AIR
    words_at = plot_at = top + tall / 2
    if columns.two_lines:
        plot_at = top + tall - _AIR / 2 + LINE_HIGH / 2
        tall += LINE_HIGH
    words = [
        *centred(lines, 0.0, words_at, weight=weight),
        Label(columns.of, words_at, row.of, "end"),
        Label(columns.share, words_at, percent(row.interval.share), "end", weight=STRONG),
    ]
    if columns.two_lines:  # the words stand over the plot, whose middle line would cross them
        words = [replace(label, clear=True) for label in words]
    words.append(Label(columns.right, plot_at, row.range_words, "end", "ink_second"))
    return [*words, *_interval(row.interval, columns, plot_at, strong=strong)], tall


def _interval(interval: Estimate, columns: _Columns, y: float, *, strong: bool) -> Iterator[Shape]:
    left, right = columns.x(interval.low), columns.x(interval.high)
    x = columns.x(interval.share)
    if strong:
        yield Line(left, y, right, y, "chart_bar", 0.25)
        yield Mark(x, y, "diamond", _SIGN, "chart_bar")
    else:
        yield Line(left, y, right, y, "chart_line", 0.15625)
        yield Mark(x, y, "square", 0.6875, "ink")


def _axis(
    columns: _Columns, ticks: Sequence[float], top: float, measure: Measure
) -> Iterator[Label]:
    """Yield the names of the axis; every second one where they would stand too close."""
    wide = measure(percent(ticks[-1]), 1.0, REGULAR) + 0.75
    step = 1
    while (columns.plot_end - columns.plot) * step < wide * (len(ticks) - 1) and step < len(ticks):
        step *= 2
    for number, tick in enumerate(ticks):
        if number % step == 0:
            y = top + 0.25 + LINE_HIGH / 2
            text = f"{round(tick * 100)}" if tick else "0"
            yield Label(columns.x(tick), y, text, "middle", "ink_second")
