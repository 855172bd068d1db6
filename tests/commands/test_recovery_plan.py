"""The plan is written by several people, agreed with one, and never loses a word."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from builders import MORNING, a_patient, a_ward, an_app, the_board

from wardapp.app import App
from wardapp.clock import FrozenClock
from wardapp.commands.departure import DischargePatient
from wardapp.commands.pathway import SetPathway
from wardapp.commands.recovery_plan import (
    AddPlanEntry,
    AgreePlan,
    ConfirmReceipt,
    HandOverPlan,
    RemovePlanEntry,
    SetPlanDepth,
    StartPlan,
    WritePlan,
)
from wardapp.errors import Conflict, RuleBroken
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
from wardapp.queries.ready import ready_moments
from wardapp.queries.recovery_plan import PlanRow, VersionRow, plan_list, recovery_plan
from wardapp.queries.ward import WardRow
from wardapp.store.diary import verify_chain

SAID = (
    ("capacity", "capacity", "assumed"),
    ("carer_question", "answer", "no_carer"),
    ("contact", "name", "Nia Bowen"),
    ("review", "first_review_on", "2/3/2026"),
)
"""The minimum set without the person's own words, a goal and a pathway."""


@dataclass
class Therapist:
    """Somebody at a station of their own who writes in the plan of one stay."""

    app: App
    stay: int
    plan: int

    @property
    def row(self) -> PlanRow:
        found = self.app.ask(recovery_plan, self.stay)
        assert found is not None
        return found

    @property
    def version(self) -> VersionRow:
        assert self.row.agreed is not None
        return self.row.agreed

    def words(self, section: str = "what_matters") -> list[Mapping[str, str]]:
        return [entry.fields for entry in self.row.entries if entry.section == section]

    def write(
        self, value: str, field: str = "own_words", section: str = "what_matters", **known: object
    ) -> int:
        command = WritePlan(
            plan_id=self.plan,
            section=section,
            field=field,
            value=value,
            **known,  # type: ignore[arg-type]
        )
        return self.app.do(command).made_id or 0

    def goal(self, **fields: str) -> int:
        said = tuple(({"goal": "Cerdded at y giât"} | fields).items())
        made = self.app.do(AddPlanEntry(plan_id=self.plan, section="goals", fields=said)).made_id
        return made or 0

    def seen(self) -> tuple[tuple[int, int], ...]:
        return tuple((entry.id, entry.version) for entry in self.row.entries)

    def agree(
        self, agreed: str = "yes", by: str = "Siân Evans", at: datetime | None = None
    ) -> VersionRow:
        command = AgreePlan(
            plan_id=self.plan, entries=self.seen(), agreed=agreed, agreed_by=by, at=at
        )
        self.app.do(command)
        return self.version

    def complete(self) -> None:
        """Write the minimum set."""
        self.app.do(
            SetPathway(stay_id=self.stay, seen=self.row.person.pathway_id, scheme="B", code="1")
        )
        self.write("Mot a'r ardd")
        for section, field, value in SAID:
            self.write(value, field, section)
        self.goal()


@pytest.fixture
def clock() -> FrozenClock:
    return FrozenClock(MORNING)


@pytest.fixture
def ward(tmp_path: Path, clock: FrozenClock) -> WardRow:
    return a_ward(an_app(tmp_path, clock))


@pytest.fixture
def physio(tmp_path: Path, clock: FrozenClock, ward: WardRow) -> Therapist:
    app = an_app(tmp_path, clock)
    stay = a_patient(app, ward)
    return Therapist(app, stay, app.do(StartPlan(stay_id=stay)).made_id or 0)


@pytest.fixture
def ot(tmp_path: Path, clock: FrozenClock, physio: Therapist) -> Therapist:
    return Therapist(an_app(tmp_path, clock, station="PC-2"), physio.stay, physio.plan)


def test_what_is_written_stands_there_after_the_program_was_closed(
    tmp_path: Path, clock: FrozenClock, physio: Therapist
) -> None:
    physio.write("Mot, y ci")
    physio.app.store.close()
    later = Therapist(an_app(tmp_path, clock), physio.stay, physio.plan)
    assert later.words() == [{"own_words": "Mot, y ci"}]
    (entry,) = later.row.entries
    later.write("Mot a'r ardd", seen="Mot, y ci", entry_id=entry.id)
    assert later.words() == [{"own_words": "Mot a'r ardd"}]


