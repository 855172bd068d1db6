"""THE TABLE: everything a person can do, who may do it, and which handler does it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from wardapp.commands import (
    action,
    admission,
    board_round,
    criterion,
    day_status,
    departure,
    expected_discharge,
    placement,
    progress,
    record,
    waiting,
    ward,
    ward_list,
)
from wardapp.commands.command import Command, Context, Done

UPDATE, ROUND, ADMIN = "update", "round", "admin"
PRINT, IMPORT, VIEW = "print", "import", "view"


@dataclass(frozen=True)
class Rule:
    """Who may give a command, what carries it out, and whether it can be taken back."""

    handler: Callable[[Context, Any], Done]
    permission: str
    undoable: bool = True


TABLE: dict[type[Command], Rule] = {
    ward.SetUpWard: Rule(ward.set_up_ward, ADMIN, undoable=False),
    ward.ChangeWard: Rule(ward.change_ward, ADMIN),
    ward.AddBeds: Rule(ward.add_beds, ADMIN),
    ward.SetBedStatus: Rule(ward.set_bed_status, UPDATE),
    ward.AddPerson: Rule(ward.add_person, ADMIN),
    ward.ChangePerson: Rule(ward.change_person, ADMIN),
    ward.AddHoliday: Rule(ward.add_holiday, ADMIN),
    admission.AdmitPatient: Rule(admission.admit_patient, UPDATE),
    admission.CorrectPatient: Rule(admission.correct_patient, UPDATE),
    admission.CorrectStay: Rule(admission.correct_stay, UPDATE),
    placement.MovePatient: Rule(placement.move_patient, UPDATE),
    placement.SwapBeds: Rule(placement.swap_beds, UPDATE),
    placement.MarkBoarder: Rule(placement.mark_boarder, UPDATE),
    departure.StartLeave: Rule(departure.start_leave, UPDATE),
    departure.EndLeave: Rule(departure.end_leave, UPDATE),
    departure.DischargePatient: Rule(departure.discharge_patient, UPDATE),
    expected_discharge.SetExpectedDischarge: Rule(
        expected_discharge.set_expected_discharge, UPDATE
    ),
    waiting.StartWaiting: Rule(waiting.start_waiting, UPDATE),
    waiting.ChangeWaiting: Rule(waiting.change_waiting, UPDATE),
    waiting.EndWaiting: Rule(waiting.end_waiting, UPDATE),
    action.AddAction: Rule(action.add_action, UPDATE),
    action.ChangeAction: Rule(action.change_action, UPDATE),
    action.CompleteAction: Rule(action.complete_action, UPDATE),
    action.ReopenAction: Rule(action.reopen_action, UPDATE),
    criterion.AddCriterion: Rule(criterion.add_criterion, UPDATE),
    criterion.ChangeCriterion: Rule(criterion.change_criterion, UPDATE),
    criterion.MeetCriterion: Rule(criterion.meet_criterion, UPDATE),
    criterion.WithdrawCriterion: Rule(criterion.withdraw_criterion, UPDATE),
    progress.RecordSeniorReview: Rule(progress.record_senior_review, UPDATE),
    progress.SetOptimised: Rule(progress.set_optimised, UPDATE),
    progress.EndOptimised: Rule(progress.end_optimised, UPDATE),
    progress.SetPathway: Rule(progress.set_pathway, UPDATE),
    progress.SetAnswer: Rule(progress.set_answer, UPDATE),
    progress.RecordConcern: Rule(progress.record_concern, UPDATE),
    progress.SetLeavingItem: Rule(progress.set_leaving_item, UPDATE),
    progress.PlanLeaving: Rule(progress.plan_leaving, UPDATE),
    progress.SetFlag: Rule(progress.set_flag, UPDATE),
    day_status.SetDayStatus: Rule(day_status.set_day_status, UPDATE),
    day_status.ConfirmGreenTogether: Rule(day_status.confirm_green_together, ROUND),
    board_round.StartRound: Rule(board_round.start_round, ROUND, undoable=False),
    board_round.JoinRound: Rule(board_round.join_round, ROUND),
    board_round.LeaveRound: Rule(board_round.leave_round, ROUND),
    board_round.GoToPatient: Rule(board_round.go_to_patient, ROUND, undoable=False),
    board_round.ConfirmItems: Rule(board_round.confirm_items, ROUND),
    board_round.FinishPatient: Rule(board_round.finish_patient, ROUND),
    board_round.EndRound: Rule(board_round.end_round, ROUND),
    record.RegisterPrint: Rule(record.register_print, PRINT, undoable=False),
    record.SaveBoardView: Rule(record.save_board_view, VIEW, undoable=False),
    ward_list.ImportWardList: Rule(ward_list.import_ward_list, IMPORT),
    ward_list.RememberColumns: Rule(ward_list.remember_columns, IMPORT, undoable=False),
}
