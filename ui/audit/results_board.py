"""Does the board agree, and did the reviewers: only where they differ there is colour."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.audit.results_card import ResultCard, Rule
from ui.icons import draw_icon
from ui.widgets.link import LinkButton
from ui.widgets.plain_label import PlainLabel
from wardapp.findings.sheet import BedLine, BoardAgreement, BoardCell, ResultSheet, Reviewers
from wardapp.words import tr

_ICON = 1.25


class CellBox(QWidget):
    """One of the four: its number, its words, and the way to its beds."""

    beds_requested = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.cell: BoardCell | None = None
        self.number = PlainLabel("", "figure")
        self.words = PlainLabel("", "body", wrap=True)
        self.link = LinkButton("", self)
        self.link.clicked.connect(self._on_clicked)
        self._column = QVBoxLayout(self)
        for part in (self.number, self.words, self.link):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self._dress()
        theme.theme_changed.connect(self._dress)

    def show_cell(self, cell: BoardCell, spoken: str) -> None:
        """Show a number of the four."""
        self.cell = cell
        self.number.setText(str(cell.count))
        self.words.setText(cell.words)
        offered = cell.differs and bool(cell.beds)
        self.link.setText(show_words(len(cell.beds)))
        self.link.setVisible(offered)
        self.setAccessibleName(spoken)
        self.link.setAccessibleDescription(spoken)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground; a disagreement has an edge, a tint and a sign."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        differs = self.cell is not None and self.cell.differs and self.cell.count > 0
        width = theme.em(0.125)
        painter.setPen(QPen(theme.colour("attention_line" if differs else "surface_sunken"), width))
        painter.setBrush(theme.colour("attention_soft" if differs else "surface_sunken"))
        half, corner = width / 2, theme.em(0.25)
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, half, -half, -half), corner, corner
        )
        if differs:
            metrics = theme.current().metrics("figure")
            x = self.number.x() + metrics.horizontalAdvance(self.number.text()) + theme.em(0.5)
            y = self.number.y() + (self.number.height() - theme.em(_ICON)) / 2
            draw_icon(painter, round(x), round(y), "alert", "ink", _ICON)
        painter.end()

    def _on_clicked(self) -> None:
        if self.cell is not None:
            self.beds_requested.emit(self.cell)

    def _dress(self) -> None:
        side = theme.space("s3")
        self._column.setContentsMargins(side, theme.space("s2"), side, theme.space("s2"))
        self._column.setSpacing(0)


class BoardCard(ResultCard):
    """Signals: `beds_requested(title, beds)` for the beds behind a number."""

    beds_requested = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heads = [PlainLabel("", "body", "ink_second", wrap=True) for _ in range(2)]
        self.sides = [PlainLabel("", "body", wrap=True) for _ in range(2)]
        self._grid_place = QWidget(self)
        grid = self._grid = QGridLayout(self._grid_place)
        grid.setContentsMargins(0, 0, 0, 0)
        self.cells = [CellBox(self._grid_place) for _ in range(4)]
        for at in range(2):
            grid.addWidget(self.heads[at], 0, at + 1)
            grid.addWidget(self.sides[at], at + 1, 0)
            for column in range(2):
                grid.addWidget(self.cells[2 * at + column], at + 1, column + 1)
        for column, share in enumerate((5, 8, 8)):
            grid.setColumnStretch(column, share)
        for cell in self.cells:
            cell.beds_requested.connect(self._on_cell)
        self.note = PlainLabel("", "body", "ink_second", wrap=True)
        self.rule = Rule(self)
        self.agreed = PlainLabel("", "body", wrap=True)
        self.kappa = PlainLabel("", "body", "ink_second", wrap=True)
        self.show_differing = LinkButton("", self)
        self.show_differing.clicked.connect(self._on_differing)
        self._pair = QHBoxLayout()
        self._pair.addWidget(self.agreed, 1)
        self._pair.addWidget(self.show_differing)
        self._reviewers: Reviewers | None = None
        for part in (self._grid_place, self.note, self.rule):
            self.column.addWidget(part)
        self.column.addLayout(self._pair)
        self.column.addWidget(self.kappa)
        self.column.addStretch(1)
        self._space()
        theme.theme_changed.connect(self._space)

    def show_sheet(self, sheet: ResultSheet) -> None:
        """Show both agreements."""
        board = sheet.board
        self._grid_place.setVisible(board is not None)
        if board is None:
            none = tr("What the board said is not known of anybody reviewed.")
            if sheet.shared:
                none = tr("Not shown in a shared copy: a number is under five.")
            self.name(tr("Does the board agree?"), spoken=none)
            self.note.setText(none)
        else:
            self._show_board(board)
        self.note.setVisible(bool(self.note.text()))
        self._show_reviewers(sheet.reviewers)

    def _show_board(self, board: BoardAgreement) -> None:
        self.name(board.title, board.agreed.number, board.spoken)
        for label, words in zip((*self.heads, *self.sides), (*board.heads, *board.sides),
                                strict=True):  # fmt: skip
            label.setText(words)
        for at, (box, cell) in enumerate(zip(self.cells, board.cells, strict=True)):
            spoken = f"{board.sides[at // 2]}, {board.heads[at % 2]}: {cell.count}, {cell.words}"
            box.show_cell(cell, spoken)
        self.note.setText(board.note)

    def _show_reviewers(self, reviewers: Reviewers | None) -> None:
        self._reviewers = reviewers
        for part in (self.rule, self.agreed, self.kappa):
            part.setVisible(reviewers is not None)
        self.show_differing.setVisible(reviewers is not None and bool(reviewers.beds))
        if reviewers is None:
            return
        self.agreed.setText(f"{reviewers.title}: {reviewers.agreed.number}")
        self.kappa.setText(reviewers.kappa)
        self.show_differing.setText(show_words(len(reviewers.beds)))
        self.show_differing.setAccessibleDescription(reviewers.title)

    def _on_cell(self, cell: BoardCell) -> None:
        titles = {
            "other_not": tr("Ready, not marked on the board"),
            "optimised_needs": tr("Optimised on the board, but needs acute care"),
        }
        self.beds_requested.emit(titles.get(cell.key, cell.words), cell.beds)

    def _on_differing(self) -> None:
        if self._reviewers is not None:
            beds: tuple[BedLine, ...] = self._reviewers.beds
            self.beds_requested.emit(tr("The reviewers differed before talking"), beds)

    def _space(self) -> None:
        self._grid.setSpacing(theme.space("s2"))
        self._pair.setSpacing(theme.space("s4"))


def show_words(n: int) -> str:
    """Return the words of the link to so many beds."""
    return tr("Show the bed") if n == 1 else tr("Show the {n}", n=n)
