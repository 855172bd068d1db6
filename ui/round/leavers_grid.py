"""Tomorrow's leavers: what is ready, one mark for each thing; Space changes it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui import theme
from ui.icons import draw_icon
from ui.round.agenda_rows import due_words
from ui.widgets import painting
from ui.widgets.text_block import Line, Span, TextBlock, lay_out
from wardapp.codes import Code, code_list
from wardapp.display import person_name
from wardapp.queries.papers import LeaverRow
from wardapp.words import language, marked, tr

Index = QModelIndex | QPersistentModelIndex
ROW, STATE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
OPEN, DONE, NOT_NEEDED = "todo", "done", "not_needed"
_NEXT = {OPEN: DONE, DONE: NOT_NEEDED, NOT_NEEDED: OPEN}
_SAID = {OPEN: marked("to do"), DONE: marked("done"), NOT_NEEDED: marked("not needed")}
_HEAD, _LINE = 4.5, 1.25  # em: the icon and two lines of words; one line
_NARROW = 12  # em


def checklist() -> tuple[Code, ...]:
    """Return the things to have ready, in their order."""
    return tuple(code_list("leaving_checklist"))


def item_widths() -> tuple[int, ...]:
    """Return the width of each thing's column, in pixels.

    The words over the marks stand on two lines in turn, so that two neighbours share room.
    """
    words = _words()
    pairs = zip(words, words[2:], strict=False)
    shared = max((_wide(one) + _wide(other) for one, other in pairs), default=0) / 4
    return (max(theme.em(2.5), round(shared) + theme.em(0.25)),) * len(words)


def _words() -> list[str]:
    return [item.text(language()).split(" ")[0] for item in checklist()]


def _wide(word: str) -> float:
    return theme.current().metrics("body").horizontalAdvance(word)


class LeaverModel(QAbstractTableModel):
    """People down, things across."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[LeaverRow, ...] = ()

    def set_rows(self, rows: Sequence[LeaverRow]) -> None:
        """Show these people; a changed mark is announced alone."""
        before, self.rows = self.rows, tuple(rows)
        if [row.stay_id for row in before] != [row.stay_id for row in self.rows]:
            self.beginResetModel()
            self.endResetModel()
            return
        for number, (old, new) in enumerate(zip(before, self.rows, strict=True)):
            if old != new:
                last = self.columnCount() - 1
                self.dataChanged.emit(self.index(number, 0), self.index(number, last))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many people there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the person's column and one for each thing."""
        return 0 if parent.isValid() else 1 + len(checklist())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the person, the state, or the words a screen reader says."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        items = checklist()
        state = row.items.get(items[index.column() - 1].code, OPEN) if index.column() else ""
        if role == STATE:
            return state
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if not index.column():
                return f"{row.bed} {person_name(row.family, row.given, row.title, row.sex)}"
            item = items[index.column() - 1].text(language())
            return tr("{item}, bed {bed}: {state}", item=item, bed=row.bed, state=tr(_SAID[state]))
        return None


