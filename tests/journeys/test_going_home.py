"""Going home by keyboard: a plan written with the person, agreed, and printed as she reads it."""

from collections.abc import Callable, Iterator
from datetime import date
from statistics import median

import pypdf
from person_at_window import DOWN, ENTER, ESC, TAB, Hands
from PySide6.QtCore import Qt

from wardapp.app import App
from wardapp.clock import moment
from wardapp.queries.recovery_plan import PlanListRow, plan_list, recovery_plan
from wardapp.words import Words

CY = Words("cy")


def without_a_plan(hands: Hands, written: str) -> tuple[int, PlanListRow]:
    """Find somebody who reads in a language and has no plan yet, with their place in the list."""
    app, ward = hands.station.runner.app, hands.station.desk.ward

    def read_in(app: App, stay_id: int) -> str | None:
        row = app.ask(recovery_plan, stay_id)
        return row.person.written_language if row is not None else None

    rows = enumerate(app.ask(plan_list, ward.id))
    return next(
        (place, row)
        for place, row in rows
        if not row.plan_id and read_in(app, row.stay_id) == written
    )


def write_the_minimum(hands: Hands) -> None:
    """Write what counts for "in place", section by section, as it is said."""
    hands.press("Bod gartref i weld fy wyres yn priodi")
    for said in (
        ("Cerdded at y siop", TAB, TAB, "2/3"),
        ("A",),  # capacity: assumed
        (DOWN, DOWN),  # there is no unpaid carer
        ("Nia Bowen", TAB, "01632 960147"),
        ("2/3",),
    ):
        hands.ctrl(DOWN)
        hands.press(*said)
    hands.press(ESC)


def agree(hands: Hands) -> None:
    """She says yes, and signs; her copy in large print."""
    hands.ctrl(Qt.Key.Key_Return)
    hands.press(DOWN)
    hands.press(TAB, TAB, TAB, TAB, "signed on paper", TAB, TAB, "L")
    hands.ctrl(Qt.Key.Key_Return)


def sizes_in(pdf: pypdf.PdfReader) -> Iterator[float]:
    """Tell in which sizes the words are set."""
    found: list[float] = []

    def hear(text: str, _cm: object, _tm: object, _font: object, size: float) -> None:
        if text.strip():
            found.append(round(size, 1))

    for page in pdf.pages:
        page.extract_text(visitor_text=hear)
    yield from found


def test_a_therapist_writes_agrees_and_prints_in_welsh_large_print(
    open_window, demonstration, tmp_path
):
    hands = open_window(demonstration)
    place, her = without_a_plan(hands, "cy")
    hands.ctrl(Qt.Key.Key_3)
    hands.press(*[DOWN] * place)
    hands.press(ENTER)
    hands.press(ENTER)  # the depth that her pathway suggests
    editor = hands.page("plans").editor
    assert editor.stay_id == her.stay_id
    write_the_minimum(hands)
    assert editor.row is not None
    assert editor.row.missing == ("agreement",)
    agree(hands)
    assert editor.row.agreed is not None
    assert editor.row.agreed.in_place
    hands.ctrl(Qt.Key.Key_P)
    documents = hands.page("documents")
    assert documents.paper is not None
    order = documents.paper.order
    assert (order.document, order.language, order.size) == ("my_plan", "cy", "large")
    file = tmp_path / "copy.pdf"
    documents.choose_place = lambda _name: file
    hands.ctrl(Qt.Key.Key_S)
    printed = pypdf.PdfReader(file)
    text = " ".join(page.extract_text() for page in printed.pages)
    assert CY("My plan to go home") in text
    assert "Bod gartref i weld fy wyres yn priodi" in text
    assert her.nhs_number is None or her.nhs_number not in text.replace(" ", "")
    assert median(sizes_in(printed)) >= 18  # the foot is smaller


def walk_to(hands: Hands, stay_id: int, here: Callable[[], int | None]) -> None:
    """Walk down a list until somebody is under the cursor."""
    for _ in range(40):
        if here() == stay_id:
            return
        hands.press(DOWN)
    raise AssertionError("not in the list")


def test_a_ward_optimises_records_a_delay_and_freezes_the_census(
    open_window, demonstration, clock, tmp_path
):
    hands = open_window(demonstration)
    hands.find("C1")
    before = hands.pressed
    hands.alt(Qt.Key.Key_O)
    hands.press(ENTER)
    assert hands.pressed - before == 2
    her = hands.rows()["C1"]
    assert her.optimised_at == clock.now()
    clock.move_to(moment(date(2026, 2, 18), 11, 40))
    stay = her.stay_id or 0
    explain_the_delay(hands, stay)
    clock.move_to(moment(date(2026, 2, 18), 12, 20))
    freeze_and_check(hands, stay)
    file = tmp_path / "return.pdf"
    hands.ctrl(Qt.Key.Key_P)
    documents = hands.page("documents")
    documents.choose_place = lambda _name: file
    hands.ctrl(Qt.Key.Key_S)
    text = " ".join(page.extract_text() for page in pypdf.PdfReader(file).pages)
    assert "18-Feb-2026 12:00" in text
    assert her.family.upper() not in text


def explain_the_delay(hands: Hands, stay: int) -> None:
    """Why she waits, found by letters; whose it is, agreed as joint."""
    hands.ctrl(Qt.Key.Key_4)
    ward = hands.page("delays").ward

    def here() -> int | None:
        row = ward.current()
        return row.board.stay_id if row is not None else None

    walk_to(hands, stay, here)
    assert ward.current().over_48
    for keys in (("r",), ("reable",), (ENTER,), ("w",), ("j",), ("a",), (ENTER,)):
        hands.press(*keys)
    delay = ward.current().delay
    assert (delay.main, delay.attribution, delay.agreed) == ("HOM-02", "joint", True)


def freeze_and_check(hands: Hands, stay: int) -> None:
    """Freeze as of midday, tick her row twice, and put the council right beside it."""
    hands.ctrl(TAB)
    census = hands.page("delays").census
    hands.ctrl(Qt.Key.Key_F)
    hands.ctrl(Qt.Key.Key_Return)
    assert (census.census.census.month, census.census.census.practice) == ("2026-02", False)

    def here() -> int | None:
        line = census.line()
        return line.stay_id if line is not None else None

    walk_to(hands, stay, here)
    assert (census.line().counted, census.line().reason) == (True, "HOM-02")
    hands.press("h")
    hands.press("c")
    assert census.line().health_by == census.line().council_by == "Sioned Morgan"
    frozen = census.line().residence
    hands.press("k")
    hands.press("Counc", TAB)
    hands.press("Powys", TAB, "She moved in November")
    hands.ctrl(Qt.Key.Key_Return)
    (correction,) = census.line().corrections
    assert (correction.before, census.line().residence) == (frozen, "W06000023")
    hands.press("s")
    assert census.census.census.sent_by == "Sioned Morgan"
