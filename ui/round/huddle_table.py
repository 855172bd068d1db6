"""The huddle as a table: one painted line a patient, the day's switch in the selected row."""

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui import theme
from ui.icons import draw_icon
from ui.round.huddle_rows import Block, HuddleRow, action_line, day_words, spoken, turning, who
from ui.widgets import painting
from ui.widgets.text_block import Span, TextBlock, lay_out
from wardapp.words import marked, tr

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
BED, WHO, ACTIONS, TURNING, DAY = range(5)
HEADS = (
    marked("Bed"),
    marked("Name · Born (age) · NHS No."),
    marked("Actions for today"),
    marked("What would turn it green"),
    marked("Today"),
)
_WIDTHS = (4.6, 16.5, 0, 16.0, 12.75)  # em; 0 takes what is left
_SMALL_WIDTHS = (3.875, 12.75, 0, 10.0, 12.75)
_SMALL = 62  # em, the width of the table under which the small ones are used
_BOX = 1.1875
_SWITCH = (6.25, 2.25)


class HuddleModel(QAbstractTableModel):
    """Holds the lines; what differs is announced, a reset only when other people are listed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[HuddleRow, ...] = ()

    def set_rows(self, rows: tuple[HuddleRow, ...]) -> None:
        """Show these lines."""
        before, self.rows = self.rows, rows
        if [row.stay_id for row in before] != [row.stay_id for row in rows]:
            self.beginResetModel()
            self.endResetModel()
            return
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number, 0), self.index(number, DAY))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the head of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return tr(HEADS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the line, or what a screen reader says."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(row) if index.column() == WHO else row.row.bed
        return None


class HuddleTable(QTableView):
    """Signals: `ticked(HuddleAction)` by the mouse, `colour_wanted("red" | "green")`, `moved()`."""

    ticked = Signal(object)
    colour_wanted = Signal(str)
    moved = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.running = False
        self.lines = HuddleModel(self)
        self.setModel(self.lines)
        self.drawer = HuddleDelegate(self)
        self.setItemDelegate(self.drawer)
        self.verticalHeader().hide()
        head = _Head(self)
        self.setHorizontalHeader(head)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        self.selectionModel().currentRowChanged.connect(self._on_moved)
        theme.theme_changed.connect(self._fit)

    def show_rows(
        self, rows: tuple[HuddleRow, ...], stay_id: int | None, *, running: bool = True
    ) -> None:
        """Show the lines with one of them selected; its keys work while the huddle runs."""
        self.running = running
        self.setAccessibleName(tr("Huddle"))
        self.lines.set_rows(rows)
        at = next((n for n, row in enumerate(rows) if row.stay_id == stay_id), 0)
        if rows and self.currentIndex().row() != at:
            self.setCurrentIndex(self.lines.index(at, WHO))
        self._fit()

    def selected(self) -> HuddleRow | None:
        """Return the selected line."""
        row = self.currentIndex().data(ROW)
        return row if isinstance(row, HuddleRow) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by arrows; every other key belongs to the page."""
        moves = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        if event.key() in moves:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select a line; on it, tick an action or turn the day."""
        place = event.position().toPoint()
        index = self.indexAt(place)
        was = self.currentIndex().row()
        super().mousePressEvent(event)
        if not index.isValid() or index.row() != was:
            return
        row: HuddleRow = index.data(ROW)
        cell = self.visualRect(index)
        if index.column() == ACTIONS:
            action = self.drawer.action_at(row, cell, place)
            if action is not None:
                self.ticked.emit(action)
        elif index.column() == DAY and place.y() < cell.top() + theme.em(_SWITCH[1] + 0.75):
            middle = cell.left() + theme.space("s2") + theme.em(_SWITCH[0])
            self.colour_wanted.emit("red" if place.x() < middle else "green")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the actions what is left."""
        super().resizeEvent(event)
        self._fit()

    def _on_moved(self) -> None:
        self._fit()
        self.moved.emit()

    def _fit(self) -> None:
        width = self.viewport().width()
        fixed = [theme.em(em) for em in (_WIDTHS if width >= theme.em(_SMALL) else _SMALL_WIDTHS)]
        longest = max((row.row.bed for row in self.lines.rows), key=len, default="")
        bed = theme.current().metrics("bed").horizontalAdvance(longest) + theme.em(1.25)
        fixed[0] = min(max(fixed[0], round(bed)), theme.em(9))  # no bed's label is broken
        left = max(theme.em(8), width - sum(fixed))
        for column, wide in enumerate(fixed):
            self.setColumnWidth(column, wide or left)
        high = theme.em(theme.current().row["table_head"])
        lines = 1 if width >= theme.em(_SMALL) else 2
        head = high + (lines - 1) * theme.current().line_height("cell")
        self.horizontalHeader().setFixedHeight(head)
        for number, row in enumerate(self.lines.rows):
            selected = number == self.currentIndex().row()
            self.setRowHeight(number, self.drawer.height(row, selected=selected))
        self.viewport().update()


