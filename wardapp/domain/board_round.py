"""A board round or an afternoon huddle: who was there, who was discussed, how long."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from wardapp.domain.base import Base, Thing, UtcDateTime, partial_index
from wardapp.errors import RuleBroken

MORNING = "morning"
HUDDLE = "huddle"


class BoardRound(Thing, Base, kw_only=True):
    """One round; it remembers its place, so that a crash or a call costs nothing.

    A round begun before midnight stays one round: `day` is the day it began.
    """

    __tablename__ = "board_round"
    __table_args__ = (
        partial_index("ix_board_round_open", "ward_id", where="ended_at IS NULL"),
        Index("ix_board_round_day", "ward_id", "day"),
    )

    ward_id: Mapped[int] = mapped_column(ForeignKey("ward.id"))
    kind: Mapped[str]
    day: Mapped[date]
    started_at: Mapped[datetime] = mapped_column(UtcDateTime)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    ordering: Mapped[str] = mapped_column(default="sickest")
    at_stay_id: Mapped[int | None] = mapped_column(ForeignKey("stay.id"), default=None)

    def end(self, at: datetime) -> None:
        """Close the round."""
        if self.ended_at is not None:
            raise RuleBroken("This round has already ended. Nothing was changed.")
        self.ended_at = at


class Attendance(Thing, Base, kw_only=True):
    """Somebody who is at the round."""

    __tablename__ = "attendance"
    __table_args__ = (Index("ix_attendance_round_id", "round_id"),)

    round_id: Mapped[int] = mapped_column(ForeignKey("board_round.id"))
    initials: Mapped[str]
    role: Mapped[str]
    how: Mapped[str] = mapped_column(default="here")
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), default=None)


class RoundEntry(Thing, Base, kw_only=True):
    """One patient on one round; `outcome` is discussed, passed_by or not_discussed."""

    __tablename__ = "round_entry"
    __table_args__ = (
        partial_index(
            "uq_round_entry_stay", "round_id", "stay_id", where="voided_at IS NULL", unique=True
        ),
        Index("ix_round_entry_stay_id", "stay_id"),
    )

    round_id: Mapped[int] = mapped_column(ForeignKey("board_round.id"))
    stay_id: Mapped[int] = mapped_column(ForeignKey("stay.id"))
    seen_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    seconds: Mapped[int] = mapped_column(default=0)
    outcome: Mapped[str] = mapped_column(default="")
    reason: Mapped[str] = mapped_column(default="")


class RoundItem(Thing, Base, kw_only=True):
    """One row of the agenda, confirmed for one patient with the time it was done."""

    __tablename__ = "round_item"
    __table_args__ = (Index("ix_round_item_entry", "round_id", "stay_id"),)

    round_id: Mapped[int] = mapped_column(ForeignKey("board_round.id"))
    stay_id: Mapped[int] = mapped_column(ForeignKey("stay.id"))
    item: Mapped[str]
    confirmed_at: Mapped[datetime] = mapped_column(UtcDateTime)
    confirmed_by: Mapped[str]
