"""Audits over time and wards side by side: what may be said, and what may not."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import binom
from statsmodels.stats.proportion import confint_proportions_2indep

from wardapp.measures.audit_comparison import AuditPoint, funnel, segments, verdict
from wardapp.measures.day_of_care import Group
from wardapp.measures.same_ward import WardMark

DAY = date(2026, 2, 12)
WARDS = frozenset({WardMark("Derwen"), WardMark("Onnen")})


def point(number=1, days=0, criteria="UK 1", wards=WARDS, not_meeting=20, reviewed=80):
    day = DAY + timedelta(days)
    return AuditPoint(number, day, f"Audit {number}", criteria, wards, not_meeting, reviewed)


points = st.lists(
    st.builds(
        point,
        number=st.integers(1, 9),
        days=st.integers(0, 9),
        criteria=st.sampled_from(("UK 1", "UK 2", "Ours 1")),
    ),
    max_size=12,
)


@given(points)
@settings(max_examples=100, deadline=None)
def test_every_audit_is_on_one_line_and_no_line_has_two_sets_of_criteria(some):
    runs = segments(some)
    flat = [one for run in runs for one in run]
    assert sorted(map(repr, flat)) == sorted(map(repr, some))
    assert [one.day for one in flat] == sorted(one.day for one in some)
    assert all(len({one.criteria for one in run}) == 1 for run in runs)
    assert all(a[-1].criteria != b[0].criteria for a, b in pairwise(runs))


def test_going_back_to_earlier_criteria_begins_a_new_line():
    runs = segments([point(1, 0), point(3, 60), point(2, 30, criteria="UK 2")])
    assert [[one.audit_id for one in run] for run in runs] == [[1], [2], [3]]


def test_no_audits_make_no_line():
    assert segments([]) == ()


def test_a_new_version_of_the_criteria_allows_no_conclusion():
    found = verdict(point(), point(criteria="UK 2", not_meeting=79))
    assert (found.code, found.interval) == ("other_criteria", None)


def test_an_audit_of_nobody_allows_no_conclusion():
    found = verdict(point(not_meeting=0, reviewed=0), point())
    assert (found.code, found.interval) == ("nobody", None)


@pytest.mark.parametrize(
    ("earlier", "later", "code"),
    [
        ((40, 80), (10, 80), "lower"),
        ((10, 80), (40, 80), "higher"),
        ((20, 80), (18, 80), "cannot_tell"),
        ((2, 4), (0, 4), "cannot_tell"),
        ((0, 9), (0, 9), "cannot_tell"),
    ],
)
def test_a_change_is_said_only_where_the_interval_leaves_nought_out(earlier, later, code):
    before = point(not_meeting=earlier[0], reviewed=earlier[1])
    after = point(not_meeting=later[0], reviewed=later[1])
    assert verdict(before, after).code == code


@given(st.integers(1, 300), st.integers(1, 300), st.data())
@settings(max_examples=100, deadline=None)
def test_the_verdict_follows_newcombes_interval(n1, n2, data):
    k1, k2 = data.draw(st.integers(0, n1)), data.draw(st.integers(0, n2))
    found = verdict(point(not_meeting=k1, reviewed=n1), point(not_meeting=k2, reviewed=n2))
    low, high = confint_proportions_2indep(k2, n2, k1, n1, method="newcomb", compare="diff")
    assert (found.interval.low, found.interval.high) == pytest.approx((low, high), abs=1e-9)
    if abs(low) > 1e-9 and abs(high) > 1e-9:
        said = "lower" if high < 0 else "higher" if low > 0 else "cannot_tell"
        assert found.code == said


def test_other_wards_are_told_beside_the_verdict():
    assert not verdict(point(), point()).wards_differ
    assert verdict(point(), point(wards=WARDS | {WardMark("Celyn")})).wards_differ
    elsewhere = point(criteria="UK 2", wards=frozenset({WardMark("Celyn")}))
    assert verdict(point(), elsewhere).wards_differ


def test_an_audit_knows_its_share_and_interval():
    one = point()
    assert one.share == 0.25
    assert one.interval.low < 0.25 < one.interval.high
    assert point(reviewed=0, not_meeting=0).share is None


def test_wards_lie_around_the_share_of_them_all():
    found = funnel([Group("Derwen", 6, 22), Group("Onnen", 4, 24), Group("Celyn", 0, 0)])
    assert found.centre == pytest.approx(10 / 46)
    assert [(row.ward, row.not_meeting, row.reviewed) for row in found.rows] == [
        ("Derwen", 6, 22),
        ("Onnen", 4, 24),
    ]


def test_wards_of_nobody_make_no_funnel():
    assert funnel([]) is None
    assert funnel([Group("Celyn", 0, 0)]) is None


def test_a_ward_far_above_the_others_stands_out_and_one_slightly_above_does_not():
    wards = [Group(f"Ward {number}", 5, 25) for number in range(10)]
    rows = funnel([*wards, Group("Onnen", 20, 25), Group("Celyn", 7, 25)]).rows
    assert {row.ward: row.outside for row in rows if row.outside} == {"Onnen": "high998"}


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), min_size=1, max_size=12))
@settings(max_examples=60, deadline=None)
def test_a_ward_stands_out_just_where_chance_seldom_leaves_it(counts):
    found = funnel([Group(str(i), k, k + more) for i, (k, more) in enumerate(counts)])
    for row in found.rows if found else ():
        low = binom.cdf(row.not_meeting, row.reviewed, found.centre)
        high = binom.sf(row.not_meeting - 1, row.reviewed, found.centre)
        if min(abs(tail - chance) for tail in (low, high) for chance in (0.025, 0.001)) > 1e-9:
            assert (row.outside != "") == (min(low, high) < 0.025)
            assert row.outside.endswith("998") == (min(low, high) < 0.001)
