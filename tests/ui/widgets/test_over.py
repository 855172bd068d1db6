"""What lies over the window: ring, scrim, sheet and the editor that hangs on a cell."""

import pytest
from builders import heard, unheard
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTableView, QVBoxLayout, QWidget

from ui import theme
from ui.audit.results_card import ResultCard
from ui.widgets.attached import AttachedEditor
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.plain_label import PlainLabel
from ui.widgets.ring import FocusRing, _Ring
from ui.widgets.segmented import SegmentedSwitch
from ui.widgets.sheet import Sheet


@pytest.fixture
def page(qtbot):
    """A window with three controls, the focus on the first."""
    window = QWidget()
    window.resize(1000, 700)
    layout = QVBoxLayout(window)
    window.field = QLineEdit()
    window.button = QPushButton("Print")
    window.table = QTableView()
    for widget in (window.field, window.button, window.table):
        layout.addWidget(widget)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.field.setFocus()
    return window


@pytest.fixture
def ring(qapp):
    """The ring of the program, taken away after the test."""
    ring = FocusRing(qapp)
    yield ring
    qapp.focusChanged.disconnect(ring._on_focus_changed)
    ring.deleteLater()


def _rings(window: QWidget) -> list[QWidget]:
    return [ring for ring in window.findChildren(_Ring) if ring.isVisible()]


def test_the_ring_goes_with_the_focus(page, ring):
    page.button.setFocus()
    (around,) = _rings(page)
    assert around.geometry() == page.button.geometry().adjusted(-3, -3, 3, 3)
    page.field.setFocus()
    (around,) = _rings(page)
    assert around.geometry().contains(page.field.geometry())


def test_the_ring_follows_a_control_that_moves_or_goes(page, ring):
    page.button.setFocus()
    page.button.setGeometry(200, 300, 100, 36)
    (around,) = _rings(page)
    assert around.geometry().center() == page.button.geometry().center()


def test_the_ring_is_yellow_around_dark(page, ring):
    page.button.setFocus()
    shot = page.grab().toImage()
    x, y = page.button.geometry().left(), page.button.geometry().center().y()
    assert shot.pixelColor(x - 2, y) == theme.colour("focus_outer")
    assert shot.pixelColor(x + 1, y) == theme.colour("focus_inner")


def test_a_table_draws_its_own_ring(page, ring):
    page.table.setFocus()
    assert _rings(page) == []


def test_the_ring_never_goes_round_a_page_that_holds_controls(page, ring):
    panel = QWidget(page)
    inside = QPushButton("Copy", panel)
    panel.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    panel.show()
    panel.setFocus()
    assert panel.hasFocus()
    assert _rings(page) == []
    inside.setFocus()
    assert len(_rings(page)) == 1


def test_the_ring_goes_round_a_card_that_is_a_stop_whatever_it_holds(page, ring):
    card = ResultCard(page)
    QPushButton("Show the 5", card)
    card.setGeometry(10, 10, 200, 80)
    card.show()
    card.setFocus()
    (around,) = _rings(page)
    assert around.geometry().contains(card.geometry())


def test_the_name_of_a_ward_makes_no_key(page):
    answer = PrimaryButton("Answer A&E", "Enter", parent=page)
    switch = SegmentedSwitch("Wards", [("1", "A&E"), ("", "All wards")], "1", page)
    (ward, _all) = switch.findChildren(QPushButton)
    assert answer.shortcut().isEmpty()
    assert ward.shortcut().isEmpty()
    answer.setText("Answer R&D")
    assert answer.shortcut().isEmpty()
    assert answer.text() == "Answer R&D"
    assert ward.accessibleName() == "A&E"


def test_an_editor_is_as_wide_as_its_buttons(page):
    editor = AttachedEditor(page, "Senior", width_em=8)
    buttons = [PrimaryButton("Record the review", "Enter"), QuietButton("Leave as it was", "Esc")]
    for button in buttons:
        editor.footer.addWidget(button)
    editor.attach(QRect(10, 10, 50, 30))
    assert all(button.width() >= button.sizeHint().width() for button in buttons)


def test_the_ring_survives_the_end_of_the_control_it_was_on(qtbot, page, ring):
    page.button.setFocus()
    page.button.deleteLater()
    qtbot.waitUntil(lambda: not _rings(page) or page.field.hasFocus() or page.table.hasFocus())
    page.field.setFocus()
    assert len(_rings(page)) == 1


@pytest.fixture
def sheet(page):
    """A sheet with one field and two buttons, opened over the page."""
    made = Sheet(page, "Dr Nair changed this date while you were typing")
    made.note = QLineEdit()
    made.body.addWidget(made.note)
    made.later, made.mine = QuietButton("Decide later", key="Esc"), PrimaryButton("Apply mine")
    made.footer.addWidget(made.later)
    made.footer.addWidget(made.mine)
    made.show_over()
    return made


