"""Two reviewers and chance: kappa against statsmodels, and where there is no kappa."""

import random

import numpy
import pytest
from statsmodels.stats.inter_rater import cohens_kappa

from wardapp.measures.agreement import Agreement, kappa

ANSWERS = ("yes", "no", "unsure")


def _pairs(table):
    return [
        (ANSWERS[row], ANSWERS[column])
        for row, counts in enumerate(table)
        for column, count in enumerate(counts)
        for _ in range(count)
    ]


def _tables(seed=20260212, count=700):
    chance = random.Random(seed)
    yield [[0, 0], [0, 0]]
    yield [[1, 0], [0, 0]]  # one person, the same answer
    yield [[0, 1], [0, 0]]  # one person, two answers
    yield [[40, 0], [0, 0]]  # all agree, and all the same
    yield [[20, 0], [0, 9]]  # all agree
    yield [[0, 7], [7, 0]]  # none agrees
    yield [[0, 12], [0, 3]]  # one reviewer says the same of everybody
    for _ in range(count):
        size = chance.choice((2, 2, 3))
        scale = chance.choice((1, 3, 10, 80))
        yield [[chance.randint(0, scale) for _ in range(size)] for _ in range(size)]


def _oracle(table):
    with numpy.errstate(all="ignore"):
        return cohens_kappa(numpy.array(table, dtype=float))


def test_kappa_and_its_interval_are_what_statsmodels_says_of_700_tables():
    compared = without = 0
    for table in _tables():
        mine = kappa(_pairs(table))
        if not any(map(any, table)):  # statsmodels refuses an empty table
            assert mine.why == "nobody"
            continue
        oracle = _oracle(table)
        if mine.kappa is None:
            without += 1
            assert not numpy.isfinite(oracle.kappa)
            continue
        assert mine.kappa == pytest.approx(oracle.kappa, abs=1e-12)
        if mine.low is None:
            without += 1
            assert not oracle.std_kappa > 1e-6
            continue
        expected = max(-1, oracle.kappa_low), min(1, oracle.kappa_upp)
        assert (mine.low, mine.high) == pytest.approx(expected, abs=1e-9)
        compared += 1
    assert compared >= 500
    assert without >= 5


def test_the_counts_are_those_of_the_pairs():
    for table in _tables(7, 100):
        mine = kappa(_pairs(table))
        assert mine.n == sum(map(sum, table))
        assert mine.agreed == sum(row[index] for index, row in enumerate(table))


def test_nobody_reviewed_twice_has_no_kappa_and_says_so():
    assert kappa([]) == Agreement(0, 0, None, None, None, "nobody")


def test_two_reviewers_who_say_the_same_of_everybody_have_no_kappa_and_it_says_so():
    assert kappa([("yes", "yes")] * 30) == Agreement(30, 30, None, None, None, "same_for_all")


def test_full_agreement_has_kappa_one_and_no_interval_of_nothing():
    assert kappa([("yes", "yes")] * 6 + [("no", "no")] * 3) == Agreement(9, 9, 1.0, None, None, "")


def test_one_person_seen_differently_is_no_better_than_chance():
    mine = kappa([("yes", "no")])
    assert (mine.kappa, mine.low, mine.high, mine.agreed) == (0.0, None, None, 0)


def test_the_interval_stays_between_minus_one_and_one():
    for table in _tables(8):
        mine = kappa(_pairs(table))
        if mine.low is not None:
            assert -1 <= mine.low <= mine.kappa <= mine.high <= 1


def test_exchanging_the_reviewers_changes_nothing():
    for table in _tables(9, 200):
        pairs = _pairs(table)
        mine, other = kappa(pairs), kappa([(b, a) for a, b in pairs])
        for name in ("kappa", "low", "high"):
            assert getattr(mine, name) == pytest.approx(getattr(other, name), abs=1e-9)
