"""FT-32 and more: a carried audit is one whole file that only its code opens."""

import os
import random
import shutil
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from carried_files import KEY, NOBODY, OTHER_KEY, PAGE, diary, hash_of, names, refusal, refused
from sqlalchemy import text
from stations import Station, read_and_try_to_write, result_of, save_until_refused

from wardapp.clock import FrozenClock
from wardapp.errors import StoreUnavailable
from wardapp.store import migrate
from wardapp.store.carried import WrongCode, look_over
from wardapp.store.connection import connect, connect_to_read
from wardapp.store.engine import Store, data_version, open_store
from wardapp.store.health import Condition

NEXT = """
import sqlalchemy as sa
from alembic import op

revision = "9998"
down_revision = {before!r}


def upgrade():
    op.create_table("brought_up_to_date", sa.Column("id", sa.Integer(), primary_key=True))
"""


def test_a_carried_audit_is_one_file_before_and_after_it_is_answered(
    carried: Path, clock: FrozenClock
) -> None:
    store = open_store(carried, clock=clock, key=KEY)
    moved = Station(store, clock).move_date()
    assert (store.carried, store.read_only, store.health.condition) == (
        True,
        False,
        Condition.GOOD,
    )
    # All that was acknowledged is in the one file while it is still open.
    assert names(carried.parent) == {carried.name}
    copy = Path(shutil.copy(carried, carried.with_stem("copy")))
    assert moved in diary(copy)
    copy.unlink()
    store.close()
    assert names(carried.parent) == {carried.name}
    assert moved in diary(carried)


def test_an_answer_is_on_the_disk_and_in_the_one_file_before_it_is_acknowledged(
    carried: Path, clock: FrozenClock
) -> None:
    store = open_store(carried, clock=clock, key=KEY)
    with store.engine.connect() as connection:
        settings = {
            name: connection.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "temp_store")
        }
    store.close()
    # A kill cannot show what a power cut would: only EXTRA has also waited for the folder.
    assert settings == {
        "journal_mode": "delete",
        "synchronous": 3,
        "foreign_keys": 1,
        "temp_store": 2,
    }


def test_the_wrong_code_opens_nothing_and_changes_nothing(
    carried: Path, clock: FrozenClock
) -> None:
    said = refusal(carried, clock, OTHER_KEY)
    assert said.index("another audit") < said.index("damaged")
    assert "Nothing was changed" in said
    with pytest.raises(WrongCode):
        look_over(carried, OTHER_KEY)


def test_a_missing_file_is_not_made_by_opening_it(tmp_path: Path, clock: FrozenClock) -> None:
    said = refusal(tmp_path / "no.wardaudit", clock)
    assert "no file of this name" in said
    with pytest.raises(StoreUnavailable, match="not there any more"):
        connect(tmp_path / "no.wardaudit", key=KEY)
    assert names(tmp_path) == set()


def test_a_new_carried_audit_never_takes_the_place_of_another_file(
    carried: Path, clock: FrozenClock
) -> None:
    before = hash_of(carried)
    with pytest.raises(StoreUnavailable, match="already a file"):
        open_store(carried, clock=clock, key=KEY, make=True)
    assert hash_of(carried) == before


def test_a_new_carried_audit_makes_no_folder(tmp_path: Path, clock: FrozenClock) -> None:
    with pytest.raises(StoreUnavailable, match="stick is in its place"):
        open_store(tmp_path / "stick" / "july.wardaudit", clock=clock, key=KEY, make=True)
    assert names(tmp_path) == set()


def test_what_could_not_be_made_to_the_end_is_taken_away(
    tmp_path: Path, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrate, "SCRIPTS", tmp_path / "nowhere")
    with pytest.raises(Exception, match="nowhere"):
        open_store(tmp_path / "july.wardaudit", clock=clock, key=KEY, make=True)
    assert names(tmp_path) == set()


def test_a_carried_audit_is_answered_only_where_a_ward_may_lie(
    carried: Path, clock: FrozenClock
) -> None:
    cloud = carried.parent / "OneDrive - NHS Wales"
    cloud.mkdir()
    path = Path(shutil.copy(carried, cloud))
    assert "cloud" in refusal(path, clock)


