"""The board's table: bed and name stand still, rows grow, typing edits, everything by key."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from ui import theme
from ui.board.delegate import BoardDelegate
from ui.board.fit import Fitted, first_for, fit
from ui.board.header import BoardHeader
from ui.board.model import BoardModel, Index
from ui.widgets.slim_bar import SlimBar
from wardapp.words import WELSH, language, tr

BAR_WIDTH = 2.125  # em, the bar that names the columns out of sight
FROZEN = 2
_BESIDE_BED, _WIDEST_BED = 1.25, 9.0  # em
# em that a word of the language needs beyond the token sheet: Gwyrdd beside its ring
_WIDER = {WELSH: {"today": 0.75}}
_MOVES = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}


class BoardTable(QTableView):
    """Signals: `edit_requested(row, column, typed)`, `opened(row)`, `current_moved()`,
    `fitted(hidden columns)`, `scrolled()`.
    """

    edit_requested = Signal(int, int, str)
    opened = Signal(int)
    current_moved = Signal()
    fitted = Signal(object)
    scrolled = Signal()

    def __init__(self, model: BoardModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._board = model
        self._first = FROZEN
        self._fit = Fitted({}, ())
        self._delegate = BoardDelegate(model, self)
        self._saved = QVariantAnimation(self)
        self._saved.setStartValue(1.0)
        self._saved.setEndValue(0.0)
        self._saved.valueChanged.connect(self._on_saved_fades)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.arrange)
        self._changed: set[int] = set()
        self._changed_later = QTimer(self)
        self._changed_later.setSingleShot(True)
        self._changed_later.setInterval(0)
        self._changed_later.timeout.connect(self._fit_changed)
        self.setAccessibleName(tr("Board"))
        self._dress()
        self.setHorizontalHeader(BoardHeader(self))
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            signal.connect(self._later.start)
        model.dataChanged.connect(self._on_data_changed)
        model.modelReset.connect(self._on_reset)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.scrolled.emit())
        theme.theme_changed.connect(self._later.start)

    def _dress(self) -> None:
        self.setVerticalScrollBar(SlimBar(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.viewport().setMouseTracking(True)

    @property
    def hidden(self) -> tuple[int, ...]:
        """The columns out of sight."""
        return self._fit.hidden

    def current(self) -> tuple[int, int]:
        """Return row and column of the cell the person is at, -1 for none."""
        index = self.currentIndex()
        return index.row(), index.column()

    def go_to(self, place: int, column: int) -> None:
        """Move to a cell and bring it into sight, its column too."""
        if not (0 <= place < self._board.rowCount() and 0 <= column < self._board.columnCount()):
            return
        if column in self._fit.hidden:
            self._first = first_for(self._wanted(), FROZEN, *self._room(), column)
            self.arrange()
        self.setCurrentIndex(self._board.index(place, column))
        self.scrollTo(self._board.index(place, column))

    def show_saved(self, cells: frozenset[tuple[int, int]]) -> None:
        """Tint cells that were just saved; the tint fades."""
        self._delegate.saved = cells
        self._saved.stop()
        self._saved.setDuration(theme.current().motion["saved_flash"])
        if self._saved.duration():
            self._saved.start()

    def keep_active(self, *, active: bool, edited: tuple[int, int] = (-1, -1)) -> None:
        """Keep ring and head while an editor lies on a cell."""
        self._delegate.active = active
        self._delegate.edited = edited
        self._mark_head()
        self.viewport().update()

    def cell_rect(self, place: int, column: int) -> QRect:
        """Return where a cell is, in the pixels of this widget."""
        rect = self.visualRect(self._board.index(place, column))
        return rect.translated(self.viewport().pos())

    def below(self) -> tuple[int, int]:
        """Return the first and last row that are not whole in sight below, -1 for none."""
        last = self._board.rowCount() - 1
        bottom = self.viewport().height()
        place = last
        while place >= 0 and self._bottom(place) > bottom:
            place -= 1
        return (place + 1, last) if place < last else (-1, -1)

    def arrange(self) -> None:
        """Fit columns into the width and rows to their tallest cell."""
        if not self._board.columnCount() or self.width() < theme.em(20):
            return
        room, bar = self._room()
        fitted = fit(self._wanted(), FROZEN, room, bar, self._first)
        for column in range(self._board.columnCount()):
            width = fitted.widths.get(column)
            self.setColumnHidden(column, width is None)
            if width is not None and self.columnWidth(column) != width:
                self.setColumnWidth(column, width)
        self._fit_rows(fitted, range(self._board.rowCount()))
        self._delegate.note_left = sum(fitted.widths.get(n, 0) for n in range(FROZEN))
        self.horizontalHeader().setFixedHeight(self.horizontalHeader().sizeHint().height())
        if fitted.hidden != self._fit.hidden:
            self._fit = fitted
            self.fitted.emit(fitted.hidden)
        self._fit = fitted
        self.viewport().update()
        self.scrolled.emit()

    def _fit_changed(self) -> None:
        """Fit the rows that were written anew; the others stand as they are."""
        places = [place for place in sorted(self._changed) if place < self._board.rowCount()]
        self._changed.clear()
        if self._fit_rows(self._fit, places):
            self.scrolled.emit()

    def _fit_rows(self, fitted: Fitted, places: Iterable[int]) -> bool:
        """Give rows the height of their tallest cell; tell whether any has another now."""
        widths = list(fitted.widths.items())
        moved = False
        for place in places if widths else ():
            height = self._delegate.height_of(place, widths)
            if self.rowHeight(place) != height:
                self.setRowHeight(place, height)
                moved = True
        return moved

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew."""
        super().resizeEvent(event)
        self.arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move over all columns, also those out of sight; typing edits."""
        place, column = self.current()
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        key = Qt.Key(event.key())
        if plain and key in _MOVES:
            down, right = _MOVES[key]
            self._step(place + down, column + right)
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(place)
        elif plain and key == Qt.Key.Key_F2:
            self.edit_requested.emit(place, column, "")
        elif plain and event.text().strip() and event.text().isprintable():
            self.edit_requested.emit(place, column, event.text())
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._jump(key, column)
        else:
            event.ignore()

    def keyboardSearch(self, _search: str) -> None:
        """Typing edits; it does not search."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tint the row under the mouse."""
        self._hover(self.rowAt(round(event.position().y())))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Take the tint away."""
        self._hover(-1)
        super().leaveEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit the cell."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.edit_requested.emit(index.row(), index.column(), "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring; begin at the first bed."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.go_to(0, 0)
        self.keep_active(active=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        super().focusOutEvent(event)
        self.keep_active(active=False)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Repaint the two rows and tell."""
        super().currentChanged(current, previous)
        self._delegate.current = (current.row(), current.column())
        self._mark_head()
        self.viewport().update()
        self.current_moved.emit()

    def _on_data_changed(self, first: Index, last: Index) -> None:
        self._changed.update(range(first.row(), last.row() + 1))
        self._changed_later.start()

    def _on_reset(self) -> None:
        self._delegate.current = (-1, -1)
        self._first = FROZEN

    def _on_saved_fades(self, strength: float) -> None:
        self._delegate.saved_strength = strength
        for place, column in self._delegate.saved:
            self.viewport().update(self.visualRect(self._board.index(place, column)))

    def _step(self, place: int, column: int) -> None:
        last_row, last_column = self._board.rowCount() - 1, self._board.columnCount() - 1
        self.go_to(max(0, min(place, last_row)), max(0, min(column, last_column)))

    def _jump(self, key: Qt.Key, column: int) -> None:
        place = self.current()[0]
        whole = max(1, self.viewport().height() // max(1, self.rowHeight(max(0, place))) - 1)
        steps = {
            Qt.Key.Key_Home: -self._board.rowCount(),
            Qt.Key.Key_End: self._board.rowCount(),
            Qt.Key.Key_PageUp: -whole,
            Qt.Key.Key_PageDown: whole,
        }
        self._step(place + steps[key], max(0, column))

    def _hover(self, place: int) -> None:
        if place != self._delegate.hover:
            self._delegate.hover = place
            self.viewport().update()

    def _mark_head(self) -> None:
        header = self.horizontalHeader()
        if isinstance(header, BoardHeader):
            header.set_current(self._delegate.current[1] if self._delegate.active else -1)

    def _bottom(self, place: int) -> int:
        return self.rowViewportPosition(place) + self.rowHeight(place)

    def _room(self) -> tuple[int, int]:
        """Return the width for columns and bar together, and the bar's own."""
        bar = theme.em(BAR_WIDTH)
        return self.viewport().width() + (bar if self._fit.hidden else 0), bar

    def _wanted(self) -> list[int]:
        sheet = theme.current()
        small = self._board.looking.small
        sizes = {**sheet.columns, **sheet.columns_small} if small else sheet.columns
        heads = self.horizontalHeader()
        least = heads.least_width if isinstance(heads, BoardHeader) else lambda _section: 0
        more = _WIDER.get(language(), {})
        wanted = [
            max(sheet.em(sizes[column.key] + more.get(column.key, 0)), least(section))
            for section, column in enumerate(self._board.columns)
        ]
        if wanted:
            wanted[0] = max(wanted[0], self._longest_bed())
        return wanted

    def _longest_bed(self) -> int:
        """Return the width at which no bed's label is broken: CADOG-01 stays on one line."""
        longest = max((row.bed for row in self._board.rows()), key=len, default="")
        words = theme.current().metrics("bed").horizontalAdvance(longest)
        return min(round(words) + theme.em(_BESIDE_BED), theme.em(_WIDEST_BED))
