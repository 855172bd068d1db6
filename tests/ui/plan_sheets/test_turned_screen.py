"""The screen turned to the person: their words, their language, and nothing that is not theirs."""

from datetime import date

import pytest
from bedside import Bedside
from builders import Heard, a_patient, unheard
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from ui import theme
from ui.plan.turned import ZOOMS, TurnedView
from wardapp.commands.expected_discharge import SetExpectedDischarge
from wardapp.commands.patient_details import RecordLanguage
from wardapp.words import ENGLISH, WELSH

LONG = "Llanfairpwllgwyngyll" * 20 + "\n🙂 <b>&"
WORDS = "Dw i eisiau bod yn fy nghegin fy hun eto."


@pytest.fixture
def view(bedside: Bedside) -> TurnedView:
    made = TurnedView(bedside.desk, bedside.window)
    made.setGeometry(0, 0, 1366, 768)
    made.show()
    return made


def reads(bedside: Bedside, written: str | None) -> None:
    person = bedside.row.person
    bedside.app.do(
        RecordLanguage(
            stay_id=bedside.stay,
            patient_id=person.patient_id,
            expected_version=person.patient_version,
            spoken=written,
            written=written,
        )
    )


def turn(view: TurnedView, bedside: Bedside) -> str:
    """Turn the screen; return all that stands on it."""
    view.show_plan(bedside.row, {})
    view.setFocus()
    said = [view.text.accessibleName()]
    said += [label.text() for label in view.findChildren(QLabel) if not label.isHidden()]
    said += [button.text() for button in view.findChildren(QAbstractButton)]
    return "\n".join(said)


def a_long_plan(bedside: Bedside) -> None:
    bedside.begin()
    bedside.write("what_matters", own_words=WORDS, language="cy")
    for number in range(12):
        bedside.add("goals", goal=f"Walk to the gate and back {number} times")
    bedside.write("contact", name="Nia Bowen", phone="01632 960147")


def test_a_person_nobody_has_asked_reads_both_languages_welsh_first(bedside, view):
    said = turn(view, bedside)
    assert view.languages == (WELSH, ENGLISH)
    assert said.index("Beth sy'n bwysig i mi") < said.index("What matters to me")
    assert said.count("We have not talked about this yet.") >= 5


def test_no_number_and_no_staff_words_stand_there(bedside, view):
    bedside.begin()
    bedside.write("contact", name="Nia Bowen")
    bedside.add("risks", risk="HIDDEN", theme="self_neglect")
    said = turn(view, bedside)
    assert "Siân Evans" in said
    assert not [word for word in ("999", "A2", "HIDDEN", "EDD", "pathway") if word in said]


def test_the_expected_day_is_long_and_hangs_on_the_care_at_home(bedside, view):
    bedside.app.do(
        SetExpectedDischarge(
            stay_id=bedside.stay, seen=None, day=date(2026, 8, 6), basis="clinical"
        )
    )
    assert "Thursday 6 August 2026, if the care at home is ready" in turn(view, bedside)


def test_one_language_fills_the_width_and_b_shows_both(bedside, view):
    reads(bedside, "cy")
    assert "What matters to me" not in turn(view, bedside)
    QTest.keyClick(view, Qt.Key.Key_B)
    assert view.languages == (WELSH, ENGLISH)
    QTest.keyClick(view, Qt.Key.Key_B)
    assert view.languages == (WELSH,)


def test_a_language_just_recorded_is_the_one_that_is_shown(bedside, view):
    turn(view, bedside)
    reads(bedside, "cy")
    turn(view, bedside)
    assert view.languages == (WELSH,)


def test_b_never_leaves_one_language_to_somebody_who_was_not_asked(bedside, view):
    turn(view, bedside)
    QTest.keyClick(view, Qt.Key.Key_B)
    assert view.languages == (WELSH, ENGLISH)


@pytest.mark.parametrize("key", [Qt.Key.Key_F6, Qt.Key.Key_Escape])
def test_f6_and_esc_turn_back(bedside, view, key):
    turn(view, bedside)
    ear = Heard()
    view.turned_back.connect(ear.listen)
    QTest.keyClick(view, key)
    assert len(ear.said) == 1


