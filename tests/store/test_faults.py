"""Disk full, read-only, locked, damaged, newer, foreign: each says what to do, none loses."""

import os
import shutil
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError
from stations import Station, read_and_try_to_write, result_of, save_until_refused

from wardapp.clock import FrozenClock
from wardapp.errors import StoreUnavailable
from wardapp.store.backup import back_up, newest_good_backup
from wardapp.store.connection import connect, refuse_old_engine
from wardapp.store.engine import Store, data_version, open_store
from wardapp.store.health import Condition, StoreDamaged, examine
from wardapp.store.restore import restore

NOBODY = 65534


def _entries(store: Store) -> set[str]:
    with store.engine.connect() as connection:
        return set(connection.exec_driver_sql("SELECT uuid FROM diary_entry").scalars())


def test_a_full_disk_refuses_the_change_and_keeps_all_that_was_saved(
    store: Store, clock: FrozenClock
) -> None:
    station = Station(store, clock)
    with store.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 20}")
    saved, error = save_until_refused(station)
    assert "The disk is full" in str(error)
    assert saved <= _entries(store)
    with store.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    assert station.move_date() in _entries(store)


def test_a_really_full_disk_recovers_when_there_is_space_again(
    ward_file: Path, small_disk: Path, clock: FrozenClock
) -> None:
    path = Path(shutil.copy(ward_file, small_disk))
    (small_disk / "ballast").write_bytes(bytes(300_000))
    store = open_store(path, clock=clock)
    station = Station(store, clock)
    saved, error = save_until_refused(station)
    assert "disk" in str(error)
    assert saved <= _entries(store)
    (small_disk / "ballast").unlink()
    saved.add(station.move_date())
    store.close()
    again = open_store(path, clock=clock)
    assert saved <= _entries(again)
    again.close()


def test_a_backup_on_a_full_disk_is_refused_and_the_older_one_stays(
    ward_file: Path, small_disk: Path, clock: FrozenClock
) -> None:
    path = Path(shutil.copy(ward_file, small_disk))
    good = back_up(path, clock)
    space = shutil.disk_usage(small_disk).free
    (small_disk / "ballast").write_bytes(bytes(space - 100_000))
    clock.advance(minutes=15)
    with pytest.raises(StoreUnavailable):
        back_up(path, clock)
    assert newest_good_backup(path) == good
    assert [file.name for file in good.path.parent.iterdir()] == [good.path.name]


@pytest.mark.parametrize("folder_rights", [0o755, 0o777])
def test_a_read_only_file_is_opened_for_reading_and_says_why_it_cannot_save(
    ward_file: Path, public_folder: Path, clock: FrozenClock, folder_rights: int
) -> None:
    path = Path(shutil.copy(ward_file, public_folder))
    path.chmod(0o444)
    public_folder.chmod(folder_rights)
    before = path.read_bytes()
    uid = NOBODY if os.getuid() == 0 else None
    answer = result_of(lambda: read_and_try_to_write(path, clock), uid)
    assert answer[:2] == (True, 1)
    assert "may be read but not written" in answer[2]
    assert path.read_bytes() == before


def test_a_ward_that_must_be_written_is_not_opened_read_only(
    ward_file: Path, public_folder: Path, clock: FrozenClock
) -> None:
    path = Path(shutil.copy(ward_file, public_folder))
    path.chmod(0o444)

    def refused() -> bool:
        with pytest.raises(StoreUnavailable, match="not written"):
            open_store(path, clock=clock, read_only_ok=False)
        return True

    assert result_of(refused, NOBODY if os.getuid() == 0 else None)


def test_a_folder_without_rights_makes_no_file_elsewhere(
    public_folder: Path, clock: FrozenClock
) -> None:
    def refused() -> bool:
        with pytest.raises(StoreUnavailable):
            open_store(public_folder / "wards" / "ward.db", clock=clock)
        return True

    public_folder.chmod(0o555)
    assert result_of(refused, NOBODY if os.getuid() == 0 else None)
    assert list(public_folder.iterdir()) == []


def test_a_file_locked_by_another_program_says_so_and_saves_afterwards(
    ward_file: Path, store: Store, clock: FrozenClock
) -> None:
    station = Station(store, clock)
    with store.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 50")
    other = connect(ward_file)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreUnavailable, match="in use by another program"):
        station.move_date()
    other.execute("ROLLBACK")
    other.close()
    assert station.move_date() in _entries(store)


