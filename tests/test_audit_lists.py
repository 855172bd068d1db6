"""The audit's lists: criteria and their keys, main reasons with side and theme, places."""

import json
from datetime import date

import pytest

from wardapp.audit_lists import (
    SIDES,
    as_table,
    audit_reasons,
    place_from_table,
    places,
    reason_from_table,
)
from wardapp.codes import CodeList, code_list, read_code_list
from wardapp.criteria_set import (
    INTENSITY,
    KINDS,
    SEVERITY,
    CriteriaForm,
    keys_for,
    read_criteria,
    refuse_national_name,
    shipped_sets,
)
from wardapp.criteria_set import as_table as criteria_as_table
from wardapp.errors import RuleBroken

TODAY = date(2026, 2, 12)
DELAYS = code_list("delay_reason")
THEMES = code_list("audit_theme")
STARTER, RESIDE = shipped_sets()
HEAD = {"name": "Our form", "version": "3", "nation": "Wales", "source": "the ward"}
BOARD = {**HEAD, "name": "delay_reason", "official": True, "groups": DELAYS.extra["groups"]}


def form(*kinds: str, **head: object) -> CriteriaForm:
    """Return a set with one criterion of each kind that is named."""
    return read_criteria({**HEAD, **head, "items": [item(n, kind) for n, kind in enumerate(kinds)]})


def item(number: int, kind: str = SEVERITY, **other: object) -> dict[str, object]:
    return {"code": f"c{number}", "kind": kind, "en": "Words", "cy": "Geiriau", **other}


def board_list(*rows: dict[str, object]) -> CodeList:
    return read_code_list({**BOARD, "items": [{"en": "Words", "cy": "Geiriau", **r} for r in rows]})


# criteria


def test_the_starter_list_has_nine_criteria_of_each_kind_on_the_keys_of_the_screen():
    assert "".join(item.key for item in STARTER.of(SEVERITY)) == "123456789"
    assert "".join(item.key for item in STARTER.of(INTENSITY)) == "ABCDEFGHI"
    assert STARTER["consciousness"].text("en") == "New loss of consciousness or acute confusion"


def test_englands_set_holds_the_twelve_codes_of_its_data_dictionary():
    assert [item.code for item in RESIDE] == [f"{number:02}" for number in range(1, 13)]
    assert RESIDE.nation == "England"


@pytest.mark.parametrize("shipped", shipped_sets(), ids=lambda shipped: shipped.name)
def test_a_shipped_set_says_honestly_where_it_comes_from_in_both_languages(shipped):
    assert not shipped.official
    assert shipped.origin("en") != shipped.origin("cy")
    assert shipped.called("en") != shipped.called("cy")
    for criterion in shipped:
        assert criterion.en != criterion.cy
        assert bool(criterion.help_en) == bool(criterion.help_cy)
    words = " ".join([shipped.name, shipped.source, *(criterion.en for criterion in shipped)])
    assert "docs" not in words.casefold()


def test_a_set_without_authority_carries_the_mark_and_the_word():
    assert STARTER.title("en") == "Starter list ‡, version 1, 18 criteria"
    assert STARTER.standing("en") == "local, not official"
    assert STARTER.title("cy").startswith("Rhestr gychwynnol ‡")
    issued = form(SEVERITY, official=True)
    assert issued.title("en") == "Our form, version 3, 1 criterion"
    assert issued.standing("en") == "official"


@pytest.mark.parametrize("shipped", shipped_sets(), ids=lambda shipped: shipped.name)
def test_a_set_comes_back_from_the_audit_that_kept_it_as_it_was(shipped):
    assert read_criteria(json.loads(json.dumps(criteria_as_table(shipped)))) == shipped


def test_keys_stand_once_and_leave_t_and_x_to_the_outcomes():
    full = form(*[SEVERITY] * 12, *[INTENSITY] * 16)
    keys = [criterion.key for criterion in full]
    assert len(set(keys)) == len(keys) == 28
    assert not {"T", "X", "0"} & set(keys)
    assert [c.key for c in full.of(SEVERITY)] == [*"123456789", "Q", "R", "S"]
    assert [c.key for c in full.of(INTENSITY)] == [*"ABCDEFGHIJKLMNOP"]


def test_a_key_finds_its_criterion_in_either_case():
    assert STARTER.at("a") == STARTER.at("A") == STARTER["procedure"]
    assert STARTER.at("T") is None
    assert STARTER.at("") is None


