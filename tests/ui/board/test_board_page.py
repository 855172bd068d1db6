"""The board shows the ward, counts it, filters it, hides it, and hears of others."""

from builders import a_patient
from derwen import NOW
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from ui.board.figures import FILTERS, figures, kept
from ui.board.model import BoardModel
from ui.board.wall import WallPage
from ui.widgets.tick import TickRow
from wardapp.commands.progress import SetFlag
from wardapp.commands.waiting import StartWaiting
from wardapp.errors import StoreUnavailable
from wardapp.queries.board import board_rows
from wardapp.queries.figures import Leavers, leavers


def test_the_model_keeps_the_rules_of_qt(board, qtmodeltester):
    model = BoardModel(board.page.model.looking)
    rows = board.page.rows()
    qtmodeltester.check(model)
    model.show_rows(rows, board.page.model.looking)
    model.show_rows(rows[5:20], board.page.model.looking)
    model.show_rows(tuple(reversed(rows)), board.page.model.looking)
    model.show_rows(rows, board.page.model.looking)
    assert [row.bed for row in model.rows()] == [row.bed for row in rows]


def test_one_change_tells_only_the_cells_that_differ(board, qtbot):
    told = []
    resets = []
    board.page.model.dataChanged.connect(lambda a, b, _roles: told.append((a.row(), a.column())))
    board.page.model.modelReset.connect(lambda: resets.append(1))
    board.go("D3", "waiting_for")
    place = board.page.table.current()[0]
    board.app.do(StartWaiting(stay_id=board.stays["D3"], code="pharmacy"))
    board.page.refresh()
    assert told == [(place, board.page.model.column_of("waiting_for"))]
    assert resets == []


def test_no_cell_of_a_patient_is_blank(board):
    model = board.page.model
    for place, row in enumerate(model.rows()):
        for number, column in enumerate(model.columns):
            blank = not model.cell_at(place, number).spoken
            assert not (row.occupied and blank and column.key != "flags"), (row.bed, column.key)


def test_an_empty_bed_says_so(board):
    assert board.cell("A4", "patient") == "UNOCCUPIED"


def test_the_strip_counts_as_a_hand_does(board):
    rows = board.page.rows()
    found = {figure.key: figure.number for figure in figures(rows, Leavers(1, 1), NOW)}
    occupied = [row for row in rows if row.occupied]
    assert found["beds"] == 28
    assert found["in"] == 24
    assert found["free"] == 3
    assert found["red"] == sum(r.colour == "red" and not r.on_leave for r in occupied)
    assert found["red"] + found["green"] == 24
    assert found["over_6"] == 11  # A1 A2 A5 B2 B4 B5 C3 C4 D1 D2 SR4; day 8 and later
    assert found["over_48"] == 3  # A5 B5 SR4
    assert found["no_date"] == 2  # B3 SR3
    assert found["passed"] == 2  # A5 D2
    assert found["out_tomorrow"] == 4  # A1 B2 B6 C4
    assert found["not_discussed"] == 24


def test_who_left_before_midday_is_counted(board):
    assert board.app.ask(leavers, board.ward.id, NOW.date()) == Leavers(1, 1)
    assert "1 Out today, 1 before midday" in board.page.strip.texts()


def test_every_filter_leaves_as_many_rows_as_its_figure_says(board):
    rows = board.page.rows()
    for figure in figures(rows, Leavers(0, 0), NOW):
        if figure.key in FILTERS and figure.key != "out_today":
            assert len(kept(rows, figure.key, NOW)) == figure.number, figure.key


def test_a_filter_cannot_be_missed_and_escape_takes_it_off(board):
    board.page.choose_filter("red")
    bar = board.page.filter_bar
    assert bar.isVisible()
    assert "Filter on: red" in bar.text()
    assert "12 of 28 shown · hidden: patients 13, empty beds 3" in bar.text()
    assert board.page.model.rowCount() == 12
    board.page.table.setFocus()
    board.page._on_escape()
    assert not bar.isVisible()
    assert board.page.model.rowCount() == 28


def test_both_people_of_one_name_carry_the_alarm(board):
    assert "Same name C5" in board.cell("A2", "patient")
    assert "Same name A2" in board.cell("C5", "patient")
    assert board.page.model.cell_at(1, 1).tint == "attention_soft"


def test_another_station_sees_the_change_and_marks_the_cell(board, second):
    board.app.do(StartWaiting(stay_id=board.stays["D3"], code="pharmacy"))
    second.desk.runner.listen()
    assert second.cell("D3", "waiting_for").startswith("Take-home medicines")
    assert second.page.foot.texts()[1].startswith("Changes by others: 1")
    place, column = second.page.model.news()[0]
    assert second.page.model.columns[column].key == "waiting_for"
    where = second.page.model.data(
        second.page.model.index(place, column), Qt.ItemDataRole.AccessibleDescriptionRole
    )
    assert "Changed by others: Sioned Morgan" in where


