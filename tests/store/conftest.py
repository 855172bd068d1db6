"""A real ward's file for each test of the store."""

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy.orm import Session
from stations import MORNING, Station

from wardapp.clock import FrozenClock
from wardapp.domain.patient import Patient
from wardapp.domain.stay import Stay
from wardapp.store.engine import Store, open_store


@pytest.fixture
def clock() -> FrozenClock:
    return FrozenClock(MORNING)


@pytest.fixture(scope="session")
def _template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "ward.db"
    store = open_store(path, clock=FrozenClock(MORNING))
    with Session(store.engine.execution_options(writing=True)) as session, session.begin():
        patient = Patient(family="EVANS")
        session.add(patient)
        session.flush()
        session.add(Stay(patient_id=patient.id, admitted_at=MORNING - timedelta(days=2)))
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
