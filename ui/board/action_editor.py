"""The next action in its cell: what, who by initials, when; or it is done."""

from datetime import datetime

from PySide6.QtWidgets import QGridLayout, QLineEdit

from ui import theme
from ui.board.editor import CellEditor, labelled
from ui.board.fact_editors import named
from ui.due import due_text
from ui.widgets.plain_label import PlainLabel
from ui.widgets.tick import TickRow
from wardapp.clock import moment
from wardapp.commands.action import AddAction, ChangeAction, CompleteAction
from wardapp.commands.command import Command
from wardapp.errors import RuleBroken
from wardapp.typed_time import read_when
from wardapp.words import tr


class ActionEditor(CellEditor):
    """Typing begins a new action; F2 changes the one in sight."""

    width_em = 36.0
    least_field = 20.0

    def build(self) -> None:
        """Owner and due under the field, each read back."""
        self._new = True
        self._title = PlainLabel("", "lead")
        self._standing = PlainLabel("", "body", "ink_second", wrap=True)
        self.body.addWidget(self._title)
        self.body.addWidget(self._standing)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space("s3"))
        self._owner, self._due = QLineEdit(), QLineEdit()
        self._owner.setPlaceholderText(tr("initials or a name"))
        self._due.setPlaceholderText(tr("17:00, tom, fri 10:00, 14/2"))
        self._owner_said, self._due_said = (PlainLabel("", "strong") for _ in range(2))
        for number, (label, field, said) in enumerate(
            (
                (tr("Owner"), self._owner, self._owner_said),
                (tr("Due"), self._due, self._due_said),
            )
        ):
            field.textEdited.connect(lambda _text: self.read())
            field.setMinimumWidth(theme.em(15))
            grid.addWidget(labelled(label, field), number, 0)
            grid.addWidget(field, number, 1)
            grid.addWidget(said, number, 2)
        grid.setColumnStretch(2, 1)
        self.body.addLayout(grid)
        self._done = TickRow(tr("Done"), tr("ticks off the action in sight"))
        self._done.setVisible(self.row.action_id is not None)
        self.body.addWidget(self._done)
        known = ", ".join(person.initials for person in self.around.desk.people[:12]) or "–"
        hint = tr("Tab goes to owner and due. Known initials: {initials}", initials=known)
        self.body.addWidget(PlainLabel(hint, "body", "ink_second", wrap=True))

    def start(self, typed: str) -> None:
        """Typed letters begin a new action; otherwise the one in sight is changed."""
        row = self.row
        self._new = bool(typed) or row.action_id is None
        self._title.setText(tr("New action") if self._new else tr("Change the action"))
        if self._new and row.action_id is not None:
            self._standing.setText(tr("Already open: {text}", text=row.action))
        self._standing.setVisible(bool(self._standing.text()))
        if not self._new:
            self._owner.setText(row.action_owner)
            typed = row.action
        super().start(typed)

    def read(self) -> None:
        """Read owner and due back."""
        self._owner_said.setText(named(self._owner.text(), self.around.desk.people))
        try:
            at, timed = self._due_at()
        except RuleBroken:
            self._due_said.setText("")
            return
        self._due_said.setText(due_text(at, timed=timed, now=self.around.now) if at else "")

    def command(self) -> Command | None:
        """Add, change or tick."""
        row = self.row
        if self._done.isChecked() and row.action_id is not None:
            return CompleteAction(action_id=row.action_id, expected_version=row.action_version)
        at, timed = self._due_at()
        owner, text = named(self._owner.text(), self.around.desk.people), self.field.text()
        if self._new or row.action_id is None:
            return AddAction(
                stay_id=row.stay_id or 0, text=text, owner=owner, due_at=at, due_timed=timed
            )
        return ChangeAction(
            action_id=row.action_id,
            expected_version=row.action_version,
            text=text,
            owner=owner,
            due_at=at,
            due_timed=timed,
        )

    def _due_at(self) -> tuple[datetime | None, bool]:
        text = self._due.text().strip()
        if not text and not self._new:
            return self.row.action_due_at, self.row.action_due_timed
        if not text:
            return None, True
        when = read_when(text, self.around.now)
        return when.at or moment(when.day), when.at is not None
