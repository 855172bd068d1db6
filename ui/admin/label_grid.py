"""Painted labels in rows, a row for each bay: the beds as they will stand on the board."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme

_GAP = 0.625  # em
_LOW_WINDOW = 56  # em: in a lower window the labels are lower too


class LabelGrid(QWidget):
    """One painting for all labels; each group begins a new row, long groups wrap."""

    def __init__(
        self, spoken: str, role: str = "question_now", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._spoken, self._role = spoken, role
        self._groups: tuple[tuple[str, ...], ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.theme_changed.connect(self.updateGeometry)

    def show_groups(self, groups: Sequence[Sequence[str]]) -> None:
        """Show these labels."""
        self._groups = tuple(tuple(group) for group in groups if group)
        words = ", ".join(label for group in self._groups for label in group)
        self.setAccessibleName(f"{self._spoken}: {words}" if words else self._spoken)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """More rows when narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows at a width."""
        rows = len(self._rows(width))
        return rows * self._high() + max(0, rows - 1) * theme.em(_GAP)

    def sizeHint(self) -> QSize:
        """A width for six labels in a row."""
        width = theme.em(36)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """At least one label wide."""
        return QSize(self._wide(0), self._high())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint each label in its frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(self._role))
        wide, high, gap = self._wide(self.width()), self._high(), theme.em(_GAP)
        for row, labels in enumerate(self._rows(self.width())):
            for place, label in enumerate(labels):
                box = QRectF(place * (wide + gap), row * (high + gap), wide, high)
                painter.setPen(QPen(theme.colour("line_control"), theme.em(0.0625)))
                radius = theme.em(theme.current().radius["control"])
                painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
                painter.setPen(theme.colour("ink"))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label)
        painter.end()

    def _rows(self, width: int) -> list[tuple[str, ...]]:
        most = max(1, (width + theme.em(_GAP)) // (self._wide(width) + theme.em(_GAP)))
        return [
            group[start : start + most]
            for group in self._groups
            for start in range(0, len(group), most)
        ]

    def _wide(self, width: int) -> int:
        """Return the width of a label: a bay stays in one row where it can."""
        metrics = theme.current().metrics(self._role)
        labels = (label for group in self._groups for label in group)
        widest = max((metrics.horizontalAdvance(label) for label in labels), default=0)
        longest = max((len(group) for group in self._groups), default=1)
        share = (width + theme.em(_GAP)) // longest - theme.em(_GAP)
        return max(min(theme.em(5.25), share), round(widest) + theme.em(1))

    def _high(self) -> int:
        rows = len(self._groups)
        low = self.window().height() < theme.em(_LOW_WINDOW) or rows > 5
        return theme.em(2.25 if low else 3.25)
