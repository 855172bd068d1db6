"""Leaving: list, plan, steps with times, attempts, ready to go, criteria-led discharge."""

from datetime import datetime, timedelta

from sqlalchemy import select

from wardapp.codes import code_list
from wardapp.commands.command import Command, Context, Done, command
from wardapp.domain.criterion import Criterion
from wardapp.domain.leaving import (
    CriteriaLedOrder,
    LeavingAttempt,
    LeavingItem,
    LeavingPlan,
    LeavingStep,
)
from wardapp.domain.stay import Stay
from wardapp.errors import RuleBroken
from wardapp.text_gate import clean_line, clean_text
from wardapp.words import marked

STATES = ("todo", "done", "not_needed")
SELF_DISCHARGE = "2"
ORDER_ENDS = ("referred_back", "withdrawn")
LONGEST_ORDER = timedelta(days=7)


@command
class SetLeavingItem(Command):
    """One thing to have ready: todo, done or not_needed; also after the person has gone."""

    stay_id: int
    item: str
    state: str


@command
class PlanLeaving(Command):
    """When and how they mean to leave; None takes the plan away. Never moves the EDD."""

    stay_id: int
    planned_at: datetime | None
    timed: bool = True
    how: str = ""


@command
class RecordLeavingStep(Command):
    """A step of transport or take-home medicines (list `leaving_step`), done at `at`."""

    stay_id: int
    step: str
    at: datetime | None = None
    note: str = ""


@command
class RecordLeavingAttempt(Command):
    """They did not leave as planned (list `leaving_attempt_reason`); it is kept for good."""

    stay_id: int
    reason: str
    note: str = ""
    at: datetime | None = None


@command
class MarkReadyToLeave(Command):
    """Everything is there: ready to go from `at` on; None takes it back."""

    stay_id: int
    expected_version: int
    ready: bool = True
    at: datetime | None = None


@command
class OrderCriteriaLed(Command):
    """A senior lets a competent colleague discharge once all criteria are met.

    `rules` are codes of the list `refer_back_rule`; `discharger` is who may.
    """

    stay_id: int
    seen: int | None
    authorised_by: str
    valid_until: datetime
    rules: tuple[str, ...] = ()
    rules_note: str = ""
    discharger: str = ""


@command
class EndCriteriaLed(Command):
    """The order is referred back to the senior, or withdrawn; says why."""

    order_id: int
    expected_version: int
    kind: str
    note: str


def set_leaving_item(context: Context, command: SetLeavingItem) -> Done:
    """Tick one thing of the leaving list; unfinished papers are finished after leaving."""
    stay = context.get(Stay, command.stay_id)
    if command.item not in code_list("leaving_checklist"):
        raise RuleBroken("Choose it from the list.", field="item")
    if command.state not in STATES:
        raise RuleBroken("A thing is to do, done, or not needed.", field="state")
    fact = LeavingItem(
        stay_id=stay.id, item=command.item, state=command.state, **context.stamp(context.now)
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
        **context.stamp(context.now),
    )
    context.add(fact)
    return Done(label=marked("Leaving planned"), stay_id=stay.id, made_id=fact.id)


def record_leaving_step(context: Context, command: RecordLeavingStep) -> Done:
    """Write the step; the last one of its kind also ticks the list."""
    stay = context.stay(command.stay_id)
    steps = code_list("leaving_step")
    if command.step not in steps:
        raise RuleBroken("Choose the step from the list.", field="step")
    at = context.happened(command.at)
    if at < stay.admitted_at:
        raise RuleBroken("That is before the admission. Nothing was changed.", field="at")
    fact = LeavingStep(
        stay_id=stay.id, step=command.step, note=clean_line(command.note), **context.stamp(at)
    )
    context.add(fact)
    item = str(steps[command.step].extra["item"])
    if command.step == _last_step(item):
        context.add(LeavingItem(stay_id=stay.id, item=item, state="done", **context.stamp(at)))
    return Done(label=marked("Step of leaving recorded"), stay_id=stay.id, made_id=fact.id)


