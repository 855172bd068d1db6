"""The way onward: the three ready moments, the pathway, delays, reviews of long stays."""

from functools import partial

from wardapp.commands.delay import (
    EndDelay,
    EscalateDelay,
    ReviewLongStay,
    SetDelayOwner,
    SetDelayReason,
    StartDelay,
)
from wardapp.commands.optimised import (
    EndOptimised,
    RecordAcuteTreatment,
    RecordReady,
    SetOptimised,
)
from wardapp.commands.pathway import SetPathway
from wardapp.demo.parts import Clinical, Held, Raised, Ready, Reason, Review, Treated, Way, Whose
from wardapp.demo.staying import Staying
from wardapp.demo.walk import UNTOUCHED
from wardapp.queries.delays import DelayState, open_delays
from wardapp.queries.ready import ReadyMoments, ready_moments


def plan_onward(stay: Staying) -> None:
    """Put into the walk how somebody becomes ready, for which pathway, and what holds them."""
    story = stay.story
    stay.each("PN", partial(_treat, stay), story.treated)
    stay.each("OR", partial(_optimise, stay), story.optimised)
    stay.each("NB", partial(_go_a_way, stay), story.pathway)
    stay.each("OR", partial(_be_ready, stay), story.ready)
    stay.each("NB", partial(_be_held, stay), story.held)
    for held in story.held:
        stay.each("NB", partial(_wait_for_another, stay), held.then)
        stay.each("HL", partial(_agree_whose, stay), held.agreed)
        stay.each("NB", partial(_raise, stay), held.raised)
        if held.ended:
            stay.plan(held.ended, "NB", partial(_wait_no_longer, stay, held.why))
    stay.each("SM", partial(_review, stay), story.reviews)


def _treat(stay: Staying, treated: Treated) -> None:
    stay.do(
        RecordAcuteTreatment(
            stay_id=stay.stay_id, seen=_moments(stay).treatment_id, complete=treated.complete
        )
    )


def _optimise(stay: Staying, clinical: Clinical) -> None:
    me = stay.me
    optimised = stay.do(
        SetOptimised(stay_id=me.stay_id, seen=me.optimised_id, decided_by=stay.story.consultant)
    )
    me.optimised_id = optimised
    if clinical.ended:
        stay.plan(clinical.ended, "PN", partial(_relapse, stay, optimised, clinical.why))


def _relapse(stay: Staying, optimised: int, why: str) -> None:
    stay.do(EndOptimised(optimised_id=optimised, expected_version=UNTOUCHED, reason=why))


def _go_a_way(stay: Staying, way: Way) -> None:
    stay.me.pathway_id = stay.do(
        SetPathway(
            stay_id=stay.stay_id,
            seen=stay.me.pathway_id,
            scheme=way.scheme,
            code=way.code,
            state=way.state,
            bypasses_recovery=bool(way.bypass),
            bypass_reason=way.bypass,
        )
    )


def _be_ready(stay: Staying, _: Ready) -> None:
    seen = _moments(stay).ready_id
    stay.do(RecordReady(stay_id=stay.stay_id, seen=seen, decided_by=stay.story.consultant))


def _be_held(stay: Staying, held: Held) -> None:
    stay.do(
        StartDelay(stay_id=stay.stay_id, main=held.main, others=tuple(held.others), note=held.note)
    )


def _wait_for_another(stay: Staying, reason: Reason) -> None:
    delay = _delay(stay)
    stay.do(
        SetDelayReason(
            delay_id=delay.id,
            seen=delay.reason_id,
            main=reason.main,
            others=tuple(reason.others),
            note=reason.note,
        )
    )


def _agree_whose(stay: Staying, whose: Whose) -> None:
    delay = _delay(stay)
    stay.do(SetDelayOwner(delay_id=delay.id, seen=delay.owner_id, attribution=whose.whose))


def _raise(stay: Staying, raised: Raised) -> None:
    stay.do(EscalateDelay(delay_id=_delay(stay).id, to=raised.to, note=raised.note))


def _wait_no_longer(stay: Staying, why: str) -> None:
    delay = _delay(stay)
    stay.do(EndDelay(delay_id=delay.id, expected_version=delay.version, note=why))


def _review(stay: Staying, review: Review) -> None:
    stay.do(ReviewLongStay(stay_id=stay.stay_id, outcome=review.outcome, escalated_to=review.to))


def _delay(stay: Staying) -> DelayState:
    return stay.walk.app.ask(open_delays, [stay.stay_id])[stay.stay_id]


def _moments(stay: Staying) -> ReadyMoments:
    return stay.walk.app.ask(ready_moments, stay.stay_id)
