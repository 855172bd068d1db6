"""Parts a high picture between its rows, for a page that is too low for it."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from wardapp.charts.picture import Box, Label, Line, Mark, Picture, Point, Shape, Trace, moved

_SLACK = 1e-6


def parted(picture: Picture, room: float) -> list[Picture]:
    """Return the picture in parts no higher than the room, as far as its breaks allow."""
    parts = []
    while picture.height > room + _SLACK:
        fitting = bisect_right(picture.breaks, room + _SLACK)
        if not picture.breaks:
            break
        at = picture.breaks[max(0, fitting - 1)]
        parts.append(_between(picture, 0.0, at))
        picture = _between(picture, at, picture.height)
    return [*parts, picture]


def _between(picture: Picture, top: float, bottom: float) -> Picture:
    """Return the part between two heights; what crosses them is cut there."""
    kept = [part for shape in picture.shapes for part in _cut(shape, top, bottom)]
    return replace(
        picture,
        height=bottom - top,
        shapes=tuple(moved(shape, 0.0, -top) for shape in kept),
        breaks=tuple(at - top for at in picture.breaks if top < at < bottom),
    )


def _cut(shape: Shape, top: float, bottom: float) -> Iterator[Shape]:
    match shape:
        case Line():
            yield from _cut_line(shape, top, bottom)
        case Trace():
            points = _cut_trace(shape.points, top, bottom)
            if len(points) > 1:
                yield replace(shape, points=points)
        case Box():
            if top - _SLACK <= shape.y < bottom - _SLACK:
                yield shape
        case Mark() | Label():
            if top <= shape.y < bottom:
                yield shape


def _cut_line(line: Line, top: float, bottom: float) -> Iterator[Line]:
    """A level line upon the break stays above it, as the foot of its row."""
    if line.y1 == line.y2:
        if top < line.y1 <= bottom + _SLACK or top == line.y1 == 0:
            yield line
        return
    points = _cut_trace(((line.x1, line.y1), (line.x2, line.y2)), top, bottom)
    if len(points) > 1:
        (x1, y1), (x2, y2) = points
        yield replace(line, x1=x1, y1=y1, x2=x2, y2=y2)


def _cut_trace(points: tuple[Point, ...], top: float, bottom: float) -> tuple[Point, ...]:
    """Return what lies between two heights of a trace that goes downwards."""
    found: list[Point] = []
    for number, (x, y) in enumerate(points):
        before = points[number - 1] if number else (x, y)
        for edge in (top, bottom):
            if before[1] < edge < y:
                share = (edge - before[1]) / (y - before[1])
                found.append((before[0] + share * (x - before[0]), edge))
        if top <= y <= bottom:
            found.append((x, y))
    return tuple(found)
