"""The people of the ward to pick from: type initials or a name, Enter."""

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget

from ui import theme
from ui.palette.delegate import PaletteDelegate
from ui.palette.items import DEED, Item, PaletteModel
from ui.widgets.plain_label import PlainLabel
from ui.widgets.text_block import Span
from wardapp.codes import code_list
from wardapp.queries.ward import PersonRow
from wardapp.words import language, tr


class PeoplePicker(QWidget):
    """A field and a list; `picked(PersonRow)` by Enter or a click.

    Before anything is typed only `usual`, the person who was here, can be picked by Enter.
    """

    picked = Signal(object)

    def __init__(
        self,
        people: Sequence[PersonRow],
        parent: QWidget | None = None,
        usual: int | None = None,
    ) -> None:
        super().__init__(parent)
        self._usual = usual
        self._people = tuple(person for person in people if person.active)
        self._label = PlainLabel(tr("Your initials or name"), "label", "ink_second")
        self.field = QLineEdit(self)
        self.field.setAccessibleName(self._label.text())
        self._label.setBuddy(self.field)
        self._shown: list[PersonRow] = []
        self.model = PaletteModel()
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setItemDelegate(PaletteDelegate(self.list))
        self.list.setAccessibleName(tr("People of this ward"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
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
        self.list.clicked.connect(lambda _index: self._pick())
        self._show_matching("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows in the field move in the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                row = self.list.currentIndex().row() + step
                self._point_at(max(0, min(row, len(self._shown) - 1)))
                return True
        return super().eventFilter(watched, event)

    def _show_matching(self, typed: str) -> None:
        self._shown = [person for person in self._people if _matches(person, typed)]
        self.model.show([_item(person) for person in self._shown])
        ids = [person.id for person in self._shown]
        if typed.strip():
            self._point_at(0)
        elif self._usual in ids:
            self._point_at(ids.index(self._usual))

    def _point_at(self, row: int) -> None:
        self.list.setCurrentIndex(self.model.index(row))

    def _pick(self) -> None:
        row = self.list.currentIndex().row()
        if 0 <= row < len(self._shown):
            self.picked.emit(self._shown[row])


def _item(person: PersonRow) -> Item:
    """Initials stand where the palette has the bed, then the name and the role."""
    role = code_list("roles").label(person.role, language())
    line = (Span(person.name, "strong"), Span(f" {role}", "body", "ink_second"))
    spoken = f"{person.initials}, {person.name}, {role}"
    return Item(DEED, (line if person.name else line[1:],), spoken, bed=person.initials)


def _matches(person: PersonRow, typed: str) -> bool:
    """Find by initials, or by the beginning of any part of the name."""
    wanted = _plain(typed)
    parts = (person.initials, *person.name.split())
    return all(any(_plain(p).startswith(word) for p in parts) for word in wanted.split())


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
