"""Draws lines of text and the few shapes of our papers; every mark survives a grey printer."""

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from wardapp.printing.lines import CHIP_SIDE, ICON, NBSP, Line, Run
from wardapp.printing.look import BOLD, Face, colour, points, width

_MIDDLE = 0.345  # from the base line to the middle of Open Sans capitals, per size


def draw_lines(canvas: Canvas, lines: Sequence[Line], x: float, top: float) -> None:
    """Draw lines downwards from `top`, their left edge at `x`."""
    for line in lines:
        tallest = max((run.face.size for run in line.runs), default=0.0)
        base = top - line.height / 2 - tallest * _MIDDLE
        right = x
        for run in line.runs:
            _draw_run(canvas, run, right, base)
            right += run.width
        top -= line.height


def draw_right(canvas: Canvas, line: Line, right: float, top: float) -> None:
    """Draw one line with its right edge at `right`."""
    draw_lines(canvas, (line,), right - line.width, top)


def rule(canvas: Canvas, x: float, right: float, y: float, thick: float, strong: bool) -> None:
    """Draw a level line."""
    canvas.setStrokeColor(colour("line_strong" if strong else "line"))
    canvas.setLineWidth(thick)
    canvas.line(x, y, right, y)


def _draw_run(canvas: Canvas, run: Run, x: float, base: float) -> None:
    if run.shape == "blank":
        rule(canvas, x, x + run.width, base - 2.0, 0.6, strong=True)
    elif run.shape in ("box", "ticked", "key"):
        _box(canvas, run, x, base)
    elif run.shape in ("red", "green"):
        _mark(canvas, run, x, base)
    elif run.shape == "under":
        _text(canvas, run.text, run.face, x, base)
        rule(canvas, x, x + run.width, base - 1.5, 0.6, strong=True)
    else:
        if run.shape:
            _chip(canvas, run, x, base)
            x += CHIP_SIDE + (ICON if run.shape == "same" else 0)
        _text(canvas, run.text, run.face, x, base)


def _text(canvas: Canvas, text: str, face: Face, x: float, base: float) -> None:
    canvas.setFillColor(face.colour)
    canvas.setFont(face.font, face.size)
    canvas.drawString(x, base, text.replace(NBSP, " "))


def _chip(canvas: Canvas, run: Run, x: float, base: float) -> None:
    high = run.face.size * 1.2
    bottom = base + run.face.size * _MIDDLE - high / 2
    framed = run.shape == "frame"
    canvas.setLineWidth(0.6)
    canvas.setStrokeColor(run.face.colour)
    canvas.setFillColor(colour("attention"))
    if framed:
        bottom, high = bottom - 1.2, high + 2.4
    canvas.roundRect(x, bottom, run.width, high, 1.6, stroke=framed, fill=not framed)
    if run.shape == "same":
        _two_heads(canvas, x + CHIP_SIDE, bottom + high / 2)


def _two_heads(canvas: Canvas, x: float, middle: float) -> None:
    """Draw two people side by side, the sign of the same-name alarm."""
    canvas.setStrokeColor(colour("on_attention"))
    canvas.setLineWidth(0.7)
    for left in (x + 0.6, x + 4.0):
        canvas.circle(left + 1.8, middle + 1.5, 1.3, stroke=1, fill=0)
        canvas.arc(left - 0.4, middle - 5.0, left + 4.0, middle - 0.6, 0, 180)


def _mark(canvas: Canvas, run: Run, x: float, base: float) -> None:
    """Draw the filled square of a red day or the ring of a green one, with its letter."""
    side = points("mark")
    bottom = base + run.face.size * _MIDDLE - side / 2
    red = run.shape == "red"
    canvas.setFillColor(colour("red_fill"))
    canvas.setStrokeColor(colour("green"))
    canvas.setLineWidth(1.0)
    if red:
        canvas.roundRect(x, bottom, side, side, 1.2, stroke=0, fill=1)
    else:
        canvas.circle(x + side / 2, bottom + side / 2, side / 2 - 0.5, stroke=1, fill=0)
    letter = Face(BOLD, side * 0.6, colour("on_red" if red else "green"))
    left = x + (side - width(run.text, letter)) / 2
    _text(canvas, run.text, letter, left, bottom + side * 0.285)


def _box(canvas: Canvas, run: Run, x: float, base: float) -> None:
    """Draw a box for a pen, ticked where the thing is done."""
    side = points("box")
    bottom = base + run.face.size * _MIDDLE - side / 2
    canvas.setStrokeColor(colour("ink"))
    canvas.setLineWidth(0.8)
    canvas.roundRect(x, bottom, side, side, 1.6, stroke=1, fill=0)
    if run.shape == "key":
        wide = width(run.text, run.face)
        _text(canvas, run.text, run.face, x + (side - wide) / 2, bottom + side * 0.28)
    if run.shape == "ticked":
        canvas.setLineWidth(1.6)
        tick = canvas.beginPath()
        tick.moveTo(x + 1.0 * mm, bottom + 2.5 * mm)
        tick.lineTo(x + 2.1 * mm, bottom + 1.3 * mm)
        tick.lineTo(x + 4.1 * mm, bottom + 3.9 * mm)
        canvas.drawPath(tick, stroke=1, fill=0)
