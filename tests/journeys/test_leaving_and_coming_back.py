"""Nobody goes home in a straight line: relapse, a bed not left, coming back, two at one plan."""

from collections.abc import Callable

import pypdf
import pytest
from person_at_window import CTRL, DOWN, END, ENTER, ESC, SHIFT, SPACE, TAB, Hands
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from ui.conflict import ConflictSheet
from wardapp.display import clinical_date, nhs_number
from wardapp.plan_form import plan_form
from wardapp.queries.delays import Episode, delay_history
from wardapp.queries.leaving import LeavingCard, earlier_stays, leaving_card
from wardapp.queries.patient_card import OptimisedRow, patient_card
from wardapp.queries.ready import ReadyMoments, ready_moments
from wardapp.queries.recovery_plan import PlanRow, recovery_plan
from wardapp.words import Words

CY = Words("cy")
F6 = Qt.Key.Key_F6
AGREED_PLAN = "D2"
"""Who lies here has a plan that is agreed and complete, and was never asked for a language."""


class Stay:
    """One stay as it stands on disk."""

    def __init__(self, hands: Hands, bed: str) -> None:
        self.board, self._app = hands.rows()[bed], hands.station.runner.app
        self.id = self.board.stay_id or 0

    @property
    def ready(self) -> ReadyMoments:
        return self._app.ask(ready_moments, self.id)

    @property
    def clocks(self) -> tuple[OptimisedRow, ...]:
        return self._app.ask(patient_card, self.id).optimised

    @property
    def delays(self) -> tuple[Episode, ...]:
        return self._app.ask(delay_history, self.id)

    @property
    def leaving(self) -> LeavingCard:
        card = self._app.ask(leaving_card, self.id)
        assert card is not None
        return card

    @property
    def plan(self) -> PlanRow:
        row = self._app.ask(recovery_plan, self.id)
        assert row is not None
        return row

    def texts(self, section: str, field: str) -> list[str]:
        return [e.fields.get(field, "") for e in self.plan.entries if e.section == section]


def at_bed(hands: Hands, bed: str) -> Stay:
    """Go to a bed of the board."""
    hands.ctrl(Qt.Key.Key_1)
    hands.find(bed)
    return Stay(hands, bed)


def go_down(
    hands: Hands, there: Callable[[], bool], with_: Qt.KeyboardModifier | None = None
) -> None:
    """Press Down until one is there."""
    for _ in range(50):
        if there():
            return
        hands.press(DOWN, with_=with_)
    raise AssertionError("not below")


def to_bed(hands: Hands, bed: str) -> None:
    """Walk down the board to a bed, also an empty one."""
    board = hands.page("board")
    hands.press(Qt.Key.Key_Home)
    go_down(hands, lambda: board.current_row().bed == bed)


def go_to_section(hands: Hands, code: str) -> None:
    """Go down the plan to the fields of a section."""
    column = hands.page("plans").editor.column
    card = column.cards[code]
    go_down(hands, lambda: column.current == code and card.is_written_in, CTRL)


def cell_says(hands: Hands, bed: str, column: str) -> str:
    """Return what a cell of the board says."""
    model = hands.page("board").model
    place = next(n for n, row in enumerate(model.rows()) if row.bed == bed)
    return model.cell_at(place, model.column_of(column)).spoken


def card_says(hands: Hands) -> str:
    """Return what stands on the card of the leaving page."""
    return "\n".join(row.spoken() for row in hands.page("leaving").card.rows())


def list_says(hands: Hands, stay: Stay) -> str:
    """Return the heading over somebody in the list of leavers, and what stands there."""
    heading = ""
    for cells in hands.page("leaving").list.lines.rows:
        said = " ".join(p.text for cell in cells.cells for line in cell for p in line)
        heading = said if cells.key < 0 else heading
        if cells.key == stay.id:
            return f"{heading} | {said}"
    return ""


# -- a relapse ---------------------------------------------------------------------------


