"""Leaving: who goes today and tomorrow, who is in the lounge, whose papers are unfinished."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Connection, Table, func, select

from wardapp.clock import local_day
from wardapp.codes import code_list
from wardapp.domain.base import table_of
from wardapp.domain.criterion import Criterion
from wardapp.domain.expected_discharge import ExpectedDischarge
from wardapp.domain.leaving import (
    CriteriaLedOrder,
    LeavingAttempt,
    LeavingItem,
    LeavingPlan,
    LeavingStep,
)
from wardapp.domain.pathway import PathwayTransfer
from wardapp.domain.patient import Patient
from wardapp.domain.recovery_plan import RecoveryPlan
from wardapp.domain.stay import DIED_METHODS, Placement, Stay
from wardapp.domain.ward import Bed
from wardapp.measures.pathway import days_since_leaving, is_readmission
from wardapp.queries.newest import newest
from wardapp.queries.papers import leavers

PAPERS_FOR = timedelta(days=14)
"""How long unfinished papers of somebody who has left stay on the list."""

JUST_LEFT = timedelta(hours=24)
"""How long somebody who has left stays on the list although everything is done."""

PATHWAY_FOR = timedelta(days=90)
"""How long the list asks where a pathway led to."""

IN_BED, IN_LOUNGE, LEFT = "in_bed", "in_lounge", "left"

_stay, _patient = table_of(Stay), table_of(Patient)
_placement, _bed = table_of(Placement), table_of(Bed)
_item, _plan, _step = table_of(LeavingItem), table_of(LeavingPlan), table_of(LeavingStep)
_attempt, _order = table_of(LeavingAttempt), table_of(CriteriaLedOrder)
_transfer = table_of(PathwayTransfer)
_criterion, _recovery_plan = table_of(Criterion), table_of(RecoveryPlan)
_expected = table_of(ExpectedDischarge)


@dataclass(frozen=True, slots=True)
class LeavingRow:
    """Somebody on the leaving page; `place` is in_bed, in_lounge or left; times UTC.

    Ready, planned, left the ward and left the hospital are four times. `day` is the day to
    list them under: a passed expected date (`edd`) stands among today's. `items` is the
    checklist: item → todo, done, not_needed.
    """

    place: str
    stay_id: int
    stay_version: int
    patient_id: int
    ward_id: int
    bed_id: int | None
    bed: str
    family: str
    given: str
    title: str
    sex: str
    born: date | None
    nhs_number: str | None
    hospital_number: str | None
    admitted_at: datetime
    ready_at: datetime | None
    left_ward_at: datetime | None
    left_at: datetime | None
    method: str
    destination: str
    usual_residence: str
    usual_place: str
    planned_at: datetime | None
    planned_timed: bool
    how: str
    edd: date | None
    day: date | None
    items: Mapping[str, str]
    attempts: int
    on_pathway: bool = False

    @property
    def unfinished(self) -> tuple[str, ...]:
        """The items that are neither done nor not needed, in the order of the list."""
        return tuple(
            code.code
            for code in code_list("leaving_checklist")
            if self.items.get(code.code, "todo") == "todo"
        )


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step of transport or medicines and when it was done."""

    step: str
    note: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class AttemptRow:
    """An attempt to leave that came to nothing."""

    reason: str
    note: str
    planned_at: datetime | None
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class OrderRow:
    """The newest order for criteria-led discharge."""

    id: int
    version: int
    authorised_by: str
    valid_until: datetime
    rules: tuple[str, ...]
    rules_note: str
    discharger: str
    ended_at: datetime | None
    ended_kind: str
    ended_note: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class LeavingCard:
    """Everything about one person's leaving; steps and attempts oldest first."""

    row: LeavingRow
    steps: tuple[StepRow, ...]
    attempts: tuple[AttemptRow, ...]
    order: OrderRow | None
    criteria: int
    criteria_met: int


@dataclass(frozen=True, slots=True)
class EarlierStay:
    """A stay before this one: local days between leaving and coming back."""

    stay_id: int
    admitted_at: datetime
    left_at: datetime
    days: int
    readmission: bool
    plan_id: int | None


