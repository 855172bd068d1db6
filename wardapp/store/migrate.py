"""Brings a ward's file to the schema of this program, in one step that happens or does not."""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine

from wardapp.clock import Clock
from wardapp.errors import StoreUnavailable
from wardapp.store.backup import back_up
from wardapp.store.faults import CARRIED_FOREIGN, translated
from wardapp.store.schema import SCHEMA, revision_of
from wardapp.words import marked

SCRIPTS = Path(__file__).parent / "migrations"


@dataclass(frozen=True)
class _Refusals:
    """What is said of a file whose schema is not ours and cannot be made so."""

    foreign: str
    newer: str
    older: str


_WARD = _Refusals(
    foreign=marked(
        "This is a database of another program, not a ward's file. Nothing was changed. "
        "Choose the ward's own file."
    ),
    newer=marked(
        "This ward's file was written by a newer WardApp. Nothing was changed. Install the "
        "newer WardApp on this computer, then open the ward again."
    ),
    older=marked(
        "This ward's file comes from an older WardApp and must be brought up to date, but it "
        "may not be written. Nothing was changed. Ask IT for the right to write to it."
    ),
)
_CARRIED = _Refusals(
    foreign=CARRIED_FOREIGN,
    newer=marked(
        "This carried audit was written by a newer WardApp. Nothing was changed, and its answers "
        "are safe. Install the newer WardApp on this computer, then open the audit again."
    ),
    older=marked(
        "This carried audit comes from an older WardApp and must be brought up to date, but it "
        "may not be written. Nothing was changed. Copy it to a folder of your own on this "
        "computer and open the copy."
    ),
)


def bring_up_to_date(
    engine: Engine, path: Path, clock: Clock, *, read_only: bool = False, carried: bool = False
) -> None:
    """Compare the file's schema with ours by one statement, and change it where it is behind.

    A carried audit gets no backup beside it: the one transaction keeps it whole, and a copy
    without its code would help nobody. Raises StoreUnavailable for a file that is newer, of
    another program, or may not be changed.
    """
    refusals = _CARRIED if carried else _WARD
    revision = _revision(engine)
    if revision == SCHEMA:
        return
    if revision is None:
        raise StoreUnavailable(refusals.foreign)
    if revision > SCHEMA:
        raise StoreUnavailable(refusals.newer)
    if read_only:
        raise StoreUnavailable(refusals.older)
    if revision and not carried:
        back_up(path, clock)
    _migrate(engine)


def _revision(engine: Engine) -> str | None:
    with translated(), closing(engine.raw_connection()) as connection:
        return revision_of(connection.driver_connection)


def _migrate(engine: Engine) -> None:
    """Run all missing revisions in one transaction: the file is fully old or fully new."""
    with engine.connect().execution_options(writing=True) as connection:
        # A table rebuilt in batch mode is dropped in between; this cannot change in a transaction.
        _driver_says(connection, "PRAGMA foreign_keys = OFF")
        try:
            with connection.begin():
                _run_scripts(connection)
                orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
                if orphans:
                    raise RuntimeError(f"the migration orphaned {len(orphans)} rows")
        finally:
            _driver_says(connection, "PRAGMA foreign_keys = ON")


def _driver_says(connection: Connection, statement: str) -> None:
    cursor = connection.connection.cursor()
    cursor.execute(statement)
    cursor.close()


def _run_scripts(connection: Connection) -> None:
    # Alembic costs a tenth of a second to import, and most openings never need it.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, SCHEMA)
