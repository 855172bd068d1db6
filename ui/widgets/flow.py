"""A row that goes on in the next line when the width is used up: nothing is cut."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Items from left to right, middles on one line, the next line below; gaps in pixels."""

    def __init__(self, parent: QWidget | None = None, gap: int = 0, line_gap: int = 0) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap, self._line_gap = gap, line_gap

    def set_gaps(self, gap: int, line_gap: int) -> None:
        """Change the distances, as after a change of scale."""
        self._gap, self._line_gap = gap, line_gap
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more item."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out, or None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more room than the lines need."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """More lines when narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines at a width."""
        edge = self.contentsMargins()
        return self._used(width - edge.left() - edge.right()) + edge.top() + edge.bottom()

    def sizeHint(self) -> QSize:
        """Return everything in one line."""
        edge = self.contentsMargins()
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown)
        width += self._gap * max(0, len(shown) - 1) + edge.left() + edge.right()
        return QSize(width, _height(shown, width) + edge.top() + edge.bottom())

    def minimumSize(self) -> QSize:
        """Return the widest single item."""
        edge = self.contentsMargins()
        width = max((item.minimumSize().width() for item in self._shown()), default=0)
        width += edge.left() + edge.right()
        lowest = max((item.minimumSize().height() for item in self._shown()), default=0)
        return QSize(width, lowest + edge.top() + edge.bottom())

    def setGeometry(self, rect: QRect) -> None:
        """Put each item in its place."""
        super().setGeometry(rect)
        inside = rect.marginsRemoved(self.contentsMargins())
        room = inside.width()
        y = inside.y() + max(0, (inside.height() - self._used(room)) // 2)
        for line in self._lines(room):
            x, high = inside.x(), _height(line, room)
            for item in line:
                size = _size(item, room)
                item.setGeometry(QRect(QPoint(x, y + (high - size.height()) // 2), size))
                x += size.width() + self._gap
            y += high + self._line_gap

    def _used(self, room: int) -> int:
        lines = self._lines(room)
        gaps = self._line_gap * max(0, len(lines) - 1)
        return sum(_height(line, room) for line in lines) + gaps

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            wide = item.sizeHint().width()
            if not lines or used + self._gap + wide > width:
                lines.append([item])
                used = wide
            else:
                lines[-1].append(item)
                used += self._gap + wide
        return lines


def _size(item: QLayoutItem, room: int) -> QSize:
    """Return an item's size; one wider than the row wraps within it, where it can."""
    wanted = item.sizeHint()
    if wanted.width() <= room:
        return wanted
    high = item.heightForWidth(room) if item.hasHeightForWidth() else 0
    return QSize(room, max(high, wanted.height()))


def _height(line: list[QLayoutItem], room: int) -> int:
    return max((_size(item, room).height() for item in line), default=0)
