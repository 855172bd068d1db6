"""A table of people in groups: painted rows that grow, a group's words across, all by key.

Where the window is narrow, some columns stand below another one (`Column.under`).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from ui import theme
from ui.delay.cells import Cell
from ui.delay.people_paint import EDGE, LineDelegate, TableHead, side
from ui.widgets import painting
from ui.widgets.slim_bar import SlimBar
from ui.widgets.text_block import Span, lay_out
from wardapp.words import tr

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
_LONGEST_BED = 9.0  # em
_NARROWER = 0.65  # of the width at which the first columns stand below each other


@dataclass(frozen=True)
class Column:
    """A column: its words, its width in em, the tables that change it; `grows` takes what is left.

    Where the window is narrow it stands below the column `under`, where it is narrower still
    below the column `deeper`.
    """

    key: str
    title: str
    width: float
    kinds: frozenset[str] = frozenset()
    grows: bool = True
    under: str = ""
    deeper: str = ""

    def home(self, level: int) -> str:
        """Return the column it stands below, "" where it stands by itself."""
        return (self.deeper or self.under) if level > 1 else self.under if level else ""


@dataclass(frozen=True)
class GroupLine:
    """The head of a group, across all columns."""

    title: str
    note: str = ""


@dataclass(frozen=True)
class PersonLine:
    """One person: the stay, and a cell for each column."""

    stay_id: int
    cells: tuple[Cell, ...]


TableLine = GroupLine | PersonLine


class PeopleModel(QAbstractTableModel):
    """The lines; what differs is announced, a reset only when other people are listed."""

    def __init__(self, columns: Sequence[Column], parent: QWidget) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.lines: tuple[TableLine, ...] = ()
        self.stacks: list[list[int]] = [[n] for n in range(len(self.columns))]
        self.news: set[tuple[int, str]] = set()

    def set_lines(self, lines: Sequence[TableLine]) -> None:
        """Show these lines."""
        before, self.lines = self.lines, tuple(lines)
        if [_key(line) for line in before] != [_key(line) for line in self.lines]:
            self.beginResetModel()
            self.endResetModel()
            return
        for number, (old, new) in enumerate(zip(before, self.lines, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number, 0), self.index(number, self._last()))

    def set_stacked(self, level: int) -> None:
        """Put columns below each other, 2 more than 1, or at 0 side by side again."""
        wanted: list[list[int]] = []
        for number, column in enumerate(self.columns):
            if home := column.home(level):
                next(s for s in wanted if home in self._keys(s)).append(number)
            else:
                wanted.append([number])
        if wanted != self.stacks:
            self.beginResetModel()
            self.stacks = wanted
            self.endResetModel()

    def person_at(self, place: int) -> PersonLine | None:
        """Return the person of a line, None for a group or outside."""
        line = self.lines[place] if 0 <= place < len(self.lines) else None
        return line if isinstance(line, PersonLine) else None

    def group_words(self, place: int) -> tuple[str, str] | None:
        """Return title and note of a group, None for a person."""
        line = self.lines[place]
        return (line.title, line.note) if isinstance(line, GroupLine) else None

    def place_of(self, stay_id: int | None) -> int:
        """Return the line of a stay, -1 where it is not listed."""
        found = (n for n, line in enumerate(self.lines) if _key(line) == ("stay", stay_id))
        return next(found, -1)

    def stack_of(self, key: str) -> int:
        """Return the place of the column in sight that holds a column."""
        return next(n for n, s in enumerate(self.stacks) if key in self._keys(s))

    def cell_at(self, place: int, stack: int) -> Cell:
        """Return what stands in a cell; of stacked columns one below the other."""
        person = self.person_at(place)
        if person is None:
            return Cell()
        cells = [person.cells[n] for n in self.stacks[stack]]
        tint = next((cell.tint for cell in cells if cell.tint), "")
        return Cell(tuple(line for cell in cells for line in cell.lines), tint)

    def is_news(self, place: int, stack: int) -> bool:
        """Tell whether somebody else changed this cell since it was looked at."""
        person = self.person_at(place)
        keys = self._keys(self.stacks[stack])
        return person is not None and any((person.stay_id, key) in self.news for key in keys)

    def holds(self, place: int, stack: int, marks: tuple[int, frozenset[str]]) -> bool:
        """Tell whether a cell is one of these columns of this stay."""
        person = self.person_at(place)
        here = not marks[1].isdisjoint(self._keys(self.stacks[stack]))
        return person is not None and person.stay_id == marks[0] and here

    def heading(self, stack: int) -> str:
        """Return the words of a head."""
        return " · ".join(tr(self.columns[n].title) for n in self.stacks[stack])

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many lines there are, heads of groups too."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns stand side by side."""
        return 0 if parent.isValid() else len(self.stacks)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let nobody select the head of a group."""
        enabled = Qt.ItemFlag.ItemIsEnabled
        if self.person_at(index.row()) is None:
            return enabled
        return enabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell says; the cell of the name says the whole row."""
        if not index.isValid() or role not in _WORDS:
            return None
        line = self.lines[index.row()]
        if isinstance(line, GroupLine):
            return " · ".join(part for part in (line.title, line.note) if part)
        if "who" in self._keys(self.stacks[index.column()]):
            return ". ".join(cell.spoken for cell in line.cells if cell.spoken)
        return self.cell_at(index.row(), index.column()).spoken

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the head of a column."""
        across = orientation == Qt.Orientation.Horizontal
        return self.heading(section) if role in _WORDS and across else None

    def _keys(self, stack: Sequence[int]) -> list[str]:
        return [self.columns[n].key for n in stack]

    def _last(self) -> int:
        return max(0, len(self.stacks) - 1)


def _key(line: TableLine) -> tuple[str, int | str]:
    return ("stay", line.stay_id) if isinstance(line, PersonLine) else ("group", line.title)


class PeopleTable(QTableView):
    """Signals: `moved()` to another person, `opened()` by Enter, `letter(key)` of the page,
    `wanted(column)` by a double click.
    """

    moved = Signal()
    opened = Signal()
    letter = Signal(str)
    wanted = Signal(str)

    def __init__(
        self, name: str, columns: Sequence[Column], parent: QWidget, *, stacked_below: float
    ) -> None:
        super().__init__(parent)
        self._stacked_below = stacked_below
        self._stay: int | None = None
        self._nobody = ""
        self.setAccessibleName(name)
        self._dress()
        self.people = PeopleModel(columns, self)
        self.setHorizontalHeader(TableHead(self))
        self.setModel(self.people)
        self._drawer = LineDelegate(self.people, self)
        self.setItemDelegate(self._drawer)
        self._fade = QVariantAnimation(self)
        self._fade.setStartValue(1.0)
        self._fade.setEndValue(0.0)
        self._fade.valueChanged.connect(self._on_fades)
        theme.theme_changed.connect(self.arrange)

    def _dress(self) -> None:
        self.setVerticalScrollBar(SlimBar(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)

    def show_lines(self, lines: Sequence[TableLine], nobody: str) -> None:
        """Show these lines and stay at the same person; `nobody` is said where there is none."""
        self._nobody = nobody
        self.people.set_lines(lines)
        self.arrange()
        place = self.people.place_of(self._stay)
        self.go_to(place if place >= 0 else self._nearest(self.currentIndex().row()))

    def current(self) -> PersonLine | None:
        """Return the person one is at."""
        return self.people.person_at(self.people.place_of(self._stay))

    def choose(self, stay_id: int) -> None:
        """Go to a person."""
        self.go_to(self.people.place_of(stay_id))

    def go_to(self, place: int) -> None:
        """Go to a line, if a person stands there."""
        person = self.people.person_at(place)
        changed = person is not None and person.stay_id != self._stay
        if person is None:
            self._stay = None if not self.people.lines else self._stay
        else:
            if changed:
                self._see(self._stay)
            self._stay = person.stay_id
            index = self.people.index(place, self.people.stack_of("who"))
            self.setCurrentIndex(index)
            self.scrollTo(self.people.index(max(0, place - 1), 0))
            self.scrollTo(index)
        self._drawer.current = self.people.place_of(self._stay)
        self.viewport().update()
        if changed:
            self.moved.emit()

    def cell_rect(self, key: str) -> QRect:
        """Return where a cell of the current row is, in the pixels of this widget."""
        place = self.people.place_of(self._stay)
        rect = self.visualRect(self.people.index(place, self.people.stack_of(key)))
        return rect.translated(self.viewport().pos())

    def mark_news(self, stay_id: int, kinds: Iterable[str]) -> None:
        """Mark the cells that somebody else changed, until the row has been seen."""
        touched = frozenset(kinds)
        self.people.news |= {
            (stay_id, column.key) for column in self.people.columns if column.kinds & touched
        }
        self.viewport().update()

    def show_saved(self, stay_id: int, kinds: Iterable[str]) -> None:
        """Tint the cells that were just saved; the tint fades."""
        touched = frozenset(kinds)
        keys = [column.key for column in self.people.columns if column.kinds & touched]
        self._drawer.saved = (stay_id, frozenset(keys))
        self._fade.stop()
        self._fade.setDuration(theme.current().motion["saved_flash"])
        if self._fade.duration():
            self._fade.start()

    def arrange(self) -> None:
        """Fit columns into the width and rows to their tallest cell."""
        room = self.viewport().width()
        if room < theme.em(10):
            return
        levels = (self._stacked_below, self._stacked_below * _NARROWER)
        self.people.set_stacked(sum(room < theme.em(below) for below in levels))
        for stack, width in enumerate(self._widths(room)):
            self.setColumnWidth(stack, width)
        self.clearSpans()
        for place, line in enumerate(self.people.lines):
            if isinstance(line, GroupLine) and self.people.columnCount() > 1:
                self.setSpan(place, 0, 1, self.people.columnCount())
            self.setRowHeight(place, self._drawer.height_of(place, self.columnWidth, room))
        self._drawer.current = self.people.place_of(self._stay)
        head = self.horizontalHeader()
        head.setFixedHeight(head.sizeHint().height())
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from person to person; letters are the page's."""
        key, place = Qt.Key(event.key()), self.people.place_of(self._stay)
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        people = [n for n in range(len(self.people.lines)) if self.people.person_at(n)]
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: self._whole(),
            Qt.Key.Key_PageUp: -self._whole(),
            Qt.Key.Key_Home: -len(people),
            Qt.Key.Key_End: len(people),
        }
        if key in steps and people:
            at = people.index(place) if place in people else 0
            self.go_to(people[max(0, min(len(people) - 1, at + steps[key]))])
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif plain and event.text().strip() and event.text().isprintable():
            self.letter.emit(event.text().upper())
        else:
            event.ignore()

    def keyboardSearch(self, _search: str) -> None:
        """Letters are the page's."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the person."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.go_to(self.rowAt(round(event.position().y())))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Want to write what is in the cell."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.people.person_at(index.row()) is not None:
            first = self.people.stacks[index.column()][0]
            self.wanted.emit(self.people.columns[first].key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew."""
        super().resizeEvent(event)
        self.arrange()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first person."""
        super().focusInEvent(event)
        if self.current() is None:
            self.go_to(self._nearest(0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the ring."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, then the ring around the current one, or that nobody is here."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if not self.people.lines and self._nobody:
            words = lay_out(((Span(self._nobody, "lead", "ink_second"),),), self._text_room())
            words.draw(painter, theme.em(EDGE), theme.space("s5"))
        place = self.people.place_of(self._stay)
        if place >= 0 and self.hasFocus():
            top, high = self.rowViewportPosition(place), self.rowHeight(place)
            painting.draw_focus_ring(painter, QRect(0, top, self.viewport().width(), high - 1))
        painter.end()

    def _on_fades(self, strength: float) -> None:
        self._drawer.strength = strength
        self.viewport().update()

    def _see(self, stay_id: int | None) -> None:
        self.people.news = {mark for mark in self.people.news if mark[0] != stay_id}

    def _nearest(self, place: int) -> int:
        """Return the line of the person who stands nearest to a line."""
        people = [n for n in range(len(self.people.lines)) if self.people.person_at(n)]
        return min(people, key=lambda n: abs(n - place), default=-1)

    def _whole(self) -> int:
        return max(1, self.viewport().height() // theme.em(theme.current().row["table"]) - 1)

    def _text_room(self) -> int:
        return max(theme.em(10), self.viewport().width() - 2 * theme.em(EDGE))

    def _widths(self, room: int) -> list[int]:
        """Give each column what it wants; what is left over or missing is for those that grow."""
        people = self.people
        wanted = [max(people.columns[n].width for n in stack) for stack in people.stacks]
        widths = [theme.em(width) for width in wanted]
        widths[0] = self._bed_width(widths[0])
        head = self.horizontalHeader()
        if isinstance(head, TableHead):
            widths = [max(width, head.least_width(n)) for n, width in enumerate(widths)]
        grow = [n for n, stack in enumerate(people.stacks) if people.columns[stack[0]].grows]
        spare, whole = room - sum(widths), sum(widths[n] for n in grow)
        for n in grow:
            widths[n] += round(spare * widths[n] / whole)
        widths[grow[-1]] += room - sum(widths)
        return widths

    def _bed_width(self, usual: int) -> int:
        """Return the width at which no bed's label is broken: CADOG-01 stays on one line."""
        beds = [line.cells[0] for line in self.people.lines if isinstance(line, PersonLine)]
        widest = max(
            (lay_out(cell.lines, theme.em(_LONGEST_BED)).width for cell in beds), default=0
        )
        return max(usual, widest + side(0) + theme.em(0.5))
