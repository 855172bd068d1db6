"""The panels of the first screen: cards side by side, and the way into the demonstration."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.admin.demo_picture import DemoPicture
from ui.icons import pixmap
from ui.widgets.buttons import SecondaryButton
from ui.widgets.plain_label import PlainLabel
from wardapp.words import marked, tr

_CAN = (
    marked("Run a board round and a huddle"),
    marked("Type into the board and take it back"),
    marked("Print every sheet"),
    marked("Nothing there can reach a real ward"),
)


class Columns(QWidget):
    """Two parts side by side, or one under the other."""

    def __init__(self, first: QWidget, second: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(first, 31)
        self._box.addWidget(second, 75)

    def set_side_by_side(self, wide: bool, gap: int) -> None:
        """Put the parts beside each other, or below; `gap` in pixels."""
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._box.setDirection(way)
        self._box.setSpacing(gap)

    @staticmethod
    def row(widget: QWidget) -> QHBoxLayout:
        """Give a widget a row without edges."""
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        return row


class Card(QWidget):
    """A white panel with an edge; the edge of the one that asks is blue."""

    def __init__(self, edge: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edge = edge
        self._low = False

    def set_low(self, low: bool) -> None:
        """Leave less room above and below in a low window."""
        if low != self._low:
            self._low = low
            self._dress()

    def edge_above(self) -> int:
        """Return the room above and below what stands in the card, in pixels."""
        return theme.space("s4" if self._low else "s5")

    def _dress(self) -> None:
        """Take the distances anew."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = theme.em(0.125 if self._edge == "accent" else 0.0625)
        painter.setPen(QPen(theme.colour(self._edge), width))
        painter.setBrush(theme.colour("surface"))
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(box, theme.em(0.5), theme.em(0.5))
        painter.end()


class TickedLine(QWidget):
    """A green tick and what it stands for."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = QLabel(self)
        row = Columns.row(self)
        row.addWidget(self._icon)
        row.addWidget(PlainLabel(text, "body", wrap=True, parent=self), 1)
        self._dress()
        theme.theme_changed.connect(self._dress)

    def _dress(self) -> None:
        self._icon.setPixmap(pixmap("check", "green", 1.25, self.devicePixelRatioF()))
        layout = self.layout()
        if layout is not None:
            layout.setSpacing(theme.space("s3"))


class LookAround(Card):
    """What the demonstration ward is, and the button into it."""

    demonstration_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("line_row", parent)
        self.setAccessibleName(tr("Look around"))
        self._column = QVBoxLayout(self)
        self._column.addWidget(PlainLabel(tr("Look around"), "banner", wrap=True, parent=self))
        about = tr(
            "A demonstration ward, alive: 28 beds and a week of history. Everybody in it is "
            "invented."
        )
        self._column.addWidget(PlainLabel(about, "body", wrap=True, parent=self))
        self._column.addWidget(DemoPicture(self))
        for line in _CAN:
            self._column.addWidget(TickedLine(tr(line), self))
        self._column.addStretch(1)
        self.button = _TallButton(tr("Open the demonstration ward"), "Alt 1", parent=self)
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self.demonstration_requested)
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignBottom)
        self._dress()
        theme.theme_changed.connect(self._dress)

    def _dress(self) -> None:
        edge = theme.em(1.75)
        self._column.setContentsMargins(edge, self.edge_above(), edge, self.edge_above())
        self._column.setSpacing(theme.space("s3"))


class _TallButton(SecondaryButton):
    """The way into the demonstration, as wide as its card."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme.em(3))