def test_a_full_stick_keeps_no_half_made_audit(small_disk: Path, clock: FrozenClock) -> None:
    (small_disk / "holiday.mov").write_bytes(bytes(1_800_000))
    with pytest.raises(StoreUnavailable, match="disk"):
        open_store(small_disk / "july.wardaudit", clock=clock, key=KEY, make=True)
    assert names(small_disk) == {"holiday.mov"}


def test_answers_on_a_stick_that_fills_up_stay_and_more_can_follow(
    carried: Path, small_disk: Path, clock: FrozenClock
) -> None:
    path = Path(shutil.copy(carried, small_disk))
    space = shutil.disk_usage(small_disk).free
    (small_disk / "holiday.mov").write_bytes(bytes(space - 100_000))
    store = open_store(path, clock=clock, key=KEY)
    station = Station(store, clock)
    saved, error = save_until_refused(station)
    assert "not saved" in str(error)
    assert "backups" not in str(error)
    (small_disk / "holiday.mov").unlink()
    saved.add(station.move_date())
    store.close()
    assert names(small_disk) == {path.name}
    assert saved <= diary(path)


@pytest.mark.parametrize("key", [b"", b"too short", bytes(33)])
def test_a_key_of_another_length_is_our_mistake(carried: Path, key: bytes, tmp_path: Path) -> None:
    for connecting in (connect, connect_to_read):
        with pytest.raises(ValueError, match="32 bytes"):
            connecting(carried, key=key)
    assert names(tmp_path) == {carried.name}


def test_a_ward_s_own_file_is_not_taken_for_a_carried_audit(
    ward_file: Path, clock: FrozenClock
) -> None:
    assert "a ward's own file" in refusal(ward_file, clock)


def test_a_ward_that_is_open_may_be_chosen_by_mistake(
    store: Store, ward_file: Path, clock: FrozenClock
) -> None:
    station = Station(store, clock)
    station.move_date()
    with pytest.raises(StoreUnavailable, match="a ward's own file"):
        open_store(ward_file, clock=clock, key=KEY)
    station.move_date()


def test_a_carried_audit_is_not_taken_for_a_ward_s_own_file(
    carried: Path, clock: FrozenClock
) -> None:
    before = hash_of(carried)
    with pytest.raises(StoreUnavailable, match="not a ward's file"):
        open_store(carried, clock=clock)
    assert hash_of(carried) == before


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b"%PDF-1.4 a letter", "not a carried audit"),
        (random.Random(1).randbytes(3 * PAGE), "Either it is the code of another audit"),
        (random.Random(1).randbytes(3 * PAGE + 7), "not a carried audit"),
    ],
)
def test_any_other_file_is_told_and_left_alone(
    tmp_path: Path, clock: FrozenClock, content: bytes, said: str
) -> None:
    (tmp_path / "letter.wardaudit").write_bytes(content)
    assert said in refusal(tmp_path / "letter.wardaudit", clock)


def test_a_folder_is_told(tmp_path: Path, clock: FrozenClock) -> None:
    assert "This is a folder" in refusal(tmp_path, clock)


