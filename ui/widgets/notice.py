"""A strip with one message: an icon, a sentence and perhaps something to do about it."""

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui import theme
from ui.icons import draw_icon
from ui.widgets.announce import announce
from ui.widgets.link import LinkButton
from ui.widgets.plain_label import PlainLabel

Kind = Literal["info", "attention", "error"]

# kind → tint, bar and icon colour, icon
_KINDS = {
    "info": ("accent_soft", "accent", "info"),
    "attention": ("attention_soft", "attention_line", "alert"),
    "error": ("red_soft", "red", "alert"),
}
_ICON = 1.25


class Notice(QWidget):
    """What happened, what is safe, what to do; hidden until it has something to say."""

    action_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind: Kind = "info"
        self._text = PlainLabel("", "body", wrap=True, parent=self)
        self._text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._action = LinkButton("", self)
        self._action.clicked.connect(self.action_requested)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._text)
        self._row.addWidget(self._action)
        self._row.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._dress()
        theme.theme_changed.connect(self._dress)
        self.hide()

    def say(self, kind: Kind, text: str, action: str = "") -> None:
        """Show a message and have it read aloud; `action` is the words of its link."""
        self._kind = kind
        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.update()
        announce(self, text)

    def clear(self) -> None:
        """Take the message away."""
        self._text.setText("")
        self.setAccessibleName("")
        self.hide()

    def text(self) -> str:
        """Return the message in sight."""
        return self._text.text()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint tint, bar and icon."""
        tint, colour, icon = _KINDS[self._kind]
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(tint))
        painter.fillRect(0, 0, theme.em(0.25), self.height(), theme.colour(colour))
        y = round((self.height() - theme.em(_ICON)) / 2)
        draw_icon(painter, theme.em(0.75), y, icon, colour, _ICON)
        painter.end()

    def _dress(self) -> None:
        edge = theme.space("s2")
        self._row.setContentsMargins(theme.em(0.75 + _ICON + 0.5), edge, theme.space("s4"), edge)
        self._row.setSpacing(theme.space("s4"))
