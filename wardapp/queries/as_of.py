"""The ward as it stood at a moment: each fact by its own times; the moment is bound as `at`."""

from typing import Any

from sqlalchemy import ScalarSelect, Table, bindparam, func, or_, select

from wardapp.domain.base import UtcDateTime, table_of
from wardapp.domain.delay import Delay
from wardapp.domain.stay import Stay

_stay, _delay = table_of(Stay), table_of(Delay)
AT = bindparam("at", type_=UtcDateTime())


def newest_then(kind: Table, begins: str, ends: str = "") -> ScalarSelect[int]:
    """Find the newest row of a stay that had begun, and had not ended if it can end.

    A clock or delay that was ended as a mistake has never been.
    """
    other = kind.alias()
    held = [other.c.stay_id == _stay.c.id, other.c.voided_at.is_(None), other.c[begins] <= AT]
    if "ended_kind" in other.c:
        held.append(other.c.ended_kind != "error")
    if ends:
        held.append(or_(other.c[ends].is_(None), other.c[ends] > AT))
    return select(func.max(other.c.id)).where(*held).correlate(_stay).scalar_subquery()


def said_then(kind: Table) -> ScalarSelect[int]:
    """Find the newest statement about the delay of the row."""
    other = kind.alias()
    said = (
        other.c.delay_id == _delay.c.id,
        other.c.voided_at.is_(None),
        other.c.happened_at <= AT,
    )
    return select(func.max(other.c.id)).where(*said).correlate(_delay).scalar_subquery()


def in_hospital() -> tuple[Any, ...]:
    """Choose the stays that had begun and not ended."""
    still = or_(_stay.c.left_at.is_(None), _stay.c.left_at > AT)
    return (_stay.c.voided_at.is_(None), _stay.c.admitted_at <= AT, still)
