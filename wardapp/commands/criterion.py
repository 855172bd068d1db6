"""Set the criteria for discharge and say which are met."""

from datetime import datetime

from wardapp.commands.command import Command, Context, Done, command
from wardapp.domain.criterion import Criterion
from wardapp.errors import RuleBroken
from wardapp.measures.criteria import why_not_a_criterion
from wardapp.text_gate import clean_line
from wardapp.words import marked


@command
class AddCriterion(Command):
    """A target, physiological or functional, that can be seen to be met."""

    stay_id: int
    kind: str
    text: str


@command
class ChangeCriterion(Command):
    """The target was worded badly."""

    criterion_id: int
    expected_version: int
    kind: str
    text: str


@command
class MeetCriterion(Command):
    """The target is met, or after all is not."""

    criterion_id: int
    expected_version: int
    met: bool
    at: datetime | None = None


@command
class WithdrawCriterion(Command):
    """The target no longer applies; it stays in the history with the reason."""

    criterion_id: int
    expected_version: int
    reason: str


def add_criterion(context: Context, command: AddCriterion) -> Done:
    """Write the criterion; a phrase like "back to baseline" is refused with a hint."""
    stay = context.stay(command.stay_id)
    criterion = context.add(
        Criterion(
            stay_id=stay.id,
            kind=_kind(command.kind),
            text=_target(command.text),
            recorded_at=context.now,
            recorded_by=context.who.name,
        )
    )
    return Done(label=marked("Criterion added"), stay_id=stay.id, made_id=criterion.id)


def change_criterion(context: Context, command: ChangeCriterion) -> Done:
    """Word it anew."""
    criterion = context.load(Criterion, command.criterion_id, command.expected_version)
    criterion.kind, criterion.text = _kind(command.kind), _target(command.text)
    return Done(label=marked("Criterion changed"), stay_id=criterion.stay_id)


def meet_criterion(context: Context, command: MeetCriterion) -> Done:
    """Note when it was met and who says so."""
    criterion = context.load(Criterion, command.criterion_id, command.expected_version)
    criterion.met_at = context.happened(command.at) if command.met else None
    criterion.met_by = context.who.name if command.met else ""
    label = marked("Criterion met") if command.met else marked("Criterion open again")
    return Done(label=label, stay_id=criterion.stay_id)


def withdraw_criterion(context: Context, command: WithdrawCriterion) -> Done:
    """Take it away with a reason."""
    criterion = context.load(Criterion, command.criterion_id, command.expected_version)
    reason = clean_line(command.reason)
    if not reason:
        raise RuleBroken("Say why this criterion no longer applies.", field="reason")
    criterion.void(context.now, reason)
    return Done(label=marked("Criterion withdrawn"), stay_id=criterion.stay_id)


def _kind(kind: str) -> str:
    if kind not in {"physiological", "functional"}:
        raise RuleBroken("Say whether the body or daily life is meant.", field="kind")
    return kind


def _target(text: str) -> str:
    cleaned = clean_line(text)
    if not cleaned:
        raise RuleBroken("Say what must be seen before the person can leave.", field="text")
    hint = why_not_a_criterion(cleaned)
    if hint:
        raise RuleBroken(hint, field="text")
    return cleaned
