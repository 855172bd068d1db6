"""The three moments called "ready": treatment complete, clinically optimised, ready to transfer.

Each starts a clock of its own (Wales: Goal 6, Pathways of Care Delays, D2RA key measure 2);
one "fit" time cannot serve all three.
"""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from wardapp.domain.base import Base, Fact, UtcDateTime, current_fact_index, partial_index
from wardapp.errors import RuleBroken


class AcuteTreatment(Fact, Base, kw_only=True):
    """Acute treatment is complete, or not; complete since `happened_at` (Wales: Goal 6)."""

    __tablename__ = "acute_treatment"
    __table_args__ = (current_fact_index("acute_treatment"),)

    complete: Mapped[bool]


class Optimised(Fact, Base, kw_only=True):
    """Clinically optimised from `happened_at`; ended on relapse, never edited.

    The clocks count from here in elapsed UTC hours; a relapse and a recovery are two rows.
    `ended_kind` is a code of the list `optimised_end`.
    """

    __tablename__ = "optimised"
    __table_args__ = (
        current_fact_index("optimised"),
        partial_index(
            "uq_optimised_running",
            "stay_id",
            where="ended_at IS NULL AND voided_at IS NULL",
            unique=True,
        ),
    )

    decided_by: Mapped[str] = mapped_column(default="")
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    ended_kind: Mapped[str] = mapped_column(default="")
    ended_reason: Mapped[str] = mapped_column(default="")

    def end(self, at: datetime, reason: str, kind: str) -> None:
        """The person is unwell again, has left, or it was a mistake."""
        if self.ended_at is not None:
            raise RuleBroken("This clock has already stopped. Nothing was changed.")
        if at < self.happened_at:
            raise RuleBroken("That is before the clock started.", field="ended_at")
        self.ended_at, self.ended_reason, self.ended_kind = at, reason, kind


class ReadyDecision(Fact, Base, kw_only=True):
    """The decision that the person is ready to transfer to a pathway (Wales: D2RA, K2 clock).

    A decision withdrawn because the person became unwell starts no clock; the next one does.
    """

    __tablename__ = "ready_decision"
    __table_args__ = (
        current_fact_index("ready_decision"),
        partial_index(
            "uq_ready_decision_standing",
            "stay_id",
            where="withdrawn_at IS NULL AND voided_at IS NULL",
            unique=True,
        ),
    )

    scheme: Mapped[str]
    code: Mapped[str]
    decided_by: Mapped[str] = mapped_column(default="")
    withdrawn_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    withdrawn_reason: Mapped[str] = mapped_column(default="")

    def withdraw(self, at: datetime, reason: str) -> None:
        """The decision no longer holds."""
        if self.withdrawn_at is not None:
            raise RuleBroken("This decision was already withdrawn. Nothing was changed.")
        self.withdrawn_at, self.withdrawn_reason = max(at, self.happened_at), reason
