"""The controls of the plan, one for each kind of field; all of them speak in texts.

A box shows what is stored, gives what is typed as `read` of the form expects it, tells
`edited()` with every change and `left()` when it is done with.
"""

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.choice import ChoiceSegments
from ui.widgets.growing_text import GrowingText
from ui.widgets.letters import Choice, LetterList, by_letters
from ui.widgets.plain_label import PlainLabel
from ui.widgets.rating import RatingRow
from wardapp.display import relative_day
from wardapp.errors import RuleBroken
from wardapp.plan_form import CHOICE, DATE, DATETIME, RATING, TEXT, Field
from wardapp.words import language, tr

_FEW = 5
_ROWS = 6
_ENTRY = 1.75  # em, one entry of the list


class Box(QWidget):
    """What all boxes have; `control` takes the focus."""

    edited = Signal()
    left = Signal()

    def __init__(self, field: Field, control: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.field, self.control = field, control
        control.setParent(self)
        control.installEventFilter(self)
        self.setFocusProxy(control)

    def name(self, words: str) -> None:
        """Say what is asked."""
        self.control.setAccessibleName(words)

    def text(self) -> str:
        """Return what is typed."""
        raise NotImplementedError

    def show_text(self, stored: str) -> None:
        """Show what is stored, or what was typed and could not be read."""
        raise NotImplementedError

    def settle(self, stored: str) -> None:
        """It is left and saved: show it as it was read."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear when the control is left."""
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)

    def _fill(self, *parts: QWidget) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space("s3"))
        for part in parts:
            row.addWidget(part)


class LineBox(Box):
    """One line."""

    def __init__(self, field: Field, parent: QWidget) -> None:
        self.line = QLineEdit()
        super().__init__(field, self.line, parent)
        self.line.setPlaceholderText(field.hint(language()))
        self.line.textEdited.connect(self.edited)
        self._fill(self.line)

    def text(self) -> str:
        """Return what is typed."""
        return self.line.text()

    def show_text(self, stored: str) -> None:
        """Show it, with the cursor about where it was."""
        if self.line.text() != stored:
            at = self.line.cursorPosition()
            self.line.setText(stored)
            self.line.setCursorPosition(min(at, len(stored)))


class TextBox(Box):
    """Running text; the person's own words are larger."""

    def __init__(self, field: Field, parent: QWidget) -> None:
        self.edit = GrowingText("question" if field.quote else "body")
        super().__init__(field, self.edit, parent)
        self.edit.setPlaceholderText(field.hint(language()))
        self._showing = False
        self.edit.textChanged.connect(self._on_changed)
        self._fill(self.edit)

    def text(self) -> str:
        """Return what is typed."""
        return self.edit.text()

    def show_text(self, stored: str) -> None:
        """Show it."""
        if self.edit.text() != stored:
            self._showing = True
            self.edit.put(stored)
            self._showing = False

    def _on_changed(self) -> None:
        if not self._showing:
            self.edited.emit()


class DateBox(Box):
    """A typed date, or date and time, with how it was read in words beside it."""

    def __init__(self, field: Field, today: date, parent: QWidget) -> None:
        self.line = QLineEdit()
        super().__init__(field, self.line, parent)
        self._today = today
        hint = tr("fri, +14d, 2/3") if field.kind == DATE else tr("fri 17:30, 2/3 10:00")
        self.line.setPlaceholderText(hint)
        self.line.setFixedWidth(theme.em(13))
        self.said = PlainLabel("", "strong", wrap=True, parent=self)
        self.line.textEdited.connect(self._on_edited)
        self._fill(self.line, self.said)
        self._stretch()

    def text(self) -> str:
        """Return what is typed."""
        return self.line.text()

    def show_text(self, stored: str) -> None:
        """Show a stored day in words; what was typed stays as it is."""
        self.line.setText(self.field.shown(stored, language()))
        self._read_back(stored)

    def settle(self, stored: str) -> None:
        """Show the day as it was read."""
        self.show_text(stored)

    def _on_edited(self) -> None:
        try:
            stored = self.field.read(self.text(), self._today)
        except RuleBroken:
            stored = ""
        self._read_back(stored)
        self.edited.emit()

    def _read_back(self, stored: str) -> None:
        when = self.field.when(stored)
        words = ""
        if when is not None:
            words = relative_day(when.day, self._today, tr)
            shown = self.field.shown(stored, language())
            if shown != self.line.text():
                words = f"{shown}, {words}"
        self.said.setText(words)

    def _stretch(self) -> None:
        row = self.layout()
        if isinstance(row, QHBoxLayout):
            row.setStretchFactor(self.said, 1)


