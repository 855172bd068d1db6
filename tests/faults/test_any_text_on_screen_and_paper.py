"""Markup in every field a person types: shown letter by letter, printed, never obeyed."""

import csv
import shutil
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from builders import MORNING, SISTER, an_app
from every_text import Story
from hands import board_of, enter, go, keys, press, typed
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QLabel, QTableView, QWidget

from ui.audit.page import VIEWS, AuditPage
from ui.audit.view import COMPARE
from ui.patient.history import show_history
from ui.station import PAGES, Station
from wardapp.app import App, Changes
from wardapp.audit_export import AuditExportOrder, export_audit, export_name
from wardapp.clock import FrozenClock
from wardapp.commands.audit_plan import CloseAudit
from wardapp.commands.command import Command
from wardapp.paper_order import AUDIT_PAPERS, WARD_PAPERS, PaperOrder
from wardapp.press import print_paper
from wardapp.queries.audit import audits
from wardapp.queries.ward import wards

MARKUP = "<b>Zq</b> &amp; O'Br <img src='x'/>"
ODD = f"{MARKUP} 😀 שלום {chr(0x5A)}{chr(0x301) * 12}"


@pytest.fixture(scope="module")
def odd_ward(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ward in which every text is markup; all but the last command of the story."""
    folder = tmp_path_factory.mktemp("odd")
    app = an_app(folder, FrozenClock(MORNING))

    def give(app: App, command: Command) -> Changes:
        return app.do(command)

    Story(app, ODD, give).tell()
    app.store.close()
    return folder / "ward.db"


@pytest.fixture
def ward_file(odd_ward: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(odd_ward, tmp_path / "ward.db"))


def widgets(root: QWidget) -> list[QWidget]:
    return [root, *root.findChildren(QWidget)]


def read_as_markup(root: QWidget) -> list[str]:
    """Return what Qt would take for markup: labels by their format, tooltips by their letters."""
    labels = [
        f"{type(widget).__name__}: {widget.text()[:40]}"
        for widget in widgets(root)
        if isinstance(widget, QLabel)
        and widget.text()
        and widget.textFormat() != Qt.TextFormat.PlainText
    ]
    tips = [
        tip[:60]
        for widget in widgets(root)
        for tip in (widget.toolTip(), widget.whatsThis(), widget.statusTip())
        if "<b>Zq" in tip or "<img" in tip
    ]
    return labels + tips


def model_tips(view: QTableView) -> Iterator[str]:
    model = view.model()
    for place in range(model.rowCount(QModelIndex())):
        for column in range(model.columnCount(QModelIndex())):
            yield str(model.index(place, column).data(Qt.ItemDataRole.ToolTipRole) or "")


def spoken(thing: QAccessibleInterface | None) -> str:
    if thing is None or thing.state().invisible:
        return ""
    parts = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
    own = [thing.text(part) for part in parts]
    return "\n".join(own + [spoken(thing.child(n)) for n in range(thing.childCount())])


def test_every_page_shows_markup_letter_by_letter(station: Station) -> None:
    window = station.window
    for page in PAGES:
        station.show_page(page)
        assert read_as_markup(window) == [], page
        for view in window.findChildren(QTableView):
            assert not [tip for tip in model_tips(view) if "<b>Zq" in tip], page
    station.show_page("board")
    said = spoken(QAccessible.queryAccessibleInterface(window))
    assert "<b>Zq</b> &amp; O'Br" in said
    assert "&lt;b&gt;" not in said


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_of_an_audit_shows_markup_letter_by_letter(station: Station, view: str) -> None:
    station.show_page("audit")
    page = station.pages["audit"]
    assert isinstance(page, AuditPage)
    (screen,) = station.runner.app.ask(audits)
    station.runner.app.sign_in(replace(SISTER, name=screen.wards[1].reviewer_a))
    page.go_to(view, screen.audit.id, screen.wards[1].id)
    assert read_as_markup(page) == []
    for table in page.findChildren(QTableView):
        assert not [tip for tip in model_tips(table) if "<b>Zq" in tip]
    if view != COMPARE:  # which shows finished audits only
        assert "<b>Zq</b>" in spoken(QAccessible.queryAccessibleInterface(page))


def test_every_sheet_shows_markup_letter_by_letter(station: Station) -> None:
    window = station.window
    board = board_of(station)
    station.find()
    keys(station, "Zq")
    assert read_as_markup(window) == []
    press(station, Qt.Key.Key_Escape)
    station.ask_who()
    assert read_as_markup(window) == []
    press(station, Qt.Key.Key_Escape)
    go(station, "A1", "patient")
    row = board.current_row()
    assert row is not None
    sheet = show_history(window, station.desk, row, board.model.looking)
    assert read_as_markup(window) == []
    assert sheet.entries.count() > 10
    sheet.dismiss()
    station.lock()
    assert read_as_markup(window) == []


def test_every_editor_shows_markup_letter_by_letter(station: Station) -> None:
    board = board_of(station)
    columns = ("edd", "waiting_for", "optimised", "pathway", "today", "next_action", "senior")
    for column in (*columns, "flags"):
        go(station, "A1", column)
        press(station, Qt.Key.Key_F2)
        assert board.editing.editor is not None, column
        assert read_as_markup(station.window) == [], column
        press(station, Qt.Key.Key_Escape)


def test_what_was_saved_is_said_letter_by_letter(station: Station) -> None:
    go(station, "A1", "edd")
    keys(station, "17/2")
    keys(station, "i")
    enter(station)
    assert typed(station) == ""
    assert "<B>ZQ</B>" in station.window.status.message.text()
    assert read_as_markup(station.window) == []
    station.runner.undo()
    assert "Taken back" in station.window.status.message.text()
    assert read_as_markup(station.window) == []


@pytest.mark.parametrize("document", WARD_PAPERS)
def test_every_paper_prints_markup_letter_by_letter(
    ward_file: Path, clock: FrozenClock, document: str
) -> None:
    app = an_app(ward_file.parent, clock)
    for language in ("en", "cy"):
        order = PaperOrder(document, app.ask(wards)[0], language)
        paper = print_paper(app, order)
        reader = pypdf.PdfReader(BytesIO(paper.pdf))
        text = "".join("".join(page.extract_text().split()) for page in reader.pages)
        assert "<b>Zq</b>&amp;O" in text
        assert "[?]" in text  # what cannot be printed is marked, and counted at the end
        assert all("/Annots" not in page and not page.images for page in reader.pages)
        assert "/" not in paper.file_name
        assert "<" not in paper.file_name
    app.store.close()


@pytest.mark.parametrize("document", AUDIT_PAPERS)
def test_every_paper_of_an_audit_prints_markup_letter_by_letter(
    ward_file: Path, clock: FrozenClock, document: str
) -> None:
    app = an_app(ward_file.parent, clock)
    (screen,) = app.ask(audits)
    audit = screen.audit
    app.do(CloseAudit(audit_id=audit.id, expected_version=audit.version, note=ODD))
    for language in ("en", "cy"):
        for shared in (False, True):
            order = PaperOrder(
                document,
                app.ask(wards)[0],
                language,
                audit_id=audit.id,
                audit_ward_id=screen.wards[1].id,
                shared=shared,
            )
            paper = print_paper(app, order)
            reader = pypdf.PdfReader(BytesIO(paper.pdf))
            text = "".join("".join(page.extract_text().split()) for page in reader.pages)
            assert "<b>Zq</b>" in text
            assert "[?]" in text
            assert all("/Annots" not in page and not page.images for page in reader.pages)
            assert not set(paper.file_name) & set("/<>")
    app.store.close()


def test_the_export_of_an_audit_says_markup_letter_by_letter_and_begins_no_formula(
    ward_file: Path, clock: FrozenClock, tmp_path: Path
) -> None:
    app = an_app(ward_file.parent, clock)
    (screen,) = app.ask(audits)
    folder = tmp_path / "out"
    folder.mkdir()
    for language in ("en", "cy"):
        order = AuditExportOrder(screen.audit.id, app.ask(wards)[0], "csv", language, names=True)
        export_audit(app, order, folder / export_name(screen, order))
    for written in folder.iterdir():
        rows = list(csv.reader(written.read_text("utf-8-sig").splitlines()))
        cells = [cell for row in rows for cell in row]
        assert any("<b>Zq</b>" in cell for cell in cells), written.name
        assert not [cell for cell in cells if cell[:1] in tuple("=+-@\t\r") and cell != "-"]
    app.store.close()
