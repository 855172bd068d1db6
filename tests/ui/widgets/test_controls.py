"""The small controls: each says its name, works by keyboard and keeps text plain."""

import pytest
from builders import heard, unheard
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.avatar import Avatar
from ui.widgets.banner import MicroBanner, PatientBanner
from ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.widgets.chip import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.key_cap import KeyCap, KeyHints
from ui.widgets.link import LinkButton
from ui.widgets.mark import RedGreenMark
from ui.widgets.message_line import MessageLine
from ui.widgets.notice import Notice
from ui.widgets.plain_label import PlainLabel
from ui.widgets.progress import ThinBar
from ui.widgets.row_list import ListRow, RowList
from ui.widgets.segmented import SegmentedSwitch
from ui.widgets.tick import ChoiceRow, TickRow

ROLE = QAccessible.Role
MAKERS = {
    "primary": (lambda: PrimaryButton("Move the date", key="Enter"), "Move the date", ROLE.Button),
    "secondary": (lambda: SecondaryButton("Lock", icon="lock"), "Lock", ROLE.Button),
    "quiet": (lambda: QuietButton("Leave as it was", key="Esc"), "Leave as it was", ROLE.Button),
    "link": (lambda: LinkButton("Not you?"), "Not you?", ROLE.Button),
    "tick": (lambda: TickRow("Family told", "her niece", "F"), "Family told", ROLE.CheckBox),
    "choice": (lambda: ChoiceRow("New information", key="I"), "New information", ROLE.RadioButton),
    "avatar": (lambda: Avatar("SM", "Nurse in charge"), "SM, Nurse in charge", ROLE.Button),
    "bar": (lambda: ThinBar("Reviewed", 28), "Reviewed", ROLE.ProgressBar),
    "chip": (lambda: Chip("Cymraeg", "speech"), "Cymraeg", None),
    "mark": (lambda: RedGreenMark("red", "Red"), "Red", None),
    "key": (lambda: KeyCap("Ctrl K"), "Ctrl K", None),
}


@pytest.fixture
def put(qtbot):
    """Show a control in a window and hand it back."""

    def show(widget: QWidget, width: int = 600) -> QWidget:
        window = QWidget()
        layout = QVBoxLayout(window)
        layout.addWidget(widget)
        layout.addStretch()
        window.resize(width, 200)
        qtbot.addWidget(window)
        widget.window_of_test = window
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return widget

    return show


@pytest.mark.parametrize("what", MAKERS)
def test_a_control_tells_a_screen_reader_its_name_and_what_it_is(put, what):
    make, name, role = MAKERS[what]
    told = QAccessible.queryAccessibleInterface(put(make()))
    assert told.text(QAccessible.Text.Name) == name
    assert role is None or told.role() == role


