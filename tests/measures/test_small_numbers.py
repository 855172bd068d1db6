"""Copies that leave the hospital: what is under five is not shown and cannot be worked out.

Two attackers try each result, neither knowing how the hiding is done; a third counts the names
of every merged row.
"""

import random
from dataclasses import fields

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.audited_beds import bed, not_meeting, one_bed
from tests.small_number_attackers import (
    FIELDS,
    a_morning,
    few_by_equations,
    few_by_sums_and_differences,
    sets_of,
)
from wardapp.measures.day_of_care import BANDS, KEYS, breakdown, pair_of, tally
from wardapp.measures.small_numbers import SharedResults, shared


def assert_nobody_comes_out(beds):
    sets = sets_of(beds, shared(beds))
    assert few_by_sums_and_differences(sets) == set()
    assert few_by_equations(sets, len(beds)) == set()


# Audits to try it on


@st.composite
def audits(draw):
    """Some kinds of people, several of each: so some tables are shown, and sets nest."""
    kinds = draw(st.lists(st.tuples(one_bed(), st.integers(1, 16)), min_size=2, max_size=10))
    return [one for one, count in kinds for _ in range(count)]


SMALL, LARGE = (24, 40), 160
TRIED = [(seed, size) for size in (*SMALL, LARGE) for seed in range(8)]


@given(audits())
@settings(max_examples=150, deadline=None)
def test_nobody_can_be_worked_out_of_all_the_shared_sheets_together(beds):
    assert_nobody_comes_out(beds)


@pytest.mark.parametrize("size", SMALL)
def test_nobody_can_be_worked_out_of_a_morning_on_three_wards(size):
    for seed in range(12):
        assert_nobody_comes_out(a_morning(seed, size))


def test_nobody_comes_out_of_larger_audits_by_adding_and_subtracting():
    for seed in range(8):
        beds = a_morning(seed, LARGE)
        assert few_by_sums_and_differences(sets_of(beds, shared(beds))) == set()


def test_the_attackers_had_every_table_to_try():
    tried = [shared(a_morning(seed, size)) for seed, size in TRIED]
    for field in fields(SharedResults):
        shown = [getattr(result, field.name) for result in tried]
        assert any(shown), field.name
        if isinstance(field.default, tuple):
            assert any(len(rows) > 1 for rows in shown), field.name


# A reader counts the names of a merged row: each of them is there because somebody is


def _rows_that_name_many(shown):
    """Every row that names more than one key, with how many people it tells of."""
    for name in ("reasons", "themes", "sides", "places", "not_reviewed"):
        yield from ((row.keys, row.count) for row in getattr(shown, name))
    for by, field in FIELDS.items():
        if by not in BANDS:  # an empty band is named too
            yield from ((group.keys, group.reviewed) for group in getattr(shown, field))


def assert_no_name_tells_of_a_few(beds):
    for keys, people in _rows_that_name_many(shared(beds)):
        assert people - (len(keys) - 1) >= 5, (keys, people)


@given(audits())
@settings(max_examples=150, deadline=None)
def test_any_name_in_a_merged_row_may_stand_for_five_people(beds):
    assert_no_name_tells_of_a_few(beds)


def _waiting_each_alone(reasons, more=0):
    chance = random.Random(reasons)
    beds = [
        bed("not_meeting", reason=f"R{n}", side="inside", theme=theme, place="home")
        for n in range(reasons)
        for theme in [chance.choice(("internal_health_assessment", ""))]
    ]
    return beds + beds[:1] * more + [bed() for _ in range(30)]


def test_five_reasons_of_one_person_each_are_never_named_as_five_in_all():
    # "merged: one; two; three; four; five: 5" would tell of each of them alone.
    for reasons in range(1, 40):
        assert_no_name_tells_of_a_few(_waiting_each_alone(reasons))
    assert shared(_waiting_each_alone(12)).reasons == ()


def test_places_are_merged_until_each_could_hold_five():
    beds = [not_meeting(place=f"place {n}") for n in range(12)] + [bed() for _ in range(20)]
    assert shared(beds).places == ()
    more = beds + [not_meeting(place="home") for _ in range(9)]
    assert [(len(row.keys), row.count) for row in shared(more).places] == [(13, 21)]


