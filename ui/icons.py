"""Our icons in the colour of the word beside them, sharp on every screen.

Nothing here stands alone: every icon has its word in reach of the eye.
"""

from functools import cache

from PySide6.QtCore import QByteArray, QPointF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ui import theme
from wardapp.paths import RESOURCES

RATIOS = (1.0, 1.25, 1.5, 2.0, 3.0)
_INK_IN_THE_FILES = "#212B32"
_pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}


@cache
def _drawing(name: str) -> str:
    return (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, colour_role: str, em_size: float = 1.25, ratio: float = 1.0) -> QPixmap:
    """Return an icon as a picture for a device pixel ratio, kept for the next time."""
    side = theme.em(em_size)
    colour = theme.colour(colour_role).name()
    key = (name, colour, side, ratio)
    if key not in _pixmaps:
        _pixmaps[key] = _paint(name, colour, side, ratio)
    return _pixmaps[key]


def icon(name: str, colour_role: str, em_size: float = 1.25) -> QIcon:
    """Return an icon for a button or an action, with a picture for each usual screen."""
    made = QIcon()
    for ratio in RATIOS:
        made.addPixmap(pixmap(name, colour_role, em_size, ratio))
    return made


def icon_size(em_size: float = 1.25) -> QSize:
    """Return the size to give a button's icon."""
    return QSize(theme.em(em_size), theme.em(em_size))


def draw_icon(
    painter: QPainter, x: float, y: float, name: str, colour_role: str, em_size: float = 1.25
) -> None:
    """Draw an icon with its top left corner at (x, y)."""
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(QPointF(x, y), pixmap(name, colour_role, em_size, ratio))


def _paint(name: str, colour: str, side: int, ratio: float) -> QPixmap:
    drawing = _drawing(name).replace(_INK_IN_THE_FILES, colour)
    pixels = round(side * ratio)
    picture = QPixmap(pixels, pixels)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture
