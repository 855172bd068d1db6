"""Counts of a census: by provider, council, reason, group and owner; each adds up to the total."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol


class Countable(Protocol):
    """What a row of a census must say to be counted."""

    @property
    def counted(self) -> bool:
        """Whether it is in."""

    @property
    def provider(self) -> str:
        """The code of the health board where the bed is."""

    @property
    def residence(self) -> str:
        """The code of the council where the person usually lives."""

    @property
    def reason(self) -> str:
        """The code of the main reason, "" for none."""

    @property
    def attribution(self) -> str:
        """Whose delay it is."""


@dataclass(frozen=True, slots=True)
class Tally:
    """The counted rows, five times over: the two views are never mixed (Wales: 12.13)."""

    total: int
    by_provider: Mapping[str, int]
    by_residence: Mapping[str, int]
    by_group: Mapping[str, int]
    by_reason: Mapping[str, int]
    by_attribution: Mapping[str, int]


def tally(rows: Iterable[Countable], group_of: Callable[[str], str]) -> Tally:
    """Count the rows that are in; `group_of` gives the group of a reason, "" for none."""
    counted = [row for row in rows if row.counted]
    return Tally(
        total=len(counted),
        by_provider=Counter(row.provider for row in counted),
        by_residence=Counter(row.residence for row in counted),
        by_group=Counter(group_of(row.reason) for row in counted),
        by_reason=Counter(row.reason for row in counted),
        by_attribution=Counter(row.attribution for row in counted),
    )
