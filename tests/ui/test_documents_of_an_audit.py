"""The papers of an audit: offered where there is one, ordered by the audit page, registered."""

import re
from io import BytesIO
from pathlib import Path

import pytest
from builders import AtOnce
from pypdf import PdfReader
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from test_window import a_date

from tests.audit_ward import (
    MEETS,
    NINE,
    NOT_MEETING,
    SIONED,
    a_frozen_audit,
    answer,
    beds_for,
    choices,
)
from ui.desk import Desk
from ui.documents.page import DocumentsPage
from ui.runner import Runner
from ui.station import Station
from wardapp.app import App
from wardapp.clock import FrozenClock
from wardapp.commands.audit_carry import UnpackAudit
from wardapp.commands.audit_plan import CloseAudit, PlanAudit
from wardapp.paper_order import (
    AUDIT_COMPARISON,
    AUDIT_FORM,
    AUDIT_PAPERS,
    AUDIT_RESULT,
    BOARD,
    PaperOrder,
)
from wardapp.queries.audit import audit_screen
from wardapp.queries.audit_package import audit_package
from wardapp.queries.print_register import prints
from wardapp.queries.ward import wards
from wardapp.store.carry_code import file_key, new_code
from wardapp.store.engine import open_store


@pytest.fixture
def clock() -> FrozenClock:
    return FrozenClock(NINE.replace(minute=30))


@pytest.fixture
def documents(station: Station, tmp_path: Path) -> DocumentsPage:
    station.show_page("documents")
    page = station.pages["documents"]
    assert isinstance(page, DocumentsPage)
    page.choose_place = lambda name: tmp_path / name
    return page


def an_audit(station: Station, *, answered: bool = True) -> int:
    """Freeze the ward of the window; both reviewers say the same of its four people."""
    app, ward = station.runner.app, station.desk.ward
    who = app.who
    screen = a_frozen_audit(app, ward)
    for slot in ("A", "B") if answered else ():
        for number, bed in enumerate(b for b in beds_for(app, screen, slot) if b.to_review):
            answer(app, bed, slot, MEETS if number else NOT_MEETING)
    app.sign_in(who)
    return screen.audit.id


def finished(station: Station) -> int:
    audit_id = an_audit(station)
    app = station.runner.app
    screen = app.ask(audit_screen, audit_id)
    assert screen is not None
    app.do(CloseAudit(audit_id=audit_id, expected_version=screen.audit.version))
    return audit_id


def order(station: Station, document: str, audit_id: int, **more: object) -> PaperOrder:
    return PaperOrder(document, station.desk.ward, "en", audit_id=audit_id, **more)  # type: ignore[arg-type]


def said(page: DocumentsPage) -> str:
    assert page.paper is not None
    pages = PdfReader(BytesIO(page.paper.pdf)).pages
    return re.sub(r"\s+", " ", " ".join(sheet.extract_text() for sheet in pages))


def test_without_an_audit_no_paper_of_one_is_offered(documents: DocumentsPage) -> None:
    assert not any(documents.orders._rows[name].isVisible() for name in AUDIT_PAPERS)
    assert documents.orders._rows[BOARD].isVisible()


def test_with_an_audit_its_papers_stand_beside_those_of_the_ward(station: Station) -> None:
    an_audit(station)
    station.show_page("documents")
    orders = station.pages["documents"].orders  # type: ignore[attr-defined]
    assert all(orders._rows[name].isVisible() for name in AUDIT_PAPERS)
    assert orders._rows[BOARD].isVisible()
    assert not orders.audit.isVisible()


@pytest.mark.parametrize("document", AUDIT_PAPERS)
def test_every_paper_of_an_audit_is_seen_before_it_leaves(station: Station, document: str) -> None:
    audit_id = finished(station)
    station.desk.order_requested.emit(order(station, document, audit_id))
    page = station.pages["documents"]
    assert isinstance(page, DocumentsPage)
    assert station.front == "documents"
    assert page.paper is not None
    assert page.paper.order.document == document
    assert page.preview.page_count() == page.paper.pages >= 1


def test_an_order_from_the_audit_page_is_made_as_ordered(station: Station) -> None:
    audit_id = an_audit(station)
    screen = station.runner.app.ask(audit_screen, audit_id)
    assert screen is not None
    wanted = order(station, AUDIT_RESULT, audit_id, audit_ward_id=screen.wards[0].id)
    station.desk.order_requested.emit(wanted)
    page = station.pages["documents"]
    assert isinstance(page, DocumentsPage)
    assert page.paper is not None
    assert page.paper.order == wanted
    assert page.orders.audit.wards.currentText() == "Ward Derwen"
    assert "1 of 4" in said(page)
    assert "Ward Derwen" in page._as_at.text()


