"""Colour is never alone: what red and green say is still said in a grey picture."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QImage, QPainter, qGray
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.board.page import BoardPage
from ui.station import Station
from ui.widgets import painting
from wardapp.clock import local_day
from wardapp.commands.board_round import StartRound
from wardapp.commands.criterion import AddCriterion
from wardapp.commands.day_status import SetDayStatus
from wardapp.commands.expected_discharge import SetExpectedDischarge

DARK_ENOUGH = 60  # steps of grey, of 255, between a filled mark and its ground
Mark = Callable[[QPainter, QPointF, float], object]


@pytest.fixture(params=theme.NAMES)
def looks(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Each theme in turn; the light one afterwards."""
    theme.apply_theme(qapp, request.param, motion=False)
    yield request.param
    theme.apply_theme(qapp, theme.LIGHT)


def grey(picture: QImage, x: float, y: float) -> int:
    """Return how light a grey printer sees a point."""
    return qGray(picture.pixel(round(x), round(y)))


def ground_beside_the_letter(picture: QImage, box: QRect) -> int:
    """Return the grey between the edge of a mark and its letter, at the left of the letter."""
    return grey(picture, box.left() + box.width() * 0.22, box.center().y())


def painted(mark: Mark, size: float = 4.0) -> tuple[QImage, QRect]:
    """Paint one mark large on the ground of a row, with its place."""
    side = theme.em(size)
    picture = QImage(2 * side, 2 * side, QImage.Format.Format_RGB32)
    picture.fill(theme.colour("surface"))
    painter = QPainter(picture)
    mark(painter, QPointF(side / 2, side / 2), size)
    painter.end()
    return picture, QRect(side // 2, side // 2, side, side)


def test_in_grey_a_red_mark_is_filled_and_a_green_one_is_a_ring(looks: str) -> None:
    red, box = painted(painting.draw_red_mark)
    green, _ = painted(painting.draw_green_mark)
    ground = grey(red, 2, 2)
    assert abs(ground_beside_the_letter(red, box) - ground) > DARK_ENOUGH
    assert abs(ground_beside_the_letter(green, box) - ground) < 10
    down = range(box.top(), box.center().y())
    assert max(abs(grey(green, box.center().x(), y) - ground) for y in down) > DARK_ENOUGH


def test_in_grey_a_red_mark_is_a_square_and_a_green_one_is_round(looks: str) -> None:
    red, box = painted(painting.draw_red_mark)
    green, _ = painted(painting.draw_green_mark)
    ground = grey(red, 2, 2)
    corner = (box.left() + box.width() * 0.09, box.top() + box.height() * 0.09)
    assert abs(grey(red, *corner) - ground) > DARK_ENOUGH
    assert abs(grey(green, *corner) - ground) < 10


def test_in_a_grey_picture_of_the_board_red_is_told_from_green(station: Station) -> None:
    make_green(station, "A1")
    board = station.pages["board"]
    assert isinstance(board, BoardPage)
    board.refresh()
    board.table.go_to(2, 0)  # no ring and no tint on the two that are looked at
    picture = board.table.viewport().grab().toImage()
    assert colours(board)["A1"] == "green"
    assert colours(board)["A2"] == "red"
    assert filled_share(picture, today_cell(board, "A2")) > 0.7
    assert filled_share(picture, today_cell(board, "A1")) < 0.5


def colours(board: BoardPage) -> dict[str, str]:
    return {row.bed: row.colour for row in board.rows() if row.occupied}


def make_green(station: Station, bed: str) -> None:
    """Give the patient what green needs, and give green at the huddle."""
    board = station.pages["board"]
    assert isinstance(board, BoardPage)
    row = next(row for row in board.rows() if row.bed == bed)
    day, stay = local_day(station.desk.now()), row.stay_id or 0
    for command in (
        SetExpectedDischarge(stay_id=stay, seen=None, day=day + timedelta(days=3)),
        AddCriterion(stay_id=stay, kind="functional", text="Walks ten metres"),
        StartRound(ward_id=station.desk.ward.id, kind="huddle"),
        SetDayStatus(stay_id=stay, seen=None, day=day, colour="green", final=True),
    ):
        station.runner.do(command)


def today_cell(board: BoardPage, bed: str) -> QRect:
    stay = next(row.stay_id for row in board.rows() if row.bed == bed)
    place = board.model.place_of(stay)
    column = board.model.column_of("today")
    return board.table.visualRect(board.model.index(place, column))


def filled_share(picture: QImage, cell: QRect) -> float:
    """Return how much of the first mark of a cell differs from its ground, seen in grey."""
    ground = grey(picture, cell.left() + 2, cell.top() + 4)
    rows, columns = (range(cell.top() + 2, cell.bottom() - 2), range(cell.left(), cell.right()))
    ink = {(x, y) for x in columns for y in rows if abs(grey(picture, x, y) - ground) > DARK_ENOUGH}
    left, top, side = min(x for x, _ in ink), min(y for _, y in ink), theme.em(1.375)
    return sum(x < left + side and y < top + side for x, y in ink) / side**2