def test_a_sheet_takes_the_focus_and_dims_the_window(page, sheet):
    assert sheet.note.hasFocus()
    scrim = sheet.parentWidget()
    assert scrim.geometry() == page.rect()
    assert page.grab().toImage().pixelColor(5, 690).lightness() < 200
    assert not sheet.isWindow()


def test_tab_stays_within_the_sheet(qtbot, sheet):
    seen = []
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert seen == [sheet.later, sheet.mine, sheet.note, sheet.later]
    qtbot.keyClick(sheet.later, Qt.Key.Key_Backtab)
    assert sheet.note.hasFocus()


def test_escape_closes_the_sheet_and_gives_the_focus_back(qtbot, page, sheet):
    with heard(qtbot, sheet.closed):
        qtbot.keyClick(sheet.note, Qt.Key.Key_Escape)
    assert page.field.hasFocus()
    assert not sheet.isVisible()


def test_a_press_beside_the_sheet_reaches_nothing(qtbot, page, sheet):
    with unheard(page.button.clicked):
        scrim = sheet.parentWidget()
        qtbot.mouseClick(scrim, Qt.MouseButton.LeftButton, pos=page.button.geometry().center())


def test_the_pages_shortcuts_sleep_while_a_sheet_is_open(qtbot, page, sheet):
    pages = QShortcut(QKeySequence("Ctrl+1"), page)
    mine = QShortcut(QKeySequence("Ctrl+M"), sheet)
    with unheard(pages.activated):
        qtbot.keyClick(sheet.note, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    with heard(qtbot, mine.activated):
        qtbot.keyClick(sheet.note, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    sheet.dismiss()
    with heard(qtbot, pages.activated):
        qtbot.keyClick(page.field, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)


def test_typing_and_copying_work_within_a_sheet(qtbot, sheet):
    qtbot.keyClicks(sheet.note, "Two steps")
    qtbot.keyClick(sheet.note, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert sheet.note.selectedText() == "Two steps"


def test_a_sheet_stays_inside_a_low_window(page, sheet):
    page.resize(500, 260)
    assert page.rect().contains(sheet.geometry())


def test_the_editor_hangs_under_its_cell(page):
    editor = AttachedEditor(page, "Expected date", 20)
    editor.body.addWidget(QLineEdit())
    editor.attach(QRect(300, 100, 140, 60))
    assert editor.geometry().top() == 160
    assert editor.geometry().left() == 300
    assert not editor.isWindow()


def test_the_editor_goes_over_a_cell_at_the_bottom(page):
    editor = AttachedEditor(page, "Expected date", 20)
    editor.body.addWidget(QLineEdit())
    editor.attach(QRect(900, 650, 100, 40))
    assert editor.geometry().bottom() < 650
    assert page.rect().contains(editor.geometry())


def test_escape_leaves_the_editor(qtbot, page):
    editor = AttachedEditor(page, "Expected date", 20)
    field = QLineEdit()
    editor.body.addWidget(field)
    editor.attach(QRect(300, 100, 140, 60))
    field.setFocus()
    with heard(qtbot, editor.closed):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert editor.isHidden()


def test_an_editor_too_high_for_the_window_scrolls_and_keeps_its_buttons(qtbot, page):
    editor = AttachedEditor(page, "Reason", 20)
    fields = [QLineEdit() for _ in range(40)]
    for field in fields:
        editor.body.addWidget(field)
    save = PrimaryButton("Save", "Enter")
    editor.footer.addWidget(save)
    editor.attach(QRect(300, 100, 140, 60))
    assert page.rect().contains(editor.geometry())
    assert editor.rect().contains(save.geometry().translated(save.parentWidget().pos()))
    editor.reveal(fields[-1])
    qtbot.waitUntil(lambda: not fields[-1].visibleRegion().isEmpty())


def test_a_sheet_grows_with_what_is_said_in_it(qtbot, page, sheet):
    form = QWidget()
    lines = QVBoxLayout(form)
    said = PlainLabel("", wrap=True)
    lines.addWidget(said)
    sheet.body.addWidget(form)
    qtbot.waitUntil(lambda: sheet.height() == sheet.wanted_height(sheet.width()))
    before = sheet.height()
    said.setText("The clocks go back in that night, so this time comes twice. " * 4)
    qtbot.waitUntil(lambda: sheet.height() > before + theme.em(1))
    assert sheet.height() == sheet.wanted_height(sheet.width())
