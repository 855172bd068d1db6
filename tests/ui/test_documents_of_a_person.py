"""The papers of one person: chosen by bed or letters, in their language; who was not asked is."""

from pathlib import Path

import pytest
from builders import a_patient
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.documents.page import DocumentsPage
from ui.station import Station
from ui.window import MainWindow
from wardapp.app import App
from wardapp.commands.patient_details import RecordLanguage
from wardapp.paper_order import (
    BOTH,
    LARGE,
    MY_PLAN,
    PERSON_PAPERS,
    PLAN_HANDOVER,
    STANDARD,
    WARD_TRANSFER,
)
from wardapp.queries.board import board_rows
from wardapp.queries.print_register import prints
from wardapp.queries.recovery_plan import recovery_plan

ENTER = Qt.Key.Key_Return


@pytest.fixture
def documents(station: Station, tmp_path: Path) -> DocumentsPage:
    station.show_page("documents")
    page = station.pages["documents"]
    assert isinstance(page, DocumentsPage)
    page.choose_place = lambda name: tmp_path / name
    return page


def stay_in(station: Station, bed: str) -> int:
    rows = station.runner.app.ask(board_rows, station.desk.ward.id, station.desk.now())
    found = next(row.stay_id for row in rows if row.bed == bed)
    assert found is not None
    return found


def record(app: App, stay: int, written: str, paper: str = "") -> None:
    row = app.ask(recovery_plan, stay)
    assert row is not None
    app.do(
        RecordLanguage(
            stay_id=stay,
            patient_id=row.person.patient_id,
            expected_version=row.person.patient_version,
            spoken=None,
            written=written,
            paper_format=paper,
        )
    )


@pytest.mark.parametrize("document", PERSON_PAPERS)
def test_every_paper_of_a_person_is_seen_before_it_leaves(
    documents: DocumentsPage, station: Station, document: str
) -> None:
    stay = stay_in(station, "A2")
    record(station.runner.app, stay, "en")
    station.show_paper_of(document, stay)
    assert documents.paper is not None
    assert documents.paper.order.document == document
    assert documents.paper.order.stay_id == stay
    assert documents.preview.page_count() == documents.paper.pages >= 1


