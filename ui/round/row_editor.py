"""Typing within a row of the agenda: fields side by side, read-back and matches below them.

It is no dialog: it stands in the row, Enter goes on, Esc puts the row back as it was.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.widgets import painting
from ui.widgets.announce import announce
from ui.widgets.plain_label import PlainLabel
from ui.widgets.text_block import Icon, Span, lay_out
from wardapp.errors import WardError
from wardapp.words import tr

TEXT, FIND, ONE, SOME = "text", "find", "one", "some"
_MOST_MATCHES = 4
_LINE = 2.25  # em, one line of letters to choose from
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True)
class Option:
    """Something to choose: its code, its words, its key, and words beside it."""

    code: str
    words: str
    key: str = ""
    detail: str = ""


@dataclass(frozen=True)
class Step:
    """One field: a text, a search in a list, one letter of several, or letters to tick.

    `read` turns what is typed into a sentence that is read back, or raises RuleBroken.
    """

    name: str
    label: str
    kind: str = TEXT
    start: str = ""
    options: tuple[Option, ...] = ()
    stretch: int = 1
    read: Callable[[str], str] | None = None


@dataclass(frozen=True)
class Edit:
    """What is typed and what becomes of it; `save` gets the values by name and may raise."""

    steps: tuple[Step, ...]
    save: Callable[[dict[str, str]], None]
    typed: str = ""


def matches(options: Sequence[Option], typed: str) -> tuple[Option, ...]:
    """Return what begins with the typed letters, then what holds them at the start of a word."""
    wanted = typed.casefold().split()
    if not wanted:
        return tuple(options)

    def rank(option: Option) -> int:
        words = f"{option.words} {option.detail}".casefold()
        if option.words.casefold().startswith(" ".join(wanted)):
            return 0
        parts = words.replace("(", " ").replace(":", " ").replace("/", " ").split()
        hit = all(any(part.startswith(want) for part in parts) for want in wanted)
        return 1 if hit else 2

    ranked = sorted((rank(option), number) for number, option in enumerate(options))
    return tuple(options[number] for found, number in ranked if found < 2)


class RowEditor(QWidget):
    """The editor of one row. Signals: `finished()` when it goes, saved or not; `resized()`."""

    finished = Signal()
    resized = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._edit: Edit | None = None
        self._fields: list[_Typed | _Letters] = []
        self._line = QHBoxLayout()
        self._below = _Matches(self)
        self._said = PlainLabel("", "body", wrap=True, parent=self)
        self._error = PlainLabel("", "strong", "red", wrap=True, parent=self)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.em(0.375))
        self._letters = QVBoxLayout()
        column.addLayout(self._line)
        column.addLayout(self._letters)
        for part in (self._below, self._said, self._error):
            column.addWidget(part)
            part.hide()
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether something is being typed."""
        return self._edit is not None

    def begin(self, edit: Edit) -> None:
        """Open with the first field focused; `typed` goes in as if it had been typed there."""
        self._clear()
        self._edit = edit
        for step in edit.steps:
            field = self._field(step)
            self._fields.append(field)
            if isinstance(field, _Letters):
                self._letters.addWidget(field)
            else:
                self._line.addWidget(field, step.stretch)
        self.show()
        self.raise_()
        first = self._fields[0]
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(first, _Typed) and edit.typed:
            first.put(edit.typed)
        elif isinstance(first, _Typed):
            first.selectAll()
        self._show_reading(first)
        self.resized.emit()

    def refuse(self, error: WardError, name: str = "") -> None:
        """Say beside the field why it cannot be saved; what was typed stays."""
        text = tr(error.text, **error.values)
        self._error.setText(text)
        self._error.show()
        self._said.hide()
        announce(self, text)
        for field in self._fields:
            wrong = (name or getattr(error, "field", "")) == field.step.name
            field.setProperty("wrong", wrong)
            field.style().polish(field)
        if self._fields and not any(field.hasFocus() for field in self._fields):
            self._fields[-1].setFocus(Qt.FocusReason.OtherFocusReason)
        self.resized.emit()

    def end(self) -> None:
        """Go without saving."""
        if self._edit is None:
            return
        self._edit = None
        self.hide()
        self._clear()
        self.finished.emit()

    def wanted_height(self) -> int:
        """Return the height at which nothing is cut."""
        if not self._column.hasHeightForWidth():
            return self.sizeHint().height()
        return self._column.heightForWidth(self.width())

    def _field(self, step: Step) -> "_Typed | _Letters":
        field = _Typed(step, self) if step.kind in (TEXT, FIND) else _Letters(step, self)
        field.advanced.connect(lambda: self._advance(field))
        field.left.connect(self.end)
        field.changed.connect(lambda: self._show_reading(field))
        field.moved.connect(self._below.go)
        return field

    def _advance(self, field: "_Typed | _Letters") -> None:
        """Go to the next field; after the last one, save."""
        if isinstance(field, _Typed) and field.step.kind == FIND:
            chosen = self._below.chosen()
            if chosen is None:
                return
            field.choose(chosen)
        elif not self._reads(field):
            return
        at = self._fields.index(field)
        if at + 1 < len(self._fields):
            following = self._fields[at + 1]
            self._show_reading(following)
            following.setFocus(Qt.FocusReason.TabFocusReason)
            if isinstance(following, _Typed):
                following.selectAll()
            return
        self._save()

    def _reads(self, field: "_Typed | _Letters") -> bool:
        """Whether what stands in the field can be read; if not, it is said there."""
        if field.step.read is None or not isinstance(field, _Typed) or not field.text().strip():
            return True
        try:
            field.step.read(field.text())
        except WardError as error:
            self.refuse(error, field.step.name)
            return False
        return True

    def _save(self) -> None:
        if self._edit is None:
            return
        values = {field.step.name: field.value() for field in self._fields}
        try:
            self._edit.save(values)
        except WardError as error:
            self.refuse(error)

    def _show_reading(self, field: "_Typed | _Letters") -> None:
        """Read back what was typed so far, or show what it could mean."""
        self._error.hide()
        for other in self._fields:
            if isinstance(other, _Letters):
                other.setVisible(other is field)
        found = (
            matches(field.step.options, field.text())
            if (isinstance(field, _Typed) and field.step.kind == FIND)
            else ()
        )
        self._below.show_options(found, searching=field.step.kind == FIND)
        said = _read_back(field)
        before = self._fields[: self._fields.index(field)]
        heard = [_read_back(f) for f in before if isinstance(f, _Typed) and f.step.read]
        said = " · ".join((*heard, said))
        self._said.setText(said)
        self._said.setVisible(bool(said))
        self.resized.emit()

    def _clear(self) -> None:
        for field in self._fields:
            (self._letters if isinstance(field, _Letters) else self._line).removeWidget(field)
            field.hide()
            field.deleteLater()
        self._fields = []
        for part in (self._below, self._said, self._error):
            part.hide()


