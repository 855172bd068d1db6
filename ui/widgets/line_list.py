"""A list whose rows are lines of words in columns: one model, one painter, no widget a row."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMetaMethod,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui import theme
from ui.widgets import painting
from ui.widgets.slim_bar import SlimBar
from ui.widgets.text_block import Chip, Line, Span, TextBlock, lay_out

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole


_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOST = 9.0  # em, a column of beds


@dataclass(frozen=True)
class Cells:
    """One row: a block of lines for each column; `key` says whose row it is.

    `tint` is a colour role for the ground of the row, "" for none.
    """

    key: int
    cells: tuple[tuple[Line, ...], ...]
    tint: str = ""

    def spoken(self) -> str:
        """Return the words of the row."""
        pieces = [piece for cell in self.cells for line in cell for piece in line]
        return " ".join(piece.text.strip() for piece in pieces if isinstance(piece, Span | Chip))


class LineModel(QAbstractListModel):
    """Holds the rows; those that differ are announced, a reset only when their number does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[Cells, ...] = ()

    def set_rows(self, rows: Sequence[Cells]) -> None:
        """Show these rows."""
        before, self.rows = self.rows, tuple(rows)
        if [row.key for row in before] != [row.key for row in self.rows]:
            self.beginResetModel()
            self.endResetModel()
            return
        for number, (old, new) in enumerate(zip(before, self.rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number), self.index(number))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the row, or its words."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken()
        return None


class LineList(QListView):
    """The list; `widths` are the columns in em, 0 takes what is left.

    Column `beds` holds the beds: it is wider where they are called as long as CADOG-01.
    `opened(key)` comes with Enter or a second click on a row.
    """

    opened = Signal(int)

    def __init__(self, name: str, widths: Sequence[float], parent: QWidget, beds: int) -> None:
        super().__init__(parent)
        self._beds = beds
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(SlimBar(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.lines = LineModel(self)
        self.setModel(self.lines)
        self._drawer = LineDelegate(self, widths)
        self.setItemDelegate(self._drawer)
        theme.theme_changed.connect(self.doItemsLayout)

    def show_rows(self, rows: Sequence[Cells]) -> None:
        """Show these rows and keep the place."""
        at, before = self.currentIndex().row(), self.current()
        self._drawer.make_room(self._beds, [row.cells[self._beds] for row in rows])
        self.lines.set_rows(rows)
        places = {row.key: place for place, row in enumerate(rows)}
        at = places.get(before.key, at) if before is not None else at
        if rows:
            self.setCurrentIndex(self.lines.index(max(0, min(at, len(rows) - 1))))
        self.doItemsLayout()

    def go_to(self, key: int) -> None:
        """Put the cursor on a row."""
        for place, row in enumerate(self.lines.rows):
            if row.key == key:
                self.setCurrentIndex(self.lines.index(place))

    def current(self) -> Cells | None:
        """Return the row of the cursor."""
        row = self.currentIndex().data(ROW)
        return row if isinstance(row, Cells) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by arrows, open by Enter if rows can be opened; other keys belong to the page."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            super().keyPressEvent(event)
        elif self._opens() and event.key() in _ENTER and not event.modifiers():
            self._open()
        else:
            event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the row under the mouse."""
        if self.indexAt(event.position().toPoint()).isValid():
            self._open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self.doItemsLayout()

    def places(self, width: int) -> list[tuple[int, int]]:
        """Return left edge and room of each column, in pixels, for a width."""
        return self._drawer.places(width)

    def _opens(self) -> bool:
        return self.isSignalConnected(QMetaMethod.fromSignal(self.opened))

    def _open(self) -> None:
        row = self.current()
        if row is not None:
            self.opened.emit(row.key)


class LineHead(QWidget):
    """The heads over the columns of a list."""

    def __init__(self, view: LineList, heads: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._view, self._heads = view, tuple(heads)
        self.setFixedHeight(theme.em(theme.current().row["table_head"]))
        theme.theme_changed.connect(self._dress)

    def set_heads(self, heads: Sequence[str]) -> None:
        """Write other words."""
        self._heads = tuple(heads)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint each head over its column."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface_sunken"))
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour("ink"))
        places = self._view.places(self._view.viewport().width())
        for (x, room), words in zip(places, self._heads, strict=True):
            box = QRect(x, 0, room, self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()

    def _dress(self) -> None:
        self.setFixedHeight(theme.em(theme.current().row["table_head"]))


class LineDelegate(QStyledItemDelegate):
    """Paints the columns of a row; the current row is tinted with a bar at its left."""

    def __init__(self, view: LineList, widths: Sequence[float]) -> None:
        super().__init__(view)
        self._view, self._usual = view, tuple(widths)
        self._widths = self._usual

    def make_room(self, column: int, cells: Sequence[tuple[Line, ...]]) -> None:
        """Make a column as wide as its widest cell, but not narrower than usual."""
        widest = max((lay_out(cell, theme.em(_MOST)).width for cell in cells), default=0)
        wanted = widest / theme.em(1) + 0.25
        widths = list(self._usual)
        widths[column] = max(widths[column], min(_MOST, wanted))
        self._widths = tuple(widths)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the tallest cell."""
        width = self._view.viewport().width()
        blocks = self._blocks(index.data(ROW), width)
        high = max((block.height for _, block in blocks), default=0)
        return QSize(width, high + 2 * theme.space("s2"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        box: QRect = option.rect
        current = index.row() == self._view.currentIndex().row() and self._view.hasFocus()
        painter.save()
        tint = index.data(ROW).tint
        if tint:
            painter.fillRect(box, theme.colour(tint))
        if current:
            painter.fillRect(box, theme.colour("accent_soft"))
            bar = QRect(box.left(), box.top(), theme.em(0.25), box.height())
            painter.fillRect(bar, theme.colour("accent"))
        for x, block in self._blocks(index.data(ROW), box.width()):
            block.draw(painter, box.left() + x, box.top() + theme.space("s2"))
        painter.setPen(QPen(theme.colour("line"), theme.em(0.0625)))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if current:
            painting.draw_focus_ring(painter, box)
        painter.restore()

    def places(self, width: int) -> list[tuple[int, int]]:
        """Return left edge and room of each column, in pixels."""
        gap, edge = theme.space("s4"), theme.space("s3")
        fixed = sum(theme.em(em) for em in self._widths)
        left = width - 2 * edge - fixed - gap * (len(self._widths) - 1)
        rest = max(theme.em(8), left // max(1, self._widths.count(0)))
        found, x = [], edge
        for em in self._widths:
            room = theme.em(em) if em else rest
            found.append((x, room))
            x += room + gap
        return found

    def _blocks(self, row: Cells, width: int) -> list[tuple[int, TextBlock]]:
        places = zip(row.cells, self.places(width), strict=True)
        return [(x, lay_out(cell, room)) for cell, (x, room) in places]
