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


def connect(path: Path, *, patience: float = _PATIENCE) -> RawConnection:
    """Return a driver connection in autocommit, for reading and writing; makes the file."""
    with translated():
        connection = driver.connect(
            str(path), isolation_level=None, check_same_thread=False, timeout=patience
        )
        try:
            _settle(connection)
        except driver.Error:
            connection.close()
            raise
    return connection


def connect_to_read(path: Path, *, immutable: bool = False) -> RawConnection:
    """Return a driver connection that never writes; `immutable` where not even a log may be."""
    options = "mode=ro&immutable=1" if immutable else "mode=ro"
    with translated():
        return driver.connect(
            f"{path.resolve().as_uri()}?{options}",
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            timeout=_PATIENCE,
        )


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


def _settle(connection: RawConnection) -> None:
    (mode,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
    # Without write-ahead logging FULL does not sync the folder after a commit; EXTRA does.
    connection.execute(f"PRAGMA synchronous = {'FULL' if mode == 'wal' else 'EXTRA'}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA mmap_size = 0")
