"""Hands on the keyboard of somebody who writes a plan."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.plan.boxes import Box
from ui.plan.form import EntryForm
from ui.plan.page import PlansPage
from ui.window import MainWindow
from wardapp.app import App
from wardapp.commands.recovery_plan import WritePlan
from wardapp.queries.recovery_plan import PlanRow, recovery_plan
from wardapp.queries.ward import WardRow

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@dataclass
class Writing:
    """The plan of Siân Evans in A2, and hands on the keyboard."""

    app: App
    ward: WardRow
    desk: Desk
    window: MainWindow
    page: PlansPage
    stay: int

    def type(self, text: str) -> None:
        """Type letter by letter into what has the focus."""
        for letter in text:
            QTest.keyClicks(self.focus(), letter)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self.focus(), key, modifier or Qt.KeyboardModifier.NoModifier)

    def focus(self) -> QWidget:
        """Return where typing goes."""
        found = self.window.focusWidget()
        assert found is not None
        return found

    def form(self, section: str) -> EntryForm:
        """Return the fields of a section that are open."""
        forms = self.page.editor.findChildren(EntryForm)
        return next(f for f in reversed(forms) if f.live.section.code == section and f.isVisible())

    def box(self, section: str, field: str) -> Box:
        """Return one field that is open."""
        return self.form(section).boxes[field]

    def at(self, section: str, field: str) -> QWidget:
        """Put the focus into a field that is open."""
        control = self.box(section, field).control
        control.setFocus()
        return control

    def saved(self, section: str, field: str, app: App | None = None) -> list[str]:
        """Return what is on disk in a field, entry by entry."""
        row = self.row(app)
        return [e.fields.get(field, "") for e in row.entries if e.section == section]

    def row(self, app: App | None = None) -> PlanRow:
        """Return the plan as it is on disk."""
        row = (app or self.app).ask(recovery_plan, self.stay)
        assert row is not None
        return row

    def write(
        self, app: App, section: str, field: str, value: str, entry: int | None = None
    ) -> None:
        """Let somebody write at another station."""
        row = self.row(app)
        assert row.plan_id is not None
        known = next(
            (e for e in row.entries if e.section == section and entry in (None, e.id)), None
        )
        seen = known.fields.get(field, "") if known is not None else ""
        app.do(
            WritePlan(
                plan_id=row.plan_id,
                section=section,
                field=field,
                value=value,
                seen=seen,
                entry_id=entry,
            )
        )

    def hear(self) -> None:
        """Let the news of the other station arrive."""
        self.desk.runner.listen()
