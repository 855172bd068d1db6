"""What an audit freezes: every bed of some wards, and who lay there, as they stood at a moment."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Select,
    and_,
    bindparam,
    case,
    func,
    or_,
    select,
)

from wardapp.domain.base import table_of
from wardapp.domain.delay import Delay, DelayReason
from wardapp.domain.expected_discharge import ExpectedDischarge
from wardapp.domain.leaving import LeavingPlan
from wardapp.domain.optimised import Optimised
from wardapp.domain.pathway import Pathway
from wardapp.domain.patient import Patient
from wardapp.domain.record import DiaryChange, DiaryEntry
from wardapp.domain.stay import Absence, Placement, Stay
from wardapp.domain.ward import Bed, Ward
from wardapp.queries.as_of import AT, in_hospital, newest_then, said_then

_stay, _patient, _ward = table_of(Stay), table_of(Patient), table_of(Ward)
_placement, _bed, _absence = table_of(Placement), table_of(Bed), table_of(Absence)
_optimised, _pathway = table_of(Optimised), table_of(Pathway)
_expected, _plan = table_of(ExpectedDischarge), table_of(LeavingPlan)
_delay, _reason = table_of(Delay), table_of(DelayReason)
_change, _entry = table_of(DiaryChange), table_of(DiaryEntry)

TWO_IN_BED = "two_in_bed"
_WARDS: BindParameter[int] = bindparam("wards", expanding=True)


@dataclass(frozen=True, slots=True)
class InBed:
    """A person as the ward had them at the moment; times UTC, days local."""

    stay_id: int
    bed_id: int | None
    family: str
    given: str
    title: str
    born: date | None
    sex: str
    nhs_number: str | None
    specialty: str
    admitted_at: datetime
    edd_day: date | None
    optimised: bool
    scheme: str
    pathway: str
    delay_reason: str
    leaving_at: datetime | None
    on_leave: bool


@dataclass(frozen=True, slots=True)
class BedThen:
    """A bed with its person, if any; `label` is "" for somebody who had no bed yet."""

    ward_id: int
    label: str
    closed: bool
    person: InBed | None
    problem: str = ""


def beds_then(
    connection: Connection, ward_ids: Collection[int], at: datetime
) -> dict[int, tuple[BedThen, ...]]:
    """Return the beds of each ward at a moment, by three statements; those without a bed last.

    A bed that held two people by the records stands twice, marked: a person has to look.
    """
    by_bed, without = _people(connection, ward_ids, at)
    before, added = _beds_changed(connection, ward_ids, at)
    found: dict[int, list[BedThen]] = {ward_id: [] for ward_id in ward_ids}
    b = _bed.c
    columns = select(b.id, b.ward_id, b.label, b.status)
    rows = columns.where(b.ward_id.in_(ward_ids), b.voided_at.is_(None))
    for bed_id, ward_id, label, status in connection.execute(rows.order_by(b.ward_id, b.position)):
        people = by_bed.pop(bed_id, [])
        if bed_id in added and not people:
            continue
        closed = before.get(bed_id, status) != "open"
        found[ward_id] += _in_one_bed(ward_id, label, people, closed=closed)
    went = [pair for people in by_bed.values() for pair in people]
    for ward_id, person in (*without, *went):
        found[ward_id].append(BedThen(ward_id, "", False, person))
    return {ward_id: tuple(beds) for ward_id, beds in found.items()}


def _beds_changed(
    connection: Connection, ward_ids: Collection[int], at: datetime
) -> tuple[dict[int, str], set[int]]:
    """Return how beds stood that were changed after the moment, and which came to the ward then.

    The beds with which a ward was set up have always been there, however late it was set up.
    """
    rows = connection.execute(_later_changes(), {"at": at, "wards": list(ward_ids)}).all()
    before = {bed_id: earlier["status"] for bed_id, earlier, _ in rows if earlier}
    return before, {bed_id for bed_id, earlier, how in rows if not earlier and how == "AddBeds"}


def _in_one_bed(
    ward_id: int, label: str, people: list[tuple[int, InBed]], *, closed: bool
) -> Iterator[BedThen]:
    if not people:
        yield BedThen(ward_id, label, closed, None)
    problem = TWO_IN_BED if len(people) > 1 else ""
    for _, person in people:
        yield BedThen(ward_id, label, False, person, problem)


def _people(
    connection: Connection, ward_ids: Collection[int], at: datetime
) -> tuple[dict[int, list[tuple[int, InBed]]], list[tuple[int, InBed]]]:
    by_bed: dict[int, list[tuple[int, InBed]]] = defaultdict(list)
    without: list[tuple[int, InBed]] = []
    for ward_id, *values in connection.execute(_then(), {"at": at, "wards": list(ward_ids)}):
        person = InBed(*values)
        if person.bed_id is None:
            without.append((ward_id, person))
        else:
            by_bed[person.bed_id].append((ward_id, person))
    return by_bed, without


@cache
def _later_changes() -> Select[Any]:
    """Choose the changes of beds after the moment, the first one last."""
    here = select(_bed.c.id).where(_bed.c.ward_id.in_(_WARDS))
    return (
        select(_change.c.row_id, _change.c.before, _entry.c.command)
        .join(_entry, _entry.c.seq == _change.c.seq)
        .where(_change.c.table_name == _bed.name, _change.c.row_id.in_(here), _entry.c.at > AT)
        .order_by(_change.c.id.desc())
    )


def _place_then() -> ColumnElement[int | None]:
    """Find where a stay lay; a discharge taken back left a gap in which they lay there still."""
    never_left = or_(_stay.c.left_ward_at.is_(None), _stay.c.left_ward_at > AT)
    last = case((never_left, newest_then(_placement, "in_at")))
    return func.coalesce(newest_then(_placement, "in_at", "out_at"), last)


@cache  # at the first audit: every start loads this file
def _then() -> Select[Any]:
    clock = and_(
        _optimised.c.id == newest_then(_optimised, "happened_at"),
        or_(_optimised.c.ended_at.is_(None), _optimised.c.ended_at > AT),
    )
    columns = (
        _placement.c.ward_id,
        _stay.c.id,
        _placement.c.bed_id,
        *(_patient.c[name] for name in ("family", "given", "title", "born", "sex", "nhs_number")),
        func.coalesce(func.nullif(_stay.c.specialty, ""), _ward.c.specialty),
        _stay.c.admitted_at,
        _expected.c.day,
        _optimised.c.id.is_not(None),
        func.coalesce(_pathway.c.scheme, ""),
        func.coalesce(_pathway.c.code, ""),
        func.coalesce(_reason.c.main, ""),
        _plan.c.planned_at,
        _absence.c.id.is_not(None),
    )
    return (
        select(*columns)
        .select_from(_stay)
        .join(_patient, _patient.c.id == _stay.c.patient_id)
        .join(_placement, _placement.c.id == _place_then())
        .join(_ward, _ward.c.id == _placement.c.ward_id)
        .outerjoin(_optimised, clock)
        .outerjoin(_pathway, _pathway.c.id == newest_then(_pathway, "happened_at"))
        .outerjoin(_expected, _expected.c.id == newest_then(_expected, "happened_at"))
        .outerjoin(_plan, _plan.c.id == newest_then(_plan, "happened_at"))
        .outerjoin(_absence, _absence.c.id == newest_then(_absence, "out_at", "back_at"))
        .outerjoin(_delay, _delay.c.id == newest_then(_delay, "started_at", "ended_at"))
        .outerjoin(_reason, _reason.c.id == said_then(_reason))
        .where(*in_hospital(), _placement.c.ward_id.in_(_WARDS))
        .order_by(_placement.c.in_at, _stay.c.id)
    )
