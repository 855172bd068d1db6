"""The ground of the editors of a delay: a panel that hangs on the cell it writes.

Enter saves, Esc leaves as it was; a refusal stands in the panel and what was typed stays.
"""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from ui import theme
from ui.delay.cells import spoken_name
from ui.desk import Desk
from ui.widgets.announce import announce
from ui.widgets.attached import AttachedEditor
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.letters import LetterList
from ui.widgets.notice import Notice
from ui.widgets.plain_label import PlainLabel
from wardapp.app import Changes
from wardapp.commands.command import Command
from wardapp.errors import Conflict, RuleBroken, WardError
from wardapp.queries.board import BoardRow
from wardapp.queries.delays import DelayRow
from wardapp.words import tr

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
Typed = QLineEdit | QPlainTextEdit


class FactEditor(AttachedEditor):
    """One fact about one person. Subclasses build `body` and give `command`.

    Signals: `saved(Changes)`, `conflicted()` when somebody else was quicker. `kind` names it
    among the drafts: what was typed and not saved waits for the next opening.
    """

    saved = Signal(object)
    conflicted = Signal()
    kind = ""
    width_em = 36.0

    def __init__(self, page: QWidget, desk: Desk, row: BoardRow) -> None:
        super().__init__(page, f"{self.heading()}: {spoken_name(row)}", self.width_em)
        self.desk, self.row = desk, row
        self.fields: dict[str, Typed] = {}
        self.notice = Notice(self)
        self.settled = False  # saved, or given up for another version: nothing is kept
        self._anchor_rect = QRect()
        self._sending = False
        title = PlainLabel(self.heading(), "lead")
        self.body.addWidget(title)
        self.body.addWidget(PlainLabel(spoken_name(row), "body", "ink_second", wrap=True))
        self.build()
        self.body.addWidget(self.notice)
        self._add_buttons()

    # what subclasses say

    def heading(self) -> str:
        """Return what is written here."""
        raise NotImplementedError

    def verb(self) -> str:
        """Return the words of the button that saves."""
        return tr("Save")

    def build(self) -> None:
        """Put the controls into `body`."""

    def first(self) -> QWidget:
        """Return the control to begin with."""
        raise NotImplementedError

    def take_row(self, row: DelayRow) -> None:
        """Somebody else changed the row: from now on this is what the person has seen."""

    def command(self) -> Command | None:
        """Return what Enter does; None when there is nothing to do. May raise RuleBroken."""
        raise NotImplementedError

    def take_key(self, _key: Qt.Key, _text: str) -> bool:
        """Take a key that no field has used."""
        return False

    # what happens

    def open(self, cell: QRect, draft: dict[str, str]) -> None:
        """Hang on the cell and begin, with what was typed before."""
        self._anchor_rect = cell
        for name, text in draft.items():
            _put(self.fields[name], text)
        self._fit()
        first = self.first()
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(first, QLineEdit) and not draft:
            first.selectAll()

    def draft(self) -> dict[str, str]:
        """Return what was typed and not saved."""
        return {
            name: text
            for name, field in self.fields.items()
            if _modified(field) and (text := _text(field))
        }

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
        self.desk.runner.do(wanted, self._on_done, self._on_refused)

    def refuse(self, error: WardError) -> None:
        """Say in the panel why not; what was typed stays."""
        self._sending = False
        text = tr(error.text, **dict(error.values))
        self.notice.say("error", text)
        announce(self, text)
        wrong = self.fields.get(getattr(error, "field", "") or "")
        if wrong is not None:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
        self.refit()
        self.reveal(self.notice)

    def tell_theirs(self, now_says: str) -> None:
        """Show both versions; the next Enter writes mine over theirs, Esc keeps theirs."""
        said = tr(
            "Somebody else changed this: it now says “{theirs}”. Enter writes yours,"
            " Esc keeps theirs. Nothing is lost.",
            theirs=now_says,
        )
        self.notice.say("attention", said)
        self.refit()
        self.reveal(self.notice)

    def move_to(self, cell: QRect) -> None:
        """Hang on the cell where it is now: the list was read anew."""
        if cell != self._anchor_rect:
            self._anchor_rect = cell
            self.refit()

    def refit(self) -> None:
        """Take the size anew after the content has changed."""
        if self.isVisible():
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves; what no field has used may be a command of the panel."""
        key = Qt.Key(event.key())
        if key in _ENTER:
            self.save()
        elif event.modifiers() in _PLAIN and self.take_key(key, event.text().upper()):
            pass
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def add_fields(self, *rows: tuple[str, str, str, str]) -> dict[str, PlainLabel]:
        """Add lines to type in: name, label, what stands there, a hint; returns their read-backs.

        The read-back stands below its field and is for the subclass to write.
        """
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.space("s3"))
        grid.setVerticalSpacing(theme.space("s1"))
        said: dict[str, PlainLabel] = {}
        for number, (name, label, text, hint) in enumerate(rows):
            field = QLineEdit(text)
            field.setPlaceholderText(hint)
            field.setAccessibleName(label)
            field.textEdited.connect(lambda _text: self._on_typed())
            self.fields[name] = field
            said[name] = PlainLabel("", "strong", wrap=True)
            said[name].hide()
            grid.addWidget(PlainLabel(label, "label", "ink_second"), 2 * number, 0)
            grid.addWidget(field, 2 * number, 1)
            grid.addWidget(said[name], 2 * number + 1, 1)
        self.body.addLayout(grid)
        return said

    def text(self, name: str) -> str:
        """Return what stands in a field."""
        return _text(self.fields[name])

    def put(self, name: str, text: str) -> None:
        """Put words into a field."""
        _put(self.fields[name], text)

    def read(self) -> None:
        """Something was typed: read it back."""

    def _on_typed(self) -> None:
        self.notice.clear()
        self.read()
        self.refit()

    def _fit(self) -> None:
        """Hang on the cell; in a low window a list shows fewer entries at once."""
        self.attach(self._anchor_rect)
        over = self.wanted_height() - self._page.height()
        for entries in self.findChildren(LetterList) if over > 0 else ():
            entries.give_up(over)
            self.attach(self._anchor_rect)

    def _add_buttons(self) -> None:
        self.save_button = PrimaryButton(self.verb(), "Enter")
        self.save_button.clicked.connect(self.save)
        leave = QuietButton(tr("Leave as it was"), "Esc")
        leave.clicked.connect(self.dismiss)
        self.footer.addWidget(self.save_button)
        self.footer.addWidget(leave)
        self.footer.addStretch(1)

    def _on_done(self, changes: Changes) -> None:
        self._sending, self.settled = False, True
        self.saved.emit(changes)
        self.dismiss()

    def _on_refused(self, error: WardError) -> None:
        self.refuse(error)
        if isinstance(error, Conflict):
            self.conflicted.emit()


def _text(field: Typed) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def _modified(field: Typed) -> bool:
    return field.isModified() if isinstance(field, QLineEdit) else field.document().isModified()


def _put(field: Typed, text: str) -> None:
    if isinstance(field, QLineEdit):
        field.setText(text)
        field.setModified(True)
    else:
        field.setPlainText(text)
        field.document().setModified(True)
