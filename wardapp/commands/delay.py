"""Delays: begin, give the reason, say whose it is, escalate, end; and the weekly review."""

from datetime import date, datetime, timedelta

from wardapp.codes import CodeList
from wardapp.commands.command import Command, Context, Done, command
from wardapp.domain.delay import (
    Delay,
    DelayEscalation,
    DelayOwner,
    DelayReason,
    LongStayReview,
)
from wardapp.domain.optimised import Optimised
from wardapp.errors import RuleBroken
from wardapp.measures.calendar import is_over_6_days
from wardapp.queries.code_sets import delay_reasons
from wardapp.text_gate import clean_line, clean_text
from wardapp.words import marked

ATTRIBUTIONS = ("health", "social", "joint", "unassigned")
ENDS = ("solved", "error")
REVIEW_EVERY = timedelta(days=7)


@command
class StartDelay(Command):
    """Somebody optimised waits to move on; one main reason, any number of others.

    `started_at` None means from the moment they were optimised; after an earlier delay of
    the same clock, from now. Whose it is comes from the list as a suggestion.
    """

    stay_id: int
    main: str
    others: tuple[str, ...] = ()
    note: str = ""
    started_at: datetime | None = None


@command
class SetDelayReason(Command):
    """The reason has changed; `seen` is the statement on the screen, the old one stays."""

    delay_id: int
    seen: int | None
    main: str
    others: tuple[str, ...] = ()
    note: str = ""


@command
class SetDelayOwner(Command):
    """Whose delay it is, suggested or agreed together; `seen` is the statement on the screen."""

    delay_id: int
    seen: int | None
    attribution: str
    agreed: bool = True


@command
class EscalateDelay(Command):
    """The delay was taken to somebody who can do more."""

    delay_id: int
    to: str
    note: str = ""


@command
class EndDelay(Command):
    """The wait is over while the person is still here (`solved`), or was an `error`."""

    delay_id: int
    expected_version: int
    kind: str = "solved"
    note: str = ""
    at: datetime | None = None


@command
class ReviewLongStay(Command):
    """The MDT has reviewed a stay over 6 days; `next_on` None means in a week."""

    stay_id: int
    outcome: str
    next_on: date | None = None
    escalated_to: str = ""


def start_delay(context: Context, command: StartDelay) -> Done:
    """Open the episode with its first reason and the suggested owner."""
    stay = context.stay(command.stay_id)
    clock = context.current(Optimised, stay.id)
    if clock is None or clock.ended_at is not None:
        raise RuleBroken(
            "Not clinically optimised: no delay yet. Write what they wait for on the board.",
            field="optimised",
        )
    if context.one_of(Delay, Delay.stay_id == stay.id, Delay.ended_at.is_(None)) is not None:
        raise RuleBroken("A delay is already open here. Change its reason instead.", field="main")
    started_at = _start(context, clock, command.started_at)
    delay = context.add(
        Delay(
            stay_id=stay.id,
            optimised_id=clock.id,
            started_at=started_at,
            recorded_at=context.now,
            recorded_by=context.who.name,
        )
    )
    codes = delay_reasons(context.session.connection(), context.today)
    _add_reason(context, delay, codes, command.main, command.others, command.note)
    suggested = str(codes[command.main].extra.get("attribution", "")) or "unassigned"
    _add_owner(context, delay, suggested, agreed=False)
    return Done(label=marked("Delay recorded"), stay_id=stay.id, made_id=delay.id)


def set_delay_reason(context: Context, command: SetDelayReason) -> Done:
    """Add a statement to the history; a suggested owner follows the new reason."""
    delay = _open_delay(context, command.delay_id)
    newest = context.one_of(DelayReason, DelayReason.delay_id == delay.id)
    context.expect(newest, DelayReason, command.seen)
    codes = delay_reasons(context.session.connection(), context.today)
    made = _add_reason(context, delay, codes, command.main, command.others, command.note)
    owner = context.one_of(DelayOwner, DelayOwner.delay_id == delay.id)
    suggested = str(codes[command.main].extra.get("attribution", "")) or "unassigned"
    if owner is not None and not owner.agreed and owner.attribution != suggested:
        _add_owner(context, delay, suggested, agreed=False)
    return Done(label=marked("Reason of the delay set"), stay_id=delay.stay_id, made_id=made.id)


