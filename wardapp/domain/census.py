"""The monthly census of Pathways of Care Delays, frozen; corrections stand beside it."""

from datetime import date, datetime

from sqlalchemy import JSON, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from wardapp.domain.base import Base, Thing, UtcDateTime, partial_index
from wardapp.errors import RuleBroken

HEALTH, COUNCIL = "health", "council"


class CodeSet(Thing, Base, kw_only=True):
    """A code list that the health board gave; newer ones replace it from their first day on."""

    __tablename__ = "code_set"
    __table_args__ = (Index("ix_code_set_name", "name"),)

    name: Mapped[str]
    list_version: Mapped[str]
    source: Mapped[str]
    official: Mapped[bool]
    valid_from: Mapped[date]
    items: Mapped[list[dict[str, object]]] = mapped_column(JSON)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    by: Mapped[str]


class Census(Thing, Base, kw_only=True):
    """A count of delays at one moment over all wards of this file.

    `month` is "2026-02"; a practice on another day than the third Wednesday says why and is
    never the month's census. What the board has not settled is chosen once and kept here:
    whether people on leave count, and people whose next stage is an NHS bed.
    """

    __tablename__ = "census"
    __table_args__ = (
        partial_index(
            "uq_census_month", "month", where="practice = 0 AND voided_at IS NULL", unique=True
        ),
    )

    month: Mapped[str]
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    list_version: Mapped[str]
    official: Mapped[bool]
    practice: Mapped[bool] = mapped_column(default=False)
    practice_reason: Mapped[str] = mapped_column(default="")
    count_leave: Mapped[bool] = mapped_column(default=True)
    count_nhs_beds: Mapped[bool] = mapped_column(default=False)
    counts: Mapped[dict[str, int]] = mapped_column(JSON, default_factory=dict)
    frozen_at: Mapped[datetime] = mapped_column(UtcDateTime)
    frozen_by: Mapped[str]
    sent_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    sent_by: Mapped[str] = mapped_column(default="")

    def send(self, at: datetime, by: str) -> None:
        """Note that the return has gone to the health board."""
        if self.sent_at is not None:
            raise RuleBroken("This census was already marked as sent. Nothing was changed.")
        self.sent_at, self.sent_by = at, by


class CensusRow(Thing, Base, kw_only=True):
    """One optimised person at the census, with the rule that counts them or leaves them out.

    `facts` is the frozen copy of what the ward knew; nothing in this row ever changes but
    the two ticks of those who validate it.
    """

    __tablename__ = "census_row"
    __table_args__ = (Index("ix_census_row_census", "census_id"),)

    census_id: Mapped[int] = mapped_column(ForeignKey("census.id"))
    stay_id: Mapped[int] = mapped_column(ForeignKey("stay.id"))
    counted: Mapped[bool]
    rule: Mapped[str]
    reason: Mapped[str] = mapped_column(default="")
    attribution: Mapped[str] = mapped_column(default="")
    provider: Mapped[str] = mapped_column(default="")
    residence: Mapped[str] = mapped_column(default="")
    facts: Mapped[dict[str, object]] = mapped_column(JSON, default_factory=dict)
    health_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    health_by: Mapped[str] = mapped_column(default="")
    council_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    council_by: Mapped[str] = mapped_column(default="")

    def tick(self, side: str) -> tuple[datetime | None, str]:
        """Return when a side ticked this row, and who did."""
        if side == HEALTH:
            return self.health_at, self.health_by
        return self.council_at, self.council_by

    def validate(self, side: str, at: datetime | None, by: str) -> None:
        """Set or take away a tick: health checked it, the council agreed it."""
        if side == HEALTH:
            self.health_at, self.health_by = at, by
        else:
            self.council_at, self.council_by = at, by


class CensusCorrection(Thing, Base, kw_only=True):
    """Something in a frozen row that was wrong; the row stays as it is, this stands beside it."""

    __tablename__ = "census_correction"
    __table_args__ = (
        partial_index("ix_census_correction_row", "row_id", where="voided_at IS NULL"),
    )

    row_id: Mapped[int] = mapped_column(ForeignKey("census_row.id"))
    stay_id: Mapped[int] = mapped_column(ForeignKey("stay.id"))
    field: Mapped[str]
    before: Mapped[str]
    after: Mapped[str]
    why: Mapped[str]
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    by: Mapped[str]
