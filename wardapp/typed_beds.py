"""A ward's bed list as it is typed for an audit, one bed a line: `B1 84 F 12d`, `B2 empty`.

After the bed, in any order: empty, closed, leave, home; age; F or M; days in hospital as 12d;
opt or not opt; edd and a date; the pathway as P1. `A1-A6 empty` are six lines in one. No name
is asked for, and a word that is not understood is told by its place, never quoted: it may be
a name.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from wardapp.bed_ranges import read_bed_ranges
from wardapp.commands.audit_freeze import (
    CLOSED,
    DEFINITE,
    EMPTY,
    LEAVE,
    LONGEST_STAY,
    OCCUPIED,
    OLDEST,
    ListedBed,
)
from wardapp.errors import RuleBroken
from wardapp.feeds.said import Said, say
from wardapp.text_gate import clean_line
from wardapp.typed_date import read_date

_STATES = {
    **dict.fromkeys(("empty", "vacant", "unoccupied", "free", "gwag"), EMPTY),
    **dict.fromkeys(("closed", "shut", "cau", "gau"), CLOSED),
    **dict.fromkeys(("leave", "absent", "seibiant"), LEAVE),
    **dict.fromkeys(("home", "going", "discharge", "adref", "gartref"), DEFINITE),
}
_SEXES = {
    **dict.fromkeys(("f", "female", "woman", "benyw"), "F"),
    **dict.fromkeys(("m", "male", "man", "gwryw"), "M"),
}
_OPTIMISED = frozenset({"opt", "optimised", "optimized", "ready", "barod"})
_NOT = frozenset({"not", "no", "ddim"})
_IDLE = frozenset({"on", "today", "heddiw", "ar", "bed", "gwely"})
_DAYS = re.compile(r"(\d{1,5})(?:d|days?)|d(\d{1,5})")
_PATHWAY = re.compile(r"p([0-3])")
_SCHEME = "B"  # the numbers of D2RA as they are used now
_AGE = re.compile(r"(\d{1,3})y?")
_NO_DATE = frozenset({"none", "no", "-", "–", "dim"})
_LONGEST_LABEL = 24


@dataclass(frozen=True, slots=True)
class TypedLine:
    """What one line came to: its beds, or what is wrong with it."""

    number: int
    beds: tuple[ListedBed, ...] = ()
    problem: Said | None = None


@dataclass(frozen=True, slots=True)
class TypedBeds:
    """All lines that say something."""

    lines: tuple[TypedLine, ...]

    @property
    def beds(self) -> tuple[ListedBed, ...]:
        """The beds in the order typed."""
        return tuple(bed for line in self.lines for bed in line.beds)

    @property
    def problems(self) -> tuple[TypedLine, ...]:
        """The lines that a person has to look at."""
        return tuple(line for line in self.lines if line.problem is not None)


def read_beds(text: str, today: date) -> TypedBeds:
    """Read every line; never raises. `today` is the day of the audit."""
    found: list[TypedLine] = []
    seen: dict[str, int] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip():
            read = _once(_read(number, line, today), seen)
            seen |= {bed.label.casefold(): number for bed in read.beds}
            found.append(read)
    return TypedBeds(tuple(found))


def _once(line: TypedLine, seen: dict[str, int]) -> TypedLine:
    for bed in line.beds:
        first = seen.get(bed.label.casefold())
        if first is not None:
            said = say(
                "Bed {bed} stands on line {first} too: two people cannot lie in it. Say who lies "
                "there.",
                bed=bed.label,
                first=first,
            )
            return TypedLine(line.number, (), said)
    return line


def _read(number: int, line: str, today: date) -> TypedLine:
    try:
        label, words = _parted(clean_line(line))
        bed = _Reader(words, today).bed()
        if not label or len(label) > _LONGEST_LABEL:
            return TypedLine(number, (), _NO_BED)
        labels = _labels(label) if _is_plain(bed) else (label,)
    except _Odd as odd:
        return TypedLine(number, (), odd.said)
    except RuleBroken as error:
        return TypedLine(number, (), Said(error.text, error.values))
    return TypedLine(number, tuple(replace(bed, label=label) for label in labels))


_NO_BED = say("There is no bed at the beginning. Type the bed first, such as B1.")


def _parted(line: str) -> tuple[str, list[str]]:
    """Part the bed from what is said about it; `Bed 4` and `SR 2` are one name."""
    if ":" in line:
        label, rest = line.split(":", 1)
        return label.strip(), rest.replace(",", " ").split()
    words = re.sub(r"[,;\t]", " ", line).split()
    named = words and not any(sign.isdigit() for sign in words[0])
    if named and len(words) > 1 and words[1][:1].isdigit() and len(words[0]) > 1:
        return f"{words[0]} {words[1]}", words[2:]
    return (words[0], words[1:]) if words else ("", [])


def _labels(label: str) -> tuple[str, ...]:
    return tuple(plan.label for plan in read_bed_ranges(label))


def _is_plain(bed: ListedBed) -> bool:
    """Tell whether nothing is said about a person, so that a range may be meant."""
    return (bed.age, bed.sex, bed.stay_days, bed.edd_known) == (None, "", None, False)


class _Odd(Exception):
    """A line cannot be read; `said` is why."""

    def __init__(self, said: Said) -> None:
        super().__init__()
        self.said = said


class _Reader:
    """Reads the words after the bed, one after the other."""

    def __init__(self, words: list[str], today: date) -> None:
        self._words = [word.casefold() for word in words]
        self._today = today
        self._at = 0
        self._found: dict[str, Any] = {}

    def bed(self) -> ListedBed:
        """Return what the words say; the bed itself is put in by the caller."""
        takers: tuple[Callable[[str], bool], ...] = (
            *(self._take_state, self._take_sex, self._take_days, self._take_age),
            *(self._take_optimised, self._take_date, self._take_pathway),
        )
        while self._at < len(self._words):
            word = self._words[self._at]
            if word not in _IDLE and not any(take(word) for take in takers):
                raise _Odd(
                    say(
                        "Word {place} is not understood. Type age, F or M, days such as 12d, opt, "
                        "or empty, closed, leave, home. No name is needed.",
                        place=self._at + 2,
                    )
                )
            self._at += 1
        state = self._found.get("state", OCCUPIED)
        if state in (EMPTY, CLOSED) and len(self._found) > 1:
            raise _Odd(say("An empty or closed bed has nobody: leave age, sex and days out."))
        return ListedBed(label="", **self._found)

    def _keep(self, name: str, value: object) -> bool:
        if name in self._found and (name, self._found[name]) != ("state", value):
            raise _Odd(say("Word {place} says the same thing a second time.", place=self._at + 2))
        self._found[name] = value
        return True

    def _take_state(self, word: str) -> bool:
        return word in _STATES and self._keep("state", _STATES[word])

    def _take_sex(self, word: str) -> bool:
        return word in _SEXES and self._keep("sex", _SEXES[word])

    def _take_days(self, word: str) -> bool:
        found = _DAYS.fullmatch(word)
        if found is None:
            return False
        days = int(found[1] or found[2])
        if days > LONGEST_STAY:
            raise _Odd(say("So many days in hospital cannot be right."))
        return self._keep("stay_days", days)

    def _take_age(self, word: str) -> bool:
        found = _AGE.fullmatch(word)
        if found is None:
            return False
        if int(found[1]) > OLDEST:
            raise _Odd(say("Nobody is that old. Days in hospital are typed as 12d."))
        return self._keep("age", int(found[1]))

    def _take_optimised(self, word: str) -> bool:
        if word in _NOT and self._peek() in _OPTIMISED:
            self._at += 1
            return self._keep("optimised", False)
        return word in _OPTIMISED and self._keep("optimised", True)

    def _take_pathway(self, word: str) -> bool:
        found = _PATHWAY.fullmatch(word)
        return found is not None and self._keep("pathway", f"{_SCHEME}{found[1]}")

    def _take_date(self, word: str) -> bool:
        if word != "edd":
            return False
        self._at += 1
        typed = self._words[self._at] if self._at < len(self._words) else ""
        self._found["edd_known"] = True
        return self._keep("edd_day", None if typed in _NO_DATE else read_date(typed, self._today))

    def _peek(self) -> str:
        after = self._at + 1
        return self._words[after] if after < len(self._words) else ""
