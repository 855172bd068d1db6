"""The cursor in the reason finder: what is decided otherwise, and a reason by either name."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.keys import Press
from ui.audit.entry_form import DECIDE
from ui.audit.entry_half import CRITERIA, LEFT, OVERRIDE, REASON
from ui.audit.entry_reason import ReasonList
from ui.audit.entry_view import EntryView
from ui.audit.page import AuditPage
from ui.widgets.letters import Choice
from wardapp import words

ENTER, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Down


@pytest.fixture
def alt(qtbot: QtBot, entry: EntryView) -> Press:
    """Somebody who presses keys while Alt is held down."""

    def press(*keys: Qt.Key) -> None:
        for key in keys:
            target = QApplication.focusWidget() or entry
            qtbot.keyClick(target, key, Qt.KeyboardModifier.AltModifier)

    return press


@pytest.fixture
def welsh(page: AuditPage) -> Iterator[None]:
    words.speak(words.WELSH)
    page.retranslate()
    yield
    words.speak(words.ENGLISH)


def caps(entry: EntryView) -> list[str]:
    """Return the keys that stand beside the outcome."""
    return [entry.form.outcome.buttons[choice]._key for choice in DECIDE]


def offered(entry: EntryView) -> list[str]:
    shown: ReasonList = entry.form.reason.list
    return [shown.item(row).text() for row in range(shown.count())]


def test_after_none_of_them_treatment_not_complete_is_one_key_away(
    entry: EntryView, press: Press, alt: Press
) -> None:
    press("0", "tra")
    alt(Qt.Key.Key_T)
    assert entry.form.half.outcome == "not_complete"
    assert entry.form.step == CRITERIA
    press(ENTER)
    assert entry.reading is not None
    assert entry.reading.beds[0].standing.a[0].outcome == "not_complete"


def test_what_is_decided_by_a_slip_is_taken_back_and_the_finder_is_empty(
    entry: EntryView, press: Press, alt: Press
) -> None:
    press("0", "tra")
    alt(Qt.Key.Key_T, Qt.Key.Key_T)
    assert entry.form.step == REASON
    assert entry.form.reason.finder.text() == ""
    press("home")
    assert entry.form.reason.finder.text() == "home"


def test_out_of_the_finder_a_bed_is_left_out_or_decided_otherwise(
    entry: EntryView, press: Press, alt: Press
) -> None:
    press("0")
    alt(Qt.Key.Key_X)
    assert entry.form.step == LEFT
    alt(Qt.Key.Key_X, Qt.Key.Key_V)
    assert entry.form.step == OVERRIDE
    press("sepsis suspected")
    alt(Qt.Key.Key_V)
    assert entry.form.step == REASON


def test_the_keys_beside_the_outcome_are_those_that_work_now(
    entry: EntryView, press: Press, alt: Press
) -> None:
    assert caps(entry) == ["T", "X", "V"]
    press("0")
    assert caps(entry) == ["Alt T", "Alt X", "Alt V"]
    press("12", ENTER)
    assert caps(entry) == ["T", "X", "V"]
    alt(Qt.Key.Key_N)
    assert caps(entry) == ["Alt T", "Alt X", "Alt V"]
    press("tvx")
    assert entry.form.half.note == "tvx"


def test_what_was_looked_at_is_ticked_out_of_the_note_too(
    entry: EntryView, press: Press, alt: Press
) -> None:
    press("3", DOWN, "yz")
    alt(Qt.Key.Key_Y, Qt.Key.Key_Z)
    assert entry.form.half.looked_at == ("case_record", "bedside_charts")
    assert entry.form.half.note == "yz"


@pytest.mark.usefixtures("welsh")
def test_in_welsh_a_reason_is_found_by_its_english_name_which_is_then_shown(
    entry: EntryView, press: Press
) -> None:
    press("0", "transport not")
    (found,) = offered(entry)
    assert found.startswith("Cludiant heb ei drefnu")
    assert "/ Transport not yet booked" in found
    press(ENTER)
    assert entry.form.half.reason == "AUD-12"


def test_in_english_a_reason_is_found_by_its_welsh_name(entry: EntryView, press: Press) -> None:
    press("0", "cludiant heb")
    (found,) = offered(entry)
    assert found.startswith("Transport not yet booked")
    assert "/ Cludiant heb ei drefnu" in found


def test_names_of_the_window_s_language_come_first(entry: EntryView, press: Press) -> None:
    press("0", "ca")  # care, and Cael
    found = offered(entry)
    other = [" / " in text for text in found]
    assert True in other
    assert other == sorted(other)


def test_a_bed_that_is_shown_again_has_its_keys_where_its_question_is(
    entry: EntryView, press: Press
) -> None:
    """Coming back to the page, the letters of a reason decide nothing."""
    press("0")
    entry.window().setFocus()
    entry.setFocus()
    press("transport")
    assert entry.form.reason.finder.text() == "transport"
    assert entry.form.half.choice == ""


def test_the_list_comes_to_rest_at_every_width(qtbot: QtBot, qapp: QApplication) -> None:
    """Where an entry just wraps, the bar came and went with the height until all was over."""
    place = QWidget()
    shown = ReasonList(place)
    qtbot.addWidget(place)
    place.show()
    shown.show()
    words = "Aros am ganlyniad asesiad / Awaiting the outcome of an assessment of need"
    choices = [Choice(str(n), f"{words} {'x' * n}", "Gofal cartref · tu allan") for n in range(9)]
    for count in (5, 6, 7):
        shown.offer(choices[:count], "aros", (), "")
        for width in range(400, 700, 3):
            shown.resize(width, shown.height())
            high = sum(shown.sizeHintForRow(row) for row in range(min(count, 6)))
            assert shown.height() == high + 2 * shown.frameWidth()
