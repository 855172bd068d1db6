"""What the census and the papers need of the ward: kind, codes, telephone, time of the census."""

from PySide6.QtWidgets import QWidget

from ui.admin.first_steps import read_time_of_day
from ui.admin.settings.form import Entry, Form, Options
from ui.admin.settings.section import Section
from ui.desk import Desk
from wardapp.codes import code_list
from wardapp.commands.ward import ChangeWardDetails
from wardapp.errors import RuleBroken
from wardapp.words import language, tr


class CensusSection(Section):
    """Facts of the ward that stand on the return and on the papers of the person."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        about = tr(
            "The census counts adults on adult wards. The health board is the provider: where the "
            "bed is, whoever the person's own board may be."
        )
        super().__init__(desk, tr("Census and papers"), about, parent)
        entries = (
            Entry("kind", tr("Kind of ward"), options=_kinds()),
            Entry("board_code", tr("Health board"), options=_boards(desk.ward.board_code)),
            Entry("site_code", tr("Site code"), tr("Your own, such as 7A3C7; may stay empty")),
            Entry("census_time", tr("The census is frozen at"), tr("On the third Wednesday")),
            Entry("phone", tr("Telephone on the papers"), tr("Whom the person can ring")),
        )
        self.form = Form(entries, tr("Save"), parent=self)
        self.form.saved.connect(self.save)
        self.column.addWidget(self.form)
        self.column.addStretch(1)

    def refresh(self) -> None:
        """Show the ward as it is."""
        ward = self.desk.ward
        self.form.show_values(
            {
                "kind": ward.kind,
                "board_code": ward.board_code,
                "site_code": ward.site_code,
                "census_time": ward.census_time,
                "phone": ward.phone,
            }
        )

    def save(self, values: dict[str, str]) -> None:
        """Write the facts anew."""
        ward = self.desk.ward
        try:
            census_time = read_time_of_day(values["census_time"], "census_time")
        except RuleBroken as error:
            self.form.refuse(error)
            return
        command = ChangeWardDetails(
            ward_id=ward.id,
            expected_version=ward.version,
            kind=values["kind"],
            phone=values["phone"],
            board_code=values["board_code"],
            site_code=values["site_code"],
            census_time=census_time,
        )
        self.desk.runner.do(command, failed=self.form.refuse)


def _kinds() -> Options:
    """Return the kinds of ward; one that the census leaves out says so."""
    left_out = tr("not in the census")
    return [
        (kind.code, words if kind.extra.get("census") else f"{words} ({left_out})")
        for kind in code_list("ward_kind")
        for words in (kind.text(language()),)
    ]


def _boards(now: str) -> Options:
    """Return the boards of Wales; a code that the list does not know stays choosable."""
    boards = [(board.code, board.text(language())) for board in code_list("health_board")]
    strange = [(now, now)] if now and now not in dict(boards) else []
    return [("", tr("Not set")), *boards, *strange]
