"""Reasons by how many people wait for them: bars lying down, the running share beside them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Literal

from wardapp.charts.picture import (
    LINE_HIGH,
    REGULAR,
    STRONG,
    Box,
    Label,
    Line,
    Mark,
    Measure,
    Picture,
    Point,
    Shape,
    Trace,
)
from wardapp.charts.words import (
    block,
    block_height,
    centred,
    percent,
    widest,
    widest_word,
    wrapped,
)

Side = Literal["outside", "inside", "no_delay"]

GAP = 1.0  # between columns
_MOST_PER_PERSON = 7.5  # a bar of one person is no wider
_LEAST_BARS = 5.0  # narrower than this the label stands over its bar
_LABEL_SHARE = 0.38  # of the width, that labels may take
_WORD_SHARE = 0.48  # that one long word may take, before it is parted
_PLOT, _PLOT_LEAST = 9.0, 5.0
_RING = 0.625
_MANY = 12


@dataclass(frozen=True, slots=True)
class Reason:
    """A reason and its people; a count that must stay hidden is None and said by `instead`.

    `running` stands at the right where the running share is given in words ("3 of 6, 50 %").
    """

    label: str
    count: int | None
    side: Side = "outside"
    running: str = ""
    instead: str = ""

    @property
    def number(self) -> str:
        """What stands behind the bar."""
        return self.instead if self.count is None else str(self.count)


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where everything stands: labels from 0, bars, the running share up to the right edge."""

    label: float
    bars: float
    unit: float
    plot: float
    plot_wide: float
    right: float
    stacked: bool

    @property
    def rows_end(self) -> float:
        """Where the lines between rows end: they leave the plot alone."""
        return self.plot - GAP if self.plot_wide else self.right


def bar(x: float, y: float, wide: float, high: float, side: Side) -> Box:
    """Return one bar: filled, with an edge, or with a dashed edge; never told by colour alone."""
    fill = {"outside": "chart_bar", "inside": "chart_inside", "no_delay": ""}[side]
    edge = {"outside": "chart_bar", "inside": "chart_bar", "no_delay": "chart_line"}[side]
    return Box(x, y, wide, high, fill, edge, dashed=side == "no_delay")


def reason_bars(
    width: float,
    measure: Measure,
    reasons: Sequence[Reason],
    *,
    spoken: str,
    running: Literal["line", "text"] = "line",
    caption: str = "",
    stressed: int = 0,
) -> Picture:
    """Lay out the reasons in the order given; `stressed` of the running shares are bold.

    `caption` stands over the running share. Where a count is hidden there is no line.
    """
    if not reasons:
        return Picture(width, 0.0, (), spoken)
    if running == "line":
        reasons = [replace(reason, running="") for reason in reasons]
    as_line = running == "line" and all(reason.count is not None for reason in reasons)
    columns = _columns(width, measure, reasons, as_line=as_line)
    high = 1.625 if len(reasons) <= _MANY else 1.125
    head = _head(caption, columns, reasons, measure)
    top = len(head) * LINE_HIGH + (0.25 if head else 0.0)
    shapes: list[Shape] = []
    middles, breaks = [], []
    start = top
    for reason in reasons:
        row = _row(reason, columns, top, high, measure)
        shapes += row.shapes
        middles.append(row.middle)
        top += row.height
        breaks.append(top)
        if reason is not reasons[-1]:
            shapes.append(Line(0.0, top, columns.rows_end, top))
    shares = _shares([reason.count or 0 for reason in reasons])
    shapes += head
    if columns.plot_wide:
        shapes += _running_line(columns, shares, middles, (start, top))
    if as_line:
        shapes += _running_figures(columns, shares, middles, stressed)
    return Picture(width, top, tuple(shapes), spoken, tuple(breaks[:-1]))


def _head(
    caption: str, columns: _Columns, reasons: Sequence[Reason], measure: Measure
) -> list[Label]:
    """Return what the running share is called, over its line or over its words."""
    if columns.plot_wide:
        return block(
            wrapped(caption, columns.right - columns.plot, measure),
            *(columns.plot, 0.0),
            role="ink_second",
        )
    if not any(reason.running for reason in reasons):
        return []
    return block(wrapped(caption, columns.right, measure), columns.right, 0.0, "end", "ink_second")


