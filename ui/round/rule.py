"""A thin upright line between two areas of the round."""

from PySide6.QtWidgets import QWidget

from ui import theme


class Rule(QWidget):
    """The line between agenda and answers."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedWidth(max(1, theme.em(0.0625)))
        self.setAutoFillBackground(True)
        self._dress()
        theme.theme_changed.connect(self._dress)

    def _dress(self) -> None:
        palette = self.palette()
        palette.setColor(self.backgroundRole(), theme.colour("line_row"))
        self.setPalette(palette)
