"""The beds: add by range, open, block and close."""

from PySide6.QtWidgets import QWidget

from ui.admin.sentence import sentence
from ui.admin.settings.form import Entry, Form
from ui.admin.settings.section import Section
from ui.desk import Desk
from ui.widgets.notice import Notice
from ui.widgets.plain_label import PlainLabel
from ui.widgets.row_list import ListRow, RowList
from ui.widgets.segmented import SegmentedSwitch
from wardapp.bed_ranges import read_bed_ranges
from wardapp.codes import code_list
from wardapp.commands.ward import AddBeds, SetBedStatus
from wardapp.errors import RuleBroken, WardError
from wardapp.queries.ward import BedRow, beds
from wardapp.words import language, tr


class BedsSection(Section):
    """The list of beds with what can be done with the one under the cursor."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        about = tr("A bed with somebody in it cannot be closed. Beds are never taken away.")
        super().__init__(desk, tr("Beds"), about, parent)
        self._beds: dict[int, BedRow] = {}
        self.list = RowList(tr("Beds"), self)
        codes = [(code.code, code.text(language())) for code in code_list("bed_status")]
        self.status = SegmentedSwitch(tr("This bed is"), codes, parent=self)
        self.problem = Notice(self)
        add = Entry("beds", tr("More beds"), tr("Type them as ranges, such as E1-E6, SR5"))
        self.form = Form((add,), tr("Add these beds"), parent=self)
        self.list.row_chosen.connect(self._on_row)
        self.status.chosen.connect(self.set_status)
        self.form.saved.connect(self.add)
        self._which = PlainLabel("", "lead", parent=self)
        self.put_beside(self.list, self._which, self.status, self.problem, self.form)

    def refresh(self) -> None:
        """Ask for the beds."""
        self.desk.runner.ask(self._show, beds, self.desk.ward.id)

    def add(self, values: dict[str, str]) -> None:
        """Add the beds that are typed."""
        try:
            plans = read_bed_ranges(values["beds"])
        except RuleBroken as error:
            self.form.refuse(error)
            return
        if not plans:
            self.form.refuse(RuleBroken("Type at least one bed.", "beds"))
            return
        command = AddBeds(ward_id=self.desk.ward.id, beds=plans)
        self.desk.runner.do(command, lambda _: self._clear(), self.form.refuse)

    def set_status(self, status: str) -> None:
        """Open, block or close the bed under the cursor."""
        row = self.list.chosen()
        bed = self._beds.get(row.id) if row else None
        if bed is None or bed.status == status:
            return
        self.problem.clear()
        command = SetBedStatus(
            bed_id=bed.id, expected_version=bed.version, status=status, note=bed.note
        )
        self.desk.runner.do(command, failed=self._refuse)

    def _clear(self) -> None:
        self.form.show_values({"beds": ""})

    def _refuse(self, error: WardError) -> None:
        self.problem.say("error", sentence(error))
        row = self.list.chosen()
        if row is not None:
            self._on_row(row)

    def _show(self, rows: tuple[BedRow, ...]) -> None:
        self._beds = {bed.id: bed for bed in rows}
        self.list.show_rows([_row(bed) for bed in rows])
        row = self.list.chosen()
        if row is not None:
            self._on_row(row)

    def _on_row(self, row: ListRow) -> None:
        bed = self._beds.get(row.id)
        if bed is not None:
            self.status.set_value(bed.status)
            self._which.setText(tr("Bed {bed} is", bed=bed.label))
            self.status.setAccessibleName(self._which.text())


def _row(bed: BedRow) -> ListRow:
    details = [tr("bay {bay}", bay=bed.bay)] if bed.bay else []
    if bed.side_room:
        details.append(tr("side room"))
    if bed.note:
        details.append(bed.note)
    state = code_list("bed_status").label(bed.status, language())
    return ListRow(bed.id, bed.label, ", ".join(details), state, bed.status != "open")
