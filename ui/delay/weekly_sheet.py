"""The older weekly return in three categories, from the same data as the census."""

from PySide6.QtWidgets import QGridLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.widgets.buttons import PrimaryButton
from ui.widgets.notice import Notice
from ui.widgets.plain_label import PlainLabel
from ui.widgets.sheet import Sheet
from wardapp.display import weekday_date_time
from wardapp.measures.delays import WeeklyReturn
from wardapp.queries.ready import weekly_return_at
from wardapp.words import tr


class WeeklySheet(Sheet):
    """Three numbers and their sum, and why they are no census."""

    def __init__(self, over: QWidget, desk: Desk) -> None:
        super().__init__(over, tr("Weekly D2RA return (2020–2023)"))
        self._desk = desk
        now = desk.now()
        when = weekday_date_time(now, tr)
        as_at = tr("All wards of this file, as they stand on {when}", when=when)
        self.body.addWidget(PlainLabel(as_at, "body", "ink_second", wrap=True))
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(theme.space("s2"))
        self._grid.setHorizontalSpacing(theme.space("s5"))
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self._warning = Notice(self)
        self.body.addWidget(self._warning)
        close = PrimaryButton(tr("Back to the census"), "Esc")
        close.clicked.connect(self.dismiss)
        self.footer.addWidget(close)
        self.footer.addStretch(1)
        self.numbers: tuple[int, ...] = ()
        desk.runner.ask(self._show, weekly_return_at, now)

    def _show(self, counted: WeeklyReturn) -> None:
        rows = (
            (counted.onto_pathway, tr("1. In hospital, ready, waiting to go onto a pathway")),
            (
                counted.out_of_pathway,
                tr("2. Recovery finished, waiting to go on to long-term care, wherever they are"),
            ),
            (
                counted.bypassing,
                tr("3. In hospital, waiting for long-term care without recovery first"),
            ),
            (counted.total, tr("Total")),
            (counted.in_hospital, tr("Of them in hospital (1 and 3)")),
        )
        self.numbers = tuple(number for number, _ in rows)
        for place, (number, words) in enumerate(rows):
            total = place == len(rows) - 2
            self._grid.addWidget(PlainLabel(str(number), "figure" if total else "lead"), place, 0)
            label = PlainLabel(words, "strong" if total else "body", wrap=True)
            self._grid.addWidget(label, place, 1)
        self._warning.say(
            "attention",
            tr(
                "Not comparable with Pathways of Care Delays: here a person counts from the "
                "moment they are ready, not after 48 hours, and category 2 may be at home."
            ),
        )
