"""The reasons as bars: every person as wide as another, every word in sight."""

import pytest
from chart_looks import (
    assert_readable,
    estimate,
    labels,
    measure,
    of_kind,
    texts,
    widths,
    words,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from wardapp.charts.interval_bar import interval_bar
from wardapp.charts.legend import legend
from wardapp.charts.parting import parted
from wardapp.charts.picture import STRONG, Box, Label, Line, Mark, Trace
from wardapp.charts.place_strip import Place, place_strip
from wardapp.charts.reason_bars import Reason, reason_bars

SIDES = st.sampled_from(["outside", "inside", "no_delay"])
reasons = st.lists(
    st.builds(Reason, words, st.one_of(st.integers(0, 60), st.just(None)), SIDES, instead=words)
    .map(lambda r: r if r.count is None else Reason(r.label, r.count, r.side))
    .filter(lambda r: len(r.instead) < 12),
    max_size=16,
)
places = st.lists(st.builds(Place, words, st.integers(0, 60), SIDES), max_size=9)


def ward(*counts: int | None, **facts):
    rows = [Reason(f"reason {n}", count) for n, count in enumerate(counts, 1)]
    return reason_bars(50, measure, rows, spoken="", **facts)


@settings(max_examples=60, deadline=None)
@given(reasons, widths, st.sampled_from(["line", "text"]), words)
def test_no_word_of_the_reasons_is_covered_or_cut(rows, width, running, caption):
    rows = [Reason(r.label, r.count, r.side, "12 of 240, 100 %", r.instead) for r in rows]
    picture = reason_bars(width, measure, rows, spoken="", running=running, caption=caption)
    assert_readable(picture)
    said = " ".join(texts(picture)).replace(" ", "")
    assert all(word in said for row in rows for word in row.label.split() if len(word) < 8)


@settings(max_examples=40, deadline=None)
@given(reasons, widths)
def test_every_person_is_as_wide_as_another(rows, width):
    picture = reason_bars(width, measure, rows, spoken="")
    counts = [row.count for row in rows if row.count]
    bars = of_kind(picture, Box)
    assert len(bars) == len(counts)
    units = [bar.w / count for bar, count in zip(bars, counts, strict=True)]
    assert units == pytest.approx(units[:1] * len(units))


def test_a_ward_without_reasons_shows_nothing():
    assert ward().shapes == ()
    assert ward().height == 0


def test_the_running_share_ends_at_all_of_them():
    picture = ward(5, 4, 3, 3, stressed=2)
    shares = [label for label in labels(picture) if "%" in label.text]
    assert [label.text for label in shares] == ["33\u2009%", "60\u2009%", "80\u2009%", "100\u2009%"]
    assert [label.weight == STRONG for label in shares] == [False, True, False, False]
    assert [mark.kind for mark in of_kind(picture, Mark)] == ["ring"] * 4
    (line,) = of_kind(picture, Trace)
    assert [x for x, _ in line.points] == sorted(x for x, _ in line.points)


def test_where_a_count_is_hidden_no_share_gives_it_away():
    rows = [Reason("care package", 7), Reason("the others", None, instead="under 5")]
    picture = reason_bars(50, measure, rows, spoken="")
    assert of_kind(picture, Trace) == []
    assert len(of_kind(picture, Box)) == 1, "a bar would tell the count"
    assert texts(picture) == ["care package", "7", "the others", "under 5"]


def test_outside_inside_and_no_delay_differ_without_colour():
    rows = [Reason("a", 1, "outside"), Reason("b", 1, "inside"), Reason("c", 1, "no_delay")]
    outside, inside, none = of_kind(reason_bars(50, measure, rows, spoken=""), Box)
    assert outside.fill_role == outside.edge_role
    assert inside.fill_role != inside.edge_role
    assert none.fill_role == ""
    assert [bar.dashed for bar in (outside, inside, none)] == [False, False, True]


def test_one_waiting_person_is_not_as_wide_as_the_page():
    assert of_kind(ward(1), Box)[0].w < 10


def test_a_narrow_picture_sets_the_reason_over_its_bar():
    rows = [Reason("home care package or reablement", 3)]
    picture = reason_bars(14, measure, rows, spoken="")
    assert_readable(picture)
    (bar,) = of_kind(picture, Box)
    assert bar.x == 0
    assert bar.y > labels(picture)[0].y


def test_the_running_share_in_words_has_its_name_above_and_ends_at_the_edge():
    rows = [Reason("reason", 2, running="2 of 3, 67 %"), Reason("other", 1, running="3 of 3")]
    caption = "running share"
    picture = reason_bars(50, measure, rows, spoken="", running="text", caption=caption)
    assert_readable(picture)
    words = (caption, "2 of 3, 67 %")
    said = sorted(
        (label for label in labels(picture) if label.text in words), key=lambda label: label.y
    )
    assert [label.text for label in said] == [caption, "2 of 3, 67 %"]
    assert all((label.x, label.anchor) == (50, "end") for label in said)


def test_forty_one_reasons_are_parted_between_rows():
    picture = ward(*range(41, 0, -1), caption="running share")
    pages = parted(picture, 30)
    assert len(pages) > 1
    assert sorted(text for page in pages for text in texts(page)) == sorted(texts(picture))
    assert sum(page.height for page in pages) == pytest.approx(picture.height)
    for page in pages:
        assert page.height <= 30
        assert_readable(page)
        edges = [line for line in of_kind(page, Line) if line.x1 == line.x2]
        assert [edge.y2 for edge in edges] == pytest.approx([page.height] * 2)


@settings(max_examples=60, deadline=None)
@given(places, widths)
def test_no_word_of_the_places_is_covered_or_cut(rows, width):
    picture = place_strip(width, measure, rows, spoken="")
    assert_readable(picture)
    bars = of_kind(picture, Box)
    counts = [place.count for place in rows if place.count]
    assert len(bars) == len(counts)
    units = [bar.w / count for bar, count in zip(bars, counts, strict=True)]
    assert units == pytest.approx(units[:1] * len(units))


def test_words_of_a_tiny_segment_step_aside_and_are_led_to():
    rows = [Place("home with support", 48), Place("home", 1), Place("care home", 1)]
    picture = place_strip(30, measure, rows, spoken="")
    assert_readable(picture)
    leaders = of_kind(picture, Line)
    assert len(leaders) == 3
    assert [line.x2 for line in leaders] == sorted(line.x2 for line in leaders)


def test_places_with_a_hidden_count_are_rows():
    rows = [Place("home", 12), Place("elsewhere", None, instead="under 5")]
    picture = place_strip(40, measure, rows, spoken="")
    assert "under 5" in texts(picture)
    assert len(of_kind(picture, Box)) == 1


@pytest.mark.parametrize(("k", "n"), [(0, 7), (7, 7), (6, 22), (21, 88)])
def test_the_interval_lies_where_its_numbers_say(k, n):
    known = estimate(k, n)
    picture = interval_bar(40, measure, known, spoken="")
    assert_readable(picture)
    _, band, tick = of_kind(picture, Box)
    assert (band.x, band.x + band.w) == pytest.approx((known.low * 40, known.high * 40))
    assert tick.x - 1e-6 <= known.share * 40 <= tick.x + tick.w + 1e-6


def test_where_nobody_was_reviewed_the_track_is_empty():
    picture = interval_bar(40, measure, None, spoken="")
    assert [box.fill_role for box in of_kind(picture, Box)] == ["track"]
    assert texts(picture) == ["0", "100\u2009%"]


def test_ticks_that_would_touch_leave_only_both_ends():
    ticks = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
    assert len(texts(interval_bar(40, measure, None, spoken="", ticks=ticks))) == 6
    assert texts(interval_bar(9, measure, None, spoken="", ticks=ticks)) == ["0", "100\u2009%"]


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(SIDES, words), max_size=6), widths)
def test_the_legend_wraps(entries, width):
    picture = legend(width, measure, entries)
    assert_readable(picture)
    assert len(of_kind(picture, Box)) == len(entries)
    assert all(isinstance(shape, Box | Label) for shape in picture.shapes)
