"""The same bed list in every dress: separators, alphabets, workbooks, merged cells, damage."""

import csv
from collections.abc import Callable
from datetime import date, datetime
from io import BytesIO, StringIO

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from wardapp.errors import RuleBroken
from wardapp.feeds.audit_beds import FileBeds, beds_of_file, read_for_ward
from wardapp.feeds.table import FileBytes

NAME = "list 2026-02-12 0900"
HEADS = ["Bed", "Hospital No", "Surname", "Forename", "DOB", "Sex", "Admission Date", "Specialty"]
LIST = [
    HEADS,
    ["B1", "H00001", "Llŷr", "Siân", "03/05/1941", "F", "09/02/2026 10:00", "Medicine"],
    ["B2", "H00002", "Tŷ'r Ŵyn", "Gwen", "1939-11-30", "F", "2026-02-01", "Care of the elderly"],
    ["B3", "", "EMPTY", "", "", "", "", ""],
    ["", "", "", "", "", "", "", ""],
    ["B4", "H00004", "Jones; Rees", "Rhys", "3 May 1941", "M", "01-Feb-2026 23:59", "Medicine"],
]
"""Dates in three forms, a blank line, the separators of other files within a name."""

Fill = Callable[[Worksheet, Workbook], None]


def read(data: bytes, kind: str = "csv", ward: str = "Onnen") -> FileBeds:
    file = FileBytes(data, f"{NAME}.{kind}")
    return beds_of_file(read_for_ward(file, ward), ward, "leaving_planned")


def text(separator: str) -> str:
    out = StringIO()
    csv.writer(out, delimiter=separator, lineterminator="\r\n").writerows(LIST)
    return out.getvalue()


def workbook(fill: Fill) -> bytes:
    book, out = Workbook(), BytesIO()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    fill(sheet, book)
    book.save(out)
    return out.getvalue()


def rows(*lines: list[object]) -> Fill:
    def fill(sheet: Worksheet, _book: Workbook) -> None:
        for line in lines:
            sheet.append(line)

    return fill


def said(found: FileBeds) -> list[tuple[int, str]]:
    return [(one.line, str(one.said)) for one in found.remarks]


def is_the_list(found: FileBeds, family: str = "Llŷr") -> None:
    assert [(bed.label, bed.state) for bed in found.beds] == [
        *(("B1", "occupied"), ("B2", "occupied"), ("B3", "empty"), ("B4", "occupied")),
    ]
    first, second, _, fourth = found.beds
    assert (first.family, first.given, first.born) == (family, "Siân", date(1941, 5, 3))
    assert [bed.stay_days for bed in found.beds] == [3, 11, None, 11]
    assert (second.born, fourth.born) == (date(1939, 11, 30), date(1941, 5, 3))
    assert fourth.family == "Jones; Rees"
    assert found.usable
    assert found.remarks == ()


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("alphabet", ["utf-8", "utf-8-sig", "utf-16", "iso8859-14"])
def test_every_separator_and_alphabet_gives_the_same_beds(separator: str, alphabet: str) -> None:
    is_the_list(read(text(separator).encode(alphabet)))


def test_a_file_of_windows_keeps_the_letters_that_windows_has() -> None:
    poor = text(";").replace("ŷ", "y").replace("Ŵ", "W").encode("cp1252")
    is_the_list(read(poor), "Llyr")


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_a_workbook_of_texts_is_the_same_list_whatever_it_is_called(kind: str) -> None:
    is_the_list(read(workbook(rows(*LIST)), kind))


def test_a_report_with_merged_titles_true_dates_and_numbers_is_the_same_list() -> None:
    def report(sheet: Worksheet, _book: Workbook) -> None:
        for line, words in ((1, "Bed state of ward Onnen"), (2, "Printed 12/02/2026 09:00")):
            sheet.merge_cells(start_row=line, end_row=line, start_column=1, end_column=8)
            sheet.cell(line, 1, words)
        sheet.append([])
        sheet.append(HEADS)
        came = datetime(2026, 2, 9, 10)  # noqa: DTZ001 - a cell knows no zone
        sheet.append(["B1", 1, "Llŷr", "Siân", date(1941, 5, 3), "F", came, "Medicine"])
        sheet.append(["B2", 2, "Tŷ'r Ŵyn", "Gwen", date(1939, 11, 30), "F", 46054, "Medicine"])
        sheet.append(["B3", None, "EMPTY"])
        sheet.append(LIST[5])
        sheet.append(["Total", 4])

    is_the_list(read(workbook(report), "xlsx"))


def test_headings_under_merged_headings_are_found() -> None:
    def two_high(sheet: Worksheet, _book: Workbook) -> None:
        for cells, words in (("A1:B1", "Place"), ("C1:F1", "Person"), ("G1:H1", "Stay")):
            sheet.merge_cells(cells)
            sheet[cells.split(":")[0]] = words
        rows(*LIST)(sheet, _book)

    is_the_list(read(workbook(two_high), "xlsx"))


def test_a_ward_that_is_merged_down_is_the_ward_of_all_its_lines() -> None:
    def merged(sheet: Worksheet, _book: Workbook) -> None:
        sheet.append(["Ward", "Bed", "Status"])
        for line in (["Onnen", "B1", "Empty"], [None, "B2", ""], [None, "B3", "Closed"]):
            sheet.append(line)
        sheet.append(["Derwen", "A1", "Empty"])
        sheet.append([None, "A2", "Empty"])
        sheet.merge_cells("A2:A4")
        sheet.merge_cells("A5:A9")

    found = read(workbook(merged), "xlsx")
    assert [bed.label for bed in found.beds] == ["B1", "B2", "B3"]
    other = read(workbook(merged), "xlsx", "Derwen")
    assert [bed.label for bed in other.beds] == ["A1", "A2"]


