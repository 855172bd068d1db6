"""What a line of a cell is made of, and how large each piece is."""

from dataclasses import dataclass
from functools import lru_cache

from ui import theme
from ui.widgets import painting


@dataclass(frozen=True)
class Span:
    """Words in one type and colour role; `keep` never breaks, `underline` marks a difference."""

    text: str
    role: str = "cell"
    colour: str = "ink"
    keep: bool = False
    underline: bool = False


@dataclass(frozen=True)
class Chip:
    """A chip within a line; kinds are those of `painting`."""

    text: str
    icon: str = ""
    kind: str = painting.PLAIN


@dataclass(frozen=True)
class Mark:
    """The red or green mark within a line; its word is a Span after it."""

    red: bool
    size: float = 1.25


@dataclass(frozen=True)
class Icon:
    """An icon within a line, in the colour of the word after it."""

    name: str
    colour: str = "ink"
    size: float = 0.9375


@dataclass(frozen=True)
class Bar:
    """The 48-hour clock's bar on a line of its own."""

    hours: float


@dataclass(frozen=True)
class Track:
    """The 96-hour track with the mark of 48 in its middle, on a line of its own."""

    hours: float
    width: float = 8.0


@dataclass(frozen=True)
class Share:
    """A thin bar of how far something has come, 0 to 1, on a line of its own."""

    done: float
    width: float = 8.0


@dataclass(frozen=True)
class Boxed:
    """A letter in a square, such as whose a delay is; its word is a Span after it."""

    letter: str
    dashed: bool = False
    size: float = 1.375


Piece = Span | Chip | Mark | Icon | Bar | Track | Share | Boxed
Line = tuple[Piece, ...]


@lru_cache(maxsize=16384)
def text_width(text: str, role: str) -> float:
    """Return how wide these words are in a type role, in pixels."""
    return theme.current().metrics(role).horizontalAdvance(text)


def gap(piece: Piece) -> float:
    """Return the space before a piece: a word's own, more before a chip."""
    return text_width(" ", piece.role) if isinstance(piece, Span) else theme.em(0.375)


def width_of(piece: Piece, text: str) -> float:
    """Return how wide a piece is; of a span only the words given."""
    match piece:
        case Span():
            return text_width(text, piece.role)
        case Chip():
            return painting.chip_width(piece.text, piece.icon, piece.kind)
        case Mark():
            return theme.em(piece.size) + theme.em(0.125)
        case Icon():
            return theme.em(piece.size) + theme.em(0.0625)
        case Bar():
            return theme.em(theme.current().clock.bar_width)
        case Track() | Share():
            return theme.em(piece.width)
        case Boxed():
            return theme.em(piece.size) + theme.em(0.125)


def height_of(piece: Piece) -> float:
    """Return how high a piece is."""
    match piece:
        case Span():
            return theme.current().line_height(piece.role)
        case Chip():
            return painting.chip_height(in_cell=True)
        case Mark():
            return theme.em(max(piece.size, 1.1875))
        case Icon():
            return theme.em(piece.size)
        case Bar() | Share():
            return theme.em(theme.current().clock.bar_height) + theme.em(0.375)
        case Track():
            return theme.em(theme.current().clock.bar_height) + theme.em(0.625)
        case Boxed():
            return theme.em(piece.size) + theme.em(0.125)


def ascent_of(piece: Piece) -> float:
    """Return how far a piece reaches above the line its words stand on."""
    if isinstance(piece, Span):
        metrics = theme.current().metrics(piece.role)
        return metrics.ascent() + (height_of(piece) - metrics.height()) / 2
    cap = theme.current().metrics("cell").capHeight()
    return (height_of(piece) + cap) / 2
