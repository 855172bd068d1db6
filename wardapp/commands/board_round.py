"""Run a board round or a huddle: begin, who is here, one patient after another, end."""

from datetime import timedelta

from sqlalchemy import or_, select

from wardapp.commands.command import Command, Context, Done, command
from wardapp.domain.board_round import (
    HUDDLE,
    MORNING,
    Attendance,
    BoardRound,
    RoundEntry,
    RoundItem,
)
from wardapp.domain.stay import Absence, Placement
from wardapp.errors import RuleBroken
from wardapp.text_gate import clean_line
from wardapp.words import marked

NEXT_PATIENT = marked("Next patient")
STALE_AFTER = timedelta(hours=12)
DISCUSSED = "discussed"
NOT_DISCUSSED = "not_discussed"
INTERRUPTED = "interrupted"


@command
class StartRound(Command):
    """Begin a round, or go on with the one that was interrupted; `made_id` is its id."""

    ward_id: int
    kind: str = MORNING
    ordering: str = "sickest"


@command
class JoinRound(Command):
    """Somebody is here, or on the telephone."""

    round_id: int
    initials: str
    role: str
    how: str = "here"
    person_id: int | None = None


@command
class LeaveRound(Command):
    """Somebody was noted by mistake."""

    attendance_id: int
    expected_version: int


@command
class GoToPatient(Command):
    """The round stands at this patient now; kept so that nothing is lost by a crash.

    `seconds` are those spent with `from_stay_id` before going on, without finishing there.
    """

    round_id: int
    stay_id: int
    from_stay_id: int | None = None
    seconds: int = 0


@command
class ConfirmItems(Command):
    """Rows of the agenda are as shown; each keeps the time it was confirmed."""

    round_id: int
    stay_id: int
    items: tuple[str, ...]


@command
class FinishPatient(Command):
    """This patient is done: the last items, the time spent, and whom to go to next."""

    round_id: int
    stay_id: int
    items: tuple[str, ...] = ()
    seconds: int = 0
    next_stay_id: int | None = None


@command
class EndRound(Command):
    """Close the round; whoever was not discussed needs a reason, by stay."""

    round_id: int
    reasons: tuple[tuple[int, str], ...] = ()


def start_round(context: Context, command: StartRound) -> Done:
    """Return the open round of today, or begin one; a forgotten old one is closed."""
    if command.kind not in {MORNING, HUDDLE}:
        raise RuleBroken("There is no such round.", field="kind")
    open_rounds = select(BoardRound).where(
        BoardRound.ward_id == command.ward_id,
        BoardRound.kind == command.kind,
        BoardRound.ended_at.is_(None),
        BoardRound.voided_at.is_(None),
    )
    for older in context.session.scalars(open_rounds.order_by(BoardRound.id)):
        if context.now - older.started_at < STALE_AFTER:
            return Done(label=marked("Round goes on"), made_id=older.id)
        _close_forgotten(context, older)
    begun = context.add(
        BoardRound(
            ward_id=command.ward_id,
            kind=command.kind,
            day=context.today,
            started_at=context.now,
            ordering=command.ordering,
        )
    )
    label = marked("Huddle begun") if command.kind == HUDDLE else marked("Round begun")
    return Done(label=label, made_id=begun.id)


def join_round(context: Context, command: JoinRound) -> Done:
    """Add somebody once."""
    initials = clean_line(command.initials).upper()
    if not initials:
        raise RuleBroken("Type the initials of whoever is here.", field="initials")
    here = select(Attendance).where(
        Attendance.round_id == command.round_id,
        Attendance.initials == initials,
        Attendance.role == command.role,
        Attendance.voided_at.is_(None),
    )
    already = context.session.scalars(here).first()
    if already is not None:
        return Done(label=marked("Already here"), made_id=already.id)
    attendance = context.add(
        Attendance(
            round_id=command.round_id,
            initials=initials,
            role=command.role,
            how=command.how,
            person_id=command.person_id,
        )
    )
    return Done(label=marked("Joined the round"), made_id=attendance.id)


def leave_round(context: Context, command: LeaveRound) -> Done:
    """Take somebody off the list."""
    attendance = context.load(Attendance, command.attendance_id, command.expected_version)
    attendance.void(context.now, "noted by mistake")
    return Done(label=marked("Taken off the round"))


def go_to_patient(context: Context, command: GoToPatient) -> Done:
    """Move the place of the round and keep the time spent so far."""
    board_round = _running(context, command.round_id)
    board_round.at_stay_id = command.stay_id
    if command.from_stay_id is not None and command.seconds:
        _entry(context, command.round_id, command.from_stay_id).seconds += command.seconds
    return Done(label=NEXT_PATIENT, stay_id=command.stay_id)


