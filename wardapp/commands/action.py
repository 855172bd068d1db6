"""Give somebody something to do, change it, tick it off."""

from datetime import datetime

from wardapp.commands.command import Command, Context, Done, command
from wardapp.domain.action import Action
from wardapp.errors import RuleBroken
from wardapp.text_gate import clean_line
from wardapp.words import marked


@command
class AddAction(Command):
    """A new action; `due_timed` False when only the day was meant."""

    stay_id: int
    text: str
    owner: str = ""
    due_at: datetime | None = None
    due_timed: bool = True
    waiting_id: int | None = None
    round_id: int | None = None


@command
class ChangeAction(Command):
    """What, who or when has changed."""

    action_id: int
    expected_version: int
    text: str
    owner: str = ""
    due_at: datetime | None = None
    due_timed: bool = True


@command
class CompleteAction(Command):
    """Done, with what came of it."""

    action_id: int
    expected_version: int
    outcome: str = ""
    at: datetime | None = None


@command
class ReopenAction(Command):
    """The tick was a mistake."""

    action_id: int
    expected_version: int


def add_action(context: Context, command: AddAction) -> Done:
    """Write the action down."""
    stay = context.stay(command.stay_id)
    action = context.add(
        Action(
            stay_id=stay.id,
            text=_what(command.text),
            owner=clean_line(command.owner),
            due_at=command.due_at,
            due_timed=command.due_timed,
            waiting_id=command.waiting_id,
            round_id=command.round_id,
            recorded_at=context.now,
            recorded_by=context.who.name,
        )
    )
    return Done(label=marked("Action added"), stay_id=stay.id, made_id=action.id)


def change_action(context: Context, command: ChangeAction) -> Done:
    """Write the action anew; the diary keeps what stood there."""
    action = context.load(Action, command.action_id, command.expected_version)
    action.text, action.owner = _what(command.text), clean_line(command.owner)
    action.due_at, action.due_timed = command.due_at, command.due_timed
    return Done(label=marked("Action changed"), stay_id=action.stay_id)


def complete_action(context: Context, command: CompleteAction) -> Done:
    """Tick it."""
    action = context.load(Action, command.action_id, command.expected_version)
    action.tick(context.happened(command.at), context.who.name, clean_line(command.outcome))
    return Done(label=marked("Action done"), stay_id=action.stay_id)


def reopen_action(context: Context, command: ReopenAction) -> Done:
    """Take the tick away."""
    action = context.load(Action, command.action_id, command.expected_version)
    action.reopen()
    return Done(label=marked("Action open again"), stay_id=action.stay_id)


def _what(text: str) -> str:
    cleaned = clean_line(text)
    if not cleaned:
        raise RuleBroken("Say what is to be done.", field="text")
    return cleaned
