"""How things are measured: CPU time, taking turns, medians; a row of the table."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One line of the table: what was measured against what, and the goal."""

    what: str
    ours: str
    bare: str
    ratio: float | None
    goal: str
    reached: bool


def cpu_ms(work: Callable[[], object]) -> float:
    """Return the CPU time of one call in milliseconds."""
    begun = time.process_time()
    work()
    return (time.process_time() - begun) * 1000


def wall_ms(work: Callable[[], object]) -> float:
    """Return the elapsed time of one call in milliseconds; for work that waits for a disk."""
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def in_turns(
    *works: Callable[[], object], times: int = 60, measure: Callable[..., float] = cpu_ms
) -> list[list[float]]:
    """Measure several works one after another, many times, so that noise meets them all."""
    for work in works:
        work()
    taken: list[list[float]] = [[] for _ in works]
    for _ in range(times):
        for work, figures in zip(works, taken, strict=True):
            figures.append(measure(work))
    return taken


def p95(figures: list[float]) -> float:
    """Return the figure that nineteen of twenty do not pass."""
    return statistics.quantiles(figures, n=20)[-1]


def middle(figures: list[float]) -> float:
    """Return the median."""
    return statistics.median(figures)
