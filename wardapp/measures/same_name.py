"""Who on the ward could be taken for whom (CUI PAL-0540 to 0570; Wales: 11.3 rule 14)."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

GIVEN, BORN, NHS_NUMBER = "given", "born", "nhs_number"


class Named(Protocol):
    """What is looked at; the rows of the board have it."""

    @property
    def stay_id(self) -> int | None: ...  # noqa: D102 - named as in the rows
    @property
    def bed(self) -> str: ...  # noqa: D102
    @property
    def family(self) -> str: ...  # noqa: D102
    @property
    def given(self) -> str: ...  # noqa: D102
    @property
    def born(self) -> date | None: ...  # noqa: D102
    @property
    def nhs_number(self) -> str | None: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Alike:
    """The beds of the others; `strong` when the whole name is or sounds the same.

    `differs` is the first item that tells them apart: given, born or nhs_number.
    """

    beds: tuple[str, ...]
    strong: bool
    differs: str


def same_names(rows: Iterable[Named]) -> dict[int, Alike]:
    """Return, by stay, whom somebody could be taken for; those like nobody are not in it."""
    here = [row for row in rows if row.stay_id is not None and row.family.strip()]
    by_sound: dict[str, list[Named]] = defaultdict(list)
    for row in here:
        by_sound[_sound(row.family)].append(row)
    found: dict[int, Alike] = {}
    for row in here:
        alike = _alike(row, [other for other in by_sound[_sound(row.family)] if other is not row])
        if alike is not None and row.stay_id is not None:
            found[row.stay_id] = alike
    return found


def _alike(row: Named, others: list[Named]) -> Alike | None:
    same = [other for other in others if _sound(other.given) == _sound(row.given)]
    if same:
        return Alike(tuple(other.bed for other in same), True, _difference(row, same[0]))
    surname = [other for other in others if _plain(other.family) == _plain(row.family)]
    return Alike(tuple(other.bed for other in surname), False, GIVEN) if surname else None


def _difference(one: Named, other: Named) -> str:
    if _plain(one.given) != _plain(other.given):
        return GIVEN
    return BORN if one.born != other.born else NHS_NUMBER


def _plain(name: str) -> str:
    bare = unicodedata.normalize("NFD", name).casefold()
    return "".join(letter for letter in bare if letter.isalpha())


def _sound(name: str) -> str:
    """Keep the first letter and the consonants, each once: Davies and Davis are one."""
    plain = _plain(name).replace("ph", "f").replace("ck", "k")
    sound = plain[:1]
    for letter in plain[1:]:
        if letter not in "aeiouwyh" and letter != sound[-1]:
            sound += letter
    return sound
