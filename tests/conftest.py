"""What every test stands on: offscreen window, a frozen clock, no leftovers."""

import os
from collections.abc import Callable, Iterator

import pytest
from compiled_once import compile_once
from hypothesis import settings
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.theme import LIGHT, apply_theme

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("LC_ALL", "C.UTF-8")

# The same generated cases in every run: a change breaks a test, never chance. Whoever looks for
# new ones runs with WARDAPP_NEW_CASES=1 and keeps what they find as an @example.
settings.register_profile("same_cases", derandomize="WARDAPP_NEW_CASES" not in os.environ)
settings.load_profile("same_cases")

compile_once()


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """Give the one application our fonts and the light theme, as the program does."""
    apply_theme(qapp, LIGHT, 1.0)
    return qapp


class PatientBot(QtBot):
    """A bot that waits for a minute: it costs nothing where all goes well.

    The five seconds it waits otherwise are too short where eight programs share two cores.
    """

    def waitUntil(  # noqa: N802 - pytest-qt's name
        self, callback: Callable[[], bool | None], *, timeout: int = 60_000
    ) -> None:
        super().waitUntil(callback, timeout=timeout)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.fixture(autouse=True)
def _deferred_deletions() -> Iterator[None]:
    """Carry out deleteLater() after each test: without a running loop Qt never does."""
    yield
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
