"""The look: every pair can be read, sizes grow, and the theme changes while the ward works."""

import re
from pathlib import Path

import pytest
from builders import heard
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtWidgets import QPushButton, QWidget

from ui import theme
from ui.widgets.plain_label import PlainLabel


@pytest.fixture(autouse=True)
def _light_again(qapp):
    yield
    theme.apply_theme(qapp, theme.LIGHT)


def _brightness(colour: QColor) -> float:
    """WCAG 2.2 relative luminance."""
    parts = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def _contrast(one: QColor, other: QColor) -> float:
    bright, dark = sorted((_brightness(one), _brightness(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


PAIRS = [
    (pair["fg"], ground, pair["min"]) for pair in theme.tokens()["pair"] for ground in pair["on"]
]


@pytest.mark.parametrize("name", theme.NAMES)
@pytest.mark.parametrize(("ink", "ground", "least"), PAIRS)
def test_words_can_be_read_on_their_ground(name, ink, ground, least):
    worn = theme.load_theme(name)
    assert _contrast(worn.colour(ink), worn.colour(ground)) >= least


@pytest.mark.parametrize("name", theme.NAMES)
def test_every_theme_knows_every_colour(name):
    assert set(theme.load_theme(name).colours) == set(theme.load_theme("light").colours)


@pytest.mark.parametrize(("weight", "role"), [(400, "body"), (600, "strong"), (700, "name")])
def test_words_are_set_in_our_own_open_sans(qapp, weight, role):
    info = QFontInfo(theme.font(role))
    assert (info.family(), info.weight(), info.pixelSize()) == ("Open Sans", weight, 16)


def test_welsh_letters_are_in_every_weight(qapp):
    for role in ("body", "strong", "name"):
        metrics = theme.current().metrics(role)
        assert all(metrics.inFontUcs4(ord(letter)) for letter in "ŵŷâêîôûïŴŶ")


def test_nothing_to_be_read_is_smaller_than_one_em():
    small = {role for role, kind in theme.current().types.items() if kind.em < 1}
    assert small == {"letter"}, "only the letter in a mark, whose word stands beside it"


def test_sizes_double_when_the_text_is_doubled(qapp):
    theme.apply_theme(qapp, "light", 2.0)
    assert theme.em(1.0) == 32
    assert theme.font("body").pixelSize() == 32
    assert theme.em(0.001) == 1, "a line that exists is never invisible"
    assert theme.em(0) == 0


@pytest.mark.parametrize("name", theme.NAMES)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_style_sheet_stays_small_and_whole(qapp, name, scale):
    theme.apply_theme(qapp, name, scale)
    sheet = qapp.styleSheet()
    assert len(sheet.encode()) < 2048
    assert sheet.count("{") == sheet.count("}")
    assert not re.search(r"\{[a-z_]+\}", sheet)


def test_a_change_of_theme_reaches_labels_and_buttons_in_use(qapp, qtbot):
    label, button = PlainLabel("Reablement", "strong", "red"), QPushButton("Print")
    qtbot.addWidget(label)
    qtbot.addWidget(button)
    with heard(qtbot, theme.theme_changed):
        theme.apply_theme(qapp, "dark", 1.5)
    assert label.palette().windowText().color() == theme.load_theme("dark").colour("red")
    assert label.font().pixelSize() == 24
    button.show()
    ground = button.grab().toImage().pixelColor(button.width() // 2, 4)
    assert ground == theme.load_theme("dark").colour("surface")


def test_words_made_out_of_sight_before_a_change_of_theme_can_be_read_once_shown(qapp, qtbot):
    theme.apply_theme(qapp, theme.LIGHT)
    window, hidden = QWidget(), QWidget()
    qtbot.addWidget(window)
    hidden.setParent(window)
    hidden.hide()
    window.show()
    label = PlainLabel("take it", parent=hidden)
    theme.apply_theme(qapp, "dark", 1.5)
    hidden.show()
    assert label.palette().windowText().color() == theme.load_theme("dark").colour("ink")
    assert label.font().pixelSize() == 24


def test_motion_can_be_switched_off():
    assert theme.load_theme("light").motion["saved_flash"] == 600
    assert set(theme.load_theme("light", motion=False).motion.values()) == {0}


def test_there_is_one_style_sheet_in_the_program():
    ui = Path(theme.__file__).parent
    setters = [path.name for path in ui.rglob("*.py") if "setStyleSheet" in path.read_text()]
    assert setters == ["theme.py"]


def test_no_colour_is_written_outside_the_token_sheet():
    ui = Path(theme.__file__).parent
    written = {
        path.name
        for path in ui.rglob("*.py")
        if re.search(r"#[0-9A-Fa-f]{6}\b", path.read_text(encoding="utf-8"))
    }
    assert written <= {"icons.py"}, "icons.py names the ink that the drawings carry"
