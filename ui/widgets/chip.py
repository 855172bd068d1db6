"""A chip as a control of its own, outside lists."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ui.widgets import painting
from ui.widgets.painted import Painted


class Chip(Painted):
    """A few words with an icon: attention, time, fact, plain or news."""

    def __init__(
        self,
        text: str,
        icon: str = "",
        kind: str = painting.FACT,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._text, self._icon, self._kind = text, icon, kind

    def set_text(self, text: str, icon: str = "", kind: str = painting.FACT) -> None:
        """Show other words."""
        self._text, self._icon, self._kind = text, icon, kind
        self.setAccessibleName(text)
        self.refit()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        width = painting.chip_width(self._text, self._icon, self._kind)
        return QSize(width, painting.chip_height())

    def draw(self, painter: QPainter) -> None:
        """Paint the chip."""
        painting.draw_chip(painter, 0, 0, self._text, self._icon, self._kind)
