"""Times as people type them on a ward; it is Thursday 12 February 2026, 08:31."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wardapp.clock import moment
from wardapp.typed_date import Unreadable
from wardapp.typed_time import When, read_clock, read_past, read_time, read_when

TODAY = date(2026, 2, 12)
NOW = moment(TODAY, 8, 31)


@pytest.mark.parametrize(
    ("typed", "at"),
    [
        ("1430", time(14, 30)),
        ("14:30", time(14, 30)),
        ("14.30", time(14, 30)),
        ("930", time(9, 30)),
        ("9:05", time(9, 5)),
        ("5pm", time(17)),
        ("5 PM", time(17)),
        ("5:30pm", time(17, 30)),
        ("530pm", time(17, 30)),
        ("12am", time(0)),
        ("12pm", time(12)),
        ("5yh", time(17)),
        ("9yb", time(9)),
        ("14", time(14)),
        ("00:00", time(0)),
        ("23:59", time(23, 59)),
        ("midday", time(12)),
        ("canol dydd", time(12)),
    ],
)
def test_a_time_of_day_is_read(typed, at):
    assert read_clock(typed) == at


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("24:00", "no such time"),
        ("14:75", "no such time"),
        ("13pm", "no such time"),
        ("0am", "no such time"),
        ("2575", "no such time"),
        ("5", "two ways"),
        ("midnight", "two ways"),
        ("later", "not a time"),
        ("", "not a time"),
        ("14:3", "not a time"),
        ("1:2:3", "not a time"),
    ],
)
def test_what_is_no_time_says_so_in_plain_words(typed, says):
    with pytest.raises(Unreadable, match=says) as refused:
        read_clock(typed)
    for reading in refused.value.readings:
        read_clock(reading)


def test_a_time_today_is_a_moment_and_may_be_counted_from_now():
    assert read_time("14:30", NOW) == moment(TODAY, 14, 30)
    assert read_time("+3h", NOW) == moment(TODAY, 11, 31)
    assert read_time("-20m", NOW) == moment(TODAY, 8, 11)
    assert read_time("+24h", NOW) == moment(date(2026, 2, 13), 8, 31)


@pytest.mark.parametrize(
    ("typed", "day", "at"),
    [
        ("fri 10:00", date(2026, 2, 13), time(10)),
        ("gwe 1000", date(2026, 2, 13), time(10)),
        ("+3d 5pm", date(2026, 2, 15), time(17)),
        ("tom midday", date(2026, 2, 13), time(12)),
        ("14 Feb 2026 14:30", date(2026, 2, 14), time(14, 30)),
        ("14/2 14.30", date(2026, 2, 14), time(14, 30)),
        ("14 feb 1430", date(2026, 2, 14), time(14, 30)),
        ("Mon 16-Feb-2026 08:05", date(2026, 2, 16), time(8, 5)),
        ("14:30", TODAY, time(14, 30)),
        ("1430", TODAY, time(14, 30)),
        ("14.30", TODAY, time(14, 30)),
        ("fri", date(2026, 2, 13), None),
        ("14 feb 2026", date(2026, 2, 14), None),
        ("14/2", date(2026, 2, 14), None),
        ("31.12", date(2025, 12, 31), None),
    ],
)
def test_a_day_a_time_or_both_are_read(typed, day, at):
    expected = at and moment(day, at.hour, at.minute)
    assert read_when(typed, NOW) == When(day, expected)


def test_hours_from_now_may_end_tomorrow():
    at = moment(date(2026, 2, 13), 0, 31)
    assert read_when("+16h", NOW) == When(date(2026, 2, 13), at)


@pytest.mark.parametrize(
    ("typed", "readings"),
    [
        ("+3m", ("+3min", "+3mo")),
        ("14.10", ("14-Oct-2026", "12-Feb-2026 14:10")),
        ("maw", ("tue", "01-Mar-2026")),
    ],
)
def test_what_has_two_meanings_is_asked_back(typed, readings):
    with pytest.raises(Unreadable, match="two ways") as refused:
        read_when(typed, NOW)
    assert refused.value.readings == readings
    for reading in readings:
        read_when(reading, NOW)


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("31/2 10:00", "31 February does not exist."),
        ("fri 25:00", "no such time"),
        ("soon", "not a date or time"),
        ("soon 10:00", "not a date or time"),
        ("", "not a date or time"),
    ],
)
def test_what_is_neither_says_what_is_wrong(typed, says):
    with pytest.raises(Unreadable, match=says):
        read_when(typed, NOW)


def test_the_hour_that_the_clocks_skip_is_refused():
    with pytest.raises(Unreadable, match="clocks go forward"):
        read_when("29/3/2026 01:30", NOW)


def test_hours_are_elapsed_over_the_change_of_the_clocks():
    evening = datetime(2026, 10, 24, 22, 0, tzinfo=UTC)  # 23:00 on the ward
    assert read_time("+4h", evening) == moment(date(2026, 10, 25), 2, 0)


DAYS = st.dates(date(2000, 1, 1), date(2100, 1, 1))
NOWS = st.builds(datetime.combine, DAYS, st.times(), st.just(UTC))


@given(st.text(max_size=50) | st.text(alphabet="0123456789:.+-/ ampyhbdwrif", max_size=14), NOWS)
def test_whatever_is_typed_gives_a_time_or_a_sentence(typed, now):
    answers = (
        _time_or_refusal(read_clock, typed),
        _time_or_refusal(read_time, typed, now),
        _time_or_refusal(read_when, typed, now),
    )
    for answer in answers:
        if isinstance(answer, Unreadable):
            assert str(answer).endswith(".")
            assert len(answer.readings) <= 2
        else:
            assert isinstance(answer, time | datetime | When)


def _time_or_refusal(read, *typed):
    try:
        return read(*typed)
    except Unreadable as refused:
        return refused


@given(st.times())
def test_a_shown_time_reads_back(at):
    assert read_clock(f"{at.hour:02}:{at.minute:02}") == time(at.hour, at.minute)
    assert read_clock(f"{at.hour:02}{at.minute:02}") == time(at.hour, at.minute)


@given(st.integers(min_value=0, max_value=9999), NOWS)
def test_minutes_from_now_are_counted_to_the_minute(minutes, now):
    whole = now.replace(second=0, microsecond=0)
    assert read_time(f"-{minutes}m", now) == whole - timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("typed", "hour"), [("25/10/2026 01:30 BST", 0), ("25/10/2026 0130 gmt", 1)]
)
def test_in_the_hour_that_happens_twice_the_zone_says_which(typed, hour):
    assert read_when(typed, NOW).at == datetime(2026, 10, 25, hour, 30, tzinfo=UTC)


def test_a_time_that_comes_twice_asks_which_one_is_meant():
    with pytest.raises(Unreadable, match="Type 01:30 BST or 01:30 GMT"):
        read_when("25/10/2026 01:30", NOW)
    with pytest.raises(Unreadable, match="does not show BST"):
        read_when("12/2/2026 10:00 BST", NOW)


def test_what_happened_on_a_weekday_happened_on_the_last_one():
    thursday = datetime(2026, 2, 12, 16, 40, tzinfo=UTC)
    assert read_past("mon 16:00", thursday).at == datetime(2026, 2, 9, 16, tzinfo=UTC)
    assert read_past("thu 08:00", thursday).at == datetime(2026, 2, 12, 8, tzinfo=UTC)
    assert read_past("thu 17:00", thursday).at == datetime(2026, 2, 5, 17, tzinfo=UTC)
    assert read_past("mon", thursday).day == date(2026, 2, 9)
    assert read_past("tomorrow 10:00", thursday).at == datetime(2026, 2, 13, 10, tzinfo=UTC)
