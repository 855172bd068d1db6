"""The binding between Python and Qt keeps its books.

PySide6 6.12.0 on Python 3.11 takes away one reference to None with nearly every call, and
the program dies without a word after some thousands. On 3.12 and later the fault is hidden.
"""

import gc
import sys
from collections.abc import Callable

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QLabel

CALLS = 1000


def _drift(call: Callable[[], object]) -> int:
    gc.collect()
    gc.disable()  # what earlier tests left holds thousands of references, let go of at any moment
    try:
        before = sys.getrefcount(None)
        for _ in range(CALLS):
            call()
        return abs(sys.getrefcount(None) - before)
    finally:
        gc.enable()


@pytest.mark.parametrize("what", ["text", "enabled", "tool tip"])
def test_calls_without_a_result_keep_none_alive(qtbot, what):
    label = QLabel()
    qtbot.addWidget(label)
    calls: dict[str, Callable[[], object]] = {
        "text": lambda: label.setText("x"),
        "enabled": lambda: label.setEnabled(True),
        "tool tip": lambda: label.setToolTip("x"),
    }
    assert _drift(calls[what]) < CALLS // 10


def test_painting_keeps_none_alive(qapp):
    image = QImage(8, 8, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)

    def save_and_restore() -> None:
        painter.save()
        painter.restore()

    lost = _drift(save_and_restore)
    painter.end()
    assert lost < CALLS // 10
