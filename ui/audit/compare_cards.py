"""The cards of the comparison: over time, what may be concluded, wards side by side, numbers."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui import theme
from ui.audit.results_card import NumberTable, ResultCard, TableRow
from ui.audit.results_cards import figures
from ui.patient.form import ChoiceBox
from ui.widgets.chart import ChartView
from ui.widgets.plain_label import PlainLabel
from wardapp.findings.comparison import (
    ComparedAudit,
    ComparisonSheet,
    funnel_chart,
    funnel_note,
    funnel_sentence,
    trend_chart,
    trend_notes,
    verdict_words,
)
from wardapp.words import Words, language, tr

_LEAST_BOX = 14.0  # em: the chosen audit stands in the sentence below, too


class TrendCard(ResultCard):
    """The audits over time; a line is drawn between audits with the same criteria alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = ChartView(self)
        self.note = PlainLabel("", "body", "ink_second", wrap=True)
        for part in (self.chart, self.note):
            self.column.addWidget(part)

    def show_sheet(self, sheet: ComparisonSheet) -> None:
        """Show all finished audits."""
        self.name(tr("Over time"), tr("share not meeting, with its range"), sheet.spoken)
        say = Words(language())
        self.chart.show_chart(trend_chart(sheet, say))
        lines = [*trend_notes(sheet, say)]
        if len({one.segment for one in sheet.audits}) == 1:
            lines.insert(0, tr("Criteria: {set}", set=sheet.audits[0].criteria))
        if len(sheet.audits) == 1:
            lines.append(tr("One audit is finished so far: a second one makes a comparison."))
        self.note.setText("\n".join(lines))


class _AuditBox(ChoiceBox):
    """Arrows choose; letters belong to the view, and the wheel to the page it scrolls."""

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.em(_LEAST_BOX), super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isalpha():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class VerdictCard(ResultCard):
    """Signals: `chosen(earlier_id, later_id)`."""

    chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, stop=False)
        self.later, self.earlier = _AuditBox(self), _AuditBox(self)
        self.labels = [PlainLabel("", "body", "ink_second"), PlainLabel("", "body", "ink_second")]
        grid = self._grid = QGridLayout()
        self._above: bool | None = None
        for box in (self.later, self.earlier):
            box.currentIndexChanged.connect(self._on_chosen)
        grid.setColumnStretch(1, 1)
        self._arrange()
        self.conclusion = PlainLabel("", "lead", wrap=True)
        self.cautions = PlainLabel("", "body", "ink_second", wrap=True)
        self.column.addLayout(grid)
        for part in (self.conclusion, self.cautions):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self._space()
        theme.theme_changed.connect(self._space)

    def show_choice(self, audits: Sequence[ComparedAudit], earlier: int, later: int) -> None:
        """Offer all audits twice, the newest first."""
        self.name(tr("What can be concluded"))
        for label, words in zip(self.labels, (tr("The audit of"), tr("against")), strict=True):
            label.setText(words)
        for box, chosen in ((self.later, later), (self.earlier, earlier)):
            with QSignalBlocker(box):
                box.clear()
                for one in reversed(audits):
                    words = f"{one.day_words} · {one.name} · {one.share.number}"
                    box.addItem(words, one.point.audit_id)
                box.setCurrentIndex(max(0, box.findData(chosen)))
        self.later.setAccessibleName(tr("The audit of"))
        self.earlier.setAccessibleName(tr("Compared with"))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A label stands above its box where the box would have to be cut."""
        super().resizeEvent(event)
        self._arrange()

    def show_verdict(self, earlier: ComparedAudit, later: ComparedAudit) -> None:
        """Say what the two say together."""
        if earlier is later:
            conclusion, cautions = tr("Choose two different audits."), []
        else:
            conclusion, *cautions = verdict_words(earlier, later, Words(language()))
        self.conclusion.setText(conclusion)
        self.cautions.setText("\n".join(cautions))
        self.setAccessibleName(" ".join((self.title.text(), conclusion, *cautions)))

    def _arrange(self) -> None:
        boxes = (self.later, self.earlier)
        words = max(label.sizeHint().width() for label in self.labels)
        wanted = words + theme.space("s2") + max(box.sizeHint().width() for box in boxes)
        edges = self.column.contentsMargins()
        above = wanted > self.width() - edges.left() - edges.right()
        if above == self._above:
            return
        self._above = above
        for row, (label, box) in enumerate(zip(self.labels, boxes, strict=True)):
            self._grid.removeWidget(label)
            self._grid.removeWidget(box)
            self._grid.addWidget(label, 2 * row, 0, 1, 1 + above)
            self._grid.addWidget(box, 2 * row + above, 1 - above, 1, 1 + above)

    def _on_chosen(self) -> None:
        self.chosen.emit(int(self.earlier.currentData()), int(self.later.currentData()))

    def _space(self) -> None:
        self._grid.setSpacing(theme.space("s2"))


class FunnelCard(ResultCard):
    """The wards of one audit between the limits of chance, with a sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = PlainLabel("", "strong", wrap=True)
        self.chart = ChartView(self)
        self.note = PlainLabel("", "body", "ink_second", wrap=True)
        for part in (self.sentence, self.chart, self.note):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def show_audit(self, audit: ComparedAudit) -> None:
        """Show the wards of an audit side by side."""
        say = Words(language())
        sentence, chart = funnel_sentence(audit, say), funnel_chart(audit, say)
        self.name(tr("Wards side by side"), audit.day_words, sentence)
        self.sentence.setText(sentence)
        self.note.setText(funnel_note(say))
        for part in (self.chart, self.note):
            part.setVisible(chart is not None)
        if chart is not None:
            self.chart.show_chart(chart)


class NumbersCard(ResultCard):
    """All numbers behind both charts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.audits, self.wards = NumberTable(self), NumberTable(self)
        self.wards_title = PlainLabel("", "lead", wrap=True)
        for part in (self.audits, self.wards_title, self.wards):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def show_audits(self, sheet: ComparisonSheet, later: ComparedAudit) -> None:
        """Write the audits, the newest first, and the wards of the chosen one."""
        self.name(tr("The numbers"))
        rows = [TableRow(_row_words(one), figures(one.share)) for one in reversed(sheet.audits)]
        heads = (tr("Met none"), tr("Share"), tr("Likely"))
        self.audits.show_rows((tr("Audit"), *heads), rows)
        self.wards_title.setText(tr("Wards, {day}", day=later.day_words))
        wards = [TableRow(row.label, figures(row.share)) for row in later.wards]
        wards.append(TableRow(tr("Together"), figures(later.share), is_sum=True))
        self.wards.show_rows((tr("Ward"), *heads), wards)


def _row_words(one: ComparedAudit) -> str:
    wards = tr("Wards: {n}", n=len(one.point.wards)).replace(" ", "\N{NO-BREAK SPACE}")
    return f"{one.day_words} · {one.name} · {one.criteria} · {wards}"


def stacked(*cards: QWidget) -> QVBoxLayout:
    """Return cards under each other."""
    column = QVBoxLayout()
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return column