class LeaversGrid(QTableView):
    """Signals: `state_wanted(stay_id, item, state)`, `left()` by Tab or Esc."""

    state_wanted = Signal(int, str, str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Tomorrow's leavers"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.lines = LeaverModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(_Delegate(self))
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        theme.theme_changed.connect(self._fit)

    def show_leavers(self, rows: Sequence[LeaverRow]) -> None:
        """Show who leaves and what is ready."""
        self.lines.set_rows(rows)
        if rows and not self.currentIndex().isValid():
            self.setCurrentIndex(self.lines.index(0, 1))
        self._fit()

    def is_narrow(self) -> bool:
        """Whether the bed stands over the name, so that no name is divided."""
        metrics = theme.current().metrics("name")
        longest = max((metrics.horizontalAdvance(row.bed) for row in self.lines.rows), default=0)
        return self.columnWidth(0) < theme.em(_NARROW) or longest > theme.em(3)

    def who(self, row: LeaverRow) -> TextBlock:
        """Return the words of the first column, laid out for its width."""
        if self.is_narrow():
            bed = (Span(row.bed or tr("No bed"), "name"),)
            return lay_out((bed, *_who(row)), self.columnWidth(0) - theme.space("s1"))
        return lay_out(_who(row), self.columnWidth(0) - theme.em(3.25))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space changes the mark, arrows move, Tab and Esc go back to the patients."""
        moves = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
        if event.key() == Qt.Key.Key_Space:
            self._change(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape):
            self.left.emit()
        elif event.key() in moves:
            super().keyPressEvent(event)
        event.accept()

    def focusNextPrevChild(self, _next: bool) -> bool:
        """Leave Tab to the keys above."""
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Change the mark that is pressed."""
        super().mousePressEvent(event)
        self._change(self.indexAt(event.position().toPoint()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first thing."""
        super().focusInEvent(event)
        if self.currentIndex().column() == 0:
            self.setCurrentIndex(self.lines.index(self.currentIndex().row(), 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the names what is left."""
        super().resizeEvent(event)
        self._fit()

    def _change(self, index: QModelIndex) -> None:
        if index.isValid() and index.column():
            row: LeaverRow = index.data(ROW)
            item = checklist()[index.column() - 1].code
            self.state_wanted.emit(row.stay_id, item, _NEXT[index.data(STATE)])

    def _fit(self) -> None:
        widths = item_widths()
        self.setColumnWidth(0, max(theme.em(6), self.viewport().width() - sum(widths)))
        high = 0
        for column, wide in enumerate(widths, 1):
            self.setColumnWidth(column, wide)
        for number, row in enumerate(self.lines.rows):
            tall = self.who(row).height + theme.space("s3")
            self.setRowHeight(number, tall)
            high += tall
        self.setFixedHeight(max(high + 2, theme.em(0.5)))
        self.viewport().update()


class GridHead(QWidget):
    """The icons and words over the marks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._dress()
        theme.theme_changed.connect(self._dress)

    def _dress(self) -> None:
        self.setFixedHeight(theme.em(_HEAD))

    def sizeHint(self) -> QSize:
        """As high as icon and word."""
        return QSize(theme.em(20), theme.em(_HEAD))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint icon over word, one for each thing; every other word a line lower."""
        painter = QPainter(self)
        painter.setFont(theme.font("body"))
        widths = item_widths()
        left = self.width() - sum(widths)
        for place, (item, word) in enumerate(zip(checklist(), _words(), strict=True)):
            middle = left + widths[place] // 2
            left += widths[place]
            icon = middle - theme.em(0.625)
            draw_icon(painter, icon, 0, str(item.extra.get("icon", "check")), "ink", 1.25)
            painter.setPen(theme.colour("ink_second"))
            wide = round(_wide(word)) + 2
            start = min(middle - wide // 2, self.width() - wide)
            top = theme.em(1.375 + _LINE * (place % 2))
            box = QRect(start, top, wide, theme.em(_LINE))
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip, word)
        painter.setPen(QPen(theme.colour("line_row"), theme.em(0.0625)))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()


class _Delegate(QStyledItemDelegate):
    def __init__(self, view: LeaversGrid) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box: QRect = option.rect
        painter.save()
        painter.fillRect(box, theme.colour("surface"))
        if index.column():
            self._mark(painter, box, index.data(STATE))
        else:
            row: LeaverRow = index.data(ROW)
            top = box.top() + theme.em(0.375)
            left = box.left()
            if not self._view.is_narrow():
                bed = lay_out(((Span(row.bed or "–", "name"),),), theme.em(3))
                bed.draw(painter, left, top)
                left += theme.em(3.25)
            self._view.who(row).draw(painter, left, top)
        painter.setPen(QPen(theme.colour("line"), theme.em(0.0625)))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if index == self._view.currentIndex() and self._view.hasFocus():
            painting.draw_focus_ring(painter, box)
        painter.restore()

    def _mark(self, painter: QPainter, box: QRect, state: str) -> None:
        side = theme.em(1.25)
        place = QRect(0, 0, side, side)
        place.moveCenter(box.center())
        if state == DONE:
            draw_icon(painter, place.x(), place.y(), "check", "green", 1.25)
        elif state == OPEN:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("ink_second"), theme.em(0.125)))
            inset = theme.em(0.125)
            painter.drawEllipse(place.adjusted(inset, inset, -inset, -inset))
        else:
            painter.setFont(theme.font("body"))
            painter.setPen(theme.colour("ink_second"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "–")


def _who(row: LeaverRow) -> tuple[Line, ...]:
    name = (Span(person_name(row.family, row.given, row.title, row.sex), "strong"),)
    how = [row.how] if row.how else []
    if row.planned_at is not None and row.planned_timed:
        how.append(due_words(row.planned_at, timed=True, now=row.planned_at).split(" ")[-1])
    return (name, (Span(" · ".join(how), "cell", "ink_second"),)) if how else (name,)
