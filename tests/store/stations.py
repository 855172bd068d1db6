"""A station that saves, and children that may be killed while they do."""

import os
import pickle
import random
import signal
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from time import sleep
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from wardapp.app import App
from wardapp.clock import FrozenClock
from wardapp.commands.command import Who
from wardapp.commands.expected_discharge import SetExpectedDischarge
from wardapp.domain.patient import Patient
from wardapp.domain.stay import Stay
from wardapp.errors import Conflict, StoreUnavailable
from wardapp.store.engine import Store, open_store

MORNING = datetime(2026, 2, 12, 8, 31, tzinfo=UTC)
SISTER = Who(None, "SE", "sister", frozenset({"view", "update", "round", "admin", "print"}))
CURRENT = text("SELECT id FROM expected_discharge ORDER BY id DESC LIMIT 1")
Say = Callable[[str], None]


def admit(store: Store, family: str) -> None:
    """Put one patient into a file, two days ago."""
    with Session(store.engine.execution_options(writing=True)) as session, session.begin():
        patient = Patient(family=family)
        session.add(patient)
        session.flush()
        session.add(Stay(patient_id=patient.id, admitted_at=MORNING - timedelta(days=2)))


@dataclass
class Station:
    """Somebody at a keyboard who moves the one patient's date again and again."""

    store: Store
    clock: FrozenClock

    def __post_init__(self) -> None:
        self.app = App(self.store, self.clock, "PC-1", SISTER)

    def seen(self) -> int | None:
        """The id of the date that stands on the screen."""
        return self.app.ask(lambda connection: connection.execute(CURRENT).scalar())

    def move_date(self, seen: int | str | None = "now", comment: str = "") -> str:
        """Move the date; returns the command's identity once it is on the disk."""
        command = SetExpectedDischarge(
            stay_id=1,
            seen=self.seen() if isinstance(seen, str) else seen,
            day=date(2026, 2, 16),
            basis="clinical_change",
            comment=comment,
        )
        self.app.do(command)
        return command.uuid


class Child:
    """A process that runs a function of ours and says what it has done, line by line."""

    def __init__(self, work: Callable[[Say], Any], uid: int | None = None) -> None:
        self._reading, writing = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            _run_in_child(work, writing, uid)
        os.close(writing)
        self._lines = os.fdopen(self._reading, "rb")

    def lines(self, count: int) -> list[str]:
        """Wait for some lines; fewer where the child has ended."""
        read = (self._lines.readline().decode() for _ in range(count))
        return [line.strip() for line in read if line.endswith("\n")]

    def kill(self) -> list[str]:
        """End it without a warning; returns the lines it had said and nobody had read."""
        os.kill(self.pid, signal.SIGKILL)
        return self.rest()

    def rest(self) -> list[str]:
        """Wait for its end; returns what it said meanwhile."""
        said = [line.decode().strip() for line in self._lines if line.endswith(b"\n")]
        self._lines.close()
        _, self.status = os.waitpid(self.pid, 0)
        return said


def _run_in_child(work: Callable[[Say], Any], writing: int, uid: int | None) -> None:
    status = 1
    try:
        if uid is not None:
            os.setgid(uid)
            os.setuid(uid)
        work(lambda line: os.write(writing, f"{line}\n".encode()) and None)
        status = 0
    except BaseException:  # noqa: BLE001 - whatever it was, a child must never return into pytest
        traceback.print_exc()
    finally:
        os._exit(status)


def result_of(work: Callable[[], Any], uid: int | None = None) -> Any:
    """Run a function in a process of its own and return what it returned."""
    child = Child(lambda say: say(pickle.dumps(work()).hex()), uid)
    said = child.rest()
    assert child.status == 0, "the child ended with an error, see above"
    return pickle.loads(bytes.fromhex(said[-1]))


def save_for_ever(station: Station, say: Say) -> None:
    """Move the date again and again, saying each move that is on the disk."""
    while True:
        with suppress(Conflict):  # the other station was quicker
            say(station.move_date())
        # People breathe between two changes; without it one station starves the other.
        sleep(0.003)


def kill_after_some(
    children: list[Child], chance: random.Random, longest: int = 40_000
) -> set[str]:
    """Let each station save a few times, then kill it in the middle of the next."""
    acknowledged: set[str] = set()
    for child in children:
        acknowledged.update(child.lines(chance.randrange(1, 8)))
        for _ in range(chance.randrange(longest)):  # any moment of the next transaction
            pass
        acknowledged.update(child.kill())
    return acknowledged


def save_until_refused(station: Station) -> tuple[set[str], StoreUnavailable]:
    """Save long comments until the disk is full; returns what was saved and what was said."""
    saved: set[str] = set()
    while len(saved) < 2000:
        try:
            saved.add(station.move_date(comment="x" * 3000))
        except StoreUnavailable as error:
            return saved, error
    raise AssertionError("the disk never filled")


def read_and_try_to_write(
    path: Path, clock: FrozenClock, key: bytes | None = None
) -> tuple[bool, int | None, str]:
    """Open a file; return whether it is only read, what was seen, and what became of a change."""
    store = open_store(path, clock=clock, key=key)
    station = Station(store, clock)
    seen = station.seen()
    try:
        station.move_date()
    except StoreUnavailable as error:
        return store.read_only, seen, str(error)
    return store.read_only, seen, "written"
