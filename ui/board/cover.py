"""Privacy level 4: the ward's name and the clock, and nobody's data."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets.plain_label import PlainLabel
from wardapp.words import tr


class Cover(QWidget):
    """What stands where the board was."""

    def __init__(self, ward: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ward = PlainLabel(ward, "hero", parent=self)
        self._clock = PlainLabel("", "banner", "ink_second", parent=self)
        way_back = self._way_back = PlainLabel("", parent=self)
        self.retranslate()
        column = QVBoxLayout(self)
        column.addStretch(1)
        for label in (self._ward, self._clock, way_back):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addStretch(2)

    def retranslate(self) -> None:
        """Write the sentence anew."""
        self._way_back.setText(tr("Level 4: nothing is shown. Shift F9 shows more."))

    def tell(self, time: str) -> None:
        """Show the time."""
        self._clock.setText(time)
