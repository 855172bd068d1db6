"""The figures strip and the bar that says a filter is on."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui import theme
from ui.board.figures import FILTERS, Figure, short_words
from ui.icons import draw_icon
from ui.widgets import painting
from ui.widgets.announce import announce
from ui.widgets.buttons import SecondaryButton
from ui.widgets.pieces import text_width
from ui.widgets.plain_label import PlainLabel
from wardapp.words import tr


class FiguresStrip(QWidget):
    """All figures in one painted widget; arrows move among them, Enter or Space filters."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures: tuple[Figure, ...] = ()
        self._active = ""
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("own_focus", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.theme_changed.connect(self.updateGeometry)
        self._name()

    def show_figures(self, found: Sequence[Figure], active: str) -> None:
        """Show other numbers and which of them filters."""
        if (tuple(found), active) != (self._figures, self._active):
            self._figures, self._active = tuple(found), active
            self._name()
            self.setFixedHeight(self.sizeHint().height())
            self.update()

    def texts(self) -> tuple[str, ...]:
        """Return what stands there, as words."""
        return tuple(f"{figure.number} {figure.words}" for figure in self._figures)

    def sizeHint(self) -> QSize:
        """The height of the token sheet, once for each line of figures."""
        lines = 1 + max((box.top() for box in self._boxes()), default=0) // self._line()
        return QSize(theme.em(40), lines * self._line())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Go on in another line where the window is narrow."""
        super().resizeEvent(event)
        self.setFixedHeight(self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by arrows, filter by Enter or Space, show all by Esc."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        key = Qt.Key(event.key())
        if key in steps and self._figures:
            self._at = (self._at + steps[key]) % len(self._figures)
            self._name()
            announce(self, self.texts()[self._at])
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._figures:
            self._choose(self._at)
        elif key == Qt.Key.Key_Escape and self._active:
            self.chosen.emit("")
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Filter by the figure that was pressed."""
        for number, box in enumerate(self._boxes()):
            if box.contains(event.position().toPoint()):
                self._at = number
                self._choose(number)

    def focusInEvent(self, event: Any) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: Any) -> None:
        """Hide the ring."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the figures in their groups."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("page"))
        hair = theme.em(0.0625)
        bottom = self.height() - hair
        painter.fillRect(0, bottom, self.width(), hair, theme.colour("line"))
        for number, (figure, box) in enumerate(zip(self._figures, self._boxes(), strict=True)):
            if figure.starts_group:
                x = box.left() - theme.em(self._gap() / 2)
                high = self._line() - theme.em(1.25)
                top = box.top() + theme.em(0.375)
                painter.fillRect(x, top, hair, high, theme.colour("line_row"))
            self._draw(painter, figure, box)
            if self.hasFocus() and number == self._at:
                painting.draw_focus_ring(painter, box)
        painter.end()

    def _draw(self, painter: QPainter, figure: Figure, box: QRect) -> None:
        active = figure.key == self._active
        if active:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(QRectF(box), theme.em(0.375), theme.em(0.375))
        left = box.left() + theme.em(_PAD)
        top = box.top() + theme.em(0.25)
        painter.setFont(theme.font("figure"))
        painter.setPen(theme.colour("on_accent" if active else "ink"))
        high = theme.current().line_height("figure")
        align = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
        painter.drawText(QRect(left, top, box.width(), high), align, str(figure.number))
        x = left + text_width(str(figure.number), "figure")
        mark = "filter" if active else figure.mark
        self._draw_mark(painter, x + theme.em(0.375), top, high, mark, active=active)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("on_accent" if active else "ink_second"))
        words = QRect(left, top + high, box.width(), theme.em(1.25))
        painter.drawText(words, align, self._words(figure))

    def _draw_mark(
        self, painter: QPainter, x: float, top: int, high: int, mark: str, *, active: bool
    ) -> None:
        middle = top + high / 2
        if mark == "red":
            painting.draw_red_mark(painter, QPointF(x, middle - theme.em(0.6875)))
        elif mark == "green":
            painting.draw_green_mark(painter, QPointF(x, middle - theme.em(0.6875)))
        elif mark:
            ink = "on_accent" if active else "attention_line"
            draw_icon(painter, x, middle - theme.em(0.625), mark, ink, 1.25)

    def _words(self, figure: Figure) -> str:
        return short_words(figure) if self._narrow() else figure.words

    def _narrow(self) -> bool:
        return self.width() < sum(self._widths(short=False)) + theme.em(self._wide_gap())

    def _wide_gap(self) -> float:
        return 1.0 + 0.75 * len(self._figures)

    def _line(self) -> int:
        return theme.em(theme.current().row["strip"])

    def _gap(self) -> float:
        return 0.125 if self._narrow() else 0.75

    def _widths(self, *, short: bool) -> list[int]:
        found: list[int] = []
        for figure in self._figures:
            text = short_words(figure) if short else figure.words
            head = text_width(str(figure.number), "figure")
            head += theme.em(1.75) if figure.mark else 0
            found.append(round(max(head, text_width(text, "body"))) + 2 * theme.em(_PAD))
        return found

    def _boxes(self) -> list[QRect]:
        x, gap = theme.em(0.25), theme.em(self._gap())
        top, high = theme.em(0.25), self._line() - theme.em(0.5)
        boxes: list[QRect] = []
        for figure, width in zip(self._figures, self._widths(short=self._narrow()), strict=True):
            x += gap if figure.starts_group else 0
            if boxes and x + width > self.width():
                x, top = theme.em(0.25), top + self._line()
            boxes.append(QRect(x, top, width, high))
            x += width + (0 if self._narrow() else theme.em(0.25))
        return boxes

    def _choose(self, number: int) -> None:
        key = self._figures[number].key
        self.chosen.emit("" if key == self._active or key not in FILTERS else key)

    def _name(self) -> None:
        texts = self.texts()
        self.setAccessibleName(tr("Figures of the ward"))
        now = texts[self._at] if self._at < len(texts) else ""
        self.setAccessibleDescription(f"{now}. " + "; ".join(texts))


_PAD = 0.5  # em at both sides of a figure


class FilterBar(QWidget):
    """The blue bar that cannot be missed: which filter, how many are hidden, how to leave."""

    show_all = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = PlainLabel("", "strong", "on_accent", parent=self)
        self._text = PlainLabel("", "body", "on_accent", parent=self)
        self._button = SecondaryButton(tr("Show all"), "Esc", parent=self)
        self._button.clicked.connect(self.show_all)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.em(2.75), 0, theme.em(0.75), 0)
        row.setSpacing(theme.em(0.75))
        for widget in (self._head, self._text):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._button)
        self.setFixedHeight(theme.em(theme.current().row["filter_bar"]) + theme.em(0.25))
        self.hide()

    def say(self, words: str, shown: int, patients: int, empty: int) -> None:
        """Say what is filtered, how many are in sight and how many hidden."""
        self._head.setText(tr("Filter on: {words}", words=words))
        sight = tr("{shown} of {all} shown", shown=shown, all=shown + patients + empty)
        hidden = tr("hidden: patients {n}, empty beds {m}", n=patients, m=empty)
        self._text.setText(f"{sight} · {hidden}")
        self.setAccessibleName(f"{self._head.text()}. {self._text.text()}")
        if self.isHidden():
            announce(self, self.accessibleName())
        self.show()

    def retranslate(self) -> None:
        """Write the button anew."""
        self._button.setText(tr("Show all"))

    def text(self) -> str:
        """Return the words of the bar."""
        return self.accessibleName()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the blue and the icon."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("accent"))
        y = round((self.height() - theme.em(1.25)) / 2)
        draw_icon(painter, theme.em(1.0), y, "filter", "on_accent", 1.25)
        painter.end()
