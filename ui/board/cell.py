"""What a cell of the board holds, and what a column needs to know to write it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from ui.widgets.text_block import Bar, Chip, Icon, Line, Mark, Span
from wardapp.clock import local_day
from wardapp.measures.same_name import Alike

Lines = tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """Lines to paint, the same as words, and how old the cell is and whose."""

    lines: Lines
    spoken: str = ""
    age: str = ""
    tint: str = ""


EMPTY = Cell(())


@dataclass(frozen=True)
class Looking:
    """The moment, the privacy level, the width of the window, and who is like whom."""

    now: datetime
    level: int = 0
    small: bool = False
    alike: Mapping[int, Alike] = field(default_factory=dict)

    @property
    def today(self) -> date:
        """The local day."""
        return local_day(self.now)

    def reads_as(self, before: "Looking") -> bool:
        """Tell whether the same row would be written in the same words: no text knows seconds."""
        minutes = [look.now.replace(second=0, microsecond=0) for look in (self, before)]
        return minutes[0] == minutes[1] and replace(self, now=before.now) == before

    def like(self, stay_id: int | None) -> Alike | None:
        """Return whom this person could be taken for."""
        return self.alike.get(stay_id) if stay_id is not None else None


def cell(*lines: Line, age: str = "", tint: str = "") -> Cell:
    """Make a cell whose spoken words are its written ones."""
    kept = tuple(line for line in lines if line)
    return Cell(kept, ", ".join(_said(line) for line in kept if _said(line)), age, tint)


def strong(text: str) -> Line:
    """A line that matters."""
    return (Span(text, "strong"),)


def quiet(text: str) -> Line:
    """A line to be read second."""
    return (Span(text, "cell", "ink_second"),)


def plain(text: str) -> Line:
    """A line of ordinary words."""
    return (Span(text, "cell"),)


def _said(line: Line) -> str:
    words = ""
    for piece in line:
        match piece:
            case Span(text):
                apart = words and not words.endswith(" ") and not text.startswith(" ")
                words += f" {text}" if apart else text
            case Chip(text):
                words += f" {text}"
            case Mark() | Icon() | Bar():
                pass
    return words.strip()
