"""The three "ready" moments: treatment complete, clinically optimised, ready to transfer."""

from datetime import datetime

from wardapp.commands.command import Command, Context, Done, command
from wardapp.commands.ending import end_delay_of, withdraw_ready
from wardapp.domain.optimised import AcuteTreatment, Optimised, ReadyDecision
from wardapp.domain.pathway import Pathway
from wardapp.domain.stay import Stay
from wardapp.errors import RuleBroken
from wardapp.text_gate import clean_line
from wardapp.words import marked

UNWELL, ERROR = "unwell", "error"


@command
class RecordAcuteTreatment(Command):
    """Acute treatment is complete from `at` on, or not complete (Wales: Goal 6 clock)."""

    stay_id: int
    seen: int | None
    complete: bool
    at: datetime | None = None


@command
class SetOptimised(Command):
    """Clinically optimised from `at` on; `seen` is the newest clock on the screen, if any.

    `treatment_complete` says in the same step that acute treatment is complete.
    """

    stay_id: int
    seen: int | None
    at: datetime | None = None
    decided_by: str = ""
    treatment_complete: bool = False


@command
class EndOptimised(Command):
    """Unwell again, or entered in error (`kind`); the next clock starts anew."""

    optimised_id: int
    expected_version: int
    reason: str
    kind: str = UNWELL
    at: datetime | None = None


@command
class RecordReady(Command):
    """The decision that the person is ready to transfer to their pathway (K2 clock)."""

    stay_id: int
    seen: int | None
    at: datetime | None = None
    decided_by: str = ""


@command
class WithdrawReady(Command):
    """The decision no longer holds; the next one starts a new clock."""

    ready_id: int
    expected_version: int
    reason: str


def record_acute_treatment(context: Context, command: RecordAcuteTreatment) -> Done:
    """Write whether treatment is complete; not while the optimised clock runs (11.3 rule 6)."""
    stay = context.stay(command.stay_id)
    context.expect_current(AcuteTreatment, stay.id, command.seen)
    if not command.complete and _running(context, stay.id) is not None:
        raise RuleBroken(
            "Clinically optimised and treatment not complete cannot both be true. End the "
            "48-hour clock first.",
            field="complete",
        )
    made = _treatment(context, stay, command.complete, command.at)
    label = (
        marked("Acute treatment complete")
        if command.complete
        else marked("Acute treatment not complete")
    )
    return Done(label=label, stay_id=stay.id, made_id=made.id)


def set_optimised(context: Context, command: SetOptimised) -> Done:
    """Start the clock; it counts elapsed hours from when it happened, not when it was typed."""
    stay = context.stay(command.stay_id)
    earlier = context.expect_current(Optimised, stay.id, command.seen)
    if earlier is not None and earlier.ended_at is None:
        raise RuleBroken("The clock is already running. End it first if it is wrong.")
    at = _within_stay(context, stay, command.at)
    if earlier is not None and earlier.ended_kind == UNWELL and at < (earlier.ended_at or at):
        raise RuleBroken(
            "They were unwell then: the new clock begins after that. Nothing was changed.",
            field="at",
        )
    treatment = context.current(AcuteTreatment, stay.id)
    if command.treatment_complete and (treatment is None or not treatment.complete):
        _treatment(context, stay, complete=True, at=at)  # what is known keeps its own time
    _refuse_if_treatment_goes_on(context, stay.id)
    decided_by = clean_line(command.decided_by) or context.who.name
    fact = context.add(Optimised(stay_id=stay.id, decided_by=decided_by, **context.stamp(at)))
    return Done(label=marked("Clinically optimised"), stay_id=stay.id, made_id=fact.id)


def end_optimised(context: Context, command: EndOptimised) -> Done:
    """Stop the clock for good, with the delay and the ready decision that stood on it."""
    fact = context.load(Optimised, command.optimised_id, command.expected_version)
    reason = clean_line(command.reason)
    if not reason:
        raise RuleBroken("Say why the clock stops.", field="reason")
    if command.kind not in (UNWELL, ERROR):
        raise RuleBroken("Say whether they are unwell again or it was a mistake.", field="kind")
    at = context.happened(command.at)
    fact.end(at, reason, command.kind)
    end_delay_of(context, fact.stay_id, at, command.kind)
    withdraw_ready(context, fact.stay_id, at, reason)
    return Done(label=marked("No longer optimised"), stay_id=fact.stay_id)


def record_ready(context: Context, command: RecordReady) -> Done:
    """Write the decision with the pathway it is for; without a pathway there is none."""
    stay = context.stay(command.stay_id)
    earlier = context.expect_current(ReadyDecision, stay.id, command.seen)
    if earlier is not None and earlier.withdrawn_at is None:
        raise RuleBroken("They are already ready to transfer. Withdraw that first if it is wrong.")
    pathway = context.current(Pathway, stay.id)
    if pathway is None:
        raise RuleBroken("Set the pathway first: ready for which one?", field="pathway")
    at = _within_stay(context, stay, command.at)
    if earlier is not None and at < (earlier.withdrawn_at or at):
        raise RuleBroken(
            "That is before the last decision was withdrawn. Nothing was changed.", field="at"
        )
    fact = ReadyDecision(
        stay_id=stay.id,
        scheme=pathway.scheme,
        code=pathway.code,
        decided_by=clean_line(command.decided_by) or context.who.name,
        **context.stamp(at),
    )
    context.add(fact)
    return Done(
        label=marked("Ready to transfer to {pathway}"),
        values={"pathway": f"P{pathway.code}"},
        stay_id=stay.id,
        made_id=fact.id,
    )


def withdraw_decision(context: Context, command: WithdrawReady) -> Done:
    """Stop the clock of the decision."""
    fact = context.load(ReadyDecision, command.ready_id, command.expected_version)
    reason = clean_line(command.reason)
    if not reason:
        raise RuleBroken("Say why they are no longer ready.", field="reason")
    fact.withdraw(context.now, reason)
    return Done(label=marked("No longer ready to transfer"), stay_id=fact.stay_id)


def _running(context: Context, stay_id: int) -> Optimised | None:
    newest = context.current(Optimised, stay_id)
    return newest if newest is not None and newest.ended_at is None else None


def _within_stay(context: Context, stay: Stay, at: datetime | None) -> datetime:
    moment = context.happened(at)
    if moment < stay.admitted_at:
        raise RuleBroken("That is before the admission. Nothing was changed.", field="at")
    return moment


def _treatment(context: Context, stay: Stay, complete: bool, at: datetime | None) -> AcuteTreatment:
    moment = _within_stay(context, stay, at)
    return context.add(AcuteTreatment(stay_id=stay.id, complete=complete, **context.stamp(moment)))


def _refuse_if_treatment_goes_on(context: Context, stay_id: int) -> None:
    treatment = context.current(AcuteTreatment, stay_id)
    if treatment is not None and not treatment.complete:
        raise RuleBroken(
            "Acute treatment is marked as not complete. Say that it is complete, or leave the "
            "clock for now.",
            field="treatment_complete",
        )
