"""Setting up a ward step by step: every step in sight, each can be left and come back to."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.admin.first_steps import BedsStep, PeopleStep, TimesStep, WardStep
from ui.admin.last_steps import ListStep, PlaceStep
from ui.admin.panels import Card
from ui.admin.safe_note import SafeNote
from ui.admin.sentence import sentence
from ui.admin.step import Step
from ui.admin.step_list import StepList
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.notice import Notice
from ui.widgets.plain_label import PlainLabel
from wardapp.clock import Clock
from wardapp.errors import RuleBroken, WardError
from wardapp.new_ward import Draft, make_ward
from wardapp.words import marked, tr

# The name in the list of steps, and the word on the button that leads there.
_NAMES = (
    (marked("Ward"), marked("Next: ward")),
    (marked("Beds"), marked("Next: beds")),
    (marked("Round and huddle times"), marked("Next: times")),
    (marked("People"), marked("Next: people")),
    (marked("Where the data live"), marked("Next: the data")),
    (marked("First ward list"), marked("Next: first list")),
)

_TIMES = 2


class SetUpWard(Card):
    """The steps at the left, the question at the right.

    Signals: `draft_changed(Draft)` with every step, `ward_made(Path)`.
    """

    draft_changed = Signal(object)
    ward_made = Signal(object)

    def __init__(
        self, draft: Draft, clock: Clock, station: str, parent: QWidget | None = None
    ) -> None:
        super().__init__("accent", parent)
        self.setAccessibleName(tr("Set up our ward"))
        self.draft = draft
        self._clock, self._station = clock, station
        self._reached = draft.step
        self.wants_list = False
        steps = (WardStep, BedsStep, TimesStep, PeopleStep, PlaceStep)
        self._list_step = ListStep(self)
        self.steps: tuple[Step, ...] = (*(kind(self) for kind in steps), self._list_step)
        self.names = StepList(tuple(tr(name) for name, _ in _NAMES), self)
        self._pages = QStackedWidget(self)
        self.problem = Notice(self)
        self.next = _TallButton("", "Enter", parent=self)
        self.back = QuietButton(tr("Back"), parent=self)
        self._later = PlainLabel("", "body", "ink_second", wrap=True, parent=self)
        self._lay_out()
        self._connect()
        self._go_to(min(draft.step, len(self.steps) - 1))

    def read(self) -> Draft:
        """Return the draft with what stands in the fields now."""
        self.draft = self._now().read(self.draft)
        return self.draft

    def take_focus(self) -> None:
        """Put the cursor where one begins to type."""
        self._now().take_focus()

    def go_on(self) -> None:
        """Leave this step for the next one, or make the ward at the last."""
        step = self._now()
        step.take_typed()
        self.read()
        try:
            step.check(self.draft)
        except WardError as error:
            step.refuse(sentence(error), getattr(error, "field", ""))
            return
        if self.draft.step == len(self.steps) - 1:
            self._make()
        else:
            self._go_to(self.draft.step + 1)
            self.take_focus()

    def go_back(self) -> None:
        """Go back one step; what was typed stays."""
        if self.draft.step > 0:
            self._jump(self.draft.step - 1)

    def set_side_by_side(self, wide: bool) -> None:
        """Put the list of steps beside the question, or above it."""
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._parts.setDirection(way)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Esc goes back; on another button Enter presses that."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focus = QApplication.focusWidget()
            if isinstance(focus, QAbstractButton) and focus in (self.back, *self.names.buttons):
                focus.click()
            else:
                self.go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def _now(self) -> Step:
        return self.steps[self.draft.step]

    def _jump(self, step: int) -> None:
        self._now().take_typed()
        self.read()
        self._go_to(step)
        self.take_focus()

    def _go_to(self, step: int) -> None:
        self.draft = replace(self.draft, step=step)
        self._reached = max(self._reached, step)
        self.problem.clear()
        shown = self._now()
        shown.show_draft(self.draft)
        self._pages.setCurrentWidget(shown)
        last = step == len(self.steps) - 1
        self.next.setText(tr("Make the ward") if last else tr(_NAMES[step + 1][1]))
        self.next.updateGeometry()
        self.back.setVisible(step > 0)
        self._later.setText(shown.later)
        self._show_names()
        self.draft_changed.emit(self.draft)

    def _show_names(self) -> None:
        self.names.show_at(self.draft.step, self._reached, details(self.draft))

    def _on_edited(self) -> None:
        self.read()
        self._show_names()
        self.draft_changed.emit(self.draft)

    def _make(self) -> None:
        self.wants_list = self._list_step.import_now.isChecked()
        try:
            path: Path = make_ward(self.draft, self._clock, self._station)
        except WardError as error:
            self.problem.say("error", sentence(error))
            return
        self.ward_made.emit(path)

    def _connect(self) -> None:
        self.next.clicked.connect(self.go_on)
        self.back.clicked.connect(self.go_back)
        self.names.step_requested.connect(self._jump)
        for step in self.steps:
            step.entered.connect(self.go_on)
            step.edited.connect(self._on_edited)

    def _lay_out(self) -> None:
        for step in self.steps:
            self._pages.addWidget(step)
        left = QVBoxLayout()
        left.addWidget(PlainLabel(tr("Set up our ward"), "banner", wrap=True, parent=self))
        left.addWidget(self.names)
        left.addStretch(1)
        stop = tr("About five minutes. You can stop at any step and go on later.")
        left.addWidget(PlainLabel(stop, "body", "ink_second", wrap=True, parent=self))
        right = QVBoxLayout()
        right.addWidget(self._pages, 1)
        right.addWidget(self.problem)
        right.addWidget(SafeNote(self))
        right.addLayout(self._make_buttons())
        self._line = QFrame(self)
        self._line.setFrameShape(QFrame.Shape.NoFrame)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.addLayout(left, 31)
        self._parts.addWidget(self._line)
        self._parts.addLayout(right, 66)
        self._columns = (left, right)
        self._dress()
        theme.theme_changed.connect(self._dress)

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.next)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self._later)
        return row

    def _dress(self) -> None:
        edge = theme.em(1.75)
        self._parts.setContentsMargins(edge, self.edge_above(), edge, self.edge_above())
        self._parts.setSpacing(edge)
        for column in self._columns:
            column.setSpacing(theme.space("s3" if self._low else "s4"))
        self._line.setFixedWidth(theme.em(0.0625))
        self._line.setAutoFillBackground(True)
        palette = self._line.palette()
        palette.setColor(self._line.backgroundRole(), theme.colour("line"))
        self._line.setPalette(palette)


class _TallButton(PrimaryButton):
    """The button that leads through the steps."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width() + theme.em(0.75), theme.em(3))


def details(draft: Draft) -> tuple[str, ...]:
    """Return the second line of each step: what was said there, or what is asked."""
    return (
        ", ".join(part for part in (draft.name, draft.hospital) if part.strip())
        or tr("name and hospital"),
        _counted(draft, "beds") or tr("typed as ranges"),
        tr("{round} and {huddle} suggested", round=draft.round_time, huddle=draft.huddle_time)
        if draft.step < _TIMES
        else tr("{round} and {huddle}", round=draft.round_time, huddle=draft.huddle_time),
        _counted(draft, "people") or tr("initials and role are enough"),
        draft.folder or tr("on this computer"),
        tr("import, or type later"),
    )


def _counted(draft: Draft, what: str) -> str:
    try:
        count = len(draft.bed_plans() if what == "beds" else draft.new_people())
    except RuleBroken:
        return ""
    if not count:
        return ""
    return tr("Beds: {n}", n=count) if what == "beds" else tr("People: {n}", n=count)
