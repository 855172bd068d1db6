"""When two audits mean the same ward, and when a person has to say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wardapp.measures.same_ward import WardMark, join_wards

NAMES = ("Onnen", "Ward Onnen", "onnen ", "Derwen", "Ward 11", "11", "Ward 12", "Tŷ'r Ŵyn")
marks = st.frozensets(
    st.builds(WardMark, st.sampled_from(NAMES), st.sampled_from((0, 1, 2))), max_size=5
)


@given(marks, marks)
def test_each_ward_is_joined_once_or_stands_alone(earlier, later):
    found = join_wards(earlier, later)
    assert {one for one, _ in found.both} | set(found.only_earlier) == earlier
    assert {other for _, other in found.both} | set(found.only_later) == later
    assert len(found.both) + len(found.only_earlier) == len(earlier)
    assert len(found.both) + len(found.only_later) == len(later)
    assert all(
        one in found.only_earlier and other in found.only_later for one, other in found.alike
    )


def test_the_ward_of_this_file_decides_before_any_name():
    renamed, taken = WardMark("Bedwen", 1), WardMark("Onnen", 2)
    found = join_wards([WardMark("Onnen", 1)], [renamed, taken])
    assert found.both == ((WardMark("Onnen", 1), renamed),)
    assert found.only_later == (taken,)


def test_where_one_came_from_a_list_the_name_decides():
    found = join_wards([WardMark("Onnen", 1)], [WardMark("ONNEN")])
    assert [one.name for one, _ in found.both] == ["Onnen"]


def test_two_wards_of_this_file_with_one_name_are_not_joined_in_silence():
    found = join_wards([WardMark("Onnen", 1)], [WardMark("Onnen", 2)])
    assert found.both == ()
    assert len(found.alike) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Onnen", "Ward Onnen"),
        ("Ward 11", "11"),
        ("Ward 3A", "Ward 3 A"),
        ("Tŷ'r Ŵyn", "Ty'r Wyn"),
        ("Onnen", "Onnen short stay"),
        ("Bedwen", "Beddwen"),
    ],
)
def test_names_that_are_alike_are_told_and_not_joined(one, other):
    found = join_wards([WardMark(one)], [WardMark(other)])
    assert found.both == ()
    assert found.alike == ((WardMark(one), WardMark(other)),)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Ward 11", "Ward 12"), ("Ward 3A", "Ward 3B"), ("Derwen", "Onnen"), ("Ward", "Uned")],
)
def test_other_wards_are_not_called_alike(one, other):
    assert join_wards([WardMark(one)], [WardMark(other)]).alike == ()
