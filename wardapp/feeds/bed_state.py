"""A bed-state file from its path to a plan: read it, compare it with the ward, take it in."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, time
from pathlib import Path

from wardapp.app import App, Changes
from wardapp.commands.ward_list import ImportWardList, RememberColumns
from wardapp.errors import RuleBroken
from wardapp.feeds import columns
from wardapp.feeds.accept import accept
from wardapp.feeds.as_of import AsOf, find_as_of
from wardapp.feeds.columns import ColumnMapping
from wardapp.feeds.listed import Listing
from wardapp.feeds.plan import WardListPlan
from wardapp.feeds.reconcile import reconcile
from wardapp.feeds.rows import Mends, read_rows
from wardapp.feeds.table import FileBytes, RawTable, ReadingChoice, load, read_table
from wardapp.queries.present import WardNow
from wardapp.queries.ward_list import ward_now


@dataclass(frozen=True)
class ReadResult:
    """A file as read so far; every choice of a person makes a new one.

    Change `mapping`, `as_of` or `mends` by the methods, then make the plan again.
    """

    file: FileBytes
    table: RawTable
    mapping: ColumnMapping
    as_of: AsOf
    mends: Mends

    def with_column(self, index: int, field: str) -> "ReadResult":
        """Read a column as another field."""
        return replace(self, mapping=self.mapping.changed(index, field))

    def with_as_of(self, at: datetime) -> "ReadResult":
        """Take a person's word for when the list was true."""
        return replace(self, as_of=find_as_of(self.table, at))

    def with_mend(self, row: int, field: str, value: str) -> "ReadResult":
        """Put a value in the place of a cell; the file itself stays as it is."""
        return replace(self, mends={**self.mends, (row, field): value})

    def listing(self) -> Listing:
        """Read the rows; raises RuleBroken when columns or the time are still missing."""
        if self.as_of.at is None:
            raise RuleBroken("When was this list true? Give the day and the time.", field="as_of")
        return read_rows(self.table, self.mapping, self.as_of.at, self.mends)


@dataclass(frozen=True)
class Trial:
    """A plan with the ward it was made for; `command` turns ticks into one step."""

    read: ReadResult
    ward: WardNow
    plan: WardListPlan

    def command(self, ticked: Collection[str] | None = None) -> ImportWardList:
        """Return the one command that does what is ticked."""
        return accept(self.plan, self.ward.present, ticked)


def read_ward_list(
    source: Path | FileBytes,
    *,
    choice: ReadingChoice | None = None,
    known: Mapping[str, Mapping[str, str]] | None = None,
    as_of: datetime | None = None,
    clock: time | None = None,
) -> ReadResult:
    """Read a file; `known` are remembered mappings, `clock` the time for a day in the name."""
    known = known or {}
    file = load(source) if isinstance(source, Path) else source
    table = read_table(file, choice, known.keys())
    kept = known.get(table.fingerprint)
    mapping = columns.remembered(table.headers, kept) if kept else columns.guess(table.headers)
    return ReadResult(file, table, mapping, find_as_of(table, as_of, clock), {})


def plan_ward_list(
    app: App, ward_id: int, read: ReadResult, also_called: tuple[str, ...] = ()
) -> Trial:
    """Compare what was read with the ward as it stands; changes nothing.

    `also_called` are names in the list of which a person said that they mean this ward.
    """
    listing = read.listing()
    if listing.as_of > app.clock.now():
        raise RuleBroken(
            "This list is from a time that is still to come. Check its date and the clock of "
            "this computer.",
            field="as_of",
        )
    numbers = {(p.hospital_number, p.nhs_number) for p in listing.patients}
    ward = replace(app.ask(ward_now, ward_id, numbers), other_names=also_called)
    return Trial(read, ward, reconcile(listing, ward))


def take_in(app: App, trial: Trial, ticked: Collection[str] | None = None) -> Changes:
    """Do what is ticked in one transaction, and remember the columns for the next file."""
    changes = app.do(trial.command(ticked))
    mapping = trial.read.mapping
    if not mapping.remembered:
        app.do(RememberColumns(fingerprint=mapping.fingerprint, columns=mapping.as_columns()))
    return changes
