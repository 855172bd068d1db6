"""The ward of the pictures: enough of Derwen to run a round and a huddle on it."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from builders import MORNING, AtOnce, a_patient, a_ward, an_app, built_once

from ui.desk import Desk
from ui.runner import Runner
from wardapp.app import App
from wardapp.clock import FrozenClock, moment
from wardapp.commands.action import AddAction, CompleteAction
from wardapp.commands.board_round import FinishPatient, JoinRound, StartRound
from wardapp.commands.criterion import AddCriterion, MeetCriterion
from wardapp.commands.expected_discharge import SetExpectedDischarge
from wardapp.commands.leaving import PlanLeaving, SetLeavingItem
from wardapp.commands.optimised import SetOptimised
from wardapp.commands.pathway import SetPathway
from wardapp.commands.progress import RecordConcern, SetAnswer
from wardapp.commands.waiting import StartWaiting
from wardapp.queries.ward import WardRow, people

FAMILIES = (
    "Jones",
    "Thomas",
    "Williams",
    "Begum",
    "Pritchard",
    "Kowalski",
    "Griffiths",
    "Lewis",
    "Parry",
    "Bowen",
    "Mohamed",
    "Hughes",
    "Morgan",
    "Davies",
    "Price",
    "Roberts",
    "Owen",
    "Lloyd",
    "Harris",
    "Watkins",
    "Morris",
    "Reynolds",
    "Jenkins",
    "Powell",
)
THURSDAY = date(2026, 2, 12)
BEFORE = datetime(2026, 2, 11, 9, 0, tzinfo=UTC)


def a_desk(app: App, ward: WardRow) -> Desk:
    """A desk whose worker answers at once."""
    desk = Desk(Runner(app, AtOnce()), app.clock, ward)
    desk.people = app.ask(people)
    return desk


def three_patients(
    folder: Path, clock: FrozenClock | None = None
) -> tuple[App, WardRow, list[int]]:
    """A1 Jones, A2 Evans, A3 Rees; nothing is known of them but who they are."""
    folder.mkdir(exist_ok=True)
    app, (ward, stays) = built_once(folder, clock or FrozenClock(MORNING), _three)
    return app, ward, stays


def _three(app: App) -> tuple[WardRow, list[int]]:
    ward = a_ward(app, "A1 A2 A3 A4")
    names = (("A1", "Jones", "Marged"), ("A2", "Evans", "Siân"), ("A3", "Rees", "Huw"))
    return ward, [a_patient(app, ward, *name) for name in names]


def siân(app: App, ward: WardRow, bed: str = "A2") -> int:
    """The patient of the pictures, with everything the round shows."""
    stay = a_patient(
        app, ward, bed, title="Mrs", sex="F", nhs_number="9997973097", spoken_language="cy"
    )
    app.do(
        SetAnswer(
            stay_id=stay,
            question="wrong",
            text="Chest infection and a fall at home. Better: no drip since yesterday.",
        )
    )
    app.do(
        SetAnswer(
            stay_id=stay,
            question="today",
            text="Physiotherapy on two steps. Reablement team rings back.",
        )
    )
    app.do(
        SetAnswer(
            stay_id=stay, question="needed", text="Care package to start · key safe · two steps"
        )
    )
    app.do(SetExpectedDischarge(stay_id=stay, seen=None, day=date(2026, 2, 13)))
    seen = app.do(SetPathway(stay_id=stay, seen=None, scheme="B", code="1"))
    assert seen.made_id
    app.do(StartWaiting(stay_id=stay, code="HOM-01"))
    app.do(SetOptimised(stay_id=stay, seen=None, decided_by="Dr Rees"))
    for kind, text in (
        ("physiological", "Oxygen 92 % or more on air"),
        ("physiological", "Temperature under 37.5 for 24 hours"),
        ("functional", "Chair to bathroom with frame"),
        ("functional", "Two steps with one rail"),
    ):
        made = app.do(AddCriterion(stay_id=stay, kind=kind, text=text)).made_id
        if kind == "physiological":
            app.do(MeetCriterion(criterion_id=made, expected_version=1, met=True))
    spare = app.do(AddAction(stay_id=stay, text="Ask her son for a spare key", owner="Ioan Parry"))
    app.do(CompleteAction(action_id=spare.made_id, expected_version=1))
    app.do(
        AddAction(
            stay_id=stay,
            text="Ring reablement team",
            owner="Nia Bowen",
            due_at=moment(THURSDAY, 9, 30),
        )
    )
    return stay


def derwen(folder: Path) -> tuple[App, WardRow, int]:
    """Twenty-eight beds on Thursday morning, the round begun, Evans next."""
    clock = FrozenClock(BEFORE)
    app = an_app(folder, clock)
    labels = [f"{bay}{n}" for bay in "ABCD" for n in range(1, 7)] + ["SR1", "SR2", "SR3", "SR4"]
    ward = a_ward(app, " ".join(labels))
    evans = siân(app, ward)
    a_patient(app, ward, "C5", born=date(1944, 3, 21))
    others = {}
    families = FAMILIES
    beds = [bed for bed in labels if bed not in ("A2", "C5", "C2", "C6")]
    for bed, family in zip(beds, families, strict=True):
        others[bed] = a_patient(app, ward, bed, family, "Gwen", title="Mrs")
    app.do(RecordConcern(stay_id=others["C1"], unwell=True))
    for bed in ("A4", "SR2", "SR3", "D1"):
        app.do(SetExpectedDischarge(stay_id=others[bed], seen=None, day=THURSDAY))
    clock.move_to(MORNING)
    begun = app.do(StartRound(ward_id=ward.id)).made_id
    for initials, role in (
        ("OR", "consultant"),
        ("SM", "nurse_in_charge"),
        ("PN", "doctor"),
        ("EP", "occupational_therapist"),
        ("GP", "physiotherapist"),
        ("AP", "pharmacist"),
        ("NB", "discharge_nurse"),
    ):
        app.do(JoinRound(round_id=begun, initials=initials, role=role))
    app.do(JoinRound(round_id=begun, initials="HL", role="social_worker", how="phone"))
    order = ["C1", "A4", "SR2", "SR3", "D1", "A1"]
    for bed, following in zip(order, [*order[1:], None], strict=True):
        clock.advance(seconds=60)
        app.do(
            FinishPatient(
                round_id=begun,
                stay_id=others[bed],
                seconds=52,
                next_stay_id=others[following] if following else evans,
            )
        )
    return app, ward, evans


__all__ = [
    "BEFORE",
    "THURSDAY",
    "PlanLeaving",
    "SetLeavingItem",
    "a_desk",
    "derwen",
    "siân",
    "three_patients",
    "timedelta",
]
