"""The way back to a backup; the file that was there is kept.

A backup put over a live file whose log stays beside it gives a mixture that says "ok":
the log goes away with its file, before the backup gets its name.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlcipher3 import dbapi2 as driver

from wardapp.clock import Clock
from wardapp.errors import StoreUnavailable
from wardapp.store.backup import (
    BAD_BACKUP,
    Contents,
    copy_to,
    free_name,
    put_in_place,
    read_back,
    stamp,
    sync_folder,
    unfinished,
)
from wardapp.store.connection import in_use

_SIDE_FILES = ("-wal", "-shm", "-journal")


@dataclass(frozen=True)
class Restored:
    """A finished restore: what the file now holds, and where the former one was kept."""

    contents: Contents
    kept: Path | None


def restore(path: Path, backup: Path, clock: Clock) -> Restored:
    """Put a backup in the place of the ward's file; the former file is kept beside it.

    Close the ward in every window first. Raises StoreUnavailable before anything is touched
    where the backup is bad or the ward is still open somewhere.
    """
    contents = read_back(backup)
    if path.exists() and in_use(path):
        raise StoreUnavailable(
            "The ward is still open in another window. Nothing was changed. Close WardApp in "
            "every window on this computer, then restore again."
        )
    try:
        with unfinished(path.with_name(path.name + ".restoring")) as part:
            copy_to(backup, part)
            if read_back(part) != contents:
                raise StoreUnavailable(BAD_BACKUP)
            kept = _move_aside(path, clock.now())
            put_in_place(part, path)
    except (OSError, driver.Error) as error:
        raise StoreUnavailable(
            "The backup could not be put in place. The ward's file and the backups are kept in "
            "their folder. Check that the disk is not full, then restore again."
        ) from error
    if read_back(path) != contents:
        raise StoreUnavailable(
            "The restored file does not hold what the backup holds. The former file and the "
            "backups are kept. Do not use this file; tell IT."
        )
    return Restored(contents, kept)


def _move_aside(path: Path, at: datetime) -> Path | None:
    """Rename the live file with all that the engine keeps beside it; return its new name."""
    aside = free_name(path.with_name(f"{path.stem}.replaced-{stamp(at)}{path.suffix}"))
    for end in ("", *_SIDE_FILES):  # the file first: without its log it must never be opened
        file = path.with_name(path.name + end)
        if file.exists():
            file.replace(aside.with_name(aside.name + end))
    sync_folder(path.parent)
    return aside if aside.exists() else None
