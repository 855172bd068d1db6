"""Makes the file of the demonstration ward, once for each day."""

import gc
import logging
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

from wardapp.app import App
from wardapp.bed_ranges import read_bed_ranges
from wardapp.clock import Clock, FrozenClock, local_day
from wardapp.commands.command import Who
from wardapp.commands.ward import ChangeWardDetails, NewPerson, SetBedStatus, SetUpWard
from wardapp.demo.audits import plan_audits
from wardapp.demo.censuses import census_patients, plan_censuses
from wardapp.demo.former import former_patients, with_numbers
from wardapp.demo.rounds import plan_rounds
from wardapp.demo.stays import plan_stay
from wardapp.demo.story import RECORD, Opening, PatientStory, WardStory, read_story
from wardapp.demo.walk import UNTOUCHED, Walk
from wardapp.errors import StoreUnavailable
from wardapp.opening import who_is
from wardapp.queries.ward import beds, people
from wardapp.store.backup import put_in_place
from wardapp.store.connection import connect_to_read, has_log, in_use
from wardapp.store.engine import Store, open_store
from wardapp.store.faults import translated

_BUILDER = Who(None, "WardApp", "administrator", frozenset({"view", "update", "admin"}))
_STATION = "demo"
_FILES = ("-wal", "-shm", "")  # the log first: never a new file beside an old log
_LOG = logging.getLogger(__name__)


def ensure_demo(path: Path, clock: Clock) -> Path:
    """Return the file of the demonstration ward as of today, made where it is missing or old.

    An old one is kept beside it as `.old`. One that a window still has open is left as it is.
    Raises StoreUnavailable where no file can be made.
    """
    today = local_day(clock.now())
    if path.exists():
        if _told_from(path) == today or in_use(path):
            return path
        _set_aside(path)
    part = path.with_name(f"{path.stem}.building{path.suffix}")
    for end in _FILES:
        left_over = part.with_name(part.name + end)
        if left_over.exists():
            left_over.unlink()
    build_demo(part, clock)
    put_in_place(part, path)
    return path


def _set_aside(path: Path) -> None:
    aside = path.with_name(path.name + ".old")
    for end in _FILES:
        file, kept = path.with_name(path.name + end), aside.with_name(aside.name + end)
        kept.unlink(missing_ok=True)
        if file.exists():
            file.replace(kept)
    _LOG.warning("The demonstration ward of an earlier day was set aside as %s", aside.name)


def build_demo(path: Path, clock: Clock) -> None:
    """Walk through the ward's months and its week into a new file, up to this moment."""
    opening = Opening(clock.now())
    story = read_story(opening)
    walking = FrozenClock(opening.begins)
    store = open_store(path, clock=walking)
    try:
        _without_syncs(store)
        with _without_tidying():
            _live(App(store, walking, _STATION, _BUILDER), walking, story, opening)
    finally:
        store.close()


def _live(app: App, walking: FrozenClock, story: WardStory, opening: Opening) -> None:
    walk = Walk(app, walking, story, opening)
    _set_up(walk, story)
    plan_rounds(walk)
    plan_censuses(walk)
    plan_audits(walk)
    for patient in _everybody(walk):
        plan_stay(walk, patient)
    walk.run()


@contextmanager
def _without_tidying() -> Iterator[None]:
    """Let Python's collector rest: the build makes no cycles worth a tenth of its time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _everybody(walk: Walk) -> list[PatientStory]:
    """Return those of earlier months, those of the week nobody tells of, and those it is about."""
    story, opening = walk.story, walk.opening
    months = census_patients(story, opening, local_day(walk.opens))
    former = former_patients(story.patients, opening, walk.chance, opening.moment(story.week))
    everybody = (*months, *story.earlier, *former, *story.patients)
    taken = {one.who.nhs_number for one in everybody if one.who.nhs_number}
    return [replace(one, who=with_numbers(one.who, taken, walk.chance)) for one in everybody]


def _set_up(walk: Walk, story: WardStory) -> None:
    """Make the ward, its beds and its people."""
    walk.ward_id = walk.do(
        SetUpWard(
            name=story.name,
            hospital=story.hospital,
            specialty=story.specialty,
            beds=read_bed_ranges(story.beds),
            people=tuple(NewPerson(c.initials, c.role, c.name) for c in story.colleagues),
            demonstration=True,
        )
    )
    walk.do(
        ChangeWardDetails(
            ward_id=walk.ward_id,
            expected_version=UNTOUCHED,
            phone=story.phone,
            board_code=story.board_code,
            site_code=story.site_code,
        )
    )
    walk.beds = {bed.label: bed.id for bed in walk.app.ask(beds, walk.ward_id)}
    walk.people = {person.initials: who_is(person) for person in walk.app.ask(people)}
    for closed in story.closed:
        walk.plan(closed["at"], "SM", partial(_close_bed, walk, closed["bed"], closed["note"]))


def _close_bed(walk: Walk, bed: str, note: str) -> None:
    walk.do(
        SetBedStatus(bed_id=walk.beds[bed], expected_version=UNTOUCHED, status="closed", note=note)
    )


def _without_syncs(store: Store) -> None:
    """Let the disk take its time: a half-built file is thrown away, never opened."""
    with closing(store.engine.raw_connection()) as connection:
        connection.cursor().execute("PRAGMA synchronous = OFF")


def _told_from(path: Path) -> date | None:
    """Return the day a demonstration file was made for; None where it cannot be read."""
    whole = not has_log(path)  # then nothing needs to be laid beside the file to read it
    try:
        with translated(), closing(connect_to_read(path, immutable=whole)) as connection:
            row = connection.execute("SELECT at FROM diary_entry ORDER BY seq LIMIT 1").fetchone()
    except StoreUnavailable:
        return None
    return local_day(datetime.fromisoformat(row[0]).replace(tzinfo=UTC)) + RECORD if row else None
