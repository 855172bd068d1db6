"""Plans: the list of the ward, and over it the plan of one person."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.desk import Desk
from ui.page import Page
from ui.plan.editor import PlanEditor
from ui.plan.list_view import PlanListView
from ui.plan.start_sheet import StartSheet
from ui.plan.turned import TurnedView
from wardapp.app import App, Changes
from wardapp.clock import local_day
from wardapp.paper_order import MY_PLAN
from wardapp.queries.patient_card import AnswerRow, patient_card
from wardapp.queries.recovery_plan import PlanListRow, PlanRow, plan_list, recovery_plan
from wardapp.words import tr

_PLAN = frozenset({"recovery_plan", "plan_entry", "plan_version", "plan_handover"})
_PEOPLE = frozenset({"patient", "stay", "placement", "bed", "ward"})
Answer = tuple[tuple[PlanListRow, ...], PlanRow | None]
ToRead = tuple[PlanRow | None, dict[str, AnswerRow]]


class PlansPage(Page):
    """Who has a plan and how far it is; Enter opens it, Esc comes back."""

    name = "plans"
    shows = _PLAN | _PEOPLE | {"pathway", "expected_discharge"}

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._open_stay = 0
        self._is_turned = False
        self._moved = True  # others lie here than when the list was read
        self._rows: tuple[PlanListRow, ...] = ()
        self._stack = QStackedWidget(self)
        self.list = PlanListView(self._stack)
        self.editor = PlanEditor(desk, self._stack)
        self.turned = TurnedView(desk, self._stack)
        for view in (self.list, self.editor, self.turned):
            self._stack.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setFocusProxy(self.list)
        self.list.opened.connect(self.open_at)
        self.editor.left.connect(self.back)
        self.editor.turned.connect(self.turn)
        self.editor.keys_changed.connect(self.keys_changed)
        self.turned.turned_back.connect(self.turn_back)
        desk.ward_changed.connect(self.refresh)
        desk.theirs_kept.connect(self.refresh)

    def refresh(self) -> None:
        """Read the ward, or the plan that is open: its letters come often, the ward's seldom."""
        ward_id, stay_id, rows = self.desk.ward.id, self._open_stay, self._rows
        ward_too = not stay_id or self._moved
        self._moved = False

        def read(app: App) -> Answer:
            plan = app.ask(recovery_plan, stay_id) if stay_id else None
            return app.ask(plan_list, ward_id) if ward_too else rows, plan

        self.desk.runner.run(read, self._take)

    def retranslate(self) -> None:
        """Write everything in the window's language."""
        self.list.retranslate()
        self._show_list()
        self.editor.retranslate()

    def key_hints(self) -> tuple[tuple[str, str], ...]:
        """Return the keys of what is in front."""
        if self._is_turned:
            return ()
        if self._open_stay:
            return self.editor.key_hints()
        return (("↑\n↓", tr("choose")), (tr("Enter"), tr("open the plan")))

    def shown(self) -> None:
        """Come to the front, where one was."""
        super().shown()
        if self._stack.currentWidget() is self.editor:
            self.editor.resume()

    def own_paper(self) -> tuple[str, int] | None:
        """Return the person's own paper of the plan that is open."""
        if not self._open_stay:
            return None
        self.put_down()
        return (MY_PLAN, self._open_stay)

    def put_down(self) -> None:
        """Send what was typed and not yet sent."""
        self.editor.draft.save(tell=True)

    def open_at(self, stay_id: int) -> None:
        """Open somebody's plan; where there is none, offer to begin one."""
        self.put_down()
        self._is_turned = False
        self.desk.runner.ask(self._take_wanted, recovery_plan, stay_id)

    def back(self) -> None:
        """Go back to the list; what was typed is saved, and what cannot be is named."""
        self.editor.tell_unsaved()
        stay_id, self._open_stay = self._open_stay, 0
        self._show_list()
        self._show_view()
        self.list.go_to(stay_id)
        self.list.setFocus()
        self.refresh()

    def turn(self) -> None:
        """Turn the screen to the person: what was just typed is saved and read first."""
        self.put_down()
        stay_id = self._open_stay

        def read(app: App) -> ToRead:
            card = app.ask(patient_card, stay_id)
            return app.ask(recovery_plan, stay_id), card.answers if card is not None else {}

        self.desk.runner.run(read, self._show_turned)

    def turn_back(self) -> None:
        """Give the screen back to whoever writes."""
        self._is_turned = False
        self._show_view()
        self.editor.resume()

    def _show_turned(self, to_read: ToRead) -> None:
        plan, answers = to_read
        if plan is not None and plan.person.stay_id == self._open_stay:
            self.turned.show_plan(plan, answers)
            self._is_turned = True
            self._show_view()
            self.turned.setFocus()

    def _on_runner_changed(self, changes: Changes) -> None:
        self._moved = self._moved or bool(changes.kinds & _PEOPLE)
        super()._on_runner_changed(changes)

    def _take_wanted(self, row: PlanRow | None) -> None:
        if row is None:
            return
        if row.plan_id is None:
            self._begin(row)
            return
        self._open_stay = row.person.stay_id
        self._show_view()
        self._take((self._rows, row))
        self.editor.resume()
        if self._moved:
            self.refresh()

    def _begin(self, row: PlanRow) -> None:
        if self._open_stay:
            self.back()  # nobody else's plan stands behind the sheet
        self.list.go_to(row.person.stay_id)
        sheet = StartSheet(self.desk, row, self)

        def open_it() -> None:  # after the sheet has given the focus back
            self.open_at(row.person.stay_id)

        sheet.started.connect(lambda _plan: sheet.closed.connect(open_it))
        sheet.show_over()

    def _take(self, answer: Answer) -> None:
        self._rows, plan = answer
        if not self._open_stay:
            self._show_list()
        if plan is not None and plan.person.stay_id == self._open_stay:
            if plan.plan_id is None:  # it was taken back
                self.back()
            else:
                self.editor.show_row(plan, self._rows)

    def _show_list(self) -> None:
        self.list.show_rows(self._rows, local_day(self.desk.now()))

    def _show_view(self) -> None:
        wanted: QWidget = self.editor if self._open_stay else self.list
        wanted = self.turned if self._is_turned else wanted
        self.setFocusProxy(wanted)
        if self.whole_window != self._is_turned:
            self.whole_window = self._is_turned
            self.whole_window_changed.emit(self._is_turned)
        if self._stack.currentWidget() is not wanted:
            self._stack.setCurrentWidget(wanted)
            self.keys_changed.emit()
