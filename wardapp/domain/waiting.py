"""What a person waits for, inside the ward's reach or outside it."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from wardapp.domain.base import Base, Thing, UtcDateTime, partial_index
from wardapp.errors import RuleBroken


class Waiting(Thing, Base, kw_only=True):
    """A constraint from `since` until it ends; the code comes from the list `waiting_for`."""

    __tablename__ = "waiting"
    __table_args__ = (
        partial_index("ix_waiting_open", "stay_id", where="ended_at IS NULL AND voided_at IS NULL"),
    )

    stay_id: Mapped[int] = mapped_column(ForeignKey("stay.id"))
    code: Mapped[str]
    note: Mapped[str] = mapped_column(default="")
    since: Mapped[datetime] = mapped_column(UtcDateTime)
    until: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    recorded_at: Mapped[datetime] = mapped_column(UtcDateTime)
    recorded_by: Mapped[str]

    def end(self, at: datetime) -> None:
        """The wait is over."""
        if self.ended_at is not None:
            raise RuleBroken("This wait has already ended. Nothing was changed.")
        self.ended_at = at
