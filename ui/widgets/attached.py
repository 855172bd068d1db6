"""A panel that hangs on a cell: a child of the window's page with a small triangle."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.focus_trap import move_within
from ui.widgets.foot import Foot
from ui.widgets.middle import Middle, height_at

_BEAK = 0.625  # em, height of the triangle


class AttachedEditor(QWidget):
    """Add content to `body`, buttons to `footer`, then `attach` to a cell.

    Esc or `dismiss` ends with `closed`. It is no window: it moves with the page,
    and nothing of the desktop can part them.
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
        self._outer = QVBoxLayout(self)
        self._outer.setSpacing(0)
        content = QWidget()
        self.body = QVBoxLayout(content)
        self._middle = Middle(content)
        self._foot = Foot(self, "s4")
        self.footer = self._foot.row
        self._outer.addWidget(self._middle, 1)
        self._outer.addWidget(self._foot)
        self.hide()
        theme.theme_changed.connect(self._place)

    def attach(self, anchor: QRect) -> None:
        """Show under the cell, or over it where there is no room; `anchor` in the page's pixels."""
        self._anchor = anchor
        self._foot.refresh()
        self._place()
        self.show()
        self.raise_()

    def dismiss(self) -> None:
        """Hide and tell `closed`; what was typed is the caller's to keep."""
        self.hide()
        self.closed.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab within, and what it comes to in sight."""
        moved = move_within(self, forward=forward)
        self.reveal(QApplication.focusWidget())
        return moved

    def reveal(self, part: QWidget | None) -> None:
        """Scroll until a part of the body can be seen, in a low window."""
        if part is not None:  # a moment later: what was just said has no place yet
            QTimer.singleShot(0, part, lambda: self._middle.reveal(part))

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
        painter.drawPath(self._outline())
        painter.end()

    def _outline(self) -> QPainterPath:
        line, beak, round_ = theme.em(0.125) / 2, theme.em(_BEAK), theme.em(0.375)
        box = QRectF(self.rect()).adjusted(line, line, -line, -line)
        box.adjust(0, beak if self._below else 0, 0, 0 if self._below else -beak)
        edge = box.top() if self._below else box.bottom()
        tip = line if self._below else self.height() - line
        panel, triangle = QPainterPath(), QPainterPath()
        panel.addRoundedRect(box, round_, round_)
        places = ((-beak, edge), (0, tip), (beak, edge))
        corners = [QPointF(self._beak_x + x, y) for x, y in places]
        triangle.addPolygon(QPolygonF(corners))
        triangle.closeSubpath()
        return panel.united(triangle)

    def _place(self) -> None:
        page, anchor = self._page.rect(), self._anchor
        beak, edge, inner = theme.em(_BEAK), theme.em(0.125), theme.space("s4")
        self.body.setContentsMargins(inner, inner, inner, inner)
        self.body.setSpacing(theme.space("s2"))
        self._outer.setContentsMargins(edge, edge + beak, edge, edge)
        self._middle.updateGeometry()  # what it holds may have grown
        width = max(theme.em(self._width_em), self._outer.minimumSize().width())
        if self._height(width) > page.height():  # what is too high scrolls
            width += self._middle.verticalScrollBar().sizeHint().width()
        width = min(width, page.width())
        height = min(self._height(width), page.height())
        self._below = anchor.bottom() + height <= page.bottom() or anchor.top() < height
        if not self._below:
            self._outer.setContentsMargins(edge, edge, edge, edge + beak)
        x = max(0, min(anchor.left(), page.width() - width))
        y = anchor.bottom() + 1 if self._below else anchor.top() - height
        y = max(0, min(y, page.height() - height))
        inset = beak + theme.em(0.25)
        middle = min(anchor.center().x(), anchor.left() + theme.em(5)) - x
        self._beak_x = max(inset, min(middle, width - inset))
        self.setGeometry(x, y, width, height)
        self.update()

    def wanted_height(self) -> int:
        """Return the height at which nothing has to scroll."""
        return self._height(self.width())

    def _height(self, width: int) -> int:
        edges = self._outer.contentsMargins()
        within = width - edges.left() - edges.right()
        parts = height_at(self._middle, within) + height_at(self._foot, within)
        return edges.top() + edges.bottom() + parts
