"""The accepted lines of a plan as one command."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator

from wardapp.commands.admission import Identity
from wardapp.commands.ward_list import (
    ImportWardList,
    ListedArrival,
    ListedDeparture,
    ListedMove,
    ListedUpdate,
)
from wardapp.errors import RuleBroken
from wardapp.feeds.plan import Change, Kind, PlanLine, WardListPlan
from wardapp.queries.present import PresentPatient


def accept(
    plan: WardListPlan, present: Iterable[PresentPatient], ticked: Collection[str] | None = None
) -> ImportWardList:
    """Return the command that does what is ticked; by default what the plan has ticked.

    `present` are the people of the ward the plan was made with. Whoever's bed goes to
    somebody else without a place of their own has no bed until a person decides.
    Raises RuleBroken where a ticked line needs a bed that an unticked move leaves taken.
    """
    chosen = plan.ticked if ticked is None else frozenset(ticked)
    lines = [line for line in plan.lines if line.can_tick and line.key in chosen]
    arrivals = [line for line in lines if line.kind is Kind.ARRIVES]
    movers = [line for line in lines if line.kind is Kind.MOVES]
    departures = [line for line in lines if line.kind is Kind.LEFT]
    counts = {str(kind): count for kind, count in plan.counts.items()}
    return ImportWardList(
        ward_id=plan.ward_id,
        as_of=plan.as_of,
        sha256=plan.sha256,
        counts=counts | {"accepted": len(lines)},
        arrivals=tuple(_arrival(line, plan) for line in arrivals if line.present is None),
        moves=(
            *(_move(line) for line in (*arrivals, *movers) if line.present is not None),
            *_displaced(plan, present, arrivals, movers, departures),
        ),
        updates=tuple(_updates(line for line in lines if line.kind is Kind.DIFFERS)),
        departures=tuple(_departure(line) for line in departures),
    )


def _arrival(line: PlanLine, plan: WardListPlan) -> ListedArrival:
    row = line.listed
    if row is None:
        raise ValueError("an arrival without a row")
    return ListedArrival(
        bed_id=line.bed_id,
        who=Identity(
            family=row.family,
            given=row.given,
            title=row.title,
            born=row.born,
            sex=row.sex,
            nhs_number=row.nhs_number or None,
            hospital_number=row.hospital_number or None,
        ),
        admitted_at=row.admitted_at or plan.as_of,
        came_at=max(row.came_at or plan.as_of, row.admitted_at or plan.as_of),
        patient_id=line.patient_id,
        consultant=row.consultant,
        specialty=row.specialty,
    )


def _person(line: PlanLine) -> PresentPatient:
    if line.present is None:
        raise ValueError("a line about nobody")
    return line.present


def _move(line: PlanLine) -> ListedMove:
    person = _person(line)
    return ListedMove(
        placement_id=person.placement_id,
        expected_version=person.placement_version,
        bed_id=line.bed_id,
    )


def _departure(line: PlanLine) -> ListedDeparture:
    person = _person(line)
    return ListedDeparture(stay_id=person.stay_id, expected_version=person.stay_version)


def _updates(lines: Iterable[PlanLine]) -> Iterator[ListedUpdate]:
    """Join the accepted differences of one person, so that each is written once."""
    people: dict[int, PresentPatient] = {}
    changes: dict[int, list[Change]] = defaultdict(list)
    for line in lines:
        person = _person(line)
        people[person.stay_id] = person
        changes[person.stay_id] += line.changes
    for stay_id, person in people.items():
        yield ListedUpdate(
            stay_id=stay_id,
            stay_version=person.stay_version,
            patient_id=person.patient_id,
            patient_version=person.patient_version,
            changes=tuple((change.field, change.after) for change in changes[stay_id]),
        )


def _displaced(
    plan: WardListPlan,
    present: Iterable[PresentPatient],
    arrivals: Collection[PlanLine],
    movers: Collection[PlanLine],
    departures: Collection[PlanLine],
) -> Iterator[ListedMove]:
    """Take those out of their beds who are not in the file, where others come into them."""
    wanted = {line.bed_id for line in (*arrivals, *movers) if line.bed_id is not None}
    going = {_person(line).stay_id for line in (*movers, *departures)}
    absent = {_person(line).stay_id for line in plan.of(Kind.LEFT)}
    for person in present:
        if person.bed_id not in wanted or person.stay_id in going:
            continue
        if person.stay_id not in absent:
            raise RuleBroken(
                "Bed {bed} is needed for somebody else in the list. Tick the move out of it "
                "too, or untick the one into it.",
                field="ticks",
                bed=person.bed,
            )
        yield ListedMove(
            placement_id=person.placement_id,
            expected_version=person.placement_version,
            bed_id=None,
        )