def test_a_relapse_closes_delay_and_decision_and_the_next_clock_begins_at_0(
    open_window, demonstration, clock
):
    hands = open_window(demonstration)
    her = at_bed(hands, "C1")
    hands.pressed = 0
    hands.alt(Qt.Key.Key_O)
    hands.press(ENTER)
    assert hands.pressed == 2
    hands.alt(Qt.Key.Key_O)
    hands.press("y", ENTER)
    optimised_at = clock.now()
    assert (her.ready.optimised_at, her.ready.ready_at) == (optimised_at, optimised_at)
    clock.advance(hours=50)
    hands.ctrl(Qt.Key.Key_4)
    wards = hands.page("delays").ward
    go_down(hands, lambda: wards.current().board.stay_id == her.id)
    hands.press("r", "reable", ENTER)
    assert her.delays[-1].ended_at is None

    at_bed(hands, "C1")
    hands.alt(Qt.Key.Key_O)
    hands.press("u", "chest infection", ENTER)

    def as_after_the_relapse() -> None:
        assert (her.ready.optimised_at, her.ready.ready_at) == (None, None)
        assert her.clocks[-1].ended_reason == "chest infection"
        assert (her.delays[-1].ended_at, her.delays[-1].ended_kind) == (clock.now(), "unwell")

    as_after_the_relapse()
    assert "50" not in cell_says(hands, "C1", "optimised")
    hands.ctrl(Qt.Key.Key_Z)
    assert (her.ready.optimised_at, her.ready.ready_at) == (optimised_at, optimised_at)
    assert (her.delays[-1].ended_at, her.delays[-1].ended_kind) == (None, "")
    hands.alt(Qt.Key.Key_O)
    hands.press("u", "chest infection", ENTER)
    as_after_the_relapse()

    clock.advance(days=1)
    hands.alt(Qt.Key.Key_O)
    hands.press(ENTER)
    relapsed, anew = her.clocks[-2:]
    assert (relapsed.at, anew.at) == (optimised_at, clock.now())
    assert relapsed.ended_reason == "chest infection"
    assert her.ready.ready_at is None
    assert "0 of 48" in cell_says(hands, "C1", "optimised")


# -- a bed not left, and then left --------------------------------------------------------


def test_transport_does_not_come_and_the_next_day_the_bed_is_free_before_the_papers(
    open_window, demonstration, clock
):
    hands = open_window(demonstration)
    him = at_bed(hands, AGREED_PLAN)
    hands.alt(Qt.Key.Key_L)
    hands.press("p", "11:30", ENTER)
    planned = him.leaving.row.planned_at
    assert planned is not None
    assert "Leaving today" in list_says(hands, him)

    clock.advance(hours=4)
    hands.press("n", TAB, "The ambulance was sent elsewhere", ENTER)
    attempt = him.leaving.attempts[-1]
    assert (attempt.reason, attempt.planned_at) == ("transport", planned)
    assert him.leaving.row.planned_at is None
    assert hands.rows()[AGREED_PLAN].stay_id == him.id
    assert "The ambulance was sent elsewhere" in card_says(hands)
    assert "Did not leave: 1×" in list_says(hands, him)

    clock.advance(hours=20)
    hands.press("r", ENTER, "l", ENTER)
    assert "In the discharge lounge" in list_says(hands, him)
    hands.ctrl(Qt.Key.Key_1)
    shown = {row.bed: row for row in hands.page("board").model.rows()}
    assert not shown[AGREED_PLAN].occupied

    hands.alt(Qt.Key.Key_L)
    clock.advance(hours=1)
    hands.press("h", TAB, TAB, "temp", TAB, "Plas Derwen", ENTER)
    row = him.leaving.row
    assert (row.method, row.destination, row.left_at) == ("1", "21", clock.now())
    assert him.ready.transferred_at == clock.now()
    assert him.ready.plan_in_place
    assert him.ready.receiver == "Plas Derwen"
    assert him.delays[-1].ended_kind == "left"

    assert "Left, papers unfinished" in list_says(hands, him)
    for number, item in enumerate(row.unfinished, 1):
        assert card_says(hands).count(": to do") == len(row.unfinished) - number + 1
        hands.press(str(number))
        assert him.leaving.row.items[item] == "done"
    assert him.leaving.row.unfinished == ()
    assert "On a pathway" in list_says(hands, him)

    hands.press("b", "He came back at the door", ENTER)
    assert (him.leaving.row.left_at, him.leaving.row.left_ward_at) == (None, None)
    assert hands.rows()[AGREED_PLAN].stay_id == him.id
    assert him.ready.transferred_at is None
    assert him.delays[-1].ended_at is None
    assert len(him.leaving.attempts) == 1


