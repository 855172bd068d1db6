"""An audit leaves as one encrypted file and comes back: made whole or not at all, read as a copy.

A carried file is made, and looked into, in a folder of its own on this computer; only a closed
file ever goes to a stick or a share, and what lies there is never opened in its place.
"""

import shutil
from collections import Counter
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Connection

from wardapp.app import App, Changes
from wardapp.clock import Clock
from wardapp.commands.audit_carry import (
    BringBackAudit,
    Brought,
    CarryAudit,
    UnpackAudit,
    laid_over,
    what_is_new,
)
from wardapp.commands.audit_intake import not_ours
from wardapp.commands.audit_same_beds import SameBed
from wardapp.display import clinical_date
from wardapp.errors import RuleBroken, StoreUnavailable
from wardapp.paths import CARRIED
from wardapp.queries.audit import AuditRow, audit_named
from wardapp.queries.audit_package import AuditPackage, audit_package, carried_audit
from wardapp.store.carried import BIGGEST, NOT_CARRIED
from wardapp.store.carry_code import file_key, new_code
from wardapp.store.engine import open_store
from wardapp.text_gate import clean_line
from wardapp.written_whole import not_written, write_whole

_NOT_IN_A_NAME = '<>:"/\\|?*'
_LONGEST_NAME = 60
_AHEAD = timedelta(minutes=5)  # by which two clocks may differ without a word


@dataclass(frozen=True)
class CarriedOut:
    """The file that was written and the code that opens it; the code is kept nowhere."""

    code: str = field(repr=False)
    path: Path
    wards: int
    beds: int
    changes: Changes


@dataclass(frozen=True)
class WardBrought:
    """What a file brings on one ward: new answers, those here already, those without a bed here."""

    name: str
    new: int
    known: int
    refused: int = 0


@dataclass(frozen=True)
class Preview:
    """What a carried file would bring; `ahead` are answers from a clock ahead of this one.

    `same` are beds frozen here and there that hold the same person: offered, not taken.
    """

    audit_id: int
    audit_name: str
    wards: tuple[WardBrought, ...]
    brought: Brought
    ahead: int
    same: tuple[SameBed, ...] = ()


def carry_name(audit: AuditRow) -> str:
    """Return the name of a carried file: audit and day, never a patient."""
    kept = "".join(" " if sign in _NOT_IN_A_NAME else sign for sign in audit.name)
    name = clean_line(kept)[:_LONGEST_NAME].strip(" .") or "audit"
    day = clinical_date(audit.day)
    return f"{name}{CARRIED}" if name.endswith(day) else f"{name} {day}{CARRIED}"


def carry_out(
    app: App, audit_id: int, ward_keys: Collection[str], place: Path, clock: Clock
) -> CarriedOut:
    """Write some wards of an audit into a new encrypted file, and note that it left.

    Raises RuleBroken with a sentence where the place takes no file; nothing half made stays.
    """
    if _is_there(place):
        raise RuleBroken(
            "There is already a file of this name, and it may hold answers. Nothing was written. "
            "Choose another name.",
            field="place",
        )
    if not ward_keys:
        raise RuleBroken("Choose at least one ward to carry away.", field="wards")
    note = CarryAudit(audit_id=audit_id, wards=tuple(ward_keys))
    package = app.ask(audit_package, audit_id, ward_keys)
    code = new_code()
    try:
        with TemporaryDirectory(prefix="wardaudit-") as folder:
            made = Path(folder) / f"audit{CARRIED}"
            _pack(made, app, clock, package, note.uuid, code)
            content = made.read_bytes()
    except OSError as error:
        raise not_written(error) from error
    write_whole({place: content})
    try:
        changes = app.do(note)
    except BaseException:
        with suppress(OSError):  # the stick is gone: what refused the note is what is told
            place.unlink(missing_ok=True)
        raise
    return CarriedOut(code, place, len(package.wards), len(package.beds), changes)


