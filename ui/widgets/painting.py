"""Painter functions for marks, chips, the 48-hour clock, rings and corners.

Pure: each draws with the theme in use and leaves the painter as it was, but for pen,
brush and font. Nothing here says a thing by colour alone.
"""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from ui import theme
from ui.icons import draw_icon
from wardapp.words import tr

ATTENTION = "attention"
TIME = "time"
FACT = "fact"
PLAIN = "plain"
NEWS = "news"

# kind → fill, edge, colour of icon and word, type role; "" draws none
_CHIPS = {
    ATTENTION: ("attention", "attention", "on_attention", "strong"),
    TIME: ("accent_soft", "", "accent", "strong"),
    FACT: ("", "line_control", "ink", "body"),
    PLAIN: ("", "", "ink", "body"),
    NEWS: ("news", "", "surface", "strong"),
}
_CHIP_ICON = 0.9375  # em: 15 px


def draw_red_mark(painter: QPainter, place: QRectF | QPointF, size: float = 1.375) -> None:
    """Draw the red day's filled square with its letter; `size` in em, the word stands beside it."""
    box = _mark_box(place, size)
    _fill(painter, box, theme.colour("red_fill"), theme.em(0.125))
    _mark_letter(painter, box, tr("R"), theme.colour("on_red"))


def draw_green_mark(painter: QPainter, place: QRectF | QPointF, size: float = 1.375) -> None:
    """Draw the green day's ring with its letter; never filled, the word stands beside it."""
    box = _mark_box(place, size)
    width = max(1.0, box.width() * 0.15 / 1.375)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("green"), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = width / 2
    painter.drawEllipse(box.adjusted(half, half, -half, -half))
    _mark_letter(painter, box, tr("G"), theme.colour("green"))


def chip_height(*, in_cell: bool = False) -> int:
    """Return the height of a chip in pixels; in a board cell it is a little lower."""
    return theme.em(theme.current().row["chip_cell" if in_cell else "chip"])


def chip_width(text: str, icon: str = "", kind: str = PLAIN) -> int:
    """Return how wide `draw_chip` will draw this chip, in pixels."""
    pad = _chip_pad(kind)
    words = theme.current().metrics(_CHIPS[kind][3]).horizontalAdvance(text)
    return round(2 * pad + words) + (theme.em(_CHIP_ICON) + theme.em(0.25) if icon else 0)


def draw_chip(
    painter: QPainter,
    x: float,
    y: float,
    text: str,
    icon: str = "",
    kind: str = PLAIN,
    *,
    in_cell: bool = False,
) -> int:
    """Draw a chip with its top left corner at (x, y) and return its width."""
    fill, edge, ink, role = _CHIPS[kind]
    width, height = chip_width(text, icon, kind), chip_height(in_cell=in_cell)
    box = QRectF(x, y, width, height)
    if fill:
        _fill(painter, box, theme.colour(fill), theme.em(0.25))
    elif edge:
        _outline(painter, box, theme.colour(edge), theme.em(0.0625), theme.em(0.25))
    left = x + _chip_pad(kind)
    if icon:
        draw_icon(painter, left, y + (height - theme.em(_CHIP_ICON)) / 2, icon, ink, _CHIP_ICON)
        left += theme.em(_CHIP_ICON) + theme.em(0.25)
    _words(painter, QRectF(left, y, x + width - left, height), text, role, ink)
    return width


def draw_clock_bar(
    painter: QPainter, rect: QRectF | QRect, hours: float, limit: float | None = None
) -> None:
    """Draw the 48-hour clock's bar: blue, amber-brown from the warning on; hours in words beside.

    The rule of 48 hours: reference Wales, time from clinically optimised to leaving.
    """
    clock = theme.current().clock
    end = clock.limit_hr if limit is None else limit
    late = hours >= end * clock.warn_hr / clock.limit_hr
    draw_bar(painter, rect, hours / end, "attention_line" if late else "accent")


def draw_bar(
    painter: QPainter, rect: QRectF | QRect, share: float, colour_role: str = "accent"
) -> None:
    """Draw a thin bar filled to a share of 0 to 1."""
    box = QRectF(rect)
    radius = box.height() / 2
    _fill(painter, box, theme.colour("track"), radius)
    done = QRectF(box)
    done.setWidth(box.width() * min(1.0, max(0.0, share)))
    if done.width() > 0:
        _fill(painter, done, theme.colour(colour_role), min(radius, done.width() / 2))


