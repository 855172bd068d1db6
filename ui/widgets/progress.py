"""A thin bar of how far something has come; the number stands in words beside it."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from ui import theme
from ui.widgets import painting


class ThinBar(QProgressBar):
    """A bar of 0.375 em from 0 to `most`."""

    def __init__(self, name: str, most: int = 100, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTextVisible(False)
        self.setRange(0, most)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.theme_changed.connect(self.updateGeometry)

    def setValue(self, value: int) -> None:
        """Be painted with all else that changes: Qt would paint the window at once, half done."""
        self.setUpdatesEnabled(False)
        super().setValue(value)
        self.setUpdatesEnabled(True)

    def sizeHint(self) -> QSize:
        """As high as the clock's bar."""
        clock = theme.current().clock
        return QSize(theme.em(clock.bar_width), theme.em(clock.bar_height))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint track and part done."""
        painter = QPainter(self)
        painting.draw_bar(painter, self.rect(), self.value() / max(1, self.maximum()))
        painter.end()