def test_a_stay_has_one_plan(physio: Therapist, ot: Therapist) -> None:
    with pytest.raises(RuleBroken, match="already has a plan"):
        ot.app.do(StartPlan(stay_id=physio.stay))


def test_two_who_write_in_different_sections_both_keep_their_work(
    physio: Therapist, ot: Therapist
) -> None:
    physio.goal(target="10 m with a frame")
    ot.write("Wants to sleep in her own bed")
    assert physio.words("goals")[0]["target"] == "10 m with a frame"
    assert physio.words() == [{"own_words": "Wants to sleep in her own bed"}]


def test_two_who_write_in_different_fields_of_one_goal_both_keep_their_work(
    physio: Therapist, ot: Therapist
) -> None:
    goal = physio.goal()
    physio.write("10 m", "target", "goals", entry_id=goal)
    ot.write("Twice a day", "frequency", "goals", entry_id=goal)
    (found,) = physio.words("goals")
    assert (found["target"], found["frequency"]) == ("10 m", "Twice a day")


def test_two_who_write_in_one_field_are_told_and_nothing_is_lost(
    physio: Therapist, ot: Therapist
) -> None:
    goal = physio.goal()
    physio.write("10 m", "target", "goals", entry_id=goal)
    with pytest.raises(Conflict) as told:
        ot.write("20 m", "target", "goals", entry_id=goal)
    assert (told.value.table, told.value.row_id) == ("plan_entry", goal)
    assert physio.words("goals")[0]["target"] == "10 m"
    ot.write("10 m", "target", "goals", entry_id=goal)  # the same words are no conflict
    assert physio.row.entries[0].version == 2


def test_two_who_begin_one_section_at_once_write_into_one_entry(
    physio: Therapist, ot: Therapist
) -> None:
    physio.write("Mot", "own_words")
    ot.write("Sunshine", "good_day")
    assert physio.words() == [{"own_words": "Mot", "good_day": "Sunshine"}]
    with pytest.raises(Conflict):
        ot.write("The cat", "own_words")
    assert len(physio.row.entries) == 1


def test_a_section_taken_back_by_one_is_begun_again_by_the_words_of_the_other(
    physio: Therapist, ot: Therapist
) -> None:
    entry = physio.write("Mot")
    physio.app.undo()
    ot.write("Sunshine", "good_day", entry_id=entry)
    assert physio.words() == [{"good_day": "Sunshine"}]


def test_a_goal_taken_back_by_one_is_not_written_on_by_the_other(
    physio: Therapist, ot: Therapist
) -> None:
    goal = physio.goal()
    physio.app.undo()
    with pytest.raises(RuleBroken, match="taken back meanwhile"):
        ot.write("10 m", "target", "goals", entry_id=goal)


def test_an_entry_is_never_written_into_another_persons_plan(
    physio: Therapist, ward: WardRow
) -> None:
    goal = physio.goal()
    stay = a_patient(physio.app, ward, "A2", family="Rees")
    plan = physio.app.do(StartPlan(stay_id=stay)).made_id or 0
    with pytest.raises(RuleBroken, match="another plan"):
        Therapist(physio.app, stay, plan).write("10 m", "target", "goals", entry_id=goal)
    with pytest.raises(RuleBroken, match="another plan"):
        physio.write("10 m", "own_words", "what_matters", entry_id=goal)


def test_an_entry_without_a_word_is_none(physio: Therapist) -> None:
    with pytest.raises(RuleBroken, match="Write something first"):
        physio.app.do(
            AddPlanEntry(plan_id=physio.plan, section="goals", fields=(("goal", " \n "),))
        )
    with pytest.raises(RuleBroken, match="Write something first"):
        physio.write("A goal", "goal", "goals")
    physio.goal()
    physio.agree()
    physio.write("Mot")
    physio.write("", seen="Mot")
    assert not physio.row.changed_since


@pytest.mark.parametrize(
    "said",
    ["Ŵyr a’r ŷd: tŷ, dŵr, ŵ ŷ Ŵ Ŷ", "🐕 👩🏽 🏡 ❤", "<b>bold</b> & </para> {x} %s", "x" * 4000,
     "Line one\nLine two"],
    ids=["welsh", "emoji", "markup", "4000 letters", "lines"],
)  # fmt: skip
def test_every_word_stays_as_it_was_said(physio: Therapist, said: str) -> None:
    physio.write(said)
    physio.agree("partly")
    assert physio.words() == [{"own_words": said}]
    assert physio.version.content["what_matters"] == [{"own_words": said}]


