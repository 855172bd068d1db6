"""What the census freezes: everybody optimised at a moment, with all that was known then."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, and_, func, or_, select

from wardapp.clock import local_day
from wardapp.codes import CodeList, code_list
from wardapp.domain.base import table_of
from wardapp.domain.delay import Delay, DelayOwner, DelayReason
from wardapp.domain.expected_discharge import ExpectedDischarge
from wardapp.domain.optimised import Optimised
from wardapp.domain.pathway import Pathway
from wardapp.domain.patient import Patient
from wardapp.domain.stay import Absence, Placement, Stay
from wardapp.domain.ward import Bed, Ward
from wardapp.measures.census import CensusFacts, checks
from wardapp.measures.delays import days_delayed
from wardapp.queries.as_of import AT, in_hospital, newest_then, said_then

_stay, _patient = table_of(Stay), table_of(Patient)
_placement, _bed, _ward = table_of(Placement), table_of(Bed), table_of(Ward)
_optimised, _pathway, _expected = (
    table_of(Optimised),
    table_of(Pathway),
    table_of(ExpectedDischarge),
)
_delay, _reason, _owner = table_of(Delay), table_of(DelayReason), table_of(DelayOwner)
_absence = table_of(Absence)


@dataclass(frozen=True, slots=True)
class CensusPerson:
    """An optimised in-patient at the moment of the census; times UTC, days local."""

    stay_id: int
    ward_id: int | None
    ward: str
    ward_kind: str
    provider: str
    bed: str
    family: str
    given: str
    title: str
    born: date | None
    sex: str
    nhs_number: str | None
    hospital_number: str | None
    residence: str
    admitted_at: datetime
    optimised_at: datetime
    scheme: str
    pathway: str
    edd: date | None
    on_leave: bool
    delay_id: int | None
    reason: str
    others: tuple[str, ...]
    attribution: str
    attribution_agreed: bool


@dataclass(frozen=True, slots=True)
class CensusPeople:
    """Everybody in hospital at a moment, counted, and those who were optimised."""

    in_patients: int
    optimised: tuple[CensusPerson, ...]


def census_people(connection: Connection, at: datetime) -> CensusPeople:
    """Return the wards of this file as they stood at a moment, by two statements."""
    rows = connection.execute(_optimised_then(), {"at": at})
    counted = connection.execute(_IN_PATIENTS, {"at": at}).scalar_one()
    return CensusPeople(counted, tuple(_person(row) for row in rows))


def facts_of(person: CensusPerson, codes: CodeList, on: date) -> CensusFacts:
    """Return what the rules of the census look at on its day."""
    kinds, reason = code_list("ward_kind"), codes.items.get(person.reason)
    counts = person.ward_kind not in kinds or bool(kinds[person.ward_kind].extra.get("census"))
    return CensusFacts(
        optimised_at=person.optimised_at,
        born=person.born,
        ward_counts=counts,
        next_is_nhs_bed=bool(reason and reason.extra.get("nhs_next_stage")),
        on_leave=person.on_leave,
        has_reason=bool(person.reason),
        reason_in_list=reason is None or reason.valid(on),
        has_residence=bool(person.residence) and person.residence != "not_identifiable",
        has_attribution=person.attribution not in ("", "unassigned"),
    )


def frozen_facts(person: CensusPerson, at: datetime, codes: CodeList) -> dict[str, object]:
    """Return the copy that is kept: plain values, days delayed by both countings, checks."""
    since_optimised, past_48 = days_delayed(person.optimised_at, at)
    known = {name: _plain(value) for name, value in asdict(person).items()}
    return known | {
        "reason_text": codes.label(person.reason, "en") if person.reason else "",
        "days_since_optimised": since_optimised,
        "days_past_48": past_48,
        "checks": list(checks(facts_of(person, codes, local_day(at)))),
    }


def _plain(value: object) -> object:
    if isinstance(value, date | datetime):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def _person(row: Any) -> CensusPerson:
    values: Mapping[str, Any] = row._mapping  # noqa: SLF001 - the row's public mapping
    others = tuple(values["others"] or ())
    return CensusPerson(**{**values, "others": others, "on_leave": bool(values["on_leave"])})


@cache  # at the first census: every start loads this file
def _optimised_then() -> Select[Any]:
    placed = _placement.c.id == newest_then(_placement, "in_at")
    clock = and_(
        _optimised.c.id == newest_then(_optimised, "happened_at"),
        or_(_optimised.c.ended_at.is_(None), _optimised.c.ended_at > AT),
    )
    columns = (
        _stay.c.id.label("stay_id"),
        _ward.c.id.label("ward_id"),
        func.coalesce(_ward.c.name, "").label("ward"),
        func.coalesce(_ward.c.kind, "adult").label("ward_kind"),
        func.coalesce(_ward.c.board_code, "").label("provider"),
        func.coalesce(_bed.c.label, "").label("bed"),
        *(_patient.c[name] for name in ("family", "given", "title", "born", "sex")),
        *(_patient.c[name] for name in ("nhs_number", "hospital_number", "residence")),
        _stay.c.admitted_at,
        _optimised.c.happened_at.label("optimised_at"),
        func.coalesce(_pathway.c.scheme, "").label("scheme"),
        func.coalesce(_pathway.c.code, "").label("pathway"),
        _expected.c.day.label("edd"),
        _absence.c.id.is_not(None).label("on_leave"),
        _delay.c.id.label("delay_id"),
        func.coalesce(_reason.c.main, "").label("reason"),
        _reason.c.others,
        func.coalesce(_owner.c.attribution, "").label("attribution"),
        func.coalesce(_owner.c.agreed, False).label("attribution_agreed"),
    )
    return (
        select(*columns)
        .select_from(_stay)
        .join(_patient, _patient.c.id == _stay.c.patient_id)
        .join(_optimised, clock)
        .outerjoin(_placement, placed)
        .outerjoin(_bed, _bed.c.id == _placement.c.bed_id)
        .outerjoin(_ward, _ward.c.id == _placement.c.ward_id)
        .outerjoin(_pathway, _pathway.c.id == newest_then(_pathway, "happened_at"))
        .outerjoin(_expected, _expected.c.id == newest_then(_expected, "happened_at"))
        .outerjoin(_absence, _absence.c.id == newest_then(_absence, "out_at", "back_at"))
        .outerjoin(_delay, _delay.c.id == newest_then(_delay, "started_at", "ended_at"))
        .outerjoin(_reason, _reason.c.id == said_then(_reason))
        .outerjoin(_owner, _owner.c.id == said_then(_owner))
        .where(*in_hospital())
        .order_by(_ward.c.id, _bed.c.position, _stay.c.id)
    )


_IN_PATIENTS = select(func.count()).select_from(_stay).where(*in_hospital())
