"""The demonstration ward of one afternoon, built once: seven seconds of work."""

from datetime import date
from pathlib import Path

import pytest

from wardapp.clock import FrozenClock, moment
from wardapp.demo.build import build_demo


@pytest.fixture(scope="session")
def thursdays(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the file of Thu 12-Feb-2026 16:40; copy it before opening it."""
    path = tmp_path_factory.mktemp("made") / "demo.db"
    build_demo(path, FrozenClock(moment(date(2026, 2, 12), 16, 40)))
    return path
