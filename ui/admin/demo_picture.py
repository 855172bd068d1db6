"""A small painted board: what waits behind "Look around"."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets import painting
from ui.widgets.painted import Painted
from wardapp.words import tr

_ROW = 2.8125  # em
# How long the bars of a row are, in hundredths of the width, and the day; None is an empty bed.
_ROWS = ((25, 19, "green"), (31, 23, "red"), (23, 14, "green"), None, (29, 23, "red"))


class DemoPicture(Painted):
    """Five rows of a board without a word that could be read as a patient."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("A picture of a ward board"), parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A head and five rows."""
        return QSize(theme.em(24), theme.em(1.75) + len(_ROWS) * theme.em(_ROW))

    def minimumSizeHint(self) -> QSize:
        """It may be narrow; its height stays."""
        return QSize(theme.em(16), self.sizeHint().height())

    def draw(self, painter: QPainter) -> None:
        """Paint the frame, the head and the rows."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(frame, theme.em(0.375), theme.em(0.375))
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(0, 0, self.width(), theme.em(1.75), theme.colour("surface_sunken"))
        for number, row in enumerate(_ROWS):
            self._row(painter, theme.em(1.75) + number * theme.em(_ROW), row)
        painter.restore()
        painter.setPen(QPen(theme.colour("line_row"), theme.em(0.0625)))
        painter.drawPath(shape)

    def _row(self, painter: QPainter, top: int, row: tuple[int, int, str] | None) -> None:
        middle = top + theme.em(_ROW) / 2
        painter.fillRect(0, top, self.width(), theme.em(0.0625), theme.colour("line_row"))
        self._bar(painter, theme.em(0.875), middle, theme.em(1.6875), "ink")
        left = theme.em(3.4375)
        if row is None:
            painter.setFont(theme.font("strong"))
            painter.setPen(theme.colour("ink_second"))
            box = QRectF(left, top, self.width() - left, theme.em(_ROW))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, tr("UNOCCUPIED"))
            return
        first, second, day = row
        room = self.width() / 100
        self._bar(painter, left, middle, first * room, "ink_second")
        self._bar(painter, left + first * room + theme.em(0.75), middle, second * room, "line_row")
        place = QPointF(self.width() - theme.em(2.25), middle - theme.em(0.6875))
        draw = painting.draw_red_mark if day == "red" else painting.draw_green_mark
        draw(painter, place)

    def _bar(self, painter: QPainter, x: float, y: float, width: float, role: str) -> None:
        high = theme.em(0.6875)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(role))
        painter.drawRoundedRect(QRectF(x, y - high / 2, width, high), 2, 2)
