"""What paper asks beyond the board: actions by owner, leavers, and the notes of a handover."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, ScalarSelect, Select, func, or_, select

from wardapp.clock import local_day, moment
from wardapp.domain.action import Action
from wardapp.domain.criterion import Criterion
from wardapp.domain.expected_discharge import ExpectedDischarge
from wardapp.domain.leaving import LeavingItem, LeavingPlan
from wardapp.domain.patient import Patient
from wardapp.domain.progress import Answer, Concern
from wardapp.domain.stay import Placement, Stay
from wardapp.domain.ward import Bed, Person


@dataclass(frozen=True, slots=True)
class ActionRow:
    """An open action and whom it is for; `role` is a code of the list `roles`, "" if not known."""

    stay_id: int
    bed: str
    family: str
    given: str
    title: str
    sex: str
    born: date | None
    nhs_number: str | None
    hospital_number: str | None
    text: str
    owner: str
    due_at: datetime | None
    due_timed: bool
    role: str = ""


@dataclass(frozen=True, slots=True)
class LeaverRow:
    """Somebody who should leave on `day`; `items` is the checklist, item → todo, done, not_needed.

    `planned_at` is the time agreed for leaving, or None while only the expected date is known.
    """

    stay_id: int
    bed: str
    family: str
    given: str
    title: str
    sex: str
    born: date | None
    nhs_number: str | None
    hospital_number: str | None
    edd: date | None
    planned_at: datetime | None
    planned_timed: bool | None
    how: str
    day: date
    items: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class HandoverNotes:
    """What a handover says of one person beyond the board; texts as they were written.

    `criteria` are (text, met), oldest first; `actions` are open, the one due first comes first.
    """

    wrong: str = ""
    today: str = ""
    needed: str = ""
    concern: str = ""
    criteria: tuple[tuple[str, bool], ...] = ()
    actions: tuple[ActionRow, ...] = ()


_HERE = (Placement.out_at.is_(None), Placement.voided_at.is_(None))

_HOW = func.coalesce(LeavingPlan.how, "")

_PERSON: tuple[Any, ...] = (
    Placement.stay_id,
    func.coalesce(Bed.label, ""),
    Patient.family,
    Patient.given,
    Patient.title,
    Patient.sex,
    Patient.born,
    Patient.nhs_number,
    Patient.hospital_number,
)


def ward_actions(connection: Connection, ward_id: int) -> tuple[ActionRow, ...]:
    """Return the open actions of a ward: by owner, then what is due first."""
    open_actions = (
        _people((Action.text, Action.owner, Action.due_at, Action.due_timed), ward_id)
        .join(Action, Action.stay_id == Placement.stay_id)
        .where(Action.done_at.is_(None), Action.voided_at.is_(None))
        .order_by(Action.owner, Action.due_at.is_(None), Action.due_at, Bed.position, Action.id)
    )
    roles = _roles(connection)
    return tuple(
        ActionRow(*(*row, roles.get(row.owner, ""))) for row in connection.execute(open_actions)
    )


def leavers(connection: Connection, ward_id: int, today: date) -> tuple[LeaverRow, ...]:
    """Return who should leave today or tomorrow, by the plan for leaving or the expected date.

    A date that has passed leaves the person among today's.
    """
    tomorrow = today + timedelta(days=1)
    ends = moment(tomorrow + timedelta(days=1))
    facts = (ExpectedDischarge.day, LeavingPlan.planned_at, LeavingPlan.timed, _HOW)
    going = (
        _people(facts, ward_id)
        .outerjoin(ExpectedDischarge, ExpectedDischarge.id == _newest(ExpectedDischarge))
        .outerjoin(LeavingPlan, LeavingPlan.id == _newest(LeavingPlan))
        .where(or_(ExpectedDischarge.day <= tomorrow, LeavingPlan.planned_at < ends))
        .order_by(Bed.position, Placement.stay_id)
    )
    found = []
    items = _checklists(connection, ward_id)
    for row in connection.execute(going):
        day = local_day(row.planned_at) if row.planned_at else row.day
        if day <= tomorrow:
            checklist = items.get(row.stay_id, {})
            found.append(LeaverRow(*(*row, max(day, today), checklist)))
    return tuple(sorted(found, key=lambda leaver: leaver.day))


def handover_notes(connection: Connection, ward_id: int) -> Mapping[int, HandoverNotes]:
    """Return by stay what a handover adds to the board; a stay without notes is not in it."""
    answers = _answers(connection, ward_id)
    concerns = _concerns(connection, ward_id)
    criteria = _criteria(connection, ward_id)
    actions: dict[int, list[ActionRow]] = defaultdict(list)
    for action in sorted(ward_actions(connection, ward_id), key=_due_first):
        actions[action.stay_id].append(action)
    return {
        stay_id: HandoverNotes(
            **answers.get(stay_id, {}),
            concern=concerns.get(stay_id, ""),
            criteria=tuple(criteria.get(stay_id, ())),
            actions=tuple(actions.get(stay_id, ())),
        )
        for stay_id in {*answers, *concerns, *criteria, *actions}
    }


def _people(facts: Iterable[Any], ward_id: int) -> Select[Any]:
    """Select whoever lies on the ward now, with columns of what is joined later."""
    return (
        select(*_PERSON, *facts)
        .select_from(Placement)
        .join(Stay, Stay.id == Placement.stay_id)
        .join(Patient, Patient.id == Stay.patient_id)
        .outerjoin(Bed, Bed.id == Placement.bed_id)
        .where(Placement.ward_id == ward_id, *_HERE)
    )


def _newest(fact: type[ExpectedDischarge] | type[LeavingPlan]) -> ScalarSelect[int | None]:
    """Return the id of the newest valid fact of the stay in the row."""
    return (
        select(func.max(fact.id))
        .where(fact.stay_id == Placement.stay_id, fact.voided_at.is_(None))
        .correlate(Placement)
        .scalar_subquery()
    )


def _roles(connection: Connection) -> dict[str, str]:
    people = connection.execute(
        select(Person.name, Person.initials, Person.role).where(Person.voided_at.is_(None))
    )
    return {name: role for full, initials, role in people for name in (full, initials) if name}


def _checklists(connection: Connection, ward_id: int) -> dict[int, dict[str, str]]:
    stated = (
        select(LeavingItem.stay_id, LeavingItem.item, LeavingItem.state)
        .join(Placement, Placement.stay_id == LeavingItem.stay_id)
        .where(Placement.ward_id == ward_id, *_HERE, LeavingItem.voided_at.is_(None))
        .order_by(LeavingItem.id)
    )
    items: dict[int, dict[str, str]] = defaultdict(dict)
    for stay_id, item, state in connection.execute(stated):
        items[stay_id][item] = state  # the newest one stands last
    return items


def _answers(connection: Connection, ward_id: int) -> dict[int, dict[str, str]]:
    given = (
        select(Answer.stay_id, Answer.question, Answer.text)
        .join(Placement, Placement.stay_id == Answer.stay_id)
        .where(Placement.ward_id == ward_id, *_HERE, Answer.voided_at.is_(None))
        .order_by(Answer.id)
    )
    answers: dict[int, dict[str, str]] = defaultdict(dict)
    for stay_id, question, text in connection.execute(given):
        answers[stay_id][question] = text
    return answers


def _concerns(connection: Connection, ward_id: int) -> dict[int, str]:
    """Return the note of each standing concern; one that is over leaves nothing."""
    heard = (
        select(Concern.stay_id, Concern.unwell, Concern.note)
        .join(Placement, Placement.stay_id == Concern.stay_id)
        .where(Placement.ward_id == ward_id, *_HERE, Concern.voided_at.is_(None))
        .order_by(Concern.id)
    )
    return {stay_id: note if unwell else "" for stay_id, unwell, note in connection.execute(heard)}


def _criteria(connection: Connection, ward_id: int) -> dict[int, list[tuple[str, bool]]]:
    set_up = (
        select(Criterion.stay_id, Criterion.text, Criterion.met_at.is_not(None))
        .join(Placement, Placement.stay_id == Criterion.stay_id)
        .where(Placement.ward_id == ward_id, *_HERE, Criterion.voided_at.is_(None))
        .order_by(Criterion.id)
    )
    criteria: dict[int, list[tuple[str, bool]]] = defaultdict(list)
    for stay_id, text, met in connection.execute(set_up):
        criteria[stay_id].append((text, bool(met)))
    return criteria


def _due_first(action: ActionRow) -> tuple[bool, float]:
    return action.due_at is None, action.due_at.timestamp() if action.due_at else 0.0
