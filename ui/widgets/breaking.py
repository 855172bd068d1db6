"""Where a line breaks: at ordinary spaces only, and within a word only when it must.

A date keeps its hyphens, a name its parts; a span with `keep` stays whole. A word longer
than the block is the one thing divided, so that nothing is ever out of sight.
"""

import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from ui.widgets.glue import glued
from ui.widgets.pieces import Icon, Line, Piece, Span, gap, text_width, width_of

_JOINER = "\u200d"


class Token(NamedTuple):
    """The smallest thing a line is broken into; `spaced` when a space stands before it."""

    piece: Piece
    text: str
    width: float
    spaced: bool


def tokens(line: Line, limit: int, *, spaced: bool = False) -> Iterator[Token]:
    """Return the smallest things the line may be broken into."""
    for piece in line:
        if not isinstance(piece, Span):
            yield Token(piece, "", width_of(piece, ""), True)
            spaced = True
            continue
        words = [piece.text.strip(" ")] if piece.keep else glued(piece.text.lstrip(" ")).split(" ")
        spaced = spaced or piece.text.startswith(" ")
        for word in words:
            if not word:
                spaced = True
                continue
            for number, part in enumerate(_divided(word, piece.role, limit)):
                yield Token(piece, part, text_width(part, piece.role), spaced and number == 0)
            spaced = True
        spaced = piece.text.endswith(" ")


def _divided(word: str, role: str, limit: int) -> Iterator[str]:
    """Give the word whole where it fits, else in parts that do, never within a letter."""
    if text_width(word, role) <= limit:
        yield word
        return
    part = ""
    for letter in word:
        joined = unicodedata.combining(letter) or letter == _JOINER or part.endswith(_JOINER)
        if part and not joined and text_width(part + letter, role) > limit:
            yield part
            part = ""
        part += letter
    yield part


def rows(line: Iterator[Token], limit: int) -> Iterator[list[Token]]:
    """Fill one row after the other up to the width."""
    row: list[Token] = []
    used = 0.0
    for token in line:
        before = gap(token.piece) if token.spaced and row else 0.0
        if row and used + before + token.width > limit:
            carried = _glued(row, token, limit)
            yield row
            row, before = carried, 0.0
            used = sum(piece.width for piece in carried)
        used += before + token.width
        row.append(token)
    if row:
        yield row


def _glued(row: list[Token], token: Token, limit: int) -> list[Token]:
    """Take back from the full row what hangs on this word without a space, or as its icon.

    Where the two together are wider than the block they are parted all the same.
    """
    carried: list[Token] = []
    first = token
    while len(row) > 1 and (not first.spaced or isinstance(row[-1].piece, Icon)):
        if isinstance(first.piece, Span) and first.piece is row[-1].piece and not first.spaced:
            break  # a divided word: its parts may stand on rows of their own
        first = row.pop()
        carried.insert(0, first)
    if sum(piece.width for piece in carried) + token.width > limit:
        row.extend(carried)
        return []
    return carried


def merged(row: list[Token]) -> Iterator[tuple[Piece, str, bool]]:
    """Join neighbours of one span, so that they are shaped and drawn as one."""
    piece: Piece | None = None
    text, before = "", False
    for number, token in enumerate(row):
        if token.piece is piece and isinstance(piece, Span):
            text += (" " if token.spaced else "") + token.text
            continue
        if piece is not None:
            yield piece, text, before
        piece, text, before = token.piece, token.text, token.spaced and number > 0
    if piece is not None:
        yield piece, text, before
