"""What stands in the window before the ward is open: the empty board, so that nothing jumps."""

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.widgets.buttons import PrimaryButton
from wardapp.words import marked, tr

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter
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
    """The strip and the head of the board, painted, with one sentence about what goes on.

    `way_out_chosen()` when the button under the sentence was pressed.
    """

    way_out_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = tr("Opening the ward…")
        self.setAccessibleName(self._sentence)
        self.way_out = PrimaryButton("", parent=self)
        self.way_out.clicked.connect(self.way_out_chosen)
        self.way_out.hide()

    def say(self, sentence: str, way_out: str = "") -> None:
        """Say something else, such as why the ward cannot be opened; `way_out` is a button."""
        self._sentence = sentence
        self.setAccessibleName(sentence)
        self.way_out.setText(way_out)
        self.way_out.setAccessibleDescription(sentence)
        self.way_out.setVisible(bool(way_out))
        self._place_way_out()
        if way_out:
            self.way_out.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button under the sentence."""
        super().resizeEvent(event)
        self._place_way_out()

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
        painter.drawText(self._room(), _WRAP, self._sentence)
        painter.end()

    def _room(self) -> QRect:
        """Return where the sentence stands: below the head, in from the edges."""
        row, space = theme.current().row, theme.space("s6")
        top = theme.em(row["strip"]) + theme.em(row["table_head"]) + space
        return self.rect().adjusted(space, top, -space, -space)

    def _place_way_out(self) -> None:
        room, lead = QRectF(self._room()), theme.current().metrics("lead")
        words = lead.boundingRect(room, _WRAP, self._sentence)
        button = self.way_out
        button.resize(button.sizeHint())
        left = (self.width() - button.width()) // 2
        button.move(left, round(words.bottom()) + theme.space("s6"))

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
