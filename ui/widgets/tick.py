"""Rows to tick or to choose from: a box or a ring, a key, words that wrap, and a detail."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from ui import theme
from ui.icons import draw_icon
from ui.widgets import painting
from ui.widgets.text_block import Span, TextBlock, lay_out
from wardapp.words import tr

_BOX = 1.25  # em
_MOST = 60  # em, the longest line of running text


class _Face:
    """What a row to tick and a row to choose have in common: layout and painting."""

    def __init__(self, button: QAbstractButton, detail: str, key: str) -> None:
        self._button, self._detail, self._key = button, detail, key
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        button.setSizePolicy(policy)
        self.set_detail(detail)
        theme.theme_changed.connect(button.updateGeometry)

    def set_detail(self, detail: str) -> None:
        """Say something else after the words."""
        self._detail = detail
        said = [detail, tr("Key {key}", key=self._key) if self._key else ""]
        self._button.setAccessibleDescription(". ".join(part for part in said if part))
        self._button.updateGeometry()
        self._button.update()

    def height(self, width: int) -> int:
        """Return the row's height at a width; at least a comfortable target."""
        words = self._block(width - self._left()).height + 2 * theme.em(0.125)
        return max(words, theme.em(1.75))

    def size(self) -> QSize:
        """Return the size without wrapping, up to the longest line for reading."""
        width = self._left() + self._block(theme.em(_MOST)).width + 1
        return QSize(width, self.height(width))

    def draw(self, box: Callable[[QPainter, QRectF], None]) -> None:
        """Paint the row; `box` paints the box or the ring."""
        button = self._button
        painter = QPainter(button)
        block = self._block(button.width() - self._left())
        top = round((button.height() - block.height) / 2)
        line = theme.current().line_height("strong")
        side = theme.em(_BOX)
        box(painter, QRectF(0, top + round((line - side) / 2), side, side))
        if self._key:
            y = top + round((line - painting.key_cap_height()) / 2)
            painting.draw_key_cap(painter, side + theme.em(0.5), y, self._key)
        block.draw(painter, self._left(), top)
        painter.end()

    def _left(self) -> int:
        cap = painting.key_cap_width(self._key) + theme.em(0.5) if self._key else 0
        return theme.em(_BOX) + theme.em(0.5) + cap

    def _block(self, width: int) -> TextBlock:
        ink = "ink" if self._button.isEnabled() else "ink_disabled"
        words = Span(self._button.text(), "strong", ink)
        second = Span(" " + self._detail, "body", "ink_second")
        return lay_out(((words, second) if self._detail else (words,),), max(width, theme.em(4)))


class TickRow(QCheckBox):
    """A row with a box to tick, by Space, by the mouse, or by its key where the page listens."""

    def __init__(
        self, text: str, detail: str = "", key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._face = _Face(self, detail, key)

    def sizeHint(self) -> QSize:
        """Words on as few lines as read well."""
        return self._face.size()

    def minimumSizeHint(self) -> QSize:
        """Words may wrap to a narrow column."""
        return QSize(theme.em(10), theme.em(1.75))

    def heightForWidth(self, width: int) -> int:
        """Grow when the words wrap."""
        return self._face.height(width)

    def hitButton(self, place: QPoint) -> bool:
        """Take a press anywhere in the row."""
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, filled with a tick when ticked."""
        self._face.draw(self._box)

    def _box(self, painter: QPainter, box: QRectF) -> None:
        ticked = self.isChecked()
        edge = theme.colour("accent" if ticked else "line_control")
        width = theme.em(0.0625)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge, width))
        painter.setBrush(theme.colour("accent" if ticked else "surface"))
        half = width / 2
        corner = theme.em(0.1875)
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), corner, corner)
        if ticked:
            gap = theme.em(0.125)
            draw_icon(painter, box.x() + gap, box.y() + gap, "check", "on_accent", 1.0)


class ChoiceRow(QRadioButton):
    """A row to choose, one of several of the same parent; arrows move among them."""

    def __init__(
        self, text: str, detail: str = "", key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._face = _Face(self, detail, key)

    def set_detail(self, detail: str) -> None:
        """Say something else after the words."""
        self._face.set_detail(detail)

    def sizeHint(self) -> QSize:
        """Words on as few lines as read well."""
        return self._face.size()

    def minimumSizeHint(self) -> QSize:
        """Words may wrap to a narrow column."""
        return QSize(theme.em(10), theme.em(1.75))

    def heightForWidth(self, width: int) -> int:
        """Grow when the words wrap."""
        return self._face.height(width)

    def hitButton(self, place: QPoint) -> bool:
        """Take a press anywhere in the row."""
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring, thick and filled with a dot when chosen."""
        self._face.draw(self._ring)

    def _ring(self, painter: QPainter, box: QRectF) -> None:
        chosen = self.isChecked()
        width = theme.em(0.0625)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent" if chosen else "line_control"), width))
        painter.setBrush(theme.colour("accent" if chosen else "surface"))
        half = width / 2
        painter.drawEllipse(box.adjusted(half, half, -half, -half))
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("on_accent"))
            dot = box.width() * 0.2
            painter.drawEllipse(QPointF(box.center()), dot, dot)
