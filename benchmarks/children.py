"""What a fresh process does for the start-up figures: `python -m benchmarks.children NAME`.

Each prints nothing and ends when its window has been painted, or its board filled; the
parent reads CPU time and peak memory from the operating system.
"""

import importlib
import os
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ui.window import MainWindow
    from wardapp.settings import SettingsFile

DEMO = Path("out/bench/demo.db")
NOW = datetime(2026, 2, 12, 8, 31, tzinfo=UTC)

LIBRARIES = (
    "sqlalchemy.orm",
    "sqlcipher3.dbapi2",
    "PySide6.QtWidgets",
    "PySide6.QtSvg",
)


def bare_window() -> None:
    """A plain QMainWindow, painted."""
    _painted_main_window(lambda: None)


def bare_database() -> None:
    """A plain QMainWindow, then ten mapped classes, the engine, one SELECT."""
    _painted_main_window(_ten_classes_and_a_select)


def bare_with_libraries() -> None:
    """A plain QMainWindow in a process that has imported what the board needs."""
    for name in LIBRARIES:
        importlib.import_module(name)
    _painted_main_window(_ten_classes_and_a_select)


def painted() -> None:
    """Our frame with its empty board, painted."""
    from ui.opening import make_application
    from ui.window import MainWindow

    app = make_application(_settings(), [])
    window = MainWindow()
    window.painted.connect(app.quit)
    window.resize(1920, 1080)
    window.show()
    app.exec()
    os._exit(0)


def filled() -> None:
    """Our board of the demonstration ward, filled and painted."""
    _open_ward(lambda _window: None)


def opened() -> None:
    """The same, and once more into a picture, as the bare window is; for its memory."""
    _open_ward(lambda window: window.grab())


def _open_ward(then: "Callable[[MainWindow], object]") -> None:
    """Open the ward as the program does; end when the rows of the board have been painted."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    from ui.opening import Opening, follow_focus, make_application
    from ui.window import MainWindow
    from wardapp.clock import FrozenClock

    board: Any = None

    class Painted(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
            if event.type() == QEvent.Type.Paint and board.model.rowCount():
                QTimer.singleShot(0, done)
            return False

    def done() -> None:
        then(window)
        os._exit(0)

    def watch() -> None:
        nonlocal board
        assert opening.station is not None
        board = opening.station.pages["board"]
        board.table.viewport().installEventFilter(painted)

    app = make_application(_settings(), [])
    window = MainWindow()
    window.painted.connect(lambda: follow_focus(app))
    opening = Opening(window, _settings(), FrozenClock(NOW), DEMO)
    painted = Painted()
    opening.filled.connect(watch)
    window.resize(1920, 1080)
    window.show()
    app.exec()


def _settings() -> "SettingsFile":
    from wardapp.settings import SettingsFile

    return SettingsFile(Path(tempfile.mkdtemp()) / "settings.json")


def _painted_main_window(then: Callable[[], object]) -> None:
    """The window the goals were measured against: a label in a main window, painted once."""
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QLabel("x"))
    window.resize(1920, 1080)
    window.show()
    app.processEvents()
    window.grab()
    then()
    os._exit(0)


def _ten_classes_and_a_select() -> None:
    from sqlalchemy import create_engine, select
    from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

    class Base(DeclarativeBase):
        pass

    kinds = [
        type(
            f"Thing{number}",
            (Base,),
            {
                "__tablename__": f"thing{number}",
                "__annotations__": {"id": Mapped[int], "name": Mapped[str], "note": Mapped[str]},
                "id": mapped_column(primary_key=True),
            },
        )
        for number in range(10)
    ]
    from sqlcipher3 import dbapi2

    engine = create_engine("sqlite://", module=dbapi2)
    Base.metadata.create_all(engine)
    with Session(engine) as session:
        session.scalars(select(kinds[0])).all()


if __name__ == "__main__":
    {
        "bare_window": bare_window,
        "bare_database": bare_database,
        "bare_with_libraries": bare_with_libraries,
        "painted": painted,
        "filled": filled,
        "opened": opened,
    }[sys.argv[1]]()
