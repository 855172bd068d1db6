"""Chooses the person a paper is about: by bed or by letters of the name."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.letters import Choice, LetterList, by_letters
from ui.widgets.plain_label import PlainLabel
from wardapp.display import clinical_date, person_name
from wardapp.queries.board import BoardRow
from wardapp.queries.recovery_plan import PlanPerson
from wardapp.words import tr

_ROWS = 5
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class PersonPicker(QWidget):
    """`picked(stay_id)`; arrows move in the list while the field has the keys, Enter picks."""

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()
        self._elsewhere: Choice | None = None
        self._stay_id = 0
        self._now = PlainLabel("", "strong", wrap=True)
        self.field = QLineEdit(self)
        self.list = LetterList(tr("People on the ward"), _ROWS, self, lines=2)
        self.field.textEdited.connect(self._offer)
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(lambda _item: self._pick())
        self.setFocusProxy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("s1"))
        for widget in (self._now, self.field, self.list):
            column.addWidget(widget)
        self.retranslate()

    def stay_id(self) -> int:
        """Return whom the paper is about, 0 while nobody is chosen."""
        return self._stay_id

    def words(self) -> str:
        """Return bed and name of whoever is chosen."""
        return self._now.text() if self._stay_id else ""

    def offer(self, rows: Sequence[BoardRow]) -> None:
        """Show who is on the ward, in bed order."""
        here = (row for row in rows if row.occupied and row.stay_id is not None)
        self._choices = tuple(
            Choice(str(row.stay_id), _words(row), clinical_date(row.born) if row.born else "")
            for row in here
        )
        self._offer()
        self._say_now()

    def choose(self, stay_id: int) -> None:
        """Set the person without telling `picked`."""
        self._stay_id = stay_id
        self.list.choose(str(stay_id))
        self._say_now()
        self._show_list()

    def name(self, person: PlanPerson) -> None:
        """Say who it is, also when they are no longer on the ward."""
        if all(choice.code != str(person.stay_id) for choice in self._choices):
            self._elsewhere = Choice(str(person.stay_id), _words(person))
        self._say_now()

    def retranslate(self) -> None:
        """Write the texts anew."""
        self.field.setPlaceholderText(tr("Bed or letters of the name"))
        self.field.setAccessibleName(tr("Whom the paper is about: bed or letters of the name"))
        self.list.setAccessibleName(tr("People on the ward"))
        self._say_now()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list by the arrows, pick by Enter."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.field and isinstance(event, QKeyEvent) and pressed and self._took(event):
            return True
        if watched is self.field and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._show_list()
        return super().eventFilter(watched, event)

    def _took(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.list.step(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._pick()
        else:
            return False
        return True

    def _pick(self) -> None:
        code = self.list.chosen()
        if not code:
            return
        self.field.clear()
        self._offer()
        self.choose(int(code))
        self.picked.emit(self._stay_id)

    def _offer(self) -> None:
        self.list.offer(by_letters(self._choices, self.field.text()))
        if not self.field.text():
            self.list.choose(str(self._stay_id))
        self._show_list()

    def _show_list(self) -> None:
        """Show the list while somebody is being chosen; then it leaves its room to the rest."""
        self.list.setVisible(not self._stay_id or bool(self.field.text()) or self.field.hasFocus())

    def _say_now(self) -> None:
        known = {choice.code: choice.text for choice in self._choices}
        if self._elsewhere is not None:
            known.setdefault(self._elsewhere.code, self._elsewhere.text)
        nobody = tr("Nobody is chosen yet.")
        self._now.setText(known.get(str(self._stay_id), "") if self._stay_id else nobody)


def _words(row: BoardRow | PlanPerson) -> str:
    name = person_name(row.family, row.given, row.title, row.sex)
    return f"{row.bed}  {name}" if row.bed else name
