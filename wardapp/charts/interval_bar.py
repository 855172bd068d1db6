"""One share on a track of 0 to 100 %: where it is, and between what it likely lies."""

from collections.abc import Sequence
from dataclasses import dataclass

from wardapp.charts.picture import LINE_HIGH, Anchor, Box, Label, Measure, Picture, Shape
from wardapp.charts.words import percent

_TRACK = 0.625  # high
_REACH = 0.375  # of the tick beyond the track
_TICK = 0.3125  # wide
_ENDS = (0.0, 1.0)


@dataclass(frozen=True, slots=True)
class Estimate:
    """A share of 0 to 1 with its interval."""

    share: float
    low: float
    high: float


def interval_bar(
    width: float,
    measure: Measure,
    interval: Estimate | None,
    *,
    spoken: str,
    ticks: Sequence[float] = _ENDS,
) -> Picture:
    """Lay out the track; where nobody was counted it stays empty."""
    shapes: list[Shape] = [Box(0.0, _REACH, width, _TRACK, "track")]
    if interval:
        left, right = interval.low * width, interval.high * width
        shapes.append(Box(left, _REACH, right - left, _TRACK, "chart_bar_soft", "chart_bar"))
        x = min(width - _TICK, max(0.0, interval.share * width - _TICK / 2))
        shapes.append(Box(x, 0.0, _TICK, _TRACK + 2 * _REACH, "chart_bar"))
    below = _TRACK + 2 * _REACH
    shapes += [
        Label(tick * width, below + LINE_HIGH / 2, _tick_text(tick), _anchor(tick), "ink_second")
        for tick in _fitting(ticks, width, measure)
    ]
    return Picture(width, below + LINE_HIGH, tuple(shapes), spoken)


def _tick_text(tick: float) -> str:
    return percent(tick) if tick == 1 else f"{round(tick * 100)}"


def _anchor(tick: float) -> Anchor:
    return "start" if tick == 0 else "end" if tick == 1 else "middle"


def _fitting(ticks: Sequence[float], width: float, measure: Measure) -> Sequence[float]:
    """Return the ticks, or only both ends where they would stand too close."""
    widest = max(measure(_tick_text(tick), 1.0, 400) for tick in ticks)
    return ticks if widest * 1.5 * len(ticks) <= width else _ENDS
