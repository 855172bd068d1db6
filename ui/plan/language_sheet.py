"""The sheet that asks which language the person wants, and how they read best."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.patient.form import CHOICE, TICK, Field, Values
from ui.plan.plan_sheet import PlanSheet, options
from wardapp.app import Changes
from wardapp.clock import local_day
from wardapp.codes import code_list
from wardapp.commands.command import Command
from wardapp.commands.patient_details import RecordLanguage
from wardapp.queries.recovery_plan import PlanRow
from wardapp.words import tr


class LanguageSheet(PlanSheet):
    """Signal: `recorded()`. Wales: the ward asks; a blank is "not asked", never English."""

    recorded = Signal()

    def __init__(self, desk: Desk, row: PlanRow, over: QWidget) -> None:
        self._row = row
        super().__init__(
            *(over, desk, row.person, tr("Language, and how they read"), tr("Record the answers")),
            *(_fields(desk, row), self._command, self._on_recorded),
        )
        if row.person.written_language is None:
            ask = tr(
                "Not asked yet. Offer Welsh without being asked; a blank does not mean English."
            )
            self.say_first("attention", ask)

    def _command(self, values: Values) -> Command:
        person = self._row.person
        return RecordLanguage(
            stay_id=person.stay_id,
            patient_id=person.patient_id,
            expected_version=person.patient_version,
            spoken=values["spoken"] or None,
            written=values["written"] or None,
            interpreter=values["interpreter"],
            paper_format=values["paper_format"],
        )

    def _on_recorded(self, _changes: Changes) -> None:
        self.recorded.emit()


def _fields(desk: Desk, row: PlanRow) -> tuple[Field, ...]:
    person, today = row.person, local_day(desk.now())
    not_asked = tr("Not asked yet")
    known = code_list("languages").choices(today)
    spoken = options([code for code in known if code.extra["spoken"]], not_asked)
    written = options([code for code in known if code.extra["written"]], not_asked)
    formats = options(code_list("paper_format").choices(today), not_asked)
    interpreter = "yes" if person.interpreter else ""
    return (
        Field("spoken", tr("Speaks"), CHOICE, person.spoken_language or "", spoken),
        Field("written", tr("Reads"), CHOICE, person.written_language or "", written),
        Field("interpreter", tr("Needs an interpreter"), TICK, interpreter),
        Field("paper_format", tr("Reads best"), CHOICE, person.paper_format, formats),
    )
