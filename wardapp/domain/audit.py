"""The day-of-care audit: its plan, the frozen bed list, the answers and where it was carried."""

from datetime import date, datetime

from sqlalchemy import JSON, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from wardapp.domain.base import Base, Thing, UtcDateTime, partial_index
from wardapp.errors import RuleBroken


class CriteriaSet(Thing, Base, kw_only=True):
    """A version of a set of criteria; a newer version stands beside it and moves no audit.

    `items` is the table that `wardapp.criteria_set` reads.
    """

    __tablename__ = "criteria_set"
    __table_args__ = (
        partial_index(
            "uq_criteria_set_version", "name", "set_version", where="voided_at IS NULL", unique=True
        ),
    )

    name: Mapped[str]
    set_version: Mapped[str]
    official: Mapped[bool]
    items: Mapped[dict[str, object]] = mapped_column(JSON)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    by: Mapped[str]


class Audit(Thing, Base, kw_only=True):
    """A day-of-care audit: what is asked, of whom, by what rules.

    `lists` pins the criteria, reasons and places with which it was planned: a set that is
    changed later moves no running audit. `carry_key` names the laptop's file; "" at home.
    """

    __tablename__ = "audit"
    __table_args__ = (partial_index("uq_audit_key", "key", where="voided_at IS NULL", unique=True),)

    key: Mapped[str]
    name: Mapped[str]
    site: Mapped[str] = mapped_column(default="")
    day: Mapped[date]
    freeze_time: Mapped[str]
    lists: Mapped[dict[str, object]] = mapped_column(JSON)
    criteria_name: Mapped[str]
    criteria_version: Mapped[str]
    criteria_official: Mapped[bool]
    reviewers_each: Mapped[int] = mapped_column(default=2)
    definite: Mapped[str]
    identity: Mapped[str]
    count_without_bed: Mapped[bool] = mapped_column(default=False)
    excluded_kinds: Mapped[list[str]] = mapped_column(JSON, default_factory=list)
    demonstration: Mapped[bool] = mapped_column(default=False)
    planned_at: Mapped[datetime] = mapped_column(UtcDateTime)
    planned_by: Mapped[str]
    closed_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    closed_by: Mapped[str] = mapped_column(default="")
    closed_note: Mapped[str] = mapped_column(default="")
    carry_key: Mapped[str] = mapped_column(default="")

    def close(self, at: datetime, by: str, note: str) -> None:
        """Finish the audit: its answers stand from now on."""
        self.refuse_if_closed()
        self.closed_at, self.closed_by, self.closed_note = at, by, note

    def reopen(self) -> None:
        """Let answers be given again."""
        if self.closed_at is None:
            raise RuleBroken("This audit is not finished. Nothing was changed.")
        self.closed_at, self.closed_by, self.closed_note = None, "", ""

    def refuse_if_closed(self) -> None:
        """Stop a change to a finished audit."""
        if self.closed_at is not None:
            raise RuleBroken(
                "This audit is finished. Nothing was changed. Open it again first if something "
                "has to be added."
            )


class AuditWard(Thing, Base, kw_only=True):
    """A ward of an audit; `frozen_at` is the moment its bed list shows.

    `source_ward_id` is the ward of this file, None for one that comes from a list or is
    typed. The reviewers are named as they sign in.
    """

    __tablename__ = "audit_ward"
    __table_args__ = (partial_index("ix_audit_ward_audit", "audit_id", where="voided_at IS NULL"),)

    audit_id: Mapped[int] = mapped_column(ForeignKey("audit.id"))
    key: Mapped[str]
    position: Mapped[int]
    name: Mapped[str]
    site: Mapped[str] = mapped_column(default="")
    kind: Mapped[str] = mapped_column(default="adult")
    specialty: Mapped[str] = mapped_column(default="")
    source_ward_id: Mapped[int | None] = mapped_column(default=None)
    reviewer_a: Mapped[str] = mapped_column(default="")
    reviewer_b: Mapped[str] = mapped_column(default="")
    excluded: Mapped[bool] = mapped_column(default=False)
    source: Mapped[str] = mapped_column(default="")
    source_note: Mapped[str] = mapped_column(default="")
    frozen_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    recorded_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    recorded_by: Mapped[str] = mapped_column(default="")

    def freeze(self, shows: datetime, source: str, note: str, at: datetime, by: str) -> None:
        """Note from where and as of when the bed list came; it comes once."""
        if self.excluded:
            raise RuleBroken("This ward is left out of the audit. Nothing was frozen.")
        if self.frozen_at is not None:
            raise RuleBroken(
                "The bed list of this ward is frozen already. Corrections are logged beside it."
            )
        self.frozen_at, self.source, self.source_note = shows, source, note
        self.recorded_at, self.recorded_by = at, by

    def reviewer(self, slot: str) -> str:
        """Return who answers as "A" or "B"; "" where nobody was named."""
        return self.reviewer_a if slot == "A" else self.reviewer_b


