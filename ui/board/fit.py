"""Which columns fit beside the frozen ones, and how wide they are; plain arithmetic."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Fitted:
    """Widths in pixels of the columns in sight, by place, and the places out of sight."""

    widths: Mapping[int, int]
    hidden: tuple[int, ...]


def fit(wanted: Sequence[int], frozen: int, room: int, bar: int, first: int) -> Fitted:
    """Lay columns into `room`: the first `frozen` always, the rest from place `first` on.

    Where not all fit, a bar of width `bar` names the others. What is left over goes to the
    columns in sight in proportion, so that no line of an ordinary cell is cut.
    """
    fixed = sum(wanted[:frozen])
    if fixed + _least(sum(wanted[frozen:])) <= room:
        return Fitted(_spread(wanted, range(len(wanted)), frozen, room), ())
    left = room - bar - fixed
    shown: list[int] = []
    for place in range(max(frozen, first), len(wanted)):
        if shown and _least(wanted[place]) > left:
            break
        shown.append(place)
        left -= _least(wanted[place])
    places = [*range(min(frozen, len(wanted))), *shown]
    hidden = tuple(place for place in range(len(wanted)) if place not in places)
    return Fitted(_spread(wanted, places, frozen, room - bar), hidden)


def first_for(wanted: Sequence[int], frozen: int, room: int, bar: int, place: int) -> int:
    """Return where to begin so that a column comes into sight, moving as little as need be."""
    for first in range(frozen, place + 1):
        if place not in fit(wanted, frozen, room, bar, first).hidden:
            return first
    return place


def _least(width: int) -> int:
    """A column may give up a little of its width before another has to go."""
    return width * 96 // 100


def _spread(wanted: Sequence[int], places: Sequence[int], frozen: int, room: int) -> dict[int, int]:
    widths = {place: wanted[place] for place in places}
    free = [place for place in places if place >= frozen]
    spare = room - sum(widths.values())
    whole = sum(widths[place] for place in free)
    if not spare or not whole:
        return widths
    # What is missing is taken from the wide columns: a narrow one would break its words.
    wide = [place for place in free if wanted[place] * len(free) >= whole]
    givers = free if spare > 0 else wide
    whole = sum(wanted[place] for place in givers)
    for place in givers:
        widths[place] += spare * wanted[place] // whole
    widths[givers[-1]] += room - sum(widths.values())
    return widths
