"""Every command there is, given once, with any text one likes in each field a person types."""

from collections.abc import Callable
from datetime import date, timedelta
from uuid import uuid4

from builders import MORNING
from every_audit_text import AuditStory

from wardapp.app import App, Changes
from wardapp.codes import code_list
from wardapp.commands import (
    action,
    admission,
    board_round,
    census,
    criterion,
    day_status,
    delay,
    departure,
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
from wardapp.commands.admission import Identity
from wardapp.commands.command import Command
from wardapp.commands.expected_discharge import SetExpectedDischarge
from wardapp.plan_form import plan_form
from wardapp.queries.board import BoardRow, board_rows
from wardapp.queries.census import census_lines
from wardapp.queries.leaving import leaving_card
from wardapp.queries.recovery_plan import recovery_plan as recovery_plan_of
from wardapp.queries.ward import beds, people, wards

TODAY = date(2026, 2, 12)
CAME = MORNING - timedelta(days=3)
LAST_STEP = next(code.code for code in code_list("leaving_step"))


class Story:
    """Gives the commands one after another; `give` is what is done with each."""

    def __init__(self, app: App, text: str, give: Callable[[App, Command], Changes]) -> None:
        self.app, self.text, self._give = app, text, give
        self.given: list[Command] = []

    def do(self, command: Command) -> int:
        return self.do_at(self.app, command)

    def do_at(self, app: App, command: Command) -> int:
        self.given.append(command)
        return self._give(app, command).made_id or 0

    def row(self, bed: str) -> BoardRow:
        rows = self.app.ask(board_rows, self.app.ask(wards)[0].id, self.app.clock.now())
        return next(row for row in rows if (row.bed or "").startswith(bed))

    def tell(self) -> None:
        self._make_ward()
        first, second, third = self._admit()
        self._place(second)
        self._work_on(first)
        self._go_home(first)
        self._write_plan(first)
        self._round((first, second, third))
        self._take_list_in(third)
        gone = departure.DischargePatient(
            stay_id=third,
            expected_version=self.row("A3").stay_version or 0,
            method="1",
            destination="19",
        )
        self.do(gone)
        self._follow(third)
        AuditStory(self.app, self.text, self.do_at, self.ward_id).tell()

    def identity(self, family: str = "") -> Identity:
        t = self.text
        return Identity(
            family=family or t, given=t, title=t, known_as=t, hospital_number=f"{t} {uuid4()}"
        )

    def _make_ward(self) -> None:
        t = self.text
        bed_plans = tuple(ward.BedPlan(f"{bed} {t}", t) for bed in ("A1", "A2", "A3", "A4"))
        person = ward.NewPerson(t, "ward_sister", t)
        self.ward_id = self.do(
            ward.SetUpWard(
                name=t,
                hospital=t,
                specialty=t,
                beds=bed_plans,
                people=(person,),
                holidays=((TODAY + timedelta(days=9), t),),
                demonstration=True,
            )
        )
        here = self.app.ask(wards)[0]
        change = ward.ChangeWard(
            ward_id=here.id,
            expected_version=here.version,
            name=t,
            hospital=t,
            round_time="08:30",
            huddle_time="14:00",
        )
        self.do(change)
        self.do(
            ward.ChangeWardDetails(
                ward_id=here.id,
                expected_version=self.app.ask(wards)[0].version,
                phone=t,
                board_code=t,
                site_code=t,
            )
        )
        self.do(ward.AddBeds(ward_id=self.ward_id, beds=(ward.BedPlan(f"B1 {t}", t),)))
        bed = self.app.ask(beds, self.ward_id)[-1]
        shut = ward.SetBedStatus(
            bed_id=bed.id, expected_version=bed.version, status="closed", note=t
        )
        self.do(shut)
        self.do(ward.AddPerson(person=ward.NewPerson(f"{t} 2", "nurse", t)))
        one = self.app.ask(people)[0]
        self.do(
            ward.ChangePerson(
                person_id=one.id,
                expected_version=one.version,
                initials=f"{t} 3",
                name=t,
                role="ward_sister",
            )
        )
        self.do(ward.AddHoliday(day=TODAY + timedelta(days=12), name=t))

    def _admit(self) -> tuple[int, int, int]:
        t = self.text
        stays = []
        for bed in self.app.ask(beds, self.ward_id)[:3]:
            command = admission.AdmitPatient(
                ward_id=self.ward_id,
                bed_id=bed.id,
                who=self.identity(),
                admitted_at=CAME,
                consultant=t,
                specialty=t,
                reason=t,
                boarder=True,
                home_ward=t,
            )
            stays.append(self.do(command))
        row = self.row("A1")
        who = admission.CorrectPatient(
            patient_id=row.patient_id or 0,
            expected_version=row.patient_version or 0,
            who=self.identity(),
        )
        self.do(who)
        self.do(
            admission.CorrectStay(
                stay_id=stays[0],
                expected_version=self.row("A1").stay_version or 0,
                admitted_at=CAME,
                consultant=t,
                specialty=t,
                reason=t,
            )
        )
        return stays[0], stays[1], stays[2]

    def _place(self, stay: int) -> None:
        row, other = self.row("A2"), self.row("A3")
        boarder = placement.MarkBoarder(
            placement_id=row.placement_id or 0,
            expected_version=row.placement_version or 0,
            boarder=True,
            home_ward=self.text,
        )
        self.do(boarder)
        row = self.row("A2")
        swap = placement.SwapBeds(
            first_id=row.placement_id or 0,
            first_version=row.placement_version or 0,
            second_id=other.placement_id or 0,
            second_version=other.placement_version or 0,
        )
        self.do(swap)
        free = next(b.id for b in self.app.ask(beds, self.ward_id) if b.label.startswith("A4"))
        row, home = self.row("A3"), self.row("A3").bed_id
        for target in (free, home):
            row = self.row("A3" if target == free else "A4")
            move = placement.MovePatient(
                placement_id=row.placement_id or 0,
                expected_version=row.placement_version or 0,
                bed_id=target,
            )
            self.do(move)
        row = self.row("A2")
        self.do(placement.SwapBeds(
            first_id=row.placement_id or 0,
            first_version=row.placement_version or 0,
            second_id=self.row("A3").placement_id or 0,
            second_version=self.row("A3").placement_version or 0,
        ))  # fmt: skip
        self.do(departure.StartLeave(stay_id=stay, kind="home_leave"))
        row = self.row("A2")
        self.do(
            departure.EndLeave(
                absence_id=row.absence_id or 0, expected_version=row.absence_version or 0
            )
        )

    def _work_on(self, stay: int) -> None:
        t, do = self.text, self.do
        date_set = SetExpectedDischarge(stay_id=stay, seen=None, day=TODAY, comment=t)
        do(date_set)
        wait = do(waiting.StartWaiting(stay_id=stay, code="HOM-01", note=t))
        do(waiting.ChangeWaiting(waiting_id=wait, expected_version=1, code="HOM-01", note=f"{t} 2"))
        do(waiting.EndWaiting(waiting_id=wait, expected_version=2))
        do(waiting.StartWaiting(stay_id=stay, code="HOM-01", note=t))
        act = do(action.AddAction(stay_id=stay, text=t, owner=t, due_at=MORNING))
        do(
            action.ChangeAction(
                action_id=act, expected_version=1, text=f"{t} 2", owner=t, due_at=MORNING
            )
        )
        do(action.CompleteAction(action_id=act, expected_version=2, outcome=t))
        do(action.ReopenAction(action_id=act, expected_version=3))
        target = do(criterion.AddCriterion(stay_id=stay, kind="physiological", text=t))
        do(
            criterion.ChangeCriterion(
                criterion_id=target, expected_version=1, kind="functional", text=t
            )
        )
        do(criterion.MeetCriterion(criterion_id=target, expected_version=2, met=True))
        other = do(criterion.AddCriterion(stay_id=stay, kind="functional", text=f"{t} too"))
        do(criterion.WithdrawCriterion(criterion_id=other, expected_version=1, reason=t))
        do(progress.RecordSeniorReview(stay_id=stay, reviewer=t))
        begun = do(optimised.SetOptimised(stay_id=stay, seen=None, decided_by=t))
        do(optimised.EndOptimised(optimised_id=begun, expected_version=1, reason=t))
        do(
            pathway.SetPathway(
                stay_id=stay,
                seen=None,
                scheme="B",
                code="3",
                bypasses_recovery=True,
                bypass_reason="other",
                bypass_note=t,
            )
        )
        for question in ("wrong", "today", "needed"):
            do(progress.SetAnswer(stay_id=stay, question=question, text=t))
        do(progress.RecordConcern(stay_id=stay, unwell=True, note=t))
        do(leaving.SetLeavingItem(stay_id=stay, item="tablets", state="done"))
        do(leaving.PlanLeaving(stay_id=stay, planned_at=MORNING + timedelta(hours=3), how=t))
        do(progress.SetFlag(stay_id=stay, code="falls", on=True))
        do(day_status.SetDayStatus(stay_id=stay, seen=None, day=TODAY, colour="red", note=t))

    def _go_home(self, stay: int) -> None:
        t, do = self.text, self.do
        row = self.row("A1")
        do(
            patient_details.RecordContactDetails(
                stay_id=stay,
                patient_id=row.patient_id or 0,
                expected_version=row.patient_version,
                address=t,
                postcode=t,
                phone=t,
                gp_practice=t,
                residence="W06000011",
            )
        )
        do(
            patient_details.RecordLanguage(
                stay_id=stay,
                patient_id=row.patient_id or 0,
                expected_version=self.row("A1").patient_version,
                spoken="cy",
                written="cy",
                paper_format="large",
            )
        )
        do(
            patient_details.RecordUsualResidence(
                stay_id=stay,
                expected_version=self.row("A1").stay_version,
                usual_residence="own_home",
                usual_place=t,
            )
        )
        do(optimised.RecordAcuteTreatment(stay_id=stay, seen=None, complete=False))
        do(
            optimised.SetOptimised(
                stay_id=stay,
                seen=self.row("A1").optimised_id,
                decided_by=t,
                treatment_complete=True,
            )
        )
        ready = do(optimised.RecordReady(stay_id=stay, seen=None, decided_by=t))
        do(optimised.WithdrawReady(ready_id=ready, expected_version=1, reason=t))
        wait = do(delay.StartDelay(stay_id=stay, main="HOM-01", note=t))
        do(delay.EndDelay(delay_id=wait, expected_version=1, note=t))
        open_one = do(delay.StartDelay(stay_id=stay, main="HOM-01", others=("ASM-01",), note=t))
        do(delay.SetDelayReason(delay_id=open_one, seen=2, main="HOM-02", note=f"{t} 2"))
        do(delay.SetDelayOwner(delay_id=open_one, seen=2, attribution="joint"))
        do(delay.EscalateDelay(delay_id=open_one, to=t, note=t))
        do(
            census.LoadCodeSet(
                list_version=t,
                source=t,
                official=True,
                valid_from=TODAY + timedelta(days=30),
                items=({"code": "X1", "group": "1", "en": t, "cy": t},),
            )
        )
        frozen = do(census.FreezeCensus(practice_reason=t))
        (line,) = self.app.ask(census_lines, frozen)
        do(census.ValidateCensusRow(row_id=line.id, side="health"))
        do(census.CorrectCensusRow(row_id=line.id, field="residence", value="W06000012", why=t))
        do(census.MarkCensusSent(census_id=frozen, expected_version=2))
        self._leave_soon(stay)

    def _leave_soon(self, stay: int) -> None:
        t, do = self.text, self.do
        do(leaving.RecordLeavingStep(stay_id=stay, step=LAST_STEP, note=t))
        do(leaving.RecordLeavingAttempt(stay_id=stay, reason="other", note=t))
        do(
            leaving.MarkReadyToLeave(
                stay_id=stay, expected_version=self.row("A1").stay_version, ready=True
            )
        )
        order = do(
            leaving.OrderCriteriaLed(
                stay_id=stay,
                seen=None,
                authorised_by=t,
                valid_until=MORNING + timedelta(days=1),
                rules_note=t,
                discharger=t,
            )
        )
        do(leaving.EndCriteriaLed(order_id=order, expected_version=1, kind="withdrawn", note=t))

    def _write_plan(self, stay: int) -> None:
        t, do = self.text, self.do
        plan = do(recovery_plan.StartPlan(stay_id=stay))
        do(recovery_plan.SetPlanDepth(plan_id=plan, expected_version=1, depth="full"))
        removed = 0
        for section in plan_form():
            texts = [field.name for field in section if field.kind in ("line", "text")]
            if section.single:
                for name in texts:
                    do(
                        recovery_plan.WritePlan(
                            plan_id=plan, section=section.code, field=name, value=t
                        )
                    )
            else:
                fields = tuple((name, t) for name in texts)
                removed = do(
                    recovery_plan.AddPlanEntry(plan_id=plan, section=section.code, fields=fields)
                )
        do(recovery_plan.RemovePlanEntry(entry_id=removed, expected_version=1, reason=t))
        row = self.app.ask(recovery_plan_of, stay)
        assert row is not None
        version = do(
            recovery_plan.AgreePlan(
                plan_id=plan,
                entries=tuple((entry.id, entry.version) for entry in row.entries),
                agreed="partly",
                agreed_by=t,
                signature=t,
                note=t,
                shared_with=t,
            )
        )
        given = do(recovery_plan.HandOverPlan(version_id=version, to=t, method="telephone"))
        do(recovery_plan.ConfirmReceipt(handover_id=given, expected_version=1, receipt_by=t))

    def _follow(self, stay: int) -> None:
        """After leaving: on the pathway and off it again; and somebody comes back."""
        do, t = self.do, self.text
        first = self.row("A1").stay_id or 0
        do(delay.ReviewLongStay(stay_id=self._long(first), outcome=t, escalated_to=t))
        moved = do(
            pathway.TransferToPathway(stay_id=first, seen=self.row("A1").pathway_id, receiver=t)
        )
        do(pathway.FinishRecovery(transfer_id=moved, expected_version=1))
        do(pathway.LeavePathway(transfer_id=moved, expected_version=2, destination="19", source=t))
        free = next(b.id for b in self.app.ask(beds, self.ward_id) if b.label.startswith("A3"))
        version = self.app.ask(leaving_card, stay)
        assert version is not None
        do(
            departure.CancelDischarge(
                stay_id=stay,
                expected_version=version.row.stay_version,
                ward_id=self.ward_id,
                bed_id=free,
                reason=t,
            )
        )
        back = self.row("A3")
        do(departure.GoToLounge(stay_id=stay, expected_version=back.stay_version))

    def _long(self, stay: int) -> int:
        """Let somebody have been here for over six days."""
        self.do(
            admission.CorrectStay(
                stay_id=stay,
                expected_version=self.row("A1").stay_version,
                admitted_at=MORNING - timedelta(days=9),
                consultant=self.text,
                specialty=self.text,
                reason=self.text,
            )
        )
        return stay

    def _round(self, stays: tuple[int, int, int]) -> None:
        do, t = self.do, self.text
        first, second, third = stays
        begun = do(board_round.StartRound(ward_id=self.ward_id))
        here = do(board_round.JoinRound(round_id=begun, initials=t, role="consultant"))
        do(board_round.GoToPatient(round_id=begun, stay_id=first))
        do(board_round.ConfirmItems(round_id=begun, stay_id=first, items=("edd",)))
        do(board_round.FinishPatient(round_id=begun, stay_id=first, next_stay_id=second))
        do(board_round.LeaveRound(attendance_id=here, expected_version=1))
        reasons = tuple((stay, t) for stay in (second, third))
        do(board_round.EndRound(round_id=begun, reasons=reasons))
        do(SetExpectedDischarge(stay_id=second, seen=None, day=TODAY, comment=t))
        do(criterion.AddCriterion(stay_id=second, kind="functional", text=t))
        huddle = do(board_round.StartRound(ward_id=self.ward_id, kind="huddle"))
        do(day_status.ConfirmGreenTogether(round_id=huddle, day=TODAY, stay_ids=(second,)))

    def _take_list_in(self, stay: int) -> None:
        t, row = self.text, self.row("A3")
        free = next(b.id for b in self.app.ask(beds, self.ward_id) if b.label.startswith("A4"))
        update = ward_list.ListedUpdate(
            stay_id=stay,
            stay_version=row.stay_version or 0,
            patient_id=row.patient_id or 0,
            patient_version=row.patient_version or 0,
            changes=(("given", t), ("consultant", t)),
        )
        arrival = ward_list.ListedArrival(
            bed_id=free,
            who=self.identity(),
            admitted_at=CAME,
            came_at=CAME,
            consultant=t,
            specialty=t,
        )
        self.do(
            ward_list.ImportWardList(
                ward_id=self.ward_id,
                as_of=MORNING,
                sha256="0" * 64,
                arrivals=(arrival,),
                updates=(update,),
            )
        )
        self.do(ward_list.RememberColumns(fingerprint="f", columns={"a": "bed"}, name=t))
        self.do(record.RegisterPrint(ward_id=self.ward_id, document="board"))
        self.do(record.SaveBoardView(ward_id=self.ward_id, name=t, layout={"columns": ["bed"]}))
