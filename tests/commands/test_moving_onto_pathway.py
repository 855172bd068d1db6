"""Moving onto a pathway by leaving: once, with what was known then, and taken back with it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from builders import MORNING, a_patient, a_ward, an_app, the_board
from sqlalchemy import text

from wardapp.app import App
from wardapp.clock import FrozenClock
from wardapp.commands.criterion import AddCriterion, MeetCriterion, WithdrawCriterion
from wardapp.commands.departure import CancelDischarge, DischargePatient, StartLeave
from wardapp.commands.leaving import OrderCriteriaLed
from wardapp.commands.optimised import RecordReady, SetOptimised
from wardapp.commands.pathway import (
    FinishRecovery,
    LeavePathway,
    SetPathway,
    TransferToPathway,
)
from wardapp.commands.placement import MarkBoarder
from wardapp.errors import RuleBroken
from wardapp.queries.ready import ReadyMoments, ready_moments, weekly_return_at
from wardapp.queries.ward import WardRow, beds

HOUR = timedelta(hours=1)


@dataclass
class Her:
    """Somebody in A1 with a pathway."""

    app: App
    clock: FrozenClock
    ward: WardRow
    stay: int

    @property
    def moments(self) -> ReadyMoments:
        return self.app.ask(ready_moments, self.stay)

    def pathway(self, code: str = "2") -> None:
        seen = self.moments.pathway_id
        self.app.do(SetPathway(stay_id=self.stay, seen=seen, scheme="B", code=code))

    def move(self) -> int:
        command = TransferToPathway(stay_id=self.stay, seen=self.moments.pathway_id)
        return self.app.do(command).made_id or 0

    def go(self, at: datetime | None = None, **more: object) -> None:
        version = the_board(self.app, self.ward)["A1"].stay_version
        self.app.do(
            DischargePatient(
                stay_id=self.stay,
                expected_version=version,
                method="1",
                destination="19",
                left_at=at,
                **more,  # type: ignore[arg-type]
            )
        )

    def come_back(self, version: int = 2) -> None:
        self.app.do(
            CancelDischarge(
                stay_id=self.stay,
                expected_version=version,
                ward_id=self.ward.id,
                bed_id=self.app.ask(beds, self.ward.id)[0].id,
                reason="Transport broke down",
            )
        )

    def moves(self) -> int:
        statement = text("SELECT count(*) FROM pathway_transfer WHERE voided_at IS NULL")
        return self.app.ask(lambda connection: connection.execute(statement).scalar_one())


@pytest.fixture
def her(tmp_path: Path) -> Her:
    clock = FrozenClock(MORNING)
    app = an_app(tmp_path, clock)
    ward = a_ward(app)
    found = Her(app, clock, ward, a_patient(app, ward))
    found.pathway()
    return found


def test_who_moved_onto_a_pathway_in_hospital_does_not_move_again_by_leaving(her: Her) -> None:
    her.move()
    her.go()
    assert her.moves() == 1


def test_who_has_left_the_pathway_does_not_move_onto_it_again_by_leaving(her: Her) -> None:
    moved = her.move()
    her.clock.advance(hours=1)
    her.app.do(LeavePathway(transfer_id=moved, expected_version=1, destination="19"))
    her.clock.advance(hours=1)
    her.go()
    assert her.moves() == 1


def test_who_was_given_a_new_pathway_since_moves_onto_it_by_leaving(her: Her) -> None:
    moved = her.move()
    her.app.do(LeavePathway(transfer_id=moved, expected_version=1, destination="19"))
    her.clock.advance(hours=1)
    her.pathway("1")
    her.go()
    assert (her.moves(), her.moments.transfer_code) == (2, "1")


def test_a_ready_decision_after_the_move_is_no_ready_time_for_it(her: Her) -> None:
    her.clock.advance(hours=2)
    her.app.do(RecordReady(stay_id=her.stay, seen=None))
    her.go(MORNING + HOUR)
    assert her.moments.transferred_at == MORNING + HOUR
    transfer = text("SELECT ready_at FROM pathway_transfer")
    assert her.app.ask(lambda connection: connection.execute(transfer).scalar()) is None


def test_a_discharge_taken_back_takes_the_move_back_and_undo_brings_both_again(her: Her) -> None:
    her.go()
    assert her.moves() == 1
    her.come_back()
    assert (her.moves(), her.moments.transfer_id) == (0, None)
    her.app.undo()
    assert her.moves() == 1
    assert not the_board(her.app, her.ward)["A1"].occupied


def test_a_boarder_who_comes_back_is_still_a_boarder(her: Her) -> None:
    home = a_ward(her.app, "C1", "Onnen")
    row = the_board(her.app, her.ward)["A1"]
    her.app.do(
        MarkBoarder(
            placement_id=row.placement_id or 0,
            expected_version=row.placement_version,
            boarder=True,
            home_ward_id=home.id,
        )
    )
    her.go()
    her.come_back()
    assert the_board(her.app, her.ward)["A1"].boarder


def test_leaving_ends_a_leave_and_coming_back_does_not_send_them_away_again(her: Her) -> None:
    her.app.do(StartLeave(stay_id=her.stay, kind="home_leave"))
    her.go()
    her.come_back()
    assert not the_board(her.app, her.ward)["A1"].on_leave


def order(her: Her) -> int:
    """Order a criteria-led discharge with one criterion that is met; returns the criterion."""
    made = her.app.do(AddCriterion(stay_id=her.stay, kind="functional", text="Stairs")).made_id
    her.app.do(MeetCriterion(criterion_id=made or 0, expected_version=1, met=True))
    until = her.clock.now() + timedelta(days=1)
    her.app.do(
        OrderCriteriaLed(stay_id=her.stay, seen=None, authorised_by="Dr Rees", valid_until=until)
    )
    return made or 0


def test_without_a_criterion_nothing_is_criteria_led(her: Her) -> None:
    criterion = order(her)
    her.app.do(WithdrawCriterion(criterion_id=criterion, expected_version=2, reason="x"))
    with pytest.raises(RuleBroken, match="not met yet"):
        her.go(criteria_led=True)


def test_nobody_left_by_an_order_that_was_not_given_yet(her: Her) -> None:
    her.clock.advance(hours=2)
    order(her)
    with pytest.raises(RuleBroken, match="before the criteria-led order"):
        her.go(MORNING + HOUR, criteria_led=True)


def test_who_is_on_a_pathway_waits_no_more_to_go_onto_one(her: Her) -> None:
    her.app.do(SetOptimised(stay_id=her.stay, seen=None))
    assert her.app.ask(weekly_return_at, her.clock.now()).onto_pathway == 1
    her.clock.advance(hours=1)
    moved = her.move()
    assert her.app.ask(weekly_return_at, her.clock.now()).total == 0
    assert her.app.ask(weekly_return_at, MORNING).onto_pathway == 1  # as it stood then
    her.app.do(FinishRecovery(transfer_id=moved, expected_version=1))
    assert her.app.ask(weekly_return_at, her.clock.now()).out_of_pathway == 1
    her.clock.advance(hours=1)
    her.go()
    after = her.app.ask(weekly_return_at, her.clock.now())
    assert (after.out_of_pathway, after.total) == (1, 1)  # at home, and still waiting
