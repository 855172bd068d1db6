"""Copies of an audit brought together in any order: nothing is lost, nothing is overwritten."""

from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from itertools import permutations
from random import Random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from wardapp.commands.audit_carry import what_is_new
from wardapp.measures.audit_answers import (
    AGREED,
    TO_SETTLE,
    A,
    Answer,
    B,
    Standing,
    standing,
)
from wardapp.queries.audit_package import AuditPackage

NINE = datetime(2026, 2, 12, 9, 0, tzinfo=UTC)
BEDS = ("bed 1", "bed 2", "bed 3")
OUTCOMES = ("meets", "not_meeting", "not_complete")
NAMES = tuple(part.name for part in fields(Answer) if part.name != "id")

# A step: which copy, which bed, what is done there, with what outcome.
STEPS = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.sampled_from(BEDS),
        st.sampled_from((A, B, A, B, AGREED, "settle", "bring 0", "bring 1", "bring 2")),
        st.sampled_from(OUTCOMES),
    ),
    max_size=40,
)


class Copy:
    """A file that holds the audit: answers are given here by the rules, by a clock of its own."""

    def __init__(self, name: str, package: AuditPackage, fast: timedelta) -> None:
        self.name, self.package, self.now = name, package, NINE + fast
        self.said: dict[str, Mapping[str, Any]] = {}

    def do(self, bed: str, what: str, outcome: str) -> None:
        now = stands(self.package, bed)
        if what == "settle":
            for slot in (A, B, AGREED):
                heads = now.of(slot)
                if len(heads) > 1:
                    self.say(bed, slot, heads[0].outcome, heads, heads[0].of)
        elif what == AGREED:
            if now.a and now.b and now.state != TO_SETTLE:
                of = tuple(head.key for head in (*now.a, *now.b))
                self.say(bed, AGREED, outcome, now.agreed, of)
        elif not (now.of(what) and now.of(B if what == A else A)):
            self.say(bed, what, outcome, now.of(what))

    def say(
        self,
        bed: str,
        slot: str,
        outcome: str,
        replaces: tuple[Answer, ...],
        of: tuple[str, ...] = (),
    ) -> None:
        self.now += timedelta(minutes=1)
        row: dict[str, Any] = dict.fromkeys(NAMES, "") | {
            "key": f"{self.name}-{len(self.said)}",
            "bed_key": bed,
            "slot": slot,
            "outcome": outcome,
            "at": self.now,
            "replaces": [head.key for head in replaces],
            "of": list(of),
        }
        self.said[row["key"]] = row
        self.package = replace(self.package, answers=(*self.package.answers, row))

    def bring(self, other: AuditPackage) -> None:
        self.package = together(self.package, other)


def a_package() -> AuditPackage:
    """Return an audit with one frozen ward that nobody has answered."""
    return AuditPackage(
        audit={"key": "audit", "carry_key": ""},
        wards=({"key": "ward", "name": "Derwen", "frozen_at": NINE},),
        beds=tuple({"key": bed, "ward_key": "ward"} for bed in BEDS),
        corrections=(),
        answers=(),
    )


def together(here: AuditPackage, there: AuditPackage) -> AuditPackage:
    """Take in what the other file brings, as bringing it back does."""
    new = what_is_new(here, there)
    assert (new.kept, new.refused) == ((), 0)
    assert new.known + len(new.answers) == len(there.answers)
    return replace(here, answers=(*here.answers, *new.answers))


def stands(package: AuditPackage, bed: str) -> Standing:
    rows = [row for row in package.answers if row["bed_key"] == bed]
    return standing([_answer(number, row) for number, row in enumerate(rows)], 2)


def _answer(number: int, row: Mapping[str, Any]) -> Answer:
    values = {name: row[name] for name in NAMES}
    values |= {"replaces": tuple(row["replaces"]), "of": tuple(row["of"])}
    return Answer(id=number, **values)


