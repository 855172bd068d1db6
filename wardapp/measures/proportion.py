"""Shares with their uncertainty: Wilson, Newcombe and the exact limits of a funnel plot."""

from dataclasses import dataclass
from math import exp, lgamma, log, log1p, sqrt
from statistics import NormalDist

TAILS = (0.001, 0.025)


@dataclass(frozen=True, slots=True)
class Interval:
    """The range in which a share, or a difference of two, likely lies."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class FunnelLimits:
    """The shares between which chance alone leaves 95 and 99.8 of 100 wards of one size."""

    low95: float
    high95: float
    low998: float
    high998: float


def wilson(k: int, n: int, confidence: float = 0.95) -> Interval | None:
    """Return the Wilson score interval of `k` of `n`; nothing where there is nobody."""
    if n == 0:
        return None
    z = _z(confidence)
    share = k / n
    shrink = 1 + z * z / n
    middle = (share + z * z / (2 * n)) / shrink
    half = z / shrink * sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    # Arithmetic on floats misses these two ends by a hair; the formula has them exactly.
    return Interval(0.0 if k == 0 else middle - half, 1.0 if k == n else middle + half)


def difference(k1: int, n1: int, k2: int, n2: int, confidence: float = 0.95) -> Interval | None:
    """Return Newcombe's hybrid score interval of the second share less the first."""
    first, second = wilson(k1, n1, confidence), wilson(k2, n2, confidence)
    if first is None or second is None:
        return None
    p1, p2 = k1 / n1, k2 / n2
    return Interval(
        p2 - p1 - sqrt((p2 - second.low) ** 2 + (first.high - p1) ** 2),
        p2 - p1 + sqrt((second.high - p2) ** 2 + (p1 - first.low) ** 2),
    )


def funnel_limits(centre: float, n: int) -> FunnelLimits:
    """Return the exact binomial limits around `centre`, interpolated as Spiegelhalter (2005) does.

    Each side is read from its own end, so a ward lies outside just where the chance of a count
    as far out as its own is under 2.5 % (or 0.1 %), on the high side as on the low one.
    """
    if n == 0:
        return FunnelLimits(0.0, 1.0, 0.0, 1.0)
    low998, low95 = _low_counts(centre, n)
    high998, high95 = _low_counts(1 - centre, n)
    return FunnelLimits(low95 / n, 1 - high95 / n, low998 / n, 1 - high998 / n)


def outside(k: int, n: int, centre: float) -> str:
    """Tell where a ward lies: "" inside, else "low95", "high95", "low998" or "high998"."""
    if n == 0:
        return ""
    limits = funnel_limits(centre, n)
    share = k / n
    if share < limits.low95:
        return "low998" if share < limits.low998 else "low95"
    if share > limits.high95:
        return "high998" if share > limits.high998 else "high95"
    return ""


def _z(confidence: float) -> float:
    return NormalDist().inv_cdf((1 + confidence) / 2)


def _low_counts(centre: float, n: int) -> list[float]:
    """Return the counts, between two whole ones, below which 0.1 % and 2.5 % of the chance lie."""
    found: list[float] = []
    below = 0.0
    for count in range(n + 1):
        here = _chance(count, n, centre)
        while below + here >= TAILS[len(found)]:
            # The step from `below` to `below + here` is crossed at this part of the way.
            found.append(max(0.0, count - (below + here - TAILS[len(found)]) / here))
            if len(found) == len(TAILS):
                return found
        below += here
    return found + [float(n)] * (len(TAILS) - len(found))


def _chance(count: int, n: int, centre: float) -> float:
    if centre in (0.0, 1.0):
        return float(count == n * centre)
    ways = lgamma(n + 1) - lgamma(count + 1) - lgamma(n - count + 1)
    return exp(ways + count * log(centre) + (n - count) * log1p(-centre))
