"""The one statement behind the board; its columns stand in the order of BoardRow's fields.

Every current fact is found by its own partial index, so that ten years of history cost
nothing: see the test that asks the database for its plan.
"""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    ScalarSelect,
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
from sqlalchemy.orm import aliased

from wardapp.clock import local_day, moment
from wardapp.domain.action import Action
from wardapp.domain.base import Fact, UtcDateTime
from wardapp.domain.board_round import MORNING, BoardRound, RoundEntry
from wardapp.domain.criterion import Criterion
from wardapp.domain.expected_discharge import MOVES, ExpectedDischarge
from wardapp.domain.patient import Patient
from wardapp.domain.progress import (
    Concern,
    DayStatus,
    LeavingPlan,
    Optimised,
    Pathway,
    SeniorReview,
)
from wardapp.domain.stay import Absence, Flag, Placement, Stay
from wardapp.domain.waiting import Waiting
from wardapp.domain.ward import Bed, Ward

NO_BED = 10_000
ELSEWHERE = 20_000

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
    return and_(kind.out_at.is_(None), kind.voided_at.is_(None))


def _places() -> Any:
    """Choose every bed with whoever is in it, those without a bed, and those lying elsewhere."""
    inside = aliased(Placement)
    beds = (
        select(Bed.id.label("bed_id"), inside.id.label("placement_id"))
        .outerjoin(inside, and_(inside.bed_id == Bed.id, _open(inside)))
        .where(Bed.ward_id == _ward, Bed.voided_at.is_(None))
    )
    unplaced = aliased(Placement)
    without = select(null(), unplaced.id).where(
        unplaced.ward_id == _ward, unplaced.bed_id.is_(None), _open(unplaced)
    )
    out = aliased(Placement)
    elsewhere = select(out.bed_id, out.id).where(
        out.home_ward_id == _ward, out.ward_id != _ward, _open(out)
    )
    return union_all(beds, without, elsewhere).subquery("place")


place = _places()


def _newest(kind: type[Fact], today: str = "") -> ScalarSelect[int]:
    """Find the newest valid fact of a kind for the stay of the row; `today` names its day."""
    other = aliased(kind)
    valid = select(func.max(other.id)).where(other.stay_id == Stay.id, other.voided_at.is_(None))
    if today:
        valid = valid.where(getattr(other, today) == _today)
    return valid.correlate(Stay).scalar_subquery()


def _count(kind: Any, *conditions: ColumnElement[bool]) -> ColumnElement[int]:
    counted = select(func.count()).where(
        kind.stay_id == Stay.id, kind.voided_at.is_(None), *conditions
    )
    return counted.correlate(Stay).scalar_subquery()


def _is_move(kind: Any) -> ColumnElement[bool]:
    # Spelt out, because an IN list is rendered anew at every reading.
    return or_(*(kind.basis == basis for basis in sorted(MOVES)))


def _first_expected() -> ColumnElement[Any]:
    """Find the first date; a typing error put right before any move is followed."""
    kept, moved = aliased(ExpectedDischarge), aliased(ExpectedDischarge)
    first_move = select(func.min(moved.id)).where(
        moved.stay_id == Stay.id, moved.voided_at.is_(None), _is_move(moved)
    )
    before = select(kept.day).where(
        kept.stay_id == Stay.id,
        kept.voided_at.is_(None),
        kept.id < func.coalesce(first_move.correlate(Stay).scalar_subquery(), 2**62),
    )
    return before.order_by(kept.id.desc()).limit(1).correlate(Stay).scalar_subquery()


def _next_action() -> ColumnElement[Any]:
    """Find the open action that is due first; one without a time comes last."""
    other = aliased(Action)
    mine = select(other.id).where(
        other.stay_id == Stay.id, other.done_at.is_(None), other.voided_at.is_(None)
    )
    by_time = mine.order_by(other.due_at.is_(None), other.due_at, other.id).limit(1)
    return by_time.correlate(Stay).scalar_subquery()


