"""Who is here: asked at the start of a real ward and by "Not you?"."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.signin.people import PeoplePicker
from ui.widgets.plain_label import PlainLabel
from ui.widgets.sheet import Sheet
from wardapp.queries.ward import PersonRow
from wardapp.words import tr


class SignInSheet(Sheet):
    """Pick yourself; `picked(PersonRow)`."""

    picked = Signal(object)

    def __init__(self, window: QWidget, people: Sequence[PersonRow]) -> None:
        super().__init__(window, tr("Who is here?"), "editor")
        why = tr("What is saved carries your name, so that others know whom to ask.")
        self.body.addWidget(PlainLabel(why, "body", "ink_second", wrap=True))
        self.picker = PeoplePicker(people, self)
        self.picker.picked.connect(self._on_picked)
        self.body.addWidget(self.picker)

    def _on_picked(self, person: PersonRow) -> None:
        self.dismiss()
        self.picked.emit(person)