def test_beds_of_merged_bays_are_called_by_their_bay() -> None:
    def merged(sheet: Worksheet, _book: Workbook) -> None:
        for line in (["Bay", "Bed", "Status"], ["Bay A", 1, "Empty"], [None, 2, "Empty"]):
            sheet.append(line)
        for line in (["Bay B", 1, "Empty"], [None, 2, "Closed"]):
            sheet.append(line)
        sheet.merge_cells("A2:A3")
        sheet.merge_cells("A4:A5")

    labels = [bed.label for bed in read(workbook(merged), "xlsx").beds]
    assert labels == ["Bay A 1", "Bay A 2", "Bay B 1", "Bay B 2"]


def test_a_line_that_names_no_ward_is_told_where_others_do() -> None:
    lines = b"Ward,Bed,Status\r\nOnnen,B1,Empty\r\n,B2,Closed\r\nDerwen,A1,Empty\r\n"
    found = read(lines)
    assert [bed.label for bed in found.beds] == ["B1"]
    assert said(found) == [(3, "This line names no ward. It is left out.")]


def test_of_a_workbook_with_a_sheet_for_each_ward_its_own_is_read() -> None:
    def by_sheet(sheet: Worksheet, book: Workbook) -> None:
        sheet.title = "Derwen"
        rows(*LIST[:3])(sheet, book)
        rows(*LIST)(book.create_sheet("Ward Onnen"), book)

    is_the_list(read(workbook(by_sheet), "xlsx"))


def test_of_several_sheets_without_its_name_the_one_that_was_read_is_told() -> None:
    def by_sheet(sheet: Worksheet, book: Workbook) -> None:
        sheet.title = "Derwen"
        rows(*LIST)(sheet, book)
        rows(*LIST[:3])(book.create_sheet("Bedwen"), book)

    found = read(workbook(by_sheet), "xlsx")
    assert said(found) == [
        (
            0,
            "The file has several sheets: Derwen, Bedwen. “Derwen” was read. Is it the list of "
            "Onnen?",
        )
    ]
    assert found.usable


# Lists without names: each column says its own thing and no other


def nameless(*lines: list[object]) -> FileBeds:
    heads: list[object] = ["Bed", "Status", "Age", "Sex", "Days", "Optimised", "EDD", "Pathway"]
    return read(workbook(rows(heads, *lines)), "xlsx")


def test_a_pathway_is_never_taken_for_an_age() -> None:
    found = nameless(
        ["B1", "Occupied", 84, "F", 12, True, date(2026, 2, 14), 1],
        ["B2", "Occupied", "", "", "12 days", "No", "none", "Pathway 2"],
        ["B3", "Occupied", "", "", "", "", "N/K", "P3"],
    )
    one, two, three = found.beds
    assert (one.age, one.stay_days, one.optimised, one.pathway) == (84, 12, True, "B1")
    assert (two.age, two.stay_days, two.optimised, two.pathway) == (None, 12, False, "B2")
    assert [(bed.edd_known, bed.edd_day) for bed in found.beds] == [
        *((True, date(2026, 2, 14)), (True, None), (False, None)),
    ]
    assert three.pathway == "B3"
    assert found.remarks == ()


@pytest.mark.parametrize(
    ("place", "cell", "heading"),
    [
        (2, "F", "Age"),
        (2, "12d", "Age"),
        (3, "84", "Sex"),
        (4, "opt", "Days"),
        (7, "84", "Pathway"),
    ],
)
def test_a_cell_in_the_wrong_column_is_left_out_and_told(
    place: int, cell: str, heading: str
) -> None:
    line: list[object] = ["B1", "Occupied", "", "", "", "", "", ""]
    line[place] = cell
    found = nameless(line, ["B2", "Empty"])
    assert said(found) == [(2, f"The cell under {heading} is not understood. It is left out.")]
    bed = found.beds[0]
    assert (bed.age, bed.sex, bed.stay_days, bed.optimised, bed.pathway) == (
        *(None, "", None, None, "?"),
    )


def test_a_state_is_read_to_its_first_word_and_an_unknown_one_is_told() -> None:
    found = nameless(
        *(["B1", "Closed (infection)"], ["B2", "Empty - being cleaned"], ["B3", "Awaiting porter"]),
        ["B4", "Occupied - outlier", 70],
    )
    assert [bed.state for bed in found.beds] == ["closed", "empty", "occupied", "occupied"]
    words = "The cell under Status is not understood. The bed is taken as occupied: look at it."
    assert said(found) == [(4, words)]


# Damage


@pytest.mark.parametrize(
    ("data", "kind", "words"),
    [
        (b"", "csv", "This file is empty"),
        (b"\0" * 300, "csv", "This file is empty"),
        (workbook(rows(*LIST))[:900], "xlsx", "damaged or locked"),
        (workbook(rows()), "xlsx", "No table was found"),
        (b"<html><table><tr><td>Bed</td></tr></table></html>", "xls", "web page"),
        (text(",").replace("03/05/1941", "03/25/1941").encode(), "csv", "month before the day"),
    ],
    ids=["empty", "zeros", "half a workbook", "empty workbook", "web page", "month first"],
)
def test_a_file_that_is_no_list_is_refused_in_one_sentence(
    data: bytes, kind: str, words: str
) -> None:
    with pytest.raises(RuleBroken, match=words):
        read(data, kind)


def test_ragged_lines_keep_what_they_say() -> None:
    found = read(b"Bed,Status,Age\r\nB1,Occupied\r\nB2,Occupied,80,extra,more\r\nB3,\r\n")
    assert [(bed.label, bed.state, bed.age) for bed in found.beds] == [
        *(("B1", "occupied", None), ("B2", "occupied", 80), ("B3", "empty", None)),
    ]
