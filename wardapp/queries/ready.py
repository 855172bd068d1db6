"""The three ready moments of a stay, its move onto a pathway, and the older weekly return."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, or_, select

from wardapp.domain.base import table_of
from wardapp.domain.optimised import AcuteTreatment, Optimised, ReadyDecision
from wardapp.domain.pathway import Pathway, PathwayTransfer
from wardapp.domain.stay import Stay
from wardapp.measures.delays import WeeklyFacts, WeeklyReturn, weekly_return
from wardapp.queries.newest import newest

_stay, _treatment = table_of(Stay), table_of(AcuteTreatment)
_optimised, _ready = table_of(Optimised), table_of(ReadyDecision)
_pathway, _transfer = table_of(Pathway), table_of(PathwayTransfer)


@dataclass(frozen=True, slots=True)
class ReadyMoments:
    """Treatment complete, optimised, ready to transfer: three clocks, pathway and the move.

    `…_id` is what a command must have seen; an `…_at` of None means that it is not so now.
    `treatment_open` says that treatment was marked as not complete.
    """

    treatment_id: int | None
    treatment_at: datetime | None
    treatment_open: bool
    optimised_id: int | None
    optimised_version: int
    optimised_at: datetime | None
    optimised_by: str
    ready_id: int | None
    ready_version: int
    ready_at: datetime | None
    ready_by: str
    ready_scheme: str
    ready_code: str
    transfer_id: int | None
    transfer_version: int
    transferred_at: datetime | None
    transfer_scheme: str
    transfer_code: str
    receiver: str
    plan_in_place: bool
    recovered_at: datetime | None
    exited_at: datetime | None
    exit_destination: str
    exit_usual: str
    pathway_id: int | None
    pathway_scheme: str
    pathway_code: str
    pathway_state: str
    bypass_reason: str
    bypass_note: str


def ready_moments(connection: Connection, stay_id: int) -> ReadyMoments:
    """Return where a stay stands; also after the person has left."""
    found = connection.execute(_MOMENTS.where(_stay.c.id == stay_id)).one()
    treatment_id, treatment_at, complete, *rest = found
    done = treatment_at if complete else None
    return ReadyMoments(treatment_id, done, complete is False, *rest)


def weekly_return_at(connection: Connection, at: datetime) -> WeeklyReturn:
    """Return the three categories of the older weekly D2RA return at a moment."""
    return weekly_return(_weekly_people(connection, at))


def _weekly_people(connection: Connection, at: datetime) -> Iterator[WeeklyFacts]:
    """Return who has finished recovery, wherever they are, and who is ready in hospital."""
    recovered = set(connection.execute(_recovered(at)).scalars())
    for _ in recovered:
        yield WeeklyFacts(False, False, False, recovered_and_waiting=True)
    for stay_id, bypass, on_pathway in connection.execute(_ready_in_hospital(at)):
        if stay_id not in recovered:  # who is on a pathway waits no more to go onto one
            yield WeeklyFacts(True, not on_pathway, bool(bypass), recovered_and_waiting=False)


def _recovered(at: datetime) -> Select[Any]:
    t = _transfer.c
    chosen = select(t.stay_id).join(_stay, _stay.c.id == t.stay_id)
    return chosen.where(t.recovered_at <= at, _until(t.exited_at, at), t.voided_at.is_(None)).where(
        _stay.c.voided_at.is_(None)
    )


def _ready_in_hospital(at: datetime) -> Select[Any]:
    o, t, before = _optimised.c, _transfer.c, _pathway.alias()
    running = select(o.id).where(
        o.stay_id == _stay.c.id, o.voided_at.is_(None), o.happened_at <= at, _until(o.ended_at, at)
    )
    moved = select(t.id).where(
        t.stay_id == _stay.c.id, t.voided_at.is_(None), t.happened_at <= at, _until(t.exited_at, at)
    )
    newest = select(func.max(before.c.id)).where(
        before.c.stay_id == _stay.c.id, before.c.voided_at.is_(None), before.c.happened_at <= at
    )
    bypass = func.coalesce(_pathway.c.bypass_reason, "")
    return (
        select(_stay.c.id, bypass, moved.correlate(_stay).exists())
        .select_from(_stay)
        .outerjoin(_pathway, _pathway.c.id == newest.correlate(_stay).scalar_subquery())
        .where(_stay.c.voided_at.is_(None), _stay.c.admitted_at <= at)
        .where(_until(_stay.c.left_at, at), running.correlate(_stay).exists())
    )


def _until(ended: Any, at: datetime) -> ColumnElement[bool]:
    """Say that something had not ended at a moment."""
    return or_(ended.is_(None), ended > at)


def _while(open_until: Any, column: Any) -> Any:
    """Return a column while nothing has ended it."""
    return func.iif(open_until.is_(None), column, None, type_=column.type)


def _moments() -> Any:
    o, r, t, p = _optimised.c, _ready.c, _transfer.c, _pathway.c
    pathway = (p.scheme, p.code, p.state, p.bypass_reason, p.bypass_note)
    columns = (
        _treatment.c.id,
        _treatment.c.happened_at,
        _treatment.c.complete,
        o.id,
        func.coalesce(o.version, 0),
        _while(o.ended_at, o.happened_at),
        func.coalesce(o.decided_by, ""),
        r.id,
        func.coalesce(r.version, 0),
        _while(r.withdrawn_at, r.happened_at),
        *(func.coalesce(column, "") for column in (r.decided_by, r.scheme, r.code)),
        t.id,
        func.coalesce(t.version, 0),
        t.happened_at,
        *(func.coalesce(column, "") for column in (t.scheme, t.code, t.receiver)),
        func.coalesce(t.plan_in_place, False),
        t.recovered_at,
        t.exited_at,
        func.coalesce(t.exit_destination, ""),
        func.coalesce(t.exit_usual, ""),
        p.id,
        *(func.coalesce(column, "") for column in pathway),
    )
    return (
        select(*columns)
        .select_from(_stay)
        .outerjoin(_treatment, _treatment.c.id == newest(_treatment))
        .outerjoin(_optimised, o.id == newest(_optimised))
        .outerjoin(_ready, r.id == newest(_ready))
        .outerjoin(_transfer, t.id == newest(_transfer))
        .outerjoin(_pathway, p.id == newest(_pathway))
    )


_MOMENTS = _moments()
