"""Opens the window first and the ward after: the one door through which the rest is loaded.

SQLAlchemy and the pages cost most of a second. Nobody looks at an empty screen for it:
the frame is painted, then the worker loads and opens the ward, then the pages come.
"""

import gc
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6 import __version_info__ as qt_version
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from ui.look import put_on_theme
from ui.window import MainWindow
from wardapp.clock import Clock
from wardapp.display import weekday_date_time
from wardapp.errors import WardError
from wardapp.paths import is_carried, log_folder
from wardapp.settings import SettingsFile
from wardapp.words import marked, speak, tr

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

    from ui.admin.first_run import FirstRunPage
    from ui.station import Station
    from wardapp.opening import OpenWard

_STATION = "PC-1"
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
    return app


def follow_focus(app: QApplication) -> None:
    """Draw the ring around whatever has the focus from now on."""
    from ui.widgets.ring import FocusRing  # nothing has the focus before the first paint

    if app.findChild(FocusRing) is None:
        FocusRing(app)


class Opening(QObject):
    """From the painted frame to the living ward; without a `path`, to the welcome.

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
        path: Path | None,
        *,
        demo: Path | None = None,
        executor: "Executor | None" = None,
    ) -> None:
        """Take the ward's file, and where the demonstration ward lies."""
        super().__init__(window)
        self.window, self.settings, self.clock, self.path = window, settings, clock, path
        self.station: Station | None = None
        self.welcome: FirstRunPage | None = None
        self.another_wanted = False
        self._code = ""  # of a carried audit, once it was typed
        self._demo = demo
        self._kept: Path | None = None
        self._executor = executor
        self._loaded.connect(self._on_loaded, Qt.ConnectionType.QueuedConnection)
        window.painted.connect(self.load, Qt.ConnectionType.QueuedConnection)
        window.empty.way_out_chosen.connect(self._restore)
        now = settings.now
        window.header.set_ward(now.ward_name or "WardApp", demonstration=now.demonstration)
        window.header.set_now(clock.now())

    @Slot()
    def load(self) -> None:
        """Let the worker load what a ward needs, and open it; without a ward, welcome."""
        if self.path is None:
            self._show_welcome()
        elif is_carried(self.path) and not self._code:
            self._ask_code("", "")
        else:
            path = self.path
            if path == self._demo and not path.exists():
                self.window.empty.say(tr("Making the demonstration ward: a few seconds…"))
            gc.disable()  # nothing that a start makes is garbage; see `_collect_again`
            opening = self._worker().submit(lambda: self._open(path))
            opening.add_done_callback(self._loaded.emit)

    def _worker(self) -> "Executor":
        from concurrent.futures import ThreadPoolExecutor  # after the first paint, as the log

        if self._executor is None:
            self._executor = ThreadPoolExecutor(1, thread_name_prefix="ward")
        return self._executor

    def _open(self, path: Path) -> "OpenWard":
        # SQLAlchemy: loaded after the first paint
        from wardapp.opening import open_carried, open_ward

        if path == self._demo:
            from wardapp.demo.build import ensure_demo  # only where a demonstration is wanted

            ensure_demo(path, self.clock)
        station = self.settings.now.station or _STATION
        if is_carried(path):
            return open_carried(path, self._code, self.clock, station)
        return open_ward(path, self.clock, station)

    def _ask_code(self, sentence: str, code: str) -> None:
        """Ask for the code of a carried audit; `sentence` says why the last one was refused."""
        from ui.signin.code_sheet import CodeSheet  # only where an audit was carried

        if self.path is not None:
            sheet = CodeSheet(self.window, self.path.name, sentence, code)
            sheet.given.connect(self._on_code)
            sheet.left.connect(self._leave_code)
            sheet.show_over()

    def _on_code(self, code: str) -> None:
        self._code = code
        self.load()

    def _leave_code(self) -> None:
        self.path = None
        self.load()

    @Slot(object)
    def _on_loaded(self, future: "Future[OpenWard]") -> None:
        try:
            self._show(future)
        finally:
            _collect_again()

    def _show(self, future: "Future[OpenWard]") -> None:
        error = future.exception()
        if isinstance(error, WardError) and self._code:
            refused, self._code = self._code, ""
            self._ask_code(tr(error.text, **error.values), refused)
        elif isinstance(error, WardError):
            self._stop(tr(error.text, **error.values), _way_out(error))
        elif error is not None:
            _note("the ward could not be opened", error)
            self._stop(
                tr(
                    "The ward could not be opened because of a mistake in WardApp. The ward's "
                    "file was not changed. Send the log to whoever looks after WardApp."
                )
            )
        else:
            self._take(future.result())

    def _take(self, opened: "OpenWard") -> None:
        if opened.wards:
            self._fill(opened)
            return
        opened.app.store.close()
        self.path = None
        self._show_welcome()

    def _show_welcome(self) -> None:
        from ui.admin.first_run import FirstRunPage  # it can make a ward, so it comes late

        station = self.settings.now.station or _STATION
        self.welcome = FirstRunPage(self.settings, self.clock, station)
        self.welcome.demonstration_requested.connect(lambda: self._go_to(self._demo))
        self.welcome.ward_made.connect(self._go_to)
        self.welcome.help_requested.connect(self._explain)
        self.window.pages.addWidget(self.welcome)
        self.window.pages.setCurrentWidget(self.welcome)
        self.window.show_whole(True)
        self.welcome.take_focus()

    def _go_to(self, path: Path | None) -> None:
        """Leave the welcome for a ward."""
        if path is None or self.welcome is None:
            return
        self.window.pages.setCurrentWidget(self.window.empty)
        self.window.show_whole(False)
        self.path = path
        self.load()

    def _explain(self, name: str) -> None:
        from ui.help import HelpSheet  # with the pages

        HelpSheet(self.window, name, ()).show_over()

    def _fill(self, opened: "OpenWard") -> None:
        from ui.station import Station  # the pages: they know the ward's verbs and questions

        wants_list = self.welcome is not None and self.welcome.wants_list
        if self.welcome is not None:
            self.window.pages.removeWidget(self.welcome)
            self.welcome.deleteLater()
            self.welcome = None
        self.station = Station(self.window, opened, self.clock, self.settings, self._executor)
        self.station.desk.another_ward_requested.connect(self._leave_ward)
        if self._is_kept():
            self.settings.change(ward_file=str(self.path))
        first = "audit" if opened.carried else "import" if wants_list else "board"
        self.station.start(first)
        sys.excepthook = _last_resort(self.station)
        self._say_restored()
        self.filled.emit()

    def _is_kept(self) -> bool:
        """Tell whether the next start opens this again.

        Whoever looks around in the demonstration, or opens an audit, comes back to their ward.
        """
        last = self.settings.now.ward_file
        if self.path is None or self.path == self._demo:
            return False
        return not is_carried(self.path) or not last or is_carried(Path(last))

    def _leave_ward(self) -> None:
        """Close this window as ever; `open_window` then opens one with the welcome."""
        self.another_wanted = True
        self.window.close()

    def _restore(self) -> None:
        """Let the worker put the newest good backup in the file's place, and open it."""
        path = self.path
        if path is None:
            return
        self.window.banner.clear()
        self.window.empty.say(tr("Opening the backup…"))
        opening = self._worker().submit(lambda: self._open_backup(path))
        opening.add_done_callback(self._loaded.emit)

    def _open_backup(self, path: Path) -> "OpenWard":
        from wardapp.opening import restore_newest  # loaded when the ward could not be opened

        self._kept = restore_newest(path, self.clock).kept
        return self._open(path)

    def _say_restored(self) -> None:
        """Say once where what is left of the damaged file lies."""
        kept, self._kept = self._kept, None
        if kept is not None:
            words = tr(
                "The backup is open. What is left of the damaged file is kept in {place}. Enter "
                "again what was written after the backup.",
                place=kept,
            )
            self.window.banner.say("attention", words)

    def _stop(self, sentence: str, way_out: str = "") -> None:
        self.window.empty.say(sentence, way_out)
        self.window.banner.say("error", sentence)
        self.stopped.emit(sentence)


