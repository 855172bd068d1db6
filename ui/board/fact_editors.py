"""Editors of one small fact: red or green, senior review."""

import re
from datetime import datetime

from ui.board.editor import CellEditor, heading
from ui.board.list_editors import waiting_choices
from ui.widgets.letters import LetterList, by_letters
from ui.widgets.plain_label import PlainLabel
from ui.widgets.tick import ChoiceRow
from wardapp.clock import local_day
from wardapp.commands.command import Command
from wardapp.commands.day_status import SetDayStatus
from wardapp.commands.progress import RecordSeniorReview
from wardapp.display import near_time
from wardapp.errors import RuleBroken
from wardapp.queries.ward import PersonRow
from wardapp.typed_time import read_when
from wardapp.words import tr


class TodayEditor(CellEditor):
    """R or G, then the reason of a red day by letters."""

    width_em = 30.0
    least_field = 10.0

    def build(self) -> None:
        """Both colours and the reasons."""
        self.verb = tr("Save the day")
        self.body.addWidget(heading(tr("Was something done today that brings them home?")))
        self._red = ChoiceRow(tr("Red"), tr("nothing that could not be done elsewhere"), "R")
        self._green = ChoiceRow(tr("Green"), tr("all that was planned is happening"), "G")
        for row in (self._red, self._green):
            row.toggled.connect(lambda _on: self._show_reasons())
            self.body.addWidget(row)
        self._why = heading(tr("Why is it red? Find it by letters"))
        self._list = LetterList(tr("Reason"), 6)
        self.body.addWidget(self._why)
        self.body.addWidget(self._list)
        self._choices = waiting_choices(local_day(self.around.now))
        self._taken = False
        (self._green if self.row.colour == "green" else self._red).setChecked(True)

    def start(self, typed: str) -> None:
        """The first letter may say the colour."""
        super().start("" if typed and self.letter(typed) else typed)
        if self.row.day_reason or self.row.waiting_code:
            self._list.choose(self.row.day_reason or self.row.waiting_code)

    def letter(self, letter: str) -> bool:
        """R and G are colours until one was said; then letters find the reason."""
        key = letter.casefold()
        if self._taken or self.field.text() or key not in ("r", "g"):
            return False
        self._taken = key == "r"
        (self._red if key == "r" else self._green).setChecked(True)
        self.notice.clear()
        return True

    def read(self) -> None:
        """Show what the letters find."""
        self._list.offer(by_letters(self._choices, self.field.text()))

    def step(self, down: int) -> bool:
        """Move among the reasons."""
        self._list.step(down)
        return True

    def command(self) -> Command | None:
        """Write the day; green is refused by the rule where it does not hold."""
        red = self._red.isChecked()
        reason = self._list.chosen() if red else ""
        if red and not reason:
            raise RuleBroken("Nothing in the list has these letters.", "reason")
        return SetDayStatus(
            stay_id=self.row.stay_id or 0,
            seen=self.row.day_status_id,
            day=local_day(self.around.now),
            colour="red" if red else "green",
            reason=reason,
        )

    def _show_reasons(self) -> None:
        for widget in (self._why, self._list):
            widget.setVisible(self._red.isChecked())
        self.refit()


class SeniorEditor(CellEditor):
    """Who saw them and when: initials, a time, both or nothing (me, now)."""

    width_em = 26.0

    def build(self) -> None:
        """Read back what Enter will write."""
        self.verb = tr("Record the review")
        self._said = PlainLabel("", "lead", wrap=True)
        self.body.addWidget(self._said)
        hint = tr("Type initials, a time, or both: OR 10:20. Enter alone means you, now.")
        self.body.addWidget(PlainLabel(hint, "body", "ink_second", wrap=True))

    def read(self) -> None:
        """Read back who and when."""
        try:
            who, at = self._who_and_when()
        except RuleBroken:
            self._said.setText(tr("Senior review"))
            return
        when = near_time(at or self.around.now, self.around.now, tr)
        self._said.setText(tr("Seen by {name}, {time}", name=who, time=when))

    def command(self) -> Command | None:
        """Write the review."""
        who, at = self._who_and_when()
        return RecordSeniorReview(stay_id=self.row.stay_id or 0, reviewer=who, at=at)

    def _who_and_when(self) -> tuple[str, datetime | None]:
        words, clock = split_time(self.field.text())
        desk = self.around.desk
        who = named(words, desk.people) if words else desk.who.name
        at = read_when(clock, self.around.now).at if clock else None
        if at is not None and local_day(at) > local_day(self.around.now):
            raise RuleBroken("That time is still to come. Nothing was changed.", "at")
        return who, at


def split_time(text: str) -> tuple[str, str]:
    """Part "or 10:20" into who and when."""
    found = re.fullmatch(r"(.*?)\s*([+-]?[0-9][0-9:.]*\s*(?:am|pm|yb|yh|h|min)?)", text.strip())
    return (found[1].strip(), found[2]) if found else (text.strip(), "")


def named(typed: str, people: tuple[PersonRow, ...]) -> str:
    """Return the name behind initials; what is nobody's initials is a name as typed."""
    wanted = typed.strip().casefold()
    for person in people:
        if person.initials.casefold() == wanted:
            return person.shown
    return typed.strip()