@pytest.mark.parametrize(
    "kinds", [[INTENSITY] * 20, [SEVERITY] * 29, [SEVERITY] * 10 + [INTENSITY] * 19]
)
def test_more_criteria_than_keys_are_refused(kinds):
    with pytest.raises(RuleBroken, match=f"Too many criteria: {len(kinds)}"):
        keys_for(kinds)
    with pytest.raises(RuleBroken):
        form(*kinds)


@pytest.mark.parametrize(
    ("items", "field", "said"),
    [
        ([], "items", "There are no criteria"),
        ([item(1), item(2, code="C1")], "code", "“C1” stands twice"),
        ([item(1, code=" ")], "code", "Give each criterion a code"),
        ([item(1, en=" \u200b\n")], "en", "“c1” has no words"),
        ([item(1, en="x" * 301)], "en", "Too long by 1"),
        ([item(1, kind="social")], "kind", "“c1” is severity or intensity"),
        ([item(1, kind="")], "kind", "“c1” is severity or intensity"),
    ],
)
def test_a_faulty_set_is_refused_in_a_plain_sentence(items, field, said):
    with pytest.raises(RuleBroken, match=said) as refused:
        read_criteria({**HEAD, "items": items})
    assert refused.value.field == field


@pytest.mark.parametrize("field", ["name", "version"])
def test_a_set_without_a_name_or_version_is_refused(field):
    with pytest.raises(RuleBroken, match="a name and a version") as refused:
        form(SEVERITY, **{field: " "})
    assert refused.value.field == field


@pytest.mark.parametrize(
    "name",
    [
        "DoCS",
        "docs 2026",
        "DoCS2015",
        "D.o.C.S.",
        "ＤｏＣＳ",
        "our_DoCS_list",
        "Day of Care Survey",
        "Day-of-care survey",
        "Day\u2011of\u2011care surveys",
        "Day – of – care  Survey, local",
        "day_of_care_survey",
        "Criteria to reside",
        "CRITERIA-TO-RESIDE 2026",
    ],
)
def test_a_home_made_set_is_never_called_by_a_national_name(name):
    for named in ({"name": name}, {"name_cy": name}):
        with pytest.raises(RuleBroken, match="name of a national form"):
            refuse_national_name(form(SEVERITY, **named))
        refuse_national_name(form(SEVERITY, **named, official=True))


@pytest.mark.parametrize(
    "name",
    [
        "Local day-of-care audit",
        "Documents",
        "Docks ward",
        "After the criteria to reside",
        "Medoc S",
    ],
)
def test_a_set_with_a_name_of_its_own_is_kept(name):
    refuse_national_name(form(SEVERITY, name=name))


def test_texts_lose_what_cannot_be_seen_and_welsh_falls_back_to_english():
    read = read_criteria({**HEAD, "items": [item(1, en="Chest\u202e \x00drain\n", cy="")]})
    assert read["c1"].text("en") == read["c1"].text("cy") == "Chest drain"


def test_an_unknown_criterion_shows_itself_and_stops_nothing():
    assert STARTER.label("gone", "en") == "gone"
    assert STARTER.label("fever", "en") == "Fever needing inpatient work-up"


# main reasons


def test_every_delay_reason_has_a_side_and_a_theme_the_retired_ones_too():
    own = code_list("audit_reason").extra
    assert set(own["delays"]) == set(DELAYS.items)
    for reading in (*own["delays"].values(), *own["delay_groups"].values()):
        assert reading["side"] in SIDES
        assert THEMES[reading["theme"]].extra["delay"]
    assert set(own["delay_groups"]) == {group["code"] for group in DELAYS.extra["groups"]}


def test_every_reason_of_our_own_has_a_side_a_theme_and_a_family():
    own = code_list("audit_reason")
    families = {family["code"] for family in own.extra["groups"]}
    for reason in own:
        assert reason.extra["side"] in SIDES
        assert THEMES[reason.extra["theme"]].extra["delay"]
        assert reason.extra["group"] in families


def test_the_five_welsh_themes_are_there_and_the_fifth_is_no_delay():
    assert [theme.code for theme in THEMES if not theme.extra["delay"]] == ["not_complete"]
    assert len(THEMES.items) == 5 + 1
    used = {reason.theme for reason in audit_reasons(DELAYS, TODAY)}
    assert used == set(THEMES.items) - {"not_complete"}


