"""In place of the form: why there is nothing to answer here, and what to do instead."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.widgets import painting
from ui.widgets.buttons import PrimaryButton
from ui.widgets.plain_label import PlainLabel

_LOW = 14.0  # em


class MessagePanel(QWidget):
    """A head, a sentence, and one thing to do. `wanted()` by Enter or the button."""

    wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("own_focus", True)
        self.head = PlainLabel("", "title", wrap=True, parent=self)
        self.text = PlainLabel("", "body", wrap=True, parent=self)
        self.button = PrimaryButton("", "Enter", parent=self)
        self.button.clicked.connect(self.wanted)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column = self._column = QVBoxLayout(self)
        self._space()
        column.addWidget(self.head)
        column.addWidget(self.text)
        column.addLayout(row)
        column.addStretch(1)

    def say(self, head: str, text: str, deed: str = "") -> None:
        """Show a message; `deed` are the words of the button."""
        self.head.setText(head)
        self.text.setText(text)
        self.button.setText(deed)
        self.button.setVisible(bool(deed))
        self.setAccessibleName(f"{head}. {text}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the words have the room, not the edges."""
        super().resizeEvent(event)
        self._space()

    def _space(self) -> None:
        low = self.height() < theme.em(_LOW)
        edge = theme.space("s3" if low else "s6")
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(theme.space("s2" if low else "s4"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, and where the keys are: at the one thing to do, else at the words."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        if self.hasFocus():
            words = self.head.geometry().united(self.text.geometry())
            around = words if self.button.isHidden() else self.button.geometry()
            wide = painting.focus_ring_width() + theme.em(0.125)
            painting.draw_focus_ring(painter, around.adjusted(-wide, -wide, wide, wide))
        painter.end()

    def take_key(self, event: QKeyEvent) -> bool:
        """Enter does it."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not self.button.isHidden():
            self.wanted.emit()
            return True
        return False
