"""FT-01: the program is killed while it saves; nothing acknowledged is lost."""

import random
from contextlib import closing
from functools import partial
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import text
from stations import Child, Say, Station, kill_after_some, save_for_ever

from wardapp.clock import FrozenClock
from wardapp.store.backup import read_back
from wardapp.store.connection import connect
from wardapp.store.engine import open_store

ROUNDS = 25  # of two stations each: 50 kills


def _diary(path: Path) -> set[str]:
    with closing(connect(path)) as connection:
        return {uuid for (uuid,) in connection.execute("SELECT uuid FROM diary_entry")}


def _edits_without_entry(path: Path) -> int:
    with closing(connect(path)) as connection:
        return connection.execute(
            "SELECT count(*) FROM expected_discharge e WHERE NOT EXISTS (SELECT 1 FROM"
            " diary_change c WHERE c.table_name = 'expected_discharge' AND c.row_id = e.id)"
        ).fetchone()[0]


def test_fifty_kills_lose_nothing_that_was_acknowledged(
    ward_file: Path, clock: FrozenClock
) -> None:
    chance = random.Random(20260212)
    station = Station(open_store(ward_file, clock=clock), clock)
    acknowledged = {station.move_date()}
    station.store.close()  # each child connects anew, with all statements already compiled
    for _ in range(ROUNDS):
        stations = [Child(partial(save_for_ever, station)) for _ in range(2)]
        acknowledged |= kill_after_some(stations, chance)
        open_store(ward_file, clock=clock).close()  # examines the file thoroughly
    contents = read_back(ward_file)  # structure and the whole chain of the diary
    assert len(acknowledged) > 2 * ROUNDS
    assert acknowledged - _diary(ward_file) == set()
    assert _edits_without_entry(ward_file) == 0
    assert contents.rows["expected_discharge"] == contents.rows["diary_entry"]


def _acknowledge_too_early(path: Path, say: Say) -> None:
    connection = connect(path)
    while True:
        uuid = str(uuid4())
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO early VALUES (?)", (uuid,))
        say(uuid)
        connection.execute("COMMIT")


def _edit_and_entry_apart(path: Path, say: Say) -> None:
    connection = connect(path)
    number = 0
    while True:
        number += 1
        connection.execute("INSERT INTO early VALUES (?)", (f"edit {number}",))
        say(f"edit {number}")
        connection.execute("INSERT INTO entry VALUES (?)", (f"edit {number}",))


@pytest.fixture
def bad_file(tmp_path: Path) -> Path:
    with closing(connect(tmp_path / "bad.db")) as connection:
        connection.execute("CREATE TABLE early (uuid TEXT)")
        connection.execute("CREATE TABLE entry (uuid TEXT)")
    return tmp_path / "bad.db"


def test_the_harness_notices_a_program_that_says_saved_too_early(bad_file: Path) -> None:
    chance, lost = random.Random(1), set()
    for _ in range(100):  # one is enough, and on a busy computer ten kills may all miss
        said = kill_after_some([Child(partial(_acknowledge_too_early, bad_file))], chance)
        with closing(connect(bad_file)) as connection:
            lost = said - {uuid for (uuid,) in connection.execute("SELECT uuid FROM early")}
        if lost:
            break
    assert lost


def test_the_harness_notices_an_edit_whose_entry_is_written_apart(bad_file: Path) -> None:
    chance = random.Random(2)
    halves = 0
    for _ in range(100):  # one is enough, as above
        kill_after_some([Child(partial(_edit_and_entry_apart, bad_file))], chance)
        with closing(connect(bad_file)) as connection:
            halves += connection.execute(
                "SELECT (SELECT count(*) FROM early) <> (SELECT count(*) FROM entry)"
            ).fetchone()[0]
            connection.execute("DELETE FROM early")
            connection.execute("DELETE FROM entry")
        if halves:
            break
    assert halves


def test_a_command_is_on_the_disk_before_it_is_acknowledged(
    ward_file: Path, clock: FrozenClock
) -> None:
    store = open_store(ward_file, clock=clock)
    with store.engine.connect() as connection:
        settings = {
            name: connection.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    store.close()
    # A kill cannot show what a power cut would: only FULL has waited for the disk.
    assert settings == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 10_000,
    }
