"""One connection to a ward's file, with the settings that keep it whole."""

from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as driver

from wardapp.errors import StoreUnavailable
from wardapp.store.faults import Code, primary_code, translated

# Below it two connections that write and checkpoint in one instant can damage the file.
ENGINE_FLOOR = (3, 51, 3)
_PATIENCE = 10  # seconds to wait for another station's write
_KEY_BYTES = 32

RawConnection = Any  # the driver has no types of its own

NO_RIGHT = frozenset({Code.READONLY, Code.CANTOPEN, Code.PERM})


def refuse_old_engine(version: str = driver.sqlite_version) -> None:
    """Raise StoreUnavailable where the engine has the write-ahead fault of before 3.51.3."""
    if tuple(int(part) for part in version.split(".")) < ENGINE_FLOOR:
        raise StoreUnavailable(
            "The database engine on this computer is {version}, which has a fault that can "
            "damage a ward's file. Nothing was opened or changed. Install WardApp again, with "
            "its own engine.",
            version=version,
        )


def connect(path: Path, *, key: bytes | None = None, patience: float = _PATIENCE) -> RawConnection:
    """Return a driver connection in autocommit, for reading and writing; makes the file.

    With the `key` of a carried audit the file must be there. It keeps no log beside it that a
    copy on a stick would lack: all that was acknowledged is in the one file.
    """
    with translated(carried=key is not None):
        connection = driver.connect(
            str(path) if key is None else _address(path, "mode=rw"),
            uri=key is not None,
            isolation_level=None,
            check_same_thread=False,
            timeout=patience,
        )
        try:
            if key is not None:
                _unlock(connection, key)
            _settle(connection, "WAL" if key is None else "DELETE")
        except (driver.Error, ValueError):
            connection.close()
            raise
    return connection


def connect_to_read(
    path: Path, *, immutable: bool = False, key: bytes | None = None
) -> RawConnection:
    """Return a driver connection that never writes; `immutable` where not even a log may be."""
    with translated(carried=key is not None):
        connection = driver.connect(
            _address(path, "mode=ro&immutable=1" if immutable else "mode=ro"),
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            timeout=_PATIENCE,
        )
        if key is not None:
            _unlock(connection, key)
        return connection


def way_to_read(path: Path) -> Callable[[], RawConnection]:
    """Return how to read the file, also in a folder where not even a log may be made."""
    try:
        with closing(connect_to_read(path)) as connection, translated():
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except StoreUnavailable as error:
        # What stands only in the log would be missing from an immutable reading.
        if primary_code(error.__cause__) not in NO_RIGHT or has_log(path):
            raise
        return partial(connect_to_read, path, immutable=True)
    return partial(connect_to_read, path)


def log_of(path: Path) -> Path:
    """Return the engine's write-ahead log beside the file."""
    return path.with_name(path.name + "-wal")


def has_log(path: Path) -> bool:
    """Tell whether the log holds anything: somebody has the file open, or died with it open."""
    log = log_of(path)
    return log.exists() and log.stat().st_size > 0


def has_journal(path: Path) -> bool:
    """Tell whether a write to a carried audit is under way, or whoever made it has died."""
    journal = path.with_name(path.name + "-journal")
    return journal.exists() and journal.stat().st_size > 0


def may_write(connection: RawConnection) -> bool:
    """Tell whether the file can be written, by a write that is taken back."""
    (number,) = connection.execute("PRAGMA user_version").fetchone()
    try:
        # The lock alone proves nothing: on a read-only file the engine begins to read instead.
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(f"PRAGMA user_version = {number}")
    except driver.Error as error:
        code = primary_code(error)
        if code in (Code.BUSY, Code.LOCKED):
            return True  # whoever is writing now proves it
        if code in NO_RIGHT:
            return False
        raise
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
    return True


def in_use(path: Path) -> bool:
    """Tell whether another connection, in this program or another, has the file open."""
    with translated():
        connection = driver.connect(str(path), isolation_level=None, timeout=0)
    try:
        # Exclusive locking reaches past the write-ahead log to the file itself, on which
        # every open connection keeps a shared lock.
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")
    except driver.Error as error:
        return primary_code(error) in (Code.BUSY, Code.LOCKED)
    finally:
        connection.close()
    return False


def _address(path: Path, options: str) -> str:
    return f"{path.resolve().as_uri()}?{options}"


def _unlock(connection: RawConnection, key: bytes) -> None:
    """Give the engine the key; it is tried at the first reading, not here."""
    if len(key) != _KEY_BYTES:  # the engine would quietly take it for a pass phrase
        raise ValueError(f"a key has {_KEY_BYTES} bytes")
    # By itself the engine would write each page it cannot read to the terminal.
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute("PRAGMA trusted_schema = OFF")  # somebody else may have written in it
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")


def _settle(connection: RawConnection, wanted: str) -> None:
    (mode,) = connection.execute(f"PRAGMA journal_mode = {wanted}").fetchone()
    # Without write-ahead logging FULL does not sync the folder after a commit; EXTRA does.
    connection.execute(f"PRAGMA synchronous = {'FULL' if mode == 'wal' else 'EXTRA'}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA mmap_size = 0")
