"""Where a ward list comes in: chosen, dropped, or pasted."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.icons import draw_icon
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.plain_label import PlainLabel
from wardapp.words import tr


class PickFile(QWidget):
    """Signals: `choose_requested()`, `paste_requested()`. The page takes what is dropped."""

    choose_requested = Signal()
    paste_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Pick a ward list"))
        self.choose = PrimaryButton(tr("Choose a file"), "Ctrl O", parent=self)
        self.paste = SecondaryButton(tr("Paste from the clipboard"), "Ctrl V", parent=self)
        self.choose.clicked.connect(self.choose_requested)
        self.paste.clicked.connect(self.paste_requested)
        self._last = PlainLabel("", "body", "ink_second", wrap=True, parent=self)
        self._title = PlainLabel(tr("Drop the ward list here"), "title", wrap=True, parent=self)
        about = tr(
            "A bed-state list as CSV or spreadsheet, as the hospital's system writes it. You see "
            "first what it would do; nothing changes before you say so."
        )
        words = PlainLabel(about, "body", wrap=True, parent=self)
        self._column = QVBoxLayout(self)
        self._column.addStretch(2)
        for part in (self._title, words):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._column.addWidget(part)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.choose)
        row.addWidget(self.paste)
        row.addStretch(1)
        self._column.addLayout(row)
        self._last.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._column.addWidget(self._last)
        self._column.addStretch(2)
        self._dress()
        theme.theme_changed.connect(self._dress)

    def say_last(self, words: str) -> None:
        """Say when the last list came in."""
        self._last.setText(words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the place to drop on."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.colour("line_control"), theme.em(0.125), Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.colour("surface"))
        edge = theme.space("s6")
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), theme.em(0.5), theme.em(0.5)
        )
        side = theme.em(3)
        top = max(edge + theme.space("s4"), self._title.y() - 2 * side)
        draw_icon(painter, (self.width() - side) / 2, top, "file", "ink_second", 3)
        painter.end()

    def _dress(self) -> None:
        edge = theme.space("s7") + theme.space("s4")
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(theme.space("s4"))
