"""What the audit page shows: the audits, their wards with progress, and the beds of a ward.

A reviewer never gets the other's answer before their own is given: it is left out here, not
hidden on the screen.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import JSON, Column, ColumnElement, Connection, String, func, select, type_coerce

from wardapp.domain.audit import (
    Audit,
    AuditAnswer,
    AuditBed,
    AuditCarry,
    AuditCorrection,
    AuditReturn,
    AuditWard,
)
from wardapp.domain.base import table_of
from wardapp.measures.audit_answers import (
    DONE,
    HALF,
    NOBODY,
    OPEN,
    A,
    Answer,
    B,
    Standing,
    standing,
)
from wardapp.queries.frozen import frozen
from wardapp.queries.stood import stood

_audit, _ward, _bed = table_of(Audit), table_of(AuditWard), table_of(AuditBed)
_answer, _correction = table_of(AuditAnswer), table_of(AuditCorrection)
_carry, _return = table_of(AuditCarry), table_of(AuditReturn)

TO_REVIEW = "occupied"
_ANSWER = tuple(Answer.__dataclass_fields__)


@dataclass(frozen=True, slots=True)
class AuditRow:
    """An audit as it was planned; `lists` are its pinned criteria, reasons and places."""

    id: int
    version: int
    key: str
    name: str
    site: str
    day: date
    freeze_time: str
    lists: Mapping[str, Any]
    criteria_name: str
    criteria_version: str
    criteria_official: bool
    reviewers_each: int
    definite: str
    identity: str
    count_without_bed: bool
    excluded_kinds: tuple[str, ...]
    demonstration: bool
    planned_at: datetime
    planned_by: str
    closed_at: datetime | None
    closed_by: str
    closed_note: str
    carry_key: str


@dataclass(frozen=True, slots=True)
class AuditWardRow:
    """A ward of an audit and how far it is, in beds.

    `to_review` are the beds with somebody to review; `first` and `second` those that each
    reviewer has answered; `done` those with a settled answer; `waiting` those on which the
    pair must still agree or choose; `half` those that one of two has answered. `seconds` is
    what an answer took so far, on average.
    """

    id: int
    version: int
    key: str
    name: str
    site: str
    kind: str
    specialty: str
    source_ward_id: int | None
    reviewer_a: str
    reviewer_b: str
    excluded: bool
    source: str
    source_note: str
    frozen_at: datetime | None
    recorded_at: datetime | None
    recorded_by: str
    beds: int = 0
    to_review: int = 0
    first: int = 0
    second: int = 0
    done: int = 0
    waiting: int = 0
    seconds: int = 0
    half: int = 0

    def reviewer(self, slot: str) -> str:
        """Return who answers as "A" or "B"."""
        return self.reviewer_a if slot == A else self.reviewer_b

    @property
    def finished(self) -> bool:
        """Whether every bed to review has a settled answer."""
        return self.frozen_at is not None and self.done == self.to_review

    @property
    def has_result(self) -> bool:
        """Whether anything of it counts if the audit ends now: a settled bed, or nobody to ask."""
        return self.finished or self.done > 0


@dataclass(frozen=True, slots=True)
class CarryRow:
    """A copy that left, and when it came back last; `wards` are keys."""

    id: int
    key: str
    wards: tuple[str, ...]
    out_at: datetime
    out_by: str
    back_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class AuditScreen:
    """One audit with its wards in their order and the copies that were carried away."""

    audit: AuditRow
    wards: tuple[AuditWardRow, ...]
    carries: tuple[CarryRow, ...]


@dataclass(frozen=True, slots=True)
class CorrectionRow:
    """A correction beside a frozen bed."""

    id: int
    field: str
    before: str
    after: str
    why: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class AuditBedRow:
    """A bed as frozen, with its corrections laid over it, and the answers that may be seen.

    `standing` leaves the other reviewer's answers out while they are hidden; `other_answered`
    tells that there is one. `state_then` is as it was frozen.
    """

    id: int
    ward_id: int
    key: str
    position: int
    label: str
    state: str
    problem: str
    patient_stay: int | None
    shown: Mapping[str, str]
    age: int | None
    sex: str
    specialty: str
    stay_days: int | None
    edd: str
    edd_day: date | None
    optimised: bool | None
    scheme: str
    pathway: str
    delay_reason: str
    state_then: str = ""
    standing: Standing = NOBODY
    history: tuple[Answer, ...] = ()
    other_answered: bool = False
    corrections: tuple[CorrectionRow, ...] = ()

    @property
    def to_review(self) -> bool:
        """Whether somebody is to be reviewed here."""
        return self.state == TO_REVIEW

    def waits_for(self, slot: str) -> bool:
        """Tell whether this reviewer has something to do here."""
        return self.to_review and not self.standing.of(slot)


def audits(connection: Connection) -> tuple[AuditScreen, ...]:
    """Return all audits with their wards, the newest first."""
    chosen = select(_audit.c.id).where(_audit.c.voided_at.is_(None))
    ids = connection.execute(chosen.order_by(_audit.c.day.desc(), _audit.c.id.desc())).scalars()
    screens = (audit_screen(connection, audit_id) for audit_id in ids)
    return tuple(screen for screen in screens if screen is not None)


def audit_row(connection: Connection, audit_id: int) -> AuditRow | None:
    """Return one audit, None where it is not there any more."""
    c = _audit.c
    columns = [c[name] for name in AuditRow.__dataclass_fields__]
    chosen = select(*columns).where(c.id == audit_id, c.voided_at.is_(None))
    row = connection.execute(chosen).first()
    if row is None:
        return None
    found = AuditRow(*row)
    return replace(found, excluded_kinds=tuple(found.excluded_kinds))


def audit_named(connection: Connection, key: str) -> AuditRow | None:
    """Return the audit that this key names in every file; None where it is not kept here."""
    chosen = select(_audit.c.id).where(_audit.c.key == key, _audit.c.voided_at.is_(None))
    audit_id = connection.execute(chosen).scalar()
    return None if audit_id is None else audit_row(connection, audit_id)


def audit_screen(connection: Connection, audit_id: int) -> AuditScreen | None:
    """Return an audit, its wards with progress, and its copies."""
    found = audit_with_beds(connection, audit_id)
    return found[0] if found else None


def audit_with_beds(
    connection: Connection, audit_id: int, seq: int | None = None
) -> tuple[AuditScreen, tuple[AuditBedRow, ...]] | None:
    """Return an audit and every bed of it with all answers, read once: never for entry.

    With `seq` beds, answers and corrections are those of when the diary was at that entry.
    """
    audit = audit_row(connection, audit_id)
    if audit is None:
        return None
    beds = _beds(connection, audit, _bed.c.audit_id == audit_id, seq)
    by_ward: dict[int, list[AuditBedRow]] = defaultdict(list)
    for bed in beds:
        by_ward[bed.ward_id].append(bed)
    w = _ward.c
    names = tuple(AuditWardRow.__dataclass_fields__)[:16]
    chosen = select(*(w[name] for name in names)).where(
        w.audit_id == audit_id, w.voided_at.is_(None)
    )
    wards = frozen(AuditWardRow, connection.execute(chosen.order_by(w.position, w.id)))
    screen = AuditScreen(
        audit,
        tuple(_with_progress(ward, by_ward[ward.id]) for ward in wards),
        _carries(connection, audit_id),
    )
    return screen, beds


def audit_beds(connection: Connection, audit_ward_id: int, slot: str) -> tuple[AuditBedRow, ...]:
    """Return the beds of a ward for the reviewer of a slot; "" sees only what is settled or both.

    Without a slot an answer shows once both reviewers have given theirs.
    """
    audit = _audit_of(connection, audit_ward_id)
    beds = _beds(connection, audit, _bed.c.ward_id == audit_ward_id)
    return tuple(_blind(bed, slot, audit.reviewers_each) for bed in beds)


def all_beds(connection: Connection, audit_id: int) -> tuple[AuditBedRow, ...]:
    """Return every bed of an audit with all answers: for results and export, never for entry."""
    audit = audit_row(connection, audit_id)
    return _beds(connection, audit, _bed.c.audit_id == audit_id) if audit else ()


def standing_of(connection: Connection, bed_id: int, reviewers: int) -> Standing:
    """Return what stands for one bed."""
    return standing(_answers(connection, _answer.c.bed_id == bed_id).get(bed_id, ()), reviewers)


def corrections_of(connection: Connection, bed_id: int) -> tuple[CorrectionRow, ...]:
    """Return the corrections of a bed in their order: the last of a field counts."""
    return _corrections(connection, _correction.c.bed_id == bed_id).get(bed_id, ())


def newest_of(corrections: Iterable[CorrectionRow], field: str) -> CorrectionRow | None:
    """Return the correction of a field that counts, if there is any."""
    return next((row for row in reversed(tuple(corrections)) if row.field == field), None)


def bed_state_now(connection: Connection, bed_id: int) -> str:
    """Return the state of a bed with its corrections."""
    then = connection.execute(select(_bed.c.state).where(_bed.c.id == bed_id)).scalar_one()
    corrected = newest_of(corrections_of(connection, bed_id), "state")
    return corrected.after if corrected else str(then)


def unfinished_beds(connection: Connection, audit_id: int) -> int:
    """Return how many beds to review have no settled answer."""
    screen = audit_screen(connection, audit_id)
    return sum(ward.to_review - ward.done for ward in screen.wards) if screen else 0


def _audit_of(connection: Connection, audit_ward_id: int) -> AuditRow:
    chosen = select(_ward.c.audit_id).where(_ward.c.id == audit_ward_id)
    audit = audit_row(connection, connection.execute(chosen).scalar_one())
    if audit is None:
        raise LookupError(f"no audit of ward {audit_ward_id}")
    return audit


def _beds(
    connection: Connection, audit: AuditRow, chosen: ColumnElement[bool], seq: int | None = None
) -> tuple[AuditBedRow, ...]:
    names = tuple(AuditBedRow.__dataclass_fields__)[:19]
    rows = (
        select(*(_bed.c[name] for name in names))
        .join(_ward, _ward.c.id == _bed.c.ward_id)
        .where(chosen, stood(_bed, seq), _ward.c.voided_at.is_(None))
        .order_by(_ward.c.position, _ward.c.id, _bed.c.position)
    )
    within = select(_bed.c.id).where(chosen)
    answers = _answers(connection, _answer.c.bed_id.in_(within), seq)
    corrections = _corrections(connection, _correction.c.bed_id.in_(within), seq)
    return tuple(
        _bed_row(row, answers.get(row.id, ()), corrections.get(row.id, ()), audit.reviewers_each)
        for row in connection.execute(rows)
    )


def _bed_row(
    row: Any, answers: Iterable[Answer], corrections: tuple[CorrectionRow, ...], reviewers: int
) -> AuditBedRow:
    given = tuple(answers)
    stands = standing(given, reviewers)
    values: tuple[Any, ...] = (*row, row.state, stands, given, False, corrections)
    bed = AuditBedRow(*values)  # not by `replace`: that takes longer than all the rest
    changed = {line.field: _typed(line.field, line.after) for line in corrections}
    return replace(bed, **changed) if changed else bed


def _typed(field: str, text: str) -> Any:
    """Read a corrected value back from its text."""
    if field in ("age", "stay_days"):
        return int(text) if text else None
    return {"yes": True, "no": False, "": None}[text] if field == "optimised" else text


def _blind(bed: AuditBedRow, slot: str, reviewers: int) -> AuditBedRow:
    """Leave out what this reviewer must not see yet, of the history too."""
    now = bed.standing
    both = bool(now.a) and (bool(now.b) or reviewers < 2)
    if both:
        return bed
    own = {A: now.a, B: now.b}.get(slot, ())
    hidden = Standing(now.a if slot == A else (), now.b if slot == B else (), (), None, now.state)
    history = tuple(answer for answer in bed.history if answer.slot == slot)
    other = len(now.a) + len(now.b) > len(own)
    return replace(bed, standing=hidden, history=history, other_answered=other)


def _with_progress(ward: AuditWardRow, beds: Iterable[AuditBedRow]) -> AuditWardRow:
    known = tuple(beds)
    asked = [bed for bed in known if bed.to_review]
    spent = [answer.seconds for bed in asked for answer in bed.history if answer.seconds]
    return replace(
        ward,
        beds=len(known),
        to_review=len(asked),
        first=sum(bool(bed.standing.a) for bed in asked),
        second=sum(bool(bed.standing.b) for bed in asked),
        done=sum(bed.standing.state == DONE for bed in asked),
        waiting=sum(bed.standing.state not in (DONE, OPEN, HALF) for bed in asked),
        seconds=round(sum(spent) / len(spent)) if spent else 0,
        half=sum(bed.standing.state == HALF for bed in asked),
    )


def _answers(
    connection: Connection, chosen: ColumnElement[bool], seq: int | None = None
) -> dict[int, tuple[Answer, ...]]:
    c = _answer.c
    lists = [at for at, name in enumerate(_ANSWER, 1) if isinstance(c[name].type, JSON)]
    columns = (_as_text(c[name]) for name in _ANSWER)
    rows = select(c.bed_id, *columns).where(chosen, stood(_answer, seq))
    found: dict[int, list[Answer]] = defaultdict(list)
    for row in connection.execute(rows.order_by(c.id)):
        values = list(row)
        for at in lists:
            values[at] = _codes(values[at])
        found[values[0]].append(Answer(*values[1:]))
    return {bed_id: tuple(answers) for bed_id, answers in found.items()}


def _as_text(column: Column[Any]) -> ColumnElement[Any]:
    return type_coerce(column, String) if isinstance(column.type, JSON) else column


@lru_cache(maxsize=2048)  # most lists are short and come again and again
def _codes(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))


def _plain(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _corrections(
    connection: Connection, chosen: ColumnElement[bool], seq: int | None = None
) -> dict[int, tuple[CorrectionRow, ...]]:
    c = _correction.c
    names = tuple(CorrectionRow.__dataclass_fields__)
    rows = select(c.bed_id, *(c[name] for name in names)).where(chosen, stood(_correction, seq))
    found: dict[int, list[CorrectionRow]] = defaultdict(list)
    # By key where two laptops wrote in one moment: the order is the same in every file.
    for bed_id, *values in connection.execute(rows.order_by(c.at, c.key)):
        found[bed_id].append(CorrectionRow(*values))
    return {bed_id: tuple(lines) for bed_id, lines in found.items()}


def _carries(connection: Connection, audit_id: int) -> tuple[CarryRow, ...]:
    c, r = _carry.c, _return.c
    back = (
        select(func.max(r.at))
        .where(r.audit_id == c.audit_id, r.carry_key == c.key, r.voided_at.is_(None))
        .correlate(_carry)
        .scalar_subquery()
    )
    columns = select(c.id, c.key, c.wards, c.out_at, c.out_by, back)
    rows = connection.execute(
        columns.where(c.audit_id == audit_id, c.voided_at.is_(None)).order_by(c.id)
    )
    return tuple(CarryRow(*(_plain(value) for value in row)) for row in rows)
