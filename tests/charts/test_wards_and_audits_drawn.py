"""Wards with their intervals, audits over time, the funnel: what is drawn, and what never is."""

from datetime import date, timedelta
from functools import partial

import pytest
from chart_looks import assert_readable, estimate, measure, names, of_kind, texts, widths
from hypothesis import example, given, settings
from hypothesis import strategies as st

from wardapp.charts.axis import count_axis, share_axis, spread
from wardapp.charts.funnel import FunnelWard, funnel
from wardapp.charts.picture import Line, Mark, Trace
from wardapp.charts.trend import TrendPoint, trend
from wardapp.charts.ward_intervals import WardShare, ward_intervals
from wardapp.charts.words import percent, wrapped
from wardapp.measures.proportion import funnel_limits, outside

FIRST = date(2024, 2, 12)
counts = st.integers(0, 60).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))
TWELVE = (
    *("Derwen", "Onnen", "Bedwen", "Celyn", "Helygen", "Tŵr"),
    *("Masarnen", "Coed 🌳", "Afallen", "Rhosyn", "Eirlys", "Ffawydden"),
)


def a_ward(name: str, k: int, n: int) -> WardShare:
    known = estimate(k, n)
    said = f"{known.low:.0%} to {known.high:.0%}" if known else ""
    return WardShare(name, f"{k} of {n}", known, said)


def an_audit(days: int, k: int, n: int, segment: int = 0) -> TrendPoint:
    day = FIRST + timedelta(days)
    of = f"{k} of {n}"
    return TrendPoint(day, f"{day:%d-%b-%Y}", of, estimate(k, n), segment, f"criteria {segment}")


def a_funnel(width: float, *wards: tuple[str, int, int]):
    centre = sum(k for _, k, _ in wards) / max(1, sum(n for *_, n in wards))
    rows = [FunnelWard(name, n, k / n, bool(outside(k, n, centre))) for name, k, n in wards]
    limits = partial(funnel_limits, centre)
    return funnel(
        width, measure, rows, limits, centre=centre, spoken="", across="reviewed", up="share"
    )


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(names, counts), max_size=12), widths, st.booleans())
def test_no_word_of_the_wards_is_covered_or_cut(rows, width, with_all):
    wards = [a_ward(name, *count) for name, count in rows]
    everybody = a_ward("all of them", sum(c[0] for _, c in rows), sum(c[1] for _, c in rows))
    picture = ward_intervals(width, measure, wards, everybody if with_all else None, spoken="")
    assert_readable(picture)
    known = [ward for ward in wards if ward.interval]
    assert len([m for m in of_kind(picture, Mark) if m.kind == "square"]) == len(known)


@pytest.mark.parametrize("width", [20, 26, 60])
def test_wards_narrow_and_wide(width):
    wards = [a_ward("Uned Gofal Canolraddol Llandrindod", 3, 12), a_ward("Onnen", 0, 0)]
    picture = ward_intervals(width, measure, wards, a_ward("all", 3, 12), spoken="")
    assert_readable(picture)
    assert "0 of 0" in texts(picture), "a ward nobody was reviewed on says so"


def test_the_whole_hospital_is_a_diamond_below_a_strong_line():
    wards = [a_ward("Derwen", 6, 22), a_ward("Onnen", 4, 24)]
    picture = ward_intervals(50, measure, wards, a_ward("both", 10, 46), spoken="")
    (diamond,) = [mark for mark in of_kind(picture, Mark) if mark.kind == "diamond"]
    (centre,) = [line for line in of_kind(picture, Line) if line.dashed]
    assert centre.x1 == centre.x2 == diamond.x
    strong = max(line.y1 for line in of_kind(picture, Line) if line.role == "ink")
    assert all(mark.y < strong for mark in of_kind(picture, Mark) if mark.kind == "square")
    assert diamond.y > strong


def test_twelve_wards_of_one_share_stand_in_one_column():
    picture = ward_intervals(50, measure, [a_ward(name, 5, 20) for name in TWELVE], spoken="")
    assert len({mark.x for mark in of_kind(picture, Mark)}) == 1
    assert [text for text in texts(picture) if text in TWELVE] == list(TWELVE)


audits = st.lists(
    st.tuples(st.integers(0, 2000), counts), max_size=24, unique_by=lambda audit: audit[0]
)


