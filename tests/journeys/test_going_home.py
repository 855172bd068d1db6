"""Going home by keyboard: a plan written with the person, agreed, and printed as she reads it."""

from collections.abc import Iterator
from statistics import median

import pypdf
from person_at_window import DOWN, ENTER, ESC, TAB, Hands
from PySide6.QtCore import Qt

from wardapp.app import App
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