def set_delay_owner(context: Context, command: SetDelayOwner) -> Done:
    """Add whose it is; "not assigned" is never agreed."""
    delay = _open_delay(context, command.delay_id)
    newest = context.one_of(DelayOwner, DelayOwner.delay_id == delay.id)
    context.expect(newest, DelayOwner, command.seen)
    if command.attribution not in ATTRIBUTIONS:
        raise RuleBroken("Say health, social care, joint or not assigned.", field="attribution")
    agreed = command.agreed and command.attribution != "unassigned"
    made = _add_owner(context, delay, command.attribution, agreed=agreed)
    return Done(label=marked("Whose delay it is: set"), stay_id=delay.stay_id, made_id=made.id)


def escalate_delay(context: Context, command: EscalateDelay) -> Done:
    """Note to whom it was taken."""
    delay = _open_delay(context, command.delay_id)
    to = clean_line(command.to)
    if not to:
        raise RuleBroken("Say to whom.", field="to")
    made = DelayEscalation(
        stay_id=delay.stay_id,
        delay_id=delay.id,
        to=to,
        note=clean_text(command.note),
        **context.stamp(context.now),
    )
    context.add(made)
    return Done(label=marked("Delay escalated"), stay_id=delay.stay_id, made_id=made.id)


def end_delay(context: Context, command: EndDelay) -> Done:
    """Close the episode; the 48-hour clock goes on by itself."""
    delay = context.load(Delay, command.delay_id, command.expected_version)
    if command.kind not in ENDS:
        raise RuleBroken("Say whether the wait is over or it was a mistake.", field="kind")
    delay.end(context.happened(command.at), command.kind, clean_line(command.note))
    return Done(label=marked("Delay ended"), stay_id=delay.stay_id)


def review_long_stay(context: Context, command: ReviewLongStay) -> Done:
    """Write the review; the next one is due in a week (Wales: SAFER R, M5)."""
    stay = context.stay(command.stay_id)
    outcome = clean_text(command.outcome)
    if not outcome:
        raise RuleBroken("Write what the team decided.", field="outcome")
    if not is_over_6_days(stay.admitted_at, context.today):
        raise RuleBroken("This stay is not over 6 days yet.", field="stay_id")
    next_on = command.next_on or context.today + REVIEW_EVERY
    if next_on <= context.today:
        raise RuleBroken("The next review is still to come.", field="next_on")
    made = LongStayReview(
        stay_id=stay.id,
        outcome=outcome,
        next_on=next_on,
        escalated_to=clean_line(command.escalated_to),
        **context.stamp(context.now),
    )
    context.add(made)
    return Done(label=marked("Long stay reviewed"), stay_id=stay.id, made_id=made.id)


def _start(context: Context, clock: Optimised, said: datetime | None) -> datetime:
    """Return when the wait began: within its clock, and after the one before it ended."""
    earlier = context.one_of(
        Delay, Delay.optimised_id == clock.id, Delay.stay_id == clock.stay_id,
        Delay.ended_kind != "error",
    )  # fmt: skip
    if said is None:
        return clock.happened_at if earlier is None else context.now
    at = context.happened(said)
    if at < clock.happened_at:
        raise RuleBroken("That is before they were clinically optimised.", field="at")
    if earlier is not None and earlier.ended_at is not None and at < earlier.ended_at:
        raise RuleBroken("That is before the last delay ended.", field="at")
    return at


def _open_delay(context: Context, delay_id: int) -> Delay:
    delay = context.get(Delay, delay_id)
    if delay.ended_at is not None:
        raise RuleBroken("This delay has already ended. Nothing was changed.")
    return delay


def _add_reason(
    context: Context,
    delay: Delay,
    codes: CodeList,
    main: str,
    others: tuple[str, ...],
    note: str,
) -> DelayReason:
    """Write a statement; exactly one main reason, from the list of the day (11.3 rule 10)."""
    allowed = {code.code for code in codes.choices(context.today)}
    if not main:
        raise RuleBroken("A delay has one main reason. Choose it.", field="main")
    if unknown := {main, *others} - allowed:
        raise RuleBroken(
            "“{code}” is not in the list of today. Choose another reason.",
            field="main" if main in unknown else "others",
            code=sorted(unknown)[0],
        )
    return context.add(
        DelayReason(
            stay_id=delay.stay_id,
            delay_id=delay.id,
            main=main,
            others=[code for code in dict.fromkeys(others) if code != main],
            list_version=codes.version,
            note=clean_text(note),
            **context.stamp(context.now),
        )
    )


def _add_owner(context: Context, delay: Delay, attribution: str, *, agreed: bool) -> DelayOwner:
    return context.add(
        DelayOwner(
            stay_id=delay.stay_id,
            delay_id=delay.id,
            attribution=attribution,
            agreed=agreed,
            **context.stamp(context.now),
        )
    )
