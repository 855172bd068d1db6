"""The recovery plan of a stay in full, and where each person of the ward stands with theirs."""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, Integer, ScalarSelect, Table, bindparam, func, select

from wardapp.domain.base import table_of
from wardapp.domain.expected_discharge import ExpectedDischarge
from wardapp.domain.pathway import Pathway
from wardapp.domain.patient import Patient
from wardapp.domain.recovery_plan import PlanEntry, PlanHandover, PlanVersion, RecoveryPlan
from wardapp.domain.stay import Placement, Stay
from wardapp.domain.ward import Bed
from wardapp.measures.recovery_plan import missing
from wardapp.queries.frozen import frozen
from wardapp.queries.newest import newest

_stay, _patient = table_of(Stay), table_of(Patient)
_placement, _bed = table_of(Placement), table_of(Bed)
_plan, _entry, _version = table_of(RecoveryPlan), table_of(PlanEntry), table_of(PlanVersion)
_handover, _pathway = table_of(PlanHandover), table_of(Pathway)
_expected = table_of(ExpectedDischarge)
_stay_id, _plan_id = bindparam("stay_id", type_=Integer), bindparam("plan_id", type_=Integer)


@dataclass(frozen=True, slots=True)
class PlanPerson:
    """Whose plan it is and what stands around it; times UTC, days local.

    `written_language` None and `paper_format` "" mean nobody has asked.
    """

    stay_id: int
    stay_version: int
    patient_id: int
    patient_version: int
    bed: str
    family: str
    given: str
    title: str
    known_as: str
    born: date | None
    sex: str
    nhs_number: str | None
    hospital_number: str | None
    spoken_language: str | None
    written_language: str | None
    interpreter: bool
    paper_format: str
    address: str
    postcode: str
    phone: str
    gp_practice: str
    residence: str
    admitted_at: datetime
    left_at: datetime | None
    reason: str
    consultant: str
    usual_residence: str
    usual_place: str
    pathway_id: int | None
    scheme: str
    pathway: str
    pathway_state: str
    bypass_reason: str
    bypass_note: str
    edd: date | None


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One entry of a section: field → text, as it is stored."""

    id: int
    version: int
    section: str
    fields: Mapping[str, str]
    written_at: datetime
    written_by: str


@dataclass(frozen=True, slots=True)
class VersionRow:
    """The plan as it was agreed; `content` is section → entries, `missing` of the minimum set."""

    id: int
    number: int
    depth: str
    scheme: str
    pathway: str
    content: Mapping[str, list[dict[str, str]]]
    missing: tuple[str, ...]
    in_place: bool
    agreed: str
    agreed_by: str
    agreed_at: datetime
    recorded_at: datetime
    recorded_by: str
    signature: str
    note: str
    copy_language: str
    copy_format: str
    shared_with: str


@dataclass(frozen=True, slots=True)
class HandoverRow:
    """A version given to somebody, and their receipt if it came."""

    id: int
    version: int
    version_id: int
    to: str
    method: str
    at: datetime
    by: str
    receipt_at: datetime | None
    receipt_by: str


@dataclass(frozen=True)
class PlanRow:
    """A person with their plan; `plan_id` None while none was begun.

    What is counted of it is counted once: a page asks for it with each of its twenty headings.

    `earlier_plan_id` is the newest plan of an earlier stay, which may be copied forward.
    """

    person: PlanPerson
    plan_id: int | None = None
    plan_version: int = 0
    depth: str = "standard"
    started_at: datetime | None = None
    started_by: str = ""
    copied_from: int | None = None
    entries: tuple[EntryRow, ...] = ()
    versions: tuple[VersionRow, ...] = ()
    handovers: tuple[HandoverRow, ...] = ()
    earlier_plan_id: int | None = None

    @cached_property
    def content(self) -> dict[str, list[Mapping[str, str]]]:
        """What stands in the draft now: section → entries; one without a word is none."""
        found: dict[str, list[Mapping[str, str]]] = defaultdict(list)
        for entry in (entry for entry in self.entries if entry.fields):
            found[entry.section].append(entry.fields)
        return dict(found)

    @property
    def agreed(self) -> VersionRow | None:
        """The newest agreed version."""
        return self.versions[-1] if self.versions else None

    @cached_property
    def changed_since(self) -> bool:
        """Whether draft or pathway differ from the newest agreed version."""
        newest, now = self.agreed, (self.person.scheme, self.person.pathway)
        if newest is None or (newest.scheme, newest.pathway) != now:
            return True
        return self.content != dict(newest.content)

    @cached_property
    def missing(self) -> tuple[str, ...]:
        """What the draft lacks for "in place"; agreement is there while nothing has changed."""
        standing = self.agreed.agreed if self.agreed and not self.changed_since else ""
        key = f"{self.person.scheme}{self.person.pathway}"
        return missing(self.content, pathway=key, agreed=standing)

    @property
    def status(self) -> str:
        """Draft, agreed, or handed_over: of the newest version, "none" without a plan."""
        if self.plan_id is None:
            return "none"
        if self.agreed is None or self.changed_since:
            return "draft"
        given = {handover.version_id for handover in self.handovers}
        return "handed_over" if self.agreed.id in given else "agreed"


@dataclass(frozen=True, slots=True)
class PlanListRow:
    """Where one person of the ward stands with their plan; `plan_id` None: not begun.

    `lacking` counts what the minimum set misses, of 8; `agreed_number` is the newest version.
    """

    stay_id: int
    bed: str
    family: str
    given: str
    title: str
    born: date | None
    sex: str
    nhs_number: str | None
    hospital_number: str | None
    admitted_at: datetime
    edd: date | None
    scheme: str
    pathway: str
    plan_id: int | None
    depth: str
    lacking: tuple[str, ...]
    agreed_number: int | None
    agreed_at: datetime | None
    in_place: bool
    handed_over: bool
    written_at: datetime | None
    written_by: str


def recovery_plan(connection: Connection, stay_id: int) -> PlanRow | None:
    """Return one person's plan in full; None for a stay that is not on record."""
    found = connection.execute(_WHOLE, {"stay_id": stay_id}).first()
    if found is None:
        return None
    *of_person, earlier, plan_id = found[:-_OF_PLAN]
    person = PlanPerson(*of_person)
    if plan_id is None:
        return PlanRow(person, earlier_plan_id=earlier)
    wanted = {"plan_id": plan_id}
    made: Callable[..., PlanRow] = PlanRow
    return made(
        person,
        plan_id,
        *found[-_OF_PLAN:],
        frozen(EntryRow, connection.execute(_ENTRIES, wanted)),
        _versions(connection, wanted),
        frozen(HandoverRow, connection.execute(_HANDOVERS, wanted)),
        earlier,
    )


