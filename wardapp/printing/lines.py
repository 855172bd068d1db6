"""Sets text into lines: a word is never parted, a date, a name part or a number neither."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm

from wardapp.printing.look import LINE, Face, points, width

NBSP = "\u00a0"
CHIP_SIDE = 1.0 * mm
ICON = 4.3 * mm
_WEEKDAYS = "Mon|Tue|Wed|Thu|Fri|Sat|Sun"
_HELD = re.compile(
    rf"(?<=[0-9]) (?=[0-9])|(?<=\b(?:{_WEEKDAYS})) (?=[0-9])|(?<=[0-9A-Z]) (?=[0-9][A-Z]{{2}}\b)"
    r"| (?=[‡·])|(?<=[^\W\d]:) (?=[0-9]+(?:[\s.,;)]|$))|(?<=\b(?:version|fersiwn)) (?=[0-9])"
)
_TOKEN = re.compile(r"\n| +|[^ \n]+")
BLANK: float = 48 * mm  # a line to write a name on
_SIZES = {"red": "mark", "green": "mark", "box": "box", "ticked": "box", "key": "box"}


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text in one face; `shape` draws something round it or instead of it.

    Shapes: chip, same (a chip with two heads), frame, under (underlined), red, green, box,
    ticked, key (a box with its key small in it), blank (a line to write on, as long as its text
    of spaces, else of a usual length).
    """

    text: str
    face: Face
    shape: str = ""

    @property
    def width(self) -> float:
        """How wide it prints with its shape, in points."""
        if self.shape in _SIZES:
            return points(_SIZES[self.shape])
        if self.shape == "blank":
            return width(self.text, self.face) or BLANK
        text = width(self.text, self.face)
        if self.shape and self.shape != "under":
            text += 2 * CHIP_SIDE + (ICON if self.shape == "same" else 0)
        return text


@dataclass(frozen=True, slots=True)
class Line:
    """Pieces that stand beside each other, and their height in points."""

    runs: tuple[Run, ...]
    height: float

    @property
    def width(self) -> float:
        """How wide it prints, in points."""
        return sum(run.width for run in self.runs)


def kept(text: str) -> str:
    """Return the text so that no line ends inside it, unless no line can hold it."""
    return text.replace(" ", NBSP)


def held(text: str) -> str:
    """Return the text so that no line ends inside a clinical date, a number or a postcode.

    Nor does one begin with a mark, or with the one count that a word announces.
    """
    return _HELD.sub(NBSP, text)


def height(lines: Iterable[Line]) -> float:
    """Return how high lines stand together, in points."""
    return sum(line.height for line in lines)


def set_lines(runs: Sequence[Run], wide: float) -> tuple[Line, ...]:
    """Set runs into lines no wider than `wide`; a new line in the text starts a new line."""
    lines: list[Line] = []
    line: list[Run] = []
    used, space = 0.0, None
    for word in _fitting(_words(runs), wide):
        text = word[0].text
        if text.isspace():
            space = word[0] if text != "\n" else None
            if text == "\n":
                lines.append(_line(line, runs[0].face))
                line, used = [], 0.0
            continue
        gap = [space] if space and line else []
        need = sum(run.width for run in (*gap, *word))
        if line and used + need > wide:
            lines.append(_line(line, runs[0].face))
            line, used, gap = [], 0.0, []
            need = sum(run.width for run in word)
        line += [*gap, *word]
        used, space = used + need, None
    return (*lines, _line(line, runs[0].face))


def limited(lines: tuple[Line, ...], most: int, wide: float, mark: Run) -> tuple[Line, ...]:
    """Return at most `most` lines; where some are left out the last one ends with the mark."""
    if len(lines) <= most:
        return lines
    kept_whole, words = lines[: most - 1], list(_words(lines[most - 1].runs))
    while words:
        found = set_lines([*(run for word in words for run in word), mark], wide)
        if len(found) == 1:
            return (*kept_whole, *found)
        words.pop()
    return (*kept_whole, *set_lines([mark], wide)[:1])


def _words(runs: Iterable[Run]) -> Iterator[list[Run]]:
    """Yield what stays together, and between it the spaces and new lines."""
    word: list[Run] = []
    for run in runs:
        if run.shape:
            word.append(run)
            continue
        for token in _TOKEN.findall(run.text.replace(" ·", NBSP + "·")):
            if token[0] not in " \n":
                word.append(Run(token, run.face))
                continue
            if word:
                yield word
            yield [Run(token, run.face)]
            word = []
    if word:
        yield word


def _fitting(words: Iterable[list[Run]], wide: float) -> Iterator[list[Run]]:
    """Part what no line can hold: between its runs, at held spaces, at last between letters."""
    for word in words:
        if word[0].text.isspace() or sum(run.width for run in word) <= wide:
            yield word
            continue
        for run in word:
            if run.shape or run.width <= wide:
                yield [run]
            else:
                yield from _parted(run, wide)


def _parted(run: Run, wide: float) -> Iterator[list[Run]]:
    text = run.text
    while (end := _fitting_letters(text, run.face, wide)) < len(text):
        space = text.rfind(NBSP, 1, end + 1)
        yield [Run(text[: space if space > 0 else end], run.face)]
        text = text[space + 1 if space > 0 else end :]
        if space > 0:
            yield [Run(" ", run.face)]
    yield [Run(text, run.face)]


def _fitting_letters(text: str, face: Face, wide: float) -> int:
    """Count the letters that a line can hold: always one, so that setting comes to an end."""
    used = 0.0
    for index, letter in enumerate(text):
        used += width(letter, face)
        if used > wide and index:
            return index
    return len(text)


def _line(runs: Sequence[Run], instead: Face) -> Line:
    tall = max((run.width for run in runs if _SIZES.get(run.shape) == "box"), default=0.0)
    sizes = max((run.face.size for run in runs), default=instead.size)
    return Line(_joined(runs), max(tall, sizes * LINE))


def _joined(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Join neighbours of one face, so that a line is drawn in few pieces."""
    joined: list[Run] = []
    for run in runs:
        last = joined[-1] if joined else None
        if last and not last.shape and not run.shape and last.face is run.face:
            joined[-1] = Run(last.text + run.text, last.face)
        else:
            joined.append(run)
    return tuple(joined)
