"""What a section looks like while nobody writes in it: painted pieces, no widget per line.

Each part knows its height at a width, draws itself, and says what lies under a point.
"""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui import theme
from ui.icons import draw_icon
from ui.plan.groups import DONE, RING
from ui.widgets import painting
from ui.widgets.text_block import Line, Span, TextBlock, lay_out

ENTRY, GOAL = "entry", "goal"
Hit = tuple[str, int]
_LABEL = 8.5  # em


class Part(Protocol):
    """A painted piece of a section."""

    def height(self, width: int) -> int:
        """Return the height at a width, in pixels."""
        ...

    def draw(self, painter: QPainter, x: int, y: int, width: int) -> None:
        """Draw with the top left corner at (x, y)."""
        ...

    def hit(self, x: int, y: int, width: int) -> Hit | None:
        """Return what lies under a point of the part."""
        ...

    def spoken(self) -> str:
        """Return the words, for whoever cannot see them."""
        ...


def words(text: str, role: str = "body", colour: str = "ink") -> tuple[Line, ...]:
    """Return a text with its line breaks as lines to lay out."""
    return tuple((Span(line or " ", role, colour),) for line in text.split("\n"))


@dataclass(frozen=True)
class Lines:
    """A block of words."""

    lines: tuple[Line, ...]
    entry: int = 0

    def spoken(self) -> str:
        """Its words."""
        return " ".join(
            piece.text for line in self.lines for piece in line if isinstance(piece, Span)
        )

    def height(self, width: int) -> int:
        """As high as its lines."""
        return lay_out(self.lines, width).height

    def draw(self, painter: QPainter, x: int, y: int, width: int) -> None:
        """Draw the words."""
        lay_out(self.lines, width).draw(painter, x, y)

    def hit(self, _x: int, _y: int, _width: int) -> Hit | None:
        """The entry it belongs to."""
        return (ENTRY, self.entry)


@dataclass(frozen=True)
class Head:
    """The heading of a section with its mark, a chip, and words at the right end."""

    title: str
    mark: str = ""
    chip: str = ""
    right: str = ""

    def spoken(self) -> str:
        """The heading, the language of the words, and what stands at the right."""
        return told(self.title, self.chip, self.right)

    def height(self, width: int) -> int:
        """The heading; the words at the right go below where there is no room."""
        left, right = self._blocks(width)
        if self._beside(left, right, width):
            return max(left.height, right.height)
        return left.height + right.height

    def draw(self, painter: QPainter, x: int, y: int, width: int) -> None:
        """Draw the heading."""
        left, right = self._blocks(width)
        left.draw(painter, x + self._indent(), y)
        if self.mark:
            draw_mark(
                painter, x, y + (theme.current().line_height("lead") - theme.em(1)) // 2, self.mark
            )
        if self.chip:
            at = x + self._indent() + left.width + theme.space("s3")
            painting.draw_chip(painter, at, y, self.chip, "speech", painting.FACT)
        if self._beside(left, right, width):
            right.draw(painter, x + width - right.width, y)
        else:
            right.draw(painter, x + self._indent(), y + left.height)

    def hit(self, _x: int, _y: int, _width: int) -> Hit | None:
        """The section."""
        return (ENTRY, 0)

    def _indent(self) -> int:
        return theme.em(1.5) if self.mark else 0

    def _blocks(self, width: int) -> tuple[TextBlock, TextBlock]:
        room = max(theme.em(8), width - self._indent())
        left = lay_out(((Span(self.title, "lead"),),), room)
        right = lay_out(words(self.right, "body", "ink_second") if self.right else (), room)
        return left, right

    def _beside(self, left: TextBlock, right: TextBlock, width: int) -> bool:
        """Tell whether the words at the right have room beside heading and chip."""
        chip = painting.chip_width(self.chip, "speech", painting.FACT) if self.chip else 0
        taken = self._indent() + left.width + theme.space("s3") + chip
        return taken + theme.space("s5") + right.width <= width


@dataclass(frozen=True)
class Quote:
    """The person's own words: large, quoted, with a bar; and what helps to read them."""

    text: str
    label: str = ""
    second: str = ""

    def spoken(self) -> str:
        """Label, quotation and what stands below."""
        return told(self.label, f"“{self.text}”", self.second)

    def height(self, width: int) -> int:
        """Words, label and translation."""
        return sum(block.height for block in self._blocks(width)) + self._gap()

    def draw(self, painter: QPainter, x: int, y: int, width: int) -> None:
        """Draw the bar beside the quotation, the rest around it."""
        label, quote, second = self._blocks(width)
        label.draw(painter, x, y)
        y += label.height
        bar = QRectF(x, y, theme.em(0.1875), quote.height)
        painter.fillRect(bar, theme.colour("accent"))
        quote.draw(painter, x + theme.em(1.0), y)
        second.draw(painter, x, y + quote.height + self._gap())

    def hit(self, _x: int, _y: int, _width: int) -> Hit | None:
        """The section."""
        return (ENTRY, 0)

    def _gap(self) -> int:
        return theme.space("s2") if self.second else 0

    def _blocks(self, width: int) -> tuple[TextBlock, TextBlock, TextBlock]:
        quoted = words(f"“{self.text}”", "question")
        return (
            lay_out(words(self.label, "body", "ink_second") if self.label else (), width),
            lay_out(quoted, max(theme.em(6), width - theme.em(1.0))),
            lay_out(words(self.second, "body", "ink_second") if self.second else (), width),
        )


@dataclass(frozen=True)
class Pairs:
    """Labels with their values beside them."""

    pairs: tuple[tuple[str, str], ...]
    label: float = _LABEL
    entry: int = 0

    def spoken(self) -> str:
        """Each label with its value."""
        return told(*(f"{label}: {value}".removeprefix(": ") for label, value in self.pairs))

    def height(self, width: int) -> int:
        """All pairs below each other."""
        return sum(max(one.height, two.height) for one, two in self._blocks(width))

    def draw(self, painter: QPainter, x: int, y: int, width: int) -> None:
        """Draw them."""
        for one, two in self._blocks(width):
            one.draw(painter, x, y)
            two.draw(painter, x + theme.em(self.label), y)
            y += max(one.height, two.height)

    def hit(self, _x: int, _y: int, _width: int) -> Hit | None:
        """The entry."""
        return (ENTRY, self.entry)

    def _blocks(self, width: int) -> list[tuple[TextBlock, TextBlock]]:
        left = theme.em(self.label)
        room = max(theme.em(6), width - left)
        return [
            (lay_out(words(label, "body", "ink_second"), left - theme.space("s2")),
             lay_out(words(value), room))
            for label, value in self.pairs
        ]  # fmt: skip


def draw_mark(painter: QPainter, x: float, y: float, mark: str) -> None:
    """Draw a tick, an amber ring, or a grey dot of 1 em at (x, y)."""
    if mark == DONE:
        draw_icon(painter, x, y, "check", "green", 1.0)
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = QPointF(x + theme.em(0.5), y + theme.em(0.5))
    if mark == RING:
        painter.setPen(QPen(theme.colour("attention_line"), theme.em(0.125)))
        painter.setBrush(theme.colour("attention_soft"))
        painter.drawEllipse(middle, theme.em(0.4375), theme.em(0.4375))
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("line_row"))
    painter.drawEllipse(middle, theme.em(0.1875), theme.em(0.1875))


def told(*parts: str) -> str:
    """Join what is there."""
    return ", ".join(part.strip() for part in parts if part.strip())
