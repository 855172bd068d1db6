"""Below the cards: who was reviewed, and every breakdown with its numbers."""

from collections.abc import Callable
from functools import partial
from itertools import accumulate

from PySide6.QtCore import QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.audit.results_card import NumberTable, ResultCard, TableRow
from ui.audit.results_cards import show_groups
from ui.widgets.plain_label import PlainLabel
from wardapp.findings.sheet import Breakdown, Parts, ResultSheet, Reviewers
from wardapp.words import tr

_NARROW = 70.0  # em
_HEAD = 4  # rows' worth of title, head and edges of a card
_SHARES = (15, 14)  # of the width, as the cards above


class TableCard(ResultCard):
    """One table with a note under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = NumberTable(self)
        self.note = PlainLabel("", "body", "ink_second", wrap=True)
        self.column.addWidget(self.table)
        self.column.addWidget(self.note)
        self.column.addStretch(1)

    def set_note(self, *lines: str) -> None:
        """Write what has to be known of the table."""
        text = "\n".join(line for line in lines if line)
        self.note.setText(text)
        self.note.setVisible(bool(text))


class TablesPart(QWidget):
    """All tables of a sheet in two columns, in one where it is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: dict[str, TableCard] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._columns = [QVBoxLayout(), QVBoxLayout()]
        for column, share in zip(self._columns, _SHARES, strict=True):
            self._row.addLayout(column, share)
        self._narrow: bool | None = None
        self._dress()
        theme.theme_changed.connect(self._dress)

    def show_sheet(self, sheet: ResultSheet) -> None:
        """Fill the tables; a card stays the same one, so that the focus stays too."""
        shown: list[tuple[str, Callable[[TableCard], None]]] = []
        if sheet.counts:
            shown.append(("counts", partial(_show_counts, sheet=sheet)))
        for key, part in (("themes", sheet.themes), ("sides", sheet.sides)):
            if part is not None:
                shown.append((key, partial(_show_parts, part=part)))
        shown += [
            (found.key, partial(_show_breakdown, found=found))
            for found in sheet.breakdowns
            if sheet.wards is not None or found.key != "stay"  # else it stands above
        ]
        if sheet.reviewers is not None and sheet.reviewers.by_ward:
            shown.append(("reviewers", partial(_show_reviewers, found=sheet.reviewers)))
        self._keep([key for key, _ in shown])
        for key, fill in shown:
            fill(self.cards[key])
        self._narrow = None
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where it is narrow."""
        super().resizeEvent(event)
        self._arrange()

    def _keep(self, keys: list[str]) -> None:
        for key in [key for key in self.cards if key not in keys]:
            card = self.cards.pop(key)
            card.hide()
            card.setParent(None)
            QObject.deleteLater(card)
        for key in keys:
            if key not in self.cards:
                self.cards[key] = TableCard(self)
        self.cards = {key: self.cards[key] for key in keys}

    def _arrange(self) -> None:
        narrow = self.width() < theme.em(_NARROW)
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for column in self._columns:
            while column.takeAt(0) is not None:
                pass
        half = len(self.cards) if narrow else self._half()
        for number, card in enumerate(self.cards.values()):
            self._columns[0 if number < half else 1].addWidget(card)
            card.show()
        for column in self._columns:
            column.addStretch(1)
        self._row.setStretch(1, 0 if narrow else _SHARES[1])

    def _half(self) -> int:
        """Return how many cards make the left column about as long as the right one."""
        sizes = [len(card.table.rows) + _HEAD for card in self.cards.values()]
        upto = list(accumulate(sizes))
        return next((n for n, size in enumerate(upto, 1) if 2 * size >= upto[-1]), 0)

    def _dress(self) -> None:
        self._row.setSpacing(theme.space("s4"))
        for column in self._columns:
            column.setSpacing(theme.space("s4"))


def _show_counts(card: TableCard, sheet: ResultSheet) -> None:
    card.name(tr("Who was reviewed"))
    rows = [TableRow(row.words, (row.shown,), row.is_sum) for row in sheet.counts]
    card.table.show_rows((tr("Which"), tr("Beds")), rows)
    card.set_note(sheet.occupancy, sheet.held)


def _show_parts(card: TableCard, part: Parts) -> None:
    card.name(part.title, spoken=part.spoken or part.withheld)
    rows = [TableRow(row.label, (row.share.of, row.share.percent)) for row in part.rows]
    card.table.setVisible(bool(rows))
    card.table.show_rows((tr("Of those who met none"), tr("People"), tr("Share")), rows)
    card.set_note(part.withheld or part.note)


def _show_breakdown(card: TableCard, found: Breakdown) -> None:
    card.name(found.title, spoken=found.spoken if found.rows else found.withheld)
    card.table.setVisible(bool(found.rows))
    show_groups(card.table, found)
    card.set_note(found.withheld or found.note)


def _show_reviewers(card: TableCard, found: Reviewers) -> None:
    card.name(tr("Reviewers, by ward"))
    rows = [TableRow(f"{ward}. {kappa}", (agreed,)) for ward, agreed, kappa in found.by_ward]
    card.table.show_rows((tr("Ward"), tr("Agreed before talking")), rows)
    card.set_note()
