"""The lists of going home: who owns a delay, where people live, what is ready, what was missing."""

from collections import Counter
from datetime import date

from wardapp.codes import Code, code_list

TODAY = date(2026, 2, 12)


def chosen(name: str) -> list[str]:
    return [item.code for item in code_list(name).choices(TODAY)]


def steps(item: str) -> list[Code]:
    found = [step for step in code_list("leaving_step") if step.extra["item"] == item]
    return sorted(found, key=lambda step: step.extra["order"])


def test_every_owner_of_a_reason_has_a_letter_of_its_own():
    owners = code_list("delay_attribution")
    assert [owner.extra["letter"] for owner in owners] == ["H", "S", "J", "?"]
    used = {reason.extra["attribution"] or "unassigned" for reason in code_list("delay_reason")}
    assert used == set(owners.items)


def test_every_welsh_council_lies_in_one_health_board():
    boards = code_list("health_board")
    councils = [item for item in code_list("local_authority") if item.code.startswith("W06")]
    assert len(councils) == 22
    assert all(council.extra["board"] in boards for council in councils)
    assert Counter(council.extra["board"] for council in councils) == {
        "7A1": 6, "7A2": 3, "7A3": 2, "7A4": 2, "7A5": 3, "7A6": 5, "7A7": 1,
    }  # fmt: skip


def test_bridgend_belongs_to_cwm_taf_morgannwg_since_2019():
    bridgend = code_list("local_authority")["W06000013"]
    assert bridgend.en == "Bridgend"
    assert code_list("health_board")[bridgend.extra["board"]].short("en") == "Cwm Taf Morgannwg"


def test_a_person_from_england_and_an_unknown_address_have_a_place_in_the_residence_view():
    ends = [item for item in code_list("local_authority") if not item.code.startswith("W06")]
    assert [item.code for item in ends] == ["outside_wales", "not_identifiable"]
    assert {item.extra["board"] for item in ends} == {""}


def test_children_and_maternity_never_count_in_the_census():
    kinds = code_list("ward_kind")
    assert {kind.code for kind in kinds if not kind.extra["census"]} == {"children", "maternity"}
    assert {kind.code for kind in kinds if not kind.extra["adult"]} == {"children"}
    assert {kind.code for kind in kinds if not kind.extra["red_green"]} == {"short_stay"}


def test_what_a_discharge_says_itself_nobody_chooses():
    assert chosen("optimised_end") == ["unwell", "error"]
    assert chosen("delay_end") == ["solved", "unwell", "error"]
    for name in ("optimised_end", "delay_end"):
        assert {"left", "died"} <= set(code_list(name).items)


def test_tablets_and_transport_have_five_steps_each_in_their_order():
    listed = code_list("leaving_checklist")
    assert {step.extra["item"] for step in code_list("leaving_step")} == {"tablets", "transport"}
    for item in ("tablets", "transport"):
        assert item in listed
        assert [step.extra["order"] for step in steps(item)] == [1, 2, 3, 4, 5]
    assert steps("tablets")[-1].en == "Explained and given"
    assert steps("transport")[-1].en == "Gone"


def test_only_print_has_a_size_and_other_formats_are_arranged_elsewhere():
    sizes = {item.code: item.extra.get("points") for item in code_list("paper_format")}
    assert sizes == {
        "standard": 14, "large": 18, "easy_read": None, "audio": None, "braille": None,
    }  # fmt: skip
    assert {item.code for item in code_list("paper_format") if item.extra.get("arrange")} == {
        code for code, points in sizes.items() if points is None
    }


def test_other_always_asks_what():
    for name in (
        "leaving_attempt_reason", "usual_residence", "handover_method", "bypass_reason",
        "refer_back_rule",
    ):  # fmt: skip
        assert code_list(name)["other"].extra["note_needed"], name


def test_a_plan_is_agreed_partly_or_not_and_the_last_two_say_why():
    answers = code_list("plan_agreement")
    assert list(answers.items) == ["yes", "partly", "no"]
    assert [bool(answer.extra.get("note_needed")) for answer in answers] == [False, True, True]


def test_a_care_home_resident_can_go_back_to_the_same_home():
    homes = {i.code for i in code_list("usual_residence") if i.extra.get("care_home")}
    assert homes == {"residential", "nursing"}
