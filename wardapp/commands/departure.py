"""Leave for a while and come back, or leave the ward for good."""

from datetime import datetime

from wardapp.commands.command import Command, Context, Done, command
from wardapp.commands.ending import end_everything, end_place, open_absence, run_on
from wardapp.commands.leaving import refuse_unless_criteria_met
from wardapp.commands.pathway import write_transfer
from wardapp.commands.placement import carry_home, place
from wardapp.domain.pathway import Pathway, PathwayTransfer
from wardapp.domain.stay import OTHER_HOSPITAL, Absence, Placement, Stay
from wardapp.errors import RuleBroken
from wardapp.text_gate import clean_line
from wardapp.words import marked


@command
class StartLeave(Command):
    """Somebody goes away with the bed held; the day is then neither red nor green."""

    stay_id: int
    kind: str
    out_at: datetime | None = None
    expected_back_at: datetime | None = None
    bed_held: bool = True


@command
class EndLeave(Command):
    """Somebody is back."""

    absence_id: int
    expected_version: int
    back_at: datetime | None = None


@command
class DischargePatient(Command):
    """Somebody has left the hospital; method and destination from the Welsh lists.

    `left_ward_at` is when they left the bed, where that was earlier. Whoever has a pathway
    moves onto it by leaving, unless they died or have left it already; to another hospital
    only if `onto_pathway`.
    `criteria_led` means the order stood and every criterion was met.
    """

    stay_id: int
    expected_version: int
    method: str
    destination: str
    left_at: datetime | None = None
    left_ward_at: datetime | None = None
    receiver: str = ""
    onto_pathway: bool | None = None
    criteria_led: bool = False


@command
class GoToLounge(Command):
    """Somebody waits in the discharge lounge: the bed is free, the person still here."""

    stay_id: int
    expected_version: int
    at: datetime | None = None


@command
class CancelDischarge(Command):
    """They have not left after all, or came back at the door; `bed_id` None means no bed yet."""

    stay_id: int
    expected_version: int
    ward_id: int
    bed_id: int | None
    reason: str


def start_leave(context: Context, command: StartLeave) -> Done:
    """Note the leave; the bed stays theirs."""
    stay = context.stay(command.stay_id)
    if open_absence(context, stay.id) is not None:
        raise RuleBroken("This person is already on leave. Nothing was changed.")
    out_at = context.happened(command.out_at)
    if command.expected_back_at is not None and command.expected_back_at < out_at:
        raise RuleBroken("That is before they go.", field="expected_back_at")
    absence = context.add(
        Absence(
            stay_id=stay.id,
            kind=command.kind,
            out_at=out_at,
            expected_back_at=command.expected_back_at,
            bed_held=command.bed_held,
        )
    )
    return Done(label=marked("On leave"), stay_id=stay.id, made_id=absence.id)


def end_leave(context: Context, command: EndLeave) -> Done:
    """Note the return."""
    absence = context.load(Absence, command.absence_id, command.expected_version)
    absence.come_back(context.happened(command.back_at))
    return Done(label=marked("Back from leave"), stay_id=absence.stay_id)


def go_to_lounge(context: Context, command: GoToLounge) -> Done:
    """Free the bed at once; papers never hold it."""
    stay = context.load(Stay, command.stay_id, command.expected_version)
    at = context.happened(command.at)
    stay.leave_ward(at, lounge=True)
    end_place(context, stay.id, at)
    return Done(label=marked("In the discharge lounge"), stay_id=stay.id)


def discharge_patient(context: Context, command: DischargePatient) -> Done:
    """End the stay, the place and whatever was still open with it."""
    stay = context.load(Stay, command.stay_id, command.expected_version)
    left_at = context.happened(command.left_at)
    if command.left_ward_at is not None and stay.left_ward_at is None:
        stay.leave_ward(context.happened(command.left_ward_at), lounge=False)
    if command.criteria_led:
        refuse_unless_criteria_met(context, stay.id, left_at, command.method)
    stay.leave(left_at, command.method, command.destination)
    stay.criteria_led, stay.receiver = command.criteria_led, clean_line(command.receiver)
    if _moves_onto_pathway(context, stay, command):
        write_transfer(context, stay, left_at, command.receiver)
    end_everything(context, stay, left_at)
    return Done(label=marked("Left the ward"), stay_id=stay.id)


def cancel_discharge(context: Context, command: CancelDischarge) -> Done:
    """Bring them back as if they had not left: what ended with the stay runs on."""
    stay = context.load(Stay, command.stay_id, command.expected_version)
    reason = clean_line(command.reason)
    if not reason:
        raise RuleBroken("Say why the discharge is taken back.", field="reason")
    _refuse_if_here_again(context, stay)
    left_at = stay.left_at
    stay.come_back()
    if left_at is not None:
        run_on(context, stay.id, left_at, reason)
    before = context.one_of(Placement, Placement.stay_id == stay.id)
    here = place(context, stay, command.ward_id, command.bed_id, context.now)
    if before is not None:
        carry_home(before, here)
    return Done(label=marked("Discharge taken back"), stay_id=stay.id)


def _moves_onto_pathway(context: Context, stay: Stay, command: DischargePatient) -> bool:
    if stay.died:
        return False
    if command.onto_pathway is not None:
        return command.onto_pathway
    return command.destination not in OTHER_HOSPITAL and not _has_left_pathway(context, stay.id)


def _has_left_pathway(context: Context, stay_id: int) -> bool:
    """Tell whether the pathway that stands was moved onto and left again (K1: one move)."""
    transfer = context.current(PathwayTransfer, stay_id)
    pathway = context.current(Pathway, stay_id)
    return (
        transfer is not None
        and pathway is not None
        and transfer.exited_at is not None
        and pathway.recorded_at <= transfer.exited_at
    )


def _refuse_if_here_again(context: Context, stay: Stay) -> None:
    other = context.one_of(
        Stay, Stay.patient_id == stay.patient_id, Stay.left_at.is_(None), Stay.id != stay.id
    )
    if other is not None:
        raise RuleBroken("They have been admitted again since. Nothing was changed.")
