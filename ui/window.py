"""The window: rail, header, pages, status line; a frame that knows no ward of its own.

Nothing here may import the ward's verbs, questions or memory: the frame is painted before
they are loaded. `ui/station.py` brings it to life.
"""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui import theme
from ui.first_paint import EmptyBoard
from ui.header import Header
from ui.menu import ENTRIES, PAGES
from ui.rail import Rail
from ui.status import StatusLine
from ui.widgets.notice import Notice
from ui.widgets.scrim import Scrim

_WHILE_COVERED = {"lock", "quit"}


class MainWindow(QWidget):
    """The frame of the program.

    Signals: `painted()` once, after the first painting; `entry_requested(name)` for an entry
    of `ui/menu.py`, by key, rail or header; `closing()` before it goes.
    """

    painted = Signal()
    entry_requested = Signal(str)
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("WardApp")
        self.rail = Rail(PAGES, self)
        self.header = Header(self)
        self.banner = Notice(self)
        self.pages = QStackedWidget(self)
        self.empty = EmptyBoard(self.pages)
        self.status = StatusLine(self)
        self.locked = False
        self._ready = False
        self._painted = False
        self._lay_out()
        self.pages.addWidget(self.empty)
        self._shortcuts = [self._shortcut(e.key, e.name) for e in ENTRIES if e.key]
        self.rail.page_requested.connect(self.entry_requested)
        for signal, name in (
            (self.header.find_requested, "find"),
            (self.header.privacy_requested, "hide_more"),
            (self.header.sign_in_requested, "sign_in"),
            (self.header.lock_requested, "lock"),
            (self.status.message.undo_requested, "undo"),
        ):
            signal.connect(lambda name=name: self.entry_requested.emit(name))
        self.rail.set_page("board")

    def put_back(self, place: tuple[int, ...]) -> None:
        """Take the place of the last time, if it is still on a screen; else fill the screen."""
        if place and QGuiApplication.screenAt(QRect(*place).center()) is not None:
            self.setGeometry(QRect(*place))
            self.show()
        else:
            # the size too: a screen without a window manager cannot maximise
            self.setGeometry(QGuiApplication.primaryScreen().availableGeometry())
            self.showMaximized()

    def place(self) -> tuple[int, ...]:
        """Return where the window stands; empty when it fills the screen."""
        if self.isMaximized() or self.isFullScreen():
            return ()
        here = self.geometry()
        return (here.x(), here.y(), here.width(), here.height())

    def show_whole(self, whole: bool) -> None:
        """Give a page the whole window, or put rail, header and status back."""
        for part in (self.rail, self.header, self.status):
            part.setVisible(not whole)

    def covered(self) -> bool:
        """Whether something lies over the pages now: the keys of the frame then rest."""
        return any(scrim.isVisible() for scrim in self.findChildren(Scrim))

    def retranslate(self) -> None:
        """Write the frame's own texts in the window's language."""
        self.rail.retranslate()
        self.header.retranslate()
        self.status.leave()  # what was said in the other language; what was saved keeps its Undo

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that something stands on the screen."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self.painted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A small screen gets the small rail."""
        super().resizeEvent(event)
        self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let what was begun be finished."""
        self.closing.emit()
        super().closeEvent(event)

    def _fit(self) -> None:
        self.rail.set_small(self.width() < theme.em(theme.current().width["small_below"]))
        self.status.make_room(self.height())

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        self.pages.setMinimumSize(1, 1)  # no page may push the window off a small screen
        for part in (self.header, self.banner):
            column.addWidget(part)
        column.addWidget(self.pages, 1)
        column.addWidget(self.status)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        self._fit()
        theme.theme_changed.connect(self._fit)

    def _shortcut(self, key: str, name: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(self._wish(name))
        return shortcut

    def _wish(self, name: str) -> Callable[[], None]:
        def wish() -> None:
            if self.locked and name != "quit":
                return
            if not self.covered() or name in _WHILE_COVERED:
                self.entry_requested.emit(name)

        return wish
