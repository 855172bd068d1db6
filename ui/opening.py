"""Opens the window first and the ward after: the one door through which the rest is loaded.

SQLAlchemy and the pages cost most of a second. Nobody looks at an empty screen for it:
the frame is painted, then the worker loads and opens the ward, then the pages come.
"""

import logging
import sys
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6 import __version_info__ as qt_version
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from ui import theme
from ui.report import keep_log, report
from ui.widgets.ring import FocusRing
from ui.window import MainWindow
from wardapp.clock import Clock
from wardapp.errors import WardError
from wardapp.paths import log_folder
from wardapp.settings import SettingsFile
from wardapp.words import marked, speak, tr

if TYPE_CHECKING:
    from ui.station import Station
    from wardapp.opening import OpenWard

log = logging.getLogger(__name__)

REFUSED = marked(
    "This version of PySide6 loses memory on Python {python} and would stop in the middle of "
    "a round. Install the version that WardApp asks for, or use Python 3.12."
)


def refuse_unsafe_qt(
    qt: tuple[int, ...] = qt_version[:2], python: tuple[int, ...] = sys.version_info[:2]
) -> str:
    """Return why this pair of versions must not be used; "" where it is fine."""
    if qt >= (6, 12) and python < (3, 12):
        return tr(REFUSED, python=".".join(map(str, python)))
    return ""


def make_application(settings: SettingsFile, arguments: list[str]) -> QApplication:
    """Return Qt with our fonts, theme and language."""
    app = QApplication(arguments)
    app.setApplicationName("WardApp")
    speak(settings.now.language)
    put_on_theme(app, settings)
    FocusRing(app)
    return app


def put_on_theme(app: QApplication, settings: SettingsFile) -> None:
    """Put on the theme of the settings; "system" follows the computer."""
    now = settings.now
    name = now.theme
    if name == "system":
        dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        name = theme.DARK if dark else theme.LIGHT
    theme.apply_theme(app, name, now.scale, motion=not now.less_motion)


class Opening(QObject):
    """From the painted frame to the living ward.

    `filled()` when the board can be used, `stopped(sentence)` when the ward cannot be opened.
    """

    filled = Signal()
    stopped = Signal(str)
    _loaded = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        settings: SettingsFile,
        clock: Clock,
        path: Path,
        *,
        demonstration: bool = False,
        executor: Executor | None = None,
    ) -> None:
        super().__init__(window)
        self.window, self.settings, self.clock, self.path = window, settings, clock, path
        self.station: Station | None = None
        self._demonstration = demonstration
        self._executor = executor or ThreadPoolExecutor(1, thread_name_prefix="ward")
        self._loaded.connect(self._on_loaded, Qt.ConnectionType.QueuedConnection)
        window.painted.connect(self.load, Qt.ConnectionType.QueuedConnection)
        now = settings.now
        window.header.set_ward(now.ward_name or "WardApp", demonstration=now.demonstration)
        window.header.set_now(clock.now())

    @Slot()
    def load(self) -> None:
        """Let the worker load what a ward needs, and open it."""
        self._executor.submit(self._open).add_done_callback(self._loaded.emit)

    def _open(self) -> "OpenWard":
        from wardapp.opening import open_ward  # SQLAlchemy: loaded after the first paint

        if self._demonstration:
            from wardapp.demo import ensure_demo  # only where a demonstration is wanted

            ensure_demo(self.path, self.clock)
        return open_ward(self.path, self.clock, self.settings.now.station or "PC-1")

    @Slot(object)
    def _on_loaded(self, future: "Future[OpenWard]") -> None:
        error = future.exception()
        if isinstance(error, WardError):
            self._stop(tr(error.text, **error.values))
        elif error is not None:
            log.error("the ward could not be opened\n%s", report(error))
            self._stop(
                tr(
                    "The ward could not be opened because of a mistake in WardApp. The ward's "
                    "file was not changed. Send the log to whoever looks after WardApp."
                )
            )
        else:
            self._fill(future.result())

    def _fill(self, opened: "OpenWard") -> None:
        from ui.station import Station  # the pages: they know the ward's verbs and questions

        self.station = Station(self.window, opened, self.clock, self.settings, self._executor)
        self.settings.change(ward_file=str(self.path))
        self.station.start()
        sys.excepthook = _last_resort(self.station)
        self.filled.emit()

    def _stop(self, sentence: str) -> None:
        self.window.empty.say(sentence)
        self.window.banner.say("error", sentence)
        self.stopped.emit(sentence)


def _last_resort(
    station: "Station",
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Return what is called for a mistake of ours that nobody caught: said, logged, survived."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not isinstance(error, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        log.error("nobody caught\n%s", report(error))
        station.messages.present(error)

    return hook


def open_window(path: Path, settings: SettingsFile, clock: Clock, *, demonstration: bool) -> int:
    """Run the program with its window; return the exit code."""
    keep_log(log_folder())
    app = make_application(settings, sys.argv[:1])
    window = MainWindow()
    opening = Opening(window, settings, clock, path, demonstration=demonstration)
    window.put_back(settings.now.window)
    code = app.exec()
    del opening
    return code
