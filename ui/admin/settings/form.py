"""A simple form described as data: lines to type into, choices, and one button."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.admin.field import Field, ring_room
from ui.admin.sentence import sentence
from ui.widgets.buttons import ActionButton, PrimaryButton, SecondaryButton
from ui.widgets.notice import Notice
from ui.widgets.plain_label import PlainLabel
from wardapp.errors import WardError

Options = Sequence[tuple[str, str]]


@dataclass(frozen=True)
class Entry:
    """One input of a form: its key, label, hint; with `options` one chooses instead of typing."""

    key: str
    label: str
    hint: str = ""
    options: Options = ()


class Form(QWidget):
    """Signals: `saved(values)` with the typed texts by key, on Enter or the button."""

    saved = Signal(dict)

    def __init__(
        self,
        entries: Sequence[Entry],
        button: str,
        *,
        main: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.fields: dict[str, Field] = {}
        self.boxes: dict[str, QComboBox] = {}
        self._rows: list[QHBoxLayout] = []
        self.problem = Notice(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for entry in entries:
            self._add(entry)
        kind = PrimaryButton if main else SecondaryButton
        self.button: ActionButton = kind(button, parent=self)
        self.button.clicked.connect(self._on_saved)
        self.buttons = self._row(self.button)
        self._column.addWidget(self.problem)
        self._dress()
        theme.theme_changed.connect(self._dress)

    def show_values(self, values: Mapping[str, str]) -> None:
        """Put values into the inputs and take refusals away."""
        for key, value in values.items():
            if key in self.fields:
                self.fields[key].set_text(value)
            else:
                box = self.boxes[key]
                box.setCurrentIndex(max(0, box.findData(value)))
        self.problem.clear()

    def values(self) -> dict[str, str]:
        """Return what is typed and chosen."""
        chosen = {key: str(box.currentData()) for key, box in self.boxes.items()}
        return {key: field.text() for key, field in self.fields.items()} | chosen

    def refuse(self, error: WardError) -> None:
        """Show a refusal beside its field, or under the form; what was typed stays."""
        field = self.fields.get(str(getattr(error, "field", "")))
        if field is not None:
            field.refuse(sentence(error))
            field.edit.setFocus()
        else:
            self.problem.say("error", sentence(error))

    def add_button(self, button: QWidget) -> None:
        """Put another button beside the first."""
        self.buttons.insertWidget(self.buttons.count() - 1, button)

    def _on_saved(self) -> None:
        self.problem.clear()
        self.saved.emit(self.values())

    def _add(self, entry: Entry) -> None:
        if not entry.options:
            field = Field(entry.label, hint=entry.hint, parent=self)
            field.entered.connect(self._on_saved)
            self.fields[entry.key] = field
            self._column.addWidget(field)
            return
        box = QComboBox(self)
        box.setAccessibleName(entry.label)
        for value, words in entry.options:
            box.addItem(words, value)
        self.boxes[entry.key] = box
        self._row(PlainLabel(entry.label, "label", "ink_second", parent=self))
        self._row(box)

    def _row(self, widget: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        widget.setSizePolicy(QSizePolicy.Policy.Maximum, widget.sizePolicy().verticalPolicy())
        row.addWidget(widget)
        row.addStretch(1)
        self._rows.append(row)
        self._column.addLayout(row)
        return row

    def _dress(self) -> None:
        self._column.setSpacing(theme.space("s2"))
        self.setMaximumWidth(theme.em(40))
        for row in self._rows:
            row.setContentsMargins(ring_room(), 0, ring_room(), 0)
            row.setSpacing(theme.space("s3"))
