"""What every test stands on: offscreen window, a frozen clock, no leftovers."""

import os
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from ui.theme import LIGHT, apply_theme

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("LC_ALL", "C.UTF-8")


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """Give the one application our fonts and the light theme, as the program does."""
    apply_theme(qapp, LIGHT, 1.0)
    return qapp


@pytest.fixture(autouse=True)
def _deferred_deletions() -> Iterator[None]:
    """Carry out deleteLater() after each test: without a running loop Qt never does."""
    yield
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
