"""The beds behind a number: where they are, what was found, and what each reviewer said."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.desk import Desk
from ui.widgets.buttons import QuietButton, SecondaryButton
from ui.widgets.line_list import Cells, LineHead, LineList
from ui.widgets.plain_label import PlainLabel
from ui.widgets.sheet import Sheet
from ui.widgets.text_block import Line, Span
from wardapp.audit_form import AuditForm, read_form
from wardapp.findings.answers import in_one_line
from wardapp.findings.sheet import BedLine
from wardapp.measures.audit_answers import AGREED, A, B
from wardapp.queries.audit import AuditBedRow, AuditScreen, all_beds
from wardapp.words import language, tr

_MOST_HIGH = 22.0  # em


class BedsSheet(Sheet):
    """Signals: `patient_requested(stay_id)` for somebody on a ward of this file."""

    patient_requested = Signal(int)

    def __init__(
        self,
        over: QWidget,
        desk: Desk,
        screen: AuditScreen,
        title: str,
        beds: Sequence[BedLine],
    ) -> None:
        super().__init__(over, title)
        self._form: AuditForm = read_form(screen.audit.lists)
        self._rows: dict[int, AuditBedRow] = {}
        self._here = {ward.source_ward_id for ward in screen.wards} & {desk.ward.id}
        self._sources = {ward.id: ward.source_ward_id for ward in screen.wards}
        self.list = LineList(title, (8.0, 5.0, 0, 0), self, beds=1)
        heads = (tr("Ward"), tr("Bed"), tr("What the audit found"), tr("What was said"))
        self.heads = LineHead(self.list, heads, self)
        self.list.show_rows([_cells(bed) for bed in beds])
        high = min(theme.em(_MOST_HIGH), over.window().height() * 2 // 5)
        self.list.setFixedHeight(min(high, theme.em(3.5) * max(2, len(beds))))
        self.answers = PlainLabel("", "body", wrap=True)
        for part in (self.heads, self.list, self.answers):
            self.body.addWidget(part)
        self.board = SecondaryButton(tr("Show on the board"), "P", "board")
        self.board.clicked.connect(self._on_board)
        leave = QuietButton(tr("Close"), "Esc")
        leave.clicked.connect(self.dismiss)
        for button in (self.board, leave):
            self.footer.addWidget(button)
        self.footer.addStretch(1)
        self.board.hide()
        self.list.selectionModel().currentChanged.connect(self._show_answers)
        desk.runner.ask(self._on_rows, all_beds, screen.audit.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """P goes to the patient on the board."""
        if event.key() == Qt.Key.Key_P and not event.modifiers():
            self._on_board()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _on_rows(self, rows: Sequence[AuditBedRow]) -> None:
        self._rows = {row.id: row for row in rows}
        self._show_answers()

    def _show_answers(self) -> None:
        row = self._current()
        self.board.setVisible(self._stay() > 0)
        self.answers.setText("" if row is None else "\n".join(_said(row, self._form)))

    def _current(self) -> AuditBedRow | None:
        chosen = self.list.current()
        return self._rows.get(chosen.key) if chosen is not None else None

    def _stay(self) -> int:
        """Return the stay behind the bed, where the ward is the one of this window."""
        row = self._current()
        if row is None or row.patient_stay is None:
            return 0
        return row.patient_stay if self._sources[row.ward_id] in self._here else 0

    def _on_board(self) -> None:
        stay = self._stay()
        if stay:
            self.dismiss()
            self.patient_requested.emit(stay)


def _cells(bed: BedLine) -> Cells:
    texts = ((bed.ward, "body"), (bed.bed, "bed"), (bed.found, "body"), (bed.said, "body"))
    cells: tuple[tuple[Line, ...], ...] = tuple(
        ((Span(text, role),),) if text else () for text, role in texts
    )
    return Cells(bed.bed_id, cells)


def _said(row: AuditBedRow, form: AuditForm) -> Iterator[str]:
    """Yield what each said, by what they are to each other: no answer is anybody's mark."""
    named = {A: tr("First reviewer"), B: tr("Second reviewer"), AGREED: tr("Agreed after talking")}
    for slot, name in named.items():
        for answer in row.standing.of(slot):
            yield f"{name}: {in_one_line(answer, form, language())}"
    for line in row.corrections:
        yield tr("Corrected: {before} became {after}, because {why}",
                 before=line.before or "–", after=line.after or "–", why=line.why)  # fmt: skip
