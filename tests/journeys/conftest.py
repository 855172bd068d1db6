"""Whole days of a ward, through the real window, the real worker and a real file."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from builders import MORNING
from demo_wards import demo_of
from person_at_window import Hands
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui import theme
from ui.look import put_on_theme
from ui.opening import Opening
from ui.signin.code_sheet import CodeSheet
from ui.window import MainWindow
from wardapp import words
from wardapp.clock import FrozenClock
from wardapp.settings import SettingsFile

Open = Callable[..., Hands]


@pytest.fixture
def clock() -> FrozenClock:
    return FrozenClock(MORNING)


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.json")


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demonstration ward as it is made on the first start."""
    return demo_of(MORNING, tmp_path_factory)


@pytest.fixture
def demonstration(made_once: Path, tmp_path: Path) -> Path:
    """A demonstration ward of one's own."""
    return Path(shutil.copy(made_once, tmp_path / "demonstration.db"))


@pytest.fixture
def open_window(
    qtbot: QtBot, qapp: QApplication, clock: FrozenClock, settings: SettingsFile, tmp_path: Path
) -> Iterator[Open]:
    """Open the program's window as it opens on the ward: no path means the welcome."""
    opened: list[MainWindow] = []

    def open_one(
        path: Path | None = None, *, size: tuple[int, int] = (1920, 1080), **known: object
    ) -> Hands:
        kept = SettingsFile(tmp_path / f"{known['station']}.json") if known else settings
        kept.change(**known)
        words.speak(kept.now.language)
        put_on_theme(qapp, kept)
        window = MainWindow()
        opened.append(window)
        window.resize(*size)
        opening = Opening(window, kept, clock, path, demo=tmp_path / "demonstration.db")
        window.show()
        hands = Hands(qtbot, opening)
        hands.until(lambda: opening.station or opening.welcome or _asks_for_code(window))
        hands.come_to()
        hands.settled()
        return hands

    yield open_one
    for window in opened:
        window.close()
        window.deleteLater()
    words.speak(words.ENGLISH)
    theme.apply_theme(qapp, theme.LIGHT, 1.0)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _asks_for_code(window: MainWindow) -> bool:
    """Tell whether the code of a carried audit is wanted before anything is opened."""
    return any(sheet.isVisible() for sheet in window.findChildren(CodeSheet))
