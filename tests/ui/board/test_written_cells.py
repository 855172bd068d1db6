"""A row is written anew when it changed, or when its words would read otherwise by now."""

from dataclasses import replace
from datetime import timedelta

import pytest
from derwen import NOW

from ui.board.cell import Looking


@pytest.mark.parametrize(
    ("later", "same"),
    [
        (Looking(NOW + timedelta(seconds=20)), True),
        (Looking(NOW + timedelta(minutes=1)), False),
        (Looking(NOW, level=1), False),
        (Looking(NOW, small=True), False),
    ],
)
def test_words_hold_for_a_minute_at_one_privacy_level(later: Looking, *, same: bool) -> None:
    before = replace(Looking(NOW), now=NOW.replace(second=0))
    assert later.reads_as(before) == same
