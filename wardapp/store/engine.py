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
from wardapp.store.carried import begin, discard, look_over
from wardapp.store.connection import (
    NO_RIGHT,
    RawConnection,
    connect,
    connect_to_read,
    may_write,
    refuse_old_engine,
    way_to_read,
)
from wardapp.store.faults import (
    CARRIED_GONE,
    CARRIED_READ_ONLY,
    READ_ONLY,
    Code,
    primary_code,
    translated,
    unavailable,
)
from wardapp.store.health import Health, examine, refuse_damaged
from wardapp.store.migrate import bring_up_to_date
from wardapp.store.place import refuse_unsafe_place


@dataclass(frozen=True)
class Store:
    """A ward's open file; `read_only` where the file or its folder cannot be written.

    `carried` for an audit on its way, which has a key and no backups.
    """

    path: Path
    engine: Engine
    read_only: bool
    health: Health
    carried: bool = False

    def close(self) -> None:
        """Let go of the file; the engine then folds its log into it, and it is the only one."""
        self.engine.dispose()


def open_store(
    path: Path,
    *,
    clock: Clock,
    read_only_ok: bool = True,
    key: bytes | None = None,
    make: bool = False,
) -> Store:
    """Open the ward's file, made and brought up to date where needed.

    With a `key` it is a carried audit, which is made only by `make` and never over another
    file. Raises StoreUnavailable where it must not or cannot be opened, StoreDamaged where the
    newest good backup should be offered, WrongCode where the key may be of another audit.
    """
    refuse_old_engine()
    refuse_unsafe_place(path)
    if key is None:
        return _open(path, _look_over_ward(path), clock, None, read_only_ok=read_only_ok)
    if not make:
        return _open(path, look_over(path, key), clock, key, read_only_ok=read_only_ok)
    health = begin(path)
    try:
        return _open(path, health, clock, key, read_only_ok=False)
    except BaseException:
        discard(path)
        raise


def data_version(store: Store) -> int:
    """Return a number that changes when another station has written, and only then."""
    with (
        translated(carried=store.carried),
        closing(store.engine.raw_connection()) as connection,
    ):
        cursor = connection.cursor()
        cursor.execute("PRAGMA data_version")
        row = cursor.fetchone()
    return int(row[0]) if row else 0


def _look_over_ward(path: Path) -> Health:
    """Return the health of a ward's file, which is there afterwards."""
    if path.is_dir():
        raise StoreUnavailable(
            "This is a folder, not a ward's file. Nothing was opened or changed. Choose the file "
            "inside it."
        )
    health = examine(path)
    refuse_damaged(health, path)
    if not path.exists():
        _make_file(path)
    return health


def _open(
    path: Path, health: Health, clock: Clock, key: bytes | None, *, read_only_ok: bool
) -> Store:
    carried = key is not None
    creator, read_only = _way_in(path, key)
    if read_only and not read_only_ok:
        raise StoreUnavailable(CARRIED_READ_ONLY if carried else READ_ONLY)
    engine = _make_engine(creator, carried=path if carried else None)
    store = Store(path, engine, read_only, health, carried)
    try:
        bring_up_to_date(store.engine, path, clock, read_only=read_only, carried=carried)
    except BaseException:
        store.close()
        raise
    return store


def _make_file(path: Path) -> None:
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600)  # the engine gives its log the same rights
    except OSError as error:
        raise StoreUnavailable(
            "The ward's file cannot be made here. Nothing was changed. Choose another folder on "
            "this computer, or ask IT for the right to write to this one."
        ) from error


def _way_in(path: Path, key: bytes | None) -> tuple[Callable[[], RawConnection], bool]:
    """Return how to connect, and whether only for reading; neither shows the key in a log."""
    try:
        with closing(connect(path, key=key)) as connection, translated(carried=key is not None):
            if may_write(connection):
                return lambda: connect(path, key=key), False
    except StoreUnavailable as error:
        if primary_code(error.__cause__) not in NO_RIGHT or not path.exists():
            raise
    if key is None:
        return way_to_read(path), True
    return lambda: connect_to_read(path, key=key), True


def _make_engine(creator: Callable[[], RawConnection], *, carried: Path | None = None) -> Engine:
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
    translate = partial(_translate_carried, carried) if carried is not None else _translate
    event.listen(engine, "handle_error", translate)
    return engine


def _begin(connection: Connection) -> None:
    """Begin by ourselves: the driver would leave schema changes outside the transaction."""
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _translate(context: ExceptionContext) -> None:
    known = unavailable(context.original_exception)
    if known is not None:
        raise known from context.original_exception


def _translate_carried(path: Path, context: ExceptionContext) -> None:
    """The engine calls a file read-only that was taken away with its stick."""
    error = context.original_exception
    if primary_code(error) == Code.READONLY and _is_gone(path):
        raise StoreUnavailable(CARRIED_GONE) from error
    known = unavailable(error, carried=True)
    if known is not None:
        raise known from error


def _is_gone(path: Path) -> bool:
    try:
        path.stat()
    except OSError:  # a dead stick may say anything
        return True
    return False
