"""Nothing on the wall lies over anything else, on a large screen and on a small one."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from ui import theme
from ui.board.wall import WallPage
from wardapp.words import ENGLISH, WELSH, speak


class RecordingWall(WallPage):
    """The wall, which also keeps where it put each word and chip."""

    parts: list[tuple[str, QRectF]]

    def _write(self, painter: QPainter, x: int, middle: int, words: str, role: str, ink: str,
               *, light: bool = False) -> int:  # fmt: skip
        wide = super()._write(painter, x, middle, words, role, ink, light=light)
        high = painter.fontMetrics().capHeight()
        self.parts.append((words, QRectF(x, middle - high / 2, wide, high)))
        return wide

    def _chip(self, painter: QPainter, x: int, middle: int, icon: str, words: str) -> None:
        before = len(self.parts)
        super()._chip(painter, x, middle, icon, words)
        inside = self.parts[before][1]
        del self.parts[before:]
        right = inside.right() + theme.em(0.5)
        box = QRectF(x, middle - theme.em(1.25), right - x, theme.em(2.5))
        self.parts.append((words, box))


@pytest.fixture(params=[ENGLISH, WELSH])
def spoken(request: pytest.FixtureRequest) -> Iterator[str]:
    speak(request.param)
    yield request.param
    speak(ENGLISH)


@pytest.mark.parametrize("size", [(1920, 1080), (1366, 768)])
@pytest.mark.parametrize("level", [1, 2, 3])
def test_no_two_parts_of_the_wall_overlap(board, spoken: str, size: tuple[int, int], level: int):
    wall = RecordingWall(board.desk, level)
    wall.resize(*size)
    wall.refresh()
    wall.parts = []
    wall.grab()
    assert len(wall.parts) > 60
    for (one, here), (other, there) in combinations(wall.parts, 2):
        assert not here.intersects(there), (one, other)
    scale = size[0] / theme.em(120)
    assert max(box.right() for _, box in wall.parts) * scale <= size[0]
    wall.deleteLater()