def test_only_another_station_moves_the_data_version(
    store: Store, ward_file: Path, clock: FrozenClock
) -> None:
    here = Station(store, clock)
    there = Station(open_store(ward_file, clock=clock), clock)
    before = data_version(store)
    here.move_date()
    assert data_version(store) == before
    there.move_date()
    assert data_version(store) != before
    there.store.close()


def test_an_error_of_ours_is_not_blamed_on_the_disk(store: Store) -> None:
    with store.engine.connect() as connection, pytest.raises(OperationalError):
        connection.exec_driver_sql("SELECT nothing FROM nowhere")


@pytest.mark.parametrize("place", [0, 100, 4096, 3 * 4096, 9 * 4096 + 5])
def test_one_flipped_bit_is_reported_and_the_backup_offered(
    ward_file: Path, clock: FrozenClock, place: int
) -> None:
    good = back_up(ward_file, clock)
    content = bytearray(ward_file.read_bytes())
    content[place] ^= 0x04
    ward_file.write_bytes(content)
    with pytest.raises(StoreDamaged, match="Restore this backup") as caught:
        open_store(ward_file, clock=clock)
    assert caught.value.backup == good
    assert ward_file.read_bytes() == content  # nothing was written to it
    kept = restore(ward_file, good.path, clock).kept
    assert kept is not None
    assert kept.read_bytes() == content
    store = open_store(ward_file, clock=clock)
    assert store.health.condition is Condition.GOOD
    store.close()


@pytest.mark.parametrize("lost", ["empty", "missing"])
def test_a_lost_ward_beside_its_backups_is_not_begun_anew(
    ward_file: Path, clock: FrozenClock, lost: str
) -> None:
    good = back_up(ward_file, clock)
    ward_file.unlink()
    if lost == "empty":
        ward_file.touch()
    with pytest.raises(StoreDamaged) as caught:
        open_store(ward_file, clock=clock)
    assert caught.value.backup == good
    assert not ward_file.exists() or ward_file.stat().st_size == 0


@pytest.mark.parametrize("content", [b"%PDF-1.7\n" + bytes(5000), b"bed;name\nA1;EVANS\n", b"x"])
def test_a_file_that_is_no_database_is_refused_and_untouched(
    tmp_path: Path, clock: FrozenClock, content: bytes
) -> None:
    path = tmp_path / "ward.db"
    path.write_bytes(content)
    with pytest.raises(StoreDamaged, match="not a ward's file"):
        open_store(path, clock=clock)
    assert path.read_bytes() == content


def test_a_database_of_another_program_is_refused(tmp_path: Path, clock: FrozenClock) -> None:
    with closing(connect(tmp_path / "ward.db")) as other:
        other.execute("CREATE TABLE recipe (name TEXT)")
    with pytest.raises(StoreUnavailable, match="another program"):
        open_store(tmp_path / "ward.db", clock=clock)


def test_a_file_of_a_newer_program_is_refused_politely(ward_file: Path, clock: FrozenClock) -> None:
    with closing(connect(ward_file)) as newer:
        newer.execute("UPDATE alembic_version SET version_num = '9999'")
    before = ward_file.read_bytes()
    with pytest.raises(StoreUnavailable, match="newer WardApp"):
        open_store(ward_file, clock=clock)
    assert ward_file.read_bytes() == before


def test_an_engine_with_the_write_ahead_fault_is_refused() -> None:
    with pytest.raises(StoreUnavailable, match=r"3\.51\.2"):
        refuse_old_engine("3.51.2")
    refuse_old_engine("3.51.3")
    refuse_old_engine("3.53")


def test_a_clean_end_is_told_from_a_crash(ward_file: Path, clock: FrozenClock) -> None:
    assert examine(ward_file).ended_cleanly

    def crash() -> None:
        Station(open_store(ward_file, clock=clock), clock).move_date()
        os._exit(0)

    with pytest.raises(IndexError):
        result_of(crash)
    health = examine(ward_file)
    assert (health.condition, health.ended_cleanly) == (Condition.GOOD, False)
    open_store(ward_file, clock=clock).close()
    assert examine(ward_file).ended_cleanly


def test_a_second_window_is_no_crash(store: Store, ward_file: Path, clock: FrozenClock) -> None:
    Station(store, clock).move_date()
    second = open_store(ward_file, clock=clock)
    assert second.health.ended_cleanly
    second.close()


def test_a_big_file_is_left_for_the_background(ward_file: Path) -> None:
    assert examine(ward_file, big=1000).condition is Condition.UNCHECKED
    assert examine(ward_file, big=None).condition is Condition.GOOD
