"""What is said of two audits: a conclusion, or none, and everything that limits it."""

from dataclasses import replace
from datetime import date

import pytest

from tests.audit_sheets import a_form
from wardapp.findings.comparison import ComparedAudit, ComparisonSheet, trend_notes, verdict_words
from wardapp.findings.phrases import Phrases
from wardapp.measures.audit_comparison import AuditPoint
from wardapp.words import Words

SAY = Words("en")
NOVEMBER, FEBRUARY = date(2025, 11, 13), date(2026, 2, 12)


def audit(number: int, day: date, none: int = 20) -> ComparedAudit:
    """An audit of 80 people of whom some met none."""
    point = AuditPoint(number, day, f"Audit {number}", "Starter list 1", frozenset(), none, 80)
    return ComparedAudit(
        point=point,
        day=day,
        day_words=f"{day:%b %Y}",
        name=point.name,
        criteria="Starter list",
        segment=0,
        share=Phrases(a_form(), "en").share(none, 80),
        wards=(),
        definite="leaving_planned",
        reviewers_each=2,
    )


EARLIER = audit(1, NOVEMBER)


def said(later: ComparedAudit) -> str:
    return " ".join(verdict_words(EARLIER, later, SAY))


def test_two_audits_alike_have_no_caution_but_that_a_day_is_a_day() -> None:
    conclusion, *cautions = verdict_words(EARLIER, audit(2, FEBRUARY), SAY)
    assert conclusion.startswith("It cannot be told whether the share changed")
    (only,) = cautions
    assert "a snapshot says nothing about the days between" in only


@pytest.mark.parametrize(
    ("changed", "caution"),
    [
        ({"definite": "edd_today"}, "Who counts as going home that day was decided by another"),
        ({"reviewers_each": 1}, "One was answered by pairs, the other by one reviewer a bed."),
        ({"day": NOVEMBER}, "Both are of the same day."),
    ],
)
def test_what_was_done_otherwise_is_said_and_only_then(
    changed: dict[str, object], caution: str
) -> None:
    assert caution not in said(audit(2, FEBRUARY))
    assert caution in said(replace(audit(2, FEBRUARY), **changed))  # type: ignore[arg-type]


def test_no_line_of_a_welsh_conclusion_begins_with_a_signed_number() -> None:
    conclusion = verdict_words(EARLIER, audit(2, FEBRUARY), Words("cy"))[0]
    lowest, highest = "rhwng\N{NO-BREAK SPACE}\N{MINUS SIGN}13", "a\N{NO-BREAK SPACE}+13"
    assert f"{lowest} {highest}" in conclusion


@pytest.mark.parametrize(
    ("none", "words"),
    [(5, "Lower in Feb 2026 than in Nov 2025"), (60, "Higher in Feb 2026 than in Nov 2025")],
)
def test_a_clear_difference_goes_from_the_earlier_to_the_later(none: int, words: str) -> None:
    later = audit(2, FEBRUARY, none)
    assert verdict_words(EARLIER, later, SAY)[0].startswith(words)
    assert verdict_words(later, EARLIER, SAY) == verdict_words(EARLIER, later, SAY)


def test_audits_of_one_day_are_said_to_be_joined_to_none() -> None:
    def notes(*days: date) -> str:
        audits = tuple(audit(number, day) for number, day in enumerate(days))
        return " ".join(trend_notes(ComparisonSheet(audits, "", ""), SAY))

    assert "Audits of one day stand side by side" in notes(NOVEMBER, FEBRUARY, FEBRUARY)
    assert notes(NOVEMBER, FEBRUARY) == ""
