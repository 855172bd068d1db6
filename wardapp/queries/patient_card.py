"""Everything about one patient that is read aloud: answers, criteria, waits, actions, dates."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, CursorResult, Executable, select

from wardapp.domain.action import Action
from wardapp.domain.base import Thing, table_of
from wardapp.domain.criterion import Criterion
from wardapp.domain.expected_discharge import ExpectedDischarge
from wardapp.domain.leaving import LeavingItem
from wardapp.domain.optimised import Optimised
from wardapp.domain.progress import Answer, Concern
from wardapp.domain.waiting import Waiting
from wardapp.queries.frozen import frozen
from wardapp.queries.leaving import EarlierStay, earlier_stays
from wardapp.queries.ready import ReadyMoments, ready_moments


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
    ready: ReadyMoments
    earlier: tuple[EarlierStay, ...]

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

    def rows(kind: type[Thing], *names: str) -> CursorResult[Any]:
        return connection.execute(_of_stay(stay_id, kind, names))

    stamp = ("recorded_at", "recorded_by")
    told = ("told_patient", "told_family", "comment")
    wait = ("code", "note", "since", "until", "ended_at", "recorded_by")
    action = ("text", "owner", "due_at", "due_timed", "done_at", "done_by", "outcome", *stamp)
    clock = ("id", "version", "happened_at", "decided_by", "ended_at", "ended_reason")
    answers = frozen(AnswerRow, rows(Answer, "id", "question", "text", *stamp))
    concerns = frozen(ConcernRow, rows(Concern, "id", "unwell", "note", *stamp))
    return PatientCard(
        stay_id=stay_id,
        expected=frozen(
            EddRow, rows(ExpectedDischarge, "id", "day", "basis", "role", *told, *stamp)
        ),
        waits=frozen(WaitRow, rows(Waiting, "id", "version", *wait)),
        actions=frozen(ActionRow, rows(Action, "id", "version", *action)),
        criteria=frozen(
            CriterionRow,
            rows(Criterion, "id", "version", "kind", "text", "met_at", "met_by", *stamp),
        ),
        optimised=frozen(OptimisedRow, rows(Optimised, *clock)),
        answers={answer.question: answer for answer in answers},
        concern=concerns[-1] if concerns else None,
        leaving={row.item: row.state for row in rows(LeavingItem, "item", "state")},
        ready=ready_moments(connection, stay_id),
        earlier=earlier_stays(connection, stay_id),
    )


def _of_stay(stay_id: int, kind: type[Thing], names: tuple[str, ...]) -> Executable:
    """Choose the valid rows of a kind for one stay, oldest first."""
    columns = table_of(kind).c
    chosen = select(*(columns[name] for name in names))
    valid = chosen.where(columns.stay_id == stay_id, columns.voided_at.is_(None))
    return valid.order_by(columns.id)
