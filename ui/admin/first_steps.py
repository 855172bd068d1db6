"""The steps of setting up a ward: ward, beds, times, people."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.admin.field import MarkedLine
from ui.admin.label_grid import LabelGrid
from ui.admin.sentence import sentence
from ui.admin.step import Step, needed
from ui.widgets.plain_label import PlainLabel
from ui.widgets.segmented import SegmentedSwitch
from ui.widgets.tick import TickRow
from wardapp.bed_ranges import read_bed_ranges
from wardapp.codes import code_list
from wardapp.commands.ward import BedPlan, NewPerson
from wardapp.errors import RuleBroken
from wardapp.new_ward import Draft, refuse_no_admin
from wardapp.typed_people import read_people
from wardapp.typed_time import read_clock
from wardapp.words import language, marked, tr


class WardStep(Step):
    """What the ward is called and where it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Which ward is it?"), tr("The name stands on the board and on every sheet."), parent
        )
        self.add_field("name", tr("Ward"), tr("Such as Derwen, or Ward 7"))
        self.add_field("hospital", tr("Hospital"))
        nations = (("wales", tr("Wales")), ("england", tr("England")))
        self._nation = SegmentedSwitch(tr("Nation"), nations, parent=self)
        self._nation.chosen.connect(self.edited)
        self.add(PlainLabel(tr("Rules and lists of"), "label", "ink_second", parent=self))
        self.add_row(self._nation)
        self.finish()

    def show_draft(self, draft: Draft) -> None:
        """Put the ward's facts into the fields."""
        self.fields["name"].set_text(draft.name)
        self.fields["hospital"].set_text(draft.hospital)
        self._nation.set_value(draft.nation)

    def read(self, draft: Draft) -> Draft:
        """Return the draft with these facts."""
        return replace(
            draft,
            name=self.fields["name"].text(),
            hospital=self.fields["hospital"].text(),
            nation=self._nation.value(),
        )

    def check(self, draft: Draft) -> None:
        """A ward needs a name."""
        needed(draft.name, "name", marked("The ward needs a name."))


class BedsStep(Step):
    """Beds by ranges, shown as they will stand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Which beds are there?"), tr("Type them as ranges. Separate with commas."), parent
        )
        self.later = tr("Add or close beds later in Settings")
        field = self.add_field("beds", tr("Beds, such as A1-A6, B1-B6, SR1-4"), big=True)
        field.edit.setPlaceholderText("A1-A6, B1-B6, SR1-4")
        field.edited.connect(self._show)
        self.found = MarkedLine("check", "green", self)
        self.grid = LabelGrid(tr("Beds"), parent=self)
        self.side_rooms = TickRow(tr("SR are side rooms"), parent=self)
        self.side_rooms.toggled.connect(self.edited)
        for part in (self.found, self.grid, self.side_rooms):
            self.add(part)
        self.finish()

    def show_draft(self, draft: Draft) -> None:
        """Put the ranges into the field."""
        self.fields["beds"].set_text(draft.beds)
        self.side_rooms.setChecked(draft.side_rooms)
        self._show()

    def read(self, draft: Draft) -> Draft:
        """Return the draft with these beds."""
        return replace(
            draft, beds=self.fields["beds"].text(), side_rooms=self.side_rooms.isChecked()
        )

    def check(self, draft: Draft) -> None:
        """A ward needs at least one bed, and each a name of its own."""
        needed(draft.beds, "beds", marked("A ward needs at least one bed, such as A1."))
        draft.bed_plans()

    def _show(self) -> None:
        try:
            plans = read_bed_ranges(self.fields["beds"].text())
        except RuleBroken as error:
            self.fields["beds"].refuse(sentence(error))
            self.found.say("")
            return
        words = tr("Beds: {n}", n=len(plans)) if plans else ""
        self.found.say(words, tr("in the order they will stand on the board"))
        self.grid.show_groups(by_bay(plans))
        self.side_rooms.setVisible(any(plan.side_room for plan in plans))


def by_bay(plans: tuple[BedPlan, ...]) -> list[list[str]]:
    """Return the labels of neighbouring beds of one bay together."""
    groups: list[list[str]] = []
    bay = None
    for plan in plans:
        if plan.bay != bay or not groups:
            groups.append([])
            bay = plan.bay
        groups[-1].append(plan.label)
    return groups


class TimesStep(Step):
    """When the round and the huddle begin."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("When do you meet?"),
            tr("The round in the morning and the huddle in the afternoon, such as 08:30 or 2pm."),
            parent,
        )
        self.later = tr("Change the times later in Settings")
        self.add_field("round_time", tr("Board round"))
        self.add_field("huddle_time", tr("Huddle"))
        self.finish()

    def show_draft(self, draft: Draft) -> None:
        """Put the times into the fields."""
        self.fields["round_time"].set_text(draft.round_time)
        self.fields["huddle_time"].set_text(draft.huddle_time)

    def read(self, draft: Draft) -> Draft:
        """Return the draft with the times, written as 08:30 where they can be read."""
        return replace(
            draft,
            round_time=_tidy(self.fields["round_time"].text()),
            huddle_time=_tidy(self.fields["huddle_time"].text()),
        )

    def check(self, draft: Draft) -> None:
        """Both must be times of day."""
        for name in ("round_time", "huddle_time"):
            read_time_of_day(getattr(draft, name), name)


