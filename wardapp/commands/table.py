"""THE TABLE: everything a person can do, who may do it, and which handler does it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from wardapp.commands import (
    action,
    admission,
    audit_answer,
    audit_carry,
    audit_freeze,
    audit_plan,
    board_round,
    census,
    criterion,
    day_status,
    delay,
    departure,
    expected_discharge,
    leaving,
    optimised,
    pathway,
    patient_details,
    placement,
    progress,
    record,
    recovery_plan,
    waiting,
    ward,
    ward_list,
)
from wardapp.commands.command import Command, Context, Done

UPDATE, ROUND, ADMIN = "update", "round", "admin"
PRINT, IMPORT, VIEW = "print", "import", "view"
SIGN, CENSUS, AUDIT = "sign", "census", "audit"


@dataclass(frozen=True)
class Rule:
    """Who may give a command, what carries it out, and whether it can be taken back."""

    handler: Callable[[Context, Any], Done]
    permission: str
    undoable: bool = True


TABLE: dict[type[Command], Rule] = {
    ward.SetUpWard: Rule(ward.set_up_ward, ADMIN, undoable=False),
    ward.ChangeWard: Rule(ward.change_ward, ADMIN),
    ward.ChangeWardDetails: Rule(ward.change_ward_details, ADMIN),
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
    departure.GoToLounge: Rule(departure.go_to_lounge, UPDATE),
    departure.DischargePatient: Rule(departure.discharge_patient, UPDATE),
    departure.CancelDischarge: Rule(departure.cancel_discharge, UPDATE),
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
    progress.SetAnswer: Rule(progress.set_answer, UPDATE),
    progress.RecordConcern: Rule(progress.record_concern, UPDATE),
    progress.SetFlag: Rule(progress.set_flag, UPDATE),
    optimised.RecordAcuteTreatment: Rule(optimised.record_acute_treatment, UPDATE),
    optimised.SetOptimised: Rule(optimised.set_optimised, UPDATE),
    optimised.EndOptimised: Rule(optimised.end_optimised, UPDATE),
    optimised.RecordReady: Rule(optimised.record_ready, UPDATE),
    optimised.WithdrawReady: Rule(optimised.withdraw_decision, UPDATE),
    pathway.SetPathway: Rule(pathway.set_pathway, UPDATE),
    pathway.TransferToPathway: Rule(pathway.transfer_to_pathway, UPDATE),
    pathway.FinishRecovery: Rule(pathway.finish_recovery, UPDATE),
    pathway.LeavePathway: Rule(pathway.leave_pathway, UPDATE),
    delay.StartDelay: Rule(delay.start_delay, UPDATE),
    delay.SetDelayReason: Rule(delay.set_delay_reason, UPDATE),
    delay.SetDelayOwner: Rule(delay.set_delay_owner, UPDATE),
    delay.EscalateDelay: Rule(delay.escalate_delay, UPDATE),
    delay.EndDelay: Rule(delay.end_delay, UPDATE),
    delay.ReviewLongStay: Rule(delay.review_long_stay, UPDATE),
    census.LoadCodeSet: Rule(census.load_code_set, ADMIN),
    census.FreezeCensus: Rule(census.freeze_census, CENSUS, undoable=False),
    census.ValidateCensusRow: Rule(census.validate_census_row, CENSUS),
    census.CorrectCensusRow: Rule(census.correct_census_row, CENSUS),
    census.MarkCensusSent: Rule(census.mark_census_sent, CENSUS),
    audit_plan.SaveCriteriaSet: Rule(audit_plan.save_criteria_set, ADMIN),
    audit_plan.PlanAudit: Rule(audit_plan.plan_audit, AUDIT),
    audit_plan.ChangeAudit: Rule(audit_plan.change_audit, AUDIT, undoable=False),
    audit_plan.SetReviewers: Rule(audit_plan.set_reviewers, AUDIT, undoable=False),
    audit_plan.CloseAudit: Rule(audit_plan.close_audit, AUDIT),
    audit_plan.ReopenAudit: Rule(audit_plan.reopen_audit, AUDIT),
    audit_freeze.FreezeAudit: Rule(audit_freeze.freeze_audit, AUDIT, undoable=False),
    audit_freeze.FreezeAuditWard: Rule(audit_freeze.freeze_audit_ward, AUDIT, undoable=False),
    audit_freeze.CorrectAuditBed: Rule(audit_freeze.correct_audit_bed, AUDIT, undoable=False),
    audit_answer.AnswerAuditBed: Rule(audit_answer.answer_audit_bed, AUDIT, undoable=False),
    audit_answer.KeepAuditDraft: Rule(audit_answer.keep_audit_draft, AUDIT, undoable=False),
    audit_answer.AgreeAuditBed: Rule(audit_answer.agree_audit_bed, AUDIT, undoable=False),
    audit_answer.SettleAuditAnswer: Rule(audit_answer.settle_audit_answer, AUDIT, undoable=False),
    audit_carry.CarryAudit: Rule(audit_carry.carry_audit, AUDIT, undoable=False),
    audit_carry.UnpackAudit: Rule(audit_carry.unpack_audit, AUDIT, undoable=False),
    audit_carry.BringBackAudit: Rule(audit_carry.bring_back_audit, AUDIT, undoable=False),
    recovery_plan.StartPlan: Rule(recovery_plan.start_plan, UPDATE),
    recovery_plan.SetPlanDepth: Rule(recovery_plan.set_plan_depth, UPDATE),
    recovery_plan.WritePlan: Rule(recovery_plan.write_plan, UPDATE),
    recovery_plan.AddPlanEntry: Rule(recovery_plan.add_plan_entry, UPDATE),
    recovery_plan.RemovePlanEntry: Rule(recovery_plan.remove_plan_entry, UPDATE),
    recovery_plan.AgreePlan: Rule(recovery_plan.agree_plan, SIGN, undoable=False),
    recovery_plan.HandOverPlan: Rule(recovery_plan.hand_over_plan, UPDATE),
    recovery_plan.ConfirmReceipt: Rule(recovery_plan.confirm_receipt, UPDATE),
    patient_details.RecordContactDetails: Rule(patient_details.record_contact_details, UPDATE),
    patient_details.RecordLanguage: Rule(patient_details.record_language, UPDATE),
    patient_details.RecordUsualResidence: Rule(patient_details.record_usual_residence, UPDATE),
    leaving.SetLeavingItem: Rule(leaving.set_leaving_item, UPDATE),
    leaving.PlanLeaving: Rule(leaving.plan_leaving, UPDATE),
    leaving.RecordLeavingStep: Rule(leaving.record_leaving_step, UPDATE),
    leaving.RecordLeavingAttempt: Rule(leaving.record_leaving_attempt, UPDATE),
    leaving.MarkReadyToLeave: Rule(leaving.mark_ready_to_leave, UPDATE),
    leaving.OrderCriteriaLed: Rule(leaving.order_criteria_led, UPDATE),
    leaving.EndCriteriaLed: Rule(leaving.end_criteria_led, UPDATE),
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


def permission_for(name: str) -> str:
    """Return the permission that a command asks for, by the name it has in the diary."""
    return next(rule.permission for kind, rule in TABLE.items() if kind.__name__ == name)
