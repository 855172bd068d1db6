"""The cards of the results: the figure, why, where instead, the wards."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.audit.results_card import NumberTable, ResultCard, Rule, TableRow
from ui.widgets.chart import ChartView
from ui.widgets.plain_label import PlainLabel
from wardapp.charts.words import THIN
from wardapp.findings.charts import (
    headline_chart,
    places_chart,
    reasons_chart,
    reasons_legend,
    wards_chart,
)
from wardapp.findings.sheet import Breakdown, CountRow, Headline, ResultSheet, Share
from wardapp.words import Words, language, tr

_NARROW = 78.0  # em: beneath it the counts stand under the figure


class HeadlineCard(ResultCard):
    """The figure, its range drawn and said, and what it is made of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figure = PlainLabel("", "hero")
        self.words = PlainLabel("", "question", wrap=True)
        self.percent = PlainLabel("", "question_now")
        self.likely = PlainLabel("", "question", "ink_second", wrap=True)
        self.chart = ChartView(self)
        self.small = PlainLabel("", "body", "ink_second", wrap=True)
        self.released = PlainLabel("", "strong", wrap=True)
        self.released_of = PlainLabel("", "body", "ink_second", wrap=True)
        self.reviewed = PlainLabel("", "strong", wrap=True)
        self.reviewed_of = PlainLabel("", "body", "ink_second", wrap=True)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._figure_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._figure_row.addWidget(self.figure)
        self._figure_row.addWidget(self.words, 1)
        self._likely_row = QHBoxLayout()
        self._likely_row.addWidget(self.percent)
        self._likely_row.addWidget(self.likely, 1)
        self._range = _stack(self._likely_row, self.chart, self.small)
        self._beds = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for strong, second in (
            (self.released, self.released_of),
            (self.reviewed, self.reviewed_of),
        ):
            strong.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
            second.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            self._beds.addLayout(_stack(strong, second), 1)
        self._row.addLayout(self._figure_row, 3)
        self._row.addLayout(self._range, 4)
        self._row.addLayout(self._beds, 5)
        self.column.addLayout(self._row)
        self.name("")
        self._space()
        theme.theme_changed.connect(self._space)

    def show_sheet(self, sheet: ResultSheet, headline: Headline) -> None:
        """Show the figure of a sheet."""
        known = headline.share.estimate is not None
        self.figure.setText(headline.figure)
        self.words.setText(headline.words)
        self.percent.setText(headline.share.percent)
        self.likely.setText(headline.likely)
        self.chart.setVisible(known)
        if known:
            self.chart.show_chart(headline_chart(headline))
        self.small.setText(headline.small)
        self.small.setVisible(bool(headline.small))
        counts = {row.key: row for row in sheet.counts}
        released, reviewed = _released(counts), _reviewed(sheet, counts)
        for labels, texts in (
            ((self.released, self.released_of), released),
            ((self.reviewed, self.reviewed_of), reviewed),
        ):
            for label, text in zip(labels, texts, strict=True):
                label.setText(text)
                label.setVisible(bool(text))
        spoken = [headline.spoken, *released, *reviewed, headline.small]
        self.setAccessibleName(" ".join(part for part in spoken if part))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand under each other in a narrow window."""
        super().resizeEvent(event)
        narrow = self.width() < theme.em(_NARROW)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def _space(self) -> None:
        self._row.setSpacing(theme.space("s5"))
        self._figure_row.setSpacing(theme.space("s4"))
        self._range.setSpacing(theme.space("s1"))
        self._beds.setSpacing(theme.space("s5"))
        self._likely_row.setSpacing(theme.space("s2"))


class WhyCard(ResultCard):
    """The main reasons with the running share, and below them where people could be instead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.legend = ChartView(self)
        self.chart = ChartView(self)
        self.sentence = PlainLabel("", "strong", wrap=True)
        self.note = PlainLabel("", "body", "ink_second", wrap=True)
        self.rule = Rule(self)
        self.places_title = PlainLabel("", "lead", wrap=True)
        self.places = ChartView(self)
        self.places_none = PlainLabel("", "body", "ink_second", wrap=True)
        for part in (self.legend, self.chart, self.sentence, self.note, self.rule):
            self.column.addWidget(part)
        for part in (self.places_title, self.places, self.places_none):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def show_sheet(self, sheet: ResultSheet) -> None:
        """Show why and where instead."""
        say, reasons, places = Words(language()), sheet.reasons, sheet.places
        shown = reasons is not None and bool(reasons.rows)
        nobody = tr("Everybody reviewed met a criterion: there is no reason to list.")
        if sheet.shared:
            nobody = tr("Reasons are not shown: a number is under five.")
        if reasons is not None:
            self.chart.show_chart(reasons_chart(reasons, say))
            self.legend.show_chart(reasons_legend(reasons, say))
        self.legend.setVisible(reasons is not None and shown and reasons.sided)
        self.chart.setVisible(shown)
        title = reasons.title if reasons is not None and shown else tr("Why: main reason")
        self.name(title, spoken=reasons.spoken if reasons is not None and shown else nobody)
        self.sentence.setText(reasons.sentence if reasons is not None else "")
        self.note.setText(reasons.note if reasons is not None and shown else nobody)
        for label in (self.sentence, self.note):
            label.setVisible(bool(label.text()))
        there = places is not None and bool(places.rows)
        self.places_title.setText(places.title if places is not None else "")
        self.places.setVisible(there)
        self.places_none.setText(places.withheld if places is not None else "")
        self.places_none.setVisible(not there and bool(self.places_none.text()))
        visible = there or self.places_none.isVisibleTo(self)
        for part in (self.rule, self.places_title):
            part.setVisible(visible)
        if places is not None and there:
            self.places.show_chart(places_chart(places))