def _newest_wait() -> ColumnElement[Any]:
    other = aliased(Waiting)
    mine = select(func.max(other.id)).where(
        other.stay_id == Stay.id, other.ended_at.is_(None), other.voided_at.is_(None)
    )
    return mine.correlate(Stay).scalar_subquery()


def _discussed() -> ColumnElement[bool]:
    return (
        select(RoundEntry.id)
        .join(BoardRound, BoardRound.id == RoundEntry.round_id)
        .where(
            RoundEntry.stay_id == Stay.id,
            RoundEntry.outcome == "discussed",
            RoundEntry.voided_at.is_(None),
            BoardRound.kind == MORNING,
            BoardRound.day == _today,
        )
        .correlate(Stay)
        .exists()
    )


def _flags() -> ColumnElement[Any]:
    mine = select(func.aggregate_strings(Flag.code, ",")).where(
        Flag.stay_id == Stay.id, Flag.ended_at.is_(None), Flag.voided_at.is_(None)
    )
    return mine.correlate(Stay).scalar_subquery()


def _empty_since() -> ColumnElement[Any]:
    last = aliased(Placement)
    gone = select(func.max(last.out_at)).where(last.bed_id == Bed.id, last.voided_at.is_(None))
    return case((Placement.id.is_(None), gone.correlate(Bed).scalar_subquery()))


_lies_elsewhere = and_(Placement.id.is_not(None), Placement.ward_id != _ward)
_Where = aliased(Ward)


def _columns() -> tuple[Any, ...]:
    label = case(
        (_lies_elsewhere, _Where.name + ", " + func.coalesce(Bed.label, "–")),
        else_=func.coalesce(Bed.label, ""),
    )
    position = case((_lies_elsewhere, ELSEWHERE), else_=func.coalesce(Bed.position, NO_BED)).label(
        "position"
    )
    of_bed = (
        case((_lies_elsewhere, null()), else_=Bed.id),
        label,
        case((_lies_elsewhere, ""), else_=func.coalesce(Bed.bay, "")),
        position,
        func.coalesce(Bed.side_room, False),
        func.coalesce(Bed.status, "open"),
        func.coalesce(Bed.note, ""),
        func.coalesce(Bed.version, 0),
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
        Placement.id,
        Placement.version,
        Placement.in_at,
        Placement.boarder,
        Placement.home_ward,
        _lies_elsewhere,
        Stay.id,
        Stay.version,
        Patient.id,
        Patient.version,
        Patient.family,
        Patient.given,
        Patient.title,
        Patient.known_as,
        Patient.born,
        Patient.sex,
        Patient.nhs_number,
        Patient.hospital_number,
        Patient.spoken_language,
        Patient.written_language,
        Patient.interpreter,
        Stay.admitted_at,
        Stay.consultant,
        Stay.specialty,
        Stay.reason,
        Absence.id,
        _text(Absence.kind),
        _number(Absence.version),
        Absence.expected_back_at,
    )


def _of_progress() -> tuple[Any, ...]:
    return (*_of_expected(), *_of_wait(), *_of_clocks(), *_of_day(), *_of_action(), *_of_round())


def _of_expected() -> tuple[Any, ...]:
    return (
        ExpectedDischarge.id,
        ExpectedDischarge.day,
        _text(ExpectedDischarge.basis),
        ExpectedDischarge.recorded_at,
        _text(ExpectedDischarge.recorded_by),
        func.coalesce(ExpectedDischarge.told_patient, False),
        func.coalesce(ExpectedDischarge.told_family, False),
        _first_expected(),
        _moves(),
    )


def _of_wait() -> tuple[Any, ...]:
    return (
        Waiting.id,
        _text(Waiting.code),
        _text(Waiting.note),
        Waiting.since,
        Waiting.until,
        _text(Waiting.recorded_by),
        Waiting.recorded_at,
        _number(Waiting.version),
        _waits(),
    )


