"""The form of the recovery plan: nothing vanishes, and every value is read or refused."""

import re
import tomllib
import unicodedata
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wardapp.errors import RuleBroken
from wardapp.paths import RESOURCES
from wardapp.plan_form import (
    CHOICE,
    DATE,
    DATETIME,
    DEPTHS,
    FULL,
    KINDS,
    LINE,
    LINE_LIMIT,
    RATING,
    SHORT,
    STANDARD,
    TEXT,
    Field,
    plan_form,
    read_plan_form,
)
from wardapp.typed_date import Unreadable
from wardapp.words import ENGLISH, LANGUAGES, WELSH

TODAY = date(2026, 2, 12)  # a Thursday
GOLDEN = Path(__file__).parent / "golden" / "plan_fields.txt"
TABLE = tomllib.loads((RESOURCES / "plan" / "recovery_plan.toml").read_text("utf-8"))
FORM = plan_form()
FIELDS = [(section, item) for section in FORM for item in section]
EVERY_FIELD = pytest.mark.parametrize(
    ("section", "item"), FIELDS, ids=[f"{s.code}.{f.name}" for s, f in FIELDS]
)


def ask(section: str, name: str) -> Field:
    return FORM.section(section).field(name)


def of_kind(*kinds: str) -> list[Field]:
    return [item for _, item in FIELDS if item.kind in kinds]


def stored_names() -> set[str]:
    """Return everything of the form that stands in records: fields with their kinds, choices."""
    fields = {f"{section.code}.{item.name} {item.kind}" for section, item in FIELDS}
    choices = {
        f"{name}: {item['code']}" for name, items in TABLE["choices"].items() for item in items
    }
    return fields | choices


# what records hold


def test_no_field_and_no_choice_that_a_plan_may_hold_has_vanished():
    gone = set(GOLDEN.read_text("utf-8").splitlines()) - stored_names()
    assert not gone, "retire a field (retired) or a choice (valid_to), never remove it"


def test_every_field_and_every_choice_is_guarded():
    unguarded = stored_names() - set(GOLDEN.read_text("utf-8").splitlines())
    assert not unguarded, "add the new names to the guard"


def test_names_are_plain_and_stand_once():
    codes = [section.code for section in FORM]
    assert len(codes) == len(set(codes))
    for section in FORM:
        names = [item.name for item in section]
        assert len(names) == len(set(names)), section.code
        for name in (section.code, *names):
            assert re.fullmatch("[a-z]+(_[a-z]+)*", name)


def test_every_group_of_the_welsh_plan_is_there_in_its_order():
    assert [section.code for section in FORM] == [
        *("language_access", "what_matters", "outcomes", "before_now", "goals", "clinical"),
        *("follow_ups", "risks", "capacity", "carer_question", "carers", "equipment", "home"),
        *("services", "trusted_assessment", "information", "contact", "review"),
        *("took_part", "my_part"),
    ]
    assert [section.code for section in FORM if not section.single] == [
        *("outcomes", "before_now", "goals", "follow_ups", "risks", "carers", "equipment"),
        *("services", "information", "took_part"),
    ]


def test_the_form_says_that_it_is_not_official():
    assert FORM.name == "recovery_plan"
    assert FORM.nation == "Wales"
    assert FORM.version
    assert FORM.source
    assert FORM.marker == "‡"
    assert read_plan_form({**TABLE, "official": True}).marker == ""


# words


def spoken() -> list[tuple[str, str]]:
    """Return every pair of English and Welsh words in the file."""
    rows = [*TABLE["sections"], *(row for items in TABLE["choices"].values() for row in items)]
    rows += [row for section in TABLE["sections"] for row in section["fields"]]
    ends = [key for row in rows for key in row if key == "en" or key.endswith("_en")]
    assert len(ends) == sum(key == "cy" or key.endswith("_cy") for row in rows for key in row)
    return [
        (row[key], row[f"{key.removesuffix('en')}cy"])
        for row in rows
        for key in row
        if key == "en" or key.endswith("_en")
    ]


def test_every_word_of_the_form_has_its_welsh():
    for english, welsh in spoken():
        assert english.strip()
        assert welsh.strip(), english
        assert welsh != english, english
        assert welsh == unicodedata.normalize("NFC", welsh)
        assert "’" not in english + welsh, "one apostrophe everywhere: '"
        assert not re.search(r"\s'|'\s", welsh), welsh


def test_words_that_must_never_be_seen_are_not_in_the_form():
    words = " ".join(english.casefold() for english, _ in spoken())
    for never in ("d/c", "bed blocker", "medically fit", "fail", "d2a", "criteria to reside"):
        assert never not in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_heading_and_label_is_there_for_staff_and_person(language):
    for section in FORM:
        assert section.text(language)
        assert bool(section.one(language)) != section.single
        for item in section:
            assert item.text(language)
            assert not (item.person(language) and not section.person(language))


