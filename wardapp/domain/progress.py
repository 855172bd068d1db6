"""Facts that the round asks for: review, day, answers, concern."""

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from wardapp.domain.base import Base, Fact, current_fact_index, partial_index


class SeniorReview(Fact, Base, kw_only=True):
    """A senior saw this person on a day; `happened_at` is the time it was done."""

    __tablename__ = "senior_review"
    __table_args__ = (
        partial_index("ix_senior_review_day", "stay_id", "day", where="voided_at IS NULL"),
    )

    day: Mapped[date]
    reviewer: Mapped[str]
    how: Mapped[str] = mapped_column(default="board")


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
