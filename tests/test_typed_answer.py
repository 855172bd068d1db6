"""One line of a paper form: what it says, and what it must not be taken for."""

from datetime import date

import pytest

from wardapp.audit_form import AuditForm, pinned_lists, read_form
from wardapp.codes import code_list
from wardapp.criteria_set import shipped_sets
from wardapp.errors import RuleBroken
from wardapp.findings.answers import in_one_line
from wardapp.measures.audit_answers import LEFT_OUT, MEETS, NOT_COMPLETE, NOT_MEETING
from wardapp.typed_answer import read_answer


@pytest.fixture(scope="module")
def form() -> AuditForm:
    lists = pinned_lists(shipped_sets()[0], code_list("delay_reason"), date(2026, 2, 12))
    return read_form(lists)


def reason(form: AuditForm, number: int) -> str:
    return next(item.code for item in form if item.number == number)


def place(form: AuditForm, letter: str) -> str:
    return next(item.code for item in form.places.values() if item.letter == letter)


def test_keys_of_criteria_say_that_acute_care_is_needed(form: AuditForm) -> None:
    found = read_answer("14C", form)
    assert found.outcome == MEETS
    assert [form.criteria[code].key for code in found.criteria] == ["1", "4", "C"]
    assert read_answer(" 41c ", form).criteria[0] == form.criteria.at("4").code


def test_none_a_reason_and_a_place_say_that_it_is_not(form: AuditForm) -> None:
    found = read_answer("0 12 h", form)
    assert found.outcome == NOT_MEETING
    assert found.criteria == ()
    assert found.reason == reason(form, 12)
    assert found.place == place(form, "h")
    assert found.side == form.reasons[found.reason].side


def test_where_it_lies_can_be_changed_and_other_reasons_added(form: AuditForm) -> None:
    usual = form.reasons[reason(form, 12)].side
    other_side = "out" if usual == "inside" else "in"
    found = read_answer(f"0 12 h {other_side} +3 +5 +12", form)
    assert found.side != usual
    assert found.others == (reason(form, 3), reason(form, 5))
    assert read_answer("0 12 i", form).place == place(form, "i")


def test_treatment_not_complete_takes_no_reason(form: AuditForm) -> None:
    assert read_answer("T", form).outcome == NOT_COMPLETE
    assert read_answer("0 t", form).outcome == NOT_COMPLETE
    with pytest.raises(RuleBroken, match="takes no reason"):
        read_answer("T 12 h", form)


@pytest.mark.parametrize("line", ["X2", "xd", "x 2"])
def test_a_bed_left_out_says_why(form: AuditForm, line: str) -> None:
    found = read_answer(line, form)
    assert (found.outcome, found.left_out) == (LEFT_OUT, "definite_discharge")


def test_a_decision_against_the_criteria_carries_the_clinicians_reason(form: AuditForm) -> None:
    up = read_answer("0 ! new sepsis suspected", form)
    assert (up.outcome, up.override) == (MEETS, "new sepsis suspected")
    down = read_answer("4 12 h ! usual for him; wife told", form)
    assert down.outcome == NOT_MEETING
    assert down.criteria
    assert (down.override, down.note) == ("usual for him", "wife told")
    assert read_answer("4 T ! last dose today", form).outcome == NOT_COMPLETE


@pytest.mark.parametrize("line", ["14C /rc", "T /c /r", "/cr 0 12 h", "X2 /RC"])
def test_what_was_looked_at_stands_behind_a_stroke(form: AuditForm, line: str) -> None:
    assert read_answer(line, form).looked_at == ("case_record", "bedside_charts")
    assert read_answer("14C /c", form).looked_at == ("bedside_charts",)


def test_a_note_may_hold_anything(form: AuditForm) -> None:
    assert read_answer("T; O'Brien & <b> 😀 0 12 h", form).note == "O'Brien & <b> 😀 0 12 h"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("", "Type what is on the form"),
        ("o 12 h", "the figure 0"),
        ("1Z", "no criterion Z"),
        ("10", "stands alone"),
        ("14T", "T stands by itself"),
        ("0", "number of the main reason"),
        ("0 12", "letter of the place"),
        ("0 h", "number of the main reason"),
        ("0 999 h", "no reason 999"),
        ("0 12 h 13", r"plus: \+13"),
        ("0 12 h j", "second one"),
        ("0 12 h qq", "QQ is nothing"),
        ("4 12 h", "A criterion is met"),
        ("4 T", "A criterion is met"),
        ("4 ! because", "reason and a place"),
        ("0 12 h ! because", "not needed"),
        ("X", "Behind X stands why"),
        ("X9", "Behind X stands why"),
        ("X2 ! no", "no other decision"),
        ("14C /x", "/X is nothing"),
        ("XO", "type ; and a note"),
    ],
)
def test_what_is_wrong_is_said_and_never_guessed(form: AuditForm, line: str, words: str) -> None:
    with pytest.raises(RuleBroken, match=words):
        read_answer(line, form)


def test_a_reason_whose_words_say_nothing_wants_a_note(form: AuditForm) -> None:
    number = next(item.number for item in form if item.note_needed)
    with pytest.raises(RuleBroken, match="Say what it is"):
        read_answer(f"0 {number} a", form)
    assert read_answer(f"0 {number} a; no key", form).note == "no key"


def test_what_was_understood_is_read_back_in_words(form: AuditForm) -> None:
    said = in_one_line(read_answer("0 12 b", form), form, "en")
    assert said.startswith("Does not need acute care today · none of them · ")
    assert "Home with support" in said