def test_the_person_reads_the_plan_as_me():
    assert FORM.section("what_matters").person(ENGLISH) == "What matters to me"
    assert FORM.section("what_matters").person(WELSH) == "Beth sy'n bwysig i mi"
    assert ask("what_matters", "good_day").person(WELSH) == "Diwrnod da i mi"
    assert FORM.section("goals").text(WELSH) == "Nodau"
    assert FORM.section("goals").one(ENGLISH) == "Goal"
    assert ask("goals", "by_date").text(WELSH) == "Erbyn"
    assert ask("what_matters", "own_words").hint(WELSH) == "Beth sy'n bwysig i chi?"


# depths


def test_a_short_plan_asks_no_more_than_sixteen_things():
    opened = FORM.opened(SHORT)
    assert sum(len(section.fields) for section in opened) <= 16
    assert [section.code for section in opened] == [
        *("what_matters", "goals", "capacity", "carer_question", "carers"),
        *("contact", "review", "my_part"),
    ]


def test_a_short_plan_can_be_in_place():
    asked = {section.code: {item.name for item in section} for section in FORM.opened(SHORT)}
    assert "own_words" in asked["what_matters"]
    assert "goal" in asked["goals"]
    assert "capacity" in asked["capacity"]
    assert "answer" in asked["carer_question"]
    assert {"name", "asked", "willing_able"} <= asked["carers"]
    assert {"name", "phone"} <= asked["contact"]
    assert "first_review_on" in asked["review"]


def test_a_deeper_plan_holds_the_shallower_one():
    sizes = []
    for shallower, deeper in pairwise(DEPTHS):
        for section in FORM.opened(shallower):
            wider = FORM.section(section.code).opened(deeper)
            assert set(section.fields) <= set(wider)
        sizes.append(sum(len(section.fields) for section in FORM.opened(shallower)))
    assert sizes == sorted(set(sizes))
    assert FORM.opened(FULL) == FORM.sections


def test_a_section_opens_as_soon_as_its_first_field_does():
    for section, item in FIELDS:
        assert item.depth in DEPTHS
        assert DEPTHS.index(section.depth) <= DEPTHS.index(item.depth)
    for section in FORM:
        assert section.fields[0].depth == section.depth, "its first field is its title"


def test_a_retired_field_is_not_asked_but_still_read():
    took_part = next(row for row in TABLE["sections"] if row["code"] == "took_part")
    how = next(row for row in took_part["fields"] if row["name"] == "how")
    section = {**took_part, "fields": [{**how, "retired": True}]}
    form = read_plan_form({**TABLE, "sections": [section]})
    assert form.opened(FULL) == ()
    kept = form.section("took_part").field("how")
    assert kept.shown("telephone", WELSH) == "Dros y ffôn"


# any value


@EVERY_FIELD
def test_every_field_can_be_left_empty(section, item):
    assert item.kind in KINDS
    for nothing in ("", "  ", "\n\t", "\u200b"):
        assert item.read(nothing, TODAY) == ""
    assert item.shown("", WELSH) == item.shown_public("", ENGLISH) == ""


@pytest.mark.parametrize(
    "words",
    [
        "Dw i eisiau bod yn fy nghegin fy hun eto, a mynd â'r ci am dro at y giât. Tŷ'r Ŵyn",
        "🙂 a 👨‍👩‍👧 in a note",
        "<b>bold</b> & 5 < 6 {name} %s \\n",
        "شكرا جزيلا",
    ],
)
def test_words_are_kept_as_they_were_said(words):
    for item in of_kind(LINE, TEXT):
        kept = item.read(words, TODAY)
        assert kept == unicodedata.normalize("NFC", words).replace("\u200d", "")
        assert item.shown(kept, WELSH) == item.shown_public(kept, ENGLISH) == kept


def test_the_persons_words_keep_their_lines_and_a_line_is_one_line():
    assert ask("what_matters", "own_words").read("one \r\ntwo\n", TODAY) == "one\ntwo"
    assert ask("contact", "name").read("Nia\nBowen", TODAY) == "Nia Bowen"


@EVERY_FIELD
def test_what_is_too_long_is_refused_beside_its_field_and_never_cut(section, item):
    with pytest.raises(RuleBroken) as refused:
        item.read("x" * 4001, TODAY)
    assert refused.value.field == item.name


def test_four_thousand_characters_fit_into_a_text():
    for item in of_kind(TEXT):
        assert len(item.read("ŵ" * 4000, TODAY)) == 4000
    assert len(ask("contact", "phone").read("1" * LINE_LIMIT, TODAY)) == LINE_LIMIT


