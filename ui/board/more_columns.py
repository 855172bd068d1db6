"""The bar at the right that names the columns out of sight; pressing it shows them."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import theme
from ui.board.table import BAR_WIDTH
from ui.icons import draw_icon
from wardapp.words import tr


class MoreColumns(QAbstractButton):
    """A narrow upright button: "1 more column: Flags"."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.theme_changed.connect(self.updateGeometry)
        self.hide()

    def name(self, titles: Sequence[str]) -> None:
        """Name the columns out of sight; gone when there are none."""
        names = ", ".join(titles)
        if len(titles) == 1:
            text = tr("1 more column: {names}", names=names)
        else:
            text = tr("{n} more columns: {names}", n=len(titles), names=names)
        self.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(titles))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the table leaves."""
        return QSize(theme.em(BAR_WIDTH), theme.em(10))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words from top to bottom."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface_sunken"))
        hair = theme.em(0.0625)
        painter.fillRect(0, 0, hair, self.height(), theme.colour("line_row"))
        side = (self.width() - theme.em(1.25)) / 2
        draw_icon(painter, side, theme.em(0.5), "chevron", "ink", 1.25)
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour("ink"))
        painter.translate(self.width(), theme.em(2.25))
        painter.rotate(90)
        words = QRect(0, 0, self.height() - theme.em(2.5), self.width())
        metrics = theme.current().metrics("strong")
        text = self.text()
        if metrics.horizontalAdvance(text) > words.width():
            text = text.partition(":")[0]
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()
