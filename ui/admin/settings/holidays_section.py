"""Days on which the ward works as on a Sunday."""

from PySide6.QtWidgets import QWidget

from ui.admin.settings.form import Entry, Form
from ui.admin.settings.section import Section
from ui.desk import Desk
from ui.widgets.row_list import ListRow, RowList
from wardapp.clock import local_day
from wardapp.commands.ward import AddHoliday
from wardapp.display import weekday_date
from wardapp.errors import RuleBroken
from wardapp.queries.ward import HolidayRow, holidays
from wardapp.typed_date import read_date
from wardapp.words import tr


class HolidaysSection(Section):
    """The ward's own days off; the bank holidays of Wales and England are known by rule."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        about = tr("Bank holidays are known already. Add days that only this ward or year has.")
        super().__init__(desk, tr("Holidays"), about, parent)
        self.list = RowList(tr("Holidays"), self)
        entries = (
            Entry("day", tr("Day"), tr("Such as 26/12 or 26 Dec 2026")),
            Entry("name", tr("What it is called")),
        )
        self.form = Form(entries, tr("Add this day"), parent=self)
        self.form.saved.connect(self.add)
        self.put_beside(self.list, self.form)

    def refresh(self) -> None:
        """Ask for the days."""
        self.desk.runner.ask(self._show, holidays)

    def add(self, values: dict[str, str]) -> None:
        """Add the day that is typed."""
        try:
            day = read_date(values["day"], local_day(self.desk.now()))
        except RuleBroken as error:
            self.form.refuse(RuleBroken(error.text, "day", **error.values))
            return
        command = AddHoliday(day=day, name=values["name"])
        self.desk.runner.do(command, lambda _: self._clear(), self.form.refuse)

    def _clear(self) -> None:
        self.form.show_values({"day": "", "name": ""})

    def _show(self, rows: tuple[HolidayRow, ...]) -> None:
        shown = [ListRow(n, weekday_date(row.day, tr), row.name) for n, row in enumerate(rows)]
        self.list.show_rows(shown)
