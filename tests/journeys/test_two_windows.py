"""Two people at two computers on one ward: each sees the other, and nobody's words are lost."""

from datetime import timedelta

import pytest
from person_at_window import ENTER, ESC, Hands
from PySide6.QtCore import Qt

from ui.conflict import ConflictSheet
from ui.watcher import EVERY
from wardapp.clock import local_day


@pytest.fixture
def desk_pc(open_window, demonstration) -> Hands:
    return open_window(demonstration, station="Desk")


@pytest.fixture
def bay_pc(open_window, demonstration, desk_pc) -> Hands:
    return open_window(demonstration, station="Bay A")


def a_bed(hands):
    """Return somebody with a date."""
    return next(row for row in hands.rows().values() if row.occupied and row.edd)


def begin_a_date(hands, bed, typed):
    hands.come_to()
    hands.find(bed)
    hands.alt(Qt.Key.Key_E)
    hands.press(typed, "i")


def test_what_one_computer_writes_stands_marked_on_the_other_by_itself(desk_pc, bay_pc):
    bed = next(r.bed for r in desk_pc.rows().values() if r.occupied and not r.waiting_code)
    bay = bay_pc.page("board")
    desk_pc.come_to()
    desk_pc.find(bed)
    desk_pc.alt(Qt.Key.Key_E)
    desk_pc.press(ESC, Qt.Key.Key_Left, Qt.Key.Key_Left)
    desk = desk_pc.page("board")
    while desk.table.current()[1] != desk.model.column_of("waiting_for"):
        desk_pc.press(Qt.Key.Key_Right)
    desk_pc.press("take", ENTER)
    place = bay.model.place_of(desk_pc.rows()[bed].stay_id)
    cell = (place, bay.model.column_of("waiting_for"))
    assert EVERY <= 1_000  # milliseconds, so that it is seen within two seconds
    bay_pc.until(lambda: cell in bay.model.news())
    bay_pc.until(lambda: bay.model.cell_at(*cell).spoken.startswith("Take-home medicines"))
    bay_pc.come_to()
    bay_pc.press(Qt.Key.Key_F8)
    assert bay.table.current() == cell
    bay_pc.press(Qt.Key.Key_Down)
    assert cell not in bay.model.news()


@pytest.fixture
def clash(desk_pc, bay_pc, clock):
    """At the desk the date has moved by three days while at the bay nine are being typed."""
    bed = a_bed(desk_pc).bed
    begin_a_date(bay_pc, bed, "+9d")
    begin_a_date(desk_pc, bed, "+3d")
    desk_pc.press(ENTER)
    bay_pc.come_to()
    bay_pc.press(ENTER)
    bay_pc.until(lambda: bay_pc.window.findChild(ConflictSheet))
    bay_pc.settled()
    sheet = bay_pc.window.findChild(ConflictSheet)
    today = local_day(clock.now())
    return bed, sheet, today + timedelta(days=3), today + timedelta(days=9)


def test_a_conflict_shows_both_dates_and_keeps_what_was_typed(bay_pc, clash):
    _bed, sheet, theirs, mine = clash
    said = bay_pc.texts(sheet)
    assert f"{theirs.day:02}-" in said
    assert f"{mine.day:02}-" in said
    bay_pc.press(ESC)
    editor = bay_pc.page("board").editing.editor
    assert editor is not None
    assert editor.field.text() == "+9d"


def test_keep_theirs_saves_nothing_of_mine_and_closes_what_was_open(bay_pc, clash):
    bed, _sheet, theirs, _mine = clash
    bay_pc.press("k")
    assert bay_pc.rows()[bed].edd == theirs
    assert bay_pc.page("board").editing.editor is None
    assert bay_pc.page("board").table.hasFocus()


def test_use_mine_stands_upon_theirs_and_both_are_in_the_history(bay_pc, clash):
    bed, _sheet, _theirs, mine = clash
    before = bay_pc.rows()[bed].edd_moves
    bay_pc.press("m")
    after = bay_pc.rows()[bed]
    assert (after.edd, after.edd_moves) == (mine, before + 1)
    assert bay_pc.page("board").editing.editor is None
    assert bay_pc.page("board").table.hasFocus()


@pytest.fixture
def clash_on_the_round(desk_pc, bay_pc, clock):
    """The same, while the round stands at this patient on the bay's computer."""
    bay_pc.come_to()
    bay_pc.ctrl(Qt.Key.Key_2)
    bay_pc.press(ENTER)
    running = bay_pc.page("round").running
    row = next(r for r in bay_pc.rows().values() if r.occupied and r.edd and not r.on_leave)
    running.go_to(row.stay_id)
    bay_pc.settled()
    while running.agenda.agenda.rows[running.at].code != "edd":
        bay_pc.press(Qt.Key.Key_Down)
    bay_pc.press("+9d", ENTER, "i")
    begin_a_date(desk_pc, row.bed, "+3d")
    desk_pc.press(ENTER)
    bay_pc.come_to()
    bay_pc.press(ENTER)
    bay_pc.until(lambda: bay_pc.window.findChild(ConflictSheet))
    bay_pc.settled()
    return row.bed, running


@pytest.mark.parametrize(("letter", "days"), [("k", 3), ("m", 9)])
def test_after_either_choice_the_round_goes_on(bay_pc, clash_on_the_round, clock, letter, days):
    bed, running = clash_on_the_round
    bay_pc.press(letter)
    assert bay_pc.rows()[bed].edd == local_day(clock.now()) + timedelta(days=days)
    assert not running.editor.is_open
    bay_pc.press("n")
    assert bay_pc.rows()[bed].discussed
    assert running.subject.row.bed != bed
