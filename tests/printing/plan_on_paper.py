"""A person with a full plan, made by the program's own commands; everybody is invented."""

from datetime import date, timedelta
from pathlib import Path

from builders import MORNING, a_patient, a_ward, an_app

from wardapp.app import App
from wardapp.clock import FrozenClock
from wardapp.commands.action import AddAction
from wardapp.commands.criterion import AddCriterion, MeetCriterion
from wardapp.commands.delay import StartDelay
from wardapp.commands.expected_discharge import SetExpectedDischarge
from wardapp.commands.optimised import RecordReady, SetOptimised
from wardapp.commands.pathway import SetPathway
from wardapp.commands.patient_details import RecordContactDetails, RecordLanguage
from wardapp.commands.progress import RecordConcern, SetAnswer, SetFlag
from wardapp.commands.recovery_plan import AddPlanEntry, AgreePlan, StartPlan, WritePlan
from wardapp.commands.waiting import StartWaiting
from wardapp.commands.ward import ChangeWardDetails
from wardapp.plan_form import plan_form
from wardapp.queries.recovery_plan import PlanRow, recovery_plan
from wardapp.queries.ward import WardRow, wards

SINGLE = {
    "what_matters": {
        "own_words": "Dw i eisiau bod yn fy nghegin fy hun eto, a mynd â’r ci am dro at y giât.",
        "language": "cy",
        "said_to": "Elin Prys",
        "said_on": "12 Feb 2026",
        "present": "her son Dafydd",
        "translation": "I want to be in my own kitchen again, and to walk the dog to the gate.",
        "translated_by": "Elin Prys",
        "good_day": "Pan fydd y ci yn cysgu wrth fy nhraed.",
    },
    "clinical": {
        "diagnosis": "A chest infection, and a fall at home.",
        "treatment": "Antibiotic tablets; finished on 15 February.",
        "red_flags": "More breathless, a fever, new confusion, or another fall.",
        "what_to_do": "Ring 111 or the GP.",
        "follow_up": "Blood test at the surgery in a week.",
        "pending_results": "None.",
        "medicines_list_given": "yes",
    },
    "capacity": {"capacity": "assumed", "dnacpr": "none", "lpa_or_deputy": "None"},
    "carer_question": {"answer": "has_carer"},
    "home": {
        "key": "Her son has the key.",
        "access": "Two steps at the front, one rail.",
        "heating": "On from Monday morning.",
        "food": "Dafydd shops on Sunday.",
    },
    "contact": {"name": "Nia Bowen", "role": "discharge nurse", "phone": "01632 960147"},
    "review": {
        "first_review_on": "2 Mar 2026",
        "who": "Reablement team",
        "if_goals_not_met": "We look at the plan again together.",
    },
    "my_part": {
        "can_do": "Walk to the bathroom. Ask Dafydd for the key.",
        "told_today": "Practising two steps with the physiotherapist.",
    },
    "language_access": {"hearing": "Aid in the left ear", "sight": "Reading glasses"},
    "trusted_assessment": {
        "assessor": "Elin Prys",
        "role": "occupational therapist",
        "provider": "Reablement Team, Bro Afon",
        "protocol": "TA-7, version 2",
        "function": "Walks 20 m with a frame. Needs help to wash back and feet.",
    },
}

