"""A real ward's file for each test of the store."""

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from carried_files import COMMENT, FAMILY, KEY
from stations import MORNING, Station, admit

from wardapp.clock import FrozenClock
from wardapp.store.engine import Store, open_store


@pytest.fixture
def clock() -> FrozenClock:
    return FrozenClock(MORNING)


@pytest.fixture(scope="session")
def _template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "ward.db"
    store = open_store(path, clock=FrozenClock(MORNING))
    admit(store, "EVANS")
    station = Station(store, FrozenClock(MORNING))
    station.move_date()  # so that all code is loaded before a child loses its rights
    store.close()
    return path


@pytest.fixture
def ward_file(_template: Path, tmp_path: Path) -> Path:
    """A ward with one patient, one expected date and one entry in the diary."""
    return Path(shutil.copy(_template, tmp_path / "ward.db"))


@pytest.fixture
def store(ward_file: Path, clock: FrozenClock) -> Iterator[Store]:
    opened = open_store(ward_file, clock=clock)
    yield opened
    opened.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of two megabytes."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder)]
    if (
        not shutil.which("mount")
        or subprocess.run(mount, capture_output=True, check=False).returncode
    ):
        pytest.skip("this machine does not let the tests mount a small disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """A folder that every user of this computer may enter."""
    folder = Path(tempfile.mkdtemp(prefix="ward"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def _carried_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("carried") / "july.wardaudit"
    store = open_store(path, clock=FrozenClock(MORNING), key=KEY, make=True)
    admit(store, FAMILY)
    Station(store, FrozenClock(MORNING)).move_date(comment=COMMENT)
    store.close()
    return path


@pytest.fixture
def carried(_carried_template: Path, tmp_path: Path) -> Path:
    """A carried audit with one person and one entry in the diary."""
    return Path(shutil.copy(_carried_template, tmp_path / "july.wardaudit"))
