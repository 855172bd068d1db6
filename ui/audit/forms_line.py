"""One bed of a paper form: the field, and beside it in words what was understood."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui import theme
from ui.audit.entry_top import Strip
from ui.widgets.announce import announce
from ui.widgets.plain_label import PlainLabel
from wardapp.audit_form import AuditForm
from wardapp.commands.audit_answer import Found
from wardapp.errors import RuleBroken
from wardapp.findings.answers import in_one_line
from wardapp.typed_answer import read_answer
from wardapp.words import language, tr

_NARROW = 40.0  # em


class FormLine(Strip):
    """`typed(text)` while it is written; what is wrong is only red once Enter was pressed."""

    typed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # where the focus rests while it saves
        self.setProperty("own_focus", True)
        self._form: AuditForm | None = None
        self._bed = PlainLabel("", "hero", "accent", parent=self)
        self._whose = PlainLabel("", "lead", wrap=True, parent=self)
        self.field = FormField(self)
        self._said = PlainLabel("", "lead", wrap=True, parent=self)
        asked = QHBoxLayout()
        asked.addWidget(self._bed)
        asked.addWidget(self.field)
        asked.addStretch(1)
        row = self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.addLayout(asked)
        row.addWidget(self._said, 1)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._whose)
        self._column.addLayout(row)
        self.make_room(low=False)
        asked.setSpacing(theme.space("s4"))
        row.setSpacing(theme.space("s2"))
        self.field.textEdited.connect(self._on_typed)

    def show_bed(self, bed: str, whose: str, form: AuditForm, text: str) -> None:
        """Ask for one bed, with what was typed for it before."""
        self._form = form
        self._bed.setText(bed)
        self._whose.setText(whose)
        self.field.setAccessibleName(tr("Form of bed {bed}", bed=bed))
        if self.field.text() != text:
            self.field.setText(text)
        self._read()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window what was understood stands below the field."""
        super().resizeEvent(event)
        ways, narrow = QBoxLayout.Direction, self.width() < theme.em(_NARROW)
        self._row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def make_room(self, *, low: bool) -> None:
        """In a low window the switch above says whose forms they are."""
        self._whose.setVisible(not low)
        edge = theme.space("s1" if low else "s3")
        self._column.setContentsMargins(theme.space("s4"), edge, theme.space("s4"), edge)

    def found(self) -> Found | None:
        """Return what the line says; None where something is wrong, which is then said."""
        try:
            return read_answer(self.field.text(), self._asked())
        except RuleBroken as error:
            self.refuse(tr(error.text, **dict(error.values)))
            return None

    def refuse(self, words: str) -> None:
        """Say beside the line what is wrong; what was typed stays."""
        self._say(words, "red")
        self._mark(wrong=True)
        announce(self.field, words)

    def _on_typed(self, text: str) -> None:
        self._read()
        self.typed.emit(text)

    def _read(self) -> None:
        """Read back in words what was understood so far."""
        self._mark(wrong=False)
        if not self.field.text().strip():
            self._say(tr("Type what is on the form, Enter keeps it and goes on."), "ink_second")
            return
        try:
            found = read_answer(self.field.text(), self._asked())
        except RuleBroken as error:
            self._say(tr(error.text, **dict(error.values)), "ink_second")
        else:
            self._say(in_one_line(found, self._asked(), language()), "ink")

    def _asked(self) -> AuditForm:
        if self._form is None:
            raise LookupError("no audit is open")
        return self._form

    def _say(self, words: str, colour: str) -> None:
        self._said.set_roles("lead" if colour != "ink_second" else "body", colour)
        self._said.setText(words)

    def _mark(self, *, wrong: bool) -> None:
        value = "true" if wrong else "false"
        if self.field.property("wrong") != value:
            self.field.setProperty("wrong", value)
            self.field.style().unpolish(self.field)
            self.field.style().polish(self.field)


class FormField(QLineEdit):
    """The line itself; Enter and the keys of the course belong to the view."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._dress()
        theme.theme_changed.connect(self._dress)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave what moves or keeps to the view."""
        if event.key() in _COURSE:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _dress(self) -> None:
        self.setFont(theme.font("lead"))
        self.setFixedWidth(theme.em(18))


_COURSE = (
    *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape),
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
)
