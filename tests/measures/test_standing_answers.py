"""The answers of one bed: which stand, what they come to, and what is still to do."""

from datetime import UTC, datetime
from typing import Any

import pytest

from wardapp.measures.audit_answers import (
    AGREED,
    DONE,
    HALF,
    LOOK_AGAIN,
    NOBODY,
    OPEN,
    TO_AGREE,
    TO_SETTLE,
    A,
    Answer,
    B,
    standing,
)

NINE = datetime(2026, 2, 12, 9, 0, tzinfo=UTC)


def said(key: str, slot: str = A, outcome: str = "meets", **facts: Any) -> Answer:
    values: dict[str, Any] = {
        "id": len(key),
        "criteria": (),
        "override": "",
        "reason": "",
        "others": (),
        "side": "",
        "place": "",
        "left_out": "",
        "note": "",
        "looked_at": (),
        "from_paper": False,
        "seconds": 0,
        "reviewer": slot,
        "at": NINE,
        "by": slot,
        "replaces": (),
        "of": (),
        "received_at": None,
    }
    return Answer(key=key, slot=slot, outcome=outcome, **(values | facts))


A1, A2 = said("a1"), said("a2", outcome="not_meeting", replaces=("a1",))
B1 = said("b1", B)
B2 = said("b2", B, "not_meeting")


@pytest.mark.parametrize(
    ("answers", "reviewers", "state", "final"),
    [
        ((), 2, OPEN, None),
        ((), 1, OPEN, None),
        ((A1,), 1, DONE, "a1"),
        ((A1, A2), 1, DONE, "a2"),
        ((A1,), 2, HALF, None),
        ((B1,), 2, HALF, None),
        ((A1, B1), 2, DONE, "a1"),
        ((A1, B2), 2, TO_AGREE, None),
        ((A1, A2, B1), 2, TO_AGREE, None),
        ((A1, A2, B2), 2, DONE, "a2"),
        ((A1, said("other")), 2, TO_SETTLE, None),
        ((A1, said("other")), 1, TO_SETTLE, None),
        ((A1, B1, said("b3", B)), 2, TO_SETTLE, None),
        ((A1, said("x"), said("chosen", replaces=("a1", "x")), B1), 2, DONE, "chosen"),
        ((A1, B2, said("c", AGREED, of=("a1", "b2"))), 2, DONE, "c"),
        ((A1, B2, said("c", AGREED, of=("b2", "a1"))), 2, DONE, "c"),
        ((A1, B2, said("c", AGREED, of=("a1", "b2")), A2), 2, LOOK_AGAIN, None),
        ((A1, B2, said("c", AGREED, of=("a1",))), 2, LOOK_AGAIN, None),
        (
            (A1, B2, said("c", AGREED, of=("a1", "b2")), said("d", AGREED, of=("a1", "b2"))),
            2,
            TO_SETTLE,
            None,
        ),
        (
            (
                A1,
                B2,
                said("c", AGREED, of=("a1", "b2")),
                A2,
                said("d", AGREED, replaces=("c",), of=("a2", "b2")),
            ),
            2,
            DONE,
            "d",
        ),
        ((A1, said("c", AGREED, of=("a1",))), 2, HALF, None),
    ],
)
def test_what_a_bed_s_answers_come_to(
    answers: tuple[Answer, ...], reviewers: int, state: str, final: str | None
) -> None:
    for order in (answers, answers[::-1]):
        now = standing(order, reviewers)
        assert (now.state, now.final.key if now.final else None) == (state, final)


@pytest.mark.parametrize("differs", ["outcome", "reason", "side", "place", "left_out"])
def test_two_have_said_the_same_only_where_every_word_that_is_counted_is_the_same(
    differs: str,
) -> None:
    first = said("a", outcome="not_meeting", reason="R", side="inside", place="home")
    second = said("b", B, **{**_counted(first), differs: "other"})
    assert standing((first, second), 2).state == TO_AGREE


def test_notes_criteria_and_further_reasons_may_differ() -> None:
    first = said("a", outcome="not_meeting", reason="R", side="inside", place="home")
    second = said(
        "b", B, **_counted(first), note="n", others=("X",), criteria=("c",), override="why"
    )
    assert standing((first, second), 2).state == DONE


def _counted(answer: Answer) -> dict[str, Any]:
    names = ("outcome", "reason", "side", "place", "left_out")
    return {name: getattr(answer, name) for name in names}


def test_where_nobody_answered_nothing_stands() -> None:
    assert [NOBODY.of(slot) for slot in (A, B, AGREED)] == [(), (), ()]
