"""A bed list typed for an audit: a line a bed, forgiving, and nothing guessed."""

from datetime import date

import pytest

from wardapp.commands.audit_freeze import ListedBed
from wardapp.typed_beds import read_beds

DAY = date(2026, 2, 12)


def one(line: str) -> ListedBed:
    read = read_beds(line, DAY)
    assert read.problems == ()
    (bed,) = read.beds
    return bed


def problem(text: str) -> str:
    (line,) = read_beds(text, DAY).problems
    return f"{line.number}: {line.problem}"


@pytest.mark.parametrize(
    "line",
    ["B1 84 F 12d", "B1: 84, F, 12d", "b1 F 84y 12days", "  B1\t84\tF\td12 ", "B1 12d female 84"],
)
def test_age_sex_and_days_may_stand_in_any_order(line: str) -> None:
    bed = one(line)
    assert (bed.label.upper(), bed.state, bed.age, bed.sex, bed.stay_days) == (
        *("B1", "occupied", 84),
        *("F", 12),
    )


@pytest.mark.parametrize(
    ("line", "state"),
    [
        ("B2 empty", "empty"),
        ("B2 gwag", "empty"),
        ("B2 closed", "closed"),
        ("B2 ar gau", "closed"),
        ("B2 on leave", "leave"),
        ("B2 79 M leave", "leave"),
        ("B4 home today", "definite"),
        ("B4 going home today", "definite"),
        ("B4 going", "definite"),
        ("B4 adref heddiw", "definite"),
        ("B4", "occupied"),
    ],
)
def test_the_state_of_a_bed_is_one_word(line: str, state: str) -> None:
    assert one(line).state == state


def test_whether_somebody_is_optimised_is_known_only_where_it_is_typed() -> None:
    assert one("B5 79 M 3d opt").optimised is True
    assert one("B5 79 M 3d not opt").optimised is False
    assert one("B5 79 M 3d").optimised is None


def test_a_pathway_is_one_of_those_in_force() -> None:
    assert one("B5 79 M P1").pathway == "B1"
    assert one("B5 79 M").pathway == "?"
    assert "not understood" in problem("B5 79 M P4")


def test_an_expected_date_is_read_by_the_grammar_of_dates() -> None:
    assert one("B5 edd 14/2").edd_day == date(2026, 2, 14)
    assert one("B5 edd +3d").edd_day == date(2026, 2, 15)
    none = one("B5 edd none")
    assert (none.edd_known, none.edd_day) == (True, None)
    assert one("B5").edd_known is False


def test_a_range_is_as_many_beds() -> None:
    read = read_beds("A1-A6 empty\nSR1-SR2 closed", DAY)
    assert [bed.label for bed in read.beds] == [
        *("A1", "A2", "A3", "A4", "A5", "A6", "SR1", "SR2"),
    ]
    assert {bed.state for bed in read.beds[:6]} == {"empty"}


def test_a_bed_called_by_bay_and_number_is_no_range_where_somebody_lies() -> None:
    assert one("3-2 84 F").label == "3-2"


@pytest.mark.parametrize("line", ["Bed 4 84 F", "Bed 4: 84 F", "SR 4 empty"])
def test_a_bed_may_be_called_by_a_word_and_a_number(line: str) -> None:
    assert one(line).label in ("Bed 4", "SR 4")


def test_a_word_that_is_not_understood_is_told_by_its_place_and_never_quoted() -> None:
    told = problem("B1 84 F 12d\nB2 79 Jones")
    assert told.startswith("2: Word 3 is not understood")
    assert "Jones" not in told


def test_a_bed_typed_twice_names_both_lines() -> None:
    assert problem("B1 84 F\nB2\nb1 empty").startswith("3: Bed b1 stands on line 1 too")


def test_a_bed_within_a_range_that_was_typed_is_twice_as_well() -> None:
    assert problem("A1-A6 empty\nA3 84 F").startswith("2: Bed A3 stands on line 1 too")


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("B1 184 F", "Nobody is that old"),
        ("B1 20001d", "cannot be right"),
        ("B1 84 85", "a second time"),
        ("B1 F M", "a second time"),
        ("B1 empty closed", "a second time"),
        ("B1 empty 84 F", "An empty or closed bed has nobody"),
        (": 84 F", "There is no bed"),
        ("x" * 25, "There is no bed"),
        ("B1 edd 31/2", "31"),
        ("A6-A1 empty", "runs backwards"),
    ],
)
def test_what_cannot_be_is_told(line: str, words: str) -> None:
    assert words in problem(line)


def test_the_good_lines_stay_beside_the_bad_ones_and_blank_lines_are_nothing() -> None:
    read = read_beds("B1 84 F\n\n   \nB2 what\nB3 empty\n", DAY)
    assert [bed.label for bed in read.beds] == ["B1", "B3"]
    assert [line.number for line in read.problems] == [4]


def test_nothing_typed_is_nothing_read() -> None:
    assert read_beds("", DAY).lines == ()