def read_time_of_day(text: str, field: str) -> str:
    """Return a typed time as 08:30, or raise RuleBroken for its field."""
    try:
        return f"{read_clock(text):%H:%M}"
    except RuleBroken as error:
        raise RuleBroken(error.text, field=field, **error.values) from error


def _tidy(text: str) -> str:
    try:
        return read_time_of_day(text, "")
    except RuleBroken:
        return text


class PeopleStep(Step):
    """Who works here: each typed in one line, taken with Enter; Enter on an empty line goes on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Who works here?"),
            tr(
                "Initials and role are enough, such as SM sister; a name may follow. Enter adds; "
                "Backspace in the empty field takes the last one back."
            ),
            parent,
        )
        self.later = tr("Add people later in Settings")
        self._lines: list[str] = []
        field = self.add_field(
            "people", tr("Initials and role"), big=True, entered=self._on_entered
        )
        field.edit.setPlaceholderText("SM sister")
        field.edit.installEventFilter(self)
        self.found = MarkedLine("check", "green", self)
        self._list = QWidget(self)
        self._grid = LabelGrid(tr("People"), "body", self._list)
        row = QHBoxLayout(self._list)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._grid)
        self.add(self.found)
        self.add(self._list)
        self.finish()

    def show_draft(self, draft: Draft) -> None:
        """Show who was typed."""
        self._lines = [line for line in draft.people.split("\n") if _readable(line)]
        self.fields["people"].set_text("")
        self._show()

    def read(self, draft: Draft) -> Draft:
        """Return the draft with the people on the list."""
        return replace(draft, people="\n".join(self._lines))

    def take_typed(self) -> None:
        """Put whoever stands in the field on the list, if it can be read."""
        self._take()

    def check(self, draft: Draft) -> None:
        """Somebody must be able to change the ward later."""
        read_people(self.fields["people"].text())
        refuse_no_admin(draft.new_people())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Backspace in the empty field takes the last person back into it."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Backspace
            and self._lines
            and not self.fields["people"].text()
        ):
            self.fields["people"].set_text(self._lines.pop())
            self._show()
            self.edited.emit()
            return True
        return super().eventFilter(watched, event)

    def _on_entered(self) -> None:
        if not self.fields["people"].text().strip():
            self.entered.emit()
        elif self._take():
            self.edited.emit()

    def _take(self) -> bool:
        """Put what is typed on the list; False where it cannot be read."""
        text = self.fields["people"].text()
        try:
            read_people(text)
        except RuleBroken as error:
            self.refuse(sentence(error))
            return False
        if text.strip():
            self._lines += [part.strip() for part in text.split(",") if part.strip()]
            self.fields["people"].set_text("")
            self._show()
        return True

    def _show(self) -> None:
        people = read_people("\n".join(self._lines))
        self.found.say(tr("People: {n}", n=len(people)) if people else "")
        self._grid.show_groups([[_shown(person) for person in people]])


def _shown(person: NewPerson) -> str:
    role = code_list("roles")[person.role].short(language())
    return f"{person.name or person.initials} · {role}"


def _readable(line: str) -> bool:
    try:
        return bool(read_people(line))
    except RuleBroken:
        return False