def test_how_and_where_to_never_contradict_and_a_refusal_loses_nothing(
    open_window, demonstration, clock
):
    hands = open_window(demonstration)
    him = at_bed(hands, AGREED_PLAN)
    hands.alt(Qt.Key.Key_L)
    hands.press("h", TAB, TAB, "self", TAB)
    sheet = hands.page("leaving").deeds.open_sheet
    while sheet.text("destination") != "86":
        hands.press(DOWN)  # passes by "Died"
        died = sheet.text("destination") == "79"
        assert sheet.text("method") == ("4" if died else "2")
    hands.press(TAB, "Plas Derwen", TAB, TAB, SPACE, ENTER)
    assert "is not criteria-led" in sheet.error_at("criteria_led")
    assert him.leaving.row.left_at is None
    hands.press(SPACE, ENTER)
    row = him.leaving.row
    assert (row.method, row.destination, row.left_at) == ("2", "86", clock.now())
    assert him.ready.receiver == "Plas Derwen"


# -- back after days ----------------------------------------------------------------------


def test_whoever_comes_again_is_linked_and_the_plan_is_copied_never_reopened(
    open_window, demonstration, clock
):
    hands = open_window(demonstration)
    then = at_bed(hands, AGREED_PLAN)
    hands.alt(Qt.Key.Key_L)
    hands.press("h", ENTER)
    before = then.plan
    clock.advance(days=5)
    hands.ctrl(Qt.Key.Key_1)
    to_bed(hands, AGREED_PLAN)
    person = then.board
    hands.press(person.family, TAB, person.given, TAB, TAB, TAB, clinical_date(person.born))
    hands.press(TAB, TAB, nhs_number(person.nhs_number))
    assert "5d ago" in hands.texts()
    assert "The stays are linked." in hands.texts()
    hands.press(ENTER)
    again = Stay(hands, AGREED_PLAN)
    assert again.board.patient_id == person.patient_id
    (earlier, *_rest) = again._app.ask(earlier_stays, again.id)
    assert (earlier.stay_id, earlier.days) == (then.id, 5)

    hands.alt(Qt.Key.Key_P)
    assert "Agreement, ratings and dates are asked anew." in hands.texts()
    hands.press(ENTER)
    assert again.plan.copied_from == before.plan_id
    assert again.texts("what_matters", "own_words") == then.texts("what_matters", "own_words")
    assert again.plan.versions == ()
    assert "agreement" in again.plan.missing
    assert (then.plan.entries, then.plan.versions) == (before.entries, before.versions)


# -- two at one plan ----------------------------------------------------------------------


@pytest.fixture
def two_therapists(open_window, demonstration):
    """Elin Prys and Gareth Pugh at two computers, each with the same plan open."""
    both = []
    for station, initials in (("Gym", "ep"), ("Bay A", "gp")):
        hands = open_window(demonstration, station=station)
        hands.do("somebody else")
        hands.press(initials, ENTER)
        hands.find(AGREED_PLAN)
        hands.alt(Qt.Key.Key_P)
        both.append(hands)
    return both


def test_two_therapists_write_in_different_sections_and_both_are_kept(two_therapists):
    elin, gareth = two_therapists
    him = Stay(elin, AGREED_PLAN)
    elin.come_to()
    go_to_section(elin, "clinical")
    elin.press("Low blood pressure")
    gareth.come_to()
    go_to_section(gareth, "home")
    gareth.press("A rail at the back door", TAB)
    elin.come_to()
    elin.until(lambda: "home" in elin.page("plans").editor.row.content)
    elin.press(", two weeks", TAB)
    assert him.texts("clinical", "diagnosis") == ["Low blood pressure, two weeks"]
    assert him.texts("home", first_field("home")) == ["A rail at the back door"]
    gareth.until(lambda: "clinical" in gareth.page("plans").editor.row.content)
    assert {entry.written_by for entry in him.plan.entries} == {"Elin Prys", "Gareth Pugh"}