def test_more_than_4000_letters_are_not_cut_in_silence(physio: Therapist) -> None:
    with pytest.raises(RuleBroken) as refused:
        physio.write("x" * 4001)
    assert refused.value.field == "own_words"


def test_a_choice_and_a_rating_come_from_their_lists(physio: Therapist) -> None:
    goal = physio.goal()
    for field, wrong in (("rating_now", "11"), ("status", "perhaps"), ("by_date", "soon")):
        with pytest.raises(RuleBroken) as refused:
            physio.write(wrong, field, "goals", entry_id=goal)
        assert refused.value.field == field
    physio.write("3", "rating_now", "goals", entry_id=goal)
    assert physio.words("goals")[0]["rating_now"] == "3"


def test_nobody_agrees_to_something_they_have_not_seen(physio: Therapist, ot: Therapist) -> None:
    goal = physio.goal()
    seen = physio.seen()
    ot.write("10 m", "target", "goals", entry_id=goal)
    agree = AgreePlan(plan_id=physio.plan, entries=seen, agreed="yes", agreed_by="Siân")
    with pytest.raises(Conflict):
        physio.app.do(agree)
    seen = physio.seen()
    ot.goal(goal="Stairs")
    with pytest.raises(Conflict):
        physio.app.do(AgreePlan(plan_id=physio.plan, entries=seen, agreed="yes", agreed_by="Siân"))
    assert physio.row.versions == ()
    assert physio.agree().number == 1


def test_a_plan_is_in_place_when_the_minimum_set_is_complete(physio: Therapist) -> None:
    physio.complete()
    assert physio.row.missing == (AGREEMENT,)
    version = physio.agree()
    assert (version.in_place, version.missing) == (True, ())
    assert (version.scheme, version.pathway) == ("B", "1")
    assert (physio.row.status, physio.row.missing) == ("agreed", ())


def test_a_plan_with_sections_missing_is_agreed_and_says_what_is_missing(
    physio: Therapist,
) -> None:
    physio.write("Mot")
    version = physio.agree()
    assert not version.in_place
    assert version.missing == (GOAL, PATHWAY, CAPACITY, CARER, CONTACT, REVIEW)


@pytest.mark.parametrize(("agreed", "in_place"), [("yes", True), ("partly", True), ("no", False)])
def test_who_says_no_has_no_plan_in_place(physio: Therapist, agreed: str, in_place: bool) -> None:
    physio.complete()
    version = physio.agree(agreed)
    assert version.in_place is in_place
    assert (AGREEMENT in version.missing) is not in_place


@pytest.mark.parametrize(("agreed", "by"), [("", "Siân"), ("perhaps", "Siân"), ("yes", "  ")])
def test_an_agreement_says_what_was_said_and_by_whom(
    physio: Therapist, agreed: str, by: str
) -> None:
    with pytest.raises(RuleBroken):
        physio.agree(agreed, by)


def test_a_carer_who_is_named_must_have_been_asked(physio: Therapist) -> None:
    physio.complete()
    physio.write("has_carer", "answer", "carer_question", seen="no_carer")
    assert CARER in physio.row.missing
    named = (("name", "Huw"), ("asked", "yes"))
    physio.app.do(AddPlanEntry(plan_id=physio.plan, section="carers", fields=named))
    assert CARER not in physio.row.missing
    physio.app.do(AddPlanEntry(plan_id=physio.plan, section="carers", fields=(("name", "Mair"),)))
    assert CARER in physio.row.missing


def test_a_later_edit_makes_a_second_version_and_the_first_stays(
    physio: Therapist, clock: FrozenClock
) -> None:
    physio.complete()
    first = physio.agree()
    clock.advance(hours=1)
    physio.write("Mot and the garden", seen="Mot a'r ardd")
    assert (physio.row.status, physio.row.missing) == ("draft", (AGREEMENT,))
    second = physio.agree("partly")
    assert second.number == 2
    assert physio.row.versions[0] == first
    assert first.content["what_matters"] == [{"own_words": "Mot a'r ardd"}]


def test_agreeing_again_to_the_same_words_is_no_new_version(
    physio: Therapist, clock: FrozenClock
) -> None:
    physio.complete()
    physio.agree()
    clock.advance(hours=1)
    with pytest.raises(RuleBroken, match="Nothing has changed since version 1"):
        physio.agree()
    assert physio.agree("no").number == 2  # they have changed their mind
    assert physio.agree("no", "Huw, her son").number == 3  # somebody else has said so


