"""Something somebody does for a patient by a certain time."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from wardapp.domain.base import Base, Thing, UtcDateTime, partial_index
from wardapp.errors import RuleBroken


class Action(Thing, Base, kw_only=True):
    """An action with its owner; `due_at` is UTC, `due_timed` False when only a day was meant."""

    __tablename__ = "action"
    __table_args__ = (
        partial_index("ix_action_open", "stay_id", where="done_at IS NULL AND voided_at IS NULL"),
        Index("ix_action_stay_id", "stay_id", "done_at"),
    )

    stay_id: Mapped[int] = mapped_column(ForeignKey("stay.id"))
    text: Mapped[str]
    owner: Mapped[str] = mapped_column(default="")
    due_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    due_timed: Mapped[bool] = mapped_column(default=True)
    done_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    done_by: Mapped[str] = mapped_column(default="")
    outcome: Mapped[str] = mapped_column(default="")
    waiting_id: Mapped[int | None] = mapped_column(ForeignKey("waiting.id"), default=None)
    round_id: Mapped[int | None] = mapped_column(ForeignKey("board_round.id"), default=None)
    recorded_at: Mapped[datetime] = mapped_column(UtcDateTime)
    recorded_by: Mapped[str]

    def tick(self, at: datetime, by: str, outcome: str) -> None:
        """The action is done."""
        if self.done_at is not None:
            raise RuleBroken("This action is already done. Nothing was changed.")
        self.done_at, self.done_by, self.outcome = at, by, outcome

    def reopen(self) -> None:
        """The tick was a mistake."""
        self.done_at, self.done_by, self.outcome = None, "", ""