def test_other_keys_do_nothing_at_the_bedside(bedside, view):
    turn(view, bedside)
    with unheard(view.turned_back):
        for key in (Qt.Key.Key_G, Qt.Key.Key_Return, Qt.Key.Key_Delete):
            QTest.keyClick(view, key)
        QTest.keyClick(view, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)


def test_the_words_grow_and_shrink_by_key_and_stop_at_the_ends(bedside, view):
    a_long_plan(bedside)
    turn(view, bedside)
    heights = [sum(line.bottom - line.top for line in view.text._lines)]
    for _ in ZOOMS:
        QTest.keyClick(view, Qt.Key.Key_Plus)
    heights.append(sum(line.bottom - line.top for line in view.text._lines))
    for _ in range(2 * len(ZOOMS)):
        QTest.keyClick(view, Qt.Key.Key_Minus)
    heights.append(sum(line.bottom - line.top for line in view.text._lines))
    assert heights[2] < heights[0] < heights[1]


def test_more_below_is_said_and_page_down_reaches_the_end(bedside, view):
    a_long_plan(bedside)
    turn(view, bedside)
    assert view.text.more_below
    seen: set[int] = set()
    for _ in range(20):
        end = view.text._end()
        seen |= {
            number
            for number, line in enumerate(view.text._lines)
            if line.top >= view.text._top and line.bottom <= end
        }
        if not view.text.more_below:
            break
        QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert seen == set(range(len(view.text._lines)))  # every line stood there whole
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.text._top == 0


def test_up_and_down_move_by_a_line_and_page_up_goes_back(bedside, view):
    a_long_plan(bedside)
    turn(view, bedside)
    QTest.keyClick(view, Qt.Key.Key_Down)
    one = view.text._top
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert view.text._top > one > 0
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert view.text._top == one
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert view.text._top == 0


def test_whoever_cannot_see_hears_the_whole_page(bedside, view):
    bedside.begin()
    bedside.write("what_matters", own_words=WORDS, language="cy")
    turn(view, bedside)
    assert view.accessibleName() == "Siân Evans"
    assert WORDS in view.accessibleDescription()


def test_a_short_plan_says_nothing_of_more(bedside, view):
    turn(view, bedside)
    assert not view.text.more_below


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_word_longer_than_the_column_is_broken_and_never_cut(bedside, view, scale, qapp):
    bedside.begin()
    bedside.write(
        "what_matters", own_words="Llanfairpwllgwyngyll" * 20 + "\n🙂 <b>&", language="cy"
    )
    theme.apply_theme(qapp, theme.LIGHT, scale, motion=False)
    try:
        assert "<b>&" in turn(view, bedside)
        right = max(line.x + line.line.naturalTextWidth() for line in view.text._lines)
        assert right <= view.width()
    finally:
        theme.apply_theme(qapp, theme.LIGHT)


def test_a_small_window_puts_welsh_above_english(bedside, view):
    view.setGeometry(0, 0, 800, 600)
    turn(view, bedside)
    assert len({line.x for line in view.text._lines}) == 1


def test_the_choice_stays_with_a_person_and_ends_with_the_next(bedside, view):
    reads(bedside, "cy")
    turn(view, bedside)
    QTest.keyClick(view, Qt.Key.Key_B)
    turn(view, bedside)
    assert view.languages == (WELSH, ENGLISH)
    ward = bedside.desk.ward
    bedside.stay = a_patient(
        bedside.app, ward, "A1", "Jones", "Marged", born=None, written_language="en"
    )
    assert "Marged Jones" in turn(view, bedside)
    assert view.languages == (ENGLISH,)


def test_whoever_cannot_see_hears_a_name_at_every_stop(bedside, view):
    reads(bedside, "en")
    turn(view, bedside)
    buttons = view.findChildren(QAbstractButton)
    assert len(buttons) == 4
    assert all(button.accessibleName() or button.text() for button in buttons)