@given(typed=st.text(max_size=60), item=st.sampled_from([item for _, item in FIELDS]))
def test_anything_typed_is_read_or_refused_in_words(typed, item):
    try:
        stored = item.read(typed, TODAY)
    except RuleBroken as refused:
        field = refused.field
    else:
        field = item.name
        for language in LANGUAGES:
            assert bool(item.shown(stored, language)) == bool(stored)
    assert field == item.name


# days and moments


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("2/3", "2026-03-02"),
        ("2 Mawrth 2026", "2026-03-02"),
        ("2 March", "2026-03-02"),
        ("llun", "2026-02-16"),
        ("mon", "2026-02-16"),
        ("yfory", "2026-02-13"),
        ("+2w", "2026-02-26"),
        ("2026-03-02", "2026-03-02"),
    ],
)
def test_a_day_may_be_typed_in_welsh_or_english(typed, stored):
    assert ask("review", "first_review_on").read(typed, TODAY) == stored
    assert ask("services", "starts_at").read(typed, TODAY) == stored


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("mon 17:30", "2026-02-16T17:30:00+00:00"),
        ("llun 5:30yh", "2026-02-16T17:30:00+00:00"),
        ("14:00", "2026-02-12T14:00:00+00:00"),
        ("1 Gorffennaf 9am", "2026-07-01T08:00:00+00:00"),
        ("16 Chwefror canol dydd", "2026-02-16T12:00:00+00:00"),
    ],
)
def test_a_moment_is_stored_in_utc(typed, stored):
    assert ask("services", "starts_at").read(typed, TODAY) == stored


def test_a_day_is_read_as_the_ward_or_the_person_reads_it():
    review = ask("review", "first_review_on")
    assert review.shown("2026-03-02", WELSH) == "Mon 02-Mar-2026"
    assert review.shown_public("2026-03-02", ENGLISH) == "Monday 2 March 2026"
    assert review.shown_public("2026-03-02", WELSH) == "Dydd Llun 2 Mawrth 2026"
    starts = ask("services", "starts_at")
    summer = "2026-07-01T16:30:00+00:00"
    assert starts.shown(summer, ENGLISH) == "Wed 01-Jul-2026 17:30"
    assert starts.shown_public(summer, ENGLISH) == "Wednesday 1 July 2026, 5:30pm"
    assert starts.shown_public(summer, WELSH) == "Dydd Mercher 1 Gorffennaf 2026, 5:30yh"
    assert starts.shown_public("2026-02-18", WELSH) == "Dydd Mercher 18 Chwefror 2026"


def test_a_stored_day_or_moment_can_be_reckoned_with():
    starts = ask("services", "starts_at")
    when = starts.when("2026-06-30T23:30:00+00:00")
    assert when.day == date(2026, 7, 1)
    assert when.at == datetime(2026, 6, 30, 23, 30, tzinfo=UTC)
    assert starts.when("2026-02-18").at is None
    assert starts.when("") is None
    assert ask("contact", "name").when("2026-02-18") is None


def test_what_is_shown_can_be_typed_again():
    for item in of_kind(DATE):
        for day in range(9, 16):
            stored = f"2025-12-{day:02}"
            assert item.read(item.shown(stored, WELSH), TODAY) == stored
    for item in of_kind(DATETIME):
        for stored in ("2025-12-09T09:05:00+00:00", "2025-08-09T23:30:00+00:00", "2025-12-09"):
            assert item.read(item.shown(stored, ENGLISH), TODAY) == stored


def test_what_has_happened_was_not_tomorrow():
    for item in of_kind(DATE, DATETIME):
        if item.past:
            assert item.read("today", TODAY) == "2026-02-12"
            with pytest.raises(RuleBroken, match="cannot be in the future"):
                item.read("tomorrow", TODAY)
        else:
            assert item.read("tomorrow", TODAY) == "2026-02-13"
    happened = {item.name for item in of_kind(DATE, DATETIME) if item.past}
    assert {"said_on", "delivered_on", "confirmed_on", "answered_at", "reviewed_on"} <= happened
    assert not {"by_date", "first_review_on", "starts_at", "at"} & happened


@pytest.mark.parametrize("typed", ["soon", "31/2", "2/3/1926", "2/3/2126", "🙂", "x" * 60])
def test_a_day_that_cannot_be_meant_is_refused(typed):
    for item in of_kind(DATE, DATETIME):
        with pytest.raises(RuleBroken) as refused:
            item.read(typed, TODAY)
        assert refused.value.field == item.name


def test_a_day_with_two_meanings_is_asked_back():
    with pytest.raises(Unreadable) as refused:
        ask("review", "first_review_on").read("maw", TODAY)
    assert refused.value.field == "first_review_on"
    assert refused.value.readings == ("tue", "01-Mar-2026")


