"""A carried audit by whoever knows the code and means harm: nothing in it acts by itself."""

from contextlib import closing
from pathlib import Path

import pytest
from carried_files import KEY, journal_of, names, refusal

from wardapp.clock import FrozenClock
from wardapp.errors import StoreUnavailable
from wardapp.opening import open_carried
from wardapp.store import carried as carried_file
from wardapp.store.carry_code import file_key, new_code
from wardapp.store.connection import connect
from wardapp.store.engine import open_store

MAGIC = bytes.fromhex("d9d505f920a163d7")  # of SQLite's rollback journal
SECTOR, PAGE = 512, 4096


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER quiet AFTER INSERT ON audit_answer BEGIN DELETE FROM audit_answer; END",
        "CREATE VIEW other AS SELECT * FROM audit_answer",
        "CREATE VIRTUAL TABLE words USING fts5(word)",
    ],
)
def test_what_acts_by_itself_or_only_looks_like_a_table_opens_no_audit(
    carried: Path, clock: FrozenClock, statement: str
) -> None:
    with closing(connect(carried, key=KEY)) as connection:
        connection.execute(statement)
    assert "another program" in refusal(carried, clock)


def test_a_file_too_big_for_any_audit_is_refused_before_it_is_read(
    carried: Path, clock: FrozenClock
) -> None:
    with carried.open("r+b") as file:
        file.truncate(carried_file.BIGGEST + PAGE)  # a hole: it takes no room
    size = carried.stat().st_size
    with pytest.raises(StoreUnavailable, match="not a carried audit"):
        open_store(carried, clock=clock, key=KEY)
    assert carried.stat().st_size == size


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("trusted_schema", 0),  # whoever wrote into it by other means is not trusted
        ("secure_delete", 1),  # what was taken out is not left lying in the file
        ("temp_store", 2),  # in memory: nothing unencrypted goes to the disk
        ("mmap_size", 0),
        ("foreign_keys", 1),
        ("synchronous", 3),
    ],
)
def test_a_copy_is_opened_by_settings_that_leave_nothing_lying_about(
    carried: Path, setting: str, value: int
) -> None:
    with closing(connect(carried, key=KEY)) as connection:
        row = connection.execute(f"PRAGMA {setting}").fetchone()
    assert (row or (0,)) == (value,)


def test_a_journal_beside_a_copy_takes_no_other_file_away(
    carried: Path, clock: FrozenClock
) -> None:
    """A journal may name a second one; engines before ours deleted whatever it named."""
    letter = carried.with_name("letter.txt")
    letter.write_text("precious")
    name, pages = str(letter).encode(), carried.stat().st_size // PAGE
    numbers = (0, 0, pages, SECTOR, PAGE)
    head = MAGIC + b"".join(number.to_bytes(4) for number in numbers)
    end = (0x4000_0000 // PAGE + 1).to_bytes(4) + name + len(name).to_bytes(4)
    journal_of(carried).write_bytes(head.ljust(SECTOR, b"\0") + end + sum(name).to_bytes(4) + MAGIC)
    open_store(carried, clock=clock, key=KEY).close()
    assert letter.read_text() == "precious"
    assert names(carried.parent) == {carried.name, letter.name}


def test_a_copy_without_its_audit_is_told(tmp_path: Path, clock: FrozenClock) -> None:
    code, path = new_code(), tmp_path / "audit.wardaudit"
    open_store(path, clock=clock, key=file_key(code), make=True).close()
    with pytest.raises(StoreUnavailable, match="No audit was found"):
        open_carried(path, code, clock, "LAPTOP")
