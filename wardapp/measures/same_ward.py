"""Which wards of two audits are the same: by the ward of this file, else by the name alone."""

import unicodedata
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher

_SAY_NOTHING = frozenset({"ward", "wards", "unit", "uned", "the", "y", "yr"})
_CLOSE = 0.88
"""From so much on two names are perhaps one, mistyped: Onnen and Onen, not Onnen and Onnwy."""


@dataclass(frozen=True, slots=True, order=True)
class WardMark:
    """A ward as an audit had it; `source` is the ward of this file, 0 for a list from elsewhere."""

    name: str
    source: int = 0


Pair = tuple[WardMark, WardMark]


@dataclass(frozen=True, slots=True)
class WardsJoined:
    """The wards of two audits; `alike` are pairs of those that only one of them had."""

    both: tuple[Pair, ...]
    only_earlier: tuple[WardMark, ...]
    only_later: tuple[WardMark, ...]
    alike: tuple[Pair, ...]


def join_wards(earlier: Iterable[WardMark], later: Iterable[WardMark]) -> WardsJoined:
    """Return which wards are in both; a name that is merely alike joins nothing."""
    before, after = sorted(earlier), sorted(later)
    both = _taken(before, after, lambda one, other: one.source == other.source != 0)
    both += _taken(before, after, _same_name)
    alike = [(one, other) for one in before for other in after if _is_alike(one.name, other.name)]
    return WardsJoined(tuple(sorted(both)), tuple(before), tuple(after), tuple(alike))


def _taken(
    before: list[WardMark], after: list[WardMark], same: Callable[[WardMark, WardMark], bool]
) -> list[Pair]:
    """Take the pairs that are the same out of both lists; each ward is taken once."""
    found = []
    for one in tuple(before):
        other = next((other for other in after if same(one, other)), None)
        if other is not None:
            before.remove(one)
            after.remove(other)
            found.append((one, other))
    return found


def _same_name(one: WardMark, other: WardMark) -> bool:
    """Tell whether names say the same; two wards of this file are told apart by who they are."""
    if one.source and other.source:
        return False
    return " ".join(one.name.casefold().split()) == " ".join(other.name.casefold().split())


def _is_alike(one: str, other: str) -> bool:
    first, second = _words(one), _words(other)
    if not first or not second or _numbers(first) != _numbers(second):
        return False
    joined, against = "".join(first), "".join(second)
    return set(first) <= set(second) or set(second) <= set(first) or _close(joined, against)


def _close(one: str, other: str) -> bool:
    return SequenceMatcher(None, one, other).ratio() >= _CLOSE


def _words(name: str) -> list[str]:
    """Return the words that tell a ward from others; 12A and 12 a are written as one."""
    bare = unicodedata.normalize("NFD", name).casefold()
    letters = (sign for sign in bare if not unicodedata.combining(sign))
    plain = "".join(sign if sign.isalnum() else " " for sign in letters)
    return [word for word in plain.split() if word not in _SAY_NOTHING]


def _numbers(words: Collection[str]) -> str:
    return "".join(sign for word in words for sign in word if sign.isdigit())
