"""A chart on paper: the same picture as on the screen, as vectors and with a text to be told."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from wardapp.charts.parting import parted
from wardapp.charts.picture import (
    CAPITAL_MIDDLE,
    CLEARED,
    HEAVY,
    REGULAR,
    STRONG,
    Box,
    Chart,
    Label,
    Line,
    Mark,
    Picture,
    Point,
    Shape,
    Trace,
)
from wardapp.printing import look
from wardapp.printing.flow import Part, Strip
from wardapp.printing.look import colour, load_fonts, size
from wardapp.printing.plain import UNPRINTABLE, plain
from wardapp.printing.tagging import Tags

EM: float = size("body")
"""One em of a chart on paper, in points."""

_FACES = {
    weight: look.Face(font, 1.0, look.INK)
    for weight, font in ((REGULAR, look.REGULAR), (STRONG, look.SEMIBOLD), (HEAVY, look.BOLD))
}
_EDGE = 0.09375  # em
_RADIUS = 0.125
_DASH = (0.25, 0.1875)
_ROUND, _SHARP = 1, 0


def measure(text: str, size: float, weight: int) -> float:
    """Return how wide a text prints, in em."""
    load_fonts()
    return look.width(plain(text), _FACES[weight]) * size


def laid_out(chart: Chart, points: float, em: float = EM) -> Picture:
    """Return a chart laid out for so many points of paper."""
    return chart(points / em, measure)


def lost(picture: Picture) -> int:
    """Count what paper cannot print of a picture's words; the sheet says so in its notes."""
    texts = (shape.text for shape in picture.shapes if isinstance(shape, Label))
    return sum(plain(text).count(UNPRINTABLE) for text in texts)


def draw_picture(
    canvas: Canvas, tags: Tags | None, picture: Picture, x: float, top: float, em: float = EM
) -> None:
    """Draw a picture downwards from `top`; with tags it is a figure that is told by its words."""
    pen = _Pen(canvas, x, top, em)
    if tags is None:
        pen.draw(picture)
        return
    box = (x, top - picture.height * em, x + picture.width * em, top)
    with tags.figure(picture.spoken, box):
        pen.draw(picture)


@dataclass(frozen=True, slots=True)
class PaperChart:
    """A picture as a part of a paper of flowing text."""

    picture: Picture
    em: float = EM

    @property
    def height(self) -> float:
        """How high it prints, in points."""
        return self.picture.height * self.em

    def draw(self, canvas: Canvas, tags: Tags, left: float, top: float) -> None:
        """Draw it as a figure that is told by its words."""
        draw_picture(canvas, tags, self.picture, left, top, self.em)


def chart_strips(
    chart: Chart, wide: float, high: float, *, em: float = EM, above: float = 0.0
) -> list[Strip]:
    """Return a chart `wide` points wide as strips, each no higher than a page's `high` points."""
    pictures = parted(laid_out(chart, wide, em), high / em)
    return [
        Strip((Part((), drawing=PaperChart(picture, em)),), above=above, whole=True)
        for picture in pictures
        if picture.shapes
    ]


