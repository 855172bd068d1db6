"""What is missing first for "in place", as a sentence, and where it is written."""

from dataclasses import dataclass

from ui.plan.groups import GROUP_OF
from wardapp.clock import local_day
from wardapp.display import short_date
from wardapp.measures.recovery_plan import (
    AGREEMENT,
    CAPACITY,
    CARER,
    CONTACT,
    GOAL,
    PATHWAY,
    REVIEW,
    WHAT_MATTERS,
)
from wardapp.queries.recovery_plan import PlanRow
from wardapp.words import marked, tr

_SENTENCES = {
    WHAT_MATTERS: marked("Ask what matters most, and write it in the person's own words."),
    GOAL: marked("Agree on one goal at least: what does the person want to do again?"),
    PATHWAY: marked("Say on which pathway the person will go home. It is set on the board."),
    CAPACITY: marked("Say how decisions are made: capacity assumed, or assessed."),
    CARER: marked("Ask whether there is an unpaid carer."),
    CONTACT: marked("Name one person to ring after going home."),
    REVIEW: marked("Set the day of the first review."),
    AGREEMENT: marked("Read the plan together and record what the person says."),
}


@dataclass(frozen=True)
class Step:
    """A sentence, and the heading it leads to; `group` "" leads to the pathway on the board."""

    words: str
    group: str
    item: str


def next_step(row: PlanRow) -> Step | None:
    """Return what to do next; None when nothing is missing."""
    if not row.missing:
        return None
    item = row.missing[0]
    words = tr(_SENTENCES[item])
    if item == CARER:
        words = _carer(row) or words
    return Step(words, GROUP_OF.get(item, ""), item)


def version_words(row: PlanRow) -> str:
    """Say what is agreed, and what agreeing now would make."""
    newest = row.agreed
    if newest is None:
        return tr("Agreeing makes version 1, which then never changes.")
    day = short_date(local_day(newest.agreed_at), tr)
    said = tr("Version {n} was recorded on {day}.", n=newest.number, day=day)
    if not row.changed_since:
        return said + " " + tr("Nothing has changed since.")
    again = tr(
        "Agreeing now makes version {next}; version {n} stays as it was.",
        next=newest.number + 1,
        n=newest.number,
    )
    return f"{said} {again}"


def draft_words(row: PlanRow) -> str:
    """Return the word beside the title: Draft 3, or Version 2."""
    newest = row.agreed
    if row.changed_since:
        return tr("Draft {n}", n=newest.number + 1 if newest else 1)
    return tr("Version {n}", n=newest.number if newest else 1)


def _carer(row: PlanRow) -> str:
    for carer in row.content.get("carers", []):
        if carer.get("asked") not in ("yes", "no_carer"):
            name = carer.get("name", "") or tr("the carer")
            return tr(
                "Ask {name} whether they are willing and able to help, and offer a carer's "
                "assessment.",
                name=name,
            )
    return ""
