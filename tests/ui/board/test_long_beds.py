"""A ward whose beds are called CADOG-01: no label is broken, no bed in an alarm is cut."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from tests.builders import AtOnce, a_patient, a_ward, an_app
from ui import theme
from ui.board.columns import BY_KEY
from ui.board.page import BoardPage
from ui.board.wall import _BED_SIZES, WallPage
from ui.desk import Desk
from ui.runner import Runner
from ui.widgets.line_list import Cells, LineList
from ui.widgets.text_block import Span, lay_out


@pytest.fixture
def page(qtbot, qapp: QApplication, tmp_path):
    app = an_app(tmp_path)
    ward = a_ward(app, "CADOG-01 CADOG-02 CADOG-03")
    for number, given in enumerate(("Gwilym", "Piotr", "Llŷr"), 1):
        a_patient(app, ward, f"CADOG-0{number}", "ap Rhys", given)
    board = BoardPage(Desk(Runner(app, AtOnce()), app.clock, ward))
    qtbot.addWidget(board)
    board.resize(1366, 700)
    board.show()
    board.shown()
    yield board
    app.store.close()


def test_the_column_of_beds_is_as_wide_as_the_longest_bed(page):
    page.table.arrange()
    words = theme.current().metrics("bed").horizontalAdvance("CADOG-01")
    assert page.table.columnWidth(0) >= words + theme.em(0.75)


def test_an_alarm_of_several_beds_goes_on_in_another_line(page):
    cell = BY_KEY["patient"].cell(page.rows()[0], page.model.looking)
    assert "Surname also CADOG-02 CADOG-03" in " ".join(cell.spoken.split())
    room = page.table.columnWidth(1)
    alarm = cell.lines[-1][1:]
    assert any(isinstance(piece, Span) and "CADOG-03" in piece.text for piece in alarm)
    assert lay_out(cell.lines, room).width <= room


def test_on_the_wall_no_bed_lies_on_a_name(page, qtbot):
    wall = WallPage(page.desk)
    qtbot.addWidget(wall)
    wall.resize(1920, 1080)
    wall.show()
    wall.shown()
    wall.grab()
    width = theme.em(58)
    room = wall._at("name", width) - wall._at("bed", width)
    assert any(wall._wide("CADOG-01", role) + theme.em(0.5) <= room for role in _BED_SIZES)


def test_at_the_end_of_the_round_no_bed_is_broken(qtbot, page):
    holder = QWidget()
    qtbot.addWidget(holder)
    beds = LineList("Beds", (5, 0), holder, beds=0)
    beds.resize(600, 300)
    bed = (Span("CADOG-01", "name", keep=True),)
    beds.show_rows([Cells(1, ((bed,), ((Span("AP RHYS", "name"),),)))])
    rows = beds._drawer._blocks(beds.lines.rows[0], 600)
    assert rows[0][1].height == rows[1][1].height
