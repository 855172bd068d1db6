"""The line under the banner: which draft, where and when home, how deep the plan asks."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.plan.list_rows import pathway_words
from ui.plan.next_step import draft_words
from ui.widgets.chip import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.link import LinkButton
from ui.widgets.plain_label import PlainLabel
from ui.widgets.segmented import SegmentedSwitch
from wardapp.display import weekday_date
from wardapp.measures.recovery_plan import MINIMUM
from wardapp.plan_form import FULL, SHORT, STANDARD
from wardapp.queries.recovery_plan import PlanPerson, PlanRow
from wardapp.words import marked, tr

_DEPTHS = ((SHORT, marked("Short")), (STANDARD, marked("Standard")), (FULL, marked("Full")))


class HeadLine(QWidget):
    """Signals: `depth_chosen(depth)`, `left()` by the way back to the list."""

    depth_chosen = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("area", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._back = LinkButton("", self)
        self._back.clicked.connect(self.left)
        self._title = PlainLabel("", "title", parent=self)
        self._draft = Chip("", parent=self)
        self._where = PlainLabel("", "body", "ink_second", parent=self)
        self._count = PlainLabel("", "strong", parent=self)
        self._depth_label = PlainLabel("", "label", "ink_second", parent=self)
        self._place = QHBoxLayout()
        self.switch: SegmentedSwitch | None = None
        depth = QWidget(self)
        row = QHBoxLayout(depth)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("s2"))
        row.addWidget(self._depth_label)
        row.addLayout(self._place)
        self._flow = FlowLayout(self)
        for part in (self._title, self._draft, self._where, self._count, depth, self._back):
            self._flow.addWidget(part)
        self.retranslate()
        self._dress()
        theme.theme_changed.connect(self._dress)

    def show_row(self, row: PlanRow) -> None:
        """Show how the plan stands."""
        self._draft.set_text(draft_words(row))
        self._where.setText(_where(row.person))
        there = len(MINIMUM) - len(row.missing)
        self._count.setText(tr("{n} of {all} in place", n=there, all=len(MINIMUM)))
        if self.switch is not None:
            self.switch.set_value(row.depth)

    def show_count(self, *, shown: bool) -> None:
        """Show the count here, where the right side has no room."""
        self._count.setVisible(shown)

    def retranslate(self) -> None:
        """Write the words anew."""
        self._title.setText(tr("Recovery plan"))
        self._back.setText(tr("All plans"))
        self._depth_label.setText(tr("Depth"))
        before = self.switch.value() if self.switch is not None else STANDARD
        if self.switch is not None:
            self.switch.hide()
            self.switch.deleteLater()
        options = [(depth, tr(words)) for depth, words in _DEPTHS]
        self.switch = SegmentedSwitch(tr("Depth"), options, before)
        self.switch.chosen.connect(self.depth_chosen)
        self._place.addWidget(self.switch)

    def _dress(self) -> None:
        side, edge = theme.space("s4"), theme.space("s1")
        self._flow.setContentsMargins(side, edge, side, edge)
        self._flow.set_gaps(theme.space("s4"), edge)


def _where(person: PlanPerson) -> str:
    home = weekday_date(person.edd, tr) if person.edd else ""
    parts = (
        person.bed,
        pathway_words(person.scheme, person.pathway) or tr("no pathway yet"),
        tr("home {day}", day=home) if home else tr("no date yet"),
    )
    return " · ".join(part for part in parts if part)
