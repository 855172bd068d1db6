"""Is this the file of a carried audit, is it whole, and does the code open it?

All is asked before a byte is touched. The engine plays an unfinished write back before it
knows whether the key is right, so a wrong code is found on a reading that ignores locks and
journals.

A carried audit is one file. Only while a change is being saved does a `-journal` lie beside
it, with the pages as they were before; who opens the two after a crash finds the last
acknowledged state. A main file copied without the journal of an unfinished save can hold
half of that change, and no check of the engine need notice: each page is genuine, and the
tables hang together. Nothing acknowledged is missing from it, yet it must not be trusted.
So people close an audit before they copy it, and after a crash open and close it once.
"""

import re
from contextlib import closing
from pathlib import Path

from wardapp.errors import StoreUnavailable
from wardapp.store.connection import NO_RIGHT, connect, connect_to_read, has_journal
from wardapp.store.faults import (
    CARRIED_DAMAGED,
    CARRIED_FOREIGN,
    CARRIED_NOT_OPENED,
    Code,
    primary_code,
    translated,
)
from wardapp.store.health import Condition, Health
from wardapp.words import marked

_VIRTUAL = re.compile(r"\s*CREATE\s+VIRTUAL", re.IGNORECASE)
_PAGE = 4096  # bytes: what the engine encrypts at once
BIGGEST = 200 * 1024 * 1024  # an audit of a thousand beds is a few megabytes
NOT_CARRIED = marked(
    "This is not a carried audit, or only a part of one was copied. Nothing was changed. Choose "
    "another file, or copy this one again from where it was made."
)


class WrongCode(StoreUnavailable):
    """Nothing in the file can be read with this code."""


def begin(path: Path) -> Health:
    """Make the empty file of a new carried audit, in a folder that is there; never over another."""
    try:
        path.touch(mode=0o600, exist_ok=False)
    except FileExistsError as error:
        raise StoreUnavailable(
            "There is already a file of this name. Nothing was changed. Choose another name."
        ) from error
    except OSError as error:
        raise StoreUnavailable(
            "The carried audit cannot be made here. Nothing was changed. Check that the stick is "
            "in its place, or choose another folder."
        ) from error
    return Health(Condition.NEW, True, marked("A new carried audit."))


def discard(path: Path) -> None:
    """Take away what was begun and could not be finished."""
    for file in (path, path.with_name(path.name + "-journal")):
        file.unlink(missing_ok=True)


def look_over(path: Path, key: bytes) -> Health:
    """Return that the file is whole, or raise StoreUnavailable with what it is instead.

    Checks every page and every table, which takes about 10 ms a megabyte. Raises WrongCode
    where no page can be read with the key.
    """
    size = _size(path)
    _refuse_other_files(path, size)
    if not _fits(path, key, size):
        raise WrongCode(
            "This code does not open this file. Either it is the code of another audit, or the "
            "file is damaged or is not a carried audit. Nothing was changed. Check that code and "
            "file belong together; if they do, copy the file again from where it was made."
        )
    clean = not has_journal(path)
    if not _is_whole(path, key):
        raise StoreUnavailable(CARRIED_DAMAGED)
    _refuse_foreign(path, key)
    if clean:
        return Health(Condition.GOOD, True, marked("The carried audit is whole."))
    return Health(
        Condition.GOOD,
        False,
        marked("WardApp did not end properly last time. The audit was checked and is whole."),
    )


def _size(path: Path) -> int:
    try:
        if path.is_dir():
            raise StoreUnavailable(
                "This is a folder, not a carried audit. Nothing was opened or changed. Choose the "
                "file inside it."
            )
        return path.stat().st_size
    except FileNotFoundError as error:
        raise StoreUnavailable(
            "There is no file of this name. Nothing was made or changed. Choose the file of the "
            "carried audit, and check that the stick is in its place."
        ) from error
    except OSError as error:
        raise StoreUnavailable(CARRIED_NOT_OPENED) from error


def _refuse_other_files(path: Path, size: int) -> None:
    if size == 0:
        raise StoreUnavailable(
            "This file is empty: copying it was probably broken off. Nothing was changed. Copy it "
            "again from where it was made."
        )
    if size > BIGGEST or (size % _PAGE and not has_journal(path)):
        raise StoreUnavailable(NOT_CARRIED)
    if _is_plain(path):
        raise StoreUnavailable(
            "This file needs no code: it is a ward's own file or another database, and not a "
            "carried audit. Nothing was changed. Choose the file of the carried audit."
        )


# Never read the file but through the engine: see `health`.
def _is_plain(path: Path) -> bool:
    """Tell whether the engine reads the file without a key."""
    with closing(connect_to_read(path, immutable=True)) as connection:
        try:
            with translated(carried=True):
                connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except StoreUnavailable as error:
            if primary_code(error.__cause__) == Code.NOTADB:
                return False
            if primary_code(error.__cause__) == Code.CORRUPT:
                return True
            raise
    return True


def _fits(path: Path, key: bytes, size: int) -> bool:
    """Tell whether any page is genuine under this key; some may be damaged or half written."""
    with (
        closing(connect_to_read(path, key=key, immutable=True)) as connection,
        translated(carried=True),
    ):
        bad = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    return len(bad) < -(-size // _PAGE)


def _refuse_foreign(path: Path, key: bytes) -> None:
    """Stop what acts by itself or looks like a table: WardApp makes tables and indexes only."""
    with closing(connect_to_read(path, key=key)) as connection, translated(carried=True):
        made = connection.execute("SELECT type, sql FROM sqlite_master").fetchall()
    for kind, sql in made:
        if kind not in ("table", "index") or _VIRTUAL.match(sql or ""):
            raise StoreUnavailable(CARRIED_FOREIGN)


def _is_whole(path: Path, key: bytes) -> bool:
    try:
        with closing(connect(path, key=key)) as connection, translated(carried=True):
            connection.execute("BEGIN")
            # The reading takes back an unfinished save and keeps other writers out.
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            if connection.execute("PRAGMA cipher_integrity_check").fetchone() is not None:
                return False
            return [row[0] for row in connection.execute("PRAGMA integrity_check(1)")] == ["ok"]
    except StoreUnavailable as error:
        code = primary_code(error.__cause__)
        if code in (Code.CORRUPT, Code.NOTADB):
            return False
        if code in NO_RIGHT and has_journal(path):
            raise StoreUnavailable(
                "WardApp did not end properly when this audit was last open, and the unfinished "
                "change cannot be taken back here, because the file may not be written. Nothing "
                "was changed. Copy the file, with the one beside it whose name ends in -journal, "
                "to a folder of your own on this computer and open it there."
            ) from error
        raise
