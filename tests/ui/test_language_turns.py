"""Turn the window to Welsh: nothing on any page stays English, seen or read aloud."""

import pytest
from PySide6.QtWidgets import QWidget

from tools.collect_words import known
from ui.station import PAGES, Station
from ui.window import MainWindow
from wardapp.words import ENGLISH, WELSH

WELSH_OF = {source: welsh for source, (welsh, _) in known().items()}
ENGLISH_ONLY = {text for text, welsh in WELSH_OF.items() if text != welsh} - set(WELSH_OF.values())
KEYS = {"R"}  # a key is pressed by the same letter in both languages


def words_on(window: MainWindow) -> set[str]:
    found: set[str] = set()
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window):
            found |= {widget.accessibleName(), widget.toolTip()}
            for name in ("text", "title", "placeholderText"):
                said = getattr(widget, name, None)
                found |= {str(said())} if callable(said) else set()
    return found


@pytest.mark.parametrize("page", PAGES)
def test_no_word_of_a_page_stays_english(station: Station, window: MainWindow, page: str) -> None:
    station.show_page(page)
    station.switch_language(WELSH)
    assert words_on(window) & ENGLISH_ONLY - KEYS == set()


def test_what_the_status_line_said_goes_with_its_language_but_not_what_can_be_undone(
    station: Station, window: MainWindow
) -> None:
    window.status.say("Nothing is left to do here.")
    station.switch_language(WELSH)
    assert window.status.message.text() == ""
    window.status.say_saved("09:15", "Answer kept")
    station.switch_language(ENGLISH)
    assert "Answer kept" in window.status.message.text()
