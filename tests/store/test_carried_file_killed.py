"""A laptop dies while it saves an audit: nothing acknowledged is lost, and no word is seen."""

import os
import random
import shutil
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from carried_files import (
    COMMENT,
    FAMILY,
    KEY,
    NOBODY,
    OTHER_KEY,
    PAGE,
    diary,
    hash_of,
    journal_of,
    names,
    refusal,
    refused,
)
from sqlalchemy import text
from stations import Child, Say, Station, kill_after_some, result_of

from wardapp.clock import FrozenClock
from wardapp.errors import StoreUnavailable
from wardapp.store.connection import connect
from wardapp.store.diary import verify_chain
from wardapp.store.engine import open_store

KILLS = 50
LONGEST = 400_000  # turns of a loop: about two saves of one writer


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
    assert names(carried.parent) == {carried.name, journal_of(carried).name}
    return carried


def _texts(path: Path) -> set[str]:
    with closing(connect(path, key=KEY)) as connection:
        return {body[0] for (body,) in connection.execute("SELECT body FROM long_text")}


def test_a_change_the_laptop_died_in_is_taken_back_at_the_next_opening(
    half_written: Path, clock: FrozenClock
) -> None:
    store = open_store(half_written, clock=clock, key=KEY)
    assert not store.health.ended_cleanly
    assert names(half_written.parent) == {half_written.name}
    store.close()
    assert _texts(half_written) == {"a"}


def test_the_wrong_code_does_not_take_back_an_unfinished_change(
    half_written: Path, clock: FrozenClock
) -> None:
    assert "another audit" in refusal(half_written, clock, OTHER_KEY)


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
    for file in (half_written, journal_of(half_written)):
        Path(shutil.copy(file, public_folder)).chmod(0o444)
    before = {file: hash_of(file) for file in public_folder.iterdir()}
    path = public_folder / half_written.name
    said = result_of(partial(refused, path, clock), NOBODY if os.getuid() == 0 else None)
    assert "ends in -journal" in said
    assert {file: hash_of(file) for file in public_folder.iterdir()} == before


def test_a_copy_without_the_journal_can_hold_half_a_change_that_no_check_notices(
    half_written: Path, clock: FrozenClock
) -> None:
    # Not what we wish but what is: it is why people close an audit before they copy it.
    journal_of(half_written).unlink()
    open_store(half_written, clock=clock, key=KEY).close()
    assert _texts(half_written) == {"a", "b"}


def test_no_name_and_no_word_can_be_found_in_the_file_or_its_journal(
    carried: Path, clock: FrozenClock
) -> None:
    Child(partial(_die_after_typing, carried, clock)).rest()
    assert journal_of(carried).stat().st_size > PAGE
    for file in (carried, journal_of(carried)):
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
    kills = unclean = 0
    # On a busy computer a child may be caught between two saves again and again.
    while kills < KILLS or (not unclean and kills < 10 * KILLS):
        kills += 1
        acknowledged |= kill_after_some(
            [Child(partial(_save_without_a_breath, station))], chance, LONGEST
        )
        store = open_store(carried, clock=clock, key=KEY)  # checks every page and table
        unclean += not store.health.ended_cleanly
        with store.engine.connect() as connection:
            assert verify_chain(connection).ok
        store.close()
        assert names(carried.parent) == {carried.name}
    assert len(acknowledged) > kills
    assert unclean  # some died in the middle of a save, or this test shows nothing
    assert acknowledged - diary(carried) == set()
