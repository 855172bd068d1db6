"""People as they are typed: `SM sister`, `IP nurse Ioan Parry`, several parted by commas."""

import re
from collections.abc import Sequence

from wardapp.codes import Code, code_list
from wardapp.commands.ward import NewPerson
from wardapp.errors import RuleBroken
from wardapp.text_gate import clean_line
from wardapp.words import LANGUAGES

_MOST_LETTERS = 4

# What people write beside the words of the list; the list itself stays official in its words.
_ALSO = {
    "dr": "doctor",
    "sr": "ward_sister",
    "charge": "ward_sister",
    "nic": "nurse_in_charge",
    "rn": "nurse",
    "sn": "nurse",
    "pt": "physiotherapist",
    "admin": "administrator",
    "clerk": "ward_clerk",
}


def read_people(text: str) -> tuple[NewPerson, ...]:
    """Return the people typed, each initials, role and perhaps a name; raises RuleBroken."""
    lines = (clean_line(part) for part in re.split(r"[,;\n]", text))
    return tuple(read_person(line) for line in lines if line)


def read_person(line: str) -> NewPerson:
    """Read one person: initials first, then the role by its letters, then perhaps the name."""
    initials, *words = clean_line(line).split()
    if not initials.replace("-", "").isalpha() or len(initials) > _MOST_LETTERS:
        raise RuleBroken(
            "Begin with the initials, at most four letters, such as SM sister.", field="people"
        )
    if not words:
        raise RuleBroken(
            "{initials}: which role? Type it by its letters, such as {initials} sister.",
            field="people",
            initials=initials,
        )
    for count in range(len(words), 0, -1):
        found = find_roles(words[:count])
        if len(found) == 1:
            name = " ".join(words[count:])
            return NewPerson(initials.upper(), found[0].code, name)
        if found and count == 1:
            raise _unclear(words[0], found)
    raise RuleBroken(
        "No role begins with “{typed}”. Type sister, doctor, nurse, physio, pharmacist, clerk or "
        "another role.",
        field="people",
        typed=" ".join(words),
    )


def find_roles(words: Sequence[str]) -> tuple[Code, ...]:
    """Return the roles that these words mean best; several where they do not tell them apart."""
    typed = [word.casefold().strip(".") for word in words]
    if len(typed) == 1 and typed[0] in _ALSO:
        return (code_list("roles")[_ALSO[typed[0]]],)
    for fits in (_is_whole, _are_initials, _begins, _is_within):
        found = tuple(
            role for role in code_list("roles") if any(fits(typed, n) for n in _names(role))
        )
        if found:
            return found
    return ()


def _names(role: Code) -> set[tuple[str, ...]]:
    texts = [role.code.replace("_", " ")]
    texts += [role.text(language) for language in LANGUAGES]
    texts += [role.short(language) for language in LANGUAGES]
    parts = [part for text in texts for part in text.split("/")]
    return {tuple(re.findall(r"[^\W_]+", part.casefold())) for part in parts}


def _is_whole(typed: Sequence[str], name: Sequence[str]) -> bool:
    return list(typed) == list(name)


def _are_initials(typed: Sequence[str], name: Sequence[str]) -> bool:
    return len(name) > 1 and typed == ["".join(word[0] for word in name)]


def _begins(typed: Sequence[str], name: Sequence[str]) -> bool:
    return len(typed) <= len(name) and all(
        word.startswith(part) for part, word in zip(typed, name, strict=False)
    )


def _is_within(typed: Sequence[str], name: Sequence[str]) -> bool:
    return any(_begins(typed, name[start:]) for start in range(1, len(name)))


def _unclear(typed: str, found: Sequence[Code]) -> RuleBroken:
    return RuleBroken(
        "“{typed}” can be {roles}. Type one letter more.",
        field="people",
        typed=typed,
        roles=" / ".join(role.en for role in found[:3]),
    )
