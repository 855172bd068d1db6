"""Delays as the ward sees them: who is optimised, why they wait, whose it is, what is next."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Select, Table, select

from wardapp.clock import local_day
from wardapp.codes import CodeList, code_list
from wardapp.domain.base import table_of
from wardapp.domain.delay import Delay, DelayEscalation, DelayOwner, DelayReason, LongStayReview
from wardapp.measures.calendar import is_over_6_days, length_of_stay
from wardapp.measures.delays import is_delayed
from wardapp.queries.board import BoardRow, board_rows
from wardapp.queries.code_sets import delay_reasons, reason_for

_delay, _reason, _owner = table_of(Delay), table_of(DelayReason), table_of(DelayOwner)
_escalation, _review = table_of(DelayEscalation), table_of(LongStayReview)


@dataclass(frozen=True, slots=True)
class DelayState:
    """An open delay as it stands: its newest reason, owner and escalation."""

    id: int
    version: int
    stay_id: int
    started_at: datetime
    reason_id: int | None = None
    main: str = ""
    others: tuple[str, ...] = ()
    note: str = ""
    reason_at: datetime | None = None
    reason_by: str = ""
    owner_id: int | None = None
    attribution: str = "unassigned"
    agreed: bool = False
    owner_at: datetime | None = None
    escalated_to: str = ""
    escalated_at: datetime | None = None
    escalation_note: str = ""


@dataclass(frozen=True, slots=True)
class DelayRow:
    """Somebody clinically optimised: the row of the board, with the delay if one is recorded.

    The next step and its owner are the board's next action. `suggested` is the reason that
    follows from what the board says they wait for, so that nothing is typed again.
    """

    board: BoardRow
    delay: DelayState | None
    over_48: bool
    suggested: str = ""


@dataclass(frozen=True, slots=True)
class DelayBoard:
    """The delays of a ward, the longest first, with the list their reasons come from."""

    rows: tuple[DelayRow, ...]
    reasons: CodeList

    @property
    def over(self) -> tuple[DelayRow, ...]:
        """Those over 48 hours."""
        return tuple(row for row in self.rows if row.over_48)

    @property
    def within(self) -> tuple[DelayRow, ...]:
        """Those with a delay recorded, still within 48 hours."""
        return tuple(row for row in self.rows if row.delay is not None and not row.over_48)

    @property
    def on_plan(self) -> tuple[DelayRow, ...]:
        """Those within 48 hours who wait for nothing."""
        return tuple(row for row in self.rows if row.delay is None and not row.over_48)


@dataclass(frozen=True, slots=True)
class Statement:
    """Something said of a delay: `kind` is reason, owner or escalation; `code` what was said."""

    kind: str
    code: str
    others: tuple[str, ...]
    agreed: bool
    note: str
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class Episode:
    """One delay of a stay with everything said of it, oldest first."""

    id: int
    started_at: datetime
    ended_at: datetime | None
    ended_kind: str
    ended_note: str
    by: str
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class LongStayRow:
    """Somebody over 6 days in hospital: `nights` from admission, and the last MDT review.

    `review_due` is the day of the next one; None means it was never reviewed.
    """

    board: BoardRow
    nights: int
    delay: DelayState | None
    reviewed_at: datetime | None = None
    reviewed_by: str = ""
    outcome: str = ""
    escalated_to: str = ""
    review_due: date | None = None

    def is_due(self, today: date) -> bool:
        """Tell whether the weekly review is due, or was never done."""
        return self.review_due is None or self.review_due <= today


def delay_board(connection: Connection, ward_id: int, now: datetime) -> DelayBoard:
    """Return everybody optimised on the ward, who has waited longest first."""
    today = local_day(now)
    codes = delay_reasons(connection, today)
    rows = [row for row in board_rows(connection, ward_id, now) if row.optimised_at is not None]
    states = open_delays(connection, [row.stay_id for row in rows if row.stay_id is not None])
    made = [_row(row, states.get(row.stay_id or 0), codes, now) for row in rows]
    made.sort(key=lambda row: row.board.optimised_at or now)
    return DelayBoard(tuple(made), codes)


def open_delays(connection: Connection, stay_ids: Sequence[int]) -> Mapping[int, DelayState]:
    """Return the open delay of each stay that has one, with what was said last."""
    d = _delay.c
    chosen = select(d.id, d.version, d.stay_id, d.started_at).where(
        d.stay_id.in_(stay_ids), d.ended_at.is_(None), d.voided_at.is_(None)
    )
    found = connection.execute(chosen).all()
    ids = [row.id for row in found]
    said: dict[int, dict[str, Any]] = defaultdict(dict)
    for read in (_newest_reasons, _newest_owners, _newest_escalations):
        for delay_id, facts in read(connection, ids).items():
            said[delay_id] |= facts
    return {row.stay_id: DelayState(*row, **said[row.id]) for row in found}


def delay_history(connection: Connection, stay_id: int) -> tuple[Episode, ...]:
    """Return the delays of a stay, oldest first, with all that was said of them."""
    d = _delay.c
    chosen = select(
        d.id, d.started_at, d.ended_at, d.ended_kind, d.ended_note, d.recorded_by
    ).where(d.stay_id == stay_id, d.voided_at.is_(None))
    episodes = connection.execute(chosen.order_by(d.started_at, d.id)).all()
    statements: dict[int, list[Statement]] = defaultdict(list)
    for delay_id, statement in _statements(connection, [row.id for row in episodes]):
        statements[delay_id].append(statement)
    return tuple(
        Episode(*row, tuple(sorted(statements[row.id], key=lambda said: said.at)))
        for row in episodes
    )


def long_stays(connection: Connection, ward_id: int, now: datetime) -> tuple[LongStayRow, ...]:
    """Return who has been in hospital over 6 days, the longest first (Wales: SAFER R).

    Counted from the admission to hospital, not from coming to this ward (12.15).
    """
    today = local_day(now)
    rows = [
        row
        for row in board_rows(connection, ward_id, now)
        if row.admitted_at is not None and is_over_6_days(row.admitted_at, today)
    ]
    ids = [row.stay_id for row in rows if row.stay_id is not None]
    delays, reviews = open_delays(connection, ids), _reviews(connection, ids)
    made = [
        LongStayRow(
            row,
            length_of_stay(row.admitted_at or now, now),
            delays.get(row.stay_id or 0),
            *reviews.get(row.stay_id or 0, ()),
        )
        for row in rows
    ]
    return tuple(sorted(made, key=lambda row: -row.nights))


def _row(row: BoardRow, state: DelayState | None, codes: CodeList, now: datetime) -> DelayRow:
    over = row.optimised_at is not None and is_delayed(row.optimised_at, now)
    today = local_day(now)
    waits = (_as_delay(code) for code in (row.waiting_code, row.day_reason) if code)
    suggested = next((found for code in waits if (found := reason_for(codes, code, today))), "")
    return DelayRow(row, state, over, suggested)


def _as_delay(code: str) -> str:
    """Return the delay reason that a wait inside the hospital becomes, else the wait itself."""
    wait = code_list("waiting_for").items.get(code)
    return str(wait.extra.get("delay", code)) if wait is not None else code


def _newest_reasons(connection: Connection, ids: list[int]) -> dict[int, dict[str, Any]]:
    r = _reason.c
    chosen = select(r.delay_id, r.id, r.main, r.others, r.note, r.happened_at, r.recorded_by)
    valid = chosen.where(r.delay_id.in_(ids), r.voided_at.is_(None)).order_by(r.id)
    return {
        delay_id: {
            "reason_id": reason_id,
            "main": main,
            "others": tuple(others),
            "note": note,
            "reason_at": at,
            "reason_by": by,
        }
        for delay_id, reason_id, main, others, note, at, by in connection.execute(valid)
    }


def _newest_owners(connection: Connection, ids: list[int]) -> dict[int, dict[str, Any]]:
    o = _owner.c
    chosen = select(o.delay_id, o.id, o.attribution, o.agreed, o.happened_at)
    valid = chosen.where(o.delay_id.in_(ids), o.voided_at.is_(None)).order_by(o.id)
    return {
        delay_id: {
            "owner_id": owner_id,
            "attribution": attribution,
            "agreed": bool(agreed),
            "owner_at": at,
        }
        for delay_id, owner_id, attribution, agreed, at in connection.execute(valid)
    }


def _newest_escalations(connection: Connection, ids: list[int]) -> dict[int, dict[str, Any]]:
    e = _escalation.c
    chosen = select(e.delay_id, e.to, e.happened_at, e.note)
    valid = chosen.where(e.delay_id.in_(ids), e.voided_at.is_(None)).order_by(e.id)
    return {
        delay_id: {"escalated_to": to, "escalated_at": at, "escalation_note": note}
        for delay_id, to, at, note in connection.execute(valid)
    }


def _statements(connection: Connection, ids: list[int]) -> list[tuple[int, Statement]]:
    r, o, e = _reason.c, _owner.c, _escalation.c
    reasons = select(r.delay_id, r.main, r.others, r.note, r.happened_at, r.recorded_by)
    owners = select(o.delay_id, o.attribution, o.agreed, o.happened_at, o.recorded_by)
    escalations = select(e.delay_id, e.to, e.note, e.happened_at, e.recorded_by)
    found = [
        (row[0], Statement("reason", row[1], tuple(row[2]), False, *row[3:]))
        for row in connection.execute(_said(reasons, _reason, ids))
    ]
    found += [
        (row[0], Statement("owner", row[1], (), bool(row[2]), "", *row[3:]))
        for row in connection.execute(_said(owners, _owner, ids))
    ]
    found += [
        (row[0], Statement("escalation", row[1], (), False, *row[2:]))
        for row in connection.execute(_said(escalations, _escalation, ids))
    ]
    return found


def _said(chosen: Select[Any], kind: Table, ids: list[int]) -> Select[Any]:
    return chosen.where(kind.c.delay_id.in_(ids), kind.c.voided_at.is_(None)).order_by(kind.c.id)


def _reviews(connection: Connection, ids: list[int]) -> dict[int, tuple[Any, ...]]:
    v = _review.c
    chosen = select(
        v.stay_id, v.happened_at, v.recorded_by, v.outcome, v.escalated_to, v.next_on
    ).where(v.stay_id.in_(ids), v.voided_at.is_(None))
    return {row[0]: tuple(row[1:]) for row in connection.execute(chosen.order_by(v.id))}