def record_leaving_attempt(context: Context, command: RecordLeavingAttempt) -> Done:
    """Keep the attempt with the plan it undid; the person is still here, and not ready."""
    stay = context.stay(command.stay_id)
    reasons = code_list("leaving_attempt_reason")
    note = clean_text(command.note)
    if command.reason not in reasons:
        raise RuleBroken("Choose the reason from the list.", field="reason")
    if reasons[command.reason].extra.get("note_needed") and not note:
        raise RuleBroken("Write what happened.", field="note")
    at = context.happened(command.at)
    if at < stay.admitted_at:
        raise RuleBroken("That is before the admission. Nothing was changed.", field="at")
    plan = context.current(LeavingPlan, stay.id)
    fact = LeavingAttempt(
        stay_id=stay.id,
        reason=command.reason,
        note=note,
        planned_at=plan.planned_at if plan else None,
        **context.stamp(at),
    )
    context.add(fact)
    if plan is not None and plan.planned_at is not None:
        context.add(LeavingPlan(stay_id=stay.id, **context.stamp(at)))
    stay.ready_at = None
    return Done(label=marked("Did not leave: recorded"), stay_id=stay.id, made_id=fact.id)


def mark_ready_to_leave(context: Context, command: MarkReadyToLeave) -> Done:
    """Write when everything was there; leaving the ward is another time."""
    stay = context.load(Stay, command.stay_id, command.expected_version)
    stay.refuse_if_left()
    at = context.happened(command.at)
    if command.ready and at < stay.admitted_at:
        raise RuleBroken("That is before the admission. Nothing was changed.", field="at")
    stay.ready_at = at if command.ready else None
    label = marked("Ready to leave") if command.ready else marked("Not ready to leave")
    return Done(label=label, stay_id=stay.id)


def order_criteria_led(context: Context, command: OrderCriteriaLed) -> Done:
    """Write the order; without criteria there is nothing to be led by."""
    stay = context.stay(command.stay_id)
    context.expect_current(CriteriaLedOrder, stay.id, command.seen)
    if not clean_line(command.authorised_by):
        raise RuleBroken("Say who gives the order.", field="authorised_by")
    if not _criteria(context, stay.id, context.now):
        raise RuleBroken("Write the criteria for leaving first.", field="criteria")
    if not context.now < command.valid_until <= context.now + LONGEST_ORDER:
        raise RuleBroken("The order runs out within seven days from now.", field="valid_until")
    fact = CriteriaLedOrder(
        stay_id=stay.id,
        authorised_by=clean_line(command.authorised_by),
        valid_until=command.valid_until,
        rules=list(dict.fromkeys(command.rules)),
        rules_note=clean_text(command.rules_note),
        discharger=clean_line(command.discharger),
        **context.stamp(context.now),
    )
    context.add(fact)
    return Done(label=marked("Criteria-led discharge ordered"), stay_id=stay.id, made_id=fact.id)


def end_criteria_led(context: Context, command: EndCriteriaLed) -> Done:
    """Stop the order with the reason."""
    order = context.load(CriteriaLedOrder, command.order_id, command.expected_version)
    note = clean_line(command.note)
    if command.kind not in ORDER_ENDS or not note:
        raise RuleBroken("Say why the order ends.", field="note")
    order.end(context.now, command.kind, note)
    return Done(label=marked("Criteria-led discharge stopped"), stay_id=order.stay_id)


def refuse_unless_criteria_met(context: Context, stay_id: int, at: datetime, method: str) -> None:
    """Stop a criteria-led discharge that is none (Wales: 2.5; self-discharge never is one)."""
    if method == SELF_DISCHARGE:
        raise RuleBroken("Who discharges themselves is not criteria-led.", field="criteria_led")
    order = context.current(CriteriaLedOrder, stay_id)
    if order is None:
        raise RuleBroken("There is no order for criteria-led discharge.", field="criteria_led")
    order.refuse_unless_valid(at)
    criteria = _criteria(context, stay_id, at)
    if not criteria or not all(criteria):
        raise RuleBroken(
            "A criterion is not met yet. Ask the senior who gave the order.", field="criteria_led"
        )


def _criteria(context: Context, stay_id: int, at: datetime) -> tuple[bool, ...]:
    """Return for each criterion whether it was met by then."""
    valid = select(Criterion.met_at).where(
        Criterion.stay_id == stay_id, Criterion.voided_at.is_(None)
    )
    return tuple(met is not None and met <= at for met in context.session.scalars(valid))


def _last_step(item: str) -> str:
    return [code.code for code in code_list("leaving_step") if code.extra["item"] == item][-1]
