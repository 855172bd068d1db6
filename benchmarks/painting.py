"""The board on a screen of 1920 × 1080: one cell, the whole of it, an edit from key to picture."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import count
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from sqlcipher3 import dbapi2 as driver

from benchmarks.children import DEMO, NOW
from benchmarks.measured import Row, cpu_ms, in_turns, middle, p95, wall_ms
from benchmarks.writing import bare_commits, raw_beside
from ui.board.cell import Looking
from ui.board.model import BoardModel
from ui.board.page import BoardPage
from ui.board.table import BoardTable
from ui.desk import Desk
from ui.look import put_on_theme
from ui.runner import Runner
from wardapp.app import Changes
from wardapp.clock import FrozenClock
from wardapp.commands.expected_discharge import SetExpectedDischarge
from wardapp.demo.build import ensure_demo
from wardapp.opening import OpenWard, open_ward, who_is
from wardapp.queries.board import BoardRow, board_rows
from wardapp.settings import SettingsFile

SCREEN = (1920, 1080)


def run() -> list[Row]:
    """Measure one cell, full screens of 36 and 2,000 rows, and an edit until it is painted."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    DEMO.parent.mkdir(parents=True, exist_ok=True)
    ensure_demo(DEMO, FrozenClock(NOW))
    with tempfile.TemporaryDirectory(dir="out") as folder:
        path = Path(folder) / "ward.db"
        shutil.copy(DEMO, path)
        put_on_theme(app, SettingsFile(Path(folder) / "settings.json"))
        opened = open_ward(path, FrozenClock(NOW), "PC-1")
        rows = opened.app.ask(board_rows, opened.wards[0].id, NOW)
        measured = [*_repaints(rows), _edit(opened, rows)]
        opened.app.store.close()
    return measured


@dataclass
class _Shown:
    """A board table on the screen."""

    model: BoardModel
    table: BoardTable
    paints: "Paints"


class Paints(QObject):
    """Runs the event loop until the widget has been painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.armed = False
        self._loop = QEventLoop()
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt names it
        """Leave the loop after the painting that is waited for."""
        if self.armed and event.type() == QEvent.Type.Paint:
            self.armed = False
            QTimer.singleShot(0, self._loop.quit)
        return False

    def pause(self) -> None:
        """Let what the last edit set off come to rest, as it does between two edits by hand."""
        QTimer.singleShot(100, self._loop.quit)
        self._loop.exec()

    def wait(self) -> None:
        """Return when it has been painted and what was posted has arrived."""
        self._loop.exec()


def _repaints(rows: tuple[BoardRow, ...]) -> list[Row]:
    small, large = _shown(_many(rows, 36)), _shown(_many(rows, 2_000))
    one_cell = in_turns(
        lambda: _one_cell(small), lambda: _one_cell(large), times=200, measure=cpu_ms
    )
    cells, in_large = map(middle, one_cell)
    whole = in_turns(small.table.grab, large.table.grab, times=40, measure=cpu_ms)
    screen, large_screen = map(middle, whole)
    same = large_screen <= 1.2 * screen
    return [
        Row(
            "one cell's dataChanged, heights and repaint, 36 and 2,000 rows (CPU)",
            f"{cells:.2f} and {in_large:.2f} ms",
            "–",
            None,
            "≤ 0.5 ms, no reset",
            max(cells, in_large) <= 0.5,
        ),
        Row(
            "full screen repainted, 36 and 2,000 rows (CPU)",
            f"{screen:.1f} and {large_screen:.1f} ms",
            "–",
            None,
            "≤ 35 ms, the same for both",
            max(screen, large_screen) <= 35 and same,
        ),
    ]


def _many(rows: tuple[BoardRow, ...], number: int) -> tuple[BoardRow, ...]:
    """Return that many occupied rows, repeating the ward's patients in beds of their own."""
    taken = [row for row in rows if row.occupied]
    return tuple(
        taken[n % len(taken)]._replace(bed_id=n + 1, stay_id=n + 1, bed=f"A{n + 1}", position=n)
        for n in range(number)
    )


def _shown(rows: tuple[BoardRow, ...]) -> _Shown:
    """Show rows in a table as large as the screen."""
    window = QWidget()
    model = BoardModel(Looking(NOW), window)
    table = BoardTable(model, window)
    window.resize(*SCREEN)
    table.resize(*SCREEN)
    paints = Paints(table.viewport())
    paints.armed = True
    window.show()
    model.show_rows(rows, Looking(NOW))
    paints.wait()
    _kept.append(window)
    return _Shown(model, table, paints)


_kept: list[QWidget] = []


def _one_cell(shown: _Shown) -> None:
    """Tell one change, and let everything it sets off arrive."""
    changed = shown.model.index(3, 4)
    shown.paints.armed = True
    shown.model.dataChanged.emit(changed, changed)
    shown.paints.wait()


def _edit(opened: OpenWard, rows: tuple[BoardRow, ...]) -> Row:
    """Compare a date moved on the board, until its cell is painted, with the bare commit."""
    opened.app.sign_in(who_is(opened.people[0]))
    runner = Runner(opened.app)
    desk = Desk(runner, FrozenClock(NOW), opened.wards[0])
    page = BoardPage(desk)
    page.resize(*SCREEN)
    paints = Paints(page.table.viewport())
    paints.armed = True
    page.show()
    page.shown()
    paints.wait()
    moved = _moves(page, paints, next(row for row in rows if row.edd is not None))
    raw: driver.Connection = raw_beside(opened.app.store.path)
    bare = bare_commits(raw)
    ours, theirs = [], []
    for _ in range(100):
        paints.pause()
        ours.append(wall_ms(lambda: next(moved)))
        paints.pause()
        theirs.append(wall_ms(lambda: next(bare)))
    raw.close()
    page.hide()
    runner.close()
    ratio = p95(ours) / p95(theirs)
    return Row(
        "one date moved → on disk (FULL) → read again → painted, p95",
        f"{p95(ours):.2f} ms",
        f"{p95(theirs):.2f} ms",
        ratio,
        "≤ 3 ×",
        ratio <= 3,
    )


def _moves(page: BoardPage, paints: Paints, row: BoardRow) -> Iterator[None]:
    """Move one patient's date to and fro; each step ends when the board shows it."""
    seen = row.edd_id

    def arm() -> None:
        paints.armed = True

    def keep(changes: Changes) -> None:
        nonlocal seen
        seen = changes.made_id

    page.model.dataChanged.connect(arm)
    for number in count():
        day = NOW.date() + timedelta(days=5 + number % 2)
        page.desk.runner.do(
            SetExpectedDischarge(
                stay_id=row.stay_id or 0, seen=seen, day=day, basis="clinical_change"
            ),
            keep,
        )
        paints.wait()
        yield
