"""The screen turned to the person: their own plan, in their language, and nothing else."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import theme
from ui.desk import Desk
from ui.plan.turned_text import STACKED, TurnedText, side_of
from ui.widgets.buttons import SecondaryButton
from ui.widgets.plain_label import PlainLabel
from wardapp.clock import local_day
from wardapp.plan_words import TITLE, SaidAnswer, languages_for, person_page
from wardapp.queries.recovery_plan import PlanRow
from wardapp.words import ENGLISH, WELSH, Words, marked

ZOOMS = (0.75, 0.875, 1.0, 1.25, 1.5, 2.0)
"""How large the words can be, of 34 pixels."""

_RIGHT = marked("Is this right? Tell us.")
_BACK = marked("Turn back")
_MORE = marked("More below")
_SMALLER, _LARGER = marked("Smaller"), marked("Larger")
_AND = " · "
_NAMES = {WELSH: "Cymraeg", ENGLISH: "English"}  # each language calls itself by its own name
_CHORDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class TurnedView(QWidget):
    """Signal: `turned_back()` after F6 or Esc.

    Keys: − and + change the size, B shows both languages or the recorded one alone,
    Page Down and Page Up move.
    """

    turned_back = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._row: PlanRow | None = None
        self._answers: Mapping[str, SaidAnswer] = {}
        self._own: tuple[str, ...] = (WELSH, ENGLISH)
        self._both = True
        self._zoom = ZOOMS.index(1.0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("own_focus", True)
        self._name = PlainLabel("", "hero", wrap=True, parent=self)
        self._title = PlainLabel("", "spoken", wrap=True, parent=self)
        self.text = TurnedText(self)
        self._ask = PlainLabel("", "question", wrap=True, parent=self)
        self._smaller = SecondaryButton("A−")
        self._larger = SecondaryButton("A+")
        self._other = SecondaryButton("", "B")
        self._back = SecondaryButton("", "F6", "turn")
        self._smaller.clicked.connect(lambda: self._resize_words(-1))
        self._larger.clicked.connect(lambda: self._resize_words(1))
        self._other.clicked.connect(self._other_languages)
        self._back.clicked.connect(self.turned_back)
        self._buttons = (self._smaller, self._larger, self._other, self._back)
        self._keys = self._what_keys_do()
        self._lay_out()
        theme.theme_changed.connect(self._space)

    def show_plan(self, row: PlanRow, answers: Mapping[str, SaidAnswer]) -> None:
        """Show somebody's plan; the choice of languages begins anew with another person."""
        own = languages_for(row.person.written_language, self._desk.ward.nation)
        another = self._row is None or row.person.stay_id != self._row.person.stay_id
        if another or own != self._own:
            self._own, self._both = own, len(own) > 1
        if another:
            self._zoom = ZOOMS.index(1.0)
        self._row, self._answers = row, answers
        self._show()

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages in sight, Welsh to the left."""
        return (WELSH, ENGLISH) if self._both else self._own

    def event(self, event: QEvent) -> bool:
        """Take our keys before the window's shortcuts do."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._deed_of(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn back, change size or languages, move."""
        deed = self._deed_of(event)
        if deed is None:
            super().keyPressEvent(event)
            return
        event.accept()
        deed()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the lines under the head and over the foot."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        hair = theme.em(theme.current().stroke["hair"])
        for y in (self.text.y() - hair, self.text.geometry().bottom() + 1):
            painter.fillRect(0, y, self.width(), hair, theme.colour("line_row"))
        painter.end()

    def _deed_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        return None if event.modifiers() & _CHORDS else self._keys.get(Qt.Key(event.key()))

    def _what_keys_do(self) -> dict[Qt.Key, Callable[[], object]]:
        return {
            Qt.Key.Key_F6: self.turned_back.emit,
            Qt.Key.Key_Escape: self.turned_back.emit,
            Qt.Key.Key_B: self._other_languages,
            Qt.Key.Key_Minus: lambda: self._resize_words(-1),
            Qt.Key.Key_Plus: lambda: self._resize_words(1),
            Qt.Key.Key_Equal: lambda: self._resize_words(1),
            Qt.Key.Key_PageDown: self.text.page_down,
            Qt.Key.Key_PageUp: self.text.page_up,
            Qt.Key.Key_Down: self.text.line_down,
            Qt.Key.Key_Up: self.text.line_up,
            Qt.Key.Key_Home: self.text.to_top,
        }

    def _resize_words(self, step: int) -> None:
        self._zoom = min(max(self._zoom + step, 0), len(ZOOMS) - 1)
        self._show()

    def _other_languages(self) -> None:
        """Show both languages, or only the one the person reads; without one stay with both."""
        self._both = not self._both or not self._one()
        self._show()

    def _one(self) -> str:
        """Return the language that fills the width when it is wanted alone."""
        return self._own[0] if len(self._own) == 1 else ""

    def _show(self) -> None:
        if self._row is None:
            return
        page = person_page(
            self._row,
            self._row.person.edd,
            self.languages,
            answers=self._answers,
            today=local_day(self._desk.now()),
        )
        self.setAccessibleName(page.name)
        self._name.setText(page.name)
        self._title.setText(self._said(TITLE))
        self._back.setText(self._said(_BACK))
        self._smaller.setAccessibleName(self._said(_SMALLER))
        self._larger.setAccessibleName(self._said(_LARGER))
        self._smaller.setEnabled(self._zoom > 0)
        self._larger.setEnabled(self._zoom < len(ZOOMS) - 1)
        self._other.setVisible(bool(self._one()))
        alone = _NAMES.get(self._one(), "")
        self._other.setText(alone if self._both else _AND.join(_NAMES.values()))
        self._fit_question()
        self.text.show_page(page, ZOOMS[self._zoom], self._said(_MORE))
        self.setAccessibleDescription(self.text.accessibleName())

    def _said(self, source: str) -> str:
        """Say it in every language in sight."""
        said = dict.fromkeys(Words(language)(source) for language in self.languages)
        return _AND.join(said)

    def _lay_out(self) -> None:
        self._head, self._foot = QHBoxLayout(), QHBoxLayout()
        self._head.addWidget(self._name, 1)
        self._head.addWidget(self._title, 0, Qt.AlignmentFlag.AlignVCenter)
        self._foot.addWidget(self._ask, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in self._buttons:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a press leaves the keys to the page
            self._foot.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._head)
        self._column.addWidget(self.text, 1)
        self._column.addLayout(self._foot)
        self._space()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Give the words of head and foot up in a small window, before those of the plan."""
        self._space()
        self._fit_question()

    def _fit_question(self) -> None:
        """Ask in one line where there is room, else each language in its own."""
        asked = self._said(_RIGHT)
        words = theme.current().metrics("question").horizontalAdvance(asked)
        shown = (one for one in self._buttons if not one.isHidden())
        taken = sum(one.sizeHint().width() + theme.space("s4") for one in shown)
        room = self.width() - taken - 2 * side_of(self.width())
        self._ask.setText(asked if words < room else asked.replace(_AND, "\n"))

    def _space(self) -> None:
        small = self.width() < theme.em(STACKED)
        self._title.setVisible(not small)
        self._ask.set_roles("body" if small else "question", "ink")
        side, edge = side_of(self.width()), theme.space("s2" if small else "s3")
        self._head.setContentsMargins(side, edge, side, edge)
        self._foot.setContentsMargins(side, edge, side, edge)
        self._head.setSpacing(theme.space("s5"))
        self._foot.setSpacing(theme.space("s4"))
        self._column.setSpacing(theme.em(theme.current().stroke["hair"]))
