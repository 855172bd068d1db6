"""A strip over a view, with a line below."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import theme


class LinedStrip(QWidget):
    """The light ground of a head, parted from the view by a hairline."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        hair = theme.em(0.0625)
        painter.fillRect(0, self.height() - hair, self.width(), hair, theme.colour("line_row"))
        painter.end()