def test_all_wards_or_one_is_chosen_beside_the_paper(documents: DocumentsPage) -> None:
    app = documents.desk.runner.app
    who = app.who
    screen = a_frozen_audit(app, documents.desk.ward)
    app.sign_in(who)
    documents.refresh()
    documents.orders.choose(AUDIT_FORM)
    assert documents.paper is not None
    assert documents.paper.order.audit_ward_id == 0
    box = documents.orders.audit.wards
    assert [box.itemText(row) for row in range(box.count())] == ["All wards", "Ward Derwen"]
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert documents.paper.order.audit_ward_id == screen.wards[0].id


def test_a_shared_copy_of_an_unfinished_audit_is_refused_in_words(station: Station) -> None:
    audit_id = an_audit(station)
    station.desk.order_requested.emit(order(station, AUDIT_RESULT, audit_id, shared=True))
    page = station.pages["documents"]
    assert isinstance(page, DocumentsPage)
    assert page.paper is None
    assert "when the audit is finished" in page.notice.text()


def test_what_is_saved_is_registered_with_its_copy(
    qtbot: QtBot, station: Station, tmp_path: Path
) -> None:
    audit_id = finished(station)
    station.desk.order_requested.emit(order(station, AUDIT_RESULT, audit_id, shared=True))
    page = station.pages["documents"]
    assert isinstance(page, DocumentsPage)
    page.choose_place = lambda name: tmp_path / name
    qtbot.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    (row,) = station.runner.app.ask(prints, station.desk.ward.id)
    assert (row.document, row.edition, row.how) == (AUDIT_RESULT, "shared", "pdf")
    (file,) = tmp_path.glob("*.pdf")
    assert file.name == "February audit day of care audit shared copy 2026-02-12 0930.pdf"


def test_a_preview_says_when_the_audit_has_moved_on(station: Station) -> None:
    audit_id = an_audit(station, answered=False)
    station.desk.order_requested.emit(order(station, AUDIT_RESULT, audit_id))
    page = station.pages["documents"]
    assert isinstance(page, DocumentsPage)
    station.runner.do(PlanAudit(choices=choices(station.desk.ward, name="Another")))
    assert "The audit has changed since 09:30" in page.notice.text()


def test_a_change_on_the_ward_leaves_a_paper_of_the_audit_alone(station: Station) -> None:
    audit_id = an_audit(station)
    station.desk.order_requested.emit(order(station, AUDIT_FORM, audit_id))
    page = station.pages["documents"]
    assert isinstance(page, DocumentsPage)
    station.runner.do(a_date(station))
    assert not page.notice.isVisible()


def test_the_comparison_asks_for_no_ward_and_no_copy(station: Station) -> None:
    audit_id = finished(station)
    station.desk.order_requested.emit(order(station, AUDIT_COMPARISON, audit_id))
    page = station.pages["documents"]
    assert isinstance(page, DocumentsPage)
    assert page.orders.audit.audits.isVisible()
    assert not page.orders.audit.wards.isVisible()
    assert "Finished audits: 1" in said(page)


def test_a_carried_audit_offers_its_own_papers_only(
    qtbot: QtBot, station: Station, tmp_path: Path, clock: FrozenClock
) -> None:
    audit_id = an_audit(station)
    code = new_code()
    package = station.runner.app.ask(audit_package, audit_id)
    path = tmp_path / "away" / "February audit.wardaudit"
    path.parent.mkdir()
    away = App(open_store(path, clock=clock, key=file_key(code), make=True), clock, "PC", SIONED)
    away.do(UnpackAudit(package=package, carry_key="laptop 1"))
    page = DocumentsPage(_desk(away, clock))
    qtbot.addWidget(page)
    page.resize(1400, 800)
    page.show()
    page.shown()
    assert page.paper is not None
    assert page.paper.order.document == AUDIT_RESULT
    shown = [name for name, row in page.orders._rows.items() if row.isVisible()]
    assert shown == list(AUDIT_PAPERS)
    assert not page.orders._heads["ward"].isVisible()
    page.open_paper(BOARD)
    assert page.paper is not None
    assert page.paper.order.document == AUDIT_RESULT
    away.store.close()


def _desk(app: App, clock: FrozenClock) -> Desk:
    return Desk(Runner(app, AtOnce()), clock, app.ask(wards)[0])