def plan_list(connection: Connection, ward_id: int) -> tuple[PlanListRow, ...]:
    """Return everybody on the ward in bed order with the state of their plan."""
    here = (_placement.c.out_at.is_(None), _placement.c.voided_at.is_(None))
    people = connection.execute(
        _PEOPLE.where(_placement.c.ward_id == ward_id, *here).order_by(
            _bed.c.position.is_(None), _bed.c.position, _stay.c.id
        )
    ).all()
    plans = [row.plan_id for row in people if row.plan_id is not None]
    content, written = _contents(connection, plans)
    versions = _newest_versions(connection, plans)
    return tuple(_list_row(row, content, written, versions) for row in people)


def _list_row(
    row: Any,
    content: Mapping[int, dict[str, list[Mapping[str, str]]]],
    written: Mapping[int, tuple[datetime, str]],
    versions: Mapping[int, Any],
) -> PlanListRow:
    draft = content.get(row.plan_id, {})
    version = versions.get(row.plan_id)
    stands = version is not None and _same(version, draft, (row.scheme, row.pathway))
    standing = version.agreed if version is not None and stands else ""
    at, by = written.get(row.plan_id, (None, ""))
    state = (
        missing(draft, pathway=f"{row.scheme}{row.pathway}", agreed=standing),
        version.number if version else None,
        version.agreed_at if version else None,
        bool(version and version.in_place),
        bool(version and version.given),
    )
    return PlanListRow(*(*row, *state, at, by))


def _same(version: Any, draft: object, pathway: tuple[str, str]) -> bool:
    """Tell whether draft and pathway are those of a version."""
    agreed_for = (version.pathway_scheme, version.pathway)
    return dict(version.content) == draft and agreed_for == pathway


def _contents(
    connection: Connection, plans: list[int]
) -> tuple[dict[int, dict[str, list[Mapping[str, str]]]], dict[int, tuple[datetime, str]]]:
    chosen = select(
        _entry.c.plan_id,
        _entry.c.section,
        _entry.c.fields,
        _entry.c.written_at,
        _entry.c.written_by,
    ).where(_entry.c.plan_id.in_(plans), _entry.c.voided_at.is_(None))
    content: dict[int, dict[str, list[Mapping[str, str]]]] = defaultdict(lambda: defaultdict(list))
    written: dict[int, tuple[datetime, str]] = {}
    for plan_id, section, fields, at, by in connection.execute(chosen.order_by(_entry.c.id)):
        if fields:
            content[plan_id][section].append(fields)
        if plan_id not in written or at >= written[plan_id][0]:
            written[plan_id] = (at, by)
    return {plan_id: dict(sections) for plan_id, sections in content.items()}, written


def _newest_versions(connection: Connection, plans: list[int]) -> dict[int, Any]:
    given = select(_handover.c.id).where(
        _handover.c.plan_id == _version.c.plan_id,
        _handover.c.version_id == _version.c.id,
        _handover.c.voided_at.is_(None),
    )
    chosen = select(
        _version.c.plan_id,
        _version.c.number,
        _version.c.agreed,
        _version.c.agreed_at,
        _version.c.pathway_scheme,
        _version.c.pathway,
        _version.c.in_place,
        _version.c.content,
        given.exists().label("given"),
    ).where(_version.c.plan_id.in_(plans), _version.c.voided_at.is_(None))
    ordered = connection.execute(chosen.order_by(_version.c.number))
    return {row.plan_id: row for row in ordered}  # the newest stands last


