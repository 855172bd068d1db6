"""One painted delegate for every cell of the board; what it lays out is kept."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from ui import theme
from ui.board.cell import Cell
from ui.board.model import BoardModel
from ui.widgets import painting
from ui.widgets.text_block import lay_out

Index = QModelIndex | QPersistentModelIndex
_SIDE = 0.5  # em before a cell's words; the bed stands a little further in
_BED_SIDE = 0.75
_EDGE = 0.125  # em above and below


class BoardDelegate(QStyledItemDelegate):
    """Paints tints, words, chips, marks, lines and last the ring.

    The table tells it the current cell, the row under the mouse, whether it has the focus,
    and the cell that was just saved with the strength of its tint (1 to 0).
    """

    def __init__(self, model: BoardModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self.current = (-1, -1)
        self.hover = -1
        self.active = False
        self.edited = (-1, -1)  # a field lies on this cell
        self.saved: frozenset[tuple[int, int]] = frozenset()
        self.saved_strength = 0.0
        self.note_left = 0  # where the words of an empty row begin
        self.last_column = -1
        self.identity_column = 1

    def height_of(self, place: int, widths: list[tuple[int, int]]) -> int:
        """Return the height of a row; `widths` are the shown columns as (column, pixels)."""
        row = self._model.row_at(place)
        sheet = theme.current().row
        if row is None or not row.occupied:
            return theme.em(sheet["board_empty"])
        tallest = max(self._block_height(place, column, width) for column, width in widths)
        return max(theme.em(sheet["board"]), tallest + 2 * theme.em(_EDGE) + 2)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Sizes are the table's matter."""
        return QSize(0, 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        place, column = index.row(), index.column()
        box: QRect = option.rect
        cell = self._model.cell_at(place, column)
        painter.fillRect(box, theme.colour(self._ground(place, column, cell)))
        self._tint_saved(painter, place, column, box)
        if (place, column) != self.edited:
            self._words(painter, place, column, box, cell)
        self._lines(painter, place, column, box)
        if self._model.is_news(place, column):
            painting.draw_news_corner(painter, box)
        if self.active and self.current == (place, column) != self.edited:
            painting.draw_focus_ring(painter, box.adjusted(0, 0, 0, -1))

    def _ground(self, place: int, column: int, cell: Cell) -> str:
        if cell.tint:
            return cell.tint
        if self._model.is_news(place, column):
            return "news_soft"
        if place == self.current[0]:
            return "accent_soft"
        if place == self.hover:
            return "surface_sunken"
        return "surface_alt" if place % 2 else "surface"

    def _tint_saved(self, painter: QPainter, place: int, column: int, box: QRect) -> None:
        if self.saved_strength <= 0 or (place, column) not in self.saved:
            return
        tint = theme.colour("green").toRgb()
        tint.setAlphaF(0.3 * self.saved_strength)
        painter.fillRect(box, tint)

    def _words(self, painter: QPainter, place: int, column: int, box: QRect, cell: Cell) -> None:
        row = self._model.row_at(place)
        if row is not None and not row.occupied and column > self.identity_column:
            self._empty_note(painter, place, box)
            return
        if not cell.lines:
            return
        block = lay_out(cell.lines, self._room(column, box.width()))
        top = box.top() + (box.height() - 1 - block.height) // 2
        block.draw(painter, box.left() + self._side(column), top)

    def _empty_note(self, painter: QPainter, place: int, box: QRect) -> None:
        """Let the note of an empty bed run through the cells that cannot apply to it."""
        column = self._model.column_of("day")
        cell = self._model.cell_at(place, column) if column >= 0 else None
        if cell is None or not cell.lines:
            return
        block = lay_out(cell.lines, theme.em(60))
        painter.save()
        painter.setClipRect(box)
        block.draw(painter, self.note_left + theme.em(_SIDE), box.center().y() - block.height // 2)
        painter.restore()

    def _lines(self, painter: QPainter, place: int, column: int, box: QRect) -> None:
        hair = theme.em(0.0625)
        thick = self._ends_a_bay(place)
        high = 2 * hair if thick else hair
        colour = theme.colour("line_control" if thick else "line_row")
        painter.fillRect(box.left(), box.bottom() + 1 - high, box.width(), high, colour)
        if column == self.identity_column:
            edge = theme.colour("line_row")
            painter.fillRect(box.right() + 1 - hair, box.top(), hair, box.height(), edge)
        if column == 0 and place == self.current[0]:
            bar = theme.em(theme.current().stroke["bar"])
            painter.fillRect(box.left(), box.top(), bar, box.height(), theme.colour("accent"))

    def _ends_a_bay(self, place: int) -> bool:
        row, below = self._model.row_at(place), self._model.row_at(place + 1)
        return row is not None and below is not None and row.bay != below.bay

    def _block_height(self, place: int, column: int, width: int) -> int:
        lines = self._model.cell_at(place, column).lines
        return lay_out(lines, self._room(column, width)).height if lines else 0

    def _side(self, column: int) -> int:
        return theme.em(_BED_SIDE if column == 0 else _SIDE)

    def _room(self, column: int, width: int) -> int:
        return max(1, width - self._side(column) - theme.em(0.0625))