def test_a_pathway_set_after_the_agreement_asks_for_a_new_one(
    physio: Therapist, clock: FrozenClock, ward: WardRow
) -> None:
    physio.complete()
    physio.agree()
    pathway = physio.row.person.pathway_id
    clock.advance(hours=1)
    physio.app.do(SetPathway(stay_id=physio.stay, seen=pathway, scheme="B", code="2"))
    assert (physio.row.status, physio.row.missing) == ("draft", (AGREEMENT,))
    assert physio.app.ask(plan_list, ward.id)[0].lacking == (AGREEMENT,)
    assert (physio.agree().pathway, physio.row.status) == ("2", "agreed")
    assert physio.app.ask(plan_list, ward.id)[0].lacking == ()


def test_nobody_agrees_in_the_future_nor_before_the_words_were_written(
    physio: Therapist, clock: FrozenClock
) -> None:
    clock.advance(hours=2)
    physio.write("Mot")
    hour = timedelta(hours=1)
    for at, why in (
        (clock.now() + hour, "still to come"),
        (MORNING - hour, "before the plan was begun"),
        (MORNING + hour, "written on after that time"),
    ):
        with pytest.raises(RuleBroken, match=why) as refused:
            physio.agree(at=at)
        assert refused.value.field == "at"
    written = clock.now()
    clock.advance(hours=3)
    assert physio.agree(at=written).agreed_at == written
    assert physio.version.recorded_at == clock.now()
    physio.agree("no")
    with pytest.raises(RuleBroken, match="before the version that stands"):
        physio.agree("yes", at=written)


def leave(physio: Therapist, at: datetime) -> bool:
    """Go home onto the pathway; returns whether a plan was in place then (K3)."""
    physio.app.do(
        DischargePatient(
            stay_id=physio.stay,
            expected_version=physio.row.person.stay_version,
            method="1",
            destination="19",
            left_at=at,
        )
    )
    return physio.app.ask(ready_moments, physio.stay).plan_in_place


def test_a_version_agreed_at_the_minute_of_leaving_counts(
    physio: Therapist, clock: FrozenClock
) -> None:
    physio.complete()
    clock.advance(hours=1)
    physio.agree()
    assert leave(physio, clock.now())


def test_a_plan_agreed_between_leaving_and_its_recording_does_not_count(
    physio: Therapist, clock: FrozenClock
) -> None:
    physio.complete()
    left_at = clock.now() + timedelta(minutes=30)
    clock.advance(hours=1)
    physio.agree()
    assert not leave(physio, left_at)


def test_who_said_no_before_leaving_leaves_without_a_plan_in_place(
    physio: Therapist, clock: FrozenClock
) -> None:
    physio.complete()
    physio.agree()
    clock.advance(hours=1)
    physio.agree("no")
    assert not leave(physio, clock.now())


def test_what_is_written_after_leaving_does_not_touch_what_counted(
    physio: Therapist, clock: FrozenClock
) -> None:
    physio.complete()
    physio.agree()
    assert leave(physio, clock.now())
    clock.advance(hours=1)
    physio.write("", seen="Mot a'r ardd")
    assert not physio.agree("no").in_place
    assert physio.app.ask(ready_moments, physio.stay).plan_in_place


def test_depth_hides_questions_and_loses_no_answer(physio: Therapist) -> None:
    goal = physio.goal(rating_now="3")
    physio.app.do(SetPlanDepth(plan_id=physio.plan, expected_version=1, depth="short"))
    assert physio.row.depth == "short"
    assert physio.words("goals")[0]["rating_now"] == "3"
    physio.write("4", "rating_now", "goals", entry_id=goal, seen="3")
    with pytest.raises(RuleBroken, match="short, standard or full"):
        physio.app.do(SetPlanDepth(plan_id=physio.plan, expected_version=2, depth="huge"))
    with pytest.raises(Conflict):
        physio.app.do(SetPlanDepth(plan_id=physio.plan, expected_version=1, depth="full"))


