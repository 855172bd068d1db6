"""The ward is backed up beside the work, and nobody has to think of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from builders import AtOnce
from PySide6.QtCore import QCoreApplication
from test_window import a_date

from ui.backups import Backups
from ui.station import Station
from wardapp.clock import FrozenClock
from wardapp.opening import OpenWard
from wardapp.store.keeper import BackupKeeper


@pytest.fixture
def backups(station: Station, ward_file: Path, clock: FrozenClock) -> Iterator[Backups]:
    keeper = BackupKeeper(ward_file, clock)
    made = Backups(station.desk, OpenWard(station.runner.app, (), (), keeper), AtOnce())
    yield made
    made.stop()


def look(backups: Backups) -> None:
    backups.look()
    QCoreApplication.sendPostedEvents()


def copies(ward_file: Path) -> int:
    return sum(1 for path in ward_file.parent.rglob("*") if "backup" in str(path.parent.name))


def test_a_ward_is_backed_up_after_opening_and_then_only_when_it_changed(
    backups: Backups, station: Station, ward_file: Path, clock: FrozenClock
) -> None:
    look(backups)
    first = copies(ward_file)
    assert first > 0
    clock.advance(minutes=20)
    look(backups)
    assert copies(ward_file) == first
    station.runner.do(a_date(station))
    look(backups)
    assert copies(ward_file) > first


def test_a_wall_never_locks_itself(station: Station) -> None:
    station.show_page("wall")
    station.idle.idled.emit()
    assert station.lock_screen is None
    station.show_page("board")
    station.idle.idled.emit()
    assert station.lock_screen is not None
