"""D2RA pathways: chosen, confirmed, transferred to, left; the scheme goes with the number."""

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from wardapp.domain.base import Base, Fact, UtcDateTime, current_fact_index, partial_index
from wardapp.errors import RuleBroken

SCHEMES = {"A": ("0", "1", "2", "3", "4"), "B": ("0", "1", "2", "3")}
PROVISIONAL, CONFIRMED = "provisional", "confirmed"


class Pathway(Fact, Base, kw_only=True):
    """A D2RA pathway with its numbering scheme; reports never mix the schemes.

    `bypass_reason` says why recovery is bypassed on the way to long-term care, "" if it is not.
    """

    __tablename__ = "pathway"
    __table_args__ = (current_fact_index("pathway"),)

    scheme: Mapped[str]
    code: Mapped[str]
    state: Mapped[str] = mapped_column(default=PROVISIONAL)
    bypass_reason: Mapped[str] = mapped_column(default="")
    bypass_note: Mapped[str] = mapped_column(default="")


class PathwayTransfer(Fact, Base, kw_only=True):
    """The move onto a pathway at `happened_at`, as everything stood then; counted as K1.

    `ready_at` None means nobody wrote down when the person was ready (K2: unknown).
    `plan_in_place` is stamped here for K3: a plan written later never changes it.
    `recovered_at` is the end of recovery while long-term care is still waited for.
    """

    __tablename__ = "pathway_transfer"
    __table_args__ = (
        current_fact_index("pathway_transfer"),
        Index("ix_pathway_transfer_happened_at", "happened_at"),
        partial_index(
            "ix_pathway_transfer_recovered",
            "recovered_at",
            where="recovered_at IS NOT NULL AND voided_at IS NULL",
        ),
        partial_index(
            "uq_pathway_transfer_standing",
            "stay_id",
            where="exited_at IS NULL AND voided_at IS NULL",
            unique=True,
        ),
    )

    scheme: Mapped[str]
    code: Mapped[str]
    receiver: Mapped[str] = mapped_column(default="")
    ready_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    plan_version_id: Mapped[int | None] = mapped_column(default=None)
    plan_in_place: Mapped[bool] = mapped_column(default=False)
    recovered_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    exited_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    exit_destination: Mapped[str] = mapped_column(default="")
    exit_usual: Mapped[str] = mapped_column(default="")
    exit_source: Mapped[str] = mapped_column(default="")

    def finish_recovery(self, at: datetime) -> None:
        """Recovery is over; the person waits to go on to long-term care."""
        self._refuse_unless_on_pathway(at)
        self.recovered_at = at

    def leave(self, at: datetime, destination: str, usual: str, source: str) -> None:
        """The person leaves the pathway; `usual` says whether to their usual residence."""
        self._refuse_unless_on_pathway(at)
        self.exited_at, self.exit_destination = at, destination
        self.exit_usual, self.exit_source = usual, source

    def _refuse_unless_on_pathway(self, at: datetime) -> None:
        if self.exited_at is not None:
            raise RuleBroken("This person has already left the pathway. Nothing was changed.")
        if at < self.happened_at:
            raise RuleBroken("That is before the transfer to the pathway.", field="at")
