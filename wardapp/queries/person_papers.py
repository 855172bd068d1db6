"""All that the papers of one person say: their plan, the ward's own notes, where they stand."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, select

from wardapp.codes import CodeList
from wardapp.domain.base import table_of
from wardapp.domain.leaving import LeavingPlan
from wardapp.domain.stay import DIED_METHODS, Flag, Stay
from wardapp.measures.same_name import Alike
from wardapp.queries.code_sets import delay_reasons
from wardapp.queries.delays import DelayState, open_delays
from wardapp.queries.patient_card import PatientCard, patient_card
from wardapp.queries.ready import ReadyMoments, ready_moments
from wardapp.queries.recovery_plan import PlanPerson, PlanRow, recovery_plan

_flag, _leaving, _stay = table_of(Flag), table_of(LeavingPlan), table_of(Stay)


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """One person as their papers know them; times UTC.

    `planned_at` is when they mean to leave, `how` with what; None while it is not planned.
    `flags` are codes of the list `flags`, the sensitive ones too; `alike` is whoever on the ward
    has the same name. `died` keeps what is for the person from the family.
    """

    plan: PlanRow
    card: PatientCard
    ready: ReadyMoments
    delay: DelayState | None
    reasons: CodeList
    flags: tuple[str, ...]
    planned_at: datetime | None
    planned_timed: bool
    how: str
    died: bool
    alike: Alike | None = None

    @property
    def person(self) -> PlanPerson:
        """Who it is about."""
        return self.plan.person


def person_facts(connection: Connection, stay_id: int, today: date) -> PersonFacts | None:
    """Return everything about one person; None for a stay that is not on record.

    `reasons` is the list of delay reasons in force today.
    """
    plan = recovery_plan(connection, stay_id)
    if plan is None:
        return None
    planned_at, timed, how = _leaving_plan(connection, stay_id)
    return PersonFacts(
        plan=plan,
        card=patient_card(connection, stay_id),
        ready=ready_moments(connection, stay_id),
        delay=open_delays(connection, [stay_id]).get(stay_id),
        reasons=delay_reasons(connection, today),
        flags=_flags(connection, stay_id),
        planned_at=planned_at,
        planned_timed=timed,
        how=how,
        died=_died(connection, stay_id),
    )


def _flags(connection: Connection, stay_id: int) -> tuple[str, ...]:
    raised = select(_flag.c.code).where(
        _flag.c.stay_id == stay_id, _flag.c.ended_at.is_(None), _flag.c.voided_at.is_(None)
    )
    return tuple(connection.execute(raised.order_by(_flag.c.id)).scalars())


def _died(connection: Connection, stay_id: int) -> bool:
    ended = select(_stay.c.leaving_method).where(_stay.c.id == stay_id)
    return connection.execute(ended).scalar() in DIED_METHODS


def _leaving_plan(connection: Connection, stay_id: int) -> tuple[datetime | None, bool, str]:
    planned = select(_leaving.c.planned_at, _leaving.c.timed, _leaving.c.how).where(
        _leaving.c.stay_id == stay_id, _leaving.c.voided_at.is_(None)
    )
    row = connection.execute(planned.order_by(_leaving.c.id.desc()).limit(1)).first()
    return (row.planned_at, bool(row.timed), row.how) if row is not None else (None, True, "")