def _read_back(field: "_Typed | _Letters") -> str:
    if not isinstance(field, _Typed) or field.step.read is None or not field.text().strip():
        return field.step.label
    try:
        return field.step.read(field.text())
    except WardError as error:
        return tr(error.text, **error.values)


class _Typed(QLineEdit):
    """A line to type in; Enter and Tab go on, Esc goes back, arrows move among the matches."""

    advanced = Signal()
    left = Signal()
    changed = Signal()
    moved = Signal(int)

    def __init__(self, step: Step, parent: QWidget) -> None:
        super().__init__(step.start, parent)
        self.step = step
        self._code = ""
        self.setAccessibleName(step.label)
        self.setPlaceholderText(step.label.partition(":")[0])
        self.setFont(theme.font("answer" if step.kind == FIND or step.read else "question"))
        self.setMinimumHeight(theme.em(2.5))
        self.textEdited.connect(lambda _text: self.changed.emit())

    def value(self) -> str:
        """Return the text, or the code that was found."""
        return self._code if self.step.kind == FIND else self.text()

    def choose(self, option: Option) -> None:
        """Take what was found."""
        self._code = option.code
        self.setText(option.words)

    def put(self, text: str) -> None:
        """Put in a text as if it had been typed."""
        self.setText(text)
        self.changed.emit()

    def event(self, event: QEvent) -> bool:
        """Take Tab as going on."""
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab:
            self.advanced.emit()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Enter, Esc and the arrows from the page."""
        if event.key() in _ENTER:
            self.advanced.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)
        event.accept()


class _Letters(QWidget):
    """Words with their letters: one to choose, which goes on at once, or several to tick."""

    advanced = Signal()
    left = Signal()
    changed = Signal()
    moved = Signal(int)

    def __init__(self, step: Step, parent: QWidget) -> None:
        super().__init__(parent)
        self.step = step
        self._chosen: list[str] = [code for code in step.start.split() if code]
        self.setAccessibleName(
            f"{step.label}: " + ", ".join(f"{o.key} {o.words}" for o in step.options)
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def value(self) -> str:
        """Return the codes chosen, parted by spaces."""
        return " ".join(self._chosen)

    def sizeHint(self) -> QSize:
        """One line where the width allows."""
        return QSize(theme.em(20), theme.em(_LINE))

    def minimumSizeHint(self) -> QSize:
        """More lines come by the width."""
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:
        """Grow by a line where the words do not fit."""
        return self._walk(None, width)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell a screen reader what can be chosen."""
        super().focusInEvent(event)
        announce(self, self.accessibleName())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a letter, Enter or Esc."""
        event.accept()
        if event.key() in (*_ENTER, Qt.Key.Key_Tab):
            self.advanced.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            self._take(event.text().upper())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the options; chosen ones carry a tick and are bold."""
        painter = QPainter(self)
        self._walk(painter, self.width())
        painter.end()

    def _take(self, letter: str) -> None:
        option = next((o for o in self.step.options if letter and o.key == letter), None)
        if option is None:
            return
        if self.step.kind == ONE:
            self._chosen = [option.code]
            self.update()
            self.advanced.emit()
            return
        if option.code in self._chosen:
            self._chosen.remove(option.code)
        else:
            self._chosen.append(option.code)
        self.update()

    def _walk(self, painter: QPainter | None, width: int) -> int:
        """Lay the options out, painting when there is a painter; return the height."""
        start, line = theme.space("s2"), theme.em(_LINE)
        x, y = start, 0
        for option in self.step.options:
            chosen = option.code in self._chosen
            words = Span(option.words, "strong" if chosen else "body")
            block = lay_out(((Icon("check", "green", 1.0), words) if chosen else (words,),), width)
            left = painting.key_cap_width(option.key) + theme.em(0.375)
            if x > start and x + left + block.width > width:
                x, y = start, y + line
            if painter is not None:
                middle = y + line / 2
                top = round(middle - painting.key_cap_height() / 2)
                painting.draw_key_cap(painter, x, top, option.key)
                block.draw(painter, x + left, middle - block.height / 2)
            x += left + block.width + theme.space("s4")
        return y + line


