"""A ward of 28 beds in a real file, and the lists of three wards where they are at hand."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from wardapp.app import App
from wardapp.clock import FrozenClock
from wardapp.commands.command import Who
from wardapp.commands.ward import BedPlan, SetUpWard
from wardapp.feeds.table import FileBytes
from wardapp.store.engine import open_store

SHARED = Path(__file__).parents[2] / ".." / "shared" / "data" / "ward_quarter"
ALL = frozenset({"view", "update", "round", "import", "print", "admin"})
SISTER = Who(1, "Sioned Morgan", "ward_sister", ALL)
HEADER = "Bed,NHS Number,Hospital No,Surname,Forename,DOB,Sex,Admitted,Consultant,Specialty"


@pytest.fixture
def quarter() -> Path:
    if not SHARED.is_dir():
        pytest.skip("the lists of the simulated quarter are not beside this checkout")
    return SHARED


@pytest.fixture
def clock() -> FrozenClock:
    return FrozenClock(datetime(2019, 3, 1, 9, tzinfo=UTC))


@pytest.fixture
def app(tmp_path: Path, clock: FrozenClock) -> Iterator[App]:
    store = open_store(tmp_path / "ward.db", clock=clock)
    yield App(store, clock, "STATION", SISTER)
    store.close()


@pytest.fixture
def cadog(app: App) -> int:
    beds = tuple(BedPlan(f"CADOG-{number:02}") for number in range(1, 29))
    made = app.do(SetUpWard(name="Cadog", beds=beds)).made_id
    assert made is not None
    return made


@pytest.fixture
def csv_file() -> Callable[..., FileBytes]:
    """Write rows under the usual header as a file's bytes."""

    def write(*rows: str, name: str = "list 2019-02-12 0800.csv") -> FileBytes:
        return FileBytes("\r\n".join((HEADER, *rows)).encode(), name)

    return write
