"""Record what the round settles: review, optimised, pathway, answers, concern, leaving, flags."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from wardapp.clock import local_day
from wardapp.commands.command import Command, Context, Done
from wardapp.domain.progress import (
    Answer,
    Concern,
    LeavingItem,
    LeavingPlan,
    Optimised,
    Pathway,
    SeniorReview,
)
from wardapp.domain.stay import Flag
from wardapp.errors import RuleBroken
from wardapp.text_gate import clean_line, clean_text
from wardapp.words import marked

QUESTIONS = ("wrong", "today", "needed")
SCHEMES = {"A": ("0", "1", "2", "3", "4"), "B": ("0", "1", "2", "3")}
STATES = ("todo", "done", "not_needed")


@dataclass(frozen=True, kw_only=True)
class RecordSeniorReview(Command):
    """A senior saw the person; `at` None means now. Wales: SAFER, before midday."""

    stay_id: int
    reviewer: str
    at: datetime | None = None
    how: str = "board"


@dataclass(frozen=True, kw_only=True)
class SetOptimised(Command):
    """Clinically optimised from `at` on; `seen` is the running clock on the screen, if any."""

    stay_id: int
    seen: int | None
    at: datetime | None = None
    decided_by: str = ""


@dataclass(frozen=True, kw_only=True)
class EndOptimised(Command):
    """Unwell again, or entered in error; the next clock starts anew."""

    optimised_id: int
    expected_version: int
    reason: str
    at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class SetPathway(Command):
    """A D2RA pathway, always with its scheme; provisional until confirmed."""

    stay_id: int
    seen: int | None
    scheme: str
    code: str
    state: str = "provisional"


@dataclass(frozen=True, kw_only=True)
class SetAnswer(Command):
    """An answer to one of the patient's questions: wrong, today or needed."""

    stay_id: int
    question: str
    text: str


@dataclass(frozen=True, kw_only=True)
class RecordConcern(Command):
    """Unwell or not, as the round heard it."""

    stay_id: int
    unwell: bool
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class SetLeavingItem(Command):
    """One thing to have ready: todo, done or not_needed."""

    stay_id: int
    item: str
    state: str


@dataclass(frozen=True, kw_only=True)
class PlanLeaving(Command):
    """When and how they mean to leave; None takes the plan away. Never moves the EDD."""

    stay_id: int
    planned_at: datetime | None
    timed: bool = True
    how: str = ""


@dataclass(frozen=True, kw_only=True)
class SetFlag(Command):
    """Something everybody should see on the row, or no longer needs to."""

    stay_id: int
    code: str
    on: bool


def record_senior_review(context: Context, command: RecordSeniorReview) -> Done:
    """Note the review on the local day it was done."""
    stay = context.stay(command.stay_id)
    at = context.happened(command.at)
    fact = SeniorReview(
        stay_id=stay.id,
        day=local_day(at),
        reviewer=clean_line(command.reviewer) or context.who.name,
        how=command.how,
        **_stamp(context, at),
    )
    context.add(fact)
    return Done(label=marked("Senior review recorded"), stay_id=stay.id, made_id=fact.id)


def set_optimised(context: Context, command: SetOptimised) -> Done:
    """Start the clock; it counts elapsed hours from when it happened, not when it was typed."""
    stay = context.stay(command.stay_id)
    running = context.expect_current(Optimised, stay.id, command.seen)
    if running is not None and running.ended_at is None:
        raise RuleBroken("The clock is already running. End it first if it is wrong.")
    at = context.happened(command.at)
    if at < stay.admitted_at:
        raise RuleBroken("That is before the admission. Nothing was changed.", field="at")
    fact = Optimised(
        stay_id=stay.id,
        decided_by=clean_line(command.decided_by) or context.who.name,
        **_stamp(context, at),
    )
    context.add(fact)
    return Done(label=marked("Clinically optimised"), stay_id=stay.id, made_id=fact.id)


