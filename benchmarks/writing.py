"""One date moved: on the disk, with its diary entry, against the bare durable commit."""

import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path

from sqlcipher3 import dbapi2 as driver

from benchmarks.measured import Row, in_turns, p95, wall_ms
from wardapp.app import App
from wardapp.clock import FrozenClock
from wardapp.commands.admission import AdmitPatient, Identity
from wardapp.commands.command import Who
from wardapp.commands.expected_discharge import SetExpectedDischarge
from wardapp.commands.ward import BedPlan, SetUpWard
from wardapp.store.engine import open_store

NOW = datetime(2026, 2, 12, 8, 31, tzinfo=UTC)
WHO = Who(None, "Sioned Morgan", "ward_sister", frozenset({"view", "update", "admin"}))


def a_small_ward(folder: Path) -> tuple[App, int]:
    """Return a station on a fresh file with one patient, and the stay."""
    clock = FrozenClock(NOW)
    app = App(open_store(folder / "ward.db", clock=clock), clock, "PC-1", WHO)
    ward = app.do(SetUpWard(name="Derwen", beds=(BedPlan("A1"),))).made_id
    stay = app.do(
        AdmitPatient(ward_id=ward or 0, bed_id=1, who=Identity(family="Evans"), admitted_at=NOW)
    ).made_id
    return app, stay or 0


def run() -> list[Row]:
    """Compare a whole command with a bare commit of the same rows on the same file."""
    with tempfile.TemporaryDirectory(dir="out") as folder:
        app, stay = a_small_ward(Path(folder))
        raw = raw_beside(app.store.path)
        moved = _moves(app, stay)
        bare = bare_commits(raw)
        ours, theirs = in_turns(lambda: next(moved), lambda: next(bare), times=400, measure=wall_ms)
        raw.close()
        app.store.close()
    ratio = p95(ours) / p95(theirs)
    return [
        Row(
            "one date moved → on disk (FULL) with diary, p95",
            f"{p95(ours):.2f} ms",
            f"{p95(theirs):.2f} ms",
            ratio,
            "≤ 3 ×",
            ratio <= 3,
        )
    ]


def _moves(app: App, stay: int) -> Iterator[None]:
    seen = None
    for number in count():
        seen = app.do(
            SetExpectedDischarge(
                stay_id=stay,
                seen=seen,
                day=date(2026, 2, 16) + timedelta(days=number % 2),
                basis="clinical_change",
            )
        ).made_id
        yield


def raw_beside(path: Path) -> driver.Connection:
    """Return a bare connection to the ward's file, with two tables like those of the diary."""
    raw = driver.connect(str(path), isolation_level=None)
    raw.execute("PRAGMA synchronous=FULL")
    raw.execute(
        "CREATE TABLE bench_entry"
        " (seq INTEGER PRIMARY KEY, uuid UNIQUE, hash TEXT, at TEXT, content TEXT)"
    )
    raw.execute("CREATE TABLE bench_change (id INTEGER PRIMARY KEY, seq, row_id, content TEXT)")
    raw.execute("CREATE TABLE bench_plan (id INTEGER PRIMARY KEY, fields TEXT, at TEXT)")
    raw.execute("INSERT INTO bench_plan VALUES (1, '', '')")
    return raw


def bare_commits(raw: driver.Connection) -> Iterator[None]:
    """Write the same three rows by hand: the date, the diary entry, its change."""
    fact = (
        2,
        "2026-02-12T08:31:00.000000+00:00",
        "2026-02-12T08:31:00.000000+00:00",
        "SM",
        "2026-02-16",
        "first",
        1,
    )
    for number in count():
        raw.execute("BEGIN IMMEDIATE")
        raw.execute(
            "INSERT INTO expected_discharge (stay_id, happened_at, recorded_at, recorded_by, day,"
            " basis, role, told_patient, told_family, comment, version, void_reason)"
            " VALUES (?, ?, ?, ?, ?, ?, '', 0, 0, '', ?, '')",
            fact,
        )
        raw.execute(
            "INSERT INTO bench_entry (uuid, hash, at, content) VALUES (?, ?, ?, ?)",
            (str(number), "0" * 64, "2026-02-12T08:31:00.000000+00:00", "x" * 300),
        )
        raw.execute(
            "INSERT INTO bench_change (seq, row_id, content) VALUES (?, ?, ?)",
            (number, number, "x" * 500),
        )
        raw.execute("COMMIT")
        yield
