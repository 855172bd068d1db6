"""Tomorrow's leavers in the huddle: however many things there are, the names keep their room."""

from collections.abc import Iterator

import pytest

from ui import theme
from ui.round.leavers_grid import checklist, item_widths
from wardapp.words import ENGLISH, WELSH, language, speak


@pytest.fixture
def spoken() -> Iterator[None]:
    before = language()
    yield
    speak(before)


@pytest.mark.parametrize("said", [ENGLISH, WELSH])
def test_the_words_over_the_marks_leave_room_for_the_names(qapp, spoken, said):
    speak(said)
    widths = item_widths()
    assert len(widths) == len(checklist()) == 8
    assert sum(widths) <= theme.em(24)


@pytest.mark.parametrize("said", [ENGLISH, WELSH])
def test_words_on_one_line_over_the_marks_never_touch(qapp, spoken, said):
    speak(said)
    widths = item_widths()
    metrics = theme.current().metrics("body")
    words = [metrics.horizontalAdvance(i.text(said).split(" ")[0]) for i in checklist()]
    for place, (one, other) in enumerate(zip(words, words[2:], strict=False)):
        apart = widths[place] / 2 + widths[place + 1] + widths[place + 2] / 2
        assert (one + other) / 2 < apart