def test_a_service_does_not_start_hours_from_now():
    for typed in ("+3h", "\u22122 hr", "+30min"):
        with pytest.raises(RuleBroken, match="day and the time"):
            ask("services", "starts_at").read(typed, TODAY)


def test_a_time_that_the_clocks_skip_is_refused():
    with pytest.raises(RuleBroken, match="clocks go forward"):
        ask("follow_ups", "at").read("29/3/2026 01:30", TODAY)


# ratings and choices


def test_a_rating_is_a_whole_number_up_to_ten():
    for item in of_kind(RATING):
        assert [item.read(f" {n} ", TODAY) for n in (0, 3, 10)] == ["0", "3", "10"]
        for typed in ("11", "-1", "3.5", "three", "7/10", "007", "²", "٣"):
            with pytest.raises(RuleBroken, match="0 to 10") as refused:
                item.read(typed, TODAY)
            assert refused.value.field == item.name
    assert [item.name for item in of_kind(RATING)] == ["rating_now", "rating_hoped"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_choice_can_be_made_and_read(language):
    for item in of_kind(CHOICE):
        assert item.offered(TODAY)
        for choice in item.offered(TODAY):
            stored = item.read(choice.code, TODAY)
            assert item.shown(stored, language) == choice.text(language)
            assert item.shown_public(stored, language) == choice.text(language)
    assert not [item.name for item in of_kind(LINE, TEXT, DATE, DATETIME, RATING) if item.choices]


def test_only_what_is_in_the_list_can_be_chosen():
    for item in of_kind(CHOICE):
        with pytest.raises(RuleBroken, match="from the list"):
            item.read("no such thing", TODAY)


def test_a_choice_that_has_gone_is_refused_anew_and_still_read():
    old = {"code": "fax", "en": "By fax", "cy": "Drwy ffacs", "valid_to": date(2026, 2, 11)}
    ways = [*TABLE["choices"]["taking_part"], old]
    form = read_plan_form({**TABLE, "choices": {**TABLE["choices"], "taking_part": ways}})
    how = form.section("took_part").field("how")
    assert how.read("fax", date(2026, 2, 11)) == "fax"
    with pytest.raises(RuleBroken):
        how.read("fax", TODAY)
    assert how.shown("fax", WELSH) == "Drwy ffacs"
    assert how.shown("telegraph", WELSH) == "telegraph"


def test_what_cannot_be_read_stands_as_it_is_and_stops_no_paper():
    assert ask("review", "first_review_on").shown("the 3rd", WELSH) == "the 3rd"
    assert ask("services", "starts_at").shown_public("2026-13-45", ENGLISH) == "2026-13-45"


def test_paper_is_offered_in_written_languages_only():
    for section, name in (("carers", "written_language"), ("information", "language")):
        codes = [choice.code for choice in ask(section, name).offered(TODAY)]
        assert codes[:2] == ["cy", "en"]
        assert "bfi" not in codes
    assert "bfi" in [choice.code for choice in ask("what_matters", "language").offered(TODAY)]


def test_before_and_now_and_goals_speak_of_the_same_parts_of_life():
    domains = ask("before_now", "domain").choices
    assert domains == ask("goals", "domain").choices
    assert {"home_type", "walking_indoors", "stairs", "care_package"} <= {d.code for d in domains}


# what the person sees


def test_the_persons_own_words_are_marked_as_such():
    quoted = {f"{section.code}.{item.name}" for section, item in FIELDS if item.quote}
    assert {"what_matters.own_words", "goals.goal", "my_part.can_do"} <= quoted
    assert {item.kind for _, item in FIELDS if item.quote} == {TEXT}


def test_the_person_is_never_shown_what_is_sensitive():
    home = FORM.section("home")
    assert home.for_person({"key": "under the mat", "food": "milk"}) == {"food": "milk"}
    carers = FORM.section("carers")
    assert carers.for_person({"name": "Dafydd", "limits": "tired"}) == {"name": "Dafydd"}
    assert FORM.section("capacity").for_person({"dnacpr": "in_place", "decision": "x"}) == {}
    assert not [item.name for _, item in FIELDS if item.sensitive and item.person_en]


def test_a_safeguarding_risk_is_kept_from_the_person_whole():
    risks = FORM.section("risks")
    told = {"risk": "Two front steps", "theme": "falls"}
    assert risks.for_person(told) == told
    kept = {"risk": "Money taken", "theme": "safeguarding"}
    assert risks.is_sensitive(kept)
    assert risks.for_person(kept) == {}


def test_the_handover_paper_holds_all_but_the_persons_own_part():
    assert [section.code for section in FORM if not section.handover] == ["my_part"]


def test_the_form_is_read_once():
    assert plan_form() is FORM
    assert [section.depth for section in FORM].count(STANDARD) > 5
