"""The ground of the editors in the cell: a field on the cell, a panel that hangs on it.

Enter saves, Esc leaves as it was, a refusal stands beside the field and what was typed stays.
Letters that cannot go on what is typed may be commands of the panel.
"""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from ui import theme
from ui.desk import Desk
from ui.widgets.announce import announce
from ui.widgets.attached import AttachedEditor
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.focus_trap import tab_stops
from ui.widgets.letters import LetterList
from ui.widgets.notice import Notice
from ui.widgets.plain_label import PlainLabel
from wardapp.app import Changes
from wardapp.commands.command import Command
from wardapp.display import person_name
from wardapp.errors import Conflict, RuleBroken, WardError
from wardapp.queries.board import BoardRow
from wardapp.words import tr


@dataclass(frozen=True)
class Around:
    """What an editor may look at beside its row: the desk and the whole board."""

    desk: Desk
    rows: tuple[BoardRow, ...]

    @property
    def now(self) -> datetime:
        """This moment."""
        return self.desk.now()


class CellField(QLineEdit):
    """The field that lies on the cell; its panel sees each key first."""

    def __init__(self, page: QWidget, name: str) -> None:
        super().__init__(page)
        self.setAccessibleName(name)
        self.setProperty("wrong", "false")
        self.editor: CellEditor | None = None
        self.hide()

    def event(self, event: QEvent) -> bool:
        """Let Tab go into the panel."""
        if isinstance(event, QKeyEvent) and self._is_taken(event):
            return True
        return super().event(event)

    def _is_taken(self, event: QKeyEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress
        return pressed and self.editor is not None and self.editor.takes_key(event)


class CellEditor(AttachedEditor):
    """One fact of one patient. Subclasses build `body`, read `field` and give `command`.

    Signals: `saved(Changes)`, `moved_on(editor)` to go to another editor of the same row,
    `conflicted()` when somebody else was quicker.
    """

    saved = Signal(object)
    conflicted = Signal()
    moved_on = Signal(str)
    width_em = 0.0
    least_field = 9.0  # em
    verb = ""

    def __init__(self, page: QWidget, around: Around, row: BoardRow, name: str) -> None:
        super().__init__(page, name, self.width_em)
        self.around, self.row = around, row
        self.field = CellField(page, name)
        self.field.editor = self
        self.field.textEdited.connect(self._on_field_edited)
        self.notice = Notice(self)
        self._anchor_rect = QRect()
        self._sending = False
        self._typed_on: list[QKeyEvent] = []
        self.remark = PlainLabel("", "body", "ink_second")
        self._whose = PlainLabel("", "strong", wrap=True)
        self._whose.hide()
        self.body.addWidget(self._whose)
        self.build()
        self.body.addWidget(self.notice)
        self._add_buttons()

    # what subclasses say

    def build(self) -> None:
        """Put the panel's content into `body`."""

    def start(self, typed: str) -> None:
        """Begin with what was typed on the cell."""
        self.field.setText(typed)
        self.read()

    def read(self) -> None:
        """The field has changed: read it back."""

    def command(self) -> Command | None:
        """Return what Enter does; None when there is nothing to do. May raise RuleBroken."""
        raise NotImplementedError

    def letter(self, _letter: str) -> bool:
        """Take a letter as a command of the panel; False lets it go into the field."""
        return False

    def step(self, _down: int) -> bool:
        """Move in the panel by the arrow keys of the field."""
        return False

    def lean(self, room: int) -> None:
        """The window is low, so many pixels: leave away what is only good to know."""

    def take_row(self, row: BoardRow) -> None:
        """Somebody else changed the row: from now on this is what the person has seen."""
        self.row = row

    # what happens

    def open(self, cell: QRect, typed: str) -> None:
        """Lie on the cell and begin."""
        self._anchor_rect = cell
        self.field.setFont(theme.font("lead"))
        self.field.setGeometry(self._on_cell(cell))
        self.field.show()
        self.field.raise_()
        self.start(typed)
        self.attach(self._anchor_rect)
        self._part_field_and_panel()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.end(False)
        if not typed:
            self.field.selectAll()

    def save(self) -> None:
        """Save, once."""
        if self._sending:
            return
        try:
            wanted = self.command()
        except RuleBroken as error:
            self.refuse(error)
            return
        if wanted is None:
            self.dismiss()
            return
        self._sending = True
        self.around.desk.runner.do(wanted, self._on_done, self._on_refused)

    def refuse(self, error: WardError) -> None:
        """Say beside the field why not; what was typed stays."""
        self._sending = False
        text = tr(error.text, **dict(error.values))
        self.notice.say("error", text)
        self._mark_wrong(wrong=True)
        announce(self, text)
        self.refit()
        self.reveal(self.notice)

    def tell_theirs(self, row: BoardRow, now_says: str) -> None:
        """Show both versions; the next Enter writes mine over theirs, Esc keeps theirs."""
        self.take_row(row)
        said = tr(
            "Somebody else changed this: it now says “{theirs}”. Enter writes yours,"
            " Esc keeps theirs. Nothing is lost.",
            theirs=now_says,
        )
        self.notice.say("attention", said)
        self.refit()
        self.reveal(self.notice)

    def move_to(self, cell: QRect) -> None:
        """Lie on another cell, where the patient is now."""
        self._anchor_rect = cell
        self.field.setGeometry(self._on_cell(cell))
        self.refit()

    def dismiss(self) -> None:
        """Close field and panel."""
        self.field.hide()
        super().dismiss()

    def refit(self) -> None:
        """Take the size anew after the content has changed."""
        if self.isVisible():
            self.field.setGeometry(self._on_cell(self._anchor_rect))
            self.attach(self._anchor_rect)
            self._part_field_and_panel()
            self.field.raise_()

    def takes_key(self, event: QKeyEvent) -> bool:
        """Look at a key of the field first."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.dismiss()
        elif self._sending:
            self._typed_on.append(event.clone())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            stops = tab_stops(self)
            if stops:
                stops[0 if key == Qt.Key.Key_Tab else -1].setFocus(Qt.FocusReason.TabFocusReason)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return self.step(1 if key == Qt.Key.Key_Down else -1)
        else:
            command_keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
            if event.modifiers() & command_keys or not event.text().isprintable():
                return False
            return bool(event.text()) and self.letter(event.text())
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """In the panel Enter saves too."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save()
            event.accept()
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go round through the panel and the field."""
        stops = tab_stops(self)
        here = self.focusWidget()
        at_end = bool(stops) and here is (stops[-1] if forward else stops[0])
        if at_end and self.field.isVisible():
            self.field.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().focusNextPrevChild(forward)

    def _add_buttons(self) -> None:
        self.save_button = PrimaryButton(self.verb or tr("Save"), "Enter")
        self.save_button.clicked.connect(self.save)
        self.leave_button = QuietButton(tr("Leave as it was"), "Esc")
        self.leave_button.clicked.connect(self.dismiss)
        self.footer.addWidget(self.save_button)
        self.footer.addWidget(self.leave_button)
        self.footer.addStretch(1)
        self.footer.addWidget(self.remark)
        self.remark.hide()

    def _on_cell(self, cell: QRect) -> QRect:
        width = max(cell.width() - 2, theme.em(self.least_field))
        height = theme.em(theme.current().row["control"])
        if width > cell.width():  # it covers the cell beside it: all of it, or nothing
            height = max(height, cell.height() - 2)
        left = min(cell.left() + 1, self._page.width() - width)
        return QRect(left, cell.center().y() - height // 2, width, height)

    def _part_field_and_panel(self) -> None:
        """Where the window is too low for both, the field goes on top of its panel."""
        if not self._over_field():
            return
        for entries in self.findChildren(LetterList):
            entries.give_up(
                self._anchor_rect.bottom() + self.wanted_height() - self._page.height() + 2
            )
            self.attach(self._anchor_rect)
            self.field.raise_()
        if not self._over_field():
            return
        self._say_whose()
        high = theme.em(theme.current().row["control"])
        room = self._page.height() - high
        self.lean(room)
        self.field.resize(self.field.width(), high)
        self.field.move(self.x() + theme.em(1), 0)
        self.setGeometry(self.x(), high, self.width(), min(room, self._height(self.width())))

    def _say_whose(self) -> None:
        """Away from its row the panel says itself about whom it is."""
        row, private = self.row, self.around.desk.privacy > 0
        name = "" if private else person_name(row.family, row.given, row.title, row.sex)
        self._whose.setText(" ".join(part for part in (row.bed, name) if part))
        self._whose.show()

    def _over_field(self) -> bool:
        return self.geometry().intersects(self.field.geometry())

    def _on_field_edited(self, _text: str) -> None:
        self._mark_wrong(wrong=False)
        if not self.notice.isHidden():
            self.notice.clear()
        self.read()
        self.refit()

    def _mark_wrong(self, *, wrong: bool) -> None:
        self.field.setProperty("wrong", "true" if wrong else "false")
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)

    def _on_done(self, changes: Changes) -> None:
        self._sending = False
        self.saved.emit(changes)
        window, typed_on = self._page.window(), self._typed_on
        self.dismiss()
        for event in typed_on:  # quick fingers are in the next cell already
            target = window.focusWidget()
            if target is not None:
                QApplication.sendEvent(target, event)

    def _on_refused(self, error: WardError) -> None:
        self._sending = False
        self._typed_on.clear()
        self.refuse(error)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(error, Conflict):
            self.conflicted.emit()


def heading(text: str) -> PlainLabel:
    """Make a small heading of a panel."""
    return PlainLabel(text, "label", "ink_second")


def labelled(label: str, control: QWidget) -> QLabel:
    """Make the label of a control; Alt and its letter go there."""
    made = PlainLabel(label, "label", "ink_second")
    made.setBuddy(control)
    control.setAccessibleName(label)
    return made
