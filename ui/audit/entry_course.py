"""From bed to bed: what waits for a reviewer, what comes next, and when it will be done."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import TypeVar

from wardapp.measures.audit_answers import (
    AGREED,
    DONE,
    LOOK_AGAIN,
    TO_AGREE,
    A,
    B,
)
from wardapp.queries.audit import AuditBedRow, AuditScreen, AuditWardRow

Row = TypeVar("Row", AuditBedRow, AuditWardRow)

EACH, LEAST = 150, 60
"""Seconds a bed, until the ward has shown its own pace (two to four minutes); and at least."""

NOT_YET, ANSWERED, AGREE, SETTLE, FINISHED, NOT_ASKED = (
    "not_yet",
    "answered",
    "agree",
    "settle",
    "finished",
    "not_asked",
)
"""How far a bed is, as one reviewer may know it."""


def slot_of(ward: AuditWardRow, name: str, reviewers: int) -> str:
    """Return whether somebody answers as A or B on this ward; "" for neither."""
    if name and ward.reviewer_a == name:
        return A
    return B if name and reviewers > 1 and ward.reviewer_b == name else ""


def progress_of(bed: AuditBedRow, slot: str) -> str:
    """Return how far a bed is for a reviewer; nothing in it tells what the other said."""
    if not bed.to_review:
        return NOT_ASKED
    if any(len(bed.standing.of(each)) > 1 for each in (A, B, AGREED)):
        return SETTLE
    if not bed.standing.of(slot):
        return NOT_YET
    if bed.standing.state in (TO_AGREE, LOOK_AGAIN):
        return AGREE
    return FINISHED if bed.standing.state == DONE else ANSWERED


def next_bed(
    beds: Sequence[AuditBedRow], slot: str, after: int = 0, done: Collection[int] = ()
) -> AuditBedRow | None:
    """Return the next bed with something to do: first to answer, then to agree; None at the end.

    `done` have just been kept, and what was read does not know it yet.
    """
    order = [bed for bed in _from(beds, after) if bed.id not in done]
    for wanted in ((NOT_YET,), (AGREE, SETTLE)):
        for bed in order:
            if progress_of(bed, slot) in wanted:
                return bed
    return None


def neighbour(beds: Sequence[AuditBedRow], here: int, step: int) -> AuditBedRow | None:
    """Return the bed before or after this one, among those with somebody to review."""
    asked = [bed for bed in beds if bed.to_review]
    if not asked:
        return None
    place = next((at for at, bed in enumerate(beds) if bed.id == here), -1)
    if step > 0:
        return next((bed for bed in beds[place + 1 :] if bed.to_review), asked[0])
    return next((bed for bed in reversed(beds[: max(0, place)]) if bed.to_review), asked[-1])


def next_ward(screen: AuditScreen, name: str, after: int) -> AuditWardRow | None:
    """Return the next ward where this reviewer has something to do."""
    for ward in _from(_walked(screen), after):
        slot = slot_of(ward, name, screen.audit.reviewers_each)
        if slot and ward.id != after and (answered(ward, slot) < ward.to_review or ward.waiting):
            return ward
    return None


def first_ward(screen: AuditScreen, name: str) -> AuditWardRow | None:
    """Return where a reviewer begins: a ward of theirs with something to do, else any of theirs."""
    found = next_ward(screen, name, 0)
    if found is not None:
        return found
    wards = _walked(screen)
    own = [ward for ward in wards if slot_of(ward, name, screen.audit.reviewers_each)]
    return next(iter((*own, *wards)), None)


def turned_ward(screen: AuditScreen, here: int, step: int) -> AuditWardRow | None:
    """Return the ward before or after, round and round."""
    wards = _walked(screen)
    places = {ward.id: at for at, ward in enumerate(wards)}
    return wards[(places.get(here, 0) + step) % len(wards)] if wards else None


def answered(ward: AuditWardRow, slot: str) -> int:
    """Return on how many beds a reviewer has answered; without a slot how many are finished."""
    return {A: ward.first, B: ward.second}.get(slot, ward.done)


def seconds_each(ward: AuditWardRow) -> int:
    """Return what a bed takes on this ward; less than a minute promises too much."""
    return max(ward.seconds, LEAST) if ward.seconds else EACH


def finish_at(now: datetime, ward: AuditWardRow, left: int) -> datetime:
    """Return when the beds left will be done at this pace."""
    return now + timedelta(seconds=seconds_each(ward) * left)


def _walked(screen: AuditScreen) -> tuple[AuditWardRow, ...]:
    return tuple(ward for ward in screen.wards if not ward.excluded)


def _from(rows: Sequence[Row], after: int) -> list[Row]:
    """Return the rows behind one of them, then those before it and itself."""
    places = {row.id: at for at, row in enumerate(rows)}
    begin = places.get(after, -1) + 1
    return list(rows[begin:]) + list(rows[:begin])
