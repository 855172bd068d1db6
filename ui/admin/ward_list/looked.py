"""A ward list looked at by the worker: what was read, and what it would do."""

from dataclasses import dataclass, replace
from pathlib import Path

from wardapp.app import App
from wardapp.errors import WardError
from wardapp.feeds.bed_state import ReadResult, Trial, plan_ward_list, read_ward_list
from wardapp.feeds.how_read import how_read
from wardapp.feeds.said import Said
from wardapp.feeds.table import FileBytes, ReadingChoice, load
from wardapp.queries.ward_list import remembered_columns


@dataclass(frozen=True)
class Looked:
    """A file as read, with its trial run; or with the trouble that keeps it from being planned."""

    read: ReadResult
    choice: ReadingChoice
    also_called: tuple[str, ...] = ()
    trial: Trial | None = None
    trouble: WardError | None = None
    how: tuple[Said, ...] = ()


def look_at(app: App, ward_id: int, source: Path | FileBytes, choice: ReadingChoice) -> Looked:
    """Read a file and plan it; raises RuleBroken where it cannot be read at all."""
    file = load(source) if isinstance(source, Path) else source
    known = app.ask(remembered_columns)
    return plan_again(
        app, ward_id, Looked(read_ward_list(file, choice=choice, known=known), choice)
    )


def plan_again(app: App, ward_id: int, looked: Looked) -> Looked:
    """Compare once more with the ward as it is now."""
    try:
        trial = plan_ward_list(app, ward_id, looked.read, looked.also_called)
    except WardError as error:
        return replace(looked, trial=None, trouble=error, how=())
    how = how_read(looked.read.table, looked.read.listing())
    return replace(looked, trial=trial, trouble=None, how=how)


def look_otherwise(app: App, ward_id: int, looked: Looked, choice: ReadingChoice) -> Looked:
    """Read the same file in other letters; what a person said about it stays."""
    fresh = look_at(app, ward_id, looked.read.file, choice)
    read = replace(fresh.read, as_of=looked.read.as_of, mends=looked.read.mends)
    for old, new in zip(looked.read.mapping.columns, fresh.read.mapping.columns, strict=False):
        if old.field != new.field:
            read = read.with_column(new.index, old.field)
    return plan_again(app, ward_id, replace(looked, read=read, choice=choice))