class AuditBed(Thing, Base, kw_only=True):
    """A bed of the frozen list with what the ward knew of who lay in it; it never changes.

    `patient_stay` finds the person in this file's own board; it is no link of the diary, as
    an audit is not part of anybody's record, and never leaves the file. `shown` is what the
    reviewers see of who it is. `stay_days` are midnights; `optimised` None is not known.
    """

    __tablename__ = "audit_bed"
    __table_args__ = (
        Index("ix_audit_bed_ward", "ward_id", "position"),
        Index("ix_audit_bed_audit", "audit_id"),
    )

    audit_id: Mapped[int] = mapped_column(ForeignKey("audit.id"))
    ward_id: Mapped[int] = mapped_column(ForeignKey("audit_ward.id"))
    key: Mapped[str]
    position: Mapped[int]
    label: Mapped[str]
    state: Mapped[str]
    problem: Mapped[str] = mapped_column(default="")
    patient_stay: Mapped[int | None] = mapped_column(default=None)
    shown: Mapped[dict[str, str]] = mapped_column(JSON, default_factory=dict)
    age: Mapped[int | None] = mapped_column(default=None)
    sex: Mapped[str] = mapped_column(default="")
    specialty: Mapped[str] = mapped_column(default="")
    stay_days: Mapped[int | None] = mapped_column(default=None)
    edd: Mapped[str] = mapped_column(default="")
    edd_day: Mapped[date | None] = mapped_column(default=None)
    optimised: Mapped[bool | None] = mapped_column(default=None)
    scheme: Mapped[str] = mapped_column(default="")
    pathway: Mapped[str] = mapped_column(default="")
    delay_reason: Mapped[str] = mapped_column(default="")


class AuditCorrection(Thing, Base, kw_only=True):
    """Something in a frozen bed that was wrong; the bed stays as it is, this stands beside it."""

    __tablename__ = "audit_correction"
    __table_args__ = (
        Index("ix_audit_correction_bed", "bed_id"),
        Index("ix_audit_correction_audit", "audit_id"),
    )

    audit_id: Mapped[int] = mapped_column(ForeignKey("audit.id"))
    bed_id: Mapped[int] = mapped_column(ForeignKey("audit_bed.id"))
    key: Mapped[str]
    field: Mapped[str]
    before: Mapped[str]
    after: Mapped[str]
    why: Mapped[str]
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    by: Mapped[str]


class AuditAnswer(Thing, Base, kw_only=True):
    """What a reviewer found, or what both agreed; never changed, only replaced by a newer one.

    `slot` is "A", "B" or "agreed". `replaces` names the answers it takes the place of; `of`
    the answers that were looked at when both agreed. `received_at` is when it came back from
    a laptop, None where it was given here.
    """

    __tablename__ = "audit_answer"
    __table_args__ = (
        partial_index("uq_audit_answer_key", "key", where="voided_at IS NULL", unique=True),
        Index("ix_audit_answer_bed", "bed_id"),
        Index("ix_audit_answer_audit", "audit_id"),
    )

    audit_id: Mapped[int] = mapped_column(ForeignKey("audit.id"))
    bed_id: Mapped[int] = mapped_column(ForeignKey("audit_bed.id"))
    key: Mapped[str]
    slot: Mapped[str]
    outcome: Mapped[str]
    criteria: Mapped[list[str]] = mapped_column(JSON, default_factory=list)
    override: Mapped[str] = mapped_column(default="")
    reason: Mapped[str] = mapped_column(default="")
    others: Mapped[list[str]] = mapped_column(JSON, default_factory=list)
    side: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    left_out: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")
    looked_at: Mapped[list[str]] = mapped_column(JSON, default_factory=list)
    from_paper: Mapped[bool] = mapped_column(default=False)
    seconds: Mapped[int] = mapped_column(default=0)
    reviewer: Mapped[str]
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    by: Mapped[str]
    replaces: Mapped[list[str]] = mapped_column(JSON, default_factory=list)
    of: Mapped[list[str]] = mapped_column(JSON, default_factory=list)
    received_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)


class AuditDraft(Thing, Base, kw_only=True):
    """What somebody has keyed for a bed and not yet kept, so that a dead battery loses nothing.

    It is nobody's answer: no result reads it, no copy carries it, and only `person` sees it.
    """

    __tablename__ = "audit_draft"
    __table_args__ = (
        partial_index(
            "uq_audit_draft_whose",
            "bed_id",
            "slot",
            "person",
            where="voided_at IS NULL",
            unique=True,
        ),
    )

    audit_id: Mapped[int] = mapped_column(ForeignKey("audit.id"))
    bed_id: Mapped[int] = mapped_column(ForeignKey("audit_bed.id"))
    slot: Mapped[str]
    person: Mapped[str]
    half: Mapped[dict[str, object]] = mapped_column(JSON)
    at: Mapped[datetime] = mapped_column(UtcDateTime)


class AuditCarry(Thing, Base, kw_only=True):
    """An encrypted copy that left this file, with the wards in it; and each time it came back."""

    __tablename__ = "audit_carry"
    __table_args__ = (Index("ix_audit_carry_audit", "audit_id"),)

    audit_id: Mapped[int] = mapped_column(ForeignKey("audit.id"))
    key: Mapped[str]
    wards: Mapped[list[str]] = mapped_column(JSON)
    out_at: Mapped[datetime] = mapped_column(UtcDateTime)
    out_by: Mapped[str]


class AuditReturn(Thing, Base, kw_only=True):
    """What a carried copy brought when it came back: counts of new rows, and of double answers."""

    __tablename__ = "audit_return"
    __table_args__ = (Index("ix_audit_return_audit", "audit_id"),)

    audit_id: Mapped[int] = mapped_column(ForeignKey("audit.id"))
    carry_key: Mapped[str]
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    by: Mapped[str]
    brought: Mapped[dict[str, int]] = mapped_column(JSON)