def _columns(
    width: float, measure: Measure, reasons: Sequence[Reason], *, as_line: bool
) -> _Columns:
    numbers = widest((reason.number for reason in reasons), measure, STRONG)
    hundred = measure(percent(1.0), 1.0, STRONG) + 0.5
    text = widest((reason.running for reason in reasons), measure)
    needed = max(widest_word(reason.label, measure) for reason in reasons)
    needed = min(needed, width * _WORD_SHARE)
    wanted = widest((reason.label for reason in reasons), measure)
    label = min(wanted, max(needed, width * _LABEL_SHARE))
    plot = max(_PLOT_LEAST, min(_PLOT, width * 0.2)) if as_line else 0.0
    aside = plot + hundred + GAP if as_line else text + GAP if text else 0.0
    room = width - label - GAP - numbers - 0.5 - aside
    stacked = room < _LEAST_BARS
    if stacked and as_line:  # a narrow picture has the shares as figures only
        plot, aside = 0.0, hundred + GAP
        room = width - label - GAP - numbers - 0.5 - aside
        stacked = room < _LEAST_BARS
    if stacked:
        label, room = width - aside, width - numbers - 0.5 - aside
    most = max((reason.count or 0 for reason in reasons), default=0)
    unit = min(_MOST_PER_PERSON, max(0.0, room) / max(1, most))
    bars = 0.0 if stacked else label + GAP
    return _Columns(label, bars, unit, width - aside + GAP, plot, width, stacked)


@dataclass(frozen=True, slots=True)
class _Row:
    shapes: tuple[Shape, ...]
    height: float
    middle: float


def _row(reason: Reason, columns: _Columns, top: float, high: float, measure: Measure) -> _Row:
    lines = wrapped(reason.label, columns.label, measure)
    air = 1.0 if high > LINE_HIGH else 0.5
    if columns.stacked:
        below = max(high, LINE_HIGH)
        tall = block_height(lines) + below + air
        middle, words_at = top + tall - (air + below) / 2, top + (air + block_height(lines)) / 2
    else:
        tall = max(block_height(lines), high) + air
        middle = words_at = top + tall / 2
    shapes: list[Shape] = [*centred(lines, 0.0, words_at)]
    end = columns.bars
    if reason.count:
        end += columns.unit * reason.count
        wide = columns.unit * reason.count
        shapes.append(bar(columns.bars, middle - high / 2, wide, high, reason.side))
    number = Label(end + (0.5 if reason.count else 0.0), middle, reason.number, weight=STRONG)
    shapes.append(number)
    if reason.running:
        shapes.append(Label(columns.right, middle, reason.running, "end"))
    return _Row(tuple(shapes), tall, middle)


def _shares(counts: Sequence[int]) -> list[float]:
    total = sum(counts)
    return [upto / total if total else 0.0 for upto in accumulate(counts)]


def _running_line(
    columns: _Columns, shares: Sequence[float], middles: Sequence[float], span: tuple[float, float]
) -> Iterator[Shape]:
    """Yield the line of the running share between its edges of 0 and 100 %."""
    (top, bottom), left = span, columns.plot + _RING / 2
    right = columns.plot + columns.plot_wide - _RING / 2
    for x in (left, right):
        yield Line(x, top, x, bottom, "line_row")
    points: list[Point] = [
        (left + (right - left) * share, middle)
        for share, middle in zip(shares, middles, strict=True)
    ]
    yield Trace(((left, top), *points), "ink", 0.09375)
    yield from (Mark(x, y, "ring", _RING, "ink") for x, y in points)


def _running_figures(
    columns: _Columns, shares: Sequence[float], middles: Sequence[float], stressed: int
) -> Iterator[Shape]:
    """Yield the running share in figures: a column, which the line can never cross."""
    for number, (middle, share) in enumerate(zip(middles, shares, strict=True), 1):
        weight = STRONG if number == stressed else REGULAR
        yield Label(columns.right, middle, percent(share), "end", weight=weight)
