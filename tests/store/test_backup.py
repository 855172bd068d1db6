"""FT-26: backups while others write, and the way back to each of them."""

import shutil
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from stations import Child, Say, Station

from wardapp.clock import FrozenClock
from wardapp.errors import StoreUnavailable
from wardapp.store.backup import (
    back_up,
    backup_folder,
    backups_of,
    newest_good_backup,
    read_back,
)
from wardapp.store.connection import connect
from wardapp.store.engine import Store, open_store
from wardapp.store.restore import restore


def _save_for_ever(path: Path, clock: FrozenClock, say: Say) -> None:
    station = Station(open_store(path, clock=clock), clock)
    while True:
        say(station.move_date())


def test_backups_under_load_are_whole_and_each_can_be_restored(
    ward_file: Path, clock: FrozenClock, tmp_path: Path
) -> None:
    station = Child(partial(_save_for_ever, ward_file, clock))
    backups = []
    for _ in range(5):
        station.lines(10)
        clock.advance(minutes=15)
        backups.append(back_up(ward_file, clock))
    station.kill()
    entries = [backup.contents.rows["diary_entry"] for backup in backups]
    assert entries == sorted(entries)
    assert len(set(entries)) == 5
    for backup in backups:
        elsewhere = tmp_path / backup.path.stem / "ward.db"
        elsewhere.parent.mkdir()
        restore(elsewhere, backup.path, clock)
        open_store(elsewhere, clock=clock).close()
        assert read_back(elsewhere) == backup.contents


@pytest.fixture
def killed_ward(ward_file: Path, clock: FrozenClock) -> Path:
    """A ward with a backup, whose program died and left its log beside the file."""
    back_up(ward_file, clock)
    station = Child(partial(_save_for_ever, ward_file, clock))
    station.lines(30)
    station.kill()
    assert ward_file.with_name("ward.db-wal").stat().st_size > 0
    return ward_file


def test_restoring_takes_the_old_log_away_with_the_old_file(
    killed_ward: Path, clock: FrozenClock
) -> None:
    backup = newest_good_backup(killed_ward)
    assert backup is not None
    restored = restore(killed_ward, backup.path, clock)
    assert read_back(killed_ward) == backup.contents == restored.contents
    assert restored.kept is not None
    assert read_back(restored.kept).rows["diary_entry"] > backup.contents.rows["diary_entry"]


def test_a_plain_copy_over_a_file_with_its_log_would_be_a_mixture(
    killed_ward: Path,
) -> None:
    backup = newest_good_backup(killed_ward)
    assert backup is not None
    shutil.copy(backup.path, killed_ward)
    try:
        mixture = read_back(killed_ward)
    except StoreUnavailable:
        return
    assert mixture != backup.contents


def test_a_backup_is_one_file_with_nothing_beside_it(ward_file: Path, clock: FrozenClock) -> None:
    backup = back_up(ward_file, clock)
    read_back(backup.path)
    assert list(backup_folder(ward_file).iterdir()) == [backup.path]
    assert backup.path.name == "ward-20260212T083100Z.db"


def test_no_backup_is_written_over_another(ward_file: Path, clock: FrozenClock) -> None:
    first, second = back_up(ward_file, clock), back_up(ward_file, clock)
    assert first.path != second.path
    assert read_back(first.path) == read_back(second.path)
    assert len(backups_of(ward_file)) == 2


def test_a_damaged_ward_never_replaces_a_good_backup(ward_file: Path, clock: FrozenClock) -> None:
    good = back_up(ward_file, clock)
    content = bytearray(ward_file.read_bytes())
    content[3 * 4096] ^= 0x04
    ward_file.write_bytes(content)
    clock.advance(minutes=15)
    with pytest.raises(StoreUnavailable):
        back_up(ward_file, clock)
    assert newest_good_backup(ward_file) == good
    assert [file for _, file in backups_of(ward_file)] == [good.path]


def test_a_cut_backup_is_refused_and_the_one_before_it_found(
    ward_file: Path, clock: FrozenClock
) -> None:
    good = back_up(ward_file, clock)
    clock.advance(minutes=15)
    cut = back_up(ward_file, clock)
    with cut.path.open("rb+") as file:
        file.truncate(cut.path.stat().st_size // 2)
    before = ward_file.read_bytes()
    with pytest.raises(StoreUnavailable):
        restore(ward_file, cut.path, clock)
    assert ward_file.read_bytes() == before
    assert newest_good_backup(ward_file) == good


@pytest.mark.parametrize("what", ["a letter", "another program's database", "nothing"])
def test_a_wrong_file_is_not_restored(
    ward_file: Path, clock: FrozenClock, tmp_path: Path, what: str
) -> None:
    wrong = tmp_path / "wrong.db"
    if what == "a letter":
        wrong.write_bytes(b"%PDF-1.7 Dear colleague")
    elif what == "nothing":
        wrong.touch()
    else:
        with closing(connect(wrong)) as other:
            other.execute("CREATE TABLE recipe (name TEXT)")
    before = ward_file.read_bytes()
    with pytest.raises(StoreUnavailable):
        restore(ward_file, wrong, clock)
    assert ward_file.read_bytes() == before


@pytest.mark.parametrize(
    "touch",
    [
        "UPDATE diary_entry SET person = 'XX' WHERE seq = 1",
        "UPDATE diary_entry SET label_values = 'not even readable'",
        "UPDATE diary_change SET after = '{}'",
        "DELETE FROM diary_change",
        "DROP TABLE diary_change",
    ],
)
def test_a_backup_whose_diary_was_touched_is_passed_over(
    ward_file: Path, clock: FrozenClock, touch: str
) -> None:
    good = back_up(ward_file, clock)
    clock.advance(minutes=15)
    touched = back_up(ward_file, clock)
    with closing(connect(touched.path)) as connection:
        connection.execute(touch)
    with pytest.raises(StoreUnavailable):
        read_back(touched.path)
    assert newest_good_backup(ward_file) == good


def test_a_second_restore_keeps_what_the_first_one_kept(
    ward_file: Path, clock: FrozenClock
) -> None:
    backup = back_up(ward_file, clock)
    kept = {restore(ward_file, backup.path, clock).kept for _ in range(2)}
    assert len(kept) == 2
    assert all(file is not None and file.exists() for file in kept)


def test_a_ward_that_is_open_is_not_replaced(
    store: Store, ward_file: Path, clock: FrozenClock
) -> None:
    backup = back_up(ward_file, clock)
    with store.engine.connect() as connection:
        connection.exec_driver_sql("SELECT 1 FROM stay")
    with pytest.raises(StoreUnavailable, match="still open"):
        restore(ward_file, backup.path, clock)


def test_old_backups_are_thinned_when_a_new_one_is_good(
    ward_file: Path, clock: FrozenClock
) -> None:
    for _ in range(4):
        back_up(ward_file, clock)
        clock.advance(hours=1)
    clock.advance(days=3)
    newest = back_up(ward_file, clock)
    kept = [at for at, _ in backups_of(ward_file)]
    assert len(kept) == 2
    assert kept[0] == newest.taken_at
