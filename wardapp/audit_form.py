"""What one audit asks: the criteria, reasons and places that were pinned when it was planned."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from wardapp.audit_lists import (
    AuditPlace,
    AuditReason,
    as_table,
    audit_reasons,
    place_from_table,
    places,
    reason_from_table,
)
from wardapp.codes import CodeList
from wardapp.criteria_set import CriteriaForm, read_criteria
from wardapp.criteria_set import as_table as criteria_as_table


@dataclass(frozen=True, slots=True)
class AuditForm:
    """The pinned lists; reasons and places by their code, in their order."""

    criteria: CriteriaForm
    reasons: Mapping[str, AuditReason]
    places: Mapping[str, AuditPlace]

    def __iter__(self) -> Iterator[AuditReason]:
        """Walk through the reasons."""
        return iter(self.reasons.values())

    def reason(self, code: str, language: str) -> str:
        """Return the words of a main reason with its mark; an unknown code shows itself."""
        return self.reasons[code].title(language) if code in self.reasons else code

    def place(self, code: str, language: str) -> str:
        """Return the words of an alternative place; an unknown code shows itself."""
        return self.places[code].text(language) if code in self.places else code

    def theme(self, reason: str) -> str:
        """Return the theme of a main reason."""
        return self.reasons[reason].theme if reason in self.reasons else "other"


def pinned_lists(criteria: CriteriaForm, delays: CodeList, on: date) -> dict[str, object]:
    """Return the lists in force on a day as plain values, to be kept with the audit."""
    return {
        "criteria": criteria_as_table(criteria),
        "reasons": [as_table(reason) for reason in audit_reasons(delays, on)],
        "places": [as_table(place) for place in places()],
    }


def read_form(lists: Mapping[str, Any]) -> AuditForm:
    """Return what an audit asks, from the lists that it keeps."""
    reasons = [reason_from_table(row) for row in lists["reasons"]]
    kept = [place_from_table(row) for row in lists["places"]]
    return AuditForm(
        read_criteria(lists["criteria"]),
        {reason.code: reason for reason in reasons},
        {place.code: place for place in kept},
    )