@pytest.mark.parametrize("what", MAKERS)
@pytest.mark.parametrize("name", theme.NAMES)
def test_a_control_is_painted_in_every_theme_and_doubles(qapp, put, what, name):
    widget = put(MAKERS[what][0]())
    small = widget.sizeHint()
    try:
        theme.apply_theme(qapp, name, 2.0)
        large = widget.sizeHint()
        picture = widget.grab().toImage()
        grounds = {
            picture.pixel(x, picture.height() // 2) for x in range(0, picture.width(), 2)
        } | {picture.pixel(picture.width() // 4, y) for y in range(picture.height())}
    finally:
        theme.apply_theme(qapp, "light")
    assert abs(large.height() - 2 * small.height()) <= 8
    assert len(grounds) > 1, "something is drawn on the ground"


@pytest.mark.parametrize("what", ["primary", "secondary", "quiet", "link", "avatar"])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_is_pressed_by_enter_and_space(qtbot, put, what, key):
    button = put(MAKERS[what][0]())
    button.setFocus()
    with heard(qtbot, button.clicked):
        qtbot.keyClick(button, key)


@pytest.mark.parametrize("what", ["primary", "secondary", "quiet", "link", "tick", "choice"])
def test_a_target_is_large_enough_for_a_tired_hand(put, what):
    size = put(MAKERS[what][0]()).size()
    assert size.height() >= 24
    assert size.width() >= 24


def test_a_button_is_never_narrower_than_its_words_and_key(put):
    plain, keyed = SecondaryButton("Keep theirs"), SecondaryButton("Keep theirs", key="K")
    assert keyed.minimumSizeHint().width() > plain.minimumSizeHint().width()
    assert keyed.accessibleDescription() == "Key K"


def test_markup_in_a_label_is_shown_as_it_was_typed(put):
    label = put(PlainLabel("<b>bold</b> & <img src=x>", wrap=True))
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == "<b>bold</b> & <img src=x>"


def test_a_long_label_grows_instead_of_cutting(put):
    label = put(PlainLabel("Waiting for care. " * 6, wrap=True), 300)
    assert label.height() >= label.heightForWidth(label.width())
    short = PlainLabel("Waiting for care", wrap=True)
    assert short.sizeHint().height() < theme.em(2), "and one line is enough for a short one"


def test_the_language_switch_is_one_stop_and_moves_by_arrows(qtbot, put):
    switch = put(SegmentedSwitch("Language", [("cy", "Cymraeg"), ("en", "English")], "en"))
    english, welsh = switch._buttons["en"], switch._buttons["cy"]
    english.setFocus()
    with heard(qtbot, switch.chosen) as chosen:
        qtbot.keyClick(english, Qt.Key.Key_Left)
    assert chosen.args == ["cy"]
    assert switch.value() == "cy"
    assert welsh.hasFocus()


def test_a_click_on_the_language_leaves_the_keys_where_they_are(qtbot, put):
    options = [("cy", "Cymraeg"), ("en", "English")]
    switch = put(SegmentedSwitch("Language", options, "en", leaves_keys=True))
    field = QLineEdit(switch.window_of_test)
    field.show()
    field.setFocus()
    for option in ("cy", "en"):
        qtbot.mouseClick(switch._buttons[option], Qt.MouseButton.LeftButton)
        assert switch.value() == option
        assert field.hasFocus()


def test_a_switch_that_is_set_by_the_program_tells_nobody(qtbot, put):
    switch = put(SegmentedSwitch("Language", [("cy", "Cymraeg"), ("en", "English")]))
    with unheard(switch.chosen):
        switch.set_value("en")
    assert switch.value() == "en"


def test_a_row_is_ticked_by_space_and_anywhere_by_the_mouse(qtbot, put):
    row = put(TickRow("Family told", "her niece"))
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Space)
    assert row.isChecked()
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center())
    assert not row.isChecked()


def test_a_ticked_row_differs_by_its_tick_not_by_colour_alone(put):
    row = put(TickRow("Family told"))
    row.setChecked(True)
    box = row.grab().toImage()
    inside = [box.pixelColor(x, box.height() // 2) for x in range(3, theme.em(1.25) - 3)]
    light = [colour.lightness() for colour in inside]
    assert max(light) - min(light) > 100, "a light tick stands on the filled box"


def test_arrows_move_among_choices_and_only_one_stands(qtbot, put):
    group = QWidget()
    rows = [ChoiceRow(text) for text in ("Clinical change", "New information", "Typing error")]
    layout = QVBoxLayout(group)
    for row in rows:
        layout.addWidget(row)
    put(group)
    rows[0].setChecked(True)
    rows[0].setFocus()
    qtbot.keyClick(rows[0], Qt.Key.Key_Down)
    assert [row.isChecked() for row in rows] == [False, True, False]


def test_a_row_with_many_words_grows(put):
    row = put(TickRow("Ring the reablement team about the start day " * 4), 300)
    assert row.height() >= row.heightForWidth(row.width()) > theme.em(3)


def test_the_banner_names_the_patient_in_the_nhs_order(put):
    banner = put(PatientBanner(), 1300)
    banner.set_patient("EVANS, Siân (Mrs)", "12-Mar-1941 (84y)", "Female", "999 797 3097")
    stops = [w for w in banner.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [stop.accessibleName() for stop in sorted(stops, key=lambda stop: stop.x())] == [
        "EVANS, Siân (Mrs)",
        "Born 12-Mar-1941 (84y)",
        "Gender Female",
        "NHS No. 999 797 3097",
    ]
    assert all(stop.whatsThis() for stop in stops), "each label says what it means"
    assert banner.grab().toImage().pixelColor(4, 4) == theme.colour("banner")


def test_the_banner_shows_the_same_name_alarm_only_while_there_is_one(put):
    banner = put(PatientBanner(), 1300)
    who = ("EVANS, Siân (Mrs)", "12-Mar-1941 (84y)", "Female", "999 797 3097")
    banner.set_patient(*who, alarm="Same name in C5, born 21-Mar-1944")
    assert [chip.accessibleName() for chip in _chips(banner)] == [
        "Same name in C5, born 21-Mar-1944"
    ]
    banner.set_patient(*who)
    assert _chips(banner) == []


def _chips(banner: QWidget) -> list[Chip]:
    return [chip for chip in banner.findChildren(Chip) if chip.isVisibleTo(banner)]


def test_a_narrow_banner_takes_a_second_line_and_cuts_nothing(put):
    banner = put(PatientBanner(), 1400)
    banner.set_patient("EVANS, Siân (Mrs)", "12-Mar-1941 (84y)", "Female", "999 797 3097")
    assert banner.heightForWidth(420) > banner.heightForWidth(1400)


def test_a_name_longer_than_the_banner_wraps_and_is_not_cut(qtbot, put):
    banner = put(MicroBanner(), 420)
    name = "VAUGHAN-WILLIAMS-ABERCROMBIE, Gwenllian Angharad Myfanwy Bronwen (Mrs)"
    banner.set_patient(name, "12-Mar-1941", "999 797 3097")
    banner.window_of_test.layout().activate()
    (label,) = [w for w in banner.findChildren(PlainLabel) if w.text() == name]
    assert banner.rect().contains(label.parentWidget().geometry())
    assert label.height() >= label.heightForWidth(label.width()) > theme.em(2)


def test_the_micro_banner_shows_no_more_than_who_it_is(put):
    banner = put(MicroBanner(), 800)
    banner.set_patient("EVANS, Siân (Mrs)", "12-Mar-1941", "999 797 3097")
    shown = [w.text() for w in banner.findChildren(PlainLabel) if w.text()]
    assert shown == ["EVANS, Siân (Mrs)", "Born", "12-Mar-1941", "NHS No.", "999 797 3097"]


def test_a_notice_has_its_sentence_and_its_way_out(qtbot, put):
    notice = put(Notice())
    assert notice.isHidden(), "silent until there is something to say"
    notice.say("attention", "Waiting for care does not move the date.", "Record the wait")
    assert notice.isVisible()
    with heard(qtbot, notice.action_requested):
        notice.findChild(LinkButton).click()
    notice.clear()
    assert notice.isHidden()
    assert notice.text() == ""


@pytest.mark.parametrize(("kind", "bar"), [("info", "accent"), ("error", "red")])
def test_a_notice_carries_the_colour_of_its_kind_at_the_left(put, kind, bar):
    notice = put(Notice())
    notice.say(kind, "31 February does not exist.")
    assert notice.grab().toImage().pixelColor(1, 5) == theme.colour(bar)


def test_the_status_line_says_what_was_saved_and_offers_the_way_back(qtbot, put):
    line = put(MessageLine())
    line.say_saved("16:38", "A2 EVANS, Siân: next action set")
    assert line.text() == "Saved 16:38 A2 EVANS, Siân: next action set"
    with heard(qtbot, line.undo_requested):
        line.findChild(LinkButton).click()


def test_the_status_line_offers_no_undo_where_there_is_none(put):
    line = put(MessageLine())
    line.say("Not connected since 16:31", icon="offline")
    assert not line.findChild(LinkButton).isVisible()


def test_key_hints_show_every_key_and_wrap_when_narrow(qtbot, put):
    hints = put(KeyHints([("Enter", "confirm"), ("Page Up\nPage Down", "other patient")]))
    assert [cap.accessibleName() for cap in hints.findChildren(KeyCap)] == [
        *("Enter", "Page Up", "Page Down"),
    ]
    assert hints.heightForWidth(theme.em(8)) > hints.heightForWidth(600)


def test_in_a_low_window_the_keys_keep_to_one_line_and_f1_tells_the_rest(put):
    hints = put(KeyHints([(key, "something") for key in "ABCDEFGH"]))
    hints.keep_lines(1, theme.em(30))
    shown = [cap.accessibleName() for cap in hints.findChildren(KeyCap) if cap.isVisible()]
    assert shown[0] == "A"
    assert shown[-1] == "F1"
    assert hints.heightForWidth(theme.em(30)) == hints.heightForWidth(theme.em(200))
    hints.keep_lines(0, theme.em(30))
    shown = [cap.accessibleName() for cap in hints.findChildren(KeyCap) if cap.isVisible()]
    assert shown == list("ABCDEFGH")


def test_keys_that_fit_need_no_f1(put):
    hints = put(KeyHints([("A", "one"), ("B", "two")]))
    hints.keep_lines(1, theme.em(60))
    assert [cap.accessibleName() for cap in hints.findChildren(KeyCap)] == ["A", "B"]


def test_a_label_says_its_text_and_breaks_no_date(put):
    label = put(PlainLabel("The audit of Wed 14-Jan-2026 by the Starter list ‡", wrap=True))
    assert label.text() == "The audit of Wed 14-Jan-2026 by the Starter list ‡"
    shown = QLabel.text(label)
    assert "Wed\N{NO-BREAK SPACE}14-\N{WORD JOINER}Jan-\N{WORD JOINER}2026" in shown
    assert "list\N{NO-BREAK SPACE}‡" in shown


def test_a_name_keeps_its_hyphen_as_it_is(put):
    label = put(PlainLabel("LLOYD-REES, P1-Home, 3-4 days", wrap=True))
    assert QLabel.text(label) == "LLOYD-REES, P1-Home, 3-4 days"


def test_a_row_that_is_too_long_puts_its_name_above_what_is_said_of_it(put):
    rows = put(RowList("Audits"))
    rows.show_rows([ListRow(1, "February audit", "12-Feb-2026 · Wards: 3", "26 of 38 done")])
    rows.window_of_test.resize(theme.em(60), 200)
    one_line = rows.sizeHintForRow(0)
    rows.window_of_test.resize(theme.em(21), 200)
    assert rows.sizeHintForRow(0) > one_line


def test_a_flow_keeps_every_item_inside_its_width(qtbot):
    holder = QWidget()
    flow = FlowLayout(holder, gap=8, line_gap=4)
    pills = [Avatar("SM", f"Somebody number {number}") for number in range(8)]
    for pill in pills:
        flow.addWidget(pill)
    qtbot.addWidget(holder)
    holder.resize(QSize(500, flow.heightForWidth(500)))
    holder.show()
    assert all(holder.rect().contains(pill.geometry()) for pill in pills)
    for pill in pills:
        assert sum(pill.geometry().intersects(other.geometry()) for other in pills) == 1


def test_tab_comes_to_the_option_in_force_from_either_side(qtbot, put):
    options = [("a", "This ward"), ("b", "Census"), ("c", "Days lost")]
    switch = put(SegmentedSwitch("View", options, "b"))
    stops = [
        b.text() for b in switch._buttons.values() if b.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert stops == ["Census"]
    switch._buttons["b"].setFocus()
    qtbot.keyClick(switch._buttons["b"], Qt.Key.Key_Right)
    assert switch.value() == "c"
    stops = [
        b.text() for b in switch._buttons.values() if b.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert stops == ["Days lost"]
