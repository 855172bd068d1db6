"""The five figures of a trial run: met first on the screen."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.icons import draw_icon
from wardapp.feeds.plan import Kind, WardListPlan
from wardapp.words import marked, tr

# Kind, icon, colour, words; the last two are shown only where there are any.
_FIGURES = (
    (Kind.UNCHANGED, "check", "ink", marked("unchanged")),
    (Kind.ARRIVES, "arrive", "accent", marked("arrive")),
    (Kind.MOVES, "swap", "accent", marked("move")),
    (Kind.LEFT, "depart", "accent", marked("left the list?")),
    (Kind.HELD, "alert", "red", marked("cannot be read")),
    (Kind.DIFFERS, "edit", "accent", marked("details differ")),
    (Kind.NEWER, "clock", "ink", marked("newer here")),
)
_ALWAYS = 5


class Figures(QWidget):
    """One painted widget; its spoken name says all figures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[tuple[int, str, str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.theme_changed.connect(self.updateGeometry)

    def show_plan(self, plan: WardListPlan) -> None:
        """Show the figures of a plan."""
        counts = plan.counts
        self._shown = [
            (counts[kind], icon, colour if counts[kind] else "ink_second", tr(words))
            for n, (kind, icon, colour, words) in enumerate(_FIGURES)
            if n < _ALWAYS or counts[kind]
        ]
        self.setAccessibleName(", ".join(f"{n} {words}" for n, _, _, words in self._shown))
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the strip of the board and a little more."""
        return QSize(theme.em(40), theme.em(5.5))

    def minimumSizeHint(self) -> QSize:
        """Its height never shrinks."""
        return QSize(0, theme.em(5.5))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint figure and icon, the words below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        hair = theme.em(0.0625)
        painter.fillRect(0, self.height() - hair, self.width(), hair, theme.colour("line_row"))
        x = theme.space("s4")
        for count, icon, colour, words in self._shown:
            x += self._draw(painter, x, (str(count), icon, colour, words)) + theme.em(2.25)
        painter.end()

    def _draw(self, painter: QPainter, x: int, figure: tuple[str, str, str, str]) -> int:
        count, icon, colour, words = figure
        number = theme.current().metrics("banner").horizontalAdvance(count)
        top = theme.em(0.75)
        painter.setFont(theme.font("banner"))
        painter.setPen(theme.colour(colour))
        painter.drawText(x, top + round(theme.current().metrics("banner").ascent()), count)
        draw_icon(painter, x + number + theme.em(0.5), top + theme.em(0.5), icon, colour, 1.5)
        below = QRect(x, theme.em(3.0), self.width(), theme.em(1.5))
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("ink"))
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, words)
        wide = theme.current().metrics("body").horizontalAdvance(words)
        return round(max(wide, number + theme.em(2)))
