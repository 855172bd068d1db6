"""How far two reviewers agree beyond chance: Cohen's kappa with its interval."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist

Z = NormalDist().inv_cdf(0.975)


@dataclass(frozen=True, slots=True)
class Agreement:
    """How many of `n` pairs agreed, and kappa; `why` says why there is no kappa."""

    n: int
    agreed: int
    kappa: float | None
    low: float | None
    high: float | None
    why: str  # "" kappa stands | "nobody" | "same_for_all"


def kappa(pairs: Iterable[tuple[str, str]]) -> Agreement:
    """Return Cohen's kappa of the pairs with its 95 % interval (Fleiss, Cohen and Everitt)."""
    counts = Counter(pairs)
    n = counts.total()
    agreed = sum(count for (first, second), count in counts.items() if first == second)
    if n == 0:
        return Agreement(0, 0, None, None, None, "nobody")
    first, second = _margins(counts)
    expected = sum(first[name] * second[name] for name in first)
    # In whole numbers, so that "both said the same of everybody" is never missed by a hair.
    if expected == n * n:
        return Agreement(n, agreed, None, None, None, "same_for_all")
    chance = expected / (n * n)
    value = (agreed / n - chance) / (1 - chance)
    return Agreement(n, agreed, value, *_interval(value, chance, counts), "")


def _margins(counts: Counter[tuple[str, str]]) -> tuple[Counter[str], Counter[str]]:
    first: Counter[str] = Counter()
    second: Counter[str] = Counter()
    for (one, other), count in counts.items():
        first[one] += count
        second[other] += count
    return first, second


def _interval(
    value: float, chance: float, counts: Counter[tuple[str, str]]
) -> tuple[float | None, float | None]:
    n = counts.total()
    first, second = _margins(counts)
    spread = -((value - chance * (1 - value)) ** 2)
    for (one, other), count in counts.items():
        if one == other:
            spread += count / n * (1 - (first[one] + second[one]) / n * (1 - value)) ** 2
        else:
            spread += count / n * ((second[one] + first[other]) / n * (1 - value)) ** 2
    variance = spread / (1 - chance) ** 2 / n
    # Where everybody agreed the formula gives no spread at all, which is not certainty.
    if variance < 1e-12:
        return None, None
    half = Z * sqrt(variance)
    return max(-1.0, value - half), min(1.0, value + half)
