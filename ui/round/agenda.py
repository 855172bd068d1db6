"""The agenda as it is painted: nine rows running down, one under the cursor."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui import theme
from ui.icons import draw_icon
from ui.round.agenda_rows import AgendaRow, Hints
from ui.widgets import painting
from ui.widgets.text_block import Line, Span, TextBlock, lay_out
from wardapp.words import tr

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
_LIGHT = {"answer": "answer_rest"}
_SMALL = {"answer": "question_now", "answer_rest": "question"}
_TIGHT = 30  # em; below it the rows at rest are written smaller, so that all nine stand


class AgendaModel(QAbstractListModel):
    """Holds the nine rows; only those that differ are announced."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[AgendaRow, ...] = ()

    def set_rows(self, rows: tuple[AgendaRow, ...]) -> None:
        """Show these rows."""
        before, self.rows = self.rows, rows
        if len(before) != len(rows):
            self.beginResetModel()
            self.endResetModel()
            return
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(number), self.index(number))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the row itself, its words, or what a screen reader says."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken()
        return None


class AgendaView(QListView):
    """The list; its keys belong to the round, not to the list."""

    place_changed = QtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Agenda"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.agenda = AgendaModel(self)
        self.painter = AgendaDelegate(self)
        self.setModel(self.agenda)
        self.setItemDelegate(self.painter)
        theme.theme_changed.connect(self.lay_anew)

    def show_rows(self, rows: tuple[AgendaRow, ...], cursor: int) -> None:
        """Show the rows with the cursor on one of them."""
        self.agenda.set_rows(rows)
        self.setCurrentIndex(self.agenda.index(cursor))
        self.lay_anew()

    def lay_anew(self) -> None:
        """Give each row its height again; the row under the cursor is taller."""
        self.painter.fit(self.viewport().width(), self.viewport().height())
        self.doItemsLayout()
        self.scrollTo(self.currentIndex())
        self.place_changed.emit()

    def set_editor_height(self, height: int) -> None:
        """Make room in the row under the cursor for the editor, 0 when there is none."""
        if self.painter.editor_height != height:
            self.painter.editor_height = height
            self.lay_anew()

    def answer_place(self) -> QRect:
        """Return where the answer of the row under the cursor stands, in this widget's pixels."""
        row = self.visualRect(self.currentIndex())
        left, right = self.painter.answer_span(row)
        return QRect(left, row.top(), right - left, row.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand every key to the round."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height out again."""
        super().resizeEvent(event)
        self.lay_anew()


class AgendaDelegate(QStyledItemDelegate):
    """Paints tick or number, question, answer, and who and when at the right."""

    def __init__(self, view: AgendaView) -> None:
        super().__init__(view)
        self._view = view
        self._rest = 0
        self._tight = False
        self.editor_height = 0

    def fit(self, width: int, height: int) -> None:
        """Share the height of the list among its rows: calm on a large screen, tight on a small."""
        rows = self._view.agenda.rows
        if not rows or width <= 0:
            return
        self._tight = height < theme.em(_TIGHT)
        usual = theme.em(theme.current().row["agenda"])
        now = self._height(rows[self._cursor()], width, current=True)
        self._rest = 0
        least = [
            self._height(row, width, current=False)
            for number, row in enumerate(rows)
            if number != self._cursor()
        ]
        self._rest = _shared(least, height - now, usual)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its words, and as its share."""
        width = self._view.viewport().width()
        return QSize(width, self._height(index.data(ROW), width, current=self._is_current(index)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: AgendaRow = index.data(ROW)
        box: QRect = option.rect
        current = self._is_current(index)
        painter.save()
        self._ground(painter, box, current=current)
        self._mark(painter, box, row, index.row(), current=current)
        top = self._draw_title(painter, box, row, current=current)
        if not (current and self.editor_height):
            self._draw_side(painter, box, row, current=current)
            self._draw_answer(painter, box, row, top, current=current)
        painter.restore()

    def answer_span(self, box: QRect) -> tuple[int, int]:
        """Return where the answer begins and ends within a row."""
        left = box.left() + self._answer_left(box.width())
        return left, box.right() - self._side_width(box.width()) - theme.space("s4")

    def _cursor(self) -> int:
        return max(0, self._view.currentIndex().row())

    def _is_current(self, index: Index) -> bool:
        return index.row() == self._cursor()

    def _answer_left(self, width: int) -> int:
        return max(theme.em(12), min(theme.em(19.5), round(width * 0.315)))

    def _side_width(self, width: int) -> int:
        return min(theme.em(16), round(width * 0.22))

    def _height(self, row: AgendaRow, width: int, *, current: bool) -> int:
        gap = theme.space("s2") if current else theme.em(0.125)
        title = self._title(row, width, current=current).height
        side = self._side(row, width).height
        least = max(title, side) + 2 * gap
        if current and self.editor_height:
            return max(least, self.editor_height + 2 * theme.space("s3"))
        words = self._answer(row, width, current=current).height
        if not current:
            return max(self._rest, least, words + 2 * gap)
        if row.content.hints:
            keys = hints_height(row.content.hints, self._keys_room(width))
            return max(least, self._keys_top(row, width) + keys + self._foot())
        below = sum(part.height + theme.em(0.25) for part in self._more(row, width))
        return max(least, words + below + theme.space("s3") + self._foot())

    def _keys_room(self, width: int) -> int:
        return width - self._answer_left(width) - theme.space("s2")

    def _keys_top(self, row: AgendaRow, width: int) -> int:
        """Return where the keys of the current row stand: under the answer and the grey words."""
        above = theme.space("s3") + self._answer(row, width, current=True).height
        above += sum(part.height + theme.em(0.25) for part in self._more(row, width))
        side = self._side(row, width).height
        first = theme.space("s3") + theme.current().line_height("answer") / 2
        grey = max(theme.em(0.125), first - side / 2) + side
        return max(above + theme.space("s2"), round(grey))

    def _foot(self) -> int:
        return theme.space("s1" if self._tight else "s3")

    def _title(self, row: AgendaRow, width: int, *, current: bool) -> TextBlock:
        role, ink = ("question_now", "ink") if current else ("question", "ink_second")
        room = self._answer_left(width) - theme.em(4.5) - theme.space("s2")
        return lay_out(((Span(row.title, role, ink),),), room)

    def _side(self, row: AgendaRow, width: int) -> TextBlock:
        lines = tuple((Span(text, "cell", "ink_second"),) for text in row.content.side)
        return lay_out(lines, self._side_width(width))

    def _answer(self, row: AgendaRow, width: int, *, current: bool) -> TextBlock:
        left, right = self.answer_span(QRect(0, 0, width, 0))
        line = row.content.answer if row.done or current else _light(row.content.answer)
        return lay_out((_small(line) if self._tight and not current else line,), right - left)

    def _more(self, row: AgendaRow, width: int) -> list[TextBlock]:
        left, right = self.answer_span(QRect(0, 0, width, 0))
        return [lay_out((line,), right - left) for line in row.content.more]

    def _ground(self, painter: QPainter, box: QRect, *, current: bool) -> None:
        if current:
            painter.fillRect(box, theme.colour("accent_soft"))
            bar = QRect(box.left(), box.top(), theme.em(0.25), box.height())
            painter.fillRect(bar, theme.colour("accent"))
        painter.setPen(QPen(theme.colour("line"), theme.em(0.0625)))
        painter.drawLine(box.bottomLeft(), box.bottomRight())

    def _mark(
        self, painter: QPainter, box: QRect, row: AgendaRow, number: int, *, current: bool
    ) -> None:
        side = theme.em(1.625)
        place = QRect(box.left() + theme.em(1.375), 0, side, side)
        middle = box.top() + self._first_line(box, row, current=current)
        place.moveTop(round(middle - side / 2))
        if row.done and not current:
            draw_icon(painter, place.x(), place.y(), "check", "green", 1.625)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent" if current else "line_row"), theme.em(0.125)))
        painter.setBrush(theme.colour("accent") if current else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(place)
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour("on_accent" if current else "ink_second"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(number + 1))

    def _first_line(self, box: QRect, row: AgendaRow, *, current: bool) -> float:
        """Return the middle of the first line: a row at rest is centred, the current one is not."""
        if not current:
            return box.height() / 2
        return theme.space("s3") + theme.current().line_height("answer") / 2

    def _draw_title(self, painter: QPainter, box: QRect, row: AgendaRow, *, current: bool) -> float:
        block = self._title(row, box.width(), current=current)
        line = theme.current().line_height("question")
        middle = box.top() + self._first_line(box, row, current=current)
        top = middle - (line / 2 if current else block.height / 2)
        block.draw(painter, box.left() + theme.em(4.5), top)
        return middle

    def _draw_side(self, painter: QPainter, box: QRect, row: AgendaRow, *, current: bool) -> None:
        """Draw the grey words flush right, each line by itself."""
        lines = [
            lay_out(((Span(text, "cell", "ink_second"),),), self._side_width(box.width()))
            for text in row.content.side
        ]
        high = sum(line.height for line in lines)
        middle = box.top() + self._first_line(box, row, current=current)
        top = max(box.top() + theme.em(0.125), middle - high / 2)
        for line in lines:
            line.draw(painter, box.right() - theme.space("s5") - line.width, top)
            top += line.height

    def _draw_answer(
        self, painter: QPainter, box: QRect, row: AgendaRow, middle: float, *, current: bool
    ) -> None:
        left, _right = self.answer_span(box)
        block = self._answer(row, box.width(), current=current)
        first = theme.current().line_height("answer")
        top = middle - (first / 2 if current else block.height / 2)
        if current and row.code == "edd":
            date_words = lay_out((row.content.answer[:1],), block.width)
            self._date_field(painter, QRect(left, round(top), date_words.width, first))
        block.draw(painter, left, top)
        if not current:
            return
        below = top + block.height + theme.em(0.25)
        for part in self._more(row, box.width()):
            part.draw(painter, left, below)
            below += part.height + theme.em(0.25)
        keys = box.top() + self._keys_top(row, box.width())
        room = self._keys_room(box.width())
        draw_hints(painter, left, keys, room, row.content.hints)

    def _date_field(self, painter: QPainter, around: QRect) -> None:
        """Show by the focus ring that typing a date goes here."""
        edge = theme.em(0.5)
        painting.draw_focus_ring(painter, around.adjusted(-edge, -edge // 2, edge, edge // 2))


def _shared(least: list[int], room: int, usual: int) -> int:
    """Return the height for rows at rest with which all of them fit, as near to usual as can be."""
    for height in range(usual, 0, -1):
        if sum(max(height, own) for own in least) <= room:
            return height
    return 0


def hints_height(hints: Hints, room: int) -> int:
    """Return how high the keys stand, in as many lines as they need."""
    lines = 1 + max((line for _x, line in _hint_places(hints, room)), default=0)
    return lines * painting.key_cap_height() + (lines - 1) * theme.space("s1")


def draw_hints(painter: QPainter, x: int, y: int, room: int, hints: Hints) -> None:
    """Draw keys with what they do; what does not fit goes on in the next line."""
    step = painting.key_cap_height() + theme.space("s1")
    for (caps, words), (left, line) in zip(hints, _hint_places(hints, room), strict=True):
        at, top = x + left, y + line * step
        for cap in caps.split("\n"):
            at += painting.draw_key_cap(painter, at, top, cap) + theme.em(0.375)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("ink"))
        place = QRect(at, top, _words_width(words), painting.key_cap_height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)


def _hint_places(hints: Hints, room: int) -> list[tuple[int, int]]:
    """Return for each key where it begins and in which line."""
    found: list[tuple[int, int]] = []
    x = line = 0
    for caps, words in hints:
        keys = sum(painting.key_cap_width(cap) + theme.em(0.375) for cap in caps.split("\n"))
        wide = keys + _words_width(words)
        if x and x + wide > room:
            x, line = 0, line + 1
        found.append((x, line))
        x += wide + theme.space("s4")
    return found


def _words_width(words: str) -> int:
    return round(theme.current().metrics("body").horizontalAdvance(words)) + 2


def _light(line: Line) -> Line:
    return tuple(
        replace(piece, role=_LIGHT.get(piece.role, piece.role))
        if isinstance(piece, Span) and piece.colour == "ink"
        else piece
        for piece in line
    )


def _small(line: Line) -> Line:
    return tuple(
        replace(piece, role=_SMALL.get(piece.role, piece.role))
        if isinstance(piece, Span)
        else piece
        for piece in line
    )