def leaving_rows(connection: Connection, ward_id: int, now: datetime) -> tuple[LeavingRow, ...]:
    """Return who leaves today or tomorrow, who is in the lounge, and whose papers are open."""
    today = local_day(now)
    going = {row.stay_id: row.day for row in leavers(connection, ward_id, today)}
    lounge = _ids(connection, ward_id, _stay.c.left_at.is_(None), _stay.c.lounge)
    alive = _stay.c.leaving_method.not_in(DIED_METHODS)
    gone = _ids(connection, ward_id, _stay.c.left_at > now - PAPERS_FOR, alive)
    onward = _still_on_pathway(connection, ward_id, now - PATHWAY_FOR)
    rows = _rows(connection, [*going, *lounge, *gone, *onward], going)
    rows = [replace(row, on_pathway=row.stay_id in onward) for row in rows]
    kept = [row for row in rows if _is_kept(row, now)]
    order = {IN_LOUNGE: 0, IN_BED: 1, LEFT: 2}
    return tuple(sorted(kept, key=lambda row: (order[row.place], row.day or today)))


def leaving_card(connection: Connection, stay_id: int) -> LeavingCard | None:
    """Return one person's leaving in full; None for a stay that is not on record."""
    rows = _rows(connection, [stay_id], {})
    if not rows:
        return None
    met = select(func.count(), func.count(_criterion.c.met_at)).where(
        _criterion.c.stay_id == stay_id, _criterion.c.voided_at.is_(None)
    )
    criteria, criteria_met = connection.execute(met).one()
    return LeavingCard(
        row=rows[0],
        steps=tuple(StepRow(*row) for row in _said(connection, stay_id, _step, "step", "note")),
        attempts=tuple(
            AttemptRow(*row)
            for row in _said(connection, stay_id, _attempt, "reason", "note", "planned_at")
        ),
        order=_newest_order(connection, stay_id),
        criteria=criteria,
        criteria_met=criteria_met,
    )


def earlier_stays(connection: Connection, stay_id: int) -> tuple[EarlierStay, ...]:
    """Return the stays before this one, the newest first (Wales: 12.30, 12.31)."""
    this = connection.execute(
        select(_stay.c.patient_id, _stay.c.admitted_at, _stay.c.method).where(_stay.c.id == stay_id)
    ).one()
    before = (
        select(_stay.c.id, _stay.c.admitted_at, _stay.c.left_at, _recovery_plan.c.id.label("plan"))
        .select_from(_stay)
        .outerjoin(
            _recovery_plan,
            (_recovery_plan.c.stay_id == _stay.c.id) & _recovery_plan.c.voided_at.is_(None),
        )
        .where(_stay.c.patient_id == this.patient_id, _stay.c.id != stay_id)
        .where(_stay.c.voided_at.is_(None), _stay.c.left_at <= this.admitted_at)
        .order_by(_stay.c.left_at.desc())
    )
    return tuple(
        EarlierStay(
            stay_id=row.id,
            admitted_at=row.admitted_at,
            left_at=row.left_at,
            days=days_since_leaving(row.left_at, this.admitted_at),
            readmission=is_readmission(
                local_day(row.left_at), local_day(this.admitted_at), this.method
            ),
            plan_id=row.plan,
        )
        for row in connection.execute(before)
    )


def _is_kept(row: LeavingRow, now: datetime) -> bool:
    if row.place != LEFT or row.left_at is None:
        return True
    papers_open = bool(row.unfinished) and row.left_at > now - PAPERS_FOR
    return papers_open or row.on_pathway or row.left_at > now - JUST_LEFT


def _still_on_pathway(connection: Connection, ward_id: int, since: datetime) -> frozenset[int]:
    """Choose who left onto a pathway and is not known to have left it.

    Who went home without support (0) has no service that could say so, and is not asked for.
    """
    moved = select(_transfer.c.stay_id).where(
        _transfer.c.happened_at > since,
        _transfer.c.code != "0",
        _transfer.c.exited_at.is_(None),
        _transfer.c.voided_at.is_(None),
    )
    left = (_stay.c.left_at.is_not(None), _stay.c.id.in_(moved))
    return frozenset(_ids(connection, ward_id, *left))


def _ids(connection: Connection, ward_id: int, *conditions: Any) -> list[int]:
    """Choose the stays whose last place was on the ward."""
    chosen = (
        select(_stay.c.id)
        .select_from(_stay)
        .join(_placement, _placement.c.id == newest(_placement))
        .where(_placement.c.ward_id == ward_id, _stay.c.voided_at.is_(None), *conditions)
    )
    return list(connection.execute(chosen).scalars())