class WardsCard(ResultCard):
    """Each ward with its interval and what can be concluded; of one ward, how long people stay."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = ChartView(self)
        self.table = NumberTable(self)
        self.verdict = PlainLabel("", "body", "ink_second", wrap=True)
        self.left = PlainLabel("", "body", wrap=True)
        for part in (self.chart, self.table, self.verdict, self.left):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def show_sheet(self, sheet: ResultSheet) -> None:
        """Show the wards, or one ward by the length of stay."""
        chart = wards_chart(sheet, Words(language()))
        self.chart.setVisible(chart is not None)
        self.verdict.setText(sheet.wards_verdict)
        self.verdict.setVisible(bool(sheet.wards_verdict))
        self.left.setText("\n".join(sheet.not_counted))
        self.left.setVisible(bool(sheet.not_counted))
        stays = next((one for one in sheet.breakdowns if one.key == "stay"), None)
        of_one = sheet.wards is None and stays is not None
        self.table.setVisible(of_one)
        aside = tr("share, with 95{space}% interval (Wilson)", space=THIN)
        if sheet.wards is not None and chart is not None:
            said = (sheet.wards.spoken, sheet.wards_verdict, *sheet.not_counted)
            spoken = " ".join(part for part in said if part)
            self.name(sheet.wards.title, aside, spoken)
            self.chart.show_chart(chart)
        elif stays is not None:
            self.name(stays.title, aside, stays.spoken)
            show_groups(self.table, stays)


def show_groups(table: NumberTable, found: Breakdown) -> None:
    """Fill a table with groups: count and denominator, share, range."""
    lines = [TableRow(row.label, figures(row.share)) for row in found.rows]
    lines.append(TableRow(tr("Together"), figures(found.total), is_sum=True))
    heads = (tr("Group"), tr("Met none"), tr("Share"), tr("Likely"))
    table.show_rows(heads, lines, found.spoken)


def figures(share: Share) -> tuple[str, str, str]:
    """Return a share as three cells: count and denominator, share, range."""
    return (share.of if share.whole else tr("nobody"), share.percent, share.between)


def _stack(*parts: QWidget | QHBoxLayout) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)  # else it would be that of the row it stands in
    column.addStretch(1)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
    column.addStretch(1)
    return column


def _released(counts: dict[str, CountRow]) -> tuple[str, str]:
    row, less = counts.get("releasable"), counts.get("not_complete")
    if row is None or less is None:
        return "", ""
    if row.count is None:
        return f"{row.words}: {row.shown}", ""
    beds = (
        tr("1 bed could be released")
        if row.count == 1
        else tr("{n} beds could be released", n=row.count)
    )
    if not less.count:
        return beds, ""
    met = counts["not_meeting"].shown
    return beds, tr("{met} less {n} with treatment not complete", met=met, n=less.shown)


def _reviewed(sheet: ResultSheet, counts: dict[str, CountRow]) -> tuple[str, str]:
    beds, reviewed = counts.get("beds"), counts.get("reviewed")
    if beds is None or reviewed is None:
        return "", ""
    if beds.count is None:
        return tr("{n} reviewed", n=reviewed.shown), ""
    less = ", ".join(
        f"{row.what}:\N{NO-BREAK SPACE}{row.shown}"
        for row in sheet.counts
        if row.what and row.count
    )
    of = tr("{n} reviewed of {beds} beds", n=reviewed.shown, beds=beds.shown)
    return of, tr("less {what}", what=less) if less else ""
