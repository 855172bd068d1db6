"""Text that flows from page to page: strips of one or more parts, parted only between lines."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from reportlab.lib.colors import Color
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from wardapp.printing.draw import draw_lines, rule
from wardapp.printing.lines import Line, height
from wardapp.printing.look import colour, points
from wardapp.printing.tagging import Tags

BAR: float = 1.2 * mm  # beside the person's own words
_CORNER = 1.4 * mm
_NEARLY_EMPTY = 0.25  # of a page
_CLOSER = (0.75, 0.5)
_FEW = 3  # lines that are worth beginning at the foot of a page


class Drawing(Protocol):
    """What may stand in a part instead of lines, such as a chart; it is never parted."""

    @property
    def height(self) -> float:
        """How high it prints, in points."""

    def draw(self, canvas: Canvas, tags: Tags, left: float, top: float) -> None:
        """Draw it downwards from `top`, as a figure that is told by its words."""


@dataclass(frozen=True, slots=True)
class Part:
    """Lines that stand beside other parts, `x` points from the left edge of the flow.

    `tag` and `scope` are for a screen reader; `language` (cy-GB) parts the columns of a paper in
    two languages, so that one is read after the other; `again` stands overleaf once more. What
    spans several columns of a table is a row of its own, read after the cells.
    """

    lines: tuple[Line, ...]
    x: float = 0.0
    tag: str = "P"
    scope: str = ""
    language: str = ""
    again: bool = False
    span: int = 1
    drawing: Drawing | None = None

    @property
    def height(self) -> float:
        """How high it prints, in points."""
        return self.drawing.height if self.drawing else height(self.lines)


@dataclass(frozen=True, slots=True, eq=False)
class Strip:
    """What begins on one level; too high for the page it goes on overleaf, unless it is `whole`.

    `above` is dropped at the top of a page; `keep` stays with the strip that follows. A `head` is
    drawn again where the strip begins a page: strips under one of cells are the rows of a table,
    one that is a heading says what is continued. `edge` draws
    a line under it: light, strong, accent; `dashed` a box round it, `fill` a ground; `level`
    sets shorter parts at half its height.
    """

    parts: tuple[Part, ...]
    above: float = 0.0
    pad: float = 0.0
    below: float = 0.0
    keep: bool = False
    whole: bool = False
    head: "Strip | None" = None
    edge: str = ""
    bar: bool = False
    dashed: bool = False
    fill: Color | None = None
    middle: float = 0.0
    level: bool = False

    @property
    def height(self) -> float:
        """How high it prints without the space above."""
        return max((part.height for part in self.parts), default=0.0) + self._pads

    @property
    def in_table(self) -> bool:
        """Whether it is a row of a table, or the head of one."""
        return any(part.tag == "TH" for part in (self.head or self).parts)

    def is_under(self, other: "Strip") -> bool:
        """Tell whether it is a row of the table of which the other is the head, or a row."""
        head = other.head or other
        return self.head is not None and self.head.parts is head.parts

    @property
    def least(self) -> float:
        """How much room it needs to begin on a page."""
        if self.whole:
            return self.height
        first = (part.lines[:_FEW] for part in self.parts)
        return max((height(lines) for lines in first), default=0.0) + self._pads

    @property
    def _pads(self) -> float:
        return 2 * self.pad + self.below


def flowed(strips: Sequence[Strip], first: float, room: float) -> list[list[Strip]]:
    """Part strips into pages: `first` points of room on the first one, `room` on all others."""
    pages: list[list[Strip]] = [[]]
    left = first
    waiting = list(reversed(strips))
    while waiting:
        strip = waiting.pop()
        page = pages[-1]
        if not page and strip.head is not None and not strip.keep:
            page.append(strip.head)
            left -= strip.head.height
        fresh = not page or (len(page) == 1 and strip.is_under(page[0]))
        gap = 0.0 if fresh else strip.above
        if gap + _needed(strip, waiting) > left and not fresh:
            pages.append([])
            left = room
            waiting.append(strip)
            continue
        strip = replace(strip, above=gap)
        if gap + strip.height > left:
            strip, rest = _parted(strip, left - gap)
            waiting.append(rest)
        page.append(strip)
        left -= strip.above + strip.height
    return pages


def fewest_pages(strips: Sequence[Strip], first: float, room: float) -> list[list[Strip]]:
    """Part strips into pages, set closer where that saves a page that is nearly empty."""
    pages = flowed(strips, first, room)
    if len(pages) > 1 and _used(pages[-1]) < room * _NEARLY_EMPTY:
        for less in _CLOSER:
            closer = flowed([_closer(strip, less) for strip in strips], first, room)
            if len(closer) < len(pages):
                return closer
    return pages


def _used(strips: Iterable[Strip]) -> float:
    return sum(strip.above + strip.height for strip in strips)


def _closer(strip: Strip, less: float) -> Strip:
    """Return a strip with less white above it; a box and a head keep theirs inside."""
    return replace(strip, above=strip.above * less)


def _needed(strip: Strip, waiting: Sequence[Strip]) -> float:
    """Return the room a strip needs to begin here, with those that it must stay with."""
    need = strip.height if strip.keep else strip.least
    for following in reversed(waiting):
        if not strip.keep:
            break
        strip = following
        need += strip.above + (strip.height if strip.keep else strip.least)
    return need


def _parted(strip: Strip, room: float) -> tuple[Strip, Strip]:
    """Part a strip into what fits now and what goes on overleaf; a line always fits."""
    space = room - strip.height + max(part.height for part in strip.parts)
    now, later = [], []
    for part in strip.parts:
        count, used = 0, 0.0
        while count < len(part.lines) and used + part.lines[count].height <= space:
            used += part.lines[count].height
            count += 1
        count = count or 1
        now.append(replace(part, lines=part.lines[:count]))
        repeated = part.again and count >= len(part.lines)
        rest = replace(part, lines=part.lines[count:], drawing=None)
        later.append(part if repeated else rest)
    first = replace(strip, parts=tuple(now), edge="", below=0.0)
    return first, replace(strip, parts=tuple(later), above=0.0)


Furniture = Callable[[int, int], None]
"""Draws head and foot of a page: its index, and how many pages there are."""


def draw_pages(
    canvas: Canvas,
    tags: Tags,
    pages: Sequence[Sequence[Strip]],
    edges: tuple[float, float],
    tops: tuple[float, float],
    furniture: Furniture,
) -> None:
    """Draw all pages between the left and right edge; `tops` of the first page and the others."""
    for index, strips in enumerate(pages):
        furniture(index, len(pages))
        _draw_page(canvas, tags, strips, edges, tops[0] if index == 0 else tops[1])
        canvas.showPage()


def _draw_page(
    canvas: Canvas,
    tags: Tags,
    strips: Sequence[Strip],
    edges: tuple[float, float],
    top: float,
) -> None:
    placed = []
    for strip in strips:
        top -= strip.above
        placed.append((strip, top))
        top -= strip.height
    with tags.artifact():
        for strip, y in placed:
            _draw_furniture(canvas, strip, edges, y)
    languages = dict.fromkeys(part.language for strip in strips for part in strip.parts)
    for language in languages:
        if language:
            with tags.group("Sect", language):
                _draw_texts(canvas, tags, placed, edges[0], language)
        else:
            _draw_texts(canvas, tags, placed, edges[0], language)


def _draw_texts(
    canvas: Canvas, tags: Tags, placed: Iterable[tuple[Strip, float]], left: float, language: str
) -> None:
    for table in _tables(placed):
        if not table[0][0].in_table:
            for strip, y in table:
                _draw_parts(canvas, tags, strip, left, y, language)
            continue
        with tags.group("Table"):
            for strip, y in table:
                for row in _rows(strip):
                    with tags.group("TR"):
                        _draw_parts(canvas, tags, row, left, y, language)


def _rows(strip: Strip) -> Iterator[Strip]:
    """Yield the cells of a row, then what spans them."""
    spanning = tuple(part for part in strip.parts if part.span > 1)
    if not spanning:
        yield strip
        return
    yield replace(strip, parts=tuple(part for part in strip.parts if part.span == 1))
    yield replace(strip, parts=spanning)


def _tables(placed: Iterable[tuple[Strip, float]]) -> Iterator[list[tuple[Strip, float]]]:
    """Yield each table's rows with their head, and whatever is no table one by one."""
    table: list[tuple[Strip, float]] = []
    for strip, y in placed:
        if table and not strip.is_under(table[0][0]):
            yield table
            table = []
        table.append((strip, y))
    if table:
        yield table


