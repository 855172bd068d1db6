"""The heading of a section: what stands at its right never lies over its chip."""

import pytest

from ui.plan.parts import Head

TITLE, RIGHT = "Beth sy'n bwysig, yng ngeiriau'r person", "dywedwyd wrth: Elin Prys, Fri 06-Feb"


@pytest.mark.usefixtures("qapp")
def test_words_at_the_right_go_below_as_soon_as_the_chip_needs_their_room() -> None:
    plain, marked = Head(TITLE, right=RIGHT), Head(TITLE, chip="Saesneg", right=RIGHT)
    one_line = marked.height(4000)
    widths = range(200, 1200, 4)
    least = next(wide for wide in widths if plain.height(wide) == one_line)
    assert marked.height(least) > one_line
    assert next(wide for wide in widths if marked.height(wide) == one_line) > least + 60
