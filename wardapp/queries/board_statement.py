"""The one statement behind the board; its columns stand in the order of BoardRow's fields.

Every current fact is found by its own partial index, so that ten years of history cost
nothing: see the test that asks the database for its plan.
"""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Select,
    and_,
    bindparam,
    case,
    func,
    null,
    or_,
    select,
    union_all,
)

from wardapp.clock import local_day, moment
from wardapp.domain.action import Action
from wardapp.domain.base import UtcDateTime, table_of
from wardapp.domain.board_round import MORNING, BoardRound, RoundEntry
from wardapp.domain.criterion import Criterion
from wardapp.domain.expected_discharge import MOVES, ExpectedDischarge
from wardapp.domain.leaving import LeavingPlan
from wardapp.domain.optimised import Optimised
from wardapp.domain.pathway import Pathway
from wardapp.domain.patient import Patient
from wardapp.domain.progress import Concern, DayStatus, SeniorReview
from wardapp.domain.stay import Absence, Flag, Placement, Stay
from wardapp.domain.waiting import Waiting
from wardapp.domain.ward import Bed, Ward
from wardapp.queries.newest import newest

NO_BED = 10_000
ELSEWHERE = 20_000

# The tables, not their classes: the mapper's detour would cost each start 40 ms.
_action = table_of(Action)
_round = table_of(BoardRound)
_entry = table_of(RoundEntry)
_criterion = table_of(Criterion)
_expected = table_of(ExpectedDischarge)
_patient = table_of(Patient)
_concern = table_of(Concern)
_day = table_of(DayStatus)
_leaving = table_of(LeavingPlan)
_optimised = table_of(Optimised)
_pathway = table_of(Pathway)
_review = table_of(SeniorReview)
_absence = table_of(Absence)
_flag = table_of(Flag)
_placement = table_of(Placement)
_stay = table_of(Stay)
_waiting = table_of(Waiting)
_bed = table_of(Bed)
_home = table_of(Ward)

_ward: BindParameter[Any] = bindparam("ward_id")
_today: BindParameter[Any] = bindparam("today")
_tomorrow = bindparam("tomorrow", type_=UtcDateTime())


def board_parameters(ward_id: int, now: datetime) -> dict[str, object]:
    """Return what the statement needs: the ward, the local day, and when that day ends."""
    today = local_day(now)
    return {
        "ward_id": ward_id,
        "today": today,
        "tomorrow": moment(today + timedelta(days=1)),
    }


def _open(kind: Any) -> ColumnElement[bool]:
    return and_(kind.c.out_at.is_(None), kind.c.voided_at.is_(None))


def _places() -> Any:
    """Choose every bed with whoever is in it, those without a bed, and those lying elsewhere."""
    inside = _placement.alias()
    beds = (
        select(_bed.c.id.label("bed_id"), inside.c.id.label("placement_id"))
        .outerjoin(inside, and_(inside.c.bed_id == _bed.c.id, _open(inside)))
        .where(_bed.c.ward_id == _ward, _bed.c.voided_at.is_(None))
    )
    unplaced = _placement.alias()
    without = select(null(), unplaced.c.id).where(
        unplaced.c.ward_id == _ward, unplaced.c.bed_id.is_(None), _open(unplaced)
    )
    out = _placement.alias()
    elsewhere = select(out.c.bed_id, out.c.id).where(
        out.c.home_ward_id == _ward, out.c.ward_id != _ward, _open(out)
    )
    return union_all(beds, without, elsewhere).subquery("place")


place = _places()


def _count(kind: Any, *conditions: ColumnElement[bool]) -> ColumnElement[int]:
    counted = select(func.count()).where(
        kind.c.stay_id == _stay.c.id, kind.c.voided_at.is_(None), *conditions
    )
    return counted.correlate(_stay).scalar_subquery()


def _is_move(kind: Any) -> ColumnElement[bool]:
    # Spelt out, because an IN list is rendered anew at every reading.
    return or_(*(kind.c.basis == basis for basis in sorted(MOVES)))


def _first_expected() -> ColumnElement[Any]:
    """Find the first date; a typing error put right before any move is followed."""
    kept, moved = _expected.alias(), _expected.alias()
    first_move = select(func.min(moved.c.id)).where(
        moved.c.stay_id == _stay.c.id, moved.c.voided_at.is_(None), _is_move(moved)
    )
    before = select(kept.c.day).where(
        kept.c.stay_id == _stay.c.id,
        kept.c.voided_at.is_(None),
        kept.c.id < func.coalesce(first_move.correlate(_stay).scalar_subquery(), 2**62),
    )
    return before.order_by(kept.c.id.desc()).limit(1).correlate(_stay).scalar_subquery()


