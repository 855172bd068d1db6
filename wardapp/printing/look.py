"""How paper looks: the tokens of the theme as points, colours and embedded fonts."""

import tomllib
from dataclasses import dataclass, replace
from functools import cache
from typing import Any
from unicodedata import category

from reportlab import rl_config
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from wardapp.paths import FONTS, RESOURCES

REGULAR = "OpenSans-Regular"
SEMIBOLD = "OpenSans-Semibold"
BOLD = "OpenSans-Bold"
SMALLER = (1.0, 0.88, 0.76, 0.65, 0.54)  # steps for what a row of fixed height cannot hold
LINE = 1.22  # height of a line of text as a multiple of its size

rl_config.useA85 = 0  # streams as bytes, not as letters: a quarter smaller and quicker

_tokens: dict[str, Any] = tomllib.loads((RESOURCES / "themes" / "tokens.toml").read_text("utf-8"))


def points(name: str) -> float:
    """Return a distance of `[paper]` in points; the tokens hold millimetres."""
    return float(_tokens["paper"][name]) * float(mm)


def size(name: str) -> float:
    """Return a type size of `[type.paper]` in points."""
    return float(_tokens["type"]["paper"][name])


def colour(name: str) -> Color:
    """Return a colour of `[color.paper]`."""
    return HexColor(_tokens["color"]["paper"][name])


@dataclass(frozen=True, slots=True)
class Face:
    """How a piece of text looks: font, size in points, colour."""

    font: str
    size: float
    colour: Color

    def at(self, size: float) -> "Face":
        """Return the same face in another size."""
        return replace(self, size=size)


INK = colour("ink")
SECOND = colour("ink_second")

TABLE = Face(REGULAR, size("table"), INK)
QUIET = Face(REGULAR, size("table"), SECOND)
STRONG = Face(SEMIBOLD, size("table"), INK)
NAME = Face(BOLD, size("table"), INK)
CHIP = Face(SEMIBOLD, size("chip"), colour("on_attention"))
BED = Face(BOLD, size("bed"), INK)
BODY = Face(REGULAR, size("body"), INK)
BODY_STRONG = Face(SEMIBOLD, size("body"), INK)
ACTION = Face(REGULAR, size("action"), INK)
HEADING = Face(SEMIBOLD, size("heading"), INK)
HEADING_LIGHT = Face(REGULAR, size("heading"), INK)
TITLE = Face(BOLD, size("title"), INK)
FOOT = Face(REGULAR, size("furniture"), INK)
FOOT_STRONG = Face(SEMIBOLD, size("furniture"), INK)
RED = Face(SEMIBOLD, size("table"), colour("red_fill"))
GREEN = Face(SEMIBOLD, size("table"), colour("green"))


@cache
def _font(name: str) -> TTFont:
    font = TTFont(name, str(FONTS / f"{name}.ttf"))
    pdfmetrics.registerFont(font)
    return font


@cache
def _advances(name: str) -> dict[str, float]:
    """Return the width of each character a font can print, per point of size."""
    return {chr(code): wide / 1000 for code, wide in _font(name).face.charWidths.items()}


@cache
def glyphs() -> frozenset[str]:
    """Return the characters that all three fonts can print; signs that only steer are none."""
    sets = [frozenset(map(chr, _font(name).face.charToGlyph)) for name in (REGULAR, SEMIBOLD, BOLD)]
    shared = frozenset.intersection(*sets)
    return frozenset(char for char in shared if category(char) not in ("Cc", "Cf"))


def width(text: str, face: Face) -> float:
    """Return how wide a text prints, in points; the text must have passed `plain`."""
    return sum(map(_advances(face.font).__getitem__, text)) * face.size


def load_fonts() -> None:
    """Register the three fonts; the second call costs nothing."""
    for name in (REGULAR, SEMIBOLD, BOLD):
        _advances(name)
