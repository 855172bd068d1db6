"""The ward's own facts and its times."""

from PySide6.QtWidgets import QWidget

from ui.admin.first_steps import read_time_of_day
from ui.admin.settings.form import Entry, Form
from ui.admin.settings.section import Section
from ui.desk import Desk
from wardapp.commands.ward import ChangeWard
from wardapp.errors import RuleBroken
from wardapp.words import tr

_LEAST, _MOST = 15, 600


class WardSection(Section):
    """Name, hospital, round and huddle, how long each patient has."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk, tr("Ward"), tr("The name stands on the board and on every sheet."), parent
        )
        entries = (
            Entry("name", tr("Ward")),
            Entry("hospital", tr("Hospital")),
            Entry("round_time", tr("Board round begins")),
            Entry("huddle_time", tr("Huddle begins")),
            Entry("seconds_each", tr("Seconds for each patient on the round")),
        )
        self.form = Form(entries, tr("Save the ward"), parent=self)
        self.form.saved.connect(self.save)
        self.column.addWidget(self.form)
        self.column.addStretch(1)

    def refresh(self) -> None:
        """Show the ward as it is."""
        ward = self.desk.ward
        self.form.show_values(
            {
                "name": ward.name,
                "hospital": ward.hospital,
                "round_time": ward.round_time,
                "huddle_time": ward.huddle_time,
                "seconds_each": str(ward.seconds_each),
            }
        )

    def save(self, values: dict[str, str]) -> None:
        """Write the ward's facts anew."""
        ward = self.desk.ward
        try:
            command = ChangeWard(
                ward_id=ward.id,
                expected_version=ward.version,
                name=values["name"],
                hospital=values["hospital"],
                round_time=read_time_of_day(values["round_time"], "round_time"),
                huddle_time=read_time_of_day(values["huddle_time"], "huddle_time"),
                seconds_each=_seconds(values["seconds_each"]),
            )
        except RuleBroken as error:
            self.form.refuse(error)
            return
        self.desk.runner.do(command, failed=self.form.refuse)


def _seconds(text: str) -> int:
    typed = text.strip()
    if not typed.isascii() or not typed.isdigit() or not _LEAST <= int(typed) <= _MOST:
        raise RuleBroken(
            "Give whole seconds from {least} to {most}.",
            field="seconds_each",
            least=_LEAST,
            most=_MOST,
        )
    return int(typed)
