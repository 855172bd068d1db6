"""What the reviewers must know of somebody since the list was frozen: only that they left."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, func, select

from wardapp.domain.base import table_of
from wardapp.domain.stay import Stay

_stay = table_of(Stay)


def left_ward(connection: Connection, stay_ids: Collection[int]) -> dict[int, datetime]:
    """Return when those of these stays left who are not on the ward any more."""
    left = func.coalesce(_stay.c.left_ward_at, _stay.c.left_at)
    rows = select(_stay.c.id, left).where(
        _stay.c.id.in_(stay_ids), left.is_not(None), _stay.c.voided_at.is_(None)
    )
    return {int(stay_id): at for stay_id, at in connection.execute(rows)}
