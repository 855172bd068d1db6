"""A person as a pill: initials in a disc, and what they do beside it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui import theme


class Avatar(QPushButton):
    """Initials and a role; dashed and light while nobody stands behind it ("add by initials")."""

    def __init__(
        self, initials: str, words: str, *, open_place: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(words, parent)
        self._initials, self._open = initials, open_place
        self.setAccessibleName(words if open_place else f"{initials}, {words}")
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.theme_changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Disc, words and round ends."""
        if not self.text():
            return QSize(theme.em(2.25), theme.em(2.25))
        words = theme.current().metrics("body").horizontalAdvance(self.text())
        return QSize(round(words) + theme.em(3.375), theme.em(2.25))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint pill, disc, initials and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hair = theme.em(0.0625)
        ends = self.height() / 2
        line = Qt.PenStyle.DashLine if self._open else Qt.PenStyle.SolidLine
        painter.setPen(QPen(theme.colour("line_control"), hair, line))
        painter.setBrush(theme.colour("surface_sunken" if self.underMouse() else "surface"))
        pill = QRectF(self.rect()).adjusted(hair / 2, hair / 2, -hair / 2, -hair / 2)
        painter.drawRoundedRect(pill, ends, ends)
        self._disc(painter)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("ink_second" if self._open else "ink"))
        words = QRectF(theme.em(2.5), 0, self.width(), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()

    def _disc(self, painter: QPainter) -> None:
        gap = theme.em(0.25)
        disc = QRectF(gap, gap, self.height() - 2 * gap, self.height() - 2 * gap)
        if self._open:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("ink"))
        painter.drawEllipse(disc)
        painter.setFont(theme.font("letter"))
        painter.setPen(theme.colour("ink" if self._open else "surface"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self._initials)
