"""Set up a ward: its beds, its times, its people."""

from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import func, select

from wardapp.codes import code_list
from wardapp.commands.command import Command, Context, Done, command
from wardapp.domain.stay import Placement
from wardapp.domain.ward import Bed, Holiday, Person, Ward
from wardapp.errors import RuleBroken
from wardapp.text_gate import clean_line
from wardapp.typed_time import read_clock
from wardapp.words import marked


@dataclass(frozen=True)
class BedPlan:
    """A bed to be made; `bay` groups beds between the double lines of the board."""

    label: str
    bay: str = ""
    side_room: bool = False


@dataclass(frozen=True)
class NewPerson:
    """Somebody who works on the ward; the role is a code of the list `roles`."""

    initials: str
    role: str
    name: str = ""


@command
class SetUpWard(Command):
    """A new ward with all it needs to be used; times are local "HH:MM"."""

    name: str
    beds: tuple[BedPlan, ...]
    people: tuple[NewPerson, ...] = ()
    holidays: tuple[tuple[date, str], ...] = ()
    hospital: str = ""
    nation: str = "wales"
    specialty: str = ""
    round_time: str = "08:30"
    huddle_time: str = "14:00"
    demonstration: bool = False


@command
class ChangeWard(Command):
    """The name or the times have changed."""

    ward_id: int
    expected_version: int
    name: str
    hospital: str
    round_time: str
    huddle_time: str
    seconds_each: int = 55


@command
class ChangeWardDetails(Command):
    """What the census and the papers need of a ward: kind of ward, codes, telephone."""

    ward_id: int
    expected_version: int
    kind: str = "adult"
    phone: str = ""
    board_code: str = ""
    site_code: str = ""
    census_time: str = "12:00"


@command
class AddBeds(Command):
    """More beds, behind the ones that stand."""

    ward_id: int
    beds: tuple[BedPlan, ...]


@command
class SetBedStatus(Command):
    """Open, closed or blocked, with a note why."""

    bed_id: int
    expected_version: int
    status: str
    note: str = ""


@command
class AddPerson(Command):
    """Somebody begins to work here."""

    person: NewPerson = field(default_factory=lambda: NewPerson("", ""))


@command
class ChangePerson(Command):
    """Name, initials or role have changed, or the person has gone."""

    person_id: int
    expected_version: int
    initials: str
    name: str
    role: str
    active: bool = True


@command
class AddHoliday(Command):
    """A day on which the ward works as on a Sunday."""

    day: date
    name: str


def set_up_ward(context: Context, command: SetUpWard) -> Done:
    """Make the ward, its beds and its people in one step."""
    if not command.beds:
        raise RuleBroken("A ward needs at least one bed.", field="beds")
    ward = context.add(
        Ward(
            name=_needed(command.name, "name"),
            hospital=clean_line(command.hospital),
            nation=command.nation,
            specialty=clean_line(command.specialty),
            demonstration=command.demonstration,
            round_time=command.round_time,
            huddle_time=command.huddle_time,
        )
    )
    _make_beds(context, ward.id, command.beds)
    for person in command.people:
        _make_person(context, person)
    for day, name in command.holidays:
        context.add(Holiday(day=day, name=clean_line(name), source="seed"))
    return Done(label=marked("Ward set up"), made_id=ward.id)


def change_ward(context: Context, command: ChangeWard) -> Done:
    """Write the ward's facts anew."""
    ward = context.load(Ward, command.ward_id, command.expected_version)
    ward.name, ward.hospital = _needed(command.name, "name"), clean_line(command.hospital)
    ward.round_time, ward.huddle_time = command.round_time, command.huddle_time
    ward.seconds_each = command.seconds_each
    return Done(label=marked("Ward changed"))


def change_ward_details(context: Context, command: ChangeWardDetails) -> Done:
    """Write them anew; a kind of ward that is not in the list is refused."""
    ward = context.load(Ward, command.ward_id, command.expected_version)
    if command.kind not in code_list("ward_kind"):
        raise RuleBroken("Choose the kind of ward from the list.", field="kind")
    census_at = read_clock(command.census_time)
    ward.kind, ward.phone = command.kind, clean_line(command.phone)
    ward.board_code, ward.site_code = clean_line(command.board_code), clean_line(command.site_code)
    ward.census_time = f"{census_at:%H:%M}"
    return Done(label=marked("Ward changed"))


def add_beds(context: Context, command: AddBeds) -> Done:
    """Put the beds at the end of the board."""
    _make_beds(context, context.get(Ward, command.ward_id).id, command.beds)
    return Done(label=marked("Beds added: {count}"), values={"count": len(command.beds)})


def set_bed_status(context: Context, command: SetBedStatus) -> Done:
    """Open or close a bed; nobody may be in a bed that closes."""
    bed = context.load(Bed, command.bed_id, command.expected_version)
    if command.status != "open" and _occupied(context, bed.id):
        raise RuleBroken("Somebody is in bed {bed}. Move them first.", "status", bed=bed.label)
    bed.status, bed.note = command.status, clean_line(command.note)
    return Done(label=marked("Bed {bed} changed"), values={"bed": bed.label})


def add_person(context: Context, command: AddPerson) -> Done:
    """Write somebody onto the list of people."""
    person = _make_person(context, command.person)
    return Done(label=marked("Person added"), made_id=person.id)


def change_person(context: Context, command: ChangePerson) -> Done:
    """Write somebody's facts anew; those who have gone stay in the history."""
    person = context.load(Person, command.person_id, command.expected_version)
    person.initials = _needed(command.initials, "initials").upper()
    person.name, person.role = clean_line(command.name), command.role
    person.active = command.active
    return Done(label=marked("Person changed"))


def add_holiday(context: Context, command: AddHoliday) -> Done:
    """Add a day to the ward's calendar."""
    context.add(Holiday(day=command.day, name=_needed(command.name, "name"), source="ward"))
    return Done(label=marked("Holiday added"))


def _needed(text: str, field_name: str) -> str:
    cleaned = clean_line(text)
    if not cleaned:
        raise RuleBroken("This cannot stay empty.", field=field_name)
    return cleaned


def _make_beds(context: Context, ward_id: int, beds: tuple[BedPlan, ...]) -> None:
    standing = {
        bed.label: bed.position
        for bed in context.session.scalars(
            select(Bed).where(Bed.ward_id == ward_id, Bed.voided_at.is_(None))
        )
    }
    position = max(standing.values(), default=0)
    for plan in beds:
        label = _needed(plan.label, "beds")
        if label in standing:
            raise RuleBroken("There is already a bed {bed}.", field="beds", bed=label)
        position += 1
        standing[label] = position
        context.add(
            Bed(
                ward_id=ward_id,
                label=label,
                bay=clean_line(plan.bay),
                position=position,
                side_room=plan.side_room,
            )
        )


def _make_person(context: Context, person: NewPerson) -> Person:
    return context.add(
        Person(
            initials=_needed(person.initials, "initials").upper(),
            name=clean_line(person.name),
            role=person.role,
        )
    )


def _occupied(context: Context, bed_id: int) -> bool:
    here = select(func.count()).where(
        Placement.bed_id == bed_id, Placement.out_at.is_(None), Placement.voided_at.is_(None)
    )
    return context.session.execute(here).scalar_one() > 0
