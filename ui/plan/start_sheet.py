"""The sheet that begins a recovery plan: how deep, and what an earlier one brings along."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.patient.form import CHOICE, TICK, Field, Values
from ui.plan.plan_sheet import PlanSheet
from wardapp.app import Changes
from wardapp.commands.command import Command
from wardapp.commands.recovery_plan import StartPlan
from wardapp.plan_form import FULL, SHORT, STANDARD
from wardapp.queries.recovery_plan import PlanPerson, PlanRow
from wardapp.words import tr

# Wales: proportionate assessment, of the scheme in use now.
_DEPTH_OF_PATHWAY = {"0": SHORT, "1": STANDARD, "2": FULL, "3": FULL}


def suggested_depth(person: PlanPerson) -> str:
    """Return the depth that fits the pathway; standard while none is known."""
    return _DEPTH_OF_PATHWAY.get(person.pathway, STANDARD) if person.scheme == "B" else STANDARD


class StartSheet(PlanSheet):
    """Signal: `started(plan_id)`."""

    started = Signal(int)

    def __init__(self, desk: Desk, row: PlanRow, over: QWidget) -> None:
        self._row = row
        super().__init__(
            *(over, desk, row.person, tr("Begin the recovery plan"), tr("Begin the plan")),
            *(_fields(row), self._command, self._on_started),
        )

    def _command(self, values: Values) -> Command:
        return StartPlan(
            stay_id=self._row.person.stay_id,
            depth=values["depth"],
            copy_from=self._row.earlier_plan_id if values.get("copy") else None,
        )

    def _on_started(self, changes: Changes) -> None:
        self.started.emit(changes.made_id or 0)


def _fields(row: PlanRow) -> tuple[Field, ...]:
    depths = (
        (SHORT, tr("Short: the least that is needed")),
        (STANDARD, tr("Standard: help at home")),
        (FULL, tr("Full: a bed for recovery, or complex needs")),
    )
    person = row.person
    why = tr("Suggested for pathway {number}", number=f"P{person.pathway}")
    hint = why if person.pathway and person.scheme == "B" else tr("It can be changed at any time.")
    depth = Field("depth", tr("Depth"), CHOICE, suggested_depth(person), depths, hint)
    if row.earlier_plan_id is None:
        return (depth,)
    bring = tr("Bring forward the plan of the earlier stay")
    asked = tr("Agreement, ratings and dates are asked anew.")
    return (depth, Field("copy", bring, TICK, "yes", hint=asked))
