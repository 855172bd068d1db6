"""The editor of the pathway: by number, by four questions, and past recovery with a reason."""

from PySide6.QtWidgets import QButtonGroup, QLineEdit, QWidget

from ui.board.editor import CellEditor, heading
from ui.patient.ready_words import pathway_words
from ui.widgets.plain_label import PlainLabel
from ui.widgets.tick import ChoiceRow, TickRow
from wardapp.clock import local_day
from wardapp.codes import code_list
from wardapp.commands.command import Command
from wardapp.commands.pathway import SetPathway
from wardapp.errors import RuleBroken
from wardapp.measures.pathway import QUESTIONS, suggested_pathway
from wardapp.queries.ready import ReadyMoments, ready_moments
from wardapp.words import language, tr

_LAST = "3"
"""Only the pathway of complex needs can go past recovery, so only there it is asked."""


class PathwayEditor(CellEditor):
    """Keys 0 to 3; C confirms, B says that recovery is bypassed, H asks the four questions."""

    width_em = 32.0
    least_field = 6.0

    def build(self) -> None:
        """The pathways that may be chosen today."""
        self.verb = tr("Set the pathway")
        self._answers: tuple[bool, ...] | None = None
        self._suggested = ""
        self._add_pathways()
        self._sure = TickRow(tr("Confirmed"), tr("otherwise it is provisional"), "C")
        self._sure.setChecked(self.row.pathway_state == "confirmed")
        self._bypasses = TickRow(tr("Bypasses recovery"), tr("exceptional, says why"), "B")
        self._bypasses.toggled.connect(lambda _on: self._show_parts())
        self._question = PlainLabel("", "lead", wrap=True)
        self._hint = PlainLabel("", "body", "ink_second", wrap=True)
        for part in (self._sure, self._bypasses, *self._reason_parts(), self._question, self._hint):
            self.body.addWidget(part)
        self._show_parts()

    def start(self, typed: str) -> None:
        """The first key is a choice too; what was said of a bypass is asked for."""
        super().start("")
        if typed:
            self.letter(typed)
        if self.row.stay_id is not None:
            self.around.desk.runner.ask(self._take_moments, ready_moments, self.row.stay_id)

    def letter(self, letter: str) -> bool:
        """Every letter is a command; none goes into the field."""
        key = letter.upper()
        self.notice.clear()
        if self._answers is not None and key in ("Y", "N"):
            self._answer(yes=key == "Y")
        elif letter in self._rows:
            self._choose(letter)
        elif key in ("H", "?"):
            self._answers = ()
        elif key == "C":
            self._sure.toggle()
        elif key == "B":
            self._bypasses.toggle()
        elif self._bypasses.isChecked() and key in self._reasons:
            self._reasons[key].setChecked(True)
            self._show_parts()
        self._show_parts()
        return True

    def command(self) -> Command | None:
        """Write the pathway with its scheme."""
        chosen = next((number for number, row in self._rows.items() if row.isChecked()), "")
        if not chosen:
            raise RuleBroken("Choose a pathway by its number.", "pathway")
        bypasses = self._bypasses.isChecked()
        return SetPathway(
            stay_id=self.row.stay_id or 0,
            seen=self.row.pathway_id,
            scheme=self._scheme,
            code=chosen,
            state="confirmed" if self._sure.isChecked() else "provisional",
            bypasses_recovery=bypasses,
            bypass_reason=self._reason() if bypasses else "",
            bypass_note=self._note.text() if bypasses else "",
        )

    def _add_pathways(self) -> None:
        self._rows: dict[str, ChoiceRow] = {}
        self._scheme = ""
        group = QButtonGroup(self)
        head = heading("")
        self.body.addWidget(head)
        for code in code_list("pathway").choices(local_day(self.around.now)):
            number = code.code[1:]
            row = ChoiceRow(code.text(language()), key=number)
            row.setChecked(code.code == f"{self.row.pathway_scheme}{self.row.pathway}")
            self._rows[number] = row
            self._scheme = str(code.extra.get("scheme", ""))
            group.addButton(row)
            self.body.addWidget(row)
        said = tr("Which pathway of scheme {scheme}?", scheme=self._scheme)
        if self.row.pathway and self.row.pathway_scheme != self._scheme:
            now = pathway_words(self.row.pathway_scheme, self.row.pathway)
            said += " " + tr("Until now {pathway}", pathway=now)
        head.setText(said)

    def _reason_parts(self) -> tuple[QWidget, ...]:
        self._reasons: dict[str, ChoiceRow] = {}
        self._reason_codes: dict[str, str] = {}
        group = QButtonGroup(self)
        for code in code_list("bypass_reason"):
            key = code.code[0].upper()
            short = str(code.extra.get(f"short_{language()}", code.text(language())))
            self._reasons[key] = ChoiceRow(short, key=key)
            self._reason_codes[key] = code.code
            group.addButton(self._reasons[key])
        self._note = QLineEdit()
        self._note.setAccessibleName(tr("Note"))
        self._note.setPlaceholderText(tr("Note"))
        return (*self._reasons.values(), self._note)

    def _reason(self) -> str:
        chosen = (key for key, row in self._reasons.items() if row.isChecked())
        return self._reason_codes.get(next(chosen, ""), "")

    def _choose(self, number: str) -> None:
        self._answers = None
        self._rows[number].setChecked(True)
        self.field.setText(f"P{number}")

    def _answer(self, *, yes: bool) -> None:
        """Go on to the next question, or to the pathway that the answers lead to."""
        answers = (*(self._answers or ()), yes)
        found = suggested_pathway(answers)
        self._answers = answers
        if found is None:
            return
        if found == _LAST and len(answers) < len(QUESTIONS):
            return
        self._suggested = found
        self._choose(found)
        if len(answers) == len(QUESTIONS):
            self._bypasses.setChecked(yes)

    def _take_moments(self, moments: ReadyMoments) -> None:
        """Keep what was said of a bypass, so that confirming the pathway does not lose it."""
        if moments.bypass_reason and not self._bypasses.isChecked():
            key = moments.bypass_reason[0].upper()
            if key in self._reasons:
                self._reasons[key].setChecked(True)
            self._note.setText(moments.bypass_note)
            self._bypasses.setChecked(True)

    def _show_parts(self) -> None:
        bypasses = self._bypasses.isChecked()
        for part in (*self._reasons.values(), self._note):
            part.setVisible(bypasses)
        self._question.setText(self._question_words())
        self._question.setVisible(bool(self._question.text()))
        self._hint.setText(self._hint_words())
        self._hint.setVisible(not bypasses)
        self.refit()

    def _question_words(self) -> str:
        if self._answers is not None and len(self._answers) < len(QUESTIONS):
            return tr(QUESTIONS[len(self._answers)])
        if self._suggested:
            return tr("The answers lead to pathway {number}.", number=self._suggested)
        return ""

    def _hint_words(self) -> str:
        if self._answers is not None:
            return tr("Y yes, N no. A number chooses without the questions.")
        return tr("H or ?: four questions that lead to a pathway.")
