"""An audit goes onto the disk: whole or not at all, and with names only by right."""

import csv
import errno
import hashlib
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import openpyxl
import pytest

from tests.audit_ward import (
    MEETS,
    NOT_MEETING,
    SIONED,
    a_frozen_audit,
    a_full_ward,
    answer,
    audit_clock,
    beds_for,
)
from tests.builders import an_app
from wardapp.app import App
from wardapp.audit_export import (
    AuditExportOrder,
    dictionary_place,
    export_audit,
    export_name,
)
from wardapp.commands.command import Who
from wardapp.errors import RuleBroken
from wardapp.queries.audit import AuditScreen, audit_screen
from wardapp.queries.diary import record_head
from wardapp.queries.ward import WardRow
from wardapp.written_whole import write_whole


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    made = an_app(tmp_path, audit_clock())
    yield made
    made.store.close()


@pytest.fixture
def ward(app: App) -> WardRow:
    return a_full_ward(app, 3)


@pytest.fixture
def screen(app: App, ward: WardRow) -> AuditScreen:
    made = a_frozen_audit(app, ward, reviewers_each=1)
    for bed, found in zip(beds_for(app, made), (MEETS, NOT_MEETING, MEETS), strict=False):
        answer(app, bed, "A", found)
    found_again = app.ask(audit_screen, made.audit.id)
    assert found_again is not None
    return found_again


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "out"
    made.mkdir()
    return made


def rows(place: Path) -> list[dict[str, str]]:
    text = place.read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(StringIO(text, newline="")))


def test_a_csv_has_its_dictionary_beside_it(
    app: App, ward: WardRow, screen: AuditScreen, folder: Path
) -> None:
    order = AuditExportOrder(screen.audit.id, ward, "csv", "en")
    place = folder / export_name(screen, order)
    done = export_audit(app, order, place)
    beside = dictionary_place(place, "en")
    assert {path.name for path in folder.iterdir()} == {
        "Day-of-care audit 2026-02-12 pseudonymised.csv",
        "Day-of-care audit 2026-02-12 pseudonymised dictionary.csv",
    }
    assert sorted(row["final_outcome"] for row in rows(place)) == [
        "",
        "meets",
        "meets",
        "not_meeting",
    ]
    assert rows(beside)[0]["column"] == "bed_pseudonym"
    assert done.sha256 == hashlib.sha256(place.read_bytes()).hexdigest()
    assert done.record_head == app.ask(record_head)


def test_a_workbook_stands_alone_and_replaces_the_earlier_one(
    app: App, ward: WardRow, screen: AuditScreen, folder: Path
) -> None:
    place = folder / "audit.xlsx"
    place.write_bytes(b"an earlier one")
    export_audit(app, AuditExportOrder(screen.audit.id, ward, "xlsx", "en"), place)
    assert [path.name for path in folder.iterdir()] == ["audit.xlsx"]
    names = openpyxl.load_workbook(place).sheetnames
    assert names == ["Rows", "Dictionary", "Answers", "Corrections", "About"]


@pytest.mark.parametrize(
    ("rights", "names"),
    [
        ({"view", "audit"}, False),
        ({"view", "print"}, True),
        ({"view", "audit"}, True),
    ],
)
def test_who_has_no_right_takes_nothing_away(
    app: App, ward: WardRow, screen: AuditScreen, folder: Path, rights: set[str], names: bool
) -> None:
    app.sign_in(Who(None, SIONED.name, "auditor", frozenset(rights)))
    order = AuditExportOrder(screen.audit.id, ward, "csv", "en", names=names)
    with pytest.raises(RuleBroken, match="Your role does not allow"):
        export_audit(app, order, folder / "audit.csv")
    assert not list(folder.iterdir())


def test_who_may_print_takes_an_audit_without_names(
    app: App, ward: WardRow, screen: AuditScreen, folder: Path
) -> None:
    app.sign_in(Who(None, "Ward Clerk", "ward_clerk", frozenset({"view", "print"})))
    export_audit(app, AuditExportOrder(screen.audit.id, ward, "csv", "en"), folder / "audit.csv")
    assert len(rows(folder / "audit.csv")) == 4


def test_an_audit_that_is_gone_is_said(app: App, ward: WardRow, folder: Path) -> None:
    with pytest.raises(RuleBroken, match="not there any more"):
        export_audit(app, AuditExportOrder(99, ward, "csv", "en"), folder / "audit.csv")


def test_a_folder_that_is_not_there_is_told_in_words(
    app: App, ward: WardRow, screen: AuditScreen, folder: Path
) -> None:
    order = AuditExportOrder(screen.audit.id, ward, "csv", "en")
    with pytest.raises(RuleBroken, match="could not be written there") as refused:
        export_audit(app, order, folder / "gone" / "audit.csv")
    assert refused.value.field == "place"


def test_a_full_disk_leaves_neither_of_the_two_files(
    app: App,
    ward: WardRow,
    screen: AuditScreen,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    written = []

    def full_at_the_second(path: Path, content: bytes) -> int:
        written.append(path)
        with path.open("wb") as file:
            file.write(content if len(written) == 1 else content[:10])
        if len(written) > 1:
            raise OSError(errno.ENOSPC, "No space left on device")
        return len(content)

    monkeypatch.setattr(Path, "write_bytes", full_at_the_second)
    order = AuditExportOrder(screen.audit.id, ward, "csv", "en")
    with pytest.raises(RuleBroken, match="disk is full"):
        export_audit(app, order, folder / "audit.csv")
    assert len(written) == 2
    assert not list(folder.iterdir())


def test_where_one_place_takes_no_file_the_other_is_as_before(folder: Path) -> None:
    first, second, taken = folder / "first.csv", folder / "second.csv", folder / "taken.csv"
    first.write_bytes(b"earlier")
    taken.mkdir()
    with pytest.raises(RuleBroken, match="could not be written there"):
        write_whole({first: b"new", second: b"new", taken: b"new"})
    assert first.read_bytes() == b"earlier"
    assert sorted(path.name for path in folder.iterdir()) == ["first.csv", "taken.csv"]