def _next_action() -> ColumnElement[Any]:
    """Find the open action that is due first; one without a time comes last."""
    other = _action.alias()
    mine = select(other.c.id).where(
        other.c.stay_id == _stay.c.id, other.c.done_at.is_(None), other.c.voided_at.is_(None)
    )
    by_time = mine.order_by(other.c.due_at.is_(None), other.c.due_at, other.c.id).limit(1)
    return by_time.correlate(_stay).scalar_subquery()


def _newest_wait() -> ColumnElement[Any]:
    other = _waiting.alias()
    mine = select(func.max(other.c.id)).where(
        other.c.stay_id == _stay.c.id, other.c.ended_at.is_(None), other.c.voided_at.is_(None)
    )
    return mine.correlate(_stay).scalar_subquery()


def _discussed() -> ColumnElement[bool]:
    return (
        select(_entry.c.id)
        .join(_round, _round.c.id == _entry.c.round_id)
        .where(
            _entry.c.stay_id == _stay.c.id,
            _entry.c.outcome == "discussed",
            _entry.c.voided_at.is_(None),
            _round.c.kind == MORNING,
            _round.c.day == _today,
        )
        .correlate(_stay)
        .exists()
    )


def _flags() -> ColumnElement[Any]:
    mine = select(func.aggregate_strings(_flag.c.code, ",")).where(
        _flag.c.stay_id == _stay.c.id, _flag.c.ended_at.is_(None), _flag.c.voided_at.is_(None)
    )
    return mine.correlate(_stay).scalar_subquery()


def _empty_since() -> ColumnElement[Any]:
    last = _placement.alias()
    gone = select(func.max(last.c.out_at)).where(
        last.c.bed_id == _bed.c.id, last.c.voided_at.is_(None)
    )
    return case((_placement.c.id.is_(None), gone.correlate(_bed).scalar_subquery()))


_lies_elsewhere = and_(_placement.c.id.is_not(None), _placement.c.ward_id != _ward)
_where = _home.alias()


def _columns() -> tuple[Any, ...]:
    label = case(
        (_lies_elsewhere, _where.c.name + ", " + func.coalesce(_bed.c.label, "–")),
        else_=func.coalesce(_bed.c.label, ""),
    )
    position = case(
        (_lies_elsewhere, ELSEWHERE), else_=func.coalesce(_bed.c.position, NO_BED)
    ).label("position")
    of_bed = (
        case((_lies_elsewhere, null()), else_=_bed.c.id),
        label,
        case((_lies_elsewhere, ""), else_=func.coalesce(_bed.c.bay, "")),
        position,
        func.coalesce(_bed.c.side_room, False),
        func.coalesce(_bed.c.status, "open"),
        func.coalesce(_bed.c.note, ""),
        func.coalesce(_bed.c.version, 0),
        _empty_since(),
    )
    return (*of_bed, *_of_person(), *_of_progress())


def _text(column: Any) -> ColumnElement[str]:
    return func.coalesce(column, "")


def _number(column: Any) -> ColumnElement[int]:
    return func.coalesce(column, 0)


def _of_person() -> tuple[Any, ...]:
    """Columns that every occupied row has; the row of an empty bed ends before them."""
    return (
        _placement.c.id,
        _placement.c.version,
        _placement.c.in_at,
        _placement.c.boarder,
        _placement.c.home_ward,
        _lies_elsewhere,
        _stay.c.id,
        _stay.c.version,
        _patient.c.id,
        _patient.c.version,
        _patient.c.family,
        _patient.c.given,
        _patient.c.title,
        _patient.c.known_as,
        _patient.c.born,
        _patient.c.sex,
        _patient.c.nhs_number,
        _patient.c.hospital_number,
        _patient.c.spoken_language,
        _patient.c.written_language,
        _patient.c.interpreter,
        _stay.c.admitted_at,
        _stay.c.consultant,
        _stay.c.specialty,
        _stay.c.reason,
        _absence.c.id,
        _text(_absence.c.kind),
        _number(_absence.c.version),
        _absence.c.expected_back_at,
    )


def _of_progress() -> tuple[Any, ...]:
    return (*_of_expected(), *_of_wait(), *_of_clocks(), *_of_day(), *_of_action(), *_of_round())