class _Matches(QWidget):
    """What the typed letters can mean; the first, or the one moved to, is taken by Enter."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._options: tuple[Option, ...] = ()
        self._at = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_options(self, options: tuple[Option, ...], *, searching: bool) -> None:
        """Show the first few of them."""
        self._options, self._at = options, 0
        self.setVisible(searching)
        self.updateGeometry()
        self._speak()

    def chosen(self) -> Option | None:
        """Return the match that Enter would take."""
        return self._options[self._at] if self._options else None

    def go(self, step: int) -> None:
        """Go up or down among the matches."""
        if self._options:
            self._at = max(0, min(len(self._options) - 1, self._at + step))
            self._speak()

    def sizeHint(self) -> QSize:
        """One line a match."""
        lines = max(1, min(len(self._options), _MOST_MATCHES))
        return QSize(theme.em(20), lines * theme.em(1.75))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the matches, the chosen one on white with its key."""
        painter = QPainter(self)
        if not self._options:
            nothing = Span(tr("Nothing in the list begins so."), "body", "ink_second")
            lay_out(((nothing,),), self.width()).draw(painter, theme.space("s2"), 2)
        high = theme.em(1.75)
        first = max(0, self._at - _MOST_MATCHES + 1)
        for line, option in enumerate(self._options[first : first + _MOST_MATCHES]):
            box = QRect(0, line * high, self.width(), high)
            self._paint_one(painter, box, option, chosen=first + line == self._at)
        painter.end()

    def _paint_one(self, painter: QPainter, box: QRect, option: Option, *, chosen: bool) -> None:
        left = box.left() + theme.space("s2")
        if chosen:
            painter.fillRect(box, theme.colour("surface"))
            cap = tr("Enter")
            top = box.center().y() - painting.key_cap_height() // 2
            left += painting.draw_key_cap(painter, left, top, cap) + theme.space("s2")
        words = Span(option.words, "strong" if chosen else "body")
        detail = Span(f"  {option.detail}", "body", "ink_second")
        block = lay_out(((words, detail) if option.detail else (words,),), box.width() * 2)
        block.draw(painter, left, box.center().y() - block.height / 2)

    def _speak(self) -> None:
        chosen = self.chosen()
        self.setAccessibleName(chosen.words if chosen else "")
        announce(self, self.accessibleName())
        self.update()
