"""Plans: the list of the ward, and over it the plan of one person."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from ui.desk import Desk
from ui.page import Page
from ui.plan.list_view import PlanListView
from wardapp.clock import local_day
from wardapp.queries.recovery_plan import PlanListRow, plan_list
from wardapp.words import tr

_KINDS = (
    *("recovery_plan", "plan_entry", "plan_version", "plan_handover"),
    *("patient", "stay", "placement", "bed", "ward", "pathway", "expected_discharge"),
)


class PlansPage(Page):
    """Who has a plan and how far it is; Enter opens it."""

    name = "plans"
    shows = frozenset(_KINDS)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._stack = QStackedWidget(self)
        self.list = PlanListView(self._stack)
        self._stack.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setFocusProxy(self.list)
        desk.ward_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Read the ward."""
        self.desk.runner.ask(self._take_list, plan_list, self.desk.ward.id)

    def retranslate(self) -> None:
        """Write everything in the window's language."""
        self.list.retranslate()
        self.refresh()

    def key_hints(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of what is in front."""
        return (("↑\n↓", tr("choose")), (tr("Enter"), tr("open the plan")))

    def open_at(self, stay_id: int) -> None:
        """Open somebody's plan."""
        self.list.go_to(stay_id)

    def _take_list(self, rows: tuple[PlanListRow, ...]) -> None:
        self.list.show_rows(rows, local_day(self.desk.now()))
