"""The sheet of how to reach the person, their council, and where they lived before."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.patient.form import CHOICE, LINES, Field, Values
from ui.plan.plan_sheet import PlanSheet, options
from wardapp.app import Changes
from wardapp.clock import local_day
from wardapp.codes import code_list
from wardapp.commands.command import Command
from wardapp.commands.patient_details import RecordContactDetails, RecordUsualResidence
from wardapp.errors import RuleBroken
from wardapp.queries.recovery_plan import PlanPerson, PlanRow
from wardapp.words import tr

_CONTACT = ("address", "postcode", "phone", "gp_practice", "residence")
_HOME = ("usual_residence", "usual_place")


class ContactSheet(PlanSheet):
    """Signal: `recorded()`. Two facts of different things: what differs is sent, one by one."""

    recorded = Signal()

    def __init__(self, desk: Desk, row: PlanRow, over: QWidget) -> None:
        self._row = row
        self._kept = {name: getattr(row.person, name) for name in (*_CONTACT, *_HOME)}
        self._values: Values = {}
        super().__init__(
            *(over, desk, row.person, tr("Where they live, and how to reach them")),
            *(
                tr("Record the details"),
                _fields(desk, row.person),
                self._command,
                self._on_all_kept,
            ),
        )

    def _command(self, values: Values) -> Command:
        self._values = dict(values)
        command = self._next()
        if command is None:
            raise RuleBroken("Nothing was changed.")
        return command

    def _next(self) -> Command | None:
        """Return the command for what is not on record yet."""
        if self._differs(_HOME):
            return _home(self._row.person, self._values)
        return _contact(self._row.person, self._values) if self._differs(_CONTACT) else None

    def _differs(self, names: tuple[str, ...]) -> bool:
        return any(self._values[name].strip() != self._kept[name] for name in names)

    def _on_done(self, changes: Changes) -> None:
        """Send the second of two commands before the sheet goes."""
        sent = _HOME if self._differs(_HOME) else _CONTACT
        self._kept |= {name: self._values[name].strip() for name in sent}
        command = self._next()
        if command is None:
            super()._on_done(changes)
        else:
            self._desk.runner.do(command, self._on_done, self._on_refused)

    def _on_all_kept(self, _changes: Changes) -> None:
        self.recorded.emit()


def _home(person: PlanPerson, values: Values) -> Command:
    return RecordUsualResidence(
        stay_id=person.stay_id,
        expected_version=person.stay_version,
        usual_residence=values["usual_residence"],
        usual_place=values["usual_place"],
    )


def _contact(person: PlanPerson, values: Values) -> Command:
    return RecordContactDetails(
        stay_id=person.stay_id,
        patient_id=person.patient_id,
        expected_version=person.patient_version,
        **{name: values[name] for name in _CONTACT},
    )


def _fields(desk: Desk, person: PlanPerson) -> tuple[Field, ...]:
    today = local_day(desk.now())
    not_recorded = tr("Not recorded")
    councils = options(code_list("local_authority").choices(today), not_recorded)
    homes = options(code_list("usual_residence").choices(today), not_recorded)
    return (
        Field("address", tr("Address"), LINES, person.address),
        Field("postcode", tr("Postcode"), value=person.postcode),
        Field("phone", tr("Phone"), value=person.phone),
        Field("gp_practice", tr("GP practice"), value=person.gp_practice),
        Field("residence", tr("Council where they live"), CHOICE, person.residence, councils,
              tr("type its first letters")),
        Field("usual_residence", tr("Lived before in"), CHOICE, person.usual_residence, homes),
        Field("usual_place", tr("Name of the care home"), value=person.usual_place,
              hint=tr("only where they lived in one")),
    )  # fmt: skip
