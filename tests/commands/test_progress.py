from datetime import date, timedelta
from pathlib import Path

import pytest
from builders import MORNING, a_patient, a_ward, an_app, the_board

from wardapp.app import App
from wardapp.clock import moment
from wardapp.commands.action import AddAction, ChangeAction, CompleteAction, ReopenAction
from wardapp.commands.criterion import (
    AddCriterion,
    ChangeCriterion,
    MeetCriterion,
    WithdrawCriterion,
)
from wardapp.commands.leaving import PlanLeaving, SetLeavingItem
from wardapp.commands.optimised import EndOptimised, SetOptimised
from wardapp.commands.pathway import SetPathway
from wardapp.commands.progress import RecordConcern, RecordSeniorReview, SetAnswer, SetFlag
from wardapp.commands.waiting import ChangeWaiting, EndWaiting, StartWaiting
from wardapp.errors import Conflict, RuleBroken
from wardapp.queries.board import BoardRow
from wardapp.queries.patient_card import PatientCard, patient_card
from wardapp.queries.ward import WardRow


class OnTheWard:
    """One patient in A1 and whoever looks after them."""

    def __init__(self, app: App, ward: WardRow, stay: int) -> None:
        self.app, self.ward, self.stay = app, ward, stay

    @property
    def row(self) -> BoardRow:
        return the_board(self.app, self.ward)["A1"]

    @property
    def card(self) -> PatientCard:
        return self.app.ask(patient_card, self.stay)


@pytest.fixture
def her(tmp_path: Path) -> OnTheWard:
    app = an_app(tmp_path)
    ward = a_ward(app)
    return OnTheWard(app, ward, a_patient(app, ward))


@pytest.mark.parametrize(
    "text", ["back to baseline", "Back to Baseline.", "medically fit", "usual baseline"]
)
def test_back_to_baseline_is_not_a_criterion_and_says_what_would_be(her, text) -> None:
    with pytest.raises(RuleBroken) as refused:
        her.app.do(AddCriterion(stay_id=her.stay, kind="functional", text=text))
    assert refused.value.field == "text"
    assert her.card.criteria == ()


def test_a_criterion_is_met_opened_again_reworded_and_withdrawn_with_a_reason(her) -> None:
    add = AddCriterion(stay_id=her.stay, kind="functional", text="Two steps with one rail")
    made = her.app.do(add).made_id
    her.app.do(MeetCriterion(criterion_id=made, expected_version=1, met=True))
    assert (her.row.criteria, her.row.criteria_met) == (1, 1)
    her.app.do(MeetCriterion(criterion_id=made, expected_version=2, met=False))
    reword = ChangeCriterion(
        criterion_id=made, expected_version=3, kind="functional", text="Three steps"
    )
    her.app.do(reword)
    assert her.card.criteria[0].text == "Three steps"
    with pytest.raises(RuleBroken, match="no longer applies"):
        her.app.do(WithdrawCriterion(criterion_id=made, expected_version=4, reason=" "))
    her.app.do(WithdrawCriterion(criterion_id=made, expected_version=4, reason="Bungalow"))
    assert her.row.criteria == 0


def test_the_clock_counts_from_when_it_happened_and_ends_on_relapse(her) -> None:
    since = MORNING - timedelta(hours=31)
    made = her.app.do(SetOptimised(stay_id=her.stay, seen=None, at=since)).made_id
    assert her.row.optimised_at == since
    with pytest.raises(RuleBroken, match="already running"):
        her.app.do(SetOptimised(stay_id=her.stay, seen=made))
    her.app.do(EndOptimised(optimised_id=made, expected_version=1, reason="Unwell again"))
    assert her.row.optimised_at is None
    her.app.do(SetOptimised(stay_id=her.stay, seen=made))
    assert [run.ended_reason for run in her.card.optimised] == ["Unwell again", ""]
    assert her.row.optimised_at == MORNING


def test_nobody_is_optimised_before_admission_or_in_the_future(her) -> None:
    early, late = moment(date(2026, 2, 1), 9), MORNING + timedelta(minutes=1)
    with pytest.raises(RuleBroken, match="before the admission"):
        her.app.do(SetOptimised(stay_id=her.stay, seen=None, at=early))
    with pytest.raises(RuleBroken, match="still to come"):
        her.app.do(SetOptimised(stay_id=her.stay, seen=None, at=late))


