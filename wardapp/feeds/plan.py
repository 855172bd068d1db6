"""What taking a ward list in would do, line by line, before anything is changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from wardapp.feeds.listed import ListedPatient, Problem
from wardapp.feeds.said import Said
from wardapp.feeds.table import Skipped
from wardapp.queries.present import PresentPatient


class Kind(StrEnum):
    """What happens to a person when the list is taken in."""

    HELD = "held"
    ARRIVES = "arrives"
    MOVES = "moves"
    DIFFERS = "differs"
    LEFT = "left"
    UNCHANGED = "unchanged"
    NEWER = "newer"


@dataclass(frozen=True)
class Change:
    """One detail that differs: what the ward has and what the list says."""

    field: str
    before: object
    after: object


@dataclass(frozen=True)
class PlanLine:
    """One line of the preview.

    `key` is what a tick refers to; `row` None means that the person is not in the file.
    `bed_id` is where they would lie; None means no bed.
    """

    key: str
    kind: Kind
    row: int | None
    bed: str
    bed_id: int | None
    family: str
    given: str
    title: str
    born: date | None
    nhs_number: str
    hospital_number: str
    said: Said
    ticked: bool = False
    listed: ListedPatient | None = None
    present: PresentPatient | None = None
    patient_id: int | None = None
    changes: tuple[Change, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def can_tick(self) -> bool:
        """Whether a person decides about this line."""
        return self.kind in (Kind.ARRIVES, Kind.MOVES, Kind.DIFFERS, Kind.LEFT)


@dataclass(frozen=True)
class WardListPlan:
    """The trial run: nothing has been changed yet.

    `warnings` are read before anything else. `bulk_absence` False means that the people
    who are not in the file can only be confirmed as left one at a time.
    """

    ward_id: int
    as_of: datetime
    sha256: str
    rows: int
    lines: tuple[PlanLine, ...]
    warnings: tuple[Said, ...]
    bulk_absence: bool
    skipped: tuple[Skipped, ...] = ()

    def of(self, *kinds: Kind) -> tuple[PlanLine, ...]:
        """Return the lines of these kinds, in order."""
        return tuple(line for line in self.lines if line.kind in kinds)

    @property
    def counts(self) -> Mapping[Kind, int]:
        """How many lines there are of each kind; every kind is there."""
        return {kind: len(self.of(kind)) for kind in Kind}

    @property
    def notes(self) -> tuple[Problem, ...]:
        """Doubtful values that were left out of rows that go in."""
        return tuple(p for line in self.lines for p in line.problems if not p.blocking)

    @property
    def changes_nothing(self) -> bool:
        """Whether the ward already is as the list says."""
        return not any(line.can_tick for line in self.lines)

    @property
    def ticked(self) -> frozenset[str]:
        """The keys that are ticked to begin with."""
        return frozenset(line.key for line in self.lines if line.ticked)