def _way_out(error: WardError) -> str:
    """Return the words of the button that opens a backup instead; "" where there is none."""
    from wardapp.opening import backup_offered  # it is loaded: it has just refused

    taken = backup_offered(error)
    return tr("Open the backup of {when}", when=weekday_date_time(taken, tr)) if taken else ""


def _collect_again() -> None:
    """Look for garbage again, but never through what stays as long as the program.

    A tenth of a start went into looking through modules and mappings that were just made.
    """
    if not gc.get_freeze_count():
        gc.freeze()
    gc.enable()


def _note(what: str, error: BaseException) -> None:
    from ui.report import log_bug  # logging and traceback: after the first paint

    log_bug(what, error)


def _keep_log() -> None:
    from ui.report import keep_log  # logging and traceback: after the first paint

    keep_log(log_folder())


def _last_resort(
    station: "Station",
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Return what is called for a mistake of ours that nobody caught: said, logged, survived."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not isinstance(error, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        _note("nobody caught", error)
        station.messages.present(error)

    return hook


def open_window(path: Path | None, settings: SettingsFile, clock: Clock, demo: Path) -> int:
    """Run the program with its window; return the exit code."""
    app = make_application(settings, sys.argv[:1])
    another = True
    while another:
        window = MainWindow()
        window.painted.connect(lambda: follow_focus(app))
        opening = Opening(window, settings, clock, path, demo=demo)
        window.painted.connect(_keep_log, Qt.ConnectionType.QueuedConnection)
        window.put_back(settings.now.window)
        code = app.exec()
        another, path = opening.another_wanted, None
    return code
