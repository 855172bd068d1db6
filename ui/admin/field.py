"""A field of a form: its label, what is typed, a hint, and a refusal beside it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.icons import pixmap
from ui.widgets.announce import announce
from ui.widgets.plain_label import PlainLabel


class MarkedLine(QWidget):
    """An icon and words in its colour; hidden while it has nothing to say."""

    def __init__(self, icon: str, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name, self._colour = icon, colour
        self._icon = QLabel(self)
        ink = "ink" if colour == "green" else colour
        self._words = PlainLabel("", "strong", ink, wrap=True, parent=self)
        self._second = PlainLabel("", "body", "ink_second", wrap=True, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words)
        row.addWidget(self._second)
        row.addStretch(1)
        self._dress()
        theme.theme_changed.connect(self._dress)
        self.hide()

    def say(self, words: str, second: str = "") -> None:
        """Show these words, or nothing; a screen reader reads them."""
        self._words.setText(words)
        self._second.setText(second)
        self._second.setVisible(bool(second))
        self.setAccessibleName(f"{words} {second}".strip())
        self.setVisible(bool(words))
        announce(self, self.accessibleName())

    def text(self) -> str:
        """Return the words in sight."""
        return self._words.text()

    def _dress(self) -> None:
        self._icon.setPixmap(pixmap(self._icon_name, self._colour, 1.25, self.devicePixelRatioF()))
        layout = self.layout()
        if layout is not None:
            layout.setSpacing(theme.em(0.5))


class Field(QWidget):
    """One line to type into. Signals: `edited()` with every letter, `entered()` on Enter."""

    edited = Signal()
    entered = Signal()

    def __init__(
        self,
        label: str,
        text: str = "",
        hint: str = "",
        *,
        big: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._big = big
        self.edit: QLineEdit = _BigEdit(text, self) if big else QLineEdit(text, self)
        self.edit.setAccessibleName(label)
        self.edit.setAccessibleDescription(hint)
        self._label = PlainLabel(label, "label", "ink_second", parent=self)
        self._label.setVisible(not big)
        self._label.setBuddy(self.edit)
        self._hint = PlainLabel(hint, "body", "ink_second", wrap=True, parent=self)
        self._hint.setVisible(bool(hint))
        self.refusal = MarkedLine("alert", "red", self)
        self._column = QVBoxLayout(self)
        for part in (self._label, self._hint, self.edit, self.refusal):
            self._column.addWidget(part)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)  # a refusal may take two lines
        self.setSizePolicy(policy)
        self.edit.textEdited.connect(self._on_edited)
        self.edit.installEventFilter(self)
        self._dress()
        theme.theme_changed.connect(self._dress)

    def text(self) -> str:
        """Return what is typed."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Put something else into the field, and take a refusal away."""
        self.edit.setText(text)
        self.refuse("")

    def refuse(self, why: str) -> None:
        """Show why this cannot be taken, or take the refusal away."""
        self.refusal.say(why)
        wrong = "true" if why else "false"
        if self.edit.property("wrong") != wrong:
            self.edit.setProperty("wrong", wrong)
            self.edit.style().unpolish(self.edit)
            self.edit.style().polish(self.edit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep Enter: a line edit would hand it on, and one press would count twice."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.entered.emit()
                return True
        return super().eventFilter(watched, event)

    def _on_edited(self) -> None:
        self.refuse("")
        self.edited.emit()

    def _dress(self) -> None:
        self._column.setSpacing(theme.em(0.25))
        self._column.setContentsMargins(ring_room(), 0, ring_room(), ring_room())
        if self._big:
            self.edit.setFont(theme.font("question_now"))


class _BigEdit(QLineEdit):
    """The one field a step is about."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme.em(3.25))


def ring_room() -> int:
    """Return the room that the focus ring takes around a field, in pixels."""
    return theme.em(theme.current().stroke["focus_outer"])
