"""The look of the window: the token sheet as a typed `Theme`, its fonts, and how to put it on.

Code asks for roles ("attention_soft", "cell", 0.5 em), never for a hex value or a pixel.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication

from ui.style_sheet import style_sheet
from wardapp.paths import FONTS, RESOURCES

LIGHT = "light"
DARK = "dark"
CONTRAST = "contrast"
NAMES = (LIGHT, DARK, CONTRAST)

Sizes = Mapping[str, float]


@dataclass(frozen=True)
class TypeRole:
    """One kind of writing: size in em, line as a multiple of the size, weight 400 to 700."""

    em: float
    line: float
    weight: QFont.Weight


@dataclass(frozen=True)
class Clock:
    """The 48-hour clock: its limits in hours and its bar in em."""

    limit_hr: float
    warn_hr: float
    days_from_hr: float
    bar_width: float
    bar_height: float
    track_end_hr: float


@dataclass(frozen=True, eq=False)
class Theme:
    """All tokens of one theme at one scale; lengths in em, motion in milliseconds."""

    name: str
    scale: float
    base_px: int
    family: str
    scales: tuple[float, ...]
    colours: Mapping[str, QColor]
    types: Mapping[str, TypeRole]
    space: Sizes
    radius: Sizes
    stroke: Sizes
    row: Sizes
    width: Sizes
    columns: Sizes
    columns_small: Sizes
    icon: Sizes
    chart: Sizes
    clock: Clock
    motion: Mapping[str, int]
    _fonts: dict[str, QFont] = field(default_factory=dict, repr=False)
    _metrics: dict[str, QFontMetricsF] = field(default_factory=dict, repr=False)

    def colour(self, role: str) -> QColor:
        """Return the colour of a role; an unknown role is our bug and raises."""
        return self.colours[role]

    def em(self, number: float) -> int:
        """Return so many em in whole pixels; never 0 for a length that is not 0."""
        return max(1, round(number * self.base_px * self.scale)) if number > 0 else 0

    def font(self, role: str) -> QFont:
        """Return the font of a type role; do not change it, copy it."""
        if role not in self._fonts:
            kind = self.types[role]
            font = QFont(self.family)
            font.setPixelSize(self.em(kind.em))
            font.setWeight(kind.weight)
            self._fonts[role] = font
        return self._fonts[role]

    def metrics(self, role: str) -> QFontMetricsF:
        """Return the measures of a type role's font."""
        if role not in self._metrics:
            self._metrics[role] = QFontMetricsF(self.font(role))
        return self._metrics[role]

    def line_height(self, role: str) -> int:
        """Return the height of one line of a type role, in pixels."""
        kind = self.types[role]
        return self.em(kind.em * kind.line)


class _News(QObject):
    """Who wants to know that the theme or its scale has changed."""

    changed = Signal()


class _Current:
    theme: Theme | None = None


_news = _News()
_current = _Current()
theme_changed = _news.changed


@cache
def tokens() -> Mapping[str, Any]:
    """Return the token sheet as it is written."""
    return tomllib.loads((RESOURCES / "themes" / "tokens.toml").read_text(encoding="utf-8"))


def load_theme(name: str, scale: float = 1.0, *, motion: bool = True) -> Theme:
    """Return a theme of the token sheet; without motion all its times are 0."""
    sheet = tokens()
    weights = {key: QFont.Weight(value) for key, value in sheet["type"]["weights"].items()}
    types = {
        role: TypeRole(size["em"], size["line"], weights[size["weight"]])
        for role, size in sheet["type"]["size"].items()
    }
    return Theme(
        name=name,
        scale=scale,
        base_px=sheet["meta"]["base_px"],
        family=sheet["type"]["family"],
        scales=tuple(sheet["meta"]["scales"]),
        colours={role: QColor(value) for role, value in sheet["color"][name].items()},
        types=types,
        clock=Clock(**sheet["clock"]),
        motion={what: time if motion else 0 for what, time in sheet["motion"].items()},
        **{
            group: sheet[group]
            for group in (
                *("space", "radius", "stroke", "row", "width"),
                *("columns", "columns_small", "icon", "chart"),
            )
        },
    )


@cache
def load_fonts() -> tuple[int, ...]:
    """Give Qt the bundled Open Sans, once; returns Qt's numbers of the fonts."""
    return tuple(
        QFontDatabase.addApplicationFont(str(path)) for path in sorted(FONTS.glob("*.ttf"))
    )


def current() -> Theme:
    """Return the theme in use; the light one before any was put on."""
    if _current.theme is None:
        _current.theme = load_theme(LIGHT)
    return _current.theme


def colour(role: str) -> QColor:
    """Return the colour of a role in the theme in use."""
    return current().colour(role)


def em(number: float) -> int:
    """Return so many em in whole pixels, in the scale in use."""
    return current().em(number)


def space(step: str) -> int:
    """Return a distance of the grid ("s1" to "s7") in whole pixels."""
    return current().em(current().space[step])


def font(role: str) -> QFont:
    """Return the font of a type role in the theme in use."""
    return current().font(role)


def apply_theme(app: QApplication, name: str, scale: float = 1.0, *, motion: bool = True) -> Theme:
    """Put a theme on the whole program, also while it runs, and tell `theme_changed`."""
    load_fonts()
    theme = load_theme(name, scale, motion=motion)
    _current.theme = theme
    if app.style().objectName().lower() != "fusion":
        app.setStyle("Fusion")
    app.setPalette(_palette(theme))
    app.setFont(theme.font("body"))
    sheet = style_sheet(theme.em, theme.colour, theme.row["control"])
    if app.styleSheet() != sheet:  # the same once more would polish every widget anew
        app.setStyleSheet(sheet)
    theme_changed.emit()
    return theme


# What Qt's own parts are painted with, by our roles.
_PALETTE = {
    QPalette.ColorRole.Window: "page",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "surface_alt",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "on_accent",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.PlaceholderText: "ink_second",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "surface_alt",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line_control",
    QPalette.ColorRole.Shadow: "line_control",
}
_DISABLED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    for role, name in _PALETTE.items():
        palette.setColor(role, theme.colour(name))
    for role in _DISABLED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("ink_disabled"))
    return palette
