"""A bed-state file as the bed list of an audit: what it says, and nothing guessed."""

from collections.abc import Callable
from datetime import date

import pytest

from wardapp.errors import RuleBroken
from wardapp.feeds.audit_beds import FileBeds, beds_of_file
from wardapp.feeds.bed_state import read_ward_list
from wardapp.feeds.table import FileBytes

NAME = "list 2026-02-12 0900.csv"
File = Callable[..., FileBytes]


def person(bed: str, number: int, name: str = "", **changed: str) -> str:
    """Write a row of the usual file."""
    told = {"dob": "03/05/1941", "sex": "F", "admitted": "09/02/2026 10:00"} | changed
    cells = (bed, "", f"H{number:05}", name or f"Person{number}", "Test")
    return ",".join((*cells, told["dob"], told["sex"], told["admitted"], "Dr Rees", "Medicine"))


def read(file: FileBytes, ward: str = "Onnen", definite: str = "leaving_planned") -> FileBeds:
    return beds_of_file(read_ward_list(file), ward, definite)


def said(found: FileBeds) -> list[str]:
    return [str(remark.said) for remark in found.remarks]


def test_each_bed_of_the_file_is_taken_in_its_order(csv_file: File) -> None:
    found = read(csv_file(person("B2", 1), "B1,,,EMPTY,,,,,,", person("B3", 2), name=NAME))
    assert [(bed.label, bed.state) for bed in found.beds] == [
        ("B2", "occupied"),
        ("B1", "empty"),
        ("B3", "occupied"),
    ]
    assert found.usable


def test_a_person_comes_with_what_the_file_says_of_them(csv_file: File) -> None:
    (bed,) = read(csv_file(person("B2", 1), name=NAME)).beds
    assert (bed.born, bed.sex, bed.stay_days, bed.specialty) == (
        date(1941, 5, 3),
        "F",
        3,
        "Medicine",
    )
    assert (bed.optimised, bed.edd_known, bed.edd_day) == (None, False, None)


def test_two_people_in_one_bed_stop_the_list_and_both_lines_are_named(csv_file: File) -> None:
    found = read(csv_file(person("B1", 1), person("B2", 2), person("B1", 3), name=NAME))
    assert not found.usable
    assert "Two people in bed B1, on lines 2 and 4" in " ".join(said(found))


def test_somebody_without_a_bed_is_left_out_and_told_with_the_line(csv_file: File) -> None:
    found = read(csv_file(person("B1", 1), person("", 2), name=NAME))
    assert [bed.label for bed in found.beds] == ["B1"]
    told = [(one.line, str(one.said)) for one in found.remarks]
    assert (3, "This person has no bed in the file and is left out.") in told
    assert found.usable


def test_a_date_that_cannot_be_read_leaves_the_bed_in_and_is_told(csv_file: File) -> None:
    found = read(csv_file(person("B1", 1, dob="31/02/1941"), name=NAME))
    assert (found.beds[0].label, found.beds[0].born) == ("B1", None)
    assert found.remarks[0].line == 2
    assert found.usable


SEVERAL = "Ward,Bed,Hospital No,Surname,Forename,DOB,Sex,Admitted\r\n"


def several(*rows: str) -> FileBytes:
    return FileBytes((SEVERAL + "\r\n".join(rows)).encode(), NAME)


def test_of_a_file_of_several_wards_only_this_one_is_taken() -> None:
    file = several(
        "Onnen,B1,H1,Jones,Ann,03/05/1941,F,09/02/2026",
        "Derwen,B1,H2,Price,Tom,03/05/1950,M,09/02/2026",
        "Onnen,B2,,EMPTY,,,,",
        "Derwen,B2,,EMPTY,,,,",
    )
    found = read(file, "Ward Onnen")
    assert [(bed.label, bed.sex, bed.state) for bed in found.beds] == [
        ("B1", "F", "occupied"),
        ("B2", "", "empty"),
    ]
    assert found.usable


def test_a_file_of_several_wards_without_this_one_names_those_it_has() -> None:
    file = several(
        "Derwen,B1,H2,Price,Tom,03/05/1950,M,09/02/2026",
        "Celyn,B1,H3,Price,Ann,03/05/1950,F,09/02/2026",
    )
    found = read(file)
    assert not found.usable
    assert "Derwen, Celyn" in said(found)[0]


