"""Opens a ward's file and hands out its one connection; only here is the dialect known."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from sqlalchemy import Connection, Engine, ExceptionContext, create_engine, event
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2 as driver

from wardapp.clock import Clock
from wardapp.errors import StoreUnavailable
from wardapp.store.connection import (
    NO_RIGHT,
    RawConnection,
    connect,
    may_write,
    refuse_old_engine,
    way_to_read,
)
from wardapp.store.faults import READ_ONLY, primary_code, translated, unavailable
from wardapp.store.health import Health, examine, refuse_damaged
from wardapp.store.migrate import bring_up_to_date
from wardapp.store.place import refuse_unsafe_place


@dataclass(frozen=True)
class Store:
    """A ward's open file; `read_only` where the file or its folder cannot be written."""

    path: Path
    engine: Engine
    read_only: bool
    health: Health

    def close(self) -> None:
        """Let go of the file; the engine then folds its log into it."""
        self.engine.dispose()


def open_store(path: Path, *, clock: Clock, read_only_ok: bool = True) -> Store:
    """Open the ward's file, made and brought up to date where needed.

    Raises StoreUnavailable where it must not or cannot be opened, StoreDamaged where the
    newest good backup should be offered.
    """
    refuse_old_engine()
    refuse_unsafe_place(path)
    if path.is_dir():
        raise StoreUnavailable(
            "This is a folder, not a ward's file. Nothing was opened or changed. Choose the file "
            "inside it."
        )
    health = examine(path)
    refuse_damaged(health, path)
    if not path.exists():
        _make_file(path)
    creator, read_only = _way_in(path)
    if read_only and not read_only_ok:
        raise StoreUnavailable(READ_ONLY)
    store = Store(path, _make_engine(creator), read_only, health)
    try:
        bring_up_to_date(store.engine, path, clock, read_only=read_only)
    except BaseException:
        store.close()
        raise
    return store


def data_version(store: Store) -> int:
    """Return a number that changes when another station has written, and only then."""
    with translated(), closing(store.engine.raw_connection()) as connection:
        cursor = connection.cursor()
        cursor.execute("PRAGMA data_version")
        row = cursor.fetchone()
    return int(row[0]) if row else 0


def _make_file(path: Path) -> None:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600)  # the engine gives its log the same rights
    except OSError as error:
        raise StoreUnavailable(
            "The ward's file cannot be made here. Nothing was changed. Choose another folder on "
            "this computer, or ask IT for the right to write to this one."
        ) from error


def _way_in(path: Path) -> tuple[Callable[[], RawConnection], bool]:
    """Return how to connect, and whether only for reading."""
    try:
        with closing(connect(path)) as connection, translated():
            if may_write(connection):
                return partial(connect, path), False
    except StoreUnavailable as error:
        if primary_code(error.__cause__) not in NO_RIGHT or not path.exists():
            raise
    return way_to_read(path), True


def _make_engine(creator: Callable[[], RawConnection]) -> Engine:
    engine = create_engine(
        "sqlite://",
        module=driver,
        creator=creator,
        # One connection, so that `PRAGMA data_version` on it tells of other stations only.
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        hide_parameters=True,  # or the text of an error would quote names
    )
    event.listen(engine, "begin", _begin)
    event.listen(engine, "handle_error", _translate)
    return engine


def _begin(connection: Connection) -> None:
    """Begin by ourselves: the driver would leave schema changes outside the transaction."""
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _translate(context: ExceptionContext) -> None:
    known = unavailable(context.original_exception)
    if known is not None:
        raise known from context.original_exception
