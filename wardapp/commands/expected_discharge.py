"""Set or move the expected discharge date."""

from datetime import date

from wardapp.commands.command import Command, Context, Done, command
from wardapp.display import clinical_date
from wardapp.domain.expected_discharge import ExpectedDischarge, check_basis, check_day
from wardapp.text_gate import clean_line
from wardapp.words import marked


@command
class SetExpectedDischarge(Command):
    """Add a date to the history; `seen` is the id of the date on the screen, None for none."""

    stay_id: int
    seen: int | None
    day: date
    basis: str = ""
    told_patient: bool = False
    told_family: bool = False
    comment: str = ""


def set_expected_discharge(context: Context, command: SetExpectedDischarge) -> Done:
    """Check the rules of the date and add it; the first and every move are kept."""
    stay = context.stay(command.stay_id)
    before = context.expect_current(ExpectedDischarge, stay.id, command.seen)
    check_day(stay, command.day, context.today)
    basis = check_basis(command.basis, before.day if before else None, command.day)
    fact = context.add(
        ExpectedDischarge(
            stay_id=stay.id,
            day=command.day,
            basis=basis,
            role=context.who.role,
            told_patient=command.told_patient,
            told_family=command.told_family,
            comment=clean_line(command.comment),
            happened_at=context.now,
            recorded_at=context.now,
            recorded_by=context.who.name,
        )
    )
    return Done(
        label=marked("Expected date set to {day}"),
        values={"day": clinical_date(command.day)},
        stay_id=stay.id,
        made_id=fact.id,
    )