def what_counts(package: AuditPackage) -> dict[str, Any]:
    """Return what stands on each bed, whatever the order in which it came."""
    return {
        bed: (
            now.state,
            now.final.outcome if now.final else None,
            *(frozenset(head.key for head in now.of(slot)) for slot in (A, B, AGREED)),
        )
        for bed in BEDS
        for now in [stands(package, bed)]
    }


def played(steps: list[tuple[int, str, str, str]]) -> list[Copy]:
    """Let three files go their ways: the ward's own, a laptop an hour fast, one an hour slow."""
    hour = timedelta(hours=1)
    copies = [
        Copy(name, a_package(), fast)
        for name, fast in (("home", 0 * hour), ("fast", hour), ("slow", -hour))
    ]
    for which, bed, what, outcome in steps:
        if what.startswith("bring"):
            copies[which].bring(copies[int(what[-1])].package)
        else:
            copies[which].do(bed, what, outcome)
    return copies


@settings(max_examples=150, deadline=None)
@given(STEPS)
def test_in_whatever_order_copies_come_back_the_same_stands(steps: Any) -> None:
    packages = [copy.package for copy in played(steps)]
    ends = []
    for order in permutations(packages):
        home = order[0]
        for other in order[1:]:
            home = together(home, other)
        ends.append(what_counts(home))
    assert all(end == ends[0] for end in ends)


@settings(max_examples=150, deadline=None)
@given(STEPS)
def test_no_answer_is_lost_or_changed_by_bringing_copies_together(steps: Any) -> None:
    copies = played(steps)
    said = {key: row for copy in copies for key, row in copy.said.items()}
    home = copies[0].package
    for copy in copies:
        before = home.answers
        home = together(home, copy.package)
        assert home.answers[: len(before)] == before
    assert {row["key"]: row for row in home.answers} == said
    assert len(home.answers) == len(said)


@settings(max_examples=150, deadline=None)
@given(STEPS)
def test_a_copy_brought_back_twice_brings_nothing_the_second_time(steps: Any) -> None:
    home, laptop, other = played(steps)
    home.bring(laptop.package)
    home.bring(other.package)
    for copy in (laptop, other, home):
        new = what_is_new(home.package, copy.package)
        assert new.nothing
        assert new.known == len(copy.package.answers)


@settings(max_examples=150, deadline=None)
@given(STEPS, st.randoms(use_true_random=False))
def test_what_stands_does_not_hang_on_the_order_of_the_rows(steps: Any, chance: Random) -> None:
    package = together(*(copy.package for copy in played(steps)[:2]))
    mixed = list(package.answers)
    chance.shuffle(mixed)
    assert what_counts(replace(package, answers=tuple(mixed))) == what_counts(package)


@settings(max_examples=150, deadline=None)
@given(STEPS)
def test_a_reviewer_never_loses_their_word_without_a_choice(steps: Any) -> None:
    """What a copy says of a bed still stands after the return, or was replaced by somebody."""
    home, laptop, _ = played(steps)
    merged = together(home.package, laptop.package)
    replaced = {key for row in merged.answers for key in row["replaces"]}
    for copy in (home, laptop):
        for bed in BEDS:
            for slot in (A, B, AGREED):
                heads = {head.key for head in stands(copy.package, bed).of(slot)}
                after = {head.key for head in stands(merged, bed).of(slot)}
                assert heads - replaced <= after


@settings(max_examples=150, deadline=None)
@given(STEPS)
def test_the_beds_that_will_stand_double_are_counted_beforehand(steps: Any) -> None:
    home, laptop, _ = played(steps)
    foretold = what_is_new(home.package, laptop.package).double
    merged = together(home.package, laptop.package)
    double = [
        (bed, slot)
        for bed in BEDS
        for slot in (A, B, AGREED)
        if len(stands(merged, bed).of(slot)) > 1
    ]
    assert foretold == len(double)


def test_the_newest_moment_of_a_copy_is_told() -> None:
    home, laptop, _ = played([(1, BEDS[0], A, "meets"), (1, BEDS[1], A, "meets")])
    assert what_is_new(home.package, laptop.package).latest == NINE + timedelta(hours=1, minutes=2)
    assert what_is_new(home.package, home.package).latest is None
