"""Sheets about leaving: ready, planned, lounge, left, did not leave, not left after all."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.desk import Desk
from ui.patient.form import CHOICE, PAST, PLAN, TICK, ChoiceBox, Field, FormSheet, Values
from wardapp.app import Changes
from wardapp.clock import moment
from wardapp.codes import CodeList, code_list
from wardapp.commands.command import Command
from wardapp.commands.departure import CancelDischarge, DischargePatient, GoToLounge
from wardapp.commands.leaving import (
    MarkReadyToLeave,
    PlanLeaving,
    RecordLeavingAttempt,
    RecordLeavingStep,
)
from wardapp.display import date_time
from wardapp.queries.board import BoardRow
from wardapp.queries.leaving import LeavingRow, StepRow
from wardapp.words import language, tr

Saved = Callable[[Changes], None]
_ONTO = {"": None, "yes": True, "no": False}


def bearer_of(row: LeavingRow) -> BoardRow:
    """Return somebody who leaves as a row of the board, for the banner of a sheet."""
    return BoardRow(
        bed_id=row.bed_id,
        bed=row.bed,
        bay="",
        position=0,
        side_room=False,
        bed_status="open",
        bed_note="",
        bed_version=0,
        empty_since=None,
        stay_id=row.stay_id,
        stay_version=row.stay_version,
        patient_id=row.patient_id,
        family=row.family,
        given=row.given,
        title=row.title,
        born=row.born,
        sex=row.sex,
        nhs_number=row.nhs_number,
        hospital_number=row.hospital_number,
        admitted_at=row.admitted_at,
    )


def ready_sheet(over: QWidget, desk: Desk, row: LeavingRow, saved: Saved) -> FormSheet:
    """Everything is there: ready to leave now, or since a time; or not after all."""
    fields = [Field("at", tr("Ready to leave since"), PAST, hint=tr("empty: now"))]
    if row.ready_at is not None:
        fields.append(Field("not_ready", tr("Not ready after all"), TICK))

    def make(values: Values) -> Command:
        return MarkReadyToLeave(
            stay_id=row.stay_id,
            expected_version=row.stay_version,
            ready=not values.get("not_ready"),
            at=values["at"],
        )

    title = tr("Ready to leave")
    return FormSheet(
        *(over, desk, title, tr("Record it"), fields, make, saved), about=bearer_of(row)
    )


def plan_sheet(over: QWidget, desk: Desk, row: LeavingRow, saved: Saved) -> FormSheet:
    """When and how they mean to leave; empty takes the plan away. The EDD stays as it is."""
    planned = date_time(row.planned_at) if row.planned_at and row.planned_timed else ""
    hint = tr("fri 10:00, or fri; empty: not leaving yet")
    fields = (
        Field("planned_at", tr("Leaves"), PLAN, planned, hint=hint),
        Field("how", tr("How, with whom"), value=row.how),
    )

    def make(values: Values) -> Command:
        when = values["planned_at"]
        at = when and (when.at or moment(when.day, 23, 59))
        return PlanLeaving(
            stay_id=row.stay_id,
            planned_at=at,
            timed=when is None or when.at is not None,
            how=values["how"],
        )

    sheet = FormSheet(
        *(over, desk, tr("Leaving planned"), tr("Plan it"), fields, make, saved),
        about=bearer_of(row),
    )
    first = sheet.controls["planned_at"]
    if isinstance(first, QLineEdit):
        first.selectAll()  # what is typed takes the place of the old plan
    return sheet


def lounge_sheet(over: QWidget, desk: Desk, row: LeavingRow, saved: Saved) -> FormSheet:
    """Wait in the discharge lounge: the bed is free at once."""
    hint = tr("empty: now. Bed {bed} is free from then on.", bed=row.bed or "–")
    fields = (Field("at", tr("Went to the lounge"), PAST, hint=hint),)

    def make(values: Values) -> Command:
        return GoToLounge(stay_id=row.stay_id, expected_version=row.stay_version, at=values["at"])

    title = tr("To the discharge lounge")
    return FormSheet(
        *(over, desk, title, tr("Free the bed"), fields, make, saved), about=bearer_of(row)
    )


def discharge_sheet(over: QWidget, desk: Desk, row: BoardRow, saved: Saved) -> FormSheet:
    """Leave the hospital: when, how, where to and to whom; the one form for it."""
    return DischargeSheet(over, desk, row, saved)


class DischargeSheet(FormSheet):
    """Who died has died in both places: choosing it in one list chooses it in the other."""

    def __init__(
        self, over: QWidget, desk: Desk, row: BoardRow, saved: Saved, *, gone: bool = False
    ) -> None:
        """`gone` says that they have left the ward already, for the lounge."""
        left_ward = Field("left_ward_at", tr("Left the ward"), PAST, hint=tr("empty: the same"))
        fields = (
            *(() if gone else (left_ward,)),
            Field("left_at", tr("Left the hospital"), PAST, hint=tr("empty: now")),
            Field("method", tr("How"), CHOICE, "1", _left(code_list("discharge_method"))),
            Field(
                *("destination", tr("Where to"), CHOICE, "19"),
                _left(code_list("discharge_destination")),
            ),
            Field("receiver", tr("To which service or place"), hint=tr("care home, team, ward")),
            Field("onto", tr("Onto their pathway"), CHOICE, "", _onto()),
            Field("criteria_led", tr("Led by criteria, under the senior's order"), TICK),
        )

        def make(values: Values) -> Command:
            return DischargePatient(
                stay_id=row.stay_id or 0,
                expected_version=row.stay_version,
                method=values["method"],
                destination=values["destination"],
                left_at=values["left_at"],
                left_ward_at=values.get("left_ward_at"),
                receiver=values["receiver"],
                onto_pathway=_ONTO[values["onto"]],
                criteria_led=values["criteria_led"],
            )

        self._alive: dict[str, str] = {}  # what stood in a list before "died" was passed by
        title, verb = tr("Has left the hospital"), tr("Record that they left")
        super().__init__(over, desk, title, verb, fields, make, saved, about=row)
        for key, other in (("method", "destination"), ("destination", "method")):
            box = self.controls[key]
            if isinstance(box, ChoiceBox):
                box.activated.connect(lambda _n, k=key, o=other: self._follow(k, o))

    def _follow(self, key: str, other: str) -> None:
        lists = {name: code_list(f"discharge_{name}") for name in (key, other)}
        died = bool(lists[key][self.text(key)].extra.get("died"))
        other_died = bool(lists[other][self.text(other)].extra.get("died"))
        box = self.controls[other]
        if died == other_died or not isinstance(box, ChoiceBox):
            return
        fitting = (c.code for c in lists[other] if bool(c.extra.get("died")) == died)
        wanted = next(fitting)
        if died:
            self._alive[other] = self.text(other)
        else:
            wanted = self._alive.get(other, wanted)
        box.setCurrentIndex(box.findData(wanted))


def attempt_sheet(over: QWidget, desk: Desk, row: LeavingRow, saved: Saved) -> FormSheet:
    """They were to leave and did not: why, kept for good."""
    reasons = _options(code_list("leaving_attempt_reason"))
    fields = (
        Field("reason", tr("Why"), CHOICE, "transport", reasons),
        Field("note", tr("What happened")),
        Field("at", tr("When it was known"), PAST, hint=tr("empty: now")),
    )

    def make(values: Values) -> Command:
        return RecordLeavingAttempt(
            stay_id=row.stay_id, reason=values["reason"], note=values["note"], at=values["at"]
        )

    return FormSheet(
        *(over, desk, tr("Did not leave"), tr("Record it"), fields, make, saved),
        about=bearer_of(row),
    )


def step_sheet(
    over: QWidget,
    desk: Desk,
    row: LeavingRow,
    steps: Sequence[StepRow],
    item: str,
    saved: Saved,
) -> FormSheet:
    """A step of transport or take-home medicines; the next one stands ready, Enter takes it now."""
    codes = [code for code in code_list("leaving_step") if code.extra["item"] == item]
    done = {step.step for step in steps}
    last = max((n for n, code in enumerate(codes) if code.code in done), default=-1)
    following = codes[min(last + 1, len(codes) - 1)].code
    choices = tuple((code.code, code.text(language())) for code in codes)
    fields = (
        Field("at", tr("When"), PAST, hint=tr("empty: now")),
        Field("step", tr("Step"), CHOICE, following, choices),
        Field("note", tr("Who, or a booking number")),
    )

    def make(values: Values) -> Command:
        return RecordLeavingStep(
            stay_id=row.stay_id, step=values["step"], at=values["at"], note=values["note"]
        )

    title = tr("Transport") if item == "transport" else tr("Medicines to take home")
    return FormSheet(
        *(over, desk, title, tr("Record the step"), fields, make, saved), about=bearer_of(row)
    )


def come_back_sheet(
    over: QWidget, desk: Desk, row: LeavingRow, board: Sequence[BoardRow], saved: Saved
) -> FormSheet:
    """They have not left after all: into which bed, and why it was written."""
    free = [r for r in board if r.bed_id and not r.occupied and r.bed_status == "open"]
    own = str(row.bed_id) if any(r.bed_id == row.bed_id for r in free) else ""
    beds = (("", tr("No bed yet")), *((str(r.bed_id), r.bed) for r in free))
    fields = (
        Field("reason", tr("Why it is taken back")),
        Field("bed", tr("Bed"), CHOICE, own, beds),
    )

    def make(values: Values) -> Command:
        return CancelDischarge(
            stay_id=row.stay_id,
            expected_version=row.stay_version,
            ward_id=row.ward_id or desk.ward.id,
            bed_id=int(values["bed"]) if values["bed"] else None,
            reason=values["reason"],
        )

    title = tr("They have not left after all")
    return FormSheet(
        *(over, desk, title, tr("Bring them back"), fields, make, saved), about=bearer_of(row)
    )


def _onto() -> tuple[tuple[str, str], ...]:
    return (
        ("", tr("As usual: yes, but not to another hospital")),
        ("yes", tr("Yes")),
        ("no", tr("No")),
    )


def _options(codes: CodeList) -> tuple[tuple[str, str], ...]:
    return tuple((code.code, code.text(language())) for code in codes)


def _left(codes: CodeList) -> tuple[tuple[str, str], ...]:
    """Return the ways of having left; "spell not finished" is none."""
    found = (code for code in codes if code.extra.get("left", True))
    return tuple((code.code, code.text(language())) for code in found)
