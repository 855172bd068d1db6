"""Every example of the display standards, the right look and the wrong one."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from wardapp import display
from wardapp.clock import moment
from wardapp.words import Words

EN = Words("en")
BORN = date(1941, 3, 12)
NOW = moment(date(2026, 2, 12), 8, 31)
TODAY = date(2026, 2, 12)


def _welsh(source, **values):
    words = {"Mon": "Llun", "today": "heddiw", "{n} of 48 hr": "{n} o 48 awr"}
    return words.get(source, source).format(**values)


NAMES = [
    # family, given, title, sex, right, wrong
    ("Evans", "Siân", "Mrs", "", "EVANS, Siân (Mrs)", "Mrs Siân Evans"),
    ("Evans", "Siân", "Mrs.", "", "EVANS, Siân (Mrs)", "EVANS, Siân (Mrs.)"),
    ("Evans", "Siân", "(Mrs)", "", "EVANS, Siân (Mrs)", "EVANS, Siân ((Mrs))"),
    ("Evans West", "Siân", "Mrs", "", "EVANS WEST, Siân (Mrs)", "EVANS-WEST, Siân (Mrs)"),
    ("Evans-West", "Siân", "", "", "EVANS-WEST, Siân", "EVANS-WEST, Siân ()"),
    ("Llŷr", "Ŵyn", "Mr", "", "LLŶR, Ŵyn (Mr)", "LLŷR, Ŵyn (Mr)"),
    ("ap Gwŷn", "Llŷr", "", "", "AP GWŶN, Llŷr", "ap Gwŷn, Llŷr"),
    ("O'Brien", "Seán", "Dr", "", "O'BRIEN, Seán (Dr)", "OBRIEN, Seán (Dr)"),
    ("Đỗ", "Thị Mai", "Ms", "", "ĐỖ, Thị Mai (Ms)", "đỗ, Thị Mai (Ms)"),
    ("Groß", "Jürgen", "", "", "GROSS, Jürgen", "GROß, Jürgen"),
    ("  Evans ", " Siân ", "", "", "EVANS, Siân", "  EVANS ,  Siân "),
    ("evans", "siân", "", "", "EVANS, siân", "EVANS, Siân"),
    ("McDonald", "Ann", "Miss", "", "MCDONALD, Ann (Miss)", "McDonald, Ann (Miss)"),
    ("", "", "", "Male", "UNKNOWN, Unknown, Male", "?"),
    ("", "", "", "", "UNKNOWN, Unknown", ""),
    ("Evans", "", "", "Female", "EVANS, Unknown", "EVANS, Unknown, Female"),
    ("", "Siân", "", "Female", "UNKNOWN, Siân", "Siân"),
    ("Evans", "", "Mrs", "", "EVANS, Unknown (Mrs)", "EVANS (Mrs)"),
]


@pytest.mark.parametrize(("family", "given", "title", "sex", "right", "wrong"), NAMES)
def test_a_name_is_family_in_capitals_then_given_then_title(
    family, given, title, sex, right, wrong
):
    assert display.person_name(family, given, title, sex) == right != wrong


def test_a_name_breaks_between_its_parts_only():
    assert display.name_components("Evans West", "Siân Mai", "Mrs") == (
        "EVANS WEST,",
        "Siân Mai",
        "(Mrs)",
    )
    assert display.name_components("Subramanyan", "Chandrasekhar") == (
        "SUBRAMANYAN,",
        "Chandrasekhar",
    )


DATES = [
    (date(2026, 1, 5), "05-Jan-2026", "5-Jan-2026"),
    (date(2026, 1, 6), "06-Jan-2026", "06-JAN-2026"),
    (date(2026, 2, 16), "16-Feb-2026", "16/02/2026"),
    (date(2026, 3, 1), "01-Mar-2026", "1/3/26"),
    (date(2026, 4, 30), "30-Apr-2026", "30 Apr 2026"),
    (date(2026, 5, 1), "01-May-2026", "01-May.-2026"),
    (date(2026, 6, 9), "09-Jun-2026", "09-June-2026"),
    (date(2026, 7, 31), "31-Jul-2026", "31-July-2026"),
    (date(2026, 8, 6), "06-Aug-2026", "06-Awst-2026"),
    (date(2026, 9, 21), "21-Sep-2026", "21-Sept-2026"),
    (date(2026, 10, 25), "25-Oct-2026", "25-Hyd-2026"),
    (date(2026, 11, 21), "21-Nov-2026", "21-Tach-2026"),
    (date(2026, 12, 25), "25-Dec-2026", "2026-12-25"),
    (date(1941, 3, 12), "12-Mar-1941", "12-Mar-41"),
]


@pytest.mark.parametrize(("day", "right", "wrong"), DATES)
def test_a_clinical_date_has_two_digits_three_letters_four_digits(day, right, wrong):
    assert display.clinical_date(day) == right != wrong


WEEKDAYS = [
    (date(2026, 2, 16), "Mon 16-Feb-2026", "Mon 16-Feb"),
    (date(2026, 1, 6), "Tue 06-Jan-2026", "Tue 06-Jan"),
    (date(2026, 2, 11), "Wed 11-Feb-2026", "Wed 11-Feb"),
    (date(2026, 2, 12), "Thu 12-Feb-2026", "Thu 12-Feb"),
    (date(2026, 2, 13), "Fri 13-Feb-2026", "Fri 13-Feb"),
    (date(2026, 2, 14), "Sat 14-Feb-2026", "Sat 14-Feb"),
    (date(2026, 2, 15), "Sun 15-Feb-2026", "Sun 15-Feb"),
]


@pytest.mark.parametrize(("day", "whole", "short"), WEEKDAYS)
def test_the_weekday_stands_before_the_date(day, whole, short):
    assert display.weekday_date(day, EN) == whole
    assert display.short_date(day, EN) == short


def test_only_the_words_of_a_clinical_date_follow_the_language():
    assert display.weekday_date(date(2026, 2, 16), _welsh) == "Llun 16-Feb-2026"
    assert display.relative_day(TODAY, TODAY, _welsh) == "heddiw"
    assert display.of_48_hours(31.9, _welsh) == "31 o 48 awr"


TIMES = [
    (time(8, 31), "08:31", "8:31"),
    (time(8, 5), "08:05", "8.05"),
    (time(20, 0), "20:00", "8pm"),
    (time(0, 0), "00:00", "24:00"),
    (time(23, 59), "23:59", "11:59pm"),
    (time(14, 30, 59), "14:30", "14:31"),
    (moment(date(2026, 2, 12), 8, 31), "08:31", "08:31:00"),
    (datetime(2026, 7, 1, 7, 31, tzinfo=UTC), "08:31", "07:31"),
    (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), "01:30", "00:30"),
    (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), "01:30", "02:30"),
]


@pytest.mark.parametrize(("at", "right", "wrong"), TIMES)
def test_a_clinical_time_is_the_24_hour_clock_on_the_wall(at, right, wrong):
    assert display.clinical_time(at) == right != wrong


def test_a_moment_after_midnight_in_summer_belongs_to_the_london_day():
    at = datetime(2026, 7, 1, 23, 5, tzinfo=UTC)
    assert display.date_time(at) == "02-Jul-2026 00:05"
    assert display.weekday_date_time(at, EN) == "Thu 02-Jul-2026 00:05"


def test_ranges_and_approximate_times_are_said_in_words():
    assert display.time_range(time(6, 23), time(8, 23), EN) == "From 06:23 to 08:23"
    assert display.approximate("14:00", EN) == "Approx 14:00"
    assert display.approximate(display.duration(timedelta(minutes=160)), EN) == "Approx 2hr 40min"


AGES = [
    # born, on, right, wrong
    (date(1944, 6, 1), date(2026, 2, 12), "81y", "81"),
    (date(1941, 3, 12), date(2026, 2, 12), "84y", "85y"),
    (date(1941, 3, 12), date(2026, 3, 11), "84y", "85y"),
    (date(1941, 3, 12), date(2026, 3, 12), "85y", "84y"),
    (date(2008, 2, 12), date(2026, 2, 12), "18y", "18y 0m"),
    (date(2008, 2, 13), date(2026, 2, 12), "17y 11m", "17y"),
    (date(2008, 2, 29), date(2026, 2, 28), "17y 11m", "18y"),
    (date(2008, 2, 29), date(2026, 3, 1), "18y", "17y 11m"),
    (date(2022, 1, 10), date(2026, 2, 12), "4y 1m", "4y"),
    (date(2022, 2, 12), date(2026, 2, 12), "4y", "4y 0m"),
    (date(2024, 2, 12), date(2026, 2, 12), "2y", "24m"),
    (date(2024, 2, 13), date(2026, 2, 12), "23m 30d", "1y 11m"),
    (date(2025, 1, 4), date(2026, 2, 12), "13m 8d", "1y 1m"),
    (date(2025, 2, 12), date(2026, 2, 12), "12m", "1y"),
    (date(2025, 2, 13), date(2026, 2, 12), "52w", "12m"),
    (date(2026, 1, 14), date(2026, 2, 12), "4w 1d", "29d"),
    (date(2026, 1, 15), date(2026, 2, 12), "4w", "28d"),
    (date(2026, 1, 16), date(2026, 2, 12), "27d", "3w 6d"),
    (date(2026, 2, 12), date(2026, 2, 12), "0d", ""),
    (NOW, NOW + timedelta(minutes=90), "90min", "1hrs"),
    (NOW, NOW + timedelta(minutes=119), "119min", "2hrs"),
    (NOW, NOW + timedelta(minutes=120), "2hrs", "120min"),
    (NOW, NOW + timedelta(hours=26), "26hrs", "1d"),
    (NOW, NOW + timedelta(hours=47, minutes=59), "47hrs", "48hrs"),
    (NOW, NOW + timedelta(hours=48), "2d", "48hrs"),
    (moment(date(2026, 10, 24), 23, 30), moment(date(2026, 10, 25), 3, 30), "5hrs", "4hrs"),
]


@pytest.mark.parametrize(("born", "on", "right", "wrong"), AGES)
def test_an_age_is_in_the_units_of_that_age(born, on, right, wrong):
    assert display.age(born, on) == right != wrong


def test_the_age_stands_in_brackets_after_the_birth_date():
    assert display.born_and_age(BORN, TODAY) == "12-Mar-1941 (84y)"


NUMBERS = [
    ("9434765870", "943 476 5870", "9434765870"),
    ("943 476 5870", "943 476 5870", "943  476  5870"),
    ("943-476-5870", "943 476 5870", "943-476-5870"),
    ("94347658", "94347658", "943 476 58"),
    ("A12345", "A12345", "A12 345"),
]


@pytest.mark.parametrize(("number", "right", "wrong"), NUMBERS)
def test_an_nhs_number_is_grouped_three_three_four(number, right, wrong):
    assert display.nhs_number(number) == right != wrong


@pytest.mark.parametrize("nothing", ["", None, "  "])
def test_what_is_missing_is_said_in_words(nothing):
    assert display.recorded(nothing, EN) == "Not recorded"
    assert display.recorded(" Female ", EN) == "Female"


def test_a_person_without_nhs_number_has_a_temporary_one_in_words():
    assert display.temporary_number("341", EN) == "Temporary No 341"


DURATIONS = [
    (timedelta(days=2, hours=4), "2d 4hr", "2.2 days"),
    (timedelta(hours=4), "4hr", "0d 4hr"),
    (timedelta(minutes=40), "40min", "0hr 40min"),
    (timedelta(days=14, hours=2), "14d 2hr", "2w 2hr"),
    (timedelta(hours=2, minutes=40), "2hr 40min", "160min"),
    (timedelta(hours=8), "8hr", "8 hr"),
    (timedelta(days=2), "2d", "48hr"),
    (timedelta(days=2, minutes=5), "2d", "2d 0hr"),
    (timedelta(seconds=38), "38sec", "0min"),
    (timedelta(seconds=61), "1min 1sec", "61sec"),
    (timedelta(0), "0min", ""),
    (timedelta(seconds=-5), "0min", "-5sec"),
]


@pytest.mark.parametrize(("length", "right", "wrong"), DURATIONS)
def test_a_duration_has_whole_units_and_no_zeros(length, right, wrong):
    assert display.duration(length) == right != wrong


CLOCK48 = [(0, "0 of 48 hr"), (31, "31 of 48 hr"), (31.98, "31 of 48 hr"), (56, "56 of 48 hr")]


@pytest.mark.parametrize(("hours", "right"), [*CLOCK48, (96, "4d"), (99.5, "4d 3hr")])
def test_the_optimised_clock_is_of_48_hours_until_it_is_days(hours, right):
    assert display.of_48_hours(hours, EN) == right


@pytest.mark.parametrize(("seconds", "right"), [(38.9, "0:38"), (60, "1:00"), (725, "12:05")])
def test_the_timer_of_the_round_is_quiet(seconds, right):
    assert display.stopwatch(seconds) == right


RELATIVE = [
    (0, "today"),
    (1, "tomorrow"),
    (4, "4d"),
    (2, "2d"),
    (-1, "yesterday"),
    (-3, "3d ago"),
]


@pytest.mark.parametrize(("days", "right"), RELATIVE)
def test_days_to_go_are_said_shortly(days, right):
    assert display.relative_day(TODAY + timedelta(days=days), TODAY, EN) == right


NEAR = [
    (moment(date(2026, 2, 12), 17), "today 17:00"),
    (moment(date(2026, 2, 13), 9), "tomorrow 09:00"),
    (moment(date(2026, 2, 14), 10), "Sat 10:00"),
    (moment(date(2026, 2, 18), 10), "Wed 10:00"),
    (moment(date(2026, 2, 19), 10), "Thu 19-Feb 10:00"),
    (moment(date(2026, 2, 11), 15, 30), "yesterday 15:30"),
    (moment(date(2026, 2, 10), 11), "Tue 10-Feb 11:00"),
    (moment(date(2027, 2, 10), 11), "Wed 10-Feb-2027 11:00"),
]


@pytest.mark.parametrize(("at", "right"), NEAR)
def test_a_time_near_now_is_named_as_one_speaks(at, right):
    assert display.near_time(at, NOW, EN) == right


PUBLIC_DATES = [
    (date(2026, 8, 6), "en", "6 August 2026", "06-Aug-2026"),
    (date(2026, 8, 6), "cy", "6 Awst 2026", "6 August 2026"),
    (date(2026, 2, 12), "cy", "12 Chwefror 2026", "12fed o Chwefror 2026"),
    (date(2026, 3, 3), "cy", "3 Mawrth 2026", "3 Maw 2026"),
]


@pytest.mark.parametrize(("day", "language", "right", "wrong"), PUBLIC_DATES)
def test_a_date_for_the_person_is_in_full(day, language, right, wrong):
    assert display.public_date(day, language) == right != wrong


def test_a_date_for_the_person_may_begin_with_its_day():
    day = date(2026, 8, 3)
    assert display.public_weekday(day, "cy") == "Dydd Llun"
    assert display.public_weekday_date(day) == "Monday 3 August 2026"
    assert display.public_weekday_date(day, "cy") == "Dydd Llun 3 Awst 2026"


PUBLIC_TIMES = [
    (time(17, 30), "en", "5:30pm", "17:30"),
    (time(9), "en", "9am", "9:00am"),
    (time(12), "en", "midday", "12pm"),
    (time(0), "en", "midnight", "24:00"),
    (time(12, 5), "en", "12:05pm", "0:05pm"),
    (time(0, 5), "en", "12:05am", "0:05am"),
    (time(17, 30), "cy", "5:30yh", "5:30pm"),
    (time(9, 5), "cy", "9:05yb", "9:5yb"),
    (time(12), "cy", "canol dydd", "hanner dydd"),
    (time(0), "cy", "canol nos", "midnight"),
    (datetime(2026, 7, 1, 11, 0, tzinfo=UTC), "en", "midday", "11am"),
]


@pytest.mark.parametrize(("at", "language", "right", "wrong"), PUBLIC_TIMES)
def test_a_time_for_the_person_is_as_one_says_it(at, language, right, wrong):
    assert display.public_time(at, language) == right != wrong


PHONES = [
    ("(029)20180928", "029 2018 0928", "(029)20180928"),
    ("+44 29 2018 0928", "029 2018 0928", "+44 29"),
    ("+44 (0)29 2018 0928", "029 2018 0928", "(0)"),
    ("0044 1792 123456", "01792 123456", "00441792"),
    ("029 20180928 ext 1234", "029 2018 0928 x1234", "ext"),
    ("02920180928x1234", "029 2018 0928 x1234", "0928x"),
    ("01792123456", "01792 123456", "01792 12 3456"),
    ("0114 4960123", "0114 496 0123", "01144 960123"),
    ("0151-496-0123", "0151 496 0123", "0151-"),
    ("07700900123", "07700 900123", "0770 090"),
    ("03001234567", "0300 123 4567", "03001"),
    ("0800 1111", "0800 1111", "08001111"),
    ("+48 22 123 45 67", "+48 22 123 45 67", "022"),
    ("ask her son", "ask her son", "ask x"),
]


@pytest.mark.parametrize(("typed", "right", "wrong"), PHONES)
def test_a_phone_number_is_grouped_the_british_way(typed, right, wrong):
    shown = display.phone(typed)
    assert shown == right
    assert wrong not in shown


POSTCODES = [
    ("cf101aa", "CF10 1AA"),
    ("CF10 1AA", "CF10 1AA"),
    ("sa1  4pq", "SA1 4PQ"),
    ("SW1A2AA", "SW1A 2AA"),
    ("no fixed abode", "no fixed abode"),
]


@pytest.mark.parametrize(("typed", "right"), POSTCODES)
def test_a_postcode_has_capitals_and_one_space(typed, right):
    assert display.postcode(typed) == right


def test_an_address_leaves_empty_parts_out():
    parts = ("1 Stryd Fawr", "", "Caerdydd, ")
    assert display.address_line(parts, "CF101AA") == "1 Stryd Fawr, Caerdydd, CF10 1AA"
    assert display.address_block(parts, "") == ("1 Stryd Fawr", "Caerdydd")


def test_the_person_is_spoken_to_by_first_name_first():
    assert display.public_name("Siân", "Evans") == "Siân Evans"
