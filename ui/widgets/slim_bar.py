"""A scroll bar that takes no more room than it must."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider, QWidget

from ui import theme


class SlimBar(QScrollBar):
    """Upright, without arrows to look at."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        theme.theme_changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Three quarters of an em wide."""
        return QSize(theme.em(0.75), super().sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and, where there is more to see, the handle."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ScrollBarSlider
        kind = QStyle.ComplexControl.CC_ScrollBar
        handle = self.style().subControlRect(kind, option, part, self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour("page"))
        if self.maximum() > self.minimum():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("ink_disabled"))
            edge = theme.em(0.125)
            box = QRectF(handle).adjusted(edge, edge, -edge, -edge)
            painter.drawRoundedRect(box, box.width() / 2, box.width() / 2)
        painter.end()
