"""A quiet panel that says something lasting, such as where the data stay."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.icons import draw_icon
from ui.widgets.plain_label import PlainLabel
from wardapp.words import tr


class QuietNote(QWidget):
    """An icon, a sentence, and a second one in grey."""

    def __init__(
        self, icon: str, first: str, second: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._first = PlainLabel(first, "body", wrap=True, parent=self)
        self._second = PlainLabel(second, "body", "ink_second", wrap=True, parent=self)
        self._second.setVisible(bool(second))
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._first)
        self._column.addWidget(self._second)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._dress()
        theme.theme_changed.connect(self._dress)

    def say(self, first: str, second: str = "") -> None:
        """Show other sentences."""
        self._first.setText(first)
        self._second.setText(second)
        self._second.setVisible(bool(second))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the icon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("surface_sunken"))
        painter.drawRoundedRect(QRectF(self.rect()), theme.em(0.25), theme.em(0.25))
        draw_icon(painter, theme.em(0.875), theme.em(0.625), self._icon, "ink")
        painter.end()

    def _dress(self) -> None:
        self._column.setContentsMargins(
            theme.em(2.75), theme.em(0.625), theme.space("s2"), theme.em(0.625)
        )
        self._column.setSpacing(theme.em(0.125))


class SafeNote(QuietNote):
    """Where a ward's data stay: said before anything is asked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "shield",
            tr("The ward's data stay on this PC. Nothing is sent anywhere."),
            tr("Shares and cloud folders are refused: they damage data."),
            parent,
        )
