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

    def sizeHint(self) -> QSize:
        """One line of words, or two where a head is long."""
        return QSize(super().sizeHint().width(), self._height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint a head."""
        model = self.model()
        here = section == self.current
        painter.fillRect(rect, theme.colour("surface_sunken"))
        line = theme.em(0.1875 if here else 0.0625)
        colour = theme.colour("accent" if here else "line_row")
        painter.fillRect(rect.left(), rect.bottom() + 1 - line, rect.width(), line, colour)
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour("accent" if here else "ink"))
        words = rect.adjusted(theme.em(0.75 if section == 0 else 0.5), 0, -theme.em(0.125), 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        text = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        painter.drawText(words, flags, text)
        if section == 1:
            hair = theme.em(0.0625)
            edge = theme.colour("line_row")
            painter.fillRect(rect.right() + 1 - hair, rect.top(), hair, rect.height(), edge)

    def _height(self) -> int:
        """Give heads two lines where one of them needs it."""
        least = theme.em(theme.current().row["table_head"])
        metrics = theme.current().metrics("strong")
        model = self.model()
        if model is None:
            return least
        for section in range(self.count()):
            if self.isSectionHidden(section):
                continue
            text = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
            room = self.sectionSize(section) - theme.em(0.75 if section == 0 else 0.5)
            if metrics.horizontalAdvance(text) > room:
                return least + theme.current().line_height("strong")
        return least