def _is_there(place: Path) -> bool:
    try:
        return place.exists()
    except OSError as error:  # a dead stick, a folder of somebody else, a name too long
        raise not_written(error) from error


def look_into(path: Path, code: str, app: App, *, same: bool = False) -> Preview:
    """Return what a carried file would bring; changes nothing, here or there.

    With `same` also the answers of beds that were frozen here and there and are the same.
    """
    found = _package_of(path, code, app)
    audit = _at_home(app, found)
    here = app.ask(audit_package, audit.id)
    package, beds = laid_over(here, found, same=same)
    brought = what_is_new(here, package)
    latest = app.clock.now() + _AHEAD
    return Preview(
        audit.id,
        audit.name,
        tuple(_by_ward(here, package, brought)),
        brought,
        sum(row["at"] > latest for row in brought.answers),
        beds,
    )


def bring_back(app: App, path: Path, code: str, *, same: bool = False) -> Changes:
    """Take in what a carried file brings; raises RuleBroken where it brings nothing new."""
    return app.do(BringBackAudit(package=_package_of(path, code, app), same_beds=same))


def _pack(
    made: Path, app: App, clock: Clock, package: AuditPackage, carry_key: str, code: str
) -> None:
    store = open_store(made, clock=clock, key=file_key(code), make=True)
    try:
        away = App(store, clock, app.station, app.who)
        away.do(UnpackAudit(package=package, carry_key=carry_key))
    finally:
        store.close()


def _package_of(path: Path, code: str, app: App) -> AuditPackage:
    key = file_key(code)
    with _copied(path) as copy:
        store = open_store(copy, clock=app.clock, key=key)
        try:
            with store.engine.connect() as connection:
                return _read(connection)
        except (TypeError, ValueError) as error:  # a moment or a list that nobody can read
            raise not_ours() from error
        finally:
            store.close()


def _read(connection: Connection) -> AuditPackage:
    audit_id = carried_audit(connection)
    if audit_id is None:
        raise RuleBroken("This is not a carried audit. Nothing was changed. Choose another file.")
    return audit_package(connection, audit_id)


@contextmanager
def _copied(path: Path) -> Iterator[Path]:
    """Copy the file, with the journal of an unfinished save: what lies there stays as it is."""
    with TemporaryDirectory(prefix="wardaudit-") as folder:
        copy = Path(folder) / f"audit{CARRIED}"
        journal = path.with_name(f"{path.name}-journal")
        try:
            _copy(path, copy)
            if journal.exists():
                _copy(journal, copy.with_name(f"{copy.name}-journal"))
        except OSError as error:
            raise RuleBroken(
                "The file could not be read. Nothing was changed. Check that the stick is in its "
                "place, and pick the file again.",
                field="file",
            ) from error
        yield copy


def _copy(path: Path, to: Path) -> None:
    if path.stat().st_size > BIGGEST:  # the disk of a machine, say, picked by mistake
        raise StoreUnavailable(NOT_CARRIED)
    shutil.copyfile(path, to)


def _at_home(app: App, package: AuditPackage) -> AuditRow:
    audit = app.ask(audit_named, package.key)
    if audit is not None:
        return audit
    raise RuleBroken(
        "This file belongs to an audit that is not kept here. Nothing was changed. Bring it back "
        "to the ward's file from which it was carried away.",
        field="file",
    )


def _by_ward(here: AuditPackage, package: AuditPackage, brought: Brought) -> Iterator[WardBrought]:
    ward_of = {row["key"]: row["ward_key"] for row in (*here.beds, *package.beds)}
    new = Counter(ward_of[row["bed_key"]] for row in brought.answers)
    here_already = {row["key"] for row in here.answers}
    known = Counter(
        ward_of[row["bed_key"]] for row in package.answers if row["key"] in here_already
    )
    every = Counter(ward_of[row["bed_key"]] for row in package.answers)
    for ward in package.wards:
        key = ward["key"]
        refused = every[key] - new[key] - known[key]
        yield WardBrought(str(ward["name"]), new[key], known[key], refused)
