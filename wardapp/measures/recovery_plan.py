"""When a recovery plan counts as in place: the minimum set of K3 (Wales: section 5)."""

from collections.abc import Mapping, Sequence

from wardapp.words import marked

WHAT_MATTERS = "what_matters"
GOAL = "goal"
PATHWAY = "pathway"
CAPACITY = "capacity"
CARER = "carer"
CONTACT = "contact"
REVIEW = "review"
AGREEMENT = "agreement"

MINIMUM = {
    WHAT_MATTERS: marked("What matters"),
    GOAL: marked("One goal at least"),
    PATHWAY: marked("Pathway"),
    CAPACITY: marked("Capacity"),
    CARER: marked("Carer asked"),
    CONTACT: marked("Named contact"),
    REVIEW: marked("Review date"),
    AGREEMENT: marked("Agreement, with time"),
}

AGREEING = frozenset({"yes", "partly"})

Content = Mapping[str, Sequence[Mapping[str, str]]]
"""Section → its entries, each field → text."""


def missing(content: Content, *, pathway: str, agreed: str) -> tuple[str, ...]:
    """Return what the minimum set still lacks, in the order in which it is shown.

    `pathway` is scheme and number, "" for none; `agreed` is yes, partly, no or "". Somebody
    who does not agree has said so, but has no agreed plan.
    """
    there = {
        WHAT_MATTERS: _said(content, "what_matters", "own_words"),
        GOAL: _said(content, "goals", "goal"),
        PATHWAY: bool(pathway),
        CAPACITY: _said(content, "capacity", "capacity"),
        CARER: _carer_answered(content),
        CONTACT: _said(content, "contact", "name"),
        REVIEW: _said(content, "review", "first_review_on"),
        AGREEMENT: agreed in AGREEING,
    }
    return tuple(item for item in MINIMUM if not there[item])


def _said(content: Content, section: str, field: str) -> bool:
    return any(entry.get(field, "").strip() for entry in content.get(section, ()))


def _carer_answered(content: Content) -> bool:
    """There is no unpaid carer, or each carer who is named was asked."""
    said = {entry.get("answer", "") for entry in content.get("carer_question", ())}
    if said & {"no_carer", "declined_to_say"}:
        return True
    carers = content.get("carers", ())
    return bool(carers) and all(entry.get("asked") in ("yes", "no_carer") for entry in carers)
