"""Export an audit bed by bed: as a workbook or as CSV, nobody named unless somebody asks."""

from typing import Literal

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.export_sheet import ExportFile, ExportSheet, ExportWords
from wardapp.audit_export import AuditExportOrder, export_audit, export_name
from wardapp.paper_order import AUDIT_RESULT
from wardapp.queries.audit import AuditScreen
from wardapp.words import language, tr


class AuditExportSheet(ExportSheet):
    """The audit of the screen, as it stands with its corrections."""

    def __init__(self, over: QWidget, desk: Desk, screen: AuditScreen) -> None:
        words = ExportWords(
            title=tr("Export the audit"),
            about=tr(
                "One row for each bed with both answers, what was agreed and what was corrected, "
                "and a dictionary of the columns. It holds small numbers: it is not a shared copy."
            ),
            xlsx=tr("rows and dictionary in one file"),
            csv=tr("the rows, and the dictionary in a second file"),
            names=tr("With beds, names and reviewers"),
            names_more=tr("as far as the audit holds them, and what people wrote themselves"),
        )
        super().__init__(over, desk, AUDIT_RESULT, words)
        self._screen = screen

    def _file(self, kind: Literal["csv", "xlsx"], *, names: bool) -> ExportFile:
        order = AuditExportOrder(
            audit_id=self._screen.audit.id,
            ward=self._desk.ward,
            kind=kind,
            language=language(),
            names=names,
        )
        return ExportFile(
            export_name(self._screen, order), lambda app, place: export_audit(app, order, place)
        )
