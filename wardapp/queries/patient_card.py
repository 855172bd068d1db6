"""Everything about one patient that is read aloud: answers, criteria, waits, actions, dates."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Select, select

from wardapp.domain.action import Action
from wardapp.domain.criterion import Criterion
from wardapp.domain.expected_discharge import ExpectedDischarge
from wardapp.domain.progress import Answer, Concern, LeavingItem, Optimised
from wardapp.domain.waiting import Waiting
from wardapp.queries.frozen import frozen


@dataclass(frozen=True, slots=True)
class EddRow:
    """One date of the history, oldest first; times UTC."""

    id: int
    day: date
    basis: str
    role: str
    told_patient: bool
    told_family: bool
    comment: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class WaitRow:
    """Something the person waits or waited for."""

    id: int
    version: int
    code: str
    note: str
    since: datetime
    until: datetime | None
    ended_at: datetime | None
    by: str


@dataclass(frozen=True, slots=True)
class ActionRow:
    """An action, open or done."""

    id: int
    version: int
    text: str
    owner: str
    due_at: datetime | None
    due_timed: bool
    done_at: datetime | None
    done_by: str
    outcome: str
    recorded_at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class CriterionRow:
    """A criterion for leaving; `kind` is physiological or functional."""

    id: int
    version: int
    kind: str
    text: str
    met_at: datetime | None
    met_by: str
    recorded_at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class OptimisedRow:
    """One run of the 48-hour clock; `ended_at` None while it runs."""

    id: int
    version: int
    at: datetime
    decided_by: str
    ended_at: datetime | None
    ended_reason: str


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """The newest answer to one of the patient's questions."""

    id: int
    question: str
    text: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class ConcernRow:
    """What the round last heard about how the person is."""

    id: int
    unwell: bool
    note: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class PatientCard:
    """One stay in full; lists are oldest first, answers and leaving items by their code."""

    stay_id: int
    expected: tuple[EddRow, ...]
    waits: tuple[WaitRow, ...]
    actions: tuple[ActionRow, ...]
    criteria: tuple[CriterionRow, ...]
    optimised: tuple[OptimisedRow, ...]
    answers: dict[str, AnswerRow]
    concern: ConcernRow | None
    leaving: dict[str, str]

    @property
    def open_waits(self) -> tuple[WaitRow, ...]:
        """What is still waited for, the newest first, as on the board."""
        return tuple(wait for wait in reversed(self.waits) if wait.ended_at is None)

    @property
    def open_actions(self) -> tuple[ActionRow, ...]:
        """What is still to do, the first due first."""
        still = [action for action in self.actions if action.done_at is None]
        return tuple(sorted(still, key=_by_due))


def _by_due(action: ActionRow) -> tuple[bool, float, int]:
    due = action.due_at.timestamp() if action.due_at else 0.0
    return action.due_at is None, due, action.id


def patient_card(connection: Connection, stay_id: int) -> PatientCard:
    """Return one stay in full, each list by one statement on its own index."""
    return PatientCard(
        stay_id=stay_id,
        expected=frozen(EddRow, connection.execute(_expected(stay_id))),
        waits=frozen(WaitRow, connection.execute(_waits(stay_id))),
        actions=frozen(ActionRow, connection.execute(_actions(stay_id))),
        criteria=frozen(CriterionRow, connection.execute(_criteria(stay_id))),
        optimised=frozen(OptimisedRow, connection.execute(_optimised(stay_id))),
        answers=_newest_by_code(frozen(AnswerRow, connection.execute(_answers(stay_id)))),
        concern=_last(frozen(ConcernRow, connection.execute(_concerns(stay_id)))),
        leaving={row.item: row.state for row in connection.execute(_leaving(stay_id))},
    )


def _newest_by_code(answers: tuple[AnswerRow, ...]) -> dict[str, AnswerRow]:
    return {answer.question: answer for answer in answers}


def _last(concerns: tuple[ConcernRow, ...]) -> ConcernRow | None:
    return concerns[-1] if concerns else None


def _expected(stay_id: int) -> Select[Any]:
    kind = ExpectedDischarge
    return (
        select(
            kind.id,
            kind.day,
            kind.basis,
            kind.role,
            kind.told_patient,
            kind.told_family,
            kind.comment,
            kind.recorded_at,
            kind.recorded_by,
        )
        .where(kind.stay_id == stay_id, kind.voided_at.is_(None))
        .order_by(kind.id)
    )


def _waits(stay_id: int) -> Select[Any]:
    kind = Waiting
    return (
        select(
            kind.id,
            kind.version,
            kind.code,
            kind.note,
            kind.since,
            kind.until,
            kind.ended_at,
            kind.recorded_by,
        )
        .where(kind.stay_id == stay_id, kind.voided_at.is_(None))
        .order_by(kind.id)
    )


def _actions(stay_id: int) -> Select[Any]:
    kind = Action
    return (
        select(
            kind.id,
            kind.version,
            kind.text,
            kind.owner,
            kind.due_at,
            kind.due_timed,
            kind.done_at,
            kind.done_by,
            kind.outcome,
            kind.recorded_at,
            kind.recorded_by,
        )
        .where(kind.stay_id == stay_id, kind.voided_at.is_(None))
        .order_by(kind.id)
    )


def _criteria(stay_id: int) -> Select[Any]:
    kind = Criterion
    return (
        select(
            kind.id,
            kind.version,
            kind.kind,
            kind.text,
            kind.met_at,
            kind.met_by,
            kind.recorded_at,
            kind.recorded_by,
        )
        .where(kind.stay_id == stay_id, kind.voided_at.is_(None))
        .order_by(kind.id)
    )


def _optimised(stay_id: int) -> Select[Any]:
    kind = Optimised
    return (
        select(
            kind.id,
            kind.version,
            kind.happened_at,
            kind.decided_by,
            kind.ended_at,
            kind.ended_reason,
        )
        .where(kind.stay_id == stay_id, kind.voided_at.is_(None))
        .order_by(kind.id)
    )


def _answers(stay_id: int) -> Select[Any]:
    kind = Answer
    return (
        select(kind.id, kind.question, kind.text, kind.recorded_at, kind.recorded_by)
        .where(kind.stay_id == stay_id, kind.voided_at.is_(None))
        .order_by(kind.id)
    )


def _concerns(stay_id: int) -> Select[Any]:
    kind = Concern
    return (
        select(kind.id, kind.unwell, kind.note, kind.recorded_at, kind.recorded_by)
        .where(kind.stay_id == stay_id, kind.voided_at.is_(None))
        .order_by(kind.id)
    )


def _leaving(stay_id: int) -> Select[Any]:
    kind = LeavingItem
    return (
        select(kind.item, kind.state)
        .where(kind.stay_id == stay_id, kind.voided_at.is_(None))
        .order_by(kind.id)
    )
