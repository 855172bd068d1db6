"""Covers a page that shows everything while the privacy level asks for less."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.widgets.buttons import PrimaryButton
from ui.widgets.plain_label import PlainLabel
from wardapp.words import tr


class Veil(QWidget):
    """Says that names and illnesses are behind it; `lifted()` when a person wants to see them."""

    lifted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PlainLabel("", "lead", wrap=True, parent=self)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._button = PrimaryButton("", tr("Enter"), parent=self)
        self._button.clicked.connect(self.lifted)
        self.setFocusProxy(self._button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*([theme.space("s6")] * 4))
        column.setSpacing(theme.space("s6"))
        column.addStretch(1)
        column.addWidget(self._words)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self.retranslate()

    def retranslate(self) -> None:
        """Write the sentence anew."""
        words = tr(
            "This screen shows names, NHS numbers and illnesses. It is hidden, because the "
            "privacy level asks for less. Show it where only staff can see it; the level comes "
            "back when you leave this screen."
        )
        self._words.setText(words)
        self._button.setText(tr("Show this screen"))
        self._button.setAccessibleDescription(words)
