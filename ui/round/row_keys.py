"""Which key means what, row by row; every key is shown in its row or at the bottom.

Enter, N, A, Space, arrows, Page Up, Page Down and Esc mean the same in every row. Elsewhere
a row's own keys come before the keys of the page.
"""

from dataclasses import dataclass

_DIGITS = frozenset("123456789")
# First letters of weekdays, today and tomorrow in both languages; none is N or A.
_DATE_LETTERS = frozenset("MTWFSLGIHY")
_DATE_SIGNS = frozenset("0123456789+-")

_OWN = {
    "unwell": {"U": "unwell", "K": "no_concern"},
    "waiting_for": {"/": "find_wait"},
    "optimised": {"Y": "optimised_now", "U": "unwell_again", "T": "treatment"},
    "edd": {},
    "criteria": {"P": "physiological", "F": "functional"},
    "pathway": {"C": "confirm_pathway", "Y": "ready", "B": "bypass"},
    "next_action": {},
    "day_status": {},
    "leaving": {"T": "leaves_today", "M": "leaves_tomorrow", "X": "not_leaving"},
}
_EVERYWHERE = {
    "S": "senior",
    "R": "red",
    "G": "green",
    "W": "answer_wrong",
    "T": "answer_today",
    "D": "answer_needed",
    "H": "here",
}
_COUNTED = {
    "waiting_for": "wait_over",
    "criteria": "criterion",
    "next_action": "action_done",
}


@dataclass(frozen=True)
class Wish:
    """What a key asks for; `typed` is what begins a field, or the number of a line."""

    name: str
    typed: str = ""


def takes_letters(code: str) -> bool:
    """Whether letters typed in this row begin a search or a date."""
    return code in ("waiting_for", "edd")


def wish_of(code: str, text: str) -> Wish | None:
    """Return what this letter, digit or sign asks for in a row of the agenda."""
    key = text.upper()
    if key in ("N", "A"):
        return Wish("no_change" if key == "N" else "action")
    own = _OWN.get(code, {}).get(key)
    if own:
        return Wish(own)
    return _typing(code, text) or _everywhere(key)


def _everywhere(key: str) -> Wish | None:
    name = _EVERYWHERE.get(key)
    return Wish(name) if name else None


def _typing(code: str, text: str) -> Wish | None:
    """Return a wish that begins with what was typed: a date, a search, a time, a number."""
    key = text.upper()
    if code in _COUNTED and text in _DIGITS:
        return Wish(_COUNTED[code], text)
    if code == "edd" and key in _DATE_LETTERS | _DATE_SIGNS:
        return Wish("date", text)
    if code == "optimised" and text in _DATE_SIGNS:
        return Wish("optimised_since", text)
    if code == "pathway" and text in frozenset("0123"):
        return Wish("pathway", text)
    if code == "waiting_for" and text.isalpha():
        return Wish("find_wait", text)
    return None
