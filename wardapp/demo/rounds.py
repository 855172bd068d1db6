"""The rounds and huddles of the week: who came, who was discussed, red and green in the end."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from typing import Any

from wardapp.clock import local, local_day, moment
from wardapp.codes import code_list
from wardapp.commands.action import AddAction
from wardapp.commands.board_round import EndRound, FinishPatient, JoinRound, StartRound
from wardapp.commands.day_status import GREEN, RED, SetDayStatus
from wardapp.commands.progress import RecordConcern, RecordSeniorReview
from wardapp.demo.stays import complete, initials_of
from wardapp.demo.story import Colleague
from wardapp.demo.walk import Inside, Walk
from wardapp.domain.board_round import HUDDLE, MORNING
from wardapp.errors import RuleBroken
from wardapp.measures.calendar import is_weekend
from wardapp.words import marked

MIDDAY = 12
WEEK = 7  # days
SISTER, REGISTRAR = "SM", "PN"
SENIOR = "Dr Rees"
CHIEF_ROWS = ("edd", "next_action", "day_status")
PASSING_REASONS = ("test_not_reported", "physiotherapy", "decision", "senior_review", "meeting")
"""Why a day is red although nobody noted a wait; from the list `waiting_for`."""
STILL_OPEN = marked("An action was still open")

# What a round asks for on an ordinary day, and of whom.
SMALL_TASKS = (
    ("Blood results looked at", "Dr Hughes"),
    ("Sit out for lunch", "Ioan Parry"),
    ("Walk to the bathroom and back", "Gareth Pugh"),
    ("Medicines looked through", "Anwen Price"),
    ("Ring the family", "Sioned Morgan"),
    ("Kettle and chair tried out", "Elin Prys"),
    ("Ring the surgery for the tablets list", "Carys Vaughan"),
    ("Skin and heels looked at", "Ioan Parry"),
)


@dataclass(frozen=True)
class Round:
    """A round that is going on: its number, its day, and who is not discussed on it."""

    id: int
    day: date
    missed: int | None


def plan_rounds(walk: Walk) -> None:
    """Put a week of rounds, reviews and huddles into the walk.

    Today's huddle is left to whoever looks around, and until midday the round too. On the
    first day the ward has only begun to write: there is no round yet.
    """
    for back in range(WEEK, -1, -1):
        day = walk.opening.date(-back)
        if is_weekend(day):
            walk.plan(moment(day, 10, 5), REGISTRAR, partial(_weekend_reviews, walk))
        elif 0 < back < WEEK or (not back and local(walk.opening.at).hour >= MIDDAY):
            walk.plan(moment(day, 8, 30), SISTER, partial(_hold_round, walk))
        if back:
            walk.plan(moment(day, 14, 0), SISTER, partial(_hold_huddle, walk))


def _hold_round(walk: Walk) -> None:
    held = _begin(walk, MORNING, [one for one in walk.story.colleagues if one.rounds])
    here = walk.present()
    at = walk.now
    for person, after in zip(here, [*here[1:], None], strict=True):
        if person.stay_id == held.missed:
            continue
        at += timedelta(seconds=walk.chance.randint(28, 75))
        walk.plan(at, SISTER, partial(_discuss, walk, held, person, after))
    walk.plan(at + timedelta(seconds=40), SISTER, partial(_end, walk, held))


def _begin(walk: Walk, kind: str, colleagues: Iterable[Colleague]) -> Round:
    round_id = walk.do(StartRound(ward_id=walk.ward_id, kind=kind))
    for one in colleagues:
        walk.do(
            JoinRound(
                round_id=round_id,
                initials=one.initials,
                role=one.rounds or one.role,
                how="phone" if one.by_phone else "here",
                person_id=walk.people[one.initials].person_id,
            )
        )
    day = local_day(walk.now)
    missed = _missed(walk) if kind == MORNING and day == walk.opening.day else None
    return Round(round_id, day, missed)


def _missed(walk: Walk) -> int | None:
    """Return who is not on the ward while today's round is held."""
    there = (one.stay_id for one in walk.present() if one.bed == walk.story.missed)
    return next(there, None)


