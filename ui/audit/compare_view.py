"""Audits over time, and wards side by side: what may be concluded, and what not."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.audit.cards_view import CardsView
from ui.audit.compare_cards import FunnelCard, NumbersCard, TrendCard, VerdictCard, stacked
from ui.audit.results_card import PageHead, ResultCard
from ui.audit.view import AUDITS, RESULTS
from ui.desk import Desk
from ui.widgets.plain_label import PlainLabel
from wardapp.findings.comparison import ComparedAudit, ComparisonSheet, comparison_sheet
from wardapp.paper_order import AUDIT_COMPARISON, PaperOrder
from wardapp.words import language, tr


class CompareView(CardsView):
    """Every finished audit; two of them are chosen, and the wards of the later one shown."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.sheet: ComparisonSheet | None = None
        self.earlier_id = self.later_id = 0
        self.head = PageHead(self)
        self.nothing = ResultCard(self)
        self.nothing_words = PlainLabel("", "body", wrap=True)
        self.nothing.column.addWidget(self.nothing_words)
        self.trend, self.verdict = TrendCard(self), VerdictCard(self)
        self.funnel, self.numbers = FunnelCard(self), NumbersCard(self)
        self._lay_out()
        for part in (self.nothing, self._pair):
            part.hide()  # until there is something to show
        self._dress()
        theme.theme_changed.connect(self._dress)
        self.head.print.clicked.connect(self._print)
        self.verdict.chosen.connect(self._on_chosen)
        back = QShortcut(QKeySequence("Esc"), self)
        back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(lambda: self.view_requested.emit(AUDITS, self.audit_id, 0))

    def open(self, audit_id: int, audit_ward_id: int = 0) -> None:
        """Compare an audit, if one is named and finished, with the one before it."""
        self.earlier_id, self.later_id = 0, audit_id
        super().open(audit_id, audit_ward_id)

    def refresh(self) -> None:
        """Read every finished audit."""
        self.desk.runner.ask(self._show, comparison_sheet, language())

    def retranslate(self) -> None:
        """Write every text anew."""
        self.refresh()

    def key_hints(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of the comparison."""
        return (
            ("Tab\n↓", tr("next card")),
            ("L", tr("another audit")),
            ("E", tr("compare with another")),
            ("R", tr("its results")),
            ("Ctrl P", tr("comparison")),
            ("Esc", tr("audits")),
        )

    def own_order(self) -> PaperOrder | None:
        """Return the comparison as a paper."""
        if self.sheet is None or not self.sheet.audits:
            return None
        return PaperOrder(AUDIT_COMPARISON, self.desk.ward, language(), audit_id=self.later_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters choose, arrows go from card to card."""
        letter = event.text().upper()
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        elif letter == "R" and self.later_id:
            self.view_requested.emit(RESULTS, self.later_id, 0)
        elif letter in ("L", "E"):
            self._turn(letter)
        else:
            super().keyPressEvent(event)

    def _turn(self, letter: str) -> None:
        """Go to the next audit in one of the two boxes, past the one in the other, and round."""
        boxes = self.verdict.later, self.verdict.earlier
        box, other = boxes if letter == "L" else reversed(boxes)
        every, at = box.count(), box.currentIndex()
        following = ((at + step) % every for step in range(1, every))
        box.setCurrentIndex(next((n for n in following if n != other.currentIndex()), at))

    def _show(self, sheet: ComparisonSheet) -> None:
        self.sheet = sheet
        self.head.name(tr("Audits compared"), tr("Finished audits: {n}", n=len(sheet.audits)))
        self.head.print.setText(tr("Comparison"))
        there = bool(sheet.audits)
        self.head.print.setEnabled(there)
        self.nothing.setVisible(not there)
        self._pair.setVisible(there)
        if there:
            self._choose(sheet)
            self._fill(sheet)
        else:
            self.nothing.name(tr("No audit is finished yet"))
            self.nothing_words.setText(
                tr("A comparison needs audits that are finished: open one of the list, finish it.")
            )
        self.keys_changed.emit()

    def _choose(self, sheet: ComparisonSheet) -> None:
        """Keep what was chosen; else the newest, and the one before the later one."""
        ids = [one.point.audit_id for one in sheet.audits]
        if self.later_id not in ids:
            self.later_id = ids[-1]
        if self.earlier_id not in ids:
            at = ids.index(self.later_id)
            self.earlier_id = ids[at - 1] if at else ids[min(1, len(ids) - 1)]

    def _fill(self, sheet: ComparisonSheet) -> None:
        earlier, later = sheet.of(self.earlier_id), sheet.of(self.later_id)
        self.trend.show_sheet(sheet)
        self.verdict.setVisible(len(sheet.audits) > 1)
        self.verdict.show_choice(sheet.audits, self.earlier_id, self.later_id)
        if earlier is not None and later is not None:
            self._show_pair(sheet, earlier, later)

    def _show_pair(
        self, sheet: ComparisonSheet, earlier: ComparedAudit, later: ComparedAudit
    ) -> None:
        self.verdict.show_verdict(earlier, later)
        self.funnel.show_audit(later)
        self.numbers.show_audits(sheet, later)

    def _on_chosen(self, earlier: int, later: int) -> None:
        self.earlier_id, self.later_id = earlier, later
        if self.sheet is not None:
            self._fill(self.sheet)

    def _lay_out(self) -> None:
        self._build([self.head], self.trend)
        self._sides = [stacked(self.trend, self.numbers), stacked(self.verdict, self.funnel)]
        for side in self._sides:
            self._two.addLayout(side, 1)
        self._column.addWidget(self.nothing)
        self._column.addWidget(self._pair)
        self._column.addStretch(1)
        order = (self.trend, self.verdict.later, self.verdict.earlier, self.funnel, self.numbers)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _dress(self) -> None:
        edge = theme.space("s4")
        self._column.setContentsMargins(edge, edge, edge, edge)
        for layout in (self._column, self._two, *self._sides):
            layout.setSpacing(edge)
        self._arrange()
