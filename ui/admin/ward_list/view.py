"""The list of the preview: arrows move, Space ticks, Enter mends, F8 goes to the next problem."""

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from ui import theme
from ui.admin.ward_list.delegate import PreviewDelegate, places_for
from ui.admin.ward_list.model import PreviewModel
from ui.admin.ward_list.rows import Row, Section
from wardapp.words import tr

Index = QModelIndex | QPersistentModelIndex


class PreviewView(QListView):
    """Signals: `tick_requested(key)`, `mend_requested(place, number)` with -1 to type it,
    `fold_requested()`.
    """

    tick_requested = Signal(str)
    mend_requested = Signal(int, int)
    fold_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("What would happen"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows = PreviewModel(self)
        self._painter = PreviewDelegate(self.rows, self, self)
        self.setModel(self.rows)
        self.setItemDelegate(self._painter)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        theme.theme_changed.connect(self.scheduleDelayedItemsLayout)

    def go_to(self, place: int) -> None:
        """Put the cursor on a row and bring it into sight."""
        index = self.rows.index(place)
        if index.isValid():
            command = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, command)
            self.scrollTo(index, QListView.ScrollHint.EnsureVisible)

    def next_problem(self) -> bool:
        """Go to the next problem; False where there is none."""
        place = self.rows.next_problem(self.currentIndex().row())
        self.go_to(place)
        self.setFocus()
        return place >= 0

    def cell_rect(self, place: int) -> QRect:
        """Return where the wrong cell of a row is, in the viewport's pixels."""
        box = self.visualRect(self.rows.index(place))
        row = self.rows.row_at(place)
        return self._painter.cell(box, row) if row is not None else box

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks, Enter mends or unfolds; the rest is the list's own."""
        place = self.currentIndex().row()
        item = self.rows.item(place)
        key = event.key()
        if key == Qt.Key.Key_Space and isinstance(item, Row) and item.ticked is not None:
            self.tick_requested.emit(item.line.key)
        elif (
            key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            and item is not None
        ):
            self._enter(place, item)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press on a box ticks, on a link mends, on a folded heading unfolds."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        item = self.rows.item(index.row())
        if isinstance(item, Section) and item.fold:
            self.fold_requested.emit()
        elif isinstance(item, Row):
            self._press(index, item, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are higher in a narrower list."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Paint the old and the new row."""
        super().currentChanged(current, previous)
        self.viewport().update()

    def _enter(self, place: int, item: Row | Section) -> None:
        if isinstance(item, Section):
            self.fold_requested.emit()
        elif item.ticked is not None:
            self.tick_requested.emit(item.line.key)
        elif item.wrong or item.mends or item.line.problems:
            self.mend_requested.emit(place, -1)

    def _press(self, index: Index, row: Row, event: QMouseEvent) -> None:
        box, place = self.visualRect(index), event.position().toPoint()
        link = self._painter.link_at(box, row, place)
        if link is not None:
            self.mend_requested.emit(index.row(), link)
        elif row.ticked is not None and place.x() >= self._painter.tick_box(box, row).left():
            self.tick_requested.emit(row.line.key)


class PreviewHead(QWidget):
    """The painted names of the columns over the list."""

    def __init__(self, view: PreviewView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        theme.theme_changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(0, theme.em(theme.current().row["table_head"]))

    def minimumSizeHint(self) -> QSize:
        """One line."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the names where the columns are."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface_sunken"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("line_row"))
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour("ink"))
        places = places_for(self._view.viewport().width())
        named: list[tuple[float | None, str]] = [
            (places.number, tr("Row")),
            (places.bed, tr("Bed")),
            (places.name, tr("Name")),
            (places.born, tr("Born")),
            (places.nhs, tr("NHS No.")),
            (places.detail if places.kind is None else places.kind, tr("What happens")),
        ]
        for at, words in named:
            if at is not None:
                box = QRect(theme.em(at), 0, self.width(), self.height())
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()


def with_head(view: PreviewView, parent: QWidget) -> QWidget:
    """Return the list with its head above."""
    both = QWidget(parent)
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(PreviewHead(view, both))
    column.addWidget(view, 1)
    return both
