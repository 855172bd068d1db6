"""Lines of words, chips, marks, icons and clock bars that wrap and never cut.

A line breaks at ordinary spaces only: a date keeps its hyphens, a name its parts, and a
piece with `keep` (a date, an NHS number) stays whole. A word longer than the block is the
one thing divided, so that nothing is ever out of sight. What was laid out is kept, because
a board paints the same cells again and again.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QStaticText

from ui import theme
from ui.icons import draw_icon
from ui.widgets import painting

_JOINER = "‍"


@dataclass(frozen=True)
class Span:
    """Words in one type and colour role; `keep` never breaks, `underline` marks a difference."""

    text: str
    role: str = "cell"
    colour: str = "ink"
    keep: bool = False
    underline: bool = False


@dataclass(frozen=True)
class Chip:
    """A chip within a line; kinds are those of `painting`."""

    text: str
    icon: str = ""
    kind: str = painting.PLAIN


@dataclass(frozen=True)
class Mark:
    """The red or green mark within a line; its word is a Span after it."""

    red: bool
    size: float = 1.25


@dataclass(frozen=True)
class Icon:
    """An icon within a line, in the colour of the word after it."""

    name: str
    colour: str = "ink"
    size: float = 0.9375


@dataclass(frozen=True)
class Bar:
    """The 48-hour clock's bar on a line of its own."""

    hours: float


Piece = Span | Chip | Mark | Icon | Bar
Line = tuple[Piece, ...]


class _Run(NamedTuple):
    """One drawable thing at its place in the block."""

    x: float
    y: float
    piece: Piece
    words: QStaticText | None
    width: float


class _Token(NamedTuple):
    """The smallest thing a line is broken into; `spaced` when a space stands before it."""

    piece: Piece
    text: str
    width: float
    spaced: bool


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
            width = _width(line[0], "")
            head, rest = [_Token(line[0], "", width, False)], line[1:]
            indent = width + _gap(rest[0])
        room = max(1, int(limit - indent))
        for number, row in enumerate(_rows(_tokens(rest, room, spaced=bool(head)), room)):
            self._place(head + row if number == 0 else row, indent if number else 0.0)

    def _place(self, row: list[_Token], x: float) -> None:
        base = max(_ascent(token.piece) for token in row)
        below = max(_height(token.piece) - _ascent(token.piece) for token in row)
        for piece, text, spaced in _merged(row):
            x += _gap(piece) if spaced else 0.0
            width = _width(piece, text)
            top = round(self._top + base - _ascent(piece))
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
    _text_width.cache_clear()


theme.theme_changed.connect(forget_layouts)


@lru_cache(maxsize=16384)
def _static(text: str, role: str) -> QStaticText:
    static = QStaticText(text)
    static.setTextFormat(Qt.TextFormat.PlainText)
    static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    static.prepare(font=theme.font(role))
    return static


@lru_cache(maxsize=16384)
def _text_width(text: str, role: str) -> float:
    return theme.current().metrics(role).horizontalAdvance(text)


def _tokens(line: Line, limit: int, *, spaced: bool = False) -> Iterator[_Token]:
    for piece in line:
        if not isinstance(piece, Span):
            yield _Token(piece, "", _width(piece, ""), True)
            spaced = True
            continue
        words = [piece.text.strip(" ")] if piece.keep else piece.text.split(" ")
        spaced = spaced or piece.text.startswith(" ")
        for word in words:
            if not word:
                spaced = True
                continue
            for number, part in enumerate(_divided(word, piece.role, limit)):
                yield _Token(piece, part, _text_width(part, piece.role), spaced and number == 0)
            spaced = True
        spaced = piece.text.endswith(" ")


def _divided(word: str, role: str, limit: int) -> Iterator[str]:
    """Give the word whole where it fits, else in parts that do, never within a letter."""
    if _text_width(word, role) <= limit:
        yield word
        return
    part = ""
    for letter in word:
        joined = unicodedata.combining(letter) or letter == _JOINER or part.endswith(_JOINER)
        if part and not joined and _text_width(part + letter, role) > limit:
            yield part
            part = ""
        part += letter
    yield part


