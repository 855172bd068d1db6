"""The person's own rating from 0 to 10: eleven boxes, now filled, hoped for outlined."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.widgets.announce import announce

BOX = 1.8125  # em
BOXES = 11
_MOST = BOXES - 1


def draw_rating(painter: QPainter, x: float, y: float, now: str, hoped: str) -> None:
    """Draw the row of boxes with its top left corner at (x, y); "" is no rating."""
    side = theme.em(BOX)
    hair = theme.em(0.0625)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number in range(BOXES):
        box = QRectF(x + number * side, y, side, side)
        filled, outlined = str(number) == now, str(number) == hoped
        painter.setPen(QPen(theme.colour("line_row"), hair))
        painter.setBrush(theme.colour("accent" if filled else "surface"))
        painter.drawRect(box)
        painter.setFont(theme.font("strong" if filled or outlined else "body"))
        ink = "on_accent" if filled else ("accent" if outlined else "ink")
        painter.setPen(theme.colour(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))
    if hoped:
        width = theme.em(0.125)
        inset = width / 2 + (hair * 2 if hoped == now else 0)
        box = QRectF(x + int(hoped) * side, y, side, side).adjusted(inset, inset, -inset, -inset)
        painter.setPen(QPen(theme.colour("on_accent" if hoped == now else "accent"), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
    painter.setPen(QPen(theme.colour("line_control"), hair))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(x, y, side * BOXES, side), 2, 2)


class RatingRow(QWidget):
    """`chosen("0".."10" or "")`; digits choose, 1 and then 0 is 10, arrows move, Delete clears."""

    chosen = Signal(str)
    settled = Signal()

    def __init__(
        self, value: str = "", *, hoped: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._value, self._hoped = value, hoped
        self._name = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.theme_changed.connect(self.updateGeometry)

    def value(self) -> str:
        """Return the number, "" for none."""
        return self._value

    def set_value(self, value: str) -> None:
        """Show a number without telling `chosen`."""
        self._value = value
        self.set_name(self._name)
        self.update()

    def set_name(self, name: str) -> None:
        """Say what is rated; a screen reader hears it with the number."""
        self._name = name
        self.setAccessibleName(f"{name}: {self._value}" if self._value else name)

    def sizeHint(self) -> QSize:
        """Eleven boxes."""
        return QSize(theme.em(BOX) * BOXES + 2, theme.em(BOX) + 2)

    def minimumSizeHint(self) -> QSize:
        """The same: no number is cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits, arrows and Delete."""
        key = event.key()
        number = int(self._value) if self._value else -1
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif event.text() and event.text() in "0123456789":
            ten = event.text() == "0" and self._value == "1"
            self._choose("10" if ten else event.text())
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Up):
            self._choose(str(min(_MOST, number + 1)))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Down):
            self._choose(str(max(0, number - 1)))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._choose("")
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the box under the mouse; the chosen one is taken back."""
        number = str(min(_MOST, max(0, int(event.position().x() // theme.em(BOX)))))
        self._choose("" if number == self._value else number)
        self.settled.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the boxes."""
        painter = QPainter(self)
        now, hoped = ("", self._value) if self._hoped else (self._value, "")
        draw_rating(painter, 1, 1, now, hoped)
        painter.end()

    def _choose(self, value: str) -> None:
        if value != self._value:
            self.set_value(value)
            announce(self, self.accessibleName())
            self.chosen.emit(value)
