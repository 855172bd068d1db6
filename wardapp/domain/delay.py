"""Delays: an episode from its start to its end, and what was said of it, with history.

Main reason, whose it is, and escalation are facts of their own, so that two people who
write about different things never collide.
"""

from datetime import date, datetime

from sqlalchemy import JSON, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from wardapp.domain.base import Base, Fact, Thing, UtcDateTime, current_fact_index, partial_index
from wardapp.errors import RuleBroken


class Delay(Thing, Base, kw_only=True):
    """One episode of waiting to move on, while clinically optimised; one at a time in a stay.

    `ended_kind` is a code of the list `delay_end`; who died while delayed did not leave.
    """

    __tablename__ = "delay"
    __table_args__ = (
        partial_index(
            "uq_delay_open",
            "stay_id",
            where="ended_at IS NULL AND voided_at IS NULL",
            unique=True,
        ),
        Index("ix_delay_stay_id", "stay_id"),
    )

    stay_id: Mapped[int] = mapped_column(ForeignKey("stay.id"))
    optimised_id: Mapped[int] = mapped_column(ForeignKey("optimised.id"))
    started_at: Mapped[datetime] = mapped_column(UtcDateTime)
    recorded_at: Mapped[datetime] = mapped_column(UtcDateTime)
    recorded_by: Mapped[str]
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    ended_kind: Mapped[str] = mapped_column(default="")
    ended_note: Mapped[str] = mapped_column(default="")

    def end(self, at: datetime, kind: str, note: str = "") -> None:
        """The wait is over, one way or another."""
        if self.ended_at is not None:
            raise RuleBroken("This delay has already ended. Nothing was changed.")
        if at < self.started_at:
            raise RuleBroken("That is before the delay began.", field="at")
        self.ended_at, self.ended_kind, self.ended_note = at, kind, note


class DelayReason(Fact, Base, kw_only=True):
    """What is waited for from a moment on: exactly one main reason, any number of others.

    Codes come from the list `list_version`; the census takes the reason of its day.
    """

    __tablename__ = "delay_reason"
    __table_args__ = (
        partial_index("ix_delay_reason_delay", "delay_id", where="voided_at IS NULL"),
    )

    delay_id: Mapped[int] = mapped_column(ForeignKey("delay.id"))
    main: Mapped[str]
    list_version: Mapped[str]
    others: Mapped[list[str]] = mapped_column(JSON, default_factory=list)
    note: Mapped[str] = mapped_column(default="")


class DelayOwner(Fact, Base, kw_only=True):
    """Whose delay it is: suggested by the list, or agreed together; nobody is blamed."""

    __tablename__ = "delay_owner"
    __table_args__ = (partial_index("ix_delay_owner_delay", "delay_id", where="voided_at IS NULL"),)

    delay_id: Mapped[int] = mapped_column(ForeignKey("delay.id"))
    attribution: Mapped[str]
    agreed: Mapped[bool] = mapped_column(default=False)


class DelayEscalation(Fact, Base, kw_only=True):
    """To whom a delay was taken, and what was asked."""

    __tablename__ = "delay_escalation"
    __table_args__ = (
        partial_index("ix_delay_escalation_delay", "delay_id", where="voided_at IS NULL"),
    )

    delay_id: Mapped[int] = mapped_column(ForeignKey("delay.id"))
    to: Mapped[str]
    note: Mapped[str] = mapped_column(default="")


class LongStayReview(Fact, Base, kw_only=True):
    """The weekly MDT review of a stay over 6 days (Wales: SAFER R, at least 7 midnights)."""

    __tablename__ = "long_stay_review"
    __table_args__ = (current_fact_index("long_stay_review"),)

    outcome: Mapped[str]
    next_on: Mapped[date]
    escalated_to: Mapped[str] = mapped_column(default="")