def test_themes_and_sides_are_shown_where_the_reasons_are_too_many_for_so_few():
    beds = [
        bed("not_meeting", reason=f"{side} {n}", side=side, theme=theme, place="home")
        for side, theme in (("inside", "internal_health_assessment"), ("outside", "reablement"))
        for n in range(7)
    ]
    shown = shared(beds + [bed() for _ in range(30)])
    assert shown.reasons == ()
    assert {(row.keys, row.count) for row in shown.themes} == {
        (("internal_health_assessment",), 7),
        (("reablement",), 7),
    }
    assert {(row.keys, row.count) for row in shown.sides} == {(("inside",), 7), (("outside",), 7)}


# The attackers can win


def _leaving_small_cells_out(beds, tables):
    """The hiding of a spreadsheet: cells under five are blank, totals stay."""
    t = tally(beds)
    sets = [frozenset(i for i, one in enumerate(beds) if one.is_reviewed)]
    assert t.reviewed == len(sets[0])
    for by in tables:
        for group in breakdown(beds, by):
            members = frozenset(
                i for i in sets[0] if KEYS[by](beds[i]) == group.key and group.reviewed >= 5
            )
            sets.append(members)
    return [members for members in sets if members]


def test_blank_cells_beside_a_total_are_seen_through():
    beds = [bed(ward="Derwen") for _ in range(20)] + [bed(ward="Onnen") for _ in range(3)]
    naive = _leaving_small_cells_out(beds, ("ward",))
    assert few_by_sums_and_differences(naive) != set()
    assert few_by_equations(naive, len(beds)) != set()


def test_tables_that_hide_each_for_itself_are_seen_through_side_by_side():
    # All but two of Derwen's are Stroke, and all of Stroke lie in Derwen.
    beds = [bed(ward="Derwen", specialty="Stroke") for _ in range(9)]
    beds += [bed(ward="Derwen", specialty="Medicine") for _ in range(2)]
    beds += [bed(ward="Onnen", specialty="Medicine") for _ in range(12)]
    naive = _leaving_small_cells_out(beds, ("ward", "specialty"))
    assert all(len(members) >= 5 for members in naive)
    assert few_by_sums_and_differences(naive) != set()
    assert few_by_equations(naive, len(beds)) != set()


def test_the_two_in_another_specialty_on_one_ward_stay_hidden():
    def some(ward, specialty, count):
        return [
            one
            for _ in range(count)
            for one in (
                bed(ward=ward, specialty=specialty),
                not_meeting(ward=ward, specialty=specialty),
            )
        ]

    beds = some("Derwen", "Stroke", 9) + some("Derwen", "Medicine", 2)
    beds += some("Onnen", "Medicine", 12)
    result = shared(beds)
    assert [group.keys for group in result.wards] == [("Derwen",), ("Onnen",)]
    assert [group.keys for group in result.specialties] == [("Stroke", "Medicine")]
    assert_nobody_comes_out(beds)


# What is shown


def _people(not_meeting_count, meeting_count, **facts):
    return [not_meeting(**facts) for _ in range(not_meeting_count)] + [
        bed(**facts) for _ in range(meeting_count)
    ]


@pytest.mark.parametrize(("k", "others"), [(4, 40), (0, 40), (40, 4), (40, 0), (0, 0)])
def test_everything_is_withheld_where_one_side_of_the_headline_is_small(k, others):
    assert shared(_people(k, others)) == SharedResults()


def test_five_on_both_sides_are_enough_for_a_headline():
    headline = shared(_people(5, 5)).headline
    assert (headline.not_meeting, headline.reviewed) == (5, 10)


def test_a_ward_with_few_is_shown_with_another_and_has_no_copy_of_its_own():
    beds = _people(6, 12, ward="Derwen") + _people(3, 20, ward="Onnen")
    beds += _people(7, 9, ward="Bedwen")
    result = shared(beds)
    assert [(g.keys, g.not_meeting, g.reviewed) for g in result.wards] == [
        (("Derwen", "Onnen"), 9, 41),
        (("Bedwen",), 7, 16),
    ]
    assert result.ward("Onnen") is None
    assert result.ward("Derwen") is None
    assert result.ward("Bedwen").reviewed == 16


def test_bands_are_merged_with_their_neighbours_alone():
    beds = _people(6, 9, stay_days=2) + _people(2, 9, stay_days=9)
    beds += _people(9, 9, stay_days=15) + _people(8, 9, stay_days=30)
    assert [group.keys for group in shared(beds).stays] == [("0-6", "7-13"), ("14-20",), ("21+",)]


def test_a_band_with_nobody_in_it_is_not_shown_as_nought():
    beds = _people(6, 9, stay_days=2) + _people(7, 9, stay_days=15) + _people(8, 9, stay_days=30)
    assert ("7-13",) not in [group.keys for group in shared(beds).stays]


