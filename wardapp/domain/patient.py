"""The person in the bed: identity, language, and nothing that changes with the stay."""

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from wardapp.domain.base import Base, Thing


class Patient(Thing, Base, kw_only=True):
    """A person; every identifier may be missing, and is then shown as not recorded.

    `written_language` None means nobody has asked yet, never English (Wales: standard 2).
    `residence` is the council where they usually live, `paper_format` how they read best;
    "" means not known, not asked.
    """

    __tablename__ = "patient"
    __table_args__ = (
        Index("ix_patient_nhs_number", "nhs_number"),
        Index("ix_patient_hospital_number", "hospital_number"),
        Index("ix_patient_family", "family"),
    )

    family: Mapped[str]
    given: Mapped[str] = mapped_column(default="")
    title: Mapped[str] = mapped_column(default="")
    known_as: Mapped[str] = mapped_column(default="")
    born: Mapped[date | None] = mapped_column(default=None)
    sex: Mapped[str] = mapped_column(default="")
    nhs_number: Mapped[str | None] = mapped_column(default=None)
    nhs_status: Mapped[str] = mapped_column(default="03")
    hospital_number: Mapped[str | None] = mapped_column(default=None)
    spoken_language: Mapped[str | None] = mapped_column(default=None)
    written_language: Mapped[str | None] = mapped_column(default=None)
    interpreter: Mapped[bool] = mapped_column(default=False)
    address: Mapped[str] = mapped_column(default="")
    postcode: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    residence: Mapped[str] = mapped_column(default="")
    gp_practice: Mapped[str] = mapped_column(default="")
    paper_format: Mapped[str] = mapped_column(default="")
    language_asked_on: Mapped[date | None] = mapped_column(default=None)