class ChartFlowable(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """A chart that flows with the text; it is laid out for the width it is given."""

    def __init__(self, chart: Chart, tags: Tags | None = None, em: float = EM) -> None:
        super().__init__()
        self._chart, self._tags, self._em = chart, tags, em
        self._picture: Picture | None = None

    def wrap(self, wide: float, _high: float) -> tuple[float, float]:
        """Return the room the chart takes."""
        if self._picture is None:
            self._picture = laid_out(self._chart, wide, self._em)
        return wide, self._picture.height * self._em

    def split(self, wide: float, high: float) -> list["ChartFlowable"]:
        """Part a chart of many rows between two of them."""
        self.wrap(wide, high)
        assert self._picture is not None
        parts = parted(self._picture, high / self._em)
        return [self._part(part) for part in parts] if len(parts) > 1 else []

    def draw(self) -> None:
        """Draw it where the frame put it."""
        assert self._picture is not None
        top = self._picture.height * self._em
        draw_picture(self.canv, self._tags, self._picture, 0.0, top, self._em)

    def _part(self, picture: Picture) -> "ChartFlowable":
        made = ChartFlowable(self._chart, self._tags, self._em)
        made._picture = picture
        return made


class _Pen:
    """Draws shapes in em with a canvas whose y goes up."""

    def __init__(self, canvas: Canvas, x: float, top: float, em: float) -> None:
        load_fonts()
        self._canvas, self._x, self._top, self._em = canvas, x, top, em
        self._drawn: dict[type, Callable[..., None]] = {
            Line: self._line,
            Trace: self._trace,
            Box: self._box,
            Mark: self._mark,
            Label: self._label,
        }

    def draw(self, picture: Picture) -> None:
        """Draw all shapes and leave the canvas as it was."""
        self._canvas.saveState()
        for shape in picture.shapes:
            self.shape(shape)
        self._canvas.restoreState()

    def shape(self, shape: Shape) -> None:
        """Draw one shape."""
        self._drawn[type(shape)](shape)

    def _at(self, x: float, y: float) -> Point:
        return self._x + x * self._em, self._top - y * self._em

    def _stroke(self, role: str, width: float, *, dashed: bool = False) -> None:
        self._canvas.setStrokeColor(colour(role))
        self._canvas.setLineWidth(width * self._em)
        self._canvas.setDash([part * self._em for part in _DASH] if dashed else [])

    def _line(self, line: Line) -> None:
        self._stroke(line.role, line.width, dashed=line.dashed)
        self._canvas.line(*self._at(line.x1, line.y1), *self._at(line.x2, line.y2))

    def _trace(self, trace: Trace) -> None:
        self._stroke(trace.role, trace.width, dashed=trace.dashed)
        self._canvas.setLineJoin(_ROUND)
        self._path(trace.points, stroke=True)

    def _box(self, box: Box) -> None:
        inset = _EDGE / 2 if box.edge_role else 0.0
        wide, high = (max(0.0, side - 2 * inset) for side in (box.w, box.h))
        left, bottom = self._at(box.x + inset, box.y + box.h - inset)
        if box.edge_role:
            self._stroke(box.edge_role, _EDGE, dashed=box.dashed)
        if box.fill_role:
            self._canvas.setFillColor(colour(box.fill_role))
        radius = min(_RADIUS, wide / 2, high / 2) * self._em
        self._canvas.setLineJoin(_SHARP)
        self._canvas.roundRect(
            *(left, bottom, wide * self._em, high * self._em, radius),
            stroke=bool(box.edge_role),
            fill=bool(box.fill_role),
        )

    def _mark(self, mark: Mark) -> None:
        half = mark.size / 2
        self._canvas.setFillColor(colour(mark.role))
        if mark.kind == "square":
            left, bottom = self._at(mark.x - half, mark.y + half)
            side = mark.size * self._em
            self._canvas.rect(left, bottom, side, side, stroke=0, fill=1)
        elif mark.kind == "diamond":
            reach = half * 1.3  # as much ink as a square of this size
            corners = ((0.0, -reach), (reach, 0.0), (0.0, reach), (-reach, 0.0))
            self._path([(mark.x + x, mark.y + y) for x, y in corners], stroke=False)
        else:
            ring = mark.kind == "ring"
            if ring:
                self._canvas.setFillColor(colour("surface"))
                self._stroke(mark.role, 0.125)
                half -= 0.0625
            self._canvas.circle(*self._at(mark.x, mark.y), half * self._em, stroke=ring, fill=1)

    def _path(self, points: Sequence[Point], *, stroke: bool) -> None:
        path = self._canvas.beginPath()
        path.moveTo(*self._at(*points[0]))
        for point in points[1:]:
            path.lineTo(*self._at(*point))
        if not stroke:
            path.close()
        self._canvas.drawPath(path, stroke=stroke, fill=not stroke)

    def _label(self, label: Label) -> None:
        text = plain(label.text)
        points = label.size * self._em
        wide = measure(text, label.size, label.weight)
        left = label.x - {"start": 0.0, "middle": wide / 2, "end": wide}[label.anchor]
        if label.clear:
            aside, high = (part * label.size for part in CLEARED)
            x, y = self._at(left - aside, label.y + high / 2)
            sides = (wide + 2 * aside) * self._em, high * self._em
            self._canvas.setFillColor(colour("surface"))
            self._canvas.rect(x, y, *sides, stroke=0, fill=1)
        self._canvas.setFillColor(colour(label.role))
        self._canvas.setFont(_FACES[label.weight].font, points)
        self._canvas.drawString(*self._at(left, label.y + CAPITAL_MIDDLE * label.size), text)
