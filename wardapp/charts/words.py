"""Words in a chart: they wrap at spaces, and within a word only when they must."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from wardapp.charts.picture import LINE_HIGH, REGULAR, Anchor, Label, Measure

THIN = "\u2009"
_SLACK = 1e-6  # sums of widths are a hair off
_JOINER = "\u200d"
_SKIN = range(0x1F3FB, 0x1F400)


def percent(share: float) -> str:
    """Return a share of 0 to 1 as whole per cent; halves go up, as people count."""
    return f"{int(share * 100 + 0.5 + 1e-9)}{THIN}%"


def wrapped(
    text: str, room: float, measure: Measure, weight: int = REGULAR, size: float = 1.0
) -> tuple[str, ...]:
    """Return the lines of a text, none wider than the room; an empty text has none."""
    lines: list[str] = []
    for word in _words(text):
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and measure(joined, size, weight) <= room + _SLACK:
            lines[-1] = joined
        else:
            lines += _parted(word, room, measure, weight, size)
    return tuple(lines)


def widest_word(text: str, measure: Measure, weight: int = REGULAR) -> float:
    """Return the room below which a word of the text would have to be parted."""
    return widest(_words(text), measure, weight)


def widest(texts: Iterable[str], measure: Measure, weight: int = REGULAR) -> float:
    """Return how wide the widest of these texts is."""
    return max((measure(text, 1.0, weight) for text in texts), default=0.0)


def block_height(lines: Sequence[str]) -> float:
    """Return how high lines of the usual size stand."""
    return len(lines) * LINE_HIGH


def block(
    lines: Sequence[str],
    x: float,
    top: float,
    anchor: Anchor = "start",
    role: str = "ink",
    weight: int = REGULAR,
) -> list[Label]:
    """Return lines of text under each other, the first one's upper edge at `top`."""
    return [
        Label(x, top + (number + 0.5) * LINE_HIGH, line, anchor, role, weight)
        for number, line in enumerate(lines)
    ]


def centred(
    lines: Sequence[str],
    x: float,
    middle: float,
    anchor: Anchor = "start",
    role: str = "ink",
    weight: int = REGULAR,
) -> list[Label]:
    """Return lines of text around a middle."""
    return block(lines, x, middle - block_height(lines) / 2, anchor, role, weight)


def _words(text: str) -> list[str]:
    """Return what a line may end between: a held space is none; number and mark keep their sign."""
    held = text.replace(" %", f"{THIN}%").replace(" ‡", "\N{NO-BREAK SPACE}‡")
    return [word for word in re.split("[ \n\t]+", held) if word]


def _parted(word: str, room: float, measure: Measure, weight: int, size: float) -> list[str]:
    parts = [""]
    for letter in _letters(word):
        if parts[-1] and measure(parts[-1] + letter, size, weight) > room + _SLACK:
            parts.append("")
        parts[-1] += letter
    return parts


def _letters(word: str) -> Iterator[str]:
    """Yield what a reader takes for one letter: with its accents, or a whole emoji."""
    letter = ""
    for char in word:
        hangs = char == _JOINER or unicodedata.category(char) in ("Mn", "Me") or ord(char) in _SKIN
        if letter and not hangs and not letter.endswith(_JOINER):
            yield letter
            letter = ""
        letter += char
    yield letter
