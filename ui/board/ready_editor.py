"""The editor of the three ready moments: treatment complete, optimised, ready to transfer.

They start three clocks and stand one below the other, so that nobody takes one for another.
"""

from datetime import datetime

from PySide6.QtWidgets import QButtonGroup, QLineEdit

from ui.board.editor import CellEditor, heading, labelled
from ui.board.fact_editors import named
from ui.patient.ready_words import moment_words
from ui.widgets.plain_label import PlainLabel
from ui.widgets.tick import ChoiceRow, TickRow
from wardapp.codes import code_list
from wardapp.commands.command import Command
from wardapp.commands.optimised import (
    ERROR,
    UNWELL,
    EndOptimised,
    RecordAcuteTreatment,
    RecordReady,
    SetOptimised,
    WithdrawReady,
)
from wardapp.display import near_time
from wardapp.errors import RuleBroken
from wardapp.queries.ready import ReadyMoments, ready_moments
from wardapp.typed_time import read_past
from wardapp.words import language, marked, tr

TREATMENT, OPTIMISED, READY = "T", "O", "Y"
TITLES = {
    TREATMENT: marked("Acute treatment complete"),
    OPTIMISED: marked("Clinically optimised"),
    READY: marked("Ready to transfer"),
}
_KINDS = {"u": UNWELL, "x": ERROR}
_DAYS = ("tu", "th", "ye", "yf")  # Tuesday, Thursday, yesterday and its Welsh sister


