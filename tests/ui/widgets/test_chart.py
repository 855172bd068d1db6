"""A chart on the screen: as high as its words ask for, crisp, told, and out of the keys' way."""

from io import BytesIO

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget
from reportlab.pdfgen.canvas import Canvas

from tests.chart_shapes import SHAPES
from ui import theme
from ui.widgets.chart import ChartView, draw_picture, measure
from wardapp.charts.interval_bar import Estimate
from wardapp.charts.picture import Box, Label, Line, Picture
from wardapp.charts.reason_bars import Reason, reason_bars
from wardapp.charts.ward_intervals import WardShare, ward_intervals
from wardapp.printing import chart as paper
from wardapp.printing.look import REGULAR, load_fonts
from wardapp.printing.preview import page_picture

SPOKEN = "Home care package or reablement 5, choosing a care home 3"


def reasons(width, measure):
    rows = [Reason("Home care package or reablement", 5), Reason("Choosing a care home", 3)]
    return reason_bars(width, measure, rows, spoken=SPOKEN)


def wards(width, measure):
    rows = [WardShare(f"Ward {n}", "6 of 22", Estimate(0.27, 0.13, 0.48)) for n in range(3)]
    return ward_intervals(width, measure, rows, spoken="")


@pytest.fixture
def in_theme(qapp):
    yield lambda name, scale=1.0: theme.apply_theme(qapp, name, scale)
    theme.apply_theme(qapp, theme.LIGHT)


def painted(picture: Picture, fine: float = 1.0) -> QImage:
    side = theme.em(1)
    size = (int(picture.width * side * fine), int(picture.height * side * fine))
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(fine)
    image.fill(theme.colour("surface"))
    painter = QPainter(image)
    draw_picture(painter, picture)
    painter.end()
    return image


@pytest.mark.parametrize("name", theme.NAMES)
@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_every_shape_leaves_ink_on_the_screen(in_theme, shape, name):
    in_theme(name)
    assert painted(Picture(12, 6, (shape,), "")) != painted(Picture(12, 6, (), ""))


def test_what_no_font_has_leaves_ink_as_well(qapp):
    assert painted(Picture(12, 6, (Label(5, 3, "🌳"),), "")) != painted(Picture(12, 6, (), ""))


@pytest.mark.parametrize("fine", [1.0, 1.5, 2.0])
def test_a_hairline_is_never_blurred(qapp, fine):
    image = painted(Picture(12, 6, (Line(1, 2.03, 9, 2.03, "ink"),), ""), fine)
    middle = image.width() // 2
    column = {image.pixelColor(middle, y).name() for y in range(image.height())}
    assert column == {theme.colour("surface").name(), theme.colour("ink").name()}


@pytest.mark.parametrize("fine", [1.0, 1.5, 2.0])
def test_the_ends_of_a_bar_are_never_blurred(qapp, fine):
    image = painted(Picture(12, 6, (Box(1.03, 1, 5.01, 2, "chart_bar"),), ""), fine)
    middle = int(2 * theme.em(1) * fine)
    row = {image.pixelColor(x, middle).name() for x in range(image.width())}
    assert row == {theme.colour("surface").name(), theme.colour("chart_bar").name()}


@pytest.fixture
def view(qtbot):
    """A chart in a window of 640 pixels."""
    window = QWidget()
    shown = ChartView(window)
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(shown)
    layout.addStretch()
    qtbot.addWidget(window)
    window.resize(640, 400)
    shown.show_chart(reasons)
    shown.window_of_test = window
    window.show()
    return shown


def test_a_chart_is_as_high_as_its_words_ask_for(qtbot, view):
    wide = view.heightForWidth(640)
    assert view.heightForWidth(280) > wide
    qtbot.waitUntil(lambda: view.height() == wide)
    view.window_of_test.resize(280, 400)
    qtbot.waitUntil(lambda: view.height() == view.heightForWidth(280))


def test_a_chart_says_its_sentence_to_a_screen_reader(view):
    assert view.accessibleName() == SPOKEN


def test_a_chart_never_takes_the_keys(qtbot, view):
    window = view.window_of_test
    window.keyPressEvent = lambda event: event.accept() or heard.append(event.key())
    heard = []
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton)
    assert not view.hasFocus()
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert heard == [Qt.Key.Key_Space]


def test_a_chart_grows_with_the_letters(view, in_theme):
    small = view.heightForWidth(640)
    in_theme(theme.LIGHT, 2.0)
    assert view.heightForWidth(1280) == pytest.approx(2 * small, abs=theme.em(0.25))


@pytest.mark.parametrize("name", theme.NAMES)
def test_a_chart_follows_the_theme(view, in_theme, name):
    in_theme(name)
    image = view.grab().toImage()
    colours = {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    }
    assert theme.colour("chart_bar").name() in colours


def test_another_chart_takes_the_place_of_the_first(qtbot, view):
    view.show_chart(wards)
    assert view.accessibleName() == ""
    qtbot.waitUntil(lambda: view.height() == view.heightForWidth(640))
    assert view.picture() == wards(640 / theme.em(1), measure)


def test_a_view_without_a_chart_is_empty(qtbot):
    view = ChartView()
    qtbot.addWidget(view)
    assert view.heightForWidth(300) == 0
    assert view.picture() is None
    view.grab()


@pytest.mark.parametrize("chart", [reasons, wards])
def test_screen_and_paper_show_the_same_picture(qapp, chart):
    picture = chart(40, paper.measure)
    screen = ink(painted(picture))
    buffer = BytesIO()
    load_fonts()
    size = (picture.width * paper.EM, picture.height * paper.EM)
    canvas = Canvas(buffer, pagesize=size, initialFontName=REGULAR)
    paper.draw_picture(canvas, None, picture, 0, size[1])
    canvas.save()
    page = page_picture(buffer.getvalue(), 0, 72 * theme.em(1) / paper.EM)
    printed = QImage(page.rgba, page.width, page.height, QImage.Format.Format_RGBA8888)
    on_paper = ink(printed)
    assert len(screen) > 200
    assert screen - around(on_paper) == set()
    assert on_paper - around(screen) == set()


def ink(image: QImage, cell: int = 4) -> set[tuple[int, int]]:
    """Return the squares of a quarter em that are not empty."""
    ground = QColor(theme.colour("surface")).lightness()
    return {
        (x // cell, y // cell)
        for x in range(image.width())
        for y in range(image.height())
        if abs(image.pixelColor(x, y).lightness() - ground) > 24
    }


def around(cells: set[tuple[int, int]]) -> set[tuple[int, int]]:
    """Return the squares and their neighbours: a hairline may lie upon an edge."""
    near = (-1, 0, 1)
    return {(x + across, y + down) for x, y in cells for across in near for down in near}
