"""Stays, ages and working days against answers that others worked out."""

import csv
import json
from datetime import date, datetime
from pathlib import Path

import pytest

from wardapp.clock import LONDON, moment
from wardapp.measures import calendar

VECTORS = Path(__file__).parents[2].parent / "shared" / "vectors" / "calendar"


def _vectors(name):
    path = VECTORS / name
    if not path.exists():
        pytest.skip("the reference answers are not beside the project")
    if path.suffix == ".csv":
        with path.open(newline="", encoding="utf-8") as rows:
            return list(csv.DictReader(rows))
    return json.loads(path.read_text("utf-8"))["vectors"]


def _london(text):
    return datetime.fromisoformat(text).replace(tzinfo=LONDON)


def test_nights_and_hours_agree_with_the_reference_also_over_clock_changes():
    for case in _vectors("length_of_stay_clock.json"):
        admitted, left = _london(case["admitted_local"]), _london(case["discharged_local"])
        assert calendar.length_of_stay(admitted, left) == case["nights"], case
        hours = calendar.elapsed_hours(admitted, left)
        assert hours == pytest.approx(case["elapsed_hours"], abs=1e-4), case


def test_working_days_agree_with_the_reference():
    off = calendar.days_off(range(2020, 2031))
    for case in _vectors("working_days.json"):
        start, end = date.fromisoformat(case["start"]), date.fromisoformat(case["end"])
        expected = case["working_days_after_start_up_to_end"]
        assert calendar.working_days(start, end, off) == expected, case
        following = date.fromisoformat(case["next_working_day_after_start"])
        assert calendar.next_working_day(start, off) == following, case
        assert calendar.is_working_day(start, off) == case["start_is_working_day"], case


def test_bank_holidays_agree_with_the_governments_list():
    listed = {
        date.fromisoformat(row["date"]) for row in _vectors("wales_bank_holidays_2020_2030.csv")
    }
    assert calendar.bank_holidays(2020, 2030) == listed


def test_saint_davids_day_is_a_working_day_unless_the_ward_adds_it():
    day = date(2027, 3, 1)
    assert calendar.is_working_day(day, calendar.days_off([2027]))
    assert not calendar.is_working_day(day, calendar.days_off([2027], [day]))
    assert calendar.days_off([]) == frozenset()


def test_the_day_of_admission_is_day_one():
    admitted = moment(date(2026, 2, 4), 23, 50)
    assert calendar.day_of_stay(admitted, date(2026, 2, 4)) == 1
    assert calendar.day_of_stay(admitted, date(2026, 2, 12)) == 9


def test_over_6_days_begins_after_the_seventh_midnight():
    admitted = moment(date(2026, 2, 4), 23, 50)
    assert not calendar.is_over_6_days(admitted, date(2026, 2, 10))
    assert calendar.is_over_6_days(admitted, date(2026, 2, 11))
    assert calendar.length_of_stay(admitted, moment(date(2026, 2, 11))) == 7


def test_a_stay_from_late_on_a_summer_evening_counts_in_london():
    admitted = datetime.fromisoformat("2026-07-01T23:30:00+00:00")  # 00:30 on the 2nd
    assert calendar.day_of_stay(admitted, date(2026, 7, 2)) == 1


def test_a_moment_without_a_zone_is_refused():
    naive = datetime(2026, 2, 12, 8, 0)  # noqa: DTZ001 - the point of the test
    with pytest.raises(ValueError, match="time zone"):
        calendar.elapsed(naive, moment(date(2026, 2, 12)))


def test_the_census_is_on_wednesday_number_three():
    days = (21, 18, 18, 15, 20, 17, 15, 19, 16, 21, 18, 16)
    found = [calendar.third_wednesday(2026, month) for month in range(1, 13)]
    assert found == [date(2026, month, day) for month, day in enumerate(days, start=1)]


def test_the_next_census_may_be_today_or_in_the_next_year():
    assert calendar.next_census_day(date(2026, 2, 18)) == date(2026, 2, 18)
    assert calendar.next_census_day(date(2026, 2, 19)) == date(2026, 3, 18)
    assert calendar.next_census_day(date(2026, 12, 17)) == date(2027, 1, 20)


def test_a_birthday_counts_from_its_morning():
    born = date(1941, 3, 12)
    assert calendar.age_in_years(born, date(2026, 3, 11)) == 84
    assert calendar.age_in_years(born, date(2026, 3, 12)) == 85


def test_who_was_born_on_29_february_is_a_year_older_on_1_march():
    born = date(2008, 2, 29)
    assert calendar.age_in_years(born, date(2026, 2, 28)) == 17
    assert calendar.age_in_years(born, date(2026, 3, 1)) == 18


def test_a_month_after_31_january_is_the_last_of_february():
    assert calendar.add_months(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert calendar.add_months(date(2026, 1, 31), -2) == date(2025, 11, 30)
    assert calendar.months_and_days(date(2026, 1, 31), date(2026, 3, 1)) == (1, 1)
