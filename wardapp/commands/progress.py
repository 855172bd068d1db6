"""Record what the round settles: senior review, answers, concern, flags."""

from datetime import datetime

from sqlalchemy import select

from wardapp.clock import local_day
from wardapp.commands.command import Command, Context, Done, command
from wardapp.domain.progress import Answer, Concern, SeniorReview
from wardapp.domain.stay import Flag
from wardapp.errors import RuleBroken
from wardapp.text_gate import clean_line, clean_text
from wardapp.words import marked

QUESTIONS = ("wrong", "today", "needed")


@command
class RecordSeniorReview(Command):
    """A senior saw the person; `at` None means now. Wales: SAFER, before midday."""

    stay_id: int
    reviewer: str
    at: datetime | None = None
    how: str = "board"


@command
class SetAnswer(Command):
    """An answer to one of the patient's questions: wrong, today or needed."""

    stay_id: int
    question: str
    text: str


@command
class RecordConcern(Command):
    """Unwell or not, as the round heard it."""

    stay_id: int
    unwell: bool
    note: str = ""


@command
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
        **context.stamp(at),
    )
    context.add(fact)
    return Done(label=marked("Senior review recorded"), stay_id=stay.id, made_id=fact.id)


def set_answer(context: Context, command: SetAnswer) -> Done:
    """Write an answer in plain words; the earlier one stays in the history."""
    stay = context.stay(command.stay_id)
    if command.question not in QUESTIONS:
        raise RuleBroken("There is no such question.", field="question")
    fact = Answer(
        stay_id=stay.id,
        question=command.question,
        text=clean_text(command.text),
        **context.stamp(context.now),
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
        **context.stamp(context.now),
    )
    context.add(fact)
    label = marked("Unwell: recorded") if command.unwell else marked("No concern")
    return Done(label=label, stay_id=stay.id, made_id=fact.id)


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
        context.add(Flag(stay_id=stay.id, code=command.code, **context.stamp(context.now)))
    elif not command.on and standing is not None:
        standing.ended_at = context.now
    label = marked("Flag set") if command.on else marked("Flag ended")
    return Done(label=label, stay_id=stay.id)
