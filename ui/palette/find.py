"""What the typed letters find: patients in the order of their beds, then what can be done."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ui.menu import Entry
from wardapp.display import clinical_date
from wardapp.queries.audit_names import AuditName
from wardapp.queries.board import BoardRow
from wardapp.words import tr

MOST = 8
MOST_AUDITS = 5
_NUMBER = re.compile(r"[0-9][0-9 ]*")


@dataclass(frozen=True)
class Found:
    """A patient; `family` is how many letters of the family name were typed, 0 for other hits."""

    row: BoardRow
    family: int = 0


def find_patients(rows: Iterable[BoardRow], typed: str) -> tuple[Found, ...]:
    """Find by family, given or known name, bed, NHS number or hospital number.

    Beginnings count, so that three letters are enough; several words must all fit.
    """
    words = plain(typed).split()
    if not words:
        return ()
    here = (row for row in rows if row.occupied)
    if _NUMBER.fullmatch(typed.strip()):
        digits = typed.replace(" ", "")
        return tuple(Found(row) for row in here if _has_number(row, digits))
    return tuple(
        Found(row, _family_letters(row, words))
        for row in here
        if all(_fits(row, word) for word in words)
    )


def find_entries(
    entries: Sequence[Entry], typed: str, permissions: frozenset[str]
) -> tuple[Entry, ...]:
    """Find pages and commands by the beginnings of their words; all of them for nothing typed."""
    wanted = plain(typed).split()
    return tuple(
        entry
        for entry in entries
        if entry.palette and entry.permission in permissions and _speaks_of(entry, wanted)
    )


def find_audits(rows: Iterable[AuditName], typed: str) -> tuple[AuditName, ...]:
    """Find by the beginnings of the words of name and day; a day alone finds none."""
    wanted = _parts(typed)
    return tuple(row for row in rows if wanted and _names(row, wanted))[:MOST_AUDITS]


def plain(text: str) -> str:
    """Return the letters without marks and case: Siân is found by sian."""
    letters = unicodedata.normalize("NFD", text.casefold().replace("ß", "ss"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _fits(row: BoardRow, word: str) -> bool:
    names = re.split(r"[\s\-’']+", plain(f"{row.family} {row.given} {row.known_as}"))
    whole = (plain(row.family), plain(row.bed), plain(row.hospital_number or ""))
    return any(name.startswith(word) for name in (*names, *whole) if name)


def _names(row: AuditName, wanted: Sequence[str]) -> bool:
    name, day = _parts(row.name), _parts(clinical_date(row.day))
    by_name = [word for word in wanted if any(part.startswith(word) for part in name)]
    rest = (word for word in wanted if word not in by_name)
    return bool(by_name) and all(any(part.startswith(word) for part in day) for word in rest)


def _parts(text: str) -> list[str]:
    return [part for part in re.split(r"[\s\-’']+", plain(text)) if part]


def _has_number(row: BoardRow, digits: str) -> bool:
    nhs = (row.nhs_number or "").replace(" ", "")
    return digits in nhs or digits in (row.hospital_number or "") or row.bed == digits


def _family_letters(row: BoardRow, words: Sequence[str]) -> int:
    family = plain(row.family)
    return max((len(word) for word in words if family.startswith(word)), default=0)


def _speaks_of(entry: Entry, wanted: Sequence[str]) -> bool:
    spoken = plain(f"{tr(entry.words)} {tr(entry.detail) if entry.detail else ''}").split()
    return all(any(word.startswith(typed) for word in spoken) for typed in wanted)
