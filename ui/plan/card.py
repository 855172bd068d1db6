"""One section in the column: painted while it rests, with fields while it is written in."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.plan.parts import Hit, Part


class Painted(QWidget):
    """Parts below each other; `pressed(kind, entry)` when one is clicked."""

    pressed = Signal(str, int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parts: tuple[Part, ...] = ()
        self._heights: dict[int, int] = {}
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.theme_changed.connect(self._refit)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show these; nothing moves where nothing differs."""
        if tuple(parts) == self._parts:
            return
        self._parts = tuple(parts)
        self.setVisible(bool(parts))
        self.setAccessibleName(". ".join(part.spoken() for part in self._parts))
        self._refit()
        self.update()

    def parts(self) -> tuple[Part, ...]:
        """Return what is shown."""
        return self._parts

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """All parts and the gaps between them; layouts ask many times, so it is kept."""
        if width not in self._heights:
            parts = self._parts
            gaps = theme.space("s2") * max(0, len(parts) - 1)
            self._heights[width] = sum(part.height(width) for part in parts) + gaps
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """The height follows from the width; a hint at another width would cost a layout."""
        return QSize(theme.em(20), theme.em(1))

    def minimumSizeHint(self) -> QSize:
        """As narrow as a short line."""
        return QSize(theme.em(10), theme.em(1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell what was pressed."""
        hit = self._hit(event.position().toPoint().x(), event.position().toPoint().y())
        if hit is not None:
            self.pressed.emit(*hit)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint part by part."""
        painter = QPainter(self)
        y = 0
        for part in self._parts:
            part.draw(painter, 0, y, self.width())
            y += part.height(self.width()) + theme.space("s2")
        painter.end()

    def _refit(self) -> None:
        self._heights.clear()
        self.updateGeometry()

    def _hit(self, x: int, y: int) -> Hit | None:
        for part in self._parts:
            high = part.height(self.width())
            if y < high + theme.space("s2"):
                return part.hit(x, y, self.width())
            y -= high + theme.space("s2")
        return None


class SectionCard(QWidget):
    """The frame of a section; its content is put into `column`."""

    def __init__(self, code: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.code = code
        self._current = self._missing = False
        self.column = QVBoxLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._dress()
        theme.theme_changed.connect(self._dress)

    def sizeHint(self) -> QSize:
        """The height follows from the width; a hint at another width would cost a layout."""
        return QSize(theme.em(20), theme.em(1))

    def set_state(self, *, current: bool, missing: bool) -> None:
        """The section that is open has the accent, one that lacks something an amber edge."""
        if (current, missing) != (self._current, self._missing):
            self._current, self._missing = current, missing
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        self.column.invalidate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the white card and its edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge, wide = ("line_row", 0.0625)
        if self._missing:
            edge = "attention_line"
        if self._current:
            edge, wide = "accent", 0.125
        width = theme.em(wide)
        painter.setPen(QPen(theme.colour(edge), width))
        painter.setBrush(theme.colour("surface"))
        half = width / 2
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        corner = theme.em(theme.current().radius["card"])
        painter.drawRoundedRect(box, corner, corner)
        painter.end()

    def _dress(self) -> None:
        edge = theme.space("s4")
        self.column.setContentsMargins(edge, theme.space("s3"), edge, theme.space("s3"))
        self.column.setSpacing(theme.space("s3"))
