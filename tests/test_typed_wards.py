"""Wards and reviewers as they are typed for an audit."""

import pytest

from wardapp.commands.audit_plan import PlannedWard
from wardapp.errors import RuleBroken
from wardapp.queries.ward import PersonRow
from wardapp.typed_wards import read_reviewer, read_wards, write_ward

PEOPLE = tuple(
    PersonRow(number, 1, initials, name, "nurse", active)
    for number, (initials, name, active) in enumerate(
        (
            ("SM", "Sioned Morgan", True),
            ("RH", "Rhian Hopkin", True),
            ("SJ", "Siân Jones", True),
            ("MJ", "Mair Jones", True),
            ("XX", "Gone Away", False),
            ("QQ", "", True),
        ),
        1,
    )
)


def ward(line: str) -> PlannedWard:
    (read,) = read_wards(line, PEOPLE, "others")
    return read


def test_a_name_alone_is_an_adult_ward() -> None:
    assert ward("Onnen") == PlannedWard(name="Onnen")


@pytest.mark.parametrize(
    "line",
    [
        "Onnen, short stay, Medicine, SM / RH",
        "Onnen, SM/RH, Medicine, short",
        " Onnen ,short-stay,Medicine, sioned / rhian h",
    ],
)
def test_what_follows_the_name_may_stand_in_any_order(line: str) -> None:
    assert ward(line) == PlannedWard(
        name="Onnen",
        kind="short_stay",
        specialty="Medicine",
        reviewer_a="Sioned Morgan",
        reviewer_b="Rhian Hopkin",
    )


def test_the_kind_may_be_typed_in_welsh() -> None:
    assert ward("Onnen, gofal dwys").kind == "intensive_care"


def test_one_reviewer_may_be_named_and_the_other_left_for_later() -> None:
    read = ward("Onnen, SM /")
    assert (read.reviewer_a, read.reviewer_b) == ("Sioned Morgan", "")


def test_each_line_is_a_ward_and_blank_lines_are_none() -> None:
    assert [one.name for one in read_wards("Onnen\n\nBedwen\n", PEOPLE)] == ["Onnen", "Bedwen"]


def test_one_thing_too_many_is_told_with_its_line() -> None:
    with pytest.raises(RuleBroken, match="Line 2: “Surgery” is one thing too many") as refused:
        read_wards("Onnen\nBedwen, Medicine, Surgery", PEOPLE, "others")
    assert refused.value.field == "others"


def test_a_line_without_a_name_is_told() -> None:
    with pytest.raises(RuleBroken, match="Line 1 begins without a name"):
        read_wards(", short stay", PEOPLE)


def test_a_ward_that_was_written_is_read_back_as_the_same() -> None:
    read = ward("Onnen, short stay, Medicine, SM / RH")
    assert ward(write_ward(read, "Short-stay or assessment unit")) == read
    alone = ward("Onnen, SM /")
    assert ward(write_ward(alone, "Adult ward")) == alone


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("sm", "Sioned Morgan"),
        ("Sioned", "Sioned Morgan"),
        ("morg", "Sioned Morgan"),
        ("Sian J", "Siân Jones"),
        ("Siân Jones", "Siân Jones"),
        ("QQ", "QQ"),
        ("Gwen Parri", "Gwen Parri"),
        ("  Gwen   Parri ", "Gwen Parri"),
        ("XX", "XX"),
        ("", ""),
    ],
)
def test_a_reviewer_is_found_by_initials_or_letters_and_a_stranger_kept_as_typed(
    typed: str, name: str
) -> None:
    assert read_reviewer(typed, PEOPLE) == name


def test_letters_that_mean_two_people_ask_for_one_more() -> None:
    with pytest.raises(RuleBroken, match="Siân Jones / Mair Jones") as refused:
        read_reviewer("jones", PEOPLE, "reviewer_b")
    assert refused.value.field == "reviewer_b"