def test_without_a_person_there_is_no_paper_to_save(
    qtbot: QtBot, documents: DocumentsPage, station: Station, tmp_path: Path
) -> None:
    documents.open_paper(WARD_TRANSFER)
    assert documents.paper is None
    assert documents.preview.page_count() == 0
    assert "Choose the person" in documents._as_at.text()
    qtbot.keyClick(documents, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert list(tmp_path.glob("*.pdf")) == []


@pytest.mark.parametrize("spoken", ["en", "cy"])
def test_choosing_a_person_never_cuts_the_list_of_papers(
    documents: DocumentsPage, station: Station, spoken: str
) -> None:
    station.switch_language(spoken)
    documents.open_paper(WARD_TRANSFER)
    place = documents._scroll.viewport().width()
    assert documents.orders.person.list.isVisibleTo(documents)
    assert documents.orders.minimumSizeHint().width() <= place


@pytest.mark.parametrize(("typed", "bed"), [("jon", "A1"), ("C5", "C5"), ("dav emr", "B1")])
def test_the_person_is_found_by_bed_or_letters(
    qtbot: QtBot, documents: DocumentsPage, station: Station, typed: str, bed: str
) -> None:
    documents.open_paper(WARD_TRANSFER)
    qtbot.keyClicks(documents.orders.person.field, typed)
    qtbot.keyClick(documents.orders.person.field, ENTER)
    assert documents.paper is not None
    assert documents.paper.order.stay_id == stay_in(station, bed)


def test_a_person_nobody_has_asked_is_asked_about_before_anything_is_printed(
    qtbot: QtBot, documents: DocumentsPage, station: Station
) -> None:
    stay = stay_in(station, "A2")
    station.show_paper_of(MY_PLAN, stay)
    assert documents.paper is None
    question = documents.question
    assert question.isVisible()
    assert question._title.text() == "Which language does Siân Evans want to read?"
    assert question.language.value() == ""
    assert not question.button.isEnabled()
    question.format.set_value(LARGE)
    qtbot.keyClick(question.language, Qt.Key.Key_C)
    qtbot.mouseClick(question.button, Qt.MouseButton.LeftButton)
    row = station.runner.app.ask(recovery_plan, stay)
    assert row is not None
    assert (row.person.written_language, row.person.paper_format) == ("cy", LARGE)
    assert documents.paper is not None
    assert (documents.paper.order.language, documents.paper.order.size) == ("cy", LARGE)
    assert documents.preview.isVisible()


def test_keys_typed_the_moment_the_question_stands_answer_it(
    documents: DocumentsPage, station: Station
) -> None:
    stay = stay_in(station, "A2")
    station.show_paper_of(MY_PLAN, stay)
    keys = (Qt.Key.Key_B, Qt.Key.Key_Tab, Qt.Key.Key_S, Qt.Key.Key_Return)
    for key in keys:  # nothing that Qt has queued runs between them
        QTest.keyClick(documents.window().focusWidget(), key)
    row = station.runner.app.ask(recovery_plan, stay)
    assert row is not None
    assert (row.person.written_language, row.person.paper_format) == ("both", STANDARD)


def test_an_answer_for_one_person_is_never_shown_for_another(
    documents: DocumentsPage, station: Station
) -> None:
    station.show_paper_of(MY_PLAN, stay_in(station, "A2"))
    documents.question.language.set_value("cy")
    station.show_paper_of(MY_PLAN, stay_in(station, "A1"))
    assert documents.question.language.value() == ""


@pytest.mark.parametrize(
    ("written", "paper", "language", "size"),
    [
        ("cy", "", "cy", STANDARD),
        ("en", LARGE, "en", LARGE),
        ("both", "", BOTH, STANDARD),
        ("pl", "braille", BOTH, STANDARD),
    ],
)
def test_the_copy_is_offered_as_the_person_wants_to_read(
    documents: DocumentsPage, station: Station, written: str, paper: str, language: str, size: str
) -> None:
    stay = stay_in(station, "B1")
    record(station.runner.app, stay, written, paper)
    station.show_paper_of(MY_PLAN, stay)
    assert documents.paper is not None
    assert (documents.paper.order.language, documents.paper.order.size) == (language, size)
    assert ("Braille" in documents.notice.text()) == (paper == "braille")


def test_another_copy_may_be_made_in_another_language(
    documents: DocumentsPage, station: Station
) -> None:
    stay = stay_in(station, "B1")
    record(station.runner.app, stay, "cy")
    station.show_paper_of(MY_PLAN, stay)
    documents.orders.set_value("own", "en")
    assert documents.paper is not None
    assert documents.paper.order.language == "en"


def test_the_switches_show_only_what_the_paper_knows(
    documents: DocumentsPage, station: Station
) -> None:
    stay = stay_in(station, "B1")
    record(station.runner.app, stay, "cy")
    switches = documents.orders._switches

    def shown() -> set[str]:
        found = documents.orders._switches
        return {name for name in found if found[name].isVisibleTo(documents.orders)}

    assert set(switches) == {"staff", "own", "size", "shift"}
    assert shown() == {"staff"}
    station.show_paper_of(MY_PLAN, stay)
    assert shown() == {"own", "size"}
    documents.open_paper(PLAN_HANDOVER)
    assert shown() == {"staff"}
    documents.open_paper("handover")
    assert shown() == {"staff", "shift"}


def test_the_register_says_one_person_and_no_name(
    qtbot: QtBot, documents: DocumentsPage, station: Station, tmp_path: Path
) -> None:
    stay = stay_in(station, "A2")
    station.show_paper_of(WARD_TRANSFER, stay)
    documents.save()
    (path,) = tmp_path.glob("*.pdf")
    assert path.name == "Ward Derwen ward transfer letter 2026-02-12 0831.pdf"
    assert "EVANS, Siân" in "".join(page.extract_text() for page in PdfReader(path).pages)
    (row,) = station.runner.app.ask(prints, station.desk.ward.id)
    assert row.document == WARD_TRANSFER
    line = documents.register.list.item(0).text()
    assert "one person" in line
    assert "EVANS" not in line.upper()


def test_a_paper_made_for_somebody_else_meanwhile_is_not_shown(
    documents: DocumentsPage, station: Station
) -> None:
    station.show_paper_of(WARD_TRANSFER, stay_in(station, "A1"))
    late = (documents.paper, ())
    station.show_paper_of(WARD_TRANSFER, stay_in(station, "A2"))
    documents._on_made(late)  # type: ignore[arg-type]
    assert documents.paper is not None
    assert documents.paper.order.stay_id == stay_in(station, "A2")


def test_somebody_who_came_meanwhile_can_be_chosen(
    documents: DocumentsPage, station: Station
) -> None:
    a_patient(station.runner.app, station.desk.ward, "A3", "Pritchard", "Llŷr")
    station.runner.listen()
    documents.refresh()
    texts = [
        documents.orders.person.list.item(n).text()
        for n in range(documents.orders.person.list.count())
    ]
    assert any("PRITCHARD, Llŷr" in text for text in texts)


def test_the_question_speaks_the_language_of_the_window(
    documents: DocumentsPage, station: Station, window: MainWindow
) -> None:
    station.show_paper_of(MY_PLAN, stay_in(station, "A2"))
    documents.question.language.set_value("cy")
    station.switch_language("cy")
    assert documents.question.language.value() == "cy"
    assert window.isVisible()


def test_the_keys_go_where_the_paper_of_a_person_was_chosen(
    documents: DocumentsPage, station: Station
) -> None:
    stay = stay_in(station, "A2")
    record(station.runner.app, stay, "en")
    documents.setFocus()
    station.show_paper_of(WARD_TRANSFER, stay)
    assert documents.orders.focusProxy() is documents.window().focusWidget()
