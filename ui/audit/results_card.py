"""The white cards of the results, and their tables of numbers, painted."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.buttons import SecondaryButton
from ui.widgets.plain_label import PlainLabel
from ui.widgets.ring import CARD_FOCUS
from ui.widgets.slim_bar import SlimBar
from ui.widgets.strip import LinedStrip
from ui.widgets.text_block import Span, TextBlock, lay_out

_LEAST_WORDS = 7.0  # em


class ResultCard(QWidget):
    """A card with a title, something beside it, and a `column`; Tab and arrows stop at it."""

    def __init__(self, parent: QWidget | None = None, *, stop: bool = True) -> None:
        super().__init__(parent)
        self.title = PlainLabel("", "lead", wrap=True)
        self.aside = PlainLabel("", "body", "ink_second", wrap=True)
        self.aside.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._head = QHBoxLayout()
        self._head.addWidget(self.title, 1)
        self._head.addWidget(self.aside)
        self.column = QVBoxLayout(self)
        self.column.addLayout(self._head)
        if stop:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setProperty(CARD_FOCUS, "true")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._dress()
        theme.theme_changed.connect(self._dress)

    def name(self, title: str, aside: str = "", spoken: str = "") -> None:
        """Write title and aside, and what a screen reader says of the card."""
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.aside.setText(aside)
        self.aside.setVisible(bool(aside))
        self.setAccessibleName(spoken or ", ".join(part for part in (title, aside) if part))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the white ground and its edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = theme.em(theme.current().stroke["hair"])
        painter.setPen(QPen(theme.colour("line"), width))
        painter.setBrush(theme.colour("surface"))
        half = width / 2
        corner = theme.em(theme.current().radius["card"])
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, half, -half, -half), corner, corner
        )
        painter.end()

    def _dress(self) -> None:
        side = theme.em(1.25)
        self.column.setContentsMargins(side, theme.space("s4"), side, theme.space("s4"))
        self.column.setSpacing(theme.space("s3"))
        self._head.setSpacing(theme.space("s4"))


class Cards(QWidget):
    """What scrolls: as high as its cards at their width, not as they would be if narrow."""

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its cards; the height follows from the width."""
        return QSize(super().minimumSizeHint().width(), 0)


class CardScroll(QScrollArea):
    """Scrolls the cards; arrows belong to the view, which goes from card to card."""

    def __init__(self, parent: QWidget, cards: Cards) -> None:
        super().__init__(parent)
        self.setVerticalScrollBar(SlimBar(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(cards)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages; leave every other key to the view."""
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            super().keyPressEvent(event)
        else:
            event.ignore()


class Rule(QWidget):
    """A hairline between two parts of a card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dress()
        theme.theme_changed.connect(self._dress)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("line"))
        painter.end()

    def _dress(self) -> None:
        self.setFixedHeight(max(1, theme.em(0.0625)))


@dataclass(frozen=True)
class TableRow:
    """Words and their numbers, each number a text under its head; a sum is bold."""

    words: str
    numbers: tuple[str, ...]
    is_sum: bool = False


class NumberTable(QWidget):
    """Words at the left, numbers in columns at the right; words wrap, nothing is cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heads: tuple[str, ...] = ()
        self.rows: tuple[TableRow, ...] = ()
        self._wide: list[int] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.theme_changed.connect(self._refit)

    def show_rows(self, heads: Sequence[str], rows: Sequence[TableRow], spoken: str = "") -> None:
        """Show these rows under these heads; the first head stands over the words."""
        self.heads, self.rows = tuple(heads), tuple(rows)
        said = (" ".join((row.words, *row.numbers)) for row in rows)
        self.setAccessibleName(spoken or ", ".join(said))
        self._refit()

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as its rows at a width."""
        return sum(high for _, high in self._lines(width))

    def sizeHint(self) -> QSize:
        """The present width, as high as its rows."""
        return QSize(theme.em(24), self.heightForWidth(max(self.width(), theme.em(18))))

    def minimumSizeHint(self) -> QSize:
        """Never lower than its rows."""
        least = theme.em(_LEAST_WORDS) + sum(self._columns())
        return QSize(least, self.heightForWidth(max(self.width(), least)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the rows with their lines."""
        painter = QPainter(self)
        y = 0
        for number, (row, high) in enumerate(self._lines(self.width())):
            head = number == 0 and bool(self.heads)
            self._paint(painter, row, y, high, head=head)
            y += high
        painter.end()

    def _paint(self, painter: QPainter, row: TableRow, y: int, high: int, *, head: bool) -> None:
        block = self._words(row, self.width(), head=head)
        block.draw(painter, 0, y + (high - block.height) // 2)
        painter.setFont(theme.font("strong" if head or row.is_sum else "body"))
        painter.setPen(theme.colour("ink"))
        columns = self._columns()
        x = self.width() - sum(columns)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for wide, text in zip(columns, row.numbers, strict=False):
            painter.drawText(QRect(x, y, wide, high), right, text)
            x += wide
        hair = max(1, theme.em(0.0625))
        role = "line_row" if head else "line"
        painter.fillRect(0, y + high - hair, self.width(), hair, theme.colour(role))

    def _lines(self, width: int) -> list[tuple[TableRow, int]]:
        rows = [*([TableRow(self.heads[0], self.heads[1:])] if self.heads else []), *self.rows]
        air = theme.em(0.625)
        return [
            (row, self._words(row, width, head=bool(self.heads) and not number).height + air)
            for number, row in enumerate(rows)
        ]

    def _words(self, row: TableRow, width: int, *, head: bool) -> TextBlock:
        room = max(theme.em(_LEAST_WORDS), width - sum(self._columns()))
        role = "strong" if head or row.is_sum else "body"
        return lay_out(((Span(row.words, role, "ink"),),), room)

    def _columns(self) -> list[int]:
        """Return how wide each column of numbers is, with the gap before it."""
        if self._wide is None:
            self._wide = self._measured()
        return self._wide

    def _measured(self) -> list[int]:
        metrics = theme.current().metrics("strong")
        texts = [self.heads[1:], *(row.numbers for row in self.rows)]
        count = max((len(row) for row in texts), default=0)
        return [
            round(max(metrics.horizontalAdvance(row[at]) for row in texts if at < len(row)))
            + theme.em(1.25)
            for at in range(count)
        ]

    def _refit(self) -> None:
        self._wide = None
        self.updateGeometry()
        self.update()


class PageHead(LinedStrip):
    """The strip over a view: what it is, something about it, and its paper."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.title = PlainLabel("", "title", wrap=True)
        self.note = PlainLabel("", "body", "ink_second", wrap=True)
        self.print = SecondaryButton("", "Ctrl P", "documents")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.title)
        self._row.addWidget(self.note, 1)
        self._row.addWidget(self.print)
        self._dress()
        theme.theme_changed.connect(self._dress)

    def name(self, title: str, note: str) -> None:
        """Write both."""
        self.title.setText(title)
        self.note.setText(note)

    def _dress(self) -> None:
        side, edge = theme.space("s4"), theme.space("s3")
        self._row.setContentsMargins(side, edge, side, edge)
        self._row.setSpacing(theme.space("s4"))