def _versions(connection: Connection, wanted: Mapping[str, int]) -> tuple[VersionRow, ...]:
    made: Callable[..., VersionRow] = VersionRow
    rows = connection.execute(_VERSIONS, wanted)
    return tuple(made(*row[:6], tuple(row[6]), *row[7:]) for row in rows)


def _of_plan(kind: Table, order: str, names: str) -> Any:
    """Choose the valid rows of one plan, named in words, in an order."""
    chosen = select(*_names(kind, *names.split()))
    valid = chosen.where(kind.c.plan_id == _plan_id, kind.c.voided_at.is_(None))
    return valid.order_by(kind.c[order])


def _earlier() -> ScalarSelect[int]:
    """Find the newest plan of an earlier stay of the same person."""
    plan, before = _plan.alias(), _stay.alias()
    found = (
        select(plan.c.id)
        .join(before, before.c.id == plan.c.stay_id)
        .where(before.c.patient_id == _stay.c.patient_id)
        .where(before.c.admitted_at < _stay.c.admitted_at)
        .where(plan.c.voided_at.is_(None), before.c.voided_at.is_(None))
        .order_by(before.c.admitted_at.desc())
    )
    return found.limit(1).correlate(_stay).scalar_subquery()


def _names(table: Table, *names: str) -> tuple[Any, ...]:
    return tuple(table.c[name] for name in names)


def _whole() -> Any:
    """Choose a person with all that stands around their plan, and the plan itself."""
    columns = (
        *_names(_stay, "id", "version"),
        *_names(_patient, "id", "version"),
        func.coalesce(_bed.c.label, ""),
        *_names(_patient, "family", "given", "title", "known_as", "born", "sex"),
        *_names(_patient, "nhs_number", "hospital_number", "spoken_language"),
        *_names(_patient, "written_language", "interpreter", "paper_format", "address"),
        *_names(_patient, "postcode", "phone", "gp_practice", "residence"),
        *_names(_stay, "admitted_at", "left_at", "reason", "consultant"),
        *_names(_stay, "usual_residence", "usual_place"),
        _pathway.c.id,
        *(func.coalesce(_pathway.c[name], "") for name in ("scheme", "code", "state")),
        *(func.coalesce(_pathway.c[name], "") for name in ("bypass_reason", "bypass_note")),
        _expected.c.day,
        _earlier(),
        _plan.c.id,
        *_names(_plan, *_PLAN_COLUMNS),
    )
    valid_plan = (_plan.c.stay_id == _stay.c.id) & _plan.c.voided_at.is_(None)
    return (
        select(*columns)
        .select_from(_stay)
        .join(_patient, _patient.c.id == _stay.c.patient_id)
        .outerjoin(_placement, _placement.c.id == newest(_placement))
        .outerjoin(_bed, _bed.c.id == _placement.c.bed_id)
        .outerjoin(_pathway, _pathway.c.id == newest(_pathway))
        .outerjoin(_expected, _expected.c.id == newest(_expected))
        .outerjoin(_plan, valid_plan)
        .where(_stay.c.voided_at.is_(None), _stay.c.id == _stay_id)
    )


def _people() -> Any:
    columns = (
        _stay.c.id,
        func.coalesce(_bed.c.label, ""),
        *_names(_patient, "family", "given", "title", "born", "sex"),
        *_names(_patient, "nhs_number", "hospital_number"),
        _stay.c.admitted_at,
        _expected.c.day,
        func.coalesce(_pathway.c.scheme, "").label("scheme"),
        func.coalesce(_pathway.c.code, "").label("pathway"),
        _plan.c.id.label("plan_id"),
        func.coalesce(_plan.c.depth, ""),
    )
    valid_plan = (_plan.c.stay_id == _stay.c.id) & _plan.c.voided_at.is_(None)
    return (
        select(*columns)
        .select_from(_placement)
        .join(_stay, _stay.c.id == _placement.c.stay_id)
        .join(_patient, _patient.c.id == _stay.c.patient_id)
        .outerjoin(_bed, _bed.c.id == _placement.c.bed_id)
        .outerjoin(_pathway, _pathway.c.id == newest(_pathway))
        .outerjoin(_expected, _expected.c.id == newest(_expected))
        .outerjoin(_plan, valid_plan)
    )


_PLAN_COLUMNS = ("version", "depth", "started_at", "started_by", "copied_from")
_OF_PLAN = len(_PLAN_COLUMNS)

_WHOLE = _whole()
_PEOPLE = _people()
_ENTRIES = _of_plan(_entry, "id", "id version section fields written_at written_by")
_HANDOVERS = _of_plan(
    _handover, "id", "id version version_id to method at by receipt_at receipt_by"
)
_VERSIONS = _of_plan(
    _version,
    "number",
    "id number depth pathway_scheme pathway content missing in_place agreed agreed_by"
    " agreed_at recorded_at recorded_by signature note copy_language copy_format shared_with",
)
