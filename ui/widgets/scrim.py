"""A translucent layer over the whole window: what is under it waits."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QShortcut
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

    def event(self, event: QEvent) -> bool:
        """Keep the window's shortcuts asleep, but not those of what lies on the scrim."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            pressed = QKeySequence(event.keyCombination())
            if all(shortcut.key() != pressed for shortcut in self.findChildren(QShortcut)):
                event.accept()
                return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim what is below."""
        shade = theme.colour("scrim").toRgb()
        shade.setAlphaF(_OPACITY)
        painter = QPainter(self)
        painter.fillRect(self.rect(), shade)
        painter.end()
