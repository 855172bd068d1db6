"""Backups that were read back before they count.

A copy made by any other means than the online call can lose what still stands in the log.
"""

import os
import re
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool
from sqlcipher3 import dbapi2 as driver

from wardapp.clock import Clock
from wardapp.errors import StoreUnavailable
from wardapp.store.connection import RawConnection, connect_to_read, way_to_read
from wardapp.store.diary import verify_chain
from wardapp.store.faults import translated
from wardapp.store.schema import SCHEMA, revision_of
from wardapp.store.thinning import to_keep
from wardapp.words import marked

_STAMP = "%Y%m%dT%H%M%SZ"
BAD_BACKUP = marked(
    "This backup is damaged or is not of a ward, and was not used. Nothing was changed. "
    "Choose another backup."
)


@dataclass(frozen=True)
class Contents:
    """What a file holds, told so that two files can be compared: rows a table, diary's end."""

    rows: Mapping[str, int]
    head: str


@dataclass(frozen=True)
class Backup:
    """A backup that was read back and found whole."""

    path: Path
    taken_at: datetime
    contents: Contents


def stamp(at: datetime) -> str:
    """Return a moment as it stands in file names, in UTC."""
    return at.astimezone(UTC).strftime(_STAMP)


def backup_folder(path: Path) -> Path:
    """Return where the backups of a ward's file lie."""
    return path.parent / "backups"


def back_up(path: Path, clock: Clock) -> Backup:
    """Copy the file as it is now, read the copy back, and only then thin the older ones.

    Safe beside any number of writers. Raises StoreUnavailable; older backups stay then.
    """
    taken_at = clock.now().replace(microsecond=0)
    try:
        backup_folder(path).mkdir(mode=0o700, exist_ok=True)
        target = free_name(backup_folder(path) / f"{path.stem}-{stamp(taken_at)}.db")
        with unfinished(target.with_name(target.name + ".part")) as part:
            rows = copy_to(path, part)
            contents = read_back(part)
            if contents.rows != rows:
                raise StoreUnavailable(
                    "The backup does not hold the same number of rows as the ward's file and was "
                    "thrown away. The ward's file and the older backups are untouched. Tell IT."
                )
            put_in_place(part, target)
        _thin(path, clock.now())
    except (OSError, driver.Error) as error:
        raise StoreUnavailable(
            "No backup could be made. The ward's file and the older backups are untouched. "
            "Check that the disk is not full and that the backups folder may be written."
        ) from error
    return Backup(target, taken_at, contents)


@contextmanager
def unfinished(part: Path) -> Iterator[Path]:
    """Give a name to work under; nothing of it stays unless it was put in its place."""
    part.unlink(missing_ok=True)
    part.touch(mode=0o600)  # for nobody else's eyes, from the first byte
    try:
        yield part
    finally:
        part.unlink(missing_ok=True)


def read_back(copy: Path) -> Contents:
    """Read a copy whole: structure, rows, diary chain; raise StoreUnavailable where it is bad."""
    with translated(), closing(way_to_read(copy)()) as connection:
        if [row[0] for row in connection.execute("PRAGMA integrity_check(1)")] != ["ok"]:
            raise StoreUnavailable(BAD_BACKUP)
        rows = _count_rows(connection)
        revision = revision_of(connection)
    if not revision:
        raise StoreUnavailable(BAD_BACKUP)
    # A file of an older schema was checked by the program of its day; its diary may differ.
    return Contents(rows, _diary_head(copy) if revision == SCHEMA else "")


def backups_of(path: Path) -> list[tuple[datetime, Path]]:
    """Return the moments and files of all backups of a ward's file, newest first."""
    named = re.compile(re.escape(path.stem) + r"-(\d{8}T\d{6}Z)(-\d+)?\.db")
    folder = backup_folder(path)
    matches = [named.fullmatch(file.name) for file in folder.iterdir()] if folder.is_dir() else []
    found = [
        (datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC), folder / match[0])
        for match in matches
        if match
    ]
    return sorted(found, reverse=True)


def newest_good_backup(path: Path) -> Backup | None:
    """Return the newest backup that can be read back whole; None where there is none."""
    for taken_at, file in backups_of(path):
        with suppress(StoreUnavailable):
            return Backup(file, taken_at, read_back(file))
    return None


def free_name(wanted: Path) -> Path:
    """Return this name, or one with a number, so that nothing is ever written over."""
    name, number = wanted, 2
    while name.exists():
        name = wanted.with_stem(f"{wanted.stem}-{number}")
        number += 1
    return name


def copy_to(path: Path, part: Path) -> dict[str, int]:
    """Copy by the engine's online call; return the rows a table of the very same moment."""
    with (
        closing(way_to_read(path)()) as source,
        closing(driver.connect(str(part), isolation_level=None)) as copy,
    ):
        with translated():
            source.execute("BEGIN")  # the counts and the copy see one moment
            rows = _count_rows(source)
        source.backup(copy)
        source.execute("ROLLBACK")
        copy.execute("PRAGMA journal_mode = DELETE")  # one file that needs none beside it
    return rows


def _count_rows(connection: RawConnection) -> dict[str, int]:
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%'"
        " ESCAPE '\\' ORDER BY name"
    ).fetchall()
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
        for (name,) in names
    }


def _diary_head(copy: Path) -> str:
    """Return the last hash of the diary; raise StoreUnavailable where the chain is broken."""
    engine = create_engine(
        "sqlite://", module=driver, creator=lambda: connect_to_read(copy), poolclass=NullPool
    )
    try:
        with engine.connect() as connection:
            chain = verify_chain(connection)
    except (DBAPIError, ValueError) as error:  # what stands there cannot even be read
        raise StoreUnavailable(BAD_BACKUP) from error
    if not chain.ok:
        raise StoreUnavailable(
            "The diary in this copy does not hold together from entry {entry} on, so it was not "
            "used. Nothing was changed. Choose an older backup and tell IT.",
            entry=chain.first_bad,
        )
    return chain.head


def put_in_place(part: Path, target: Path) -> None:
    """Give a finished file its name, on the disk and not only in memory."""
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    part.replace(target)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder survive a power cut, where the system can."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _thin(path: Path, now: datetime) -> None:
    backups = backups_of(path)
    keep = to_keep([at for at, _ in backups], now)
    for at, file in backups:
        if at not in keep:
            file.unlink(missing_ok=True)
