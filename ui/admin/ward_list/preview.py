"""The preview of a trial run: figures, lines, ticks, mends, and the side."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.admin.ward_list.figures import Figures
from ui.admin.ward_list.looked import Looked
from ui.admin.ward_list.mend_editor import MendEditor
from ui.admin.ward_list.rows import items
from ui.admin.ward_list.side import Side
from ui.admin.ward_list.view import PreviewView, with_head
from wardapp.feeds.bed_state import Trial
from wardapp.feeds.plan import Kind


class Preview(QWidget):
    """Shows a look at a list and keeps what a person ticked in it.

    Signals: `mended(row, field, value)`; `side` has signals of its own.
    """

    mended = Signal(int, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ticks: set[str] = set()
        self.editor: MendEditor | None = None
        self._trial: Trial | None = None
        self._unfolded = False
        self.figures = Figures(self)
        self.view = PreviewView(self)
        self.side = Side(self)
        self.view.tick_requested.connect(self._on_tick)
        self.view.mend_requested.connect(self._on_mend)
        self.view.fold_requested.connect(self._on_fold)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.figures)
        left.addWidget(with_head(self.view, self), 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self.side)

    def take(self, looked: Looked) -> None:
        """Take another look; ticks that a person changed stay where their line is still there."""
        before, self._trial = self._trial, looked.trial
        if looked.trial is not None:
            plan = looked.trial.plan
            same = before is not None and before.plan.sha256 == plan.sha256
            known = {line.key for line in before.plan.lines} if before and same else set()
            kept = {line.key for line in plan.lines if line.can_tick and line.key in known}
            self.ticks = (set(plan.ticked) - known) | (self.ticks & kept)
        self.show_looked(looked)

    def begin(self) -> None:
        """Put the cursor on the first line of a list just opened."""
        self._unfolded = False
        self.view.go_to(self.view.rows.first_row())
        self.view.setFocus()

    def forget(self) -> None:
        """Put the list away."""
        self._trial = None
        self.ticks = set()
        if self.editor is not None:
            self.editor.dismiss()

    def show_looked(self, looked: Looked) -> None:
        """Write everything anew."""
        self.side.show_looked(looked, self.going_in())
        self.figures.setVisible(looked.trial is not None)
        if looked.trial is None:
            self.view.rows.show_items([])
        else:
            self.figures.show_plan(looked.trial.plan)
            self._show_rows()

    def going_in(self) -> int:
        """Return how many rows go in: the unchanged ones count only beside a change."""
        if self._trial is None or not self.ticks:
            return 0
        going = [
            line.row
            for line in self._trial.plan.lines
            if line.key in self.ticks or line.kind is Kind.UNCHANGED
        ]
        return max(1, len({row for row in going if row is not None}))

    def _show_rows(self) -> None:
        if self._trial is not None:
            shown = items(self._trial.plan, self.ticks, unfolded=self._unfolded)
            self.view.rows.show_items(shown)
            self.side.show_rows(self.going_in())

    def _on_tick(self, key: str) -> None:
        self.ticks ^= {key}
        self._show_rows()

    def _on_fold(self) -> None:
        self._unfolded = not self._unfolded
        self._show_rows()

    def _on_mend(self, place: int, number: int) -> None:
        """Take a proposal, or open the editor with -1."""
        row = self.view.rows.row_at(place)
        if row is None or row.line.row is None:
            return
        if number >= 0:
            mend = row.mends[number]
            self.mended.emit(row.line.row, mend.field, mend.value)
            return
        self.editor = MendEditor(self, row)
        self.editor.mended.connect(self.mended)
        self.editor.closed.connect(self._on_editor_closed)
        cell = self.view.cell_rect(place)
        corner = self.view.viewport().mapTo(self, QPoint(cell.left(), cell.top()))
        self.editor.attach(cell.translated(corner - cell.topLeft()))
        self.editor.take_focus()

    def _on_editor_closed(self) -> None:
        if self.editor is not None:
            self.editor.deleteLater()
            self.editor = None
        self.view.setFocus()
