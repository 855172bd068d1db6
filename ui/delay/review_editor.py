"""The weekly MDT review of a long stay: what was decided, when next, to whom it goes."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui import theme
from ui.delay.editor import FactEditor
from ui.delay.fact_editors import named
from ui.widgets.plain_label import PlainLabel
from wardapp.clock import local_day
from wardapp.commands.command import Command
from wardapp.commands.delay import REVIEW_EVERY, ReviewLongStay
from wardapp.display import relative_day, weekday_date
from wardapp.errors import RuleBroken
from wardapp.typed_date import read_date
from wardapp.words import tr


class ReviewEditor(FactEditor):
    """A new review; the one before it stays in the history."""

    kind = "review"
    width_em = 40.0

    def heading(self) -> str:
        """Say what is written."""
        return tr("MDT review of a long stay")

    def verb(self) -> str:
        """Return the words of the button."""
        return tr("Write the review")

    def build(self) -> None:
        """What was decided, and two short fields."""
        outcome = _Outcome(tr("What the team decided"))
        outcome.textChanged.connect(self.notice.clear)
        self.fields["outcome"] = outcome
        self.body.addWidget(PlainLabel(outcome.accessibleName(), "label", "ink_second"))
        self.body.addWidget(outcome)
        hint = tr("in a week; or +5d, wed, 18/2")
        self._said = self.add_fields(
            ("next_on", tr("Next review"), "", hint),
            ("escalated_to", tr("Escalated to"), "", tr("nobody; or initials, a name, a role")),
        )
        self.read()

    def first(self) -> QWidget:
        """Begin at the decision."""
        return self.fields["outcome"]

    def read(self) -> None:
        """Read the next date back."""
        today = local_day(self.desk.now())
        try:
            day = self._next() or today + REVIEW_EVERY
        except RuleBroken:
            self._show("next_on", "")
        else:
            self._show("next_on", f"{weekday_date(day, tr)} · {relative_day(day, today, tr)}")
        self._show("escalated_to", named(self.text("escalated_to"), self.desk.people))

    def command(self) -> Command | None:
        """Write the review."""
        return ReviewLongStay(
            stay_id=self.row.stay_id or 0,
            outcome=self.text("outcome"),
            next_on=self._next(),
            escalated_to=named(self.text("escalated_to"), self.desk.people),
        )

    def _next(self) -> date | None:
        typed = self.text("next_on").strip()
        return read_date(typed, local_day(self.desk.now())) if typed else None

    def _show(self, name: str, words: str) -> None:
        said = self._said[name]
        said.setText(words)
        said.setVisible(bool(words) and words != self.text(name))


class _Outcome(QPlainTextEdit):
    """Some lines to write; Enter saves, Shift Enter begins a line, Tab goes on."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setFixedHeight(theme.em(5.5))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the panel."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
            return
        super().keyPressEvent(event)
