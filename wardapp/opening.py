"""Opens a ward for whoever wants to work with it: its file, its facts, its people."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from wardapp.app import App
from wardapp.clock import Clock
from wardapp.codes import code_list
from wardapp.commands.command import Who
from wardapp.errors import StoreUnavailable
from wardapp.queries.diary import last_moment
from wardapp.queries.ward import PersonRow, WardRow, people, wards
from wardapp.store.backup import BAD_BACKUP, newest_good_backup
from wardapp.store.carry_code import file_key
from wardapp.store.engine import open_store
from wardapp.store.health import StoreDamaged
from wardapp.store.keeper import BackupKeeper
from wardapp.store.restore import Restored, restore


@dataclass(frozen=True)
class OpenWard:
    """A station with what its window shows at once; no `wards` in a file just made.

    `keeper` makes its backups; None for a file that may only be read, and for a carried audit.
    `newest` is when the last entry of the diary was made, by whichever computer's clock.
    """

    app: App
    wards: tuple[WardRow, ...]
    people: tuple[PersonRow, ...]
    keeper: BackupKeeper | None
    newest: datetime | None = None

    @property
    def carried(self) -> bool:
        """Whether this is an audit's own file and no ward's."""
        return self.app.store.carried

    @property
    def read_only(self) -> bool:
        """Whether the ward is open only to be looked at."""
        return self.app.store.read_only


def open_ward(path: Path, clock: Clock, station: str) -> OpenWard:
    """Open the ward's file, made where there is none; raises StoreUnavailable."""
    store = open_store(path, clock=clock)
    app = App(store, clock, station)
    app.begin_listening()
    keeper = None if store.read_only else BackupKeeper(path, clock)
    return OpenWard(app, app.ask(wards), app.ask(people), keeper, app.ask(last_moment))


def open_carried(path: Path, code: str, clock: Clock, station: str) -> OpenWard:
    """Open an audit that was carried away; raises StoreUnavailable, or RuleBroken for the code."""
    from wardapp.queries.audit_package import carried_audit  # no ward needs the audit's things

    store = open_store(path, clock=clock, key=file_key(code))
    app = App(store, clock, station)
    try:
        if app.ask(carried_audit) is not None:
            app.begin_listening()
            return OpenWard(app, app.ask(wards), app.ask(people), None, app.ask(last_moment))
    except BaseException:
        store.close()
        raise
    store.close()
    raise StoreUnavailable(
        "No audit was found in this file. Nothing was changed. Choose the file that was carried "
        "away."
    )


def backup_offered(error: Exception) -> datetime | None:
    """Return when the backup was taken that can be opened instead; None where there is none."""
    backup = error.backup if isinstance(error, StoreDamaged) else None
    return backup.taken_at if backup is not None else None


def restore_newest(path: Path, clock: Clock) -> Restored:
    """Put the newest good backup in the file's place, which is kept.

    Raises StoreDamaged with the backup where it may be tried again, else StoreUnavailable.
    """
    backup = newest_good_backup(path)
    if backup is None:
        raise StoreUnavailable(BAD_BACKUP)
    try:
        return restore(path, backup.path, clock)
    except StoreUnavailable as error:
        raise StoreDamaged(error.text, backup, **error.values) from error


def who_is(person: PersonRow) -> Who:
    """Return a person as they sign in: with the rights of their role, or to look only."""
    roles = code_list("roles")
    rights = roles[person.role].extra["permissions"] if person.role in roles else ("view",)
    return Who(person.id, person.shown, person.role, frozenset(rights))