def test_a_file_that_says_it_is_of_another_ward_is_doubted() -> None:
    file = several("Derwen,B1,H2,Price,Tom,03/05/1950,M,09/02/2026")
    found = read(file)
    assert found.usable
    assert said(found)[0] == "The file says it is of Derwen. Is it the list of Onnen?"


def test_a_bed_number_in_two_bays_is_called_by_its_bay() -> None:
    rows = (
        "Bay,Bed,Hospital No,Surname,Forename,DOB,Sex,Admitted",
        "Bay A,1,H1,Jones,Ann,03/05/1941,F,09/02/2026",
        "Bay B,1,H2,Price,Ann,03/05/1941,F,09/02/2026",
        "Bay B,2,,EMPTY,,,,",
    )
    found = read(FileBytes("\r\n".join(rows).encode(), NAME))
    assert [bed.label for bed in found.beds] == ["Bay A 1", "Bay B 1", "Bay B 2"]
    assert found.usable


EDD = "Bed,Hospital No,Surname,Forename,DOB,Sex,Admitted,EDD\r\n"


@pytest.mark.parametrize(
    ("rule", "states"),
    [
        ("edd_today", ["definite", "occupied", "occupied"]),
        ("leaving_planned", ["occupied", "occupied", "occupied"]),
        ("edd_and_optimised", ["occupied", "occupied", "occupied"]),
        ("bedside", ["occupied", "occupied", "occupied"]),
    ],
)
def test_who_goes_home_today_is_counted_only_where_a_file_can_say_it(
    rule: str, states: list[str]
) -> None:
    rows = (
        "B1,H1,Jones,Ann,03/05/1941,F,09/02/2026,12/02/2026",
        "B2,H2,Price,Ann,03/05/1941,F,09/02/2026,14/02/2026",
        "B3,H3,Evans,Ann,03/05/1941,F,09/02/2026,",
    )
    found = read(FileBytes((EDD + "\r\n".join(rows)).encode(), NAME), definite=rule)
    assert [bed.state for bed in found.beds] == states
    assert all(bed.edd_known for bed in found.beds)


def test_a_file_without_a_column_for_the_bed_is_refused_in_words() -> None:
    file = FileBytes(b"Hospital No,Surname,Forename,DOB\r\nH1,Jones,Ann,03/05/1941", NAME)
    with pytest.raises(RuleBroken, match="needs a column for the bed"):
        read(file)


def test_a_file_without_a_time_asks_when_it_was_true(csv_file: File) -> None:
    file = csv_file(person("B1", 1), name="list.csv")
    with pytest.raises(RuleBroken, match="When was this list true"):
        read(file)


NAMELESS = "Bed,Status,Age,Sex,Days,Optimised,EDD\r\n"


def nameless(*rows: str) -> FileBeds:
    return read(FileBytes((NAMELESS + "\r\n".join(rows)).encode(), NAME))


def test_a_list_without_a_single_name_is_enough() -> None:
    found = nameless(
        "B1,Occupied,84,F,12,Yes,14/02/2026", "B2,Empty,,,,,", "B3,closed,,,,,", "B4,,79,M,3d,No,"
    )
    one, two, three, four = found.beds
    assert (one.age, one.sex, one.stay_days, one.optimised) == (84, "F", 12, True)
    assert one.edd_day == date(2026, 2, 14)
    assert [bed.state for bed in (one, two, three, four)] == [
        *("occupied", "empty", "closed", "occupied"),
    ]
    assert (four.stay_days, four.optimised) == (3, False)
    assert found.usable
    assert found.remarks == ()


def test_a_cell_that_is_not_understood_is_left_out_and_its_column_named() -> None:
    found = nameless("B1,Occupied,184,F,12,Yes,", "B2,,79,Price,3,,")
    assert [(one.line, str(one.said)) for one in found.remarks] == [
        (2, "The cell under Age is not understood. It is left out."),
        (3, "The cell under Sex is not understood. It is left out."),
    ]
    assert [(bed.age, bed.stay_days) for bed in found.beds] == [(None, 12), (79, 3)]
    assert found.usable


def test_two_lines_of_one_bed_without_names_are_refused_with_both_lines() -> None:
    found = nameless("B1,,84,F,12,,", "B2,,70,M,1,,", "B1,,79,M,3,,")
    assert not found.usable
    assert "on lines 2 and 4" in said(found)[0]


def test_the_rule_for_going_home_holds_without_names_too() -> None:
    rows = "B1,,84,F,12,,12/02/2026\r\nB2,,84,F,12,,13/02/2026"
    found = read(FileBytes((NAMELESS + rows).encode(), NAME), definite="edd_today")
    assert [bed.state for bed in found.beds] == ["definite", "occupied"]


