"""The one gate for typed text: composed letters, nothing invisible, nothing silently cut."""

import re
import unicodedata

from wardapp.errors import RuleBroken

LIMIT = 4000
"""Characters that fit into a free text when nothing smaller is asked."""

# Control, format (bidi, zero width, soft hyphen), lone surrogates: they hide or reverse words.
_INVISIBLE = frozenset({"Cc", "Cf", "Cs"})


def clean_line(typed: str, limit: int = LIMIT, field: str = "") -> str:
    """Return a text of one line; all white space becomes single spaces."""
    return _within(" ".join(_visible(_unbroken(typed), keep="\n").split()), limit, field)


def clean_text(typed: str, limit: int = LIMIT, field: str = "") -> str:
    """Return a text that keeps its lines, without blank ends."""
    lines = _visible(_unbroken(typed), keep="\n").split("\n")
    return _within("\n".join(line.rstrip() for line in lines).strip(), limit, field)


def _unbroken(typed: str) -> str:
    """Bring every line break to one form and tabs to a space."""
    return re.sub("\r\n|[\r\x0b\x0c\x85\u2028\u2029]", "\n", typed).replace("\t", " ")


def _visible(text: str, keep: str) -> str:
    shown = (char for char in text if char in keep or _is_visible(char))
    return unicodedata.normalize("NFC", "".join(shown))


def _is_visible(char: str) -> bool:
    return unicodedata.category(char) not in _INVISIBLE and ord(char) & 0xFFFE != 0xFFFE


def _within(text: str, limit: int, field: str) -> str:
    over = len(text) - limit
    if over > 0:
        raise RuleBroken(
            "Too long by {over} characters: {limit} fit here. Shorten it; nothing was cut.",
            field=field,
            over=over,
            limit=limit,
        )
    return text
