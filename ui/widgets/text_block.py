"""Lines of words, chips, marks, icons and clock bars that wrap and never cut.

What was laid out is kept, because a board paints the same cells again and again.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QStaticText

from ui import theme
from ui.icons import draw_icon
from ui.widgets import painting
from ui.widgets.breaking import Token, merged, rows, tokens
from ui.widgets.pieces import (
    Bar,
    Boxed,
    Chip,
    Icon,
    Line,
    Mark,
    Piece,
    Share,
    Span,
    Track,
    ascent_of,
    gap,
    height_of,
    text_width,
    width_of,
)

__all__ = [
    "Bar",
    "Boxed",
    "Chip",
    "Icon",
    "Line",
    "Mark",
    "Piece",
    "Share",
    "Span",
    "TextBlock",
    "Track",
    "block_height",
    "lay_out",
]


class _Run(NamedTuple):
    """One drawable thing at its place in the block."""

    x: float
    y: float
    piece: Piece
    words: QStaticText | None
    width: float


class TextBlock:
    """Lines laid out for one width; `height` and `width` in pixels."""

    def __init__(self, lines: Sequence[Line], limit: int) -> None:
        self._runs: list[_Run] = []
        self.width = 0
        self._top = 0.0
        for line in lines:
            self._lay(line, limit)
        self.height = round(self._top)
        # Words last: a chip must not cover the tail of a letter in the row above.
        self._runs.sort(key=lambda run: isinstance(run.piece, Span))

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw the block with its top left corner at (x, y)."""
        for run in self._runs:
            _draw(painter, x + run.x, y + run.y, run)

    def _lay(self, line: Line, limit: int) -> None:
        """Lay one line; what follows an icon at its beginning hangs beside the icon."""
        head, rest, indent = [], line, 0.0
        if len(line) > 1 and isinstance(line[0], Icon):
            width = width_of(line[0], "")
            head, rest = [Token(line[0], "", width, False)], line[1:]
            indent = width + gap(rest[0])
        room = max(1, int(limit - indent))
        for number, row in enumerate(rows(tokens(rest, room, spaced=bool(head)), room)):
            self._place(head + row if number == 0 else row, indent if number else 0.0)

    def _place(self, row: list[Token], x: float) -> None:
        pieces = {id(token.piece): token.piece for token in row}.values()  # many words, one span
        base = max(map(ascent_of, pieces))
        below = max(height_of(piece) - ascent_of(piece) for piece in pieces)
        for piece, text, spaced in merged(row):
            x += gap(piece) if spaced else 0.0
            width = width_of(piece, text)
            top = round(self._top + base - ascent_of(piece))
            words = _static(text, piece.role) if isinstance(piece, Span) else None
            self._runs.append(_Run(x, top, piece, words, width))
            x += width
        self.width = max(self.width, round(x + 0.5))
        self._top += round(base + below)


@lru_cache(maxsize=8192)
def lay_out(lines: tuple[Line, ...], limit: int) -> TextBlock:
    """Return the lines laid out for a width in pixels; kept until the theme changes."""
    return TextBlock(lines, limit)


def block_height(lines: tuple[Line, ...], limit: int) -> int:
    """Return how high these lines are at a width, for the height of a row."""
    return lay_out(lines, limit).height


def forget_layouts() -> None:
    """Drop what was laid out: another theme or scale has other sizes."""
    lay_out.cache_clear()
    _static.cache_clear()
    text_width.cache_clear()


theme.theme_changed.connect(forget_layouts)


@lru_cache(maxsize=16384)
def _static(text: str, role: str) -> QStaticText:
    static = QStaticText(text)
    static.setTextFormat(Qt.TextFormat.PlainText)
    static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    static.prepare(font=theme.font(role))
    return static


def _draw(painter: QPainter, x: float, y: float, run: _Run) -> None:
    match run.piece:
        case Span() as span:
            _draw_words(painter, x, y, span, run)
        case Chip(text, icon, kind):
            painting.draw_chip(painter, x, y, text, icon, kind, in_cell=True)
        case Mark(red, size):
            mark = painting.draw_red_mark if red else painting.draw_green_mark
            mark(painter, QPointF(x, y + (height_of(run.piece) - theme.em(size)) / 2), size)
        case Icon(name, colour, size):
            draw_icon(painter, x, y, name, colour, size)
        case Bar() | Track() | Share():
            _draw_bar(painter, x, y, run)
        case Boxed(letter, dashed, size):
            place = QPointF(x, y + theme.em(0.0625))
            painting.draw_boxed_letter(painter, place, letter, size, dashed=dashed)


def _draw_bar(painter: QPainter, x: float, y: float, run: _Run) -> None:
    piece = run.piece
    above = theme.em(0.3125 if isinstance(piece, Track) else 0.1875)
    box = QRectF(x, y + above, run.width, theme.em(theme.current().clock.bar_height))
    if isinstance(piece, Bar):
        painting.draw_clock_bar(painter, box, piece.hours)
    elif isinstance(piece, Track):
        painting.draw_track(painter, box, piece.hours)
    elif isinstance(piece, Share):
        painting.draw_bar(painter, box, piece.done)


def _draw_words(painter: QPainter, x: float, y: float, span: Span, run: _Run) -> None:
    metrics = theme.current().metrics(span.role)
    top = round(y + (height_of(span) - metrics.height()) / 2)
    painter.setFont(theme.font(span.role))
    painter.setPen(theme.colour(span.colour))
    if run.words is not None:
        painter.drawStaticText(QPointF(x, top), run.words)
    if span.underline:
        below = round(top + metrics.ascent()) + theme.em(0.125)
        line = QRectF(x, below, run.width, theme.em(0.0625))
        painter.fillRect(line, theme.colour(span.colour))