def test_two_in_one_field_see_both_versions_and_nothing_is_lost(two_therapists):
    elin, gareth = two_therapists
    him = Stay(elin, AGREED_PLAN)
    for hands in two_therapists:
        hands.come_to()
        go_to_section(hands, "contact")
    gareth.station.watcher.stop()  # the news has not come yet
    elin.come_to()
    elin.press("Nia Bowen-Rees", TAB)
    gareth.come_to()
    gareth.press("Nia Owen", TAB)
    sheet = the_clash(gareth)
    said = gareth.texts(sheet)
    assert "Elin Prys changed this while you were writing" in said
    assert "Nia Bowen-Rees" in said
    assert "Nia Owen" in said
    gareth.press(ESC)
    assert gareth.page("plans").editor.draft.unsaved() is not None
    assert him.texts("contact", "name") == ["Nia Bowen-Rees"]
    gareth.press(TAB, with_=SHIFT)
    assert gareth.focus().text() == "Nia Owen"
    gareth.press(END, " (Mrs)", TAB)
    the_clash(gareth)
    gareth.press("m")
    assert him.texts("contact", "name") == ["Nia Owen (Mrs)"]
    elin.until(lambda: him.plan.entries == elin.page("plans").editor.row.entries)


def the_clash(hands: Hands) -> ConflictSheet:
    """Return the sheet with both versions."""
    hands.until(lambda: any(s.isVisible() for s in hands.window.findChildren(ConflictSheet)))
    hands.settled()
    return next(s for s in hands.window.findChildren(ConflictSheet) if s.isVisible())


def first_field(section: str) -> str:
    """Return the field with which a section begins."""
    return next(iter(plan_form().section(section))).name


# -- the language nobody asked for ----------------------------------------------------------


def test_the_paper_asks_for_the_language_keeps_it_and_comes_in_both(
    open_window, demonstration, tmp_path
):
    hands = open_window(demonstration)
    him = at_bed(hands, AGREED_PLAN)
    assert him.plan.person.written_language is None
    hands.alt(Qt.Key.Key_P)
    hands.ctrl(Qt.Key.Key_P)
    documents = hands.page("documents")
    assert documents.paper is None
    assert "Which language does" in hands.texts()
    hands.press("b", TAB, "s", ENTER)
    asked = him.plan.person
    assert (asked.written_language, asked.paper_format) == ("both", "standard")
    documents.choose_place = lambda _name: tmp_path / "copy.pdf"
    hands.ctrl(Qt.Key.Key_S)
    pages = pypdf.PdfReader(tmp_path / "copy.pdf").pages
    text = " ".join(page.extract_text() for page in pages)
    assert "My plan to go home" in text
    assert CY("My plan to go home") in text


# -- the same keys in Welsh -----------------------------------------------------------------


def test_in_welsh_the_own_words_are_written_and_turned_to_the_person(open_window, demonstration):
    hands = open_window(demonstration)
    hands.do("cymraeg")
    her = at_bed(hands, "A1")
    hands.alt(Qt.Key.Key_P)
    assert CY("Begin the recovery plan") in hands.texts()
    hands.press(ENTER)
    hands.press("Cael mynd i'r capel eto")
    hands.press(F6)
    turned = hands.page("plans").turned
    assert turned.isVisible()
    assert CY("My plan to go home") in hands.texts(turned)
    assert "Cael mynd i'r capel eto" in turned.text.accessibleName()
    hands.press(F6)
    assert not turned.isVisible()
    hands.press(" a chanu")
    hands.press(ESC)
    assert her.texts("what_matters", "own_words") == ["Cael mynd i'r capel eto a chanu"]
    hands.do("english")
    assert "Record agreement" in [b.text() for b in hands.window.findChildren(QPushButton)]