class FewBox(Box):
    """A few answers beside each other."""

    def __init__(self, field: Field, today: date, parent: QWidget) -> None:
        offered = [(item.code, item.text(language())) for item in field.offered(today)]
        self.segments = ChoiceSegments(offered)
        super().__init__(field, self.segments, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.segments.chosen.connect(lambda _code: self.edited.emit())
        self.segments.settled.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.segments, 0, Qt.AlignmentFlag.AlignLeft)

    def name(self, words: str) -> None:
        """Say what is asked."""
        self.segments.set_name(words)

    def text(self) -> str:
        """Return the code."""
        return self.segments.value()

    def show_text(self, stored: str) -> None:
        """Show the answer, also one that is no longer offered."""
        known = {code for code, _ in self.segments.options()}
        if stored and stored not in known:
            words = self.field.shown(stored, language())
            self.segments.set_options((*self.segments.options(), (stored, words)))
        self.segments.set_value(stored)


class RatingBox(Box):
    """The person's own rating."""

    def __init__(self, field: Field, parent: QWidget) -> None:
        self.row = RatingRow(hoped=field.name.endswith("hoped"))
        super().__init__(field, self.row, parent)
        self.row.chosen.connect(lambda _number: self.edited.emit())
        self.row.settled.connect(self.left)
        hint = PlainLabel(field.hint(language()), "body", "ink_second", wrap=True, parent=self)
        self._fill(self.row, hint)

    def name(self, words: str) -> None:
        """Say what is rated."""
        self.row.set_name(words)

    def text(self) -> str:
        """Return the number."""
        return self.row.value()

    def show_text(self, stored: str) -> None:
        """Show the number; anything else would be none."""
        self.row.set_value(stored if stored.isdecimal() else "")


class FindBox(Box):
    """A long list: letters find the entry, arrows move, Enter or leaving takes it."""

    def __init__(self, field: Field, today: date, parent: QWidget) -> None:
        self.line = QLineEdit()
        super().__init__(field, self.line, parent)
        self._choices = tuple(
            Choice(item.code, item.text(language())) for item in field.offered(today)
        )
        self._code = ""
        self.line.setPlaceholderText(tr("find it by letters"))
        self.list = LetterList(field.text(language()), _ROWS, self)
        self.list.itemClicked.connect(lambda _item: self._take())
        self.list.hide()
        self.line.textEdited.connect(self._on_typed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addWidget(self.list)

    def text(self) -> str:
        """Return the code; letters that find nothing come with a question mark, and are refused.

        Without the mark they might be a code by chance, and stand for what nobody chose.
        """
        typed = self.line.text().strip()
        if not typed or typed == self._words(self._code):
            return self._code if typed else ""
        found = by_letters(self._choices, typed)
        if found:
            return self.list.chosen() or found[0].code
        return f"{typed.removesuffix('?')}?"

    def show_text(self, stored: str) -> None:
        """Show the entry by its words."""
        self._code = stored
        self.line.setText(self._words(stored))
        self.list.hide()

    def settle(self, stored: str) -> None:
        """Show the entry that was taken."""
        self.show_text(stored)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list while it is open; Enter and leaving take its entry."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if self._key(event):
                return True
        elif event.type() == QEvent.Type.FocusOut:
            if not self.list.isHidden():
                self._take()
            elif self.line.text().strip() != self._words(self._code):
                self.edited.emit()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if step is not None:
            if self.list.isHidden():
                self._offer(self._choices)
            else:
                self.list.step(step)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.list.isHidden():
            self._take()
            return True
        return False

    def _on_typed(self, typed: str) -> None:
        found = by_letters(self._choices, typed)
        if typed.strip() and found:
            self._offer(found)
        else:
            self.list.hide()
            if not typed.strip():
                self._code = ""
                self.edited.emit()

    def _offer(self, found: tuple[Choice, ...]) -> None:
        self.list.offer(found)
        self.list.setFixedHeight(min(_ROWS, len(found)) * theme.em(_ENTRY) + 2)
        self.list.show()

    def _take(self) -> None:
        code = self.list.chosen()
        self.list.hide()
        if code:
            self._code = code
            self.line.setText(self._words(code))
            self.edited.emit()

    def _words(self, code: str) -> str:
        return self.field.shown(code, language())


def box_for(field: Field, today: date, parent: QWidget) -> Box:
    """Return the box in which a field is typed."""
    if field.kind in (DATE, DATETIME):
        return DateBox(field, today, parent)
    if field.kind == CHOICE:
        few = len(field.offered(today)) <= _FEW
        return FewBox(field, today, parent) if few else FindBox(field, today, parent)
    if field.kind == RATING:
        return RatingBox(field, parent)
    return TextBox(field, parent) if field.kind == TEXT else LineBox(field, parent)
