"""Wards side by side as a funnel: share against patients reviewed, with limits around all."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from wardapp.charts.axis import count_axis, share_axis, spread
from wardapp.charts.picture import (
    LINE_HIGH,
    REGULAR,
    STRONG,
    Label,
    Line,
    Mark,
    Measure,
    Picture,
    Point,
    Shape,
    Trace,
)
from wardapp.charts.placing import Ground
from wardapp.charts.words import THIN, block, block_height, percent, widest, wrapped
from wardapp.measures.proportion import FunnelLimits

HIGHEST = 22.0
LOWEST = 14.0
"""How high the plot of a funnel stands, in em: no lower, for its limits must be told apart."""

_HIGH_SHARE = 0.5
_GAP = 0.5
_SIGN, _SIGN_OUTSIDE = 0.5, 0.75
_LIMITS = (f"95{THIN}%", f"99.8{THIN}%")
_STEPS = 80  # of a curve


@dataclass(frozen=True, slots=True)
class FunnelWard:
    """A ward: how many were reviewed, the share, and whether it lies outside the limits.

    `number` is what is written of it where its name stands below the plot: 8 of 19, 42 %.
    """

    name: str
    reviewed: int
    share: float
    outside: bool = False
    number: str = ""


LimitsOf = Callable[[int], FunnelLimits]
"""The limits for so many patients reviewed."""


@dataclass(frozen=True, slots=True)
class _Plot:
    left: float
    right: float
    top: float
    bottom: float
    most: int
    top_share: float

    def at(self, reviewed: float, share: float) -> Point:
        return self.x(reviewed), self.y(share)

    def x(self, reviewed: float) -> float:
        return self.left + (self.right - self.left) * reviewed / self.most

    def y(self, share: float) -> float:
        return self.bottom - (self.bottom - self.top) * share / self.top_share


def funnel(
    width: float,
    measure: Measure,
    wards: Sequence[FunnelWard],
    limits: LimitsOf,
    *,
    centre: float,
    spoken: str,
    across: str = "",
    up: str = "",
    highest: float = HIGHEST,
) -> Picture:
    """Lay out the wards between their limits; `across` and `up` say what the axes are.

    A name that finds no place beside its point stands below with its number. The plot is no
    higher than `highest` em.
    """
    if not wards:
        return Picture(width, 0.0, (), spoken)
    wards = _together(wards)
    most, counts = count_axis(max(ward.reviewed for ward in wards) + 1)
    fewest = min(ward.reviewed for ward in wards)
    end, ticks = share_axis(
        max(*(ward.share for ward in wards), centre, limits(max(1, fewest)).high998)
    )
    left = measure(percent(ticks[-1]), 1.0, REGULAR) + _GAP
    title = wrapped(up, width, measure)
    top = block_height(title) + LINE_HIGH / 2
    high = min(highest, max(LOWEST, width * _HIGH_SHARE))
    after = widest(_LIMITS, measure) + _GAP
    plot = _Plot(left, width - after, top, top + high, most, end)
    curves: list[Shape] = [*_curves(plot, limits), _centre(plot, centre)]
    marks = [_mark(plot, ward) for ward in wards]
    ground = Ground((plot.left, top - LINE_HIGH / 2, plot.right, plot.bottom - 0.25), measure)
    ground.take(*marks, *curves)
    names, homeless = _names(wards, marks, ground)
    ends = _limit_names(plot, limits(most))
    shapes = [*_grid(plot, ticks), *curves, *ends, *names, *marks]
    below, low = _below(plot, counts, across, width, measure)
    listed, low = _listed(homeless, low, width, measure)
    head = block(title, 0.0, 0.0, role="ink_second")
    return Picture(width, low, (*head, *shapes, *below, *listed), spoken)


def _together(wards: Sequence[FunnelWard]) -> list[FunnelWard]:
    """Join wards that lie on one point: their names stand as one."""
    points: dict[tuple[int, float, bool, str], list[str]] = {}
    for ward in wards:
        point = ward.reviewed, ward.share, ward.outside, ward.number
        points.setdefault(point, []).append(ward.name)
    return [FunnelWard(", ".join(names), *point) for point, names in points.items()]


def _grid(plot: _Plot, ticks: Sequence[float]) -> Iterator[Shape]:
    for tick in ticks:
        y = plot.y(tick)
        yield Line(plot.left, y, plot.right, y, "line" if tick else "line_row")
        text = percent(tick) if tick == ticks[-1] else f"{round(tick * 100)}"
        yield Label(plot.left - _GAP, y, text, "end", "ink_second")


def _centre(plot: _Plot, centre: float) -> Line:
    y = plot.y(centre)
    return Line(plot.left, y, plot.right, y, "chart_line", 0.125)


def _curves(plot: _Plot, limits: LimitsOf) -> Iterator[Trace]:
    """Yield the four limits, each as far as it lies within the plot."""
    sizes = sorted({max(1, round(plot.most * step / _STEPS)) for step in range(1, _STEPS + 1)})
    known = [(size, limits(size)) for size in sizes]
    curves = (
        ([(size, limit.low95) for size, limit in known], True),
        ([(size, limit.high95) for size, limit in known], True),
        ([(size, limit.low998) for size, limit in known], False),
        ([(size, limit.high998) for size, limit in known], False),
    )
    for points, dashed in curves:
        inside = [plot.at(*point) for point in _visible(points, plot.top_share)]
        if len(inside) > 1:
            yield Trace(tuple(inside), "chart_limit", 0.09375, dashed=dashed)


def _visible(points: Sequence[Point], top: float) -> Iterator[Point]:
    """Yield what shows of a curve: below the upper edge of the plot, and not along the axis."""
    for (before_x, before_y), (x, y) in pairwise([points[0], *points]):
        if y <= top < before_y:
            yield before_x + (x - before_x) * (before_y - top) / (before_y - y), top
        if y > 0 == before_y and x != before_x:
            yield before_x, before_y
        if 0 < y <= top:
            yield x, y


def _limit_names(plot: _Plot, limits: FunnelLimits) -> Iterator[Label]:
    """Yield what the curves are that reach the right edge, never upon each other."""
    ends = [
        (share, words)
        for share, words in (
            (limits.high998, _LIMITS[1]),
            (limits.high95, _LIMITS[0]),
            (limits.low95, _LIMITS[0]),
            (limits.low998, _LIMITS[1]),
        )
        if 0 < share <= plot.top_share
    ]
    wanted = [plot.y(share) - LINE_HIGH / 2 for share, _ in ends]
    room = (plot.top - LINE_HIGH / 2, plot.bottom + 0.25)
    tops = spread(wanted, [LINE_HIGH] * len(ends), *room) or wanted
    for top, (_, words) in zip(tops, ends, strict=True):
        yield Label(plot.right + _GAP, top + LINE_HIGH / 2, words, role="ink_second")


def _mark(plot: _Plot, ward: FunnelWard) -> Mark:
    x, y = plot.at(ward.reviewed, ward.share)
    if ward.outside:
        return Mark(x, y, "square", _SIGN_OUTSIDE, "ink")
    return Mark(x, y, "disc", _SIGN, "chart_bar")


def _names(
    wards: Sequence[FunnelWard], marks: Sequence[Mark], ground: Ground
) -> tuple[list[Label], list[FunnelWard]]:
    """Return the names beside their points, those outside first, and who found no place."""
    labels: list[Label] = []
    homeless: list[FunnelWard] = []
    order = sorted(zip(wards, marks, strict=True), key=lambda pair: not pair[0].outside)
    for ward, mark in order:
        weight = STRONG if ward.outside else REGULAR
        label = ground.first_free(list(_tries(ward.name, mark, weight)), on_lines=True)
        if label is None:
            homeless.append(ward)
        else:
            labels.append(label)
    return labels, homeless


def _tries(name: str, mark: Mark, weight: int) -> Iterator[Label]:
    """Yield places around a point."""
    beside = mark.size / 2 + 0.25
    over = mark.size / 2 + LINE_HIGH / 2
    yield Label(mark.x + beside, mark.y, name, weight=weight, clear=True)
    yield Label(mark.x - beside, mark.y, name, "end", weight=weight, clear=True)
    yield Label(mark.x, mark.y - over, name, "middle", weight=weight, clear=True)
    yield Label(mark.x, mark.y + over, name, "middle", weight=weight, clear=True)
    for down in (-over, over):
        yield Label(mark.x + beside / 2, mark.y + down, name, weight=weight, clear=True)
        yield Label(mark.x - beside / 2, mark.y + down, name, "end", weight=weight, clear=True)


def _below(
    plot: _Plot, counts: Sequence[int], across: str, width: float, measure: Measure
) -> tuple[list[Shape], float]:
    """Return the axis of counts and what it counts, and how low it reaches."""
    y = plot.bottom + 0.25
    shapes: list[Shape] = []
    for count in counts:
        x = plot.x(count)
        shapes.append(Line(x, plot.bottom, x, y, "line_row"))
        shapes.append(Label(x, y + LINE_HIGH / 2, str(count), "middle", "ink_second"))
    title = wrapped(across, width - plot.left, measure)
    middle = (plot.left + plot.right) / 2
    y += LINE_HIGH
    return [*shapes, *_titled(title, middle, y, measure, width)], y + block_height(title)


def _titled(
    lines: Sequence[str], middle: float, top: float, measure: Measure, width: float
) -> list[Label]:
    """Return the words under an axis, in its middle as far as the picture is wide enough."""
    half = widest(lines, measure) / 2
    return block(lines, min(middle, width - half), top, "middle", "ink_second")


def _listed(
    wards: Sequence[FunnelWard], low: float, width: float, measure: Measure
) -> tuple[list[Shape], float]:
    """Return the wards that found no place beside their points, each with its number."""
    shapes: list[Shape] = []
    low += 0.5 if wards else 0.0
    for ward in wards:
        number = ward.number or percent(ward.share)
        wide = measure(number, 1.0, REGULAR)
        weight = STRONG if ward.outside else REGULAR
        lines = wrapped(ward.name, width - wide - 2.0, measure, weight)
        kind = Mark(0.5, low + LINE_HIGH / 2, "disc", _SIGN, "chart_bar")
        if ward.outside:
            kind = Mark(0.5, low + LINE_HIGH / 2, "square", _SIGN_OUTSIDE, "ink")
        shapes += [kind, *block(lines, 1.5, low, weight=weight)]
        shapes.append(Label(width, low + LINE_HIGH / 2, number, "end", "ink_second"))
        low += max(LINE_HIGH, block_height(lines))
    return shapes, low
