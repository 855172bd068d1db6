"""Export a census: as a workbook or as CSV, with names only where somebody asks for them."""

from typing import Literal

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.export_sheet import ExportFile, ExportSheet, ExportWords
from wardapp.census_out import ExportOrder, export_census, export_name
from wardapp.paper_order import CENSUS
from wardapp.queries.census import CensusScreen
from wardapp.words import language, tr


class CensusExportSheet(ExportSheet):
    """The census of the screen, as it stands with its corrections."""

    def __init__(self, over: QWidget, desk: Desk, screen: CensusScreen) -> None:
        words = ExportWords(
            title=tr("Export the census"),
            about=tr(
                "Counts, one row for each delay, and how they were made. Corrections are applied; "
                "what was frozen stands beside them."
            ),
            xlsx=tr("three sheets: return, rows, about"),
            csv=tr("the rows only"),
            names=tr("With names and NHS numbers"),
            names_more=tr("also birth date, bed, and what people wrote themselves"),
        )
        super().__init__(over, desk, CENSUS, words)
        self._census = screen

    def _file(self, kind: Literal["csv", "xlsx"], *, names: bool) -> ExportFile:
        order = ExportOrder(
            census_id=self._census.census.id,
            ward=self._desk.ward,
            kind=kind,
            language=language(),
            names=names,
        )
        return ExportFile(
            export_name(self._census, order, self._desk.runner.app),
            lambda app, place: export_census(app, order, place),
        )