def _rows(tokens: Iterator[_Token], limit: int) -> Iterator[list[_Token]]:
    row: list[_Token] = []
    used = 0.0
    for token in tokens:
        gap = _gap(token.piece) if token.spaced and row else 0.0
        if row and used + gap + token.width > limit:
            carried = _glued(row, token, limit)
            yield row
            row, gap = carried, 0.0
            used = sum(piece.width for piece in carried)
        used += gap + token.width
        row.append(token)
    if row:
        yield row


def _glued(row: list[_Token], token: _Token, limit: int) -> list[_Token]:
    """Take back from the full row what hangs on this word without a space, or as its icon.

    Where the two together are wider than the block they are parted all the same.
    """
    carried: list[_Token] = []
    first = token
    while len(row) > 1 and (not first.spaced or isinstance(row[-1].piece, Icon)):
        if isinstance(first.piece, Span) and first.piece is row[-1].piece and not first.spaced:
            break  # a divided word: its parts may stand on rows of their own
        first = row.pop()
        carried.insert(0, first)
    if sum(piece.width for piece in carried) + token.width > limit:
        row.extend(carried)
        return []
    return carried


def _merged(row: list[_Token]) -> Iterator[tuple[Piece, str, bool]]:
    """Join neighbours of one span, so that they are shaped and drawn as one."""
    piece: Piece | None = None
    text, before = "", False
    for number, token in enumerate(row):
        if token.piece is piece and isinstance(piece, Span):
            text += (" " if token.spaced else "") + token.text
            continue
        if piece is not None:
            yield piece, text, before
        piece, text, before = token.piece, token.text, token.spaced and number > 0
    if piece is not None:
        yield piece, text, before


def _gap(piece: Piece) -> float:
    """Return the space before a piece: a word's own, more before a chip."""
    return _text_width(" ", piece.role) if isinstance(piece, Span) else theme.em(0.375)


def _width(piece: Piece, text: str) -> float:
    match piece:
        case Span():
            return _text_width(text, piece.role)
        case Chip():
            return painting.chip_width(piece.text, piece.icon, piece.kind)
        case Mark():
            return theme.em(piece.size) + theme.em(0.125)
        case Icon():
            return theme.em(piece.size) + theme.em(0.0625)
        case Bar():
            return theme.em(theme.current().clock.bar_width)


def _height(piece: Piece) -> float:
    match piece:
        case Span():
            return theme.current().line_height(piece.role)
        case Chip():
            return painting.chip_height(in_cell=True)
        case Mark():
            return theme.em(max(piece.size, 1.1875))
        case Icon():
            return theme.em(piece.size)
        case Bar():
            return theme.em(theme.current().clock.bar_height) + theme.em(0.375)


def _ascent(piece: Piece) -> float:
    """Return how far a piece reaches above the line its words stand on."""
    if isinstance(piece, Span):
        metrics = theme.current().metrics(piece.role)
        return metrics.ascent() + (_height(piece) - metrics.height()) / 2
    cap = theme.current().metrics("cell").capHeight()
    return (_height(piece) + cap) / 2


def _draw(painter: QPainter, x: float, y: float, run: _Run) -> None:
    match run.piece:
        case Span() as span:
            _draw_words(painter, x, y, span, run)
        case Chip(text, icon, kind):
            painting.draw_chip(painter, x, y, text, icon, kind, in_cell=True)
        case Mark(red, size):
            mark = painting.draw_red_mark if red else painting.draw_green_mark
            mark(painter, QPointF(x, y + (_height(run.piece) - theme.em(size)) / 2), size)
        case Icon(name, colour, size):
            draw_icon(painter, x, y, name, colour, size)
        case Bar(hours):
            high = theme.em(theme.current().clock.bar_height)
            box = QRectF(x, y + theme.em(0.1875), run.width, high)
            painting.draw_clock_bar(painter, box, hours)


def _draw_words(painter: QPainter, x: float, y: float, span: Span, run: _Run) -> None:
    metrics = theme.current().metrics(span.role)
    top = round(y + (_height(span) - metrics.height()) / 2)
    painter.setFont(theme.font(span.role))
    painter.setPen(theme.colour(span.colour))
    if run.words is not None:
        painter.drawStaticText(QPointF(x, top), run.words)
    if span.underline:
        below = round(top + metrics.ascent()) + theme.em(0.125)
        line = QRectF(x, below, run.width, theme.em(0.0625))
        painter.fillRect(line, theme.colour(span.colour))
