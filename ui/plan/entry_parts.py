"""The entries of a list as they are read: cards beside each other, and before against now."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen

from ui import theme
from ui.plan.parts import ENTRY, GOAL, Hit, Pairs, told, words
from ui.widgets import painting
from ui.widgets.rating import BOX, BOXES, draw_rating
from ui.widgets.text_block import TextBlock, lay_out

_TWO = 52.0  # em: from this width two cards stand beside each other


@dataclass(frozen=True)
class Card:
    """One entry of a list: its title, words at the right, pairs, and a rating where it has one."""

    entry: int
    title: str
    right: str = ""
    pairs: tuple[tuple[str, str], ...] = ()
    rating: tuple[str, str, str, str] | None = None
    label: float = 9.0

    def spoken(self) -> str:
        """Title, date, pairs and rating."""
        label, now, _, hope = self.rating or ("", "", "", "")
        return told(self.title, self.right, Pairs(self.pairs).spoken(), f"{label} {now}", hope)

    def height(self, width: int) -> int:
        """Title, pairs and rating within its edge."""
        inner = width - 2 * _edge()
        title, right = self._top(inner)
        rating = theme.em(BOX) + theme.space("s1") if self.rating else 0
        pairs = Pairs(self.pairs, self.label).height(inner)
        return max(title.height, right.height) + pairs + rating + 2 * _edge()

    def draw(self, painter: QPainter, x: int, y: int, width: int, high: int = 0) -> None:
        """Draw the card; `high` where the neighbour is higher."""
        box = QRectF(x, y, width, high or self.height(width)).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("line_row"), theme.em(0.0625)))
        painter.setBrush(theme.colour("surface"))
        corner = theme.em(theme.current().radius["card"])
        painter.drawRoundedRect(box, corner, corner)
        inner, left, top = width - 2 * _edge(), x + _edge(), y + _edge()
        title, right = self._top(inner)
        title.draw(painter, left, top)
        right.draw(painter, left + inner - right.width, top)
        top += max(title.height, right.height)
        Pairs(self.pairs, self.label).draw(painter, left, top, inner)
        if self.rating:
            top += Pairs(self.pairs, self.label).height(inner) + theme.space("s1")
            self._draw_rating(painter, left, top, inner)

    def _draw_rating(self, painter: QPainter, x: int, y: int, width: int) -> None:
        label, now, hoped, hope = self.rating or ("", "", "", "")
        lead = lay_out(words(label, "body", "ink_second"), theme.em(6))
        side = theme.em(BOX)
        lead.draw(painter, x, y + (side - lead.height) // 2)
        left = x + theme.em(self.label)
        draw_rating(painter, left, y, now, hoped)
        end = left + side * BOXES + theme.space("s3")
        if end + theme.em(4) < x + width:
            said = lay_out(words(hope, "body", "ink_second"), x + width - end)
            said.draw(painter, end, y + (side - said.height) // 2)

    def _top(self, width: int) -> tuple[TextBlock, TextBlock]:
        right = lay_out(words(self.right, "strong") if self.right else (), width // 2)
        room = max(theme.em(6), width - right.width - theme.space("s3"))
        return lay_out(words(self.title, "lead"), room), right


@dataclass(frozen=True)
class Cards:
    """The entries of a list as cards, two beside each other where there is room."""

    cards: tuple[Card, ...]

    def spoken(self) -> str:
        """Card after card."""
        return ". ".join(card.spoken() for card in self.cards)

    def height(self, width: int) -> int:
        """All rows of cards."""
        rows = self._rows(width)
        return sum(high for _, high in rows) + _gap() * max(0, len(rows) - 1)

    def draw(self, painter: QPainter, x: int, y: int, width: int) -> None:
        """Draw row after row."""
        wide = self._wide(width)
        for row, high in self._rows(width):
            for at, card in enumerate(row):
                card.draw(painter, x + at * (wide + _gap()), y, wide, high)
            y += high + _gap()

    def hit(self, x: int, y: int, width: int) -> Hit | None:
        """The card under a point."""
        for row, high in self._rows(width):
            if 0 <= y < high:
                at = min(len(row) - 1, max(0, x // (self._wide(width) + _gap())))
                return (ENTRY, row[at].entry)
            y -= high + _gap()
        return None

    def _wide(self, width: int) -> int:
        return (width - _gap()) // 2 if width >= theme.em(_TWO) else width

    def _rows(self, width: int) -> list[tuple[Sequence[Card], int]]:
        beside, wide = (2 if width >= theme.em(_TWO) else 1), self._wide(width)
        rows = [self.cards[at : at + beside] for at in range(0, len(self.cards), beside)]
        return [(row, max(card.height(wide) for card in row)) for row in rows]


@dataclass(frozen=True)
class Cell:
    """One row of the table: a part of life, before, now, and whether it has become a goal."""

    entry: int
    domain: str
    before: str
    now: str
    need: bool = False
    goal: str = ""


@dataclass(frozen=True)
class Table:
    """Before and now beside each other."""

    rows: tuple[Cell, ...]
    heads: tuple[str, str, str]

    def spoken(self) -> str:
        """Row after row, under the words of the head."""
        _, before, now = self.heads
        return ". ".join(
            told(row.domain, f"{before} {row.before or '–'}", f"{now} {row.now or '–'}", row.goal)
            for row in self.rows
        )

    def height(self, width: int) -> int:
        """Head and rows."""
        return sum(self._heights(width)) + self._head(width)

    def draw(self, painter: QPainter, x: int, y: int, width: int) -> None:
        """Draw head and rows, a line below each."""
        columns = self._columns(width)
        painter.setPen(QPen(theme.colour("line_row"), theme.em(0.0625)))
        if self._head(width):
            for at, (left, room) in enumerate(columns):
                lay_out(words(self.heads[at], "strong"), room).draw(painter, x + left, y)
            y += self._head(width)
            painter.drawLine(x, y - 1, x + width, y - 1)
        for row, high in zip(self.rows, self._heights(width), strict=True):
            self._draw_row(painter, row, x, y, columns)
            if row.goal:
                wide, kind, icon = self._chip(row)
                top = y + (high - painting.chip_height()) / 2
                left = x + width - wide
                painting.draw_chip(painter, left, round(top), row.goal, icon, kind)
            painter.setPen(QPen(theme.colour("line"), theme.em(0.0625)))
            painter.drawLine(x, y + high - 1, x + width, y + high - 1)
            y += high

    def hit(self, x: int, y: int, width: int) -> Hit | None:
        """The row under a point, or its chip."""
        y -= self._head(width)
        for row, high in zip(self.rows, self._heights(width), strict=True):
            if 0 <= y < high:
                on_chip = row.goal and row.need and x >= width - self._chip(row)[0]
                return (GOAL if on_chip else ENTRY, row.entry)
            y -= high
        return None

    def _head(self, width: int) -> int:
        if not any(self.heads):
            return 0
        columns = zip(self.heads, self._columns(width), strict=True)
        tallest = max(lay_out(words(head, "strong"), room).height for head, (_, room) in columns)
        return max(theme.em(2.0), tallest + theme.space("s2"))

    def _draw_row(
        self, painter: QPainter, row: Cell, x: int, y: int, columns: list[tuple[int, int]]
    ) -> None:
        for (left, _), block in zip(columns, self._cells(row, columns), strict=True):
            block.draw(painter, x + left, y + theme.space("s1"))

    def _cells(self, row: Cell, columns: list[tuple[int, int]]) -> list[TextBlock]:
        differs = row.now and row.now != row.before
        texts = (
            words(row.domain, "body", "ink_second"),
            words(row.before or "–", "body", "ink" if row.before else "ink_second"),
            words(row.now or "–", "strong" if differs else "body"),
        )
        return [lay_out(text, room) for text, (_, room) in zip(texts, columns, strict=True)]

    def _heights(self, width: int) -> list[int]:
        columns, least = self._columns(width), theme.em(1.8125)
        return [
            max(least, *(block.height for block in self._cells(row, columns))) + theme.space("s2")
            for row in self.rows
        ]

    def _columns(self, width: int) -> list[tuple[int, int]]:
        gap = theme.space("s3")
        chip = max((self._chip(row)[0] + gap for row in self.rows if row.goal), default=0)
        first = min(theme.em(11), width // 4)
        rest = max(theme.em(4), (width - first - chip - 2 * gap) // 2)
        return [(0, first), (first + gap, rest), (first + rest + 2 * gap, rest)]

    def _chip(self, row: Cell) -> tuple[int, str, str]:
        kind, icon = (painting.FACT, "plus") if row.need else (painting.TIME, "flag")
        return painting.chip_width(row.goal, icon, kind), kind, icon


def _edge() -> int:
    return theme.space("s3")


def _gap() -> int:
    return theme.space("s3")
