"""The left side of Documents: which paper, in which language, for which shift."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.plain_label import PlainLabel
from ui.widgets.segmented import SegmentedSwitch
from ui.widgets.tick import ChoiceRow
from wardapp.paper_order import BOARD, EARLY, HANDOVER, SHIFTS, TITLES, WARD_PAPERS
from wardapp.words import ENGLISH, WELSH, language, marked, tr

_DETAILS = {
    "board": marked("every bed with room for a pen"),
    "board_short": marked("the whole ward on one page"),
    "actions": marked("who has to do what, and by when"),
    "handover": marked("for the next shift"),
    "leavers": marked("and what has to be ready"),
}


class OrderPanel(QWidget):
    """`changed()` after each choice; `chosen()` gives document, language and shift."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("area", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = PlainLabel("", "title")
        self._language_label = PlainLabel("", "label", "ink_second")
        self._shift_label = PlainLabel("", "label", "ink_second")
        self._document, self._shift = BOARD, EARLY
        self._rows: dict[str, ChoiceRow] = {}
        self._group = QButtonGroup(self)
        self._choices = QVBoxLayout()
        self._languages = SegmentedSwitch(
            tr("Language of the paper"),
            ((ENGLISH, "English"), (WELSH, "Cymraeg")),
            language(),
        )
        self._shift_place = QVBoxLayout()
        self._shifts: SegmentedSwitch | None = None
        self._languages.chosen.connect(lambda _value: self.changed.emit())
        self._lay_out()

    def chosen(self) -> tuple[str, str, str]:
        """Return document, language and shift."""
        return self._document, self._languages.value(), self._shift

    def choose(self, document: str) -> None:
        """Choose a paper, as by the key of another page."""
        self._rows[document].setChecked(True)
        self._on_document(document)

    def retranslate(self) -> None:
        """Write the texts anew."""
        self._title.setText(tr("Documents"))
        self._language_label.setText(tr("Language of the paper"))
        self._shift_label.setText(tr("Handover"))
        for row in self._rows.values():
            self._choices.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = {name: self._row(name, TITLES[name]) for name in WARD_PAPERS}
        self._rows[self._document].setChecked(True)
        self._write_shifts()
        self.setFocusProxy(self._rows[self._document])

    def _row(self, name: str, title: str) -> ChoiceRow:
        row = ChoiceRow(tr(title), tr(_DETAILS[name]), parent=self)
        row.clicked.connect(lambda: self._on_document(name))
        self._group.addButton(row)
        self._choices.addWidget(row)
        return row

    def _write_shifts(self) -> None:
        if self._shifts is not None:
            self._shifts.hide()
            self._shifts.deleteLater()
        options = tuple((name, tr(words)) for name, words in SHIFTS.items())
        self._shifts = SegmentedSwitch(tr("Handover"), options, self._shift)
        self._shifts.chosen.connect(self._on_shift)
        self._shift_place.addWidget(self._shifts)
        self._show_shifts()

    def _on_document(self, name: str) -> None:
        self._document = name
        self._show_shifts()
        self.changed.emit()

    def _on_shift(self, shift: str) -> None:
        self._shift = shift
        self.changed.emit()

    def _show_shifts(self) -> None:
        wanted = self._document == HANDOVER
        self._shift_label.setVisible(wanted)
        if self._shifts is not None:
            self._shifts.setVisible(wanted)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        edge = theme.space("s4")
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.space("s2"))
        column.addWidget(self._title)
        column.addSpacing(theme.space("s2"))
        column.addLayout(self._choices)
        column.addSpacing(theme.space("s4"))
        column.addWidget(self._shift_label)
        column.addLayout(self._shift_place)
        column.addSpacing(theme.space("s2"))
        column.addWidget(self._language_label)
        column.addWidget(self._languages, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
