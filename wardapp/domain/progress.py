"""Facts that the round asks for: review, optimised, pathway, day, answers, concern, leaving."""

from datetime import date, datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from wardapp.domain.base import Base, Fact, UtcDateTime, current_fact_index, partial_index
from wardapp.errors import RuleBroken


class SeniorReview(Fact, Base, kw_only=True):
    """A senior saw this person on a day; `happened_at` is the time it was done."""

    __tablename__ = "senior_review"
    __table_args__ = (
        partial_index("ix_senior_review_day", "stay_id", "day", where="voided_at IS NULL"),
    )

    day: Mapped[date]
    reviewer: Mapped[str]
    how: Mapped[str] = mapped_column(default="board")


class Optimised(Fact, Base, kw_only=True):
    """Clinically optimised from `happened_at`; ended on relapse, never edited.

    The clocks count from here in elapsed UTC hours; a relapse and a recovery are two rows.
    """

    __tablename__ = "optimised"
    __table_args__ = (current_fact_index("optimised"),)

    decided_by: Mapped[str] = mapped_column(default="")
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    ended_reason: Mapped[str] = mapped_column(default="")

    def end(self, at: datetime, reason: str) -> None:
        """The person is unwell again, or it was a mistake."""
        if self.ended_at is not None:
            raise RuleBroken("This clock has already stopped. Nothing was changed.")
        if at < self.happened_at:
            raise RuleBroken("That is before the clock started.", field="ended_at")
        self.ended_at, self.ended_reason = at, reason


class Pathway(Fact, Base, kw_only=True):
    """A D2RA pathway with its numbering scheme; reports never mix the schemes."""

    __tablename__ = "pathway"
    __table_args__ = (current_fact_index("pathway"),)

    scheme: Mapped[str]
    code: Mapped[str]
    state: Mapped[str] = mapped_column(default="provisional")


class DayStatus(Fact, Base, kw_only=True):
    """Red or green for one local day; no row yet means red, the default of every day."""

    __tablename__ = "day_status"
    __table_args__ = (
        partial_index("ix_day_status_day", "stay_id", "day", where="voided_at IS NULL"),
    )

    day: Mapped[date]
    colour: Mapped[str]
    final: Mapped[bool] = mapped_column(default=False)
    reason: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")


class Answer(Fact, Base, kw_only=True):
    """One of the four patient questions, answered in plain words."""

    __tablename__ = "answer"
    __table_args__ = (
        partial_index("ix_answer_current", "stay_id", "question", where="voided_at IS NULL"),
    )

    question: Mapped[str]
    text: Mapped[str]


class Concern(Fact, Base, kw_only=True):
    """Unwell or not, as the round heard it."""

    __tablename__ = "concern"
    __table_args__ = (current_fact_index("concern"),)

    unwell: Mapped[bool]
    note: Mapped[str] = mapped_column(default="")


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
