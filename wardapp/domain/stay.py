"""A stay in hospital, where the person lies, and when they are away on leave."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from wardapp.clock import local_day
from wardapp.domain.base import Base, Fact, Thing, UtcDateTime, current_fact_index, partial_index
from wardapp.errors import RuleBroken

DIED_METHODS = frozenset({"4", "5"})
DIED_DESTINATION = "79"
NOT_LEFT_METHODS = frozenset({"8"})
NOT_LEFT_DESTINATIONS = frozenset({"98"})
OTHER_HOSPITAL = frozenset({"51", "55", "87"})


class Stay(Thing, Base, kw_only=True):
    """One admission, from coming into the hospital to leaving it.

    Ready, planned (`LeavingPlan`), left the ward and left the hospital are four times.
    `usual_place` names the care home, so that going back to the same one can be told;
    `receiver` is who takes over when they leave.
    """

    __tablename__ = "stay"
    __table_args__ = (
        Index("ix_stay_patient_id", "patient_id"),
        Index("ix_stay_left_at", "left_at"),
        Index("ix_stay_left_ward_at", "left_ward_at"),
    )

    patient_id: Mapped[int] = mapped_column(ForeignKey("patient.id"))
    admitted_at: Mapped[datetime] = mapped_column(UtcDateTime)
    method: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")
    consultant: Mapped[str] = mapped_column(default="")
    specialty: Mapped[str] = mapped_column(default="")
    reason: Mapped[str] = mapped_column(default="")
    left_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    leaving_method: Mapped[str | None] = mapped_column(default=None)
    destination: Mapped[str | None] = mapped_column(default=None)
    usual_residence: Mapped[str] = mapped_column(default="")
    usual_place: Mapped[str] = mapped_column(default="")
    ready_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    left_ward_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    lounge: Mapped[bool] = mapped_column(default=False)
    receiver: Mapped[str] = mapped_column(default="")
    criteria_led: Mapped[bool] = mapped_column(default=False)

    def leave_ward(self, at: datetime, *, lounge: bool) -> None:
        """Leave the bed for the discharge lounge; the person is still in the hospital."""
        self.refuse_if_left()
        if self.left_ward_at is not None:
            raise RuleBroken("This person has already left the ward. Nothing was changed.")
        if at < self.admitted_at:
            raise RuleBroken("Nobody can leave before they came in.", field="left_at")
        self.left_ward_at, self.lounge = at, lounge

    def leave(self, at: datetime, method: str, destination: str) -> None:
        """End the stay (wales.md 11.3: destination 79 only with method 4 or 5)."""
        if self.left_at is not None:
            raise RuleBroken("This person has already left. Nothing was changed.")
        if at < self.admitted_at:
            raise RuleBroken("Nobody can leave before they came in.", field="left_at")
        if self.left_ward_at is not None and at < self.left_ward_at:
            raise RuleBroken("That is before they left the ward.", field="left_at")
        if method in NOT_LEFT_METHODS or destination in NOT_LEFT_DESTINATIONS:
            raise RuleBroken("“Not finished” is for people who are still here.", field="method")
        if (destination == DIED_DESTINATION) != (method in DIED_METHODS):
            raise RuleBroken(
                "“Died” belongs in both places: how they left and where to.", field="destination"
            )
        self.left_at, self.leaving_method, self.destination = at, method, destination
        self.left_ward_at = self.left_ward_at or at

    @property
    def died(self) -> bool:
        """Whether the stay ended with the person's death."""
        return self.leaving_method in DIED_METHODS

    def come_back(self) -> None:
        """The discharge is taken back: they are here, and have not been away."""
        if self.left_at is None and self.left_ward_at is None:
            raise RuleBroken("This person has not left. Nothing was changed.")
        self.left_at, self.left_ward_at, self.lounge = None, None, False
        self.leaving_method, self.destination, self.criteria_led = None, None, False
        self.receiver = ""

    def refuse_if_left(self) -> None:
        """Stop a change to somebody who is no longer here."""
        if self.left_at is not None:
            raise RuleBroken("This person has left the ward. Nothing was changed.")

    def first_possible_day(self) -> date:
        """Return the local day of admission: no expected date lies before it."""
        return local_day(self.admitted_at)


class Placement(Thing, Base, kw_only=True):
    """Where a stay is from one moment to another; no bed while one is being found.

    A boarder lies here and belongs to `home_ward`. Patients are told apart by placement,
    never by bed: two people on one bed in one day is an ordinary day.
    """

    __tablename__ = "placement"
    __table_args__ = (
        partial_index(
            "uq_placement_bed", "bed_id", where="out_at IS NULL AND voided_at IS NULL", unique=True
        ),
        partial_index(
            "uq_placement_stay",
            "stay_id",
            where="out_at IS NULL AND voided_at IS NULL",
            unique=True,
        ),
        partial_index("ix_placement_ward", "ward_id", where="out_at IS NULL AND voided_at IS NULL"),
        partial_index(
            "ix_placement_home",
            "home_ward_id",
            where="out_at IS NULL AND voided_at IS NULL AND home_ward_id IS NOT NULL",
        ),
        Index("ix_placement_stay_id", "stay_id"),
        Index("ix_placement_ward_out", "ward_id", "out_at"),
        Index("ix_placement_bed_out", "bed_id", "out_at"),
    )

    stay_id: Mapped[int] = mapped_column(ForeignKey("stay.id"))
    ward_id: Mapped[int] = mapped_column(ForeignKey("ward.id"))
    bed_id: Mapped[int | None] = mapped_column(ForeignKey("bed.id"))
    in_at: Mapped[datetime] = mapped_column(UtcDateTime)
    out_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    boarder: Mapped[bool] = mapped_column(default=False)
    home_ward: Mapped[str] = mapped_column(default="")
    home_ward_id: Mapped[int | None] = mapped_column(ForeignKey("ward.id"), default=None)

    def end(self, at: datetime) -> None:
        """Leave this place; the moment may not lie before coming to it."""
        if self.out_at is not None:
            raise RuleBroken("This person is no longer in that bed. Nothing was changed.")
        if at < self.in_at:
            raise RuleBroken("That is before they came to this bed.", field="at")
        self.out_at = at


class Absence(Thing, Base, kw_only=True):
    """Leave from the ward with the bed held: home leave, a day out, another hospital."""

    __tablename__ = "absence"
    __table_args__ = (
        partial_index(
            "uq_absence_open",
            "stay_id",
            where="back_at IS NULL AND voided_at IS NULL",
            unique=True,
        ),
        Index("ix_absence_stay_id", "stay_id"),
    )

    stay_id: Mapped[int] = mapped_column(ForeignKey("stay.id"))
    kind: Mapped[str]
    out_at: Mapped[datetime] = mapped_column(UtcDateTime)
    expected_back_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    back_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
    bed_held: Mapped[bool] = mapped_column(default=True)

    def come_back(self, at: datetime) -> None:
        """End the leave."""
        if self.back_at is not None:
            raise RuleBroken("This person is already back. Nothing was changed.")
        if at < self.out_at:
            raise RuleBroken("That is before they went.", field="back_at")
        self.back_at = at


class Flag(Fact, Base, kw_only=True):
    """Something everybody should see on the row: falls, infection, and so on."""

    __tablename__ = "flag"
    __table_args__ = (current_fact_index("flag"),)

    code: Mapped[str]
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime, default=None)
