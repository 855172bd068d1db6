"""What stands in the window before the ward is open: the empty board, so that nothing jumps."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from wardapp.words import marked, tr

_COLUMNS = (
    ("bed", marked("Bed")),
    ("patient", marked("Name · Born (age) · NHS No.")),
    ("day", marked("Day")),
    ("waiting_for", marked("Waiting for")),
    ("edd", marked("Expected date")),
    ("optimised", marked("Optimised")),
    ("pathway", marked("Pathway")),
    ("today", marked("Today")),
    ("next_action", marked("Next action · owner · due")),
)


class EmptyBoard(QWidget):
    """The strip and the head of the board, painted, with one sentence about what goes on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = tr("Opening the ward…")
        self.setAccessibleName(self._sentence)

    def say(self, sentence: str) -> None:
        """Say something else, such as why the ward cannot be opened."""
        self._sentence = sentence
        self.setAccessibleName(sentence)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, strip and head."""
        painter = QPainter(self)
        strip = theme.em(theme.current().row["strip"])
        head = QRect(0, strip, self.width(), theme.em(theme.current().row["table_head"]))
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.fillRect(0, 0, self.width(), strip, theme.colour("page"))
        painter.fillRect(head, theme.colour("surface_sunken"))
        painter.fillRect(0, head.bottom(), self.width(), 1, theme.colour("line_row"))
        self._draw_titles(painter, head)
        painter.setFont(theme.font("lead"))
        painter.setPen(theme.colour("ink_second"))
        space = theme.space("s6")
        rest = self.rect().adjusted(space, head.bottom() + space, -space, -space)
        wrap = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter
        painter.drawText(rest, wrap, self._sentence)
        painter.end()

    def _draw_titles(self, painter: QPainter, head: QRect) -> None:
        sheet = theme.current()
        small = self.width() < theme.em(sheet.width["small_below"] - sheet.width["rail"])
        widths = sheet.columns_small if small else sheet.columns
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour("ink"))
        x = theme.em(0.75)
        for name, title in _COLUMNS:
            box = QRect(x, head.top(), theme.em(widths[name] + 6), head.height())
            painter.drawText(
                box,
                Qt.AlignmentFlag.AlignVCenter,
                tr("Path") if small and name == "pathway" else tr(title),
            )
            x += theme.em(widths[name])
