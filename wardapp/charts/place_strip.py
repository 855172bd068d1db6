"""Where people could be instead: one strip in segments, each with its count and words below."""

from collections.abc import Sequence
from dataclasses import dataclass

from wardapp.charts.axis import spread
from wardapp.charts.picture import (
    LINE_HIGH,
    REGULAR,
    STRONG,
    Label,
    Line,
    Measure,
    Picture,
    Shape,
)
from wardapp.charts.reason_bars import Reason, Side, bar, reason_bars
from wardapp.charts.words import block, widest_word, wrapped

_HIGH = 1.125
_GAP = 0.375  # between segments
_AIR = 1.0  # between words
_LEAST_WORDS = 4.0
_MOST_LINES = 3
_LEADER = 1.0  # room for the lines to words that had to step aside


@dataclass(frozen=True, slots=True)
class Place:
    """A place of care and how many people belong there; a hidden count is said by `instead`."""

    label: str
    count: int | None
    side: Side = "outside"
    instead: str = ""


def place_strip(width: float, measure: Measure, places: Sequence[Place], *, spoken: str) -> Picture:
    """Lay out the strip in the order given; as rows where words or counts do not fit below it."""
    shown = [place for place in places if place.count != 0]
    made = None
    if shown and all(place.count for place in shown):
        made = _strip(width, measure, shown, spoken)
    return made or _rows(width, measure, shown, spoken)


def _rows(width: float, measure: Measure, places: Sequence[Place], spoken: str) -> Picture:
    rows = [Reason(p.label, p.count, p.side, instead=p.instead) for p in places]
    return reason_bars(width, measure, rows, spoken=spoken, running="text")


def _strip(width: float, measure: Measure, places: Sequence[Place], spoken: str) -> Picture | None:
    counts = [place.count or 0 for place in places]
    room = width - _GAP * (len(places) - 1)
    unit = room / max(1, sum(counts))
    lefts = [sum(counts[:n]) * unit + n * _GAP for n in range(len(places))]
    words = _words(width, measure, places, lefts, unit)
    if words is None:
        return None
    aside = any(abs(left - x) > 1e-6 for left, (x, _) in zip(lefts, words, strict=True))
    below = _HIGH + (_LEADER if aside else 0.125)
    shapes: list[Shape] = []
    low = 0.0
    for place, left, (x, lines) in zip(places, lefts, words, strict=True):
        wide = (place.count or 0) * unit
        shapes.append(bar(left, 0.0, wide, _HIGH, place.side))
        if aside:
            shapes.append(_leader(left + min(wide, 0.5) / 2, x))
        count = Label(x, below + LINE_HIGH / 2, str(place.count), weight=STRONG)
        shapes += [count, *block(lines, x, below + LINE_HIGH, role="ink_second")]
        low = max(low, below + (1 + len(lines)) * LINE_HIGH)
    return Picture(width, low, tuple(shapes), spoken)


def _words(
    width: float, measure: Measure, places: Sequence[Place], lefts: Sequence[float], unit: float
) -> list[tuple[float, tuple[str, ...]]] | None:
    """Return for each place where its words stand, and their lines; None where they cannot."""
    least = [
        max(
            widest_word(place.label, measure),
            measure(str(place.count), 1.0, STRONG),
            min(_LEAST_WORDS, measure(place.label, 1.0, REGULAR)),
        )
        for place in places
    ]
    sizes = [
        max(need, (place.count or 0) * unit - _AIR + _GAP) + _AIR
        for need, place in zip(least, places, strict=True)
    ]
    xs = spread(lefts, sizes, 0.0, width + _AIR)
    if xs is None:
        sizes = [need + _AIR for need in least]
        xs = spread(lefts, sizes, 0.0, width + _AIR)
    if xs is None:
        return None
    ends = [*xs[1:], width + _AIR]
    made = [
        (x, wrapped(place.label, end - _AIR - x, measure))
        for place, x, end in zip(places, xs, ends, strict=True)
    ]
    return made if all(len(lines) <= _MOST_LINES for _, lines in made) else None


def _leader(start: float, x: float) -> Line:
    """Return the line from a segment to its words; those of one strip never cross."""
    return Line(start, _HIGH + 0.0625, x + 0.25, _HIGH + _LEADER, "chart_line")
