"""What a section of the settings is."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

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

    def may_administer(self) -> bool:
        """Whether the person at the keyboard may change the ward."""
        return "admin" in self.desk.who.permissions

    def _dress(self) -> None:
        edge = theme.space("s5")
        self.column.setContentsMargins(edge, edge, edge, edge)
        self.column.setSpacing(theme.space("s3"))
