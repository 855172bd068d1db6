"""The census as a file: counts that add up, no names unasked, no formula ever."""

import csv
import errno
import json
from datetime import date, datetime, timedelta
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.builders import a_ward, an_app
from tests.census_ward import CENSUS, census_clock, frozen, the_census, waits
from wardapp.app import App
from wardapp.census_out import ExportOrder, export_census, export_name
from wardapp.census_words import GROUPS, OWNERS, PROVIDER, RESIDENCE, counts_of
from wardapp.codes import code_list
from wardapp.commands.census import CorrectCensusRow
from wardapp.commands.ward import ChangeWardDetails
from wardapp.errors import RuleBroken
from wardapp.feeds.census_export import ExportFacts, census_csv, census_xlsx
from wardapp.measures.delays import WeeklyFacts, weekly_return
from wardapp.queries.census import CensusLine, CensusScreen, CensusSummary
from wardapp.queries.ward import WardRow, wards
from wardapp.words import Words

SHARED = Path(__file__).parents[2] / ".." / "shared"
ENGLISH, WELSH = Words("en"), Words("cy")
FACTS = ExportFacts("Ward Derwen", CENSUS + timedelta(hours=1), "Sioned Morgan")
NAMED = ExportFacts("Ward Derwen", CENSUS, "Sioned Morgan", demonstration=True, names=True)
PERSON = {"Family name", "Given name", "Born", "NHS No.", "Hospital number", "Bed"}


@pytest.fixture
def app(tmp_path: Path) -> App:
    return an_app(tmp_path, census_clock())


@pytest.fixture
def ward(app: App) -> WardRow:
    made = a_ward(app, "A1 A2 A3", name="Ward Derwen")
    app.do(ChangeWardDetails(ward_id=made.id, expected_version=made.version, board_code="7A3"))
    return app.ask(wards)[0]


@pytest.fixture
def screen(app: App, ward: WardRow) -> CensusScreen:
    """Two who count, one of them corrected, and one who does not."""
    waits(app, ward, "A1", 100, family="=HYPERLINK(1)", given="Siân", nhs_number="9997973097")
    waits(app, ward, "A2", 60, "TRN-02", family="Llŷr", owner="health")
    waits(app, ward, "A3", 10)
    census = frozen(app)
    line = census.lines[0]
    app.do(
        CorrectCensusRow(
            row_id=line.id,
            field="residence",
            value="W06000023",
            why="Mrs Llŷr told us",
        )
    )
    return the_census(app, census.census.id)


def table(content: bytes) -> list[dict[str, str]]:
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(StringIO(content.decode("utf-8-sig"), newline="")))


def sheets(content: bytes) -> dict[str, list[tuple[Any, ...]]]:
    book = openpyxl.load_workbook(BytesIO(content))
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book}


def test_a_row_for_each_optimised_person_says_why_it_is_in_or_out(screen: CensusScreen) -> None:
    rows = table(census_csv(screen, FACTS, ENGLISH))
    assert [(row["Counted"], row["Rule"]) for row in rows] == [
        ("yes", "Counted: optimised for over 48 hours"),
        ("yes", "Counted: optimised for over 48 hours"),
        ("no", "Not counted: not over 48 hours since optimised"),
    ]
    assert rows[0]["Clinically optimised"] == "2026-02-14 08:00"
    assert (rows[0]["Days since optimised"], rows[0]["Days past 48 hours"]) == ("4", "2")
    assert rows[0]["Council of residence"] == "Powys"
    assert rows[0]["Corrected"] == "Council of residence"


def test_nobody_is_named_unless_it_was_asked_for(screen: CensusScreen) -> None:
    plain, workbook = (
        census_csv(screen, FACTS, ENGLISH).decode(),
        str(sheets(census_xlsx(screen, FACTS, ENGLISH))),
    )
    for text in (plain, workbook):
        for secret in ("Llŷr", "Siân", "HYPERLINK", "999 797 3097", "9997973097", "told us"):
            assert secret not in text
    assert not PERSON & set(table(census_csv(screen, FACTS, ENGLISH))[0])
    named = table(census_csv(screen, NAMED, ENGLISH))[1]
    assert {named["Family name"], named["Bed"]} == {"Llŷr", "A2"}
    assert "told us" in str(sheets(census_xlsx(screen, NAMED, ENGLISH)))


