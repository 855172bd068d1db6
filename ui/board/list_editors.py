"""Editors that find their answer by letters: waiting for, flags."""

from datetime import date, datetime

from PySide6.QtWidgets import QGridLayout, QLineEdit

from ui import theme
from ui.board.editor import CellEditor, heading, labelled
from ui.widgets.letters import Choice, LetterList, by_letters
from ui.widgets.tick import TickRow
from wardapp.clock import local_day, moment
from wardapp.codes import code_list
from wardapp.commands.command import Command
from wardapp.commands.progress import SetFlag
from wardapp.commands.waiting import ChangeWaiting, EndWaiting, StartWaiting
from wardapp.errors import RuleBroken
from wardapp.typed_time import read_when
from wardapp.words import language, marked, tr

_SIDES = {"internal": marked("inside the hospital"), "external": marked("outside")}


def waiting_choices(on: date) -> tuple[Choice, ...]:
    """Return what a person may wait for, each with whether it is inside or outside."""
    codes = code_list("waiting_for")
    return tuple(
        Choice(code.code, code.text(language()), tr(_SIDES.get(str(code.extra.get("side")), "")))
        for code in codes.choices(on)
    )


class WaitingEditor(CellEditor):
    """What they wait for, since when, a note; or the wait is over."""

    width_em = 34.0

    def build(self) -> None:
        """The list, the two small fields, and the tick that ends the wait."""
        self.verb = tr("Save the wait")
        self._choices = waiting_choices(local_day(self.around.now))
        marker = code_list("waiting_for").marker
        self.body.addWidget(heading(tr("Waiting for: find it by letters") + f" {marker}"))
        self._list = LetterList(tr("Waiting for"), 7)
        self._list.itemClicked.connect(lambda _item: self.field.setFocus())
        self.body.addWidget(self._list)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space("s3"))
        self._since, self._note = QLineEdit(), QLineEdit()
        self._since.setPlaceholderText(tr("now; or 10:30, mon, 11/2"))
        self._note.setText(self.row.waiting_note)
        for number, (label, field) in enumerate(
            ((tr("Since"), self._since), (tr("Note"), self._note))
        ):
            grid.addWidget(labelled(label, field), number, 0)
            grid.addWidget(field, number, 1)
        self.body.addLayout(grid)
        self._over = TickRow(tr("The wait is over"))
        self._over.setVisible(self.row.waiting_id is not None)
        self.body.addWidget(self._over)

    def start(self, typed: str) -> None:
        """Begin at the wait that is open."""
        super().start(typed)
        if not typed and self.row.waiting_code:
            self._list.choose(self.row.waiting_code)

    def read(self) -> None:
        """Show what the letters find."""
        self._list.offer(by_letters(self._choices, self.field.text()))

    def step(self, down: int) -> bool:
        """Move in the list."""
        self._list.step(down)
        return True

    def command(self) -> Command | None:
        """Start, change or end the wait."""
        row = self.row
        if self._over.isChecked() and row.waiting_id is not None:
            return EndWaiting(waiting_id=row.waiting_id, expected_version=row.waiting_version)
        code = self._list.chosen()
        if not code:
            raise RuleBroken("Nothing in the list has these letters.", "code")
        note = self._note.text()
        if code == "other" and not note.strip():
            self._note.setFocus()
            raise RuleBroken("Say in the note what it is.", "note")
        since = self._read_since()
        if row.waiting_id is not None and code == row.waiting_code:
            return ChangeWaiting(
                waiting_id=row.waiting_id,
                expected_version=row.waiting_version,
                code=code,
                note=note,
                since=since,
                until=row.waiting_until,
            )
        same_note = note if note != row.waiting_note else ""
        return StartWaiting(stay_id=row.stay_id or 0, code=code, note=same_note, since=since)

    def _read_since(self) -> datetime | None:
        text = self._since.text().strip()
        if not text:
            return None
        when = read_when(text, self.around.now)
        return when.at or moment(when.day)


class FlagsEditor(CellEditor):
    """Flags by letters; Enter puts one on or takes it off."""

    width_em = 24.0
    least_field = 8.0

    def build(self) -> None:
        """The list with a tick at each flag that is on."""
        self.verb = tr("On or off")
        codes = code_list("flags").choices(local_day(self.around.now))
        self._choices = tuple(Choice(code.code, code.text(language())) for code in codes)
        self.body.addWidget(heading(tr("Flags: find one by letters")))
        self._list = LetterList(tr("Flags"), 9)
        self.body.addWidget(self._list)

    def read(self) -> None:
        """Show what the letters find."""
        self._list.offer(by_letters(self._choices, self.field.text()), self.row.flags)

    def step(self, down: int) -> bool:
        """Move in the list."""
        self._list.step(down)
        return True

    def command(self) -> Command | None:
        """Turn the chosen flag on, or off when it is on."""
        code = self._list.chosen()
        if not code:
            raise RuleBroken("No flag has these letters.", "code")
        return SetFlag(stay_id=self.row.stay_id or 0, code=code, on=code not in self.row.flags)
