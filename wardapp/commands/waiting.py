"""Say what a person waits for, and that the wait is over."""

from datetime import datetime

from wardapp.commands.command import Command, Context, Done, command
from wardapp.domain.waiting import Waiting
from wardapp.text_gate import clean_line
from wardapp.words import marked


@command
class StartWaiting(Command):
    """A constraint from the list `waiting_for`; `since` None means now."""

    stay_id: int
    code: str
    note: str = ""
    since: datetime | None = None
    until: datetime | None = None


@command
class ChangeWaiting(Command):
    """The wait was written wrongly, or more is known of it."""

    waiting_id: int
    expected_version: int
    code: str
    note: str = ""
    since: datetime | None = None
    until: datetime | None = None


@command
class EndWaiting(Command):
    """What was waited for has come."""

    waiting_id: int
    expected_version: int
    at: datetime | None = None


def start_waiting(context: Context, command: StartWaiting) -> Done:
    """Open the wait."""
    stay = context.stay(command.stay_id)
    waiting = context.add(
        Waiting(
            stay_id=stay.id,
            code=command.code,
            note=clean_line(command.note),
            since=context.happened(command.since),
            until=command.until,
            recorded_at=context.now,
            recorded_by=context.who.name,
        )
    )
    return Done(label=marked("Waiting for: recorded"), stay_id=stay.id, made_id=waiting.id)


def change_waiting(context: Context, command: ChangeWaiting) -> Done:
    """Write what is known now; the diary keeps what stood there."""
    waiting = context.load(Waiting, command.waiting_id, command.expected_version)
    waiting.code, waiting.note = command.code, clean_line(command.note)
    waiting.until = command.until
    if command.since is not None:
        waiting.since = context.happened(command.since)
    waiting.recorded_at, waiting.recorded_by = context.now, context.who.name
    return Done(label=marked("Waiting for: changed"), stay_id=waiting.stay_id)


def end_waiting(context: Context, command: EndWaiting) -> Done:
    """Close the wait."""
    waiting = context.load(Waiting, command.waiting_id, command.expected_version)
    waiting.end(context.happened(command.at))
    return Done(label=marked("Waiting for: ended"), stay_id=waiting.stay_id)
