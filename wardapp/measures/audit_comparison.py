"""Audits over time and wards side by side: what may be concluded, and what may not."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from wardapp.measures.day_of_care import Group
from wardapp.measures.proportion import (
    FunnelLimits,
    Interval,
    difference,
    funnel_limits,
    outside,
    wilson,
)
from wardapp.measures.same_ward import WardMark, join_wards


@dataclass(frozen=True, slots=True)
class AuditPoint:
    """One finished audit on the line over time."""

    audit_id: int
    day: date
    name: str
    criteria: str  # the set that was asked by: equal only where each question is
    wards: frozenset[WardMark]
    not_meeting: int
    reviewed: int

    @property
    def share(self) -> float | None:
        """The part that did not meet; nothing where nobody was reviewed."""
        return self.not_meeting / self.reviewed if self.reviewed else None

    @property
    def interval(self) -> Interval | None:
        """The range in which the share likely lies."""
        return wilson(self.not_meeting, self.reviewed)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What two audits say together; the interval is of the later share less the earlier."""

    code: str  # "other_criteria" | "nobody" | "lower" | "higher" | "cannot_tell"
    interval: Interval | None
    wards_differ: bool


@dataclass(frozen=True, slots=True)
class FunnelRow:
    """One ward on the funnel: where it lies and what chance alone would leave."""

    ward: str
    not_meeting: int
    reviewed: int
    share: float
    limits: FunnelLimits
    outside: str  # "" | "low95" | "high95" | "low998" | "high998"


@dataclass(frozen=True, slots=True)
class Funnel:
    """The wards of one audit around the share of them all."""

    centre: float
    rows: tuple[FunnelRow, ...]


def segments(points: Iterable[AuditPoint]) -> tuple[tuple[AuditPoint, ...], ...]:
    """Return the runs of audits with one criteria set, by day; a line never leaves its run."""
    runs: list[list[AuditPoint]] = []
    for point in sorted(points, key=lambda point: (point.day, point.audit_id)):
        if not runs or runs[-1][-1].criteria != point.criteria:
            runs.append([])
        runs[-1].append(point)
    return tuple(tuple(run) for run in runs)


def verdict(earlier: AuditPoint, later: AuditPoint) -> Verdict:
    """Say what can be concluded from two audits; other criteria allow no conclusion."""
    joined = join_wards(earlier.wards, later.wards)
    wards_differ = bool(joined.only_earlier or joined.only_later)
    if earlier.criteria != later.criteria:
        return Verdict("other_criteria", None, wards_differ)
    interval = difference(earlier.not_meeting, earlier.reviewed, later.not_meeting, later.reviewed)
    if interval is None:
        return Verdict("nobody", None, wards_differ)
    return Verdict(_direction(interval), interval, wards_differ)


def funnel(groups: Sequence[Group]) -> Funnel | None:
    """Lay wards around the share of them all; nothing where nobody was reviewed."""
    reviewed = sum(group.reviewed for group in groups)
    if reviewed == 0:
        return None
    centre = sum(group.not_meeting for group in groups) / reviewed
    return Funnel(centre, tuple(_row(group, centre) for group in groups if group.reviewed))


def _row(group: Group, centre: float) -> FunnelRow:
    k, n = group.not_meeting, group.reviewed
    return FunnelRow(group.key, k, n, k / n, funnel_limits(centre, n), outside(k, n, centre))


def _direction(interval: Interval) -> str:
    if interval.high < 0:
        return "lower"
    return "higher" if interval.low > 0 else "cannot_tell"
