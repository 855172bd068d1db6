"""Results for copies that leave the hospital: nothing under five can be seen or worked out."""

from collections.abc import Sequence
from dataclasses import dataclass

from wardapp.measures.agreement import Agreement
from wardapp.measures.day_of_care import AuditedBed
from wardapp.measures.proportion import Interval, wilson

LEAST = 5


@dataclass(frozen=True, slots=True)
class SharedGroup:
    """Groups shown as one, so that each side of it holds five people or more."""

    keys: tuple[str, ...]
    not_meeting: int
    reviewed: int

    @property
    def share(self) -> float:
        """The part that did not meet."""
        return self.not_meeting / self.reviewed

    @property
    def interval(self) -> Interval | None:
        """The range in which the share likely lies."""
        return wilson(self.not_meeting, self.reviewed)


@dataclass(frozen=True, slots=True)
class SharedCount:
    """Keys shown as one, with five or more under them."""

    keys: tuple[str, ...]
    count: int


@dataclass(frozen=True, slots=True)
class SharedBoard:
    """What the board said against what the audit found, five or more in each cell."""

    optimised_needs: int
    optimised_not: int
    other_needs: int
    other_not: int

    @property
    def agreed(self) -> int:
        """How many times board and audit said the same."""
        return self.optimised_not + self.other_needs

    @property
    def compared(self) -> int:
        """How many were compared."""
        return self.agreed + self.optimised_needs + self.other_not


@dataclass(frozen=True, slots=True)
class SharedResults:
    """All that may stand in a shared copy; what is None or empty is withheld."""

    headline: SharedGroup | None = None  # keys: every ward
    wards: tuple[SharedGroup, ...] = ()
    specialties: tuple[SharedGroup, ...] = ()
    ages: tuple[SharedGroup, ...] = ()
    stays: tuple[SharedGroup, ...] = ()
    edds: tuple[SharedGroup, ...] = ()
    optimised: tuple[SharedGroup, ...] = ()
    pathways: tuple[SharedGroup, ...] = ()
    reasons: tuple[SharedCount, ...] = ()  # the keys are reasons; the most frequent first
    themes: tuple[SharedCount, ...] = ()
    sides: tuple[SharedCount, ...] = ()
    places: tuple[SharedCount, ...] = ()
    releasable: int | None = None
    board: SharedBoard | None = None
    reviewers: Agreement | None = None
    beds: int | None = None  # all but the closed
    not_reviewed: tuple[SharedCount, ...] = ()

    def ward(self, name: str) -> SharedGroup | None:
        """Return what one ward's own copy may show; nothing where it was merged with others."""
        return next((group for group in self.wards if group.keys == (name,)), None)


def shared(beds: Sequence[AuditedBed]) -> SharedResults:
    """Return what may leave the hospital of one audit, over all its sheets together."""
    return SharedResults()
