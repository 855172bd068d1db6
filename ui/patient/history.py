"""What was done for one person, by whom and when, newest first."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QWidget

from ui import theme
from ui.board.cell import Looking
from ui.desk import Desk
from ui.patient.banner import banner_of
from ui.widgets.buttons import SecondaryButton
from ui.widgets.sheet import Sheet
from wardapp.display import date_time
from wardapp.queries.board import BoardRow
from wardapp.queries.diary import EntryRow, history_of
from wardapp.words import tr


class HistorySheet(Sheet):
    """The diary of one stay; nothing here can be changed."""

    def __init__(self, over: QWidget, desk: Desk, row: BoardRow, looking: Looking) -> None:
        super().__init__(over, tr("History"))
        self.set_banner(banner_of(row, looking))
        self.entries = QListWidget()
        self.entries.setAccessibleName(tr("History, newest first"))
        self.entries.setMinimumHeight(theme.em(24))
        self.entries.setWordWrap(True)
        self.entries.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(self.entries)
        close = SecondaryButton(tr("Back to the board"), "Esc")
        close.clicked.connect(self.dismiss)
        self.footer.addWidget(close)
        self.footer.addStretch(1)
        if row.stay_id is not None:
            desk.runner.ask(self._take, history_of, row.stay_id)

    def _take(self, entries: tuple[EntryRow, ...]) -> None:
        for entry in entries:
            what = tr(entry.label, **entry.label_values)
            what = tr("Taken back: {what}", what=what) if entry.undoes is not None else what
            who = ", ".join(part for part in (entry.person, entry.station) if part)
            self.entries.addItem(f"{date_time(entry.at)}    {what}    {who}")
        if not entries:
            self.entries.addItem(tr("Nothing was done yet"))


def show_history(over: QWidget, desk: Desk, row: BoardRow, looking: Looking) -> HistorySheet:
    """Open the history over the window."""
    sheet = HistorySheet(over, desk, row, looking)
    sheet.show_over()
    return sheet
