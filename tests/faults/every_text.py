"""Every command there is, given once, with any text one likes in each field a person types."""

import dataclasses
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

from builders import MORNING

from wardapp.app import App, Changes
from wardapp.commands import (
    action,
    admission,
    board_round,
    criterion,
    day_status,
    departure,
    leaving,
    optimised,
    pathway,
    placement,
    progress,
    record,
    waiting,
    ward,
    ward_list,
)
from wardapp.commands.admission import Identity
from wardapp.commands.command import Command
from wardapp.commands.expected_discharge import SetExpectedDischarge
from wardapp.queries.board import BoardRow, board_rows
from wardapp.queries.ward import beds, people, wards

TODAY = date(2026, 2, 12)
CAME = MORNING - timedelta(days=3)

# What stands in these fields is a code, a number or a fingerprint made by the program.
CODES = {
    *("uuid", "nation", "round_time", "huddle_time", "status", "role", "sex", "nhs_number"),
    *("spoken_language", "written_language", "method", "source", "basis", "code", "kind"),
    *("scheme", "state", "question", "item", "items", "colour", "ordering", "destination"),
    *("document", "edition", "language", "sha256", "record_head", "fingerprint"),
    *("how", "columns", "counts", "layout"),
}
CODE_HERE = {(day_status.SetDayStatus, "reason")}
TYPED_HERE = {(leaving.PlanLeaving, "how")}

Path = tuple[str | int, ...]


def typed_fields(thing: Any, path: Path = ()) -> Iterator[Path]:
    """Say where in a command the texts stand that a person types."""
    if isinstance(thing, str):
        yield path
    elif isinstance(thing, tuple):
        # Of a pair only the second is typed: a day and its name, a field and its value.
        inside = enumerate(thing) if not _is_pair(thing) else [(1, thing[1])]
        for number, part in inside:
            yield from typed_fields(part, (*path, number))
    elif dataclasses.is_dataclass(thing):
        for field in dataclasses.fields(thing):
            here = (type(thing), field.name)
            if here in TYPED_HERE or (field.name not in CODES and here not in CODE_HERE):
                yield from typed_fields(getattr(thing, field.name), (*path, field.name))


def _is_pair(thing: tuple[Any, ...]) -> bool:
    return len(thing) == 2 and not dataclasses.is_dataclass(thing[0])


def with_text(thing: Any, path: Path, text: str) -> Any:
    """Return the command with another text in one place."""
    if not path:
        return text
    first, rest = path[0], path[1:]
    if isinstance(first, int):
        return (*thing[:first], with_text(thing[first], rest, text), *thing[first + 1 :])
    return replace(thing, **{first: with_text(getattr(thing, first), rest, text)})


class Story:
    """Gives the commands one after another; `give` is what is done with each."""

    def __init__(self, app: App, text: str, give: Callable[[App, Command], Changes]) -> None:
        self.app, self.text, self._give = app, text, give
        self.given: list[Command] = []

    def do(self, command: Command) -> int:
        self.given.append(command)
        return self._give(self.app, command).made_id or 0

    def row(self, bed: str) -> BoardRow:
        rows = self.app.ask(board_rows, self.app.ask(wards)[0].id, self.app.clock.now())
        return next(row for row in rows if (row.bed or "").startswith(bed))

    def tell(self) -> None:
        self._make_ward()
        first, second, third = self._admit()
        self._place(second)
        self._work_on(first)
        self._round((first, second, third))
        self._take_list_in(third)
        gone = departure.DischargePatient(
            stay_id=third,
            expected_version=self.row("A3").stay_version or 0,
            method="1",
            destination="19",
        )
        self.do(gone)

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
        do(pathway.SetPathway(stay_id=stay, seen=None, scheme="B", code="1"))
        for question in ("wrong", "today", "needed"):
            do(progress.SetAnswer(stay_id=stay, question=question, text=t))
        do(progress.RecordConcern(stay_id=stay, unwell=True, note=t))
        do(leaving.SetLeavingItem(stay_id=stay, item="tablets", state="done"))
        do(leaving.PlanLeaving(stay_id=stay, planned_at=MORNING + timedelta(hours=3), how=t))
        do(progress.SetFlag(stay_id=stay, code="falls", on=True))
        do(day_status.SetDayStatus(stay_id=stay, seen=None, day=TODAY, colour="red", note=t))

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
