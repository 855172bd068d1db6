"""The newest valid row of a kind for the stay of a statement's row: the current fact."""

from typing import Any

from sqlalchemy import ScalarSelect, Table, func, select

from wardapp.domain.base import table_of
from wardapp.domain.stay import Stay

_stay = table_of(Stay)


def newest(kind: Table, **equal: Any) -> ScalarSelect[int]:
    """Find the id of the newest valid row; `equal` narrows it, as to the rows of a day.

    The statement around it must hold the table `stay`; each kind has an index for it.
    """
    other = kind.alias()
    valid = select(func.max(other.c.id)).where(
        other.c.stay_id == _stay.c.id, other.c.voided_at.is_(None)
    )
    for name, value in equal.items():
        valid = valid.where(other.c[name] == value)
    return valid.correlate(_stay).scalar_subquery()
