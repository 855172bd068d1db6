"""Leaving: the list, the plan, steps with times, attempts, and criteria-led discharge."""

from datetime import datetime

from sqlalchemy import JSON, Index
from sqlalchemy.orm import Mapped, mapped_column

from wardapp.domain.base import Base, Fact, UtcDateTime, current_fact_index, partial_index
from wardapp.errors import RuleBroken


class LeavingItem(Fact, Base, kw_only=True):
    """One thing to have ready for leaving: tablets, letter, transport, key, family."""

    __tablename__ = "leaving_item"
    __table_args__ = (
        partial_index("ix_leaving_item_current", "stay_id", "item", where="voided_at IS NULL"),
    )

    item: Mapped[str]
    state: Mapped[str]


class LeavingPlan(Fact, Base, kw_only=True):
    """When and how the person means to leave, once it is known; never overwrites the EDD."""

    __tablename__ = "leaving_plan"
    __table_args__ = (
        current_fact_index("leaving_plan"),
        Index("ix_leaving_plan_planned_at", "planned_at"),
    )

    planned_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    timed: Mapped[bool] = mapped_column(default=True)
    how: Mapped[str] = mapped_column(default="")


class LeavingStep(Fact, Base, kw_only=True):
    """A step of transport or take-home medicines, done at `happened_at`."""

    __tablename__ = "leaving_step"
    __table_args__ = (current_fact_index("leaving_step"),)

    step: Mapped[str]
    note: Mapped[str] = mapped_column(default="")


class LeavingAttempt(Fact, Base, kw_only=True):
    """An attempt to leave that came to nothing, and why; it is kept for good."""

    __tablename__ = "leaving_attempt"
    __table_args__ = (current_fact_index("leaving_attempt"),)

    reason: Mapped[str]
    note: Mapped[str] = mapped_column(default="")
    planned_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)


class CriteriaLedOrder(Fact, Base, kw_only=True):
    """A senior's order that a competent colleague may discharge once all criteria are met.

    It runs out at `valid_until`; one of the `rules` coming true refers back to the senior.
    """

    __tablename__ = "criteria_led_order"
    __table_args__ = (current_fact_index("criteria_led_order"),)

    authorised_by: Mapped[str]
    valid_until: Mapped[datetime] = mapped_column(UtcDateTime)
    rules: Mapped[list[str]] = mapped_column(JSON, default_factory=list)
    rules_note: Mapped[str] = mapped_column(default="")
    discharger: Mapped[str] = mapped_column(default="")
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    ended_kind: Mapped[str] = mapped_column(default="")
    ended_note: Mapped[str] = mapped_column(default="")

    def end(self, at: datetime, kind: str, note: str = "") -> None:
        """The order was used, withdrawn, or referred back."""
        if self.ended_at is not None:
            raise RuleBroken("This order has already ended. Nothing was changed.")
        self.ended_at, self.ended_kind, self.ended_note = at, kind, note

    def refuse_unless_valid(self, at: datetime) -> None:
        """Stop a discharge by an order that has ended or run out, or was not given yet."""
        if at < self.happened_at:
            raise RuleBroken(
                "They left before the criteria-led order was given.", field="criteria_led"
            )
        if self.ended_at is not None or at > self.valid_until:
            raise RuleBroken(
                "The criteria-led order has run out. Ask the senior for a new one, or let them "
                "decide themselves.",
                field="criteria_led",
            )
