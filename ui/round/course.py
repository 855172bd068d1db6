"""Where the round stands among the beds: the next one, the one before, who is left."""

from collections.abc import Collection, Sequence

from wardapp.queries.board_round import RoundEntryRow, Stop


def discussed(entries: Sequence[RoundEntryRow]) -> frozenset[int]:
    """Return the stays the round has been to."""
    return frozenset(entry.stay_id for entry in entries if entry.discussed)


def visited(stops: Sequence[Stop]) -> list[int]:
    """Return the stays at which the round stops, in their order."""
    return [stop.stay_id for stop in stops if stop.visited and stop.stay_id is not None]


def next_to_discuss(stops: Sequence[Stop], here: int | None, done: Collection[int]) -> int | None:
    """Return the next patient not yet discussed, after this one and then from the beginning."""
    order = visited(stops)
    start = order.index(here) + 1 if here in order else 0
    left = [stay for stay in (*order[start:], *order[:start]) if stay not in done and stay != here]
    return left[0] if left else None


def neighbour(stops: Sequence[Stop], here: int | None, step: int) -> int | None:
    """Return the patient before or after this one, discussed or not; None at the ends."""
    order = visited(stops)
    if here not in order:
        return order[0] if order else None
    at = order.index(here) + step
    return order[at] if 0 <= at < len(order) else None


def place(stops: Sequence[Stop], stay_id: int | None) -> int:
    """Return the number of this bed in the order of the round, counted from 1; 0 if not in it."""
    return next((n for n, stop in enumerate(stops, 1) if stop.stay_id == stay_id), 0)
