"""Beds typed as ranges."""

import pytest

from wardapp.bed_ranges import read_bed_ranges
from wardapp.errors import RuleBroken


def labels(text: str) -> list[str]:
    return [plan.label for plan in read_bed_ranges(text)]


def test_the_beds_of_a_whole_ward_are_typed_in_one_line() -> None:
    plans = read_bed_ranges("A1-A6, B1-B6, C1-C6, D1-D6, SR1-4")
    assert len(plans) == 28
    assert plans[0].label == "A1"
    assert [p.bay for p in plans[:7]] == ["A"] * 6 + ["B"]
    assert [p.label for p in plans if p.side_room] == ["SR1", "SR2", "SR3", "SR4"]


@pytest.mark.parametrize(
    ("typed", "beds"),
    [
        ("A1-6", ["A1", "A2", "A3", "A4", "A5", "A6"]),
        ("1-3", ["1", "2", "3"]),
        ("08 - 10", ["08", "09", "10"]),
        ("A1 to A3", ["A1", "A2", "A3"]),
        ("A1–2; B7", ["A1", "A2", "B7"]),
        ("CADOG-01-CADOG-03", ["CADOG-01", "CADOG-02", "CADOG-03"]),
        ("a-c", ["A", "B", "C"]),
        ("Window, A1,, ", ["Window", "A1"]),
        ("", []),
    ],
)
def test_a_range_is_read_as_it_is_typed(typed: str, beds: list[str]) -> None:
    assert labels(typed) == beds


def test_a_bay_is_named_before_a_colon() -> None:
    plans = read_bed_ranges("Bay 1: 1-2, Bay 2: 3-4, SR1")
    assert [(p.bay, p.label) for p in plans] == [
        ("Bay 1", "1"),
        ("Bay 1", "2"),
        ("Bay 2", "3"),
        ("Bay 2", "4"),
        ("Bay 2", "SR1"),
    ]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("A1-A6, a3", "Bed a3 is typed twice"),
        ("A6-A1", "runs backwards"),
        ("A1-B6", "within one bay"),
        ("1-900", "at most 120"),
        ("A1-A80, B1-B80", "at most 120"),
        ("all the beds we have", "too long for a bed"),
    ],
)
def test_what_cannot_be_meant_is_refused_in_plain_words(typed: str, words: str) -> None:
    with pytest.raises(RuleBroken, match=words):
        read_bed_ranges(typed)
