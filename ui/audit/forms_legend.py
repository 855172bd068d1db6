"""Beside the line: what may be typed, as it is printed on the blank form."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.plain_label import PlainLabel
from wardapp.audit_form import AuditForm
from wardapp.codes import code_list
from wardapp.typed_answer import LEAVE_OUT
from wardapp.words import language, marked, tr

_GRAMMAR = (
    ("14C", marked("keys of what is true: acute care needed")),
    ("0 12 h", marked("none; number of the reason; letter of the place")),
    (marked("in  out"), marked("the wait lies inside or outside")),
    ("+7", marked("another reason")),
    ("T", marked("treatment not complete")),
    ("XD", marked("left out, and why")),
    ("/rc", marked("looked at: case record, bedside charts")),
    ("! …", marked("decided otherwise, the clinician's reason")),
    ("; …", marked("a note")),
)


class FormsLegend(QWidget):
    """The few signs of the line, the letters of the places and of why a bed is left out."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._heads = [PlainLabel("", "lead", parent=self) for _ in range(3)]
        self._grids = [QGridLayout() for _ in range(3)]
        self._cells: list[list[tuple[PlainLabel, PlainLabel]]] = [[], [], []]
        for head, grid in zip(self._heads, self._grids, strict=True):
            self._column.addWidget(head)
            self._column.addLayout(grid)
            self._column.addSpacing(theme.space("s3"))
            grid.setColumnStretch(1, 1)
            grid.setHorizontalSpacing(theme.space("s3"))
            grid.setVerticalSpacing(theme.space("s1"))
        self._column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        edge = theme.space("s4")
        self._column.setContentsMargins(edge, edge, edge, edge)

    def show_form(self, form: AuditForm) -> None:
        """Write what may be typed for an audit."""
        at = language()
        parts = (
            (tr("What to type"), [(tr(sign), tr(words)) for sign, words in _GRAMMAR]),
            (tr("Places"), [(p.letter, p.text(at)) for p in form.places.values()]),
            (tr("Why left out"), _why_left_out()),
        )
        for number, (head, lines) in enumerate(parts):
            self._heads[number].setText(head)
            self._write(number, lines)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line at the left."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.fillRect(0, 0, theme.em(0.0625), self.height(), theme.colour("line_row"))
        painter.end()

    def _write(self, number: int, lines: list[tuple[str, str]]) -> None:
        cells, grid = self._cells[number], self._grids[number]
        while len(cells) < len(lines):
            pair = (PlainLabel("", "strong"), PlainLabel("", "body", wrap=True))
            grid.addWidget(pair[0], len(cells), 0)
            grid.addWidget(pair[1], len(cells), 1)
            cells.append(pair)
        for place, (sign, words) in enumerate(cells):
            shown = place < len(lines)
            sign.setVisible(shown)
            words.setVisible(shown)
            if shown:
                sign.setText(lines[place][0])
                words.setText(lines[place][1])


def _why_left_out() -> list[tuple[str, str]]:
    """Return what is typed and what it means, with the letters of the printed form."""
    return [
        (f"{LEAVE_OUT}{code.extra['key']}", code.text(language()))
        for code in code_list("audit_left_out")
    ]
