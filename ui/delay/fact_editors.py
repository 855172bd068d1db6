"""The small editors of a delay: whose it is, the next step, to whom it was taken, its end."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.delay.editor import FactEditor
from ui.desk import Desk
from ui.due import due_text
from ui.widgets.plain_label import PlainLabel
from ui.widgets.tick import ChoiceRow, TickRow
from wardapp.clock import moment
from wardapp.codes import code_list
from wardapp.commands.action import AddAction, ChangeAction, CompleteAction
from wardapp.commands.command import Command
from wardapp.commands.delay import ATTRIBUTIONS, EndDelay, EscalateDelay, SetDelayOwner
from wardapp.errors import RuleBroken
from wardapp.queries.board import BoardRow
from wardapp.queries.delays import DelayRow, DelayState
from wardapp.queries.ward import PersonRow
from wardapp.typed_time import read_when
from wardapp.words import language, tr

_LETTERS = {"health": "H", "social": "S", "joint": "J", "unassigned": "U"}


class WhoseEditor(FactEditor):
    """Health, social care, joint or nobody yet, each by its letter; agreed or suggested."""

    kind = "whose"
    width_em = 30.0

    def __init__(self, page: QWidget, desk: Desk, row: BoardRow, state: DelayState) -> None:
        self._state = state
        super().__init__(page, desk, row)

    def heading(self) -> str:
        """Say what is written."""
        return tr("Whose delay it is")

    def build(self) -> None:
        """Four rows to choose from and the tick."""
        codes = code_list("delay_attribution")
        self._rows = {
            code: ChoiceRow(
                codes.label(code, language()),
                key=_LETTERS[code],
            )
            for code in ATTRIBUTIONS
        }
        for row in self._rows.values():
            self.body.addWidget(row)
            row.toggled.connect(lambda _on: self._show_agreed())
        self._agreed = TickRow(tr("Agreed together"), tr("else it is only suggested"), "A")
        self._agreed.setChecked(self._state.agreed)
        self.body.addWidget(self._agreed)
        blame = tr("It says who can move it on, not who is to blame.")
        self.body.addWidget(PlainLabel(blame, "body", "ink_second", wrap=True))
        self._chosen(self._state.attribution or "unassigned")

    def first(self) -> QWidget:
        """Begin at the one that stands."""
        return self._rows[self._code()]

    def take_key(self, _key: Qt.Key, text: str) -> bool:
        """H, S, J and U choose, A ticks."""
        if text == "A":
            self._agreed.toggle()
            return True
        code = next((code for code, letter in _LETTERS.items() if letter == text), "")
        if not code:
            return False
        self._chosen(code)
        self._rows[code].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def command(self) -> Command | None:
        """Write it; the same again is nothing."""
        code = self._code()
        agreed = self._agreed.isChecked() and code != "unassigned"
        state = self._state
        if (code, agreed) == (state.attribution, state.agreed):
            return None
        return SetDelayOwner(
            delay_id=state.id, seen=state.owner_id, attribution=code, agreed=agreed
        )

    def take_row(self, row: DelayRow) -> None:
        """Somebody else changed it: from now on this is what the person has seen."""
        self._state = row.delay or self._state

    def _chosen(self, code: str) -> None:
        self._rows[code].setChecked(True)
        self._show_agreed()

    def _code(self) -> str:
        return next((code for code, row in self._rows.items() if row.isChecked()), "unassigned")

    def _show_agreed(self) -> None:
        """Nobody can agree that it is nobody's."""
        self._agreed.setEnabled(self._code() != "unassigned")


class StepEditor(FactEditor):
    """The board's next action, changed, ticked off, or another one beside it."""

    kind = "step"
    width_em = 38.0

    def heading(self) -> str:
        """Say what is written."""
        return tr("Next step")

    def verb(self) -> str:
        """Return the words of the button."""
        return tr("Change this step") if self.row.action_id is not None else tr("Add the step")

    def build(self) -> None:
        """Three fields, and two ticks where a step is open already."""
        row = self.row
        if row.action_id is not None:
            stands = tr("On the board: {text}", text=row.action)
            self.body.addWidget(PlainLabel(stands, "body", wrap=True))
        due = tr("17:00, tom, fri 10:00, 14/2")
        self._said = self.add_fields(
            ("text", tr("What"), row.action, tr("what is done next")),
            ("owner", tr("Owner"), row.action_owner, tr("initials or a name")),
            ("due_at", tr("Due"), "", due),
        )
        self._done = TickRow(tr("It is done"))
        self._beside = TickRow(tr("A new step; the one on the board stays"))
        for tick in (self._done, self._beside):
            tick.setVisible(row.action_id is not None)
            self.body.addWidget(tick)
        self._beside.toggled.connect(self._on_beside)
        self.read()

    def first(self) -> QWidget:
        """Begin at the words."""
        return self.fields["text"]

    def read(self) -> None:
        """Read owner and due back."""
        self._show("owner", named(self.text("owner"), self.desk.people))
        try:
            at, timed = self._due()
        except RuleBroken:
            self._show("due_at", "")
            return
        now = self.desk.now()
        self._show("due_at", due_text(at, timed=timed, now=now) if at is not None else "")

    def command(self) -> Command | None:
        """Add, change or tick."""
        row, new = self.row, self._beside.isChecked() or self.row.action_id is None
        if self._done.isChecked() and row.action_id is not None:
            return CompleteAction(action_id=row.action_id, expected_version=row.action_version)
        at, timed = self._due()
        owner, text = named(self.text("owner"), self.desk.people), self.text("text")
        if new or row.action_id is None:
            return AddAction(
                stay_id=row.stay_id or 0, text=text, owner=owner, due_at=at, due_timed=timed
            )
        stands = (row.action, row.action_owner, row.action_due_at, row.action_due_timed)
        if (text, owner, at, timed) == stands:
            return None
        return ChangeAction(
            action_id=row.action_id,
            expected_version=row.action_version,
            text=text,
            owner=owner,
            due_at=at,
            due_timed=timed,
        )

    def take_row(self, row: DelayRow) -> None:
        """Somebody else changed the step: from now on this is what the person has seen."""
        self.row = row.board

    def _due(self) -> tuple[datetime | None, bool]:
        typed = self.text("due_at").strip()
        if not typed:
            new = self._beside.isChecked() or self.row.action_id is None
            return (None, True) if new else (self.row.action_due_at, self.row.action_due_timed)
        return when_typed(typed, self.desk.now())

    def _on_beside(self, beside: bool) -> None:
        row = self.row
        self.save_button.setText(tr("Add the step") if beside else self.verb())
        for name, stands in (("text", row.action), ("owner", row.action_owner)):
            before, after = (stands, "") if beside else ("", stands)
            if self.text(name) == before:
                self.put(name, after)
        self.read()

    def _show(self, name: str, words: str) -> None:
        said = self._said[name]
        said.setText(words)
        said.setVisible(bool(words) and words != self.text(name))


