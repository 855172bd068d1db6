"""A sheet that writes a file: as a workbook or as CSV, with names only where somebody asks."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.desk import Desk
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.notice import Notice
from ui.widgets.plain_label import PlainLabel
from ui.widgets.sheet import Sheet
from ui.widgets.tick import ChoiceRow, TickRow
from wardapp.app import App
from wardapp.commands.record import RegisterPrint
from wardapp.errors import WardError
from wardapp.feeds.safe_cells import CSV, XLSX
from wardapp.words import language, tr
from wardapp.written_whole import Exported


@dataclass(frozen=True)
class ExportWords:
    """What the sheet is called, what the file holds, and what stands at the three choices."""

    title: str
    about: str
    xlsx: str
    csv: str
    names: str
    names_more: str


@dataclass(frozen=True)
class ExportFile:
    """The name a file is offered under, and what writes it."""

    name: str
    write: Callable[[App, Path], Exported]


class ExportSheet(Sheet):
    """Enter asks where to; the file is written by the worker and noted in the register.

    A page's own sheet says in `_file` what is written of what was chosen.
    """

    def __init__(self, over: QWidget, desk: Desk, document: str, words: ExportWords) -> None:
        super().__init__(over, words.title)
        self._desk, self._document, self._words = desk, document, words
        self._busy = False
        self.choose_place: Callable[[str], Path | None] = self._ask_for_place
        self.xlsx = ChoiceRow(tr("Workbook (XLSX)"), words.xlsx)
        self.csv = ChoiceRow(tr("CSV"), words.csv)
        self.names = TickRow(words.names, words.names_more)
        self.xlsx.setChecked(True)
        self.notice = Notice(self)
        self.body.addWidget(PlainLabel(words.about, "body", "ink_second", wrap=True))
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
        kind: Literal["csv", "xlsx"] = "csv" if self.csv.isChecked() else "xlsx"
        file = self._file(kind, names=self.names.isChecked())
        place = self.choose_place(file.name)
        if place is not None:
            self._busy = True
            ward_id, at = self._desk.ward.id, language()
            self._desk.runner.run(
                lambda app: file.write(app, place),
                lambda exported: self._on_written(exported, ward_id, kind, at),
                self._on_trouble,
            )

    def _file(self, kind: Literal["csv", "xlsx"], *, names: bool) -> ExportFile:
        """Return the file that is wanted."""
        raise NotImplementedError

    def _on_written(self, exported: Exported, ward_id: int, kind: str, at: str) -> None:
        self._desk.runner.do(
            RegisterPrint(
                ward_id=ward_id,
                document=self._document,
                edition=kind,
                language=at,
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
        chosen, _ = QFileDialog.getSaveFileName(self, self._words.title, start, kinds)
        return Path(chosen) if chosen else None