def _of_expected() -> tuple[Any, ...]:
    return (
        _expected.c.id,
        _expected.c.day,
        _text(_expected.c.basis),
        _expected.c.recorded_at,
        _text(_expected.c.recorded_by),
        func.coalesce(_expected.c.told_patient, False),
        func.coalesce(_expected.c.told_family, False),
        _first_expected(),
        _moves(),
    )


def _of_wait() -> tuple[Any, ...]:
    return (
        _waiting.c.id,
        _text(_waiting.c.code),
        _text(_waiting.c.note),
        _waiting.c.since,
        _waiting.c.until,
        _text(_waiting.c.recorded_by),
        _waiting.c.recorded_at,
        _number(_waiting.c.version),
        _waits(),
    )


def _of_clocks() -> tuple[Any, ...]:
    return (
        _optimised.c.id,
        case((_optimised.c.ended_at.is_(None), _optimised.c.happened_at)),
        _text(_optimised.c.decided_by),
        _number(_optimised.c.version),
        _pathway.c.id,
        _text(_pathway.c.scheme),
        _text(_pathway.c.code),
        _text(_pathway.c.state),
        _text(_pathway.c.recorded_by),
        _pathway.c.recorded_at,
    )


def _of_day() -> tuple[Any, ...]:
    return (
        _day.c.id,
        func.coalesce(_day.c.colour, "red"),
        func.coalesce(_day.c.final, False),
        _text(_day.c.reason),
        _text(_day.c.note),
        _day.c.recorded_at,
        _text(_day.c.recorded_by),
        _criteria(),
        _criteria(met=True),
    )


def _of_action() -> tuple[Any, ...]:
    return (
        _action.c.id,
        _text(_action.c.text),
        _text(_action.c.owner),
        _action.c.due_at,
        func.coalesce(_action.c.due_timed, True),
        _number(_action.c.version),
        _text(_action.c.recorded_by),
        _action.c.recorded_at,
        _actions(),
        _actions(due=True),
    )


def _of_round() -> tuple[Any, ...]:
    return (
        _review.c.id,
        _review.c.happened_at,
        _text(_review.c.reviewer),
        func.coalesce(_concern.c.unwell, False),
        _concern.c.id,
        _leaving.c.planned_at,
        func.coalesce(_leaving.c.timed, True),
        _text(_leaving.c.how),
        _leaving.c.id,
        _discussed(),
        _flags(),
    )


def _moves() -> ColumnElement[int]:
    other = _expected.alias()
    return _count(other, _is_move(other))


def _waits() -> ColumnElement[int]:
    other = _waiting.alias()
    return _count(other, other.c.ended_at.is_(None))


def _criteria(*, met: bool = False) -> ColumnElement[int]:
    other = _criterion.alias()
    return _count(other, other.c.met_at.is_not(None)) if met else _count(other)


def _actions(*, due: bool = False) -> ColumnElement[int]:
    other = _action.alias()
    still_open = other.c.done_at.is_(None)
    return (
        _count(other, still_open, other.c.due_at < _tomorrow) if due else _count(other, still_open)
    )


def _statement() -> Select[Any]:
    current_absence = and_(
        _absence.c.stay_id == _stay.c.id,
        _absence.c.back_at.is_(None),
        _absence.c.voided_at.is_(None),
    )
    columns = _columns()
    return (
        select(*columns)
        .select_from(place)
        .outerjoin(_placement, _placement.c.id == place.c.placement_id)
        .outerjoin(_bed, _bed.c.id == place.c.bed_id)
        .outerjoin(_where, _where.c.id == _placement.c.ward_id)
        .outerjoin(_stay, _stay.c.id == _placement.c.stay_id)
        .outerjoin(_patient, _patient.c.id == _stay.c.patient_id)
        .outerjoin(_absence, current_absence)
        .outerjoin(_expected, _expected.c.id == newest(_expected))
        .outerjoin(_waiting, _waiting.c.id == _newest_wait())
        .outerjoin(_optimised, _optimised.c.id == newest(_optimised))
        .outerjoin(_pathway, _pathway.c.id == newest(_pathway))
        .outerjoin(_day, _day.c.id == newest(_day, day=_today))
        .outerjoin(_action, _action.c.id == _next_action())
        .outerjoin(_review, _review.c.id == newest(_review, day=_today))
        .outerjoin(_concern, _concern.c.id == newest(_concern))
        .outerjoin(_leaving, _leaving.c.id == newest(_leaving))
        .where(or_(place.c.bed_id.is_not(None), place.c.placement_id.is_not(None)))
        .order_by(columns[3], _bed.c.id)
    )


BOARD = _statement()
