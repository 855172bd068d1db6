"""Which of the ward's beds a label in a list means."""

import re
from collections import defaultdict
from collections.abc import Collection, Sequence

from wardapp.queries.present import WardBed

_GENERIC = {
    "bed", "bay", "room", "space", "ward", "no", "number", "gwely", "bae", "ystafell", "rhif",
}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+|\d+")


def plain_label(label: str) -> str:
    """Return a label without case, spaces, punctuation and leading zeros."""
    words = (w.lstrip("0") or "0" if w.isdigit() else w for w in _WORD.findall(label.casefold()))
    return " ".join(words)


class BedFinder:
    """Finds beds by their exact label, else by their number where that is plain."""

    def __init__(self, beds: Sequence[WardBed], ward_names: Collection[str] = ()) -> None:
        self.beds = tuple(beds)
        self._ignored = _GENERIC | {w for name in ward_names for w in _letters(name)}
        self._exact: dict[str, list[WardBed]] = defaultdict(list)
        self._without_ward: dict[str, list[WardBed]] = defaultdict(list)
        self._numbers: dict[tuple[str, ...], list[WardBed]] = defaultdict(list)
        for bed in self.beds:
            self._exact[plain_label(bed.label)].append(bed)
            self._without_ward[self._core(bed.label)].append(bed)
            for tail in _tails(_digits(bed.label)):
                self._numbers[tail].append(bed)

    def find(self, label: str, bay: str = "") -> WardBed | None:
        """Return the one bed that is meant; None when none or several could be."""
        for written in (f"{bay} {label}" if bay else "", label):
            if not written:
                continue
            bed = (
                _only(self._exact.get(plain_label(written)))
                or _only(self._without_ward.get(self._core(written)))
                or self._by_number(written)
            )
            if bed is not None:
                return bed
        return None

    def _by_number(self, label: str) -> WardBed | None:
        """Take the number alone, unless letters say that another bed is meant."""
        if any(not word.isdigit() for word in self._core(label).split()):
            return None
        for tail in _tails(_digits(label)):
            found = self._numbers.get(tail)
            if found:
                return _only(found)
        return None

    def _core(self, label: str) -> str:
        return " ".join(w for w in plain_label(label).split() if w not in self._ignored)


def _letters(name: str) -> list[str]:
    return [word for word in plain_label(name).split() if not word.isdigit() and len(word) > 1]


def _digits(label: str) -> tuple[str, ...]:
    return tuple(word for word in plain_label(label).split() if word.isdigit())


def _tails(numbers: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Return the numbers of a label from the left, each time with one fewer."""
    return [numbers[start:] for start in range(len(numbers))]


def _only(beds: Sequence[WardBed] | None) -> WardBed | None:
    return beds[0] if beds and len(beds) == 1 else None
