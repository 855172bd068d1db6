"""The status line: what was just saved and the way back at the left, keys and news at the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui import theme
from ui.widgets.key_cap import KeyHints
from ui.widgets.message_line import MessageLine

_NARROW = 60  # em
_LEAST = 16  # em beside a message: below it no key would stand whole
_LOW = 36  # em of the window: below it the page needs the room more than the keys do
Hints = Sequence[tuple[str, str]]


class StatusLine(QWidget):
    """What was done by `say` and `say_saved`, the page's keys by `set_hints`.

    On a small screen the keys have the one line that a message leaves, in a low window one
    line; F1 tells them all.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("area", "status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._has_hints = self._low = self._passing = False
        self._told: tuple[tuple[str, str], ...] = ()
        self.message = MessageLine(parent=self)
        self.hints = KeyHints(parent=self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addWidget(self.message, 3)
        self._row.addWidget(self.hints, 2)
        self._dress()
        theme.theme_changed.connect(self._dress)

    def set_hints(self, hints: Hints) -> None:
        """Show the keys of the page in front."""
        if tuple(hints) == self._told:
            return
        self._told = tuple(hints)
        self._has_hints = bool(hints)
        self.hints.set_hints(tuple(hints))
        self._fit()

    def say_saved(self, time: str, what: str, *, undo: bool = True) -> None:
        """Show what was saved at a time, with the way back where there is one."""
        self.message.say_saved(time, what, undo=undo)
        self._passing = False
        self._fit()

    def tells_saved(self) -> bool:
        """Whether what was saved last still stands here."""
        return bool(self.message.text()) and not self._passing

    def say(self, head: str, icon: str = "info") -> None:
        """Show another short message."""
        self.message.say(head, icon=icon)
        self._passing = True
        self._fit()

    def leave(self) -> None:
        """The page goes, and what it said of itself; what was saved stays, with its Undo."""
        if self._passing:
            self.clear()

    def clear(self) -> None:
        """Take the message away."""
        self.message.clear()
        self._fit()

    def make_room(self, window_height: int) -> None:
        """Keep the keys on one line in a low window."""
        self._low = window_height < theme.em(_LOW)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keys give way, or stand below, where there is no room beside."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() < theme.em(_NARROW)
        small = self.width() < theme.em(theme.current().width["small_below"])
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(way)
        speaks = bool(self.message.text())
        both = self.message.one_line() + self.hints.sizeHint().width() + 3 * theme.space("s4")
        share = min(self.message.one_line(), self.width() * 3 // 5)  # keys need what it leaves
        self._row.setStretch(0, share if both > self.width() else 1)
        self._row.setStretch(1, self.width() - share if both > self.width() else 0)
        self.message.setVisible(speaks)
        short, room = small and speaks, self.width() - 2 * theme.space("s4")
        if short:
            room -= share + theme.space("s4")
        self.hints.setVisible(
            self._has_hints and not (short and (narrow or room < theme.em(_LEAST)))
        )
        self.hints.keep_lines(int(self._low or short), room)

    def _dress(self) -> None:
        sheet = theme.current()
        self.setMinimumHeight(theme.em(sheet.row["status"]))
        air = theme.em(0.125)  # two lines of keys must not touch the edges
        self._row.setContentsMargins(theme.space("s4"), air, theme.space("s4"), air)
        self._row.setSpacing(theme.space("s4"))