def _discuss(walk: Walk, held: Round, person: Inside, after: Inside | None) -> None:
    if person.stay_id not in walk.inside:
        return
    _review(walk, person)
    if held.day >= walk.opening.date(-1) and not person.unwell:
        walk.do(RecordConcern(stay_id=person.stay_id, unwell=False))
    if held.day == walk.opening.day and person.waiting:
        walk.do(_status(person, held.day, RED, *_why_red(person)))
    if walk.chance.random() < 0.4:
        _ask_for_something(walk, held, person)
    walk.do(
        FinishPatient(
            round_id=held.id,
            stay_id=person.stay_id,
            items=_agenda(walk, held),
            seconds=walk.chance.randint(25, 80),
            next_stay_id=after.stay_id if after else None,
        )
    )


def _agenda(walk: Walk, held: Round) -> tuple[str, ...]:
    """Return the rows that were confirmed: all of them lately, the chief ones before."""
    if held.day < walk.opening.date(-1):
        return CHIEF_ROWS
    return tuple(item.code for item in code_list("agenda_items"))


def _review(walk: Walk, person: Inside) -> None:
    """Note the review; one in eight is seen at the bedside after lunch."""
    if walk.chance.random() < 0.88:
        walk.do(RecordSeniorReview(stay_id=person.stay_id, reviewer=SENIOR))
    else:
        after_lunch = moment(local_day(walk.now), 13, walk.chance.randint(5, 55))
        walk.plan(after_lunch, REGISTRAR, partial(_see_at_bedside, walk, person))


def _see_at_bedside(walk: Walk, person: Inside) -> None:
    if person.stay_id in walk.inside and not person.away:
        reviewer = walk.people[REGISTRAR].name
        walk.do(RecordSeniorReview(stay_id=person.stay_id, reviewer=reviewer, how="bedside"))


def _weekend_reviews(walk: Walk) -> None:
    """See the unwell and some of the others."""
    at = walk.now
    for person in walk.present():
        if person.unwell or walk.chance.random() < 0.3:
            at += timedelta(minutes=walk.chance.randint(6, 14))
            walk.plan(at, REGISTRAR, partial(_see_at_bedside, walk, person))


def _ask_for_something(walk: Walk, held: Round, person: Inside) -> None:
    text, owner = walk.chance.choice(SMALL_TASKS)
    action = walk.do(
        AddAction(
            stay_id=person.stay_id,
            text=text,
            owner=owner,
            due_at=moment(held.day, 13),
            round_id=held.id,
        )
    )
    late = walk.chance.random() < 0.12
    done = moment(held.day, 15 if late else walk.chance.randint(10, 12), walk.chance.randint(0, 59))
    walk.plan(done, initials_of(walk, owner), partial(complete, walk, action))


def _hold_huddle(walk: Walk) -> None:
    held = _begin(walk, HUDDLE, [one for one in walk.story.colleagues if one.huddles])
    at = walk.now
    for person in walk.present():
        at += timedelta(seconds=walk.chance.randint(8, 30))
        walk.plan(at, SISTER, partial(_close_the_day, walk, held, person))
    walk.plan(at + timedelta(seconds=30), SISTER, partial(_end, walk, held))


def _close_the_day(walk: Walk, held: Round, person: Inside) -> None:
    """Give green where nobody waits and the rule allows it; red with its reason otherwise."""
    if person.stay_id not in walk.inside or person.away:
        return
    reason, note = _why_red(person)
    if not reason and walk.chance.random() < 0.25:
        reason = walk.chance.choice(PASSING_REASONS)
    final: dict[str, Any] = {"final": True, "round_id": held.id}
    if not reason:
        try:
            walk.do(replace(_status(person, held.day, GREEN), **final))
        except RuleBroken:
            reason, note = "other", STILL_OPEN
    if reason:
        walk.do(replace(_status(person, held.day, RED, reason, note), **final))


def _why_red(person: Inside) -> tuple[str, str]:
    if person.expected_id is None:
        return "edd_missing", ""
    if not person.has_criteria:
        return "criteria_missing", ""
    return (list(person.waiting.values()) or [""])[-1], ""


def _status(
    person: Inside, day: date, colour: str, reason: str = "", note: str = ""
) -> SetDayStatus:
    return SetDayStatus(
        stay_id=person.stay_id, seen=None, day=day, colour=colour, reason=reason, note=note
    )


def _end(walk: Walk, held: Round) -> None:
    """End it; whoever came meanwhile or was away has a reason."""
    reasons = tuple(
        (person.stay_id, "away" if person.stay_id == held.missed else "just_arrived")
        for person in walk.present()
    )
    walk.do(EndRound(round_id=held.id, reasons=reasons))
