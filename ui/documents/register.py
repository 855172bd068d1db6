"""The register of what was printed or saved, newest first."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.plain_label import PlainLabel
from wardapp.display import weekday_date_time
from wardapp.paper_order import PERSON_PAPERS, TITLES
from wardapp.queries.print_register import PrintRow
from wardapp.words import tr

_HOW = {
    "pdf": "Saved as a PDF",
    "printer": "Handed to the printer",
    "export": "Exported to a file",
}
_LANGUAGES = {"en": "English", "cy": "Cymraeg", "both": "Cymraeg, English"}


class RegisterList(QWidget):
    """One line for each sheet that left the program; it never says that paper came out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[PrintRow, ...] = ()
        self._title = PlainLabel("", "strong")
        self.list = QListWidget(self)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        column = QVBoxLayout(self)
        edge = theme.space("s4")
        column.setContentsMargins(edge, theme.space("s2"), edge, theme.space("s2"))
        column.addWidget(self._title)
        column.addWidget(self.list)

    def show_rows(self, rows: tuple[PrintRow, ...]) -> None:
        """Show the register."""
        self._rows = rows
        self.retranslate()

    def retranslate(self) -> None:
        """Write the lines in the window's language."""
        self._title.setText(tr("Printed or saved: {n}", n=len(self._rows)))
        self.list.setAccessibleName(tr("Register of what was printed or saved"))
        self.list.clear()
        for row in self._rows:
            self.list.addItem(_line(row))
        if not self._rows:
            self.list.addItem(tr("Nothing was printed or saved yet."))


def _line(row: PrintRow) -> str:
    title = TITLES.get(row.document, row.document)
    parts = (
        weekday_date_time(row.at, tr),
        tr(title),
        tr("one person") if row.document in PERSON_PAPERS else "",
        _LANGUAGES.get(row.language, row.language),
        tr("pages: {n}", n=row.pages),
        tr("copies: {n}", n=row.copies),
        tr(_HOW.get(row.how, row.how)),
        row.by,
    )
    return " · ".join(part for part in parts if part)
