"""How single cells are read: dates, names, numbers, columns."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time

import pytest

from wardapp.errors import RuleBroken
from wardapp.feeds import columns
from wardapp.feeds.bed_state import read_ward_list
from wardapp.feeds.beds import BedFinder
from wardapp.feeds.dates import IMPOSSIBLE, OK, UNREADABLE, read_day
from wardapp.feeds.listed import ListedPatient
from wardapp.feeds.names import sensible_case, split_name
from wardapp.feeds.table import FileBytes
from wardapp.queries.present import WardBed

TODAY = date(2019, 2, 12)
Write = Callable[..., FileBytes]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("05/01/1938", date(1938, 1, 5)),
        ("5.1.1938", date(1938, 1, 5)),
        ("05-01-1938", date(1938, 1, 5)),
        ("11-Feb-38", date(1938, 2, 11)),
        ("11 February 1938", date(1938, 2, 11)),
        ("3 Chwefror 1938", date(1938, 2, 3)),
        ("11 Mawrth 1938", date(1938, 3, 11)),
        ("1938-02-11", date(1938, 2, 11)),
        ("19380211", date(1938, 2, 11)),
        ("13922", date(1938, 2, 11)),
        ("11/02/19", date(2019, 2, 11)),
        ("11/02/20", date(1920, 2, 11)),
        ("29/02/2016", date(2016, 2, 29)),
    ],
)
def test_a_birth_date_is_read_day_first(text: str, day: date) -> None:
    read = read_day(text, latest=TODAY, birth=True)
    assert (read.outcome, read.day) == (OK, day)


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("31/02/1950", IMPOSSIBLE),
        ("29/02/2019", IMPOSSIBLE),
        ("02/31/1950", IMPOSSIBLE),
        ("00/01/1950", IMPOSSIBLE),
        ("12/02/2019 25:00", IMPOSSIBLE),
        ("TBC", UNREADABLE),
        ("soon", UNREADABLE),
        ("12/02", UNREADABLE),
        ("12/02-1950", UNREADABLE),
    ],
)
def test_a_date_that_cannot_be_is_never_guessed(text: str, outcome: str) -> None:
    read = read_day(text, latest=TODAY)
    assert (read.outcome, read.day) == (outcome, None)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("11/02/2019 02:23", time(2, 23)),
        ("2019-02-11T02:23:05", time(2, 23)),
        ("11/02/2019 2.23", time(2, 23)),
        ("11/02/2019 2:23 PM", time(14, 23)),
        ("43507.5", time(12)),
        ("11/02/2019", None),
    ],
)
def test_the_time_of_day_is_read_with_the_date(text: str, at: time | None) -> None:
    assert read_day(text, latest=TODAY).at == at


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("AP RHYS, Gwilym", ("AP RHYS", "Gwilym", "")),
        ("EVANS, Siân (Mrs)", ("EVANS", "Siân", "Mrs")),
        ("EVANS, Mrs Siân", ("EVANS", "Siân", "Mrs")),
        ("Mr John Paul SMITH", ("SMITH", "John Paul", "Mr")),
        ("EVANS Siân", ("EVANS", "Siân", "")),
        ("Gwilym ap Rhys", ("ap Rhys", "Gwilym", "")),
        ("O’NEILL, Áine*", ("O'NEILL", "Áine", "")),
    ],
)
def test_a_whole_name_is_taken_apart(text: str, parts: tuple[str, str, str]) -> None:
    name = split_name(text)
    assert (name.family, name.given, name.title) == parts


@pytest.mark.parametrize(
    ("capitals", "written"),
    [
        ("AP RHYS", "ap Rhys"),
        ("NGUYEN-HUGHES", "Nguyen-Hughes"),
        ("O'NEILL", "O'Neill"),
        ("MCDONALD", "McDonald"),
        ("ŴENA", "Ŵena"),
        ("de Souza", "de Souza"),
    ],
)
def test_a_name_in_capitals_is_written_as_people_do(capitals: str, written: str) -> None:
    assert sensible_case(capitals) == written


def one(write: Write, row: str) -> ListedPatient:
    (patient,) = read_ward_list(write(row)).listing().patients
    return patient


GOOD = "A1,999 003 4370,H1,Evans,Siân,01/02/1950,F,11/02/2019 09:00,Cons,Spec"


def test_a_good_row_has_no_problem(csv_file: Write) -> None:
    assert one(csv_file, GOOD).problems == ()


@pytest.mark.parametrize(
    ("old", "new", "field", "words", "blocking"),
    [
        ("01/02/1950", "01/02/2029", "born", "still to come", True),
        ("01/02/1950", "01/02/1850", "born", "Nobody is that old", True),
        ("01/02/1950", "12/02/2019", "born", "after the admission", True),
        ("01/02/1950", "TBC", "born", "not known yet", False),
        ("01/02/1950", "nineteen", "born", "cannot be read as a date", True),
        ("11/02/2019 09:00", "31/02/2019", "admitted", "does not exist", True),
        ("11/02/2019 09:00", "12/02/2019 08:01", "admitted", "still to come", True),
        ("11/02/2019 09:00", "TBC", "admitted", "not known yet", False),
        ("999 003 4370", "123", "nhs_number", "ten digits", False),
        ("999 003 4370,H1", ",", "hospital_number", "no hospital number", True),
        ("999 003 4370,H1", "999 003 4371,", "nhs_number", "check digit", True),
        ("Evans", "EMPTY", "family", "no surname", True),
        ("Evans", "+cmd|calc", "family", "formula", True),
        ("Evans", "Ev�ns", "family", "could not be read", True),
        ("Evans", "E" * 80, "family", "too long", True),
        ("Siân", "Siân (DNACPR)", "family", "DNACPR", False),
        ("Cons", "=1+1", "consultant", "left out", False),
    ],
)
def test_what_is_wrong_with_a_row_is_named(
    csv_file: Write, old: str, new: str, field: str, words: str, blocking: bool
) -> None:
    patient = one(csv_file, GOOD.replace(old, new, 1))
    (problem,) = patient.problems
    assert (problem.row, problem.field, problem.blocking) == (2, field, blocking)
    assert words in str(problem.said)
    assert patient.held is blocking


def test_several_faults_of_one_row_are_all_named(csv_file: Write) -> None:
    patient = one(csv_file, "A1,12,H1,,<i>x</i>,31/02/1950,Q,12/02/2029,,")
    assert {p.field for p in patient.problems} == {
        "given",
        "nhs_number",
        "admitted",
        "born",
        "sex",
    }


def test_only_a_day_of_admission_is_known_as_such(csv_file: Write) -> None:
    patient = one(csv_file, GOOD.replace(" 09:00", ""))
    assert not patient.time_known
    assert patient.admitted_at == datetime(2019, 2, 11, tzinfo=UTC)


def test_the_same_row_twice_is_read_once(csv_file: Write) -> None:
    listing = read_ward_list(csv_file(GOOD, GOOD)).listing()
    assert len(listing.patients) == 1
    assert str(listing.skipped[-1].why) == "the same as row 2"


def test_one_person_in_two_beds_waits_for_somebody_to_look(csv_file: Write) -> None:
    listing = read_ward_list(csv_file(GOOD, GOOD.replace("A1", "A2"))).listing()
    assert all(p.held for p in listing.patients)


def test_dates_with_the_month_first_stop_the_whole_list(csv_file: Write) -> None:
    rows = (GOOD.replace("01/02/1950", "02/28/1950"), GOOD.replace("A1", "A2"))
    with pytest.raises(RuleBroken, match="month before the day"):
        read_ward_list(csv_file(*rows)).listing()


def test_one_odd_date_among_day_first_ones_holds_its_row_and_offers_the_other_way(
    csv_file: Write,
) -> None:
    other = "A2,,H2,Rees,Huw,28/02/1950,M,11/02/2019,,"
    listing = read_ward_list(csv_file(GOOD.replace("01/02/1950", "02/28/1950"), other)).listing()
    (problem,) = listing.problems
    assert problem.mends[0].value == "28/02/1950"


def test_an_age_is_never_a_birth_date() -> None:
    mapping = columns.guess(["Bed", "Name", "Age", "CRN"])
    assert mapping.fields == {"bed": 0, "name": 1, "hospital_number": 3}
    assert mapping.missing() == ()


def test_welsh_headings_are_known() -> None:
    mapping = columns.guess(["Gwely", "Cyfenw", "Enw cyntaf", "Dyddiad geni", "Rhif GIG", "Rhyw"])
    assert list(mapping.fields) == ["bed", "family", "given", "born", "nhs_number", "sex"]


def test_a_heading_word_means_one_field_only() -> None:
    meant: dict[str, set[str]] = {}
    for field in columns.field_words().values():
        for word in (*field.sure, *field.perhaps):
            meant.setdefault(columns.plain(word), set()).add(field.field)
    assert {word: fields for word, fields in meant.items() if len(fields) > 1} == {}


def test_a_list_without_names_or_numbers_asks_for_columns() -> None:
    file = FileBytes(b"Bed,Ward,Bay,Sex\r\n1,A,B,F", "x 2019-02-12 0800.csv")
    read = read_ward_list(file)
    assert read.mapping.missing() == ("name", "hospital_number")
    with pytest.raises(RuleBroken, match="column for the bed"):
        read.listing()
    assert read.with_column(2, "name").with_column(1, "hospital_number").listing().patients


def test_a_mapping_goes_to_another_ward_as_text() -> None:
    mapping = columns.guess(["Bed", "Name", "CRN", "Colour"])
    taken = columns.from_json(mapping.to_json())
    assert taken.fields == mapping.fields
    assert taken.fingerprint == mapping.fingerprint == columns.fingerprint(
        ["BED ", "name", "C.R.N.", "colour"]
    )  # fmt: skip
    for wrong in ("", "{}", "[]", '{"headers": ["A"], "fields": ["colour"]}'):
        with pytest.raises(RuleBroken, match="not a column file"):
            columns.from_json(wrong)


CADOG = BedFinder([WardBed(n, f"CADOG-{n:02}") for n in range(1, 29)], ["Cadog"])
BAYS = BedFinder(
    [WardBed(1, "A1"), WardBed(2, "A2"), WardBed(3, "B1"), WardBed(4, "SR1"), WardBed(5, "2-4")]
)


@pytest.mark.parametrize(
    ("finder", "label", "bay", "bed"),
    [
        (CADOG, "CADOG-01", "", 1),
        (CADOG, "cadog 1", "", 1),
        (CADOG, "01", "", 1),
        (CADOG, "Bed 12", "", 12),
        (CADOG, "29", "", None),
        (CADOG, "TEIFI-01", "", None),
        (CADOG, "CHAIR", "", None),
        (BAYS, "a 2", "", 2),
        (BAYS, "1", "", None),
        (BAYS, "1", "B", 3),
        (BAYS, "C1", "", None),
        (BAYS, "Bay 2 Bed 4", "", 5),
        (BAYS, "4", "2", 5),
        (BAYS, "SR1", "", 4),
    ],
)
def test_a_bed_is_found_where_the_label_is_plain(
    finder: BedFinder, label: str, bay: str, bed: int | None
) -> None:
    found = finder.find(label, bay)
    assert (found.id if found else None) == bed
