"""A heading of the plan as a card: painted at rest, its fields open while it is written in."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QRectF, Qt, Signal, SignalInstance
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.plan.card import Painted, SectionCard
from ui.plan.draft import Draft
from ui.plan.form import EntryForm
from ui.plan.groups import AGREED, RING, Group, entries_of, mark_of
from ui.plan.live import Live
from ui.plan.parts import Part
from ui.plan.reading import (
    TABLE,
    agreement_parts,
    entry_parts,
    head_of,
    nothing,
    single_entry,
    single_parts,
)
from ui.widgets.buttons import ActionButton, SecondaryButton
from ui.widgets.link import LinkButton
from wardapp.plan_form import Field, Section
from wardapp.queries.recovery_plan import EntryRow, PlanRow
from wardapp.words import language, tr

_ANYTHING = "other"
"""Something else may stand in the table many times."""

Make = Callable[[PlanRow], Sequence[Part]]


class GroupCard(SectionCard):
    """Signals: `pressed(kind, entry)` on what is painted; `adding()` for one more entry;
    `removing(Live)`; `goal_wanted(Live)` to make a goal of a need; `asking_language()`,
    `asking_contact()` and `agreeing()` for the sheets.
    """

    pressed = Signal(str, int)
    adding = Signal()
    removing = Signal(object)
    goal_wanted = Signal(object)
    asking_language = Signal()
    asking_contact = Signal()
    agreeing = Signal()

    def __init__(self, group: Group, parent: QWidget) -> None:
        super().__init__(group.code, parent)
        self.group = group
        self.forms: list[EntryForm] = []
        self.live: Live | None = None
        self._painted: list[tuple[Painted, Make]] = []
        self._open = self._is_current = False

    def show_row(self, row: PlanRow) -> None:
        """Paint what stands there now."""
        for painted, make in self._painted:
            painted.show_parts(make(row))
        self._tell_state(row)

    @property
    def is_written_in(self) -> bool:
        """Whether its fields are open."""
        return self._open

    def mark(self, row: PlanRow, *, current: bool) -> None:
        """Say whether the person is at this section."""
        self._is_current = current
        self._tell_state(row)

    def rest(self, row: PlanRow) -> None:
        """Show the section as something to read."""
        self._clear()
        self._open, self.live = False, None
        self._paint(lambda row: (head_of(self.group, row), *self._body(row)))
        self.show_row(row)

    def open(self, row: PlanRow, draft: Draft, live: Live | None, today: date) -> None:
        """Open the fields: of a single section, and of one entry of a list."""
        self._clear()
        self._open, self._is_current, self.live = True, True, live
        self._paint(lambda row: (head_of(self.group, row),))
        if self.group.code == AGREED:
            self._paint(agreement_parts)
            self._button(SecondaryButton(tr("Record agreement"), "Ctrl Enter"), self.agreeing)
        for section in self.group.sections:
            if section.single:
                self._open_single(section, row, draft, today)
            else:
                offered = _fields(section, row, live)
                self._open_list(section, offered, draft, live, today)
        self.show_row(row)
        for at in range(self.column.count()):
            item = self.column.itemAt(at)
            widget = item.widget() if item is not None else None
            if widget is not None and not isinstance(widget, Painted):
                widget.show()  # a layout would show it later, and the focus comes now

    def focus(self, field: str = "") -> None:
        """Put the focus on a field, or where one begins to write."""
        form = next((form for form in self.forms if form.live is self.live), None)
        form = form or next(iter(self.forms), None)
        if form is not None:
            form.focus(field)
        else:
            buttons = self.findChildren(ActionButton)  # those of before are hidden, not gone yet
            for button in [b for b in buttons if b.isVisibleTo(self)][:1]:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def focused(self) -> tuple[Live, str] | None:
        """Return entry and field of the focus."""
        for form in self.forms:
            if form.focused():
                return form.live, form.focused()
        return None

    def fit(self, width: int) -> None:
        """Tell the forms how much room there is."""
        for form in self.forms:
            form.set_width(width - 2 * theme.space("s4"))

    def _tell_state(self, row: PlanRow) -> None:
        missing = mark_of(self.group, row) == RING
        self.set_state(current=self._is_current, missing=missing)

    def _body(self, row: PlanRow) -> list[Part]:
        if self.group.code == AGREED:
            return list(agreement_parts(row))
        parts: list[Part] = []
        for section in self.group.sections:
            if section.single:
                entry = single_entry(row, section)
                if entry is not None or section.code == "language_access":
                    parts += single_parts(section, entry.fields if entry else {}, row)
            else:
                parts += entry_parts(section, entries_of(row, section), _goals(row))
        return parts or [nothing()]

    def _open_single(self, section: Section, row: PlanRow, draft: Draft, today: date) -> None:
        if section.code == "language_access":
            self._paint(lambda row: single_parts(section, {}, row))
            self._button(SecondaryButton(tr("Ask about language and paper")), self.asking_language)
            self._button(SecondaryButton(tr("Address, phone and home")), self.asking_contact)
        live = draft.open(section, single_entry(row, section))
        form = EntryForm(draft, live, section.fields, today, self)
        self.forms.append(form)
        self.column.addWidget(form)

    def _open_list(
        self,
        section: Section,
        offered: tuple[Field, ...],
        draft: Draft,
        live: Live | None,
        today: date,
    ) -> None:
        at = (live.id if live is not None else None) or 0

        def before(row: PlanRow) -> tuple[Part, ...]:
            kept = [e for e in entries_of(row, section) if self._stands(e.id, before=True)]
            return entry_parts(section, kept, _goals(row))

        def after(row: PlanRow) -> tuple[Part, ...]:
            kept = [e for e in entries_of(row, section) if self._stands(e.id, before=False)]
            return entry_parts(section, kept, _goals(row), head=False)

        self._paint(before)
        if live is not None:
            self._open_entry(replace(section, fields=offered), draft, live, today)
            self._paint(after)
        first = tr("Add a goal, in the person's own words first")
        words = first if section.code == "goals" else tr(
            "Add: {what}", what=section.one(language())
        )  # fmt: skip
        key = "Ctrl G" if section.code == "goals" else "Alt N"
        if live is None or at:
            self._button(AddLine(words, key), self.adding)

    def _stands(self, entry_id: int, *, before: bool) -> bool:
        """Whether an entry is painted over (or under) the one that is open; a new one is last."""
        if self.live is None or self.live.id is None:
            return before
        return entry_id < self.live.id if before else entry_id > self.live.id

    def _open_entry(self, section: Section, draft: Draft, live: Live, today: date) -> None:
        frame = _Frame(self)
        column = QVBoxLayout(frame)
        edge = theme.space("s3")
        column.setContentsMargins(edge, edge, edge, edge)
        form = EntryForm(draft, live, section.fields, today, frame)
        self.forms.append(form)
        column.addWidget(form)
        row = QHBoxLayout()
        row.setSpacing(theme.space("s4"))
        if section.code == TABLE:
            goal = SecondaryButton(tr("Make a goal of it"), "Alt G", "flag")
            goal.clicked.connect(lambda: self.goal_wanted.emit(live))
            row.addWidget(goal)
        remove = LinkButton(tr("Remove: {what}", what=section.one(language())))
        remove.clicked.connect(lambda: self.removing.emit(live))
        row.addWidget(remove)
        row.addStretch(1)
        column.addLayout(row)
        self.column.addWidget(frame)

    def _paint(self, make: Make) -> None:
        painted = Painted(self)
        painted.hide()
        painted.pressed.connect(self.pressed)
        self._painted.append((painted, make))
        self.column.addWidget(painted)

    def _button(self, button: ActionButton, signal: SignalInstance) -> None:
        button.clicked.connect(lambda _checked=False: signal.emit())
        if isinstance(button, AddLine):
            self.column.addWidget(button)
        else:
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _clear(self) -> None:
        self.forms, self._painted = [], []
        while (item := self.column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


class AddLine(ActionButton):
    """A dashed line that adds one more entry."""

    kind = "quiet"

    def __init__(self, words: str, key: str) -> None:
        super().__init__(words, key, "plus")
        self._ink = "accent"

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dashes around the button."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.colour("line_control"), theme.em(0.0625), Qt.PenStyle.DashLine)
        painter.setPen(pen)
        corner = theme.em(theme.current().radius["card"])
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), corner, corner)
        painter.end()


class _Frame(QWidget):
    """The edge around the entry that is open."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("line_row"), theme.em(0.0625)))
        painter.setBrush(theme.colour("surface_alt"))
        corner = theme.em(theme.current().radius["card"])
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
        painter.end()


def _fields(section: Section, row: PlanRow, live: Live | None) -> tuple[Field, ...]:
    """Offer a part of life once: another row of the table has it already."""
    if section.code != TABLE:
        return section.fields
    here = live.id if live is not None else None
    taken = {e.fields.get("domain") for e in entries_of(row, section) if e.id != here} - {_ANYTHING}
    return tuple(
        replace(field, choices=tuple(code for code in field.choices if code.code not in taken))
        if field.name == "domain"
        else field
        for field in section.fields
    )


def _goals(row: PlanRow) -> tuple[EntryRow, ...]:
    return tuple(entry for entry in row.entries if entry.section == "goals")
