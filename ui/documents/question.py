"""Asks what nobody has asked yet: which language a person wants to read, and how they read best."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.widgets.buttons import PrimaryButton
from ui.widgets.choice import ChoiceSegments
from ui.widgets.plain_label import PlainLabel
from wardapp.codes import code_list
from wardapp.commands.patient_details import RecordLanguage
from wardapp.display import public_name
from wardapp.paper_order import BOTH
from wardapp.queries.recovery_plan import PlanPerson
from wardapp.words import ENGLISH, WELSH, language, tr


class LanguageQuestion(QWidget):
    """`answered(RecordLanguage)`; no answer stands there before the person has given it."""

    answered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person: PlanPerson | None = None
        self._title = PlainLabel("", "title", wrap=True)
        self._why = PlainLabel("", "body", "ink_second", wrap=True)
        self._best_label = PlainLabel("", "label", "ink_second")
        self.language = ChoiceSegments(())
        self.format = ChoiceSegments(())
        self.language.chosen.connect(self._on_chosen)
        self.setFocusProxy(self.language)
        self.button = PrimaryButton("", "Enter")
        self.button.clicked.connect(self._on_answered)
        column = QVBoxLayout(self)
        edge = theme.space("s5")
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.space("s3"))
        column.addWidget(self._title)
        column.addWidget(self._why)
        column.addWidget(self.language)
        column.addWidget(self._best_label)
        column.addWidget(self.format)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def ask(self, person: PlanPerson) -> None:
        """Put the question about this person; what was answered for another is forgotten."""
        if self._person is not None and self._person.stay_id != person.stay_id:
            self.forget()
        self._person = person
        self.retranslate()

    def retranslate(self) -> None:
        """Write the question in the window's language; an answer not yet sent is kept."""
        if self._person is None:
            return
        name = public_name(self._person.known_as or self._person.given, self._person.family)
        self._title.setText(tr("Which language does {name} want to read?", name=name))
        self._why.setText(
            tr("Not asked yet. Offer Welsh without being asked; a blank does not mean English.")
        )
        self._best_label.setText(tr("Reads best"))
        self.button.setText(tr("Record and show the paper"))
        both = tr("Both languages")
        self.language.set_options(((WELSH, "Cymraeg"), (ENGLISH, "English"), (BOTH, both)))
        self.language.set_name(self._title.text())
        formats = code_list("paper_format")
        self.format.set_options([(item.code, item.text(language())) for item in formats])
        self.format.set_name(tr("Reads best"))
        if self._person.paper_format and not self.format.value():
            self.format.set_value(self._person.paper_format)
        self._on_chosen(self.language.value())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter records what was answered."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_answered()
            event.accept()
            return
        super().keyPressEvent(event)

    def forget(self) -> None:
        """Take the question away with what was answered."""
        self._person = None
        self.language.set_value("")
        self.format.set_value("")

    def _on_chosen(self, value: str) -> None:
        self.button.setEnabled(bool(value))

    def _on_answered(self) -> None:
        person = self._person
        if person is None or not self.language.value():
            return
        self.answered.emit(
            RecordLanguage(
                stay_id=person.stay_id,
                patient_id=person.patient_id,
                expected_version=person.patient_version,
                spoken=person.spoken_language,
                written=self.language.value(),
                interpreter=person.interpreter,
                paper_format=self.format.value(),
            )
        )
