"""Where a ward's file is, when it was last copied, and whether it is whole: asked by a person."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from wardapp.app import App
from wardapp.store.backup import back_up, backup_folder, backups_of
from wardapp.store.health import examine


@dataclass(frozen=True)
class Keeping:
    """The file, the folder of its backups, and when the newest was made; None for none yet."""

    path: Path
    backups: Path
    last: datetime | None
    count: int


def keeping(app: App) -> Keeping:
    """Return how the ward's data are kept."""
    path = app.store.path
    kept = backups_of(path)
    return Keeping(path, backup_folder(path), kept[0][0] if kept else None, len(kept))


def back_up_now(app: App) -> Keeping:
    """Make a backup and read it back; raises StoreUnavailable."""
    back_up(app.store.path, app.clock)
    return keeping(app)


def check_now(app: App) -> str:
    """Look the whole file over and return what was found, as an English source text."""
    return examine(app.store.path, big=None).text
