"""FT-05: two programs edit one date at the same time; nobody's text is lost in silence."""

from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from stations import Child, Say, Station

from wardapp.clock import FrozenClock
from wardapp.errors import Conflict
from wardapp.store.backup import read_back
from wardapp.store.connection import connect
from wardapp.store.engine import open_store

EDITS = 100  # of each station


def _edit_again_and_again(path: Path, clock: FrozenClock, say: Say) -> None:
    station = Station(open_store(path, clock=clock), clock)
    seen = station.seen()
    for _ in range(EDITS):
        try:
            say(f"accepted {station.move_date(seen)}")
        except Conflict:
            say("told")
        seen = station.seen()
    station.store.close()


def test_two_hundred_edits_of_one_date_are_accepted_or_told(
    ward_file: Path, clock: FrozenClock
) -> None:
    before = read_back(ward_file).rows
    stations = [Child(partial(_edit_again_and_again, ward_file, clock)) for _ in range(2)]
    said = [line for station in stations for line in station.rest()]
    assert [station.status for station in stations] == [0, 0]
    accepted = {line.split()[1] for line in said if line.startswith("accepted")}
    assert len(accepted) + said.count("told") == 2 * EDITS
    assert accepted
    with closing(connect(ward_file)) as connection:
        kept = {uuid for (uuid,) in connection.execute("SELECT uuid FROM diary_entry")}
    assert accepted <= kept
    after = read_back(ward_file).rows  # and the chain of the diary holds
    for table in ("expected_discharge", "diary_entry", "diary_change"):
        assert after[table] - before[table] == len(accepted)


def test_a_date_that_moved_meanwhile_is_not_moved_again_unseen(
    ward_file: Path, clock: FrozenClock
) -> None:
    here = Station(open_store(ward_file, clock=clock), clock)
    there = Station(open_store(ward_file, clock=clock), clock)
    seen = here.seen()
    there.move_date()
    with pytest.raises(Conflict):
        here.move_date(seen)
    here.store.close()
    there.store.close()


def test_two_windows_may_make_a_new_ward_in_the_same_moment(
    tmp_path: Path, clock: FrozenClock
) -> None:
    for number in range(5):
        path = tmp_path / f"new-{number}.db"
        windows = [Child(lambda _, path=path: open_store(path, clock=clock)) for _ in range(3)]
        for window in windows:
            window.rest()
        assert [window.status for window in windows] == [0, 0, 0]
        assert read_back(path).rows["alembic_version"] == 1