def test_a_pathway_always_has_its_scheme(her) -> None:
    with pytest.raises(RuleBroken, match="does not exist in that scheme"):
        her.app.do(SetPathway(stay_id=her.stay, seen=None, scheme="", code="1"))
    with pytest.raises(RuleBroken, match="does not exist in that scheme"):
        her.app.do(SetPathway(stay_id=her.stay, seen=None, scheme="B", code="4"))
    made = her.app.do(SetPathway(stay_id=her.stay, seen=None, scheme="B", code="1")).made_id
    with pytest.raises(Conflict):
        her.app.do(SetPathway(stay_id=her.stay, seen=None, scheme="B", code="2"))
    confirm = SetPathway(stay_id=her.stay, seen=made, scheme="B", code="1", state="confirmed")
    her.app.do(confirm)
    assert (her.row.pathway, her.row.pathway_state) == ("1", "confirmed")


def test_the_newest_wait_stands_on_the_board_until_it_ends(her) -> None:
    first = her.app.do(StartWaiting(stay_id=her.stay, code="HOM-02")).made_id
    second = her.app.do(StartWaiting(stay_id=her.stay, code="pharmacy")).made_id
    assert (her.row.waiting_code, her.row.waiting_count) == ("pharmacy", 2)
    her.app.do(EndWaiting(waiting_id=second, expected_version=1))
    assert (her.row.waiting_code, her.row.waiting_count) == ("HOM-02", 1)
    her.app.do(
        ChangeWaiting(waiting_id=first, expected_version=1, code="HOM-02", note="Mon 16-Feb")
    )
    assert her.row.waiting_note == "Mon 16-Feb"


def test_an_action_is_changed_ticked_and_opened_again(her) -> None:
    made = her.app.do(AddAction(stay_id=her.stay, text="Ring the son", owner="IP")).made_id
    with pytest.raises(Conflict):
        her.app.do(ChangeAction(action_id=made, expected_version=7, text="Ring the daughter"))
    her.app.do(CompleteAction(action_id=made, expected_version=1, outcome="He has a key"))
    with pytest.raises(RuleBroken, match="already done"):
        her.app.do(CompleteAction(action_id=made, expected_version=2))
    assert her.card.actions[0].done_by == "Sioned Morgan"
    her.app.do(ReopenAction(action_id=made, expected_version=2))
    assert her.row.actions_open == 1
    with pytest.raises(RuleBroken, match="what is to be done"):
        her.app.do(AddAction(stay_id=her.stay, text=" \u200b "))


def test_answers_are_kept_in_the_words_they_were_written_in(her) -> None:
    words = "Haint ar y frest.\nGwell heddiw 🙂 <b>not bold</b>"
    her.app.do(SetAnswer(stay_id=her.stay, question="wrong", text="Chest infection"))
    her.app.do(SetAnswer(stay_id=her.stay, question="wrong", text=words))
    assert her.card.answers["wrong"].text == words
    with pytest.raises(RuleBroken, match="Too long"):
        her.app.do(SetAnswer(stay_id=her.stay, question="wrong", text="a" * 4001))


def test_a_senior_review_belongs_to_the_day_it_was_done(her) -> None:
    her.app.do(RecordSeniorReview(stay_id=her.stay, reviewer="", at=moment(date(2026, 2, 12), 8)))
    assert (her.row.reviewer, her.row.reviewed_at) == (
        "Sioned Morgan",
        moment(date(2026, 2, 12), 8),
    )


def test_the_leaving_list_a_flag_and_a_concern_show_on_the_row(her) -> None:
    her.app.do(SetLeavingItem(stay_id=her.stay, item="key", state="todo"))
    her.app.do(SetLeavingItem(stay_id=her.stay, item="key", state="done"))
    assert her.card.leaving == {"key": "done"}
    her.app.do(PlanLeaving(stay_id=her.stay, planned_at=moment(date(2026, 2, 13), 11)))
    assert her.row.leaving_at == moment(date(2026, 2, 13), 11)
    her.app.do(SetFlag(stay_id=her.stay, code="falls", on=True))
    her.app.do(SetFlag(stay_id=her.stay, code="falls", on=True))
    assert her.row.flags == ("falls",)
    her.app.do(SetFlag(stay_id=her.stay, code="falls", on=False))
    assert her.row.flags == ()
    her.app.do(RecordConcern(stay_id=her.stay, unwell=True, note="Breathless"))
    assert her.row.unwell
