"""The middle of the editor: the sections below each other, one of them open."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.plan.draft import Draft
from ui.plan.group_card import GroupCard
from ui.plan.groups import Group, entries_of, groups
from ui.plan.live import Live
from ui.plan.parts import GOAL
from ui.widgets.slim_bar import SlimBar
from wardapp.clock import local_day
from wardapp.plan_form import Section, plan_form
from wardapp.queries.recovery_plan import EntryRow, PlanRow
from wardapp.words import tr

_WIDEST = 84.0  # em


class _Sections(QWidget):
    """What is scrolled: as high as it must be at the width there is."""

    def sizeHint(self) -> QSize:
        """The height follows from the width; a hint at another width would cost a layout."""
        return QSize(theme.em(20), theme.em(1))

    def minimumSizeHint(self) -> QSize:
        """As narrow as a card can be."""
        return self.sizeHint()


class PlanColumn(QScrollArea):
    """Signals: `moved(code)` when another section is open; `asking_language()`,
    `asking_contact()` and `agreeing()` for the sheets.
    """

    moved = Signal(str)
    asking_language = Signal()
    asking_contact = Signal()
    agreeing = Signal()

    def __init__(self, desk: Desk, draft: Draft, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._draft = desk, draft
        self._row: PlanRow | None = None
        self._groups: tuple[Group, ...] = ()
        self.cards: dict[str, GroupCard] = {}
        self.current = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(SlimBar(self))
        # A plan is higher than its window: words are laid out beside the bar from the first.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._content = _Sections(self)
        self._content.setAutoFillBackground(True)
        self._column = QVBoxLayout(self._content)
        self.lead = QVBoxLayout()
        self._column.addLayout(self.lead)
        self._cards = QVBoxLayout()
        self._column.addLayout(self._cards)
        self.tail = QVBoxLayout()
        self._column.addLayout(self.tail)
        self._column.addStretch(1)
        self.setWidget(self._content)
        self._dress()
        theme.theme_changed.connect(self._dress)
        draft.gone.connect(self._on_gone)

    @property
    def groups(self) -> tuple[Group, ...]:
        """The headings that are shown."""
        return self._groups

    def show_row(self, row: PlanRow) -> None:
        """Show the plan as it was just read; what is being typed stays as it is."""
        other = self._row is None or self._row.plan_id != row.plan_id
        self._row = row
        found = groups(plan_form(), row)
        if other or found != self._groups:
            self._build(found, keep=not other)
        for card in self.cards.values():
            card.show_row(row)

    def open(self, code: str, live: Live | None = None, field: str = "") -> None:
        """Open a section, at an entry of its list if one is meant, with the focus in it."""
        if self._row is None or code not in self.cards:
            return
        card = self.cards[code]
        self._leave(code)
        self._open(card, live or self._first(card.group))
        card.focus(field)
        self.moved.emit(code)
        QTimer.singleShot(0, card, self._reveal)

    def show_section(self, code: str) -> None:
        """Go to a section to read it; its fields stay closed."""
        if self._row is not None and code in self.cards:
            self._leave(code)
            self.cards[code].rest(self._row)
            self.cards[code].mark(self._row, current=True)
            QTimer.singleShot(0, self.cards[code], self._reveal)

    def close_fields(self) -> bool:
        """Close the fields that are open; tell whether there were any."""
        card = self.cards.get(self.current)
        if card is None or not card.is_written_in:
            return False
        self.show_section(self.current)
        return True

    def open_live(self, live: Live) -> None:
        """Open the section of an entry, at that entry and at the field that cannot be saved."""
        field = next((name for name in (*live.clashing, *live.said) if name in live.typed), "")
        for group in self._groups:
            if any(section.code == live.section.code for section in group.sections):
                self.open(group.code, None if live.section.single else live)
                if field:
                    self.cards[group.code].focus(field)

    def open_entry(self, code: str, entry_id: int) -> None:
        """Open one entry of a list; 0 opens the section."""
        found = self._entry(code, entry_id)
        self.open(code, self._draft.open(*found) if found else None)

    def step(self, down: int) -> None:
        """Go to the next section, or the one before."""
        codes = [group.code for group in self._groups]
        at = codes.index(self.current) + down if self.current in codes else 0
        if down > 0 and self.current in self.cards:
            at -= not self.cards[self.current].is_written_in  # first write in the one in sight
        if 0 <= at < len(codes):
            self.open(codes[at])

    def step_entry(self, down: int) -> None:
        """Go to the next entry of the list that is open, or the one before."""
        section, card = self._list(self.current), self.cards.get(self.current)
        if section is None or card is None or self._row is None:
            return
        entries = entries_of(self._row, section)
        ids = [entry.id for entry in entries]
        here = card.live.id if card.live is not None else None
        at = ids.index(here) + down if here in ids else len(ids) + min(0, down)
        if 0 <= at < len(ids):
            self.open(self.current, self._draft.open(section, entries[at]))
        elif at == len(ids) and here in ids:
            self.add(self.current)

    def add(self, code: str, preset: dict[str, str] | None = None) -> None:
        """Begin one more entry of a list, such as a goal."""
        section = self._list(code)
        if section is not None:
            self.open(code, self._draft.begin(section, preset))

    def add_goal(self, need: Live | None = None) -> None:
        """Begin a goal; one made of a need has its part of life and how things are now."""
        preset = {}
        if need is not None:
            said = {"domain": need.value("domain"), "baseline": need.value("now")}
            preset = {name: text for name, text in said.items() if text}
        self.add("goals", preset)

    def goal_of_open(self) -> None:
        """Make a goal of the part of life that is open."""
        card = self.cards.get(self.current)
        if card is not None and self.current == "before_now" and card.live is not None:
            self._draft.save(tell=True)
            self.add_goal(card.live)

    def focus(self) -> bool:
        """Put the focus back to where one writes; tell whether a field is open."""
        card = self.cards.get(self.current)
        if card is None or not card.is_written_in:
            return False
        card.focus()
        return True

    def rebuild(self) -> None:
        """Make every card anew, as in another language; the focus stays in its field."""
        if self._row is not None:
            self._dress()
            self._build(groups(plan_form(), self._row), keep=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the cards a width that reads well."""
        super().resizeEvent(event)
        self._fit()

    def _leave(self, code: str) -> None:
        """Go from the section one is at to another."""
        if code != self.current and self.current in self.cards and self._row is not None:
            self.cards[self.current].rest(self._row)
            self.cards[self.current].mark(self._row, current=False)
        self.current = code

    def _build(self, found: tuple[Group, ...], *, keep: bool) -> None:
        here = self.cards[self.current].focused() if keep and self.current in self.cards else None
        before = self.cards.get(self.current) if keep else None
        live = before.live if before is not None else None
        written_in = before is not None and before.is_written_in
        while (item := self._cards.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._groups = found
        self.cards = {group.code: self._card(group) for group in found}
        self._column.setEnabled(False)  # or everything would be laid out anew for each card
        for card in self.cards.values():
            card.resize(self._room(), 0)  # its words are then laid out for no other width
            self._cards.addWidget(card)
            if self._row is not None:
                card.rest(self._row)
            card.show()  # a layout would show it later, and the focus comes now
        self._fit()
        self._column.setEnabled(True)
        self._column.activate()
        if written_in and self.current in self.cards:
            self._open(self.cards[self.current], live)
            if here is not None:
                self.cards[self.current].focus(here[1])
                QTimer.singleShot(0, self.cards[self.current], self._reveal)

    def _card(self, group: Group) -> GroupCard:
        card = GroupCard(group, self._content)
        card.pressed.connect(lambda kind, entry: self._on_pressed(group.code, kind, entry))
        card.adding.connect(lambda: self.add(group.code))
        card.removing.connect(self._on_removing)
        card.goal_wanted.connect(self.add_goal)
        card.asking_language.connect(self.asking_language)
        card.asking_contact.connect(self.asking_contact)
        card.agreeing.connect(self.agreeing)
        return card

    def _open(self, card: GroupCard, live: Live | None) -> None:
        if self._row is not None:
            card.open(self._row, self._draft, live, local_day(self._desk.now()))
            card.fit(self._room())

    def _first(self, group: Group) -> Live | None:
        """Return the entry with which a list opens: its first, or a new one where it is empty."""
        section = self._list(group.code)
        if section is None or self._row is None:
            return None
        entries = entries_of(self._row, section)
        if entries:
            return self._draft.open(section, entries[0])
        return None if group.code == "carers" else self._draft.begin(section)

    def _list(self, code: str) -> Section | None:
        card = self.cards.get(code)
        parts = card.group.sections if card is not None else ()
        return next((section for section in parts if not section.single), None)

    def _entry(self, code: str, entry_id: int) -> tuple[Section, EntryRow] | None:
        section = self._list(code)
        if section is None or self._row is None:
            return None
        entries = entries_of(self._row, section)
        found = next((entry for entry in entries if entry.id == entry_id), None)
        return (section, found) if found is not None else None

    def _on_pressed(self, code: str, kind: str, entry_id: int) -> None:
        found = self._entry(code, entry_id)
        if kind == GOAL and found is not None:
            self.add_goal(self._draft.open(*found))
        else:
            self.open_entry(code, entry_id)

    def _on_removing(self, live: Live) -> None:
        self._draft.remove(live)
        if live.id is None:
            self._close_entry()

    def _on_gone(self, live: Live) -> None:
        card = self.cards.get(self.current)
        if card is not None and card.live is live:
            self._close_entry()

    def _close_entry(self) -> None:
        """Open the section anew without the entry that has gone."""
        card = self.cards[self.current]
        self._open(card, None)
        card.focus()

    def _reveal(self) -> None:
        card = self.cards.get(self.current)
        if card is None:
            return
        if self.current == self._groups[0].code and not card.is_written_in:
            self.verticalScrollBar().setValue(0)
            return
        form = next((form for form in card.forms if form.live is card.live), None)
        shown = form if form is not None else card
        edge = theme.space("s5")
        if shown.height() < self.viewport().height():
            self.ensureWidgetVisible(shown, 0, edge)
        else:
            top = shown.mapTo(self._content, shown.rect().topLeft()).y()
            self.verticalScrollBar().setValue(top - edge)
        focus = self.focusWidget()
        if focus is not None and shown.isAncestorOf(focus):
            self.ensureWidgetVisible(focus, 0, edge)

    def _room(self) -> int:
        edges = self._column.contentsMargins()
        return self.viewport().width() - edges.left() - edges.right()

    def _fit(self) -> None:
        side = theme.space("s4")
        room = self.viewport().width()
        side = max(side, (room - theme.em(_WIDEST)) // 2)
        self._column.setContentsMargins(side, theme.space("s4"), side, theme.space("s5"))
        for card in self.cards.values():
            card.fit(self._room())

    def _dress(self) -> None:
        self.setAccessibleName(tr("Recovery plan"))
        self._cards.setSpacing(theme.space("s3"))
        self._column.setSpacing(theme.space("s3"))
        self._fit()
