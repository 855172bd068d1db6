"""A chart on the screen: laid out anew for each width and theme, drawn without a blurred edge."""

from functools import cache, lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QBrush,
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from wardapp.charts.picture import (
    CAPITAL_MIDDLE,
    CLEARED,
    Box,
    Chart,
    Label,
    Line,
    Mark,
    Picture,
    Shape,
    Trace,
)

_DASH, _GAP = 0.25, 0.1875  # em
_RADIUS = 0.125
_LEAST_WIDE = 16.0


def measure(text: str, size: float, weight: int) -> float:
    """Return how wide a text is on the screen, in em of the theme in use."""
    now = theme.current()
    return _advance(text, now.em(size), weight, now.family) / (now.base_px * now.scale)


def draw_picture(painter: QPainter, picture: Picture) -> None:
    """Draw a picture with its top left corner where the painter stands."""
    brush = _Brush(painter)
    for shape in picture.shapes:
        brush.draw(shape)


class ChartView(QWidget):
    """Shows one chart, as high as its width asks for; a screen reader hears its sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart | None = None
        self._laid_out: dict[tuple[int, theme.Theme], Picture] = {}
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.theme_changed.connect(self._on_theme_changed)

    def show_chart(self, chart: Chart) -> None:
        """Show this chart from now on."""
        self._chart = chart
        self._laid_out.clear()
        picture = self.picture()
        self.setAccessibleName(picture.spoken if picture else "")
        self._refit()

    def picture(self, width: int = 0) -> Picture | None:
        """Return the chart as it is laid out for so many pixels, or for the present width."""
        if self._chart is None:
            return None
        now = theme.current()
        key = (max(width or self.width(), theme.em(_LEAST_WIDE)), now)
        if key not in self._laid_out:
            if len(self._laid_out) > 8:
                self._laid_out.clear()
            self._laid_out[key] = self._chart(key[0] / (now.base_px * now.scale), measure)
        return self._laid_out[key]

    def hasHeightForWidth(self) -> bool:
        """Labels wrap, so the height hangs on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the picture of that width."""
        now, picture = theme.current(), self.picture(width)
        return -int(-picture.height * now.base_px * now.scale // 1) if picture else 0

    def sizeHint(self) -> QSize:
        """The present width, as high as the chart."""
        return QSize(theme.em(30), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Never lower than the chart at its present width: nothing is cut."""
        return QSize(theme.em(_LEAST_WIDE), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width asks for another height, at the least too."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the chart."""
        picture = self.picture()
        if picture is not None:
            painter = QPainter(self)
            draw_picture(painter, picture)
            painter.end()

    def _on_theme_changed(self) -> None:
        self._laid_out.clear()
        self._refit()

    def _refit(self) -> None:
        self.updateGeometry()
        self.update()


class _Brush:
    """Draws shapes in em with a painter; level lines and boxes lie on whole device pixels."""

    def __init__(self, painter: QPainter) -> None:
        self.painter = painter
        now = theme.current()
        self.em = now.base_px * now.scale
        place = painter.deviceTransform()
        self._fine, self._left, self._top = place.m11(), place.dx(), place.dy()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def draw(self, shape: Shape) -> None:
        """Draw one shape."""
        match shape:
            case Line():
                self._line(shape)
            case Trace():
                self._trace(shape)
            case Box():
                self._box(shape)
            case Mark():
                self._mark(shape)
            case Label():
                self._label(shape)

    def _across(self, x: float) -> float:
        return (round(x * self.em * self._fine + self._left) - self._left) / self._fine

    def _down(self, y: float) -> float:
        return (round(y * self.em * self._fine + self._top) - self._top) / self._fine

    def _thick(self, width: float) -> float:
        return max(1, round(width * self.em * self._fine)) / self._fine

    def _line(self, line: Line) -> None:
        level, upright = line.y1 == line.y2, line.x1 == line.x2
        if line.dashed or not (level or upright):
            self._trace(
                Trace(((line.x1, line.y1), (line.x2, line.y2)), line.role, line.width, line.dashed)
            )
            return
        thick = self._thick(line.width)
        left, right = sorted((line.x1, line.x2))
        top, bottom = sorted((line.y1, line.y2))
        half = line.width / 2
        if level:
            x = self._across(left)
            box = QRectF(x, self._down(top - half), self._across(right) - x, thick)
        else:
            y = self._down(top)
            box = QRectF(self._across(left - half), y, thick, self._down(bottom) - y)
        self.painter.fillRect(box, theme.colour(line.role))

    def _trace(self, trace: Trace) -> None:
        self.painter.setPen(self._pen(trace.role, trace.width, dashed=trace.dashed))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        points = [QPointF(x * self.em, y * self.em) for x, y in trace.points]
        self.painter.drawPolyline(QPolygonF(points))

    def _box(self, box: Box) -> None:
        left, top = self._across(box.x), self._down(box.y)
        right, bottom = self._across(box.x + box.w), self._down(box.y + box.h)
        place = QRectF(left, top, max(right - left, 1 / self._fine), bottom - top)
        self.painter.setPen(Qt.PenStyle.NoPen)
        if box.edge_role:
            pen = self._pen(box.edge_role, 0.09375, dashed=box.dashed)
            half = pen.widthF() / 2
            place.adjust(half, half, -half, -half)
            self.painter.setPen(pen)
        self.painter.setBrush(
            theme.colour(box.fill_role) if box.fill_role else QBrush(Qt.BrushStyle.NoBrush)
        )
        radius = min(_RADIUS * self.em, place.width() / 2, place.height() / 2)
        self.painter.drawRoundedRect(place, max(0.0, radius), max(0.0, radius))

    def _mark(self, mark: Mark) -> None:
        colour, half = theme.colour(mark.role), mark.size * self.em / 2
        middle = QPointF(mark.x * self.em, mark.y * self.em)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(colour)
        if mark.kind == "square":
            left, top = self._across(mark.x - mark.size / 2), self._down(mark.y - mark.size / 2)
            side = self._thick(mark.size)
            self.painter.fillRect(QRectF(left, top, side, side), colour)
        elif mark.kind == "diamond":
            reach = half * 1.3  # as much ink as a square of this size
            corners = [QPointF(0, -reach), QPointF(reach, 0), QPointF(0, reach), QPointF(-reach, 0)]
            self.painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))
        elif mark.kind == "disc":
            self.painter.drawEllipse(middle, half, half)
        else:
            pen = self._pen(mark.role, 0.125)
            self.painter.setPen(pen)
            self.painter.setBrush(theme.colour("surface"))
            half -= pen.widthF() / 2
            self.painter.drawEllipse(middle, half, half)

    def _label(self, label: Label) -> None:
        font = _font_of(theme.em(label.size), label.weight, theme.current().family)
        self.painter.setFont(font)
        self.painter.setPen(theme.colour(label.role))
        wide = measure(label.text, label.size, label.weight)
        left = label.x - {"start": 0.0, "middle": wide / 2, "end": wide}[label.anchor]
        if label.clear:
            aside, high = (part * label.size * self.em for part in CLEARED)
            ground = QRectF(left * self.em, label.y * self.em - high / 2, wide * self.em, high)
            self.painter.fillRect(ground.adjusted(-aside, 0, aside, 0), theme.colour("surface"))
        base = label.y + CAPITAL_MIDDLE * label.size
        self.painter.drawText(QPointF(left * self.em, self._down(base)), label.text)

    def _pen(self, role: str, width: float, *, dashed: bool = False) -> QPen:
        thick = self._thick(width)
        pen = QPen(theme.colour(role), thick)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin if dashed else Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if dashed:
            pen.setDashPattern([_DASH * self.em / thick, _GAP * self.em / thick])
        return pen


@cache
def _font_of(pixels: int, weight: int, family: str) -> QFont:
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    return font


@lru_cache(maxsize=8192)
def _advance(text: str, pixels: int, weight: int, family: str) -> float:
    return QFontMetricsF(_font_of(pixels, weight, family)).horizontalAdvance(text)
