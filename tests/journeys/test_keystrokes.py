"""How many keys a ward needs: faster than the pen."""

import pytest
from person_at_window import DOWN, ENTER, ESC
from PySide6.QtCore import Qt

from ui.menu import ENTRIES
from ui.palette.items import PERSON
from ui.palette.panel import Palette
from wardapp.queries.patient_card import patient_card

ROUTINE, WITH_REASON_AND_ACTION, LETTERS, STEPS = 3, 12, 3, 2


@pytest.fixture
def hands(open_window, demonstration):
    """The demonstration ward with its board in front."""
    found = open_window(demonstration)
    found.page("board")
    return found


@pytest.fixture
def round_page(hands):
    """A round that has begun."""
    hands.ctrl(Qt.Key.Key_2)
    hands.press(ENTER)
    return hands.page("round")


def test_a_routine_patient_takes_one_key(hands, round_page):
    before = round_page.running.subject.row.stay_id
    hands.pressed = 0
    hands.press("n")
    assert hands.pressed <= ROUTINE
    assert round_page.running.subject.row.stay_id != before


def test_a_new_red_reason_with_its_action_and_owner_takes_at_most_twelve(hands, round_page):
    row = next(r for r in hands.rows().values() if r.occupied and not r.waiting_code)
    round_page.running.go_to(row.stay_id)
    hands.settled()
    hands.pressed = 0
    hands.press("r", "tr", ENTER, "a", ENTER, "ip", ENTER, ENTER, "n")
    assert hands.pressed <= WITH_REASON_AND_ACTION
    after = hands.rows()[row.bed]
    assert (after.colour, after.discussed) == ("red", True)
    assert after.day_reason
    asked = []
    hands.station.runner.ask(asked.append, patient_card, row.stay_id)
    hands.until(lambda: asked)
    chased = [a for a in asked[0].open_actions if a.text.startswith("Chase: ")]
    assert [action.owner for action in chased] == ["Ioan Parry"]
    assert round_page.running.subject.row.stay_id != row.stay_id


def people_found(hands, letters):
    """Return who stands in the box of Ctrl K after some letters."""
    hands.ctrl(Qt.Key.Key_K)
    hands.press(letters)
    palette = next(p for p in hands.window.findChildren(Palette) if p.isVisible())
    items = [palette.model.item(n) for n in range(palette.model.rowCount())]
    hands.press(ESC)
    return [item.stay_id for item in items if item.kind == PERSON]


def test_every_patient_is_found_by_three_letters_of_the_name(hands):
    rows = [row for row in hands.rows().values() if row.occupied]
    lost = [r.bed for r in rows if r.stay_id not in people_found(hands, r.family[:LETTERS])]
    assert lost == []


def test_every_patient_is_the_first_one_found_by_the_bed(hands):
    rows = [row for row in hands.rows().values() if row.occupied and row.bed]
    assert all(len(row.bed) <= LETTERS for row in rows)
    assert [row.stay_id for row in rows] == [people_found(hands, row.bed)[0] for row in rows]


def test_every_command_is_two_steps_from_the_board(hands):
    """Its own key, or Ctrl K and its words."""
    hands.ctrl(Qt.Key.Key_K)
    palette = next(p for p in hands.window.findChildren(Palette) if p.isVisible())
    for entry in ENTRIES:
        if entry.key:
            continue
        for _ in range(40):
            hands.press(Qt.Key.Key_Backspace) if palette.field.text() else None
        hands.press(entry.words[:12])
        names = [palette.model.item(n).name for n in range(palette.model.rowCount())]
        assert entry.name in names, entry.name
    hands.press(DOWN, ESC)
