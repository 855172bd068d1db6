"""The sunken bar at the foot of a panel, where its buttons stand; gone while it is empty."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme


class Foot(QWidget):
    """Add buttons to `row`; `side` is the step of the grid that its sides keep."""

    def __init__(self, parent: QWidget, side: str) -> None:
        super().__init__(parent)
        self._side = side
        self.setAutoFillBackground(True)
        self.row = QHBoxLayout(self)
        self._dress()
        theme.theme_changed.connect(self._dress)

    def refresh(self) -> None:
        """Show the bar when it holds something."""
        self.setVisible(self.row.count() > 0)

    def _dress(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.colour("surface_sunken"))
        self.setPalette(palette)
        edge = theme.space(self._side)
        self.row.setContentsMargins(edge, theme.space("s3"), edge, theme.space("s3"))
        self.row.setSpacing(theme.space("s3"))
