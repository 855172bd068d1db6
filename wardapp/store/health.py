"""Is the ward's file whole? Asked at every opening, before anything is read or written."""

from contextlib import closing
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from wardapp.display import date_time
from wardapp.errors import StoreUnavailable
from wardapp.store.backup import Backup, newest_good_backup
from wardapp.store.connection import has_log, in_use, way_to_read
from wardapp.store.faults import Code, primary_code, translated
from wardapp.words import marked

# About two seconds of checking; a bigger file is checked while the board is already in use.
_BIG = 200 * 1024 * 1024
_SMALLEST = 512  # bytes: one page of the smallest kind
_DAMAGED = marked("The ward's file is damaged, or this is not a ward's file.")


class Condition(Enum):
    """What an examination found."""

    NEW = "new"  # no file yet, or an empty one
    GOOD = "good"
    UNCHECKED = "unchecked"  # big: run `examine(path, big=None)` in the background
    DAMAGED = "damaged"


@dataclass(frozen=True)
class Health:
    """What was found, in a sentence for a person (an English source text)."""

    condition: Condition
    ended_cleanly: bool
    text: str


class StoreDamaged(StoreUnavailable):
    """The file is damaged; `backup` is the newest good one, None where there is none."""

    def __init__(self, text: str, backup: Backup | None, **values: object) -> None:
        super().__init__(text, **values)
        self.backup = backup


def examine(path: Path, *, big: int | None = _BIG) -> Health:
    """Look the file over: quickly after a clean end, thoroughly after a crash.

    `big` is the size in bytes from which the check is left for the background.
    """
    size = path.stat().st_size if path.exists() else 0
    if size == 0:
        return Health(Condition.NEW, True, marked("A new ward's file."))
    if size < _SMALLEST:  # the engine would take it for an empty file and write over it
        return Health(Condition.DAMAGED, True, _DAMAGED)
    clean = _ended_cleanly(path)
    if big is not None and size > big:
        return Health(
            Condition.UNCHECKED, clean, marked("The ward's file is being checked meanwhile.")
        )
    return _checked(path, clean)


def refuse_damaged(health: Health, path: Path) -> None:
    """Raise StoreDamaged with the newest good backup where the file cannot be used.

    A missing or empty file beside backups is a lost ward, not a new one.
    """
    if health.condition not in (Condition.NEW, Condition.DAMAGED):
        return
    backup = newest_good_backup(path)
    if backup is not None:
        raise StoreDamaged(
            "The ward's file is damaged or missing. Nothing was changed, and a checked backup of "
            "{taken} is safe. Restore this backup; what is left of the file is kept beside it.",
            backup,
            taken=date_time(backup.taken_at),
        )
    if health.condition is Condition.DAMAGED:
        raise StoreDamaged(
            "This is not a ward's file, or it is damaged, and there is no backup beside it. "
            "Nothing was changed. Choose another file, or ask IT for a backup of this one.",
            None,
        )


def _ended_cleanly(path: Path) -> bool:
    """Tell whether the last to use the file closed it: the engine then removes its log."""
    return not has_log(path) or in_use(path)


def _checked(path: Path, clean: bool) -> Health:
    if not _is_whole(path, "quick_check" if clean else "integrity_check"):
        return Health(Condition.DAMAGED, clean, _DAMAGED)
    if clean:
        return Health(Condition.GOOD, True, marked("The ward's file is whole."))
    return Health(
        Condition.GOOD,
        False,
        marked("WardApp did not end properly last time. The ward's file was checked and is whole."),
    )


# Never read a ward's file but through the engine: on POSIX systems closing a file of our own
# would let go of the locks that every connection of this program holds on it.
def _is_whole(path: Path, check: str) -> bool:
    try:
        with closing(way_to_read(path)()) as connection, translated():
            return [row[0] for row in connection.execute(f"PRAGMA {check}(1)")] == ["ok"]
    except StoreUnavailable as error:
        if primary_code(error.__cause__) in (Code.CORRUPT, Code.NOTADB):
            return False
        raise
