"""FT-32 and more: a carried audit is one whole file that only its code opens."""

import os
import random
import shutil
from contextlib import closing
from functools import partial
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy import text
from stations import (
    MORNING,
    Child,
    Say,
    Station,
    admit,
    kill_after_some,
    result_of,
    save_until_refused,
)

from wardapp.clock import FrozenClock
from wardapp.errors import StoreUnavailable
from wardapp.store import migrate
from wardapp.store.carried import WrongCode, look_over
from wardapp.store.connection import connect, connect_to_read
from wardapp.store.diary import verify_chain
from wardapp.store.engine import Store, data_version, open_store
from wardapp.store.health import Condition

KEY, OTHER_KEY = bytes(range(32)), bytes(range(1, 33))
PAGE = 4096
NOBODY = 65534
KILLS = 50
LONGEST = 400_000  # turns of a loop: about two saves of one writer
FAMILY = "ŴYN-LLEWELYN"
COMMENT = "Siân says the stairs at home are too steep"
NEXT = """
import sqlalchemy as sa
from alembic import op

revision = "9998"
down_revision = {before!r}


def upgrade():
    op.create_table("brought_up_to_date", sa.Column("id", sa.Integer(), primary_key=True))
"""


@pytest.fixture(scope="session")
def _made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("carried") / "july.wardaudit"
    store = open_store(path, clock=FrozenClock(MORNING), key=KEY, make=True)
    admit(store, FAMILY)
    Station(store, FrozenClock(MORNING)).move_date(comment=COMMENT)
    store.close()
    return path


@pytest.fixture
def carried(_made: Path, tmp_path: Path) -> Path:
    """A carried audit with one person and one entry in the diary."""
    return Path(shutil.copy(_made, tmp_path / "july.wardaudit"))


