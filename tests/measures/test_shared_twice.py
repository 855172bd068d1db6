"""An audit shared, opened again, changed a little and shared once more: both copies together."""

import random
from dataclasses import replace

from tests.audited_beds import bed, not_meeting
from tests.small_number_attackers import (
    a_morning,
    any_bed,
    few_by_equations,
    few_by_sums_and_differences,
    sets_of,
)
from wardapp.measures.small_numbers import SharedResults, shared


def _changed(beds, seed, most=3):
    """A few people of whom something else was found when the audit was opened again."""
    chance = random.Random(seed)
    after = list(beds)
    for index in chance.sample(range(len(beds)), chance.randint(1, most)):
        while after[index] == beds[index]:
            found = any_bed(chance, beds[index].ward)
            what = chance.choice((("outcome", "reason", "theme", "side", "place"), ("edd",)))
            now = {name: getattr(found, name) for name in what}
            after[index] = replace(beds[index], state="occupied", **now)
    return after


def _sets_of_both(before, after, shown):
    """The sets of both copies: whoever was changed is one person in each."""
    first = sets_of(before, shared(before))
    second = [
        frozenset(i if before[i] == after[i] else i + len(before) for i in members)
        for members in sets_of(after, shown)
    ]
    return [*first, *second]


def test_nobody_comes_out_of_two_copies_with_a_few_answers_changed_between_them():
    seen_through = 0
    for seed in range(8):
        before = a_morning(seed, 36)
        after = _changed(before, seed)
        sets = _sets_of_both(before, after, shared(after, [before]))
        assert few_by_sums_and_differences(sets) == set(), seed
        assert few_by_equations(sets, 2 * len(before)) == set(), seed
        # The same attackers see through copies that know nothing of each other.
        naive = _sets_of_both(before, after, shared(after))
        seen_through += bool(few_by_equations(naive, 2 * len(before)))
    assert seen_through >= 3


def test_one_changed_outcome_leaves_nothing_new_to_share():
    before = [not_meeting() for _ in range(9)] + [bed() for _ in range(20)]
    after = [*before[:-1], not_meeting()]
    assert shared(after) != SharedResults()
    assert shared(after, [before]) == SharedResults()


def test_one_changed_reason_hides_the_reasons_it_moved_and_no_others():
    counts = {"home_care": 9, "therapy": 8, "restart": 20}
    before = [not_meeting(reason) for reason, count in counts.items() for _ in range(count)]
    before += [bed() for _ in range(20)]
    after = [not_meeting("therapy", bed_id=before[0].bed_id), *before[1:]]
    shown = shared(after, [before])
    assert shown.headline == shared(before).headline
    assert {(frozenset(row.keys), row.count) for row in shown.reasons} == {
        (frozenset(("therapy", "home_care")), 17),
        (frozenset(("restart",)), 20),
    }


def test_five_people_changed_alike_are_enough_to_share_again():
    before = [not_meeting() for _ in range(9)] + [bed() for _ in range(20)]
    after = [*before[:-5], *(not_meeting() for _ in range(5))]
    assert shared(after, [before]).headline.not_meeting == 14


def test_an_audit_opened_and_finished_as_it_was_is_shared_as_it_was():
    for seed in range(6):
        beds = a_morning(seed, 60)
        assert shared(beds, [beds]) == shared(beds)
        assert shared(beds, [beds, list(beds)]) == shared(beds)
