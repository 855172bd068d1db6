"""The list of the censuses that were frozen, the newest first."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from ui.delay.census_charts import month_name
from ui.widgets.row_list import ListRow, RowList
from wardapp.clock import local_day
from wardapp.display import clinical_date
from wardapp.queries.census import CensusSummary
from wardapp.words import tr

_MOVES = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)


class CensusList(RowList):
    """Arrows move; every other key belongs to the view."""

    def choose(self, census_id: int) -> None:
        """Go to a census."""
        place = next((n for n, row in enumerate(self.rows.rows) if row.id == census_id), -1)
        if place >= 0 and place != self.currentIndex().row():
            self.setCurrentIndex(self.rows.index(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, or leave the key to the view."""
        if event.key() in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()


def list_rows(rows: Sequence[CensusSummary]) -> list[ListRow]:
    """Write each census in a line: its day, how many, practice or sent."""
    return [_row(row) for row in rows]


def _row(row: CensusSummary) -> ListRow:
    day = local_day(row.at)
    name = clinical_date(day) if row.practice else f"{month_name(row.at)} {day.year}"
    state = tr("practice") if row.practice else tr("sent") if row.sent_at else tr("not sent")
    return ListRow(row.id, name, tr("counted: {n}", n=row.counted), state, quiet=row.practice)
