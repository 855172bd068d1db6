"""A panel that hangs on a cell: a child of the window's page with a small triangle."""

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.widgets.focus_trap import move_within

_BEAK = 0.625  # em, height of the triangle


class AttachedEditor(QWidget):
    """Add content to `body`, then `attach` to a cell; Esc or `dismiss` ends with `closed`.

    It is no window: it moves with the page, and nothing of the desktop can part them.
    """

    closed = Signal()

    def __init__(self, page: QWidget, name: str, width_em: float = 0) -> None:
        super().__init__(page)
        self._page = page
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty("own_focus", True)
        self._width_em = width_em or theme.current().width["editor"]
        self._below = True
        self._beak_x = 0
        self._anchor = QRect()
        self.body = QVBoxLayout(self)
        self.hide()
        theme.theme_changed.connect(self._place)

    def attach(self, anchor: QRect) -> None:
        """Show under the cell, or over it where there is no room; `anchor` in the page's pixels."""
        self._anchor = anchor
        self._place()
        self.show()
        self.raise_()

    def dismiss(self) -> None:
        """Hide and tell `closed`; what was typed is the caller's to keep."""
        self.hide()
        self.closed.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab within."""
        return move_within(self, forward=forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Esc; other keys do not reach the page below."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the panel, its 2 px ink edge and the triangle in one line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.colour("ink"), theme.em(0.125))
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(theme.colour("surface"))
        painter.drawPolygon(self._outline())
        painter.end()

    def _outline(self) -> QPolygonF:
        line, beak = theme.em(0.125) / 2, theme.em(_BEAK)
        left, right = line, self.width() - line
        top = line + (beak if self._below else 0)
        bottom = self.height() - line - (0 if self._below else beak)
        tip = line if self._below else self.height() - line
        edge = top if self._below else bottom
        beak_points = [(-beak, edge), (0, tip), (beak, edge)]
        points = [QPointF(self._beak_x + x, y) for x, y in beak_points]
        if self._below:
            rest = [(right, top), (right, bottom), (left, bottom), (left, top)]
        else:
            rest = [(right, bottom), (right, top), (left, top), (left, bottom)]
        return QPolygonF(points + [QPointF(x, y) for x, y in rest])

    def _place(self) -> None:
        page, anchor = self._page.rect(), self._anchor
        beak, edge = theme.em(_BEAK), theme.em(0.125)
        width = min(theme.em(self._width_em), page.width())
        self.body.setContentsMargins(edge, edge + beak, edge, edge)
        height = self._height(width)
        self._below = anchor.bottom() + height <= page.bottom() or anchor.top() < height
        if not self._below:
            self.body.setContentsMargins(edge, edge, edge, edge + beak)
        x = max(0, min(anchor.left(), page.width() - width))
        y = anchor.bottom() + 1 if self._below else anchor.top() - height
        y = max(0, min(y, page.height() - height))
        inset = beak + theme.em(0.25)
        middle = min(anchor.center().x(), anchor.left() + theme.em(5)) - x
        self._beak_x = max(inset, min(middle, width - inset))
        self.setGeometry(x, y, width, height)
        self.update()

    def _height(self, width: int) -> int:
        layout = self.body
        high = layout.heightForWidth(width) if layout.hasHeightForWidth() else 0
        return max(high, layout.sizeHint().height())
