"""Mend one cell of the list in the preview; the file itself stays as it is."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.admin.field import Field
from ui.admin.sentence import sentence
from ui.admin.ward_list.rows import Row, field_name
from ui.widgets.attached import AttachedEditor
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.plain_label import PlainLabel
from wardapp.feeds.listed import Mend
from wardapp.words import tr


class MendEditor(AttachedEditor):
    """Signals: `mended(row, field, value)`."""

    mended = Signal(int, str, str)

    def __init__(self, page: QWidget, row: Row) -> None:
        super().__init__(page, tr("Mend row {n}", n=row.number), 34)
        self._row = row
        problems = row.line.problems
        problem = next((p for p in problems if p.blocking), problems[0])
        self._field = problem.field
        said = sentence(problem.said)
        self.body.addWidget(PlainLabel(said, "strong", wrap=True, parent=self))
        for mend in row.mends:
            self.body.addWidget(self._offer(mend))
        label = tr("Type what is right: {field}", field=field_name(problem.field))
        self.value = Field(label, problem.value, parent=self)
        self.value.entered.connect(self._use_typed)
        self.body.addWidget(self.value)
        use = PrimaryButton(tr("Read it like this"), "Enter", parent=self)
        use.clicked.connect(self._use_typed)
        back = QuietButton(tr("Leave the row out"), "Esc", parent=self)
        back.clicked.connect(self.dismiss)
        self.footer.addWidget(use)
        self.footer.addWidget(back)
        self.footer.addStretch(1)

    def take_focus(self) -> None:
        """Put the cursor into the field with everything selected."""
        self.value.edit.setFocus()
        self.value.edit.selectAll()

    def _offer(self, mend: Mend) -> SecondaryButton:
        button = SecondaryButton(sentence(mend.said), parent=self)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.clicked.connect(self._using(mend))
        return button

    def _using(self, mend: Mend) -> Callable[[], None]:
        return lambda: self._use(mend.field, mend.value)

    def _use_typed(self) -> None:
        self._use(self._field, self.value.text().strip())

    def _use(self, field: str, value: str) -> None:
        number = self._row.line.row
        self.dismiss()
        if number is not None:
            self.mended.emit(number, field, value)
