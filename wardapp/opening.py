"""Opens a ward for whoever wants to work with it: its file, its facts, its people."""

from dataclasses import dataclass
from pathlib import Path

from wardapp.app import App
from wardapp.clock import Clock
from wardapp.codes import code_list
from wardapp.commands.command import Who
from wardapp.queries.ward import PersonRow, WardRow, people, wards
from wardapp.store.engine import open_store
from wardapp.store.keeper import BackupKeeper


@dataclass(frozen=True)
class OpenWard:
    """A station with what its window shows at once; no `wards` in a file just made.

    `keeper` makes its backups; None for a file that may only be read.
    """

    app: App
    wards: tuple[WardRow, ...]
    people: tuple[PersonRow, ...]
    keeper: BackupKeeper | None


def open_ward(path: Path, clock: Clock, station: str) -> OpenWard:
    """Open the ward's file, made where there is none; raises StoreUnavailable."""
    store = open_store(path, clock=clock)
    app = App(store, clock, station)
    app.begin_listening()
    keeper = None if store.read_only else BackupKeeper(path, clock)
    return OpenWard(app, app.ask(wards), app.ask(people), keeper)


def who_is(person: PersonRow) -> Who:
    """Return a person as they sign in: with the rights of their role, or to look only."""
    roles = code_list("roles")
    rights = roles[person.role].extra["permissions"] if person.role in roles else ("view",)
    return Who(person.id, person.shown, person.role, frozenset(rights))
