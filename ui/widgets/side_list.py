"""The list at the side of a view: what can be shown, and which of it is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ui import theme
from ui.widgets.row_list import RowList

_MOVES = (
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    *(Qt.Key.Key_Home, Qt.Key.Key_End),
)
_NO_LIMIT = 16_777_215  # Qt's own


class SideList(RowList):
    """Arrows move; every other key belongs to the view."""

    def choose(self, thing_id: int) -> None:
        """Go to the row of a thing."""
        place = next((n for n, row in enumerate(self.rows.rows) if row.id == thing_id), -1)
        if place >= 0 and place != self.currentIndex().row():
            self.setCurrentIndex(self.rows.index(place))

    def make_room(self, *, narrow: bool, low: bool) -> None:
        """Be a few rows high above the view where it is narrow, one row where it is low too."""
        self.setMaximumHeight(theme.em(2.25 if low else 4.5) if narrow else _NO_LIMIT)
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, or leave the key to the view."""
        if event.key() in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()
