"""What the fills of the bars mean: a swatch and its word, in as many lines as they need."""

from collections.abc import Sequence

from wardapp.charts.picture import LINE_HIGH, Label, Measure, Picture, Shape
from wardapp.charts.reason_bars import Side, bar
from wardapp.charts.words import widest_word, wrapped

_SWATCH, _GAP, _BETWEEN = 1.0, 0.5, 1.5


def legend(
    width: float, measure: Measure, entries: Sequence[tuple[Side, str]], *, spoken: str = ""
) -> Picture:
    """Lay out the entries beside each other; what does not fit goes into the next line."""
    shapes: list[Shape] = []
    x = top = low = 0.0
    for side, words in entries:
        room = max(width - _SWATCH - _GAP, widest_word(words, measure))
        lines = wrapped(words, room, measure)
        wide = _SWATCH + _GAP + max(measure(line, 1.0, 400) for line in lines)
        if x and x + wide > width:
            x, top = 0.0, low + 0.25
        shapes.append(bar(x, top + (LINE_HIGH - _SWATCH) / 2, _SWATCH, _SWATCH, side))
        shapes += [
            Label(x + _SWATCH + _GAP, top + (number + 0.5) * LINE_HIGH, line, role="ink")
            for number, line in enumerate(lines)
        ]
        low = max(low, top + len(lines) * LINE_HIGH)
        x += wide + _BETWEEN
    return Picture(width, low, tuple(shapes), spoken)
