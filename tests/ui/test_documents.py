"""Papers: seen first, saved without a patient's name in the file's, and noted in the register."""

import hashlib
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot
from test_window import a_date

from ui.documents.page import DocumentsPage
from ui.documents.preview import image_of
from ui.station import Station
from ui.window import MainWindow
from wardapp.commands.command import Who
from wardapp.paper_order import WARD_PAPERS
from wardapp.queries.print_register import prints

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def documents(station: Station, tmp_path: Path) -> DocumentsPage:
    station.show_page("documents")
    page = station.pages["documents"]
    assert isinstance(page, DocumentsPage)
    page.choose_place = lambda name: tmp_path / name
    return page


def register(station: Station) -> list[tuple[str, str, str]]:
    rows = station.runner.app.ask(prints, station.desk.ward.id)
    return [(row.document, row.how, row.by) for row in rows]


@pytest.mark.parametrize("document", WARD_PAPERS)
def test_every_paper_is_seen_before_it_leaves(
    documents: DocumentsPage, station: Station, document: str
) -> None:
    documents.open_paper(document)
    assert documents.paper is not None
    assert documents.paper.order.document == document
    assert documents.preview.page_count() == documents.paper.pages >= 1
    image = documents.preview._sheets.images[0]
    assert image.format() == QImage.Format.Format_RGBA8888
    assert image.pixelColor(2, 2).name() == "#ffffff"
    assert register(station) == []


def test_ctrl_p_shows_the_paper_of_the_page_in_front(
    qtbot: QtBot, station: Station, window: MainWindow
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_P, CTRL)
    assert station.front == "documents"
    page = station.pages["documents"]
    assert isinstance(page, DocumentsPage)
    assert page.paper is not None
    assert page.paper.order.document == "board"


def test_a_saved_paper_names_ward_and_time_and_no_patient(
    qtbot: QtBot, documents: DocumentsPage, station: Station, tmp_path: Path
) -> None:
    qtbot.keyClick(documents, Qt.Key.Key_S, CTRL)
    path = tmp_path / "Ward Derwen board round 2026-02-12 0831.pdf"
    assert [file.name for file in tmp_path.glob("*.pdf")] == [path.name]
    text = "".join(page.extract_text() for page in PdfReader(path).pages)
    assert "EVANS, Siân" in text
    assert "Sioned Morgan" in text
    assert register(station) == [("board", "pdf", "Sioned Morgan")]
    (row,) = station.runner.app.ask(prints, station.desk.ward.id)
    assert documents.paper is not None
    assert documents.paper.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert row.pages == documents.paper.pages
    assert "Saved as a PDF" in documents.register.list.item(0).text()


def test_a_welsh_paper_is_welsh_in_an_english_window(documents: DocumentsPage) -> None:
    documents.orders.set_value("staff", "cy")
    assert documents.paper is not None
    assert documents.paper.order.language == "cy"


def test_a_folder_that_cannot_be_written_is_said_and_not_registered(
    documents: DocumentsPage, station: Station, tmp_path: Path
) -> None:
    documents.choose_place = lambda name: tmp_path / "nowhere" / name
    documents.save()
    assert "could not be written there" in documents.notice.text()
    assert register(station) == []


def test_nothing_leaves_by_whoever_may_not_print(
    documents: DocumentsPage, station: Station, tmp_path: Path
) -> None:
    station.runner.app.sign_in(Who(None, "A. Visitor", "x", frozenset({"view"})))
    documents.save()
    assert list(tmp_path.glob("*.pdf")) == []
    assert "does not allow" in documents.notice.text()


def test_a_computer_without_a_printer_says_so_and_offers_the_file(
    documents: DocumentsPage, station: Station
) -> None:
    documents.print_out()
    assert "no printer" in documents.notice.text()
    assert register(station) == []


def test_a_preview_says_when_the_ward_has_moved_on(
    documents: DocumentsPage, station: Station
) -> None:
    before = documents.paper
    station.runner.do(a_date(station))
    assert "has changed since 08:31" in documents.notice.text()
    assert documents.paper is before
    documents.notice.action_requested.emit()
    assert documents.paper is not before
    assert not documents.notice.isVisible()


def test_page_down_turns_the_page(qtbot: QtBot, documents: DocumentsPage) -> None:
    documents.open_paper("handover")
    documents.zoom(3)
    bar = documents.preview.verticalScrollBar()
    before = bar.value()
    qtbot.keyClick(documents.preview, Qt.Key.Key_PageDown)
    assert bar.value() > before


def test_larger_is_larger(documents: DocumentsPage) -> None:
    before = documents.preview._sheets.images[0].width()
    documents.zoom(1)
    assert documents.preview._sheets.images[0].width() > before


def test_a_picture_keeps_its_colours() -> None:
    from ui.paper import PagePicture

    image = image_of(PagePicture(1, 1, bytes([200, 10, 20, 255])))
    assert image.pixelColor(0, 0).getRgb() == (200, 10, 20, 255)
