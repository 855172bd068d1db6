"""Whether counts that are out give away a few people: adding and subtracting, in any order."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import combinations
from random import Random

PRIME = 2**61 - 1

# What one set says beyond the sets before it: the person it is solved for, and the equation.
Row = tuple[int, list[int]]


@dataclass(frozen=True, slots=True)
class Published:
    """The sets of people whose counts anybody may see, and what can be worked out of them.

    A set can be worked out when its count is a sum and difference of published counts. Every
    person gets a mark, random but for this: the marks of each published set add up to nought.
    Then the marks of a set add up to nought just where it can be worked out (any other set
    would have to meet a chance of one in 10^18), and all sets of a few people are soon tried.
    """

    people: int
    rows: tuple[Row, ...] = ()

    def and_also(self, sets: Iterable[Collection[int]]) -> "Published | None":
        """Return these and the others together; nothing where one to four people came out."""
        rows = list(self.rows)
        for members in sets:
            if (row := _beyond(rows, members, self.people)) is not None:
                rows.append(row)
        both = Published(self.people, tuple(rows))
        marks = _marks(both)
        parts = ([marks[person] for person in part] for part in _parts(rows))
        return None if any(map(_gives_away_a_few, parts)) else both


def _beyond(rows: list[Row], members: Collection[int], people: int) -> Row | None:
    row = [0] * people
    for person in members:
        row[person] = 1
    for pivot, known in rows:
        if factor := row[pivot]:
            row = [(a - factor * b) % PRIME for a, b in zip(row, known, strict=True)]
    pivots = [person for person, value in enumerate(row) if value]
    if not pivots:
        return None
    scale = pow(row[pivots[0]], -1, PRIME)
    return pivots[0], [value * scale % PRIME for value in row]


def _marks(published: Published) -> list[int]:
    chance = Random(published.people)
    marks = [chance.randrange(1, PRIME) for _ in range(published.people)]
    for pivot, row in reversed(published.rows):
        marks[pivot] = 0
        marks[pivot] = -sum(a * b for a, b in zip(row, marks, strict=True)) % PRIME
    return marks


def _parts(rows: list[Row]) -> list[set[int]]:
    """Return the people apart by whom no equation joins: one part says nothing of another."""
    parts: list[set[int]] = []
    for _, row in rows:
        joined = {person for person, value in enumerate(row) if value}
        touched = [part for part in parts if not part.isdisjoint(joined)]
        parts = [part for part in parts if part not in touched]
        parts.append(joined.union(*touched))
    return parts


def _gives_away_a_few(marks: list[int]) -> bool:
    """Tell whether the marks of one, two, three or four people add up to nought."""
    pairs = {(a + b) % PRIME for a, b in combinations(marks, 2)}
    return (
        0 in marks
        or 0 in pairs
        or any(not pairs.isdisjoint(PRIME - mark for mark in few) for few in (marks, pairs))
    )
