"""The demonstration ward of a moment, built once for all workers of a test run."""

import os
import time
from datetime import datetime
from pathlib import Path

import pytest

from wardapp.clock import FrozenClock
from wardapp.demo.build import build_demo

PATIENCE = 200.0  # seconds for another worker's building


def demo_of(at: datetime, factory: pytest.TempPathFactory) -> Path:
    """Return the file of a moment; copy it before opening it.

    Building takes seconds, and each worker of a run would build its own: the first one
    builds, the others wait for its file.
    """
    base = factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    made = shared / f"demo-{at:%Y%m%d-%H%M}.ward"
    try:
        made.with_suffix(".building").mkdir()
    except FileExistsError:
        _wait_for(made)
    else:
        part = shared / f"building-{at:%Y%m%d-%H%M}.ward"
        build_demo(part, FrozenClock(at))
        part.rename(made)
    return made


def _wait_for(made: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    while not made.exists():
        assert time.monotonic() < deadline, "the other worker never finished building"
        time.sleep(0.02)