class ReadyEditor(CellEditor):
    """Start one of the three clocks at a time, or stop it with a reason."""

    width_em = 37.0

    def build(self) -> None:
        """The three moments, what Enter will do, and by whom it was decided."""
        self._moments: ReadyMoments | None = None
        self._wants_to_save = False
        self._letter = ""  # a key that was taken, and may still turn out to begin a word
        self.body.addWidget(heading(tr("Three moments, each with its own clock")))
        self._rows = {key: ChoiceRow(tr(title), key=key) for key, title in TITLES.items()}
        for row in self._rows.values():
            row.clicked.connect(self._on_chosen)
            self.body.addWidget(row)
        self._said = PlainLabel("", "lead", wrap=True)
        self._hint = PlainLabel("", "body", "ink_second", wrap=True)
        self._too = TickRow(tr("Acute treatment is complete too"), key=TREATMENT)
        self._kind = {
            key: ChoiceRow(code_list("optimised_end").label(kind, language()), key=key.upper())
            for key, kind in _KINDS.items()
        }
        self._decided = QLineEdit()
        self._decided_label = labelled(tr("Decided by: initials or a name"), self._decided)
        self._decided.setPlaceholderText(self.around.desk.who.name)
        self._decided.textEdited.connect(lambda _text: self.read())
        for choices in (self._rows, self._kind):
            group = QButtonGroup(self)
            for row in choices.values():
                group.addButton(row)
        for part in (self._said, self._too, *self._kind.values(), self._hint):
            self.body.addWidget(part)
        self.body.addWidget(self._decided_label)
        self.body.addWidget(self._decided)
        self._rows[OPTIMISED].setChecked(True)
        self._kind["u"].setChecked(True)
        self.verb = tr("Save")

    def start(self, typed: str) -> None:
        """Ask how the three stand; the first letter may choose one of them."""
        taken = bool(typed) and self.letter(typed)
        super().start("" if taken else typed)
        self._show_parts()
        stay_id = self.row.stay_id
        if stay_id is not None:
            self.around.desk.runner.ask(self._take_moments, ready_moments, stay_id)

    def letter(self, letter: str) -> bool:
        """T, O and Y choose a moment, U and X say why a clock stops; the rest is typed."""
        key, text = letter.casefold(), self.field.text()
        before, self._letter = self._letter, ""
        if before == "u" and key == "n" and not text:  # "u" may still begin the word "unwell"
            self._letter = before
            return False
        if not text and before + key in _DAYS:
            self._choose(OPTIMISED)
            return self._type(before + key)
        if before + text + key == "unw":
            return self._type("unw")
        if text:
            self._letter = before
            return False
        if self._stops and key in _KINDS:
            self._kind[key].setChecked(True)
            self._letter = "u" if key == "u" else ""
            self.read()
            return True
        return self._letter_of_a_moment(key)

    def step(self, down: int) -> bool:
        """Go to the moment above or below."""
        keys = list(self._rows)
        self._choose(keys[(keys.index(self._at_row) + down) % len(keys)])
        return True

    def read(self) -> None:
        """Read back what Enter will write."""
        try:
            self._said.setText(self._read_back())
        except RuleBroken:
            self._said.setText(tr(TITLES[self._at_row]))

    def save(self) -> None:
        """Save once it is known what stands there: what was seen goes with the command."""
        if self._moments is None:
            self._wants_to_save = True
            return
        super().save()

    def command(self) -> Command | None:
        """Start or stop the chosen clock."""
        moments = self._moments
        if moments is None:
            return None
        if self._at_row == TREATMENT:
            return self._treatment(moments)
        if self._at_row == READY:
            return self._ready(moments)
        return self._optimised(moments)

    # the three moments

    def _treatment(self, moments: ReadyMoments) -> Command:
        return RecordAcuteTreatment(
            stay_id=self.row.stay_id or 0,
            seen=moments.treatment_id,
            complete=moments.treatment_at is None,
            at=self._time(),
        )

    def _optimised(self, moments: ReadyMoments) -> Command:
        if moments.optimised_at is None:
            return SetOptimised(
                stay_id=self.row.stay_id or 0,
                seen=moments.optimised_id,
                at=self._time(),
                decided_by=self._decider(),
                treatment_complete=self._too.isChecked(),
            )
        return EndOptimised(
            optimised_id=moments.optimised_id or 0,
            expected_version=moments.optimised_version,
            kind=self._ends_as(),
            reason=self._reason(),
        )

    def _ready(self, moments: ReadyMoments) -> Command:
        if moments.ready_at is None:
            return RecordReady(
                stay_id=self.row.stay_id or 0,
                seen=moments.ready_id,
                at=self._time(),
                decided_by=self._decider(),
            )
        return WithdrawReady(
            ready_id=moments.ready_id or 0,
            expected_version=moments.ready_version,
            reason=self.field.text(),
        )

    # what is chosen and typed

    @property
    def _at_row(self) -> str:
        return next(key for key, row in self._rows.items() if row.isChecked())

    @property
    def _stops(self) -> bool:
        """Whether Enter stops a clock that runs."""
        moments = self._moments
        running = moments.optimised_at if moments is not None else self.row.optimised_at
        if self._at_row == OPTIMISED:
            return running is not None
        return self._at_row == READY and moments is not None and moments.ready_at is not None

    def _letter_of_a_moment(self, key: str) -> bool:
        wanted = key.upper()
        if wanted == TREATMENT and self._at_row == OPTIMISED and self._asks_for_treatment():
            self._too.toggle()
            return True
        if wanted not in self._rows or (self._stops and wanted == self._at_row):
            return False
        self._choose(wanted)
        self._letter = key
        return True

    def _asks_for_treatment(self) -> bool:
        moments = self._moments
        return moments is not None and moments.treatment_open and not self._stops

    def _choose(self, key: str) -> None:
        self._rows[key].setChecked(True)
        self._on_chosen()

    def _on_chosen(self) -> None:
        self.notice.clear()
        self._show_parts()
        self.read()
        self.field.setFocus()

    def _type(self, text: str) -> bool:
        self.field.setText(text)
        self.read()
        return True

    def _ends_as(self) -> str:
        return ERROR if self._kind["x"].isChecked() else UNWELL

    def _reason(self) -> str:
        """Return why the clock stops; "unwell again" says enough, a mistake needs words."""
        typed = self.field.text().strip()
        if typed or self._ends_as() == ERROR:
            return typed
        return code_list("optimised_end").label(UNWELL, language())

    def _decider(self) -> str:
        typed = self._decided.text()
        return named(typed, self.around.desk.people) if typed.strip() else ""

    def _time(self) -> datetime | None:
        text = self.field.text().strip()
        if not text:
            return None
        when = read_past(text, self.around.now)
        if when.at is None:
            raise RuleBroken("Type the time too: mon 16:00.", "at")
        return when.at

    # what is shown

    def _read_back(self) -> str:
        if self._stops:
            off = {OPTIMISED: tr("Not optimised any more"), READY: tr("No longer ready")}
            return f"{off[self._at_row]}: {self._reason()}".rstrip(": ")
        at = self._time() or self.around.now
        title = tr(TITLES[self._at_row])
        if self._at_row == TREATMENT and self._moments and self._moments.treatment_at:
            title = tr("Acute treatment not complete")
        when = near_time(at, self.around.now, tr)
        who = self._decider() or self.around.desk.who.name
        return f"{title}: {when}" if self._at_row == TREATMENT else f"{title}: {when}, {who}"

    def _take_moments(self, moments: ReadyMoments) -> None:
        self._moments = moments
        self._show_parts()
        self.read()
        self.refit()
        if self._wants_to_save:
            self._wants_to_save = False
            self.save()

    def _show_parts(self) -> None:
        moments, now = self._moments, self.around.now
        if moments is not None:
            for key, words in zip(self._rows, moment_words(moments, now), strict=True):
                self._rows[key].set_detail(words)
        stops_optimised = self._at_row == OPTIMISED and self._stops
        for row in self._kind.values():
            row.setVisible(stops_optimised)
        self._too.setVisible(self._at_row == OPTIMISED and self._asks_for_treatment())
        decides = self._at_row != TREATMENT and not self._stops
        self._decided.setVisible(decides)
        self._decided_label.setVisible(decides)
        self._hint.setText(self._hint_words(stops_optimised=stops_optimised))
        self.refit()

    def _hint_words(self, *, stops_optimised: bool) -> str:
        if stops_optimised:
            return tr("U or X, then why. The next time begins a new clock.")
        if self._stops:
            return tr("Type why they are no longer ready.")
        if self._at_row == OPTIMISED and self._asks_for_treatment():
            return tr("Treatment is marked as not complete. T says that it is complete too.")
        return tr("Enter alone means now. Or type 10:30, or mon 16:00.")
