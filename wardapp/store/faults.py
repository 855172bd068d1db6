"""What the engine says when it cannot, in the words of a person; all else is our bug."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from enum import IntEnum

from sqlcipher3 import dbapi2 as driver

from wardapp.errors import StoreUnavailable
from wardapp.words import marked


class Code(IntEnum):
    """SQLite's primary result codes that tell of the world and not of our code."""

    PERM = 3
    BUSY = 5
    LOCKED = 6
    READONLY = 8
    IOERR = 10
    CORRUPT = 11
    FULL = 13
    CANTOPEN = 14
    PROTOCOL = 15
    NOTADB = 26


BUSY = marked(
    "The ward's file is in use by another program, which did not let go of it within ten "
    "seconds. Nothing was changed, and what you typed is still here. Try again in a moment."
)
READ_ONLY = marked(
    "The ward's file may be read but not written. Nothing was changed, and all that was saved "
    "before is safe. Ask IT for the right to write to the folder, then open the ward again."
)
NOT_OPENED = marked(
    "The ward's file cannot be opened: this computer has no right to it or to its folder. "
    "Nothing was changed. Ask IT for the right to read and write there, then open the ward again."
)
DISK_FULL = marked(
    "The disk is full, so this change was not saved. All that was saved before is safe. "
    "Free some space on the disk, then save again."
)
DISK_TROUBLE = marked(
    "The disk did not do what it was asked, so this change was not saved. All that was saved "
    "before stays in the backups. Check that the disk is connected and not full, then try again."
)
DAMAGED = marked(
    "The ward's file is damaged and cannot be used as it is. Nothing was written to it, and the "
    "backups are kept apart. Close WardApp on this computer and restore the newest good backup."
)

CARRIED_BUSY = marked(
    "The carried audit is in use by another program, which did not let go of it within ten "
    "seconds. Nothing was changed, and what you typed is still here. Try again in a moment."
)
CARRIED_READ_ONLY = marked(
    "The carried audit may be read but not written. Nothing was changed, and all that was saved "
    "before is safe. To answer in it, copy it to a folder of your own on this computer."
)
CARRIED_NOT_OPENED = marked(
    "The carried audit cannot be opened: it is not there any more, or this computer has no right "
    "to it or to its folder. Nothing was changed. Put the stick back, or copy the file to a "
    "folder of your own on this computer."
)
CARRIED_GONE = marked(
    "The file of the carried audit is not there any more, so this change was not saved. All that "
    "was saved before is in it. Put the stick back, or the file to where it was, then save again."
)
CARRIED_DISK_TROUBLE = marked(
    "The disk or the stick did not do what it was asked, so this change was not saved. All that "
    "was saved before is in the file. Check that the stick is in its place and not full, then "
    "try again."
)
CARRIED_DAMAGED = marked(
    "The code is right, but the file is damaged or a part of it is missing. Nothing was changed. "
    "Copy it again from the computer where it was last open, and keep this one until the copy "
    "has opened."
)
CARRIED_FOREIGN = marked(
    "The code opens this file, but it is a database of another program. Nothing was changed. "
    "Choose the file of the carried audit."
)

_SENTENCES: Mapping[int, str] = {
    Code.BUSY: BUSY,
    Code.LOCKED: BUSY,
    Code.PROTOCOL: BUSY,
    Code.READONLY: READ_ONLY,
    Code.PERM: READ_ONLY,
    Code.CANTOPEN: NOT_OPENED,
    Code.FULL: DISK_FULL,
    Code.IOERR: DISK_TROUBLE,
    Code.CORRUPT: DAMAGED,
    Code.NOTADB: DAMAGED,
}
_CARRIED_SENTENCES: Mapping[int, str] = {
    **_SENTENCES,
    Code.BUSY: CARRIED_BUSY,
    Code.LOCKED: CARRIED_BUSY,
    Code.PROTOCOL: CARRIED_BUSY,
    Code.READONLY: CARRIED_READ_ONLY,
    Code.PERM: CARRIED_READ_ONLY,
    Code.CANTOPEN: CARRIED_NOT_OPENED,
    Code.IOERR: CARRIED_DISK_TROUBLE,
    Code.CORRUPT: CARRIED_DAMAGED,
    Code.NOTADB: CARRIED_DAMAGED,
}


def primary_code(error: BaseException | None) -> int:
    """Return SQLite's primary result code of a driver error; 0 where it has none."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def unavailable(error: BaseException | None, *, carried: bool = False) -> StoreUnavailable | None:
    """Return the sentence for a fault of the world; None where the fault is ours.

    `carried` for a carried audit, which has no backups of its own and may lie on a stick.
    """
    sentence = (_CARRIED_SENTENCES if carried else _SENTENCES).get(primary_code(error))
    return StoreUnavailable(sentence) if sentence else None


@contextmanager
def translated(*, carried: bool = False) -> Iterator[None]:
    """Turn the driver's errors inside into StoreUnavailable where the world is to blame."""
    try:
        yield
    except driver.Error as error:
        known = unavailable(error, carried=carried)
        if known is None:
            raise
        raise known from error
