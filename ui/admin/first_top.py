"""The head of the first screen: the name of the program, the size of its text, its language."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.painted import Painted
from ui.widgets.plain_label import PlainLabel
from ui.widgets.segmented import SegmentedSwitch
from wardapp.words import language, tr

SCALES = ("1.0", "1.25", "1.5", "2.0")


class Sign(Painted):
    """The program's sign: a W in the accent colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("WardApp", parent)

    def sizeHint(self) -> QSize:
        """A square of 3.5 em."""
        return QSize(theme.em(3.5), theme.em(3.5))

    def draw(self, painter: QPainter) -> None:
        """Paint the square and its letter."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(QRectF(self.rect()), theme.em(0.625), theme.em(0.625))
        painter.setFont(theme.font("banner"))
        painter.setPen(theme.colour("on_accent"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "W")


class FirstTop(QWidget):
    """Signals: `language_chosen(code)`, `scale_chosen(factor)`."""

    language_chosen = Signal(str)
    scale_chosen = Signal(float)

    def __init__(self, scale: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        letters = [(value, "A") for value in SCALES]
        nearest = min(SCALES, key=lambda value: abs(float(value) - scale))
        self.sizes = SegmentedSwitch(tr("Size of the text"), letters, nearest, self)
        self.languages = SegmentedSwitch(
            "Cymraeg / English", (("cy", "Cymraeg"), ("en", "English")), language(), self
        )
        self.sizes.chosen.connect(lambda value: self.scale_chosen.emit(float(value)))
        self.languages.chosen.connect(self.language_chosen)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainLabel("Croeso · Welcome", "hero", wrap=True, parent=self))
        about = tr("WardApp, for the ward round, the way home and the plan")
        words.addWidget(PlainLabel(about, "body", "ink_second", wrap=True, parent=self))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._who, self._choices = QHBoxLayout(), QHBoxLayout()
        self._who.addWidget(Sign(self), 0, Qt.AlignmentFlag.AlignTop)
        self._who.addLayout(words, 1)
        self._choices.addWidget(PlainLabel(tr("Text"), "body", "ink_second", parent=self))
        self._choices.addWidget(self.sizes)
        self._choices.addWidget(self.languages)
        self._choices.addStretch(1)
        self._row.addLayout(self._who, 1)
        self._row.addLayout(self._choices)
        self._dress()
        theme.theme_changed.connect(self._dress)

    def set_side_by_side(self, wide: bool) -> None:
        """Put the choices beside the name, or below it."""
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(way)

    def _name_sizes(self) -> None:
        """Say each size in words: to the ear four letters A are the same."""
        buttons = self.sizes.findChildren(QPushButton)
        for step, (value, button) in enumerate(zip(SCALES, buttons, strict=True)):
            percent = round(float(value) * 100)
            font = theme.font("body").__copy__()
            font.setPixelSize(theme.em(0.875 + 0.125 * step))
            button.setFont(font)
            button.setAccessibleName(tr("Text at {n} %", n=percent))
            button.setToolTip(tr("Text at {n} %", n=percent))

    def _dress(self) -> None:
        for row in (self._row, self._who, self._choices):
            row.setSpacing(theme.space("s4"))
        self._name_sizes()
