"""What freezing an audit would do, or has done: each ward's beds by how they count."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from wardapp.clock import local_day
from wardapp.commands.audit_freeze import (
    CLOSED,
    DEFINITE,
    EMPTY,
    LEAVE,
    OCCUPIED,
    planned_moment,
    state_then,
    taken_in,
    waits_for_board,
)
from wardapp.display import Say
from wardapp.queries.audit import AuditRow, AuditScreen, AuditWardRow, all_beds, audit_screen
from wardapp.queries.audit_facts import BedThen, beds_then


@dataclass(frozen=True, slots=True)
class WardOutlook:
    """A ward's beds by state; `twice` are beds that held two people by the records.

    `waiting` are the people without a bed whom the plan leaves out.
    """

    ward_id: int
    name: str
    states: Counter[str]
    twice: tuple[str, ...] = ()
    without_bed: int = 0

    @property
    def beds(self) -> int:
        """Every bed of the list."""
        return self.states.total()

    @property
    def to_review(self) -> int:
        """The beds with somebody to review."""
        return self.states[OCCUPIED]


@dataclass(frozen=True, slots=True)
class FreezeOutlook:
    """What a freeze at a moment would write, and whether that is the planned moment."""

    at: datetime
    planned: datetime
    wards: tuple[WardOutlook, ...]


def freeze_outlook(connection: Connection, audit_id: int, at: datetime | None) -> FreezeOutlook:
    """Count what a freeze would do to the wards of this file; at the planned time without `at`."""
    screen = _screen(connection, audit_id)
    planned = planned_moment(screen.audit)
    when = at or planned
    wards = [ward for ward in screen.wards if waits_for_board(ward)]
    found = beds_then(connection, [ward.source_ward_id or 0 for ward in wards], when)
    return FreezeOutlook(
        when,
        planned,
        tuple(_ahead(screen.audit, ward, found[ward.source_ward_id or 0], when) for ward in wards),
    )


def frozen_wards(connection: Connection, audit_id: int) -> tuple[WardOutlook, ...]:
    """Return what stands frozen, ward by ward."""
    screen = _screen(connection, audit_id)
    beds = all_beds(connection, audit_id)
    return tuple(
        WardOutlook(
            ward.id,
            ward.name,
            Counter(bed.state_then for bed in beds if bed.ward_id == ward.id),
            _once(bed.label for bed in beds if bed.ward_id == ward.id and bed.problem),
        )
        for ward in screen.wards
        if ward.frozen_at is not None
    )


def outlook_words(outlook: WardOutlook, say: Say) -> str:
    """Write 27 beds as they count: beds 27, closed 1, empty 1, to review 25."""
    if not outlook.beds:
        return say("This ward has no beds.")
    states = outlook.states
    parts = [
        say("beds: {n}", n=outlook.beds),
        say("closed: {n}", n=states[CLOSED]) if states[CLOSED] else "",
        say("empty: {n}", n=states[EMPTY]) if states[EMPTY] else "",
        say("on leave: {n}", n=states[LEAVE]) if states[LEAVE] else "",
        say("going home today: {n}", n=states[DEFINITE]) if states[DEFINITE] else "",
        say("to review: {n}", n=outlook.to_review),
    ]
    return ", ".join(part for part in parts if part)


def _ahead(
    audit: AuditRow, ward: AuditWardRow, beds: tuple[BedThen, ...], at: datetime
) -> WardOutlook:
    kept, day = taken_in(audit, beds), local_day(at)
    states = Counter(state_then(audit.definite, bed, day) for bed in kept)
    twice = _once(bed.label for bed in kept if bed.problem)
    return WardOutlook(ward.id, ward.name, states, twice, len(beds) - len(kept))


def _once(labels: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(labels))


def _screen(connection: Connection, audit_id: int) -> AuditScreen:
    screen = audit_screen(connection, audit_id)
    if screen is None:
        raise LookupError(f"no audit {audit_id}")
    return screen
