"""The people of the ward to pick from: type initials or a name, Enter."""

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui import theme
from ui.widgets.plain_label import PlainLabel
from wardapp.codes import code_list
from wardapp.queries.ward import PersonRow
from wardapp.words import language, tr


class PeoplePicker(QWidget):
    """A field and a list; `picked(PersonRow)` by Enter or a click."""

    picked = Signal(object)

    def __init__(self, people: Sequence[PersonRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = tuple(person for person in people if person.active)
        self._label = PlainLabel(tr("Your initials or name"), "label", "ink_second")
        self.field = QLineEdit(self)
        self.field.setAccessibleName(self._label.text())
        self._label.setBuddy(self.field)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("People of this ward"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setUniformItemSizes(True)
        self.setFocusProxy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("s2"))
        for part in (self._label, self.field, self.list):
            column.addWidget(part)
        self.list.setMinimumHeight(theme.em(theme.current().row["menu"] * 6))
        self.field.textChanged.connect(self._show_matching)
        self.field.returnPressed.connect(self._pick)
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(lambda _item: self._pick())
        self._show_matching("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows in the field move in the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                row = self.list.currentRow() + step
                self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
                return True
        return super().eventFilter(watched, event)

    def _show_matching(self, typed: str) -> None:
        self.list.clear()
        for person in self._people:
            if _matches(person, typed):
                item = QListWidgetItem(_shown(person))
                item.setData(Qt.ItemDataRole.UserRole, person)
                self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _pick(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.picked.emit(item.data(Qt.ItemDataRole.UserRole))


def _shown(person: PersonRow) -> str:
    role = code_list("roles").label(person.role, language())
    name = f" · {person.name}" if person.name else ""
    return f"{person.initials}{name} · {role}"


def _matches(person: PersonRow, typed: str) -> bool:
    """Find by initials, or by the beginning of any part of the name."""
    wanted = _plain(typed)
    parts = (person.initials, *person.name.split())
    return all(any(_plain(p).startswith(word) for p in parts) for word in wanted.split())


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
