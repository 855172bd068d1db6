"""The censuses that were frozen: their list, and their rows with corrections beside them."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, case, func, select

from wardapp.clock import local_day
from wardapp.codes import CodeList
from wardapp.domain.base import table_of
from wardapp.domain.census import Census, CensusCorrection, CensusRow
from wardapp.measures.census import NO_ATTRIBUTION, NO_REASON, NO_RESIDENCE, OLD_REASON
from wardapp.queries.code_sets import delay_reasons
from wardapp.queries.frozen import frozen

_census, _row, _correction = table_of(Census), table_of(CensusRow), table_of(CensusCorrection)


@dataclass(frozen=True, slots=True)
class CensusSummary:
    """A frozen census: `counted` as frozen, and how far its validation is."""

    id: int
    version: int
    month: str
    at: datetime
    list_version: str
    official: bool
    practice: bool
    practice_reason: str
    count_leave: bool
    count_nhs_beds: bool
    counts: Mapping[str, int]
    frozen_at: datetime
    frozen_by: str
    sent_at: datetime | None
    sent_by: str
    counted: int
    checked: int
    agreed: int


@dataclass(frozen=True, slots=True)
class CorrectionRow:
    """Something put right after the freeze; the frozen value stays `before` it."""

    id: int
    field: str
    before: str
    after: str
    why: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class CensusLine:
    """One person of a census: `facts` as frozen, the rest with corrections applied.

    `counted_then` is what the freeze said; `rule` is the rule that said it.
    """

    id: int
    version: int
    stay_id: int
    counted: bool
    counted_then: bool
    rule: str
    reason: str
    attribution: str
    provider: str
    residence: str
    facts: Mapping[str, Any]
    health_at: datetime | None
    health_by: str
    council_at: datetime | None
    council_by: str
    corrections: tuple[CorrectionRow, ...]

    def seen(self, field: str) -> int | None:
        """Return the newest correction of a field, None where the frozen value stands."""
        mine = [correction.id for correction in self.corrections if correction.field == field]
        return mine[-1] if mine else None

    @property
    def checks(self) -> tuple[str, ...]:
        """What is still to be looked at: found at the freeze, and not put right since."""
        corrected = {correction.field for correction in self.corrections}
        settled = {
            NO_REASON: bool(self.reason),
            OLD_REASON: "reason" in corrected,
            NO_RESIDENCE: self.residence not in ("", "not_identifiable"),
            NO_ATTRIBUTION: self.attribution not in ("", "unassigned"),
        }
        return tuple(str(c) for c in self.facts.get("checks", ()) if not settled.get(str(c)))

    @property
    def to_check(self) -> bool:
        """Whether the ward should look at it: it counts, and is not checked or lacks something."""
        return self.counted and (self.health_at is None or bool(self.checks))


@dataclass(frozen=True, slots=True)
class CensusScreen:
    """A whole census: what it is, its rows, and the reasons that were in force on its day."""

    census: CensusSummary
    lines: tuple[CensusLine, ...]
    reasons: CodeList

    def group_of(self, reason: str) -> str:
        """Return the group of a reason, "" where there is none."""
        code = self.reasons.items.get(reason)
        return str(code.extra.get("group", "")) if code else ""


def census_screen(connection: Connection, census_id: int) -> CensusScreen | None:
    """Return a census with its rows; None where there is none of this id."""
    found = next((row for row in censuses(connection) if row.id == census_id), None)
    if found is None:
        return None
    reasons = delay_reasons(connection, local_day(found.at))
    return CensusScreen(found, census_lines(connection, census_id), reasons)


def censuses(connection: Connection) -> tuple[CensusSummary, ...]:
    """Return the frozen censuses, the newest first."""
    c = _census.c
    columns = select(
        c.id, c.version, c.month, c.at, c.list_version, c.official, c.practice,
        c.practice_reason, c.count_leave, c.count_nhs_beds, c.counts, c.frozen_at, c.frozen_by,
        c.sent_at, c.sent_by, *_progress(),
    ).where(c.voided_at.is_(None))  # fmt: skip
    return frozen(CensusSummary, connection.execute(columns.order_by(c.at.desc(), c.id.desc())))


def census_lines(connection: Connection, census_id: int) -> tuple[CensusLine, ...]:
    """Return the rows of a census: counted ones first, who waited longest first."""
    r = _row.c
    columns = select(
        r.id, r.version, r.stay_id, r.counted, r.rule, r.reason, r.attribution, r.provider,
        r.residence, r.facts, r.health_at, r.health_by, r.council_at, r.council_by,
    ).where(r.census_id == census_id, r.voided_at.is_(None))  # fmt: skip
    corrections = _corrections(connection, census_id)
    lines = [_line(row, corrections.get(row.id, ())) for row in connection.execute(columns)]
    return tuple(
        sorted(lines, key=lambda line: (not line.counted, str(line.facts["optimised_at"])))
    )


def _line(row: Any, corrections: tuple[CorrectionRow, ...]) -> CensusLine:
    now = {
        "counted": "yes" if row.counted else "no",
        "reason": row.reason,
        "attribution": row.attribution,
        "provider": row.provider,
        "residence": row.residence,
    }
    now |= {correction.field: correction.after for correction in corrections}
    return CensusLine(
        id=row.id,
        version=row.version,
        stay_id=row.stay_id,
        counted=now["counted"] == "yes",
        counted_then=row.counted,
        rule=row.rule,
        reason=now["reason"],
        attribution=now["attribution"],
        provider=now["provider"],
        residence=now["residence"],
        facts=row.facts,
        health_at=row.health_at,
        health_by=row.health_by,
        council_at=row.council_at,
        council_by=row.council_by,
        corrections=corrections,
    )


def _corrections(connection: Connection, census_id: int) -> dict[int, tuple[CorrectionRow, ...]]:
    c = _correction.c
    chosen = (
        select(c.row_id, c.id, c.field, c.before, c.after, c.why, c.at, c.by)
        .join(_row, _row.c.id == c.row_id)
        .where(_row.c.census_id == census_id, c.voided_at.is_(None))
        .order_by(c.id)
    )
    found: dict[int, list[CorrectionRow]] = defaultdict(list)
    for row_id, *rest in connection.execute(chosen):
        found[row_id].append(CorrectionRow(*rest))
    return {row_id: tuple(rows) for row_id, rows in found.items()}


def _progress() -> tuple[Any, ...]:
    """Count the rows that count, and of them those with each tick."""
    r = _row.c
    ticks = (r.id, case((r.health_at.is_not(None), 1)), case((r.council_at.is_not(None), 1)))
    return tuple(
        select(func.count(tick))
        .where(r.census_id == _census.c.id, r.counted, r.voided_at.is_(None))
        .correlate(_census)
        .scalar_subquery()
        for tick in ticks
    )
