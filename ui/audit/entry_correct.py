"""Correct a bed of the frozen list: what was wrong, what is right, and why; both stand there."""

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from ui.desk import Desk
from ui.patient.form import CHOICE, TEXT, Field, FormSheet, Values
from wardapp.app import Changes
from wardapp.commands.audit_freeze import CorrectAuditBed, as_text
from wardapp.findings.corrections import FIELDS, value_words, values_of
from wardapp.queries.audit import AuditBedRow
from wardapp.words import Words, language, tr

BOARD = ("edd", "optimised", "pathway")
"""What the board thought of somebody."""


class CorrectBedSheet(FormSheet):
    """Values to choose from, or to type, follow what is corrected.

    `blind` leaves out what the board thought: who has not answered yet must not read it here.
    """

    def __init__(self, over: QWidget, desk: Desk, bed: AuditBedRow, *, blind: bool) -> None:
        self._bed = bed
        offered = {
            field: words for field, words in FIELDS.items() if not (blind and field in BOARD)
        }
        what = [(field, tr(words)) for field, words in offered.items()]
        fields = (
            Field("field", tr("What was wrong"), CHOICE, "state", what),
            Field("value", tr("What is right"), CHOICE),
            Field("typed", tr("What is right"), TEXT),
            Field("why", tr("Why"), hint=tr("It stands beside the frozen value, with your name.")),
        )
        title = tr("Correct the frozen list: bed {bed}", bed=bed.label)
        super().__init__(over, desk, title, tr("Correct"), fields, self._command, _saved)
        self._what.currentIndexChanged.connect(self._offer)
        self._offer()

    def choose(self, field: str, value: str) -> None:
        """Choose what is corrected and to what."""
        self._what.setCurrentIndex(self._what.findData(field))
        if values_of(field):
            self._value.setCurrentIndex(self._value.findData(value))
        else:
            self._typed.setText(value)

    @property
    def _what(self) -> QComboBox:
        return self.choice_of("field")

    @property
    def _value(self) -> QComboBox:
        return self.choice_of("value")

    @property
    def _typed(self) -> QLineEdit:
        line = self.controls["typed"]
        assert isinstance(line, QLineEdit)
        return line

    def _offer(self) -> None:
        field = str(self._what.currentData())
        now = as_text(getattr(self._bed, field))
        choices = values_of(field)
        chosen, say = bool(choices), Words(language())
        for key, shown in (("value", chosen), ("typed", not chosen)):
            self.controls[key].setVisible(shown)
            self._said[key].setVisible(shown)
            self._labels(key, shown=shown)
        if chosen:
            self._value.clear()
            for value in choices:
                self._value.addItem(value_words(field, value, say), value)
            self._value.setCurrentIndex(max(0, self._value.findData(now)))
        else:
            self._typed.setText(now)
        said = self._said["value" if chosen else "typed"]
        said.setText(tr("Now: {value}", value=value_words(field, now, say)))

    def _labels(self, key: str, *, shown: bool) -> None:
        for label in self.findChildren(QLabel):
            if label.buddy() is self.controls[key]:
                label.setVisible(shown)

    def _command(self, values: Values) -> CorrectAuditBed:
        field = str(values["field"])
        value = values["value"] if values_of(field) else values["typed"]
        newest = [line for line in self._bed.corrections if line.field == field]
        return CorrectAuditBed(
            bed_id=self._bed.id,
            field=field,
            value=str(value),
            why=str(values["why"]),
            seen=newest[-1].id if newest else None,
        )


def _saved(_changes: Changes) -> None:
    """The view shows the correction as it shows every change."""
