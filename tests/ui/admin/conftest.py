"""A desk on a ward in a real file, with the ward sister at the keyboard."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.builders import MORNING, PEOPLE, AtOnce, a_ward, an_app
from ui.desk import Desk
from ui.runner import Runner
from wardapp.clock import FrozenClock
from wardapp.commands.ward import BedPlan, SetUpWard
from wardapp.queries.ward import people, wards
from wardapp.settings import SettingsFile

SHARED = Path(__file__).parents[3] / ".." / "shared" / "data" / "ward_quarter"


@pytest.fixture
def quarter() -> Path:
    if not SHARED.is_dir():
        pytest.skip("the lists of the simulated quarter are not beside this checkout")
    return SHARED


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.json")


@pytest.fixture
def clock() -> FrozenClock:
    return FrozenClock(MORNING)


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, clock: FrozenClock) -> Iterator[Desk]:
    """Ward Derwen with beds A1 to A6."""
    app = an_app(tmp_path, clock)
    desk = Desk(Runner(app, AtOnce()), clock, a_ward(app, "A1 A2 A3 A4 A5 A6"))
    desk.people = app.ask(people)
    yield desk
    app.store.close()


@pytest.fixture
def cadog(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """Ward Cadog with 28 beds, in the weeks after its lists were written."""
    clock = FrozenClock(datetime(2019, 3, 1, 9, tzinfo=UTC))
    app = an_app(tmp_path, clock, name="cadog.db")
    beds = tuple(BedPlan(f"CADOG-{number:02}") for number in range(1, 29))
    app.do(SetUpWard(name="Cadog", beds=beds, people=PEOPLE))
    yield Desk(Runner(app, AtOnce()), clock, app.ask(wards)[0])
    app.store.close()