def end_optimised(context: Context, command: EndOptimised) -> Done:
    """Stop the clock for good."""
    fact = context.load(Optimised, command.optimised_id, command.expected_version)
    reason = clean_line(command.reason)
    if not reason:
        raise RuleBroken("Say why the clock stops.", field="reason")
    fact.end(context.happened(command.at), reason)
    return Done(label=marked("No longer optimised"), stay_id=fact.stay_id)


def set_pathway(context: Context, command: SetPathway) -> Done:
    """Add the pathway to the history."""
    stay = context.stay(command.stay_id)
    context.expect_current(Pathway, stay.id, command.seen)
    if command.code not in SCHEMES.get(command.scheme, ()):
        raise RuleBroken("This pathway does not exist in that scheme.", field="pathway")
    fact = Pathway(
        stay_id=stay.id,
        scheme=command.scheme,
        code=command.code,
        state=command.state,
        **_stamp(context, context.now),
    )
    context.add(fact)
    return Done(
        label=marked("Pathway set to {pathway}"),
        values={"pathway": f"P{command.code}"},
        stay_id=stay.id,
        made_id=fact.id,
    )


def set_answer(context: Context, command: SetAnswer) -> Done:
    """Write an answer in plain words; the earlier one stays in the history."""
    stay = context.stay(command.stay_id)
    if command.question not in QUESTIONS:
        raise RuleBroken("There is no such question.", field="question")
    fact = Answer(
        stay_id=stay.id,
        question=command.question,
        text=clean_text(command.text),
        **_stamp(context, context.now),
    )
    context.add(fact)
    return Done(label=marked("Answer written"), stay_id=stay.id, made_id=fact.id)


def record_concern(context: Context, command: RecordConcern) -> Done:
    """Note whether somebody is worried; the sick come first on the next round."""
    stay = context.stay(command.stay_id)
    fact = Concern(
        stay_id=stay.id,
        unwell=command.unwell,
        note=clean_line(command.note),
        **_stamp(context, context.now),
    )
    context.add(fact)
    label = marked("Unwell: recorded") if command.unwell else marked("No concern")
    return Done(label=label, stay_id=stay.id, made_id=fact.id)


def set_leaving_item(context: Context, command: SetLeavingItem) -> Done:
    """Tick one thing of the leaving list."""
    stay = context.stay(command.stay_id)
    if command.state not in STATES:
        raise RuleBroken("A thing is to do, done, or not needed.", field="state")
    fact = LeavingItem(
        stay_id=stay.id,
        item=command.item,
        state=command.state,
        **_stamp(context, context.now),
    )
    context.add(fact)
    return Done(label=marked("Leaving list ticked"), stay_id=stay.id, made_id=fact.id)


def plan_leaving(context: Context, command: PlanLeaving) -> Done:
    """Write the plan beside the expected date."""
    stay = context.stay(command.stay_id)
    if command.planned_at is not None and command.planned_at < stay.admitted_at:
        raise RuleBroken("Nobody can leave before they came in.", field="planned_at")
    fact = LeavingPlan(
        stay_id=stay.id,
        planned_at=command.planned_at,
        timed=command.timed,
        how=clean_line(command.how),
        **_stamp(context, context.now),
    )
    context.add(fact)
    return Done(label=marked("Leaving planned"), stay_id=stay.id, made_id=fact.id)


def set_flag(context: Context, command: SetFlag) -> Done:
    """Raise a flag once, or end the one that stands."""
    stay = context.stay(command.stay_id)
    standing = context.session.scalars(
        select(Flag).where(
            Flag.stay_id == stay.id,
            Flag.code == command.code,
            Flag.ended_at.is_(None),
            Flag.voided_at.is_(None),
        )
    ).first()
    if command.on and standing is None:
        context.add(Flag(stay_id=stay.id, code=command.code, **_stamp(context, context.now)))
    elif not command.on and standing is not None:
        standing.ended_at = context.now
    label = marked("Flag set") if command.on else marked("Flag ended")
    return Done(label=label, stay_id=stay.id)


def _stamp(context: Context, at: datetime) -> dict[str, Any]:
    return {"happened_at": at, "recorded_at": context.now, "recorded_by": context.who.name}