@pytest.mark.parametrize(("surplus", "said"), [(0, "a part of it is missing"), (99, "only a part")])
def test_half_a_file_is_told(carried: Path, clock: FrozenClock, surplus: int, said: str) -> None:
    whole = carried.read_bytes()
    carried.write_bytes(whole[: len(whole) // PAGE // 2 * PAGE + surplus])
    assert said in refusal(carried, clock)


@pytest.mark.parametrize("place", [16, 100, PAGE - 1, PAGE, -1, "middle", "random"])
def test_one_flipped_bit_is_reported(
    carried: Path, clock: FrozenClock, place: int | str, capfd: pytest.CaptureFixture[str]
) -> None:
    content = bytearray(carried.read_bytes())
    spots = {"middle": len(content) // 2, "random": random.Random(7).randrange(16, len(content))}
    content[spots[place] if isinstance(place, str) else place] ^= 0x04
    carried.write_bytes(content)
    said = refusal(carried, clock)
    assert "The code is right, but the file is damaged" in said
    assert "Copy it again" in said
    assert capfd.readouterr() == ("", "")  # the engine does not talk on the terminal


def test_a_flipped_bit_where_nothing_stands_any_more_is_reported(
    carried: Path, clock: FrozenClock
) -> None:
    with closing(connect(carried, key=KEY)) as connection:
        connection.execute("CREATE TABLE gone (body TEXT)")
        connection.executemany("INSERT INTO gone VALUES (?)", [("x" * 2000,)] * 20)
        connection.execute("DROP TABLE gone")
    content = bytearray(carried.read_bytes())
    content[-PAGE // 2] ^= 0x04
    carried.write_bytes(content)
    assert "The code is right, but the file is damaged" in refusal(carried, clock)


def test_a_flipped_bit_in_the_salt_makes_every_page_unreadable(
    carried: Path, clock: FrozenClock
) -> None:
    content = bytearray(carried.read_bytes())
    content[3] ^= 0x04
    carried.write_bytes(content)
    assert "or the file is damaged" in refusal(carried, clock)


def test_genuine_pages_that_contradict_each_other_are_reported(
    carried: Path, clock: FrozenClock
) -> None:
    with closing(connect(carried, key=KEY)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master"
            " WHERE name = 'diary_entry') WHERE name = 'stay'"
        )
    assert "The code is right, but the file is damaged" in refusal(carried, clock)


def test_a_file_of_a_newer_program_is_told_and_left_alone(
    carried: Path, clock: FrozenClock
) -> None:
    with closing(connect(carried, key=KEY)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    assert "newer WardApp" in refusal(carried, clock)


def test_a_locked_database_of_another_program_is_told(tmp_path: Path, clock: FrozenClock) -> None:
    path = tmp_path / "other.db"
    path.touch()
    with closing(connect(path, key=KEY)) as connection:
        connection.execute("CREATE TABLE songs (id INTEGER)")
    assert "another program" in refusal(path, clock)


def test_a_file_of_an_older_program_is_brought_up_to_date_without_a_backup_beside_it(
    carried: Path, tmp_path: Path, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    scripts = tmp_path / "newer" / "migrations"
    shutil.copytree(migrate.SCRIPTS, scripts)
    (scripts / "versions" / "v9998_next.py").write_text(NEXT.format(before=migrate.SCHEMA))
    monkeypatch.setattr(migrate, "SCRIPTS", scripts)
    monkeypatch.setattr(migrate, "SCHEMA", "9998")
    before = diary(carried)
    store = open_store(carried, clock=clock, key=KEY)
    with store.engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT * FROM brought_up_to_date").all() == []
    store.close()
    assert diary(carried) == before
    assert names(tmp_path) == {carried.name, "newer"}


@pytest.mark.parametrize("folder_rights", [0o755, 0o777])
def test_a_file_that_may_not_be_written_can_be_read_and_brought_back(
    carried: Path, public_folder: Path, clock: FrozenClock, folder_rights: int
) -> None:
    path = Path(shutil.copy(carried, public_folder))
    path.chmod(0o444)
    public_folder.chmod(folder_rights)
    before, uid = hash_of(path), NOBODY if os.getuid() == 0 else None
    read_only, seen, said = result_of(partial(read_and_try_to_write, path, clock, KEY), uid)
    assert (read_only, seen) == (True, 1)
    assert "carried audit may be read but not written" in said
    assert "not written" in result_of(partial(refused, path, clock), uid)
    assert (hash_of(path), names(public_folder)) == (before, {path.name})


def test_a_file_that_may_not_even_be_read_is_told(
    carried: Path, public_folder: Path, clock: FrozenClock
) -> None:
    path = Path(shutil.copy(carried, public_folder))
    path.chmod(0)
    said = result_of(partial(refused, path, clock), NOBODY if os.getuid() == 0 else None)
    assert "no right to it" in said


def test_two_windows_on_one_laptop_see_each_other_s_answers(
    carried: Path, clock: FrozenClock
) -> None:
    here, there = (Station(open_store(carried, clock=clock, key=KEY), clock) for _ in range(2))
    before = data_version(here.store)
    there.move_date()
    assert data_version(here.store) != before
    assert here.seen() == there.seen()
    here.move_date()
    assert there.seen() == here.seen()
    here.store.close()
    there.store.close()
