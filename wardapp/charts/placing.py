"""Finds places for words where nothing else is drawn."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from wardapp.charts.picture import Extent, Label, Line, Measure, Point, Shape, Trace, extent

_AIR = 0.2  # between words beside each other


class Ground:
    """What is taken of a picture: by words and marks, and by lines that no word may lie upon."""

    def __init__(self, within: Extent, measure: Measure) -> None:
        self._within, self._measure = within, measure
        self._taken: list[Extent] = []
        self._strokes: list[tuple[Point, Point]] = []

    def take(self, *shapes: Shape) -> None:
        """Count these shapes as drawn."""
        for shape in shapes:
            if isinstance(shape, Line | Trace):
                self._strokes += _strokes(shape)
            else:
                self._taken.append(extent(shape, self._measure))

    def first_free(self, tries: Sequence[Label], *, on_lines: bool = False) -> Label | None:
        """Return the first of these that stands free, and take its place.

        With `on_lines` it may lie upon a line where it finds no place clear of all.
        """
        places = [(label, extent(label, self._measure)) for label in tries]
        free = [(label, place) for label, place in places if self._is_free(place)]
        clear = [pair for pair in free if not self._is_crossed(pair[1])]
        for label, place in clear or (free if on_lines else []):
            self._taken.append(place)
            return label
        return None

    def _is_crossed(self, place: Extent) -> bool:
        return any(_crosses(start, end, place) for start, end in self._strokes)

    def _is_free(self, place: Extent) -> bool:
        left, top, right, bottom = self._within
        inside = left <= place[0] and top <= place[1] and place[2] <= right and place[3] <= bottom
        airy = (place[0] - _AIR, place[1], place[2] + _AIR, place[3])
        return inside and not any(_meet(airy, other) for other in self._taken)


def _strokes(shape: Line | Trace) -> Iterator[tuple[Point, Point]]:
    if isinstance(shape, Line):
        yield (shape.x1, shape.y1), (shape.x2, shape.y2)
    else:
        yield from pairwise(shape.points)


def _meet(one: Extent, other: Extent) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _crosses(start: Point, end: Point, place: Extent) -> bool:
    """Tell whether a straight line enters a rectangle (Liang and Barsky, 1984)."""
    entering, leaving = 0.0, 1.0
    for axis in (0, 1):
        way = end[axis] - start[axis]
        near, far = place[axis] - start[axis], place[axis + 2] - start[axis]
        if way == 0:
            if near > 0 or far < 0:
                return False
            continue
        first, last = sorted((near / way, far / way))
        entering, leaving = max(entering, first), min(leaving, last)
    return entering < leaving
