"""Icons: each can be drawn, in the colour of its word, sharp on every screen."""

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from ui import icons, theme
from wardapp.paths import RESOURCES

NAMES = sorted(path.stem for path in (RESOURCES / "icons").glob("*.svg"))


def _strongest(image: QImage) -> QColor:
    colours = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(colours, key=lambda colour: colour.alpha())


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_is_drawn_in_the_colour_asked_for(qapp, name):
    image = icons.pixmap(name, "accent").toImage()
    drawn = _strongest(image)
    assert drawn.alpha() > 200
    want = theme.colour("accent")
    assert abs(drawn.red() - want.red()) < 8
    assert abs(drawn.blue() - want.blue()) < 8


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_an_icon_has_a_pixel_for_each_pixel_of_the_screen(qapp, ratio):
    picture = icons.pixmap("board", "ink", 1.25, ratio)
    assert picture.width() == round(20 * ratio)
    assert picture.deviceIndependentSize().width() == 20
    asked = icons.icon("board", "ink", 1.25).pixmap(icons.icon_size(1.25), ratio)
    assert asked.width() == round(20 * ratio)


def test_an_icon_is_painted_once_and_kept(qapp):
    assert icons.pixmap("lock", "ink") is icons.pixmap("lock", "ink")
    assert icons.pixmap("lock", "ink") is not icons.pixmap("lock", "accent")


def test_an_icon_is_painted_sharp_on_a_fine_screen(qapp):
    image = QImage(40, 40, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(2.0)
    image.fill(0)
    painter = QPainter(image)
    icons.draw_icon(painter, 0, 0, "board", "ink", 1.25)
    painter.end()
    sharp = icons.pixmap("board", "ink", 1.25, 2.0).toImage()
    assert all(image.pixel(x, 20) == sharp.pixel(x, 20) for x in range(40))


def test_an_icon_nobody_drew_is_our_bug(qapp):
    with pytest.raises(FileNotFoundError):
        icons.pixmap("unicorn", "ink")
