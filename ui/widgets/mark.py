"""The red or green day with its mark and its word."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.widgets import painting
from ui.widgets.painted import Painted

Day = Literal["red", "green", ""]


class RedGreenMark(Painted):
    """A mark and its word; "" shows the word alone (on leave, not counted)."""

    def __init__(
        self,
        day: Day,
        word: str,
        size: str = "mark",
        role: str = "name",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(word, parent)
        self._day: Day = day
        self._word = word
        self._size, self._role = size, role

    def set_day(self, day: Day, word: str) -> None:
        """Show another day."""
        self._day, self._word = day, word
        self.setAccessibleName(word)
        self.refit()

    def sizeHint(self) -> QSize:
        """Mark, gap and word."""
        word = theme.current().metrics(self._role).horizontalAdvance(self._word)
        line = theme.current().line_height(self._role)
        return QSize(round(self._left() + word + 1), max(theme.em(self._em()), line))

    def draw(self, painter: QPainter) -> None:
        """Paint mark and word in the middle of the height."""
        place = QPointF(0, (self.height() - theme.em(self._em())) / 2)
        if self._day == "red":
            painting.draw_red_mark(painter, place, self._em())
        elif self._day == "green":
            painting.draw_green_mark(painter, place, self._em())
        painter.setFont(theme.font(self._role))
        painter.setPen(theme.colour(self._day or "ink"))
        words = QRectF(self._left(), 0, self.width(), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._word)

    def _em(self) -> float:
        return theme.current().icon[self._size]

    def _left(self) -> int:
        return theme.em(self._em()) + theme.em(0.375 * self._em() / 1.375) if self._day else 0
