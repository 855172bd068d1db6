"""Names as ward lists write them, taken apart into family, given and title."""

import html
import re
import unicodedata
from dataclasses import dataclass

_TITLES = {
    "mr": "Mr", "mrs": "Mrs", "miss": "Miss", "ms": "Ms", "mx": "Mx", "master": "Master",
    "dr": "Dr", "prof": "Prof", "professor": "Prof", "rev": "Rev", "revd": "Rev", "sir": "Sir",
    "dame": "Dame",
}  # fmt: skip
_SMALL = {"ap", "ab", "ferch", "verch"}
_MARKUP = re.compile(r"<[^<>]*>?|&(?:#\d+|#x[0-9a-f]+|[a-z]+);", re.IGNORECASE)
_FORMULA = re.compile(r"^\s*[=+@\t]|^\s*-\s*\d|\bHYPERLINK\s*\(", re.IGNORECASE)
_BRACKETS = re.compile(r"\(([^()]*)\)?")
_INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Cn"}
LONGEST = 70

EMPTY_WORDS = {
    "empty", "unoccupied", "vacant", "available", "closed", "free", "no patient", "bed empty",
    "gwag", "ar gau", "ar gael", "heb glaf",
}  # fmt: skip


@dataclass(frozen=True)
class NameParts:
    """A name in its parts; `left_out` is what stuck to it, `unsure` that the order is a guess."""

    family: str
    given: str
    title: str = ""
    left_out: str = ""
    unsure: bool = False


def is_empty_bed(text: str) -> bool:
    """Return whether the name cell says that nobody lies there."""
    return text.strip().strip("*-<>()[]").strip().casefold() in EMPTY_WORDS


def is_formula(text: str) -> bool:
    """Return whether a spreadsheet would calculate this instead of showing it."""
    return bool(_FORMULA.search(text))


def has_markup(text: str) -> bool:
    """Return whether there are tags or escapes of a web page in the text."""
    return bool(_MARKUP.search(text))


def without_markup(text: str) -> str:
    """Return the name without tags, as a suggestion to a person."""
    return clean(re.sub(r"<[^<>]*>?", "", html.unescape(text)))


def clean(text: str) -> str:
    """Return one line in NFC, without control characters or marks that turn the writing."""
    text = unicodedata.normalize("NFC", text)
    kept = (" " if c.isspace() else c for c in text)
    visible = "".join(c for c in kept if unicodedata.category(c) not in _INVISIBLE)
    return " ".join(visible.replace("’", "'").split())


def split_name(text: str) -> NameParts:
    """Take a whole name apart: “AP RHYS, Gwilym (Mr)”, “Mr John SMITH”, “EVANS, Mrs Siân”."""
    text, title, left_out = _without_extras(clean(text))
    if "," in text:
        family, given = (part.strip() for part in text.split(",", 1))
        words, found = _without_title(given.split())
        return NameParts(family, " ".join(words), title or found, left_out)
    words, found = _without_title(text.split())
    family_words = [word for word in words if len(word) > 1 and word.isupper()]
    if family_words and len(family_words) < len(words):
        given_words = [word for word in words if word not in family_words]
        return NameParts(" ".join(family_words), " ".join(given_words), title or found, left_out)
    cut = _family_begins(words)
    unsure = len(words) > 1
    return NameParts(" ".join(words[cut:]), " ".join(words[:cut]), title or found, left_out, unsure)


def _family_begins(words: list[str]) -> int:
    """Take the last word as the family name, with an “ap” before it."""
    cut = max(len(words) - 1, 0)
    return cut - 1 if cut > 1 and words[cut - 1].casefold() in _SMALL else cut


def _without_title(words: list[str]) -> tuple[list[str], str]:
    if len(words) > 1 and _as_title(words[0]):
        return words[1:], _as_title(words[0])
    if len(words) > 1 and _as_title(words[-1]):
        return words[:-1], _as_title(words[-1])
    return words, ""


def _as_title(word: str) -> str:
    return _TITLES.get(word.strip(".").casefold(), "")


def _without_extras(text: str) -> tuple[str, str, str]:
    """Return (name, title in brackets, what else stuck to it)."""
    title, extras = "", []
    for inside in _BRACKETS.findall(text):
        if _as_title(inside.strip()):
            title = _as_title(inside.strip())
        elif inside.strip():
            extras.append(inside.strip())
    text = _BRACKETS.sub(" ", text)
    if "*" in text or "#" in text:
        extras.append("*" if "*" in text else "#")
        text = text.replace("*", " ").replace("#", " ")
    return " ".join(text.split()), title, " ".join(extras)


def clean_part(text: str) -> tuple[str, str]:
    """Return (family or given name without what stuck to it, what stuck)."""
    name, _, extras = _without_extras(clean(text))
    return name, extras


def read_title(text: str) -> str:
    """Return a title in its usual spelling, or as it stands when it is not a usual one."""
    text = clean(text).strip("().")
    return _as_title(text) or text


def sensible_case(name: str) -> str:
    """Write a name that came in capitals as people do; any other name stays as it is."""
    if not name.isupper() or len(name) < 2:
        return name
    words = [_cased(word) for word in name.split()]
    return " ".join(words)


def _cased(word: str) -> str:
    if word.casefold() in _SMALL:
        return word.lower()
    parts = re.split(r"([-'])", word)
    word = "".join(part[:1] + part[1:].lower() for part in parts)
    if word.startswith("Mc") and len(word) > 3:
        word = "Mc" + word[2].upper() + word[3:]
    return word


def same_name(one: str, other: str) -> bool:
    """Return whether two names are the same but for case, spaces and punctuation."""
    return _plain(one) == _plain(other)


def _plain(name: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFC", name).casefold() if c.isalnum())
