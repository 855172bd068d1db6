"""Criteria for discharge: what the body and the person must be able to do to leave."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from wardapp.domain.base import Base, Thing, UtcDateTime, partial_index


class Criterion(Thing, Base, kw_only=True):
    """One criterion, physiological or functional, and when it was met."""

    __tablename__ = "criterion"
    __table_args__ = (partial_index("ix_criterion_stay", "stay_id", where="voided_at IS NULL"),)

    stay_id: Mapped[int] = mapped_column(ForeignKey("stay.id"))
    kind: Mapped[str]
    text: Mapped[str]
    met_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    met_by: Mapped[str] = mapped_column(default="")
    recorded_at: Mapped[datetime] = mapped_column(UtcDateTime)
    recorded_by: Mapped[str]
