"""Marks, chips, clock and ring: told apart without colour, as large as they say."""

import pytest
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from ui import theme
from ui.widgets import painting


@pytest.fixture
def canvas(qapp):
    """Paint by a function on white; give the picture."""

    def paint(draw) -> QImage:
        image = QImage(320, 80, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(QColor("white"))
        painter = QPainter(image)
        draw(painter)
        painter.end()
        return image

    return paint


def _grey(image: QImage, box: QRect) -> float:
    """Mean brightness of a part of the picture, as a black-and-white printer has it."""
    places = [
        (x, y) for x in range(box.left(), box.right()) for y in range(box.top(), box.bottom())
    ]
    return sum(image.pixelColor(x, y).lightness() for x, y in places) / len(places)


def _same(image: QImage, x: int, y: int, role: str) -> bool:
    return image.pixelColor(x, y) == theme.colour(role)


def test_red_and_green_differ_without_any_colour(canvas):
    size = theme.em(1.375)
    red = canvas(lambda painter: painting.draw_red_mark(painter, QPointF(0, 0)))
    green = canvas(lambda painter: painting.draw_green_mark(painter, QPointF(0, 0)))
    box = QRect(0, 0, size, size)
    assert _grey(red, box) < 130 < 170 < _grey(green, box), "one filled, the other a ring"
    assert not _same(green, 1, 1, "green"), "the ring leaves the corners free"
    assert _same(red, 2, 2, "red_fill")


@pytest.mark.parametrize("size", [1.375, 1.75, 2.75])
def test_a_mark_is_as_large_as_asked_and_in_the_middle(canvas, size):
    box = QRectF(40, 10, 60, 60)
    image = canvas(lambda painter: painting.draw_red_mark(painter, box, size))
    half = theme.em(size) // 2
    assert _same(image, 70 - half + 2, 40 - half + 3, "red_fill")
    assert not _same(image, 70 - half - 3, 40, "red_fill")


@pytest.mark.parametrize("kind", ["attention", "time", "fact", "plain", "news"])
def test_a_chip_is_as_wide_as_was_measured(canvas, kind):
    widths = []
    image = canvas(
        lambda painter: widths.append(
            painting.draw_chip(painter, 10, 10, "Passed 2d", "alert", kind)
        )
    )
    assert widths == [painting.chip_width("Passed 2d", "alert", kind)]
    right = 10 + widths[0]
    drawn = [x for x in range(320) for y in range(80) if image.pixelColor(x, y) != QColor("white")]
    assert min(drawn) >= 10
    assert max(drawn) <= right


def test_a_chip_that_asks_for_attention_is_dark_words_on_amber(canvas):
    image = canvas(lambda painter: painting.draw_chip(painter, 0, 0, "Late", "clock", "attention"))
    assert _same(image, 40, 2, "attention")
    darkest = min(image.pixelColor(x, 11).lightness() for x in range(25, 60))
    assert darkest < 80


def test_a_chip_in_a_cell_is_lower_so_that_three_lines_fit(qapp):
    assert painting.chip_height(in_cell=True) < painting.chip_height()
    cell = theme.current().line_height("cell")
    row = theme.em(theme.current().row["board"])
    assert 2 * cell + painting.chip_height(in_cell=True) <= row


@pytest.mark.parametrize(("hours", "role"), [(35, "accent"), (36, "attention_line")])
def test_the_clock_changes_from_36_hours_on(canvas, hours, role):
    image = canvas(lambda painter: painting.draw_clock_bar(painter, QRectF(0, 0, 96, 6), hours))
    assert _same(image, 30, 3, role)
    assert _same(image, 90, 3, "track")


@pytest.mark.parametrize(("hours", "filled"), [(-1, 0), (0, 0), (24, 48), (48, 96), (200, 96)])
def test_the_clock_is_filled_by_its_share_and_never_over(canvas, hours, filled):
    image = canvas(lambda painter: painting.draw_clock_bar(painter, QRectF(0, 0, 96, 6), hours))
    track = [x for x in range(1, 95) if _same(image, x, 3, "track")]
    assert abs(len(track) - (94 - filled if filled < 94 else 0)) <= 3
    assert image.pixelColor(100, 3) == QColor("white")


def test_the_focus_ring_is_three_pixels_yellow_and_two_dark(canvas):
    image = canvas(lambda painter: painting.draw_focus_ring(painter, QRect(10, 10, 100, 50)))
    across = [image.pixelColor(x, 35) for x in range(10, 16)]
    yellow, dark = theme.colour("focus_outer"), theme.colour("focus_inner")
    assert across == [yellow, yellow, yellow, dark, dark, QColor("white")]
    assert painting.focus_ring_width() == 5


def test_the_news_corner_lies_in_the_upper_right(canvas):
    image = canvas(lambda painter: painting.draw_news_corner(painter, QRect(0, 0, 100, 50)))
    assert _same(image, 97, 2, "news")
    assert image.pixelColor(2, 2) == QColor("white")
    assert image.pixelColor(97, 40) == QColor("white")
