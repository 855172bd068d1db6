"""What is said of an audit's numbers is true of them: kappa without a range, and whole per cent."""

from fractions import Fraction
from itertools import product
from math import floor

import pytest

from tests.audit_sheets import a_form
from wardapp.charts.words import percent
from wardapp.findings.comparison import funnel_sentence
from wardapp.findings.phrases import Phrases
from wardapp.findings.sheet import Breakdown, GroupRow
from wardapp.findings.verdicts import wards_verdict
from wardapp.measures.agreement import kappa
from wardapp.printing.audit_funnel import Wards
from wardapp.words import Words


def _said(both_yes, first_alone, second_alone, both_no):
    pairs = [("yes", "yes")] * both_yes + [("yes", "no")] * first_alone
    pairs += [("no", "yes")] * second_alone + [("no", "no")] * both_no
    return Phrases(a_form(), "en").kappa(kappa(pairs))


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ((6, 0, 0, 3), "Kappa 1.00; where everything agrees it has no range."),
        ((0, 7, 7, 0), "Kappa −1.00; where nothing agrees it has no range."),
        ((8, 3, 0, 0), "Kappa 0.00; it has no range, as one reviewer said the same of everyone."),
        ((0, 1, 0, 0), "Kappa 0.00; it has no range, as one reviewer said the same of everyone."),
        ((9, 0, 0, 0), "Kappa is not defined: both said the same of everyone."),
        ((0, 0, 0, 0), "Kappa is not defined: no bed was answered by both."),
    ],
)
def test_why_kappa_has_no_range_is_true_of_these_answers(cells, said):
    assert _said(*cells) == said


def test_no_kappa_claims_that_everything_agrees_where_somebody_was_seen_differently():
    for cells in product(range(5), repeat=4):
        _, first_alone, second_alone, _ = cells
        if "everything agrees" in _said(*cells):
            assert first_alone == second_alone == 0, cells


def test_what_intervals_say_of_wards_never_denies_what_the_funnel_says():
    # All intervals cross, and yet 6 of 21 lies outside what chance leaves around 20 of 188.
    found = ((1, 18), (6, 21), (2, 19), (1, 13), (5, 35), (2, 35), (0, 15), (0, 15), (3, 19))
    say, words = Words("en"), Phrases(a_form(), "en")
    rows = [GroupRow(f"W{n}", f"W{n}", words.share(*one)) for n, one in enumerate(found)]
    total = words.share(sum(k for k, _ in found), sum(n for _, n in found))
    wards = Wards(total, tuple(rows))
    assert funnel_sentence(wards, say).startswith("Outside the limits: W1.")
    said = wards_verdict(Breakdown("ward", "By ward", wards.wards, total), say)
    assert said == (
        "Every interval crosses the others: by them alone no two wards can be told apart."
    )


def test_a_kappa_of_nothing_has_no_minus():
    # 20 · 5 = 10 · 10 exactly as chance would have it, but for a hair of the reckoning.
    for cells in product((1, 2, 3, 10, 20, 499, 501), repeat=4):
        assert "−0.00" not in _said(*cells), cells


def test_every_share_is_the_nearest_whole_per_cent_and_halves_go_up():
    for whole in range(1, 400):
        for part in range(whole + 1):
            nearest = floor(Fraction(part, whole) * 100 + Fraction(1, 2))
            assert percent(part / whole) == f"{nearest}\u2009%", (part, whole)
