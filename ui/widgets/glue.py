"""What stays together in a line of plain text: a date, a mark and its word, two keys."""

import re

_GLUE = "\N{NO-BREAK SPACE}"
_HANGS = re.compile(
    r" (?=[‡·])|(?<=\b\w{3}) (?=\d\d-[A-Z]\w\w\b)|(?<=\w:) (?=\d+(?:[\s.,;)]|$))"
    r"|(?<=\bAlt) (?=\S)|(?<=\bCtrl) (?=\S)|(?<=\b(?:version|fersiwn)) (?=\d)"
)
_HYPHEN = re.compile(r"(?<=\b\d\d)-(?=[A-Z]\w\w\b)|(?<=-[A-Z]\w\w)-(?=\d{4}\b)")


def glued(text: str) -> str:
    """Hang a mark, a count, the day of a date, the second key of two: no line begins with it."""
    return _HANGS.sub(_GLUE, text)


def unbroken(text: str) -> str:
    """Return `glued` text whose dates keep their hyphens where Qt itself breaks the lines."""
    return _HYPHEN.sub("-\N{WORD JOINER}", glued(text))
