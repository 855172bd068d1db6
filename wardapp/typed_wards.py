"""Wards and reviewers as they are typed for an audit: `Onnen, short stay, Medicine, SM / RH`."""

import unicodedata
from collections.abc import Sequence

from wardapp.codes import code_list
from wardapp.commands.audit_plan import PlannedWard
from wardapp.errors import RuleBroken
from wardapp.queries.ward import PersonRow
from wardapp.text_gate import clean_line
from wardapp.words import LANGUAGES

LONGEST_NAME = 80


def read_wards(text: str, people: Sequence[PersonRow], field: str = "") -> tuple[PlannedWard, ...]:
    """Return the wards typed, one a line; what follows the name may stand in any order."""
    lines = enumerate(text.splitlines(), 1)
    return tuple(
        _ward(clean_line(line, field=field), number, people, field)
        for number, line in lines
        if line.strip()
    )


def write_ward(ward: PlannedWard, kind_words: str) -> str:
    """Write a ward as it could have been typed."""
    pair = f"{ward.reviewer_a} / {ward.reviewer_b}" if ward.reviewer_a or ward.reviewer_b else ""
    return ", ".join(part for part in (ward.name, kind_words, ward.specialty, pair.strip()) if part)


def read_reviewer(typed: str, people: Sequence[PersonRow], field: str = "") -> str:
    """Return a person's name by initials or first letters; a stranger's name as it is typed."""
    words = clean_line(typed, LONGEST_NAME, field)
    known = [person for person in people if person.active]
    exact = [one for one in known if _plain(words) in (_plain(one.initials), _plain(one.name))]
    found = exact or [one for one in known if _begins(_plain(words).split(), one)]
    names = list(dict.fromkeys(person.shown for person in found))
    if not words or not names:
        return words
    if len(names) > 1:
        raise RuleBroken(
            "“{typed}” can be {names}. Type one letter more.",
            field=field,
            typed=words,
            names=" / ".join(names[:3]),
        )
    return names[0]


def _ward(line: str, number: int, people: Sequence[PersonRow], field: str) -> PlannedWard:
    name, *parts = (part.strip() for part in line.split(","))
    if not name:
        raise RuleBroken(
            "Line {line} begins without a name. Type the ward first, such as Onnen, short stay.",
            field=field,
            line=number,
        )
    kind = specialty = first = second = ""
    for part in filter(None, parts):
        found = "" if kind else _kind(part)
        if "/" in part and not first:
            first, second = (read_reviewer(side, people, field) for side in part.split("/", 1))
        elif found:
            kind = found
        elif not specialty:
            specialty = part
        else:
            raise RuleBroken(
                "Line {line}: “{part}” is one thing too many. Type name, kind, specialty, and the "
                "reviewers with a stroke between: SM / RH.",
                field=field,
                line=number,
                part=part,
            )
    return PlannedWard(
        name=name,
        kind=kind or "adult",
        specialty=specialty,
        reviewer_a=first,
        reviewer_b=second,
    )


def _kind(typed: str) -> str:
    """Return the kind of ward that the words begin, "" where none or several could be meant."""
    words = _plain(typed).split()
    found = {
        code.code
        for code in code_list("ward_kind")
        for language in LANGUAGES
        if words and _follows(words, _plain(code.text(language)).split())
    }
    return found.pop() if len(found) == 1 else ""


def _follows(words: Sequence[str], name: Sequence[str]) -> bool:
    """Tell whether each word begins the next word of the name: short stay, children."""
    return len(words) <= len(name) and all(
        whole.startswith(word) for word, whole in zip(words, name, strict=False)
    )


def _begins(words: Sequence[str], person: PersonRow) -> bool:
    names = _plain(person.name).split()
    return bool(words) and all(any(name.startswith(word) for name in names) for word in words)


def _plain(text: str) -> str:
    bare = unicodedata.normalize("NFD", text).casefold()
    signs = (" " if sign in "-'’" else sign for sign in bare if not unicodedata.combining(sign))
    return " ".join("".join(signs).split())