def _waiting(**counts):
    return [not_meeting(reason) for reason, count in counts.items() for _ in range(count)]


def test_reasons_are_merged_within_their_theme_first():
    beds = _waiting(home_care=9, test_result=3, funding=9, therapy=8) + _people(0, 20)
    keys = {row.keys for row in shared(beds).reasons}
    assert keys == {("home_care",), ("test_result", "funding"), ("therapy",)}


def test_themes_and_sides_are_made_of_the_shown_reasons_alone():
    beds = _waiting(home_care=9, test_result=3, funding=9, therapy=8) + _people(0, 20)
    result = shared(beds)
    assert {(row.keys, row.count) for row in result.themes} == {
        (("reablement",), 9),
        (("other",), 12),
        (("internal_health_assessment",), 8),
    }
    assert result.sides == ()  # one merged row stands on both sides


def test_beds_that_could_be_released_are_shown_where_not_complete_stands_alone():
    apart = _waiting(home_care=9, therapy=8) + [bed("not_complete") for _ in range(5)]
    assert shared(apart + _people(0, 20)).releasable == 17
    assert {row.keys for row in shared(apart + _people(0, 20)).sides} == {
        ("outside",),
        ("inside",),
        ("not_complete",),
    }
    few = _waiting(home_care=9, therapy=8) + [bed("not_complete") for _ in range(3)]
    assert shared(few + _people(0, 20)).releasable is None
    assert shared(_waiting(home_care=9, therapy=8) + _people(0, 20)).releasable is None


def test_the_boards_word_is_shown_where_all_four_cells_hold_five():
    beds = _people(8, 5, optimised=True) + _people(6, 30, optimised=False)
    board = shared(beds).board
    cells = board.optimised_not, board.optimised_needs, board.other_not, board.other_needs
    assert cells == (8, 5, 6, 30)
    assert (board.agreed, board.compared) == (38, 49)
    fewer = _people(8, 4, optimised=True) + _people(6, 30, optimised=False)
    assert shared(fewer).board is None
    assert [group.keys for group in shared(fewer).optimised] == [("yes", "no")]


def _reviewed_twice(both_yes, first_alone, second_alone, both_no):
    return (
        [bed(first="meets", second="meets") for _ in range(both_yes)]
        + [bed(first="meets", second="not_meeting") for _ in range(first_alone)]
        + [not_meeting(first="not_meeting", second="meets") for _ in range(second_alone)]
        + [not_meeting(first="not_meeting", second="not_meeting") for _ in range(both_no)]
    )


def test_the_reviewers_agreement_is_shown_where_all_four_cells_hold_five():
    assert shared(_reviewed_twice(20, 6, 5, 9)).reviewers.n == 40
    assert shared(_reviewed_twice(20, 4, 5, 9)).reviewers is None
    assert shared(_reviewed_twice(20, 0, 9, 9)).reviewers is None


def test_the_reviewers_agreement_is_withheld_where_it_tells_how_one_person_was_settled():
    # All four cells hold five, but one of the disagreements was settled the other way.
    beds = _reviewed_twice(20, 6, 6, 9)
    turned = next(i for i, one in enumerate(beds) if pair_of(one) == ("yes", "no"))
    beds[turned] = not_meeting(first="meets", second="not_meeting")
    result = shared(beds)
    assert_nobody_comes_out(beds)
    assert result.headline is not None


def test_beds_not_reviewed_are_shown_by_kind_together_or_not_at_all():
    def with_others(empty, definite, leave):
        beds = [bed("", state="empty") for _ in range(empty)]
        beds += [bed("", state="definite") for _ in range(definite)]
        beds += [bed("", state="leave") for _ in range(leave)]
        return shared(beds + _people(9, 20))

    apart = with_others(7, 9, 0)
    assert {(row.keys, row.count) for row in apart.not_reviewed} == {
        (("empty",), 7),
        (("definite",), 9),
    }
    assert apart.beds == 45
    together = with_others(7, 9, 1)
    assert [(row.keys, row.count) for row in together.not_reviewed] == [
        (("empty", "definite", "leave"), 17)
    ]
    withheld = with_others(3, 1, 0)
    assert (withheld.beds, withheld.not_reviewed) == (None, ())
    assert with_others(0, 0, 0).beds == 29


def test_the_same_audit_gives_the_same_copy_each_time():
    beds = a_morning(3, 90)
    assert shared(beds) == shared(list(beds))