REPEATED = {
    "before_now": (
        {"domain": "walking_indoors", "before": "Stick, on her own", "now": "Frame, on her own"},
        {"domain": "stairs", "before": "On her own", "now": "On her own, one rail"},
        {"domain": "washing", "before": "On her own", "now": "Help: back and feet"},
        {"domain": "meals", "before": "Cooks every day", "now": "Drinks, not meals"},
        {"domain": "medicines", "before": "From packets", "now": "From a weekly box"},
        {"domain": "shopping", "before": "Bus on Tuesdays", "now": "Son, for now"},
    ),
    "goals": (
        {
            "goal": "Make my own dinner",
            "target": "One meal, stool in the kitchen.",
            "who": "Reablement",
            "by_date": "2 Mar 2026",
            "rating_now": "3",
            "rating_hoped": "8",
        },
        {
            "goal": "Mynd â Mot am dro at y giât",
            "target": "Two steps, 20 m, frame, alone.",
            "who": "Physiotherapist",
            "by_date": "2 Mar 2026",
            "rating_now": "2",
            "rating_hoped": "7",
        },
    ),
    "services": (
        {
            "service": "Reablement team",
            "provider": "Bro Afon",
            "starts_at": "16 Feb 2026 17:30",
            "how_much": "then each morning",
            "contact": "R. Beynon, 01632 960201",
            "confirmed_by": "R. Beynon",
        },
        {
            "service": "Physiotherapy at home",
            "starts_at": "18 Feb 2026",
            "how_much": "twice a week",
        },
    ),
    "equipment": (
        {"item": "Perching stool", "source": "joint_store", "delivered_on": "11 Feb 2026"},
        {"item": "Second rail", "source": "joint_store", "due_on": "20 Feb 2026"},
    ),
    "carers": (
        {
            "name": "Dafydd Evans",
            "relation": "son",
            "asked": "yes",
            "willing_able": "partly",
            "limits": "Works on weekdays; finds the nights too much.",
            "assessment_offered": "accepted",
            "phone": "01632 960333",
        },
    ),
    "risks": (
        {
            "risk": "The front steps",
            "theme": "falls",
            "what_could_happen": "Another fall",
            "what_we_agreed": "She practises; a second rail is ordered.",
            "accepted": "yes",
        },
        {"risk": "Money missed at home", "theme": "safeguarding"},
    ),
    "follow_ups": (
        {
            "what": "Blood test",
            "at": "23 Feb 2026 09:10",
            "place": "Meddygfa’r Bont",
            "with_whom": "the practice nurse",
            "booking": "booked",
            "phone": "01632 960444",
        },
    ),
    "information": (
        {
            "leaflet": "Going home from hospital",
            "language": "cy",
            "given_on": "12 Feb 2026",
            "given_by": "Elin Prys",
        },
    ),
    "took_part": (
        {"name": "Dafydd Evans", "relation": "son", "how": "in_person"},
        {"name": "Elin Prys", "relation": "occupational therapist", "how": "in_person"},
    ),
    "outcomes": ({"outcome": "Coginio i’r teulu eto", "why": "Sunday dinner is ours"},),
}


def a_person(folder: Path, **facts: object) -> tuple[App, WardRow, int]:
    """Return a ward with one person in A2, the plan not begun."""
    app = an_app(folder, FrozenClock(MORNING))
    ward = a_ward(
        app, "A1 A2 A3", name="Ward Derwen", hospital="Ysbyty’r Tŵr",
        demonstration=True,
    )  # fmt: skip
    details = {"ward_id": ward.id, "expected_version": ward.version, "phone": "01632960100"}
    app.do(ChangeWardDetails(**details))
    known: dict[str, object] = {
        "title": "Mrs",
        "sex": "F",
        "nhs_number": "9997973097",
        "reason": "Chest infection, fall",
    }
    stay = a_patient(app, ward, "A2", **{**known, **facts})
    return app, app.ask(wards)[0], stay


def the_plan(app: App, stay: int) -> PlanRow:
    """Return the plan as it stands."""
    found = app.ask(recovery_plan, stay)
    assert found is not None
    return found


def record_language(app: App, stay: int, written: str | None = "cy", paper: str = "") -> None:
    """Ask the person, as the screen does."""
    person = the_plan(app, stay).person
    app.do(
        RecordLanguage(
            stay_id=stay,
            patient_id=person.patient_id,
            expected_version=person.patient_version,
            spoken="cy",
            written=written,
            paper_format=paper,
        )
    )


def record_home(app: App, stay: int, address: str = "3 Rhes y Capel, Llan-y-bryn") -> None:
    """Write where the person lives."""
    person = the_plan(app, stay).person
    app.do(
        RecordContactDetails(
            stay_id=stay,
            patient_id=person.patient_id,
            expected_version=person.patient_version,
            address=address,
            postcode="ZZ993CZ",
            phone="01632960555",
            gp_practice="Meddygfa’r Bont",
        )
    )


