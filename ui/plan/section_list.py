"""The headings at the left: a tick, an amber ring or a dot, and in a few words what is there."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui import theme
from ui.plan.groups import DONE, RING, Group, mark_of, word_of
from ui.plan.parts import draw_mark
from ui.widgets import painting
from ui.widgets.slim_bar import SlimBar
from ui.widgets.text_block import Span, TextBlock, lay_out
from wardapp.queries.recovery_plan import PlanRow
from wardapp.words import tr

Index = QModelIndex | QPersistentModelIndex
_ROW = Qt.ItemDataRole.UserRole
_LEFT = 2.375  # em
_EDGE = 0.3125  # em, so that the focus ring lies on no word


@dataclass(frozen=True)
class Heading:
    """One line of the list."""

    code: str
    title: str
    word: str
    mark: str

    def spoken(self) -> str:
        """Return what a screen reader says."""
        said = {RING: tr("missing"), DONE: tr("written")}.get(self.mark, "")
        return ", ".join(part for part in (self.title, self.word, said) if part)


class HeadingModel(QAbstractListModel):
    """The headings; those that differ are announced."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[Heading, ...] = ()

    def show_rows(self, rows: tuple[Heading, ...]) -> None:
        """Show these headings."""
        before, self.rows = self.rows, rows
        if [row.code for row in before] != [row.code for row in rows]:
            self.beginResetModel()
            self.endResetModel()
            return
        for at, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(at), self.index(at))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many headings there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a heading, or its words."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        spoken = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return row.spoken() if spoken else None


class SectionList(QListView):
    """Signals: `passed(code)` when an arrow moves to a heading, `chosen(code)` to write there."""

    passed = Signal(str)
    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(SlimBar(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.headings = HeadingModel(self)
        self.setModel(self.headings)
        self.setItemDelegate(_Drawer(self))
        self.clicked.connect(lambda _index: self._choose())
        theme.theme_changed.connect(self.doItemsLayout)

    def show_groups(self, groups: tuple[Group, ...], row: PlanRow, current: str) -> None:
        """Show how each heading stands, and which one is open."""
        self.setAccessibleName(tr("Sections of the plan"))
        before = [heading.title for heading in self.headings.rows]
        self.headings.show_rows(
            tuple(
                Heading(group.code, group.text(), word_of(group, row), mark_of(group, row))
                for group in groups
            )
        )
        if before != [heading.title for heading in self.headings.rows]:
            self.doItemsLayout()
        self.go_to(current)

    def go_to(self, code: str) -> None:
        """Mark the heading that is open."""
        for at, heading in enumerate(self.headings.rows):
            if heading.code == code and self.currentIndex().row() != at:
                self.setCurrentIndex(self.headings.index(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, Enter opens; other keys belong to the page."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._choose()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers():
            super().keyPressEvent(event)
            heading = self.currentIndex().data(_ROW)
            if isinstance(heading, Heading):
                self.passed.emit(heading.code)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self.doItemsLayout()

    def _choose(self) -> None:
        heading = self.currentIndex().data(_ROW)
        if isinstance(heading, Heading):
            self.chosen.emit(heading.code)


class _Drawer(QStyledItemDelegate):
    """Paints mark, heading and word."""

    def __init__(self, view: SectionList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        high = self._block(index.data(_ROW), width, current=True).height  # the heavier words
        return QSize(width, high + 2 * theme.em(_EDGE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box: QRect = option.rect
        heading: Heading = index.data(_ROW)
        current = index.row() == self._view.currentIndex().row()
        painter.save()
        if current:
            painter.fillRect(box, theme.colour("accent_soft"))
            bar = QRect(box.left(), box.top(), theme.em(0.25), box.height())
            painter.fillRect(bar, theme.colour("accent"))
        top = box.top() + theme.em(_EDGE)
        line = (theme.current().line_height("cell") - theme.em(1)) // 2
        draw_mark(painter, box.left() + theme.em(0.875), top + line, heading.mark)
        block = self._block(heading, box.width(), current=current)
        block.draw(painter, box.left() + theme.em(_LEFT), top)
        if current and self._view.hasFocus():
            painting.draw_focus_ring(painter, box)
        painter.restore()

    def _block(self, heading: Heading, width: int, *, current: bool) -> TextBlock:
        ring = heading.mark == RING
        role = "cell_strong" if current or ring else "cell"
        lines = (
            (Span(heading.title, role, "accent" if current else "ink"),),
            (Span(heading.word, role if ring else "cell",
                  "attention_line" if ring else "ink_second"),),
        )  # fmt: skip
        return lay_out(lines, max(theme.em(5), width - theme.em(_LEFT + 0.5)))