@pytest.mark.parametrize("start", ["=1+1", "+44", "-1", "@SUM(A1)", "  =1", "\t=1", "＝1"])
def test_no_cell_begins_a_formula(screen: CensusScreen, start: str) -> None:
    facts = {**screen.lines[0].facts, "family": start}
    line = _line(screen.lines[0], facts)
    again = CensusScreen(screen.census, (line,), screen.reasons)
    assert table(census_csv(again, NAMED, ENGLISH))[0]["Family name"] == f"'{start}"
    book = openpyxl.load_workbook(BytesIO(census_xlsx(again, NAMED, ENGLISH)))
    cells = [cell for row in book["Rows"].iter_rows() for cell in row if cell.value == start]
    assert [cell.data_type for cell in cells] == ["s"]


def test_the_workbook_says_how_it_was_made(screen: CensusScreen) -> None:
    found = sheets(census_xlsx(screen, FACTS, ENGLISH))
    assert list(found) == ["Return", "Rows", "About"]
    about = {row[0]: row[1] for row in found["About"] if row[0]}
    assert str(about["Shows the wards as they stood at"]) == "2026-02-18 12:00:00"
    assert about["Official list"] == "no: WardApp's own reasons, marked ‡"
    assert about["People on leave count"] == "yes"
    assert about["Next stage an NHS bed counts"] == "no"
    assert about["Practice"] == "no"
    assert about["Rows corrected since"] == 1
    assert about["Correction of row 1"] == (
        "Council of residence: Swansea → Powys, Sioned Morgan, 2026-02-18 12:00"
    )
    assert "‡" in str(found["Return"])


def test_every_count_adds_up_to_the_counted(screen: CensusScreen) -> None:
    for section in counts_of(screen, ENGLISH, "en"):
        assert sum(line.number for line in section.lines if not line.inner) == section.total == 2
    found = sheets(census_xlsx(screen, FACTS, ENGLISH))["Return"]
    assert [row[2] for row in found if row[1] == "Total"] == [2, 2, 2, 2]


def test_all_councils_are_listed_also_those_without_anybody(screen: CensusScreen) -> None:
    residence = next(s for s in counts_of(screen, ENGLISH, "en") if s.key == RESIDENCE)
    assert [line.code for line in residence.lines] == [c.code for c in code_list("local_authority")]
    assert len(residence.lines) == 22 + 2


def test_the_return_speaks_welsh(screen: CensusScreen) -> None:
    rows = list(csv.reader(StringIO(census_csv(screen, FACTS, WELSH).decode("utf-8-sig"))))
    assert any("Aros i weithiwr cymdeithasol" in cell for row in rows for cell in row)


def test_demonstration_and_practice_are_said_on_the_sheet(app: App, ward: WardRow) -> None:
    waits(app, ward, "A1")
    app.clock.advance(days=1)  # type: ignore[attr-defined]
    screen = frozen(app, practice_reason="to try it")
    found = sheets(census_xlsx(screen, NAMED, ENGLISH))
    assert "PRACTICE" in str(found["Return"][0][0])
    assert "Demonstration: fictional people" in str(found["Return"][0][0])
    order = ExportOrder(screen.census.id, ward, "csv", "en")
    assert export_name(screen, order, app) == "Ward Derwen practice census 2026-02-19.csv"


# Onto the disk


def test_the_file_is_written_whole_and_known_by_its_sum(
    app: App, ward: WardRow, screen: CensusScreen, tmp_path: Path
) -> None:
    order = ExportOrder(screen.census.id, ward, "xlsx", "en")
    place = tmp_path / export_name(screen, order, app)
    place.write_bytes(b"last month's")
    done = export_census(app, order, place)
    assert place.name == "Ward Derwen census 2026-02-18.xlsx"
    assert list(sheets(place.read_bytes())) == ["Return", "Rows", "About"]
    assert len(done.sha256) == 64
    assert not list(tmp_path.glob("*.part"))


def test_a_place_that_takes_no_file_is_told_in_words(
    app: App, ward: WardRow, screen: CensusScreen, tmp_path: Path
) -> None:
    order = ExportOrder(screen.census.id, ward, "csv", "en")
    with pytest.raises(RuleBroken, match="could not be written there") as refused:
        export_census(app, order, tmp_path / "gone" / "census.csv")
    assert refused.value.field == "place"