def write_plan(
    app: App,
    stay: int,
    single: dict[str, dict[str, str]] = SINGLE,
    repeated: dict[str, tuple[dict[str, str], ...]] = REPEATED,
) -> int:
    """Write a whole plan; returns its id."""
    plan = app.do(StartPlan(stay_id=stay, depth="full")).made_id
    assert plan is not None
    for section, fields in single.items():
        written: dict[str, str] = {}
        entry = None
        for name, value in fields.items():
            entry = app.do(
                WritePlan(plan_id=plan, section=section, field=name, value=value, entry_id=entry)
            ).made_id
            written[name] = value
    for section, rows in repeated.items():
        for row in rows:
            app.do(AddPlanEntry(plan_id=plan, section=section, fields=tuple(row.items())))
    return plan


def busy_stay(app: App, stay: int, text: str = "") -> None:
    """Give the stay all that a ward writes about one person; `text` takes every note's place."""
    days = timedelta(days=1)
    moments: dict[str, object] = {"stay_id": stay, "seen": None}
    for command in (
        SetExpectedDischarge(day=date(2026, 2, 16), **moments),
        SetAnswer(stay_id=stay, question="wrong", text=text or "Haint ar y frest, a chwymp."),
        SetAnswer(stay_id=stay, question="today", text=text or "Practising two steps."),
        SetAnswer(stay_id=stay, question="needed", text=text or "Care at home and a key safe."),
        RecordConcern(stay_id=stay, unwell=True, note=text or "New confusion since the night"),
        StartWaiting(stay_id=stay, code="HOM-02", note=text or "four calls a day"),
        AddCriterion(stay_id=stay, kind="functional", text=text or "Two steps with one rail"),
        AddAction(
            stay_id=stay, text=text or "Confirm the start day", owner=text or "Nia Bowen",
            due_at=MORNING + days,
        ),
        SetFlag(stay_id=stay, code="falls", on=True),
        SetFlag(stay_id=stay, code="swallow", on=True),
        SetFlag(stay_id=stay, code="safeguarding", on=True),
        SetPathway(scheme="B", code="1", state="confirmed", **moments),
        SetOptimised(
            at=MORNING - 3 * days, decided_by=text or "Dr Hughes", treatment_complete=True,
            **moments,
        ),
        RecordReady(at=MORNING - 2 * days, decided_by=text or "MDT", **moments),
        StartDelay(stay_id=stay, main="HOM-02", note=text or "No carer for the evening call"),
    ):  # fmt: skip
        app.do(command)
    met = app.do(
        AddCriterion(stay_id=stay, kind="physiological", text="Oxygen 94 % on air")
    ).made_id
    app.do(MeetCriterion(criterion_id=met, expected_version=1, met=True))


def agree(app: App, stay: int, agreed: str = "yes", note: str = "") -> None:
    """The person agrees to what stands now."""
    plan = the_plan(app, stay)
    assert plan.plan_id is not None
    app.do(
        AgreePlan(
            plan_id=plan.plan_id,
            entries=tuple((entry.id, entry.version) for entry in plan.entries),
            agreed=agreed,
            agreed_by="Siân Evans",
            note=note,
            copy_language="cy",
            copy_format="large",
            shared_with="Reablement team, GP",
        )
    )


def a_planned_person(folder: Path, written: str | None = "cy") -> tuple[App, WardRow, int]:
    """Return a ward with one person whose plan is full and agreed."""
    app, ward, stay = a_person(folder)
    record_language(app, stay, written, "large")
    record_home(app, stay)
    busy_stay(app, stay)
    write_plan(app, stay)
    agree(app, stay)
    return app, ward, stay


def every_field(
    text: str,
) -> tuple[dict[str, dict[str, str]], dict[str, tuple[dict[str, str], ...]]]:
    """Return a plan with a text in each field that takes one; the others stand empty."""
    form = plan_form()
    filled = {
        section.code: {field.name: text for field in section if field.kind in ("line", "text")}
        for section in form
    }
    single = {s.code: filled[s.code] for s in form if s.single and filled[s.code]}
    repeated = {s.code: (filled[s.code],) for s in form if not s.single and filled[s.code]}
    return single, repeated


TODAY = date(2026, 2, 12)
