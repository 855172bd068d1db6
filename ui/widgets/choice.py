"""One answer of a few, as words in frames; none may be chosen, and a chosen one taken back."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets.announce import announce


class ChoiceSegments(QWidget):
    """`chosen(code)`, "" when the answer is taken back; `settled()` when it was by the mouse.

    One Tab stop: arrows move, a letter goes to the next answer that begins with it, Delete
    takes the answer back. Where the words need more than one line they stand below each other.
    """

    chosen = Signal(str)
    settled = Signal()

    def __init__(
        self, options: Sequence[tuple[str, str]], value: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._options, self._value = tuple(options), value
        self._name = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.theme_changed.connect(self.updateGeometry)

    def options(self) -> tuple[tuple[str, str], ...]:
        """Return what may be chosen."""
        return self._options

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer something else."""
        self._options = tuple(options)
        self.updateGeometry()
        self.update()

    def value(self) -> str:
        """Return the code in force, "" for none."""
        return self._value

    def set_value(self, value: str) -> None:
        """Put an answer in force without telling `chosen`."""
        self._value = value
        self.set_name(self._name)
        self.update()

    def set_name(self, name: str) -> None:
        """Say what is asked; a screen reader hears it with the answer."""
        self._name = name
        words = dict(self._options).get(self._value, "")
        self.setAccessibleName(f"{name}: {words}" if words else name)
        self.setAccessibleDescription(", ".join(words for _, words in self._options))

    def sizeHint(self) -> QSize:
        """All answers in one line, where there is room."""
        return QSize(sum(self._widths()), theme.em(theme.current().row["control"]))

    def minimumSizeHint(self) -> QSize:
        """The widest answer."""
        widest = max(self._widths(), default=0)
        return QSize(min(widest, theme.em(12)), theme.em(theme.current().row["control"]))

    def heightForWidth(self, width: int) -> int:
        """One line, or as many as there are answers."""
        boxes = self._boxes(width)
        return boxes[-1].bottom() + 1 if boxes else 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, choose by letter, or take back."""
        step = {
            Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1
        }.get(Qt.Key(event.key()))  # fmt: skip
        letter = event.text().casefold()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif step is not None:
            self._move(step)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._choose("")
        elif letter.isalnum() and self._by_letter(letter):
            event.accept()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the answer under the mouse; the chosen one is taken back."""
        place = event.position().toPoint()
        for (code, _), box in zip(self._options, self._boxes(self.width()), strict=True):
            if box.contains(place):
                self._choose("" if code == self._value else code)
                self.settled.emit()
                return

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frames, the chosen one filled."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for (code, words), box in zip(self._options, self._boxes(self.width()), strict=True):
            chosen = code == self._value
            painter.setPen(QPen(theme.colour("line_control"), theme.em(0.0625)))
            painter.setBrush(theme.colour("ink" if chosen else "surface"))
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            painter.setFont(theme.font("strong" if chosen else "body"))
            painter.setPen(theme.colour("surface" if chosen else "ink"))
            inner = box.adjusted(theme.em(0.5), 0, -theme.em(0.5), 0)
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(inner, flags, words)
        painter.end()

    def _widths(self) -> list[int]:
        metrics = theme.current().metrics("strong")
        pad = 2 * theme.em(0.5625) + 2
        return [round(metrics.horizontalAdvance(words) + 0.5) + pad for _, words in self._options]

    def _boxes(self, width: int) -> list[QRect]:
        high, widths = theme.em(theme.current().row["control"]), self._widths()
        if sum(widths) <= width:
            places = [sum(widths[:at]) for at in range(len(widths))]
            return [QRect(x, 0, wide, high) for x, wide in zip(places, widths, strict=True)]
        boxes, y = [], 0
        for wide in widths:
            lines = -(-wide // max(1, width))
            tall = high + (lines - 1) * theme.current().line_height("strong")
            boxes.append(QRect(0, y, min(wide, width), tall))
            y += tall
        return boxes

    def _move(self, step: int) -> None:
        codes = [code for code, _ in self._options]
        at = codes.index(self._value) + step if self._value in codes else (0 if step > 0 else -1)
        self._choose(codes[at % len(codes)])

    def _by_letter(self, letter: str) -> bool:
        codes = [code for code, words in self._options if words.casefold().startswith(letter)]
        if not codes:
            return False
        at = codes.index(self._value) + 1 if self._value in codes else 0
        self._choose(codes[at % len(codes)])
        return True

    def _choose(self, code: str) -> None:
        if code != self._value:
            self.set_value(code)
            announce(self, self.accessibleName())
            self.chosen.emit(code)
