"""The whole ward in the order of the round, in one painted line: done, here, to come, empty."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui import theme
from ui.icons import draw_icon
from ui.round.course import place
from wardapp.queries.board_round import BOARDERS, HOME_TODAY, OTHERS, SICK, Stop
from wardapp.words import marked, tr

_HEADS = {
    SICK: marked("Sick"),
    HOME_TODAY: marked("Home today"),
    OTHERS: marked("Others"),
    BOARDERS: marked("Boarders"),
}
_HIGH = 2.5  # em


@dataclass(frozen=True)
class _Cell:
    """A bed or the word before a group, at its place."""

    box: QRect
    text: str
    stop: Stop | None


class Ribbon(QWidget):
    """A bed pressed asks for that patient by `chosen(stay_id)`."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._stops: Sequence[Stop] = ()
        self._done: frozenset[int] = frozenset()
        self._here: int | None = None
        self._cells: list[_Cell] = []
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.theme_changed.connect(self._lay)

    def show_round(self, stops: Sequence[Stop], done: frozenset[int], here: int | None) -> None:
        """Show the order, who was discussed, and where the round is."""
        self._stops, self._done, self._here = stops, done, here
        at = place(stops, here)
        self.setAccessibleName(tr("Bed {at} of {all} on the round", at=at, all=len(stops)))
        self._lay()

    def sizeHint(self) -> QSize:
        """One line where the width allows."""
        return QSize(theme.em(60), theme.em(_HIGH) + 2 * theme.space("s2"))

    def heightForWidth(self, width: int) -> int:
        """Grow by a line when the ward does not fit into one."""
        cells = list(self._walk(width, self._pad(width)))
        bottom = max((cell.box.bottom() for cell in cells), default=theme.em(_HIGH))
        return bottom + theme.space("s2")

    def minimumSizeHint(self) -> QSize:
        """The same: more lines come by the width."""
        return self.sizeHint()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Lay the beds anew."""
        self._lay()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ask for the patient of the bed."""
        stop = self._at(event.position().toPoint())
        if stop is not None and stop.visited and stop.stay_id is not None:
            self.chosen.emit(stop.stay_id)

    def event(self, event: QEvent) -> bool:
        """Explain a bed that is passed by."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            stop = self._at(event.pos())
            if stop is not None and not stop.visited:
                words = tr("On leave: passed by") if stop.on_leave else tr("Empty: passed by")
                QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint every bed."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for cell in self._cells:
            self._paint(painter, cell)
        painter.setPen(QPen(theme.colour("line_row"), theme.em(0.0625)))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    def _at(self, point: QPoint) -> Stop | None:
        return next((c.stop for c in self._cells if c.stop and c.box.contains(point)), None)

    def _lay(self) -> None:
        self._cells = list(self._walk(self.width(), self._pad(self.width())))
        self.updateGeometry()
        self.update()

    def _pad(self, width: int) -> int:
        """Return the widest room beside the letters with which everything stands in one line."""
        for pad in (0.75, 0.625, 0.5, 0.375, 0.25):
            cells = list(self._walk(1 << 20, theme.em(pad)))
            if cells and cells[-1].box.right() <= width - theme.space("s4"):
                return theme.em(pad)
        return theme.em(0.5)

    def _walk(self, width: int, pad: int) -> Iterator[_Cell]:
        """Yield the beds with their places; a new group begins with its word."""
        metrics = theme.current().metrics("strong")
        high, gap = theme.em(_HIGH), theme.em(0.3125)
        start = theme.space("s5")
        x, y = start, theme.space("s2")
        group = ""
        several = len({stop.group for stop in self._stops}) > 1
        for stop in self._stops:
            if several and stop.group != group:
                group = stop.group
                head = tr(_HEADS[group])
                wide = round(theme.current().metrics("body").horizontalAdvance(head)) + 2
                if x > start and x + wide + theme.em(4) > width - theme.space("s4"):
                    x, y = start, y + high + gap
                x += theme.space("s2") if x > start else 0
                yield _Cell(QRect(x, y, wide, high), head, None)
                x += wide + theme.space("s2")
            wide = round(metrics.horizontalAdvance(stop.bed or "–")) + 2 * pad
            if stop.stay_id in self._done and stop.stay_id != self._here:
                wide += theme.em(1.125)
            elif stop.stay_id is not None and stop.stay_id == self._here:
                wide += theme.em(0.75)
            if x > start and x + wide > width - theme.space("s4"):
                x, y = start, y + high + gap
            yield _Cell(QRect(x, y, wide, high), stop.bed or "–", stop)
            x += wide + gap

    def _paint(self, painter: QPainter, cell: _Cell) -> None:
        stop = cell.stop
        if stop is None:
            painter.setFont(theme.font("body"))
            painter.setPen(theme.colour("ink_second"))
            painter.drawText(cell.box, Qt.AlignmentFlag.AlignVCenter, cell.text)
        elif stop.stay_id is not None and stop.stay_id == self._here:
            self._paint_bed(painter, cell, "accent", "", "on_accent", "bed")
        elif stop.stay_id in self._done:
            self._paint_done(painter, cell)
        elif not stop.visited:
            self._paint_bed(painter, cell, "", "line_control", "ink_second", "body", dashed=True)
        else:
            self._paint_bed(painter, cell, "", "line", "ink", "strong")

    def _paint_bed(
        self,
        painter: QPainter,
        cell: _Cell,
        fill: str,
        edge: str,
        ink: str,
        role: str,
        *,
        dashed: bool = False,
    ) -> None:
        line = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        hair = theme.em(0.0625)
        painter.setPen(QPen(theme.colour(edge), hair, line) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(fill) if fill else Qt.BrushStyle.NoBrush)
        box = QRectF(cell.box).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, theme.em(0.1875), theme.em(0.1875))
        painter.setFont(theme.font(role))
        painter.setPen(theme.colour(ink))
        painter.drawText(cell.box, Qt.AlignmentFlag.AlignCenter, cell.text)

    def _paint_done(self, painter: QPainter, cell: _Cell) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("surface_sunken"))
        painter.drawRoundedRect(cell.box, theme.em(0.1875), theme.em(0.1875))
        side = theme.em(1.0)
        words = round(theme.current().metrics("body").horizontalAdvance(cell.text))
        left = cell.box.center().x() - (side + theme.em(0.25) + words) // 2
        top = cell.box.center().y() - side // 2
        draw_icon(painter, left, top, "check", "ink_second", 1.0)
        place_ = QRect(left + side + theme.em(0.25), cell.box.top(), words + 2, cell.box.height())
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("ink_second"))
        painter.drawText(place_, Qt.AlignmentFlag.AlignVCenter, cell.text)
