"""The co-produced recovery plan: a draft of small entries, versions once it is agreed."""

from datetime import datetime

from sqlalchemy import JSON, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from wardapp.domain.base import Base, Thing, UtcDateTime, partial_index
from wardapp.errors import RuleBroken

DEPTHS = ("short", "standard", "full")


class RecoveryPlan(Thing, Base, kw_only=True):
    """A plan of one stay; a readmission gets its own, copied forward, and none is reopened."""

    __tablename__ = "recovery_plan"
    __table_args__ = (
        partial_index("uq_recovery_plan_stay", "stay_id", where="voided_at IS NULL", unique=True),
    )

    stay_id: Mapped[int] = mapped_column(ForeignKey("stay.id"))
    depth: Mapped[str]
    started_at: Mapped[datetime] = mapped_column(UtcDateTime)
    started_by: Mapped[str]
    copied_from: Mapped[int | None] = mapped_column(ForeignKey("recovery_plan.id"), default=None)


class PlanEntry(Thing, Base, kw_only=True):
    """One entry of a section: a goal, a carer, the person's own words; field → text.

    Which sections and fields there are stands in `resources/plan`. Two people who write
    different fields both keep their work: a field is compared with what its writer saw.
    """

    __tablename__ = "plan_entry"
    __table_args__ = (partial_index("ix_plan_entry_plan", "plan_id", where="voided_at IS NULL"),)

    plan_id: Mapped[int] = mapped_column(ForeignKey("recovery_plan.id"))
    stay_id: Mapped[int] = mapped_column(ForeignKey("stay.id"))
    section: Mapped[str]
    fields: Mapped[dict[str, str]] = mapped_column(JSON)
    written_at: Mapped[datetime] = mapped_column(UtcDateTime)
    written_by: Mapped[str]

    def write(self, field: str, value: str) -> None:
        """Put a value into a field; an empty one leaves the field out."""
        rest = {name: text for name, text in self.fields.items() if name != field}
        self.fields = rest | ({field: value} if value else {})


class PlanVersion(Thing, Base, kw_only=True):
    """The plan as it was agreed, frozen; `in_place` counts for K3 and never changes.

    `content` is section → entries (field → text); `missing` names what the minimum set
    lacked. `agreed` is yes, partly or no, said by `agreed_by`.
    """

    __tablename__ = "plan_version"
    __table_args__ = (
        partial_index("uq_plan_version", "plan_id", "number", where="voided_at IS NULL"),
        Index("ix_plan_version_stay_id", "stay_id"),
    )

    plan_id: Mapped[int] = mapped_column(ForeignKey("recovery_plan.id"))
    stay_id: Mapped[int] = mapped_column(ForeignKey("stay.id"))
    number: Mapped[int]
    depth: Mapped[str]
    pathway_scheme: Mapped[str]
    pathway: Mapped[str]
    content: Mapped[dict[str, list[dict[str, str]]]] = mapped_column(JSON)
    missing: Mapped[list[str]] = mapped_column(JSON)
    in_place: Mapped[bool]
    agreed: Mapped[str]
    agreed_by: Mapped[str]
    agreed_at: Mapped[datetime] = mapped_column(UtcDateTime)
    recorded_at: Mapped[datetime] = mapped_column(UtcDateTime)
    recorded_by: Mapped[str]
    signature: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    copy_language: Mapped[str] = mapped_column(default="")
    copy_format: Mapped[str] = mapped_column(default="")
    shared_with: Mapped[str] = mapped_column(default="")


class PlanHandover(Thing, Base, kw_only=True):
    """A version given to whoever takes over, and their receipt."""

    __tablename__ = "plan_handover"
    __table_args__ = (partial_index("ix_plan_handover_plan", "plan_id", where="voided_at IS NULL"),)

    plan_id: Mapped[int] = mapped_column(ForeignKey("recovery_plan.id"))
    stay_id: Mapped[int] = mapped_column(ForeignKey("stay.id"))
    version_id: Mapped[int] = mapped_column(ForeignKey("plan_version.id"))
    to: Mapped[str]
    method: Mapped[str]
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    by: Mapped[str]
    receipt_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    receipt_by: Mapped[str] = mapped_column(default="")

    def confirm(self, at: datetime, by: str) -> None:
        """The receiver has confirmed that they have it."""
        if self.receipt_at is not None:
            raise RuleBroken("The receipt was already recorded. Nothing was changed.")
        if at < self.at:
            raise RuleBroken("That is before it was handed over.", field="at")
        self.receipt_at, self.receipt_by = at, by
