"""Remembers when a backup is due: on opening, then each quarter of an hour with changes."""

from datetime import datetime, timedelta
from pathlib import Path

from wardapp.clock import Clock
from wardapp.store.backup import Backup, back_up

EVERY = timedelta(minutes=15)
LATE_AFTER = timedelta(minutes=30)


class BackupKeeper:
    """Keeps one ward's backups; `run` uses a connection of its own and may take its time.

    `last_seq` is the number of the newest entry in the diary.
    """

    def __init__(self, path: Path, clock: Clock) -> None:
        self._path = path
        self._clock = clock
        self._tried_at: datetime | None = None
        self._kept_seq: int | None = None
        self._unkept_since: datetime | None = None

    def due(self, now: datetime, last_seq: int) -> bool:
        """Tell whether it is time: at first, or after 15 minutes if something changed."""
        if self._kept_seq == last_seq:
            self._unkept_since = None
            return False
        if self._unkept_since is None:
            self._unkept_since = now
        return self._tried_at is None or now - self._tried_at >= EVERY

    def late(self, now: datetime) -> bool:
        """Tell whether changes have stood without a backup for over half an hour."""
        return self._unkept_since is not None and now - self._unkept_since > LATE_AFTER

    def run(self, last_seq: int) -> Backup:
        """Make a backup now; raises StoreUnavailable, and is then due again in 15 minutes."""
        self._tried_at = self._clock.now()
        backup = back_up(self._path, self._clock)
        self._kept_seq = last_seq
        self._unkept_since = None
        return backup
