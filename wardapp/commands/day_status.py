"""Say whether a day was red or green; green only by the rule, and final at the huddle."""

from datetime import date, datetime, timedelta

from sqlalchemy import func, or_, select

from wardapp.clock import moment
from wardapp.commands.board_round import mark_discussed
from wardapp.commands.command import Command, Context, Done, command
from wardapp.domain.action import Action
from wardapp.domain.board_round import HUDDLE, BoardRound
from wardapp.domain.criterion import Criterion
from wardapp.domain.expected_discharge import ExpectedDischarge
from wardapp.domain.progress import DayStatus
from wardapp.domain.stay import Absence, Placement, Stay
from wardapp.errors import RuleBroken
from wardapp.measures.safer import GreenFacts, may_be_green
from wardapp.text_gate import clean_line
from wardapp.words import marked

RED, GREEN = "red", "green"


@command
class SetDayStatus(Command):
    """Red with its reason, or green; `final` at the huddle. `seen` is the status on the screen.

    With `round_id` the patient counts as looked at on that huddle.
    """

    stay_id: int
    seen: int | None
    day: date
    colour: str
    reason: str = ""
    note: str = ""
    final: bool = False
    round_id: int | None = None


@command
class ConfirmGreenTogether(Command):
    """At the huddle: everybody here with nothing open is green, final."""

    round_id: int
    day: date
    stay_ids: tuple[int, ...]


def set_day_status(context: Context, command: SetDayStatus) -> Done:
    """Add the status to the day's history, if the rule allows it."""
    stay = context.stay(command.stay_id)
    _expect_seen(context, command)
    _write(context, stay, command.day, command.colour, command)
    if command.round_id is not None:
        mark_discussed(context, command.round_id, stay.id)
    return Done(
        label=marked("Green, final")
        if command.final and command.colour == GREEN
        else marked("Red, final")
        if command.final
        else marked("Green so far")
        if command.colour == GREEN
        else marked("Red so far"),
        stay_id=stay.id,
    )


def confirm_green_together(context: Context, command: ConfirmGreenTogether) -> Done:
    """Write green for each of them in one step; one who may not be green stops all."""
    for stay_id in command.stay_ids:
        stay = context.stay(stay_id)
        wanted = SetDayStatus(stay_id=stay_id, seen=None, day=command.day, colour=GREEN, final=True)
        _write(context, stay, command.day, GREEN, wanted)
        mark_discussed(context, command.round_id, stay_id)
    return Done(label=marked("Green together: {count}"), values={"count": len(command.stay_ids)})


def _expect_seen(context: Context, command: SetDayStatus) -> None:
    newest = _today(context, command.stay_id, command.day)
    if (newest.id if newest else None) != command.seen:
        context.expect_current(DayStatus, command.stay_id, command.seen)


def _today(context: Context, stay_id: int, day: date) -> DayStatus | None:
    rows = select(DayStatus).where(
        DayStatus.stay_id == stay_id, DayStatus.day == day, DayStatus.voided_at.is_(None)
    )
    return context.session.scalars(rows.order_by(DayStatus.id.desc()).limit(1)).first()


def _write(context: Context, stay: Stay, day: date, colour: str, command: SetDayStatus) -> None:
    if day > context.today or moment(day + timedelta(days=1)) <= stay.admitted_at:
        raise RuleBroken("That day is not part of this stay.", field="day")
    if _on_leave(context, stay.id):
        raise RuleBroken("On leave: this day is not counted.", field="colour")
    if colour not in {RED, GREEN}:
        raise RuleBroken("A day is red or green.", field="colour")
    if colour == GREEN:
        _refuse_unless_green(context, stay, day)
    context.add(
        DayStatus(
            stay_id=stay.id,
            day=day,
            colour=colour,
            final=command.final,
            reason=command.reason if colour == RED else "",
            note=clean_line(command.note),
            happened_at=context.now,
            recorded_at=context.now,
            recorded_by=context.who.name,
        )
    )


def _refuse_unless_green(context: Context, stay: Stay, day: date) -> None:
    reasons = may_be_green(green_facts(context, stay.id, day))
    if reasons:
        raise RuleBroken(reasons[0], field="colour")


def green_facts(context: Context, stay_id: int, day: date) -> GreenFacts:
    """Gather what the rule looks at (Wales: 11.3 rule 5)."""
    return GreenFacts(
        open_actions_due_today=_actions_due(context, stay_id, day),
        has_expected_date=context.current(ExpectedDischarge, stay_id) is not None,
        has_criteria=_count(context, Criterion, stay_id) > 0,
        huddle_has_started=_huddle_began(context, stay_id, day) is not None,
    )


def _actions_due(context: Context, stay_id: int, day: date) -> int:
    due = select(func.count()).where(
        Action.stay_id == stay_id,
        Action.done_at.is_(None),
        Action.voided_at.is_(None),
        Action.due_at < moment(day + timedelta(days=1)),
    )
    return context.session.execute(due).scalar_one()


def _count(context: Context, kind: type[Criterion], stay_id: int) -> int:
    valid = select(func.count()).where(kind.stay_id == stay_id, kind.voided_at.is_(None))
    return context.session.execute(valid).scalar_one()


def _huddle_began(context: Context, stay_id: int, day: date) -> datetime | None:
    wards = select(Placement.ward_id, Placement.home_ward_id).where(
        Placement.stay_id == stay_id, Placement.out_at.is_(None), Placement.voided_at.is_(None)
    )
    ids = {ward for row in context.session.execute(wards) for ward in row if ward is not None}
    begun = select(func.min(BoardRound.started_at)).where(
        or_(*(BoardRound.ward_id == ward for ward in ids)) if ids else BoardRound.id < 0,
        BoardRound.kind == HUDDLE,
        BoardRound.day == day,
        BoardRound.voided_at.is_(None),
    )
    return context.session.execute(begun).scalar_one_or_none()


def _on_leave(context: Context, stay_id: int) -> bool:
    away = select(Absence.id).where(
        Absence.stay_id == stay_id, Absence.back_at.is_(None), Absence.voided_at.is_(None)
    )
    return context.session.scalars(away).first() is not None
