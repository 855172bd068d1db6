"""D2RA pathways: set, transfer to, finish recovery, leave; always with the scheme."""

from datetime import datetime

from wardapp.codes import code_list
from wardapp.commands.command import Command, Context, Done, command
from wardapp.domain.optimised import ReadyDecision
from wardapp.domain.pathway import CONFIRMED, PROVISIONAL, SCHEMES, Pathway, PathwayTransfer
from wardapp.domain.recovery_plan import PlanVersion
from wardapp.domain.stay import Stay
from wardapp.errors import RuleBroken
from wardapp.text_gate import clean_line
from wardapp.words import marked

USUAL = ("yes", "no", "unknown")


@command
class SetPathway(Command):
    """A D2RA pathway, always with its scheme; provisional until confirmed.

    `bypass_reason` (list `bypass_reason`) says why recovery is bypassed, "" if it is not.
    """

    stay_id: int
    seen: int | None
    scheme: str
    code: str
    state: str = PROVISIONAL
    bypasses_recovery: bool = False
    bypass_reason: str = ""
    bypass_note: str = ""


@command
class TransferToPathway(Command):
    """The person moves onto their pathway; `seen` is the pathway on the screen."""

    stay_id: int
    seen: int | None
    receiver: str = ""
    at: datetime | None = None


@command
class FinishRecovery(Command):
    """Recovery is over; the person waits to go on to long-term care."""

    transfer_id: int
    expected_version: int
    at: datetime | None = None


@command
class LeavePathway(Command):
    """The person left the pathway: where to, whether to their usual residence, who says so."""

    transfer_id: int
    expected_version: int
    destination: str
    usual: str = "unknown"
    source: str = ""
    at: datetime | None = None


def set_pathway(context: Context, command: SetPathway) -> Done:
    """Add the pathway to the history."""
    stay = context.stay(command.stay_id)
    context.expect_current(Pathway, stay.id, command.seen)
    if command.code not in SCHEMES.get(command.scheme, ()):
        raise RuleBroken("This pathway does not exist in that scheme.", field="pathway")
    if command.state not in (PROVISIONAL, CONFIRMED):
        raise RuleBroken("A pathway is provisional or confirmed.", field="state")
    reason, note = _bypass(command)
    fact = Pathway(
        stay_id=stay.id,
        scheme=command.scheme,
        code=command.code,
        state=command.state,
        bypass_reason=reason,
        bypass_note=note,
        **context.stamp(context.now),
    )
    context.add(fact)
    return Done(
        label=marked("Pathway set to {pathway}"),
        values={"pathway": f"P{command.code}"},
        stay_id=stay.id,
        made_id=fact.id,
    )


def transfer_to_pathway(context: Context, command: TransferToPathway) -> Done:
    """Write the move while the stay goes on, as to a recovery bed of the same hospital."""
    stay = context.stay(command.stay_id)
    context.expect_current(Pathway, stay.id, command.seen)
    if _standing(context, stay.id) is not None:
        raise RuleBroken("They are already on a pathway. Record first that they left it.")
    transfer = write_transfer(context, stay, context.happened(command.at), command.receiver)
    if transfer is None:
        raise RuleBroken("Set the pathway first.", field="pathway")
    return Done(
        label=marked("Moved onto {pathway}"),
        values={"pathway": f"P{transfer.code}"},
        stay_id=stay.id,
        made_id=transfer.id,
    )


def finish_recovery(context: Context, command: FinishRecovery) -> Done:
    """Write the end of recovery; the person may long be out of hospital."""
    transfer = context.load(PathwayTransfer, command.transfer_id, command.expected_version)
    transfer.finish_recovery(context.happened(command.at))
    return Done(label=marked("Recovery finished"), stay_id=transfer.stay_id)


def leave_pathway(context: Context, command: LeavePathway) -> Done:
    """Write where the pathway led to; "not known" is an answer too."""
    transfer = context.load(PathwayTransfer, command.transfer_id, command.expected_version)
    if command.usual not in USUAL:
        raise RuleBroken("Say yes, no or not known.", field="usual")
    if command.destination and command.destination not in code_list("discharge_destination"):
        raise RuleBroken("Choose the destination from the list.", field="destination")
    source = clean_line(command.source)
    transfer.leave(context.happened(command.at), command.destination, command.usual, source)
    return Done(label=marked("Left the pathway"), stay_id=transfer.stay_id)


def write_transfer(
    context: Context, stay: Stay, at: datetime, receiver: str
) -> PathwayTransfer | None:
    """Stamp the move with ready time and plan as they stand; None without a pathway.

    The pathway at transfer counts, the provisional ones before it stay in the history. The
    plan that stood at the move counts for K3 if it was agreed and complete (12.23, 12.24).
    """
    pathway = context.current(Pathway, stay.id)
    if pathway is None:
        return None
    if at < stay.admitted_at:
        raise RuleBroken("That is before the admission. Nothing was changed.", field="at")
    standing = _standing(context, stay.id)
    if standing is not None:
        return standing
    ready = context.current(ReadyDecision, stay.id)
    plan = _plan_then(context, stay.id, at)
    return context.add(
        PathwayTransfer(
            stay_id=stay.id,
            scheme=pathway.scheme,
            code=pathway.code,
            receiver=clean_line(receiver),
            ready_at=_ready_at(ready, at),
            plan_version_id=plan.id if plan else None,
            plan_in_place=plan is not None and plan.in_place,
            **context.stamp(at),
        )
    )


def _standing(context: Context, stay_id: int) -> PathwayTransfer | None:
    newest = context.current(PathwayTransfer, stay_id)
    return newest if newest is not None and newest.exited_at is None else None


def _ready_at(ready: ReadyDecision | None, at: datetime) -> datetime | None:
    """Return when they were ready; a decision after the move, or withdrawn, is none."""
    if ready is None or ready.withdrawn_at is not None or ready.happened_at > at:
        return None
    return ready.happened_at


def _plan_then(context: Context, stay_id: int, at: datetime) -> PlanVersion | None:
    """Return the version that stood; who has since said no has no plan in place."""
    return context.one_of(PlanVersion, PlanVersion.stay_id == stay_id, PlanVersion.agreed_at <= at)


def _bypass(command: SetPathway) -> tuple[str, str]:
    """Return reason and note; bypassing recovery is exceptional and says why (Wales: 4.1)."""
    if not command.bypasses_recovery:
        return "", ""
    note = clean_line(command.bypass_note)
    reasons = code_list("bypass_reason")
    if command.bypass_reason not in reasons:
        raise RuleBroken("Bypassing recovery is exceptional: say why.", field="bypass_reason")
    if reasons[command.bypass_reason].extra.get("note_needed") and not note:
        raise RuleBroken("Write why recovery is bypassed.", field="bypass_note")
    return command.bypass_reason, note
