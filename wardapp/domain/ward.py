"""A ward, its beds and the people who work on it."""

from datetime import date

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from wardapp.domain.base import Base, Thing, partial_index


class Ward(Thing, Base, kw_only=True):
    """A ward and the rules it has chosen for itself; times are local, "HH:MM"."""

    __tablename__ = "ward"

    name: Mapped[str]
    hospital: Mapped[str] = mapped_column(default="")
    nation: Mapped[str] = mapped_column(default="wales")
    kind: Mapped[str] = mapped_column(default="adult")
    phone: Mapped[str] = mapped_column(default="")
    specialty: Mapped[str] = mapped_column(default="")
    board_code: Mapped[str] = mapped_column(default="")
    site_code: Mapped[str] = mapped_column(default="")
    demonstration: Mapped[bool] = mapped_column(default=False)
    round_time: Mapped[str] = mapped_column(default="08:30")
    huddle_time: Mapped[str] = mapped_column(default="14:00")
    seconds_each: Mapped[int] = mapped_column(default=55)
    huddle_seconds_each: Mapped[int] = mapped_column(default=20)
    edd_limit_hours: Mapped[int] = mapped_column(default=24)
    long_stay_midnights: Mapped[int] = mapped_column(default=7)
    census_time: Mapped[str] = mapped_column(default="12:00")


class Bed(Thing, Base, kw_only=True):
    """A place on the ward; `position` gives the natural order, `bay` the double line."""

    __tablename__ = "bed"
    __table_args__ = (
        partial_index("uq_bed_label", "ward_id", "label", where="voided_at IS NULL", unique=True),
        Index("ix_bed_ward_id", "ward_id", "position"),
    )

    ward_id: Mapped[int] = mapped_column(ForeignKey("ward.id"))
    label: Mapped[str]
    bay: Mapped[str] = mapped_column(default="")
    position: Mapped[int]
    side_room: Mapped[bool] = mapped_column(default=False)
    status: Mapped[str] = mapped_column(default="open")
    note: Mapped[str] = mapped_column(default="")


class Person(Thing, Base, kw_only=True):
    """Somebody who works here; initials and role are enough."""

    __tablename__ = "person"

    initials: Mapped[str]
    name: Mapped[str] = mapped_column(default="")
    role: Mapped[str]
    active: Mapped[bool] = mapped_column(default=True)

    @property
    def shown(self) -> str:
        """The name as it stands on screens and paper."""
        return self.name or self.initials


class Holiday(Thing, Base, kw_only=True):
    """A day on which the ward works as on a Sunday; one-off holidays are added by hand."""

    __tablename__ = "holiday"
    __table_args__ = (
        partial_index("uq_holiday_day", "day", where="voided_at IS NULL", unique=True),
    )

    day: Mapped[date]
    name: Mapped[str]
    source: Mapped[str] = mapped_column(default="")