def test_the_audit_offers_our_inside_reasons_and_the_delay_reasons_of_its_day():
    offered = [reason.code for reason in audit_reasons(DELAYS, TODAY)]
    own = [code.code for code in code_list("audit_reason")]
    assert offered == own + [code.code for code in DELAYS.choices(TODAY)]
    assert "ASM-03-2023" not in offered
    before = [reason.code for reason in audit_reasons(DELAYS, date(2024, 3, 31))]
    assert "ASM-03-2023" in before


def test_numbers_for_typing_run_from_one_without_a_gap():
    reasons = audit_reasons(DELAYS, TODAY)
    assert [reason.number for reason in reasons] == list(range(1, len(reasons) + 1))


def test_no_two_reasons_read_alike():
    reasons = audit_reasons(DELAYS, TODAY)
    for language in ("en", "cy"):
        words = [reason.text(language).casefold() for reason in reasons]
        assert len(set(words)) == len(words)
        assert all(reason.group(language) for reason in reasons)


def test_nothing_unofficial_is_without_its_mark():
    issued = board_list({"code": "1.03", "group": "1"})
    for reason in (*audit_reasons(DELAYS, TODAY), *audit_reasons(issued, TODAY)):
        assert reason.title("cy").endswith("‡") == (not reason.official)
    assert audit_reasons(issued, TODAY)[-1].title("en") == "Words"
    assert all(place.title("en").endswith("‡") for place in places())
    for name in ("audit_reason", "audit_theme", "audit_left_out", "definite_discharge"):
        assert code_list(name).marker == "‡"


@pytest.mark.parametrize(
    ("row", "side", "theme"),
    [
        ({"group": "5", "own_key": "HOM-03"}, "outside", "care_restart"),
        ({"group": "9", "own_key": "ASM-06"}, "inside", "internal_health_assessment"),
        ({"group": "6"}, "outside", "reablement"),
        ({"group": "5"}, "outside", "other"),
        ({"group": "1"}, "outside", "other"),
        ({"group": "1", "attribution": "health"}, "inside", "internal_health_assessment"),
        ({"group": "1", "attribution": "social"}, "outside", "social_care_assessment"),
        ({"group": "1", "own_key": "", "attribution": ""}, "outside", "other"),
        ({"group": "77"}, "outside", "other"),
        ({}, "outside", "other"),
    ],
)
def test_a_boards_reason_takes_side_and_theme_by_its_wardapp_code_else_by_its_group(
    row, side, theme
):
    reason = audit_reasons(board_list({"code": "B1", **row}), TODAY)[-1]
    assert (reason.code, reason.side, reason.theme) == ("B1", side, theme)


def test_a_boards_own_code_is_never_taken_for_ours():
    reasons = audit_reasons(board_list({"code": "AUD-01", "group": "2"}), TODAY)
    assert [reason.en for reason in reasons if reason.code == "AUD-01"] == ["Words"]


def test_only_the_two_that_say_other_need_a_note():
    needed = [reason.en for reason in audit_reasons(DELAYS, TODAY) if reason.note_needed]
    assert needed == ["Other, inside the hospital", "Other, outside the hospital"]


def test_a_reason_comes_back_from_the_audit_that_kept_it_as_it_was():
    for reason in audit_reasons(DELAYS, TODAY):
        assert reason_from_table(json.loads(json.dumps(as_table(reason)))) == reason


# places and the small lists


def test_places_are_typed_by_the_letters_a_to_k():
    assert "".join(place.letter for place in places()) == "abcdefghijk"
    assert (places()[0].code, places()[-1].code) == ("home", "not_settled")
    assert places()[2].short("en") == "Hospital at home"
    assert places()[1].short("cy") == places()[1].text("cy") == "Cartref gyda chymorth"


def test_a_place_comes_back_from_the_audit_that_kept_it_as_it_was():
    for place in places():
        assert place_from_table(json.loads(json.dumps(as_table(place)))) == place


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("audit_left_out", "empty definite_discharge left_before not_here other"),
        ("definite_discharge", "leaving_planned edd_today edd_and_optimised bedside"),
        ("audit_identity", "bed_only initials name"),
    ],
)
def test_the_codes_that_the_audit_works_with_are_there(name, codes):
    assert list(code_list(name).items) == codes.split()


def test_both_kinds_are_named():
    assert KINDS == (SEVERITY, INTENSITY)
    assert {criterion.kind for criterion in STARTER} == set(KINDS)


def test_a_welsh_ward_is_not_offered_the_english_set():
    offered = {form.name for form in shipped_sets() if form.is_for("wales")}
    assert offered == {"Starter list"}
    assert {form.name for form in shipped_sets() if form.is_for("england")} == {
        "Starter list",
        "Criteria to reside",
    }