def _rows(
    connection: Connection, ids: Sequence[int], going: Mapping[int, date]
) -> list[LeavingRow]:
    items = _items(connection, ids)
    attempts = _counted_attempts(connection, ids)
    rows = connection.execute(
        _row_statement().where(_stay.c.id.in_(ids)).order_by(_bed.c.position)
    ).all()
    return [
        LeavingRow(
            *(_place(row), *row, _day(row, going), items.get(row.id, {}), attempts.get(row.id, 0))
        )
        for row in rows
    ]


def _place(row: Any) -> str:
    if row.left_at is not None:
        return LEFT
    return IN_LOUNGE if row.left_ward_at is not None else IN_BED


def _day(row: Any, going: Mapping[int, date]) -> date | None:
    for at in (row.left_at, row.left_ward_at):
        if at is not None:
            return local_day(at)
    planned = local_day(row.planned_at) if row.planned_at else None
    return going.get(row.id, planned)


def _items(connection: Connection, ids: Sequence[int]) -> dict[int, dict[str, str]]:
    stated = select(_item.c.stay_id, _item.c.item, _item.c.state).where(
        _item.c.stay_id.in_(ids), _item.c.voided_at.is_(None)
    )
    items: dict[int, dict[str, str]] = defaultdict(dict)
    for stay_id, item, state in connection.execute(stated.order_by(_item.c.id)):
        items[stay_id][item] = state  # the newest one stands last
    return items


def _counted_attempts(connection: Connection, ids: Sequence[int]) -> dict[int, int]:
    counted = (
        select(_attempt.c.stay_id, func.count())
        .where(_attempt.c.stay_id.in_(ids), _attempt.c.voided_at.is_(None))
        .group_by(_attempt.c.stay_id)
    )
    return {row[0]: row[1] for row in connection.execute(counted)}


def _said(connection: Connection, stay_id: int, kind: Table, *names: str) -> Sequence[Any]:
    columns = (*(kind.c[name] for name in names), kind.c.happened_at, kind.c.recorded_by)
    valid = select(*columns).where(kind.c.stay_id == stay_id, kind.c.voided_at.is_(None))
    return connection.execute(valid.order_by(kind.c.happened_at, kind.c.id)).all()


def _newest_order(connection: Connection, stay_id: int) -> OrderRow | None:
    o = _order.c
    chosen = select(
        o.id, o.version, o.authorised_by, o.valid_until, o.rules, o.rules_note, o.discharger,
        o.ended_at, o.ended_kind, o.ended_note, o.happened_at, o.recorded_by,
    ).where(o.stay_id == stay_id, o.voided_at.is_(None))  # fmt: skip
    row = connection.execute(chosen.order_by(o.id.desc()).limit(1)).first()
    made: Callable[..., OrderRow] = OrderRow
    return None if row is None else made(*row[:4], tuple(row[4]), *row[5:])


@cache  # at the first need: every start loads this file
def _row_statement() -> Any:
    people = ("family", "given", "title", "sex", "born", "nhs_number", "hospital_number")
    columns = (
        _stay.c.id,
        _stay.c.version,
        _patient.c.id.label("person_id"),
        func.coalesce(_placement.c.ward_id, 0),
        _placement.c.bed_id,
        func.coalesce(_bed.c.label, ""),
        *(_patient.c[name] for name in people),
        *(_stay.c[name] for name in ("admitted_at", "ready_at", "left_ward_at", "left_at")),
        func.coalesce(_stay.c.leaving_method, ""),
        func.coalesce(_stay.c.destination, ""),
        _stay.c.usual_residence,
        _stay.c.usual_place,
        _plan.c.planned_at,
        func.coalesce(_plan.c.timed, True),
        func.coalesce(_plan.c.how, ""),
        _expected.c.day,
    )
    return (
        select(*columns)
        .select_from(_stay)
        .join(_patient, _patient.c.id == _stay.c.patient_id)
        .outerjoin(_placement, _placement.c.id == newest(_placement))
        .outerjoin(_bed, _bed.c.id == _placement.c.bed_id)
        .outerjoin(_plan, _plan.c.id == newest(_plan))
        .outerjoin(_expected, _expected.c.id == newest(_expected))
        .where(_stay.c.voided_at.is_(None))
    )
