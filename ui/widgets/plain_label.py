"""A label that shows text and only text, in a type role and a colour role."""

import math

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from ui import theme
from ui.widgets.glue import unbroken


class PlainLabel(QLabel):
    """Plain text that follows the theme; with `wrap` it grows, it never cuts."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        colour: str = "ink",
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._told = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setText(text)
        self._role, self._colour = role, colour
        self.dress()
        theme.theme_changed.connect(self.dress)

    def setText(self, text: str) -> None:
        """Show a text; where it wraps, its dates stay whole."""
        self._told = text
        super().setText(unbroken(text) if self.wordWrap() else text)

    def text(self) -> str:
        """Return the text as it was given."""
        return self._told

    def set_roles(self, role: str, colour: str) -> None:
        """Change how the words look."""
        self._role, self._colour = role, colour
        self.dress()

    def sizeHint(self) -> QSize:
        """Where it may wrap: one line, up to the longest that reads well."""
        if not self.wordWrap():
            return super().sizeHint()
        lines = self.text().split("\n")
        metrics = theme.current().metrics(self._role)
        wide = math.ceil(max(metrics.horizontalAdvance(line) for line in lines)) + 2
        width = min(wide, theme.em(theme.current().width["measure_max"]))
        return QSize(width, max(self.heightForWidth(width), super().minimumSizeHint().height()))

    def showEvent(self, event: QShowEvent) -> None:
        """What was made out of sight gets the colours of that time back when Qt polishes it."""
        super().showEvent(event)
        if self.palette().color(QPalette.ColorRole.WindowText) != theme.colour(self._colour):
            self.dress()

    def dress(self) -> None:
        """Put on the font and colour of the theme: at another parent Qt takes them off."""
        self.setFont(theme.font(self._role))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour(self._colour))
        self.setPalette(palette)
