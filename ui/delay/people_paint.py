"""How the table of people is painted: one delegate, and the heads of the columns."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import theme
from ui.delay.cells import Cell
from ui.widgets import painting
from ui.widgets.text_block import Span, TextBlock, lay_out

Index = QModelIndex | QPersistentModelIndex
EDGE = 0.75  # em before the bed and before a group's words
_SIDE = 0.5
_ABOVE = 0.5


class Lines(Protocol):
    """What the painter needs of the model."""

    def columnCount(self) -> int:
        """Return how many columns stand side by side."""
        ...

    def group_words(self, place: int) -> tuple[str, str] | None:
        """Return title and note of a group, None for a person."""
        ...

    def cell_at(self, place: int, stack: int) -> Cell:
        """Return what stands in a cell."""
        ...

    def is_news(self, place: int, stack: int) -> bool:
        """Tell whether somebody else changed this cell since it was looked at."""
        ...

    def holds(self, place: int, stack: int, marks: tuple[int, frozenset[str]]) -> bool:
        """Tell whether a cell is one of these columns of this stay."""
        ...

    def heading(self, stack: int) -> str:
        """Return the words of a head."""
        ...


def side(column: int) -> int:
    """Return the distance before a cell's words."""
    return theme.em(EDGE if column == 0 else _SIDE)


class LineDelegate(QStyledItemDelegate):
    """Paints the ground, the words and the lines; `current` is the row one is at."""

    def __init__(self, lines: Lines, parent: QObject) -> None:
        super().__init__(parent)
        self._lines = lines
        self.current = -1
        self.saved: tuple[int, frozenset[str]] = (0, frozenset())
        self.strength = 0.0

    def height_of(self, place: int, width_of: Callable[[int], int], room: int) -> int:
        """Return the height of a row at which nothing is cut."""
        group = self._lines.group_words(place)
        if group is not None:
            words = _group_block(group, room - 2 * theme.em(EDGE))
            return max(theme.em(2.75), words.height + theme.em(1.0))
        tallest = max(
            self._block(place, column, width_of(column)).height
            for column in range(self._lines.columnCount())
        )
        return max(theme.em(theme.current().row["table"]), tallest + 2 * theme.em(_ABOVE))

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Sizes are the table's matter."""
        return QSize(0, 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell, or a group's head across."""
        place, column = index.row(), index.column()
        box: QRect = option.rect
        group = self._lines.group_words(place)
        if group is not None:
            self._paint_group(painter, box, group)
            return
        cell = self._lines.cell_at(place, column)
        painter.fillRect(box, theme.colour(self._ground(place, column, cell)))
        if self.strength > 0 and self._lines.holds(place, column, self.saved):
            tint = theme.colour("green").toRgb()
            tint.setAlphaF(0.3 * self.strength)
            painter.fillRect(box, tint)
        block = self._block(place, column, box.width())
        top = box.top() + (box.height() - block.height) // 2
        block.draw(painter, box.left() + side(column), top)
        if self._lines.is_news(place, column):
            painting.draw_news_corner(painter, box)
        self._rule(painter, box)
        if column == 0 and place == self.current:
            bar = theme.em(theme.current().stroke["bar"])
            painter.fillRect(box.left(), box.top(), bar, box.height(), theme.colour("accent"))

    def _paint_group(self, painter: QPainter, box: QRect, group: tuple[str, str]) -> None:
        painter.fillRect(box, theme.colour("page"))
        block = _group_block(group, box.width() - 2 * theme.em(EDGE))
        top = box.top() + (box.height() - block.height) // 2
        block.draw(painter, box.left() + theme.em(EDGE), top)
        self._rule(painter, box)

    def _rule(self, painter: QPainter, box: QRect) -> None:
        hair = theme.em(0.0625)
        line = QRect(box.left(), box.bottom() + 1 - hair, box.width(), hair)
        painter.fillRect(line, theme.colour("line_row"))

    def _ground(self, place: int, column: int, cell: Cell) -> str:
        if cell.tint:
            return cell.tint
        if self._lines.is_news(place, column):
            return "news_soft"
        return "accent_soft" if place == self.current else "surface"

    def _block(self, place: int, column: int, width: int) -> TextBlock:
        room = max(1, width - side(column) - theme.em(0.25))
        return lay_out(self._lines.cell_at(place, column).lines, room)


class TableHead(QHeaderView):
    """Plain painted heads, of two lines where the words need it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        """As high as the tallest head."""
        tallest = max((self._block(n).height for n in range(self.count())), default=0)
        least = theme.em(theme.current().row["table_head"])
        return QSize(super().sizeHint().width(), max(least, tallest + theme.em(0.625)))

    def least_width(self, section: int) -> int:
        """Return the width that the longest word of a head needs, so that none is broken."""
        metrics = theme.current().metrics("strong")
        words = self._words(section).split()
        longest = max(map(metrics.horizontalAdvance, words), default=0)
        return round(longest) + side(section) + theme.em(0.25)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint a head."""
        painter.fillRect(rect, theme.colour("surface_sunken"))
        hair = theme.em(0.0625)
        line = QRect(rect.left(), rect.bottom() + 1 - hair, rect.width(), hair)
        painter.fillRect(line, theme.colour("line_row"))
        block = self._block(section)
        top = rect.top() + (rect.height() - block.height) // 2
        block.draw(painter, rect.left() + side(section), top)

    def _block(self, section: int) -> TextBlock:
        room = max(1, self.sectionSize(section) - side(section) - theme.em(0.125))
        return lay_out(((Span(self._words(section), "strong"),),), room)

    def _words(self, section: int) -> str:
        model = self.model()
        return str(model.headerData(section, Qt.Orientation.Horizontal) or "") if model else ""


def _group_block(group: tuple[str, str], room: int) -> TextBlock:
    title, note = group
    line = (Span(title, "lead"), Span(f"  {note}", "body", "ink_second"))
    return lay_out((line if note else line[:1],), max(1, room))
