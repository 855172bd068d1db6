"""Recognises wishes that look like criteria, and waits that look like reasons."""

import re
import unicodedata
from collections.abc import Iterable

from wardapp.words import marked

_VAGUE = marked(
    "This cannot be seen or measured. Write what the person does or what is measured,"
    " for example: walks 10 metres with a frame."
)
_VERDICT = marked(
    "This says that the person is ready, not how we would know. Write what must be seen first,"
    " for example: oxygen 92 % or more on air."
)

# A target with a figure is a criterion even when it speaks of the baseline.
_BASELINE = re.compile(
    r"\bbase ?-?line\b|\b(?:back|return(?:ed|s)?) to (?:\w+ ){0,2}(?:normal|usual|self)\b"
    r"|\b(?:as|like) before\b|\b(?:n|yn )[oô]l i(?:'r| ei)? ?h?(?:arfer|normal|hunan)"
    r"|\bfel (?:o'r blaen|yr oedd|arfer)\b|\bwhen (?:better|well|improved)\b"
    r"|\b(?:feels?|feeling) (?:better|well)\b|\bpan yn well\b"
)
_READY = re.compile(
    r"\bmed(?:ically)? ?-?(?:fit|stable|ready|optimi[sz]ed)\b|\bmffd\b|\bmfft?d?\b"
    r"|\bclinically (?:optimi[sz]ed|fit|stable|ready)\b"
    r"|\b(?:fit|ready|safe|well enough) (?:for|to) (?:home|discharge|leave|go)\b"
    r"|\bfeddygol iach\b|\bbarod (?:yn glinigol|i adael|i fynd adref)\b|\bffit yn feddygol\b"
)


def why_not_a_criterion(text: str) -> str | None:
    """Return a hint where a text is no criterion: "back to baseline", "nôl i'r arfer"."""
    plain = _plain(text)
    if _READY.search(plain):
        return _VERDICT
    if _BASELINE.search(plain) and not re.search(r"\d", plain):
        return _VAGUE
    return None


def is_waiting_for_care(text: str, words: Iterable[str]) -> bool:
    """Tell whether a comment names a wait; `words` are those of the code list edd_basis."""
    plain = _plain(text)
    return any(re.search(rf"\b{re.escape(_plain(word))}\b", plain) for word in words)


def _plain(text: str) -> str:
    composed = unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    return " ".join(composed.split())
