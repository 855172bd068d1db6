"""Backups of an open ward: when one is due, and how it is made beside the work."""

from datetime import datetime

from wardapp.app import App
from wardapp.queries.diary import last_seq
from wardapp.store.keeper import BackupKeeper


class Backups:
    """One ward's verified backups: on opening, then each quarter of an hour with changes.

    `due` asks the ward and belongs to its worker; `make` has a connection of its own and
    may run beside it.
    """

    def __init__(self, app: App) -> None:
        self._app = app
        self._keeper = BackupKeeper(app.store.path, app.clock)

    def due(self) -> int | None:
        """Return the newest entry that a backup should hold; None while none is due."""
        if self._app.store.read_only:
            return None
        newest = self._app.ask(last_seq)
        return newest if self._keeper.due(self._app.clock.now(), newest) else None

    def make(self, newest: int) -> datetime:
        """Make a backup, read it back, thin the old ones; raises StoreUnavailable."""
        return self._keeper.run(newest).taken_at

    def late(self) -> bool:
        """Tell whether changes have stood without a backup for over half an hour."""
        return self._keeper.late(self._app.clock.now())
