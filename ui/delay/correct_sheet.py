"""Correct a frozen row: what was wrong, what is right, and why; the frozen value stays beside."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from ui.delay.census_cells import identity
from ui.desk import Desk
from ui.patient.form import CHOICE, Field, FormSheet, Values
from ui.widgets.banner import MicroBanner
from wardapp.app import Changes
from wardapp.census_words import FIELDS, reason_words, value_words
from wardapp.clock import local_day
from wardapp.codes import code_list
from wardapp.commands.census import CorrectCensusRow
from wardapp.commands.delay import ATTRIBUTIONS
from wardapp.queries.census import CensusLine, CensusScreen
from wardapp.words import language, tr

Options = Sequence[tuple[str, str]]


class CorrectSheet(FormSheet):
    """The values to choose from follow what is corrected."""

    def __init__(
        self,
        over: QWidget,
        desk: Desk,
        screen: CensusScreen,
        line: CensusLine,
    ) -> None:
        self._screen, self._line = screen, line
        what = [(field, tr(FIELDS[field])) for field in _ORDER]
        fields = (
            Field("field", tr("What was wrong"), CHOICE, _ORDER[0], what),
            Field("value", tr("What is right"), CHOICE),
            Field("why", tr("Why"), hint=tr("It stands beside the frozen value, with your name.")),
        )
        title = tr("Correct a row of the census")
        super().__init__(over, desk, title, tr("Correct"), fields, self._command, _saved)
        banner = MicroBanner()
        banner.set_patient(*identity(line, screen.census.at))
        self.set_banner(banner)
        self._what.currentIndexChanged.connect(self._offer)
        self._offer()

    def choose(self, field: str, value: str) -> None:
        """Choose what is corrected and to what."""
        self._what.setCurrentIndex(self._what.findData(field))
        self._value.setCurrentIndex(self._value.findData(value))

    @property
    def _what(self) -> QComboBox:
        return self.choice_of("field")

    @property
    def _value(self) -> QComboBox:
        return self.choice_of("value")

    def _offer(self) -> None:
        field = str(self._what.currentData())
        standing = _standing(self._line, field)
        self._value.clear()
        for value, words in _options(field, self._screen):
            self._value.addItem(words, value)
        self._value.setCurrentIndex(max(0, self._value.findData(standing)))
        now = value_words(field, standing, self._screen.reasons, tr, language())
        self._said["value"].setText(tr("Now: {value}", value=now))

    def _command(self, values: Values) -> CorrectCensusRow:
        return CorrectCensusRow(
            row_id=self._line.id,
            seen=self._line.seen(str(values["field"])),
            field=str(values["field"]),
            value=str(values["value"]),
            why=str(values["why"]),
        )


def _saved(_changes: Changes) -> None:
    """The page shows the correction as it shows every change."""


_ORDER = ("reason", "attribution", "residence", "provider", "counted")


def _standing(line: CensusLine, field: str) -> str:
    if field == "counted":
        return "yes" if line.counted else "no"
    return str(getattr(line, field))


def _options(field: str, screen: CensusScreen) -> Options:
    """Return what a field may say; the reasons are those of the census day."""
    if field == "counted":
        return (("yes", tr("Yes")), ("no", tr("No")))
    if field == "reason":
        codes = screen.reasons.choices(local_day(screen.census.at))
        words = {c.code: reason_words(c.code, screen.reasons, tr, language()) for c in codes}
        return sorted(words.items(), key=lambda item: item[1])
    if field == "attribution":
        owners = code_list("delay_attribution")
        return tuple((code, owners.label(code, language())) for code in ATTRIBUTIONS)
    codes_of = {"provider": "health_board", "residence": "local_authority"}
    return tuple((c.code, c.text(language())) for c in code_list(codes_of[field]))
