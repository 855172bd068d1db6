"""Find an entry of a list by letters: each word typed begins a word of the entry."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from ui import theme
from ui.widgets.slim_bar import SlimBar

_WIDEST = 56  # em


@dataclass(frozen=True)
class Choice:
    """An entry to choose: its code, its words, and a second word such as inside or outside.

    `also` are words that find it and are not shown, such as its name in the other language.
    """

    code: str
    text: str
    detail: str = ""
    also: str = ""


def by_letters(choices: Sequence[Choice], typed: str) -> tuple[Choice, ...]:
    """Return the entries that the letters find, those that begin with them first."""
    wanted = _plain(typed).split()
    if not wanted:
        return tuple(choices)
    found = [choice for choice in choices if _fits(choice, wanted)]
    return tuple(sorted(found, key=lambda choice: not _plain(choice.text).startswith(wanted[0])))


def _fits(choice: Choice, wanted: Sequence[str]) -> bool:
    words = _plain(f"{choice.text} {choice.detail} {choice.also}").replace("-", " ").split()
    return all(any(word.startswith(letters) for word in words) for letters in wanted)


def _plain(text: str) -> str:
    bare = unicodedata.normalize("NFD", text).casefold()
    return "".join(" " if c in "()/:,'" else c for c in bare if not unicodedata.combining(c))


class LetterList(QListWidget):
    """The entries found; the field above moves in it by the arrow keys.

    With `lines` an entry has its detail below, and never makes the list wider than its place.
    """

    def __init__(
        self, name: str, rows: int, parent: QWidget | None = None, *, lines: int = 1
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self._entry = lines * theme.em(1.25) + theme.em(0.5)
        self.setWordWrap(lines > 1)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(SlimBar(self))
        self.setUniformItemSizes(True)
        self.setFixedHeight(rows * self._entry + 2)

    def give_up(self, pixels: int) -> None:
        """Show fewer entries at once in a low window, by so many pixels, but four at least."""
        rows = max(4, (self.height() - 2 - pixels) // self._entry)
        self.setFixedHeight(min(self.height(), rows * self._entry + 2))

    def offer(self, choices: Sequence[Choice], ticked: Sequence[str] = ()) -> None:
        """Show these entries, the first one chosen; `ticked` ones carry a tick."""
        at = self.chosen()
        self.clear()
        apart = "   ·   " if self._lines == 1 else "\n"
        for choice in choices:
            words = f"{choice.text}{apart}{choice.detail}" if choice.detail else choice.text
            item = QListWidgetItem(f"✓  {words}" if choice.code in ticked else words, self)
            item.setData(Qt.ItemDataRole.UserRole, choice.code)
            item.setSizeHint(QSize(0, self._entry))
            if self._lines == 1:
                self._make_room(item.text())
        codes = [choice.code for choice in choices]
        self.setCurrentRow(codes.index(at) if at in codes else 0)

    def _make_room(self, words: str) -> None:
        """Be as wide as the longest entry: a reason is never cut."""
        wide = round(theme.current().metrics("body").horizontalAdvance(words)) + theme.em(2)
        self.setMinimumWidth(min(theme.em(_WIDEST), max(self.minimumWidth(), wide)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chosen entry in sight."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def chosen(self) -> str:
        """Return the code of the entry chosen, "" for none."""
        item = self.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def choose(self, code: str) -> None:
        """Go to an entry."""
        for row in range(self.count()):
            if self.item(row).data(Qt.ItemDataRole.UserRole) == code:
                self.setCurrentRow(row)

    def step(self, down: int) -> None:
        """Go to the next entry or the one before."""
        if self.count():
            self.setCurrentRow((self.currentRow() + down) % self.count())