def _draw_parts(
    canvas: Canvas, tags: Tags, strip: Strip, left: float, y: float, language: str
) -> None:
    for part in strip.parts:
        if part.language == language and part.drawing is not None:
            part.drawing.draw(canvas, tags, left + part.x, y - strip.pad)
        elif part.language == language and (part.lines or part.scope or part.tag == "TD"):
            down = strip.pad
            if strip.level:
                down = (strip.height - strip.below - height(part.lines)) / 2
            with tags.content(part.tag, scope=part.scope, span=part.span):
                draw_lines(canvas, part.lines, left + part.x, y - down)


def _draw_furniture(canvas: Canvas, strip: Strip, edges: tuple[float, float], y: float) -> None:
    left, right = edges
    high = strip.height - strip.below
    if strip.fill is not None:
        canvas.setFillColor(strip.fill)
        canvas.roundRect(left, y - high, right - left, high, _CORNER, stroke=0, fill=1)
    if strip.bar:
        canvas.setFillColor(colour("accent"))
        canvas.rect(left, y - high, BAR, high, stroke=0, fill=1)
    if strip.dashed:
        canvas.setStrokeColor(colour("ink"))
        canvas.setLineWidth(0.8)
        canvas.setDash(3, 2)
        canvas.roundRect(left, y - high, right - left, high, _CORNER, stroke=1, fill=0)
        canvas.setDash()
    if strip.middle:
        canvas.setStrokeColor(colour("line"))
        canvas.setLineWidth(points("rule_row") * 2)
        canvas.line(left + strip.middle, y + strip.above, left + strip.middle, y - strip.height)
    if strip.edge == "accent":
        canvas.setStrokeColor(colour("accent"))
        canvas.setLineWidth(2.0)
        canvas.line(left, y - high, right, y - high)
    elif strip.edge:
        strong = strip.edge == "strong"
        thick = points("rule_bay") if strong else points("rule_row") * 1.6
        rule(canvas, left, right, y - high, thick, strong=strong)
