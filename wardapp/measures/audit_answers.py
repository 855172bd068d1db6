"""The answers of one bed: which stand, what they come to, and what is still to do.

Answers are only ever added. One that another replaces no longer stands; two that stand for
one reviewer came from two laptops, and a person chooses between them.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

A, B, AGREED = "A", "B", "agreed"
MEETS, NOT_MEETING, NOT_COMPLETE, LEFT_OUT = "meets", "not_meeting", "not_complete", "left_out"
OUTCOMES = (MEETS, NOT_MEETING, NOT_COMPLETE, LEFT_OUT)

OPEN, HALF, TO_AGREE, TO_SETTLE, LOOK_AGAIN, DONE = (
    "open",
    "half",
    "to_agree",
    "to_settle",
    "look_again",
    "done",
)
"""How far a bed is: nobody answered, one of two did, they differ, one reviewer's answer stands
twice, an answer came after both had agreed, finished."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer as it was given; `replaces` and `of` hold keys of other answers."""

    id: int
    key: str
    slot: str
    outcome: str
    criteria: tuple[str, ...]
    override: str
    reason: str
    others: tuple[str, ...]
    side: str
    place: str
    left_out: str
    note: str
    looked_at: tuple[str, ...]
    from_paper: bool
    seconds: int
    reviewer: str
    at: datetime
    by: str
    replaces: tuple[str, ...]
    of: tuple[str, ...]
    received_at: datetime | None

    @property
    def verdict(self) -> tuple[str, str, str, str, str]:
        """What must be equal for two reviewers to have said the same."""
        return (self.outcome, self.reason, self.side, self.place, self.left_out)


@dataclass(frozen=True, slots=True)
class Standing:
    """The answers of a bed that stand, `final` the one that counts, and how far it is."""

    a: tuple[Answer, ...]
    b: tuple[Answer, ...]
    agreed: tuple[Answer, ...]
    final: Answer | None
    state: str

    def of(self, slot: str) -> tuple[Answer, ...]:
        """Return what stands for a slot."""
        return {A: self.a, B: self.b, AGREED: self.agreed}[slot]


NOBODY = Standing((), (), (), None, OPEN)


def standing(answers: Iterable[Answer], reviewers: int) -> Standing:
    """Return what stands of a bed's answers, for one or two reviewers a bed."""
    given = tuple(answers)
    if not given:
        return NOBODY
    replaced = {key for answer in given for key in answer.replaces}
    heads = [answer for answer in given if answer.key not in replaced]
    a, b, agreed = (_of(heads, slot) for slot in (A, B, AGREED))
    state = _state(a, b, agreed, reviewers)
    return Standing(a, b, agreed, _final(a, agreed, state), state)


def _of(heads: Iterable[Answer], slot: str) -> tuple[Answer, ...]:
    return tuple(answer for answer in heads if answer.slot == slot)


def _state(
    a: tuple[Answer, ...], b: tuple[Answer, ...], agreed: tuple[Answer, ...], reviewers: int
) -> str:
    if any(len(heads) > 1 for heads in (a, b, agreed)):
        return TO_SETTLE
    if not a or (reviewers > 1 and not b):
        return HALF if a or b else OPEN
    if agreed:
        known = {answer.key for answer in (*a, *b)}
        return DONE if known == set(agreed[0].of) else LOOK_AGAIN
    return DONE if reviewers == 1 or a[0].verdict == b[0].verdict else TO_AGREE


def _final(a: tuple[Answer, ...], agreed: tuple[Answer, ...], state: str) -> Answer | None:
    if state != DONE:
        return None
    return agreed[0] if agreed else a[0]
