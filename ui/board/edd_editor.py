"""Move the expected date in its cell: type it, read it back, say why, say who was told."""

from collections import Counter
from datetime import date

from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from ui import theme
from ui.board.day_strip import DayStrip
from ui.board.editor import CellEditor, heading
from ui.board.figures import leaves_on
from ui.widgets.notice import Notice
from ui.widgets.plain_label import PlainLabel
from ui.widgets.tick import ChoiceRow, TickRow
from wardapp.app import App
from wardapp.clock import local_day
from wardapp.codes import code_list
from wardapp.commands.command import Command
from wardapp.commands.expected_discharge import SetExpectedDischarge
from wardapp.display import clinical_time, day_and_month, relative_day, short_date, weekday_date
from wardapp.errors import RuleBroken
from wardapp.measures.calendar import day_of_stay, days_off
from wardapp.queries.patient_card import EddRow, PatientCard, patient_card
from wardapp.queries.ward import holidays
from wardapp.typed_date import read_date
from wardapp.words import language, tr

_FIRST_LETTERS_OF_DATES = "ftwmsgdlyh"


def days_off_around(app: App, today: date) -> frozenset[date]:
    """Return the holidays of this year and the next; for the worker, the first time is slow."""
    extra = [row.day for row in app.ask(holidays)]
    return days_off((today.year, today.year + 1), extra)


