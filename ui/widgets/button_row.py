"""Buttons beside each other, and below where they are too wide for that: none is cut."""

from PySide6.QtWidgets import QWidget

from ui import theme
from ui.widgets.flow import FlowLayout


class ButtonRow(QWidget):
    """A row of buttons that goes on in the next line, as with large letters."""

    def __init__(self, *buttons: QWidget) -> None:
        super().__init__()
        flow = FlowLayout(self, theme.space("s3"), theme.space("s2"))
        flow.setContentsMargins(0, 0, 0, 0)
        for button in buttons:
            flow.addWidget(button)