def draw_track(painter: QPainter, rect: QRectF | QRect, hours: float) -> None:
    """Draw the 96-hour track of the delay list: the mark of 48 in its middle, ink beyond it."""
    clock = theme.current().clock
    box, middle = QRectF(rect), clock.limit_hr / clock.track_end_hr
    draw_bar(painter, box, min(hours / clock.track_end_hr, middle))
    at = box.left() + box.width() * middle
    beyond = box.width() * (min(hours, clock.track_end_hr) / clock.track_end_hr - middle)
    if beyond > 0:
        painter.fillRect(QRectF(at, box.top(), beyond, box.height()), theme.colour("ink"))
    reach, wide = theme.em(0.25), theme.em(0.125)
    mark = QRectF(round(at - wide / 2), box.top() - reach, wide, box.height() + 2 * reach)
    painter.fillRect(mark, theme.colour("ink"))


def draw_boxed_letter(
    painter: QPainter, place: QRectF | QPointF, letter: str, size: float, *, dashed: bool
) -> None:
    """Draw a letter in a square of no colour; dashed while it is open. Its word stands beside."""
    box = _mark_box(place, size)
    pen = QPen(theme.colour("ink"), theme.em(0.125))
    if dashed:
        pen.setDashPattern((2.0, 1.5))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = pen.widthF() / 2
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), theme.em(0.25), theme.em(0.25))
    _mark_letter(painter, box, letter, theme.colour("ink"))


def focus_ring_width() -> int:
    """Return how far the whole ring reaches, in pixels."""
    stroke = theme.current().stroke
    return theme.em(stroke["focus_inner"]) + theme.em(stroke["focus_outer"])


def draw_focus_ring(painter: QPainter, rect: QRectF | QRect) -> None:
    """Draw the focus ring along the inside of `rect`: yellow without, dark within."""
    stroke = theme.current().stroke
    outer, inner = theme.em(stroke["focus_outer"]), theme.em(stroke["focus_inner"])
    box = QRectF(rect)
    _outline(painter, box, theme.colour("focus_outer"), outer, theme.em(0.375))
    within = box.adjusted(outer, outer, -outer, -outer)
    _outline(painter, within, theme.colour("focus_inner"), inner, theme.em(0.25))


def draw_news_corner(painter: QPainter, rect: QRectF | QRect) -> None:
    """Draw the corner of a cell that somebody else changed since the person looked."""
    box, side = QRectF(rect), theme.em(0.6875)
    right, top = box.right(), box.top()
    corner = (QPointF(right - side, top), QPointF(right, top), QPointF(right, top + side))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("news"))
    painter.drawPolygon(QPolygonF(corner))


def key_cap_width(text: str) -> int:
    """Return how wide `draw_key_cap` will draw this key, in pixels."""
    words = theme.current().metrics("strong").horizontalAdvance(text)
    return max(theme.em(1.375), round(words) + 2 * theme.em(0.375))


def key_cap_height() -> int:
    """Return the height of a key cap in pixels."""
    return theme.em(1.375)


def draw_key_cap(
    painter: QPainter, x: float, y: float, text: str, ink: str = "ink", edge: str = "line_row"
) -> int:
    """Draw a key as it looks on a keyboard, top left corner at (x, y); return its width."""
    box = QRectF(x, y, key_cap_width(text), key_cap_height())
    _outline(painter, box, theme.colour(edge), theme.em(0.0625), theme.em(0.25))
    painter.setFont(theme.font("strong"))
    painter.setPen(theme.colour(ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    return round(box.width())


def _chip_pad(kind: str) -> int:
    return 0 if kind == PLAIN else theme.em(0.3125)


def _mark_box(place: QRectF | QPointF, size: float) -> QRectF:
    side = theme.em(size)
    if isinstance(place, QPointF):
        return QRectF(place.x(), place.y(), side, side)
    box = QRectF(0, 0, side, side)
    box.moveCenter(place.center())
    return box


def _mark_letter(painter: QPainter, box: QRectF, letter: str, ink: QColor) -> None:
    """Put the letter's capital height, not its line, in the middle."""
    font = theme.font("letter")
    if round(box.height()) != theme.em(1.375):
        font = font.__copy__()
        font.setPixelSize(max(1, round(box.height() * 0.68)))
    painter.setFont(font)
    painter.setPen(ink)
    metrics = painter.fontMetrics()
    left = box.center().x() - metrics.horizontalAdvance(letter) / 2
    painter.drawText(QPointF(left, box.center().y() + metrics.capHeight() / 2), letter)


def _words(painter: QPainter, box: QRectF, text: str, role: str, ink: str) -> None:
    painter.setFont(theme.font(role))
    painter.setPen(theme.colour(ink))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(box, flags | Qt.TextFlag.TextDontClip, text)


def _fill(painter: QPainter, box: QRectF, colour: QColor, radius: float) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(box, radius, radius)


def _outline(painter: QPainter, box: QRectF, colour: QColor, width: float, radius: float) -> None:
    """Draw a line of a width along the inside of the box."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = width / 2
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius, radius)
