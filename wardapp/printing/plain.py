"""The one door through which text reaches paper: what cannot be printed is said, never dropped.

Our papers draw strings and parse no markup, so nothing typed can become a tag, a link or a
picture. What is left to mend are characters: paper has one font family, which has no emoji, no
arrows and no letters written from right to left.
"""

import re
import unicodedata

from wardapp.printing.look import glyphs

UNPRINTABLE = "[?]"
MOST_CHARACTERS = 4000

# Signs that a ward types and the font lacks: printed as words, for a lost arrow changes a sense.
_SPOKEN = {
    "→": "->",
    "←": "<-",
    "⇒": "=>",
    "↑": "[up]",
    "↓": "[down]",
    "↔": "<->",
    "✓": "[tick]",
    "✔": "[tick]",
    "✗": "[cross]",
    "✘": "[cross]",
    "●": "•",
    "■": "•",
    "▪": "•",
    "\u2010": "-",
    "\u2011": "-",
    "\t": " ",
    "\u2028": "\n",
    "\u2029": "\n",
}
_RUN_OF_LOST = re.compile("\ufffc+(?:[ \\-]*\ufffc+)*")
_LOST = "\ufffc"


def plain(text: str) -> str:
    """Return the text with nothing but printable characters, new lines and `[?]`.

    A run of characters without a glyph becomes one `[?]`; text from right to left counts as
    such, because printed letter by letter from the left it would read backwards.
    """
    text = unicodedata.normalize("NFC", text[:MOST_CHARACTERS])
    if text.isascii() and text.isprintable():
        return text
    known = glyphs()
    mended = "".join([char if char in known else _mended(char, known) for char in text])
    if any(unicodedata.bidirectional(char) in ("R", "AL") for char in mended):
        mended = "".join(
            [_LOST if unicodedata.bidirectional(char) in ("R", "AL") else char for char in mended]
        )
    return _RUN_OF_LOST.sub(UNPRINTABLE, mended)


def _mended(char: str, known: frozenset[str]) -> str:
    if char == "\n" or char in _SPOKEN:
        return _SPOKEN.get(char, char)
    if unicodedata.category(char) in ("Cc", "Cf", "Mn", "Me"):
        return ""  # steers the text or sits on a letter; it has no shape of its own
    simpler = unicodedata.normalize("NFKD", char)
    if simpler != char and all(part in known for part in simpler):
        return simpler
    return " " if char.isspace() else _LOST
