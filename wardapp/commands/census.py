"""The census: freeze it, tick it off, correct it beside the frozen row, mark it sent."""

from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from wardapp.clock import local_day
from wardapp.codes import CodeList, code_list
from wardapp.commands.command import Command, Context, Done, command
from wardapp.commands.delay import ATTRIBUTIONS
from wardapp.domain.census import (
    COUNCIL,
    HEALTH,
    Census,
    CensusCorrection,
    CensusRow,
    CodeSet,
)
from wardapp.errors import RuleBroken
from wardapp.measures.calendar import third_wednesday
from wardapp.measures.census import COUNTED, CensusChoices, ruling
from wardapp.queries.census_facts import CensusPerson, census_people, facts_of, frozen_facts
from wardapp.queries.code_sets import DELAY_REASON, delay_reasons
from wardapp.text_gate import clean_line, clean_text
from wardapp.words import marked

CORRECTABLE = ("counted", "reason", "attribution", "provider", "residence")


@command
class LoadCodeSet(Command):
    """The health board's own list of delay reasons, from its first day on.

    `items` have code, group, en, cy, and may have attribution, own_key, valid_from, valid_to
    (days as yyyy-mm-dd).
    """

    list_version: str
    source: str
    official: bool
    valid_from: date
    items: tuple[Mapping[str, object], ...]


@command
class FreezeCensus(Command):
    """Freeze the delays of all wards as they stood at `at`, which may lie a little back.

    On another day than the third Wednesday it is a practice and says why.
    """

    at: datetime | None = None
    practice_reason: str = ""
    count_leave: bool = True
    count_nhs_beds: bool = False


@command
class ValidateCensusRow(Command):
    """Tick or untick a row: checked by `health`, or agreed with the `council`.

    The two sides never collide: each tick is a fact of its own.
    """

    row_id: int
    side: str
    on: bool = True


@command
class CorrectCensusRow(Command):
    """Something was wrong when it was frozen: one of `CORRECTABLE`; counted is yes or no.

    `seen` is the newest correction of this field on the screen, if any.
    """

    row_id: int
    field: str
    value: str
    why: str
    seen: int | None = None


@command
class MarkCensusSent(Command):
    """The return has gone to the health board."""

    census_id: int
    expected_version: int


def load_code_set(context: Context, command: LoadCodeSet) -> Done:
    """Keep the list; what it replaces stays readable."""
    if not command.items:
        raise RuleBroken("The list is empty. Nothing was changed.", field="items")
    version = clean_line(command.list_version)
    if not version:
        raise RuleBroken("Give the list a name or number of its version.", field="list_version")
    made = context.add(
        CodeSet(
            name=DELAY_REASON,
            list_version=version,
            source=clean_line(command.source),
            official=command.official,
            valid_from=command.valid_from,
            items=[_cleaned(item) for item in command.items],
            at=context.now,
            by=context.who.name,
        )
    )
    return Done(
        label=marked("List of delay reasons loaded: {count}"),
        values={"count": len(command.items)},
        made_id=made.id,
    )


def freeze_census(context: Context, command: FreezeCensus) -> Done:
    """Write one row for each optimised person; who is not optimised is only counted."""
    at = context.happened(command.at)
    day = local_day(at)
    practice = day != third_wednesday(day.year, day.month)
    reason = clean_line(command.practice_reason)
    if practice and not reason:
        raise RuleBroken(
            "This is not the third Wednesday. Say why you freeze a practice census, or wait "
            "for the day.",
            field="practice_reason",
        )
    month = f"{day:%Y-%m}"
    if not practice:
        _refuse_second(context, month)
    codes = delay_reasons(context.session.connection(), day)
    census = context.add(
        Census(
            month=month,
            at=at,
            list_version=codes.version,
            official=codes.official,
            practice=practice,
            practice_reason=reason if practice else "",
            count_leave=command.count_leave,
            count_nhs_beds=command.count_nhs_beds,
            frozen_at=context.now,
            frozen_by=context.who.name,
        )
    )
    people = census_people(context.session.connection(), at)
    rows = [_row(census, person, codes, command) for person in people.optimised]
    context.session.add_all(rows)
    rules = Counter(row.rule for row in rows)
    census.counts = {"in_patients": people.in_patients, **rules}
    return Done(
        label=marked("Census frozen: {count} counted"),
        values={"count": rules[COUNTED]},
        made_id=census.id,
    )


