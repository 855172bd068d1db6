"""What a section of the settings is."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.widgets.plain_label import PlainLabel


class Section(QWidget):
    """A title, a sentence, and what can be changed; `refresh` asks its question again."""

    def __init__(self, desk: Desk, title: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.addWidget(PlainLabel(title, "title", wrap=True, parent=self))
        self.column.addWidget(PlainLabel(about, "body", "ink_second", wrap=True, parent=self))
        self._dress()
        theme.theme_changed.connect(self._dress)

    def refresh(self) -> None:
        """Ask the section's question again."""

    def put_beside(self, wide: QWidget, *parts: QWidget) -> None:
        """Put a list at the left and what can be done with it at the right."""
        row = QHBoxLayout()
        row.setSpacing(theme.space("s5"))
        row.addWidget(wide, 1)
        right = QVBoxLayout()
        right.setSpacing(theme.space("s3"))
        for part in parts:
            right.addWidget(part)
            right.addSpacing(theme.space("s3"))
        right.addStretch(1)
        row.addLayout(right, 1)
        self.column.addLayout(row, 1)

    def _dress(self) -> None:
        edge = theme.space("s5")
        self.column.setContentsMargins(edge, edge, edge, edge)
        self.column.setSpacing(theme.space("s3"))
