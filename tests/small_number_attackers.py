"""Two who try to work out of shared copies who is behind a number, and audits to try it on.

One adds sets that do not meet and subtracts a set from one that holds it, again and again; the
other solves the published counts as equations. Both know who is behind every count, which is
more than a reader knows.
"""

import random
from collections import Counter
from itertools import combinations

import numpy
from scipy.linalg import null_space

from tests.audited_beds import THEME_OF, bed, not_meeting
from wardapp.measures.agreement import kappa
from wardapp.measures.day_of_care import KEYS, pair_of, place_of, reason_of

FIELDS = {
    "ward": "wards",
    "specialty": "specialties",
    "age": "ages",
    "stay": "stays",
    "edd": "edds",
    "optimised": "optimised",
    "pathway": "pathways",
}


# What is published


def sets_of(beds, shown):
    """Every set of beds whose count can be read on any sheet, with the counts checked."""
    sets = []

    def publish(count, holds):
        members = frozenset(i for i, one in enumerate(beds) if holds(one))
        assert len(members) == count
        sets.append(members)

    if shown.headline is not None:
        publish(shown.headline.reviewed, lambda one: one.is_reviewed)
        publish(shown.headline.not_meeting, lambda one: one.is_not_meeting)
    for by, field in FIELDS.items():
        for group in getattr(shown, field):
            inside = lambda one, by=by, group=group: KEYS[by](one) in group.keys  # noqa: E731
            publish(group.reviewed, lambda one, i=inside: one.is_reviewed and i(one))
            publish(group.not_meeting, lambda one, i=inside: one.is_not_meeting and i(one))
    _publish_reasons(shown, publish)
    _publish_the_rest(beds, shown, publish)
    return sets


def _side(one):
    return "not_complete" if one.outcome == "not_complete" else one.side


def _stands_in(row, one):
    return reason_of(one)[2] in row.keys and _side(one) in row.sides


def _publish_reasons(shown, publish):
    for rows, part in ((shown.themes, lambda one: reason_of(one)[0]), (shown.sides, _side)):
        for row in rows:
            publish(row.count, lambda one, p=part, r=row: one.is_not_meeting and p(one) in r.keys)
    for row in shown.places:
        publish(row.count, lambda one, r=row: one.is_not_meeting and place_of(one) in r.keys)
    for row in shown.reasons:
        publish(row.count, lambda one, r=row: one.is_not_meeting and _stands_in(r, one))
    if shown.releasable is not None:
        publish(shown.releasable, lambda one: one.is_not_meeting and one.outcome != "not_complete")


def _publish_the_rest(beds, shown, publish):
    if shown.board is not None:
        for optimised, name in ((True, "optimised"), (False, "other")):
            for outcome, cell in ((False, "needs"), (True, "not")):
                publish(
                    getattr(shown.board, f"{name}_{cell}"),
                    lambda one, o=optimised, n=outcome: (
                        one.is_reviewed and one.optimised is o and one.is_not_meeting is n
                    ),
                )
    if shown.reviewers is not None:
        cells = Counter(pair_of(one) for one in beds)
        assert shown.reviewers == kappa(pair_of(one) for one in beds if pair_of(one))
        for pair in (pair for pair in cells if pair is not None):
            publish(cells[pair], lambda one, p=pair: pair_of(one) == p)
    for row in shown.not_reviewed:
        publish(row.count, lambda one, r=row: one.standing in r.keys)
    if shown.beds is not None:
        publish(shown.beds, lambda one: one.standing != "closed")


# Two who try to undo the hiding


def few_by_sums_and_differences(sets, most=500):
    """The sets of one to four that come out by adding and subtracting, the smallest first."""
    known = {sum(1 << i for i in members) for members in sets}
    fresh = known
    while fresh and len(known) < most:
        found = set()
        for a in fresh:
            for b in known:
                if not a & b:
                    found.add(a | b)
                elif a & b in (a, b):
                    found.add(a ^ b)
        fresh = set(sorted(found - known, key=int.bit_count)[: most - len(known)])
        known |= fresh
    return {mask for mask in known if 1 <= mask.bit_count() <= 4}


def few_by_equations(sets, people):
    """The groups of one to four whose count the published counts settle, by linear algebra."""
    atoms = Counter(tuple(i in members for members in sets) for i in range(people))
    atoms.pop((False,) * len(sets), None)
    if not atoms:
        return set()
    # A free direction is a change of the people that no published count would notice.
    free = null_space(numpy.array(list(atoms), dtype=float).T)
    small = [(i, n) for i, n in enumerate(atoms.values()) if n <= 4]
    return {
        tuple(i for i, _ in some)
        for size in range(1, 5)
        for some in combinations(small, size)
        if sum(n for _, n in some) <= 4
        and abs(free[[i for i, _ in some]].sum(axis=0)).max(initial=0) < 1e-9
    }


# Audits to try it on


def a_morning(seed, size):
    """An audit as it might be: wards, stays, and reviewers who mostly agree."""
    chance = random.Random(seed)
    return [any_bed(chance, f"Ward {index * 3 // size}") for index in range(size)]


def any_bed(chance, ward):
    facts = {
        "ward": ward,
        "specialty": ward if chance.random() < 0.9 else "Stroke",
        "age": chance.randint(17, 101),
        "stay_days": int(chance.expovariate(1 / 11)),
        "edd": chance.choice(("none", "ahead", "passed")),
        "pathway": chance.choice(("", "1", "2")),
        "optimised": chance.random() < 0.4,
    }
    if chance.random() < 0.15:
        return bed("", **{**facts, "state": chance.choice(("empty", "definite", "leave"))})
    outcome = chance.choice(("meets", "meets", "not_meeting", "not_meeting", "not_complete"))
    for reviewer in ("first", "second"):
        other = "not_meeting" if outcome == "meets" else "meets"
        facts[reviewer] = outcome if chance.random() < 0.8 else other
    if outcome == "not_meeting":
        return not_meeting(chance.choice(sorted(THEME_OF)), **facts)
    return bed(outcome, **facts)
