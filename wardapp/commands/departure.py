"""Leave for a while and come back, or leave the ward for good."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from wardapp.commands.command import Command, Context, Done
from wardapp.domain.stay import Absence, Placement, Stay
from wardapp.domain.waiting import Waiting
from wardapp.errors import RuleBroken
from wardapp.words import marked


@dataclass(frozen=True, kw_only=True)
class StartLeave(Command):
    """Somebody goes away with the bed held; the day is then neither red nor green."""

    stay_id: int
    kind: str
    out_at: datetime | None = None
    expected_back_at: datetime | None = None
    bed_held: bool = True


@dataclass(frozen=True, kw_only=True)
class EndLeave(Command):
    """Somebody is back."""

    absence_id: int
    expected_version: int
    back_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class DischargePatient(Command):
    """Somebody has left the ward; method and destination from the Welsh lists."""

    stay_id: int
    expected_version: int
    method: str
    destination: str
    left_at: datetime | None = None


def start_leave(context: Context, command: StartLeave) -> Done:
    """Note the leave; the bed stays theirs."""
    stay = context.stay(command.stay_id)
    if _open_absence(context, stay.id) is not None:
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


def discharge_patient(context: Context, command: DischargePatient) -> Done:
    """End the stay, the place and whatever was still open with it."""
    stay = context.load(Stay, command.stay_id, command.expected_version)
    left_at = context.happened(command.left_at)
    stay.leave(left_at, command.method, command.destination)
    end_everything(context, stay, left_at)
    return Done(label=marked("Left the ward"), stay_id=stay.id)


def end_everything(context: Context, stay: Stay, at: datetime) -> None:
    """End place, leave and waits with the stay; actions stay, as a to-do somebody must see."""
    for placement in context.session.scalars(
        select(Placement).where(
            Placement.stay_id == stay.id,
            Placement.out_at.is_(None),
            Placement.voided_at.is_(None),
        )
    ):
        placement.end(max(at, placement.in_at))
    absence = _open_absence(context, stay.id)
    if absence is not None:
        absence.come_back(max(at, absence.out_at))
    for waiting in context.session.scalars(
        select(Waiting).where(
            Waiting.stay_id == stay.id, Waiting.ended_at.is_(None), Waiting.voided_at.is_(None)
        )
    ):
        waiting.end(at)


def _open_absence(context: Context, stay_id: int) -> Absence | None:
    away = select(Absence).where(
        Absence.stay_id == stay_id, Absence.back_at.is_(None), Absence.voided_at.is_(None)
    )
    return context.session.scalars(away).first()