def confirm_items(context: Context, command: ConfirmItems) -> Done:
    """Note each agenda row once, with its time."""
    _running(context, command.round_id)
    _confirm(context, command.round_id, command.stay_id, command.items)
    return Done(label=marked("Confirmed"), stay_id=command.stay_id)


def finish_patient(context: Context, command: FinishPatient) -> Done:
    """Mark the patient as discussed and go on."""
    board_round = _running(context, command.round_id)
    _confirm(context, command.round_id, command.stay_id, command.items)
    entry = _entry(context, command.round_id, command.stay_id)
    entry.outcome, entry.seen_at, entry.reason = DISCUSSED, context.now, ""
    entry.seconds += max(0, command.seconds)
    board_round.at_stay_id = command.next_stay_id
    return Done(label=marked("Discussed"), stay_id=command.stay_id)


def end_round(context: Context, command: EndRound) -> Done:
    """Close the round once everybody was discussed or has a reason."""
    board_round = _running(context, command.round_id)
    reasons = {stay_id: clean_line(reason) for stay_id, reason in command.reasons}
    left_out = _not_discussed(context, board_round)
    silent = [stay_id for stay_id in left_out if not reasons.get(stay_id)]
    if silent:
        raise RuleBroken(
            "Not everybody was discussed. Still without a reason: {count}.",
            field="reasons",
            count=len(silent),
        )
    for stay_id in left_out:
        entry = _entry(context, board_round.id, stay_id)
        entry.outcome, entry.reason = NOT_DISCUSSED, reasons[stay_id]
    board_round.end(context.now)
    label = marked("Huddle ended") if board_round.kind == HUDDLE else marked("Round ended")
    return Done(label=label, made_id=board_round.id)


def _close_forgotten(context: Context, board_round: BoardRound) -> None:
    """End a round nobody ended: whom it came to without finishing counts as interrupted."""
    begun = select(RoundEntry).where(
        RoundEntry.round_id == board_round.id,
        RoundEntry.outcome == "",
        RoundEntry.voided_at.is_(None),
    )
    for entry in context.session.scalars(begun):
        entry.outcome, entry.reason = NOT_DISCUSSED, INTERRUPTED
    board_round.end(context.now)


def mark_discussed(context: Context, round_id: int, stay_id: int) -> None:
    """Note that a patient was looked at on a running round."""
    _running(context, round_id)
    entry = _entry(context, round_id, stay_id)
    entry.outcome, entry.seen_at = DISCUSSED, context.now


def _running(context: Context, round_id: int) -> BoardRound:
    board_round = context.get(BoardRound, round_id)
    if board_round.ended_at is not None:
        raise RuleBroken("This round has already ended. Nothing was changed.")
    return board_round


def _entry(context: Context, round_id: int, stay_id: int) -> RoundEntry:
    entry = context.session.scalars(
        select(RoundEntry).where(
            RoundEntry.round_id == round_id,
            RoundEntry.stay_id == stay_id,
            RoundEntry.voided_at.is_(None),
        )
    ).first()
    return entry or context.add(RoundEntry(round_id=round_id, stay_id=stay_id))


def _confirm(context: Context, round_id: int, stay_id: int, items: tuple[str, ...]) -> None:
    known = select(RoundItem.item).where(
        RoundItem.round_id == round_id,
        RoundItem.stay_id == stay_id,
        RoundItem.voided_at.is_(None),
    )
    already = set(context.session.scalars(known))
    for item in items:
        if item not in already:
            context.add(
                RoundItem(
                    round_id=round_id,
                    stay_id=stay_id,
                    item=item,
                    confirmed_at=context.now,
                    confirmed_by=context.who.name,
                )
            )


def _not_discussed(context: Context, board_round: BoardRound) -> list[int]:
    """Return who is on the ward, or belongs to it, and was neither seen nor is on leave."""
    ward_id = board_round.ward_id
    seen = select(RoundEntry.stay_id).where(
        RoundEntry.round_id == board_round.id,
        RoundEntry.outcome == DISCUSSED,
        RoundEntry.voided_at.is_(None),
    )
    away = select(Absence.stay_id).where(Absence.back_at.is_(None), Absence.voided_at.is_(None))
    here = select(Placement.stay_id).where(
        or_(Placement.ward_id == ward_id, Placement.home_ward_id == ward_id),
        Placement.out_at.is_(None),
        Placement.voided_at.is_(None),
        Placement.stay_id.not_in(seen),
        Placement.stay_id.not_in(away),
    )
    return list(context.session.scalars(here))