def validate_census_row(context: Context, command: ValidateCensusRow) -> Done:
    """Set the tick with who and when."""
    row = context.get(CensusRow, command.row_id)
    if command.side not in (HEALTH, COUNCIL):
        raise RuleBroken("A row is checked by health or agreed with the council.", field="side")
    ticked_at, ticked_by = row.tick(command.side)
    if command.on and ticked_at is not None:
        raise RuleBroken("{name} has ticked this already. Nothing was changed.", name=ticked_by)
    if not command.on and ticked_at is None:
        raise RuleBroken("The tick was taken away already. Nothing was changed.")
    row.validate(command.side, context.now if command.on else None, context.who.name)
    label = (
        marked("Census: checked by health")
        if command.side == HEALTH
        else marked("Census: agreed with the council")
    )
    return Done(label=label, stay_id=row.stay_id)


def correct_census_row(context: Context, command: CorrectCensusRow) -> Done:
    """Log the correction beside the frozen row; the row itself never changes."""
    row = context.get(CensusRow, command.row_id)
    why = clean_text(command.why)
    if not why:
        raise RuleBroken("Say why it is corrected.", field="why")
    _refuse_value(context, row, command)
    newest = context.one_of(
        CensusCorrection,
        CensusCorrection.row_id == row.id,
        CensusCorrection.field == command.field,
    )
    context.expect(newest, CensusCorrection, command.seen)
    before = newest.after if newest is not None else _frozen_value(row, command.field)
    if command.value == before:
        raise RuleBroken("It already says so. Nothing was changed.", field="value")
    made = context.add(
        CensusCorrection(
            row_id=row.id,
            stay_id=row.stay_id,
            field=command.field,
            before=before,
            after=command.value,
            why=why,
            at=context.now,
            by=context.who.name,
        )
    )
    return Done(label=marked("Census: corrected"), stay_id=row.stay_id, made_id=made.id)


def mark_census_sent(context: Context, command: MarkCensusSent) -> Done:
    """Note it; unvalidated rows do not stop it, they are shown."""
    census = context.load(Census, command.census_id, command.expected_version)
    census.send(context.now, context.who.name)
    return Done(label=marked("Census sent"))


def _cleaned(item: Mapping[str, object]) -> dict[str, object]:
    return {
        name: clean_line(value) if isinstance(value, str) else value for name, value in item.items()
    }


def _refuse_second(context: Context, month: str) -> None:
    earlier = context.one_of(Census, Census.month == month, Census.practice.is_(False))
    if earlier is not None:
        raise RuleBroken(
            "This month's census is already frozen. Open it: corrections are logged beside it.",
            field="at",
        )


def _row(census: Census, person: CensusPerson, codes: CodeList, command: FreezeCensus) -> CensusRow:
    choices = CensusChoices(command.count_leave, command.count_nhs_beds)
    rule = ruling(facts_of(person, codes, local_day(census.at)), census.at, choices)
    return CensusRow(
        census_id=census.id,
        stay_id=person.stay_id,
        counted=rule == COUNTED,
        rule=rule,
        reason=person.reason,
        attribution=person.attribution or "unassigned",
        provider=person.provider,
        residence=person.residence or "not_identifiable",
        facts=frozen_facts(person, census.at, codes),
    )


def _refuse_value(context: Context, row: CensusRow, command: CorrectCensusRow) -> None:
    day = local_day(context.get(Census, row.census_id).at)
    connection = context.session.connection()
    allowed: Mapping[str, Any] = {
        "counted": ("yes", "no"),
        "reason": {code.code for code in delay_reasons(connection, day).choices(day)},
        "attribution": ATTRIBUTIONS,
        "provider": code_list("health_board"),
        "residence": code_list("local_authority"),
    }
    if command.field not in CORRECTABLE or command.value not in allowed[command.field]:
        raise RuleBroken("Choose it from the list.", field=command.field)


def _frozen_value(row: CensusRow, field: str) -> str:
    if field == "counted":
        return "yes" if row.counted else "no"
    return str(getattr(row, field))
