"""A file that is no ward list, too long, old, twice the same, or changed while it is shown."""

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ui.admin.ward_list.page import ImportPage
from ui.station import Station
from wardapp.queries.ward_list import ward_now

HEAD = "Bed,NHS Number,Hospital No,Surname,Forename,DOB,Sex,Admitted,Consultant,Specialty"
Lists = Callable[..., Path]


def a_row(n: int, bed: str) -> str:
    return f"{bed},,H{n},Ystrad{n},Siân,01/03/1950,F,11/02/2026 09:00,Dr Rees,"


@pytest.fixture
def lists(tmp_path: Path) -> Lists:
    def write(*rows: str, at: str = "0830") -> Path:
        path = tmp_path / f"list 2026-02-12 {at}.csv"
        path.write_text("\r\n".join((HEAD, *rows)), "utf-8")
        return path

    return write


@pytest.fixture
def page(station: Station) -> ImportPage:
    station.show_page("import")
    found = station.pages["import"]
    assert isinstance(found, ImportPage)
    return found


def newcomers(page: ImportPage) -> dict[str, str]:
    now = page.desk.runner.app.ask(ward_now, page.desk.ward.id)
    return {p.family: p.bed for p in now.present if p.family.startswith("Ystrad")}


NO_LISTS = {
    "letter.pdf": b"%PDF-1.7\n1 0 obj << >> endobj" + bytes(3000),
    "empty.csv": b"",
    "blank.csv": b"\r\n\r\n  \r\n",
    "picture.csv": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20,
    "book.xlsx": b"PK\x03\x04" + b"\xff" * 400,
    "ward.db": b"SQLite format 3\x00" + bytes(500),
    "nul.csv": b"\x00" * 900,
}


def test_what_is_no_list_is_refused_in_a_sentence_and_changes_nothing(
    station: Station, page: ImportPage, tmp_path: Path
) -> None:
    for name, content in NO_LISTS.items():
        path = tmp_path / "in" / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
        page.notice.clear()
        page.open_file(path)
        assert page.notice.text().endswith("."), name
        assert "Traceback" not in page.notice.text()
        assert station.window.banner.text() == "", name  # no mistake of ours
        assert path.read_bytes() == content
    assert newcomers(page) == {}


def test_a_folder_a_lost_and_a_forbidden_file_are_told(
    station: Station, page: ImportPage, tmp_path: Path, lists: Lists
) -> None:
    places = [tmp_path, tmp_path / "gone.csv"]
    if os.geteuid() != 0:  # root may read anything
        places.append(lists(a_row(1, "B1")))
        places[-1].chmod(0)
    for place in places:
        page.notice.clear()
        page.open_file(place)
        assert page.notice.text().endswith("."), place
        assert station.window.banner.text() == ""


def test_ten_thousand_rows_are_looked_at_without_harm(
    station: Station, page: ImportPage, lists: Lists
) -> None:
    page.open_file(lists(*(a_row(n, f"X{n}") for n in range(10_000))))
    assert station.window.banner.text() == ""
    assert page.preview.view.rows.rowCount() > 1 or page.notice.text()
    assert newcomers(page) == {}


def test_what_was_shown_goes_in_though_the_file_changed_meanwhile(
    page: ImportPage, lists: Lists
) -> None:
    path = lists(a_row(1, "B1"))
    page.open_file(path)
    path.write_text(HEAD + "\r\n" + a_row(9, "B1"), "utf-8")
    page.do_import()
    assert newcomers(page) == {"Ystrad1": "B1"}


def test_two_quick_presses_take_the_list_in_once(page: ImportPage, lists: Lists) -> None:
    page.open_file(lists(a_row(1, "B1")))
    page.do_import()
    page.do_import()
    assert newcomers(page) == {"Ystrad1": "B1"}


def test_an_older_list_moves_nobody_back(page: ImportPage, lists: Lists) -> None:
    page.open_file(lists(a_row(1, "B1"), at="0830"))
    page.do_import()
    page.open_file(lists(a_row(1, "B1"), at="0700"))
    page.do_import()
    assert newcomers(page) == {"Ystrad1": "B1"}
    run_at = datetime(2026, 2, 12, 8, 30, tzinfo=UTC)
    assert page.desk.now() > run_at
    assert page.notice.text()


def test_markup_and_formulas_in_a_list_are_letters(
    station: Station, page: ImportPage, lists: Lists
) -> None:
    page.open_file(lists(a_row(1, "B1").replace("Siân", "<b>Siân</b>"), a_row(2, "=1+1")))
    page.do_import()
    assert station.window.banner.text() == ""
