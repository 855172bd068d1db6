"""Answering: each reviewer alone, both frozen once both are given, then agreed or settled."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from tests.audit_ward import (
    MEETS,
    NOT_COMPLETE,
    NOT_MEETING,
    RHIAN,
    SIONED,
    a_frozen_audit,
    an_app_after,
    answer,
    at,
    audit_clock,
    beds_for,
    correct,
    three_frozen,
)
from tests.builders import ALL, an_app, the_board
from wardapp.app import App
from wardapp.commands.audit_answer import AgreeAuditBed, AnswerAuditBed, Found, SettleAuditAnswer
from wardapp.commands.command import Who
from wardapp.commands.departure import DischargePatient
from wardapp.domain.audit import AuditAnswer
from wardapp.domain.base import table_of
from wardapp.errors import Conflict, RuleBroken
from wardapp.queries.audit import AuditBedRow, AuditScreen, audit_screen, audits
from wardapp.queries.diary import entries_after, history_of, newest_change
from wardapp.queries.ward import WardRow, wards

CLERK = Who(None, "Elin Ward", "clerk", ALL)
SECRET = Found(
    outcome="not_meeting",
    reason="HOM-02",
    others=("HOM-03",),
    side="inside",
    place="nursing_home",
    note="sgwrs â'r teulu",
    looked_at=("case_record",),
)
"""An answer of which each word stands out where it does not belong."""


@pytest.fixture
def app(tmp_path: Path) -> App:
    return an_app_after(three_frozen, tmp_path)


@pytest.fixture
def ward(app: App) -> WardRow:
    return app.ask(wards)[0]


@pytest.fixture
def screen(app: App) -> AuditScreen:
    return app.ask(audits)[0]


def bed(app: App, screen: AuditScreen, slot: str = "A") -> AuditBedRow:
    return beds_for(app, screen, slot)[0]


def give(app: App, screen: AuditScreen, slot: str, found: Found = MEETS) -> str:
    return answer(app, bed(app, screen, slot), slot, found)


def keys(row: AuditBedRow) -> tuple[str, ...]:
    now = row.standing
    return tuple(given.key for given in (*now.a, *now.b))


def agree(app: App, screen: AuditScreen, found: Found = MEETS, **changed: Any) -> str:
    row = bed(app, screen)
    seen = tuple(given.key for given in row.standing.agreed)
    command = AgreeAuditBed(
        bed_id=row.id, found=found, **{"of": keys(row), "seen": seen, **changed}
    )
    app.do(command)
    return command.uuid


# What is refused


@pytest.mark.parametrize(
    ("field", "found"),
    [
        ("outcome", Found(outcome="")),
        ("outcome", Found(outcome="perhaps")),
        ("criteria", Found(outcome="meets", criteria=("hunger",))),
        ("criteria", Found(outcome="meets", criteria=("breathing", ""))),
        ("override", Found(outcome="meets")),
        ("override", Found(outcome="meets", override=" \u200b\n")),
        ("override", Found(outcome="meets", criteria=("breathing",), override="why not")),
        ("override", replace(NOT_MEETING, criteria=("breathing",))),
        ("override", replace(NOT_MEETING, override="no need")),
        ("override", Found(outcome="not_complete", criteria=("breathing",))),
        ("override", Found(outcome="meets", override="x" * 1001)),
        ("reason", replace(NOT_MEETING, reason="")),
        ("reason", replace(NOT_MEETING, reason="XX-1")),
        ("reason", replace(NOT_MEETING, others=("XX-1",))),
        ("side", replace(NOT_MEETING, side="")),
        ("side", replace(NOT_MEETING, side="both")),
        ("place", replace(NOT_MEETING, place="")),
        ("place", replace(NOT_MEETING, place="moon")),
        ("left_out", Found(outcome="left_out")),
        ("left_out", Found(outcome="left_out", left_out="asleep")),
        ("note", replace(MEETS, note="x" * 1001)),
        ("note", replace(NOT_MEETING, reason="AUD-21")),
        ("note", replace(NOT_MEETING, reason="AUD-21", note=" \u200b")),
        ("note", Found(outcome="left_out", left_out="other")),
    ],
)
def test_an_answer_that_says_too_little_or_two_things_is_refused(
    app: App, screen: AuditScreen, field: str, found: Found
) -> None:
    with pytest.raises(RuleBroken) as caught:
        give(app, screen, "A", found)
    assert (caught.value.field, bed(app, screen).history) == (field, ())


def test_an_override_says_why_the_outcome_is_not_what_the_criteria_say(
    app: App, screen: AuditScreen
) -> None:
    give(app, screen, "A", Found(outcome="meets", override="dying, cannot be moved"))
    give(app, screen, "B", replace(NOT_MEETING, criteria=("breathing",), override="home oxygen"))
    now = bed(app, screen).standing
    assert (now.a[0].override, now.b[0].override) == ("dying, cannot be moved", "home oxygen")
    assert now.state == "to_agree"


def test_what_does_not_belong_to_the_outcome_is_not_kept(app: App, screen: AuditScreen) -> None:
    everything = replace(NOT_MEETING, outcome="not_complete", left_out="other", others=("HOM-02",))
    give(app, screen, "A", everything)
    kept = bed(app, screen).standing.a[0]
    assert kept.verdict == ("not_complete", "", "", "", "")
    assert (kept.others, kept.criteria) == ((), ())
    gone = Found(outcome="left_out", left_out="not_here", criteria=("breathing",), override="no")
    give(app, screen, "A", gone)
    kept = bed(app, screen).standing.a[0]
    assert (kept.left_out, kept.criteria, kept.override) == ("not_here", (), "")


def test_a_code_given_twice_counts_once(app: App, screen: AuditScreen) -> None:
    twice = replace(
        NOT_MEETING,
        criteria=("breathing", "breathing"),
        override="baseline",
        others=("HOM-02", "HOM-01", "HOM-02"),
        looked_at=("case_record", "case_record", "crystal_ball"),
    )
    give(app, screen, "A", twice)
    kept = bed(app, screen).standing.a[0]
    assert (kept.criteria, kept.others, kept.looked_at) == (
        ("breathing",),
        ("HOM-02",),
        ("case_record",),
    )


def test_only_the_named_reviewer_answers_as_themselves(app: App, screen: AuditScreen) -> None:
    for slot, who in (("A", RHIAN), ("B", SIONED), ("A", CLERK)):
        with pytest.raises(RuleBroken, match="belongs to the other reviewer"):
            answer(app, bed(app, screen, slot), slot, MEETS, who)
    for slot in ("agreed", "C", ""):
        with pytest.raises(RuleBroken):
            app.do(AnswerAuditBed(bed_id=bed(app, screen).id, slot=slot, found=MEETS))
    assert bed(app, screen, "").history == ()


def test_where_one_person_reviews_there_is_no_second_answer(app: App, ward: WardRow) -> None:
    screen = a_frozen_audit(app, ward, reviewers_each=1)
    with pytest.raises(RuleBroken, match="one reviewer"):
        app.do(AnswerAuditBed(bed_id=bed(app, screen).id, slot="B", found=MEETS, from_paper=True))
    give(app, screen, "A")
    assert bed(app, screen).standing.state == "done"
    with pytest.raises(RuleBroken, match="Both reviewers answer first"):
        agree(app, screen)
    give(app, screen, "A", NOT_COMPLETE)  # their own may be changed until the end
    now = bed(app, screen).standing
    assert now.final is not None
    assert (now.final.outcome, len(bed(app, screen).history)) == ("not_complete", 2)


@pytest.mark.parametrize("state", ["empty", "closed", "leave", "definite"])
def test_nobody_answers_for_a_bed_in_which_nobody_is_to_be_reviewed(
    app: App, screen: AuditScreen, state: str
) -> None:
    correct(app, bed(app, screen), "state", state)
    with pytest.raises(RuleBroken, match="nobody is to be reviewed"):
        give(app, screen, "A")


def test_an_answer_for_a_bed_that_is_not_there_is_refused(app: App, screen: AuditScreen) -> None:
    for command in (
        AnswerAuditBed(bed_id=999, slot="A", found=MEETS),
        AgreeAuditBed(bed_id=999, found=MEETS, of=()),
        SettleAuditAnswer(bed_id=999, slot="A", keep="", seen=()),
    ):
        with pytest.raises(RuleBroken, match="taken back meanwhile"):
            app.do(command)


# Neither sees the other's


def words_in(thing: Any) -> str:
    """Return every value that can be reached from a row, as one text."""
    if is_dataclass(thing) and not isinstance(thing, type):
        return " ".join(words_in(getattr(thing, part.name)) for part in fields(thing))
    if isinstance(thing, dict):
        return " ".join(f"{words_in(key)} {words_in(value)}" for key, value in thing.items())
    if isinstance(thing, tuple | list | set | frozenset):
        return " ".join(words_in(part) for part in thing)
    return repr(thing)


@pytest.mark.parametrize(
    ("first", "second", "name"), [("A", "B", SIONED.name), ("B", "A", RHIAN.name)]
)
def test_nothing_of_the_first_answer_reaches_the_second_reviewer(
    app: App, screen: AuditScreen, first: str, second: str, name: str
) -> None:
    app.clock.advance(minutes=3)  # type: ignore[attr-defined]
    key = give(app, screen, first, SECRET)
    written = ("HOM-02", "HOM-03", "nursing_home", "sgwrs", "case_record", "not_meeting", key)
    told_apart = (*written, repr(app.clock.now()))
    own = words_in(bed(app, screen, first))
    assert all(word in own for word in told_apart)  # the search finds what is there
    for slot in (second, ""):
        row = bed(app, screen, slot)
        seen = words_in(replace(row, shown={}))
        assert [word for word in (*told_apart, name) if word in seen] == []
        assert (row.other_answered, row.history, row.standing.final) == (True, (), None)
    given = bed(app, screen, first)
    assert (given.other_answered, given.standing.state) == (False, "half")


def test_the_page_of_the_audit_tells_how_many_answered_and_not_what(
    app: App, screen: AuditScreen
) -> None:
    key = give(app, screen, "A", SECRET)
    for shown in (app.ask(audit_screen, screen.audit.id), app.ask(audits)):
        told = words_in(shown).replace(words_in(dict(screen.audit.lists)), "")
        assert [
            w for w in (key, "HOM-02", "nursing_home", "sgwrs", "not_meeting") if w in told
        ] == []
    now = app.ask(audit_screen, screen.audit.id)
    assert now is not None
    assert (now.wards[0].first, now.wards[0].second, now.wards[0].done) == (1, 0, 0)


def test_neither_diary_nor_the_person_s_history_tells_an_answer(
    app: App, ward: WardRow, screen: AuditScreen
) -> None:
    stay = bed(app, screen).patient_stay or 0
    before = app.ask(history_of, stay)
    key = give(app, screen, "A", SECRET)
    assert app.ask(history_of, stay) == before
    told = words_in(app.ask(entries_after, 0)).replace(f"{key}", "", 0)
    assert [w for w in ("HOM-02", "nursing_home", "sgwrs", "not_meeting") if w in told] == []


def test_whoever_types_for_another_is_not_shown_the_answer_that_stands(
    app: App, screen: AuditScreen
) -> None:
    give(app, screen, "A", SECRET)
    app.sign_in(RHIAN)
    paper = AnswerAuditBed(bed_id=bed(app, screen).id, slot="A", found=MEETS, from_paper=True)
    with pytest.raises(Conflict) as caught:
        app.do(paper)
    assert app.ask(newest_change, caught.value.table, caught.value.row_id) is None


def test_both_see_both_once_both_have_answered(app: App, screen: AuditScreen) -> None:
    first, second = give(app, screen, "A", SECRET), give(app, screen, "B", MEETS)
    for slot in ("A", "B", ""):
        row = bed(app, screen, slot)
        assert keys(row) == (first, second)
        assert row.standing.state == "to_agree"
    assert bed(app, screen, "").standing.final is None


def test_while_one_stands_twice_the_other_still_sees_nothing(app: App, screen: AuditScreen) -> None:
    give(app, screen, "A", SECRET)
    a_double(app, screen)
    row = bed(app, screen, "B")
    assert "not_meeting" not in words_in(row)
    assert (row.standing.a, row.history, row.other_answered) == ((), (), True)


def a_double(app: App, screen: AuditScreen) -> None:
    """Let a second answer of the first reviewer stand, as it comes from another laptop."""
    table = table_of(AuditAnswer)
    with app.store.engine.begin() as connection:
        row = dict(connection.execute(table.select()).mappings().first() or {})
        row.update(id=None, key="from the laptop", outcome="meets", replaces=[])
        connection.execute(table.insert().values({k: v for k, v in row.items() if k != "id"}))


# What stands


def test_an_own_answer_may_be_changed_until_the_other_has_answered(
    app: App, screen: AuditScreen
) -> None:
    first = give(app, screen, "A", MEETS)
    second = give(app, screen, "A", NOT_MEETING)
    row = bed(app, screen)
    assert [given.key for given in row.standing.a] == [second]
    assert [given.key for given in row.history] == [first, second]  # nothing is lost
    give(app, screen, "B", MEETS)
    for slot in ("A", "B"):
        with pytest.raises(RuleBroken, match="what each said stands"):
            give(app, screen, slot, NOT_COMPLETE)
    assert [given.outcome for given in bed(app, screen).history] == [
        "meets",
        "not_meeting",
        "meets",
    ]


@pytest.mark.parametrize(
    ("second", "state"),
    [
        (NOT_MEETING, "done"),
        (replace(NOT_MEETING, note="another note", others=("HOM-02",)), "done"),
        (replace(NOT_MEETING, criteria=("breathing",), override="baseline"), "done"),
        (replace(NOT_MEETING, reason="HOM-02"), "to_agree"),
        (replace(NOT_MEETING, side="inside"), "to_agree"),
        (replace(NOT_MEETING, place="nursing_home"), "to_agree"),
        (NOT_COMPLETE, "to_agree"),
        (MEETS, "to_agree"),
        (Found(outcome="left_out", left_out="not_here"), "to_agree"),
    ],
)
def test_what_two_said_alike_needs_no_agreeing(
    app: App, screen: AuditScreen, second: Found, state: str
) -> None:
    give(app, screen, "A", NOT_MEETING)
    give(app, screen, "B", second)
    now = bed(app, screen).standing
    assert (now.state, now.final is not None) == (state, state == "done")


def test_an_agreed_answer_counts_and_the_first_two_stay(app: App, screen: AuditScreen) -> None:
    give(app, screen, "A", MEETS)
    with pytest.raises(RuleBroken, match="Both reviewers answer first"):
        agree(app, screen)
    give(app, screen, "B", NOT_MEETING)
    agree(app, screen, NOT_COMPLETE)
    now = bed(app, screen).standing
    assert now.final is not None
    assert [one.outcome for one in (now.a[0], now.b[0], now.final)] == [
        "meets",
        "not_meeting",
        "not_complete",
    ]
    agree(app, screen, MEETS)  # they talked again
    final = bed(app, screen).standing.final
    assert final is not None
    assert (final.outcome, len(bed(app, screen).history)) == ("meets", 4)


def test_what_is_agreed_names_the_answers_that_were_looked_at(
    app: App, screen: AuditScreen
) -> None:
    give(app, screen, "A", MEETS)
    give(app, screen, "B", NOT_MEETING)
    first, second = keys(bed(app, screen))
    for of in ((), (first,), (first, second, "x"), (first, "x")):
        with pytest.raises(Conflict) as caught:
            agree(app, screen, of=of)
        theirs = app.ask(newest_change, caught.value.table, caught.value.row_id)
        assert theirs is not None
        assert theirs.after["key"] == second
    agree(app, screen)
    with pytest.raises(Conflict):
        agree(app, screen, seen=())
    with pytest.raises(RuleBroken) as refused:
        agree(app, screen, replace(NOT_MEETING, reason=""))
    assert refused.value.field == "reason"


def test_of_two_answers_of_one_reviewer_one_is_chosen(app: App, screen: AuditScreen) -> None:
    give(app, screen, "A", SECRET)
    with pytest.raises(RuleBroken, match="not two answers"):
        settle(app, screen, keys(bed(app, screen))[0])
    a_double(app, screen)
    give(app, screen, "B", MEETS)
    with pytest.raises(RuleBroken, match="stands twice"):
        agree(app, screen)
    heads = bed(app, screen).standing.a
    for wrong in ("x", keys(bed(app, screen))[-1]):
        with pytest.raises(RuleBroken, match="not two answers"):
            settle(app, screen, wrong)
    with pytest.raises(RuleBroken, match="not two answers"):
        app.do(SettleAuditAnswer(bed_id=bed(app, screen).id, slot="?", keep="", seen=()))
    settle(app, screen, heads[0].key)
    row = bed(app, screen)
    (kept,) = row.standing.a
    assert (kept.verdict, kept.note, kept.reviewer) == (
        heads[0].verdict,
        heads[0].note,
        SIONED.name,
    )
    assert (row.standing.state, len(row.history)) == ("to_agree", 4)


def test_the_other_reviewer_does_not_choose_between_answers_they_may_not_see(
    app: App, screen: AuditScreen
) -> None:
    give(app, screen, "A", SECRET)
    a_double(app, screen)
    heads = keys(bed(app, screen))
    app.sign_in(RHIAN)
    for seen in (heads, ()):
        with pytest.raises(RuleBroken, match="belongs to the other reviewer"):
            app.do(
                SettleAuditAnswer(bed_id=bed(app, screen).id, slot="A", keep=heads[0], seen=seen)
            )
    app.sign_in(SIONED)
    settle(app, screen, heads[0])
    assert len(bed(app, screen).standing.a) == 1


def settle(app: App, screen: AuditScreen, keep: str) -> None:
    row = bed(app, screen)
    seen = tuple(given.key for given in row.standing.a)
    app.do(SettleAuditAnswer(bed_id=row.id, slot="A", keep=keep, seen=seen))


def test_the_chosen_answer_is_written_again_whole(app: App, screen: AuditScreen) -> None:
    app.sign_in(CLERK)
    row = bed(app, screen)
    app.do(AnswerAuditBed(bed_id=row.id, slot="A", found=SECRET, from_paper=True, seconds=90))
    a_double(app, screen)
    first = bed(app, screen).standing.a[0]
    app.sign_in(SIONED)
    settle(app, screen, first.key)
    (kept,) = bed(app, screen).standing.a
    own = {"id", "key", "at", "by", "replaces", "received_at"}
    again = [part.name for part in fields(kept) if part.name not in own]
    assert [getattr(kept, name) for name in again] == [getattr(first, name) for name in again]
    assert (kept.from_paper, kept.seconds) == (True, 90)


def test_a_third_answer_that_came_meanwhile_is_looked_at_before_one_is_chosen(
    app: App, screen: AuditScreen
) -> None:
    give(app, screen, "A", SECRET)
    a_double(app, screen)
    row, heads = bed(app, screen), keys(bed(app, screen))
    for seen in (heads[:1], ()):
        with pytest.raises(Conflict):
            app.do(SettleAuditAnswer(bed_id=row.id, slot="A", keep=heads[0], seen=seen))
    assert keys(bed(app, screen)) == heads


# Paper, people who left, corrections


def test_a_clerk_types_a_form_in_the_reviewer_s_name(app: App, screen: AuditScreen) -> None:
    app.sign_in(CLERK)
    row = bed(app, screen)
    for slot in ("A", "B"):
        app.do(AnswerAuditBed(bed_id=row.id, slot=slot, found=MEETS, from_paper=True, seconds=-5))
    given = bed(app, screen, "").history
    assert [(one.reviewer, one.by, one.from_paper) for one in given] == [
        (SIONED.name, CLERK.name, True),
        (RHIAN.name, CLERK.name, True),
    ]
    assert given[0].seconds == 0


def test_a_pause_is_not_counted_as_hours_at_one_bed(app: App, screen: AuditScreen) -> None:
    app.sign_in(SIONED)
    app.do(AnswerAuditBed(bed_id=bed(app, screen).id, slot="A", found=MEETS, seconds=90_000))
    assert bed(app, screen).standing.a[0].seconds == 3600


def test_somebody_who_left_after_the_freeze_is_answered_for_all_the_same(
    app: App, ward: WardRow, screen: AuditScreen
) -> None:
    app.clock.move_to(at(11))  # type: ignore[attr-defined]
    here = the_board(app, ward)["A1"]
    app.do(
        DischargePatient(
            stay_id=here.stay_id or 0,
            expected_version=here.stay_version,
            method="1",
            destination="19",
            left_at=at(10, 30),
        )
    )
    give(app, screen, "A", MEETS)
    give(app, screen, "B", Found(outcome="left_out", left_out="left_before"))
    assert bed(app, screen).standing.state == "to_agree"


def test_a_bed_corrected_to_empty_after_its_answers_is_not_counted(
    app: App, screen: AuditScreen
) -> None:
    give(app, screen, "A")
    give(app, screen, "B")

    def progress() -> tuple[int, ...]:
        now = app.ask(audit_screen, screen.audit.id)
        assert now is not None
        ward = now.wards[0]
        return (ward.beds, ward.to_review, ward.first, ward.second, ward.done)

    assert progress() == (4, 3, 1, 1, 1)
    correct(app, bed(app, screen), "state", "empty")
    assert progress() == (4, 2, 0, 0, 0)
    assert len(bed(app, screen).history) == 2  # what was said is kept
    correct(app, bed(app, screen), "state", "occupied")
    assert progress() == (4, 3, 1, 1, 1)


# Once, and by whom


def test_a_repeated_command_has_one_effect(app: App, screen: AuditScreen) -> None:
    app.sign_in(SIONED)
    command = AnswerAuditBed(bed_id=bed(app, screen).id, slot="A", found=MEETS)
    for _ in range(3):
        app.do(command)
    assert len(bed(app, screen).history) == 1


def test_two_stations_that_answer_at_once_lose_nothing(
    app: App, screen: AuditScreen, tmp_path: Path
) -> None:
    there = an_app(tmp_path, audit_clock(), station="PC-2")
    seen_here, seen_there = bed(app, screen), bed(there, screen)
    answer(app, seen_here, "A", MEETS)
    with pytest.raises(Conflict):
        answer(there, seen_there, "A", NOT_MEETING)
    answer(there, bed(there, screen), "A", NOT_MEETING)  # seen, and meant all the same
    assert [one.outcome for one in bed(app, screen).history] == ["meets", "not_meeting"]
    answer(there, bed(there, screen, "B"), "B", MEETS)
    assert bed(app, screen).standing.state == "to_agree"


def test_an_answer_is_never_taken_back_by_a_step_back(app: App, screen: AuditScreen) -> None:
    steps: tuple[Callable[[], Any], ...] = (
        lambda: give(app, screen, "A", MEETS),
        lambda: give(app, screen, "B", NOT_MEETING),
        lambda: agree(app, screen),
        lambda: correct(app, bed(app, screen), "age", "91"),
    )
    for step in steps:
        step()
        with pytest.raises(RuleBroken):
            app.undo()
    assert len(bed(app, screen).history) == 3


@pytest.mark.parametrize("text", ["<b>Siân</b> & ŵ", "=1+1", "🌳 سرير", "a\u202eb\x00c"])
def test_a_note_in_any_writing_is_kept_without_what_is_hidden(
    app: App, screen: AuditScreen, text: str
) -> None:
    give(app, screen, "A", replace(MEETS, note=text))
    assert bed(app, screen).standing.a[0].note == text.replace("\u202e", "").replace("\x00", "")
