"""The rail where the window is low: no word of it is cut."""

from pytestqt.qtbot import QtBot

from ui import theme
from ui.menu import PAGES
from ui.rail import Rail


def a_rail(qtbot: QtBot, high: float) -> Rail:
    rail = Rail(PAGES)
    qtbot.addWidget(rail)
    rail.set_small(True)
    rail.resize(rail.width(), theme.em(high))
    rail.show()
    return rail


def words_cut(rail: Rail) -> list[str]:
    return [
        button.text()
        for button in rail._buttons.values()
        if button.height() < button.sizeHint().height()
        or button.geometry().bottom() > rail.height()
    ]


def test_the_rail_has_our_mark_and_icons_where_there_is_room(qtbot: QtBot) -> None:
    rail = a_rail(qtbot, 48)
    assert rail._mark.isVisible()
    assert all(button._with_icon for button in rail._buttons.values())
    assert words_cut(rail) == []


def test_in_a_low_window_the_rail_leaves_out_what_is_no_word(qtbot: QtBot) -> None:
    rail = a_rail(qtbot, 24)
    assert not rail._mark.isVisible()
    assert words_cut(rail) == []
    rail.resize(rail.width(), theme.em(48))
    assert rail._mark.isVisible()