def test_a_full_disk_leaves_no_half_file(
    app: App,
    ward: WardRow,
    screen: CensusScreen,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(path: Path, content: bytes) -> int:
        with path.open("wb") as file:
            file.write(content[:10])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(RuleBroken, match="disk is full"):
        export_census(app, ExportOrder(screen.census.id, ward, "csv", "en"), tmp_path / "c.csv")
    assert not list(tmp_path.glob("c.csv*"))


# Against what Wales published


def _line(like: CensusLine, facts: dict[str, Any], **changed: Any) -> CensusLine:
    known = {name: getattr(like, name) for name in CensusLine.__slots__} | {"facts": facts}
    return CensusLine(**(known | changed))


def published(month: str) -> CensusScreen:
    """Build a census from the published counts of a month: board by board, reason by reason."""
    folder = SHARED / "data" / "wales_delayed_discharges"
    if not folder.is_dir():
        pytest.skip("the published delays are not beside this checkout")
    day = date.fromisoformat(f"{month}-01")
    reasons = code_list("delay_reason")
    code_of = {
        label: code.code
        for code in reasons
        for label in code.extra.get("published", ())
        if code.valid(day)
    }
    board_of = {str(board.extra.get("gss", "")): board.code for board in code_list("health_board")}
    table = folder / "pathways_of_care_delays_by_board_reason_month.csv"
    lines = []
    with table.open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["date"] == day.isoformat():
                lines += [
                    _a_line(board_of[row["lhb22_code"]], code_of[row["delay_reason"]], reasons)
                ] * int(row["delay_count"])
    return CensusScreen(_a_summary(month), tuple(lines), reasons)


def _a_line(provider: str, reason: str, reasons: Any) -> CensusLine:
    owner = str(reasons[reason].extra.get("attribution", "")) or "unassigned"
    return CensusLine(
        id=1, version=1, stay_id=1, counted=True, counted_then=True, rule="counted",
        reason=reason, attribution=owner, provider=provider, residence="not_identifiable",
        facts={}, health_at=None, health_by="", council_at=None, council_by="", corrections=(),
    )  # fmt: skip


def _a_summary(month: str) -> CensusSummary:
    at = datetime.fromisoformat(f"{month}-20T12:00:00+00:00")
    return CensusSummary(
        id=1, version=1, month=month, at=at, list_version="", official=False, practice=False,
        practice_reason="", count_leave=True, count_nhs_beds=True, counts={}, frozen_at=at,
        frozen_by="", sent_at=None, sent_by="", counted=0, checked=0, agreed=0,
    )  # fmt: skip


def vectors() -> list[dict[str, Any]]:
    file = SHARED / "vectors" / "published_numbers" / "delay_grouping.json"
    if not file.is_file():
        return []
    found: list[dict[str, Any]] = json.loads(file.read_text("utf-8"))["vectors"]
    return found


@pytest.mark.skipif(not vectors(), reason="the published numbers are not beside this checkout")
def test_the_provider_view_gives_what_was_published_month_by_month() -> None:
    boards = code_list("health_board")
    for vector in vectors():
        screen = published(vector["month"])
        sections = {s.key: s for s in counts_of(screen, ENGLISH, "en")}
        found = {line.words: line.number for line in sections[PROVIDER].lines}
        assert found == vector["by_board"], vector["month"]
        assert set(found) <= {board.en for board in boards}
        for section in sections.values():
            assert section.total == vector["seven_boards_total"]
            outer = sum(line.number for line in section.lines if not line.inner)
            assert outer == section.total
        reasons = [line.number for line in sections[GROUPS].lines if line.inner]
        assert sorted(reasons, reverse=True)[:3] == vector["top_reason_counts"], vector["month"]
        assert len(reasons) == vector["reasons_used"]


@pytest.mark.skipif(not vectors(), reason="the published numbers are not beside this checkout")
def test_november_2023_had_641_of_social_care_and_619_joint() -> None:
    sections = {s.key: s for s in counts_of(published("2023-11"), ENGLISH, "en")}
    owners = {line.code: line.number for line in sections[OWNERS].lines}
    assert (owners["social"], owners["joint"]) == (641, 619)


def test_the_weekly_return_of_december_2021_adds_up() -> None:
    people = (
        [WeeklyFacts(True, True, False, False)] * 399
        + [WeeklyFacts(False, False, False, True)] * 510
        + [WeeklyFacts(True, True, True, False)] * 172
        + [WeeklyFacts(True, False, False, False)] * 1000
    )
    counted = weekly_return(people)
    assert (counted.onto_pathway, counted.out_of_pathway, counted.bypassing) == (399, 510, 172)
    assert (counted.total, counted.in_hospital) == (1081, 571)
