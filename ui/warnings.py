"""What the banner warns of: each says what happened, what is safe, what to do."""

from datetime import datetime

from wardapp.display import date_time
from wardapp.words import tr


def read_only(*, carried: bool) -> str:
    """Say that what is open, a ward or a carried audit, may not be written."""
    if carried:
        return tr(
            "This audit is open to look at only: its file may not be written. Copy it to a "
            "folder of this computer, and open the copy."
        )
    return tr(
        "This ward is open to look at only: its file or its folder may not be written. What "
        "was saved before is safe; nothing new can be saved. Ask IT for the right to write "
        "to the folder, then open the ward again."
    )


def clock_behind(now: datetime, newest: datetime) -> str:
    """Say that the diary holds an entry of a later time than this computer shows."""
    return tr(
        "The clock of this computer says {now}, but the diary already holds an entry of "
        "{newest}. Everything is saved, in its right order. Set the clock of this computer "
        "right, or times will be wrong.",
        now=date_time(now),
        newest=date_time(newest),
    )


def backup_late() -> str:
    """Say that changes stand without a backup."""
    return tr(
        "The last changes have no backup yet. They are saved in the ward's file. Check that "
        "the disk is not full."
    )


def locks_soon() -> str:
    """Say that the screen is about to lock."""
    return tr("Nobody is at the keyboard: the screen locks in 30 seconds. Press any key.")
