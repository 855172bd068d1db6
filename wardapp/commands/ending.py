"""What ends together: with a clock its delay and decision, with a stay everything still open."""

from datetime import datetime

from sqlalchemy import select

from wardapp.commands.command import Context
from wardapp.domain.delay import Delay
from wardapp.domain.leaving import CriteriaLedOrder
from wardapp.domain.optimised import Optimised, ReadyDecision
from wardapp.domain.pathway import PathwayTransfer
from wardapp.domain.stay import DIED_DESTINATION, Absence, Placement, Stay
from wardapp.domain.waiting import Waiting

LEFT, DIED = "left", "died"


def end_everything(context: Context, stay: Stay, at: datetime) -> None:
    """End place, leave, waits, clock and delay with the stay; actions stay, as a to-do.

    Who died while delayed did not leave: the delay ends as "died" (Wales: 12.14), and who
    died on a pathway has left it by dying.
    """
    end_place(context, stay.id, stay.left_ward_at or at)
    for waiting in context.session.scalars(
        select(Waiting).where(
            Waiting.stay_id == stay.id, Waiting.ended_at.is_(None), Waiting.voided_at.is_(None)
        )
    ):
        waiting.end(at)
    kind = DIED if stay.died else LEFT
    clock = context.current(Optimised, stay.id)
    if clock is not None and clock.ended_at is None:
        clock.end(max(at, clock.happened_at), "", kind)
    end_delay_of(context, stay.id, at, kind)
    order = context.current(CriteriaLedOrder, stay.id)
    if order is not None and order.ended_at is None:
        order.end(at, "used" if stay.criteria_led else kind)
    transfer = context.current(PathwayTransfer, stay.id)
    if stay.died and transfer is not None and transfer.exited_at is None:
        transfer.leave(max(at, transfer.happened_at), DIED_DESTINATION, "unknown", "")


def run_on(context: Context, stay_id: int, left_at: datetime, reason: str) -> None:
    """Let what ended with a discharge run on; a transfer written by it is withdrawn."""
    clock = context.current(Optimised, stay_id)
    if clock is not None and clock.ended_kind in (LEFT, DIED):
        clock.ended_at, clock.ended_kind = None, ""
    delay = context.one_of(Delay, Delay.stay_id == stay_id)
    if delay is not None and delay.ended_kind in (LEFT, DIED):
        delay.ended_at, delay.ended_kind = None, ""
    order = context.current(CriteriaLedOrder, stay_id)
    if order is not None and order.ended_kind in ("used", LEFT, DIED):
        order.ended_at, order.ended_kind = None, ""
    for waiting in context.session.scalars(
        select(Waiting).where(
            Waiting.stay_id == stay_id, Waiting.ended_at == left_at, Waiting.voided_at.is_(None)
        )
    ):
        waiting.ended_at = None
    transfer = context.current(PathwayTransfer, stay_id)
    if transfer is not None and transfer.happened_at == left_at:
        transfer.void(context.now, reason)
    elif transfer is not None and transfer.exit_destination == DIED_DESTINATION:
        transfer.exited_at, transfer.exit_destination, transfer.exit_usual = None, "", ""


def end_place(context: Context, stay_id: int, at: datetime) -> None:
    """Free the bed, and end a leave with it."""
    for placement in context.session.scalars(
        select(Placement).where(
            Placement.stay_id == stay_id,
            Placement.out_at.is_(None),
            Placement.voided_at.is_(None),
        )
    ):
        placement.end(max(at, placement.in_at))
    absence = open_absence(context, stay_id)
    if absence is not None:
        absence.come_back(max(at, absence.out_at))


def end_delay_of(context: Context, stay_id: int, at: datetime, kind: str) -> None:
    """End the open delay of a stay, if there is one."""
    delay = context.one_of(Delay, Delay.stay_id == stay_id, Delay.ended_at.is_(None))
    if delay is not None:
        delay.end(max(at, delay.started_at), kind)


def withdraw_ready(context: Context, stay_id: int, at: datetime, reason: str) -> None:
    """Withdraw the standing decision that they are ready to transfer, if there is one."""
    ready = context.current(ReadyDecision, stay_id)
    if ready is not None and ready.withdrawn_at is None:
        ready.withdraw(at, reason)


def open_absence(context: Context, stay_id: int) -> Absence | None:
    """Return the leave somebody is on."""
    return context.one_of(Absence, Absence.stay_id == stay_id, Absence.back_at.is_(None))