@settings(max_examples=60, deadline=None)
@example(rows=[(number, (0, 60)) for number in range(17)], each=1, width=24.0)
@given(audits, st.integers(1, 8), widths)
def test_no_word_of_the_audits_is_covered_or_cut(rows, each, width):
    rows = sorted(rows)
    points = [an_audit(days, *count, n // each) for n, (days, count) in enumerate(rows)]
    picture = trend(width, measure, points, spoken="")
    assert_readable(picture)
    known = [point for point in points if point.interval]
    assert len(of_kind(picture, Mark)) == len(known)
    if points:
        assert points[-1].day_words in texts(picture)


@settings(max_examples=60, deadline=None)
@given(audits, st.integers(1, 8))
def test_audits_by_other_criteria_are_never_joined(rows, each):
    points = [an_audit(days, *count, n // each) for n, (days, count) in enumerate(sorted(rows))]
    picture = trend(50, measure, points, spoken="")
    dividers = [line.x1 for line in of_kind(picture, Line) if line.dashed]
    changes = len({point.segment for point in points}) - 1 if points else 0
    assert len(dividers) == max(0, changes)
    for trace in of_kind(picture, Trace):
        left, right = trace.points[0][0], trace.points[-1][0]
        assert not any(left <= divider <= right for divider in dividers)


def test_one_audit_stands_in_the_middle_and_two_at_the_ends():
    one = trend(50, measure, [an_audit(0, 21, 88)], spoken="")
    assert of_kind(one, Trace) == []
    assert len(of_kind(one, Mark)) == 1
    assert "24\u2009%" in texts(one)
    two = trend(50, measure, [an_audit(180, 21, 88), an_audit(0, 31, 90)], spoken="")
    assert len(of_kind(two, Trace)) == 1
    first, last = of_kind(two, Mark)
    assert first.x < 10
    assert last.x > 45
    assert [day for day in texts(two) if "-" in day] == ["10-Aug-2024", "12-Feb-2024"]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 3), counts), min_size=2, max_size=5),
    st.integers(1, 5),
    st.floats(60, 80),
)
def test_audits_of_one_day_each_keep_their_words_and_no_line_joins_them(rows, each, width):
    rows = sorted(rows, key=lambda row: row[0])
    points = [an_audit(day * 40, *count, n // each) for n, (day, count) in enumerate(rows)]
    picture = trend(width, measure, points, spoken="")
    assert_readable(picture)
    days = [day for day, _ in rows]
    for day in {day for day in days if days.count(day) > 1}:
        words = f"{FIRST + timedelta(day * 40):%d-%b-%Y}"
        assert texts(picture).count(words) == days.count(day)
    xs = [mark.x for mark in of_kind(picture, Mark)]
    known = [day for day, (_, n) in rows if n]
    ends = {x for trace in of_kind(picture, Trace) for x, _ in trace.points}
    assert not ends & {x for x, day in zip(xs, known, strict=True) if days.count(day) > 1}


def test_a_line_stops_at_a_day_of_two_audits():
    days = (0, 30, 60, 60, 90, 120)
    picture = trend(70, measure, [an_audit(day, 5, 20) for day in days], spoken="")
    marks = [mark.x for mark in of_kind(picture, Mark)]
    before, after = of_kind(picture, Trace)
    assert [x for x, _ in before.points] == marks[:2]
    assert [x for x, _ in after.points] == marks[4:]


def test_audits_of_one_day_are_told_apart_where_their_words_find_no_room():
    audits = [an_audit(0, 5, 20), an_audit(0, 9, 20), an_audit(90, 1, 9)]
    picture = trend(24, measure, audits, spoken="")
    assert_readable(picture)
    first, second, _ = of_kind(picture, Mark)
    assert second.x - first.x >= first.size


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(names, counts.filter(lambda count: count[1] > 0)),
        min_size=1,
        max_size=14,
        unique_by=lambda ward: ward[0],
    ),
    widths,
)
def test_no_ward_of_the_funnel_goes_without_its_name(rows, width):
    picture = a_funnel(width, *((name, *count) for name, count in rows))
    assert_readable(picture)
    said = "".join("".join(texts(picture)).split())
    assert all("".join(name.split()) in said for name, _ in rows)


def test_a_ward_outside_the_limits_is_a_square_and_bold():
    usual = [(name, 6, 24 + n) for n, name in enumerate(TWELVE[:4])]
    picture = a_funnel(50, *usual, ("Helygen", 20, 25))
    squares = [mark for mark in of_kind(picture, Mark) if mark.kind == "square"]
    assert len(squares) == 1
    (label,) = [shape for shape in picture.shapes if getattr(shape, "text", "") == "Helygen"]
    assert label.weight > 400


def test_wards_on_one_point_share_their_names():
    picture = a_funnel(50, *((name, 5, 20) for name in TWELVE))
    assert len(of_kind(picture, Mark)) == 2, "one in the funnel, one beside the names"
    assert ", ".join(TWELVE[:3]) in " ".join(texts(picture))


def test_a_ward_named_below_the_funnel_stands_there_with_its_count_of_all():
    rows = [FunnelWard(name, 20, 0.25, number="5 of 20, 25 %") for name in TWELVE]
    limits = partial(funnel_limits, 0.25)
    assert "5 of 20, 25 %" in texts(funnel(50, measure, rows, limits, centre=0.25, spoken=""))


def test_a_funnel_of_nobody_is_empty():
    assert a_funnel(50).shapes == ()


@given(st.floats(0, 1))
def test_an_axis_of_shares_holds_every_share(highest):
    end, ticks = share_axis(highest)
    assert highest <= end + 1e-6
    assert end <= 1
    assert ticks[0] == 0
    assert ticks[-1] == pytest.approx(end)
    assert 2 <= len(ticks) <= 7


@given(st.integers(0, 5000))
def test_an_axis_of_counts_holds_every_count(highest):
    end, ticks = count_axis(highest)
    assert highest <= end == ticks[-1]
    assert 2 <= len(ticks) <= 9


def test_what_does_not_fit_is_not_spread():
    assert spread([0, 0, 0], [1, 1, 1], 0, 2) is None
    assert spread([2, 2], [1, 1], 0, 3) == [1, 2]


def test_halves_of_a_per_cent_go_up():
    assert percent(57 / 200) == "29\u2009%"
    assert percent(0.0) == "0\u2009%"


def test_a_word_too_long_is_parted_but_never_within_a_letter():
    family = "👩\u200d👩\u200d👧"
    lines = wrapped(f"Llanfairpwll{family}", 4, measure)
    assert "".join(lines) == f"Llanfairpwll{family}"
    assert any(family in line for line in lines)
    assert wrapped("e\u0302e\u0302", 0.1, measure) == ("e\u0302", "e\u0302")


def test_a_number_keeps_its_per_cent_and_a_held_space_its_words():
    assert wrapped("share, 0 to 100 %", 4, measure) == ("share,", "0 to", "100\u2009%")
    assert wrapped("Ward\u00a0B now", 4, measure) == ("Ward\u00a0B", "now")
