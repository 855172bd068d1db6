"""The four questions that lead to a D2RA pathway of scheme B (Wales: 4.1), and readmissions."""

from datetime import date, datetime

from wardapp.clock import local_day
from wardapp.words import marked

QUESTIONS = (
    marked("Is any new support needed?"),
    marked("Safe at home between visits and overnight, with short-term help?"),
    marked("Can they recover in a short-stay bed, with home as the aim?"),
    marked("Does this bypass recovery?"),
)
"""Asked one after another; the last only says whether a reason is needed."""

READMISSION_DAYS = 28
EMERGENCY = frozenset({"21", "22", "23", "24", "25", "27", "28"})


def suggested_pathway(answers: tuple[bool, ...]) -> str | None:
    """Return the pathway of scheme B that the answers lead to; None while one is still open."""
    if answers and not answers[0]:
        return "0"
    if len(answers) > 1 and answers[1]:
        return "1"
    if len(answers) > 2:
        return "2" if answers[2] else "3"
    return None


def days_since_leaving(left_at: datetime, admitted_at: datetime) -> int:
    """Return the local days between leaving and coming back; the same day is 0."""
    return (local_day(admitted_at) - local_day(left_at)).days


def is_readmission(left_on: date, admitted_on: date, method: str) -> bool:
    """Tell whether a stay is an emergency readmission within 28 days, day 28 included."""
    within = 0 <= (admitted_on - left_on).days <= READMISSION_DAYS
    return within and method in EMERGENCY