class EscalateEditor(FactEditor):
    """To whom the delay was taken, and what was asked."""

    kind = "escalate"
    width_em = 36.0

    def __init__(self, page: QWidget, desk: Desk, row: BoardRow, state: DelayState) -> None:
        self._state = state
        super().__init__(page, desk, row)

    def heading(self) -> str:
        """Say what is written."""
        return tr("Escalate the delay")

    def verb(self) -> str:
        """Return the words of the button."""
        return tr("Note the escalation")

    def build(self) -> None:
        """Two fields, and the last escalation in sight."""
        if self._state.escalated_to:
            last = tr("Last escalated to {to}", to=self._state.escalated_to)
            self.body.addWidget(PlainLabel(last, "body", wrap=True))
        self.add_fields(
            ("to", tr("To whom"), "", tr("a name or a role")),
            ("note", tr("Note"), "", tr("what was asked")),
        )

    def first(self) -> QWidget:
        """Begin at the name."""
        return self.fields["to"]

    def command(self) -> Command | None:
        """Note it."""
        to = named(self.text("to"), self.desk.people)
        return EscalateDelay(delay_id=self._state.id, to=to, note=self.text("note"))


class EndEditor(FactEditor):
    """The wait is over, or it was entered in error; the 48-hour clock goes on by itself."""

    kind = "end"
    width_em = 36.0

    def __init__(self, page: QWidget, desk: Desk, row: BoardRow, state: DelayState) -> None:
        self._state = state
        super().__init__(page, desk, row)

    def heading(self) -> str:
        """Say what is written."""
        return tr("The delay has ended")

    def verb(self) -> str:
        """Return the words of the button."""
        return tr("End the delay")

    def build(self) -> None:
        """How, when, and a note."""
        codes = code_list("delay_end")
        self._kinds = {
            "solved": ChoiceRow(codes.label("solved", language()), key="S"),
            "error": ChoiceRow(codes.label("error", language()), key="E"),
        }
        for row in self._kinds.values():
            self.body.addWidget(row)
        self._kinds["solved"].setChecked(True)
        self.add_fields(
            ("at", tr("When"), "", tr("now; or 10:30, mon, 11/2")),
            ("note", tr("Note"), "", ""),
        )
        goes_on = tr("The 48-hour clock goes on until they leave or are unwell again.")
        self.body.addWidget(PlainLabel(goes_on, "body", "ink_second", wrap=True))

    def first(self) -> QWidget:
        """Begin at the usual end."""
        return self._kinds["solved"]

    def take_key(self, _key: Qt.Key, text: str) -> bool:
        """S and E choose."""
        kind = {"S": "solved", "E": "error"}.get(text)
        if kind is None:
            return False
        self._kinds[kind].setChecked(True)
        self._kinds[kind].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def command(self) -> Command | None:
        """End it."""
        typed = self.text("at").strip()
        return EndDelay(
            delay_id=self._state.id,
            expected_version=self._state.version,
            kind=next(kind for kind, row in self._kinds.items() if row.isChecked()),
            note=self.text("note"),
            at=when_typed(typed, self.desk.now())[0] if typed else None,
        )

    def take_row(self, row: DelayRow) -> None:
        """Somebody else changed the delay: from now on this is what the person has seen."""
        self._state = row.delay or self._state


def named(typed: str, people: tuple[PersonRow, ...]) -> str:
    """Return the name behind initials; what is nobody's initials is a name as typed."""
    wanted = typed.strip().casefold()
    found = (person.shown for person in people if person.initials.casefold() == wanted)
    return next(found, typed.strip())


def when_typed(typed: str, now: datetime) -> tuple[datetime, bool]:
    """Read a typed moment, and whether a time of day was typed."""
    when = read_when(typed, now)
    return when.at or moment(when.day), when.at is not None
