"""Answers side by side, painted: a line for each part, marked where they differ."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets import painting
from ui.widgets.text_block import Span, TextBlock, lay_out
from wardapp.words import tr

_LABEL = 10.5  # em


@dataclass(frozen=True)
class Column:
    """One answer: the key that takes it, whose it is, when, and its parts by field."""

    key: str
    who: str
    when: str
    parts: dict[str, str]


class AnswerTable(QWidget):
    """`pressed(number of the column)` by the mouse; the chosen column is framed."""

    pressed = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._columns: tuple[Column, ...] = ()
        self._labels: dict[str, str] = {}
        self._chosen = -1
        self._marked = True
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.theme_changed.connect(self.updateGeometry)

    def show_answers(
        self, columns: Sequence[Column], labels: dict[str, str], *, marked: bool
    ) -> None:
        """Show these answers; `labels` names the parts in their order, `marked` what differs."""
        self._marked = marked
        self._columns, self._labels = tuple(columns), dict(labels)
        self._chosen = -1
        said = []
        for field, label in self._labels.items():
            parts = "; ".join(f"{column.who}: {self._part(column, field)}" for column in columns)
            line = f"{label}: {parts}"
            said.append(tr("{line}, differs", line=line) if self.differs(field) else line)
        self.setAccessibleName(". ".join(said))
        self.updateGeometry()
        self.update()

    def choose(self, number: int) -> None:
        """Frame a column, -1 none."""
        self._chosen = number
        self.update()

    def differs(self, field: str) -> bool:
        """Whether the answers say different things here."""
        return self._marked and len({column.parts.get(field, "") for column in self._columns}) > 1

    def sizeHint(self) -> QSize:
        """As high as the lines are at a usual width."""
        width = theme.em(50)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Words wrap."""
        return QSize(theme.em(24), theme.em(6))

    def heightForWidth(self, width: int) -> int:
        """As high as the lines."""
        rows = (self._row_height(field, width) for field in self._labels)
        return self._head_height(width) + sum(rows) + theme.em(0.25)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the column under the mouse."""
        for number, (left, room) in enumerate(self._places(self.width())):
            if left <= event.position().x() <= left + room:
                self.pressed.emit(number)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint heads, lines and the frame of the chosen column."""
        painter = QPainter(self)
        width = self.width()
        y = self._draw_heads(painter, width)
        for field, label in self._labels.items():
            high = self._row_height(field, width)
            if self.differs(field):
                painter.fillRect(0, y, width, high, theme.colour("attention_soft"))
                painter.fillRect(0, y, theme.em(0.25), high, theme.colour("attention_line"))
            self._block(label, "body", "ink_second", theme.em(_LABEL - 1)).draw(
                painter, theme.em(0.75), y + theme.em(0.3125)
            )
            for column, (left, room) in zip(self._columns, self._places(width), strict=True):
                block = self._words(column, field, room)
                block.draw(painter, left + theme.em(0.5), y + theme.em(0.3125))
            y += high
            painter.setPen(QPen(theme.colour("line"), theme.em(0.0625)))
            painter.drawLine(0, y - 1, width, y - 1)
        if 0 <= self._chosen < len(self._columns):
            left, room = self._places(width)[self._chosen]
            painter.setPen(QPen(theme.colour("accent"), theme.em(0.1875)))
            painter.drawRect(QRect(left, 1, room - 2, y - 3))
        painter.end()

    def _draw_heads(self, painter: QPainter, width: int) -> int:
        for column, (left, room) in zip(self._columns, self._places(width), strict=True):
            x = left + theme.em(0.5)
            if column.key:
                x += painting.draw_key_cap(painter, x, theme.em(0.375), column.key)
                x += theme.em(0.5)
            head, when = self._head(column, room)
            head.draw(painter, x, theme.em(0.3125))
            when.draw(painter, left + theme.em(0.5), theme.em(0.375) + head.height)
        return self._head_height(width)

    def _head(self, column: Column, room: int) -> tuple[TextBlock, TextBlock]:
        cap = painting.key_cap_width(column.key) + theme.em(0.5) if column.key else 0
        return (
            self._block(column.who, "lead", "ink", room - theme.em(1) - cap),
            self._block(column.when, "body", "ink_second", room - theme.em(1)),
        )

    def _head_height(self, width: int) -> int:
        pairs = zip(self._columns, self._places(width), strict=True)
        heads = [self._head(column, room) for column, (_, room) in pairs]
        return max((a.height + b.height for a, b in heads), default=0) + theme.em(0.875)

    def _row_height(self, field: str, width: int) -> int:
        pairs = zip(self._columns, self._places(width), strict=True)
        blocks = [self._words(column, field, room) for column, (_, room) in pairs]
        label = self._block(self._labels[field], "body", "ink_second", theme.em(_LABEL - 1))
        return max([label.height, *(block.height for block in blocks)]) + theme.em(0.625)

    def _words(self, column: Column, field: str, room: int) -> TextBlock:
        role = "strong" if self.differs(field) else "body"
        return self._block(self._part(column, field), role, "ink", room - theme.em(1))

    def _part(self, column: Column, field: str) -> str:
        return column.parts.get(field, "") or "–"

    def _places(self, width: int) -> list[tuple[int, int]]:
        left = theme.em(_LABEL)
        room = (width - left) // max(1, len(self._columns))
        return [(left + at * room, room) for at in range(len(self._columns))]

    def _block(self, text: str, role: str, colour: str, room: int) -> TextBlock:
        lines = tuple((Span(line, role, colour),) for line in text.split("\n"))
        return lay_out(lines, max(theme.em(5), room))
