"""Delays: one main reason, whose it is, and an end; and the weekly review of long stays."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from builders import MORNING, a_patient, a_ward, an_app, the_board

from wardapp.app import App
from wardapp.clock import FrozenClock, moment
from wardapp.codes import code_list
from wardapp.commands.census import CorrectCensusRow, FreezeCensus, LoadCodeSet
from wardapp.commands.command import new_uuid
from wardapp.commands.day_status import SetDayStatus
from wardapp.commands.delay import (
    EndDelay,
    EscalateDelay,
    ReviewLongStay,
    SetDelayOwner,
    SetDelayReason,
    StartDelay,
)
from wardapp.commands.departure import CancelDischarge, DischargePatient
from wardapp.commands.optimised import EndOptimised, RecordAcuteTreatment, SetOptimised
from wardapp.commands.waiting import StartWaiting
from wardapp.errors import Conflict, RuleBroken
from wardapp.queries.census import census_lines
from wardapp.queries.delays import (
    DelayRow,
    DelayState,
    Episode,
    delay_board,
    delay_history,
    long_stays,
)
from wardapp.queries.ready import ready_moments
from wardapp.queries.ward import WardRow, beds
from wardapp.store.diary import verify_chain

HOUR = timedelta(hours=1)
OPTIMISED = MORNING - timedelta(hours=50)


@dataclass
class Derwen:
    """A ward with one person in A1, optimised for 50 hours."""

    app: App
    clock: FrozenClock
    ward: WardRow
    her: int

    @property
    def row(self) -> DelayRow:
        return self.app.ask(delay_board, self.ward.id, self.clock.now()).rows[0]

    @property
    def state(self) -> DelayState:
        assert self.row.delay is not None
        return self.row.delay

    @property
    def history(self) -> tuple[Episode, ...]:
        return self.app.ask(delay_history, self.her)

    def start(self, main: str = "HOM-01", **more: object) -> int:
        command = StartDelay(stay_id=self.her, main=main, **more)  # type: ignore[arg-type]
        return self.app.do(command).made_id or 0

    def say(self, main: str, **more: object) -> None:
        state = self.state
        self.app.do(
            SetDelayReason(
                delay_id=state.id,
                seen=state.reason_id,
                main=main,
                **more,  # type: ignore[arg-type]
            )
        )

    def optimise(self, at: datetime) -> int:
        seen = self.app.ask(ready_moments, self.her).optimised_id
        return self.app.do(SetOptimised(stay_id=self.her, seen=seen, at=at)).made_id or 0

    def go(self, method: str = "1", destination: str = "19") -> None:
        version = next(iter(the_board(self.app, self.ward).values())).stay_version
        self.app.do(
            DischargePatient(
                stay_id=self.her, expected_version=version, method=method, destination=destination
            )
        )


@pytest.fixture
def derwen(tmp_path: Path) -> Derwen:
    clock = FrozenClock(MORNING)
    app = an_app(tmp_path, clock)
    ward = a_ward(app)
    found = Derwen(app, clock, ward, a_patient(app, ward))
    found.optimise(OPTIMISED)
    return found


def test_a_delay_begins_with_the_clock_and_has_exactly_one_main_reason(derwen: Derwen) -> None:
    with pytest.raises(RuleBroken, match="one main reason"):
        derwen.start("")
    derwen.start("HOM-01", others=("ASM-01", "HOM-01", "ASM-01", "FND-01"))
    assert derwen.state.main == "HOM-01"
    assert derwen.state.others == ("ASM-01", "FND-01")
    assert derwen.state.started_at == OPTIMISED


@pytest.mark.parametrize("code", ["XYZ-99", "ASM-03-2023", "transport", "hom-01", " "])
def test_a_reason_stands_in_the_list_of_the_day(derwen: Derwen, code: str) -> None:
    with pytest.raises(RuleBroken, match="not in the list of today") as refused:
        derwen.start(code)
    assert refused.value.field == "main"
    with pytest.raises(RuleBroken, match="not in the list of today") as refused:
        derwen.start("HOM-01", others=(code,))
    assert refused.value.field == "others"
    assert derwen.history == ()


def test_a_reason_that_a_new_list_retired_is_no_longer_chosen_and_keeps_its_words(
    derwen: Derwen,
) -> None:
    derwen.start("HOM-02")
    today = date(2026, 2, 12)
    items = ({"code": "5.1", "group": "5", "en": "Package", "cy": "Pecyn", "own_key": "HOM-01"},)
    derwen.app.do(
        LoadCodeSet(list_version="HB 1", source="HB", official=True, valid_from=today, items=items)
    )
    with pytest.raises(RuleBroken, match="not in the list of today"):
        derwen.say("HOM-01")
    derwen.say("5.1")
    board = derwen.app.ask(delay_board, derwen.ward.id, MORNING)
    assert board.reasons.label("HOM-02", "en") == "Awaiting reablement community care package"


def test_whose_it_is_follows_the_reason_until_it_is_agreed(derwen: Derwen) -> None:
    derwen.start("HOM-01")
    assert (derwen.state.attribution, derwen.state.agreed) == ("social", False)
    derwen.say("TRN-02")
    assert derwen.state.attribution == "health"
    derwen.say("HSG-01")
    assert derwen.state.attribution == "unassigned"
    owner = SetDelayOwner(delay_id=derwen.state.id, seen=derwen.state.owner_id, attribution="joint")
    derwen.app.do(owner)
    derwen.say("HOM-01")
    assert (derwen.state.attribution, derwen.state.agreed) == ("joint", True)


def test_not_assigned_is_never_agreed_and_an_owner_is_one_of_four(derwen: Derwen) -> None:
    delay = derwen.start()
    seen = derwen.state.owner_id
    with pytest.raises(RuleBroken, match="Say health"):
        derwen.app.do(SetDelayOwner(delay_id=delay, seen=seen, attribution="council"))
    derwen.app.do(SetDelayOwner(delay_id=delay, seen=seen, attribution="unassigned"))
    assert not derwen.state.agreed
    with pytest.raises(Conflict):
        derwen.app.do(SetDelayOwner(delay_id=delay, seen=seen, attribution="health"))


def test_two_who_change_the_reason_are_told(derwen: Derwen) -> None:
    delay = derwen.start()
    seen = derwen.state.reason_id
    derwen.app.do(SetDelayReason(delay_id=delay, seen=seen, main="ASM-01"))
    with pytest.raises(Conflict):
        derwen.app.do(SetDelayReason(delay_id=delay, seen=seen, main="ASM-02"))
    assert derwen.state.main == "ASM-01"


def test_who_is_not_optimised_is_not_delayed(derwen: Derwen) -> None:
    other = a_patient(derwen.app, derwen.ward, "A2", family="Rees")
    with pytest.raises(RuleBroken, match="Not clinically optimised"):
        derwen.app.do(StartDelay(stay_id=other, main="HOM-01"))


def test_one_delay_at_a_time(derwen: Derwen) -> None:
    derwen.start()
    with pytest.raises(RuleBroken, match="already open"):
        derwen.start("ASM-01")


def test_a_relapse_ends_the_delay_and_the_next_one_belongs_to_the_next_clock(
    derwen: Derwen,
) -> None:
    derwen.start()
    clock = derwen.app.ask(ready_moments, derwen.her).optimised_id or 0
    derwen.app.do(EndOptimised(optimised_id=clock, expected_version=1, reason="Fever"))
    (episode,) = derwen.history
    assert (episode.ended_kind, episode.ended_at) == ("unwell", MORNING)
    with pytest.raises(RuleBroken, match="Not clinically optimised"):
        derwen.start()
    derwen.clock.advance(hours=5)
    derwen.optimise(derwen.clock.now())
    derwen.start("ASM-01")
    assert derwen.state.started_at == derwen.clock.now()
    assert [episode.ended_kind for episode in derwen.history] == ["unwell", ""]


@pytest.mark.parametrize(
    ("method", "destination", "kind"), [("1", "19", "left"), ("4", "79", "died")]
)
def test_leaving_ends_the_delay(derwen: Derwen, method: str, destination: str, kind: str) -> None:
    delay = derwen.start()
    derwen.go(method, destination)
    (episode,) = derwen.history
    assert (episode.ended_kind, episode.ended_at) == (kind, MORNING)
    with pytest.raises(RuleBroken, match="already ended"):
        derwen.app.do(SetDelayReason(delay_id=delay, seen=1, main="ASM-01"))
    with pytest.raises(RuleBroken, match="already ended"):
        derwen.app.do(EscalateDelay(delay_id=delay, to="Head of nursing"))


def test_a_discharge_taken_back_lets_the_delay_run_on(derwen: Derwen) -> None:
    derwen.start()
    derwen.go()
    bed = derwen.app.ask(beds, derwen.ward.id)[0].id
    version = 3
    derwen.app.do(
        CancelDischarge(
            stay_id=derwen.her,
            expected_version=version - 1,
            ward_id=derwen.ward.id,
            bed_id=bed,
            reason="Transport broke down",
        )
    )
    assert derwen.state.main == "HOM-01"
    assert derwen.row.board.optimised_at == OPTIMISED
    derwen.app.undo()
    assert derwen.history[0].ended_kind == "left"
    assert derwen.app.ask(verify_chain).ok


def test_a_second_delay_of_one_clock_begins_now_and_never_overlaps_the_first(
    derwen: Derwen,
) -> None:
    delay = derwen.start()
    derwen.clock.advance(hours=2)
    derwen.app.do(EndDelay(delay_id=delay, expected_version=1))
    derwen.clock.advance(hours=2)
    with pytest.raises(RuleBroken, match="before the last delay ended"):
        derwen.start("ASM-01", started_at=MORNING + HOUR)
    derwen.start("ASM-01")
    assert derwen.state.started_at == MORNING + 4 * HOUR


def test_after_a_delay_entered_in_error_the_right_one_begins_with_the_clock(
    derwen: Derwen,
) -> None:
    delay = derwen.start("ASM-01")
    derwen.app.do(EndDelay(delay_id=delay, expected_version=1, kind="error"))
    derwen.start("HOM-01")
    assert derwen.state.started_at == OPTIMISED


@pytest.mark.parametrize(
    ("at", "why"),
    [
        (OPTIMISED - HOUR, "before they were clinically optimised"),
        (MORNING + HOUR, "still to come"),
    ],
)
def test_a_delay_begins_within_its_clock(derwen: Derwen, at: datetime, why: str) -> None:
    with pytest.raises(RuleBroken, match=why):
        derwen.start(started_at=at)


def test_a_delay_never_ends_before_it_began_nor_twice(derwen: Derwen) -> None:
    delay = derwen.start()
    with pytest.raises(RuleBroken, match="before the delay began"):
        derwen.app.do(EndDelay(delay_id=delay, expected_version=1, at=OPTIMISED - HOUR))
    with pytest.raises(RuleBroken, match="still to come"):
        derwen.app.do(EndDelay(delay_id=delay, expected_version=1, at=MORNING + HOUR))
    with pytest.raises(RuleBroken, match="Say whether"):
        derwen.app.do(EndDelay(delay_id=delay, expected_version=1, kind="left"))
    derwen.app.do(EndDelay(delay_id=delay, expected_version=1))
    with pytest.raises(RuleBroken, match="already ended"):
        derwen.app.do(EndDelay(delay_id=delay, expected_version=2))
    assert derwen.row.over_48  # the clock goes on by itself


def test_everything_said_of_a_delay_stays_in_its_order(derwen: Derwen) -> None:
    delay = derwen.start("HOM-01", note="Ffoniwyd y cyngor")
    with pytest.raises(RuleBroken, match="Say to whom"):
        derwen.app.do(EscalateDelay(delay_id=delay, to=" "))
    derwen.clock.advance(hours=1)
    derwen.app.do(EscalateDelay(delay_id=delay, to="Head of nursing", note="No start date"))
    derwen.clock.advance(hours=1)
    derwen.say("ASM-01")
    (episode,) = derwen.history
    assert [(one.kind, one.code) for one in episode.statements] == [
        ("reason", "HOM-01"),
        ("owner", "social"),
        ("escalation", "Head of nursing"),
        ("reason", "ASM-01"),
    ]
    assert derwen.state.escalated_at == MORNING + HOUR


def test_beginning_a_delay_is_not_taken_back_under_the_words_of_another(
    derwen: Derwen, tmp_path: Path
) -> None:
    delay = derwen.start()
    other = an_app(tmp_path, derwen.clock, station="PC-2")
    other.do(EscalateDelay(delay_id=delay, to="Head of nursing"))
    with pytest.raises(RuleBroken, match="can no longer be taken back"):
        derwen.app.undo()
    assert derwen.state.escalated_to == "Head of nursing"


def test_a_delay_taken_back_is_gone_with_all_that_was_said_with_it(derwen: Derwen) -> None:
    derwen.start()
    derwen.app.undo()
    assert (derwen.row.delay, derwen.history) == (None, ())


def test_a_relapse_is_not_taken_back_once_the_next_clock_runs(
    derwen: Derwen, tmp_path: Path
) -> None:
    clock = derwen.app.ask(ready_moments, derwen.her).optimised_id or 0
    derwen.app.do(EndOptimised(optimised_id=clock, expected_version=1, reason="Fever"))
    derwen.clock.advance(hours=1)
    other = an_app(tmp_path, derwen.clock, station="PC-2")
    other.do(SetOptimised(stay_id=derwen.her, seen=clock, at=derwen.clock.now()))
    with pytest.raises(RuleBroken, match="can no longer be taken back"):
        derwen.app.undo()


@pytest.mark.parametrize(
    ("wait", "reason"),
    [("HOM-01", "HOM-01"), ("physiotherapy", "ASM-06"), ("transport", "TRN-02"), ("letter", "")],
)
def test_what_the_board_waits_for_is_the_suggested_reason(
    derwen: Derwen, wait: str, reason: str
) -> None:
    derwen.app.do(StartWaiting(stay_id=derwen.her, code=wait))
    assert derwen.row.suggested == reason


def test_the_reason_of_a_red_day_is_suggested_too(derwen: Derwen) -> None:
    derwen.app.do(
        SetDayStatus(
            stay_id=derwen.her, seen=None, day=date(2026, 2, 12), colour="red", reason="capacity"
        )
    )
    assert derwen.row.suggested == "DIS-05"


def test_a_loaded_list_gives_the_suggestion_its_own_code(derwen: Derwen) -> None:
    items = ({"code": "2.9", "group": "2", "en": "Cab", "cy": "Tacsi", "own_key": "TRN-02"},)
    derwen.app.do(
        LoadCodeSet(
            list_version="HB 1",
            source="HB",
            official=True,
            valid_from=date(2026, 2, 1),
            items=items,
        )
    )
    derwen.app.do(StartWaiting(stay_id=derwen.her, code="transport"))
    assert derwen.row.suggested == "2.9"


def test_each_wait_outside_the_ward_is_a_delay_reason_of_the_same_group() -> None:
    reasons = code_list("delay_reason")
    for wait in code_list("waiting_for"):
        code = wait.extra.get("delay") or (wait.code if wait.extra["side"] == "external" else "")
        if code:
            assert reasons[code].valid(date(2026, 2, 12)), code
        if wait.extra["side"] == "external":
            assert reasons[wait.code].extra["group"] == wait.extra["group"], wait.code


def test_a_stay_over_6_days_is_reviewed_weekly(derwen: Derwen) -> None:
    def review(**more: object) -> None:
        derwen.app.do(ReviewLongStay(stay_id=derwen.her, **more))  # type: ignore[arg-type]

    (row,) = derwen.app.ask(long_stays, derwen.ward.id, MORNING)
    assert (row.nights, row.review_due, row.is_due(date(2026, 2, 12))) == (8, None, True)
    with pytest.raises(RuleBroken, match="Write what the team decided"):
        review(outcome=" ")
    with pytest.raises(RuleBroken, match="still to come"):
        review(outcome="Ring the council", next_on=date(2026, 2, 12))
    review(outcome="Ring the council", escalated_to="Head of nursing")
    (row,) = derwen.app.ask(long_stays, derwen.ward.id, MORNING)
    assert (row.outcome, row.review_due) == ("Ring the council", date(2026, 2, 19))
    assert not row.is_due(date(2026, 2, 18))
    assert row.is_due(date(2026, 2, 19))


def test_nobody_is_reviewed_as_a_long_stay_before_the_seventh_midnight(derwen: Derwen) -> None:
    came = moment(date(2026, 2, 6), 0, 5)
    stay = a_patient(derwen.app, derwen.ward, "A2", family="Rees", admitted_at=came)
    with pytest.raises(RuleBroken, match="not over 6 days"):
        derwen.app.do(ReviewLongStay(stay_id=stay, outcome="x"))
    derwen.clock.move_to(moment(date(2026, 2, 13), 0, 5))
    derwen.app.do(ReviewLongStay(stay_id=stay, outcome="x"))


def test_the_longest_stay_stands_first(derwen: Derwen) -> None:
    for bed, day in (("A2", 1), ("A3", 3), ("A4", 12)):
        a_patient(
            derwen.app, derwen.ward, bed, family=bed, admitted_at=moment(date(2026, 2, day), 8)
        )
    found = derwen.app.ask(long_stays, derwen.ward.id, MORNING)
    assert [row.nights for row in found] == [11, 9, 8]


def test_treatment_known_to_be_complete_keeps_its_own_time(tmp_path: Path) -> None:
    app = an_app(tmp_path)
    stay = a_patient(app, a_ward(app))
    app.do(RecordAcuteTreatment(stay_id=stay, seen=None, complete=True, at=MORNING - 30 * HOUR))
    app.do(SetOptimised(stay_id=stay, seen=None, at=MORNING - 10 * HOUR, treatment_complete=True))
    assert app.ask(ready_moments, stay).treatment_at == MORNING - 30 * HOUR


def test_treatment_that_went_on_is_complete_from_the_moment_that_is_said(tmp_path: Path) -> None:
    app = an_app(tmp_path)
    stay = a_patient(app, a_ward(app))
    app.do(RecordAcuteTreatment(stay_id=stay, seen=None, complete=False, at=MORNING - HOUR))
    with pytest.raises(RuleBroken, match="not complete"):
        app.do(SetOptimised(stay_id=stay, seen=None, at=MORNING - 10 * HOUR))
    app.do(SetOptimised(stay_id=stay, seen=None, at=MORNING - 10 * HOUR, treatment_complete=True))
    now = app.ask(ready_moments, stay)
    assert (now.treatment_at, now.treatment_open) == (MORNING - 10 * HOUR, False)


CENSUS = moment(date(2026, 2, 18), 12)


def test_a_census_frozen_later_shows_the_ward_as_it_stood_then(derwen: Derwen) -> None:
    derwen.start("HOM-01")
    derwen.clock.move_to(CENSUS + HOUR)
    derwen.say("ASM-01")
    derwen.go()
    derwen.clock.advance(hours=1)
    made = derwen.app.do(FreezeCensus(at=CENSUS)).made_id or 0
    (line,) = derwen.app.ask(census_lines, made)
    assert (line.rule, line.reason, line.attribution) == ("counted", "HOM-01", "social")
    assert line.facts["bed"] == "A1"


def test_a_clock_ended_as_a_mistake_never_ran_in_a_census(derwen: Derwen) -> None:
    derwen.clock.move_to(CENSUS + HOUR)
    clock = derwen.app.ask(ready_moments, derwen.her).optimised_id or 0
    derwen.app.do(
        EndOptimised(optimised_id=clock, expected_version=1, reason="Wrong bed", kind="error")
    )
    made = derwen.app.do(FreezeCensus(at=CENSUS)).made_id or 0
    assert derwen.app.ask(census_lines, made) == ()


def test_a_correction_that_changes_nothing_is_none(derwen: Derwen) -> None:
    derwen.clock.move_to(CENSUS)
    made = derwen.app.do(FreezeCensus()).made_id or 0
    (line,) = derwen.app.ask(census_lines, made)
    correct = CorrectCensusRow(row_id=line.id, field="reason", value="HOM-01", why="Phoned")
    made = derwen.app.do(correct).made_id
    with pytest.raises(RuleBroken, match="already says so"):
        derwen.app.do(replace(correct, uuid=new_uuid(), seen=made))
