"""Axes: where they end, which steps are named, and how far apart things on them stand."""

from collections.abc import Sequence
from math import ceil

_STEPS = ((0.1, 0.02), (0.25, 0.05), (0.5, 0.1), (1.0, 0.2))  # up to this share, in such steps


def share_axis(highest: float) -> tuple[float, list[float]]:
    """Return the end of an axis of shares and the shares to name on it, from 0."""
    step = next((step for upto, step in _STEPS if highest <= upto), _STEPS[-1][1])
    end = min(1.0, max(1, ceil(highest / step - 1e-9)) * step)
    return end, [number * step for number in range(round(end / step) + 1)]


def count_axis(highest: int, most: int = 8) -> tuple[int, list[int]]:
    """Return the end of an axis of counts and the counts to name on it, from 0."""
    step = 1
    while highest / step > most:
        step = step * 2 if str(step)[0] in "15" else step * 5 // 2
    end = max(1, ceil(highest / step)) * step
    return end, list(range(0, end + 1, step))


def spread(
    wanted: Sequence[float], sizes: Sequence[float], low: float, high: float
) -> list[float] | None:
    """Return left edges near the wanted ones at which nothing overlaps; None where all is full.

    `wanted` must go upwards. What is in the way is pushed right, and back from the end.
    """
    if sum(sizes) > high - low + 1e-9:
        return None
    places: list[float] = []
    free = low
    for want, size in zip(wanted, sizes, strict=True):
        places.append(max(free, want))
        free = places[-1] + size
    end = high
    for number in reversed(range(len(places))):
        places[number] = min(places[number], end - sizes[number])
        end = places[number]
    return places
