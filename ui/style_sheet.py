"""The one style sheet of the program, from tokens: buttons, inputs and the window's areas.

Kept under 2 KB: what Fusion and the palette, or a painter, can do does not belong here.
A button says `setProperty("kind", "primary" | "link" | "segment")`; an area of the window
says `setProperty("area", "rail" | "header" | "strip" | "status" | "card")` and, where it
is a QWidget of our own, sets WA_StyledBackground.
"""

from collections.abc import Callable

from PySide6.QtGui import QColor

_SHEET = """
QPushButton{{background:{surface};color:{ink};border:{hair}px solid {line_control};
border-radius:{round}px;padding:0 {side}px;min-height:{high}px;font-weight:600}}
QPushButton:hover{{background:{surface_sunken}}}
QPushButton:pressed{{background:{accent_soft}}}
QPushButton:disabled{{color:{ink_disabled};border-color:{line}}}
QPushButton[kind="primary"]{{background:{accent};color:{on_accent};border-color:{accent}}}
QPushButton[kind="primary"]:hover{{background:{accent_hover}}}
QPushButton[kind="primary"]:pressed{{background:{accent_pressed}}}
QPushButton[kind="primary"]:disabled{{background:{track};color:{ink_second};border-color:{track}}}
QPushButton[kind="link"]{{background:transparent;border:0;color:{accent};padding:0;
min-height:{target}px;font-weight:400;text-decoration:underline}}
QPushButton[kind="quiet"]{{background:transparent;border-color:transparent}}
QPushButton[kind="quiet"]:hover{{background:{surface_sunken}}}
QPushButton[kind="segment"]{{border-radius:0;font-weight:400;padding:0 {snug}px}}
QPushButton[kind="segment"]:checked{{background:{ink};color:{surface};font-weight:600}}
QLineEdit,QPlainTextEdit{{background:{surface};color:{ink};
placeholder-text-color:{ink_second};border:{hair}px solid {line_control};
border-radius:{round}px;padding:0 {snug}px}}
QLineEdit{{min-height:{high}px}}
QComboBox,QAbstractSpinBox{{min-height:{high}px}}
QAbstractSpinBox QLineEdit,QComboBox QLineEdit{{border:0;min-height:0}}
QLineEdit[kind="bare"]{{border:0;background:transparent;padding:0}}
QLineEdit[wrong="true"],QPlainTextEdit[wrong="true"]{{border:{edge}px solid {red}}}
QToolTip{{background:{surface};color:{ink};border:{hair}px solid {line_control}}}
[area="rail"],[area="header"],[area="status"],[area="card"]{{background:{surface}}}
[area="strip"]{{background:{page}}}
[area="rail"]{{border-right:{hair}px solid {line}}}
[area="header"],[area="strip"]{{border-bottom:{hair}px solid {line}}}
[area="status"]{{border-top:{hair}px solid {line}}}
[area="card"]{{border-left:{hair}px solid {line_row}}}
"""
_ROLES = (
    *("page", "surface", "surface_sunken", "ink", "ink_second", "ink_disabled"),
    *("line", "line_row", "line_control", "track", "red"),
    *("accent", "accent_hover", "accent_pressed", "accent_soft", "on_accent"),
)


def style_sheet(
    em: Callable[[float], int], colour: Callable[[str], QColor], control_em: float
) -> str:
    """Return the sheet; `em` gives pixels, `colour` the colour of a role."""
    hair = em(0.0625)
    text = _SHEET.format(
        hair=hair,
        edge=em(0.125),
        round=em(0.25),
        side=em(0.75),
        snug=em(0.5),
        high=em(control_em) - 2 * hair,
        target=em(1.5),
        **{role: colour(role).name() for role in _ROLES},
    )
    return text.replace("\n", "")
