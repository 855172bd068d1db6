"""The counts of a census as painted lines with bars: each section adds up to the same total."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.plain_label import PlainLabel
from ui.widgets.text_block import Line, Span, TextBlock, lay_out
from wardapp.census_words import Count, CountSection
from wardapp.words import tr

_GAP = 0.375  # em above and below a line
_NUMBER = 3.5
_BAR = 8.0


class TallyTable(QWidget):
    """One section: its title, its lines with bar and number, and the total."""

    def __init__(self, section: CountSection, parent: QWidget) -> None:
        super().__init__(parent)
        self.section = section
        said = [f"{line.words} {line.number}" for line in section.lines]
        self.setAccessibleName(", ".join([section.title, *said, self._total_words()]))
        theme.theme_changed.connect(self._fit)

    def sizeHint(self) -> QSize:
        """As wide as its place, as high as its lines."""
        return QSize(theme.em(24), self._high(max(self.width(), theme.em(20))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow where words wrap."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint title, lines and total."""
        painter = QPainter(self)
        y = 0
        title = lay_out(((Span(self.section.title, "lead"),),), self.width())
        title.draw(painter, 0, y)
        y += title.height + theme.space("s2")
        for line in self.section.lines:
            y = self._paint_line(painter, y, line)
        painter.fillRect(0, y, self.width(), theme.em(0.125), theme.colour("ink"))
        total = Count("", self._total_words(), self.section.total)
        self._paint_line(painter, y + theme.em(0.125), total, bar=False)
        painter.end()

    def _paint_line(self, painter: QPainter, y: int, line: Count, *, bar: bool = True) -> int:
        block = self._words(line, self.width())
        high = block.height + 2 * theme.em(_GAP)
        block.draw(painter, theme.em(1.25 if line.inner else 0), y + theme.em(_GAP))
        row = QRectF(0, y, self.width(), high)
        number = _NUMBER * theme.em(1)
        if bar and self.section.total and line.number:
            room = theme.em(_BAR)
            left = self.width() - number - room
            wide = max(theme.em(0.125), room * line.number / self.section.total)
            box = QRectF(left, row.center().y() - theme.em(0.3125), wide, theme.em(0.625))
            painter.fillRect(box, theme.colour("line_control" if line.inner else "accent"))
        painter.setFont(theme.font("body" if line.inner or not line.number else "strong"))
        painter.setPen(theme.colour("ink" if line.number else "ink_second"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(row, right, str(line.number))
        hair = max(1, theme.em(0.0625))
        painter.fillRect(0, round(y + high) - hair, self.width(), hair, theme.colour("line_row"))
        return y + high

    def _words(self, line: Count, width: int) -> TextBlock:
        ink = "ink" if line.number or not line.code else "ink_second"
        role = "strong" if line.number and not line.inner else "body"
        room = width - theme.em(_NUMBER + _BAR + (1.25 if line.inner else 0) + 0.5)
        words: Line = (Span(line.words, role, ink),)
        return lay_out((words,), max(theme.em(6), room))

    def _high(self, width: int) -> int:
        title = lay_out(((Span(self.section.title, "lead"),),), width).height
        lines = [*self.section.lines, Count("", self._total_words(), self.section.total)]
        rows = sum(self._words(line, width).height + 2 * theme.em(_GAP) for line in lines)
        return title + theme.space("s2") + rows + theme.em(0.125)

    def _total_words(self) -> str:
        return tr("Total")

    def _fit(self) -> None:
        self.setFixedHeight(self._high(max(self.width(), theme.em(20))))
        self.update()


class TallyView(QScrollArea):
    """Up to two columns of sections; the note says what the view is and is not."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.tables: tuple[TallyTable, ...] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by arrows; letters are the view's."""
        if event.text().isalpha():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def show_sections(
        self, notes: Sequence[str], columns: Sequence[Sequence[CountSection]]
    ) -> None:
        """Show these sections, column by column, under what has to be known of them."""
        inside = QWidget()
        inside.setProperty("area", "card")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QVBoxLayout(inside)
        edge = theme.space("s4")
        outer.setContentsMargins(edge, edge, edge, edge)
        for note in notes:
            outer.addWidget(PlainLabel(note, "body", "ink_second", wrap=True))
        outer.addSpacing(theme.space("s3"))
        row = QHBoxLayout()
        row.setSpacing(theme.space("s6"))
        tables = []
        for sections in columns:
            column = QVBoxLayout()
            column.setSpacing(theme.space("s5"))
            for section in sections:
                table = TallyTable(section, inside)
                tables.append(table)
                column.addWidget(table)
            column.addStretch(1)
            row.addLayout(column, 1)
        outer.addLayout(row)
        outer.addStretch(1)
        self.tables = tuple(tables)
        self.setWidget(inside)