class _Head(QHeaderView):
    """The heads of the columns, their words over the words of the cells."""

    def __init__(self, table: HuddleTable) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.save()
        painter.fillRect(rect, theme.colour("surface_sunken"))
        painter.setPen(QPen(theme.colour("line_row"), theme.em(0.0625)))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour("ink"))
        left = theme.em(0.75) if section == BED else theme.space("s2")
        words = rect.adjusted(left, 0, 0, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(words, flags, tr(HEADS[section]))
        painter.restore()


class HuddleDelegate(QStyledItemDelegate):
    """Paints the five cells of a line."""

    def __init__(self, view: HuddleTable) -> None:
        super().__init__(view)
        self._view = view

    def height(self, row: HuddleRow, *, selected: bool) -> int:
        """Return how high a line must be so that nothing is cut."""
        actions = sum(block.height + theme.em(0.25) for block in self._actions(row))
        day = sum(block.height for block in self._day(row, selected=selected))
        if selected:
            day += theme.em(_SWITCH[1] + 0.5)
        turn = self._block(turning(row, selected=selected), TURNING).height
        tallest = max(self._block(who(row), WHO).height, actions, day, turn)
        return tallest + 2 * theme.space("s2")

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of a cell."""
        selected = index.row() == self._view.currentIndex().row()
        high = self.height(index.data(ROW), selected=selected)
        return QSize(self._view.columnWidth(index.column()), high)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        row: HuddleRow = index.data(ROW)
        box: QRect = option.rect
        selected = index.row() == self._view.currentIndex().row()
        painter.save()
        painter.fillRect(box, theme.colour("accent_soft" if selected else "surface"))
        if selected and index.column() == BED:
            bar = QRect(box.left(), box.top(), theme.em(0.25), box.height())
            painter.fillRect(bar, theme.colour("accent"))
        self._cell(painter, box, row, index.column(), selected=selected)
        painter.setPen(QPen(theme.colour("line_row"), theme.em(0.125)))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.restore()

    def action_at(self, row: HuddleRow, cell: QRect, place: QPoint) -> object | None:
        """Return the action under a point of the cell."""
        top = cell.top() + theme.space("s2")
        for action, block in zip(row.actions, self._actions(row), strict=True):
            top += block.height + theme.em(0.25)
            if place.y() < top:
                return action
        return None

    def _cell(
        self, painter: QPainter, box: QRect, row: HuddleRow, column: int, *, selected: bool
    ) -> None:
        left, top = box.left() + theme.space("s2"), box.top() + theme.space("s2")
        if column == BED:
            bed = lay_out(((Span(row.row.bed or "–", "bed"),),), box.width())
            bed.draw(painter, box.left() + theme.em(0.75), top)
            if row.looked_at:
                y = top + bed.height + theme.em(0.25)
                draw_icon(painter, box.left() + theme.em(0.75), y, "check", "green", 1.25)
        elif column == WHO:
            self._block(who(row), WHO).draw(painter, left, top)
        elif column == ACTIONS:
            self._paint_actions(painter, left, top, row, selected=selected)
        elif column == TURNING:
            self._block(turning(row, selected=selected), TURNING).draw(painter, left, top)
        else:
            self._paint_day(painter, left, top, row, selected=selected)

    def _paint_actions(
        self, painter: QPainter, left: int, top: int, row: HuddleRow, *, selected: bool
    ) -> None:
        for number, (action, block) in enumerate(
            zip(row.actions, self._actions(row), strict=True), 1
        ):
            _tick_box(painter, left, top, done=action.done_at is not None)
            x = left + theme.em(_BOX + 0.5)
            keyed = selected and self._view.running
            if keyed and number <= 9:
                painting.draw_key_cap(painter, x, top - theme.em(0.0625), str(number))
            block.draw(painter, x + theme.em(1.875 if keyed else 0), top)
            top += block.height + theme.em(0.25)
        if not row.actions:
            none = Span(tr("Nothing for today"), "cell", "ink_second")
            lay_out(((none,),), self._view.columnWidth(ACTIONS)).draw(painter, left, top)

    def _paint_day(
        self, painter: QPainter, left: int, top: int, row: HuddleRow, *, selected: bool
    ) -> None:
        if selected:
            draw_switch(painter, QPoint(left, top), green=row.row.colour == "green")
            top += theme.em(_SWITCH[1] + 0.5)
        for block in self._day(row, selected=selected):
            block.draw(painter, left, top)
            top += block.height

    def _actions(self, row: HuddleRow) -> list[TextBlock]:
        room = self._view.columnWidth(ACTIONS) - theme.em(_BOX + 3.375)
        return [lay_out((action_line(action, row.now),), room) for action in row.actions]

    def _day(self, row: HuddleRow, *, selected: bool) -> list[TextBlock]:
        words = day_words(row)
        if selected and not row.row.final:
            words = ((Span(tr("so far"), "cell", "ink_second"),),)
        return [self._block(words, DAY)]

    def _block(self, block: Block, column: int) -> TextBlock:
        return lay_out(block, self._view.columnWidth(column) - 2 * theme.space("s2"))


def draw_switch(painter: QPainter, place: QPoint, *, green: bool) -> None:
    """Draw the switch: red filled when it is red, else green outlined in its own colour."""
    wide, high = theme.em(_SWITCH[0]), theme.em(_SWITCH[1])
    box = QRectF(place.x(), place.y(), 2 * wide - theme.em(0.75), high)
    half = box.width() / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("line_control"), theme.em(0.0625)))
    painter.setBrush(theme.colour("surface"))
    painter.drawRoundedRect(box, theme.em(0.25), theme.em(0.25))
    for at, (is_red, word) in enumerate(((True, tr("Red")), (False, tr("Green")))):
        part = QRectF(box.left() + at * half, box.top(), half, high)
        chosen = is_red != green
        if chosen:
            edge = QPen(theme.colour("red" if is_red else "green"), theme.em(0.1875))
            painter.setPen(edge)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inset = theme.em(0.09375)
            painter.drawRoundedRect(
                part.adjusted(inset, inset, -inset, -inset), theme.em(0.25), theme.em(0.25)
            )
        mark = QRectF(part.left() + theme.em(0.375), part.top(), theme.em(1.25), high)
        if is_red:
            painting.draw_red_mark(painter, mark, 1.25)
        else:
            painting.draw_green_mark(painter, mark, 1.25)
        painter.setFont(theme.font("name" if chosen else "body"))
        painter.setPen(theme.colour("red" if is_red else "green"))
        words = part.adjusted(theme.em(1.875), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, word)


def _tick_box(painter: QPainter, x: int, y: int, *, done: bool) -> None:
    side = theme.em(_BOX)
    box = QRectF(x + 0.5, y + 0.5, side, side)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("accent" if done else "line_control"), theme.em(0.0625)))
    painter.setBrush(theme.colour("accent" if done else "surface"))
    painter.drawRoundedRect(box, theme.em(0.1875), theme.em(0.1875))
    if done:
        draw_icon(painter, x + theme.em(0.125), y + theme.em(0.125), "check", "on_accent", 0.9375)