def test_a_version_is_handed_over_after_it_was_agreed_and_received_after_that(
    physio: Therapist, clock: FrozenClock
) -> None:
    physio.goal()
    version = physio.agree()
    clock.advance(hours=2)
    hour = timedelta(hours=1)
    give = {"version_id": version.id, "method": "telephone"}
    with pytest.raises(RuleBroken, match="before this version was agreed"):
        physio.app.do(HandOverPlan(to="District nurse", at=MORNING - hour, **give))
    with pytest.raises(RuleBroken, match="Say who takes over"):
        physio.app.do(HandOverPlan(to=" ", **give))
    with pytest.raises(RuleBroken, match="from the list"):
        physio.app.do(HandOverPlan(version_id=version.id, to="District nurse", method="pigeon"))
    given = physio.app.do(HandOverPlan(to="District nurse", **give)).made_id or 0
    assert physio.row.status == "handed_over"
    for at, by, why in (
        (None, "", "Say who confirmed"),
        (MORNING, "Nia", "before it was handed over"),
        (clock.now() + hour, "Nia", "still to come"),
    ):
        with pytest.raises(RuleBroken, match=why):
            physio.app.do(
                ConfirmReceipt(handover_id=given, expected_version=1, receipt_by=by, at=at)
            )
    physio.app.do(ConfirmReceipt(handover_id=given, expected_version=1, receipt_by="Nia"))
    with pytest.raises(RuleBroken, match="already recorded"):
        physio.app.do(ConfirmReceipt(handover_id=given, expected_version=2, receipt_by="Ann"))
    (handover,) = physio.row.handovers
    assert (handover.receipt_by, handover.receipt_at) == ("Nia", clock.now())


def test_a_plan_changed_after_the_handover_is_a_draft_again(
    physio: Therapist, clock: FrozenClock
) -> None:
    physio.goal()
    version = physio.agree()
    physio.app.do(HandOverPlan(version_id=version.id, to="Nia", method="telephone"))
    clock.advance(hours=1)
    physio.goal(goal="Stairs")
    assert physio.row.status == "draft"
    physio.agree()
    assert physio.row.status == "agreed"  # the second version was given to nobody yet


def test_undo_takes_back_one_edit_and_one_entry_at_a_time(physio: Therapist) -> None:
    goal = physio.goal()
    physio.write("10 m", "target", "goals", entry_id=goal)
    physio.write("20 m", "target", "goals", entry_id=goal, seen="10 m")
    removed = physio.row.entries[0]
    physio.app.do(RemovePlanEntry(entry_id=goal, expected_version=removed.version, reason="x"))
    assert physio.row.entries == ()
    physio.app.undo()
    assert physio.words("goals")[0]["target"] == "20 m"
    physio.app.undo()
    assert physio.words("goals")[0]["target"] == "10 m"
    physio.app.undo()
    assert "target" not in physio.words("goals")[0]
    physio.app.undo()
    assert physio.row.entries == ()
    assert physio.app.ask(verify_chain).ok


def test_undo_never_takes_back_what_the_other_therapist_wrote(
    physio: Therapist, ot: Therapist
) -> None:
    goal = physio.goal()
    ot.write("Twice a day", "frequency", "goals", entry_id=goal)
    with pytest.raises(RuleBroken, match="somebody has changed it since"):
        physio.app.undo()
    assert physio.words("goals")[0]["frequency"] == "Twice a day"


def test_beginning_a_plan_is_not_taken_back_under_the_words_of_another(
    physio: Therapist, ot: Therapist
) -> None:
    ot.write("Mot")
    with pytest.raises(RuleBroken, match="can no longer be taken back"):
        physio.app.undo()
    assert physio.words() == [{"own_words": "Mot"}]


def test_an_edit_taken_back_after_the_agreement_leaves_the_version_as_it_was(
    physio: Therapist,
) -> None:
    goal = physio.goal()
    physio.write("10 m", "target", "goals", entry_id=goal)
    physio.agree()
    assert not physio.row.changed_since
    physio.app.undo()
    assert physio.row.changed_since
    assert physio.version.content["goals"][0]["target"] == "10 m"


def test_a_part_with_one_entry_is_emptied_and_not_removed(physio: Therapist) -> None:
    entry = physio.write("Mot")
    with pytest.raises(RuleBroken, match="Empty its fields"):
        physio.app.do(RemovePlanEntry(entry_id=entry, expected_version=1))


def test_a_repeated_command_has_one_effect(physio: Therapist) -> None:
    add = AddPlanEntry(plan_id=physio.plan, section="goals", fields=(("goal", "Walk"),))
    assert physio.app.do(add).made_id == physio.app.do(add).made_id
    write = WritePlan(plan_id=physio.plan, section="what_matters", field="own_words", value="Mot")
    physio.app.do(write)
    physio.app.do(write)
    assert [entry.version for entry in physio.row.entries] == [1, 1]
    agree = AgreePlan(plan_id=physio.plan, entries=physio.seen(), agreed="yes", agreed_by="Siân")
    assert physio.app.do(agree).made_id == physio.app.do(agree).made_id
    assert len(physio.row.versions) == 1


