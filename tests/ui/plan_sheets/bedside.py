"""One person with a recovery plan, and what a test does at a sheet."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from ui.desk import Desk
from ui.patient.form import FormSheet
from ui.runner import Refusal
from wardapp.app import App
from wardapp.clock import FrozenClock
from wardapp.commands.recovery_plan import AddPlanEntry, StartPlan, WritePlan
from wardapp.queries.recovery_plan import PlanRow, recovery_plan


@dataclass
class Bedside:
    """A person, their stay, and a bare window for the sheets to lie over."""

    app: App
    desk: Desk
    window: QWidget
    stay: int
    clock: FrozenClock
    refusals: list[Refusal]

    @property
    def row(self) -> PlanRow:
        """The plan as it is on disk."""
        found = self.app.ask(recovery_plan, self.stay)
        assert found is not None
        return found

    def begin(self, **facts: Any) -> int:
        """Begin the plan; returns it."""
        made = self.app.do(StartPlan(stay_id=self.stay, **facts)).made_id
        assert made is not None
        return made

    def write(self, section: str, app: App | None = None, **fields: str) -> None:
        """Write fields of a single section."""
        plan = self.row.plan_id
        assert plan is not None
        for name, value in fields.items():
            entry = next((one.id for one in self.row.entries if one.section == section), None)
            (app or self.app).do(
                WritePlan(plan_id=plan, section=section, field=name, value=value, entry_id=entry)
            )

    def add(self, section: str, **fields: str) -> None:
        """Add an entry to a repeated section."""
        plan = self.row.plan_id
        assert plan is not None
        self.app.do(AddPlanEntry(plan_id=plan, section=section, fields=tuple(fields.items())))

    def open(self, sheet: FormSheet) -> FormSheet:
        """Show a sheet over the window."""
        sheet.show_over()
        return sheet


def fill(sheet: FormSheet, **texts: str) -> None:
    """Type into fields and choose from lists, by key of the field."""
    for key, text in texts.items():
        control = sheet.controls[key]
        control.setFocus()
        if isinstance(control, QComboBox):
            control.setCurrentIndex(control.findData(text))
            assert control.currentData() == text
        else:
            assert isinstance(control, QLineEdit | QPlainTextEdit)
            control.clear()
            QTest.keyClicks(control, text)


def enter(sheet: FormSheet) -> None:
    """Press Enter in the first field."""
    QTest.keyClick(next(iter(sheet.controls.values())), Qt.Key.Key_Return)