def _of_clocks() -> tuple[Any, ...]:
    return (
        Optimised.id,
        case((Optimised.ended_at.is_(None), Optimised.happened_at)),
        _text(Optimised.decided_by),
        _number(Optimised.version),
        Pathway.id,
        _text(Pathway.scheme),
        _text(Pathway.code),
        _text(Pathway.state),
        _text(Pathway.recorded_by),
        Pathway.recorded_at,
    )


def _of_day() -> tuple[Any, ...]:
    return (
        DayStatus.id,
        func.coalesce(DayStatus.colour, "red"),
        func.coalesce(DayStatus.final, False),
        _text(DayStatus.reason),
        _text(DayStatus.note),
        DayStatus.recorded_at,
        _text(DayStatus.recorded_by),
        _criteria(),
        _criteria(met=True),
    )


def _of_action() -> tuple[Any, ...]:
    return (
        Action.id,
        _text(Action.text),
        _text(Action.owner),
        Action.due_at,
        func.coalesce(Action.due_timed, True),
        _number(Action.version),
        _text(Action.recorded_by),
        Action.recorded_at,
        _actions(),
        _actions(due=True),
    )


def _of_round() -> tuple[Any, ...]:
    return (
        SeniorReview.id,
        SeniorReview.happened_at,
        _text(SeniorReview.reviewer),
        func.coalesce(Concern.unwell, False),
        Concern.id,
        LeavingPlan.planned_at,
        func.coalesce(LeavingPlan.timed, True),
        _text(LeavingPlan.how),
        LeavingPlan.id,
        _discussed(),
        _flags(),
    )


def _moves() -> ColumnElement[int]:
    other = aliased(ExpectedDischarge)
    return _count(other, _is_move(other))


def _waits() -> ColumnElement[int]:
    other = aliased(Waiting)
    return _count(other, other.ended_at.is_(None))


def _criteria(*, met: bool = False) -> ColumnElement[int]:
    other = aliased(Criterion)
    return _count(other, other.met_at.is_not(None)) if met else _count(other)


def _actions(*, due: bool = False) -> ColumnElement[int]:
    other = aliased(Action)
    still_open = other.done_at.is_(None)
    return _count(other, still_open, other.due_at < _tomorrow) if due else _count(other, still_open)


def _statement() -> Select[Any]:
    current_absence = and_(
        Absence.stay_id == Stay.id, Absence.back_at.is_(None), Absence.voided_at.is_(None)
    )
    columns = _columns()
    return (
        select(*columns)
        .select_from(place)
        .outerjoin(Placement, Placement.id == place.c.placement_id)
        .outerjoin(Bed, Bed.id == place.c.bed_id)
        .outerjoin(_Where, _Where.id == Placement.ward_id)
        .outerjoin(Stay, Stay.id == Placement.stay_id)
        .outerjoin(Patient, Patient.id == Stay.patient_id)
        .outerjoin(Absence, current_absence)
        .outerjoin(ExpectedDischarge, ExpectedDischarge.id == _newest(ExpectedDischarge))
        .outerjoin(Waiting, Waiting.id == _newest_wait())
        .outerjoin(Optimised, Optimised.id == _newest(Optimised))
        .outerjoin(Pathway, Pathway.id == _newest(Pathway))
        .outerjoin(DayStatus, DayStatus.id == _newest(DayStatus, today="day"))
        .outerjoin(Action, Action.id == _next_action())
        .outerjoin(SeniorReview, SeniorReview.id == _newest(SeniorReview, today="day"))
        .outerjoin(Concern, Concern.id == _newest(Concern))
        .outerjoin(LeavingPlan, LeavingPlan.id == _newest(LeavingPlan))
        .where(or_(place.c.bed_id.is_not(None), place.c.placement_id.is_not(None)))
        .order_by(columns[3], Bed.id)
    )


BOARD = _statement()
