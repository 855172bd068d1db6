"""What kinds of files are read, and what is said about the others."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest

from wardapp.errors import RuleBroken
from wardapp.feeds.as_of import find_as_of
from wardapp.feeds.bed_state import read_ward_list
from wardapp.feeds.how_read import how_read, named_ward
from wardapp.feeds.table import FileBytes, ReadingChoice, load, read_table
from wardapp.feeds.text import decode

AT = datetime(2019, 2, 12, 8, tzinfo=UTC)
HEADER = ["Bed", "Name", "NHS No", "Hosp No", "DOB", "Adm Date"]
ROW = ["A1", "EVANS, Siân (Mrs)", 9990034370, 100231, date(1938, 2, 11), datetime(2019, 2, 11, 9)]  # noqa: DTZ001 - Excel has no zone


def refusal(data: bytes, name: str = "list.csv") -> str:
    with pytest.raises(RuleBroken) as broken:
        read_table(FileBytes(data, name))
    return str(broken.value)


def workbook(*rows: list[object]) -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    written = BytesIO()
    book.save(written)
    return written.getvalue()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"%PDF-1.7 ...", "This is a PDF"),
        (b"\x89PNG\r\n\x1a\n", "This is a picture"),
        (b"", "This file is empty"),
        (b"\xef\xbb\xbf\r\n \r\n", "This file is empty"),
        (b"\xff\xfe\x00\x00", "This file is empty"),
        (b"<!DOCTYPE html><table>", "web page named like a spreadsheet"),
        (b"\xef\xbb\xbf<html>", "web page named like a spreadsheet"),
        (b'<?xml version="1.0"?><Workbook>', "XML spreadsheet"),
        (b"{\\rtf1", "word processor"),
        (b"MSH|^~\\&|PAS", "HL7 messages"),
        (b"MZ\x00\x03\x00\x00", "another program"),
        (b"PK\x03\x04broken", "damaged or locked with a password"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 not a book", "damaged or locked with a password"),
        (b"\x1f\x8b\x08", "packed file"),
        (b"only one line of words", "No table was found"),
    ],
)
def test_a_file_that_is_no_list_is_refused_in_plain_words(data: bytes, words: str) -> None:
    assert words in refusal(data)


def test_a_word_document_is_refused() -> None:
    written = BytesIO()
    with ZipFile(written, "w") as package:
        package.writestr("word/document.xml", "<w/>")
    assert "word processor" in refusal(written.getvalue(), "list.xlsx")


def test_a_folder_a_vanished_and_a_locked_file_are_told(tmp_path: Path) -> None:
    with pytest.raises(RuleBroken, match="This is a folder"):
        load(tmp_path)
    with pytest.raises(RuleBroken, match="no longer there"):
        load(tmp_path / "gone.csv")


class LockedPath(type(Path())):  # type: ignore[misc]
    """A file that another program holds: as root no permission stops us from reading."""

    def open(self, *_: object, **__: object) -> object:  # type: ignore[override]
        raise PermissionError(13, "The process cannot access the file")


def test_a_file_held_by_another_program_is_told(tmp_path: Path) -> None:
    held = LockedPath(tmp_path / "list.csv")
    Path(held).touch()
    with pytest.raises(RuleBroken, match="another program holds it"):
        load(held)


def test_a_workbook_is_read_with_true_dates_and_numbers() -> None:
    data = workbook(["Ward list"], [], HEADER, ROW, ["Total", 1])
    read = read_ward_list(FileBytes(data, "list.xlsx"), as_of=AT)
    (patient,) = read.listing().patients
    assert (patient.row, patient.bed) == (4, "A1")
    assert (patient.family, patient.given, patient.title) == ("Evans", "Siân", "Mrs")
    assert patient.nhs_number == "9990034370"
    assert patient.hospital_number == "100231"
    assert patient.born == date(1938, 2, 11)
    assert patient.admitted_at == datetime(2019, 2, 11, 9, tzinfo=UTC)
    assert patient.time_known
    assert [s.row for s in read.table.skipped] == [1, 5]


def test_a_lost_cell_at_the_far_end_of_a_sheet_does_not_fill_the_memory() -> None:
    book = openpyxl.Workbook()
    book.active.append(HEADER)
    book.active["XFD1048576"] = "lost"
    written = BytesIO()
    book.save(written)
    assert "too large for a ward list" in refusal(written.getvalue(), "list.xlsx")


@pytest.mark.parametrize(
    ("title", "ward"),
    [
        ("Ward CADOG   run 12/02/2019 08:00", "CADOG"),
        ("Ward: Derwen 2, printed", "Derwen 2"),
        ("Ward bed state", ""),
        ("Bed state", ""),
    ],
)
def test_the_ward_is_read_from_the_words_above(title: str, ward: str) -> None:
    data = f"{title}\r\nBed;Surname;Hosp No;Sex\r\n1;Evans;H1;F".encode()
    assert named_ward(read_table(FileBytes(data, "a.csv"))) == ward


def test_how_it_was_read_is_told_with_letters_to_look_at() -> None:
    data = "Bed;Surname;Hosp No;Sex\r\n1;Llŷr;H1;F".encode("iso8859_14")
    read = read_ward_list(FileBytes(data, "a.csv"), as_of=AT)
    assert [str(said) for said in how_read(read.table, read.listing())] == [
        "Dates: day first, as in 12/02/2026",
        "Letters: Welsh (ISO 8859-14), ŵ and ŷ are right",
        "Columns: parted by semicolons",
        "Look at these letters: Llŷr",
        "Headings: row 1",
    ]


def test_another_sheet_can_be_chosen() -> None:
    book = openpyxl.Workbook()
    book.active.title = "Notes"
    book.active.append(["nothing here"])
    for row in (HEADER, ROW, ROW):
        if "List" not in book.sheetnames:
            book.create_sheet("List")
        book["List"].append(row)
    written = BytesIO()
    book.save(written)
    file = FileBytes(written.getvalue(), "list.xlsx")
    assert read_table(file).sheet == "List"
    assert read_table(file).sheets == ("Notes", "List")
    with pytest.raises(RuleBroken, match="No table"):
        read_table(file, ReadingChoice(sheet="Notes"))
    with pytest.raises(RuleBroken, match="no such sheet"):
        read_table(file, ReadingChoice(sheet="Other"))


@pytest.mark.parametrize(
    ("encoding", "found"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16"),
        ("iso8859_14", "iso8859_14"),
    ],
)
def test_welsh_letters_survive_every_way_of_writing_them(encoding: str, found: str) -> None:
    text = "Bed;Surname;Forename;Hosp No\r\n1;Ŵena;Llŷr Siân;H1\r\n"
    assert decode(text.encode(encoding)) == (text, found)


def test_windows_letters_are_the_last_guess_and_a_person_may_choose_others() -> None:
    data = "Bed;Siân;Müller’s".encode("cp1252")
    assert decode(data) == ("Bed;Siân;Müller’s", "cp1252")
    assert decode("Llŷr".encode("iso8859_14"), "cp1252") == ("Llþr", "cp1252")


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found_behind_titles(delimiter: str) -> None:
    rows = [["Bed", "Surname", "Hosp No", "Sex"], ["1", "Evans", "H1", "F"], ["2", "", "", ""]]
    text = "Ward, A; list\r\n\r\n" + "\r\n".join(delimiter.join(row) for row in rows)
    table = read_table(FileBytes(text.encode(), "a.csv"))
    assert table.delimiter == delimiter
    assert table.header_row == 3
    assert [row.cells for row in table.rows] == [tuple(rows[1]), tuple(rows[2])]


def test_an_unclosed_quote_mark_swallows_nobody(csv_file: Callable[..., FileBytes]) -> None:
    rows = [f"A{n},,H{n},Evans{n},Siân,01/02/1950,F,11/02/2019,," for n in range(1, 9)]
    rows[1] = 'A2,,H2,"Evans2,Siân,01/02/1950,F,11/02/2019,,'
    listing = read_ward_list(csv_file(*rows)).listing()
    assert {p.hospital_number for p in listing.patients} >= {f"H{n}" for n in range(3, 9)}


def test_headings_repeated_on_each_page_stamps_and_totals_are_left_out(
    csv_file: Callable[..., FileBytes],
) -> None:
    from_first = csv_file("A1,,H1,Evans,Siân,01/02/1950,F,11/02/2019,,")
    text = from_first.data.decode()
    again = text + "\r\nPage 1 of 2,,,\r\n" + text + "\r\nTotal,1,,\r\nPrinted 12/02/2019 07:30,,"
    table = read_table(FileBytes(again.encode(), "a.csv"))
    assert len(table.rows) == 2
    assert [str(s.why) for s in table.skipped] == [
        "printed by the report, not a bed",
        "the headings again",
        "a total",
        "printed by the report, not a bed",
    ]
    assert find_as_of(table).at == datetime(2019, 2, 12, 7, 30, tzinfo=UTC)


def test_ten_thousand_rows_are_read(csv_file: Callable[..., FileBytes]) -> None:
    rows = [f"X{n},,H{n},Evans,Siân,01/02/1950,F,11/02/2019,," for n in range(10_000)]
    listing = read_ward_list(csv_file(*rows)).listing()
    assert len(listing.patients) == 10_000
    assert not listing.problems


def test_far_too_many_rows_are_refused(csv_file: Callable[..., FileBytes]) -> None:
    assert "more than 20000 rows" in refusal(csv_file(*["A1,,,,,,,,,"] * 20_001).data)


@pytest.mark.parametrize(
    ("name", "at"),
    [
        ("bedstate_12022019_0730.csv", datetime(2019, 2, 12, 7, 30, tzinfo=UTC)),
        ("2019-07-12T0730 list.csv", datetime(2019, 7, 12, 6, 30, tzinfo=UTC)),
        ("20190212-0730.csv", datetime(2019, 2, 12, 7, 30, tzinfo=UTC)),
        ("cadog_2019-02-12.csv", None),
        ("ward.csv", None),
    ],
)
def test_the_time_of_the_list_is_read_from_its_name(name: str, at: datetime | None) -> None:
    table = read_table(FileBytes(b"Bed,Surname,Hosp No,Sex\r\n1,Evans,H1,F", name))
    assert find_as_of(table).at == at


@pytest.mark.parametrize(
    "stamp",
    [
        "run 12/02/2019 07:30",
        "Printed: 12-Feb-2019 07.30 by ward clerk",
        "as at 12 February 2019 at 07:30",
        "2019-02-12T07:30",
    ],
)
def test_the_time_of_the_list_is_read_from_its_print_stamp(stamp: str) -> None:
    data = f"Bed state\r\n{stamp}\r\nBed;Surname;Hosp No;Sex\r\n1;Evans;H1;F".encode()
    found = find_as_of(read_table(FileBytes(data, "2019-02-11 0800.csv")))
    assert (found.at, found.source) == (datetime(2019, 2, 12, 7, 30, tzinfo=UTC), "stamp")


def test_the_time_comes_from_the_file_or_from_a_person_in_the_end() -> None:
    written = datetime(2019, 2, 12, 7, 41, 12, tzinfo=UTC)
    data = b"Bed,Surname,Hosp No,Sex\r\n1,Evans,H1,F"
    table = read_table(FileBytes(data, "ward.csv", written))
    assert find_as_of(table).at == datetime(2019, 2, 12, 7, 41, tzinfo=UTC)
    other_day = read_table(FileBytes(data, "ward_2019-02-11.csv", written))
    assert find_as_of(other_day).at is None
    assert find_as_of(other_day).day == date(2019, 2, 11)
    assert find_as_of(other_day, clock=time(8)).at == datetime(2019, 2, 11, 8, tzinfo=UTC)
    with pytest.raises(RuleBroken, match="When was this list true"):
        read_ward_list(FileBytes(data, "ward.csv")).listing()
    assert find_as_of(table, AT).at == AT
