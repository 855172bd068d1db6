"""Everybody on the ward in bed order, with the state of their plan; Enter opens it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.plan.list_rows import plan_rows
from ui.widgets.line_list import LineHead, LineList
from ui.widgets.plain_label import PlainLabel
from wardapp.queries.recovery_plan import PlanListRow
from wardapp.words import tr

_WIDTHS = (3.5, 18.0, 8.5, 6.5, 14.0, 0)


class PlanListView(QWidget):
    """Signals: `opened(stay_id)` when somebody's plan is wanted."""

    opened = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: tuple[PlanListRow, ...] = ()
        self._title = PlainLabel("", "title", parent=self)
        self._count = PlainLabel("", "body", "ink_second", wrap=True, parent=self)
        self.list = LineList("", _WIDTHS, self, 0)
        self.list.setProperty("own_focus", True)
        self._head = LineHead(self.list, ("",) * len(_WIDTHS), self)
        self._empty = PlainLabel("", "lead", wrap=True, parent=self)
        self._lay_out()
        self.setFocusProxy(self.list)
        self.list.opened.connect(self.opened)
        self.retranslate()

    def show_rows(self, rows: Sequence[PlanListRow], today: date) -> None:
        """Show the ward."""
        self._rows = tuple(rows)
        self.list.show_rows(plan_rows(self._rows, today))
        self._empty.setVisible(not rows)
        self._tell()

    def go_to(self, stay_id: int) -> None:
        """Put the cursor on somebody."""
        self.list.go_to(stay_id)

    def retranslate(self) -> None:
        """Write the words anew; the rows follow with the next reading."""
        self.list.setAccessibleName(tr("Recovery plans"))
        self._title.setText(tr("Recovery plans"))
        self._empty.setText(tr("Nobody is on the ward now."))
        self._head.set_heads(
            (
                tr("Bed"),
                tr("Patient"),
                tr("Pathway"),
                tr("Home"),
                tr("Plan"),
                tr("What is missing"),
            )
        )
        self._tell()

    def _tell(self) -> None:
        done = sum(row.plan_id is not None and not row.lacking for row in self._rows)
        begun = sum(row.plan_id is not None for row in self._rows)
        words = tr(
            "in place: {done} · begun: {begun} · people on the ward: {all}",
            done=done,
            begun=begun,
            all=len(self._rows),
        )
        self._count.setText(words if self._rows else "")

    def _lay_out(self) -> None:
        side = theme.space("s5")
        top = QHBoxLayout()
        top.setContentsMargins(side, theme.space("s3"), side, theme.space("s3"))
        top.setSpacing(theme.space("s5"))
        top.addWidget(self._title)
        top.addWidget(self._count, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._head)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
