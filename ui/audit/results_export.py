"""Export an audit bed by bed: as a workbook or as CSV, nobody named unless somebody asks."""

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
from wardapp.audit_export import AuditExportOrder, Exported, export_audit, export_name
from wardapp.commands.record import RegisterPrint
from wardapp.errors import WardError
from wardapp.feeds.safe_cells import CSV, XLSX
from wardapp.paper_order import AUDIT_RESULT
from wardapp.queries.audit import AuditScreen
from wardapp.words import language, tr


class AuditExportSheet(Sheet):
    """Enter asks where to; the file is written by the worker and noted in the register."""

    def __init__(self, over: QWidget, desk: Desk, screen: AuditScreen) -> None:
        super().__init__(over, tr("Export the audit"))
        self._desk, self._screen = desk, screen
        self._busy = False
        self.choose_place: Callable[[str], Path | None] = self._ask_for_place
        about = tr(
            "One row for each bed with both answers, what was agreed and what was corrected, and a "
            "dictionary of the columns. It holds small numbers: it is not a shared copy."
        )
        self.xlsx = ChoiceRow(tr("Workbook (XLSX)"), tr("rows and dictionary in one file"))
        self.csv = ChoiceRow(tr("CSV"), tr("the rows, and the dictionary in a second file"))
        self.names = TickRow(
            tr("With beds, names and reviewers"),
            tr("as far as the audit holds them, and what people wrote themselves"),
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
        order = AuditExportOrder(
            audit_id=self._screen.audit.id,
            ward=self._desk.ward,
            kind="csv" if self.csv.isChecked() else "xlsx",
            language=language(),
            names=self.names.isChecked(),
        )
        place = self.choose_place(export_name(self._screen, order))
        if place is not None:
            self._busy = True
            self._desk.runner.run(
                lambda app: export_audit(app, order, place), self._on_written, self._on_trouble
            )

    def _on_written(self, exported: Exported) -> None:
        order = exported.order
        self._desk.runner.do(
            RegisterPrint(
                ward_id=order.ward.id,
                document=AUDIT_RESULT,
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
        kinds = f"CSV (*.{CSV})" if name.endswith(CSV) else f"XLSX (*.{XLSX})"
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Export the audit"), start, kinds)
        return Path(chosen) if chosen else None
