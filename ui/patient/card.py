"""The card beside the board: the selected person, made for reading aloud."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.board.cell import Looking
from ui.board.identity import born_text, number_text
from ui.desk import Desk
from ui.icons import icon, icon_size
from ui.patient.card_parts import CardParts
from ui.patient.clip import Clip
from ui.patient.history import show_history
from ui.widgets.buttons import PrimaryButton, SecondaryButton
from ui.widgets.link import LinkButton
from ui.widgets.notice import Notice
from ui.widgets.plain_label import PlainLabel
from ui.widgets.slim_bar import SlimBar
from wardapp.app import Changes
from wardapp.codes import code_list
from wardapp.commands.action import AddAction
from wardapp.commands.command import Command
from wardapp.display import person_name
from wardapp.errors import WardError
from wardapp.queries.board import BoardRow
from wardapp.queries.patient_card import PatientCard, patient_card
from wardapp.words import language, tr


class PatientCardPanel(QWidget):
    """Shows one row of the board in full; actions and criteria are ticked here.

    Signals: `closed()`, `edit_requested(column)` to change a fact in its cell.
    """

    closed = Signal()
    edit_requested = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._clip = Clip(self)
        desk.privacy_changed.connect(self._clip.take_back)
        self._row: BoardRow | None = None
        self._looking = Looking(desk.now())
        self._shown: tuple[BoardRow | None, PatientCard | None] = (None, None)
        self._stale = False
        self._floating = False
        self.setProperty("area", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._head = QVBoxLayout()
        self._build()
        theme.theme_changed.connect(self._dress)
        self._dress()

    @property
    def stay_id(self) -> int | None:
        """The stay in sight."""
        return self._row.stay_id if self._row is not None else None

    def wanted_width(self) -> int:
        """Return the width of the token sheet."""
        return theme.em(theme.current().width["card"])

    def show_row(self, row: BoardRow | None, looking: Looking, *, floating: bool) -> None:
        """Show a row; what is not on the board is asked for."""
        self._looking = looking
        self._floating = floating
        if row is None:
            self._row = None
            self._shown = (None, None)
            self._empty()
            return
        changed = row != self._row
        self._row = row
        if row.stay_id is not None and (changed or self._shown[1] is None or self._stale):
            self._stale = False
            self._desk.runner.ask(self._take_card, patient_card, row.stay_id)

    def retranslate(self) -> None:
        """Write every text anew after a change of language."""
        self.setAccessibleName(tr("Patient card"))
        self._close.setAccessibleName(tr("Close the card"))
        self._copy.setText(tr("Copy"))
        self._copy.setAccessibleName(tr("Copy the NHS number"))
        self._action.setAccessibleName(tr("New action"))
        self._action.setPlaceholderText(tr("A: new action, Enter adds it"))
        self._round.setText(tr("Open on round"))
        self._history.setText(tr("History"))
        self._nobody.setText(tr("Choose a patient to see the card."))
        self._shown = (None, None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, A adds an action."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.text().casefold() == "a" and self._row is not None:
            self._action.setFocus()
        else:
            super().keyPressEvent(event)

    # how it is put together

    def _build(self) -> None:
        self._bed = PlainLabel("", "lead", "accent")
        self._name = PlainLabel("", "lead", wrap=True)
        close = self._close = LinkButton("")
        close.setIcon(icon("close", "ink"))
        close.setIconSize(icon_size())
        close.clicked.connect(self.closed)
        self.setFocusProxy(close)  # the ring belongs to a control, and Enter closes again
        first = QHBoxLayout()
        first.setSpacing(theme.space("s3"))
        first.addWidget(self._bed, 0, Qt.AlignmentFlag.AlignTop)
        first.addWidget(self._name, 1)
        first.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._born = PlainLabel("", wrap=True)
        self._number = PlainLabel("", "strong")
        copy = self._copy = LinkButton("")
        copy.clicked.connect(self._copy_number)
        second = QHBoxLayout()
        second.addWidget(self._number)
        second.addWidget(copy)
        second.addStretch(1)
        self._alarm_text = Notice(self)
        self._head.addLayout(first)
        self._head.addWidget(self._born)
        self._head.addLayout(second)
        self._head.addWidget(self._alarm_text)
        self._build_parts()
        self._lay_out(copy)

    def _build_parts(self) -> None:
        self._parts = CardParts(self._desk)
        self._parts.do_requested.connect(self._do)
        self._parts.edit_requested.connect(self.edit_requested)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setVerticalScrollBar(SlimBar(self._scroll))
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setWidget(self._parts)
        self._parts.setAutoFillBackground(False)
        self._action = QLineEdit(self)
        self._action.returnPressed.connect(self._add_action)
        self._notice = Notice(self)
        self._round = PrimaryButton("")
        self._round.clicked.connect(self._open_round)
        self._history = SecondaryButton("")
        self._history.clicked.connect(self._open_history)

    def _lay_out(self, copy: QWidget) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._round)
        buttons.addWidget(self._history)
        buttons.addStretch(1)
        self._nobody = PlainLabel("", "body", "ink_second")
        self._nobody.setWordWrap(True)
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self._nobody)
        self._column.addWidget(self._scroll, 1)
        self._column.addWidget(self._action)
        self._column.addWidget(self._notice)
        self._column.addLayout(buttons)
        self._buttons = (self._round, self._history, copy)
        self.retranslate()
        self._empty()

    def _dress(self) -> None:
        edge = theme.space("s4")
        self._column.setContentsMargins(edge, theme.space("s3"), edge, theme.space("s3"))
        self._column.setSpacing(theme.space("s2"))
        self._head.setSpacing(theme.space("s1"))
        self.setFixedWidth(self.wanted_width())

    def _empty(self) -> None:
        for label in (self._bed, self._name, self._born, self._number):
            label.setText("")
            label.setAccessibleName("")
        self._parts.clear()
        self._alarm_text.clear()
        self._show_parts(visible=False)

    def _show_parts(self, *, visible: bool) -> None:
        for widget in (self._scroll, self._action, *self._buttons):
            widget.setVisible(visible)
        self._nobody.setVisible(not visible)

    # what it shows

    def _take_card(self, card: PatientCard) -> None:
        row = self._row
        if row is None or card.stay_id != row.stay_id:
            return
        self._show_parts(visible=True)
        if (row, card) == self._shown and not self._parts.is_empty():
            self._parts.tick_clock(row, card, self._looking)
            return
        self._shown = (row, card)
        self._bed.setText(row.bed or tr("No bed"))
        self._name.setText(person_name(row.family, row.given, row.title, row.sex))
        sex = code_list("sex").label(row.sex, language()) if row.sex else tr("Not Known")
        born = tr("Born {born}", born=born_text(row, self._looking)) if row.born else ""
        self._born.setText(f"{born or born_text(row, self._looking)}   " + tr("Gender") + f" {sex}")
        label = tr("NHS No.") + " " if row.nhs_number else ""
        self._number.setText(label + number_text(row))
        self._tell_alarm(row)
        self._parts.show_card(row, card, self._looking)

    def _tell_alarm(self, row: BoardRow) -> None:
        alike = self._looking.like(row.stay_id)
        if alike is None or not alike.strong:
            self._alarm_text.clear()
            return
        beds = ", ".join(alike.beds)
        said = tr("Same name in {bed}. Check date of birth and NHS No.", bed=beds)
        if self._alarm_text.text() != said:
            self._alarm_text.say("attention", said)

    # what is done here

    def _do(self, command: Command) -> None:
        self._notice.clear()
        self._desk.runner.do(command, self._on_done, self._on_refused)

    def _on_done(self, changes: Changes) -> None:
        self._stale = True
        row = self._row
        if row is not None:
            name = person_name(row.family, row.given, row.title, row.sex)
            what = tr(changes.label, **changes.values)
            said = tr("{who}: {what}, by {by}", who=f"{row.bed} {name}", what=what, by=changes.by)
            self._desk.say(said, undo=changes.undoable)
            if row.stay_id is not None:
                self._desk.runner.ask(self._take_card, patient_card, row.stay_id)

    def _on_refused(self, error: WardError) -> None:
        self._notice.say("error", tr(error.text, **dict(error.values)))
        self._shown = (self._row, None)
        if self.stay_id is not None:
            self._desk.runner.ask(self._take_card, patient_card, self.stay_id)

    def _add_action(self) -> None:
        text = self._action.text()
        if self.stay_id is not None and text.strip():
            self._action.clear()
            self._do(AddAction(stay_id=self.stay_id, text=text))

    def _copy_number(self) -> None:
        if self._row is not None and self._row.nhs_number:
            self._clip.lend(self._row.nhs_number)
            self._desk.say(tr("NHS number copied, for 10 seconds"), kind="info")

    def _open_round(self) -> None:
        if self.stay_id is not None:
            self._desk.round_requested.emit("morning", self.stay_id)

    def _open_history(self) -> None:
        if self._row is not None:
            show_history(self, self._desk, self._row, self._looking)
