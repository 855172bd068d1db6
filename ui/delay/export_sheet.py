"""Export a census: as a workbook or as CSV, with names only where somebody asks for them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.desk import Desk
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.notice import Notice
from ui.widgets.plain_label import PlainLabel
from ui.widgets.sheet import Sheet
from ui.widgets.tick import ChoiceRow, TickRow
from wardapp.census_out import Exported, ExportOrder, export_census, export_name
from wardapp.commands.record import RegisterPrint
from wardapp.errors import WardError
from wardapp.feeds.safe_cells import CSV, XLSX
from wardapp.paper_order import CENSUS
from wardapp.queries.census import CensusScreen
from wardapp.words import language, tr


class ExportSheet(Sheet):
    """Enter asks where to; the file is written by the worker and noted in the register."""

    def __init__(self, over: QWidget, desk: Desk, screen: CensusScreen) -> None:
        super().__init__(over, tr("Export the census"))
        self._desk, self._census = desk, screen
        self._busy = False
        self.choose_place: Callable[[str], Path | None] = self._ask_for_place
        about = tr(
            "Counts, one row for each delay, and how they were made. Corrections are applied; "
            "what was frozen stands beside them."
        )
        self.xlsx = ChoiceRow(tr("Workbook (XLSX)"), tr("three sheets: return, rows, about"))
        self.csv = ChoiceRow(tr("CSV"), tr("the rows only"))
        self.names = TickRow(
            tr("With names and NHS numbers"),
            tr("also birth date, bed, and what people wrote themselves"),
        )
        self.xlsx.setChecked(True)
        self.notice = Notice(self)
        self.body.addWidget(PlainLabel(about, "body", "ink_second", wrap=True))
        for part in (self.xlsx, self.csv, self.names, self.notice):
            self.body.addWidget(part)
        self.save = PrimaryButton(tr("Export to…"), "Enter")
        self.save.clicked.connect(self.export)
        leave = QuietButton(tr("Leave it"), "Esc")
        leave.clicked.connect(self.dismiss)
        for button in (self.save, leave):
            self.footer.addWidget(button)
        self.footer.addStretch(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter exports."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.export()
            event.accept()
        else:
            super().keyPressEvent(event)

    def export(self) -> None:
        """Ask for the place, write the file there, and note it."""
        if self._busy:
            return
        if "print" not in self._desk.who.permissions:
            self.notice.say(
                "attention", tr("Your role does not allow this. Nothing was printed or saved.")
            )
            return
        order = ExportOrder(
            census_id=self._census.census.id,
            ward=self._desk.ward,
            kind=CSV if self.csv.isChecked() else XLSX,
            language=language(),
            names=self.names.isChecked(),
        )
        place = self.choose_place(export_name(self._census, order, self._desk.runner.app))
        if place is not None:
            self._busy = True
            self._desk.runner.run(
                lambda app: export_census(app, order, place), self._on_written, self._on_trouble
            )

    def _on_written(self, exported: Exported) -> None:
        order = exported.order
        self._desk.runner.do(
            RegisterPrint(
                ward_id=order.ward.id,
                document=CENSUS,
                edition=order.kind,
                language=order.language,
                how="export",
                sha256=exported.sha256,
                record_head=exported.record_head,
            )
        )
        self.dismiss()

    def _on_trouble(self, error: WardError) -> None:
        self._busy = False
        self.notice.say("error", tr(error.text, **error.values))

    def _ask_for_place(self, name: str) -> Path | None:
        start = str(Path.home() / name)
        kinds = "CSV (*.csv)" if name.endswith(CSV) else "XLSX (*.xlsx)"
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Export the census"), start, kinds)
        return Path(chosen) if chosen else None