class EddEditor(CellEditor):
    """The first date needs no reason; every later one does."""

    def build(self) -> None:
        """Read-back, days, why, told, history."""
        self.verb = tr("Move the date") if self.row.edd else tr("Set the date")
        self._today = local_day(self.around.now)
        self._day: date | None = None
        self._trouble: RuleBroken | None = None
        self._read_back = PlainLabel("", "title")
        self._far = PlainLabel("", "body", "ink_second")
        head = QHBoxLayout()
        head.addWidget(self._read_back)
        head.addWidget(self._far)
        head.addStretch(1)
        self._strip = DayStrip(self._today, self._leaving())
        self.body.addLayout(head)
        self.body.addWidget(self._strip)
        self._bases: dict[str, ChoiceRow] = {}
        self._care = Notice(self)
        if self.row.edd is not None:
            self._ask_why()
        self._ask_told()
        self._history = QGridLayout()
        self._history.setHorizontalSpacing(theme.space("s5"))
        self._history.setVerticalSpacing(0)
        self.body.addLayout(self._history)
        runner = self.around.desk.runner
        runner.run(lambda app: days_off_around(app, self._today), self._take_days_off)

    def start(self, typed: str) -> None:
        """Ask for the history too."""
        super().start(typed)
        if self.row.stay_id is not None and self.row.edd is not None:
            self.around.desk.runner.ask(self._take_card, patient_card, self.row.stay_id)

    def lean(self, room: int) -> None:
        """Leave the history away, then the notice: W still goes to the wait."""
        for place in range(self._history.count()):
            item = self._history.itemAt(place)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
        self._care.setVisible(self._height(self.width()) <= room)

    def read(self) -> None:
        """Read the date back in large type, or say what is wrong with it."""
        text = self.field.text().strip()
        self._day, self._trouble = (self.row.edd if not text else None), None
        if text:
            try:
                self._day = read_date(text, self._today)
            except RuleBroken as error:
                self._trouble = error
        self._strip.choose(self._day)
        if self._day is None:
            self._read_back.setText(tr("Type a date"))
            self._far.setText(tr("+3d, fri, 14/2, tom"))
            return
        self._read_back.setText(weekday_date(self._day, tr))
        far = relative_day(self._day, self._today, tr)
        stay = self.row.admitted_at
        number = day_of_stay(stay, self._day) if stay is not None else 0
        said = tr("{far} · day {n} of the stay", far=far, n=number) if number > 0 else far
        self._far.setText(said)

    def command(self) -> Command | None:
        """Return the new date, or the same date with who was told."""
        if self._trouble is not None:
            raise self._trouble
        if self._day is None:
            raise RuleBroken("Type a date: +3d, fri or 14/2.", "day")
        told = (self._patient.isChecked(), self._family.isChecked())
        unchanged = self._day == self.row.edd
        if unchanged and told == (self.row.told_patient, self.row.told_family):
            return None
        return SetExpectedDischarge(
            stay_id=self.row.stay_id or 0,
            seen=self.row.edd_id,
            day=self._day,
            basis="new_information" if unchanged and self.row.edd else self._basis(),
            told_patient=told[0],
            told_family=told[1],
        )

    def letter(self, letter: str) -> bool:
        """Take C, I, T, P, F and W where they cannot belong to a date."""
        key = letter.casefold()
        deeds = self._keys
        if key not in {*deeds, "p", "f", "w"} or self._belongs_to_a_date(key):
            return False
        if key == "w":
            self.moved_on.emit("waiting_for")
        elif key in ("p", "f"):
            (self._patient if key == "p" else self._family).toggle()
        else:
            deeds[key].setChecked(True)
            self.notice.clear()
            self.refit()
        return True

    def _belongs_to_a_date(self, key: str) -> bool:
        chosen = self.field.selectedText()
        text = "" if chosen and chosen == self.field.text() else self.field.text()
        if not text.strip():
            return key in _FIRST_LETTERS_OF_DATES and key != "p"
        return not self._reads(text) or self._reads(text + key)

    def _reads(self, text: str) -> bool:
        try:
            read_date(text, self._today)
        except RuleBroken:
            return False
        return True

    def _basis(self) -> str:
        return next((code for code, row in self._bases.items() if row.isChecked()), "")

    def _leaving(self) -> Counter[date]:
        others = (row for row in self.around.rows if row.stay_id not in (None, self.row.stay_id))
        return Counter(day for day in map(leaves_on, others) if day is not None)

    def _ask_why(self) -> None:
        self.body.addWidget(heading(tr("Why does the date move?")))
        for code in code_list("edd_basis").choices(self._today):
            hint = str(code.extra.get(f"hint_{language()}", ""))
            row = ChoiceRow(code.text(language()), hint, str(code.extra.get("key", "")))
            self._bases[code.code] = row
            self.body.addWidget(row)
        care = self._care
        care.action_requested.connect(lambda: self.moved_on.emit("waiting_for"))
        self.body.addWidget(care)
        care.say(
            "attention",
            tr("Waiting for care, a package or transport does not move the date."),
            tr("Record what they wait for instead (W)"),
        )

    @property
    def _keys(self) -> dict[str, ChoiceRow]:
        codes = code_list("edd_basis")
        return {
            str(codes[code].extra.get("key", "")).casefold(): row
            for code, row in self._bases.items()
        }

    def _ask_told(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.space("s5"))
        row.addWidget(heading(tr("Told")))
        self._patient = TickRow(tr("Patient"), key="P")
        self._family = TickRow(tr("Family"), key="F")
        for tick in (self._patient, self._family):
            row.addWidget(tick)
        row.addStretch(1)
        self.body.addLayout(row)

    def _take_days_off(self, off: frozenset[date]) -> None:
        self._strip.tint(off)

    def _take_card(self, card: PatientCard) -> None:
        self._history.addWidget(
            heading(tr("So far: first date and every move are kept")), 0, 0, 1, 3
        )
        bases = code_list("edd_basis")
        for number, entry in enumerate(card.expected[-5:], start=1):
            basis = bases.label(entry.basis, language())
            for column, (text, role, ink) in enumerate(
                (
                    (short_date(entry.day, tr), "strong", "ink"),
                    (basis, "body", "ink"),
                    (_author(entry), "body", "ink_second"),
                )
            ):
                self._history.addWidget(PlainLabel(text, role, ink), number, column)
        self._history.setColumnStretch(2, 1)
        moves = self.row.edd_moves + 1
        self.remark.setText(tr("will be “moved {n}×”", n=moves))
        self.remark.show()
        self.refit()


def _author(entry: EddRow) -> str:
    when = f"{day_and_month(local_day(entry.at))} {clinical_time(entry.at)}"
    return ", ".join(part for part in (entry.by, when) if part)
