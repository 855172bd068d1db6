"""Going: the list, steps, attempts, criteria-led orders, the lounge, leaving and what follows."""

from functools import partial

from wardapp.codes import code_list
from wardapp.commands.departure import CancelDischarge, DischargePatient, GoToLounge
from wardapp.commands.leaving import (
    EndCriteriaLed,
    MarkReadyToLeave,
    OrderCriteriaLed,
    PlanLeaving,
    RecordLeavingAttempt,
    RecordLeavingStep,
    SetLeavingItem,
)
from wardapp.commands.pathway import FinishRecovery, LeavePathway
from wardapp.demo.parts import Attempt, Going, Left, Lounge, Order, Step
from wardapp.demo.staying import Staying
from wardapp.demo.walk import UNTOUCHED
from wardapp.queries.leaving import leaving_card
from wardapp.queries.ready import ready_moments

READY = "ready"


def plan_going(stay: Staying) -> None:
    """Put into the walk how somebody gets ready to go, and goes."""
    story = stay.story
    stay.each("NB", partial(_plan_leaving, stay), [story.leaving] if story.leaving else [])
    stay.each("AP", partial(_step, stay), story.steps)
    for attempt in story.attempts:
        stay.plan(attempt.told, "NB", partial(_arrange, stay, attempt.plan))
    stay.each("SM", partial(_stay_after_all, stay), story.attempts)
    stay.each("OR", partial(_order, stay), story.orders)
    stay.each("SM", partial(_wait_in_the_lounge, stay), [story.lounge] if story.lounge else [])
    if story.left:
        stay.plan(story.left.at, "CV", partial(_leave, stay, story.left))


def _plan_leaving(stay: Staying, going: Going) -> None:
    _arrange(stay, going.plan, timed=going.timed, how=going.how)
    for item in code_list("leaving_checklist"):
        state = _state(item.code, going)
        stay.do(SetLeavingItem(stay_id=stay.stay_id, item=item.code, state=state))


def _arrange(stay: Staying, plan: str, *, timed: bool = True, how: str = "") -> None:
    planned_at = stay.moment(plan)
    stay.do(PlanLeaving(stay_id=stay.stay_id, planned_at=planned_at, timed=timed, how=how))


def _state(item: str, going: Going) -> str:
    if item in going.done.split():
        return "done"
    return "not_needed" if item in going.not_needed.split() else "todo"


def _step(stay: Staying, step: Step) -> None:
    if step.step == READY:
        version = stay.person().stay_version
        stay.do(MarkReadyToLeave(stay_id=stay.stay_id, expected_version=version))
    else:
        stay.do(RecordLeavingStep(stay_id=stay.stay_id, step=step.step, note=step.note))


def _stay_after_all(stay: Staying, attempt: Attempt) -> None:
    stay.do(RecordLeavingAttempt(stay_id=stay.stay_id, reason=attempt.reason, note=attempt.note))


def _order(stay: Staying, order: Order) -> None:
    made = stay.do(
        OrderCriteriaLed(
            stay_id=stay.stay_id,
            seen=_newest_order(stay),
            authorised_by=stay.story.consultant,
            valid_until=stay.moment(order.until),
            rules=tuple(order.rules),
            discharger=order.discharger,
        )
    )
    if order.ended:
        stay.plan(order.ended, "IP", partial(_refer_back, stay, made, order.why))


def _newest_order(stay: Staying) -> int | None:
    card = stay.walk.app.ask(leaving_card, stay.stay_id)
    return card.order.id if card and card.order else None


def _refer_back(stay: Staying, order: int, why: str) -> None:
    stay.do(
        EndCriteriaLed(order_id=order, expected_version=UNTOUCHED, kind="referred_back", note=why)
    )


def _wait_in_the_lounge(stay: Staying, _: Lounge) -> None:
    version = stay.person().stay_version
    stay.do(GoToLounge(stay_id=stay.stay_id, expected_version=version))
    del stay.walk.inside[stay.stay_id]


def _leave(stay: Staying, left: Left) -> None:
    stay.do(
        DischargePatient(
            stay_id=stay.stay_id,
            expected_version=stay.person().stay_version,
            method=left.method,
            destination=left.to,
            left_ward_at=stay.moment(left.ward) if left.ward else None,
            receiver=left.receiver,
            criteria_led=left.by_criteria,
        )
    )
    stay.walk.inside.pop(stay.stay_id, None)
    if left.back:
        stay.plan(left.back, "SM", partial(_come_back, stay, left.why))
    if left.recovered:
        stay.plan(left.recovered, "NB", partial(_finish_recovery, stay))
    if left.exited:
        stay.plan(left.exited, "NB", partial(_leave_pathway, stay, left))


def _come_back(stay: Staying, why: str) -> None:
    walk = stay.walk
    stay.do(
        CancelDischarge(
            stay_id=stay.stay_id,
            expected_version=stay.person().stay_version,
            ward_id=walk.ward_id,
            bed_id=walk.beds[stay.story.bed],
            reason=why,
        )
    )
    walk.inside[stay.stay_id] = stay.me


def _finish_recovery(stay: Staying) -> None:
    transfer, version = _transfer(stay)
    stay.do(FinishRecovery(transfer_id=transfer, expected_version=version))


def _leave_pathway(stay: Staying, left: Left) -> None:
    transfer, version = _transfer(stay)
    stay.do(
        LeavePathway(
            transfer_id=transfer,
            expected_version=version,
            destination=left.exit_to,
            usual="yes" if left.exit_to == "19" else "no",
            source=left.receiver,
        )
    )


def _transfer(stay: Staying) -> tuple[int, int]:
    moments = stay.walk.app.ask(ready_moments, stay.stay_id)
    return moments.transfer_id or 0, moments.transfer_version
