"""Before the round: who is here, in which order, and off it goes."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.round.people_row import PHONE, read_person, role_words
from ui.widgets.avatar import Avatar
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.flow import FlowLayout
from ui.widgets.plain_label import PlainLabel
from ui.widgets.segmented import SegmentedSwitch
from wardapp.queries.board_round import BED_ORDER, SICKEST_FIRST
from wardapp.queries.ward import PersonRow
from wardapp.words import tr


class StartView(QWidget):
    """Signals: `started()` when the round shall begin, `huddle_wanted()`."""

    started = Signal()
    huddle_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._people: Sequence[PersonRow] = ()
        self.here: dict[str, tuple[str, int | None, str]] = {}
        self._title = PlainLabel("", "title", parent=self)
        self._about = PlainLabel("", "body", "ink_second", wrap=True, parent=self)
        self._who = PlainLabel("", "lead", parent=self)
        self._flow_box = QWidget(self)
        self._flow = FlowLayout(self._flow_box)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self.field = _Initials(self)
        self._order_words = PlainLabel("", "lead", parent=self)
        self.order: SegmentedSwitch | None = None
        self._begin = PrimaryButton("", "Enter", parent=self)
        self._begin.clicked.connect(self.started)
        self._huddle = SecondaryButton("", parent=self)
        self._huddle.clicked.connect(self.huddle_wanted)
        self._lay_out()
        self.retranslate()
        theme.theme_changed.connect(self._space)

    @property
    def ordering(self) -> str:
        """The order that was chosen."""
        return self.order.value() if self.order is not None else SICKEST_FIRST

    def show_ward(self, name: str, patients: int, people: Sequence[PersonRow]) -> None:
        """Show whom the round is for and who can be here."""
        self._title.setText(tr("Board round, {ward}", ward=name))
        self._about.setText(tr("Patients to discuss: {n}", n=patients))
        self._begin.setEnabled(patients > 0)
        self._people = [person for person in people if person.active]
        self._show_people()

    def add(self, typed: str) -> None:
        """Note somebody by initials, or take them off when they were noted already."""
        initials, person, how = read_person(typed, self._people)
        if initials in self.here:
            del self.here[initials]
        elif initials:
            role = person.role if person else "guest"
            self.here[initials] = (role, person.id if person else None, how)
        self._show_people()

    def first(self) -> QWidget:
        """Return what takes the focus."""
        return self.field

    def resume(self) -> None:
        """Come to the front with the field for initials ready."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Write every text in the window's language."""
        self._who.setText(tr("Who is here? Type initials; Enter alone begins the round"))
        self._order_words.setText(tr("In which order?"))
        self._begin.setText(tr("Begin the round"))
        self._huddle.setText(tr("Afternoon huddle"))
        self.field.setPlaceholderText(tr("OR, or HL phone"))
        self.field.setAccessibleName(tr("Initials of whoever is here"))
        self._make_order()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.end()

    def _show_people(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        known = {person.initials.upper(): person.role for person in self._people}
        for initials in (*known, *(extra for extra in self.here if extra not in known)):
            self._flow.addWidget(self._pill(initials, known.get(initials, "guest")))

    def _pill(self, initials: str, role: str) -> Avatar:
        present = self.here.get(initials)
        words = role_words(role)
        if present is not None and present[2] == PHONE:
            words = tr("{role}, by phone", role=words)
        pill = Avatar(initials, words, open_place=present is None, parent=self._flow_box)
        state = tr("here") if present is not None else tr("not noted")
        pill.setAccessibleDescription(state)
        pill.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        pill.clicked.connect(lambda: self.add(initials))
        return pill

    def _make_order(self) -> None:
        value = self.ordering
        if self.order is not None:
            self._order_line.removeWidget(self.order)
            self.order.hide()
            self.order.deleteLater()
        options = ((SICKEST_FIRST, tr("Sickest first, then home today")), (BED_ORDER, tr("By bed")))
        self.order = SegmentedSwitch(tr("Order of the round"), options, value, self)
        for button in self.order.findChildren(QPushButton):
            words = theme.current().metrics("strong").horizontalAdvance(button.text())
            button.setMinimumWidth(round(words) + theme.em(1.5))
        self._order_line.insertWidget(0, self.order)

    def _lay_out(self) -> None:
        self._order_line = QHBoxLayout()
        self._order_line.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.space("s4"))
        buttons.addWidget(self._begin)
        buttons.addWidget(self._huddle)
        buttons.addStretch(1)
        self._column = QVBoxLayout(self)
        for part in (self._title, self._about, self._who, self.field, self._flow_box):
            self._column.addWidget(part)
        self._column.addWidget(self._order_words)
        self._column.addLayout(self._order_line)
        self._column.addSpacing(theme.space("s4"))
        self._column.addLayout(buttons)
        self._column.addStretch(1)
        self._space()

    def _space(self) -> None:
        edge = theme.space("s6")
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(theme.space("s4"))
        self._flow.set_gaps(theme.space("s3"), theme.space("s3"))
        self.field.setFixedWidth(theme.em(16))


class _Initials(QLineEdit):
    """Enter or Space notes the typed initials; Enter with nothing typed begins."""

    def __init__(self, view: StartView) -> None:
        super().__init__(view)
        self._view = view

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        event.accept()
        typed = self.text().strip()
        if typed:
            self._view.add(typed)
            self.clear()
        else:
            self._view.started.emit()
