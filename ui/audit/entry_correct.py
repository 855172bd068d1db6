"""Correct a bed of the frozen list: what was wrong, what is right, and why; both stand there."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from ui.desk import Desk
from ui.patient.form import CHOICE, TEXT, Field, FormSheet, Values
from wardapp.answer_words import STATE_WORDS
from wardapp.app import Changes
from wardapp.codes import code_list
from wardapp.commands.audit_freeze import STATES, CorrectAuditBed, as_text
from wardapp.display import clinical_time
from wardapp.queries.audit import AuditBedRow, CorrectionRow
from wardapp.words import language, marked, tr

Options = Sequence[tuple[str, str]]

FIELDS = {
    "state": marked("The bed"),
    "age": marked("Age in years"),
    "stay_days": marked("Nights in hospital"),
    "specialty": marked("Specialty"),
    "edd": marked("Expected date (EDD)"),
    "optimised": marked("Clinically optimised"),
    "pathway": marked("Pathway"),
}
BOARD = ("edd", "optimised", "pathway")
"""What the board thought of somebody."""

EDD_WORDS = {
    "none": marked("no date"),
    "ahead": marked("still ahead"),
    "today": marked("that day"),
    "passed": marked("passed"),
    "": marked("not known"),
}
_YES = {"yes": marked("yes"), "no": marked("no"), "": marked("not known")}


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
        if field in _CHOICES:
            self._value.setCurrentIndex(self._value.findData(value))
        else:
            self._typed.setText(value)

    @property
    def _what(self) -> QComboBox:
        box = self.controls["field"]
        assert isinstance(box, QComboBox)
        return box

    @property
    def _value(self) -> QComboBox:
        box = self.controls["value"]
        assert isinstance(box, QComboBox)
        return box

    @property
    def _typed(self) -> QLineEdit:
        line = self.controls["typed"]
        assert isinstance(line, QLineEdit)
        return line

    def _offer(self) -> None:
        field = str(self._what.currentData())
        now = as_text(getattr(self._bed, field))
        chosen = field in _CHOICES
        for key, shown in (("value", chosen), ("typed", not chosen)):
            self.controls[key].setVisible(shown)
            self._said[key].setVisible(shown)
            self._labels(key, shown=shown)
        if chosen:
            self._value.clear()
            for value, words in _CHOICES[field]():
                self._value.addItem(words, value)
            self._value.setCurrentIndex(max(0, self._value.findData(now)))
        else:
            self._typed.setText(now)
        said = self._said["value" if chosen else "typed"]
        said.setText(tr("Now: {value}", value=value_words(field, now)))

    def _labels(self, key: str, *, shown: bool) -> None:
        for label in self.findChildren(QLabel):
            if label.buddy() is self.controls[key]:
                label.setVisible(shown)

    def _command(self, values: Values) -> CorrectAuditBed:
        field = str(values["field"])
        value = values["value"] if field in _CHOICES else values["typed"]
        newest = [line for line in self._bed.corrections if line.field == field]
        return CorrectAuditBed(
            bed_id=self._bed.id,
            field=field,
            value=str(value),
            why=str(values["why"]),
            seen=newest[-1].id if newest else None,
        )


def value_words(field: str, value: str) -> str:
    """Return a frozen or corrected value as people say it."""
    words = {"state": STATE_WORDS, "edd": EDD_WORDS, "optimised": _YES}.get(field)
    if words is not None and value in words:
        return tr(words[value])
    if field == "pathway":
        return _pathway(value)
    return value or tr("not known")


def correction_words(line: CorrectionRow) -> str:
    """Return one correction as it stands beside the frozen value."""
    return tr(
        "{what}: frozen: {before}; corrected to {after} by {name} {time} because {why}",
        what=tr(FIELDS.get(line.field, line.field)),
        before=value_words(line.field, line.before),
        after=value_words(line.field, line.after),
        name=line.by,
        time=clinical_time(line.at),
        why=line.why,
    )


def _saved(_changes: Changes) -> None:
    """The view shows the correction as it shows every change."""


def _states() -> Options:
    return [(state, tr(STATE_WORDS[state])) for state in STATES]


def _edds() -> Options:
    return [(code, tr(words)) for code, words in EDD_WORDS.items()]


def _optimised() -> Options:
    return [(code, tr(words)) for code, words in _YES.items()]


def _pathways() -> Options:
    codes = [(code.code, code.text(language())) for code in code_list("pathway")]
    return [*codes, ("?", tr("not chosen")), ("", tr("not known"))]


def _pathway(value: str) -> str:
    return dict(_pathways()).get(value, value)


_CHOICES: dict[str, Callable[[], Options]] = {
    "state": _states,
    "edd": _edds,
    "optimised": _optimised,
    "pathway": _pathways,
}