def _hash(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def _names(folder: Path) -> set[str]:
    return {file.name for file in folder.iterdir()}


def _journal(path: Path) -> Path:
    return path.with_name(path.name + "-journal")


def _refusal(path: Path, clock: FrozenClock, key: bytes = KEY) -> str:
    """What is said of this file; nothing beside it or in it may differ afterwards."""
    before = {file: _hash(file) for file in path.parent.iterdir() if file.is_file()}
    with pytest.raises(StoreUnavailable) as caught:
        open_store(path, clock=clock, key=key)
    assert {file: _hash(file) for file in path.parent.iterdir() if file.is_file()} == before
    return str(caught.value)


def _diary(path: Path) -> set[str]:
    with closing(connect(path, key=KEY)) as connection:
        return {uuid for (uuid,) in connection.execute("SELECT uuid FROM diary_entry")}


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
    assert _names(carried.parent) == {carried.name}
    copy = Path(shutil.copy(carried, carried.with_stem("copy")))
    assert moved in _diary(copy)
    copy.unlink()
    store.close()
    assert _names(carried.parent) == {carried.name}
    assert moved in _diary(carried)


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
    said = _refusal(carried, clock, OTHER_KEY)
    assert said.index("another audit") < said.index("damaged")
    assert "Nothing was changed" in said
    with pytest.raises(WrongCode):
        look_over(carried, OTHER_KEY)


def test_a_missing_file_is_not_made_by_opening_it(tmp_path: Path, clock: FrozenClock) -> None:
    said = _refusal(tmp_path / "no.wardaudit", clock)
    assert "no file of this name" in said
    with pytest.raises(StoreUnavailable, match="not there any more"):
        connect(tmp_path / "no.wardaudit", key=KEY)
    assert _names(tmp_path) == set()


def test_a_new_carried_audit_never_takes_the_place_of_another_file(
    carried: Path, clock: FrozenClock
) -> None:
    before = _hash(carried)
    with pytest.raises(StoreUnavailable, match="already a file"):
        open_store(carried, clock=clock, key=KEY, make=True)
    assert _hash(carried) == before


def test_a_new_carried_audit_makes_no_folder(tmp_path: Path, clock: FrozenClock) -> None:
    with pytest.raises(StoreUnavailable, match="stick is in its place"):
        open_store(tmp_path / "stick" / "july.wardaudit", clock=clock, key=KEY, make=True)
    assert _names(tmp_path) == set()


def test_what_could_not_be_made_to_the_end_is_taken_away(
    tmp_path: Path, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(migrate, "SCRIPTS", tmp_path / "nowhere")
    with pytest.raises(Exception, match="nowhere"):
        open_store(tmp_path / "july.wardaudit", clock=clock, key=KEY, make=True)
    assert _names(tmp_path) == set()


def test_a_carried_audit_is_answered_only_where_a_ward_may_lie(
    carried: Path, clock: FrozenClock
) -> None:
    cloud = carried.parent / "OneDrive - NHS Wales"
    cloud.mkdir()
    path = Path(shutil.copy(carried, cloud))
    assert "cloud" in _refusal(path, clock)


def test_a_full_stick_keeps_no_half_made_audit(small_disk: Path, clock: FrozenClock) -> None:
    (small_disk / "holiday.mov").write_bytes(bytes(1_800_000))
    with pytest.raises(StoreUnavailable, match="disk"):
        open_store(small_disk / "july.wardaudit", clock=clock, key=KEY, make=True)
    assert _names(small_disk) == {"holiday.mov"}


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
    assert _names(small_disk) == {path.name}
    assert saved <= _diary(path)


@pytest.mark.parametrize("key", [b"", b"too short", bytes(33)])
def test_a_key_of_another_length_is_our_mistake(carried: Path, key: bytes, tmp_path: Path) -> None:
    for connecting in (connect, connect_to_read):
        with pytest.raises(ValueError, match="32 bytes"):
            connecting(carried, key=key)
    assert _names(tmp_path) == {carried.name}


def test_a_ward_s_own_file_is_not_taken_for_a_carried_audit(
    ward_file: Path, clock: FrozenClock
) -> None:
    assert "a ward's own file" in _refusal(ward_file, clock)


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
    before = _hash(carried)
    with pytest.raises(StoreUnavailable, match="not a ward's file"):
        open_store(carried, clock=clock)
    assert _hash(carried) == before


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
    assert said in _refusal(tmp_path / "letter.wardaudit", clock)


def test_a_folder_is_told(tmp_path: Path, clock: FrozenClock) -> None:
    assert "This is a folder" in _refusal(tmp_path, clock)


@pytest.mark.parametrize(("surplus", "said"), [(0, "a part of it is missing"), (99, "only a part")])
def test_half_a_file_is_told(carried: Path, clock: FrozenClock, surplus: int, said: str) -> None:
    whole = carried.read_bytes()
    carried.write_bytes(whole[: len(whole) // PAGE // 2 * PAGE + surplus])
    assert said in _refusal(carried, clock)


@pytest.mark.parametrize("place", [16, 100, PAGE - 1, PAGE, -1, "middle", "random"])
def test_one_flipped_bit_is_reported(carried: Path, clock: FrozenClock, place: int | str) -> None:
    content = bytearray(carried.read_bytes())
    spots = {"middle": len(content) // 2, "random": random.Random(7).randrange(16, len(content))}
    content[spots[place] if isinstance(place, str) else place] ^= 0x04
    carried.write_bytes(content)
    said = _refusal(carried, clock)
    assert "The code is right, but the file is damaged" in said
    assert "Copy it again" in said


def test_a_flipped_bit_in_the_salt_makes_every_page_unreadable(
    carried: Path, clock: FrozenClock
) -> None:
    content = bytearray(carried.read_bytes())
    content[3] ^= 0x04
    carried.write_bytes(content)
    assert "or the file is damaged" in _refusal(carried, clock)


def test_genuine_pages_that_contradict_each_other_are_reported(
    carried: Path, clock: FrozenClock
) -> None:
    with closing(connect(carried, key=KEY)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master"
            " WHERE name = 'diary_entry') WHERE name = 'stay'"
        )
    assert "The code is right, but the file is damaged" in _refusal(carried, clock)


def test_a_file_of_a_newer_program_is_told_and_left_alone(
    carried: Path, clock: FrozenClock
) -> None:
    with closing(connect(carried, key=KEY)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    assert "newer WardApp" in _refusal(carried, clock)


def test_a_locked_database_of_another_program_is_told(tmp_path: Path, clock: FrozenClock) -> None:
    path = tmp_path / "other.db"
    path.touch()
    with closing(connect(path, key=KEY)) as connection:
        connection.execute("CREATE TABLE songs (id INTEGER)")
    assert "another program" in _refusal(path, clock)


def test_a_file_of_an_older_program_is_brought_up_to_date_without_a_backup_beside_it(
    carried: Path, tmp_path: Path, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    scripts = tmp_path / "newer" / "migrations"
    shutil.copytree(migrate.SCRIPTS, scripts)
    (scripts / "versions" / "v9998_next.py").write_text(NEXT.format(before=migrate.SCHEMA))
    monkeypatch.setattr(migrate, "SCRIPTS", scripts)
    monkeypatch.setattr(migrate, "SCHEMA", "9998")
    before = _diary(carried)
    store = open_store(carried, clock=clock, key=KEY)
    with store.engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT * FROM brought_up_to_date").all() == []
    store.close()
    assert _diary(carried) == before
    assert _names(tmp_path) == {carried.name, "newer"}


def _read_and_try_to_write(path: Path, clock: FrozenClock) -> tuple[bool, int | None, str]:
    store = open_store(path, clock=clock, key=KEY)
    station = Station(store, clock)
    seen = station.seen()
    try:
        station.move_date()
    except StoreUnavailable as error:
        return store.read_only, seen, str(error)
    return store.read_only, seen, "written"


def _refused(path: Path, clock: FrozenClock) -> str:
    try:
        open_store(path, clock=clock, key=KEY, read_only_ok=False)
    except StoreUnavailable as error:
        return str(error)
    return "opened"


@pytest.mark.parametrize("folder_rights", [0o755, 0o777])
def test_a_file_that_may_not_be_written_can_be_read_and_brought_back(
    carried: Path, public_folder: Path, clock: FrozenClock, folder_rights: int
) -> None:
    path = Path(shutil.copy(carried, public_folder))
    path.chmod(0o444)
    public_folder.chmod(folder_rights)
    before, uid = _hash(path), NOBODY if os.getuid() == 0 else None
    read_only, seen, said = result_of(partial(_read_and_try_to_write, path, clock), uid)
    assert (read_only, seen) == (True, 1)
    assert "carried audit may be read but not written" in said
    assert "not written" in result_of(partial(_refused, path, clock), uid)
    assert (_hash(path), _names(public_folder)) == (before, {path.name})


def test_a_file_that_may_not_even_be_read_is_told(
    carried: Path, public_folder: Path, clock: FrozenClock
) -> None:
    path = Path(shutil.copy(carried, public_folder))
    path.chmod(0)
    said = result_of(partial(_refused, path, clock), NOBODY if os.getuid() == 0 else None)
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


def _die_in_the_middle_of_a_change(path: Path, _: object = None) -> None:
    """Write half of the pages of one change into the file, and die."""
    connection = connect(path, key=KEY)
    connection.execute("PRAGMA cache_size = 5")  # so that pages go to the file before the end
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("PRAGMA user_version = 7")  # which stands on the first page
    connection.execute("UPDATE long_text SET body = replace(body, 'a', 'b')")
    os._exit(9)


@pytest.fixture
def half_written(carried: Path) -> Path:
    """A carried audit whose laptop died in the middle of a big change."""
    with closing(connect(carried, key=KEY)) as connection:
        connection.execute("CREATE TABLE long_text (id INTEGER PRIMARY KEY, body TEXT)")
        connection.executemany("INSERT INTO long_text (body) VALUES (?)", [("a" * 2000,)] * 100)
    Child(partial(_die_in_the_middle_of_a_change, carried)).rest()
    assert _names(carried.parent) == {carried.name, _journal(carried).name}
    return carried


def _texts(path: Path) -> set[str]:
    with closing(connect(path, key=KEY)) as connection:
        return {body[0] for (body,) in connection.execute("SELECT body FROM long_text")}


def test_a_change_the_laptop_died_in_is_taken_back_at_the_next_opening(
    half_written: Path, clock: FrozenClock
) -> None:
    store = open_store(half_written, clock=clock, key=KEY)
    assert not store.health.ended_cleanly
    assert _names(half_written.parent) == {half_written.name}
    store.close()
    assert _texts(half_written) == {"a"}


def test_the_wrong_code_does_not_take_back_an_unfinished_change(
    half_written: Path, clock: FrozenClock
) -> None:
    assert "another audit" in _refusal(half_written, clock, OTHER_KEY)


def test_a_torn_first_page_is_mended_from_the_journal(
    half_written: Path, clock: FrozenClock
) -> None:
    content = bytearray(half_written.read_bytes())
    content[512:PAGE] = bytes(PAGE - 512)
    half_written.write_bytes(content)
    open_store(half_written, clock=clock, key=KEY).close()
    assert _texts(half_written) == {"a"}


def test_an_unfinished_change_in_a_file_that_may_not_be_written_is_told(
    half_written: Path, public_folder: Path, clock: FrozenClock
) -> None:
    for file in (half_written, _journal(half_written)):
        Path(shutil.copy(file, public_folder)).chmod(0o444)
    before = {file: _hash(file) for file in public_folder.iterdir()}
    path = public_folder / half_written.name
    said = result_of(partial(_refused, path, clock), NOBODY if os.getuid() == 0 else None)
    assert "ending" not in said
    assert "ends in -journal" in said
    assert {file: _hash(file) for file in public_folder.iterdir()} == before


def test_a_copy_without_the_journal_can_hold_half_a_change_that_no_check_notices(
    half_written: Path, clock: FrozenClock
) -> None:
    # Not what we wish but what is: it is why people close an audit before they copy it.
    _journal(half_written).unlink()
    open_store(half_written, clock=clock, key=KEY).close()
    assert _texts(half_written) == {"a", "b"}


def test_no_name_and_no_word_can_be_found_in_the_file_or_its_journal(
    carried: Path, clock: FrozenClock
) -> None:
    Child(partial(_die_after_typing, carried, clock)).rest()
    assert _journal(carried).stat().st_size > PAGE
    for file in (carried, _journal(carried)):
        content = file.read_bytes()
        for word in (FAMILY, COMMENT, "steep", "SISTER", "diary_entry", "CREATE TABLE"):
            for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
                assert word.encode(encoding) not in content
        assert b"SQLite format" not in content


def _die_after_typing(path: Path, clock: FrozenClock, _: object) -> None:
    store = open_store(path, clock=clock, key=KEY)
    with store.engine.execution_options(writing=True).connect() as connection:
        connection.exec_driver_sql("PRAGMA cache_size = 1")
        connection.execute(text("UPDATE patient SET family = family || ' ' || family"))
        connection.execute(text("UPDATE expected_discharge SET comment = comment || comment"))
        os._exit(9)


def test_the_harness_finds_the_words_in_a_file_without_a_key(
    ward_file: Path, clock: FrozenClock
) -> None:
    store = open_store(ward_file, clock=clock)
    Station(store, clock).move_date(comment=COMMENT)
    store.close()
    assert COMMENT.encode() in ward_file.read_bytes()


def test_the_key_is_in_no_error_and_in_nothing_that_may_be_logged(
    carried: Path, clock: FrozenClock, capfd: pytest.CaptureFixture[str]
) -> None:
    store = open_store(carried, clock=clock, key=KEY)
    shown = repr(store) + repr(store.engine) + repr(vars(store.engine.pool))
    store.close()
    with pytest.raises(StoreUnavailable) as caught:
        open_store(carried, clock=clock, key=OTHER_KEY)
    shown += repr(caught.value) + repr(caught.value.__cause__) + repr(caught.value.values)
    for key in (KEY, OTHER_KEY):
        assert key.hex() not in shown
        assert repr(key) not in shown
    assert capfd.readouterr() == ("", "")


def _save_without_a_breath(station: Station, say: Say) -> None:
    while True:
        say(station.move_date())


def test_fifty_kills_of_a_reviewer_s_laptop_lose_no_acknowledged_answer(
    carried: Path, clock: FrozenClock
) -> None:
    chance = random.Random(20260722)
    station = Station(open_store(carried, clock=clock, key=KEY), clock)
    acknowledged = {station.move_date()}
    station.store.close()
    unclean = 0
    for _ in range(KILLS):
        acknowledged |= kill_after_some(
            [Child(partial(_save_without_a_breath, station))], chance, LONGEST
        )
        store = open_store(carried, clock=clock, key=KEY)  # checks every page and table
        unclean += not store.health.ended_cleanly
        with store.engine.connect() as connection:
            assert verify_chain(connection).ok
        store.close()
        assert _names(carried.parent) == {carried.name}
    assert len(acknowledged) > KILLS
    assert unclean  # some died in the middle of a save, or this test shows nothing
    assert acknowledged - _diary(carried) == set()
