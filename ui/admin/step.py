"""What a step of setting up a ward is: a question, some fields, and what they say."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.admin.field import Field, ring_room
from ui.widgets.plain_label import PlainLabel
from wardapp.errors import RuleBroken
from wardapp.new_ward import Draft


class Step(QWidget):
    """A step shows a draft and gives back the draft with what is typed in it.

    `name` stands in the list of steps, `next_words` on the button that leaves the step,
    `later` beside it. Signals: `edited()`, `entered()`.
    """

    edited = Signal()
    entered = Signal()

    name = ""
    later = ""

    def __init__(self, question: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(question)
        self.fields: dict[str, Field] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._rows: list[QHBoxLayout] = []
        self.add(PlainLabel(question, "title", wrap=True, parent=self))
        self.add(PlainLabel(hint, "body", "ink_second", wrap=True, parent=self))
        self._dress()
        theme.theme_changed.connect(self._dress)

    def show_draft(self, draft: Draft) -> None:
        """Put what was typed before into the fields."""
        raise NotImplementedError

    def read(self, draft: Draft) -> Draft:
        """Return the draft with what is typed now, right or wrong."""
        raise NotImplementedError

    def take_typed(self) -> None:
        """Take what still stands half-way in a field, before the step is left."""

    def check(self, draft: Draft) -> None:
        """Raise RuleBroken or StoreUnavailable where one cannot go on."""

    def refuse(self, why: str, field: str = "") -> None:
        """Show why one cannot go on, beside its field."""
        shown = self.fields.get(field) or next(iter(self.fields.values()), None)
        if shown is not None:
            shown.refuse(why)
            shown.edit.setFocus()

    def take_focus(self) -> None:
        """Put the cursor where one begins to type."""
        first = next(iter(self.fields.values()), None)
        if first is not None:
            first.edit.setFocus()
            first.edit.end(False)

    def add_field(
        self,
        key: str,
        label: str,
        hint: str = "",
        *,
        big: bool = False,
        entered: Callable[[], None] | None = None,
    ) -> Field:
        """Put a field under the others; Enter in it goes on, or does `entered`."""
        field = Field(label, hint=hint, big=big, parent=self)
        self.fields[key] = field
        field.edited.connect(self.edited)
        field.entered.connect(entered or self.entered)
        self._column.addWidget(field)
        return field

    def add(self, widget: QWidget) -> None:
        """Put something else under the fields."""
        self._new_row().addWidget(widget)

    def add_row(self, *widgets: QWidget) -> None:
        """Put things side by side, no wider than they need."""
        row = self._new_row()
        for widget in widgets:
            widget.setSizePolicy(QSizePolicy.Policy.Maximum, widget.sizePolicy().verticalPolicy())
            row.addWidget(widget)
        row.addStretch(1)

    def finish(self) -> None:
        """Let the rest of the height stay empty."""
        self._column.addStretch(1)

    def _new_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._rows.append(row)
        self._column.addLayout(row)
        self._dress()
        return row

    def _dress(self) -> None:
        """Keep everything in line with the fields, which leave room for their ring."""
        self._column.setSpacing(theme.space("s3"))
        for row in self._rows:
            row.setContentsMargins(ring_room(), 0, ring_room(), 0)


def needed(text: str, field: str, why: str) -> None:
    """Raise RuleBroken with `why` (an English source text) where nothing is typed."""
    if not text.strip():
        raise RuleBroken(why, field=field)
