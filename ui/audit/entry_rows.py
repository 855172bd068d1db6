"""Rows with a key before them: to tick (criteria), or to choose one of (places, reasons why)."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QSizePolicy, QWidget

from ui import theme
from ui.icons import draw_icon
from ui.widgets import painting
from ui.widgets.text_block import Span, TextBlock, lay_out
from ui.widgets.tip import tip
from wardapp.words import tr

_BOX, _CAP = 1.125, 1.5  # em


class KeyedRow(QCheckBox):
    """A key, a box or a ring, and words that wrap; `help` stands behind them when shown.

    The form is told by `clicked`; what is ticked is what it then shows.
    """

    def __init__(self, key: str, text: str, parent: QWidget, *, one: bool = False) -> None:
        super().__init__(text, parent)
        self._key, self._one, self._help, self._helped = key, one, "", False
        self._highs: dict[int, int] = {}  # by width: one layout asks a hundred times
        self.setAccessibleDescription(tr("Key {key}", key=key))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.theme_changed.connect(self._measure_anew)

    def set_words(self, text: str, more: str) -> None:
        """Write other words; `more` is what they leave open."""
        self.setText(text)
        self._help = more
        self.setToolTip(tip(more))
        said = (tr("Key {key}", key=self._key), more)
        self.setAccessibleDescription(". ".join(part for part in said if part))
        self._measure_anew()

    def show_help(self, shown: bool) -> None:
        """Write what the words leave open behind them."""
        self._helped = shown
        self._measure_anew()
        self.update()

    def sizeHint(self) -> QSize:
        """All in one line."""
        block = self._block(theme.em(theme.current().width["measure_max"]))
        return QSize(self._left() + block.width + 1, self._high(block))

    def minimumSizeHint(self) -> QSize:
        """Words may wrap to a narrow column."""
        return QSize(min(self.sizeHint().width(), theme.em(12)), theme.em(1.6875))

    def heightForWidth(self, width: int) -> int:
        """Grow when the words wrap."""
        if width not in self._highs:
            self._highs[width] = self._high(self._block(width - self._left()))
        return self._highs[width]

    def hitButton(self, place: QPoint) -> bool:
        """Take a press anywhere in the row."""
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint key, box and words."""
        painter = QPainter(self)
        block = self._block(self.width() - self._left())
        line = theme.current().line_height("body")
        top = round((self.height() - block.height) / 2)
        y = top + round((line - painting.key_cap_height()) / 2)
        cap = painting.key_cap_width(self._key)
        painting.draw_key_cap(painter, (theme.em(_CAP) - cap) // 2, y, self._key, "ink_second")
        side = theme.em(_BOX)
        box = QRectF(theme.em(_CAP + 0.375), top + round((line - side) / 2), side, side)
        (self._ring if self._one else self._tick)(painter, box)
        block.draw(painter, self._left(), top)
        painter.end()

    def _measure_anew(self) -> None:
        self._highs.clear()
        self.updateGeometry()

    def _left(self) -> int:
        return theme.em(_CAP + _BOX + 0.875)

    def _high(self, block: TextBlock) -> int:
        return max(theme.em(1.6875), block.height + 2 * theme.em(0.125))

    def _block(self, width: int) -> TextBlock:
        words = Span(self.text(), "body")
        more = Span(f" {self._help}", "body", "ink_second")
        line = (words, more) if self._helped and self._help else (words,)
        return lay_out((line,), max(width, theme.em(4)))

    def _tick(self, painter: QPainter, box: QRectF) -> None:
        self._edge(painter)
        half, corner = theme.em(0.0625) / 2, theme.em(0.1875)
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), corner, corner)
        if self.isChecked():
            gap = theme.em(0.125)
            draw_icon(painter, box.x() + gap, box.y() + gap, "check", "on_accent", _BOX - 0.25)

    def _ring(self, painter: QPainter, box: QRectF) -> None:
        self._edge(painter)
        half = theme.em(0.0625) / 2
        painter.drawEllipse(box.adjusted(half, half, -half, -half))
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("on_accent"))
            painter.drawEllipse(QPointF(box.center()), box.width() * 0.2, box.width() * 0.2)

    def _edge(self, painter: QPainter) -> None:
        on = self.isChecked()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent" if on else "line_control"), theme.em(0.0625)))
        painter.setBrush(theme.colour("accent" if on else "surface"))


class KeyWords(QAbstractButton):
    """A key and what it does, in one line; calm until the mouse is over it."""

    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._key = key
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.theme_changed.connect(self.updateGeometry)

    def set_words(self, words: str, key: str = "") -> None:
        """Say what the key does now; another key where one is named."""
        self.setText(words)
        self._key = key or self._key
        self.setAccessibleDescription(tr("Key {key}", key=self._key))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Key, gap and words."""
        words = theme.current().metrics("body").horizontalAdvance(self.text())
        return QSize(self._left() + round(words) + 2, theme.em(1.5))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the key and the words."""
        painter = QPainter(self)
        y = (self.height() - painting.key_cap_height()) // 2
        painting.draw_key_cap(painter, 0, y, self._key, "ink_second")
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("accent" if self.underMouse() else "ink"))
        words = self.rect().adjusted(self._left(), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()

    def _left(self) -> int:
        return painting.key_cap_width(self._key) + theme.em(0.375)
