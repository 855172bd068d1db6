"""The middle of a panel, between its head and its buttons: in a low window it scrolls."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ui import theme
from ui.widgets.slim_bar import SlimBar


class Middle(QScrollArea):
    """As high as its content wants, scrolling when the window is low."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self.setVerticalScrollBar(SlimBar(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(content)
        content.setAutoFillBackground(False)  # setWidget() has just put it on

    def reveal(self, part: QWidget) -> None:
        """Scroll until a part can be seen: whole, not only the line of the cursor."""
        if self._content.isAncestorOf(part):
            place = QRect(part.mapTo(self._content, QPoint(0, 0)), part.size())
            for y in (place.bottom(), place.top()):
                self.ensureVisible(0, y, 0, theme.space("s4"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What the content has grown by, the panel may grow by."""
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """As large as its content."""
        return self._content.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its content; low is no matter."""
        return QSize(self._content.minimumSizeHint().width(), 0)

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as its content at a width."""
        return height_at(self._content, width)


class KeylessMiddle(Middle):
    """Takes no key of its own: Page Up and Page Down mean something where it stands."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave every key that no field wanted to the view."""
        event.ignore()


def height_at(widget: QWidget, width: int) -> int:
    """Return how high a widget wants to be at a width; 0 when it is put away."""
    if widget.isHidden():
        return 0
    wanted = widget.heightForWidth(width) if widget.hasHeightForWidth() else 0
    return max(wanted or widget.sizeHint().height(), widget.minimumHeight())
