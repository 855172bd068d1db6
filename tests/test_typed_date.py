"""Dates as people type them on a ward; the day is Thursday 12 February 2026."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wardapp import display
from wardapp.typed_date import Unreadable, read_birth_date, read_date
from wardapp.words import Words

TODAY = date(2026, 2, 12)
DAYS = st.dates(min_value=date(1950, 1, 1), max_value=date(2150, 12, 31))

READ = [
    ("today", date(2026, 2, 12)),
    ("heddiw", date(2026, 2, 12)),
    ("tom", date(2026, 2, 13)),
    ("Tomorrow", date(2026, 2, 13)),
    ("yfory", date(2026, 2, 13)),
    ("yesterday", date(2026, 2, 11)),
    ("ddoe", date(2026, 2, 11)),
    ("+3d", date(2026, 2, 15)),
    ("+3", date(2026, 2, 15)),
    ("-2w", date(2026, 1, 29)),
    ("−2w", date(2026, 1, 29)),
    ("+1m", date(2026, 3, 12)),
    ("+1mo", date(2026, 3, 12)),
    ("+1y", date(2027, 2, 12)),
    ("fri", date(2026, 2, 13)),
    ("mon", date(2026, 2, 16)),
    ("thu", date(2026, 2, 19)),
    ("thursday", date(2026, 2, 19)),
    ("wed", date(2026, 2, 18)),
    ("weds", date(2026, 2, 18)),
    ("tues", date(2026, 2, 17)),
    ("thurs", date(2026, 2, 19)),
    ("gwe", date(2026, 2, 13)),
    ("gwener", date(2026, 2, 13)),
    ("dydd Gwener", date(2026, 2, 13)),
    ("llun", date(2026, 2, 16)),
    ("dydd mawrth", date(2026, 2, 17)),
    ("mer", date(2026, 2, 18)),
    ("iau", date(2026, 2, 19)),
    ("sad", date(2026, 2, 14)),
    ("sul", date(2026, 2, 15)),
    ("14/2", date(2026, 2, 14)),
    ("14/2/26", date(2026, 2, 14)),
    ("14/02/2026", date(2026, 2, 14)),
    ("14.2.26", date(2026, 2, 14)),
    ("14-2", date(2026, 2, 14)),
    ("14-Feb", date(2026, 2, 14)),
    ("14 Feb 2026", date(2026, 2, 14)),
    ("14feb", date(2026, 2, 14)),
    ("14feb26", date(2026, 2, 14)),
    ("14th February", date(2026, 2, 14)),
    ("14 Chwefror 2026", date(2026, 2, 14)),
    ("14 maw", date(2026, 3, 14)),
    ("1 tach", date(2026, 11, 1)),
    ("21-Sept-2026", date(2026, 9, 21)),
    ("2026-02-16", date(2026, 2, 16)),
    ("2027-04-03", date(2027, 4, 3)),
    ("16022026", date(2026, 2, 16)),
    ("20260216", date(2026, 2, 16)),
    ("160226", date(2026, 2, 16)),
    ("Mon 16-Feb-2026", date(2026, 2, 16)),
    ("Llun 16-Feb-2026", date(2026, 2, 16)),
    ("Mon 16-Feb", date(2026, 2, 16)),
    ("mon, 16 feb", date(2026, 2, 16)),
    ("maw 17/2", date(2026, 2, 17)),
    ("  18/2  ", date(2026, 2, 18)),
    ("11/2", date(2026, 2, 11)),
    ("28/12", date(2025, 12, 28)),
    ("12/12", date(2025, 12, 12)),
    ("11/12", date(2026, 12, 11)),
    ("1/1/2099", date(2099, 1, 1)),
]


@pytest.mark.parametrize(("typed", "day"), READ)
def test_a_typed_date_is_read(typed, day):
    assert read_date(typed, TODAY) == day


REFUSED = [
    ("31/2", "31 February does not exist."),
    ("31 chwefror", "31 February does not exist."),
    ("29/2", "2026 has no 29 February."),
    ("31/4/2026", "31 April does not exist."),
    ("0/1", "0 January does not exist."),
    ("45/12", "45 December does not exist."),
    ("2/14", "There is no month 14. The day comes first: 14/2."),
    ("45/45", "There is no month 45. The day comes first: 14/2."),
    ("14/2/1066", "Check the year: 1066."),
    ("0000-01-01", "Check the year: 0."),
    ("Fri 16-Feb-2026", "16-Feb-2026 is another day of the week."),
    ("maw", "This can be read in two ways. Choose one."),
    ("mawrth", "This can be read in two ways. Choose one."),
    ("310226", "31 February does not exist."),
    ("20260231", "31 February does not exist."),
    ("+9999y", "This is not a date. Type it as 14/2, 14 Feb 2026, fri or +3d."),
    ("", "This is not a date. Type it as 14/2, 14 Feb 2026, fri or +3d."),
    ("soon", "This is not a date. Type it as 14/2, 14 Feb 2026, fri or +3d."),
    ("14/2/026", "This is not a date. Type it as 14/2, 14 Feb 2026, fri or +3d."),
    ("13:00", "This is not a date. Type it as 14/2, 14 Feb 2026, fri or +3d."),
    ("1/2/3/4", "This is not a date. Type it as 14/2, 14 Feb 2026, fri or +3d."),
    ("x" * 5000, "This is not a date. Type it as 14/2, 14 Feb 2026, fri or +3d."),
]


@pytest.mark.parametrize(("typed", "sentence"), REFUSED)
def test_what_is_no_date_says_so_in_plain_words(typed, sentence):
    with pytest.raises(Unreadable) as refused:
        read_date(typed, TODAY)
    assert str(refused.value) == sentence
    assert len(refused.value.readings) <= 2


@pytest.mark.parametrize("typed", ["maw", "2/14", "Fri 16-Feb-2026"])
def test_each_reading_that_is_offered_can_be_typed_instead(typed):
    with pytest.raises(Unreadable) as refused:
        read_date(typed, TODAY)
    assert refused.value.readings
    for reading in refused.value.readings:
        read_date(reading, TODAY)


def test_29_february_is_read_in_a_leap_year():
    assert read_date("29/2", date(2028, 1, 5)) == date(2028, 2, 29)
    assert read_date("29/2/28", TODAY) == date(2028, 2, 29)


def test_a_weekday_on_that_day_means_next_week():
    assert read_date("fri", date(2026, 2, 13)) == date(2026, 2, 20)


def test_a_month_after_the_31st_is_the_last_day():
    assert read_date("+1m", date(2026, 1, 31)) == date(2026, 2, 28)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("12/3/41", date(1941, 3, 12)),
        ("12/3/1941", date(1941, 3, 12)),
        ("12-Mar-1941", date(1941, 3, 12)),
        ("12/2/26", date(2026, 2, 12)),
        ("13/2/26", date(1926, 2, 13)),
        ("1941-03-12", date(1941, 3, 12)),
    ],
)
def test_a_year_of_birth_with_two_digits_lies_in_the_past(typed, day):
    assert read_birth_date(typed, TODAY) == day


@pytest.mark.parametrize("typed", ["12/3", "13-Feb-2026", "tom", "+3d", "31/2/41", ""])
def test_a_date_of_birth_without_year_or_in_the_future_is_refused(typed):
    with pytest.raises(Unreadable):
        read_birth_date(typed, TODAY)


@given(DAYS)
def test_every_look_of_a_date_reads_back_as_that_date(day):
    words = Words("en")
    for shown in (
        display.clinical_date(day),
        display.weekday_date(day, words),
        display.public_date(day),
        display.public_date(day, "cy"),
        display.public_weekday_date(day, "cy"),
        day.isoformat(),
        f"{day.day}/{day.month}/{day.year}",
    ):
        assert read_date(shown, TODAY) == day


@given(st.integers(min_value=-59, max_value=300), DAYS)
def test_the_short_look_reads_back_near_today(days, today):
    day = today + timedelta(days=days)
    shown = display.short_date(day, Words("en"))
    if (day.month, day.day) != (2, 29):
        assert read_date(shown, today) == day


@given(st.integers(min_value=1, max_value=999), DAYS)
def test_days_from_today_are_counted(days, today):
    assert read_date(f"+{days}d", today) == today + timedelta(days=days)


TYPED = st.one_of(
    st.text(max_size=50),
    st.text(alphabet="0123456789/-.+ dwmyhfrimongetlb", max_size=14),
    st.from_regex(r"[0-9]{1,4}[/. -][0-9]{1,4}([/. -][0-9]{1,4})?", fullmatch=True),
)


@given(TYPED, DAYS)
def test_whatever_is_typed_gives_a_date_or_a_sentence(typed, today):
    for read in (read_date, read_birth_date):
        answer = _date_or_refusal(read, typed, today)
        if isinstance(answer, Unreadable):
            assert str(answer).endswith(".")
            assert len(answer.readings) <= 2
        else:
            assert isinstance(answer, date)


def _date_or_refusal(read, typed, today):
    try:
        return read(typed, today)
    except Unreadable as refused:
        return refused