def come_back(physio: Therapist, ward: WardRow, clock: FrozenClock) -> Therapist:
    """Go home, come back after six days, and bring the plan forward."""
    patient = the_board(physio.app, ward)["A1"].patient_id
    leave(physio, clock.now())
    clock.advance(days=6)
    stay = a_patient(
        physio.app, ward, "A2", patient_id=patient, admitted_at=clock.now(), method="21"
    )
    made = physio.app.do(StartPlan(stay_id=stay, copy_from=physio.plan)).made_id
    return Therapist(physio.app, stay, made or 0)


def test_a_plan_is_copied_forward_and_the_old_one_never_reopened(
    physio: Therapist, ward: WardRow, clock: FrozenClock
) -> None:
    physio.complete()
    goal = physio.row.entries[-1].id
    for field, value in (("rating_now", "3"), ("baseline", "2 m"), ("by_date", "1/3/2026")):
        physio.write(value, field, "goals", entry_id=goal)
    named = (("name", "Huw"), ("asked", "yes"), ("limits", "Works nights"))
    physio.app.do(AddPlanEntry(plan_id=physio.plan, section="carers", fields=named))
    physio.agree()
    version = physio.version
    physio.app.do(HandOverPlan(version_id=version.id, to="Nia", method="telephone"))
    before = physio.row

    again = come_back(physio, ward, clock)
    assert again.words() == [{"own_words": "Mot a'r ardd"}]
    assert again.words("goals") == [{"goal": "Cerdded at y giât"}]
    assert again.words("carers") == [{"name": "Huw", "limits": "Works nights"}]
    assert {entry.section for entry in again.row.entries} == {
        "what_matters", "goals", "carers", "contact",
    }  # fmt: skip
    assert (again.row.versions, again.row.handovers) == ((), ())
    assert (again.row.status, again.row.copied_from) == ("draft", physio.plan)
    assert {CAPACITY, CARER, PATHWAY, REVIEW, AGREEMENT} <= set(again.row.missing)
    assert WHAT_MATTERS not in again.row.missing

    again.write("Something new", seen="Mot a'r ardd")
    old = physio.row
    assert (old.entries, old.versions, old.handovers) == (
        before.entries, before.versions, before.handovers,
    )  # fmt: skip


def test_nobodys_plan_is_copied_into_the_plan_of_another_person(
    physio: Therapist, ward: WardRow
) -> None:
    stay = a_patient(physio.app, ward, "A2", family="Rees")
    with pytest.raises(RuleBroken, match="another person"):
        physio.app.do(StartPlan(stay_id=stay, copy_from=physio.plan))


def test_no_plan_is_begun_for_somebody_who_has_left(
    physio: Therapist, ward: WardRow, clock: FrozenClock
) -> None:
    stay = a_patient(physio.app, ward, "A2", family="Rees")
    row = the_board(physio.app, ward)["A2"]
    physio.app.do(
        DischargePatient(
            stay_id=stay, expected_version=row.stay_version, method="1", destination="19"
        )
    )
    with pytest.raises(RuleBroken, match="has left"):
        physio.app.do(StartPlan(stay_id=stay))


def test_no_label_of_the_plan_holds_a_word_of_the_person(physio: Therapist) -> None:
    done = [
        physio.app.do(
            WritePlan(plan_id=physio.plan, section="what_matters", field="own_words", value="Mot")
        ),
        physio.app.do(
            AddPlanEntry(plan_id=physio.plan, section="goals", fields=(("goal", "Mot"),))
        ),
        physio.app.do(
            AgreePlan(plan_id=physio.plan, entries=physio.seen(), agreed="yes", agreed_by="Mot")
        ),
    ]
    assert not any("Mot" in f"{one.label} {one.values}" for one in done)


def test_the_list_says_where_each_plan_stands(
    physio: Therapist, ward: WardRow, clock: FrozenClock
) -> None:
    a_patient(physio.app, ward, "A2", family="Rees")
    physio.complete()
    physio.agree()
    first, second = physio.app.ask(plan_list, ward.id)
    assert (first.lacking, first.agreed_number, first.in_place) == ((), 1, True)
    assert first.agreed_at == clock.now()
    assert (second.plan_id, second.agreed_number, second.written_at) == (None, None, None)
    assert physio.row.person.edd is None
    assert date(2026, 3, 2).isoformat() in physio.words("review")[0].values()
