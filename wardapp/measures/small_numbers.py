"""Results for copies that leave the hospital: nothing under five can be seen or worked out.

One audit has one set of shared results, for all its sheets: the copy of one ward shows no more
than `SharedResults.ward` gives, which stands in the copy of the hospital too.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from wardapp.measures.agreement import Agreement, kappa
from wardapp.measures.day_of_care import (
    BANDS,
    KEYS,
    NOT_COMPLETE,
    AuditedBed,
    pair_of,
    place_of,
    reason_of,
)
from wardapp.measures.merging import (
    LEAST,
    Block,
    Blocks,
    Distance,
    Key,
    anywhere,
    finest,
    neighbours,
    split,
)
from wardapp.measures.proportion import Interval, wilson
from wardapp.measures.working_out import Published

Reason = tuple[str, str, str]  # theme, side, main reason


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
class SharedReason:
    """Main reasons shown as one, with five or more people under them."""

    keys: tuple[str, ...]
    sides: tuple[str, ...]  # "inside", "outside", "not_complete"; more than one where merged
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
    reasons: tuple[SharedReason, ...] = ()  # the most frequent first
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


def shared(
    beds: Sequence[AuditedBed], earlier: Sequence[Sequence[AuditedBed]] = ()
) -> SharedResults:
    """Return what may leave the hospital of one audit, over all its sheets together.

    What is asked first stays finest: later tables are merged further, or withheld, where they
    would give people away together with the earlier ones. `earlier` are the beds as they stood
    in copies that left before the audit was opened again: no two copies give anybody away.
    """
    copies = _numbered((*earlier, beds))
    known = Published(len(set().union(*copies)))
    results = SharedResults()
    for copy in copies:
        sheet = _Sheet(copy, known)
        results = _results(sheet)
        known = sheet.known
    return results


def _numbered(copies: Iterable[Sequence[AuditedBed]]) -> list[dict[int, AuditedBed]]:
    """Number the people of all copies; who is in several as they were keeps their number.

    Somebody of whom anything was changed counts as another: whatever that moves is seen.
    """
    numbers: dict[tuple[AuditedBed, int], int] = {}
    found = []
    for beds in copies:
        seen: Counter[AuditedBed] = Counter()
        copy = {}
        for bed in beds:
            seen[bed] += 1
            copy[numbers.setdefault((bed, seen[bed]), len(numbers))] = bed
        found.append(copy)
    return found


def _results(sheet: "_Sheet") -> SharedResults:
    headline = sheet.headline()
    if headline is None:
        return SharedResults()
    results = SharedResults(headline=headline, wards=sheet.groups("ward"))
    results = _with_reasons(results, headline.not_meeting, *sheet.reasons())
    optimised = sheet.groups("optimised")
    results = replace(
        results,
        optimised=optimised,
        board=_board(optimised),
        stays=sheet.groups("stay"),
        edds=sheet.groups("edd"),
        ages=sheet.groups("age"),
        specialties=sheet.groups("specialty"),
        pathways=sheet.groups("pathway"),
        places=sheet.places(),
        reviewers=sheet.reviewers(),
    )
    not_reviewed = sheet.not_reviewed()
    if not_reviewed is None:
        return results
    in_all = headline.reviewed + sum(row.count for row in not_reviewed)
    return replace(results, beds=in_all, not_reviewed=not_reviewed)


class _Sheet:
    """The tables of one audit, each asked for in turn and kept safe beside what is known."""

    def __init__(self, beds: Mapping[int, AuditedBed], known: Published) -> None:
        self._beds = beds
        self._not_meeting = self._where(lambda bed: bed.is_not_meeting)
        self._meets = self._where(lambda bed: bed.is_reviewed) - self._not_meeting
        self.known = known

    def headline(self) -> SharedGroup | None:
        """Return how many did not meet, where neither side of it is small."""
        wards = tuple(dict.fromkeys(bed.ward for bed in self._beds.values() if bed.is_reviewed))
        block = Block((wards,), (self._not_meeting, self._meets))
        blocks = self._finest([block], anywhere)
        return SharedGroup(wards, len(block.sets[0]), block.count) if blocks else None

    def groups(self, by: str) -> tuple[SharedGroup, ...]:
        """Return one of the tables of groups, each block with five or more on both sides."""
        keys = {person: KEYS[by](bed) for person, bed in self._beds.items()}
        order = BANDS.get(by, ())
        blocks = split((self._not_meeting, self._meets), keys, order)
        merged = self._finest(blocks, neighbours if order else anywhere)
        return tuple(SharedGroup(b.keys, len(b.sets[0]), b.count) for b in merged)

    def reasons(self) -> tuple[Blocks[Reason], bool]:
        """Return the blocks of which every table of reasons is made, and if they name reasons.

        Where the reasons are too many for so few people, theme and side may still be shown.
        """
        found = {person: reason_of(bed) for person, bed in self._beds.items()}
        known, blocks = finest(self.known, split((self._not_meeting,), found), _apart)
        if len(blocks) > 1:
            self.known = known
            return blocks, True
        unnamed = {person: _unnamed(reason) for person, reason in found.items()}
        return self._finest(split((self._not_meeting,), unnamed), _apart), False

    def places(self) -> tuple[SharedCount, ...]:
        """Return the other places of care."""
        keys = {person: place_of(bed) for person, bed in self._beds.items()}
        return _largest_first(self._finest(split((self._not_meeting,), keys), anywhere))

    def reviewers(self) -> Agreement | None:
        """Return the agreement of the reviewers, where each of its four cells is five or more."""
        pairs = {i: pair for i, bed in self._beds.items() if (pair := pair_of(bed)) is not None}
        cells = split((frozenset(pairs),), pairs)
        if len(cells) < 4 or not self._admit(cells):
            return None
        return kappa(pairs.values())

    def not_reviewed(self) -> tuple[SharedCount, ...] | None:
        """Return the beds that were not reviewed: each kind, or all in one, or None: withheld."""
        standing = {person: bed.standing for person, bed in self._beds.items()}
        beds = self._where(lambda bed: bed.standing not in ("reviewed", "closed"))
        kinds = split((beds,), standing)
        if not kinds:
            return ()
        together = Block(tuple(key for kind in kinds for key in kind.keys), (beds,))
        for blocks in (kinds, [together]):
            if self._admit(blocks):
                return _largest_first(blocks)
        return None

    def _finest(self, blocks: Blocks[Key], distance: Distance[Key]) -> Blocks[Key]:
        self.known, blocks = finest(self.known, blocks, distance)
        return blocks

    def _admit(self, blocks: Blocks[Any]) -> bool:
        """Take blocks as they are or not at all."""
        if any(block.least < LEAST for block in blocks):
            return False
        wider = self.known.and_also(one for block in blocks for one in block.sets)
        self.known = wider or self.known
        return wider is not None

    def _where(self, holds: Callable[[AuditedBed], bool]) -> frozenset[int]:
        return frozenset(person for person, bed in self._beds.items() if holds(bed))


def _apart(blocks: Blocks[Reason], one: int, other: int) -> int:
    """Keep merged reasons within their theme and side, else within their theme."""
    mine, theirs = blocks[one].keys, blocks[other].keys
    if {key[:2] for key in mine} == {key[:2] for key in theirs}:
        return 0
    return 2 - bool({key[0] for key in mine} & {key[0] for key in theirs})


def _unnamed(reason: Reason) -> Reason:
    theme, side, main = reason
    return theme, side, main if main == NOT_COMPLETE else ""


def _with_reasons(
    results: SharedResults, not_meeting: int, blocks: Blocks[Reason], named: bool
) -> SharedResults:
    """Add the tables of reasons: each is made of the same blocks, so none adds to another."""
    reasons = [
        SharedReason(
            tuple(reason for _, _, reason in block.keys),
            tuple(dict.fromkeys(_side(key) for key in block.keys)),
            block.count,
        )
        for block in blocks
    ]
    sides = _unions(blocks, _side)
    alone = next((row.count for row in sides if row.keys == (NOT_COMPLETE,)), None)
    return replace(
        results,
        reasons=tuple(sorted(reasons, key=lambda row: -row.count)) if named else (),
        themes=_unions(blocks, lambda key: key[0]),
        sides=sides,
        releasable=None if alone is None else not_meeting - alone,
    )


def _side(key: Reason) -> str:
    return NOT_COMPLETE if key[2] == NOT_COMPLETE else key[1]


def _unions(blocks: Blocks[Reason], part_of: Callable[[Reason], str]) -> tuple[SharedCount, ...]:
    """Join blocks that share a part until each part stands in one row; one row says nothing."""
    rows: list[SharedCount] = []
    for block in blocks:
        keys = dict.fromkeys(part_of(key) for key in block.keys)
        touched = [row for row in rows if not keys.keys().isdisjoint(row.keys)]
        rows = [row for row in rows if row not in touched]
        joined = dict.fromkeys(key for row in touched for key in row.keys) | keys
        rows.append(SharedCount(tuple(joined), block.count + sum(row.count for row in touched)))
    return tuple(sorted(rows, key=lambda row: -row.count)) if len(rows) > 1 else ()


def _board(optimised: Iterable[SharedGroup]) -> SharedBoard | None:
    """Return the four cells, which are the two groups of the board's word, each alone."""
    alone = {group.keys: group for group in optimised}
    yes, no = alone.get(("yes",)), alone.get(("no",))
    if yes is None or no is None:
        return None
    return SharedBoard(
        optimised_needs=yes.reviewed - yes.not_meeting,
        optimised_not=yes.not_meeting,
        other_needs=no.reviewed - no.not_meeting,
        other_not=no.not_meeting,
    )


def _largest_first(blocks: Blocks[str]) -> tuple[SharedCount, ...]:
    rows = [SharedCount(block.keys, block.count) for block in blocks]
    return tuple(sorted(rows, key=lambda row: -row.count))
