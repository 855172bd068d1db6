"""The status line: what was just saved and the way back at the left, keys and news at the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui import theme
from ui.widgets.key_cap import KeyHints
from ui.widgets.message_line import MessageLine

_NARROW = 60  # em
Hints = Sequence[tuple[str, str]]


class StatusLine(QWidget):
    """Messages by `message`, the page's keys by `set_hints`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("area", "status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.message = MessageLine(parent=self)
        self.hints = KeyHints(parent=self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addWidget(self.message, 1)
        self._row.addWidget(self.hints, 1)
        self._dress()
        theme.theme_changed.connect(self._dress)

    def set_hints(self, hints: Hints) -> None:
        """Show the keys of the page in front."""
        self.hints.set_hints(tuple(hints))
        self.hints.setVisible(bool(hints))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keys stand below the message where both do not fit side by side."""
        super().resizeEvent(event)
        narrow = self.width() < theme.em(_NARROW)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(way)

    def _dress(self) -> None:
        sheet = theme.current()
        self.setMinimumHeight(theme.em(sheet.row["status"]))
        self._row.setContentsMargins(theme.space("s4"), 0, theme.space("s4"), 0)
        self._row.setSpacing(theme.space("s4"))
