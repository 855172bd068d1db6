"""The heads of the board's columns; the column of the current cell is underlined."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from ui import theme


class BoardHeader(QHeaderView):
    """Plain painted heads; `current` is the column to be found at once, -1 for none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.current = -1
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.setHighlightSections(False)

    def set_current(self, column: int) -> None:
        """Underline another head."""
        if column != self.current:
            self.current = column
            self.viewport().update()

    def least_width(self, section: int) -> int:
        """Return the width that the longest word of a head needs, so that none is cut."""
        metrics = theme.current().metrics("strong")
        longest = max(map(metrics.horizontalAdvance, self._words(section).split()), default=0)
        return round(longest) + _left(section) + theme.em(0.125)

    def sizeHint(self) -> QSize:
        """One line of words, or two where a head is long."""
        return QSize(super().sizeHint().width(), self._height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint a head."""
        here = section == self.current
        painter.fillRect(rect, theme.colour("surface_sunken"))
        line = theme.em(0.1875 if here else 0.0625)
        colour = theme.colour("accent" if here else "line_row")
        painter.fillRect(rect.left(), rect.bottom() + 1 - line, rect.width(), line, colour)
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour("accent" if here else "ink"))
        room = rect.adjusted(_left(section), 0, -theme.em(0.125), 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(room, flags, self._words(section))
        if section == 1:
            hair = theme.em(0.0625)
            edge = theme.colour("line_row")
            painter.fillRect(rect.right() + 1 - hair, rect.top(), hair, rect.height(), edge)

    def _height(self) -> int:
        """Give heads two lines where one of them needs it."""
        least = theme.em(theme.current().row["table_head"])
        metrics = theme.current().metrics("strong")
        for section in range(self.count()):
            if self.isSectionHidden(section):
                continue
            room = self.sectionSize(section) - _left(section)
            if metrics.horizontalAdvance(self._words(section)) > room:
                return least + theme.current().line_height("strong")
        return least

    def _words(self, section: int) -> str:
        model = self.model()
        return str(model.headerData(section, Qt.Orientation.Horizontal) or "") if model else ""


def _left(section: int) -> int:
    return theme.em(0.75 if section == 0 else 0.5)
