"""Merging the blocks of a table until none is small and nobody can be worked out of it."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, Self, TypeVar

from wardapp.measures.working_out import Published

LEAST = 5

Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Block(Generic[Key]):
    """Keys shown as one, and the people behind each count that stands beside them."""

    keys: tuple[Key, ...]
    sets: tuple[frozenset[int], ...]

    @property
    def least(self) -> int:
        """The smallest of its counts, or the most that any one key of it can hold.

        Each key that is named holds somebody: five keys and five people would be one each.
        """
        most_of_one = self.count - len(self.keys) + 1
        return min(most_of_one, *map(len, self.sets))

    @property
    def count(self) -> int:
        """How many people it holds."""
        return sum(map(len, self.sets))

    def __add__(self, other: Self) -> "Block[Key]":
        joined = (mine | theirs for mine, theirs in zip(self.sets, other.sets, strict=True))
        return Block(self.keys + other.keys, tuple(joined))


Blocks = Sequence[Block[Key]]
# How far two blocks are apart; the nearest are merged first, of equally near the smallest.
Distance = Callable[[Blocks[Key], int, int], int]


def split(
    sets: Sequence[frozenset[int]], key_of: Mapping[int, Key], order: Iterable[Key] = ()
) -> list[Block[Key]]:
    """Return one block a key, in the given order and then by first appearance."""
    keys = dict.fromkeys((*order, *(key_of[person] for person in sorted(frozenset().union(*sets)))))
    return [
        Block((key,), tuple(frozenset(i for i in one if key_of[i] == key) for one in sets))
        for key in keys
    ]


def finest(
    known: Published, blocks: Blocks[Key], distance: Distance[Key]
) -> tuple[Published, Blocks[Key]]:
    """Merge as little as is safe beside what is known; no block is left where nothing is."""
    while blocks:
        if all(block.least >= LEAST for block in blocks):
            wider = known.and_also(one for block in blocks for one in block.sets)
            if wider is not None:
                return wider, blocks
        blocks = _coarser(blocks, distance)
    return known, ()


def anywhere(_blocks: Blocks[Key], _one: int, _other: int) -> int:
    """Let any two blocks be merged: their order means nothing."""
    return 0


def neighbours(_blocks: Blocks[Key], one: int, other: int) -> int:
    """Let neighbours be merged alone: their order means something."""
    return abs(one - other)


def _coarser(blocks: Blocks[Key], distance: Distance[Key]) -> Blocks[Key]:
    if len(blocks) < 2:
        return ()
    at = min(range(len(blocks)), key=lambda i: blocks[i].least)
    others = (i for i in range(len(blocks)) if i != at)
    to = min(others, key=lambda i: (distance(blocks, at, i), blocks[i].least))
    first, last = sorted((at, to))
    joined = blocks[first] + blocks[last]
    return [*blocks[:first], joined, *blocks[first + 1 : last], *blocks[last + 1 :]]
