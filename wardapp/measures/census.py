"""Who counts as a Pathway of Care Delay, and by which rule (Wales: 6.1, 12.4, 12.11, 12.12)."""

from dataclasses import dataclass
from datetime import date, datetime

from wardapp.clock import local_day
from wardapp.measures.calendar import age_in_years
from wardapp.measures.delays import is_delayed
from wardapp.words import marked

ADULT_AGE = 18

COUNTED = "counted"
WITHIN_48 = "within_48"
CHILD = "child"
WARD_NOT_COUNTED = "ward_not_counted"
NHS_BED_NEXT = "nhs_bed_next"
ON_LEAVE = "on_leave"

RULES = {
    COUNTED: marked("Counted: optimised for over 48 hours"),
    WITHIN_48: marked("Not counted: not over 48 hours since optimised"),
    CHILD: marked("Not counted: under 18 on the day"),
    WARD_NOT_COUNTED: marked("Not counted: this kind of ward is not in the census"),
    NHS_BED_NEXT: marked("Not counted: the next stage is an NHS bed"),
    ON_LEAVE: marked("Not counted: on leave"),
}

NO_REASON = "no_reason"
OLD_REASON = "old_reason"
NO_BIRTH_DATE = "no_birth_date"
NO_RESIDENCE = "no_residence"
NO_ATTRIBUTION = "no_attribution"

CHECKS = {
    NO_REASON: marked("No reason recorded"),
    OLD_REASON: marked("The reason is not in the list of the day"),
    NO_BIRTH_DATE: marked("No birth date: age not checked"),
    NO_RESIDENCE: marked("Council of residence not known"),
    NO_ATTRIBUTION: marked("Not agreed whose delay it is"),
}


@dataclass(frozen=True, slots=True)
class CensusFacts:
    """What the census looks at, for one optimised person at its moment."""

    optimised_at: datetime
    born: date | None
    ward_counts: bool
    next_is_nhs_bed: bool
    on_leave: bool
    has_reason: bool
    has_residence: bool
    has_attribution: bool
    reason_in_list: bool = True


@dataclass(frozen=True, slots=True)
class CensusChoices:
    """What the guidance leaves open and the health board decides."""

    count_leave: bool = True
    count_nhs_beds: bool = False


def ruling(facts: CensusFacts, at: datetime, choices: CensusChoices) -> str:
    """Return the rule by which a person is in (`COUNTED`) or out; the first that applies.

    Who has no birth date counts as an adult and is named for checking.
    """
    if not facts.ward_counts:
        return WARD_NOT_COUNTED
    if facts.born is not None and age_in_years(facts.born, local_day(at)) < ADULT_AGE:
        return CHILD
    if not is_delayed(facts.optimised_at, at):
        return WITHIN_48
    if facts.on_leave and not choices.count_leave:
        return ON_LEAVE
    if facts.next_is_nhs_bed and not choices.count_nhs_beds:
        return NHS_BED_NEXT
    return COUNTED


def checks(facts: CensusFacts) -> tuple[str, ...]:
    """Return what somebody should look at before the return goes."""
    asked = (
        (facts.has_reason, NO_REASON),
        (facts.reason_in_list, OLD_REASON),
        (facts.born is not None, NO_BIRTH_DATE),
        (facts.has_residence, NO_RESIDENCE),
        (facts.has_attribution, NO_ATTRIBUTION),
    )
    return tuple(check for known, check in asked if not known)
