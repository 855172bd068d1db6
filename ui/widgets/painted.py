"""The ground of controls that paint themselves: a size in em and the theme followed."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme


class Painted(QWidget):
    """A small still picture with a spoken name; subclasses give `draw` and `sizeHint`."""

    def __init__(self, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(spoken)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.theme_changed.connect(self.refit)

    def draw(self, painter: QPainter) -> None:
        """Paint the control."""
        raise NotImplementedError

    def refit(self) -> None:
        """Take the size and colours anew."""
        self.updateGeometry()
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Never smaller than its picture: nothing is cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint by `draw`."""
        painter = QPainter(self)
        self.draw(painter)
        painter.end()
