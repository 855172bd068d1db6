"""Keys as they look on the keyboard, and the row that says what they do here."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.widgets import painting
from ui.widgets.flow import FlowLayout
from ui.widgets.painted import Painted
from ui.widgets.plain_label import PlainLabel
from wardapp.words import tr


class KeyCap(Painted):
    """One key, such as "Enter" or "Ctrl K"."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(key, parent)
        self._key = key

    def sizeHint(self) -> QSize:
        """As wide as its letters."""
        return QSize(painting.key_cap_width(self._key), painting.key_cap_height())

    def draw(self, painter: QPainter) -> None:
        """Paint the key."""
        painting.draw_key_cap(painter, 0, 0, self._key)


class KeyHints(QWidget):
    """Keys with their words in one row: ("Enter", "confirm"), ("N", "no change").

    Several keys for one thing are parted by a line break: "Page Up\\nPage Down".
    """

    def __init__(
        self, hints: Sequence[tuple[str, str]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._hints: list[_Hint] = []
        self._more: _Hint | None = None
        self._row = FlowLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.set_hints(hints)
        theme.theme_changed.connect(self._space)

    def set_hints(self, hints: Sequence[tuple[str, str]]) -> None:
        """Show other keys."""
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()  # it goes when the loop runs next; nothing may shine through
                widget.deleteLater()
        self._hints = [_Hint(keys.split("\n"), words, self) for keys, words in hints]
        self._more = None
        for hint in self._hints:
            self._row.addWidget(hint)
        self._space()
        self.setAccessibleName(" · ".join(f"{keys}: {words}" for keys, words in hints))

    def keep_lines(self, most: int, width: int) -> None:
        """Show what stands on so many lines of a width, and F1 for the rest; 0 keeps all."""
        kept = len(self._hints)
        if most and self._lines(self._hints, width) > most:
            more = self._f1()
            while kept and self._lines([*self._hints[:kept], more], width) > most:
                kept -= 1
        for number, hint in enumerate(self._hints):
            hint.setVisible(number < kept)
        if self._more is not None:
            self._more.setVisible(kept < len(self._hints))
        self._row.invalidate()

    def _f1(self) -> "_Hint":
        if self._more is None:
            self._more = _Hint(("F1",), tr("more keys"), self)
            self._row.addWidget(self._more)
        return self._more

    def _lines(self, hints: "Sequence[_Hint]", width: int) -> int:
        lines, used = 0, 0
        for wide in (hint.sizeHint().width() for hint in hints):
            if not lines or used + _gap() + wide > width:
                lines, used = lines + 1, wide
            else:
                used += _gap() + wide
        return lines

    def _space(self) -> None:
        self._row.set_gaps(_gap(), theme.space("s1"))


def _gap() -> int:
    return theme.space("s4") + theme.space("s1")


class _Hint(QWidget):
    def __init__(self, keys: Sequence[str], words: str, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.em(0.375))
        for key in keys:
            row.addWidget(KeyCap(key, self))
        row.addWidget(PlainLabel(words, "body", parent=self))
