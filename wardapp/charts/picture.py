"""A chart as plain shapes, which the painters of screen and paper both draw.

Lengths are in em, y goes down, colours are roles of the token sheet, never values.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

REGULAR, STRONG, HEAVY = 400, 600, 700
HAIR = 0.0625
LINE_HIGH = 1.3  # of a line of text, per size
CLEARED = (0.125, 1.0)  # what is wiped around cleared words: beside them, and how high, per size
CAPITAL_MIDDLE = 0.357  # from the base line to the middle of Open Sans capitals, per size

Measure = Callable[[str, float, int], float]
"""How wide a text is, in em: the text, its size in em, its weight."""

Anchor = Literal["start", "middle", "end"]
Kind = Literal["square", "diamond", "ring", "disc"]
Point = tuple[float, float]
Extent = tuple[float, float, float, float]
"""Left, top, right, bottom."""


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    role: str = "line"
    width: float = HAIR
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Trace:
    """A line through many points: a curve, or values joined."""

    points: tuple[Point, ...]
    role: str
    width: float = 0.125
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, filled, edged or both; the edge lies inside it."""

    x: float
    y: float
    w: float
    h: float
    fill_role: str = ""
    edge_role: str = ""
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """A sign around its middle; a ring is filled with the ground, so that lines end at it."""

    x: float
    y: float
    kind: Kind
    size: float
    role: str


@dataclass(frozen=True, slots=True)
class Label:
    """One line of text; y is the middle of its capitals; `clear` wipes the ground behind it."""

    x: float
    y: float
    text: str
    anchor: Anchor = "start"
    role: str = "ink"
    weight: int = REGULAR
    size: float = 1.0
    clear: bool = False


Shape = Line | Trace | Box | Mark | Label


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart laid out; it may be parted at its `breaks` where a page is too low for it."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    spoken: str
    breaks: tuple[float, ...] = ()


Chart = Callable[[float, Measure], Picture]
"""What is laid out anew for each width: the same for screen and paper."""


def extent(shape: Shape, measure: Measure) -> Extent:
    """Return the room that a shape takes; a line of text is as high as its line."""
    match shape:
        case Line():
            left, right = sorted((shape.x1, shape.x2))
            top, bottom = sorted((shape.y1, shape.y2))
            return left, top, right, bottom
        case Trace():
            xs, ys = zip(*shape.points, strict=True)
            return min(xs), min(ys), max(xs), max(ys)
        case Box():
            return shape.x, shape.y, shape.x + shape.w, shape.y + shape.h
        case Mark():
            half = shape.size / 2
            return shape.x - half, shape.y - half, shape.x + half, shape.y + half
        case Label():
            wide = measure(shape.text, shape.size, shape.weight)
            left = shape.x - {"start": 0.0, "middle": wide / 2, "end": wide}[shape.anchor]
            half = shape.size * LINE_HIGH / 2
            return left, shape.y - half, left + wide, shape.y + half


def moved(shape: Shape, across: float, down: float) -> Shape:
    """Return the shape in another place."""
    match shape:
        case Line():
            x1, x2 = shape.x1 + across, shape.x2 + across
            return replace(shape, x1=x1, y1=shape.y1 + down, x2=x2, y2=shape.y2 + down)
        case Trace():
            return replace(shape, points=tuple((x + across, y + down) for x, y in shape.points))
        case _:
            return replace(shape, x=shape.x + across, y=shape.y + down)
