"""Expected discharge dates: an append-only history; the first is never lost."""

from datetime import date, timedelta

from sqlalchemy.orm import Mapped, mapped_column

from wardapp.domain.base import Base, Fact, current_fact_index
from wardapp.domain.stay import Stay
from wardapp.errors import RuleBroken

FIRST = "first"
CORRECTION = "correction"
WAITING_FOR_CARE = "waiting"
MOVES = frozenset({"clinical_change", "new_information"})
FURTHEST = timedelta(days=366)


class ExpectedDischarge(Fact, Base, kw_only=True):
    """The day a person should leave if recovery goes well and nothing waits."""

    __tablename__ = "expected_discharge"
    __table_args__ = (current_fact_index("expected_discharge"),)

    day: Mapped[date]
    basis: Mapped[str]
    role: Mapped[str] = mapped_column(default="")
    told_patient: Mapped[bool] = mapped_column(default=False)
    told_family: Mapped[bool] = mapped_column(default=False)
    comment: Mapped[str] = mapped_column(default="")


def check_day(stay: Stay, day: date, today: date) -> None:
    """Refuse a day before admission or further than a year ahead (Wales: 11.3 rule 3)."""
    if day < stay.first_possible_day():
        raise RuleBroken(
            "This date is before the admission. The expected date was not changed.", field="day"
        )
    if day > today + FURTHEST:
        raise RuleBroken(
            "This date is more than a year away. Check the year; nothing was changed.", field="day"
        )


def check_basis(basis: str, before: date | None, day: date) -> str:
    """Return the basis to record; waiting for care is not one (Wales: 11.3 rule 4).

    The same day once more only adds who was told: it never counts as a move.
    """
    if before is None:
        return FIRST
    if basis == WAITING_FOR_CARE:
        raise RuleBroken(
            "Waiting for care, a package or transport does not move the date."
            " Record what the person waits for instead.",
            field="basis",
        )
    if day == before:
        return CORRECTION
    if basis not in MOVES | {CORRECTION}:
        raise RuleBroken("Say why the date moves.", field="basis")
    return basis
