"""Shares and their intervals against SciPy and statsmodels, at the edges and at random."""

import random

import pytest
from scipy.stats import binom, binomtest
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

from wardapp.measures.proportion import difference, funnel_limits, outside, wilson

EDGES = [(0, 1), (1, 1), (0, 5), (5, 5), (0, 1000), (1000, 1000), (1, 1000), (798, 3431)]


def _tables(seed, count=600, most=400):
    chance = random.Random(seed)
    sizes = [chance.randint(1, most) for _ in range(count - len(EDGES))]
    return EDGES + [(chance.randint(0, n), n) for n in sizes]


def test_wilson_is_what_scipy_and_statsmodels_say_of_600_tables():
    for k, n in _tables(1):
        mine = wilson(k, n)
        scipy = binomtest(k, n).proportion_ci(0.95, "wilson")
        assert (mine.low, mine.high) == pytest.approx((scipy.low, scipy.high), abs=1e-12)
        other = proportion_confint(k, n, 0.05, "wilson")
        assert (mine.low, mine.high) == pytest.approx(other, abs=1e-12)


def test_wilson_follows_another_confidence():
    for k, n in _tables(2, 100):
        mine = wilson(k, n, 0.998)
        assert (mine.low, mine.high) == pytest.approx(
            proportion_confint(k, n, 0.002, "wilson"), abs=1e-12
        )


def test_nobody_reviewed_has_no_interval():
    assert wilson(0, 0) is None
    assert difference(0, 0, 1, 5) is None
    assert difference(1, 5, 0, 0) is None


def test_an_interval_never_leaves_0_to_100_percent_and_holds_the_share():
    for k, n in _tables(3):
        mine = wilson(k, n)
        assert 0 <= mine.low <= k / n <= mine.high <= 1


def test_newcombe_is_what_statsmodels_says_of_600_pairs():
    for (k1, n1), (k2, n2) in zip(_tables(4), reversed(_tables(5)), strict=True):
        mine = difference(k1, n1, k2, n2)
        oracle = confint_proportions_2indep(k2, n2, k1, n1, method="newcomb", compare="diff")
        assert (mine.low, mine.high) == pytest.approx(oracle, abs=1e-10)


def test_the_difference_is_the_later_share_less_the_earlier():
    assert difference(10, 100, 60, 100).low > 0
    assert difference(60, 100, 10, 100).high < 0


def _centres(seed, count=600):
    chance = random.Random(seed)
    edges = [(0.0, 7), (1.0, 7), (0.5, 1), (0.02, 1), (0.98, 1), (0.23, 2000)]
    return edges + [(chance.random(), chance.randint(1, 300)) for _ in range(count)]


def test_a_ward_lies_outside_just_where_scipy_gives_its_count_so_small_a_chance():
    chance = random.Random(6)
    said = set()
    for centre, n in _centres(7):
        k = min(n, max(0, round(chance.gauss(n * centre, 1 + n**0.5))))
        low, high = binom.cdf(k, n, centre), binom.sf(k - 1, n, centre)
        expected = next(
            (
                code
                for code, tail in (
                    ("low998", low < 0.001),
                    ("high998", high < 0.001),
                    ("low95", low < 0.025),
                    ("high95", high < 0.025),
                )
                if tail
            ),
            "",
        )
        assert outside(k, n, centre) == expected, (k, n, centre)
        said.add(expected)
    assert said == {"", "low95", "high95", "low998", "high998"}


def _spiegelhalter(chance, n, centre):
    count = binom.ppf(chance, n, centre)
    reached, before = binom.cdf(count, n, centre), binom.cdf(count - 1, n, centre)
    return max(0.0, count - (reached - chance) / (reached - before)) / n


def test_the_limits_are_spiegelhalters_each_read_from_its_own_end():
    for centre, n in _centres(8):
        if centre in (0.0, 1.0):
            continue
        limits = funnel_limits(centre, n)
        assert (limits.low998, limits.low95, 1 - limits.high998, 1 - limits.high95) == (
            pytest.approx(_spiegelhalter(0.001, n, centre), abs=1e-9),
            pytest.approx(_spiegelhalter(0.025, n, centre), abs=1e-9),
            pytest.approx(_spiegelhalter(0.001, n, 1 - centre), abs=1e-9),
            pytest.approx(_spiegelhalter(0.025, n, 1 - centre), abs=1e-9),
        )


def test_the_limits_enclose_each_other_and_the_centre():
    for centre, n in _centres(9):
        f = funnel_limits(centre, n)
        assert 0 <= f.low998 <= f.low95 <= f.high95 <= f.high998 <= 1
        assert f.low95 <= centre + 1e-9
        assert f.high95 >= centre - 1e-9


def test_a_ward_without_anybody_is_never_outside():
    assert outside(0, 0, 0.3) == ""


def test_where_nobody_or_everybody_is_not_meeting_no_ward_stands_out():
    assert outside(0, 7, 0.0) == ""
    assert outside(7, 7, 1.0) == ""