def test_a_list_without_names_is_read_for_admission_birth_and_specialty_too() -> None:
    rows = b"Bed,DOB,Admission Date,Specialty\r\nB1,03/05/1941,09/02/2026,Medicine\r\n"
    (bed,) = read(FileBytes(rows, NAME)).beds
    assert (bed.born, bed.stay_days, bed.specialty) == (date(1941, 5, 3), 3, "Medicine")


def test_days_that_are_given_are_not_reckoned_from_the_admission() -> None:
    rows = b"Bed,Age,Days,Admission Date\r\nB1,84,12,09/02/2026\r\nB2,84,,09/02/2026\r\n"
    assert [bed.stay_days for bed in read(FileBytes(rows, NAME)).beds] == [12, 3]


def test_an_admission_or_birth_that_cannot_be_is_left_out_and_named() -> None:
    rows = b"Bed,DOB,Admission Date,Specialty\r\nB1,03/05/2031,13/02/2026,=1+1\r\n"
    found = read(FileBytes(rows, NAME))
    assert said(found) == [
        "The cell under DOB is not understood. It is left out.",
        "The cell under Admission Date is not understood. It is left out.",
        "The cell under Specialty is not understood. It is left out.",
    ]
    (bed,) = found.beds
    assert (bed.born, bed.stay_days, bed.specialty) == (None, None, "")


def test_months_before_days_stop_a_list_without_names() -> None:
    rows = b"Bed,Age,Sex,Admission Date\r\nB1,84,F,01/31/2026\r\nB2,70,M,02/05/2026\r\n"
    with pytest.raises(RuleBroken, match="month before the day"):
        read(FileBytes(rows, NAME))


def test_a_line_that_says_nothing_but_the_bed_is_empty_and_named() -> None:
    found = nameless("B1,,84,F,12,,", "B2,,,,,,")
    assert [bed.state for bed in found.beds] == ["occupied", "empty"]
    assert [(one.line, str(one.said)) for one in found.remarks] == [
        (3, "This line says nothing but the bed. It is taken as empty.")
    ]
    assert found.usable


def test_two_columns_are_a_list() -> None:
    found = read(FileBytes(b"Bed,Status\r\nB1,Empty\r\nB2,Occupied\r\nB3,Closed\r\n", NAME))
    assert [bed.state for bed in found.beds] == ["empty", "occupied", "closed"]


def test_columns_that_are_not_read_are_named() -> None:
    rows = b"Bed,Age,Sex,Mobility,Notes\r\nB1,84,F,frame,\r\n"
    assert said(read(FileBytes(rows, NAME))) == ["These columns were not read: Mobility."]


@pytest.mark.parametrize(
    ("heading", "cell", "nights"),
    [
        ("Days", "7", 7),
        ("Length of Stay", "7 days", 7),
        ("Hyd arhosiad", "7", 7),
        ("Day of stay", "1", 0),  # the day of admission is day 1 to the staff
        ("Day of stay", "Day 8", 7),
        ("Diwrnod yr arhosiad", "diwrnod 22", 21),
    ],
)
def test_a_day_of_stay_is_one_more_than_its_nights(heading: str, cell: str, nights: int) -> None:
    file = FileBytes(f"Bed,Age,Sex,{heading}\r\nB1,84,F,{cell}".encode(), NAME)
    assert [bed.stay_days for bed in read(file).beds] == [nights]


@pytest.mark.parametrize("cell", ["0", "-1", "x", "9" * 5000])
def test_a_day_of_stay_that_cannot_be_is_left_out_and_told(cell: str) -> None:
    found = read(FileBytes(f"Bed,Age,Sex,Day of stay\r\nB1,84,F,{cell}".encode(), NAME))
    assert [bed.stay_days for bed in found.beds] == [None]
    assert any("is not understood" in remark for remark in said(found))


def test_nothing_in_the_column_of_the_date_means_that_none_is_set() -> None:
    beds = nameless("B1,,84,F,12,,", "B2,,84,F,12,,14/02/2026", "B3,,84,F,12,,soon").beds
    assert [(bed.edd_known, bed.edd_day) for bed in beds] == [
        (True, None),
        (True, date(2026, 2, 14)),
        (False, None),
    ]
    rows = b"Bed,Age,Sex\r\nB1,84,F\r\n"
    assert [bed.edd_known for bed in read(FileBytes(rows, NAME)).beds] == [False]
