"""From nothing to a painted frame, to a filled board, and what it takes of memory."""

import compileall
import os
import shutil
import site
import subprocess
import sys
import tempfile
import threading

from benchmarks.children import DEMO, NOW
from benchmarks.measured import Row, middle
from wardapp.clock import FrozenClock
from wardapp.demo import ensure_demo

TIMES = 7
LONGEST_S = 60
_ENVIRONMENT = {
    "QT_QPA_PLATFORM": "offscreen",
    "PYTHONDONTWRITEBYTECODE": "",
}


def run() -> list[Row]:
    """Start each child several times, taking turns; compare CPU time and peak memory."""
    DEMO.parent.mkdir(parents=True, exist_ok=True)
    for leftover in DEMO.parent.glob("demo*"):  # perhaps of an older schema
        shutil.rmtree(leftover) if leftover.is_dir() else leftover.unlink()
    ensure_demo(DEMO, FrozenClock(NOW))
    _compile_all()
    names = ("bare_window", "painted", "bare_database", "filled", "bare_with_libraries", "opened")
    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in names}
    for turn in range(TIMES + 1):
        for name in names:
            figures = _child(name)
            if turn:  # the first one fills the file cache
                taken[name].append(figures)
    cpu = {name: middle([figure[0] for figure in taken[name]]) for name in names}
    peak = {name: middle([figure[1] for figure in taken[name]]) for name in names}
    return [
        _row("window painted (frame, ward, empty board), CPU", cpu, "painted", "bare_window", 1.5),
        _row("board filled and usable, demo ward, CPU", cpu, "filled", "bare_database", 1.3),
        _row("memory with the board open, peak", peak, "opened", "bare_with_libraries", 1.3, "MB"),
    ]


def _compile_all() -> None:
    """Have bytecode for both sides, as any second start has: else the compiler is measured."""
    for folder in ("benchmarks", "ui", "wardapp", *site.getsitepackages()):
        compileall.compile_dir(folder, quiet=2)


def _child(name: str) -> tuple[float, float]:
    """Return the CPU milliseconds and the peak megabytes of a fresh process."""
    with tempfile.TemporaryFile() as said:  # the offscreen screen complains at each window
        process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.children", name],
            env={**os.environ, **_ENVIRONMENT},
            stderr=said,
        )
        limit = threading.Timer(LONGEST_S, process.kill)  # a child that waits for ever
        limit.start()
        _, status, used = os.wait4(process.pid, 0)
        limit.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            raise RuntimeError(f"the child {name} ended: {said.read().decode()}")
    return (used.ru_utime + used.ru_stime) * 1000, used.ru_maxrss / 1024


def _row(
    what: str, figures: dict[str, float], ours: str, bare: str, goal: float, unit: str = "ms"
) -> Row:
    ratio = figures[ours] / figures[bare]
    return Row(
        what,
        f"{figures[ours]:.0f} {unit}",
        f"{figures[bare]:.0f} {unit}",
        ratio,
        f"≤ {goal} ×",
        ratio <= goal,
    )
