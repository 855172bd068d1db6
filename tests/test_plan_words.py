"""What the person reads: their language, their words, nothing that is not for them."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from wardapp.plan_words import (
    CARERS,
    GOOD_DAY,
    NEEDED,
    PAPER,
    QUIET,
    QUOTE,
    STRONG,
    TURNED,
    WORRIED,
    WRONG,
    Answer,
    PersonPage,
    languages_for,
    person_page,
)
from wardapp.queries.patient_card import AnswerRow
from wardapp.queries.recovery_plan import EntryRow, PlanPerson, PlanRow
from wardapp.text_language import language_of
from wardapp.words import ENGLISH, WELSH, Words

AT = datetime(2026, 2, 12, 11, 20, tzinfo=UTC)
EDD = date(2026, 2, 16)
BOTH = (WELSH, ENGLISH)
WORDS_CY = "Dw i eisiau bod yn fy nghegin fy hun eto."
WORDS_EN = "I want to be in my own kitchen again."

SIAN: dict[str, Any] = {
    "stay_id": 1, "stay_version": 1, "patient_id": 1, "patient_version": 1, "bed": "A2",
    "family": "Evans", "given": "Siân", "title": "Mrs", "known_as": "", "born": date(1941, 3, 12),
    "sex": "female", "nhs_number": "9997973097", "hospital_number": "D0042",
    "spoken_language": "cy", "written_language": "cy", "interpreter": False, "paper_format": "",
    "address": "", "postcode": "", "phone": "", "gp_practice": "", "residence": "",
    "admitted_at": AT, "left_at": None, "reason": "Chest infection", "consultant": "Dr Rees",
    "usual_residence": "", "usual_place": "", "pathway_id": None, "scheme": "B", "pathway": "1",
    "pathway_state": "", "bypass_reason": "", "bypass_note": "", "edd": EDD,
}  # fmt: skip


def a_row(*entries: tuple[str, dict[str, str]], **person: Any) -> PlanRow:
    rows = tuple(
        EntryRow(number, 1, section, fields, AT, "Elin Prys")
        for number, (section, fields) in enumerate(entries, 1)
    )
    return PlanRow(PlanPerson(**(SIAN | person)), plan_id=1, entries=rows)


def answer(page: PersonPage, key: str, language: str = ENGLISH) -> Answer:
    column = next(column for column in page.columns if column.language == language)
    return next(answer for answer in column.answers if answer.key == key)


def texts(found: Answer) -> list[str]:
    return [paragraph.text for paragraph in found.paragraphs]


def everything(page: PersonPage) -> str:
    said = [page.name]
    for column in page.columns:
        for found in column.answers:
            said += [found.heading, found.note, *texts(found)]
            said += [paragraph.note for paragraph in found.paragraphs]
    return "\n".join(said)


@pytest.mark.parametrize(
    ("written", "columns"),
    [("cy", ("cy",)), ("en", ("en",)), ("both", BOTH), ("pl", BOTH), (None, BOTH)],
)
def test_a_language_nobody_asked_for_is_both_and_never_english_alone(written, columns):
    assert languages_for(written) == columns


@pytest.mark.parametrize(
    ("written", "columns"), [(None, ("en",)), ("cy", ("cy",)), ("both", BOTH), ("pl", ("en",))]
)
def test_in_england_welsh_is_for_whoever_asked_for_it(written, columns):
    assert languages_for(written, "england") == columns


def test_the_welsh_words_stand_left_and_the_signed_translation_right():
    matters = {
        "own_words": WORDS_CY, "language": "cy", "translation": WORDS_EN, "translated_by": "Elin",
    }  # fmt: skip
    page = person_page(a_row(("what_matters", matters)), EDD, BOTH)
    left, right = answer(page, "matters", WELSH), answer(page, "matters", ENGLISH)
    assert (left.heading, texts(left), left.note) == ("Beth sy'n bwysig i mi", [WORDS_CY], "")
    assert left.paragraphs[0].manner == QUOTE
    assert (right.heading, texts(right)) == ("What matters to me", [WORDS_EN])
    assert right.note == "Translated by: Elin"


def test_words_in_one_language_stand_in_both_columns_and_say_which_it_is():
    page = person_page(
        a_row(("what_matters", {"own_words": WORDS_CY, "language": "cy"})), EDD, BOTH
    )
    assert texts(answer(page, "matters", WELSH)) == texts(answer(page, "matters", ENGLISH))
    assert answer(page, "matters", WELSH).note == ""
    assert answer(page, "matters", ENGLISH).note == "in Welsh"


def test_the_recorded_language_of_the_words_is_believed_before_the_words():
    page = person_page(a_row(("what_matters", {"own_words": "Mot", "language": "pl"})), EDD, BOTH)
    assert answer(page, "matters", ENGLISH).note == "Language: Polish"


def test_a_person_who_reads_welsh_alone_reads_the_welsh_translation():
    matters = {"own_words": WORDS_EN, "language": "en", "translation": WORDS_CY}
    page = person_page(a_row(("what_matters", matters)), EDD, (WELSH,))
    assert texts(answer(page, "matters", WELSH)) == [WORDS_CY]


def test_goals_of_two_languages_are_labelled_one_by_one():
    page = person_page(
        a_row(
            ("goals", {"goal": "Cerdded at y giât gyda'r ffrâm", "by_date": "2026-03-02"}),
            ("goals", {"goal": "Walk to the gate", "status": "met"}),
        ),
        EDD,
        BOTH,
    )
    found = answer(page, "goals")
    assert [(part.text, part.note) for part in found.paragraphs] == [
        ("Cerdded at y giât gyda'r ffrâm", "in Welsh"),
        ("By: Monday 2 March 2026", ""),
        ("Walk to the gate", ""),
        ("Met", ""),
    ]


def test_the_day_of_going_home_is_long_and_no_promise():
    page = person_page(a_row(), EDD, BOTH)
    assert texts(answer(page, "when")) == [
        "Monday 16 February 2026,",
        "if the care at home is ready",
    ]
    assert answer(page, "when").paragraphs[0].manner == STRONG
    assert texts(answer(page, "when", WELSH))[0] == "Dydd Llun 16 Chwefror 2026,"


def test_a_day_that_has_passed_is_not_said_again():
    page = person_page(a_row(), EDD, BOTH, today=date(2026, 2, 17))
    assert texts(answer(page, "when")) == ["We will agree a new day with you."]
    assert "2026," in everything(person_page(a_row(), EDD, BOTH, today=EDD))


def test_within_a_line_welsh_begins_the_day_with_a_small_letter():
    goal = {"goal": "Make my own dinner", "by_date": "2026-03-02"}
    page = person_page(a_row(("goals", goal)), EDD, BOTH)
    assert texts(answer(page, "goals", WELSH))[1] == "Erbyn: dydd Llun 2 Mawrth 2026"
    assert texts(answer(page, "goals"))[1] == "By: Monday 2 March 2026"


def test_what_nobody_has_talked_about_is_said_warmly_in_each_answer():
    page = person_page(a_row(), None, BOTH)
    for column in page.columns:
        assert [found.key for found in column.answers] == list(TURNED)
        warm = Words(column.language)("We have not talked about this yet.")
        assert all(texts(found) == [warm] and not found.written for found in column.answers)


def test_help_at_home_names_times_and_says_what_is_not_certain():
    page = person_page(
        a_row(
            ("services", {"service": "The reablement team", "how_much": "every morning",
                          "starts_at": "2026-02-16T17:30:00+00:00", "confirmed_by": "Ann"}),
            ("services", {"service": "Meals", "provider": "Gofal Da"}),
        ),
        EDD,
        (ENGLISH,),
    )  # fmt: skip
    assert texts(answer(page, "helps")) == [
        "The reablement team, every morning",
        "Starts: Monday 16 February 2026, 5:30pm",
        "Meals, Gofal Da",
        "Not certain yet. We are waiting to hear from them.",
    ]
    assert answer(page, "helps").paragraphs[1].manner == QUIET


@pytest.mark.parametrize(
    ("asked", "willing", "named"),
    [
        ("yes", "yes", True),
        ("yes", "partly", True),
        ("yes", "no", False),
        ("not_yet", "yes", False),
    ],
)
def test_only_a_carer_who_was_asked_and_is_willing_is_counted_on(asked, willing, named):
    carer = {"name": "Dafydd Evans", "relation": "son", "asked": asked, "willing_able": willing}
    page = person_page(a_row(("carers", carer)), EDD, (ENGLISH,), keys=("helps", CARERS))
    assert (texts(answer(page, "helps")) == ["Dafydd Evans, son"]) is named
    assert answer(page, CARERS).written is named


def test_whom_to_ring_has_name_number_and_hours():
    contact = {"name": "Nia Bowen", "phone": "01632960147", "hours": "Monday to Friday, 9am to 5pm"}
    page = person_page(a_row(("contact", contact)), EDD, BOTH)
    assert texts(answer(page, "ring")) == [
        "Nia Bowen, 01632 960147",
        "Monday to Friday, 9am to 5pm",
    ]
    assert answer(page, "ring", WELSH).note == Words(WELSH)("in English")


def test_a_name_has_no_language():
    page = person_page(
        a_row(("contact", {"name": "Nia Bowen", "phone": "029 2018 0928"})), EDD, BOTH
    )
    assert answer(page, "ring").note == answer(page, "ring", WELSH).note == ""


def test_the_first_name_comes_first_and_no_number_is_shown():
    page = person_page(a_row(("contact", {"name": "Nia Bowen"})), EDD, BOTH, keys=PAPER)
    assert page.name == "Siân Evans"
    said = everything(page)
    assert not [secret for secret in ("9997973097", "999 797", "D0042", "A2") if secret in said]
    assert person_page(a_row(known_as="Sian bach"), EDD, BOTH).name == "Sian bach Evans"


def test_nothing_sensitive_reaches_the_person():
    row = a_row(
        ("carers", {"name": "Dafydd", "asked": "yes", "willing_able": "yes", "limits": "SECRET 1"}),
        ("capacity", {"dnacpr": "in_place", "decision": "SECRET 2"}),
        ("risks", {"risk": "SECRET 3", "theme": "safeguarding"}),
        ("home", {"key": "SECRET 4", "access": "ramp"}),
        ("trusted_assessment", {"function": "SECRET 5"}),
    )
    assert "SECRET" not in everything(person_page(row, EDD, BOTH, keys=PAPER))


def test_the_paper_has_every_question_and_takes_what_the_round_said():
    said = {
        key: AnswerRow(1, key, text, AT, "SM")
        for key, text in (("wrong", "A chest infection."), ("needed", "A key safe."))
    }
    row = a_row(
        ("clinical", {"diagnosis": "Pneumonia", "what_to_do": "Ring the ward"}),
        ("follow_ups", {"what": "Chest clinic", "at": "2026-03-02T09:00:00+00:00",
                        "booking": "requested"}),
    )  # fmt: skip
    page = person_page(row, EDD, (ENGLISH,), answers=said, keys=PAPER)
    assert [found.key for found in page.columns[0].answers] == list(PAPER)
    assert texts(answer(page, WRONG)) == ["A chest infection."]
    assert texts(answer(page, NEEDED)) == ["A key safe."]
    assert texts(answer(page, WORRIED)) == ["Ring the ward"]
    assert texts(answer(page, "appointments"))[:2] == [
        "Chest clinic",
        "Monday 2 March 2026, 9am",
    ]
    without = person_page(row, EDD, (ENGLISH,), keys=PAPER)
    assert texts(answer(without, WRONG)) == ["Pneumonia"]


def test_only_what_is_written_can_be_kept_and_columns_stay_beside_each_other():
    page = person_page(a_row(("contact", {"name": "Nia"})), EDD, BOTH, keys=(*TURNED, GOOD_DAY))
    kept = page.only(lambda found: found.written)
    assert [tuple(one.key for one in both) for both in kept.together] == [
        ("when", "when"),
        ("ring", "ring"),
    ]


def test_an_agreed_version_is_read_as_it_was_agreed():
    row = a_row(("contact", {"name": "Nia Bowen"}))
    page = person_page(row, EDD, BOTH, content={"contact": [{"name": "Ann Rees"}]})
    assert texts(answer(page, "ring")) == ["Ann Rees"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (WORDS_CY, "cy"),
        (WORDS_EN, "en"),
        ("Coginio un pryd syml fy hun.", "cy"),
        ("Walking to the gate with the frame.", "en"),
        ("Y tîm ailalluogi, bob bore.", "cy"),
        ("Llun i Gwener, 9 y bore i 5 y prynhawn", "cy"),
        ("Bob Mot", ""),
        ("Nia Bowen, 01632 960147", ""),
        ("Chcę wrócić do domu", ""),
        ("", ""),
    ],
)
def test_small_words_tell_the_language_and_names_do_not(text, language):
    assert language_of(text) == language
