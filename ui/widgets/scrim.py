"""A translucent layer over the whole window: what is under it waits."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import theme

_OPACITY = 0.45


class Scrim(QWidget):
    """Dims its window, stays as large as it, and lets no press and no key through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.covered = window
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setGeometry(window.rect())
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with the window."""
        if event.type() == QEvent.Type.Resize and watched is self.covered:
            self.setGeometry(self.covered.rect())
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep the press."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the key."""
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim what is below."""
        shade = theme.colour("scrim").toRgb()
        shade.setAlphaF(_OPACITY)
        painter = QPainter(self)
        painter.fillRect(self.rect(), shade)
        painter.end()
