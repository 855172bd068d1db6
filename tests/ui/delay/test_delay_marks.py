"""The marks of the delay list say what they say without colour too."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter, qGray
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.widgets import painting

TOLD_APART = 30  # steps of grey, of 255


@pytest.fixture(params=theme.NAMES)
def themed(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Each theme in turn; the light one afterwards."""
    theme.apply_theme(qapp, request.param, motion=False)
    yield request.param
    theme.apply_theme(qapp, theme.LIGHT)


def picture() -> QImage:
    made = QImage(400, 80, QImage.Format.Format_RGB32)
    made.fill(theme.colour("surface"))
    return made


def track(hours: float) -> dict[str, int]:
    """Return the grey at a quarter, the middle, three quarters and the end of a track."""
    made, box = picture(), QRectF(40, 30, 320, 20)
    painter = QPainter(made)
    painting.draw_track(painter, box, hours)
    painter.end()
    places = {"early": 120, "mark": 200, "late": 280, "end": 350}
    return {name: qGray(made.pixel(x, 40)) for name, x in places.items()}


def test_in_grey_the_part_beyond_48_hours_differs_from_what_was_before(themed: str) -> None:
    grey = track(80)
    assert abs(grey["late"] - grey["early"]) > TOLD_APART
    assert abs(grey["end"] - grey["late"]) > TOLD_APART


def test_the_track_is_not_past_its_mark_at_exactly_48_hours(themed: str) -> None:
    at, before = track(48), track(47.9)
    assert at["late"] == before["late"] == at["end"]
    assert abs(at["early"] - at["late"]) > TOLD_APART


def test_a_track_that_is_full_stays_within_its_place(themed: str) -> None:
    made, box = picture(), QRectF(40, 30, 320, 20)
    painter = QPainter(made)
    painting.draw_track(painter, box, 5000)
    painter.end()
    ground = made.pixel(2, 2)
    assert made.pixel(365, 40) == ground
    assert made.pixel(358, 40) != ground


def test_a_letter_not_agreed_stands_in_a_broken_line(themed: str) -> None:
    def edge(*, dashed: bool) -> int:
        made = picture()
        painter = QPainter(made)
        painting.draw_boxed_letter(painter, QPointF(10, 5), "S", 4.0, dashed=dashed)
        painter.end()
        side = theme.em(4.0)
        ground = made.pixel(2, 2)
        return sum(made.pixel(x, 6) != ground for x in range(20, side))

    assert 0 < edge(dashed=True) < edge(dashed=False)
