"""A painted list of simple rows: what it is, something about it, and how it stands."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import theme
from ui.widgets import painting
from ui.widgets.slim_bar import SlimBar
from ui.widgets.text_block import Line, Span, TextBlock, lay_out

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class ListRow:
    """A row: the id of its thing, its name, details, how it stands; `quiet` for what is over."""

    id: int
    name: str
    detail: str = ""
    state: str = ""
    quiet: bool = False

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.name, self.detail, self.state) if part)


class RowModel(QAbstractListModel):
    """Frozen rows; rows that stay the same are not touched."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[ListRow, ...] = ()

    def show_rows(self, rows: Sequence[ListRow]) -> None:
        """Show these rows."""
        if len(rows) != len(self.rows):
            self.beginResetModel()
            self.rows = tuple(rows)
            self.endResetModel()
            return
        old, self.rows = self.rows, tuple(rows)
        for place, (before, now) in enumerate(zip(old, rows, strict=True)):
            if before != now:
                self.dataChanged.emit(self.index(place), self.index(place))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a screen reader the whole row."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.rows[index.row()].spoken
        return None


class _RowDelegate(QStyledItemDelegate):
    def __init__(self, model: RowModel, view: QListView) -> None:
        super().__init__(view)
        self._model, self._view = model, view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        block = _block(self._model.rows[index.row()], width)
        return QSize(width, max(theme.em(2.25), block.height + theme.em(0.75)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box: QRect = option.rect
        here = index.row() == self._view.currentIndex().row()
        painter.fillRect(box, theme.colour("accent_soft" if here else "surface"))
        if here:
            bar = theme.em(theme.current().stroke["bar"])
            painter.fillRect(box.left(), box.top(), bar, box.height(), theme.colour("accent"))
        block = _block(self._model.rows[index.row()], box.width())
        block.draw(
            painter, box.left() + theme.em(1), box.top() + (box.height() - block.height) // 2
        )
        hair = theme.em(0.0625)
        below = box.bottom() + 1 - hair
        painter.fillRect(box.left(), below, box.width(), hair, theme.colour("line_row"))
        if here and self._view.hasFocus():
            painting.draw_focus_ring(painter, box.adjusted(0, 0, -1, -1))


class RowList(QListView):
    """Signals: `row_chosen(ListRow)` when the cursor comes to a row."""

    row_chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(SlimBar(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.rows = RowModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_RowDelegate(self.rows, self))
        theme.theme_changed.connect(self.scheduleDelayedItemsLayout)

    def show_rows(self, rows: Sequence[ListRow]) -> None:
        """Show these rows and stay on the thing the cursor was on."""
        before = self.chosen()
        self.rows.show_rows(rows)
        wanted = before.id if before else None
        place = next((n for n, row in enumerate(rows) if row.id == wanted), 0)
        if rows:
            self.setCurrentIndex(self.rows.index(place))

    def chosen(self) -> ListRow | None:
        """Return the row of the cursor."""
        place = self.currentIndex().row()
        return self.rows.rows[place] if 0 <= place < len(self.rows.rows) else None

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which row it is now."""
        super().currentChanged(current, previous)
        self.viewport().update()
        row = self.chosen()
        if row is not None:
            self.row_chosen.emit(row)


def _block(row: ListRow, width: int) -> TextBlock:
    """Lay a row out in one line, else its name above what is said of it."""
    ink = "ink_second" if row.quiet else "ink"
    name = Span(row.name, "strong", ink)
    about = [Span(row.detail, "body", "ink_second"), Span(row.state, "body", ink)]
    said = [piece for piece in about if piece.text]
    line: Line = tuple(_joined(said))
    room = max(theme.em(4), width - theme.em(2))
    block = lay_out(((name, *_joined(said, " ")),), room)
    if not line or block.height <= lay_out(((name,),), room).height:
        return block
    return lay_out(((name,), line), room)


def _joined(said: Sequence[Span], before: str = "") -> Iterator[Span]:
    for number, span in enumerate(said):
        yield replace(span, text=(" · " if number else before) + span.text)
