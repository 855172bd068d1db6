"""What always holds of census, weekly return, minimum set and clocks, whoever is counted."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from wardapp.clock import LONDON, local_day
from wardapp.measures.calendar import (
    age_in_years,
    elapsed_hours,
    next_census_day,
    third_wednesday,
)
from wardapp.measures.census import COUNTED, RULES, CensusChoices, CensusFacts, ruling
from wardapp.measures.delays import (
    Category,
    WeeklyFacts,
    days_delayed,
    is_delayed,
    is_transfer_in_time,
    warning_mark,
    weekly_category,
    weekly_return,
)
from wardapp.measures.recovery_plan import MINIMUM, missing

AT = datetime(2026, 2, 18, 12, tzinfo=UTC)
FORTY_EIGHT = timedelta(hours=48)
FIVE_YEARS = st.timedeltas(timedelta(0), timedelta(days=1800))
MOMENTS = FIVE_YEARS.map(lambda later: datetime(2024, 1, 1, tzinfo=UTC) + later)
FACTS = st.builds(
    CensusFacts,
    optimised_at=st.timedeltas(timedelta(0), timedelta(days=6)).map(lambda ago: AT - ago),
    born=st.none() | st.dates(date(1920, 1, 1), date(2026, 1, 1)),
    ward_counts=st.booleans(),
    next_is_nhs_bed=st.booleans(),
    on_leave=st.booleans(),
    has_reason=st.booleans(),
    has_residence=st.booleans(),
    has_attribution=st.booleans(),
)
CHOICES = st.builds(CensusChoices, st.booleans(), st.booleans())


@given(FACTS, CHOICES)
def test_each_person_is_ruled_once_and_counts_only_if_every_condition_holds(
    facts: CensusFacts, choices: CensusChoices
) -> None:
    rule = ruling(facts, AT, choices)
    assert rule in RULES
    holds = (
        facts.ward_counts
        and (facts.born is None or age_in_years(facts.born, local_day(AT)) >= 18)
        and AT - facts.optimised_at > FORTY_EIGHT
        and (choices.count_leave or not facts.on_leave)
        and (choices.count_nhs_beds or not facts.next_is_nhs_bed)
    )
    assert (rule == COUNTED) is holds


@given(FACTS, CHOICES)
def test_whether_a_reason_is_known_never_decides_who_counts(
    facts: CensusFacts, choices: CensusChoices
) -> None:
    known = {name: getattr(facts, name) for name in CensusFacts.__annotations__}
    for name in ("has_reason", "has_residence", "has_attribution"):
        other = CensusFacts(**(known | {name: not known[name]}))
        assert ruling(other, AT, choices) == ruling(facts, AT, choices)


@given(st.lists(st.builds(WeeklyFacts, *[st.booleans()] * 4), max_size=40))
def test_the_three_categories_of_the_weekly_return_add_up(people: list[WeeklyFacts]) -> None:
    counted = weekly_return(people)
    found = Counter(weekly_category(person) for person in people)
    assert counted.total == len(people) - found[Category.NONE]
    assert counted.total == counted.in_hospital + counted.out_of_pathway
    assert all(
        person.in_hospital and person.ready
        for person in people
        if weekly_category(person) in (Category.ONTO_PATHWAY, Category.BYPASSING)
    )


FIELDS = {
    "what_matters": "own_words", "goals": "goal", "capacity": "capacity",
    "contact": "name", "review": "first_review_on",
}  # fmt: skip
TEXTS = st.sampled_from(["", " ", "assumed", "Mot", "2026-03-02"])
CONTENT = st.fixed_dictionaries(
    {},
    optional={
        **{
            section: st.lists(st.fixed_dictionaries({}, optional={field: TEXTS}), max_size=2)
            for section, field in FIELDS.items()
        },
        "carer_question": st.lists(
            st.fixed_dictionaries({"answer": st.sampled_from(["has_carer", "no_carer"])}),
            max_size=1,
        ),
        "carers": st.lists(
            st.fixed_dictionaries({"asked": st.sampled_from(["yes", "not_yet", ""])}), max_size=2
        ),
    },
)
SAID = st.sampled_from(["", "yes", "partly", "no"])


@given(CONTENT, st.sampled_from(["", "B1"]), SAID, st.sampled_from(sorted(FIELDS)))
def test_writing_more_never_makes_more_missing(
    content: dict[str, list[dict[str, str]]], pathway: str, agreed: str, section: str
) -> None:
    before = missing(content, pathway=pathway, agreed=agreed)
    more = content | {section: [*content.get(section, []), {FIELDS[section]: "Mot"}]}
    after = missing(more, pathway="B1", agreed="yes")
    assert set(after) <= set(before) <= set(MINIMUM)
    assert list(before) == [item for item in MINIMUM if item in before]  # in the order shown


@given(CONTENT)
def test_who_does_not_agree_never_has_a_complete_plan(
    content: dict[str, list[dict[str, str]]],
) -> None:
    for agreed in ("", "no"):
        assert "agreement" in missing(content, pathway="B1", agreed=agreed)


@given(MOMENTS, st.timedeltas(timedelta(0), timedelta(days=5)))
def test_the_48_hours_are_elapsed_hours_also_when_the_clocks_change(
    since: datetime, passed: timedelta
) -> None:
    until = since + passed
    here, there = since.astimezone(LONDON), until.astimezone(LONDON)
    assert elapsed_hours(here, there) == passed / timedelta(hours=1)
    assert is_delayed(here, there) is (passed > FORTY_EIGHT)
    assert is_transfer_in_time(here, there) is (passed <= FORTY_EIGHT)
    whole, past = days_delayed(here, there)
    assert (whole, past) == (passed.days, max(passed - FORTY_EIGHT, timedelta()).days)
    assert past == max(0, whole - 2)
    reached = [hours for hours in (24, 36, 48) if passed >= timedelta(hours=hours)]
    assert warning_mark(here, there) == max(reached, default=0)


@given(st.dates(date(2020, 1, 1), date(2040, 12, 31)))
def test_the_census_day_is_the_wednesday_with_two_before_it(day: date) -> None:
    census = third_wednesday(day.year, day.month)
    assert census.weekday() == 2
    assert sum(
        date(day.year, day.month, number).weekday() == 2 for number in range(1, census.day + 1)
    ) == 3  # fmt: skip
    ahead = next_census_day(day)
    assert ahead >= day
    assert ahead == third_wednesday(ahead.year, ahead.month)
    between = (ahead - day).days
    assert not any(
        day + timedelta(days=n) == third_wednesday(*(day + timedelta(days=n)).timetuple()[:2])
        for n in range(between)
    )
