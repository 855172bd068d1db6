"""The other questions of the form: criteria, outcome, places, why left out, words to write."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.audit.entry_rows import KeyedRow, KeyWords
from ui.audit.entry_section import Section
from ui.widgets.growing_text import GrowingText
from ui.widgets.plain_label import PlainLabel
from wardapp.audit_form import AuditForm
from wardapp.criteria_set import INTENSITY, SEVERITY, CriteriaForm
from wardapp.words import language, tr


class CriteriaSection(Section):
    """Two columns of what may be true today. `ticked(code)`, `none_chosen()`."""

    ticked = Signal(str)
    none_chosen = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self._criteria: CriteriaForm | None = None
        self.rows: dict[str, KeyedRow] = {}
        self._columns = QHBoxLayout()
        self._sides = {SEVERITY: QVBoxLayout(), INTENSITY: QVBoxLayout()}
        self._heads = {kind: PlainLabel("", "strong", "ink_second") for kind in self._sides}
        for kind, column in self._sides.items():
            column.addWidget(self._heads[kind])
            column.setSpacing(0)
            self._columns.addLayout(column, 1)
        self.body.addLayout(self._columns)
        self.none = KeyedRow("0", "", self)
        self.none.clicked.connect(self.none_chosen.emit)
        self.add_aside(self.none)
        self.helped = False

    def show_form(self, form: AuditForm) -> None:
        """Show the criteria of an audit in the window's language."""
        if self._criteria is None or self._criteria != form.criteria:
            self._make_rows(form.criteria)
        self._criteria = form.criteria
        at = language()
        self.title.setText(
            tr("Is any of these true today? {list}", list=form.criteria.called(at))
            if form.criteria.marker
            else tr("Is any of these true today?")
        )
        self._heads[SEVERITY].setText(tr("How ill"))
        self._heads[INTENSITY].setText(tr("What is being done"))
        self.none.set_words(tr("none of them"), "")
        for item in form.criteria:
            self.rows[item.code].set_words(item.text(at), item.help(at))

    def show_ticks(self, codes: Sequence[str], *, none: bool) -> None:
        """Tick these."""
        for code, row in self.rows.items():
            row.setChecked(code in codes)
        self.none.setChecked(none)

    def fold(self, folded: bool) -> None:
        """Show only what was ticked: the cursor is elsewhere and the window is low."""
        self.inner.setVisible(not folded)
        self.said.setVisible(folded and bool(self.said.text()))

    def turn_help(self) -> None:
        """Write what the criteria leave open behind them, or take it away."""
        self.helped = not self.helped
        for row in self.rows.values():
            row.show_help(self.helped)

    def _make_rows(self, criteria: CriteriaForm) -> None:
        for row in self.rows.values():
            row.hide()
            row.deleteLater()
        for column in self._sides.values():
            while column.count() > 1:
                column.takeAt(1)
        self.rows = {}
        for item in criteria:
            row = KeyedRow(item.key, "", self.inner)
            row.clicked.connect(lambda _on=False, code=item.code: self.ticked.emit(code))
            row.show_help(self.helped)
            self._sides[item.kind].addWidget(row)
            row.show()  # at once: what is not shown yet has no height
            self.rows[item.code] = row
        for kind, column in self._sides.items():
            column.addStretch(1)
            self._heads[kind].setVisible(bool(criteria.of(kind)))


class OutcomeSection(Section):
    """The outcome as a sentence, and the keys of what can be decided besides. `decided(choice)`."""

    decided = Signal(str)

    def __init__(self, name: str, parent: QWidget, choices: Sequence[str]) -> None:
        super().__init__(name, parent)
        self.inner.hide()
        self.buttons = {choice: KeyWords("", self) for choice in choices}
        for choice, button in self.buttons.items():
            button.clicked.connect(lambda _on=False, c=choice: self.decided.emit(c))
            self.add_aside(button)

    def show_words(self, sentence: str, words: Mapping[str, str], keys: Mapping[str, str]) -> None:
        """Write the sentence, the keys that work now, and their words."""
        self.title.setText(sentence)
        for choice, button in self.buttons.items():
            button.set_words(words[choice], keys[choice])


class ChoiceSection(Section):
    """One of a few, each with its key. `chosen(code)`."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget, columns: int) -> None:
        super().__init__(name, parent)
        self._most, self._now = columns, 0
        self.rows: dict[str, KeyedRow] = {}
        self._keys: dict[str, str] = {}
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(0)
        self._grid.setHorizontalSpacing(theme.space("s4"))
        self.body.addLayout(self._grid)

    def offer(self, entries: Sequence[tuple[str, str, str]]) -> None:
        """Offer (code, key, words); the words alone may be new."""
        if list(self.rows) != [code for code, _, _ in entries]:
            self._make_rows(entries)
        for code, key, words in entries:
            self._keys[key.upper()] = code
            self.rows[code].set_words(words, "")

    def add_key(self, key: str, code: str) -> None:
        """Let another key mean an entry too."""
        self._keys[key.upper()] = code

    def show_choice(self, code: str) -> None:
        """Mark what was chosen."""
        for name, row in self.rows.items():
            row.setChecked(name == code)

    def code_at(self, key: str) -> str:
        """Return what a key means here, "" for nothing."""
        return self._keys.get(key.upper(), "")

    def show_state(self, *, current: bool, done: bool, number: int) -> None:
        """The entries stand there while the cursor is."""
        super().show_state(current=current, done=done, number=number)
        self.inner.setVisible(current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fewer columns in a narrow window."""
        super().resizeEvent(event)
        self._place()

    def _make_rows(self, entries: Sequence[tuple[str, str, str]]) -> None:
        for row in self.rows.values():
            self._grid.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._keys, self.rows, self._now = {}, {}, 0
        for code, key, _ in entries:
            row = KeyedRow(key.upper(), "", self.inner, one=True)
            row.clicked.connect(lambda _on=False, c=code: self.chosen.emit(c))
            self.rows[code] = row
        self._place()

    def _place(self) -> None:
        columns = max(1, min(self._most, self.width() // theme.em(21)))
        if columns == self._now:
            return
        self._now = columns
        deep = -(-len(self.rows) // columns)
        for number, row in enumerate(self.rows.values()):
            self._grid.addWidget(row, number % deep, number // deep)
            row.show()
        for column in range(self._most):
            self._grid.setColumnStretch(column, int(column < columns))


class WordsSection(Section):
    """Words to write. `written(text)`; Enter goes on, Shift Enter breaks the line."""

    written = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self.field = WordsField(self.inner)
        self.body.addWidget(self.field)
        self.field.textChanged.connect(self._on_changed)
        self._filling = False

    def put(self, text: str) -> None:
        """Show a text, unless it stands there already."""
        if self.field.text() != text:
            self._filling = True
            self.field.put(text)
            self._filling = False

    def ask(self, question: str, hint: str) -> None:
        """Say what is to be written."""
        self.title.setText(question)
        self.field.setAccessibleName(question)
        self.field.setPlaceholderText(hint)

    def _on_changed(self) -> None:
        if not self._filling:
            self.written.emit(self.field.text())


class WordsField(GrowingText):
    """A field of running text whose Enter belongs to the form."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("body", 1, 6, parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter, Esc and the keys of the course to the form."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        turned = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if (enter and not turned) or event.key() in _COURSE:
            event.ignore()
        else:
            super().keyPressEvent(event)


_COURSE = (Qt.Key.Key_Escape, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
