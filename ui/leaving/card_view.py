"""One person's leaving, painted: rows with their key caps under headings; a press is the key."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from ui import theme
from ui.leaving.card_rows import CardRow
from ui.widgets import painting
from ui.widgets.slim_bar import SlimBar
from ui.widgets.text_block import Span, lay_out

_KEY, _TITLE = 2.25, 10.0  # em, columns of the key and the title
_TWO_FROM = 48  # em: wide enough for two columns of short rows


class CardView(QWidget):
    """All rows at once; `key_pressed(key)` when a row with a key is pressed."""

    key_pressed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: tuple[CardRow, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.theme_changed.connect(self.updateGeometry)

    def show_rows(self, rows: Sequence[CardRow]) -> None:
        """Show these rows."""
        self._rows = tuple(rows)
        self.setAccessibleName(". ".join(row.spoken() for row in self._rows))
        self.updateGeometry()
        self.update()

    def rows(self) -> tuple[CardRow, ...]:
        """Return what is shown."""
        return self._rows

    def hasHeightForWidth(self) -> bool:
        """Rows wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows."""
        boxes = self._boxes(width)
        return max((box.bottom() for _row, box in boxes), default=0) + theme.space("s4")

    def sizeHint(self) -> QSize:
        """As high as its words want."""
        width = max(self.width(), theme.em(30))
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint headings and rows."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        for row, box in self._boxes(self.width()):
            if row.is_heading:
                self._paint_heading(painter, row, box)
            else:
                self._paint_row(painter, row, box)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a row by the mouse."""
        place = event.position().toPoint()
        for row, box in self._boxes(self.width()):
            if row.key and box.contains(place):
                self.key_pressed.emit(row.key)
                return

    def _boxes(self, width: int) -> list[tuple[CardRow, QRect]]:
        """Give each row its place; the numbered things stand in two columns where there is room."""
        edge, top = theme.space("s5"), 0
        room = width - 2 * edge
        half = (room - theme.space("s5")) // 2
        two = width >= theme.em(_TWO_FROM)
        found: list[tuple[CardRow, QRect]] = []
        left: QRect | None = None
        for row in self._rows:
            if two and row.key.isdigit():
                high = self._height(row, half)
                if left is None:
                    left = QRect(edge, top, half, high)
                    found.append((row, left))
                    top += high
                    continue
                right = QRect(edge + room - half, left.top(), half, max(high, left.height()))
                found.append((row, right))
                top, left = right.bottom() + 1, None
                continue
            left = None
            high = self._height(row, room)
            found.append((row, QRect(edge, top, room, high)))
            top += high
        return found

    def _height(self, row: CardRow, width: int) -> int:
        if row.is_heading:
            return theme.current().line_height("lead") + theme.space("s5") + theme.space("s1")
        title = lay_out(((Span(row.title, "body", "ink_second"),),), theme.em(_TITLE)).height
        block = lay_out(row.lines, self._room(width)).height
        return max(title, block, theme.em(1.5)) + theme.space("s2")

    def _room(self, width: int) -> int:
        return max(theme.em(8), width - theme.em(_KEY) - theme.em(_TITLE) - theme.space("s3"))

    def _paint_heading(self, painter: QPainter, row: CardRow, box: QRect) -> None:
        block = lay_out(((Span(row.title, "lead"),),), box.width())
        block.draw(painter, box.left(), box.bottom() - block.height - theme.space("s1"))
        painter.setPen(QPen(theme.colour("line"), theme.em(0.0625)))
        painter.drawLine(box.bottomLeft(), box.bottomRight())

    def _paint_row(self, painter: QPainter, row: CardRow, box: QRect) -> None:
        top = box.top() + theme.space("s1")
        line = theme.current().line_height("body")
        if row.key:
            y = top + (line - painting.key_cap_height()) // 2
            painting.draw_key_cap(painter, box.left(), y, row.key)
        title = lay_out(((Span(row.title, "body", "ink_second"),),), theme.em(_TITLE))
        title.draw(painter, box.left() + theme.em(_KEY), top)
        left = box.left() + theme.em(_KEY) + theme.em(_TITLE) + theme.space("s3")
        lay_out(row.lines, self._room(box.width())).draw(painter, left, top)


class CardScroll(QScrollArea):
    """The card with its scroll bar; keys belong to the page."""

    def __init__(self, card: CardView, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(SlimBar(self))
        self.setWidgetResizable(True)
        self.setWidget(card)

    def page(self, step: int) -> None:
        """Scroll by a page, up (-1) or down (1)."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + step * (bar.pageStep() - theme.em(2)))