def test_f8_goes_to_the_change_and_moving_on_clears_the_mark(board, second):
    board.app.do(SetFlag(stay_id=board.stays["D3"], code="falls", on=True))
    second.desk.runner.listen()
    second.page.next_change()
    assert second.page.current_row().bed == "D3"
    second.page.table.go_to(0, 3)
    assert second.page.model.news() == ()


def test_what_i_change_myself_is_no_news(board):
    board.go("D3", "flags")
    board.type("fall")
    board.enter()
    assert board.page.model.news() == ()


def test_levels_leave_nothing_to_read_that_they_hide(board):
    secret = {
        1: ("12-Mar-1941", "999 797 3097", "Chest infection", "Reablement", "Confirm start"),
        2: ("EVANS", "Siân", "Dr Rees", "P1"),
        3: ("EVA", "16-Feb", "of 48 hr"),
        4: ("A2", "Same name", "Red"),
    }
    hidden: tuple[str, ...] = ()
    for level in (1, 2, 3, 4):
        board.desk.hide_more(1)
        hidden += secret[level]
        everything = all_texts(board.page)
        for words in hidden:
            assert words not in everything, (level, words)
        assert ("C5" in everything) is (level < 4)
    board.desk.hide_more(-4)
    assert "999 797 3097" in all_texts(board.page)


def all_texts(page) -> str:
    """Return every word of the table and of the accessibility tree."""
    model = page.model
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.AccessibleDescriptionRole,
    )
    found = [
        str(model.data(model.index(place, column), role) or "")
        for place in range(model.rowCount())
        for column in range(model.columnCount())
        for role in roles
    ]
    return "\n".join(found + spoken(QAccessible.queryAccessibleInterface(page)))


def spoken(thing) -> list[str]:
    if thing is None or thing.state().invisible:
        return []
    parts = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
    found = [thing.text(part) for part in parts]
    if thing.role() == QAccessible.Role.Table:
        return found
    for number in range(thing.childCount()):
        found += spoken(thing.child(number))
    return found


def test_nothing_is_edited_while_data_are_hidden(board):
    board.desk.hide_more(1)
    board.go("A5", "edd")
    board.type("1")
    assert board.page.editing.editor is None
    assert board.said[-1].kind == "info"


def test_narrow_windows_name_the_columns_out_of_sight(board, qtbot):
    board.page.resize(1270, 680)
    more = board.page.more
    qtbot.waitUntil(lambda: more.isVisible() and more.accessibleName() == "1 more column: Flags")
    board.go("A1", "flags")
    flags = board.page.model.column_of("flags")
    assert not board.page.table.isColumnHidden(flags)
    assert not board.page.table.isColumnHidden(0)
    assert not board.page.table.isColumnHidden(1)


def test_a_move_of_a_patient_takes_the_person_along(board):
    board.go("A2", "edd")
    a_patient(board.app, board.ward, "A4", "Huws", "Cati", admitted_at=NOW)
    board.page.refresh()
    assert board.page.current_row().bed == "A2"
    assert board.cell("A4", "patient").startswith("HUWS, Cati")


def test_ticking_an_action_on_the_card_finishes_it(board):
    board.go("A1", "edd")
    card = board.page.card
    assert card.stay_id == board.stays["A1"]
    row = next(r for r in card.findChildren(TickRow) if r.text() == "Key and coat are here")
    row.click()
    assert board.row("A1").actions_open == 0
    assert board.said[-1].undo


def test_the_wall_shows_all_beds_by_three_letters_and_says_when_it_is_blind(board, qtbot):
    wall = WallPage(board.desk)
    qtbot.addWidget(wall)
    wall.resize(1920, 1080)
    wall.show()
    wall.shown()
    assert len(wall.texts()) == 28
    assert "A2 EVA S Same name C5" in wall.texts()
    assert "Siân" not in wall.accessibleDescription()
    wall.hide_more(1)
    assert "A2 Same name C5" in wall.texts()
    wall.hide_more(1)
    assert wall.texts() == ()
    board.desk.runner.failed.emit(StoreUnavailable("The ward's file cannot be read."))
    assert wall.lost_since() == NOW
    assert "Not connected since 16:40" in wall.accessibleDescription()
    wall.refresh()
    assert wall.lost_since() is None


def test_rows_come_in_bed_order(board):
    rows = board.app.ask(board_rows, board.ward.id, NOW)
    assert [row.bed for row in board.page.model.rows()] == [row.bed for row in rows]
